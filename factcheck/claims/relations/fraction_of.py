"""A fraction in words and the counts that it is said of: a third of the 90 members, 45; 45 of the 90 members, or a third."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.bare import bare_figure
from factcheck.claims.relations.placed import CLOSING, OPENING, Placed, before_figure, is_definite_figure, led_by
from factcheck.claims.relations.share import POSSESSIVE, is_of
from factcheck.reading.draft import CARDINAL, FRACTION
from factcheck.reading.hedges import EXACT
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

if TYPE_CHECKING:
    from factcheck.claims.document import Document

# So many tokens stand between a fraction and its whole, and between one told and the other.
# An article before digits may be drawn out.
BETWEEN = " \u00a0ـ"
REACH_WHOLE, REACH_AGAIN = 6, 4
# So many words may say more of the whole.
REACH_PHRASE = 9
# A word for equal stands so near.
REACH_SAME = 3


class FractionOf(NamedTuple):
    """Say that a part of a whole is told in numbers and as a fraction, which `modifier` widens; `written` is the fraction."""

    part: Figure
    whole: Figure
    fraction: Fraction
    modifier: str
    written: str


def fractions_of(document: Document, figures: Sequence[Placed]) -> Iterator[FractionOf]:
    """Give each fraction of a whole that is told in numbers as well."""
    scan, numerals = document.scan, document.numerals
    by_first = {figure.mention.first: figure for figure in figures}
    for position, numeral in enumerate(numerals):
        if numeral.sort != FRACTION or is_rate(scan, numeral):
            continue
        found = told_first(document, numeral, numerals[position + 1 : position + 3], by_first) or told_last(
            scan, numeral, numerals[max(0, position - 2) : position], by_first
        )
        if found is not None:
            part, whole = found
            written = document.article.text[numeral.start : numeral.end]
            yield FractionOf(part, whole, Fraction(numeral.value), numeral.modifier, written)
    yield from told_known(scan, figures)


def is_rate(scan: Scan, numeral: Numeral) -> bool:
    """Tell whether a fraction is told as so many out of a round number: 13 per 1,000."""
    return numeral.in_digits and any(scan.match(index, "denominators") for index in range(numeral.first, numeral.last))


def told_known(scan: Scan, figures: Sequence[Placed]) -> Iterator[FractionOf]:
    """Give each part that is told again as the half or the third, where an article is written onto that: 40 of the 80 buses, or the half."""
    if not scan.lexicon.language.script.articles:
        return
    for part, whole in pairwise(figures):
        after = range(whole.last + 1, min(scan.count, whole.last + 1 + REACH_SAME))
        same = next((found for index in after if (found := scan.match(index, "same_as")) is not None), None)
        fraction = None if same is None else scan.sense(same[1], "fraction")
        word = None if same is None else scan.tags[min(same[1], scan.count - 1)]
        if same is None or fraction is None or word is None or not word.definite or part.sentence != whole.sentence:
            continue
        alone = not (COMMAS | STOPS).isdisjoint(scan.seps[min(same[1] + 1, scan.count)])
        if alone and is_of(scan, part, whole):
            yield FractionOf(part.claim, whole.claim, Fraction(fraction[0]), EXACT, scan.words[same[1]])


def told_first(
    document: Document, numeral: Numeral, following: Sequence[Numeral], by_first: dict[int, Placed]
) -> tuple[Figure, Figure] | None:
    """Give the part and the whole of a fraction that stands before both: half of the 80 buses (40)."""
    if len(following) < 2:
        return None
    scan, (second, third) = document.scan, following
    whole = by_first.get(second.first)
    if whole is None or not is_whole(scan, numeral, whole):
        return None
    placed = by_first.get(third.first)
    last = third.last if placed is None else max(placed.last, third.last)
    part = placed.claim if placed is not None else bare_figure(document, third)
    start = third.first if placed is None else before_figure(scan, placed)
    if third.sort != CARDINAL or part.kind != whole.claim.kind or is_told_of(scan, third.last, last):
        return None
    again = is_again(scan, whole.last, start, last) or is_bare_again(scan, whole, start, third)
    return (part, whole.claim) if again else None


def is_bare_again(scan: Scan, whole: Placed, start: int, part: Numeral) -> bool:
    """Tell whether a bare number between two commas tells a part again, behind more words on the whole: a third of the 90 hotels of the island, 30 in all."""
    marks = [index for index in range(whole.last + 1, start + 1) if scan.seps[index].strip()]
    alone = marks == [start] and not COMMAS.isdisjoint(scan.seps[start]) and start - whole.last <= REACH_PHRASE
    after = part.last + 1
    all_told = scan.match(after, "cast")
    return alone and not COMMAS.isdisjoint(scan.seps[after if all_told is None else all_told[1]])


def told_last(
    scan: Scan, numeral: Numeral, before: Sequence[Numeral], by_first: dict[int, Placed]
) -> tuple[Figure, Figure] | None:
    """Give the part and the whole of a fraction that stands behind both: 40 of the 80 buses, or half."""
    if len(before) < 2:
        return None
    part, whole = (by_first.get(one.first) for one in before)
    if part is None or whole is None or not is_of(scan, part, whole):
        return None
    start = numeral.first
    hedge = scan.match_before(start, "hedge")
    start = start if hedge is None else hedge[1]
    again = is_again(scan, whole.last, start, numeral.last)
    after = numeral.last + 1
    of_other = scan.sense(after, "linking") and not scan.match(after, "among_after")
    return (part.claim, whole.claim) if again and not of_other else None


def is_whole(scan: Scan, numeral: Numeral, whole: Placed) -> bool:
    """Tell whether a fraction is said of a count: with a word such as of before it, or with its noun between."""
    start = before_figure(scan, whole)
    tokens = range(numeral.last + 1, whole.first)
    if len(tokens) > REACH_WHOLE or any(
        scan.seps[index].strip(BETWEEN) and scan.seps[index] not in POSSESSIVE
        for index in range(numeral.last + 1, whole.first + 1)
    ):
        return False
    behind = scan.lexicon.language.script.dual and is_definite_figure(scan, whole)
    linked = any(scan.match_before(place, "linking") for place in {start, whole.first})
    numbered = led_by(scan, whole, "number_of", "group_of", "membership")
    return whole.mention.amount is None and bool(linked or behind or numbered or is_owned(scan, numeral, whole))


def is_owned(scan: Scan, numeral: Numeral, whole: Placed) -> bool:
    """Tell whether a fraction is of what someone has: a quarter of the city's 480 buses."""
    owner = whole.first - 1
    return bool(scan.sense(numeral.last + 1, "linking")) and scan.seps[owner] in POSSESSIVE


def is_again(scan: Scan, before: int, start: int, last: int) -> bool:
    """Tell whether what stands from a token on tells again what ends at another: between marks, or after a word for equal."""
    tokens = range(before + 1, start + 1)
    if not 0 < len(tokens) <= REACH_AGAIN or any(not STOPS.isdisjoint(scan.seps[index]) for index in tokens):
        return False
    if any(scan.match(index, category) for index in tokens[:-1] for category in ("same_as", "made_up")):
        return True
    mark, after = scan.seps[start].strip(), scan.seps[last + 1]
    if mark and mark[-1] in OPENING:
        return not CLOSING.isdisjoint(after)
    if len(tokens) > 1 or not mark:
        return False
    return not COMMAS.isdisjoint(mark) and not (COMMAS | STOPS).isdisjoint(after)


def is_told_of(scan: Scan, numeral: int, last: int) -> bool:
    """Tell whether a figure is said to be among others: 12 of them women."""
    places = range(numeral + 1, min(scan.count, last + 2))
    return any(scan.match(index, category) for index in places for category in ("among_after", "relative", "linking"))
