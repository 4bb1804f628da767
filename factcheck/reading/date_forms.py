"""Read the form of date that begins with a word.

Each form reads forward from its first word and gives what is stated and the index
after it; a form that finds words which are no date gives None and the index after them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from factcheck.reading.date_days import (
    LONGEST_MONTH,
    bare_day,
    day_of_month,
    nth_day,
    opens_bare_span,
    read_month,
    read_relative_day,
    read_weekday,
)
from factcheck.reading.date_feasts import read_feast
from factcheck.reading.date_periods import (
    COUNTED_UNITS,
    nth_period,
    read_decade,
    read_letter,
    read_months,
    read_opening,
    read_season,
    read_unit,
    read_which,
    written_year,
)
from factcheck.reading.date_relative import Found, date_in, made
from factcheck.reading.date_years import (
    COMMAS,
    DASHES,
    DECIMAL_MARKS,
    after_article,
    after_suffix,
    before_article,
    figure,
    gap,
    is_cut_out,
    is_definite_ordinal,
    is_loose_article,
    ordinal_at,
    unit_at,
)
from factcheck.reading.lexicon import ONE
from factcheck.reading.scan import Scan

# So many days are listed before their month at most.
LONGEST_LIST = 7

# Between two ordinals of one noun stand at most so many words.
LONGEST_JOINT = 4


def read_form(scan: Scan, index: int, names: Iterable[str]) -> Found:
    """Read the first form that fits at a word that a date can begin with, of those with some names."""
    for name in names:
        found = READERS[name](scan, index)
        if found is not None:
            return found
    return None


def read_name(scan: Scan, index: int) -> Found:
    """Pass over a name or phrase that holds a word of dates and is none."""
    found = scan.match(index, "date_names")
    word = scan.tags[index]
    if found is None or word is None or (found[0] != word.definite and found[1] > index + 1):
        return None
    return None, found[1]


def read_ordinal(scan: Scan, index: int) -> Found:
    """Read what an ordinal counts: the fourth quarter, الثامن من يوليو, the 21st century."""
    ordinal = ordinal_at(scan, index)
    if ordinal is None or is_last(scan, ordinal[1]):
        return None
    found = counted_by(scan, index, *ordinal) or listed_century(scan, index, *ordinal)
    opens_pair = is_definite_ordinal(scan, index) or opens_bare_span(scan, index)
    return read_day_pair(scan, index, *ordinal) if found is None and opens_pair else found


def is_last(scan: Scan, following: int) -> bool:
    """Tell whether the word after a number is none that goes on with a date."""
    return scan.seps[following] == " " and not scan.leads_on(following)


def counted_by(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read the period or the month that a number before it counts."""
    if following >= scan.count or scan.tags[following] is None or not scan.close(following):
        return None
    unit = unit_at(scan, following)
    if unit is not None and unit[0] in COUNTED_UNITS:
        return nth_period(scan, first, unit[0], number, unit[1])
    if not 1 <= number <= LONGEST_MONTH:
        return None
    day = nth_day(scan, first, number, following)
    if day is not None:
        return day
    definite = is_definite_ordinal(scan, first)
    bare_first = number == 1 and not scan.lexicon.language.dates.month_first
    return day_of_month(scan, first, number, following, needs_of=not (bare_first or definite))


def listed_century(scan: Scan, first: int, number: int, following: int) -> Found:
    """Read one of two centuries that share their noun: the 16th and 17th centuries, القرنين السادس عشر والسابع عشر."""
    if scan.lexicon.language.script.articles:
        listed = follows_centuries(scan, first)
    else:
        listed = leads_to_centuries(scan, following) or (
            scan.close(following) and is_centuries(scan, following) and follows_ordinal(scan, first)
        )
    if not listed:
        return None
    return nth_period(scan, first, "century", number, following)


def is_centuries(scan: Scan, index: int) -> bool:
    """Tell whether the word for centuries stands at a token."""
    noun = scan.sense(index, "date_unit")
    return noun is not None and noun.name == "century" and noun.plurality != ONE


def leads_to_centuries(scan: Scan, index: int) -> bool:
    """Tell whether a second ordinal is joined to the one before a token, and the noun of both follows it."""
    also = scan.match(index, "date_also") if scan.close(index) else None
    if also is None or not scan.close(also[1]):
        return False
    inner = after_article(scan, also[1])
    for category in ("date_part", "date_aside"):
        part = scan.match(inner, category) if inner < scan.count else None
        inner = part[1] if part is not None else inner
    second = ordinal_at(scan, inner) if inner < scan.count else None
    return second is not None and scan.close(second[1]) and is_centuries(scan, second[1])


def follows_ordinal(scan: Scan, index: int) -> bool:
    """Tell whether an ordinal and a word that joins stand before a token."""
    for before in range(index - 1, max(0, index - 1 - LONGEST_JOINT), -1):
        if not scan.close(before + 1):
            return False
        if scan.sense(before, "date_also"):
            return not scan.senses(before - 1).keys().isdisjoint(("ordinal", "ordinal_suffixes"))
    return False


def follows_centuries(scan: Scan, index: int) -> bool:
    """Tell whether an ordinal is joined to one with the word for two or more centuries before it."""
    word = scan.tags[index]
    if word is None or not word.conjunction or not scan.close(index):
        return False
    before = index - 1 - bool(scan.sense(index - 1, "teen"))
    return bool(scan.sense(before, "ordinal")) and scan.close(before) and is_centuries(scan, before - 1)


def read_cardinal(scan: Scan, index: int) -> Found:
    """Read so many months that end with one, or that begin a year: three months to June, الستة أشهر الأولى."""
    if is_last(scan, index + 1):
        return None
    ordinal = ordinal_at(scan, index)
    if ordinal is not None:
        found = counted_by(scan, index, *ordinal)
        if found is not None:
            return found
    return read_months(scan, index) or read_written_year(scan, index)


def read_written_year(scan: Scan, index: int) -> Found:
    """Read a year in words after a word that years follow: in nineteen eighty-four."""
    if scan.close(index) and scan.match_before(index, "date_year_sure", longest=2) is not None:
        return written_year(scan, index)
    return None


def read_day(scan: Scan, index: int) -> Found:
    """Read a date that begins with the day of the month in digits."""
    digits = figure(scan, index)
    if digits is None or digits.length > 2:
        return None
    found = single_day(scan, index)
    if found is not None:
        return found
    following = after_suffix(scan, index)
    if 1 <= digits.value <= LONGEST_MONTH:
        found = read_day_pair(scan, index, digits.value, following)
    return found or read_months(scan, index) or bare_day(scan, index)


def single_day(scan: Scan, index: int) -> Found:
    """Read a day of a month, its number in digits or an ordinal."""
    digits = figure(scan, index)
    if digits is None:
        ordinal = ordinal_at(scan, index)
        return None if ordinal is None else counted_by(scan, index, *ordinal)
    if scan.seps[index] in DECIMAL_MARKS and figure(scan, index - 1) is not None:
        return None
    following = after_suffix(scan, index)
    if following > index + 1:
        found = counted_by(scan, index, digits.value, following) or listed_century(scan, index, digits.value, following)
        if found is not None:
            return found
    if digits.length > 2 or not 1 <= digits.value <= LONGEST_MONTH:
        return None
    return day_of_month(scan, index, digits.value, following)


def read_day_pair(scan: Scan, index: int, day: int, following: int, *, place: int = 1) -> Found:
    """Read a span of days before their month, 3-9 يوليو 2015, or the first of some listed ones."""
    joined = second_of_pair(scan, index, following)
    if joined is None or joined[0] >= scan.count or not 1 <= day <= LONGEST_MONTH:
        return None
    by_comma = gap(scan, following) != "" and joined[1]
    found = None if by_comma else date_in(single_day(scan, joined[0]))
    if found is None and joined[1] and place < LONGEST_LIST:
        found = date_in(next_of_list(scan, joined[0], day, place))
    if found is None or found[0].day is None:
        return None
    second, after = found
    stated = replace(second, first=index, last=following - 1, start=made(scan, index, index, "").start, day=day)
    stated.end, stated.twin = scan.ends[following - 1], None
    if joined[1]:
        return stated, following
    stated.until, stated.last, stated.end = second, second.last, second.end
    return stated, after


def next_of_list(scan: Scan, index: int, day: int, place: int) -> Found:
    """Read the day after the first of a list, which is a later day of the same month."""
    digits = figure(scan, index)
    if digits is None or digits.length > 2 or digits.value <= day or is_cut_out(scan, index):
        return None
    return read_day_pair(scan, index, digits.value, after_suffix(scan, index), place=place + 1)


def second_of_pair(scan: Scan, index: int, following: int) -> tuple[int, bool] | None:
    """Give the token of the second of two days, and whether the two are only listed."""
    if following >= scan.count:
        return None
    separator = gap(scan, following)
    if separator in DASHES:
        return following, False
    if separator in COMMAS and separator and figure(scan, following) is not None:
        return following, True
    if separator != "":
        return None
    joined = scan.match(following, "date_range")
    if joined is not None:
        return after_article(scan, joined[1]), False
    first = index - 1 if scan.sense(index - 1, "date_the") else before_article(scan, index)
    between = scan.match_before(first, "date_between", longest=2) is not None
    joined = scan.match(following, "date_also")
    if joined is not None:
        return after_article(scan, joined[1]), not between
    word = scan.tags[following]
    if is_loose_article(scan, following) or (word is not None and word.conjunction):
        return after_article(scan, following), not between
    return None


READERS: dict[str, Callable[[Scan, int], Found]] = {
    "feast": read_feast,
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
    "letter": read_letter,
}
