"""Read years in words: nineteen eighty-four, two thousand and ten, ألف وتسعمئة وتسعين."""

from __future__ import annotations

from factcheck.reading.draft import CARDINAL, Source
from factcheck.reading.lexicon import TWO_CONSTRUCT
from factcheck.reading.number_words import group_at, in_words
from factcheck.reading.scan import Scan

# Written years are taken to lie here, those in two halves (nineteen eighty-four) begin with one of these.
OLDEST, LATEST = 1000, 2199
FIRST_HALVES = range(10, 22)
TEN, HUNDRED = 10, 100


def year_in_words(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read the words of a number that can be a year; give it and the index after it."""
    word = scan.tags[index] if index < scan.count else None
    if word is None or word.starts.isdisjoint(("cardinal", "magnitude")):
        return None
    halves = year_in_halves(scan, index)
    if halves is not None:
        return halves
    draft = in_words(Source(scan, frozenset()), index)
    if draft is None or draft.sort != CARDINAL or not isinstance(draft.value, int) or draft.first != index:
        return None
    magnitude = scan.sense(draft.last, "magnitude")
    if magnitude is not None and magnitude.plurality == TWO_CONSTRUCT:
        return None
    return (draft.value, draft.last + 1) if OLDEST <= draft.value <= LATEST else None


def year_in_halves(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read a year in two halves, each of two digits: twenty twelve, nineteen oh five."""
    first = scan.sense(index, "cardinal")
    if first not in FIRST_HALVES or scan.lexicon.language.numbers.units_first or not scan.close(index + 1):
        return None
    if scan.sense(index + 1, "date_naught") and scan.close(index + 2):
        unit = scan.sense(index + 2, "cardinal")
        return (first * HUNDRED + unit, index + 3) if unit is not None and 1 <= unit < TEN else None
    second, last = group_at(Source(scan, frozenset()), index + 1)
    return (first * HUNDRED + second, last + 1) if second is not None and TEN <= second < HUNDRED else None
