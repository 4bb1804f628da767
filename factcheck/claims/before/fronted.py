"""What a verb says of a subject that is yet to come, where verbs come first: hurt, in the crash on the road to the port, were 14."""

from __future__ import annotations

from factcheck.claims.before.deed import trigger_at
from factcheck.claims.beginning import beginning, is_oblique
from factcheck.claims.clause import LONGEST_POSSESSIVE, NAMED, begins_as_joined, begins_clause
from factcheck.claims.mention import PERSON, Mention
from factcheck.claims.noun_name import starts_definite
from factcheck.reading.hedges import is_figure
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# A verb before all else of its clause stands so many tokens before its subject at most, and what
# stands fewer behind the word that begins a clause is an object there.
REACH_FRONTED = 24
NEAREST_OBJECT = 4


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


def fronted_outcome(scan: Scan, step: int, start: int) -> str | None:
    """Give the outcome of a verb at a token, if its subject is yet to come."""
    return trigger_at(scan, step, start) if is_fronted(scan, step) else None


def is_fronted(scan: Scan, step: int) -> bool:
    """Tell whether a passive verb begins its clause and a preposition follows it, so that its subject is yet to come."""
    if "passive" not in scan.senses(step) or not begins_clause(scan, step) or not scan.close(step + 1):
        return False
    after = scan.tags[step + 1]
    return after is not None and (bool(after.preposition) or "function" in after.senses or is_when(scan, step + 1))


def is_when(scan: Scan, step: int) -> bool:
    """Tell whether a preposition of time stands right behind a passive verb, with a definite noun after it: killed, in the attack."""
    if not scan.sense(step, "meantime") or not scan.sense(step - 1, "passive"):
        return False
    after = scan.tags[step + 1] if scan.close(step) and scan.close(step + 1) else None
    if after is None:
        return scan.close(step + 1) and starts_definite(scan, step + 1)
    return after.definite or is_figure(scan, step + 1)


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
