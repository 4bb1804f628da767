"""What a court lays on people before their figure: ruled that 12 be hanged."""

from __future__ import annotations

from factcheck.claims.beginning import beginning
from factcheck.claims.mention import Mention
from factcheck.claims.outcome_words import ATTEMPTED, KILLED, SENTENCED, TRIGGERS
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import BITS
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# A figure stands so soon behind the penalty, and a penalty behind the word that executes it.
REACH_PENALTY = 6
# A court's word stands at most so many tokens before the penalty.
REACH_RULING = 9
# The word for remand stands at most so many tokens behind that for the penalty.
REACH_REMAND = 10


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
