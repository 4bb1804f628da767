"""Read a feast with its year as the day that it falls on: Christmas Day 2020, عيد الفطر 2024. Without a year its name is no date."""

from __future__ import annotations

import datetime as dt

from factcheck.reading.calendars import GREGORIAN, ISLAMIC
from factcheck.reading.date_relative import Found, finish, made
from factcheck.reading.date_words import Feast
from factcheck.reading.date_years import year_tail
from factcheck.reading.scan import Scan
from factcheck.reading.stated_date import Stated

# Easter was reckoned otherwise before.
FIRST_EASTER = 1583


def read_feast(scan: Scan, index: int) -> Found:
    """Read a feast and the year after it."""
    found = scan.match(index, "date_feast")
    if found is None or found[1] >= scan.count:
        return None
    feast, following = found
    after = scan.tags[following]
    if after is not None and after.preposition:
        # What is for a feast of a year is told of the year.
        return None
    tail = year_tail(scan, following, feast.calendar)
    if tail is None or tail.year is None:
        return None
    if feast.calendar == ISLAMIC == (tail.calendar or ISLAMIC) and not opens_phrase(scan, index):
        # The days of the feast of a year are more than one.
        return None
    stated = made(scan, index, following - 1, "day")
    stated.calendar, stated.month, stated.day = feast.calendar, feast.month or None, feast.day
    finish(stated, tail, scan)
    return (stated, stated.last + 1) if settle(stated, feast, tail.year) else None


def opens_phrase(scan: Scan, index: int) -> bool:
    """Tell whether a token begins its phrase, but for a word that puts what happens into a day."""
    return not scan.close(index) or scan.match_before(index, "date_of_day", longest=1) is not None


def settle(stated: Stated, feast: Feast, year: int) -> bool:
    """Set a date to the day on which a feast falls in a year; tell whether there is one."""
    if feast.weekday:
        stated.day, stated.number, stated.nth_weekday = None, feast.day, feast.weekday
        return True
    if feast.month:
        return not stated.unresolvable
    if stated.calendar != GREGORIAN or not FIRST_EASTER <= year <= dt.MAXYEAR:
        return False
    day = easter(year) + dt.timedelta(days=feast.day)
    stated.month, stated.day = day.month, day.day
    return True


def easter(year: int) -> dt.date:
    """Give the day of Easter in the western churches, by the reckoning of Meeus, Jones and Butcher.

    >>> easter(2024), easter(2025)
    (datetime.date(2024, 3, 31), datetime.date(2025, 4, 20))
    """
    golden, (century, rest) = year % 19, divmod(year, 100)
    corrected = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + corrected + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
