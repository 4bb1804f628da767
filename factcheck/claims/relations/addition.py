"""Additions: what is added, the total that it leads to, and the figure before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.change import ordered
from factcheck.claims.relations.placed import Placed, before_figure, led_by, places, same_measure, sentences
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# So many tokens part a word for a rise from the total, and one that says that an addition makes it.
REACH_RISE, REACH_RAISING = 9, 16
# Deaths, the total that they make and the earlier one.
CAUSE = 3


class AddedTo(NamedTuple):
    """Say that an addition leads to a total, from an earlier figure where one is named."""

    increment: Figure
    total: Figure
    earlier: Figure | None


def additions(scan: Scan, figures: Sequence[Placed]) -> Iterator[AddedTo]:
    """Give each addition with the total that follows it in its sentence."""
    for group in sentences(figures):
        for position, increment in enumerate(group[:-1]):
            if is_added(scan, increment) or is_cause(scan, increment, group):
                found = total_of(scan, increment, group[position + 1 : position + 4])
                if found is not None:
                    yield found
        yield from told_after(scan, group)


def told_after(scan: Scan, group: Sequence[Placed]) -> Iterator[AddedTo]:
    """Give each addition that is told behind its totals: rose from 30 to 36 after six more bodies were found."""
    for one, two, increment in zip(group, group[1:], group[2:], strict=False):
        if (
            not is_added(scan, increment)
            or crosses_clause(scan, two, increment)
            or increment.first - two.last > REACH_RISE
        ):
            continue
        ends = ordered(scan, one, two)
        start = before_figure(scan, one)
        rises = any(
            scan.match(index, "raising") or scan.sense(index, "rise") == 1
            for index in range(max(0, start - REACH_RISE), start)
        )
        if ends is not None and rises and (counts_alike(increment, one) or counts_alike(increment, two)):
            yield AddedTo(increment.claim, ends[1].claim, ends[0].claim)


def is_added(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure is said to be added to an earlier one."""
    if led_by(scan, figure, "added_before", "increment"):
        return True
    numeral = figure.mention.numeral
    return any(
        scan.match(index, "added_after") is not None and scan.close(index)
        for index in range(numeral.last + 1, min(figure.last + 2, scan.count))
    )


def is_cause(scan: Scan, figure: Placed, group: Sequence[Placed]) -> bool:
    """Tell whether deaths stand right before a word that says that they make a total of deaths, and no others in their sentence."""
    claim = figure.claim
    if claim.kind != "casualty" or claim.modifier != "exact":
        return False
    told = (one for one in group if same_measure(claim, one.claim))
    if next(told) is not figure:
        return False
    alike = [figure, *islice(told, CAUSE)]
    if len(alike) != CAUSE:
        return False
    if led_by(scan, alike[-1], "up_from", "versus"):
        # What is up from so many may be so since another time.
        return False
    tokens = range(figure.last + 1, alike[1].first)
    return len(tokens) <= REACH_RAISING and any(scan.match(index, "raising") for index in tokens)


def total_of(scan: Scan, increment: Placed, following: Sequence[Placed]) -> AddedTo | None:
    """Give the total that an addition leads to: from an earlier figure to it, or what a word of raising leads to."""
    for position, one in enumerate(following):
        if crosses_clause(scan, increment, one) or places(scan, range(increment.last + 1, one.first)):
            return None
        for other in following[position + 1 : position + 2]:
            ends = ordered(scan, one, other)
            alike = counts_alike(increment, one) or counts_alike(increment, other)
            if ends is not None and is_raised(scan, increment, one, alike=alike):
                return AddedTo(increment.claim, ends[1].claim, ends[0].claim)
        if (
            one.claim.role == "total"
            and same_measure(increment.claim, one.claim)
            and is_raised(scan, increment, one, alike=True)
        ):
            return AddedTo(increment.claim, one.claim, None)
    return None


def counts_alike(increment: Placed, figure: Placed) -> bool:
    """Tell whether a total can be of what an addition counts."""
    one, two = increment.claim, figure.claim
    return same_measure(one, two) or (one.kind == "casualty" and two.kind == "count" and figure.mention.amount is None)


def crosses_clause(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether a mark that ends a phrase stands between two figures."""
    return any(not STOPS.isdisjoint(scan.seps[index]) for index in range(one.last + 1, two.first + 1))


def is_raised(scan: Scan, increment: Placed, figure: Placed, *, alike: bool) -> bool:
    """Tell whether a word of raising stands between an addition and its total.

    Where the two are not counted `alike`, only one that says that the addition raises the total will do.
    """
    if not alike and (increment.mention.amount is not None or figure.mention.amount is not None):
        return False
    start = before_figure(scan, figure)
    tokens = range(max(increment.last + 1, start - REACH_RAISING), start)
    near = start - REACH_RISE
    return any(
        scan.match(index, "raising") or (alike and index >= near and scan.sense(index, "rise") == 1) for index in tokens
    )
