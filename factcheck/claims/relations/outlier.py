"""A range, and the largest or smallest of those within it: aged 19 to 24 … the oldest, 31."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.placed import Placed, before_figure
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# So near its word the largest stands, and so many sentences after the range.
REACH, SENTENCES = 6, 1
# What a range is of is named so far before it.
REACH_NAMED = 10
OLDEST = 120
# These may be those of whom a range of ages was told; a victim or a player may be another.
SUSPECTS = frozenset(("defendant", "suspect", "detainee", "person", "man", "woman", "boy", "girl", "child", "youth"))
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
        elif whole is not None and (
            is_bare_age(scan, figure, whole) if is_unnamed(figure) else same_unit(claim, whole.claim)
        ):
            near = figure.sentence - whole.sentence <= SENTENCES
            if near and claim.modifier == "exact" and is_extreme(scan, figure, named(scan, whole)):
                yield Outlier(whole.claim, claim)


def same_unit(one: Figure, two: Figure) -> bool:
    """Tell whether two figures are of one kind and unit."""
    return (one.kind, one.unit) == (two.kind, two.unit)


def is_unnamed(figure: Placed) -> bool:
    """Tell whether no unit and no noun stands at a figure, though it may be read as an age."""
    amount = figure.mention.amount
    return (amount is None and not figure.claim.unit) or (
        amount is not None and amount.last <= figure.mention.numeral.last and not amount.before
    )


def is_bare_age(scan: Scan, figure: Placed, whole: Placed) -> bool:
    """Tell whether a number without a noun stands right behind the oldest or the youngest, where ages are told: the oldest, 31, was."""
    bare = is_unnamed(figure) and figure.mention.noun.last < figure.first
    ends = not (STOPS | COMMAS).isdisjoint(scan.seps[min(scan.count, figure.last + 1)])
    same = not any(not ENDS.isdisjoint(scan.seps[index]) for index in range(whole.last + 1, figure.first + 1))
    return same and whole.claim.unit == "year" and bare and ends and figure.claim.value < OLDEST


def named(scan: Scan, whole: Placed) -> set[str]:
    """Give the things that are named before a range, in its sentence: the prices of the tickets."""
    nouns = []
    for index in range(whole.first - 1, max(-1, whole.first - 1 - REACH_NAMED), -1):
        nouns.append(scan.sense(index, "thing"))
        if not STOPS.isdisjoint(scan.seps[index]):
            break
    return {noun.name for noun in nouns if noun is not None}


def is_extreme(scan: Scan, figure: Placed, things: set[str]) -> bool:
    """Tell whether a word shortly before a figure says that it is the largest or the smallest, and of no other `things` than the range is of."""
    start = before_figure(scan, figure)
    for index in range(start - 1, max(-1, start - 1 - REACH), -1):
        thing = scan.sense(index, "thing")
        person = scan.sense(index, "person")
        other = (thing is not None and thing.name not in things) or scan.match(index, "victim")
        if not STOPS.isdisjoint(scan.seps[index + 1]) or other or (person is not None and person.name not in SUSPECTS):
            return False
        if scan.match(index, "extreme"):
            return scan.match(index, "hedge") is None
    return False
