"""What a verb before people says with what stands behind them: moved were 12 people to hospital."""

from __future__ import annotations

from factcheck.claims.beginning import beginning, separated
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, Mention
from factcheck.claims.outcome_words import LONGEST_WAY
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# A verb that brings people somewhere stands at most so many tokens before them.
REACH_MOVING = 3


def brought(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of the refuge behind people that a verb before them brings them to: moved were 12 people to hospital."""
    if not is_moved(scan, beginning(scan, mention.first)):
        return None
    if mention.noun.sort not in (PERSON, OTHERS):
        # A bare figure has its refuge right behind it.
        found = scan.match(mention.last + 1, "refuges") if scan.close(mention.last + 1) else None
        bare = mention.noun.sort == NOTHING and scan.lexicon.language.numbers.units_first
        return str(found[0]) if found is not None and bare else None
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
