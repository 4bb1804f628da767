"""One amount told twice: in two units, in two currencies, in words and in digits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.placed import CLOSING, OPENING, Placed, before_figure
from factcheck.reading.draft import CARDINAL, FRACTION, Value
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan

REACH_FRACTION = 5
# What the sums of all countries are told in.
RESERVE = "USD"
# Signs of currency and directions may stand beside the bracket.
BESIDE = " \u00a0$€£¥~-\u2212"


class Pair(NamedTuple):
    """Say that two figures tell one amount; `sure` tells that their units can hardly be others."""

    one: Figure
    two: Figure
    sure: bool


class Spelling(NamedTuple):
    """Say that one number is told as two values, in words and in digits; `claims` are those that it makes."""

    one: Value
    two: Value
    claims: tuple[Figure, ...]


def conversions(scan: Scan, figures: Sequence[Placed]) -> Iterator[Pair]:
    """Give each amount that is told again in another unit or currency."""
    for one, two in pairwise(figures):
        a, b = one.claim, two.claim
        if a.kind == b.kind and a.kind in ("measure", "money") and a.unit != b.unit and is_same(scan, one, two):
            yield Pair(a, b, is_settled(one) and is_settled(two))


def is_settled(figure: Placed) -> bool:
    """Tell whether the unit of a figure can hardly be another: a dollar of no country is the one that others are told in."""
    amount = figure.mention.amount
    return figure.claim.unit == RESERVE or (
        amount is not None and (amount.basis in ("adjective", "code", "article") or len(amount.candidates) <= 1)
    )


def is_same(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether the second of two figures stands in brackets, or after a word for equal, directly behind the first."""
    start = before_figure(scan, two)
    mark = scan.seps[start].strip(BESIDE)
    if start == one.last + 1 and mark[-1:] in OPENING:
        return True
    if not start or any(
        scan.seps[index].strip(BESIDE) not in ("", ",", "،", "(") for index in range(one.last + 1, two.first + 1)
    ):
        return False
    before = [scan.match_before(place, "same_as") for place in {start, two.first}]
    return any(found is not None and found[1] - one.last <= 1 for found in before)


def spellings(scan: Scan, numerals: Sequence[Numeral], claims: Mapping[int, Figure]) -> Iterator[Spelling]:
    """Give each number that is told in words and, in brackets beside it, in digits."""
    magnitudes = {numeral.first: numeral.start for numeral in numerals if numeral.start in claims}
    fractions = {numeral.last for numeral in numerals if numeral.sort == FRACTION}
    for one, two in pairwise(numerals):
        if not fractions.isdisjoint(range(one.first - REACH_FRACTION, one.first)):
            # Half of the eighty (40): the digits are of the part.
            continue
        if one.last + 1 != two.first or one.in_digits == two.in_digits or not {one.sort, two.sort} <= {CARDINAL}:
            continue
        opened, between = scan.seps[one.first].strip()[-1:], scan.seps[two.first].strip()
        # The bracket closes behind the number, or before its magnitude: twenty (20) million.
        closed = any(not CLOSING.isdisjoint(scan.seps[index]) for index in range(two.first + 1, two.last + 2))
        if (between in OPENING and closed) or (between in CLOSING and opened in OPENING and opened):
            found = tuple(claims[numeral.start] for numeral in (one, two) if numeral.start in claims)
            if not found and two.last + 1 in magnitudes:
                # The magnitude that both words and digits are of is read as the claim.
                found = (claims[magnitudes[two.last + 1]],)
            if found and not is_bare_magnitude(scan, one, two) and one.modifier != "range" and two.modifier != "range":
                yield Spelling(one.value, two.value, found)


def is_bare_magnitude(scan: Scan, one: Numeral, two: Numeral) -> bool:
    """Tell whether the words are but the magnitude of the digits beside them, (45) thousand, or a one that counts nothing."""
    words = two if one.in_digits else one
    return scan.sense(words.first, "magnitude") is not None or bool(scan.sense(words.first, "single"))
