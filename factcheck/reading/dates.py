"""Read dates: what a text states of days, months, years and longer periods, and which days it means.

The text is read in three steps: forms at single words, neighbours joined, and what they
state set against the day of the article.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from factcheck.reading.date_figures import read_figures, read_listed_day
from factcheck.reading.date_forms import read_form
from factcheck.reading.date_meaning import Meaning, article_day, meaning
from factcheck.reading.date_order import Order
from factcheck.reading.date_spans import join, mark_equals
from factcheck.reading.date_words import ANCHOR, enter
from factcheck.reading.lexicon import DATE
from factcheck.reading.scan import Scan
from factcheck.reading.stated_date import Stated

__all__ = ["DateMention", "enter", "read"]

YEAR_DIGITS = 4
# A day without its month is of that of a day so many words before it.
REACH_MONTH = 25
TO_COME = ("future", "ahead")


class DateMention(NamedTuple):
    """Hold a date as it stands in a text and as it is meant.

    `first` and `last` are tokens, `start` and `end` characters. `value` is EDTF; it and the two days are None where the date
    cannot be resolved. `year`, `month`, `day`, `weekday` (Monday is 1) and `twin_month`, the month by its second name, are as
    stated. `relative` counts the periods from now that the words do. `possible` is False where no calendar has such a day. `same_as_before` marks a second name of the date before.
    """

    first: int
    last: int
    start: int
    end: int
    value: str | None
    first_day: dt.date | None
    last_day: dt.date | None
    precision: str
    modifier: str
    calendar: str
    weekday: int | None
    year: int | None
    month: int | None
    day: int | None
    twin_month: int | None
    possible: bool
    relative: int | None
    same_as_before: bool


def read(scan: Scan, published: dt.date | None) -> list[DateMention]:
    """Read the dates of a scanned text in order; relative ones count from the day of publication.

    >>> from factcheck.reading.lexicon import lexicon
    >>> scan = Scan("It began in March 2011 and ended last week.", lexicon("en"))
    >>> [mention.value for mention in read(scan, dt.date(2021, 6, 28))]
    ['2011-03', '2021-W25']
    """
    found = join(scan, forms(scan, published))
    mark_equals(scan, found)
    carry_on(scan, found)
    today = article_day(found, published)
    return [mention_of(stated, meaning(stated, today, published)) for stated in found]


def carry_on(scan: Scan, found: list[Stated]) -> None:
    """Give bare days what the paragraph says of such days before them: the month of a day just named, the side on which a weekday lies."""
    dated: Stated | None = None
    ahead: dict[int, str] = {}
    end = 0
    for stated in found:
        if "\n" in scan.text[end : stated.start]:
            dated, ahead = None, {}
        end = stated.end
        if stated.weekday is not None and stated.month is None and stated.offset is None and stated.until is None:
            if stated.direction in TO_COME:
                ahead[stated.weekday] = stated.direction
            elif not stated.direction and stated.week_offset is None:
                stated.direction = ahead.get(stated.weekday, "")
        if stated.precision != "day" or stated.until is not None or stated.day is None:
            continue
        if stated.month is not None:
            dated = stated
        elif stated.weekday is None and dated is not None and is_soon_after(dated, stated):
            stated.month, stated.year, stated.calendar = dated.month, dated.year, dated.calendar
            stated.direction, dated = dated.direction, stated


def is_soon_after(dated: Stated, stated: Stated) -> bool:
    """Tell whether a day without a month follows a dated one in the text, and in the month."""
    near = stated.first - dated.last <= REACH_MONTH
    return near and dated.day is not None and stated.day is not None and dated.day < stated.day


def forms(scan: Scan, published: dt.date | None) -> list[Stated]:
    """Read the forms of date at the words that can begin one."""
    found: list[Stated] = []
    order = Order(scan, published)
    free = 0
    for index in scan.anchors(DATE):
        if index < free:
            continue
        word = scan.tags[index]
        if word is None:
            continue
        senses = word.senses
        if "digits" in senses:
            digits = senses["digits"]
            after_year = digits.length == YEAR_DIGITS and is_listed(scan, found, index)
            result = read_listed_day(scan, found, index, digits) or read_figures(
                scan, index, digits, order, after_year=after_year
            )
        elif ANCHOR in senses:
            result = read_form(scan, index, senses[ANCHOR])
        else:
            continue
        if result is not None:
            stated, free = result
            if stated is not None and stated.precision:
                # A part can draw in the year before it, read by itself until then: in 2018 Q3.
                if found and found[-1].last >= stated.first:
                    found.pop()
                found.append(stated)
    return found


def is_listed(scan: Scan, found: list[Stated], index: int) -> bool:
    """Tell whether digits stand in a list after a year."""
    if not found or found[-1].year is None:
        return False
    following = found[-1].last + 1
    if following == index:
        return scan.seps[index].strip() in (",", "،", "-", "–", "/", "&")
    if following + 1 != index:
        return False
    return scan.match(following, "date_also") is not None or scan.match(following, "date_range") is not None


def mention_of(stated: Stated, meant: Meaning) -> DateMention:
    """Give a date as it stands and as it is meant."""
    return DateMention(
        first=stated.first,
        last=stated.last,
        start=stated.start,
        end=stated.end,
        value=meant.value,
        first_day=meant.days[0] if meant.days else None,
        last_day=meant.days[1] if meant.days else None,
        precision="interval" if stated.until is not None or stated.precision == "days" else stated.precision,
        modifier="range" if stated.until is not None else "about" if stated.approximate else "exact",
        calendar=stated.calendar,
        weekday=stated.weekday,
        year=stated.year,
        month=stated.month,
        day=stated.day,
        twin_month=stated.twin,
        possible=meant.possible,
        relative=stated.offset,
        same_as_before=stated.same_as_before,
    )
