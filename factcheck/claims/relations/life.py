"""Lengths of time and the dates beside them: an age and a day of birth, a duration and its span."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.relations.placed import CLOSING, OPENING, Placed, before_figure
from factcheck.reading.dates import DateMention
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# A birth stands so near its date and the age so near both; a span so near its length.
REACH_BORN = 4
REACH_AGE = 12
REACH_SPAN = 5
# What was done all the time may stand between its length and its dates: 11 years in prison, from 2008 to 2019.
REACH_ACTIVITY = 2
# Beyond a bracket another is spoken of.
PARTED = STOPS | OPENING
YEAR_LENGTH = 4
LENGTHS = frozenset(("day", "week", "month", "year"))


class Dated(NamedTuple):
    """Hold a date as it was read and as it is claimed."""

    mention: DateMention
    claim: Date


class Life(NamedTuple):
    """Say that one of this age was born then."""

    age: Figure
    birth: Date


class Lasting(NamedTuple):
    """Say that something lasted so long, over a span of dates."""

    length: Figure
    span: Date


def lives(scan: Scan, figures: Sequence[Placed], dates: Sequence[Dated]) -> Iterator[Life]:
    """Give each age that stands beside a day of birth."""
    for date in dates:
        if (
            date.mention.calendar != "gregorian"
            or date.claim.first_day is None
            or date.mention.precision == "interval"
            or not is_birth(scan, date.mention.first)
        ):
            continue
        near = [figure for figure in figures if is_age(scan, figure, date)]
        if len(near) == 1:
            yield Life(near[0].claim, date.claim)


def is_birth(scan: Scan, first: int) -> bool:
    """Tell whether a word for birth stands shortly before a date."""
    for index in range(first - 1, max(-1, first - 1 - REACH_BORN), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]):
            return False
        if scan.match(index, "born"):
            return True
    return False


def is_age(scan: Scan, figure: Placed, date: Dated) -> bool:
    """Tell whether a figure is the age, today, of one whose birth stands beside it."""
    if figure.claim.kind != "measure" or figure.claim.unit != "year" or figure.claim.modifier != "exact":
        return False
    first, last = sorted((figure.first, date.mention.first))
    if last - first > REACH_AGE or any(not PARTED.isdisjoint(scan.seps[index]) for index in range(first + 1, last + 1)):
        return False
    around = range(max(0, first - REACH_AGE), min(scan.count, last + REACH_AGE))
    if any(scan.match(index, "died") for index in around):
        return False
    start = before_figure(scan, figure)
    return not any(scan.match_before(place, "age_then") for place in {start, figure.first})


def lastings(scan: Scan, figures: Sequence[Placed], dates: Sequence[Dated]) -> Iterator[Lasting]:
    """Give each length of time directly beside the span of dates that it fills."""
    for figure in figures:
        if figure.claim.kind != "measure" or figure.claim.unit not in LENGTHS:
            continue
        for date in dates:
            if (
                date.claim.modifier == "range"
                and date.claim.first_day is not None
                and fills(scan, figure, date.mention)
            ):
                yield Lasting(figure.claim, date.claim)


def is_backwards(scan: Scan, date: DateMention) -> bool:
    """Tell whether a span of years ends before it begins."""
    last = scan.sense(date.last, "digits")
    if (
        date.modifier != "range"
        or date.year is None
        or date.month is not None
        or last is None
        or date.calendar != "gregorian"
    ):
        return False
    return bool(last.length == YEAR_LENGTH and last.value < date.year)


def fills(scan: Scan, figure: Placed, date: DateMention) -> bool:
    """Tell whether a span of dates stands in brackets, or after a word such as from, shortly behind a length."""
    tokens = range(figure.last + 1, date.first + 1)
    if not 0 < len(tokens) <= REACH_SPAN + 1 or any(not STOPS.isdisjoint(scan.seps[index]) for index in tokens):
        return False
    mark = scan.seps[date.first].strip()
    if mark[-1:] in OPENING and mark:
        return not CLOSING.isdisjoint(scan.seps[date.last + 1]) and not any(
            scan.seps[index].strip() for index in tokens[:-1]
        )
    led = [
        found[1]
        for category in ("since", "between", "date_since", "date_between")
        for start in (date.first, date.first - bool(scan.sense(date.first - 1, "date_unit")))
        if (found := scan.match_before(start, category)) is not None
    ]
    if not led:
        return False
    apart = min(led) - figure.last - 1
    return not apart or (apart <= REACH_ACTIVITY and not COMMAS.isdisjoint(scan.seps[min(led)]))
