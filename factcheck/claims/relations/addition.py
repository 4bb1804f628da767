"""Additions: what is added, the total that it leads to, and the figure before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.change import ordered
from factcheck.claims.relations.placed import Placed, before_figure, led_by, places, same_measure, sentences
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# So many tokens part a word for a rise from the total, and one that says that an addition makes it.
REACH_RISE, REACH_RAISING = 9, 16
# Deaths, the total that they make and the earlier one.
CAUSE = 3
KILLED = "killed"
# A word for after stands so near the deaths that it tells of, what a total is held against so near the total.
REACH_AFTER, REACH_AGAINST = 3, 3
# A total is of what was told before if it is at most so many times as much.
NEAR = Fraction(5, 4)


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
                    yield found if found.earlier is not None else with_earlier(scan, found, group, position)
        yield from told_after(scan, group)


def with_earlier(scan: Scan, found: AddedTo, group: Sequence[Placed], position: int) -> AddedTo:
    """Give an addition to what the same sentence told right before it: seven were killed and three more died, bringing the total to ten.

    A total far above the two is of more than them.
    """
    alike = [figure for figure in group if same_measure(figure.claim, found.increment)]
    if position != 1 or len(alike) != len(group) or len(group) != CAUSE or alike[0].claim.role is not None:
        return found
    one, total = alike[0].claim, alike[-1]
    ends = not (STOPS | COMMAS).isdisjoint(scan.seps[min(scan.count, total.last + 1)])
    near = Fraction(total.claim.value) <= NEAR * (Fraction(one.value) + Fraction(found.increment.value))
    plain = one.modifier == "exact" and not alike[0].others and Fraction(one.value) < Fraction(total.claim.value)
    return found._replace(earlier=one) if ends and near and plain else found


def told_after(scan: Scan, group: Sequence[Placed]) -> Iterator[AddedTo]:
    """Give each addition that is told behind its totals: rose from 30 to 36 after six more bodies were found."""
    for one, two, increment in zip(group, group[1:], group[2:], strict=False):
        if (
            not (is_added(scan, increment) or is_death_after(scan, increment, group))
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


def is_death_after(scan: Scan, increment: Placed, group: Sequence[Placed]) -> bool:
    """Tell whether deaths, told last in a sentence, stand behind a word for after: rose from 27 to 31 after four of the wounded died."""
    start = before_figure(scan, increment)
    killed = getattr(increment.claim, "outcome", None) == KILLED and increment.claim.modifier == "exact"
    after = any(scan.match(index, "later_than") for index in range(max(0, start - REACH_AFTER), start))
    return killed and after and increment is group[-1] and len(group) == CAUSE


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
            ends = ordered(scan, one, other) or set_against(scan, one, other)
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


def set_against(scan: Scan, one: Placed, two: Placed) -> tuple[Placed, Placed] | None:
    """Give a total, and what it is held against right behind it, as the older and the newer of the two."""
    beside = before_figure(scan, two) - one.last <= REACH_AGAINST and not crosses_clause(scan, one, two)
    against = led_by(scan, two, "versus") and same_measure(one.claim, two.claim) and not two.others
    return (two, one) if beside and against and led_by(scan, one, "to") else None


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
