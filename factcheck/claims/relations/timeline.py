"""Lengths of time between dates that stand apart: on 8 October … six weeks later, on 19 November; in 1968, and stayed for 17 years, until 1985; in 1961, at the age of 24.

Each needs that the text has no other date, birth or length that could be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.relations.life import Dated, Life, is_birth, is_of_person, is_opening, is_years, other_than_births
from factcheck.claims.relations.order import Ordered, is_length
from factcheck.claims.relations.placed import Placed, before_figure
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS, sentence_at

# So near its length a word for later, and so near that the date; so far before it the length of an until.
REACH_LATER, REACH_UNTIL = 4, 6
# So many sentences behind a birth its bearer is still spoken of.
REACH_LIFE = 6
# A sentence that says how old someone was is so short before and behind the age.
REACH_SHORT, REACH_END = 4, 2
# So near an age a possessive makes it that of kin.
REACH_KIN = 4
# No sentence is longer.
LONGEST = 60


class Ago(NamedTuple):
    """Say that something is dated, and that it was so long ago."""

    length: Figure
    date: Date


def dates_told(dates: Sequence[Dated], starts: list[int]) -> dict[int, list[Dated]]:
    """Give the calendar dates of each sentence."""
    plain = [date for date in dates if is_calendar(date)]
    groups = groupby(plain, key=lambda date: sentence_at(starts, date.mention.start))
    return {sentence: list(group) for sentence, group in groups}


def is_calendar(date: Dated) -> bool:
    """Tell whether a date is a point of the calendar: no span, none that is counted from today."""
    mention = date.mention
    named = mention.year is not None or mention.month is not None
    plain = mention.modifier == "exact" and mention.calendar == "gregorian" and mention.precision != "interval"
    return named and plain and mention.relative is None and date.claim.first_day is not None


def later_dates(scan: Scan, figures: Sequence[Placed], told: dict[int, list[Dated]]) -> Iterator[Ordered]:
    """Give each two dates of which the second is told to be so much later, or the end of so long a time."""
    for figure in figures:
        if not is_length(figure):
            continue
        here = told.get(figure.sentence, [])
        two = next((date for date in here if date.mention.first > figure.last), None)
        if two is None:
            continue
        before = [date for date in here if date.mention.last < figure.first] or told.get(figure.sentence - 1, [])
        if len(before) != 1 or is_birth(scan, before[0].mention.first):
            continue
        one = before[0]
        between = range(figure.last + 1, two.mention.first)
        alike = (one.mention.month is None) == (two.mention.month is None)
        after = two.mention.last + 1
        ends = after >= scan.count or not (STOPS | COMMAS).isdisjoint(scan.seps[after])
        if alike and ends and (is_later(scan, between) or (one in here and is_until(scan, between))):
            years = one.mention.year is not None and two.mention.year is not None
            yield Ordered(two.claim, one.claim, 1, figure.claim, years)


def is_later(scan: Scan, between: range) -> bool:
    """Tell whether a word for later stands right behind a length, and shortly before a date."""
    return 0 < len(between) <= REACH_LATER and scan.match(between[0], "afterwards") is not None


def is_until(scan: Scan, between: range) -> bool:
    """Tell whether a word for until leads from a length to a date."""
    if not 0 < len(between) <= REACH_UNTIL or any(not STOPS.isdisjoint(scan.seps[index]) for index in between):
        return False
    last = between[-1]
    return scan.match(last, "up_to_date") is not None or scan.match(last - 1, "up_to_date") is not None


def long_ago(scan: Scan, figures: Sequence[Placed], told: dict[int, list[Dated]]) -> Iterator[Ago]:
    """Give each date of a sentence that is told to have been so long ago, the only one before that length."""
    for figure in figures:
        if not is_length(figure) or not is_ago(scan, figure):
            continue
        here = told.get(figure.sentence, [])
        if len(here) == 1 and here[0].mention.last < figure.first and here[0].mention.year is not None:
            yield Ago(figure.claim, here[0].claim)


def is_ago(scan: Scan, figure: Placed) -> bool:
    """Tell whether a length of time is one from today back, set off by a comma or a word for equal: nine years ago, أي قبل عامين."""
    start, after = before_figure(scan, figure), figure.last + 1
    if scan.match(after, "date_ago") and scan.close(after):
        return bool(scan.seps[start].strip()) and bool(scan.seps[min(after + 1, scan.count)].strip())
    before = scan.match_before(start, "earlier_than")
    ends = after >= scan.count or not STOPS.isdisjoint(scan.seps[after])
    return bool(before and ends and scan.match_before(before[1], "same_as"))


def ages_then(scan: Scan, figures: Sequence[Placed], dates: Sequence[Dated], starts: list[int]) -> Iterator[Life]:
    """Give each age at a dated time, behind the only birth of the text: born in 1937 … in 1961, at the age of 24."""
    births = [date for date in dates if is_calendar(date) and is_birth(scan, date.mention.first)]
    if len(births) != 1:
        return
    birth, told = births[0], dates_told(dates, starts)
    born = sentence_at(starts, birth.mention.start)
    for figure in figures:
        near = 0 <= figure.sentence - born <= REACH_LIFE and is_years(figure) and figure.claim.modifier == "exact"
        if not near or not is_of_person(scan, figure) or figure.first < birth.mention.first:
            continue
        days = [date for date in told.get(figure.sentence, []) if date is not birth and date.mention.year is not None]
        begin = scan_start(scan, figure.first)
        others = any(scan.sense(index, "person") or scan.match(index, "died") for index in range(begin, figure.first))
        others = others or is_of_kin(scan, figure)
        if len(days) == 1 and not others:
            yield Life(figure.claim, birth.claim, days[0].claim)
    for age, day in ages_told_next(scan, figures, dates, starts):
        if age.sentence - born in range(REACH_LIFE) or (age.sentence + 1 == born and is_of_same(scan, birth)):
            yield Life(age.claim, birth.claim, day.claim)


def is_of_kin(scan: Scan, figure: Placed) -> bool:
    """Tell whether a possessive or an article near an age leads to another person: aged 22, his cousin."""
    near = [*range(max(0, figure.first - REACH_KIN), figure.first), *range(figure.last + 1, figure.last + REACH_KIN)]
    return any(scan.sense(index, "determiners") and not is_in_age(scan, index) for index in near)


def is_in_age(scan: Scan, index: int) -> bool:
    """Tell whether a word belongs to those that say that a number is an age: the age of."""
    return any(scan.match(start, "age_then") is not None for start in range(max(0, index - 2), index + 1))


def is_of_same(scan: Scan, birth: Dated) -> bool:
    """Tell whether the sentence of a birth begins with it, or with a pronoun."""
    begin = scan_start(scan, birth.mention.first)
    return scan.match(begin, "born") is not None or scan.sense(begin, "doers") is not None


def ages_told_next(
    scan: Scan, figures: Sequence[Placed], dates: Sequence[Dated], starts: list[int]
) -> Iterator[tuple[Placed, Dated]]:
    """Give each age that a short sentence tells right behind that of a death: she died on Sunday. She was 87."""
    told = other_than_births(scan, dates, starts)
    for sentence, group in groupby(figures, key=lambda figure: figure.sentence):
        alone = list(group)
        days = told.get(sentence - 1, [])
        if len(alone) != 1 or not is_years(alone[0]) or len(days) != 1 or days[0].claim.first_day is None:
            continue
        begin = scan_start(scan, alone[0].first)
        after = range(alone[0].last + 1, alone[0].last + 2 + REACH_END)
        ends = any(index >= scan.count or not STOPS.isdisjoint(scan.seps[index]) for index in after)
        before = range(scan_start(scan, begin - 1), begin)
        if ends and alone[0].first - begin <= REACH_SHORT and any(scan.match(index, "dying") for index in before):
            yield alone[0], days[0]


def scan_start(scan: Scan, index: int) -> int:
    """Give the token at which the sentence of another begins."""
    return next(
        (place for place in range(index, max(0, index - LONGEST), -1) if is_opening(scan, place)),
        max(0, index - LONGEST),
    )
