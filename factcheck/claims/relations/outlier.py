"""A range, and the largest or smallest of those within it: aged 19 to 24 … the oldest, 31."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.placed import Placed, before_figure
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# So near its word the largest stands, and so many sentences after the range.
REACH, SENTENCES = 4, 1
OLDEST = 120
# Behind one of these another may be the oldest.
ENDS = frozenset(".!?؟\n")


class Outlier(NamedTuple):
    """Say that a figure is the largest or the smallest of those within a range."""

    whole: Figure
    point: Figure


def outliers(scan: Scan, figures: Sequence[Placed]) -> Iterator[Outlier]:
    """Give each figure that is said to be an end of the range before it."""
    whole: Placed | None = None
    for figure in figures:
        claim = figure.claim
        if claim.modifier == "range" and claim.kind in ("measure", "money"):
            whole = figure
        elif whole is not None and (same_unit(claim, whole.claim) or is_bare_age(scan, figure, whole)):
            near = figure.mention.sentence - whole.mention.sentence <= SENTENCES
            if near and claim.modifier == "exact" and is_extreme(scan, figure):
                yield Outlier(whole.claim, claim)


def same_unit(one: Figure, two: Figure) -> bool:
    """Tell whether two figures are of one kind and unit."""
    return (one.kind, one.unit) == (two.kind, two.unit)


def is_bare_age(scan: Scan, figure: Placed, whole: Placed) -> bool:
    """Tell whether a number without a noun stands right behind the oldest or the youngest, where ages are told: the oldest, 31, was."""
    bare = not figure.claim.unit and figure.mention.amount is None and figure.mention.noun.last < figure.first
    ends = not (STOPS | COMMAS).isdisjoint(scan.seps[min(scan.count, figure.last + 1)])
    same = not any(not ENDS.isdisjoint(scan.seps[index]) for index in range(whole.last + 1, figure.first + 1))
    return same and whole.claim.unit == "year" and bare and ends and figure.claim.value < OLDEST


def is_extreme(scan: Scan, figure: Placed) -> bool:
    """Tell whether a word right before a figure says that it is the largest or the smallest, and of no other things."""
    start = before_figure(scan, figure)
    for index in range(start - 1, max(-1, start - 1 - REACH), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]) or scan.sense(index, "thing"):
            return False
        if scan.match(index, "extreme"):
            return scan.match(index, "hedge") is None
    return False
