"""The numbers of an article that are no claims, each with the reason."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.article import Span
from factcheck.claims.claim import Claim
from factcheck.reading.draft import CARDINAL, COUPLE, VAGUE
from factcheck.reading.numbers import Numeral
from factcheck.reading.passed_over import passed_over
from factcheck.reading.scan import Scan

# Ordinals, pronouns and fractions are numbers, and no claims.
CLAIMED = frozenset((CARDINAL, VAGUE, COUPLE))
NOTHING_COUNTED = "nothing counted"
DENOMINATOR = "denominator"


class LeftOutNumber(NamedTuple):
    """Name a number that is no claim by its characters, and the reason."""

    span: Span
    reason: str


def left_out(
    scan: Scan, numerals: Sequence[Numeral], taken: set[int], claims: Sequence[Claim]
) -> tuple[LeftOutNumber, ...]:
    """Give the numbers that are no claims, in text order; `taken` are the tokens of dates."""
    starts = [claim.span.start for claim in claims]
    found = [
        *((numeral.start, numeral.end, reason_of(scan, numeral)) for numeral in numerals),
        *passed_over(scan, taken, list(numerals)),
    ]
    return tuple(
        LeftOutNumber(Span(start=start, end=end), reason)
        for start, end, reason in sorted(found)
        if not is_claimed(start, starts, claims)
    )


def is_claimed(start: int, starts: Sequence[int], claims: Sequence[Claim]) -> bool:
    """Tell whether a claim holds the character at which a number starts: one may hold several (two weeks or three)."""
    before = bisect_right(starts, start)
    return before > 0 and claims[before - 1].span.end > start


def reason_of(scan: Scan, numeral: Numeral) -> str:
    """Say why a number that was read is no claim."""
    if numeral.sort not in CLAIMED:
        return numeral.sort
    if scan.match_before(numeral.first, "denominators", longest=3):
        return DENOMINATOR
    return NOTHING_COUNTED
