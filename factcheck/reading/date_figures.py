"""Read dates in digits alone: 06.04.2017, 2021-06-28, 2014-15, 1980s, a year by itself."""

from __future__ import annotations

import datetime as dt

from factcheck.reading.calendars import COPTIC, GREGORIAN, ISLAMIC, day_of
from factcheck.reading.date_days import DIRECTIONS, LONGEST_MONTH
from factcheck.reading.date_forms import read_day
from factcheck.reading.date_periods import read_long_decade
from factcheck.reading.date_relative import Found, finish, made
from factcheck.reading.date_years import (
    APOSTROPHES,
    DASHES,
    HIJRI,
    HIJRI_END,
    LATEST,
    OLDEST,
    USUAL,
    USUAL_END,
    era_after,
    figure,
    full_year,
    gap,
    has_plural_suffix,
    is_cut_out,
    is_fiscal,
    is_free,
    is_loose_article,
    is_year,
    year_tail,
)
from factcheck.reading.lexicon import ONE, Digits
from factcheck.reading.scan import Scan
from factcheck.reading.stated_date import Stated

SEPARATORS = ("/", "-", ".", "–")

# An ambiguous numeric date is read as the one of its days that lies so near the day of the article.
NEWS = dt.timedelta(days=31)

LONGEST_RANGE = 300

# What can follow the figure of a date that does not begin with its year.
AFTER_DAY = frozenset(
    (
        "digits", "month", "era", "ordinal_suffixes", "plural_suffixes", "date_of", "date_unit", "date_which",
        "date_which_after", "date_range", "date_also",
    )
)  # fmt: skip


def read_figures(scan: Scan, index: int, digits: Digits, today: dt.date | None, *, after_year: bool) -> Found:
    """Read a date that begins with digits."""
    following = index + 1
    if digits.length > 4 or (following >= scan.count and digits.length < 4):
        return None
    if digits.length < 4:
        word = scan.tags[following]
        if word is None:
            return read_foreign(scan, index, digits)
        if word.starts.isdisjoint(AFTER_DAY) and not word.conjunction and not is_loose_article(scan, following):
            return None
    separator = gap(scan, following) if following < scan.count else "\n"
    if separator in SEPARATORS and figure(scan, following) is not None:
        found = read_numeric(scan, index, today)
        if found is not None:
            return found
    if digits.length <= 2:
        return read_day(scan, index) or read_short_decade(scan, index, digits)
    if digits.length != 4 or not OLDEST <= digits.value <= LATEST:
        return read_old_year(scan, index, digits)
    return (
        read_long_decade(scan, index)
        or read_years(scan, index, digits, after_year=after_year)
        or read_year(scan, index, digits, after_year=after_year)
    )


def read_listed_day(scan: Scan, found: list[Stated], index: int, digits: Digits) -> Found:
    """Read the second of two days listed after their month: July 12 and 13."""
    if digits.length > 2 or not 1 <= digits.value <= LONGEST_MONTH or not found or found[-1].last != index - 2:
        return None
    before = found[-1]
    if before.month is None or before.day is None or figure(scan, before.last) is None or before.until is not None:
        return None
    if gap(scan, index - 1) != "" or gap(scan, index) != "" or scan.match(index - 1, "date_also") is None:
        return None
    if not is_free(scan, index + 1) or is_cut_out(scan, index):
        return None
    stated = made(scan, index, index, "day")
    stated.day, stated.month, stated.calendar = digits.value, before.month, before.calendar
    stated.direction = before.direction
    finished, following = finish(stated, year_tail(scan, index + 1, before.calendar), scan)
    if before.year is None:
        before.year, before.year_offset = finished.year, finished.year_offset
    elif finished.year is None:
        finished.year = before.year
    return finished, following


# -- a day in three figures --------------------------------------------------------------


def read_numeric(scan: Scan, index: int, today: dt.date | None) -> Found:
    """Read a day written as three figures, or as a day and a month where a word says that it is one."""
    middle, last = figure(scan, index + 1), figure(scan, index + 2)
    first = figure(scan, index)
    if first is None or middle is None or not stands_free(scan, index, index + (3 if last else 2)):
        return None
    separator = gap(scan, index + 1)
    if last is None or gap(scan, index + 2) != separator:
        return read_day_and_month(scan, index, first, middle)
    if middle.length > 2:
        return None
    era, following = era_after(scan, index + 3)
    if first.length == 4 and last.length <= 2:
        parts = in_order(first.value, middle.value, last.value)
    elif last.length == 4 and first.length <= 2:
        parts = day_first(scan, separator, (first.value, middle.value, last.value), today)
    elif last.length == 2 and first.length <= 2 and separator in ("/", ".") and scan.seps[index + 1] == separator:
        year = last.value + 1400 if era == ISLAMIC else full_year(last.value)
        parts = day_first(scan, separator, (first.value, middle.value, year), today)
    else:
        return None
    return None if parts is None else numeric_day(scan, index, following, parts, era)


def stands_free(scan: Scan, first: int, after: int) -> bool:
    """Tell whether figures are no piece of an address, a path or a longer number."""
    before = scan.seps[first]
    if before.endswith(("/", "-", ".", "_", "=")) and not before[:-1].strip() and first and before[:1].strip():
        return False
    behind = scan.seps[after]
    if behind in ("/", "-", "_", "–") and after < scan.count:
        return False
    return not (behind in (".", ",") and figure(scan, after) is not None)


def in_order(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """Give year, month and day of a date with the year first."""
    if month > 12 >= day:
        month, day = day, month
    return (year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def day_first(
    scan: Scan, separator: str, parts: tuple[int, int, int], today: dt.date | None
) -> tuple[int, int, int] | None:
    """Give year, month and day of a date with the year last."""
    one, two, year = parts
    if one > 12 or two > 12 or one == two:
        return in_order(year, two, one)
    readings = (year, two, one), (year, one, two)
    near = [reading for reading in readings if today is not None and is_news(reading, today)]
    if len(near) == 1:
        return near[0]
    return readings[1 if separator in scan.lexicon.language.dates.month_first_separators else 0]


def is_news(parts: tuple[int, int, int], today: dt.date) -> bool:
    """Tell whether a day lies near the day of the article."""
    day = day_of(*parts)
    return day is not None and abs(day - today) <= NEWS


def numeric_day(scan: Scan, index: int, following: int, parts: tuple[int, int, int], era: str) -> Found:
    """Make a date of year, month and day."""
    year, month, day = parts
    calendar = era or (ISLAMIC if HIJRI <= year < HIJRI_END else GREGORIAN)
    if calendar not in (GREGORIAN, ISLAMIC, COPTIC) or (calendar == GREGORIAN and not OLDEST <= year <= LATEST):
        return None
    if month < 1 or day < 1:
        return None
    stated = made(scan, index, following - 1, "day")
    stated.calendar, stated.year, stated.month, stated.day = calendar, year, month, day
    return stated, following


def read_day_and_month(scan: Scan, index: int, day: Digits, month: Digits) -> Found:
    """Read a day and a month in figures after a word or a weekday that says they are a date."""
    if gap(scan, index + 1) != "/" or month.length > 2 or day.length > 2:
        return None
    if not (1 <= day.value <= 31 and 1 <= month.value <= 12):
        return None
    if scan.match_before(index, "date_dated", longest=2) is None and not is_after_day(scan, index):
        return None
    stated = made(scan, index, index + 1, "day")
    stated.day, stated.month, stated.in_figures = day.value, month.value, True
    which = scan.match(index + 2, "date_which_after") if scan.close(index + 2) else None
    if which is not None:
        stated.direction = DIRECTIONS[which[0] + 1]
        stated.last, stated.end = which[1] - 1, scan.ends[which[1] - 1]
    return stated, stated.last + 1


def is_after_day(scan: Scan, index: int) -> bool:
    """Tell whether the token before a figure is a weekday, or the word for day."""
    if index == 0 or gap(scan, index) not in ("", ",", "،", "("):
        return False
    unit = scan.sense(index - 1, "date_unit")
    return bool(scan.sense(index - 1, "weekday")) or (unit is not None and unit.name == "day" and unit.plurality == ONE)


def read_foreign(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a day, an unknown word and a year, where another language knows the word as a month."""
    following = index + 1
    if digits.length > 2 or gap(scan, following) != "" or following + 1 >= scan.count:
        return None
    if scan.words[following][:1].isascii() != scan.lexicon.language.script.letters[0].isascii():
        return None
    last = following + 1
    if scan.tags[last] is None and last + 1 < scan.count and gap(scan, last) == "":
        last += 1 + (scan.tags[last + 1] is None and last + 2 < scan.count)
    year = figure(scan, last)
    if year is None or year.length != 4 or not USUAL <= year.value < USUAL_END or gap(scan, last) != "":
        return None
    from factcheck.reading.dateparser_fallback import parse_day  # a text without such a date does without it

    day = parse_day(scan.text[scan.starts[index] : scan.ends[last]], scan.lexicon.language.dates.foreign)
    if day is None or day.year != year.value or day.day != digits.value:
        return None
    stated = made(scan, index, last, "day")
    stated.year, stated.month, stated.day = day.year, day.month, day.day
    return stated, last + 1


# -- years and decades -------------------------------------------------------------------


def read_short_decade(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a decade in two digits, after an article or an apostrophe: the 80s, '80s."""
    if digits.length != 2 or digits.value % 10 or digits.value < 20 or not has_plural_suffix(scan, index):
        return None
    before = index - 1
    if not scan.seps[index].endswith(APOSTROPHES):
        part = scan.match_before(index, "date_aside", longest=1) or scan.match_before(index, "date_part", longest=1)
        before = part[1] - 1 if part is not None else before
        if not scan.sense(before, "date_the") or scan.match_before(before, "date_belonging", longest=1) is None:
            return None
    stated = made(scan, index, index + 1, "decade")
    stated.year = 1900 + digits.value
    return stated, index + 2


def read_years(scan: Scan, index: int, digits: Digits, *, after_year: bool) -> Found:
    """Read a span of years, 2003-2015 and 2014-15, or a month after its year, 2014-06."""
    following = index + 1
    second = figure(scan, following)
    if second is None or following >= scan.count or is_cut_out(scan, index) or is_cut_out(scan, following):
        return None
    separator = gap(scan, following)
    if separator not in ("/", *DASHES) or not stands_free(scan, index, index + 2):
        return None
    stated = made(scan, index, index, "year")
    stated.year = digits.value
    era, after = era_after(scan, following + 1)
    stated.calendar = calendar = era if era in (GREGORIAN, ISLAMIC) else GREGORIAN
    until = second.value if second.length == 4 else digits.value // 100 * 100 + second.value
    follows = until == digits.value + 1 or (second.length == 2 and until == digits.value - 99)
    if second.length == 2 and not follows:
        return month_of_year(scan, index, digits, second)
    if second.length not in (2, 4):
        return None
    until = digits.value + 1 if follows else until
    if not digits.value < until <= digits.value + LONGEST_RANGE or until > LATEST:
        return None
    if digits.value % 100 == 0 and until % 100 == 0 and not is_year(scan, index, after_year=after_year):
        return None
    stated.until = made(scan, following, after - 1, "year")
    stated.until.year, stated.until.calendar = until, calendar
    stated.last, stated.end = after - 1, scan.ends[after - 1]
    return stated, after


def month_of_year(scan: Scan, index: int, digits: Digits, second: Digits) -> Found:
    """Read a year and its month in figures, or a year and a later one in two digits."""
    separator = scan.seps[index + 1]
    if 1 <= second.value <= 12 and separator in ("-", "/"):
        stated = made(scan, index, index + 1, "month")
        stated.year, stated.month = digits.value, second.value
        return stated, index + 2
    if second.value > max(12, digits.value % 100) and gap(scan, index + 1) in DASHES:
        stated = made(scan, index, index + 1, "year")
        stated.year = digits.value
        stated.until = made(scan, index + 1, index + 1, "year")
        stated.until.year = digits.value // 100 * 100 + second.value
        return stated, index + 2
    return None


def read_year(scan: Scan, index: int, digits: Digits, *, after_year: bool) -> Found:
    """Read a year that stands by itself, where something shows that it is one."""
    if not is_year(scan, index, after_year=after_year):
        return None
    found = year_stated(scan, index, digits)
    found[0].unresolvable = is_fiscal(scan, index)
    return found


def read_old_year(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a year of three or four digits out of the usual span, where an era is named."""
    if digits.length < 3 or is_cut_out(scan, index) or not era_after(scan, index + 1)[0]:
        return None
    return year_stated(scan, index, digits)


def year_stated(scan: Scan, index: int, digits: Digits) -> tuple[Stated, int]:
    """Make a year of digits and the era after them."""
    era, following = era_after(scan, index + 1)
    stated = made(scan, index, following - 1, "year")
    stated.year = digits.value
    if era == "before":
        stated.year = 1 - digits.value
    elif era:
        stated.calendar = era
    return stated, following
