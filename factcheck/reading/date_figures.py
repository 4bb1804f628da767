"""Read dates in digits alone: 06.04.2017, 2021-06-28, 2014-15, 1980s, a year by itself."""

from __future__ import annotations

from factcheck.reading.calendars import COPTIC, GREGORIAN, ISLAMIC, day_of
from factcheck.reading.date_days import LONGEST_MONTH, bare_day, direction_of, is_written_as_name
from factcheck.reading.date_forms import LONGEST_LIST, read_day
from factcheck.reading.date_order import MONTHS, SEPARATORS, Order, in_order
from factcheck.reading.date_periods import WEEKS, read_long_decade
from factcheck.reading.date_relative import Found, finish, made
from factcheck.reading.date_years import (
    APOSTROPHES,
    BEFORE_CHRIST,
    DASHES,
    DECIMAL_MARKS,
    HIJRI,
    HIJRI_END,
    LATEST,
    OLDEST,
    USUAL,
    USUAL_END,
    after_article,
    after_suffix,
    era_after,
    era_of_year_word,
    era_with_points,
    figure,
    fiscal_kind,
    full_year,
    gap,
    has_plural_suffix,
    has_year_word,
    is_cut_out,
    is_fiscal,
    is_free,
    is_loose_article,
    is_year,
    opens_sentence,
    unit_at,
    which_after,
    year_tail,
)
from factcheck.reading.lexicon import ONE, Digits
from factcheck.reading.scan import Scan
from factcheck.reading.stated_date import Stated

LONGEST_RANGE = 300
YEAR_DIGITS, COMPACT, LEAP = 4, 8, 2000

# The letter of weeks in ISO 8601.
WEEK = ("W", "w")
# The letter before the time of the day there.
TIME = "T"

# What can follow the figure of a date that does not begin with its year.
AFTER_DAY = frozenset(
    (
        "digits", "month", "era", "ordinal_suffixes", "plural_suffixes", "date_of", "date_unit", "date_which",
        "date_which_after", "date_range", "date_also",
    )
)  # fmt: skip


def read_figures(scan: Scan, index: int, digits: Digits, order: Order, *, after_year: bool) -> Found:
    """Read a date that begins with digits."""
    if digits.length == COMPACT:
        return read_compact(scan, index, digits)
    if digits.length > 4:
        return None
    shortened = read_shortened(scan, index, digits, order) if digits.length <= 2 else None
    named = shortened or read_short_year(scan, index, digits) or read_named_year(scan, index, digits)
    return named or read_by_length(scan, index, digits, order, after_year=after_year)


def read_by_length(scan: Scan, index: int, digits: Digits, order: Order, *, after_year: bool) -> Found:
    """Read a date that begins with a day, a month or a year in digits, told apart by how many there are."""
    following = index + 1
    if following >= scan.count and digits.length < 4:
        return lone_day(scan, index, digits)
    if digits.length < 4:
        word = scan.tags[following]
        if word is None:
            return read_foreign(scan, index, digits) or lone_day(scan, index, digits)
        if is_decimal(scan, following):
            return None
        if word.starts.isdisjoint(AFTER_DAY) and not word.conjunction and not is_loose_article(scan, following):
            return lone_day(scan, index, digits)
    separator = gap(scan, following) if following < scan.count else "\n"
    if separator in SEPARATORS and figure(scan, following) is not None:
        found = read_numeric(scan, index, order) or read_month_and_year(scan, index, digits)
        if found is not None:
            return found
    if digits.length <= 2:
        return read_day(scan, index) or read_short_decade(scan, index, digits) or read_old_year(scan, index, digits)
    if digits.length != 4 or not OLDEST <= digits.value <= LATEST:
        return read_old_year(scan, index, digits)
    return (
        read_long_decade(scan, index)
        or read_year_first(scan, index, digits)
        or read_week(scan, index, digits)
        or read_years(scan, index, digits, after_year=after_year)
        or read_year(scan, index, digits, after_year=after_year)
        or read_old_year(scan, index, digits)
    )


def is_decimal(scan: Scan, index: int) -> bool:
    """Tell whether digits after a mark are the rest of one number: 10,000, 2.5."""
    digits = figure(scan, index) if scan.seps[index] in DECIMAL_MARKS else None
    if digits is None:
        return False
    return scan.seps[index] != "." or (digits.length < YEAR_DIGITS and figure(scan, index + 1) is None)


def lone_day(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a day whose month is named before or not at all: the second match on day 27."""
    return bare_day(scan, index) if digits.length <= 2 else None


def read_listed_day(scan: Scan, found: list[Stated], index: int, digits: Digits) -> Found:
    """Read the second of two days listed after their month: July 12 and 13."""
    if digits.length > 2 or not 1 <= digits.value <= LONGEST_MONTH or not found:
        return None
    before = found[-1]
    in_digits = figure(scan, before.last) is not None or scan.sense(before.last, "ordinal_suffixes") is not None
    if before.month is None or before.day is None or not in_digits or before.until is not None:
        return None
    if not continues_list(scan, before, index, digits):
        return None
    after = after_suffix(scan, index)
    if not is_free(scan, after) or is_cut_out(scan, index) or is_parted(scan, index):
        return None
    if has_own_month(scan, index, after):
        return None
    stated = made(scan, index, after - 1, "day")
    stated.day, stated.month, stated.calendar = digits.value, before.month, before.calendar
    stated.direction = before.direction
    finished, following = finish(stated, year_tail(scan, after, before.calendar), scan)
    if before.year is None:
        following_first = stated.first
        for listed in reversed(found[-LONGEST_LIST:]):
            if listed.year is not None or listed.month != before.month or following_first - listed.last > 2:
                break
            listed.year, listed.year_offset, following_first = finished.year, finished.year_offset, listed.first
    elif finished.year is None:
        finished.year = before.year
    return finished, following


def has_own_month(scan: Scan, index: int, after: int) -> bool:
    """Tell whether a month follows a day of a list, whatever else that is a word for: and 8 May, and 8th of May."""
    if after > index + 1 and scan.close(after) and scan.sense(after, "date_of"):
        return True
    return gap(scan, after) == "" and scan.match(after, "month") is not None and is_written_as_name(scan, after)


def continues_list(scan: Scan, before: Stated, index: int, digits: Digits) -> bool:
    """Tell whether a figure is the last of a list of days, or one between commas that is followed by a later one."""
    if before.last == index - 2:
        return gap(scan, index - 1) == "" and gap(scan, index) == "" and scan.match(index - 1, "date_also") is not None
    if before.last != index - 1 or gap(scan, index) not in (",", "،") or digits.value <= (before.day or 0):
        return False
    also = scan.match(index + 1, "date_also") if scan.close(index + 1) else None
    last = figure(scan, also[1]) if also is not None else None
    return last is not None and last.length <= 2 and digits.value < last.value <= LONGEST_MONTH


# -- a day in three figures --------------------------------------------------------------


def is_parted(scan: Scan, index: int) -> bool:
    """Tell whether a mark as in a date of figures alone joins a figure to the next."""
    return figure(scan, index + 1) is not None and gap(scan, index + 1) in SEPARATORS


def read_shortened(scan: Scan, index: int, digits: Digits, order: Order) -> Found:
    """Read a span of which only the second day has its year, or its month too: 19/10 to 21/11/2015, from 19 to 21/10/2015."""
    second = figure(scan, index + 1) if gap(scan, index + 1) == "/" else None
    start = past_link(scan, index, index + (1 if second is None else 2))
    if not start or not begins_free(scan, index) or is_cut_out(scan, index):
        return None
    found = read_numeric(scan, start, order, joined=True)
    until = found[0] if found is not None else None
    if found is None or until is None or until.year is None or until.month is None or until.day is None:
        return None
    day, month = digits.value, until.month
    if second is not None:
        ahead = figure(scan, start)
        day_first = ahead is not None and ahead.value == until.day
        day, month = (day, second.value) if day_first else (second.value, day)
    if not 1 <= month <= MONTHS or not 1 <= day <= LONGEST_MONTH or (second is None and day >= until.day):
        return None
    stated = made(scan, index, until.last, "day")
    stated.calendar, stated.month, stated.day, stated.until = until.calendar, month, day, until
    stated.year = until.year - (month > until.month)
    return stated, found[1]


def past_link(scan: Scan, first: int, index: int) -> int:
    """Give the token after a dash or word that leads from the first day of a span to figures, 0 without one."""
    if index >= scan.count:
        return 0
    opened = scan.match_before(first, "date_start", longest=2) or scan.match_before(first, "date_between", longest=2)
    if figure(scan, index) is not None:
        tight = scan.seps[index] in DASHES or index > first + 1
        return index if gap(scan, index) in DASHES and gap(scan, index) and (tight or opened) else 0
    link = scan.match(index, "date_range") or (scan.match(index, "date_also") if opened else None)
    start = after_article(scan, link[1]) if link is not None and gap(scan, index) == "" else 0
    return start if figure(scan, start) is not None and gap(scan, start) == "" else 0


def read_numeric(scan: Scan, index: int, order: Order, *, joined: bool = False) -> Found:
    """Read a day written as three figures, or as a day and a month where a word says that it is one; a `joined` one ends a span."""
    middle, last = figure(scan, index + 1), figure(scan, index + 2)
    first = figure(scan, index)
    if first is None or middle is None or not (joined or begins_free(scan, index)):
        return None
    if not ends_free(scan, index + (3 if last else 2)):
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
        parts = order.parts(separator, first.value, middle.value, last.value)
    elif last.length == 2 and first.length <= 2 and is_short_date(scan, index, separator):
        year = last.value + 1400 if era == ISLAMIC else full_year(last.value)
        parts = order.parts(separator, first.value, middle.value, year)
    else:
        return None
    return None if parts is None else numeric_day(scan, index, following, parts, era)


def is_short_date(scan: Scan, index: int, separator: str) -> bool:
    """Tell whether three short figures are a date with its year in two digits; with hyphens only where one can be no month: 10-31-74."""
    if scan.seps[index + 1] != separator or scan.seps[index + 2] != separator:
        return False
    if separator != "-":
        return separator in ("/", ".")
    first, middle = scan.sense(index, "digits").value, scan.sense(index + 1, "digits").value
    day, month = max(first, middle), min(first, middle)
    return MONTHS < day <= LONGEST_MONTH and month >= 1 and is_free(scan, index + 3) is True


def stands_free(scan: Scan, first: int, after: int) -> bool:
    """Tell whether figures are no piece of an address, a path or a longer number."""
    return begins_free(scan, first) and ends_free(scan, after)


def begins_free(scan: Scan, first: int) -> bool:
    """Tell whether nothing joins a figure to what stands before it."""
    before = scan.seps[first]
    joined = before.endswith(("/", "-", ".", "_", "=")) and not before[:-1].strip()
    return not (joined and first and before[:1].strip())


def ends_free(scan: Scan, after: int) -> bool:
    """Tell whether nothing joins figures to the token after them."""
    behind = scan.seps[after]
    if behind in ("/", "-", "_", "–") and after < scan.count:
        return False
    return not (behind in (".", ",") and figure(scan, after) is not None)


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
    if not is_day_and_month(scan, index):
        return None
    one, two = day.value, month.value
    if "/" in scan.lexicon.language.dates.month_first_separators and one <= MONTHS:
        one, two = two, one
    parts = in_order(LEAP, two, one)
    if parts is None:
        return None
    stated = made(scan, index, index + 1, "day")
    stated.month, stated.day, stated.in_figures = parts[1], parts[2], True
    which = which_after(scan, index + 2) if scan.close(index + 2) else None
    if which is not None:
        stated.direction = direction_of(which[0])
        stated.last, stated.end = which[1] - 1, scan.ends[which[1] - 1]
    return stated, stated.last + 1


def is_day_and_month(scan: Scan, index: int) -> bool:
    """Tell whether two figures are a day: after a word for dates, or after one such as on where no fraction can stand."""
    if scan.match_before(index, "date_dated", longest=2) is not None or is_after_day(scan, index):
        return True
    # A fraction can stand after a word such as on, but not at the end of its phrase.
    return bool(scan.sense(index - 1, "date_regularly")) and scan.close(index) and is_free(scan, index + 2) is True


def is_after_day(scan: Scan, index: int) -> bool:
    """Tell whether the token before a figure is a weekday, or the word for day."""
    if index == 0 or gap(scan, index) not in ("", ",", "،", "("):
        return False
    unit = scan.sense(index - 1, "date_unit")
    return bool(scan.sense(index - 1, "weekday")) or (unit is not None and unit.name == "day" and unit.plurality == ONE)


def read_foreign(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a day, an unknown word and a year, where another language knows the word as a month."""
    following = index + 1
    if digits.length > 2 or gap(scan, following) not in ("", ".") or following + 1 >= scan.count:
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


def read_compact(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a day in eight digits without marks: 20130215."""
    year, rest = divmod(digits.value, 10000)
    month, day = divmod(rest, 100)
    if not USUAL <= year < USUAL_END or day_of(year, month, day) is None or is_cut_out(scan, index):
        return None
    if scan.match_before(index, "numbering", longest=3) is not None or not stands_free(scan, index, index + 1):
        return None
    touched = index + 1 < scan.count and scan.seps[index + 1] == ""
    if not (is_time(scan, index + 1) if touched else is_free(scan, index + 1) is True):
        return None
    stated = made(scan, index, index, "day")
    stated.year, stated.month, stated.day = year, month, day
    return stated, index + 1


def is_time(scan: Scan, index: int) -> bool:
    """Tell whether the letter before a time of the day stands at a token: 20170113T1205."""
    return scan.words[index] == TIME and scan.seps[index + 1] == "" and figure(scan, index + 1) is not None


def read_month_and_year(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a month and its year in figures after a word that a date follows, or by themselves: in 03/2012."""
    year = figure(scan, index + 1)
    if year is None or year.length != 4 or not USUAL <= year.value < USUAL_END or not 1 <= digits.value <= MONTHS:
        return None
    if gap(scan, index + 1) != "/" or not stands_free(scan, index, index + 2) or is_free(scan, index + 2) is not True:
        return None
    alone = index == 0 and index + 2 == scan.count
    if not alone and not any(
        scan.match_before(index, category, longest=2) for category in ("date_within", "date_since", "date_until")
    ):
        return None
    stated = made(scan, index, index + 1, "month")
    stated.month, stated.year = digits.value, year.value
    return stated, index + 2


# -- years and decades -------------------------------------------------------------------


def read_short_year(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a year in two digits: in '98, FY21."""
    if digits.length != 2 or index == 0:
        return None
    fiscal = scan.seps[index] == "" and scan.match_before(index, "date_fiscal", longest=1) is not None
    if not fiscal and not is_short_year(scan, index):
        return None
    stated = made(scan, index, index, "year")
    stated.year, stated.unresolvable = full_year(digits.value), fiscal
    return stated, index + 1


def read_named_year(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a year of few digits after an era or the word for a year: AD 79, the year 476."""
    if digits.length > 3 or index == 0:
        return None
    if scan.senses(index - 1).keys().isdisjoint(("era", "date_unit")) and pointed_era_before(scan, index) is None:
        return None
    return read_old_year(scan, index, digits)


def is_short_year(scan: Scan, index: int) -> bool:
    """Tell whether two digits after an apostrophe are a year: a word before which years stand is before it, nothing counted behind."""
    separator = scan.seps[index]
    if not separator.endswith(APOSTROPHES) or separator[:-1] != " " or has_plural_suffix(scan, index):
        return False
    if is_free(scan, index + 1) is not True:
        return False
    return any(scan.match_before(index, name, longest=3) for name in ("date_year_before", "date_part", "date_aside"))


def read_short_decade(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a decade in two digits, after an article or an apostrophe: the 80s, '80s."""
    if digits.length != 2 or digits.value % 10 or digits.value < 20 or not has_plural_suffix(scan, index):
        return None
    before = index - 1
    if not scan.seps[index].endswith(APOSTROPHES):
        part = scan.match_before(index, "date_aside", longest=1) or scan.match_before(index, "date_part", longest=1)
        before = part[1] - 1 if part is not None else before
        heads = opens_sentence(scan, before) and scan.close(before + 1)
        belongs = heads or scan.match_before(before, "date_belonging", longest=1) is not None
        belongs = belongs or follows_decade(scan, before)
        if not scan.sense(before, "date_the") or not belongs:
            return None
    stated = made(scan, index, index + 1, "decade")
    stated.year = 1900 + digits.value
    return stated, index + 2


def follows_decade(scan: Scan, index: int) -> bool:
    """Tell whether a word that joins, and a decade in digits before it, stand before a token: the 60s and the 80s."""
    link = scan.match_before(index, "date_range", longest=1) or scan.match_before(index, "date_also", longest=1)
    return (
        link is not None and bool(scan.sense(link[1] - 1, "plural_suffixes")) and figure(scan, link[1] - 2) is not None
    )


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
    stated.unresolvable = fiscal_kind(scan, index) is True
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


def read_week(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a week as ISO 8601 writes it: 2013-W07, 2013W07."""
    week = figure(scan, index + 2)
    if week is None or week.length != 2 or scan.words[index + 1] not in WEEK or scan.seps[index + 2] != "":
        return None
    if scan.seps[index + 1] not in ("", "-") or not 1 <= week.value <= WEEKS or not stands_free(scan, index, index + 3):
        return None
    stated = made(scan, index, index + 2, "week")
    stated.year, stated.number = digits.value, week.value
    return stated, index + 3


def read_year_first(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a year, the name of its month and the day, parted alike, or a name alone that ends its phrase: 2003-Sep-25, 2009 Sep."""
    named = scan.match(index + 1, "month")
    if named is None:
        return None
    month, following = named
    day = figure(scan, following)
    stated = made(scan, index, following - 1, "month")
    stated.calendar, stated.year, stated.month = month.calendar, digits.value, month.number
    if day is None:
        ends = scan.close(index + 1) and not scan.close(following)
        return (stated, following) if ends and (month.short or not month.doubtful) else None
    separators = {gap(scan, index + 1), gap(scan, following)}
    spaced = month.short and separators == {""}
    if not (spaced or separators in ({"-"}, {"/"}, {"."})) or not stands_free(scan, index, following + 1):
        return None
    if day.length > 2 or not 1 <= day.value <= LONGEST_MONTH:
        return None
    stated.precision, stated.day, stated.last, stated.end = "day", day.value, following, scan.ends[following]
    return stated, following + 1


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
    fiscal = scan.match(index + 1, "date_fiscal") if scan.close(index + 1) else None
    unit = unit_at(scan, fiscal[1]) if fiscal is not None else None
    found[0].unresolvable = is_fiscal(scan, index) or (unit is not None and unit[0] == "year")
    return found


def read_old_year(scan: Scan, index: int, digits: Digits) -> Found:
    """Read a year out of the usual span, where an era or the word for a year shows that it is one."""
    if is_cut_out(scan, index) or not has_old_year_word(scan, index, digits):
        return None
    return year_stated(scan, index, digits)


def has_old_year_word(scan: Scan, index: int, digits: Digits) -> bool:
    """Tell whether an era, or the word for a year, stands beside a figure that is no usual year."""
    era, following = era_after(scan, index + 1)
    if has_year_word(scan, index) and (digits.length >= 3 or era):
        # This year, 694 is no year: what the figure counts stands elsewhere.
        named = not scan.match_before(index - 1, "date_which", longest=1)
        return bool(era) or (named and is_free(scan, index + 1) is True)
    if era == BEFORE_CHRIST:
        return is_free(scan, following) is True
    if era_before(scan, index):
        return True
    # A letter after a figure is oftener a unit, 300 م, and a short figure counts more than years.
    pointed = following > index + 2
    named = bool(era) and (pointed or len(scan.words[following - 1]) > 1)
    return named and (digits.length >= 3 or scan.words[following - 1].isupper())


def era_before(scan: Scan, index: int) -> bool:
    """Tell whether an era of more than a letter stands before a figure: AD 79."""
    found = scan.match_before(index, "era", longest=2) or pointed_era_before(scan, index)
    if found is None or gap(scan, index) not in ("", "."):
        return False
    written = scan.text[scan.starts[found[1]] : scan.ends[index - 1]]
    return found[0] == GREGORIAN and len(written) > 1 and written.isupper()


def pointed_era_before(scan: Scan, index: int) -> tuple[str, int] | None:
    """Give the era of two letters with a point between them that ends before a token, and its first token: A.D. 79."""
    found = era_with_points(scan, index - 2) if index > 1 else None
    return (found[0], index - 2) if found is not None else None


def year_stated(scan: Scan, index: int, digits: Digits) -> tuple[Stated, int]:
    """Make a year of digits and the era after them."""
    era, following = era_after(scan, index + 1)
    stated = made(scan, index, following - 1, "year")
    stated.year = digits.value
    era = era or era_of_year_word(scan, index)
    if era == BEFORE_CHRIST:
        stated.year = 1 - digits.value
    elif era:
        stated.calendar = era
    return stated, following
