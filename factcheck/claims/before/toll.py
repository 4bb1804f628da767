"""What a toll before a figure says of it: the death toll from the floods rose to 12."""

from __future__ import annotations

from factcheck.claims.beginning import beginning
from factcheck.claims.mention import PERSON, VICTIM, Mention
from factcheck.claims.outcome_words import saying
from factcheck.reading.lexicon import BITS
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# Of any people a toll can be told; of others only where words lead from the toll to the figure.
ANYONE = frozenset(("person", "civilian", "national", "citizen", "man", "woman", "child"))
# The name of a toll stands at most so many tokens before the figure.
REACH_TOLL = 32
TOLLS = BITS["toll"] | BITS["number_of"]


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
                said = outcome_within(scan, found[1], min(found[1] + 4, first))
                return said or (before.outcome if before is not None and is_their_number(scan, step) else None)
    return None


def is_their_number(scan: Scan, step: int) -> bool:
    """Tell whether a number is spoken of with an article and no noun behind it, where numbers have one: the number exceeds 50."""
    word, after = scan.tags[step], scan.tags[step + 1] if scan.close(step + 1) else None
    if word is None or not word.definite or not scan.lexicon.language.numbers.units_first:
        return False
    return after is None or not after.definite


def is_other_end(scan: Scan, before: Mention, first: int) -> bool:
    """Tell whether a figure before is the other end of a change, or a share or a length of time that lies between."""
    if before.amount is not None:
        between = range(before.end + 1, first)
        apart = any("barrier" in scan.senses(step) and "relative" not in scan.senses(step) for step in between)
        return before.amount.kind in ("percent", "measure") and not apart
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
