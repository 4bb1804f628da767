"""Some of many, told again as so many of a round number: 500 of 250,000 people, or 200 per 100,000."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.bare import bare_figure
from factcheck.claims.relations.fraction_of import is_again
from factcheck.claims.relations.placed import Placed
from factcheck.claims.relations.share import is_of
from factcheck.reading.numbers import Numeral

if TYPE_CHECKING:
    from factcheck.claims.document import Document

REACH = 4


class Rate(NamedTuple):
    """Say that some of a whole are so many out of each `per`."""

    part: Figure
    whole: Figure
    rate: Figure
    per: Figure


def rates(document: Document, figures: Sequence[Placed]) -> Iterator[Rate]:
    """Give each part of a whole that is told in numbers and as a rate right behind them."""
    scan = document.scan
    by_first = {figure.mention.first: figure for figure in figures}
    numerals = document.numerals
    for group in zip(numerals, numerals[1:], numerals[2:], numerals[3:], strict=False):
        *_, rate, per = group
        if per.first - rate.last > REACH or not scan.match_before(per.first, "denominators", longest=3):
            continue
        part, whole = (by_first.get(numeral.first) for numeral in group[:2])
        if part is None or whole is None or not is_of(scan, part, whole):
            continue
        if is_again(scan, whole.last, before(document, rate), per.last):
            found = by_first.get(rate.first)
            told = bare_figure(document, rate) if found is None else found.claim
            yield Rate(part.claim, whole.claim, told, bare_figure(document, per))


def before(document: Document, numeral: Numeral) -> int:
    """Give the first token of a number with its hedge."""
    hedge = document.scan.match_before(numeral.first, "hedge")
    return numeral.first if hedge is None else hedge[1]
