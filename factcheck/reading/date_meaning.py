"""Set what a text states of a date against the day of the article: which days are meant, and their EDTF name."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import NamedTuple

from factcheck.reading.calendars import (
    GREGORIAN,
    ISLAMIC,
    Days,
    add_months,
    choose,
    day_of,
    days_later,
    interval_name,
    may_have,
    month_span,
    months_span,
    season_span,
    week_name,
    week_span,
    weekday_near,
    year_of,
    year_span,
)
from factcheck.reading.stated_date import Stated

DAYS_OF_WEEK = 7
SATURDAY = 6

# A day without a year is near within so many days of today, and not far within so many.
NEAR, FAR = 60, 200


class Meaning(NamedTuple):
    """Hold the EDTF value and the first and last day of a date; `possible` is False for a day that no calendar has."""

    value: str | None = None
    days: Days | None = None
    possible: bool = True


UNKNOWN = Meaning()
IMPOSSIBLE = Meaning(possible=False)


def article_day(found: list[Stated], published: dt.date | None) -> dt.date | None:
    """Give the day on which an article was written.

    That is the day of publication, unless the text itself names the weekday of today, yesterday or
    tomorrow, and it is another: a paper that prints an older report keeps its words.
    """
    if published is None:
        return None
    for stated in found:
        if (
            stated.precision == "day"
            and stated.offset is not None
            and stated.weekday is not None
            and stated.day is None
        ):
            return written_on(published, stated.offset, stated.weekday)
    return published


def written_on(published: dt.date, offset: int, weekday: int) -> dt.date:
    """Give the last day by the day of publication from which a weekday is so many days off."""
    return weekday_near(published, (weekday - offset - 1) % DAYS_OF_WEEK + 1, "") or published


def meaning(stated: Stated, today: dt.date | None, published: dt.date | None) -> Meaning:
    """Give the meaning of a date; without a day of the article a relative one has none."""
    if stated.unresolvable:
        return UNKNOWN
    if stated.approximate:
        return about(meaning(replace(stated, approximate=False), today, published))
    if stated.until is not None:
        return span_meaning(stated, stated.until, today, published)
    if stated.precision == "day":
        return day_meaning(stated, today, published)
    if stated.precision == "month":
        return month_meaning(stated, today)
    reader = PERIODS.get(stated.precision)
    return UNKNOWN if reader is None else reader(stated, today)


def about(meant: Meaning) -> Meaning:
    """Give the meaning of a date that lies near another, as EDTF marks it."""
    if meant.value is None or "/" in meant.value:
        return meant
    return meant._replace(value=f"{meant.value}~")


def span_meaning(stated: Stated, until: Stated, today: dt.date | None, published: dt.date | None) -> Meaning:
    """Give the meaning of a span between two dates."""
    begin = meaning(replace(stated, until=None), today, published)
    end = meaning(until, today, published)
    if begin.days is not None and end.days is not None and begin.days[0] > end.days[1] and stated.direction == "ahead":
        end = meaning(replace(until, direction="future"), begin.days[0], begin.days[0])
    if not (begin.possible and end.possible):
        return IMPOSSIBLE
    if begin.days is not None and end.days is not None and begin.days[0] > end.days[1]:
        begin = earlier_begin(stated, end.days[1])
    if begin.days is None or end.days is None or begin.value is None or end.value is None:
        return UNKNOWN
    first, last = begin.value.partition("/")[0], end.value.rpartition("/")[2]
    if len(first) != len(last) or "X" in first:
        first, last = begin.days[0].isoformat(), end.days[1].isoformat()
        if stated.precision == "decade":
            first, last = first[:4], last[:4]
    return Meaning(f"{first}/{last}", (begin.days[0], end.days[1]))


def earlier_begin(stated: Stated, end: dt.date) -> Meaning:
    """Give the last meaning of a date without a year that begins before the end of its span."""
    if stated.year is not None or stated.year_offset is not None or stated.offset is not None:
        return UNKNOWN
    return meaning(replace(stated, until=None, direction="past"), end, end)


# -- days --------------------------------------------------------------------------------


def day_meaning(stated: Stated, today: dt.date | None, published: dt.date | None) -> Meaning:
    """Give the meaning of a day."""
    if stated.nth_weekday is not None:
        return counted_day(stated, stated.nth_weekday, today)
    if stated.month_offset is not None and stated.day is not None:
        return day_from_now(stated.day, stated.month_offset, today)
    if stated.month is None and stated.day is not None:
        return day_of_some_month(stated, today)
    if stated.month is not None and stated.day is not None:
        dated = calendar_day(stated, today)
        if published is None or stated.offset is None or stated.weekday is None or falls_on(dated, stated.weekday):
            return dated
    if today is None or published is None:
        return UNKNOWN
    return named_day(day_by_name(stated, today, published))


def day_by_name(stated: Stated, today: dt.date, published: dt.date) -> dt.date | None:
    """Give the day that is counted from today, or named by its weekday."""
    if stated.offset is not None and stated.weekday is not None:
        return days_later(written_on(published, stated.offset, stated.weekday), stated.offset)
    if stated.offset is not None:
        return days_later(today, stated.offset)
    if stated.weekday is None:
        return None
    if stated.week_offset is not None:
        return days_later(week_span(today)[0], DAYS_OF_WEEK * stated.week_offset + stated.weekday - 1)
    near = weekday_near(today, stated.weekday, stated.direction)
    return days_later(near, DAYS_OF_WEEK * stated.weeks) if near is not None else None


def counted_day(stated: Stated, weekday: int, today: dt.date | None) -> Meaning:
    """Give the meaning of the nth weekday, or the nth day, of a month."""
    days = days_of_month(stated, today)
    if stated.month_offset is not None and today is not None:
        days = months_span(*add_months(today.year, today.month, stated.month_offset))
    if days is None:
        return UNKNOWN
    number = stated.number or 1
    step = DAYS_OF_WEEK if weekday else 1
    if number > 0:
        day = days_later(days[0], (weekday - days[0].isoweekday()) % DAYS_OF_WEEK * bool(weekday) + step * (number - 1))
    else:
        day = days_later(
            days[1], -((days[1].isoweekday() - weekday) % DAYS_OF_WEEK * bool(weekday)) + step * (number + 1)
        )
    return named_day(day) if day is not None and days[0] <= day <= days[1] else IMPOSSIBLE


def day_from_now(day: int, offset: int, today: dt.date | None) -> Meaning:
    """Give the meaning of a day of a month counted from now."""
    if today is None:
        return UNKNOWN
    year, month = add_months(today.year, today.month, offset)
    return named_day(day_in(GREGORIAN, year, month, day)) if may_have(GREGORIAN, month, day, year) else IMPOSSIBLE


def day_of_some_month(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a day whose month is not named: the nearest, of its weekday where one is stated."""
    if today is None:
        return UNKNOWN
    months = [add_months(today.year, today.month, count) for count in (-1, 0, 1)]
    days = [day_in(GREGORIAN, year, month, stated.day or 0) for year, month in months]
    known = [day for day in days if day is not None and stated.weekday in (None, day.isoweekday())]
    direction = day_direction(stated)
    chosen = choose([(day, day) for day in known if direction != "ahead" or day >= today], today, direction)
    return named_day(chosen[0] if chosen else None)


def falls_on(dated: Meaning, weekday: int) -> bool:
    """Tell whether a day is of a weekday; where it is not, a word such as yesterday is surer than the date."""
    return dated.days is not None and dated.days[0].isoweekday() == weekday


def named_day(day: dt.date | None) -> Meaning:
    """Give the meaning of a known day."""
    return UNKNOWN if day is None else Meaning(day.isoformat(), (day, day))


def calendar_day(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a day of a month."""
    month, day = stated.month or 0, stated.day or 0
    if not may_have(stated.calendar, month, day, stated.year):
        return IMPOSSIBLE
    if stated.year is not None:
        return named_day(day_in(stated.calendar, stated.year, month, day))
    if today is None:
        return UNKNOWN
    days = [day_in(stated.calendar, year, month, day) for year in years_around(stated, today)]
    chosen = choose([(one, one) for one in days if one is not None], today, day_direction(stated))
    found = named_day(on_weekday(stated, chosen[0], days, today) if chosen else None)
    if stated.in_figures and stated.weekday is not None and not falls_on(found, stated.weekday):
        return of_other_calendar(stated, today)
    return found


def on_weekday(stated: Stated, chosen: dt.date, days: list[dt.date | None], today: dt.date) -> dt.date:
    """Give the day of a year beside that of a distant day which alone is of the stated weekday; for a near one that may be a slip."""
    if stated.weekday is None or chosen.isoweekday() == stated.weekday or abs((chosen - today).days) <= NEAR:
        return chosen
    fitting = [day for day in days if day is not None and day.isoweekday() == stated.weekday]
    return fitting[0] if len(fitting) == 1 and abs((fitting[0] - today).days) < FAR else chosen


def of_other_calendar(stated: Stated, today: dt.date) -> Meaning:
    """Give the meaning of a day and month in figures in the Islamic calendar, if its weekday is the stated one."""
    if stated.calendar == ISLAMIC:
        return UNKNOWN
    return calendar_day(replace(stated, calendar=ISLAMIC), today)


def day_direction(stated: Stated) -> str:
    """Give the side of today on which a day lies; a day of the present month may lie on either."""
    return "" if stated.direction == "present" else stated.direction


def day_in(calendar: str, year: int, month: int, day: int) -> dt.date | None:
    """Give a day of a month of a year, or None where the month is shorter or not tabulated."""
    days = month_span(calendar, year, month)
    found = days_later(days[0], day - 1) if days is not None else None
    return found if found is not None and days is not None and found <= days[1] else None


def years_around(stated: Stated, today: dt.date) -> range:
    """Give the years that a date without one can belong to."""
    year = year_of(stated.calendar, today)
    if stated.year_offset is not None:
        return range(year + stated.year_offset, year + stated.year_offset + 1)
    return range(year - 1, year + 2)


# -- months ------------------------------------------------------------------------------


def month_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a month, named or counted from now."""
    if stated.offset is not None:
        if today is None:
            return UNKNOWN
        year, month = add_months(today.year, today.month, stated.offset)
        return named_month(GREGORIAN, months_span(year, month))
    return named_month(stated.calendar, days_of_month(stated, today))


def days_of_month(stated: Stated, today: dt.date | None) -> Days | None:
    """Give the days of a named month."""
    month = stated.month or 0
    if stated.year is not None:
        return month_span(stated.calendar, stated.year, month)
    if today is None:
        return None
    return choose(
        [month_span(stated.calendar, year, month) for year in years_around(stated, today)], today, day_direction(stated)
    )


def named_month(calendar: str, days: Days | None) -> Meaning:
    """Give the meaning of the days of a month; of a foreign one they are an interval."""
    if days is None:
        return UNKNOWN
    return Meaning(days[0].isoformat()[:7] if calendar == GREGORIAN else interval_name(days), days)


# -- longer periods ----------------------------------------------------------------------


def year_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a year."""
    year = known_year(stated, today)
    if year is None:
        return UNKNOWN
    if stated.calendar != GREGORIAN:
        days = year_span(stated.calendar, year)
        return UNKNOWN if days is None else Meaning(interval_name(days), days)
    if year < 1:
        return Meaning(f"-{-year:04d}" if year else "0000")
    return Meaning(f"{year:04d}", year_span(GREGORIAN, year))


def known_year(stated: Stated, today: dt.date | None) -> int | None:
    """Give the year that is stated, or counted from now."""
    if stated.year is not None:
        return stated.year
    offset = stated.offset if stated.offset is not None and stated.precision == "year" else stated.year_offset
    return today.year + offset if today is not None and offset is not None else None


def week_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a week, counted from now, within a month or within a year."""
    day: dt.date | None
    if stated.number is not None and stated.month is None:
        year = known_year(stated, today)
        return UNKNOWN if year is None else numbered_week(year, stated.number)
    if stated.day is not None:
        named = calendar_day(stated, today).days
        day = named[0] if named is not None else None
    elif stated.month is not None:
        days = days_of_month(stated, today)
        number = stated.number or 1
        day = None if days is None else days_later(*((days[0], 7 * number - 7) if number > 0 else (days[1], -6)))
    else:
        day = days_later(today, DAYS_OF_WEEK * (stated.offset or 0)) if today is not None else None
    return UNKNOWN if day is None else Meaning(week_name(day), week_span(day))


def numbered_week(year: int, number: int) -> Meaning:
    """Give the meaning of the ISO week of a number, or of the last one, of a year: the one that holds the 4th of January is the first."""
    first, last = day_of(year, 1, 4), day_of(year, 12, 28)
    if first is None or last is None:
        return UNKNOWN
    day = days_later(first, DAYS_OF_WEEK * (number - 1)) if number > 0 else last
    return Meaning(week_name(day), week_span(day)) if day is not None and day <= last else UNKNOWN


def weekend_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a weekend: the last two days of a week counted from now, else of the last one that has begun."""
    day = days_later(today, DAYS_OF_WEEK * (stated.offset or 0)) if today is not None else None
    if stated.offset is None and day is not None and stated.direction != "ahead" and day.isoweekday() < SATURDAY:
        day = days_later(day, -DAYS_OF_WEEK)
    if day is None:
        return UNKNOWN
    sunday = week_span(day)[1]
    days = sunday - dt.timedelta(days=1), sunday
    return Meaning(interval_name(days), days)


def season_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a season."""
    season = stated.number or 0
    year = known_year(stated, today)
    if year is None and today is not None:
        by_days = {season_span(one, season): one for one in range(today.year - 2, today.year + 2)}
        if stated.direction == "present":
            # This summer is the one of the year, whether it lies behind or ahead.
            by_days = {
                days: one for days, one in by_days.items() if days and today.year in (days[0].year, days[1].year)
            }
        chosen = choose(by_days, today, day_direction(stated))
        year = by_days.get(chosen) if chosen else None
    return UNKNOWN if year is None else Meaning(f"{year:04d}-{season}", season_span(year, season))


def part_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a quarter or half of a year."""
    months = 3 if stated.precision == "quarter" else 6
    parts = 12 // months
    if stated.number is None:
        if today is None:
            return UNKNOWN
        year, month = add_months(today.year, (today.month - 1) // months * months + 1, months * (stated.offset or 0))
        return named_months(months_span(year, month, months))
    number = stated.number % (parts + 1) if stated.number < 0 else stated.number
    year_known = known_year(stated, today)
    if year_known is not None:
        return months_in(stated.calendar, year_known, months * (number - 1) + 1, months)
    if today is None:
        return UNKNOWN
    spans = [months_span(year, months * (number - 1) + 1, months) for year in (today.year - 1, today.year)]
    return named_months(choose(spans, today, "since"))


def months_in(calendar: str, year: int, month: int, count: int) -> Meaning:
    """Give the meaning of so many months of a year; of a foreign one they are an interval of days."""
    if calendar == GREGORIAN:
        return named_months(months_span(year, month, count))
    first, last = month_span(calendar, year, month), month_span(calendar, year, month + count - 1)
    if first is None or last is None:
        return UNKNOWN
    return Meaning(interval_name((first[0], last[1])), (first[0], last[1]))


def named_months(days: Days | None) -> Meaning:
    """Give the meaning of an interval of months."""
    return UNKNOWN if days is None else Meaning(interval_name(days, by_month=True), days)


def months_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of so many months: of a year, or up to a month."""
    number = stated.number or 1
    if stated.from_start:
        year = known_year(stated, today)
        if year is None:
            return UNKNOWN
        return months_in(stated.calendar, year, 1 if number > 0 else 13 + number, abs(number))
    last = days_of_month(stated, today)
    if last is None or stated.calendar != GREGORIAN:
        return UNKNOWN
    year, month = add_months(last[1].year, last[1].month, 1 - number)
    return named_months(months_span(year, month, number))


def days_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of the first or last so many days of a month; an Islamic one has thirty."""
    days = days_of_month(stated, today)
    number = stated.number or 1
    if days is None:
        return UNKNOWN
    full = 30 if stated.calendar != GREGORIAN else (days[1] - days[0]).days + 1
    first = days_later(days[0], full + number if number < 0 else 0)
    last = days[1] if number < 0 else days_later(days[0], number - 1)
    if first is None or last is None:
        return UNKNOWN
    return Meaning(interval_name((first, last)), (first, last))


def decade_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a decade."""
    year = stated.year
    if year is None:
        if today is None or stated.offset is None:
            return UNKNOWN
        year = today.year // 10 * 10 + 10 * stated.offset
    return years_meaning(year, 10)


def century_meaning(stated: Stated, today: dt.date | None) -> Meaning:
    """Give the meaning of a century."""
    year = stated.year
    if year is None:
        year = 100 * ((stated.offset or 0) + (today.year // 100 if today is not None else 20))
    return years_meaning(year, 100)


def years_meaning(year: int, count: int) -> Meaning:
    """Give the meaning of the ten or hundred years from one on."""
    digits = 3 if count == 10 else 2
    if not 0 <= year <= 9999 - count:
        return UNKNOWN
    days = dt.date(max(year, 1), 1, 1), dt.date(year + count - 1, 12, 31)
    return Meaning(f"{year:04d}"[:digits] + "X" * (4 - digits), days)


PERIODS = {
    "year": year_meaning,
    "week": week_meaning,
    "weekend": weekend_meaning,
    "season": season_meaning,
    "quarter": part_meaning,
    "half": part_meaning,
    "interval": months_meaning,
    "days": days_meaning,
    "decade": decade_meaning,
    "century": century_meaning,
}
