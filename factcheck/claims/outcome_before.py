"""What is said of people before their figure: killing 12; the death toll from the floods rose to 12."""

from __future__ import annotations

from factcheck.claims.mention import OTHERS, PERSON, THING, UNKNOWN, VICTIM, Mention
from factcheck.claims.noun_name import past_auxiliaries
from factcheck.claims.outcome_words import (
    ATTEMPTED,
    KILLED,
    LONGEST_WAY,
    RELEASED,
    SENTENCED,
    TRIGGERS,
    is_force,
    is_near,
    longest,
    merge,
    saying,
)
from factcheck.languages.world.concepts import concepts
from factcheck.reading.draft import prefix_runs
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import ACCUSATIVE, BITS, ONE, Prefix, Word
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# Of any people a toll can be told; of others only where words lead from the toll to the figure.
ANYONE = frozenset(("person", "civilian", "national", "citizen", "man", "woman", "child"))

# A governing word stands at most so many tokens before its figure, the name of a toll so many.
REACH_BEFORE = 16
REACH_TOLL = 32
TOLLS = BITS["toll"] | BITS["number_of"]
# Those of whom a force is made up.
MEN = frozenset(("man", "woman", "person", "crew_member"))
# Where verbs come first, the side that lost may stand between its verb and its soldiers.
LOSERS = 3
LONGEST_PREFIX = 6
# A verb before all else of its clause stands so many tokens before its subject at most, and what
# stands fewer behind the word that begins a clause is an object there.
REACH_FRONTED = 24
NEAREST_OBJECT = 4
# A word that carries a possessive is longer than one.
LONGEST_POSSESSIVE = 4
PAUSES = frozenset(",،:()[]–—")
# A verb whose object people are follows them so soon.
REACH_LATER = 8
# One person before a joined figure is told in so many words at most.
LONGEST_LISTED = 7
# A figure stands so soon behind the penalty, and a penalty behind the word that executes it.
REACH_PENALTY = 6
# A court's word stands at most so many tokens before the penalty.
REACH_RULING = 9
# The word for remand stands at most so many tokens behind that for the penalty.
REACH_REMAND = 10
# What denies a deed stands at most so many tokens before it.
REACH_DENIED = 2
# A verb that brings people somewhere stands at most so many tokens before them.
REACH_MOVING = 3
# Words of these name something, and are no verbs.
NAMED = (PERSON, THING, "place", "nation", "date", "unit")
# With a conjunction written onto them, words of these go on with a list, or with the figure; others are verbs or deeds.
LISTED = frozenset(
    (
        *TRIGGERS, PERSON, THING, VICTIM, "added_before", "among", "articles", "auxiliaries", "both", "cardinal", "currency", "date", "determiners",
        "digits", "function", "hedge", "join", "magnitude", "nation", "number_of", "others", "place", "several", "state", "to", "toll", "total", "unit",
    )
)  # fmt: skip
# These words part nothing from what governs it.
LIGHT = ("articles", "linking", "determiners", "auxiliaries", "join", "pronouns")


def adjacent(scan: Scan, first: int, before: Mention | None = None, *, named: bool = True) -> str | None:
    """Give the outcome that a word directly before a figure, or before its hedge, lays on it; `named` people are sure ones."""
    floor = before.verb if before is not None else -1
    place = beginning(scan, first)
    if any(begins_joined(scan.tags[step]) or is_conjunction(scan, step) for step in range(place, first + 1)):
        # What is joined to something before it is not its object.
        return None
    for category in TRIGGERS:
        found = scan.match_before(place, category)
        if found is not None and not separated(scan, place) and is_sure(scan, found[1], place - 1, named=named):
            if is_withdrawn(scan, found[1], place):
                return None
            if found[1] < place - 1 and has_own_subject(scan, found[1]):
                # A soldier was killed and two were hurt: the second verb alone is theirs.
                return longest(scan, place - 1, TRIGGERS, place)
            return not_done(scan, found[1]) or merged_before(scan, found[1], str(found[0]), floor)
    return None


def by_court(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of a penalty a few words before a figure: killed where it was executed, else sentenced, where a court ruled it."""
    place = beginning(scan, mention.first)
    if not scan.holds(BITS["penalty"], place - REACH_PENALTY, place):
        return None
    for step in range(place - 1, max(-1, place - 1 - REACH_PENALTY), -1):
        if not STOPS.isdisjoint(scan.seps[step + 1]) or is_figure(scan, step):
            return None
        if scan.match(step, "penalty"):
            executed = any(scan.sense(index, "executing") for index in range(max(0, step - REACH_PENALTY), step))
            return KILLED if executed else SENTENCED if is_ruled(scan, step) else None
        if not scan.senses(step).keys().isdisjoint(TRIGGERS):
            return None
    return None


def not_done(scan: Scan, step: int) -> str | None:
    """Give the outcome of a deed that was only ruled, tried or meant, None where it was done: attempts to kill 12."""
    if is_ruled(scan, step):
        return SENTENCED
    return ATTEMPTED if scan.match_before(step, "unfinished") is not None else None


def is_ruled(scan: Scan, step: int) -> bool:
    """Tell whether a penalty is what a court laid on people, so that nothing is done to them yet: ruled that 12 be hanged."""
    if scan.match(step, "penalty") is None or is_remand(scan, step):
        return False
    for index in range(step - 1, max(-1, step - 1 - REACH_RULING), -1):
        starts = scan.starts_of(index)
        if not STOPS.isdisjoint(scan.seps[index + 1]) or "auxiliaries" in starts:
            return False
        if "ruling" in starts:
            return True
    return False


def is_remand(scan: Scan, step: int) -> bool:
    """Tell whether a word near a penalty says that people are held until they are tried: ruled that 12 be held for questioning."""
    return any(
        scan.match(index, "remand")
        for index in range(max(0, step - 2), min(step + REACH_REMAND, scan.count))
        if all(STOPS.isdisjoint(scan.seps[place]) for place in range(min(index, step) + 1, max(index, step) + 1))
    )


def is_sure(scan: Scan, first: int, last: int, *, named: bool) -> bool:
    """Tell whether words say an outcome of a figure: some single ones do so only as verbs, of people who are `named`.

    Shot three men, but shot 68; a bank shot over two defenders.
    """
    if first != last or not scan.sense(last, "named_people"):
        return True
    before = scan.senses(first - 1)
    return named and "articles" not in before and not (THING in before and scan.sense(last, THING))


def met_beside(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of a verb that says one only directly before its subject: lost are twelve people.

    It must begin its clause, else what stands before it is the subject; and what the people lose may
    follow, then nothing happened to them (""): twenty families lost their houses.
    """
    if mention.noun.sort == OTHERS and not scan.sense(mention.noun.head, "pronouns"):
        # He spent forty of them: no people.
        return None
    owned = mention.noun.head >= 0 and (scan.tags[mention.noun.head] is None or is_of_family(scan, mention))
    if owned and is_lost(scan, mention):
        # A possessive on their noun says whose they were: lost were four of her sons.
        return KILLED
    place = beginning(scan, mention.first)
    found = scan.match_before(place, "beside", longest=1)
    if found is None or separated(scan, place) or not begins_clause(scan, found[1]):
        return None
    after = mention.last + 1
    return "" if is_owned(scan, after) or is_length_or_object(scan, after) else str(found[0])


def is_length_or_object(scan: Scan, step: int) -> bool:
    """Tell whether a time, a figure or a definite noun stands right behind people, so that they spent or lost it; not their lives."""
    if not scan.close(step):
        return False
    word = scan.tags[step]
    if word is None:
        return starts_with_article(scan, step)
    if word.preposition or word.conjunction:
        return False
    timed = is_figure(scan, step) or scan.sense(step, "unit") is not None
    named = word.definite and word.senses.keys().isdisjoint(("lives", "nation", "relative", "determiners", "date"))
    return timed or named


def joined_to_own(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of a figure that is joined to what befell one person: led to his death and 12 others'."""
    place = beginning(scan, mention.first)
    joined = any(
        begins_joined(scan.tags[step]) or is_conjunction(scan, step) for step in range(place, mention.first + 1)
    )
    if not joined or not scan.close(place):
        return None
    own = scan.sense(place - 1, "own")
    return str(own) if own is not None else None


def begins_clause(scan: Scan, step: int) -> bool:
    """Tell whether nothing of its clause stands before a word."""
    word = scan.tags[step]
    if word is None or word.preposition:
        return False
    if step == 0 or word.conjunction or separated(scan, step):
        return True
    before = scan.senses(step - 1)
    return "barrier" in before and "relative" not in before


def is_owned(scan: Scan, step: int) -> bool:
    """Tell whether a word right behind another carries a possessive, so that it is something of theirs."""
    if step >= scan.count or scan.seps[step] != " " or "function" in scan.senses(step):
        return False
    word = scan.tags[step]
    # As it is written: in look-ups a possessive of one letter is as the ending of a woman's name.
    form = scan.words[step]
    prefixed = word is not None and (word.preposition or word.conjunction)
    return not prefixed and len(form) > LONGEST_POSSESSIVE and form.endswith(scan.lexicon.language.script.possessive)


def beginning(scan: Scan, first: int) -> int:
    """Give where a figure begins with its attached prefixes, articles and hedges."""
    known = scan.begins.get(first)
    if known is None:
        known = scan.begins[first] = find_beginning(scan, first)
    return known


def find_beginning(scan: Scan, first: int) -> int:
    """Go back over the attached prefixes, articles and hedges of a figure."""
    place = first
    for _ in range(3):
        if not scan.ends_of(place - 1).isdisjoint(("hedge", "between")):
            hedge = scan.match_before(place, "hedge") or scan.match_before(place, "between", longest=2)
            if hedge is not None and scan.match_before(place, "verb_with_hedge", longest=3) is None:
                place = hedge[1]
                continue
        word = scan.words[place - 1].rstrip("ـ") if place > 0 else ""
        senses = scan.senses(place - 1)
        if "articles" in senses or "determiners" in senses or (word and is_prefix_only(scan, word)):
            place -= 1
            continue
        break
    return place


def is_prefix_only(scan: Scan, word: str) -> bool:
    """Tell whether a token is nothing but attached prefixes."""
    return len(word) <= LONGEST_PREFIX and any(run.written == word for run in scan.lexicon.prefixes.get(word[:1], ()))


def separated(scan: Scan, place: int) -> bool:
    """Tell whether a mark stands before a token."""
    return bool(scan.seps[place].strip(" \u00a0\"'“”‘’«»(")) if place < scan.count else True


def merged_before(scan: Scan, step: int, outcome: str, floor: int) -> str:
    """Give the outcome of a governing word, of both where another is joined before it, behind a floor."""
    word = scan.tags[step]
    index = step - 1
    if word is None or index <= floor or scan.seps[step] != " ":
        return outcome
    before = scan.tags[index]
    if before is None:
        return outcome
    linked = bool(word.conjunction)
    if "join" in before.senses or "alternative" in before.senses:
        linked, index = True, index - 1
        before = scan.tags[index] if index > floor else None
    if not linked or before is None or has_own_subject(scan, index):
        return outcome
    if "passive" in word.senses and "passive" not in before.senses:
        # To death by hanging, and jailed three: a deed that is named joins none that is told.
        return outcome
    # Sentenced to death and jailed 30: a noun joins no verb.
    event = before.senses.get("nominal") if "nominal" in word.senses else None
    other = event or before.senses.get("active") or before.senses.get("passive")
    return outcome if other is None else merge(outcome, str(other))


def has_own_subject(scan: Scan, verb: int) -> bool:
    """Tell whether a passive verb follows one indefinite person, of whom alone it speaks: a soldier was killed and two hurt."""
    if not scan.lexicon.language.numbers.units_first or "passive" not in scan.senses(verb) or not scan.close(verb):
        return False
    noun = verb - 1
    nation = scan.sense(noun, "nation")
    if nation is not None and PERSON not in scan.senses(noun) and scan.close(noun):
        noun -= 1
    person, word = scan.sense(noun, PERSON), scan.tags[noun] if noun >= 0 else None
    if person is None or word is None or word.definite or word.preposition:
        return False
    return person.plurality in (ONE, ACCUSATIVE) and not is_figure(scan, noun - 1)


def told_in_toll(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome of the toll whose number a figure is: the death toll from the floods rose to 12."""
    first = beginning(scan, mention.first)
    if not scan.holds(TOLLS, first - REACH_TOLL, first):
        return None
    noun = mention.noun
    if noun.sort == PERSON and noun.name not in ANYONE and not scan.sense(first - 1, "to"):
        return None
    for step in range(first - 1, max(-1, first - 1 - REACH_TOLL), -1):
        if not STOPS.isdisjoint(scan.seps[step + 1]):
            return None
        if before is not None and step <= before.last and not is_other_end(scan, before, first):
            return None
        starts = scan.tags[step].starts if scan.tags[step] is not None else frozenset()  # type: ignore[union-attr]
        if "toll" in starts:
            toll = scan.match(step, "toll")
            if toll is not None and toll[1] <= first:
                return wider_toll(scan, step, str(toll[0]))
        if "number_of" in starts:
            found = scan.match(step, "number_of")
            if found is not None and found[1] <= first:
                return outcome_within(scan, found[1], min(found[1] + 4, first))
    return None


def is_other_end(scan: Scan, before: Mention, first: int) -> bool:
    """Tell whether a figure before is the other end of a change, or a share or a length of time that lies between."""
    if before.amount is not None:
        return before.amount.kind in ("percent", "measure")
    link = scan.match_before(first, "linking", longest=3)
    if link is not None and first - link[1] > 1:
        # Out of so many: the whole of the figure before, whatever that counts.
        return False
    return any(scan.sense(index, "to") or scan.sense(index, "since") for index in range(before.numeral.last + 1, first))


def wider_toll(scan: Scan, step: int, outcome: str) -> str:
    """Give the outcome of a toll, of the longer name where it begins a word earlier (`death toll`)."""
    for start in (step - 1, step - 2):
        found = scan.match(start, "toll")
        if found is not None and found[1] > step:
            return str(found[0])
    return outcome


def outcome_within(scan: Scan, start: int, end: int) -> str | None:
    """Give the outcome that words between two tokens say."""
    for index in range(start, end):
        senses = scan.senses(index)
        victim = senses.get(VICTIM)
        if victim is not None:
            return str(victim.name)
        outcome = saying(scan, index) or senses.get("nominal")
        if outcome is not None:
            return str(outcome)
    return None


def governing(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome that a word some way before the figure lays on it.

    Words are only looked at as far back as `before`, the figure before this one.
    """
    start = beginning(scan, mention.first)
    if is_oblique(scan, start, mention.first):
        return None
    paused = prepositions = 0
    last = end_before(scan, before, start)
    floor = before.verb if before is not None else -1
    for step in range(start - 1, max(last, start - 1 - REACH_BEFORE), -1):
        separator = scan.seps[step + 1]
        if not STOPS.isdisjoint(separator):
            return None
        paused += not PAUSES.isdisjoint(separator)
        word = scan.tags[step]
        if word is None:
            if begins_next_clause(scan, step):
                return None
            continue
        trigger = trigger_at(scan, step, start)
        if trigger is not None and is_withheld(scan, mention, step, start):
            return None
        if trigger is not None and not has_object(scan, step, start):
            wider = wider_trigger(scan, step, start, last)
            reached = reaches(scan, word, paused, prepositions)
            return wider or (merged_before(scan, step, trigger, floor) if reached else None)
        said = is_subject(scan, mention, step, start)
        if said is not None:
            return said
        if begins_next_clause(scan, step) or ends_reach(scan, step, paused):
            return None
        prepositions += "function" in word.senses and word.senses.keys().isdisjoint(LIGHT)
    return None


def end_before(scan: Scan, before: Mention | None, start: int) -> int:
    """Give the token at which the figure before another one ends, the one before its verb where it did what befell the other."""
    if before is None:
        return -1
    return before.first - 2 if is_dual_subject(scan, before, start) else before.last


def is_dual_subject(scan: Scan, before: Mention, start: int) -> bool:
    """Tell whether a dual noun between a verb and a figure did what the verb says: exchanged the two sides 30 prisoners."""
    word, after = scan.tags[before.first], before.numeral.last + 1
    led = after + 1 == start and scan.sense(after, "function") is not None and scan.close(after)
    if not before.dual or not (after == start or led) or word is None or not word.definite or word.preposition:
        return False
    return scan.close(before.first) and scan.close(start) and scan.sense(before.first - 1, "active") is not None


def has_counted_object(scan: Scan, mention: Mention) -> bool:
    """Tell whether a dual noun behind a verb has a figure right behind it, so that it did the deed: killed the two gunmen 12 people."""
    place = mention.numeral.last + 1
    if not mention.dual or not is_dual_subject(scan, mention, place):
        return False
    hedge = scan.match(place, "hedge")
    figure = hedge[1] if hedge is not None else place
    return is_figure(scan, figure) and not begins_joined(scan.tags[place])


def fronted(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome of a verb whose subject a figure is, beyond where and how it happened, a clause about that included.

    Where verbs come first: hurt, in the crash that closed the road to the port, were 14 people. The verb
    begins its clause and has no subject beside it, and no other clause begins before the figure.
    """
    start = beginning(scan, mention.first)
    if not scan.lexicon.language.numbers.units_first or mention.noun.sort != PERSON:
        return None
    if is_oblique(scan, start, mention.first):
        return None
    last = before.last if before is not None else -1
    if before is not None and before.amount is not None and is_when(scan, before.first - 1):
        # A length of time says when it happened: killed, in the last two days, were 30 gunmen.
        last = before.first - 2
        if trigger_at(scan, last, start) is not None:
            return fronted_outcome(scan, last, start)
    for step in range(start - 1, max(last, start - 1 - REACH_FRONTED), -1):
        if not STOPS.isdisjoint(scan.seps[step + 1]):
            return None
        trigger = trigger_at(scan, step, start) if scan.tags[step] is not None else None
        if trigger is not None:
            return fronted_outcome(scan, step, start)
        if starts_other_clause(scan, step, start) and not is_when(scan, step):
            return None
    return None


def brought(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of the refuge behind people that a verb before them brings them to: moved were 12 people to hospital."""
    if mention.noun.sort not in (PERSON, OTHERS) or not is_moved(scan, beginning(scan, mention.first)):
        return None
    if not scan.lexicon.language.numbers.units_first and "function" not in scan.senses(mention.last + 1):
        return None
    for step in range(mention.last + 1, min(mention.last + 1 + LONGEST_WAY, scan.count)):
        if not scan.close(step):
            return None
        found = scan.match(step, "refuges")
        if found is not None:
            return str(found[0])
    return None


def is_moved(scan: Scan, place: int) -> bool:
    """Tell whether a verb that brings people somewhere stands before a token, right before it where the object follows its verb."""
    if not scan.lexicon.language.numbers.units_first:
        return scan.sense(place - 1, "bringing") is not None and not separated(scan, place)
    verbs = range(place - 1, max(-1, place - 1 - REACH_MOVING), -1)
    return any(scan.sense(step, "moving") and STOPS.isdisjoint(scan.seps[step + 1]) for step in verbs)


def is_meeting(scan: Scan, mention: Mention) -> bool:
    """Tell whether a verb of holding has an object that no table knows, which may be a meeting: held 12 consultations."""
    place = beginning(scan, mention.first)
    return mention.noun.sort == UNKNOWN and not mention.noun.nation and scan.sense(place - 1, "holding") is not None


def met_later(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of a verb that is joined on behind people, with these as its object: it saw ten gunmen and killed them."""
    if not scan.lexicon.language.numbers.units_first or mention.noun.sort != PERSON or mention.value == 1:
        return None
    pronouns = scan.lexicon.language.script.possessive_of_many
    for step in range(mention.last + 1, min(mention.last + 1 + REACH_LATER, scan.count)):
        word = scan.tags[step]
        if not STOPS.isdisjoint(scan.seps[step]) or is_figure(scan, step):
            return None
        if word is None:
            continue
        if not word.senses.keys().isdisjoint((PERSON, VICTIM, "relative", "nation")):
            return None
        if "active" in word.senses and word.conjunction and word.form.endswith(pronouns):
            return str(word.senses["active"])
    return None


def fronted_outcome(scan: Scan, step: int, start: int) -> str | None:
    """Give the outcome of a verb at a token, if its subject is yet to come."""
    return trigger_at(scan, step, start) if is_fronted(scan, step) else None


def is_when(scan: Scan, step: int) -> bool:
    """Tell whether a preposition of time stands right behind a passive verb, with a definite noun after it: killed, in the attack."""
    if not scan.sense(step, "meantime") or not scan.sense(step - 1, "passive"):
        return False
    after = scan.tags[step + 1] if scan.close(step) and scan.close(step + 1) else None
    if after is None:
        return scan.close(step + 1) and starts_with_article(scan, step + 1)
    return after.definite or is_figure(scan, step + 1)


def starts_with_article(scan: Scan, step: int) -> bool:
    """Tell whether an unknown word starts as one with an article does."""
    return scan.lexicon.fold(scan.words[step]).startswith(scan.lexicon.language.script.articles)


def is_fronted(scan: Scan, step: int) -> bool:
    """Tell whether a passive verb begins its clause and a preposition follows it, so that its subject is yet to come."""
    if "passive" not in scan.senses(step) or not begins_clause(scan, step) or not scan.close(step + 1):
        return False
    after = scan.tags[step + 1]
    return after is not None and (bool(after.preposition) or "function" in after.senses or is_when(scan, step + 1))


def starts_other_clause(scan: Scan, step: int, start: int) -> bool:
    """Tell whether something begins at a word that a fronted verb does not reach beyond."""
    word = scan.tags[step]
    paused = not COMMAS.isdisjoint(scan.seps[step])
    if word is None:
        return begins_as_joined(scan, step) and (paused or len(scan.words[step]) > LONGEST_POSSESSIVE)
    if "relative" in word.senses:
        # What stands right behind a verb of the clause is its own object.
        return start - step < NEAREST_OBJECT
    before = scan.tags[step - 1] if step > 0 else None
    if PERSON in word.senses and word.definite and not word.preposition and before is not None and before.definite:
        # Behind a definite noun these are no owners: they are whom the verb speaks of.
        return True
    named = not word.senses.keys().isdisjoint(NAMED)
    return "barrier" in word.senses or (bool(word.conjunction) and not named)


def begins_next_clause(scan: Scan, step: int) -> bool:
    """Tell whether a verb that is joined behind a comma begins here, where verbs come first: …, and-mourned 300 people."""
    if COMMAS.isdisjoint(scan.seps[step]) or not scan.lexicon.language.numbers.units_first:
        return False
    if not scan.close(step + 1):
        return False
    if not ("function" in scan.senses(step + 1) or has_preposition(scan, step + 1) or begins_figure(scan, step + 1)):
        return False
    word = scan.tags[step]
    if word is None:
        return begins_as_joined(scan, step)
    return (
        bool(word.conjunction) and not word.definite and word.senses.keys().isdisjoint((*NAMED, *TRIGGERS, "function"))
    )


def begins_figure(scan: Scan, step: int) -> bool:
    """Tell whether a figure or its hedge begins at a token."""
    hedge = scan.match(step, "hedge")
    return is_figure(scan, hedge[1] if hedge is not None else step)


def has_preposition(scan: Scan, step: int) -> bool:
    """Tell whether a word has a preposition written onto it."""
    word = scan.tags[step]
    return word is not None and bool(word.preposition)


def begins_as_joined(scan: Scan, step: int) -> bool:
    """Tell whether a word that no table knows may be a verb with a conjunction written onto it."""
    form = scan.lexicon.fold(scan.words[step])
    script = scan.lexicon.language.script
    return any(
        form.startswith(conjunction) and not form.startswith(script.articles, len(conjunction))
        for conjunction in script.conjunctions
    )


def is_oblique(scan: Scan, start: int, first: int) -> bool:
    """Tell whether a preposition is written onto a figure, so that a verb further off has another object."""
    word = scan.tags[first]
    if word is not None and word.preposition:
        return True
    return any(run.preposition for step in range(start, first) for run in runs_of(scan, step))


def reaches(scan: Scan, word: Word, paused: int, prepositions: int) -> bool:
    """Tell whether a word governs a figure beyond so many pauses and prepositions: verb-first languages let it."""
    free = scan.lexicon.language.numbers.units_first
    event = "nominal" in word.senses and "passive" not in word.senses
    if event and paused == 1:
        return False
    return paused <= (2 if free else 1) and (free or not prepositions)


def ends_reach(scan: Scan, step: int, paused: int) -> bool:
    """Tell whether what stands before a word does not govern what comes after it."""
    word = scan.tags[step]
    if word is None:
        return False
    if "agents" in word.starts and scan.match(step, "agents"):
        # Who did it may be said in a remark: killed, at unknown hands, were four.
        return not scan.lexicon.language.numbers.units_first or paused < 2
    return "barrier" in word.senses


def trigger_at(scan: Scan, step: int, first: int) -> str | None:
    """Give the outcome of the word or words that start at a token and end before a figure; that of a ship is nobody's."""
    if scan.starts_of(step).isdisjoint(TRIGGERS):
        return None
    if step + 1 < first and scan.sense(step, "of_things") and scan.sense(step + 1, THING):
        return None
    if is_withdrawn(scan, step, first):
        return None
    if step + 1 < first and scan.sense(step, THING) and scan.sense(step + 1, VICTIM) and scan.close(step + 1):
        # Before those who died it is the thing: the families of the victims, not their capture.
        return None
    return longest(scan, step, TRIGGERS, first)


def is_withdrawn(scan: Scan, step: int, first: int) -> bool:
    """Tell whether what follows a word of an outcome makes another deed of it: a verdict that is appealed, fighters who hand over themselves."""
    senses = scan.senses(step)
    if "appealable" in senses:
        return any(
            scan.match(index, "appealed")
            for index in range(step + 1, min(first + REACH_REMAND, scan.count))
            if all(STOPS.isdisjoint(scan.seps[place]) for place in range(step + 1, index + 1))
        )
    if senses.get("active") != RELEASED:
        return False
    return any(
        scan.sense(index, "themselves")
        for index in range(first, min(first + REACH_LATER, scan.count))
        if all(STOPS.isdisjoint(scan.seps[place]) for place in range(first, index + 1))
    )


def wider_trigger(scan: Scan, step: int, start: int, last: int) -> str | None:
    """Give the outcome of a longer entry that begins a word or two earlier and holds a word, or of what was not done: the sentence of death."""
    undone = not_done(scan, step)
    if undone is not None:
        return undone
    for begin in (step - 2, step - 1):
        for category in TRIGGERS:
            found = scan.match(begin, category) if begin > last else None
            if found is not None and step < found[1] <= start:
                return str(found[0])
    return None


def is_withheld(scan: Scan, mention: Mention, step: int, start: int) -> bool:
    """Tell whether a word of an outcome does not reach a figure: it has its object, is not sure of this one, or half a word."""
    if scan.seps[step] == "-" or is_charge(scan, step) or is_denied(scan, step):
        return True
    named = mention.noun.sort in (PERSON, OTHERS, VICTIM)
    return has_met_object(scan, step, start) or not is_sure(scan, step, step, named=named)


def is_denied(scan: Scan, step: int) -> bool:
    """Tell whether a word shortly before a deed that is named says that there was none, where verbs come first: there were no injuries among."""
    senses = scan.senses(step)
    if not scan.lexicon.language.numbers.units_first or "nominal" not in senses or "passive" in senses:
        return False
    return any(
        scan.sense(place, "negative") and all(map(scan.close, range(place + 1, step + 1)))
        for place in range(max(0, step - REACH_DENIED), step)
    )


def is_charge(scan: Scan, step: int) -> bool:
    """Tell whether a killing is what a counted thing before it is of, and met by nobody named here: nine counts of murder and 13 others."""
    if scan.lexicon.language.numbers.units_first or "nominal" not in scan.senses(step):
        return False
    return bool(scan.sense(step - 1, "linking")) and THING in scan.senses(step - 2)


def has_met_object(scan: Scan, step: int, start: int) -> bool:
    """Tell whether a verb has met its object before a figure that nothing joins to it: held a man who smuggled 12."""
    language = scan.lexicon.language
    if language.numbers.units_first or "active" not in scan.senses(step) or not scan.sense(step + 1, "articles"):
        return False
    joined = scan.sense(start - 1, "join") or not COMMAS.isdisjoint(scan.seps[start]) or scan.sense(start - 1, "among")
    between = range(step + 2, start - 1)
    met = next((index for index in between if PERSON in scan.senses(index)), None)
    return met is not None and not joined and not scan.match_before(start, "among")


def has_object(scan: Scan, step: int, first: int) -> bool:
    """Tell whether an event noun is followed by what it is of, so that it governs no later figure."""
    word = scan.tags[step]
    if word is None or "nominal" not in word.senses or step + 1 >= first:
        return False
    after = scan.tags[step + 1]
    return after is not None and bool(after.preposition) and word.definite and not is_figure(scan, step + 1)


def is_subject(scan: Scan, mention: Mention, step: int, first: int) -> str | None:
    """Give the outcome of victims named before a figure that is said of them: `the dead are four …`, `bodies of five`."""
    word = scan.tags[step]
    if word is None:
        return None
    victim = word.senses.get(VICTIM)
    outcome = victim.name if victim is not None else word.senses.get("state") or word.senses.get("passive")
    if outcome is None or "lives" in word.senses:
        return None
    first = before_list(scan, first)
    added = first - 1 if scan.sense(first - 1, "others") and first - 1 > step else first
    between = range(step + 1, added)
    if victim is not None and (step + 1 == added or (len(between) == 1 and scan.sense(step + 1, "linking"))):
        return str(outcome)
    if victim is not None and scan.sense(step + 1, "linking") and are_named(scan, step + 2, added):
        # The bodies of a woman and two girls.
        return str(outcome)
    told = scan.sense(step - 1, "relative") and scan.sense(step - 2, "determiners")
    definite = word.definite or bool(scan.sense(step - 1, "determiners") or told)
    if not definite or not between or len(between) > 2:
        return None
    among = any(scan.sense(index, "among") for index in between) or bool(scan.match_before(step + 1, "among"))
    linked = all(scan.sense(index, "among") or scan.sense(index, "auxiliaries") for index in between)
    if linked and among and mention.role is None:
        mention.role = "part"
    return str(outcome) if linked else None


def before_list(scan: Scan, place: int) -> int:
    """Give where a list begins of which one person is told before a joined figure: a nurse and two siblings; else the place itself."""
    if not scan.sense(place - 1, "join") or not scan.close(place):
        return place
    person = False
    for step in range(place - 2, max(-1, place - 2 - LONGEST_LISTED), -1):
        if not scan.close(step + 1) or ("function" in scan.senses(step) and "articles" not in scan.senses(step)):
            break
        person = person or PERSON in scan.senses(step)
        if "articles" in scan.senses(step):
            return step if person else place
    return place


def are_named(scan: Scan, start: int, end: int) -> bool:
    """Tell whether nothing but people, the last of them joined, stands between two tokens."""
    between = range(start, end)
    light = ("articles", "determiners", "join", "nation", PERSON)
    named = all(scan.close(index) and not scan.senses(index).keys().isdisjoint(light) for index in between)
    return (named and scan.sense(end - 1, "join") is not None) or (
        named and scan.sense(end - 1, "determiners") is not None and scan.sense(end - 2, "join") is not None
    )


def among_before(scan: Scan, first: int) -> str | None:
    """Give the outcome of those whom the words before a figure say that it is among: among the dead, six."""
    if not scan.has("among"):
        return None
    place = before_list(scan, beginning(scan, first))
    if scan.sense(place - 1, "auxiliaries"):
        place -= 1
    found = scan.match_before(place, "among", longest=4)
    if found is None or place - found[1] < 3:
        return None
    opens = begins_clause_at(scan, found[1])
    if scan.sense(found[1], "linking") and not opens:
        # Within a sentence these may be of someone else: relatives of the dead.
        return None
    senses = scan.senses(place - 1)
    victim = senses.get(VICTIM)
    outcome = victim.name if victim is not None else senses.get("state") or senses.get("passive")
    return None if outcome is None else str(outcome)


def begins_clause_at(scan: Scan, index: int) -> bool:
    """Tell whether a sentence or a clause begins at a token: that among the wounded three are."""
    if index == 0 or not STOPS.isdisjoint(scan.seps[index]):
        return True
    before = scan.senses(index - 1)
    return scan.lexicon.language.numbers.units_first and "barrier" in before and "relative" not in before


def is_joined(scan: Scan, start: int, first: int) -> bool:
    """Tell whether a conjunction or comma joins a figure to one before, and no verb stands between them."""
    place = beginning(scan, first)
    if place < start:
        return False
    for step in range(start, place):
        separator = scan.seps[step]
        senses = scan.senses(step)
        if not STOPS.isdisjoint(separator) or ":" in separator or "barrier" in senses or trigger_at(scan, step, first):
            return False
    if not STOPS.isdisjoint(scan.seps[place]) or ":" in scan.seps[place]:
        return False
    if not COMMAS.isdisjoint(scan.seps[place]):
        return True
    return any(
        (begins_joined(scan.tags[step]) and not (step < place and is_deed(scan, step)))
        or (step < first and is_conjunction(scan, step))
        for step in range(max(start, place - 1), first + 1)
    )


def is_deed(scan: Scan, step: int) -> bool:
    """Tell whether a word with a conjunction is a noun that governs what follows, and that no outcome knows: and the treatment of 12."""
    word = scan.tags[step]
    if word is None or not word.conjunction or word.preposition or word.definite:
        return False
    return word.starts.isdisjoint(LISTED) or (THING in word.senses and "number_of" not in word.starts)


def closes_part(scan: Scan, before: Mention, first: int) -> bool:
    """Tell whether a comma before a conjunction ends a part, so that what is joined is none: 18, 14 of them men, and three guides."""
    if scan.match(before.numeral.last + 1, "among_after") is None:
        return False
    # A verb of its own may stand behind the conjunction: 66, two of them firefighters, and drove out thousands.
    return any(
        bool(scan.sense(step, "join")) and not COMMAS.isdisjoint(scan.seps[step])
        for step in {before.last + 1, beginning(scan, first) - 1}
    )


def begins_joined(word: Word | None) -> bool:
    """Tell whether a word is a conjunction or has one written onto it."""
    return word is not None and (bool(word.conjunction) or "join" in word.senses)


def is_conjunction(scan: Scan, step: int) -> bool:
    """Tell whether a token is attached prefixes alone, a conjunction among them."""
    return any(run.conjunction for run in runs_of(scan, step))


def runs_of(scan: Scan, step: int) -> tuple[Prefix, ...]:
    """Give the run of attached prefixes that a token is, if it is nothing else."""
    word = scan.words[step]
    if len(word) > LONGEST_PREFIX or scan.tags[step] is not None:
        return ()
    return prefix_runs(scan, step)


def is_lost(scan: Scan, mention: Mention) -> bool:
    """Tell whether soldiers are said to be lost by their own side, kin and friends by their own, or men by those who fight."""
    place = beginning(scan, mention.first)
    reach = LOSERS if scan.lexicon.language.numbers.units_first else 1
    verb = next((step for step in range(place - 1, place - 1 - reach, -1) if scan.sense(step, "losing")), None)
    loss = scan.match_before(place, "loss") is not None and not separated(scan, place)
    if is_force(mention.noun) or is_near(mention.noun) or is_of_family(scan, mention):
        return loss or verb is not None
    if mention.noun.sort != PERSON or mention.noun.name not in MEN:
        return False
    return loss or (verb is not None and is_of_force(scan, verb))


def is_of_family(scan: Scan, mention: Mention) -> bool:
    """Tell whether people are said to be of somebody's family, by a possessive written onto the word for it: fifty of her family."""
    link = mention.last + 1
    if not scan.sense(link, "linking") or not scan.close(link) or not scan.close(link + 1):
        return False
    form, script = scan.words[link + 1], scan.lexicon.language.script
    for ending in script.possessive:
        stem = form[: -len(ending)]
        if form.endswith(ending) and len(stem) > 1:
            word = scan.lexicon[stem[:-1] + script.before_possessive.get(stem[-1], stem[-1])]
            family = word.senses.get(THING) if word is not None else None
            if family is not None and family.name == "family":
                return True
    return False


def is_eliminated(scan: Scan, mention: Mention) -> bool:
    """Tell whether those who fight are said to be done away with, by a word that says no such thing of others."""
    if not is_force(mention.noun):
        return False
    place, verb = beginning(scan, mention.first), past_auxiliaries(scan, mention.last)
    before = scan.match_before(place, "eliminating", longest=2) is not None and not separated(scan, place)
    helped = verb > mention.last + 1 and scan.close(verb)
    return before or (helped and scan.match(verb, "eliminating") is not None)


def is_of_force(scan: Scan, verb: int) -> bool:
    """Tell whether those who fight, or a country, stand right before a verb as its subject."""
    subject = verb - 1
    while subject > verb - REACH_MOVING and not scan.senses(subject).keys().isdisjoint(("auxiliaries", "adverbs")):
        subject -= 1
    person = scan.sense(subject, PERSON)
    fights = person is not None and concepts().is_force(person.name)
    return (fights or not scan.starts_of(subject).isdisjoint(("fighting", "nation", "place"))) and scan.close(verb)
