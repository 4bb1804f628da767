"""A day of the week and a date do not go together.

The day is looked up in the calendar: that of the stated year, or else every year around the day of publication. Without a year
the date may be of last year or next: where a year near by fits, it is a warning, and only if the date is of the weeks around publication.
A day of an Islamic month may fall on the day before or behind the calculated one, since months are sighted; two days are a warning.
Which half is wrong is not said. A day whose year is unknown and that has no day of publication is undecided.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator

from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.claims.relations.life import Dated
from factcheck.reading.calendars import GREGORIAN, ISLAMIC, islamic_month
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, UNDECIDED, WARNS, say

NAME = "weekday-contradicts-date"
SAYS = {
    "undecided.year": "{date}: the year is not stated",
    "undecided.none": "{date} is no day",
    "holds": "{day} is a {weekday}",
    "fails": "{day} is a {weekday}, but {stated} is stated",
    "undecided": "{day} is a {weekday}, but {stated} is stated; it may be of another year",
}

# A date without a year is of the year of publication where it lies so near it.
NEAR = dt.timedelta(days=31)
# A month may be sighted a day sooner or later than it is calculated; so many days apart are doubtful.
WEEK, SIGHTED = 7, 2
# A date with a named month has at most so many numbers.
NUMBERED = 2


def find(document: Document) -> Iterator[Check]:
    """Compare each stated weekday with the day that it is said to be."""
    weekday = None
    for dated in document.structure.dates:
        date = dated.mention
        # The weekday of a day is that of its second name as well: السبت 9 شوال الموافق 25 يوليو.
        stated, weekday = date.weekday or (weekday if date.same_as_before else None), date.weekday
        if stated is None or date.day is None or date.month is None or date.modifier == "range":
            continue
        if date.calendar == GREGORIAN:
            yield compared(dated._replace(mention=date._replace(weekday=stated)), document.article.published)
        elif date.calendar == ISLAMIC and date.year is not None:
            yield compared_islamic(dated.claim, stated, (date.year, date.month, date.day))


def compared_islamic(claim: Date, weekday: int, date: tuple[int, int, int]) -> Check:
    """Say whether a day of an Islamic month can fall on the weekday that is stated beside it: the month begins when it is sighted.

    In figures the month may stand before the day.
    """
    year, month, number = date
    day, turned = islamic_day(year, month, number), islamic_day(year, number, month)
    if day is None:
        return say(NAME, SAYS, UNDECIDED, (claim,), "undecided.none", date=claim.quote)
    off = weekdays_apart(day, weekday)
    outcome = FAILS if off > SIGHTED else WARNS if off == SIGHTED else HOLDS
    if (
        off >= SIGHTED
        and runs_of_figures(claim.quote) > NUMBERED
        and turned is not None
        and weekdays_apart(turned, weekday) < SIGHTED
    ):
        outcome = UNDECIDED
    said = {"day": f"{day.day} {day:%B %Y}", "weekday": f"{day:%A}", "stated": calendar.day_name[weekday - 1]}
    return say(NAME, SAYS, outcome, (claim,), **said)


def islamic_day(year: int, month: int, number: int) -> dt.date | None:
    """Give the day of a date of the Islamic calendar, None where that has no such month."""
    days = islamic_month(year, month)
    return None if days is None else days[0] + dt.timedelta(days=number - 1)


def weekdays_apart(day: dt.date, weekday: int) -> int:
    """Give how many days a day is from the nearest such weekday."""
    apart = abs(day.isoweekday() - weekday)
    return min(apart, WEEK - apart)


def compared(dated: Dated, published: dt.date | None) -> Check:
    """Say whether a date falls on the weekday that is stated beside it."""
    date, claim = dated
    if date.year is None and (published is None or is_in_figures(claim.quote)):
        return say(NAME, SAYS, UNDECIDED, (claim,), "undecided.year", date=claim.quote)
    years = (date.year,) if date.year is not None else (published.year, published.year - 1, published.year + 1)  # type: ignore[union-attr]
    days = [day for year in years if (day := day_of(year, date.month or 0, date.day or 0)) is not None]
    if not days:
        return say(NAME, SAYS, UNDECIDED, (claim,), "undecided.none", date=claim.quote)
    nearest = min(days, key=lambda day: abs(day - published)) if published is not None else days[0]
    outcome = UNDECIDED
    if nearest.isoweekday() == date.weekday:
        outcome = HOLDS
    elif all(day.isoweekday() != date.weekday for day in days):
        outcome = FAILS
    elif published is not None and abs(nearest - published) <= NEAR:
        outcome = WARNS
    stated = calendar.day_name[date.weekday - 1] if date.weekday else ""
    said = {"day": f"{nearest.day} {nearest:%B %Y}", "weekday": f"{nearest:%A}", "stated": stated}
    return say(NAME, SAYS, outcome, (claim,), **said)


def is_in_figures(quote: str) -> bool:
    """Tell whether the month is a figure as well as the day: it may be of any calendar."""
    return runs_of_figures(quote) > 1


def runs_of_figures(quote: str) -> int:
    """Count the numbers of a date that are written in figures."""
    return sum(
        not character.isdigit() and after.isdigit() for character, after in zip(" " + quote, quote, strict=False)
    )


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """Give a day of the calendar, None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


RULE = Rule(
    name=NAME,
    summary="a stated weekday is not that of its date",
    find=find,
    flagged={
        "en": ("The court will meet on Tuesday, 3 March 2025.", "The port closed on Friday, June 28, 2021."),
        "ar": ("تجتمع المحكمة يوم الثلاثاء 3 مارس 2025.", "أغلق الميناء يوم الجمعة 28 يونيو 2021."),
    },
    passing={
        "en": (
            "The court will meet on Monday, 3 March 2025.",
            "The port closed on Monday, June 28, 2021.",
            "It met on Friday.",
        ),
        "ar": (
            "تجتمع المحكمة يوم الاثنين 3 مارس 2025.",
            "أغلق الميناء يوم الاثنين 28 يونيو 2021.",
            "اجتمعت يوم الجمعة.",
        ),
    },
)
