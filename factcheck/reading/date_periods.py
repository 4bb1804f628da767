"""Read weeks, quarters, halves, seasons, decades, centuries and runs of months or days."""

from __future__ import annotations

from factcheck.reading.calendars import GREGORIAN
from factcheck.reading.date_days import (
    DIRECTIONS,
    day_in_month,
    day_of_month,
    month_at,
    nth_day,
    read_month,
    read_weekday,
)
from factcheck.reading.date_relative import (
    Found,
    begins_date,
    context_direction,
    date_in,
    finish,
    is_length_of_time,
    made,
    part_of_now,
    relative_period,
    relative_unit,
)
from factcheck.reading.date_words import ANCHOR, PRESENT
from factcheck.reading.date_year_words import FIRST_HALVES
from factcheck.reading.date_years import (
    APOSTROPHES,
    DASHES,
    USUAL,
    USUAL_END,
    Tail,
    after_article,
    after_of,
    after_suffix,
    dated_year_in_words,
    era_after,
    figure,
    full_year,
    gap,
    has_plural_suffix,
    is_definite,
    is_definite_ordinal,
    ordinal_at,
    unit_at,
    year_tail,
)
from factcheck.reading.lexicon import MANY, ONE, TWO, TWO_CONSTRUCT
from factcheck.reading.scan import Scan
from factcheck.reading.stated_date import Stated
from factcheck.reading.units import neighbours

# Periods that can be counted within a year or month, and how many of them there are at most.
COUNTED_UNITS = {"quarter": 4, "half": 2, "week": 5, "decade": 10, "century": 40}

# Weeks of a year, and months of a quarter.
WEEKS, QUARTER = 53, 3

LATE_CENTURIES = 1900

# So many words may lead to the adjective of a fiscal year.
REACH_FISCAL = 3


def nth_period(scan: Scan, first: int, unit: str, number: int, following: int) -> Found:
    """Read the nth quarter, half, week or century with what it is part of."""
    if not (number == -1 or 1 <= number <= COUNTED_UNITS[unit]):
        return week_of_year(scan, first, number, following) if unit == "week" and number <= WEEKS else None
    if unit == "week":
        return nth_week(scan, first, number, following)
    if unit == "decade":
        return nth_decade(scan, first, number, following)
    if unit == "century":
        return nth_century(scan, first, number, following)
    return part_of_year(scan, first, unit, number, following)


def nth_century(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the nth century, with its era."""
    if number < 1:
        return None
    era, after = era_after(scan, following)
    stated = made(scan, first, after - 1, "century")
    stated.year, stated.unresolvable = (number - 1) * 100, era not in ("", GREGORIAN)
    return stated, after


def part_of_year(scan: Scan, first: int, unit: str, number: int, following: int) -> Found:
    """Read the nth quarter or half of a year, or the half of another period; that of a game is none."""
    stated = made(scan, first, following - 1, unit)
    stated.number = number
    part = part_of_decade(scan, first, following) if unit == "half" else None
    if part is not None:
        return part
    tail = year_tail(scan, following, GREGORIAN, bare=True)
    if tail is None and after_of(scan, following) > following and scan.close(following):
        # A part of something else: the final quarter of the game, but that of its fiscal year is a date.
        if not is_part_of_fiscal(scan, following):
            return None, following
        stated.unresolvable = True
    if tail is None and neighbours(scan, first, following - 1).has("game"):
        return None, following
    if tail is None and unit == "half" and not is_definite_ordinal(scan, following - 1):
        return None, following
    if tail is not None and tail.direction:
        tail = tail._replace(offset={"present": 0}.get(tail.direction), direction="")
    return past_paired_year(scan, *finish(stated, tail, scan))


def past_paired_year(scan: Scan, stated: Stated, following: int) -> tuple[Stated, int]:
    """Take in the second of two years that are one, of which nothing says when it begins: the first quarter of 2024-25."""
    second = figure(scan, following) if stated.year is not None and following < scan.count else None
    if second is None or second.length not in (2, 4) or scan.seps[following] not in (*DASHES, "/"):
        return stated, following
    if stated.year is None or second.value not in (stated.year + 1, (stated.year + 1) % 100):
        return stated, following
    last = following
    fiscal = scan.match(last + 1, "date_fiscal") if scan.close(last + 1) else None
    if fiscal is not None:
        unit = unit_at(scan, fiscal[1])
        last = unit[1] - 1 if unit is not None and unit[0] == "year" else fiscal[1] - 1
    stated.last, stated.end, stated.unresolvable = last, scan.ends[last], True
    return stated, last + 1


def is_part_of_fiscal(scan: Scan, following: int) -> bool:
    """Tell whether a fiscal year is named after a word such as of: of its financial year."""
    inner = after_of(scan, following)
    return any(
        scan.close(index) and scan.match(index, "date_fiscal") is not None
        for index in range(inner, inner + REACH_FISCAL)
    )


def part_of_decade(scan: Scan, first: int, following: int) -> Found:
    """Read a half of a decade, a century or a month as the whole period that it lies in."""
    inner = after_article(scan, after_of(scan, following))
    if inner == following or inner >= scan.count:
        return None
    found = (
        read_decade(scan, inner)
        or read_long_decade(scan, inner)
        or relative_period(scan, inner, ("century", "month", "decade"))
        or date_in(read_month(scan, inner))
    )
    if found is None or found[0] is None or found[0].day is not None:
        return None
    stated = found[0]
    word = scan.tags[first]
    stated.first, stated.start = first, scan.starts[first] + (word.offset if word is not None else 0)
    return stated, found[1]


def nth_decade(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the nth decade of a century."""
    inner = after_article(scan, after_of(scan, following))
    century = century_at(scan, inner) if inner > following else None
    if century is None:
        return None
    stated = made(scan, first, century[1] - 1, "decade")
    stated.year = century[0] + 10 * (number - 1 if number > 0 else 9)
    stated.unresolvable = century[2]
    return stated, century[1]


def nth_week(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the nth week of a month or a year."""
    whole = week_of_year(scan, first, number, following)
    if whole is not None:
        return whole
    inner = after_of(scan, following)
    if inner == following and scan.sense(inner, "date_within") and scan.close(inner):
        inner += 1
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


def week_of_year(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the year in which a week is counted: the 32nd week of 2013, week 7 of last year."""
    tail = year_tail(scan, following, GREGORIAN)
    if tail is None or tail.direction or tail.calendar not in ("", GREGORIAN):
        return None
    if gap(scan, following) not in ("", ","):
        return None
    stated = made(scan, first, following - 1, "week")
    stated.number = number
    return finish(stated, tail, scan)


def read_opening(scan: Scan, index: int) -> Found:
    """Read what is counted from the start or the end of a month or year: the first day, the last three months."""
    first_day = scan.match(index, "date_first_day")
    if first_day is not None:
        return day_of_month(scan, index, 1, first_day[1]) if scan.close(first_day[1]) else None
    last = scan.match(index, "date_last")
    if last is not None and scan.close(last[1]):
        return last_of_month(scan, index, last[1])
    return read_counted(scan, index)


def last_of_month(scan: Scan, index: int, following: int) -> Found:
    """Read the last week, weekday or day of a month."""
    unit = unit_at(scan, following)
    if unit is not None and unit[0] == "week":
        return nth_week(scan, index, -1, unit[1])
    return nth_day(scan, index, -1, following)


def read_counted(scan: Scan, index: int) -> Found:
    """Read the first or last so many months or days, or the last day, quarter or half."""
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
    day = nth_day(scan, index, -1, following)
    if day is not None:
        return day
    unit = unit_at(scan, following)
    if unit is None or unit[0] not in COUNTED_UNITS or unit[0] in ("century", "decade"):
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
    return noun is not None and noun.name == "month" and noun.plurality != ONE and scan.close(index)


def counts_days(scan: Scan, index: int) -> bool:
    """Tell whether the word for days stands at a token."""
    noun = scan.sense(index, "date_unit")
    return noun is not None and noun.name == "day" and noun.plurality != ONE and scan.close(index)


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


def read_months(scan: Scan, index: int) -> Found:
    """Read so many months and what places them in a year."""
    number = count_at(scan, index)
    if number is None:
        return None
    is_weekday = scan.sense(index, "weekday") is not None
    if is_definite(scan, index) and scan.lexicon.language.script.articles and scan.close(index + 1) and not is_weekday:
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
    ending = scan.match(following, "date_ending") if number else None
    if ending is None or not scan.close(following) or ending[1] >= scan.count:
        return None
    found = date_in(month_or_day(scan, ending[1]))
    if found is None or not found[0].is_date:
        return None
    stated, after = found
    last = made(scan, first, stated.last, "interval")
    last.number, last.month, last.calendar = number, stated.month, stated.calendar
    last.year, last.year_offset, last.direction = stated.year, stated.year_offset, stated.direction or "since"
    return last, after


def month_or_day(scan: Scan, index: int) -> Found:
    """Read a month or a day of one."""
    digits = figure(scan, index)
    if digits is not None:
        return day_of_month(scan, index, digits.value, after_suffix(scan, index)) if digits.length <= 2 else None
    ordinal = ordinal_at(scan, index)
    return day_of_month(scan, index, *ordinal, needs_of=True) if ordinal is not None else read_month(scan, index)


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
    if stated is None or (is_length_of_time(scan, index) and stated.precision not in ("century", "weekend")):
        return None
    return stated, stated.last + 1


def qualified_day(scan: Scan, index: int, way: int, following: int) -> Found:
    """Read a weekday, month or season after last, this or next."""
    for read in (read_weekday, read_month, read_season):
        found = date_in(read(scan, following))
        if found is not None and found[0].year is None:
            stated, after = found
            if (read is not read_weekday and stated.year_offset is not None) or stated.week_offset is not None:
                return None
            stated.first, stated.start = index, made(scan, index, index, "").start
            if way == PRESENT:
                stated.direction = "ahead" if stated.weekday else "present"
            else:
                stated.direction = DIRECTIONS[way + 1]
            return stated, after
    season = scan.match(following, "season")
    if season is None:
        return recurring_month(scan, index, way, following)
    stated = made(scan, index, season[1] - 1, "season")
    stated.number, stated.direction = season[0], DIRECTIONS[way + 1]
    return stated, season[1]


def recurring_month(scan: Scan, index: int, way: int, following: int) -> Found:
    """Read a month of another calendar, which alone comes round every year, after last, this or next: last Ramadan."""
    named = month_at(scan, following)
    if named is None or named[0].calendar == GREGORIAN:
        return None
    stated = made(scan, index, named[2] - 1, "month")
    stated.calendar, stated.month, stated.direction = named[0].calendar, named[0].number, DIRECTIONS[way + 1]
    return stated, named[2]


def read_unit(scan: Scan, index: int) -> Found:
    """Read a period that begins with its unit: الربع الثاني, القرن الـ 14, الأسبوع الماضي, the year after end of."""
    unit = scan.match(index, "date_unit")
    if unit is None:
        return None
    noun, following = unit
    written = written_year(scan, following) if noun.name == "year" and noun.plurality == ONE else None
    if written is not None:
        return written
    if not is_definite(scan, index):
        return None
    if noun.plurality == TWO and noun.name == "century":
        first = number_after(scan, following)
        return nth_period(scan, index, noun.name, *first) if first is not None and first[0] > 0 else None
    if noun.plurality in (MANY, TWO, TWO_CONSTRUCT):
        return months_first(scan, index, noun.name, following) if noun.name in ("month", "day") else None
    number = number_after(scan, following) if noun.name in COUNTED_UNITS and is_definite(scan, index) else None
    if number is not None:
        return nth_period(scan, index, noun.name, *number)
    week = figure(scan, following) if noun.name == "week" and scan.close(following) else None
    if week is not None and 1 <= week.value <= WEEKS:
        found = week_of_year(scan, index, week.value, following + 1)
        if found is not None:
            return found
    stated = relative_unit(scan, index)
    if stated is not None:
        return stated, stated.last + 1
    return (
        week_of_day(scan, index, noun.name, following)
        or months_ending(scan, index, QUARTER if noun.name == "quarter" else 0, following)
        or last_day(scan, index, noun.name, following)
        or end_of_now(scan, index, noun.name, following)
        or last_weekend(scan, index, noun.name, following)
        or part_of_now(scan, index, noun.name, following)
    )


def written_year(scan: Scan, index: int) -> Found:
    """Read a year in words."""
    tail = dated_year_in_words(scan, index, GREGORIAN) if scan.close(index) else None
    if tail is None:
        return None
    stated = made(scan, index, tail.last, "year")
    stated.year, stated.calendar = tail.year, tail.calendar
    return stated, tail.last + 1


def week_of_day(scan: Scan, index: int, name: str, following: int) -> Found:
    """Read the week that holds a named day: the week of May 4, the week ending 10 February."""
    named = scan.match(following, "date_week_of") if name == "week" and scan.close(following) else None
    if named is None or not scan.close(named[1]):
        return None
    found = date_in(month_or_day(scan, after_article(scan, named[1])))
    if found is None or found[0].day is None or found[0].until is not None:
        return None
    stated, after = found
    stated.precision, stated.first, stated.start = "week", index, made(scan, index, index, "").start
    return stated, after


def last_day(scan: Scan, index: int, name: str, following: int) -> Found:
    """Read the last day of a month or year, with its adjective behind it: اليوم الأخير من أكتوبر."""
    last = scan.match(following, "date_final") if name == "day" and scan.close(following) else None
    return day_in_month(scan, index, -1, 0, last[1]) if last is not None else None


def end_of_now(scan: Scan, index: int, name: str, following: int) -> Found:
    """Read a year or month with the word for its end behind it: by year-end, at year-end 2012."""
    end = scan.match(following, "date_end") if name in ("year", "month") else None
    if end is None or scan.seps[following] not in ("-", " ", *APOSTROPHES):
        return None
    stated = made(scan, index, end[1] - 1, name)
    tail = year_tail(scan, end[1], GREGORIAN) if name == "year" else None
    if tail is not None:
        return finish(stated, tail, scan)
    if scan.close(end[1]) and scan.match(end[1], "date_year_after") is None:
        return None
    stated.offset = PRESENT
    return stated, end[1]


def last_weekend(scan: Scan, index: int, name: str, following: int) -> Found:
    """Read the weekend that lies just behind: over the weekend."""
    if name != "weekend" or not scan.sense(index - 1, "date_the") or not scan.close(index):
        return None
    if scan.match_before(index - 1, "date_weekend_before", longest=1) is None or not scan.close(index - 1):
        return None
    if scan.close(following) and (scan.match(following, "date_of") or scan.match(following, "date_year_after") is None):
        return None
    stated = made(scan, index, following - 1, "weekend")
    stated.direction = context_direction(scan, index)
    return stated, following


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
        return months_ending(scan, index, number, following + 1) if name == "month" else None
    read = months_of_year if name == "month" else days_of_month
    return read(scan, index, number * after[0], after[1])


def read_season(scan: Scan, index: int) -> Found:
    """Read a season of a year: summer of 2013, صيف العام الماضي."""
    found = scan.match(index, "season")
    if found is None:
        return None
    season, following = found
    word = scan.tags[index]
    if word is not None and word.conjunction and not follows_date(scan, index):
        # With its conjunction the word is another where it joins nothing: وصيف.
        return None
    tail = year_tail(scan, following, GREGORIAN)
    stated = made(scan, index, following - 1, "season")
    stated.number = season
    if tail is None:
        listed = season_listed_after(scan, following)
        if listed is None:
            return None
        stated.year, stated.year_offset = listed.year, listed.year_offset
        return stated, following
    if tail.direction and not is_definite(scan, index):
        return None
    return finish(stated, with_next_year(scan, tail), scan)


def follows_date(scan: Scan, index: int) -> bool:
    """Tell whether a word of dates, or a figure, stands just before a token."""
    before = scan.senses(index - 1) if scan.close(index) else {}
    return not before.keys().isdisjoint((ANCHOR, "digits", "era"))


def season_listed_after(scan: Scan, index: int) -> Stated | None:
    """Read the second of two listed seasons, if it has a year: spring and summer 2012."""
    if not scan.close(index):
        return None
    also = scan.match(index, "date_also")
    word = scan.tags[index]
    second = also[1] if also is not None else index if word is not None and word.conjunction else scan.count
    season = scan.match(second, "season")
    tail = year_tail(scan, season[1], GREGORIAN) if season is not None and scan.close(second) else None
    if tail is None or tail.direction:
        return None
    return finish(made(scan, second, second, "season"), tail, scan)[0]


def with_next_year(scan: Scan, tail: Tail) -> Tail:
    """Draw in the second of two years that a season lies in: the winter of 2010-2011, winter 2010/11."""
    second = figure(scan, tail.last + 1)
    if second is None or tail.year is None or gap(scan, tail.last + 1) not in ("/", *DASHES):
        return tail
    following = tail.year + 1
    fits = second.value == following if second.length == 4 else second.length == 2 and second.value == following % 100
    return tail._replace(last=tail.last + 1) if fits else tail


def read_decade(scan: Scan, index: int) -> Found:
    """Read a decade named by a word: the eighties, سبعينات القرن الماضي."""
    found = scan.match(index, "decade")
    if found is None:
        return None
    decade, following = found
    stated = made(scan, index, following - 1, "decade")
    inner = after_article(scan, after_of(scan, following))
    century = century_at(scan, inner)
    hundreds = scan.sense(index - 1, "cardinal") if scan.close(index) else None
    if isinstance(hundreds, int) and hundreds in FIRST_HALVES and not scan.lexicon.language.numbers.units_first:
        whole = made(scan, index - 1, following - 1, "decade")
        whole.year = hundreds * 100 + decade
        return whole, following
    if century is not None:
        stated.last, stated.end = century[1] - 1, scan.ends[century[1] - 1]
        stated.year, stated.unresolvable = century[0] + decade, century[2]
        return stated, century[1]
    if scan.match(inner, "date_age") or scan.match(following, "date_age"):
        return None, following
    listed = decade_listed_after(scan, following)
    if listed is not None:
        stated.year, stated.unresolvable = (listed.year or 0) // 100 * 100 + decade, listed.unresolvable
        return stated, following
    if scan.lexicon.language.script.articles:
        if not is_definite(scan, index):
            return None
    elif not has_article_before(scan, index):
        return None
    stated.year = decade + (1900 if decade else 2000)
    return stated, following


def decade_listed_after(scan: Scan, index: int) -> Stated | None:
    """Read the second of two listed decades, if its century is named: عشرينيات وثلاثينيات القرن الماضي."""
    word = scan.tags[index] if scan.close(index) else None
    if word is None or not word.conjunction or "decade" not in word.senses:
        return None
    found = date_in(read_decade(scan, index))
    return found[0] if found is not None and found[1] > index + 1 else None


def read_long_decade(scan: Scan, index: int) -> Found:
    """Read a decade in four digits: 1980s."""
    digits = figure(scan, index)
    if digits is None or digits.length != 4 or digits.value % 10 or not has_plural_suffix(scan, index):
        return None
    # The 1800s are a century, the 1900s and 2000s oftener their first ten years.
    long = digits.value % 100 == 0 and digits.value < LATE_CENTURIES
    stated = made(scan, index, index + 1, "century" if long else "decade")
    stated.year = digits.value
    return stated, index + 2


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
    number = ordinal_at(scan, index)
    first = number[1] if number is not None else index
    unit = unit_at(scan, first) if first < scan.count else None
    if unit is None or unit[0] != "century":
        found = relative_period(scan, index, ("century",))
    else:
        number = number if number is not None else number_after(scan, unit[1])
        following = unit[1] if first > index or number is None else number[1]
        counted = nth_period(scan, index, "century", number[0], following) if number is not None else None
        found = counted or relative_period(scan, index, ("century",))
    found = date_in(found)
    if found is None:
        return None
    stated, following = found
    if stated.year is not None:
        return stated.year, following, stated.unresolvable
    return 2000 + 100 * (stated.offset or 0), following, False


def read_letter(scan: Scan, index: int) -> Found:
    """Read a quarter or half by its letter: Q3 2016, H1 2015."""
    unit = scan.sense(index, "date_letter")
    number = figure(scan, index - 1)
    if number is not None and scan.seps[index] == "" and number.length == 1:
        if scan.words[index].islower() and scan.seps[index + 1] == "" and figure(scan, index + 1) is not None:
            # A time of the clock, or so long: 1h30.
            return None
        return period_by_letter(scan, index - 1, index + 1, unit, number.value)
    number = figure(scan, index + 1)
    if number is None or number.length > 1 or scan.seps[index + 1] != "":
        return None
    if index and scan.seps[index] == "" and figure(scan, index - 1) is None:
        return None
    return period_by_letter(scan, index, index + 2, unit, number.value)


def period_by_letter(scan: Scan, first: int, following: int, unit: str, number: int) -> Found:
    """Read the year after a quarter or half by its letter: Q3 2016, 3Q16; a quarter also stands without one."""
    if not 1 <= number <= COUNTED_UNITS[unit]:
        return None
    stated = made(scan, first, following - 1, unit)
    stated.number = number
    if following < scan.count and scan.seps[following] == "":
        digits = figure(scan, following)
        if digits is None or digits.length != 2:
            return None
        stated.year, stated.last, stated.end = full_year(digits.value), following, scan.ends[following]
        return stated, following + 1
    before = figure(scan, first - 1)
    if before is not None and before.length == 4 and USUAL <= before.value < USUAL_END and joins(scan, first):
        stated.year, stated.first, stated.start = before.value, first - 1, scan.starts[first - 1]
        return stated, following
    tail = year_tail(scan, following, GREGORIAN)
    if tail is None and unit == "half":
        return None
    return past_paired_year(scan, *finish(stated, tail, scan))


def joins(scan: Scan, index: int) -> bool:
    """Tell whether a year before a token belongs to it."""
    return gap(scan, index) in ("", *DASHES)
