"""Read one form of date at one word: a weekday, a day of a month, a week, a quarter, a year.

Each form reads forward from its first word and gives what is stated and the index
after it; a form that finds words which are no date gives None and the index after them.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.reading.calendars import GREGORIAN
from factcheck.reading.date_words import ANCHOR, PAST, PRESENT, MonthName
from factcheck.reading.date_years import (
    APOSTROPHES,
    COMMAS,
    DASHES,
    USUAL,
    USUAL_END,
    Tail,
    after_article,
    after_of,
    dated_year,
    era_after,
    figure,
    gap,
    is_cut_out,
    is_definite,
    is_loose_article,
    joint,
    unit_at,
    year_tail,
)
from factcheck.reading.lexicon import MANY, ONE, TWO, TWO_CONSTRUCT
from factcheck.reading.scan import Scan
from factcheck.reading.stated_date import Stated

Found = tuple[Stated | None, int] | None

LONGEST_MONTH = 31

# So many words before a date are searched for one that says it is to come.
CLAUSE = 9

DIRECTIONS = ("past", "present", "future")

# Periods that can be counted within a year or month, and how many of them there are at most.
COUNTED_UNITS = {"quarter": 4, "half": 2, "week": 5, "century": 40}


def read_form(scan: Scan, index: int) -> Found:
    """Read the first form that fits at a word that a date can begin with."""
    for name in scan.sense(index, ANCHOR) or ():
        found = READERS[name](scan, index)
        if found is not None:
            return found
    return None


def begins_date(scan: Scan, index: int) -> bool:
    """Tell whether a form of date can begin with a word."""
    word = scan.tags[index] if index < scan.count else None
    return word is not None and ANCHOR in word.senses


def made(scan: Scan, first: int, last: int, precision: str) -> Stated:
    """Give a date over some tokens, without the prefixes of the first word."""
    word = scan.tags[first]
    start = scan.starts[first] + (word.offset if word is not None else 0)
    return Stated(first, last, start, scan.ends[last], precision)


def finish(stated: Stated, tail: Tail | None, scan: Scan) -> tuple[Stated, int]:
    """Add the year that follows to a date."""
    if tail is not None:
        stated.last, stated.end = tail.last, scan.ends[tail.last]
        stated.year, stated.year_offset, stated.unresolvable = tail.year, tail.offset, tail.unresolvable
        stated.direction = tail.direction or stated.direction
        stated.calendar = tail.calendar or stated.calendar
    return stated, stated.last + 1


# -- the side of today -------------------------------------------------------------------


def context_direction(scan: Scan, first: int) -> str:
    """Tell from the words before a date without a year whether it is past or to come."""
    before = first - 1 if first and is_loose_article(scan, first - 1) else first
    if scan.match_before(before, "date_since", longest=2) is not None:
        return "since"
    if scan.match_before(before, "date_until", longest=3) is not None:
        return "ahead"
    for index in range(first - 1, max(-1, first - CLAUSE), -1):
        separator = scan.seps[index + 1]
        if separator != " " and any(mark in separator for mark in ".!?؟؛;\n"):
            break
        word = scan.tags[index]
        if word is not None and scan.match(index, "date_ahead"):
            return "ahead"
    return ""


# -- days --------------------------------------------------------------------------------


def read_name(scan: Scan, index: int) -> Found:
    """Pass over a name or phrase that holds a word of dates and is none."""
    found = scan.match(index, "date_names")
    word = scan.tags[index]
    if found is None or word is None or (found[0] != word.definite and found[1] > index + 1):
        return None
    return None, found[1]


def read_relative_day(scan: Scan, index: int) -> Found:
    """Read a day counted from today: yesterday, أول من أمس, اليوم."""
    found = scan.match(index, "relative_day")
    if found is None:
        return None
    day, following = found
    if day.definite and not is_today(scan, index, following):
        return None
    stated = made(scan, index, following - 1, "day")
    stated.offset = day.offset
    return stated, following


def is_today(scan: Scan, index: int, following: int) -> bool:
    """Tell whether the word for day, with its article, means today."""
    word = scan.tags[index]
    if word is None or not word.definite or word.preposition:
        return False
    if scan.match_before(index, "date_recurring", longest=2) or scan.match_before(index, "date_of_day", longest=1):
        return False
    if not scan.close(following) or following >= scan.count:
        return True
    if scan.match(following, "date_that_follow") or scan.match(following, "date_which_after"):
        return False
    return not (scan.sense(following, "ordinal") and is_definite(scan, following))


def read_weekday(scan: Scan, index: int) -> Found:
    """Read a weekday, with the word or week that says which one."""
    found = scan.match(index, "weekday")
    if found is None or not is_written_as_name(scan, index):
        return None
    name, following = found
    if scan.lexicon.language.dates.weekday_article and not is_definite(scan, index):
        return None
    if scan.match_before(index, "date_recurring", longest=2) is not None:
        return None, following
    if following < scan.count and scan.close(following) and scan.match(following, "date_that_follow"):
        return None, following
    stated = made(scan, index, following - 1, "day")
    stated.weekday, stated.needs_partner = name.number, name.short
    if name.plural:
        if not is_lost_genitive(scan, index):
            return None, following
        stated.end -= 1
    return weekday_in_week(scan, stated, following)


def is_lost_genitive(scan: Scan, index: int) -> bool:
    """Tell whether a plural weekday is a genitive that lost its apostrophe: Saturdays blast."""
    following = index + 1
    if following >= scan.count or scan.seps[following] != " " or scan.match_before(index, "date_regularly", longest=1):
        return False
    return scan.words[following].islower() and not scan.match(following, "date_year_after")


def weekday_in_week(scan: Scan, stated: Stated, following: int) -> tuple[Stated, int]:
    """Add to a weekday what says which week it is in."""
    if following < scan.count and gap(scan, following) == "":
        which = scan.match(following, "date_which_after")
        if which is not None and is_definite(scan, following):
            stated.direction = DIRECTIONS[which[0] + 1]
            stated.last, stated.end = which[1] - 1, scan.ends[which[1] - 1]
            return stated, which[1]
        week = relative_unit(scan, after_of(scan, following))
        if week is not None and week.precision == "week" and week.offset is not None:
            stated.week_offset, stated.last, stated.end = week.offset, week.last, week.end
            return stated, week.last + 1
    stated.direction = context_direction(scan, stated.first)
    return stated, following


def is_written_as_name(scan: Scan, index: int) -> bool:
    """Tell whether a word begins with a capital, where names do."""
    return not scan.lexicon.language.dates.capitals or scan.words[index][:1].isupper()


# -- months and their days ---------------------------------------------------------------


def month_at(scan: Scan, index: int) -> tuple[MonthName, int | None, int] | None:
    """Read the name of a month with its second name; give both months and the index after them."""
    found = scan.match(index, "month")
    if found is None or not is_written_as_name(scan, index):
        return None
    month, following = found
    if following < scan.count and gap(scan, following) in ("", "/", "(", *DASHES, ",", "،", ")("):
        second = scan.match(following, "month")
        if second is not None and second[0].system != month.system and second[0].calendar == month.calendar:
            joined = gap(scan, following)
            if joined in ("/", "(", ")(") or second[0].number == month.number:
                return month, second[0].number, second[1]
    return month, None, following


def read_month(scan: Scan, index: int) -> Found:
    """Read a month, with the day that follows it where the language writes so, and with its year."""
    named = month_at(scan, index)
    if named is None:
        return None
    month, twin, following = named
    stated = made(scan, index, following - 1, "month")
    stated.calendar, stated.month, stated.twin = month.calendar, month.number, twin
    if scan.lexicon.language.dates.month_first:
        day = following_day(scan, index, following, short=month.short)
        if day is not None:
            return finish_day(scan, stated, *day)
    tail = year_tail(scan, following, month.calendar)
    if tail is None and (month.short or (month.doubtful and twin is None and not is_evident(scan, index))):
        return None, following
    if tail is None:
        stated.direction = context_direction(scan, index)
        if is_event(scan, index, following):
            return None, following
    return finish(stated, tail, scan)


def is_evident(scan: Scan, index: int) -> bool:
    """Tell whether a word before a doubtful name shows that it is a month."""
    if scan.match_before(index, "date_month_before", longest=2) is not None:
        return scan.close(index)
    word = scan.tags[index]
    unit = scan.sense(index - 1, "date_unit")
    return unit is not None and unit.name == "month" and word is not None and scan.close(index)


def is_event(scan: Scan, first: int, following: int) -> bool:
    """Tell whether a date without a year is the name of an event."""
    before = after_of_backwards(scan, first)
    if scan.match_before(before, "date_events", longest=2) is not None:
        return True
    return following < scan.count and scan.close(following) and scan.match(following, "date_events") is not None


def after_of_backwards(scan: Scan, first: int) -> int:
    """Give the first token of a word such as of before a token, or the same token."""
    found = scan.match_before(first, "date_of", longest=2)
    return found[1] if found is not None else first


def following_day(scan: Scan, month_index: int, index: int, *, short: bool) -> tuple[int, int] | None:
    """Read the day after a month: March 5, Oct . 21; give it and the index after it."""
    digits = figure(scan, index)
    if digits is None or digits.length > 2 or not 1 <= digits.value <= LONGEST_MONTH:
        return None
    separator = gap(scan, index)
    if separator != "" and not (separator == "." and short):
        return None
    following = after_suffix(scan, index)
    if is_cut_out(scan, index) and not year_follows(scan, following):
        return None
    if following == index + 1 and scan.sense(month_index - 1, "date_within") and not year_follows(scan, following):
        return None
    return digits.value, following


def year_follows(scan: Scan, index: int) -> bool:
    """Tell whether a year stands at a token."""
    return index < scan.count and gap(scan, index) in COMMAS and dated_year(scan, index, GREGORIAN) is not None


def after_suffix(scan: Scan, index: int) -> int:
    """Give the index after a figure and the ending that makes it an ordinal."""
    following = index + 1
    if following < scan.count and scan.seps[following] == "" and scan.sense(following, "ordinal_suffixes"):
        return following + 1
    return following


def finish_day(scan: Scan, stated: Stated, day: int, following: int) -> tuple[Stated, int]:
    """Make of a month and its day a date, or a span of days, with the year that follows."""
    stated.precision, stated.day = "day", day
    stated.last, stated.end = following - 1, scan.ends[following - 1]
    second = second_day(scan, following)
    after = second[1] if second is not None else following
    tail = year_tail(scan, after, stated.calendar)
    if tail is None:
        stated.direction = context_direction(scan, stated.first)
        if is_event(scan, stated.first, after):
            return no_date(stated, after)
    if second is not None:
        stated.until = made(scan, after - 1, after - 1, "day")
        stated.until.day, stated.until.month = second[0], stated.month
        finish(stated.until, tail, scan)
        stated.last, stated.end = stated.until.last, stated.until.end
        return stated, stated.last + 1
    return finish(stated, tail, scan)


def no_date(stated: Stated, following: int) -> tuple[Stated, int]:
    """Mark what turned out to be no date, so that nothing else reads it."""
    stated.precision = ""
    return stated, following


def second_day(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read the second day of a span within a month: -5, to 5; give it and the index after it."""
    if index >= scan.count:
        return None
    separator = gap(scan, index)
    if separator not in DASHES:
        joined = scan.match(index, "date_range") if separator == "" else None
        if joined is None:
            return None
        index = joined[1]
    digits = figure(scan, index)
    if digits is None or digits.length > 2 or not 1 <= digits.value <= LONGEST_MONTH or is_cut_out(scan, index):
        return None
    return digits.value, after_suffix(scan, index)


def day_of_month(scan: Scan, first: int, day: int, index: int, *, needs_of: bool = False) -> Found:
    """Read the month and year after a day: 3 Oct 2016, 20 من أكتوبر."""
    if index >= scan.count or gap(scan, index) not in ("", "-", "/", "."):
        return None
    inner = after_of(scan, index) if gap(scan, index) == "" else index
    if needs_of and inner == index:
        return None
    unit = unit_at(scan, inner) if inner < scan.count else None
    if unit is not None and unit[0] == "month":
        inner = unit[1]
    named = month_at(scan, inner) if inner < scan.count and gap(scan, inner) in ("", "-", "/", ".", "(") else None
    if named is None:
        return None
    month, twin, following = named
    stated = made(scan, first, following - 1, "day")
    stated.calendar, stated.month, stated.twin, stated.day = month.calendar, month.number, twin, day
    tail = year_tail(scan, following, month.calendar) or hyphened_year(scan, following, month)
    if tail is None:
        if month.short and gap(scan, inner) == "." or is_event(scan, first, following):
            return None, following
        stated.direction = context_direction(scan, first)
    return finish(stated, tail, scan)


def hyphened_year(scan: Scan, index: int, month: MonthName) -> Tail | None:
    """Read a year as it stands only after a day: 10-Nov-2011, 10 Nov 11."""
    if index >= scan.count or gap(scan, index) not in ("", "-", "/", ".", *APOSTROPHES):
        return None
    return dated_year(scan, index, month.calendar, short=month.short)


# -- periods -----------------------------------------------------------------------------


def read_ordinal(scan: Scan, index: int) -> Found:
    """Read what an ordinal counts: the fourth quarter, الثامن من يوليو, the 21st century."""
    ordinal = ordinal_at(scan, index)
    return None if ordinal is None else counted_by(scan, index, *ordinal)


def counted_by(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the period or the month that a number before it counts."""
    if not (begins_date(scan, following) or scan.sense(following, "date_of")) or not scan.close(following):
        return None
    unit = unit_at(scan, following)
    if unit is not None and unit[0] in COUNTED_UNITS:
        return nth_period(scan, first, unit[0], number, unit[1])
    if not 1 <= number <= LONGEST_MONTH:
        return None
    bare_first = number == 1 and not scan.lexicon.language.dates.month_first
    return day_of_month(scan, first, number, following, needs_of=not (bare_first or is_definite_ordinal(scan, first)))


def is_definite_ordinal(scan: Scan, index: int) -> bool:
    """Tell whether an ordinal carries an article of its own."""
    word = scan.tags[index]
    return word is not None and bool(scan.lexicon.language.script.articles) and word.definite


def ordinal_at(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read an ordinal: third, 3rd, الثالث عشر, الخامس والعشرين; give it and the index after it."""
    digits = figure(scan, index)
    if digits is not None:
        following = after_suffix(scan, index)
        return (digits.value, following) if following > index + 1 and digits.length <= 2 else None
    number = scan.sense(index, "ordinal")
    if number is None:
        ten = scan.sense(index, "cardinal")
        return (ten, index + 1) if ten in (20, 30) and is_definite_ordinal(scan, index) else ten_and_unit(scan, index)
    following = index + 1
    if following < scan.count and scan.close(following):
        if scan.sense(following, "teen"):
            return number if number > 10 else number + 10, following + 1
        ten = scan.sense(following, "cardinal")
        word = scan.tags[following]
        if ten in (20, 30) and word is not None and word.conjunction:
            return number % 10 + ten, following + 1
    return number, following


def ten_and_unit(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read an ordinal of a ten and a unit in that order: twenty-first."""
    ten, unit = scan.sense(index, "cardinal"), scan.sense(index + 1, "ordinal")
    if ten in (20, 30) and unit is not None and unit < 10 and scan.close(index + 1):
        return ten + unit, index + 2
    return None


def nth_period(scan: Scan, first: int, unit: str, number: int, following: int) -> Found:
    """Read the nth quarter, half, week or century with what it is part of."""
    if not (number == -1 or 1 <= number <= COUNTED_UNITS[unit]):
        return None
    if unit == "week":
        return nth_week(scan, first, number, following)
    stated = made(scan, first, following - 1, unit)
    stated.number = number
    if unit == "century":
        stated.number = None
        stated.year = (number - 1) * 100
        era, after = era_after(scan, following)
        stated.unresolvable = era not in ("", GREGORIAN)
        stated.last, stated.end = after - 1, scan.ends[after - 1]
        return (stated, after) if number > 0 else None
    part = part_of_decade(scan, first, following) if unit == "half" else None
    if part is not None:
        return part
    tail = year_tail(scan, following, GREGORIAN, bare=True)
    if tail is None and unit == "half" and not is_definite_ordinal(scan, following - 1):
        return None, following
    if tail is not None and tail.direction:
        tail = tail._replace(offset={"present": 0}.get(tail.direction), direction="")
    return finish(stated, tail, scan)


def part_of_decade(scan: Scan, first: int, following: int) -> Found:
    """Read a half of a decade, a century or a month as the whole period that it lies in."""
    inner = after_article(scan, after_of(scan, following))
    if inner == following or inner >= scan.count:
        return None
    found = read_decade(scan, inner) or relative_period(scan, inner, ("century", "month"))
    if found is None or found[0] is None:
        return None
    stated = found[0]
    word = scan.tags[first]
    stated.first, stated.start = first, scan.starts[first] + (word.offset if word is not None else 0)
    return stated, found[1]


def nth_week(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the nth week of a month."""
    inner = after_of(scan, following)
    if inner == following or inner >= scan.count:
        return None
    unit = unit_at(scan, inner)
    if unit is not None and unit[0] == "month":
        inner = unit[1]
    named = month_at(scan, inner) if inner < scan.count else None
    if named is None:
        return None
    month, _, after = named
    stated = made(scan, first, after - 1, "week")
    stated.calendar, stated.month, stated.number = month.calendar, month.number, number
    tail = year_tail(scan, after, month.calendar)
    if tail is None:
        stated.direction = context_direction(scan, first)
    return finish(stated, tail, scan)


def read_opening(scan: Scan, index: int) -> Found:
    """Read the first or last so many months of a year, or its last quarter or half."""
    ending = scan.match(index, "date_final")
    following = ending[1] if ending is not None else index + 1
    if not scan.close(following):
        return None
    number = count_at(scan, following)
    if number is not None and months_at(scan, following + 1):
        return months_of_year(scan, index, -number if ending else number, following + 2)
    if number is not None and counts_days(scan, following + 1):
        return days_of_month(scan, index, -number if ending else number, following + 2)
    if ending is None:
        return None
    unit = unit_at(scan, following)
    if unit is None or unit[0] not in COUNTED_UNITS or unit[0] == "century":
        return None
    if scan.match(index, "date_which") and year_tail(scan, unit[1], GREGORIAN, bare=True) is None and unit[0] != "week":
        return None
    return nth_period(scan, index, unit[0], -1, unit[1])


def count_at(scan: Scan, index: int) -> int | None:
    """Give a number of months, written as a word or in digits."""
    number = scan.sense(index, "cardinal")
    if number is None:
        digits = figure(scan, index)
        number = digits.value if digits is not None and digits.length <= 2 else None
    return number if isinstance(number, int) and 1 < number <= 12 else None


def months_at(scan: Scan, index: int) -> bool:
    """Tell whether the word for months stands at a token."""
    noun = scan.sense(index, "date_unit")
    return noun is not None and noun.name == "month" and noun.count != ONE and scan.close(index)


def counts_days(scan: Scan, index: int) -> bool:
    """Tell whether the word for days stands at a token."""
    noun = scan.sense(index, "date_unit")
    return noun is not None and noun.name == "day" and noun.count != ONE and scan.close(index)


def opening_or_final(scan: Scan, index: int) -> tuple[int, int] | None:
    """Tell whether a word counts from the start (1) or from the end (-1); give that and the index after it."""
    if index >= scan.count:
        return None
    for category, way in (("date_opening", 1), ("date_final", -1)):
        found = scan.match(index, category)
        if found is not None:
            return way, found[1]
    return None


def days_of_month(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the month whose first or last so many days are meant: العشر الأواخر من رمضان."""
    inner = after_of(scan, following)
    unit = unit_at(scan, inner) if inner < scan.count else None
    if unit is not None and unit[0] == "month":
        inner = unit[1]
    if inner == following or inner >= scan.count:
        return None
    found = read_month(scan, inner)
    if found is None or found[0] is None or found[0].day is not None:
        return None
    stated = found[0]
    start = made(scan, first, first, "")
    stated.precision, stated.number, stated.first, stated.start = "days", number, first, start.start
    return stated, found[1]


def months_of_year(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the year that so many months are the first or last of."""
    tail = year_tail(scan, following, GREGORIAN, bare=True)
    if tail is None or tail.direction:
        return None
    stated = made(scan, first, following - 1, "interval")
    stated.number, stated.from_start = number, True
    return finish(stated, tail, scan)


def read_cardinal(scan: Scan, index: int) -> Found:
    """Read so many months that end with one, or that begin a year: three months to June, الستة أشهر الأولى."""
    ordinal = ordinal_at(scan, index)
    if ordinal is not None:
        found = counted_by(scan, index, *ordinal)
        if found is not None:
            return found
    return read_months(scan, index)


def read_months(scan: Scan, index: int) -> Found:
    """Read so many months and what places them in a year."""
    number = count_at(scan, index)
    if number is None:
        return None
    if is_definite(scan, index) and scan.lexicon.language.script.articles and scan.close(index + 1):
        found = opening_or_final(scan, index + 1)
        if found is not None:
            return days_of_month(scan, index, number * found[0], found[1])
    if not months_at(scan, index + 1):
        return None
    following = index + 2
    counted = opening_or_final(scan, following) if scan.close(following) else None
    if counted is not None:
        return months_of_year(scan, index, number * counted[0], counted[1])
    return months_ending(scan, index, number, following)


def months_ending(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read so many months up to a month or the end of one."""
    ending = scan.match(following, "date_ending")
    if ending is None or not scan.close(following) or ending[1] >= scan.count:
        return None
    found = read_form(scan, ending[1]) if figure(scan, ending[1]) is None else read_day(scan, ending[1])
    if found is None or found[0] is None or not found[0].is_date:
        return None
    stated, after = found
    last = made(scan, first, stated.last, "interval")
    last.number, last.month, last.calendar = number, stated.month, stated.calendar
    last.year, last.year_offset, last.direction = stated.year, stated.year_offset, stated.direction or "since"
    return last, after


def read_which(scan: Scan, index: int) -> Found:
    """Read last, this or next and what it qualifies: last week, next Friday, this summer."""
    found = scan.match(index, "date_which")
    if found is None:
        return None
    way, following = found
    if not (begins_date(scan, following) or scan.sense(following, "date_fiscal")) or not scan.close(following):
        return None
    day = qualified_day(scan, index, way, following)
    if day is not None:
        return day
    stated = relative_unit(scan, index)
    if stated is None or (is_length_of_time(scan, index) and stated.precision != "century"):
        return None
    return stated, stated.last + 1


def is_length_of_time(scan: Scan, index: int) -> bool:
    """Tell whether an article makes a period a length of time: over the last year."""
    return bool(scan.sense(index - 1, "date_the")) and not scan.match_before(index - 1, "date_belonging", longest=1)


def qualified_day(scan: Scan, index: int, way: int, following: int) -> Found:
    """Read a weekday, month or season after last, this or next."""
    for read in (read_weekday, read_month, read_season):
        found = read(scan, following)
        if found is not None and found[0] is not None and found[0].year is None:
            stated, after = found
            if read is not read_weekday and stated.year_offset is not None or stated.week_offset is not None:
                return None
            stated.first, stated.start = index, made(scan, index, index, "").start
            if way == PRESENT:
                stated.direction = "ahead" if stated.weekday else "present"
            else:
                stated.direction = DIRECTIONS[way + 1]
            return stated, after
    season = scan.match(following, "season")
    if season is None:
        return None
    stated = made(scan, index, season[1] - 1, "season")
    stated.number, stated.direction = season[0], DIRECTIONS[way + 1]
    return stated, season[1]


def relative_unit(scan: Scan, index: int) -> Stated | None:
    """Read a period counted from now: this week, last year, الشهر الماضي."""
    if index >= scan.count:
        return None
    which = scan.match(index, "date_which")
    start = which[1] if which is not None else index
    fiscal = scan.match(start, "date_fiscal")
    unit = unit_at(scan, fiscal[1] if fiscal else start)
    if unit is None or unit[0] in ("half", "season", "decade"):
        return None
    name, following = unit
    if scan.lexicon.language.script.articles and not is_definite(scan, start):
        return None
    late = scan.match(following, "date_fiscal") if scan.close(following) else None
    if late is not None:
        fiscal, following = late, late[1]
    way = which[0] if which is not None else None
    if way is None:
        after = scan.match(following, "date_which_after") if following < scan.count and scan.close(following) else None
        if after is None or not is_definite(scan, following) or has_title(scan, index):
            return None
        way, following = after[0], after[1]
    return counted_from_now(scan, index, following, name, way, fiscal is not None)


def counted_from_now(scan: Scan, index: int, following: int, name: str, way: int, fiscal: bool) -> Stated | None:
    """Make a period counted from now; a day must be this one."""
    if name == "day" and way != PRESENT:
        return None
    stated = made(scan, index, following - 1, name)
    stated.offset, stated.unresolvable = way, fiscal
    if name == "year" and not fiscal and following < scan.count and gap(scan, following) in ("", "(", ","):
        named = dated_year(scan, following, GREGORIAN)
        if named is not None and is_repeated(named):
            stated.offset = None
            finish(stated, named, scan)
    return stated


def is_repeated(named: Tail) -> bool:
    """Tell whether a year beside last year can be that year, and is no count."""
    return named.year is not None and (named.calendar != GREGORIAN or USUAL <= named.year < USUAL_END)


def has_title(scan: Scan, index: int) -> bool:
    """Tell whether the word before makes an adjective of the word for a year."""
    return index > 0 and scan.close(index) and bool(scan.sense(index - 1, "date_titles"))


def relative_period(scan: Scan, index: int, precisions: tuple[str, ...]) -> Found:
    """Read a period counted from now if it is one of some length."""
    stated = relative_unit(scan, index)
    return (stated, stated.last + 1) if stated is not None and stated.precision in precisions else None


def read_unit(scan: Scan, index: int) -> Found:
    """Read a period that begins with its unit: الربع الثاني, القرن الـ 14, الأسبوع الماضي, the year after end of."""
    unit = scan.match(index, "date_unit") if is_definite(scan, index) else None
    if unit is None:
        return None
    noun, following = unit
    if noun.count in (MANY, TWO, TWO_CONSTRUCT):
        return months_first(scan, index, noun.name, following) if noun.name in ("month", "day") else None
    number = number_after(scan, following) if noun.name in COUNTED_UNITS and is_definite(scan, index) else None
    if number is not None:
        return nth_period(scan, index, noun.name, *number)
    stated = relative_unit(scan, index)
    if stated is not None:
        return stated, stated.last + 1
    return part_of_now(scan, index, noun.name, following)


def number_after(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read the ordinal, or the digits, after a unit; give it and the index after it."""
    if index >= scan.count or not scan.lexicon.language.script.articles or gap(scan, index) not in ("", "(", "-"):
        return None
    last = scan.match(index, "date_final")
    if last is not None:
        return -1, last[1]
    ordinal = ordinal_at(scan, index)
    if ordinal is not None:
        return ordinal
    inner = after_article(scan, index)
    digits = figure(scan, inner)
    return (digits.value, inner + 1) if digits is not None and digits.length <= 2 else None


def months_first(scan: Scan, index: int, name: str, following: int) -> Found:
    """Read the first so many months where the number follows: الأشهر التسعة الأولى من العام."""
    number = count_at(scan, following)
    if number is None or not scan.close(following):
        return None
    after = opening_or_final(scan, following + 1)
    if after is None:
        return None
    read = months_of_year if name == "month" else days_of_month
    return read(scan, index, number * after[0], after[1])


def part_of_now(scan: Scan, index: int, name: str, following: int) -> Found:
    """Read the present period after the name of its part: end of the year, بداية العام."""
    if name not in ("week", "month", "year", "quarter"):
        return None
    before = index
    if not scan.lexicon.language.script.articles:
        if not scan.sense(index - 1, "date_the"):
            return None
        before = index - 1
    if following < scan.count and (scan.sense(following, "digits") or scan.match(following, "date_that_follow")):
        return None
    part = scan.match_before(before, "date_part", longest=3)
    if part is None and scan.match_before(before, "date_aside", longest=4) is None:
        return None
    stated = made(scan, index, following - 1, name)
    stated.offset = PRESENT
    return stated, following


def read_season(scan: Scan, index: int) -> Found:
    """Read a season of a year: summer of 2013, صيف العام الماضي."""
    found = scan.match(index, "season")
    if found is None:
        return None
    season, following = found
    tail = year_tail(scan, following, GREGORIAN)
    if tail is None or (tail.direction and not is_definite(scan, index)):
        return None
    stated = made(scan, index, following - 1, "season")
    stated.number = season
    return finish(stated, tail, scan)


def read_decade(scan: Scan, index: int) -> Found:
    """Read a decade named by a word: the eighties, سبعينات القرن الماضي."""
    found = scan.match(index, "decade")
    if found is None:
        return None
    decade, following = found
    stated = made(scan, index, following - 1, "decade")
    inner = after_article(scan, after_of(scan, following))
    century = century_at(scan, inner)
    if century is not None:
        stated.last, stated.end = century[1] - 1, scan.ends[century[1] - 1]
        stated.year, stated.unresolvable = century[0] + decade, century[2]
        return stated, century[1]
    if scan.match(inner, "date_age") or scan.match(following, "date_age"):
        return None, following
    if scan.lexicon.language.script.articles:
        if not is_definite(scan, index):
            return None
    elif not has_article_before(scan, index):
        return None
    stated.year = 1900 + decade
    return stated, following


def has_article_before(scan: Scan, index: int) -> bool:
    """Tell whether an article stands before a word, or before the part that it qualifies."""
    if scan.sense(index - 1, "date_the"):
        return True
    part = scan.match_before(index, "date_aside", longest=2) or scan.match_before(index, "date_part", longest=2)
    return part is not None and bool(scan.sense(part[1] - 1, "date_the"))


def century_at(scan: Scan, index: int) -> tuple[int, int, bool] | None:
    """Read a century; give its first year, the index after it, and whether it is of another calendar."""
    if index >= scan.count or not scan.close(index):
        return None
    found = read_form(scan, index)
    if found is None or found[0] is None or found[0].precision != "century":
        return None
    stated, following = found
    if stated.year is not None:
        return stated.year, following, stated.unresolvable
    return (1900 if stated.offset == PAST else 2000 if stated.offset == PRESENT else 2100), following, False


# -- digits ------------------------------------------------------------------------------


def read_day(scan: Scan, index: int) -> Found:
    """Read a date that begins with the day of the month in digits."""
    digits = figure(scan, index)
    if digits is None or digits.length > 2:
        return None
    following = after_suffix(scan, index)
    if following > index + 1:
        found = counted_by(scan, index, digits.value, following)
        if found is not None:
            return found
    if not 1 <= digits.value <= LONGEST_MONTH:
        return None
    found = day_of_month(scan, index, digits.value, following)
    if found is not None:
        return found
    return read_day_pair(scan, index, digits.value, following) or read_months(scan, index)


def read_day_pair(scan: Scan, index: int, day: int, following: int) -> Found:
    """Read a span of days before their month: 3-9 يوليو 2015, 25 to 28 May."""
    if following >= scan.count:
        return None
    separator = gap(scan, following)
    inner, listed = following, False
    if separator not in DASHES:
        joined = scan.match(following, "date_range") if separator == "" else None
        if joined is None and separator == "":
            joined = scan.match(following, "date_also")
            listed = joined is not None and not scan.match_before(index, "date_between", longest=2)
        if joined is None:
            return None
        inner = after_article(scan, joined[1])
    if inner >= scan.count:
        return None
    found = read_day(scan, inner) if figure(scan, inner) is not None else read_ordinal(scan, inner)
    if found is None or found[0] is None or found[0].day is None:
        return None
    second, after = found
    if second.until is not None:
        return None
    stated = made(scan, index, following - 1, "day")
    stated.day, stated.month, stated.calendar = day, second.month, second.calendar
    stated.year, stated.year_offset, stated.direction = second.year, second.year_offset, second.direction
    if listed:
        return stated, following
    stated.until, stated.last, stated.end = second, second.last, second.end
    return stated, after


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
}
