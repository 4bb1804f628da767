"""What a word some way before a figure says of it: killed in the attack on the village were 12."""

from __future__ import annotations

from factcheck.claims.before.court import not_done
from factcheck.claims.before.deed import has_object, is_withheld, merged_before, trigger_at, wider_trigger
from factcheck.claims.before.named import is_subject
from factcheck.claims.beginning import beginning, begins_joined, is_oblique, runs_of
from factcheck.claims.clause import begins_next_clause
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, Mention
from factcheck.claims.noun_name import past_auxiliaries, starts_definite
from factcheck.claims.outcome_words import MISSING, OUTCOMES, TRIGGERS
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import Word
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# A governing word stands at most so many tokens before its figure.
REACH_BEFORE = 16
# Those who clash are named so soon before whom they clash with, and a deed so soon before whom it befell.
REACH_SIDES, REACH_DEED = 4, 4
# The nouns that tell when something happened are so many at most.
REACH_TIME = 3
# A date begins with words of these.
DATED = frozenset(("date", "date_part", "unit"))
PAUSES = frozenset(",،:()[]–—")
# These words part nothing from what governs it.
LIGHT = ("articles", "linking", "determiners", "auxiliaries", "join", "pronouns")


def governing(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome that a word some way before the figure lays on it.

    Words are only looked at as far back as `before`, the figure before this one.
    """
    start = beginning(scan, mention.first)
    if is_oblique(scan, start, mention.first):
        return deed_to(scan, mention, start)
    aside = is_aside(scan, start)
    paused = prepositions = 0
    last = end_before(scan, mention, before)
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
        trigger = trigger_at(scan, step, start) if not is_general(scan, step, start) else None
        if trigger is not None and (is_withheld(scan, mention, step, start) or (aside and trigger in OUTCOMES)):
            return None
        if trigger is not None and not has_object(scan, step, start):
            wider = wider_trigger(scan, step, start, last)
            reached = reaches(scan, word, paused, prepositions)
            return wider or (merged_before(scan, step, trigger, floor) if reached else None)
        said = is_subject(scan, mention, step, start)
        if said is not None:
            return said
        if begins_next_clause(scan, step) or ends_reach(scan, step, start, paused):
            return None
        prepositions += "function" in word.senses and word.senses.keys().isdisjoint(LIGHT)
    return None


def is_aside(scan: Scan, start: int) -> bool:
    """Tell whether a word before a figure makes those whom it counts no object of a verb further off: before 12 judges, a clash with 12 gunmen."""
    if not scan.lexicon.language.numbers.units_first or not scan.close(start):
        return False
    if scan.match_before(start, "aside", longest=2) is not None:
        return True
    if scan.sense(start - 1, "company") is None or not scan.close(start - 1):
        return False
    sides = range(start - 2, max(-1, start - 2 - REACH_SIDES), -1)
    return any(scan.sense(step, "sided") is not None for step in sides if all(map(scan.close, range(step + 1, start))))


def is_general(scan: Scan, step: int, start: int) -> bool:
    """Tell whether what sounds like a deed has an article, where it is oftener another noun, so that it governs no figure: the families, the prison."""
    word = scan.tags[step]
    return word is not None and word.definite and step + 1 < start and "sounding" in word.senses


def deed_to(scan: Scan, mention: Mention, start: int) -> str | None:
    """Give the outcome of a deed whose object a preposition written onto a figure leads to, behind its doer: the arrest by the army of five officers."""
    dative = scan.lexicon.language.script.dative
    if not dative or mention.noun.sort not in (PERSON, OTHERS) or not is_led_by(scan, mention.first, dative):
        return None
    for step in range(start - 1, max(-1, start - 1 - REACH_DEED), -1):
        word = scan.tags[step]
        if not scan.close(step + 1) or is_figure(scan, step):
            return None
        if word is None:
            continue
        if "nominal" in word.senses and not word.definite:
            outcome = str(word.senses["nominal"])
            # A club's loss of seven players leaves none of them missing.
            return outcome if outcome in OUTCOMES - {MISSING} and not_done(scan, step) is None else None
        if (
            word.conjunction
            or word.preposition
            or not word.senses.keys().isdisjoint(("function", "barrier", *TRIGGERS))
        ):
            return None
    return None


def is_led_by(scan: Scan, first: int, preposition: str) -> bool:
    """Tell whether a preposition is written onto a figure, or is a token of its own right before its digits."""
    word = scan.tags[first]
    if word is not None and word.preposition:
        return word.preposition == preposition
    return any(run.preposition == preposition for run in runs_of(scan, first - 1)) if first > 0 else False


def has_unknown_verb(scan: Scan, mention: Mention, before: Mention) -> bool:
    """Tell whether a verb that says no outcome stands right behind a bare figure: two drowned and five swam ashore.

    Where the one before has a verb that helps, a word that no table knows is a participle: two were burned and one crushed.
    """
    after, deed = mention.numeral.last + 1, past_auxiliaries(scan, mention.numeral.last)
    if mention.noun.head >= 0 or before.verb < 1 or scan.lexicon.language.numbers.units_first or not scan.close(after):
        return False
    if scan.close(deed) and scan.match(deed, "deeds") is not None:
        return True
    passive = scan.sense(before.verb, "passive") is not None and scan.sense(before.verb - 1, "auxiliaries") is None
    unknown = scan.tags[after] is None and scan.words[after].islower() and scan.seps[after] == " "
    return mention.noun.sort == NOTHING and passive and unknown


def end_before(scan: Scan, mention: Mention, before: Mention | None) -> int:
    """Give the token at which the figure before another one ends, the one before its verb where it did what befell the other."""
    if before is None:
        return -1
    if has_unknown_verb(scan, mention, before):
        return max(before.last, before.verb)
    return before.first - 2 if is_dual_subject(scan, before, beginning(scan, mention.first)) else before.last


def is_dual_subject(scan: Scan, before: Mention, start: int) -> bool:
    """Tell whether a dual noun between a verb and a figure did what the verb says: exchanged the two sides 30 prisoners."""
    word, after = scan.tags[before.first], max(before.numeral.last, before.noun.last) + 1
    led = after + 1 == start and scan.sense(after, "function") is not None and scan.close(after)
    if not before.dual or not (after == start or led) or word is None or word.preposition:
        return False
    if not word.definite and (led or not word.form.endswith(scan.lexicon.language.script.dual[-1].to[0])):
        return False
    return scan.close(before.first) and scan.close(start) and scan.sense(before.first - 1, "active") is not None


def has_counted_object(scan: Scan, mention: Mention) -> bool:
    """Tell whether a dual noun behind a verb has a figure right behind it, so that it did the deed: killed the two gunmen 12 people."""
    place = max(mention.numeral.last, mention.noun.last) + 1
    if not mention.dual or not is_dual_subject(scan, mention, place):
        return False
    hedge = scan.match(place, "hedge")
    figure = hedge[1] if hedge is not None else place
    return is_figure(scan, figure) and not begins_joined(scan.tags[place])


def reaches(scan: Scan, word: Word, paused: int, prepositions: int) -> bool:
    """Tell whether a word governs a figure beyond so many pauses and prepositions: verb-first languages let it."""
    free = scan.lexicon.language.numbers.units_first
    event = "nominal" in word.senses and "passive" not in word.senses
    if event and paused == 1:
        return False
    return paused <= (2 if free else 1) and (free or not prepositions)


def ends_reach(scan: Scan, step: int, start: int, paused: int) -> bool:
    """Tell whether what stands before a word does not govern what comes after it."""
    word = scan.tags[step]
    if word is None:
        return False
    if "agents" in word.starts and scan.match(step, "agents"):
        # Who did it may be said in a remark: killed, at unknown hands, were four.
        return not scan.lexicon.language.numbers.units_first or paused < 2
    # No conjunction has an article: it is spelt like the word for now.
    return "barrier" in word.senses and not word.definite and not is_time(scan, step, start)


def is_time(scan: Scan, step: int, start: int) -> bool:
    """Tell whether a word leads to no clause and to a date or definite nouns alone: arrested, since Friday, 590 people; in the raid 12."""
    after = step + 1
    if scan.sense(step, "meantime") is None or not scan.lexicon.language.numbers.units_first or not scan.close(after):
        return False
    word = scan.tags[after]
    now = word is not None and word.definite and "barrier" in word.senses
    if now or not scan.starts_of(after).isdisjoint(DATED):
        return True
    return 0 < start - after <= REACH_TIME and all(starts_definite(scan, place) for place in range(after, start))
