"""Reckon with calendars: spans of days, their EDTF names, and the nearest day that a text can mean.

A span is a pair of the first and the last day. Islamic dates follow the Umm al-Qura
calendar, as far as it is tabulated (1343 to 1500 of the Hijra).
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterable
from functools import lru_cache

Days = tuple[dt.date, dt.date]

# A month or day without a year is one to come only if it is so near; else it is the last one.
NEAR = dt.timedelta(days=92)

# What is so lately past can be spoken of as a beginning or an end that counts from it.
JUST = dt.timedelta(days=31)

# The day before the first of the first Coptic year (29 August 284, Julian), as a proleptic ordinal.
COPTIC_EPOCH = 103604

GREGORIAN, ISLAMIC, COPTIC = "gregorian", "islamic", "coptic"


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """Give a Gregorian day, or None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except (ValueError, OverflowError):
        return None


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Give the year and month so many months later.

    >>> add_months(2017, 12, 1)
    (2018, 1)
    """
    years, rest = divmod(year * 12 + month - 1 + count, 12)
    return years, rest + 1


def months_span(year: int, month: int, count: int = 1) -> Days | None:
    """Give the days of so many months from one on."""
    last_year, last_month = add_months(year, month, count - 1)
    if not (1 <= year <= 9999 and 1 <= last_year <= 9999):
        return None
    return dt.date(year, month, 1), dt.date(last_year, last_month, monthrange(last_year, last_month)[1])


def week_span(day: dt.date) -> Days:
    """Give the ISO week of a day."""
    try:
        monday = day - dt.timedelta(days=day.weekday())
        return monday, monday + dt.timedelta(days=6)
    except OverflowError:
        return day, day


def week_name(day: dt.date) -> str:
    """Name the ISO week of a day.

    >>> week_name(dt.date(2018, 12, 31))
    '2019-W01'
    """
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def season_span(year: int, season: int) -> Days | None:
    """Give the days of a season numbered as EDTF does, by the months of the northern year."""
    return months_span(year, 12 if season == 24 else 3 * (season - 20), 3)


def days_later(day: dt.date, count: int) -> dt.date | None:
    """Give the day so many days later, or None beyond the calendar."""
    try:
        return day + dt.timedelta(days=count)
    except OverflowError:
        return None


def interval_name(days: Days, *, by_month: bool = False) -> str:
    """Name a span by its first and last day, or by its first and last month."""
    length = 7 if by_month else 10
    return "/".join(day.isoformat()[:length] for day in days)


@lru_cache(maxsize=4096)
def islamic_month(year: int, month: int) -> Days | None:
    """Give the days of an Islamic month, or None where it is not tabulated.

    >>> islamic_month(1436, 9)
    (datetime.date(2015, 6, 18), datetime.date(2015, 7, 16))
    """
    from hijridate import Hijri  # loads its tables: only a text with such a date pays for them

    try:
        first = Hijri(year, month, 1)
        start = dt.date(*first.to_gregorian().datetuple())
        return start, start + dt.timedelta(days=first.month_length() - 1)
    except (ValueError, OverflowError):
        return None


def coptic_month(year: int, month: int) -> Days | None:
    """Give the days of a Coptic month: twelve of thirty days, and a last of five or six."""
    length = 30 if month < 13 else 5 + (year % 4 == 3)
    ordinal = COPTIC_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + 1
    if not 1 <= year <= 8000:
        return None
    return dt.date.fromordinal(ordinal), dt.date.fromordinal(ordinal + length - 1)


def month_span(calendar: str, year: int, month: int) -> Days | None:
    """Give the days of a month of any of the calendars."""
    if calendar == ISLAMIC:
        return islamic_month(year, month)
    if calendar == COPTIC:
        return coptic_month(year, month)
    return months_span(year, month) if 1 <= month <= 12 else None


def year_span(calendar: str, year: int) -> Days | None:
    """Give the days of a year of any of the calendars."""
    first = month_span(calendar, year, 1)
    last = month_span(calendar, year, 13 if calendar == COPTIC else 12)
    return (first[0], last[1]) if first and last else None


def year_of(calendar: str, day: dt.date) -> int:
    """Give the year of a calendar that holds a day, exact to one year for the Coptic."""
    if calendar == COPTIC:
        return day.year - 284 + (day.month > 9)
    if calendar == GREGORIAN:
        return day.year
    from hijridate import Gregorian

    try:
        return int(Gregorian(day.year, day.month, day.day).to_hijri().year)
    except (ValueError, OverflowError):
        return (day.year - 622) * 33 // 32


def year_within(calendar: str, month: int, day: int, year: int) -> int | None:
    """Give the year of a calendar in which a day of it falls within a Gregorian year, the first where it falls there twice.

    >>> year_within(ISLAMIC, 10, 1, 2024)
    1445
    """
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    first = year_of(calendar, dt.date(year, 1, 1))
    for other in (first, first + 1):
        days = month_span(calendar, other, month)
        if days is not None and (days[0] + dt.timedelta(days=day - 1)).year == year:
            return other
    return None


def may_have(calendar: str, month: int, day: int, year: int | None) -> bool:
    """Tell whether a month can have such a day; in a month without a year the longest counts."""
    if day < 1:
        return False
    if calendar != GREGORIAN:
        return day <= 30
    if not 1 <= month <= 12:
        return False
    return day <= monthrange(year if year is not None and 1 <= year <= 9999 else 2000, month)[1]


def choose(spans: Iterable[Days | None], today: dt.date, direction: str) -> Days | None:
    """Choose the span that a text of today means.

    `direction` is "past" (wholly before today), "future" (wholly after it), "since" (begun
    by today), "ahead" (not over by today), or empty: the nearest, the past one unless the next is near.
    """
    known = sorted(span for span in spans if span)
    before = [span for span in known if span[1] < today]
    after = [span for span in known if span[0] > today]
    now = [span for span in known if span[0] <= today <= span[1]]
    if direction == "past":
        return before[-1] if before else None
    if direction == "future":
        return after[0] if after else None
    if now:
        return now[-1]
    if direction == "ahead" and after and not (before and today - before[-1][1] <= JUST):
        return after[0]
    if direction in ("since", "ahead") or not after:
        return before[-1] if before else None
    if not before:
        return after[0]
    ahead = after[0][0] - today
    return after[0] if ahead <= NEAR and ahead < today - before[-1][1] else before[-1]


def weekday_near(today: dt.date, weekday: int, direction: str) -> dt.date | None:
    """Give the day of a weekday (Monday is 1) that a text of today means.

    Without a direction that is the nearest on or before today.
    """
    back = (today.isoweekday() - weekday) % 7
    if direction == "past":
        return days_later(today, -(back or 7))
    if direction in ("future", "ahead"):
        return days_later(today, 7 - back if back or direction == "future" else 0)
    return days_later(today, -back)
