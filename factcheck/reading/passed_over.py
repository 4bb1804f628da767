"""The numbers that reading passes over since they count nothing, each with what it is instead."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.reading.draft import Source
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.not_numbers import is_glued, is_listed, is_numbered, is_time, name_end
from factcheck.reading.numbers import Numeral, numeral_at
from factcheck.reading.ranges import past_score, range_from
from factcheck.reading.scan import Scan
from factcheck.reading.signs import signed_draft_at

TIME, IDENTIFIER, LIST_NUMBER, SCORE = "time", "identifier", "list number", "score"


class PassedOver(NamedTuple):
    """Hold a number that counts nothing, by its characters, and the reason."""

    start: int
    end: int
    reason: str


def passed_over(scan: Scan, taken: frozenset[int] | set[int], numerals: list[Numeral]) -> list[PassedOver]:
    """Give the numbers of a text that are neither dates (`taken`) nor among its numerals, in order."""
    read = {index for numeral in numerals for index in range(numeral.first, numeral.last + 1)} | taken
    source = Source(scan, frozenset(taken))
    found = []
    beyond = 0
    for index in scan.anchors(NUMBER):
        if index < beyond or index in read:
            continue
        reason = reason_of(source, index)
        if reason:
            numeral, beyond = numeral_at(source, index)
            last = max(index, (beyond if numeral is None else index + 1) - 1)
            found.append(PassedOver(scan.starts[index], scan.ends[last], reason))
    return found


def reason_of(source: Source, index: int) -> str:
    """Say what a number at a token is that counts nothing; nothing where the token begins no number."""
    scan = source.scan
    if scan.sense(index, "digits") is not None and name_end(source, index):
        return TIME if ":" in scan.seps[index + 1] else IDENTIFIER
    draft = signed_draft_at(source, index)
    if draft is None:
        return IDENTIFIER if scan.sense(index, "digits") is not None else ""
    if is_time(source, draft):
        return TIME
    if is_listed(source, draft):
        return LIST_NUMBER
    if is_numbered(source, draft) or (draft.in_digits and is_glued(source, draft)):
        return IDENTIFIER
    bounds = range_from(source, draft)
    if bounds is not None and bounds[0] is bounds[1] and past_score(source, draft) > draft.last:
        return SCORE
    return ""
