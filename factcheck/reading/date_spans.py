"""Join neighbouring dates: a weekday and its day, two ends of a span, a part and its period."""

from __future__ import annotations

import itertools
from dataclasses import replace

from factcheck.reading.calendars import GREGORIAN, ISLAMIC
from factcheck.reading.date_years import (
    APOSTROPHES,
    COMMAS,
    DASHES,
    after_article,
    before_article,
    gap,
    is_approximate,
    is_hedged,
    is_loose_article,
    joint,
)
from factcheck.reading.scan import Scan
from factcheck.reading.stated_date import Stated

# What may stand between a weekday and its day, without spaces.
BETWEEN_NAMES = ("", "(", ".", *COMMAS, *DASHES, "((", "«", ".,", "[")

SPAN_PRECISIONS = ("day", "month", "year", "season", "decade", "century", "quarter")


def join(scan: Scan, found: list[Stated]) -> list[Stated]:
    """Join dates that are parts of one, in text order."""
    joined: list[Stated] = []
    for stated in found:
        if joined and joins_name(scan, joined[-1], stated):
            name_day(joined[-1], stated)
            if len(joined) > 1 and joins_span(scan, joined[-2], joined[-1]):
                make_span(joined[-2], joined.pop())
        elif joined and joins_whole(scan, joined[-1], stated):
            joined[-1] = part_of(joined[-1], stated)
        elif joined and joins_span(scan, joined[-1], stated):
            make_span(joined[-1], stated)
        else:
            if joined:
                share(scan, joined[-1], stated)
            joined.append(stated)
    kept = [stated for stated in joined if not stated.needs_partner]
    for number, stated in enumerate(kept):
        take_part(scan, stated, kept[number - 1].last if number else -1)
        if stated.precision == "year" and stated.year is not None and stated.until is None:
            stated.approximate = is_approximate(scan, stated.first) or is_hedged(scan, stated.first)
        close_bracket(scan, stated)
    return kept


# -- names of one day --------------------------------------------------------------------


def joins_name(scan: Scan, before: Stated, after: Stated) -> bool:
    """Tell whether two expressions name one day: a weekday or relative day, and a date or weekday."""
    if is_named_after(scan, before, after):
        return True
    if not is_day_name(before) or (after.until is not None and after.precision != "day"):
        return False
    if before.day is not None or before.week_offset is not None:
        return False
    if after.precision == "week" and before.weekday is not None and before.offset is None:
        return False
    names_more = after.day is not None or (
        after.weekday is not None and before.offset is not None and before.weekday is None
    )
    if not names_more and not names_now(scan, before, after):
        return False
    return lies_beside(scan, before, after)


def names_now(scan: Scan, before: Stated, after: Stated) -> bool:
    """Tell whether a word such as yesterday follows its weekday."""
    if after.offset is None or after.precision != "day" or after.weekday is not None:
        return False
    return before.weekday is not None and before.offset is None and gap(scan, after.first) in ("", "(")


def is_named_after(scan: Scan, before: Stated, after: Stated) -> bool:
    """Tell whether a bare weekday in brackets follows a day of a month: 24 June (Friday)."""
    if before.day is None or before.until is not None or before.weekday is not None or after.weekday is None:
        return False
    return after.day is None and after.first == before.last + 1 and gap(scan, after.first) == "("


def is_day_name(stated: Stated) -> bool:
    """Tell whether a date is stated as a weekday or counted in days."""
    return stated.precision == "day" and (stated.weekday is not None or stated.offset is not None)


def lies_beside(scan: Scan, before: Stated, after: Stated) -> bool:
    """Tell whether nothing but signs, an article or a word for equal stands between two names of a day."""
    index = before.last + 1
    if gap(scan, index) not in BETWEEN_NAMES:
        return False
    first = scan.tags[after.first]
    if index == after.first:
        return first is None or not first.conjunction or before.needs_partner
    equals = scan.match(index, "date_equals")
    if equals is not None:
        index = equals[1]
    if index < after.first and scan.sense(index, "date_unit") and index + 1 == after.first:
        return True
    if index + 1 == after.first and (scan.sense(index, "date_the") or is_loose_article(scan, index)):
        return True
    return equals is not None and after_article(scan, index) == after.first


def name_day(before: Stated, after: Stated) -> None:
    """Add what a second name says to the first."""
    before.last, before.end = after.last, after.end
    before.weekday = before.weekday or after.weekday
    before.needs_partner = False
    if after.offset is not None:
        before.offset = after.offset
    if after.day is not None:
        before.day, before.month, before.year, before.twin = after.day, after.month, after.year, after.twin
        before.calendar, before.year_offset, before.until = after.calendar, after.year_offset, after.until
        before.month_offset, before.in_figures = after.month_offset, after.in_figures
    before.direction = after.direction or before.direction


# -- parts of a period -------------------------------------------------------------------


def joins_whole(scan: Scan, before: Stated, after: Stated) -> bool:
    """Tell whether a year or week stands before its part: 2010 October 22, last year's March, next week's Friday."""
    if before.until is not None or after.year is not None or after.year_offset is not None or after.offset is not None:
        return False
    owned = is_owner(scan, before, after)
    if before.precision == "week" and before.offset is not None:
        return owned and after.weekday is not None and after.day is None and after.week_offset is None
    if before.precision != "year" or before.calendar != after.calendar or before.unresolvable:
        return False
    if owned:
        return after.month is not None or after.precision in ("quarter", "half", "season")
    index = before.last + 1
    return after.month is not None and before.year is not None and index == after.first and gap(scan, index) in COMMAS


def is_owner(scan: Scan, before: Stated, after: Stated) -> bool:
    """Tell whether the ending of a genitive stands between two dates."""
    index = before.last + 1
    return (
        index + 1 == after.first
        and scan.seps[index] in APOSTROPHES
        and scan.seps[index + 1] == " "
        and bool(scan.sense(index, "plural_suffixes"))
    )


def part_of(whole: Stated, part: Stated) -> Stated:
    """Give a part of a period with the year or week that it belongs to."""
    if whole.precision == "week":
        made = replace(part, week_offset=whole.offset, direction="")
    else:
        made = replace(part, year=whole.year, year_offset=whole.offset, direction="")
    if made.until is not None:
        made.until = replace(made.until, year=made.year, year_offset=made.year_offset)
    return replace(made, first=whole.first, start=whole.start)


# -- spans -------------------------------------------------------------------------------


def joins_span(scan: Scan, before: Stated, after: Stated) -> bool:
    """Tell whether two dates are the ends of one span."""
    if before.until is not None or after.until is not None or before.offset is not None or after.offset is not None:
        return False
    if before.precision not in SPAN_PRECISIONS or after.precision not in SPAN_PRECISIONS:
        return False
    if not like(before, after) or before.calendar != after.calendar:
        return False
    index = before.last + 1
    if index == after.first:
        first = scan.tags[index]
        if joint(scan, index) in DASHES:
            return before.year is None or after.year is not None
        return first is not None and first.conjunction != "" and joint(scan, index) == "" and is_between(scan, before)
    # A comma closes what is written with one: Monday, May 6, through Friday, May 10.
    closing = before.weekday is not None and before.day is not None and joint(scan, index) == ","
    if not (closing or joint(scan, index) == "") or scan.match_before(
        introduction(scan, before), "date_since", longest=2
    ):
        return False
    found = scan.match(index, "date_range")
    if found is None and is_between(scan, before):
        found = scan.match(index, "date_also")
    return found is not None and leads_to(scan, found[1], after.first)


def leads_to(scan: Scan, index: int, first: int) -> bool:
    """Tell whether only an article or a word for a unit or part stands before a token."""
    if index < first and scan.sense(index, "date_unit"):
        index += 1
    part = scan.match(index, "date_part") or scan.match(index, "date_aside") if index < first else None
    if part is not None:
        index = part[1]
    return after_article(scan, index) == first if index < first else index == first


def like(before: Stated, after: Stated) -> bool:
    """Tell whether two dates are of one kind, as the ends of a span are."""
    if before.precision == "day" and after.precision == "day":
        return (before.day is None) == (after.day is None)
    return before.precision == after.precision and (before.number is None) == (after.number is None)


def is_between(scan: Scan, stated: Stated) -> bool:
    """Tell whether a word for between stands before a date."""
    return scan.match_before(introduction(scan, stated), "date_between", longest=2) is not None


def introduction(scan: Scan, stated: Stated) -> int:
    """Give the first token of the article, unit or part that introduces a date, or of the date."""
    first = before_article(scan, stated.first)
    part = scan.match_before(first, "date_part", longest=3) or scan.match_before(first, "date_aside", longest=3)
    if part is not None:
        first = part[1]
    if scan.sense(first - 1, "date_unit") is None:
        return first
    return first - 1 - bool(scan.sense(first - 2, "date_the"))


def make_span(before: Stated, after: Stated) -> None:
    """Make one span of two dates; what only the second states holds for both."""
    before.until, before.last, before.end = after, after.last, after.end
    if before.year is None and before.year_offset is None and before.direction in ("", "since"):
        before.year, before.year_offset = after.year, after.year_offset
        if before.year is not None and before.month is not None and after.month is not None:
            before.year -= before.month > after.month
        if after.direction in ("past", "future", "present"):
            before.direction = after.direction
    if before.weekday is not None and after.weekday is not None and not after.direction:
        after.direction = before.direction
    same = before.month == after.month and before.day is not None
    if same and after.direction == "ahead" and not before.direction and after.year is None:
        # The word for until says that the span ends there, not that it is to come.
        after.direction = ""


def share(scan: Scan, before: Stated, after: Stated) -> None:
    """Give the year of the second of two listed dates to the first: March and April 2016."""
    parts = before.precision == after.precision in ("quarter", "half") and before.offset is None
    if not (parts or (before.is_date and after.is_date)) or before.year is not None or before.year_offset is not None:
        return
    if before.direction in ("past", "future", "present") or before.calendar != after.calendar:
        return
    index = before.last + 1
    first = scan.tags[after.first]
    attached = index == after.first and first is not None and first.conjunction != ""
    found = scan.match(index, "date_also")
    if joint(scan, index) in COMMAS and (attached or (found is not None and found[1] == after.first)):
        before.year, before.year_offset = after.year, after.year_offset
        if after.direction in ("past", "future", "present"):
            before.direction = after.direction


# -- extent ------------------------------------------------------------------------------


def take_part(scan: Scan, stated: Stated, after: int) -> None:
    """Draw the part of a period into its date: مطلع, end of, mid."""
    if not scan.close(stated.first) or (stated.precision == "day" and stated.day is None):
        return
    part = scan.match_before(stated.first, "date_part", longest=3)
    if part is None:
        unit = scan.sense(stated.first - 1, "date_unit")
        if scan.sense(stated.first - 1, "date_the") or (unit is not None and unit.name == stated.precision):
            part = scan.match_before(stated.first - 1, "date_part", longest=3)
    if part is None or part[1] <= after:
        return
    word = scan.tags[part[1]]
    stated.first = part[1]
    stated.start = scan.starts[part[1]] + (word.offset if word is not None else 0)


def close_bracket(scan: Scan, stated: Stated) -> None:
    """Draw a closing bracket into a date that holds the opening one."""
    inside = scan.text[stated.start : stated.end]
    if inside.count("(") > inside.count(")"):
        behind = scan.seps[stated.last + 1]
        position = behind.find(")")
        if position >= 0 and not behind[:position].strip():
            stated.end += position + 1


def mark_equals(scan: Scan, found: list[Stated]) -> None:
    """Mark each date that is said to be another name of the one before it."""
    for before, after in itertools.pairwise(found):
        if before.day is None or after.day is None or {before.calendar, after.calendar} != {GREGORIAN, ISLAMIC}:
            continue
        between = after.first - before.last
        if between <= 2 and scan.seps[before.last + 1].strip() in ("(", "/", "-", "", ",", "،", "–", "=", "—"):
            after.same_as_before = between == 1 or scan.match(before.last + 1, "date_equals") is not None
        elif between <= 6:
            after.same_as_before = any(
                scan.match(index, "date_equals") is not None for index in range(before.last + 1, after.first)
            )
