"""Read the form of date that begins with a word.

Each form reads forward from its first word and gives what is stated and the index
after it; a form that finds words which are no date gives None and the index after them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck.reading.date_days import (
    LONGEST_MONTH,
    day_of_month,
    nth_day,
    read_month,
    read_relative_day,
    read_weekday,
)
from factcheck.reading.date_periods import (
    COUNTED_UNITS,
    nth_period,
    read_decade,
    read_letter,
    read_months,
    read_opening,
    read_season,
    read_unit,
    read_which,
)
from factcheck.reading.date_relative import Found, date_in, made
from factcheck.reading.date_words import ANCHOR
from factcheck.reading.date_years import (
    DASHES,
    DECIMAL_MARKS,
    after_article,
    after_suffix,
    before_article,
    figure,
    gap,
    is_definite_ordinal,
    is_loose_article,
    ordinal_at,
    unit_at,
)
from factcheck.reading.scan import Scan


def read_form(scan: Scan, index: int) -> Found:
    """Read the first form that fits at a word that a date can begin with."""
    for name in scan.sense(index, ANCHOR) or ():
        found = READERS[name](scan, index)
        if found is not None:
            return found
    return None


def read_name(scan: Scan, index: int) -> Found:
    """Pass over a name or phrase that holds a word of dates and is none."""
    found = scan.match(index, "date_names")
    word = scan.tags[index]
    if found is None or word is None or (found[0] != word.definite and found[1] > index + 1):
        return None
    return None, found[1]


def read_ordinal(scan: Scan, index: int) -> Found:
    """Read what an ordinal counts: the fourth quarter, الثامن من يوليو, the 21st century."""
    ordinal = ordinal_at(scan, index)
    if ordinal is None:
        return None
    found = counted_by(scan, index, *ordinal)
    return read_day_pair(scan, index, *ordinal) if found is None and is_definite_ordinal(scan, index) else found


def counted_by(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the period or the month that a number before it counts."""
    if following >= scan.count or scan.tags[following] is None or not scan.close(following):
        return None
    unit = unit_at(scan, following)
    if unit is not None and unit[0] in COUNTED_UNITS:
        return nth_period(scan, first, unit[0], number, unit[1])
    if not 1 <= number <= LONGEST_MONTH:
        return None
    day = nth_day(scan, first, number, following)
    if day is not None:
        return day
    definite = is_definite_ordinal(scan, first)
    bare_first = number == 1 and not scan.lexicon.language.dates.month_first
    return day_of_month(scan, first, number, following, needs_of=not (bare_first or definite))


def read_cardinal(scan: Scan, index: int) -> Found:
    """Read so many months that end with one, or that begin a year: three months to June, الستة أشهر الأولى."""
    ordinal = ordinal_at(scan, index)
    if ordinal is not None:
        found = counted_by(scan, index, *ordinal)
        if found is not None:
            return found
    return read_months(scan, index)


def read_day(scan: Scan, index: int) -> Found:
    """Read a date that begins with the day of the month in digits."""
    digits = figure(scan, index)
    if digits is None or digits.length > 2:
        return None
    found = single_day(scan, index)
    if found is not None:
        return found
    following = after_suffix(scan, index)
    if 1 <= digits.value <= LONGEST_MONTH:
        found = read_day_pair(scan, index, digits.value, following)
    return found or read_months(scan, index)


def single_day(scan: Scan, index: int) -> Found:
    """Read a day of a month, its number in digits or an ordinal."""
    digits = figure(scan, index)
    if digits is None:
        ordinal = ordinal_at(scan, index)
        return None if ordinal is None else counted_by(scan, index, *ordinal)
    if scan.seps[index] in DECIMAL_MARKS and figure(scan, index - 1) is not None:
        return None
    following = after_suffix(scan, index)
    if following > index + 1:
        found = counted_by(scan, index, digits.value, following)
        if found is not None:
            return found
    if digits.length > 2 or not 1 <= digits.value <= LONGEST_MONTH:
        return None
    return day_of_month(scan, index, digits.value, following)


def read_day_pair(scan: Scan, index: int, day: int, following: int) -> Found:
    """Read a span of days before their month, 3-9 يوليو 2015, or the first of two listed ones."""
    joined = second_of_pair(scan, index, following)
    if joined is None or joined[0] >= scan.count or not 1 <= day <= LONGEST_MONTH:
        return None
    found = date_in(single_day(scan, joined[0]))
    if found is None or found[0].day is None:
        return None
    second, after = found
    stated = replace(second, first=index, last=following - 1, start=made(scan, index, index, "").start, day=day)
    stated.end, stated.twin = scan.ends[following - 1], None
    if joined[1]:
        return stated, following
    stated.until, stated.last, stated.end = second, second.last, second.end
    return stated, after


def second_of_pair(scan: Scan, index: int, following: int) -> tuple[int, bool] | None:
    """Give the token of the second of two days, and whether the two are only listed."""
    if following >= scan.count:
        return None
    separator = gap(scan, following)
    if separator in DASHES:
        return following, False
    if separator != "":
        return None
    joined = scan.match(following, "date_range")
    if joined is not None:
        return after_article(scan, joined[1]), False
    between = scan.match_before(before_article(scan, index), "date_between", longest=2) is not None
    joined = scan.match(following, "date_also")
    if joined is not None:
        return after_article(scan, joined[1]), not between
    word = scan.tags[following]
    if is_loose_article(scan, following) or (word is not None and word.conjunction):
        return after_article(scan, following), not between
    return None


READERS: dict[str, Callable[[Scan, int], Found]] = {
    "name": read_name,
    "relative_day": read_relative_day,
    "opening": read_opening,
    "ordinal": read_ordinal,
    "cardinal": read_cardinal,
    "which": read_which,
    "weekday": read_weekday,
    "month": read_month,
    "season": read_season,
    "decade": read_decade,
    "unit": read_unit,
    "letter": read_letter,
}
