"""Read days and months: a weekday, yesterday, March 5, 20 من أكتوبر."""

from __future__ import annotations

from factcheck.reading.calendars import GREGORIAN
from factcheck.reading.date_relative import Found, context_direction, finish, made, relative_unit
from factcheck.reading.date_words import MonthName
from factcheck.reading.date_years import (
    APOSTROPHES,
    COMMAS,
    DASHES,
    Tail,
    after_article,
    after_of,
    after_suffix,
    dated_year,
    figure,
    gap,
    is_cut_out,
    is_definite,
    joint,
    ordinal_at,
    unit_at,
    which_after,
    year_tail,
)
from factcheck.reading.lexicon import MANY, ONE, Word
from factcheck.reading.scan import Scan
from factcheck.reading.stated_date import Stated

LONGEST_MONTH = 31

# Weekdays are counted back so far at most.
MOST_WEEKDAYS, DAYS_OF_WEEK = 9, 7

# What parts the hours from the minutes.
CLOCK_MARK = ":"

# The months in which a year begins and ends.
JANUARY, DECEMBER = 1, 12

# What stands before the word that joins a month to its day or its part.
BEFORE_OF = ("ordinal", "ordinal_suffixes", "digits", "date_unit", "weekday")

# What an eleven can be said of.
NOUNS = ("person", "thing")
DIRECTIONS = ("past", "present", "future")

# Marks that a title stands in, each with the one that closes it.
TITLED = {"(": ")", "«": "»", "“": "”", '"': '"'}


def read_relative_day(scan: Scan, index: int) -> Found:
    """Read a day counted from today: yesterday, أول من أمس, اليوم."""
    found = scan.match(index, "relative_day")
    if found is None:
        return None
    day, following = found
    if not day.offset and scan.sense(index - 1, "date_ago"):
        # A year ago today is no day of now.
        return None, following
    first = index
    if (day.definite and not is_today(scan, index, following)) or (not day.offset and is_title(scan, index, following)):
        return None
    if day.lone:
        if not ends_phrase(scan, following):
            return None
        # More than a week ago is no day.
        before = index - 1 if scan.lexicon.language.numbers.articles else index
        if scan.match_before(before, "hedge") is not None:
            return None
        if scan.lexicon.language.numbers.articles:
            if not scan.sense(index - 1, "articles"):
                return None
            first -= 1
    stated = made(scan, first, following - 1, "day")
    stated.offset = day.offset
    weeks = weeks_before(scan, stated) if day.offset > 0 and not day.lone else 0
    stated.offset += DAYS_OF_WEEK * weeks
    return stated, following


def ends_phrase(scan: Scan, index: int) -> bool:
    """Tell whether no noun follows that what stands before a token could belong to: a week ago, but a week before the vote."""
    if not scan.close(index):
        return True
    return scan.match(index, "date_year_after") is not None and scan.match(index, "date_of") is None


def is_today(scan: Scan, index: int, following: int) -> bool:
    """Tell whether the word for day, with its article, means today."""
    word = scan.tags[index]
    if word is None or not is_definite(scan, index) or word.preposition or scan.sense(index - 1, "fraction"):
        return False
    if scan.match_before(index, "date_recurring", longest=2) or scan.match_before(index, "date_of_day", longest=1):
        return False
    if not scan.close(following) or following >= scan.count:
        return True
    if scan.match(following, "date_that_follow") or scan.match(following, "date_which_after"):
        return False
    return not (scan.sense(following, "ordinal") and is_definite(scan, following))


def is_title(scan: Scan, index: int, following: int) -> bool:
    """Tell whether a word for today stands alone in quotes or brackets as the name of a newspaper: told to (Today), the paper (Today)."""
    opened = scan.seps[index][-1:]
    if not opened or opened not in TITLED or not scan.seps[following].startswith(TITLED[opened]):
        return False
    to = scan.lexicon.alone(scan.words[index - 1]) if index > 0 else ()
    named = "date_names" in scan.starts_of(index - 1) and not scan.sense(index - 1, "weekday")
    return named or any(run.preposition for run in to)


def is_unit_of_teen(scan: Scan, index: int, following: int) -> bool:
    """Tell whether a weekday is the one of an eleven that is said of the definite plural before it: the accused, all eleven."""
    if not scan.sense(index, "single") or not scan.sense(following, "teen") or not scan.close(following):
        return False
    before = scan.tags[index - 1] if index and scan.close(index) else None
    # Ten of what follows would be told of that day: on Sunday, ten raids.
    after = scan.tags[following + 1] if scan.close(following + 1) else None
    return before is not None and before.definite and is_many(before) and not (after is not None and is_many(after))


def is_many(word: Word) -> bool:
    """Tell whether a word is a plural of people or things."""
    return any(noun is not None and noun.plurality == MANY for noun in map(word.senses.get, NOUNS))


def read_weekday(scan: Scan, index: int) -> Found:
    """Read a weekday, with the word or week that says which one."""
    found = scan.match(index, "weekday")
    if found is None or (found[0].short and not is_written_as_name(scan, index)):
        return None
    name, following = found
    if (
        scan.lexicon.language.dates.weekday_article
        and not is_definite(scan, index)
        and week_at(scan, following) is None
    ):
        return None
    if scan.match_before(index, "date_recurring", longest=2) is not None or is_unit_of_teen(scan, index, following):
        return None, following
    if scan.lexicon.language.script.articles and scan.close(following) and scan.match(following, "date_final"):
        last = day_in_month(scan, index, -1, name.number, following + 1)
        if last is not None:
            return last
    if following < scan.count and scan.close(following) and scan.match(following, "date_that_follow"):
        return None, following
    stated = made(scan, index, following - 1, "day")
    stated.weekday, stated.needs_partner = name.number, name.short
    if name.plural:
        back = weekday_ago(scan, stated, following)
        if back is not None:
            return back
        if not is_lost_genitive(scan, index):
            return None, following
        stated.end -= 1
    return weeks_beyond(scan, stated, following) or weekday_in_week(scan, stated, following)


def weeks_beyond(scan: Scan, stated: Stated, following: int) -> tuple[Stated, int] | None:
    """Read a weekday so many weeks beyond the coming one: a week from Friday, Friday week."""
    stated.weeks = weeks_before(scan, stated)
    after = scan.match(following, "date_weeks_after") if scan.close(following) else None
    if not stated.weeks and after is not None and ends_phrase(scan, after[1]):
        stated.weeks, following = after
        stated.last, stated.end = following - 1, scan.ends[following - 1]
    if not stated.weeks:
        return None
    stated.direction = "ahead"
    return stated, following


def weeks_before(scan: Scan, stated: Stated) -> int:
    """Give how many weeks beyond a day the words before it lie, and draw them into it; 0 for none."""
    before = scan.match_before(stated.first, "date_weeks_before", longest=3)
    if before is None:
        return 0
    weeks, first = before
    if scan.sense(first - 1, "articles") and scan.close(first):
        first -= 1
    elif not scan.sense(first, "cardinal") and not scan.sense(first, "digits"):
        # The week on Friday is one that was named before.
        return 0
    stated.first, stated.start = first, scan.starts[first]
    return int(weeks)


def weekday_ago(scan: Scan, stated: Stated, following: int) -> tuple[Stated, int] | None:
    """Read a weekday so many back: two Fridays ago."""
    if not scan.close(following) or not scan.sense(following, "date_ago") or not scan.close(stated.first):
        return None
    digits = figure(scan, stated.first - 1)
    count = scan.sense(stated.first - 1, "cardinal") or (digits.value if digits is not None else 0)
    if not 1 < count <= MOST_WEEKDAYS:
        return None
    stated.first, stated.last, stated.end = stated.first - 1, following, scan.ends[following]
    stated.start, stated.direction, stated.weeks = scan.starts[stated.first], "past", 1 - count
    return stated, following + 1


def is_lost_genitive(scan: Scan, index: int) -> bool:
    """Tell whether a plural weekday is a genitive that lost its apostrophe: Saturdays blast."""
    following = index + 1
    if following >= scan.count or scan.seps[following] != " ":
        return False
    if scan.close(index) and scan.match_before(index, "date_regularly", longest=1):
        return False
    if not is_written_as_name(scan, index):
        return False
    return scan.words[following].islower() and not scan.match(following, "date_year_after")


def weekday_in_week(scan: Scan, stated: Stated, following: int) -> tuple[Stated, int]:
    """Add to a weekday what says which week it is in."""
    if following < scan.count and gap(scan, following) == "":
        which = which_after(scan, following)
        if which is not None:
            stated.direction = direction_of(which[0])
            stated.weeks = which[0] - sign(which[0])
            stated.last, stated.end = which[1] - 1, scan.ends[which[1] - 1]
            return stated, which[1]
        week = week_at(scan, following)
        if week is not None:
            stated.week_offset, stated.last, stated.end = week.offset, week.last, week.end
            return stated, week.last + 1
    stated.direction = context_direction(scan, stated.first)
    return stated, following


def week_at(scan: Scan, index: int) -> Stated | None:
    """Read the week, counted from now, that a weekday before it is in: of next week, الأسبوع الماضي."""
    if index >= scan.count or gap(scan, index) != "":
        return None
    week = relative_unit(scan, after_of(scan, index))
    return week if week is not None and week.precision == "week" and week.offset is not None else None


def sign(way: int) -> int:
    """Give 1 for what is to come, -1 for what is past, and 0 for now."""
    return (way > 0) - (way < 0)


def direction_of(way: int) -> str:
    """Name the side of today on which what is so many periods off lies."""
    return DIRECTIONS[sign(way) + 1]


def end_of_year(scan: Scan, stated: Stated, index: int) -> Found:
    """Read the year of which a day is the first or the last: the last day of 2015."""
    tail = year_tail(scan, index, GREGORIAN) if index < scan.count else None
    if tail is None or tail.direction or tail.calendar not in ("", GREGORIAN) or stated.number not in (1, -1):
        return None
    stated.month, stated.day = (JANUARY, 1) if stated.number == 1 else (DECEMBER, LONGEST_MONTH)
    stated.number = stated.nth_weekday = None
    return finish(stated, tail, scan)


def nth_day(scan: Scan, first: int, number: int, index: int) -> Found:
    """Read the nth weekday or the last day of a month after its number: the third Tuesday of May, أول يوم من مارس."""
    if not scan.close(index):
        return None
    unit = unit_at(scan, index)
    is_day = unit is not None and unit[0] == "day"
    named = unit[1] if unit is not None and is_day and scan.close(unit[1]) else index
    found = scan.match(named, "weekday")
    if found is not None:
        return day_in_month(scan, first, number, found[0].number, found[1])
    if unit is None or not is_day:
        return None
    return day_in_month(scan, first, number, 0, unit[1])


def day_in_month(scan: Scan, first: int, number: int, weekday: int, following: int) -> Found:
    """Read the month in which a day is counted, from the end where the number is negative; weekday 0 is any day."""
    inner = after_of(scan, following)
    if inner == following and scan.sense(inner, "date_within") and scan.close(inner):
        inner += 1
    if inner == following or inner >= scan.count or not scan.close(inner):
        return None
    unit = unit_at(scan, inner)
    relative = relative_unit(scan, inner)
    if unit is not None and unit[0] == "month" and relative is None:
        inner = unit[1]
    stated = made(scan, first, inner, "day")
    stated.number, stated.nth_weekday = number, weekday
    if relative is not None and relative.precision == "month":
        stated.month_offset, stated.last, stated.end = relative.offset, relative.last, relative.end
        return stated, relative.last + 1
    named = month_at(scan, inner) if inner < scan.count else None
    if named is None:
        return end_of_year(scan, stated, inner) if weekday == 0 else None
    month, _, after = named
    stated.calendar, stated.month, stated.last, stated.end = (
        month.calendar,
        month.number,
        after - 1,
        scan.ends[after - 1],
    )
    tail = year_tail(scan, after, month.calendar)
    if tail is None:
        stated.direction = context_direction(scan, first)
    return finish(stated, tail, scan)


def is_written_as_name(scan: Scan, index: int) -> bool:
    """Tell whether a word begins with a capital, where names do."""
    return not scan.lexicon.language.dates.capitals or scan.words[index][:1].isupper()


def month_at(scan: Scan, index: int) -> tuple[MonthName, int | None, int] | None:
    """Read the name of a month with its second name; give both months and the index after them."""
    found = scan.match(index, "month")
    if found is None:
        return None
    month, following = found
    if month.doubtful and not is_written_as_name(scan, index) and not is_sure_month(scan, index, following):
        return None
    word = scan.tags[index]
    if word is not None and word.definite:
        return None
    if following < scan.count and gap(scan, following) in ("", "/", "(", *DASHES, ",", "،", ")("):
        second = scan.match(following, "month")
        if second is not None and second[0].system != month.system and second[0].calendar == month.calendar:
            joined = gap(scan, following)
            if joined in ("/", "(", ")(") or second[0].number == month.number:
                return month, second[0].number, second[1]
    return month, None, following


def is_sure_month(scan: Scan, index: int, following: int) -> bool:
    """Tell whether a common word in small letters is a month: 5th of may, may 2014, march 3rd."""
    if year_follows(scan, following) or year_follows(scan, after_of(scan, following)):
        return True
    if scan.sense(index - 1, "date_within") or scan.sense(index - 1, "date_since"):
        return True
    of = scan.match_before(index, "date_of", longest=2)
    if of is not None and not scan.senses(of[1] - 1).keys().isdisjoint(BEFORE_OF):
        return True
    ordinal = ordinal_day(scan, following)
    if ordinal is not None and (not scan.close(ordinal[1]) or year_follows(scan, ordinal[1])):
        return True
    digits, suffix = figure(scan, following), scan.sense(following + 1, "ordinal_suffixes")
    if digits is not None and digits.length <= 2 and scan.close(following):
        after = following + 2 if suffix and scan.seps[following + 1] == "" else following + 1
        return after > following + 1 or year_follows(scan, after)
    return False


def read_month(scan: Scan, index: int) -> Found:
    """Read a month, with the day that follows it where the language writes so, and with its year."""
    named = month_at(scan, index)
    if named is None:
        return None
    month, twin, following = named
    stated = made(scan, index, following - 1, "month")
    stated.calendar, stated.month, stated.twin = month.calendar, month.number, twin
    day = following_day(scan, index, following, short=month.short)
    if day is not None and (scan.lexicon.language.dates.month_first or year_follows(scan, day[1])):
        return finish_day(scan, stated, *day)
    tail = year_tail(scan, following, month.calendar)
    if (
        tail is None
        and following < scan.count
        and gap(scan, following) in ((".", "-", "/") if month.short else ("-", "/"))
    ):
        tail = dated_year(scan, following, month.calendar)
    unsure = month.short or (month.doubtful and twin is None and not is_evident(scan, index))
    if tail is None and unsure and not begins_span(scan, following, short=month.short):
        return None, following
    if tail is None:
        stated.direction = context_direction(scan, index)
        if is_event(scan, stated, following):
            return None, following
    return finish(stated, tail, scan)


def begins_span(scan: Scan, index: int, *, short: bool) -> bool:
    """Tell whether a second month after a dash or a word shows that the first is one; a short name or a list needs a year too."""
    if index >= scan.count:
        return False
    separator = gap(scan, index)
    listed = False
    if separator not in DASHES:
        word = scan.tags[index]
        if separator or short or word is None:
            return False
        joined = scan.match(index, "date_range")
        also = scan.match(index, "date_also") if joined is None else None
        listed = joined is None
        if listed and also is None and not word.conjunction:
            return False
        index = joined[1] if joined is not None else also[1] if also is not None else index
    second = month_at(scan, index) if index < scan.count else None
    needs_year = short or listed
    return second is not None and (not needs_year or year_tail(scan, second[2], second[0].calendar) is not None)


def is_evident(scan: Scan, index: int) -> bool:
    """Tell whether a word before a doubtful name shows that it is a month."""
    if follows_dash(scan, index):
        return True
    if names_people(scan, index) and scan.match_before(index, "date_part", longest=2) is None:
        # After other words it is oftener the father than August.
        unit = scan.sense(index - 1, "date_unit")
        beside = scan.sense(index - 1, "date_within") or scan.sense(index - 1, "date_since")
        return scan.close(index) and (
            bool(beside) or (unit is not None and unit.name == "month") or follows_month(scan, index)
        )
    if scan.match_before(index, "date_month_before", longest=2) is not None:
        sure = scan.sense(index - 1, "date_within") or scan.sense(index - 1, "date_since")
        return scan.close(index) and (bool(sure) or not is_first_name(scan, index))
    if scan.sense(index - 1, "date_the") and scan.close(index):
        return is_adjective(scan, index)
    word = scan.tags[index]
    unit = scan.sense(index - 1, "date_unit")
    return unit is not None and unit.name == "month" and word is not None and scan.close(index)


def follows_dash(scan: Scan, index: int) -> bool:
    """Tell whether another month stands before a name, with a dash between them: April-June."""
    return index > 0 and gap(scan, index) in DASHES and scan.sense(index - 1, "month") is not None


def follows_month(scan: Scan, index: int) -> bool:
    """Tell whether another month stands before a name, with a word that joins the two between them or written onto it."""
    word = scan.tags[index]
    joined = word is not None and word.conjunction
    return scan.sense(index - 1 if joined else index - 2, "month") is not None


def names_people(scan: Scan, index: int) -> bool:
    """Tell whether a month's name is also a noun for people, in a script without capitals."""
    people = not scan.starts_of(index).isdisjoint(("person", "parent_of"))
    return people and not scan.lexicon.language.dates.capitals


def is_adjective(scan: Scan, index: int) -> bool:
    """Tell whether a word stands before a noun that it can qualify: the May report."""
    following = index + 1
    if following >= scan.count or scan.seps[following] != " " or not scan.words[following].islower():
        return False
    return scan.match(following, "date_year_after") is None


def is_first_name(scan: Scan, index: int) -> bool:
    """Tell whether another name follows a word, where names begin with a capital."""
    following = index + 1
    if not scan.lexicon.language.dates.capitals or following >= scan.count or scan.seps[following] != " ":
        return False
    return scan.words[following][:1].isupper()


def is_event(scan: Scan, stated: Stated, following: int) -> bool:
    """Tell whether a date without a year is the name of an event, a place or a body.

    An attack is told by its day too, which then is a day that the reader can place, but for the few that all know by it.
    """
    if is_beside(scan, stated.first, following, "date_events"):
        return True
    if scan.close(following) and scan.match(following, "date_bearers") and is_written_as_name(scan, following):
        return True
    if f"{stated.month or 0:02d}-{stated.day or 0:02d}" not in scan.lexicon.language.dates.named_days:
        return False
    # An adjective may stand between: the terrorist attacks.
    return is_beside(scan, stated.first, following, "date_attacks") or (
        scan.close(following) and scan.close(following + 1) and scan.match(following + 1, "date_attacks") is not None
    )


def is_beside(scan: Scan, first: int, following: int, category: str) -> bool:
    """Tell whether a word of a category stands before or after a date."""
    if scan.match_before(after_of_backwards(scan, first), category, longest=2) is not None:
        return True
    return scan.close(following) and scan.match(following, category) is not None


def after_of_backwards(scan: Scan, first: int) -> int:
    """Give the first token of a word such as of before a token, or the same token."""
    found = scan.match_before(first, "date_of", longest=2)
    return found[1] if found is not None else first


def following_day(scan: Scan, month_index: int, index: int, *, short: bool) -> tuple[int, int] | None:
    """Read the day after a month: March 5, Oct . 21, May the 5th; give it and the index after it."""
    if scan.sense(index, "date_the") and scan.close(index) and scan.close(index + 1):
        ordinal = ordinal_at(scan, index + 1)
        return ordinal if ordinal is not None and 1 <= ordinal[0] <= LONGEST_MONTH else None
    digits = figure(scan, index)
    if digits is None:
        return ordinal_day(scan, index)
    if digits.length > 2 or not 1 <= digits.value <= LONGEST_MONTH:
        return None
    separator = joint(scan, index)
    following = after_suffix(scan, index)
    if separator in ("-", "/") and following < scan.count and gap(scan, following) == separator:
        return (digits.value, following) if dated_year(scan, following, GREGORIAN) is not None else None
    named = separator == "," and following > index + 1 and year_follows(scan, following)
    if separator != "" and not (separator == "." and short) and not named:
        return None
    if is_cut_out(scan, index) and not year_follows(scan, following):
        return None
    if following < scan.count and scan.seps[following] == "":
        return None
    if following == index + 1 and scan.sense(month_index - 1, "date_within") and not year_follows(scan, following):
        return None
    return digits.value, following


def ordinal_day(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read the day after a month as an ordinal in words that counts nothing else: July fourth."""
    ordinal = (
        ordinal_at(scan, index)
        if index < scan.count and scan.close(index) and not is_written_as_name(scan, index)
        else None
    )
    if ordinal is None or not 1 <= ordinal[0] <= LONGEST_MONTH:
        return None
    after = ordinal[1]
    ends = (
        after >= scan.count
        or not scan.close(after)
        or year_follows(scan, after)
        or scan.match(after, "date_year_after")
    )
    return ordinal if ends else None


def year_follows(scan: Scan, index: int) -> bool:
    """Tell whether a year stands at a token."""
    return (
        index < scan.count
        and gap(scan, index) in (*COMMAS, *APOSTROPHES)
        and dated_year(scan, index, GREGORIAN) is not None
    )


def finish_day(scan: Scan, stated: Stated, day: int, following: int) -> tuple[Stated, int]:
    """Make of a month and its day a date, or a span of days, with the year that follows."""
    stated.precision, stated.day = "day", day
    stated.last, stated.end = following - 1, scan.ends[following - 1]
    second = second_day(scan, following)
    after = second[1] if second is not None else following
    tail = year_tail(scan, after, stated.calendar)
    if tail is None and second is None and after < scan.count:
        # Dates of machines have the time of the clock before the year: Sep 25 10:36:28 2003.
        year = after if gap(scan, after) in ("-", "/") else past_clock(scan, after)
        tail = dated_year(scan, year, stated.calendar) if year else None
    if tail is None:
        stated.direction = context_direction(scan, stated.first)
        if is_event(scan, stated, after):
            return no_date(stated, after)
    if second is not None:
        stated.until = made(scan, after - 1, after - 1, "day")
        stated.until.day, stated.until.month = second[0], stated.month
        finish(stated.until, tail, scan)
        stated.year, stated.year_offset = stated.until.year, stated.until.year_offset
        stated.direction = stated.until.direction or stated.direction
        stated.last, stated.end = stated.until.last, stated.until.end
        return stated, stated.last + 1
    return finish(stated, tail, scan)


def past_clock(scan: Scan, index: int) -> int:
    """Give the token after a time of the clock in figures that begins at a token, 0 where none does or nothing follows it."""
    end = index
    while end + 1 < scan.count and scan.seps[end + 1] == CLOCK_MARK and figure(scan, end + 1) is not None:
        end += 1
    following = end + 1
    return following if end > index and following < scan.count and gap(scan, following) == "" else 0


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
    relative = day_of_relative_month(scan, first, day, inner)
    if relative is not None:
        return relative
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
        if (month.short and gap(scan, inner) == ".") or is_event(scan, stated, following):
            return None, following
        stated.direction = context_direction(scan, first)
    return finish(stated, tail, scan)


def day_of_relative_month(scan: Scan, first: int, day: int, index: int) -> Found:
    """Read the month after a day where it is counted from now: 15 من الشهر الجاري, في 15 الجاري."""
    if index >= scan.count or gap(scan, index) != "":
        return None
    month = relative_unit(scan, index)
    if month is not None and month.precision == "month":
        stated = made(scan, first, month.last, "day")
        stated.day, stated.month_offset = day, month.offset
        return stated, month.last + 1
    which = which_after(scan, index)
    if which is None or not is_day_introduced(scan, first):
        return None
    stated = made(scan, first, which[1] - 1, "day")
    stated.day, stated.month_offset = day, which[0]
    return stated, which[1]


def is_day_introduced(scan: Scan, first: int) -> bool:
    """Tell whether a word stands before a figure after which days of the month stand."""
    if first == 0 or gap(scan, first) not in ("", "،", ","):
        return False
    unit = scan.sense(first - 1, "date_unit")
    if unit is not None and unit.name == "day" and unit.plurality == ONE:
        return True
    span = scan.match_before(first, "date_range", longest=2)
    if span is not None and span[1] > 0 and figure(scan, span[1] - 1) is not None:
        return True
    return bool(
        scan.sense(first - 1, "weekday") or scan.sense(first - 1, "date_within") or scan.sense(first - 1, "date_dated")
    )


def bare_day(scan: Scan, index: int) -> Found:
    """Read a day of a month that is not named: on the 15th, Tuesday the 19th, from the 4th to the 22nd, في يوم 15."""
    digits = figure(scan, index)
    if digits is None or digits.length > 2 or not 1 <= digits.value <= LONGEST_MONTH or is_cut_out(scan, index):
        return None
    following = after_suffix(scan, index)
    if not (is_nth_introduced(scan, index) if following > index + 1 else is_bare_introduced(scan, index)):
        return None
    stated = made(scan, index, following - 1, "day")
    stated.day = digits.value
    until = bare_end(scan, index, following)
    if until is not None:
        stated.until, stated.last, stated.end = until, until.last, until.end
    elif not ends_phrase(scan, following) or opens_bare_span(scan, index):
        return None
    stated.direction = context_direction(scan, index)
    return stated, stated.last + 1


def is_nth_introduced(scan: Scan, index: int) -> bool:
    """Tell whether a figure with the ending of an ordinal stands where days of a month do."""
    if scan.sense(index - 1, "weekday") and scan.close(index):
        return True
    if not (scan.sense(index - 1, "date_the") and scan.close(index)):
        return False
    if scan.sense(index - 2, "weekday") and gap(scan, index - 1) in COMMAS:
        return True
    if not scan.close(index - 1):
        return False
    return bool(scan.sense(index - 2, "date_regularly")) or opens_bare_span(scan, index)


def opens_bare_span(scan: Scan, index: int) -> bool:
    """Tell whether a word for from or between stands before the article of a figure."""
    before = index - 1 if scan.sense(index - 1, "date_the") else index
    return any(scan.match_before(before, name, longest=2) is not None for name in ("date_start", "date_between"))


def bare_end(scan: Scan, index: int, following: int) -> Stated | None:
    """Read the second day of a span whose month is not named."""
    if following == index + 1 or not opens_bare_span(scan, index) or not scan.close(following):
        return None
    joined = scan.match(following, "date_range") or scan.match(following, "date_also")
    second = after_article(scan, joined[1]) if joined is not None else scan.count
    digits, after = figure(scan, second), after_suffix(scan, second)
    if digits is None or after == second + 1 or digits.length > 2 or not ends_phrase(scan, after):
        return None
    until = made(scan, second, after - 1, "day")
    until.day = digits.value
    return until


def is_bare_introduced(scan: Scan, index: int) -> bool:
    """Tell whether the word for day stands before a figure without an ending, in a language that writes none."""
    unit = scan.sense(index - 1, "date_unit")
    return (
        bool(scan.lexicon.language.script.articles)
        and scan.seps[index] == " "
        and unit is not None
        and unit.name == "day"
        and unit.plurality == ONE
        and not is_definite(scan, index - 1)
    )


def hyphened_year(scan: Scan, index: int, month: MonthName) -> Tail | None:
    """Read a year as it stands only after a day: 10-Nov-2011, 10 Nov 11."""
    if index >= scan.count or gap(scan, index) not in ("", "-", "/", ".", *APOSTROPHES):
        return None
    return dated_year(scan, index, month.calendar, short=month.short)
