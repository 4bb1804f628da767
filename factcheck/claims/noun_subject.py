"""The noun of a bare figure, where a verb says it of a subject: orders stood at 648, cases in Ohio rose by six to 85."""

from __future__ import annotations

from factcheck.claims.beginning import beginning_of_hedge
from factcheck.claims.mention import PERSON, THING, UNKNOWN, VICTIM, Noun
from factcheck.claims.noun_name import inflection, looks_plural, noun_at
from factcheck.claims.outcome_words import OUTCOMES
from factcheck.reading.amounts import has_conjunction
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import BITS, MANY
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# A verb of change stands so near the figure that it leads to, behind one of these.
REACH_CHANGED, REACH_TOLL = 9, 32
CHANGED = ("by", "to", "since")
# Words of the figure by which a number changes.
BESIDE_FIGURES = ("by", "to", "since", "hedge", "percent", "adverbs", "fraction", "articles")
# Between a verb and its subject stand so many small words, and so many words in each phrase that tells more of it, of which there are so many.
REACH_VERB, REACH_PHRASE, PHRASES = 4, 4, 3
# Where verbs come first, a verb, its subject and their figure stand within so many words; none of the first list stands between, but as one of the second.
REACH_BEHIND = 9
NOT_BEHIND = ("function", "active", "passive", "deeds", "state", "unit", "currency")
LED = ("by", "to", "since", "hedge", "percent", "change")
# The concept of a number of what stands before it.
NUMBER_OF = "number"
PHRASE_ENDS = STOPS | COMMAS
# A clause before one of these is no longer than so many words.
COLONS = frozenset((":", ";", "–", "—", "-"))
REACH_CLAUSE = 14
# No phrase that tells more of a subject has one of these.
VERBS = ("active", "passive", "auxiliaries", "deeds", "change", "numbering")


def told_of_subject(scan: Scan, first: int) -> Noun | None:
    """Give the people or things that a bare figure is how many of, by the verb before it."""
    place = beginning_of_hedge(scan, first)
    if not scan.close(place):
        return None
    if any(scan.match(step, "toll") for step in scan.between(BITS["toll"], first - REACH_TOLL, first)):
        # The toll from the bombs on the two buses has risen.
        return None
    if scan.lexicon.language.numbers.units_first:
        return subject_behind(scan, place)
    verb = amounting(scan, place)
    whose = told_of_whose(scan, place, verb)
    return whose or subject_of(scan, changing(scan, place - 1, first) if verb is None else verb)


def told_of_whose(scan: Scan, place: int, verb: int | None) -> Noun | None:
    """Give the people or things whose number a clause tells: the missing, whose number rose to 93; volunteers who number 40."""
    start = verb if verb is not None and scan.sense(verb - 1, "persons") else None
    for step in range(place - 1, max(0, place - 1 - REACH_CHANGED), -1):
        if start is not None or not PHRASE_ENDS.isdisjoint(scan.seps[step + 1]):
            break
        start = step + 1 if scan.match(step, "whose_number") else None
    if start is None:
        return None
    index = start - 2
    harmed = scan.sense(index, "state")
    if harmed in OUTCOMES and not scan.senses(index - 1).keys().isdisjoint(("articles", "determiners")):
        return Noun(VICTIM, harmed, index, -1, -1)
    return plural_at(scan, index)


def told_before_colon(scan: Scan, first: int, last: int) -> Noun | None:
    """Give the plural noun that begins the clause before a colon, where a verb is said of the figure behind it: cases are rising: 340 were found."""
    after = last + 1
    if scan.seps[first].strip() not in COLONS or not scan.close(after) or not scan.sense(after, "auxiliaries"):
        return None
    start = first
    while start > max(0, first - REACH_CLAUSE) and PHRASE_ENDS.isdisjoint(scan.seps[start - 1]):
        start -= 1
    for index in range(start, first - 1):
        if scan.sense(index + 1, "auxiliaries") or "telling_more" in scan.senses(index + 1):
            return plural_at(scan, index)
        if not scan.close(index + 1):
            return None
    return None


def subject_behind(scan: Scan, place: int) -> Noun | None:
    """Give the plural noun right behind a verb that says its number, where verbs come first: rose the orders by 12% to 648.

    A noun with a conjunction right before the figure has the verb of the one before it: reached the schools 45 and the clinics 12.
    """
    own = plural_at(scan, place - 1) if has_conjunction(scan, place - 1) else None
    named = False
    for step in range(place - 1, max(-1, place - 1 - REACH_BEHIND), -1):
        senses = scan.senses(step)
        if not PHRASE_ENDS.isdisjoint(scan.seps[step + 1]):
            return None
        if "amounting_to" in senses or ("change" in senses and step + 2 < place):
            if scan.match(step + 1, "sizes"):
                return Noun(PERSON, "person", -1, -1, -1)
            # The total of the orders is how many they are, and so is their average.
            head = step + 2 if scan.sense(step + 1, "totals_of") else step + 1
            subject = plural_at(scan, head) if head < place else None
            return subject if own is None or subject is None else own
        if is_figure(scan, step) or not senses.keys().isdisjoint(LED):
            if named and "to" in senses:
                # Sent the boys to class 12.
                return None
            continue
        if not senses.keys().isdisjoint(NOT_BEHIND) and "telling_more" not in senses:
            return None
        named = own is None
    return None


def amounting(scan: Scan, place: int) -> int | None:
    """Give the verb that says how many there are: volunteers numbering 15,000, orders stood at 648."""
    found = scan.match_before(place, "amounting_to", longest=3)
    return None if found is None else found[1]


def changing(scan: Scan, place: int, first: int) -> int | None:
    """Give the verb that says by how much or to what a number has changed."""
    if not scan.holds(BITS["change"], first - REACH_CHANGED, first):
        return None
    if not any(scan.sense(place, link) for link in CHANGED):
        return None
    for step in range(place - 1, max(-1, first - REACH_CHANGED), -1):
        senses = scan.senses(step)
        if not PHRASE_ENDS.isdisjoint(scan.seps[step + 1]) and not (step == place - 1 and is_figure(scan, step)):
            # Down by 120, to 998.
            return None
        if "change" in senses:
            return step
        if not is_figure(scan, step) and senses.keys().isdisjoint(BESIDE_FIGURES) and not is_of_percent(scan, step):
            # The verb has an object: officials cut the toll to 79.
            return None
    return None


def is_of_percent(scan: Scan, index: int) -> bool:
    """Tell whether a token is one of two that are written for percent."""
    return scan.match_before(index + 1, "percent", longest=2) is not None or scan.match(index, "percent") is not None


def subject_of(scan: Scan, verb: int | None) -> Noun | None:
    """Give the plural noun that is the subject of a verb, if no price is told of it."""
    if verb is None:
        return None
    index = verb - 1
    while index > verb - REACH_VERB and not scan.senses(index).keys().isdisjoint(("auxiliaries", "adverbs")):
        index -= 1
    apart = scan.seps[verb].strip() in COMMAS and index == verb - 1
    if not apart and not all(map(scan.close, range(index + 1, verb + 1))):
        # Between commas a participle is said of what stands before them: riot police, numbering about 300, fired.
        return None
    for _ in range(PHRASES):
        led = is_led(scan, index)
        if not led and scan.match_before(index + 1, "sizes", longest=2):
            # The headcount swelled from 150,028 to 186,779.
            return Noun(PERSON, "person", -1, -1, -1)
        if not led and (noun_at(scan, index) is not None or is_plural_word(scan, index)):
            return plural_at(scan, index)
        before = before_phrase(scan, index)
        if before is None:
            return None
        index = before
    return None


def plural_at(scan: Scan, index: int) -> Noun | None:
    """Give the plural noun at a token, if it is of people or things that have no price."""
    if scan.sense(index, "priced"):
        return None
    noun = noun_at(scan, index)
    if noun is None:
        return Noun(UNKNOWN, None, index, -1, -1) if is_plural_word(scan, index) else None
    many = inflection(scan, noun) if noun.sort in (PERSON, THING, VICTIM) else None
    if many is not None and noun.name == NUMBER_OF and (counted := noun_at(scan, index - 1)) is not None:
        # Passenger numbers rose.
        noun = counted
    return noun._replace(first=-1, last=-1) if many is not None and many.plurality == MANY else None


def is_plural_word(scan: Scan, index: int) -> bool:
    """Tell whether a word that the tables do not know looks like a plural and no name."""
    return scan.words[index].islower() and scan.tags[index] is None and looks_plural(scan, index)


def before_phrase(scan: Scan, last: int) -> int | None:
    """Give the token before a phrase that tells more of a noun: offences | involving knives, orders | since January."""
    for index in range(last, last - REACH_PHRASE - 1, -1):
        senses = scan.senses(index)
        if "telling_more" in senses:
            return index - 1 if index > 0 and scan.close(index) else None
        if not senses.keys().isdisjoint(VERBS) or not scan.close(index):
            return None
    return None


def is_led(scan: Scan, index: int) -> bool:
    """Tell whether a preposition leads to a noun, which is no subject then: the toll from the floods (and storms) has risen."""
    step = index - 1
    while scan.close(step + 1) and not scan.senses(step).keys().isdisjoint(("determiners", "articles")):
        step -= 1
    if not scan.close(step + 1):
        return False
    if scan.sense(step, "telling_more"):
        return True
    return bool(scan.sense(step, "join")) and scan.close(step) and is_led(scan, step - 1)
