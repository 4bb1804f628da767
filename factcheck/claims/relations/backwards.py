"""Ranges that run backwards: between a larger figure and a smaller one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims.beginning import is_loose_prefix
from factcheck.claims.claim import Figure
from factcheck.claims.mention import NOTHING, Mention
from factcheck.reading.draft import Value
from factcheck.reading.hedges import EXACT
from factcheck.reading.scan import Scan

# Signs that stand beside the ends of a range.
SIGNS = " \u00a0$€£¥"


class Backwards(NamedTuple):
    """Say that a range is told from its upper end down; `claims` are its ends, as far as they are claims."""

    upper: Value
    lower: Value
    claims: tuple[Figure, ...]


def backwards(scan: Scan, mentions: Sequence[Mention], claims: Mapping[int, Figure]) -> Iterator[Backwards]:
    """Give each pair that a word for between encloses, the first the larger; a range in order is one figure."""
    for one, two in pairwise(mentions):
        claim = claims.get(two.numeral.start)
        if claim is None or one.sentence != two.sentence or not is_enclosed(scan, one) or not one.value > two.value:
            continue
        if (
            is_range(scan, one, two)
            and is_of_size(claim)
            and not scan.match(max(two.last, end(two, scan.count)) + 1, "respectively")
        ):
            upper = claims.get(one.numeral.start)
            yield Backwards(one.value, two.value, (claim,) if upper is None else (upper, claim))


def is_enclosed(scan: Scan, mention: Mention) -> bool:
    """Tell whether a word for between stands right before a figure."""
    first = mention.first
    if first and is_loose_prefix(scan, first - 1):
        first -= 1
    return scan.match_before(first, "between") is not None


def end(mention: Mention, before: int) -> int:
    """Give the last token of a figure and of the unit behind it, if that stands before a token: a unit may be shared."""
    unit = mention.amount.last if mention.amount is not None else -1
    return max(mention.numeral.last, unit if unit < before else -1)


def is_range(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether two figures are the ends of one range: of one unit, and nothing but a conjunction between them."""
    after = end(one, two.first) + 1
    tokens = range(after, two.first)
    if len(tokens) > 1 or any(scan.seps[index].strip(SIGNS) for index in range(after, two.first + 1)):
        return False
    word = scan.tags[two.first]
    joined = any(is_join(scan, index) for index in tokens) or (
        not tokens and word is not None and bool(word.conjunction)
    )
    return joined and one.numeral.modifier == two.numeral.modifier == EXACT and is_alike(one, two)


def is_join(scan: Scan, index: int) -> bool:
    """Tell whether a token joins the two ends of a range."""
    conjunction = scan.words[index] in scan.lexicon.language.script.conjunctions
    return conjunction or scan.match(index, "between_join") is not None


def is_of_size(claim: Figure) -> bool:
    """Tell whether a figure counts or measures, so that a range of it runs upwards: shares and points of a market run both ways."""
    named = claim.unit == "person" or (claim.concept is not None and claim.concept != "point")
    return claim.kind != "percent" and (claim.kind != "count" or named)


def is_alike(one: Mention, two: Mention) -> bool:
    """Tell whether two figures are of one unit, the first without a noun of its own."""
    if one.amount is not None:
        return two.amount is not None and one.amount.unit == two.amount.unit
    return one.noun.sort == NOTHING or one.noun.last < 0
