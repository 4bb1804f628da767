"""Decide what comes first in dates of three figures: the day or the month.

A date of which one figure is above twelve says it of itself. All others follow those of their
text that do; where none does, or they disagree, the reading that lies near the day of publication holds; and
where both or neither do, the habit of the language (`month_first_separators` in its table).
"""

from __future__ import annotations

import datetime as dt
from functools import cached_property

from factcheck.reading.calendars import day_of
from factcheck.reading.date_years import figure, full_year, gap
from factcheck.reading.lexicon import DATE
from factcheck.reading.scan import Scan

SEPARATORS = ("/", "-", ".", "–", "\\")

# A date is read as the one of its days that lies so near the day of the article.
NEWS = dt.timedelta(days=31)

MONTHS, DAYS = 12, 31

Parts = tuple[int, int, int]


class Order:
    """Know the day of publication of a text, and the order of its dates in figures, found when first asked for."""

    def __init__(self, scan: Scan, published: dt.date | None) -> None:
        self.scan = scan
        self.published = published

    @cached_property
    def month_first(self) -> bool | None:
        """Tell whether the text writes the month before the day, None where it does not show it."""
        votes = {vote for index in self.scan.anchors(DATE) if (vote := self.vote(index)) is not None}
        return votes.pop() if len(votes) == 1 else None

    def vote(self, index: int) -> bool | None:
        """Tell what a date with the year last that begins at a token says of the order."""
        scan = self.scan
        first, second, last = figure(scan, index), figure(scan, index + 1), figure(scan, index + 2)
        if first is None or second is None or last is None or last.length not in (2, 4):
            return None
        separator = gap(scan, index + 1)
        if separator not in SEPARATORS or gap(scan, index + 2) != separator or first.length > 2 or second.length > 2:
            return None
        if MONTHS < first.value <= DAYS and 1 <= second.value <= MONTHS:
            return False
        if MONTHS < second.value <= DAYS and 1 <= first.value <= MONTHS:
            return True
        year = last.value if last.length > 2 else full_year(last.value)
        return self.near(first.value, second.value, year)

    def near(self, one: int, two: int, year: int) -> bool | None:
        """Tell which reading of a date alone lies near the day of publication."""
        near = [self.is_news((year, two, one)), self.is_news((year, one, two))]
        return near[1] if one != two and near[0] != near[1] else None

    def is_news(self, parts: Parts) -> bool:
        """Tell whether a day lies near the day of publication."""
        day = day_of(*parts)
        return day is not None and self.published is not None and abs(day - self.published) <= NEWS

    def parts(self, separator: str, one: int, two: int, year: int) -> Parts | None:
        """Give year, month and day of a date with the year last."""
        if one > MONTHS or two > MONTHS or one == two:
            return in_order(year, two, one)
        month_first = self.month_first
        if month_first is None:
            month_first = self.near(one, two, year)
        if month_first is None:
            month_first = separator in self.scan.lexicon.language.dates.month_first_separators
        return (year, one, two) if month_first else (year, two, one)


def in_order(year: int, month: int, day: int) -> Parts | None:
    """Give year, month and day of a date with the year first."""
    if month > MONTHS >= day:
        month, day = day, month
    return (year, month, day) if 1 <= month <= MONTHS and 1 <= day <= DAYS else None
