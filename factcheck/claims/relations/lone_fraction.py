"""Fractions whose whole was told before: 6,400 workers, three quarters of them, or 4,800; it employs 1,200. A third of the workforce, 400 people, left.

The whole is the only larger count of the same in the sentence of the fraction or in the one before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.claims.relations.fraction_of import FractionOf, is_again, is_rate
from factcheck.claims.relations.lone_share import is_larger, is_same
from factcheck.claims.relations.placed import Placed, before_figure, led_by, same_unit
from factcheck.reading.draft import FRACTION
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

if TYPE_CHECKING:
    from factcheck.claims.document import Document

# So many tokens name what a fraction is of, and stand between a figure and the fraction that it is of another.
REACH_OF, REACH_PART = 4, 3
# So many tokens say more of the whole behind a fraction.
REACH_WHOLE = 12
# So many figures back a whole may stand.
NEAR = 6


def lone_fractions(document: Document, figures: Sequence[Placed]) -> Iterator[FractionOf]:
    """Give each fraction with the part that tells it again and the whole that was told before, or behind."""
    scan, firsts = document.scan, [figure.first for figure in figures]
    for numeral in document.numerals:
        if numeral.sort != FRACTION or is_rate(scan, numeral):
            continue
        written = document.article.text[numeral.start : numeral.end]
        value = Fraction(numeral.value)
        position = bisect_right(firsts, numeral.last)
        for part, whole in (behind(scan, numeral, figures, position), around(scan, numeral, figures, position)):
            if part is not None and whole is not None:
                yield FractionOf(part.claim, whole.claim, value, numeral.modifier, written)
                break


Ends = tuple[Placed | None, Placed | None]


def behind(scan: Scan, numeral: Numeral, figures: Sequence[Placed], position: int) -> Ends:
    """Give the part right behind a fraction of those told before, and these."""
    if position >= len(figures):
        return None, None
    part = figures[position]
    start = before_figure(scan, part)
    named = range(numeral.last + 1, start)
    if len(named) > REACH_OF or part.mention.amount is not None or not is_of_known(scan, named):
        return None, None
    if not is_again(scan, named[-1] if named else numeral.last, start, part.last):
        return None, None
    before = [figure for figure in figures[max(0, position - NEAR) : position] if part.sentence - figure.sentence <= 1]
    wholes = [figure for figure in before if is_larger(figure, part) and is_same(part, figure)]
    exact = wholes and wholes[0].claim.modifier == "exact"
    return (part, wholes[0]) if exact and len({figure.claim.value for figure in wholes}) == 1 else (None, None)


def is_of_known(scan: Scan, named: range) -> bool:
    """Tell whether a fraction is of something known: of the workers, of them, or with a pronoun written onto it."""
    if any(not STOPS.isdisjoint(scan.seps[index]) or scan.match(index, "barrier") for index in named):
        return False
    if not named:
        return scan.lexicon.language.script.dual is not None
    linked = scan.match(named[0], "linking") or scan.match(named[0], "among_after")
    word = scan.tags[named[0]]
    return linked is not None or (word is not None and word.definite)


def are_counts(*figures: Placed) -> bool:
    """Tell whether figures count people or things."""
    return all(figure.mention.amount is None and figure.claim.kind != "percent" for figure in figures)


def is_apposed(scan: Scan, numeral: Numeral, between: range) -> bool:
    """Tell whether a comma sets a fraction of something off from a figure: 1,200 jobs, a tenth of its 12,000 staff."""
    marked = any(not COMMAS.isdisjoint(scan.seps[index]) for index in (*between, numeral.first))
    return len(between) < REACH_PART - 1 and marked and scan.match(numeral.last + 1, "linking") is not None


def around(scan: Scan, numeral: Numeral, figures: Sequence[Placed], position: int) -> Ends:
    """Give a part that is told to be a fraction of what follows: 1.1 million tonnes, or half of the 2.2 million of last year."""
    if not 0 < position < len(figures):
        return None, None
    part, whole = figures[position - 1], figures[position]
    if part.sentence != whole.sentence or not (are_counts(part, whole) or same_unit(part.claim, whole.claim)):
        return None, None
    between = range(part.last + 1, numeral.first)
    if led_by(scan, part, "each"):
        return None, None
    same = 0 < len(between) <= REACH_PART and any(scan.match(index, "same_as") for index in between)
    same = same or is_apposed(scan, numeral, between)
    tokens = range(numeral.last + 1, whole.first)
    marks = any(not STOPS.isdisjoint(scan.seps[index]) for index in tokens)
    larger = is_larger(whole, part) and whole.claim.modifier == part.claim.modifier == "exact"
    named = led_by(scan, whole, "amounting", "linking")
    return (part, whole) if same and larger and named and not marks and len(tokens) <= REACH_WHOLE else (None, None)
