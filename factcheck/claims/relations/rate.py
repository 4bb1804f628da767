"""Some of many, told again as so many of a round number: 500 of 250,000 people, or 200 per 100,000."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.claim import Figure, exact
from factcheck.claims.mention import TIMES
from factcheck.claims.relations.bare import bare_figure
from factcheck.claims.relations.fraction_of import is_again
from factcheck.claims.relations.placed import Placed, led_by
from factcheck.claims.relations.share import is_of
from factcheck.languages.world.concepts import concepts
from factcheck.reading.draft import CARDINAL, FRACTION
from factcheck.reading.lexicon import ACCUSATIVE, NUMBER, ONE
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

if TYPE_CHECKING:
    from factcheck.claims.document import Document

# Between a number and what it is counted by, and between what befell a population and its size.
REACH, REACH_POPULATION = 4, 9
# What befell a population may be told so far behind its size, when it did between that and the rate.
REACH_BEFALL, REACH_TIME = 12, 10
DECADE = "decade"
POPULATIONS = frozenset(("person", "resident", "inhabitant", "citizen", "student", "pupil", "worker", "patient"))


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
    numerals = list(parted(scan, document.numerals))
    for group in zip(numerals, numerals[1:], numerals[2:], numerals[3:], strict=False):
        *_, rate, per = group
        if per.first - rate.last > REACH or not scan.match_before(per.first, "denominators", longest=3):
            continue
        one, two = (by_first.get(numeral.first) for numeral in group[:2])
        if one is None or two is None:
            continue
        part, whole = (two, one) if is_population(scan, one, two) else (one, two)
        if part is one and not (is_of(scan, part, whole) or is_in_population(scan, part, whole)):
            continue
        start = before(document, rate)
        if any(is_long(scan, index) for index in range(two.mention.numeral.last + 1, start)):
            continue
        if is_again(scan, two.last, start, per.last) or is_ratio(scan, two, start):
            found = by_first.get(rate.first)
            told = bare_figure(document, rate) if found is None else found.claim
            yield Rate(part.claim, whole.claim, told, bare_figure(document, per))


def parted(scan: Scan, numerals: Sequence[Numeral]) -> Iterator[Numeral]:
    """Give the numbers of a text, of a fraction that is told as so many out of a round number both: 13 per 1,000."""
    for numeral in numerals:
        start = rate_of(scan, numeral)
        if start is None:
            yield numeral
            continue
        rate = scan.sense(numeral.first, "digits").value
        per = exact(Fraction(rate) / Fraction(numeral.value))
        shared = numeral._replace(sort=CARDINAL, step=1)
        yield shared._replace(last=numeral.first, end=scan.ends[numeral.first], low=rate, high=rate)
        yield shared._replace(first=start, start=scan.starts[start], low=per, high=per)


def rate_of(scan: Scan, numeral: Numeral) -> int | None:
    """Give where the round number of a fraction such as 13 per 1,000 begins, None in any other number."""
    if numeral.sort != FRACTION or not (numeral.in_digits and scan.sense(numeral.first, "digits")):
        return None
    tokens = range(numeral.first + 1, numeral.last + 1)
    return next(
        (index for index in tokens if scan.sense(index, "digits") and scan.match_before(index, "denominators")), None
    )


def is_in_population(scan: Scan, part: Placed, whole: Placed) -> bool:
    """Tell whether a count is of what befell a population that stands behind it: 45 murders in a population of 150,000."""
    near = 0 < whole.first - part.last <= REACH_POPULATION
    parted = any(not STOPS.isdisjoint(scan.seps[index]) for index in range(part.last + 1, whole.first + 1))
    counts = part.mention.amount is None and whole.mention.amount is None and part.claim.value < whole.claim.value
    named = led_by(scan, whole, "group_of", "membership", "amounting", "among", "somewhere")
    people = whole.claim.concept is not None and concepts().isa(whole.claim.concept, "person")
    return near and not parted and counts and people and named


def is_population(scan: Scan, whole: Placed, part: Placed) -> bool:
    """Tell whether the people of some place are told first, and then what befell them: in a town of 150,000 people, 45 murders."""
    near = 0 < part.first - whole.last <= REACH_BEFALL
    parted = any(not STOPS.isdisjoint(scan.seps[index]) for index in range(whole.last + 1, part.first + 1))
    counts = part.mention.amount is None and whole.mention.amount is None and part.claim.value < whole.claim.value
    return near and not parted and counts and not part.mention.whole and whole.claim.concept in POPULATIONS


def is_ratio(scan: Scan, told: Placed, start: int) -> bool:
    """Tell whether shortly behind a figure, and right behind a comma, a word such as a rate of leads to a number."""
    after = told.last + 1
    ratio = scan.match_before(start, "ratio")
    if ratio is None or ratio[1] - after > REACH_TIME:
        return False
    place = next((index for index in range(ratio[1], after - 1, -1) if not COMMAS.isdisjoint(scan.seps[index])), None)
    return place is not None and ratio[1] - place <= 1 and is_plain(scan, range(after, place))


def is_plain(scan: Scan, tokens: range) -> bool:
    """Tell whether some tokens, which may tell when and how, are parted by no mark and hold no number."""
    return not any(
        scan.anchored(index, NUMBER) or is_long(scan, index) or (index > tokens.start and scan.seps[index].strip())
        for index in tokens
    )


def is_long(scan: Scan, index: int) -> bool:
    """Tell whether a token is several units of time, or a decade: what befell over two years is no rate a year."""
    unit = scan.sense(index, "unit") or scan.sense(index, "date_unit")
    return unit is not None and unit.name in TIMES and (unit.plurality not in (ONE, ACCUSATIVE) or unit.name == DECADE)


def before(document: Document, numeral: Numeral) -> int:
    """Give the first token of a number with its hedge."""
    hedge = document.scan.match_before(numeral.first, "hedge")
    return numeral.first if hedge is None else hedge[1]
