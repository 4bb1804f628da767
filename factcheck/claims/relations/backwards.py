"""Ranges that run backwards: between a larger figure and a smaller one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.mention import NOTHING
from factcheck.claims.relations.placed import Placed, led_by
from factcheck.reading.scan import Scan


class Backwards(NamedTuple):
    """Say that a range is told from its upper end down."""

    upper: Figure
    lower: Figure


def backwards(scan: Scan, figures: Sequence[Placed]) -> Iterator[Backwards]:
    """Give each pair that a word for between encloses, the first the larger; a range in order is one figure."""
    for one, two in zip(figures, figures[1:], strict=False):
        if one.mention.sentence != two.mention.sentence or not led_by(scan, one, "between"):
            continue
        if is_range(scan, one, two) and is_of_size(two) and not scan.match(two.last + 1, "respectively"):
            yield Backwards(one.claim, two.claim)


def is_of_size(figure: Placed) -> bool:
    """Tell whether a figure counts or measures, so that a range of it runs upwards: shares and points of a market run both ways."""
    claim = figure.claim
    return claim.kind != "percent" and (claim.kind != "count" or (claim.concept is not None and claim.concept != "point"))


def is_range(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether two figures are the ends of one range: of one unit, and nothing but a conjunction between them."""
    # An age may stand before both: aged between 24 and 19.
    start = two.first if two.first > one.last else two.mention.first
    after = max(one.mention.numeral.last, one.mention.amount.last if one.mention.amount is not None else -1) + 1
    tokens = range(after, start)
    if len(tokens) > 1 or any(scan.seps[index].strip(" $€£%٪") for index in range(after, start + 1)):
        return False
    word = scan.tags[start]
    joined = any(is_join(scan, index) for index in tokens) or (not tokens and word is not None and bool(word.conjunction))
    return joined and is_alike(one, two)


def is_join(scan: Scan, index: int) -> bool:
    """Tell whether a token joins the two ends of a range."""
    conjunction = scan.words[index] in scan.lexicon.language.script.conjunctions
    return conjunction or scan.match(index, "between_join") is not None


def is_alike(one: Placed, two: Placed) -> bool:
    """Tell whether two figures are of one unit, the first without a noun of its own."""
    a, b = one.claim, two.claim
    if one.mention.amount is None and one.mention.noun.sort != NOTHING and one.mention.noun.last >= 0:
        return False
    bare = one.mention.amount is None and one.mention.noun.sort == NOTHING
    alike = bare or (a.kind == b.kind and a.unit == b.unit)
    return alike and a.modifier == b.modifier == "exact" and a.value > b.value
