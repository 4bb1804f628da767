"""Read periods counted from now, and what all forms of date share."""

from __future__ import annotations

from factcheck.reading.calendars import GREGORIAN, year_within
from factcheck.reading.date_words import ANCHOR, PRESENT
from factcheck.reading.date_years import (
    USUAL,
    USUAL_END,
    Tail,
    dated_year,
    gap,
    is_definite,
    is_loose_article,
    unit_at,
    which_after,
)
from factcheck.reading.lexicon import BITS
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS
from factcheck.reading.stated_date import Stated

Found = tuple[Stated | None, int] | None

# What may say that a date is to come.
AHEAD = BITS["date_ahead"] | BITS["date_which_after"]

# So many words before a date are searched for one that says it is to come.
CLAUSE = 9


def date_in(found: Found) -> tuple[Stated, int] | None:
    """Give what was read and the index after it if it is a date."""
    if found is None or found[0] is None or not found[0].precision:
        return None
    return found[0], found[1]


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
        if tail.calendar == GREGORIAN != stated.calendar and stated.month is not None and tail.year is not None:
            # Ramadan 2024: the month is of one calendar, the year of another.
            stated.year = year_within(stated.calendar, stated.month, stated.day or 1, tail.year)
            stated.unresolvable = stated.year is None
        else:
            stated.calendar = tail.calendar or stated.calendar
    return stated, stated.last + 1


def context_direction(scan: Scan, first: int) -> str:
    """Tell from the words before a date without a year whether it is past or to come."""
    before = first - 1 if first and is_loose_article(scan, first - 1) else first
    part = scan.match_before(before, "date_part", longest=3)
    if part is not None:
        before = part[1] - bool(scan.sense(part[1] - 1, "date_the"))
    if scan.match_before(before, "date_since", longest=2) is not None:
        return "since"
    if scan.match_before(before, "date_until", longest=3) is not None:
        return "" if went_on(scan, before) or did_it(scan, before, first) else "ahead"
    if not scan.holds(AHEAD, first - CLAUSE, first):
        return ""
    for index in range(first - 1, max(-1, first - CLAUSE), -1):
        separator = scan.seps[index + 1]
        if separator != " " and any(mark in separator for mark in ".!?؟؛;،\n"):
            break
        word = scan.tags[index]
        if word is None:
            continue
        if "date_back" in word.senses:
            break
        if word.anchors & AHEAD and (scan.match(index, "date_ahead") or is_event_to_come(scan, index)):
            return "ahead"
    return ""


def went_on(scan: Scan, index: int) -> bool:
    """Tell whether a verb in the clause around a token says that something has lasted or had been done: raged until Sunday; by Sunday 12 had died."""
    for after in range(index + 1, min(index + CLAUSE, scan.count)):
        if not STOPS.isdisjoint(scan.seps[after]):
            break
        if had_done(scan, after):
            return True
    for before in range(index - 1, max(-1, index - CLAUSE), -1):
        if scan.match(before, "date_lasted") or (before < index - 2 and had_done(scan, before)):
            return True
        if scan.seps[before] != " ":
            break
    return False


def had_done(scan: Scan, index: int) -> bool:
    """Tell whether a word puts what was done before what is told: had died; but had to go is no such thing."""
    return scan.match(index, "done_before") is not None and scan.sense(index + 1, "to") is None


def did_it(scan: Scan, start: int, first: int) -> bool:
    """Tell whether a date owns what did something, by a word that says who did it and no end: killed by Sunday's tsunami."""
    owned = first + 1 < scan.count and scan.seps[first + 1] in ("'", "’") and len(scan.words[first + 1]) == 1
    return owned and scan.sense(start - 1, "by") is not None and "passive" in scan.senses(start - 2)


def is_event_to_come(scan: Scan, index: int) -> bool:
    """Tell whether a word for next stands behind a definite thing that is no time: the next congress, in December."""
    found = scan.sense(index, "date_which_after")
    noun = scan.tags[index - 1] if found and found > 0 and scan.close(index) else None
    if noun is None or not noun.definite or not is_definite(scan, index):
        return False
    return "thing" in noun.senses and noun.starts.isdisjoint(("date", "date_unit", "unit"))


def relative_unit(scan: Scan, index: int) -> Stated | None:
    """Read a period counted from now: this week, last year, الشهر الماضي."""
    if index >= scan.count:
        return None
    which = scan.match(index, "date_which")
    start = which[1] if which is not None else index
    fiscal = scan.match(start, "date_fiscal")
    unit = unit_at(scan, fiscal[1] if fiscal else start)
    if unit is None or unit[0] == "half":
        return None
    name, following = unit
    if scan.lexicon.language.script.articles and not is_definite(scan, start):
        return None
    late = scan.match(following, "date_fiscal") if scan.close(following) else None
    if late is not None:
        fiscal, following = late, late[1]
    way = which[0] if which is not None else None
    if way is None:
        after = which_after(scan, following) if scan.close(following) else None
        if after is None or has_title(scan, index):
            return None
        way, following = after[0], after[1]
    return counted_from_now(scan, index, following, name, way, fiscal is not None)


def counted_from_now(scan: Scan, index: int, following: int, name: str, way: int, fiscal: bool) -> Stated | None:
    """Make a period counted from now; a day must be this one."""
    if name == "day" and (way != PRESENT or is_to_date(scan, index)):
        return None
    if name == "decade" and way >= PRESENT and not may_be_decade(scan, index):
        return None
    stated = made(scan, index, following - 1, name)
    stated.offset, stated.unresolvable = way, fiscal
    if name == "year" and not fiscal and following < scan.count and gap(scan, following) in ("", "(", ","):
        named = dated_year(scan, following, GREGORIAN)
        if named is not None and is_repeated(named):
            stated.offset = None
            finish(stated, named, scan)
    return stated


def is_to_date(scan: Scan, index: int) -> bool:
    """Tell whether a word for this day stands in a phrase that means so far: to this day."""
    is_apart = not scan.lexicon.language.script.articles
    return is_apart and scan.match_before(index, "date_range", longest=2) is not None


def may_be_decade(scan: Scan, index: int) -> bool:
    """Tell whether a word for a decade means one, where it also means something else."""
    if not scan.lexicon.language.dates.words.decade_before or scan.count == 2:
        return True
    return scan.match_before(index, "date_decade_before", longest=2) is not None


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


def is_length_of_time(scan: Scan, index: int) -> bool:
    """Tell whether an article makes a period a length of time: over the last year."""
    return bool(scan.sense(index - 1, "date_the")) and not scan.match_before(index - 1, "date_belonging", longest=1)


def part_of_now(scan: Scan, index: int, name: str, following: int) -> Found:
    """Read the present period after the name of its part: end of the year, بداية العام."""
    if name not in ("week", "month", "year", "quarter"):
        return None
    before = index
    if not scan.lexicon.language.script.articles:
        if not scan.sense(index - 1, "date_the"):
            return None
        before = index - 1
    if scan.close(following) and (scan.sense(following, "digits") or scan.match(following, "date_that_follow")):
        return None
    part = scan.match_before(before, "date_part", longest=3)
    if part is None and scan.match_before(before, "date_aside", longest=4) is None:
        return None
    stated = made(scan, index, following - 1, name)
    stated.offset = PRESENT
    return stated, following
