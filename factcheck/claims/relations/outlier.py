"""A range, and the largest or smallest of those within it: aged 19 to 24 … the oldest, 31."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.placed import Placed, before_figure
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# So near its word the largest stands, and so many sentences after the range.
REACH, SENTENCES = 4, 1


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
        elif whole is not None and (claim.kind, claim.unit) == (whole.claim.kind, whole.claim.unit):
            near = figure.mention.sentence - whole.mention.sentence <= SENTENCES
            if near and claim.modifier == "exact" and is_extreme(scan, figure):
                yield Outlier(whole.claim, claim)


def is_extreme(scan: Scan, figure: Placed) -> bool:
    """Tell whether a word right before a figure says that it is the largest or the smallest, and of no other things."""
    start = before_figure(scan, figure)
    for index in range(start - 1, max(-1, start - 1 - REACH), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]) or scan.sense(index, "thing"):
            return False
        if scan.match(index, "extreme"):
            return scan.match(index, "hedge") is None
    return False
