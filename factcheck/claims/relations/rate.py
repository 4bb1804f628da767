"""Some of many, told again as so many of a round number: 500 of 250,000 people, or 200 per 100,000."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.bare import bare_figure
from factcheck.claims.relations.fraction_of import is_again
from factcheck.claims.relations.placed import Placed, led_by
from factcheck.claims.relations.share import is_of
from factcheck.languages.language import concepts
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

if TYPE_CHECKING:
    from factcheck.claims.document import Document

# Between a number and what it is counted by, and between what befell a population and its size.
REACH, REACH_POPULATION = 4, 9


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
        if part is None or whole is None or not (is_of(scan, part, whole) or is_in_population(scan, part, whole)):
            continue
        start = before(document, rate)
        if is_again(scan, whole.last, start, per.last) or is_ratio(scan, whole, start):
            found = by_first.get(rate.first)
            told = bare_figure(document, rate) if found is None else found.claim
            yield Rate(part.claim, whole.claim, told, bare_figure(document, per))


def is_in_population(scan: Scan, part: Placed, whole: Placed) -> bool:
    """Tell whether a count is of what befell a population that stands behind it: 45 murders in a population of 150,000."""
    near = 0 < whole.first - part.last <= REACH_POPULATION
    parted = any(not STOPS.isdisjoint(scan.seps[index]) for index in range(part.last + 1, whole.first + 1))
    counts = part.mention.amount is None and whole.mention.amount is None and part.claim.value < whole.claim.value
    named = led_by(scan, whole, "group_of", "membership", "amounting", "among", "somewhere")
    people = whole.claim.concept is not None and concepts().isa(whole.claim.concept, "person")
    return near and not parted and counts and people and named


def is_ratio(scan: Scan, whole: Placed, start: int) -> bool:
    """Tell whether right behind a whole and a comma a word such as a rate of leads to a number."""
    after = whole.last + 1
    ratio = scan.match_before(start, "ratio")
    return ratio is not None and not COMMAS.isdisjoint(scan.seps[after]) and ratio[1] - after <= 1


def before(document: Document, numeral: Numeral) -> int:
    """Give the first token of a number with its hedge."""
    hedge = document.scan.match_before(numeral.first, "hedge")
    return numeral.first if hedge is None else hedge[1]
