"""Lengths of time and the dates beside them: an age and a day of birth, a duration and its span."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.relations.enumeration import conjunction
from factcheck.claims.relations.placed import CLOSING, OPENING, Placed, before_figure
from factcheck.reading.dates import DateMention
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS, sentence_at

# A birth stands so near its date and the age so near both; a span so near its length.
REACH_BORN = 4
# Its place may stand between.
REACH_PLACE = 8
REACH_AGE = 12
# A death stands so near its age; the sentence that tells of the birth has so many words before its date.
REACH_DEATH, REACH_OPENING = 24, 7
REACH_SPAN = 5
# A verb of going on leads from a length to its dates, and back to what the sentence before named, so far.
REACH_LASTED, REACH_SUBJECT, REACH_HEAD, REACH_BACK = 9, 6, 3, 50
# What was done all the time may stand between its length and its dates: 11 years in prison, from 2008 to 2019, or in the series from 2008 on.
REACH_ACTIVITY = 3
# An age beside a name, so many sentences behind the birth of its bearer.
REACH_NEXT = 3
PAIR = ("(", ")")
# Beyond a bracket another is spoken of.
PARTED = STOPS | OPENING
YEAR_LENGTH = 4
LENGTHS = frozenset(("day", "week", "month", "year"))


class Dated(NamedTuple):
    """Hold a date as it was read and as it is claimed."""

    mention: DateMention
    claim: Date


class Life(NamedTuple):
    """Say that one of this age was born then."""

    age: Figure
    birth: Date
    death: Date | None = None


class Lasting(NamedTuple):
    """Say that something lasted so long, over a span of dates."""

    length: Figure
    span: Date


def lives(scan: Scan, figures: Sequence[Placed], dates: Sequence[Dated], starts: list[int]) -> Iterator[Life]:
    """Give each age that stands beside a day of birth, or is that of one who died; `starts` are the offsets of the sentences."""
    born = Counter(sentence_at(starts, date.mention.start) for date in dates)
    deaths = {age.sentence: (age, day) for age, day in ages_at_death(scan, figures, dates, starts)}
    for date in dates:
        if (
            date.mention.calendar != "gregorian"
            or date.claim.first_day is None
            or date.mention.precision == "interval"
            or not is_birth(scan, date.mention.first)
        ):
            continue
        sentence = sentence_at(starts, date.mention.start)
        near = [figure for figure in figures if is_age(scan, figure, date)] or [
            figure
            for figure in figures
            if 0 < abs(figure.sentence - sentence) <= REACH_NEXT
            and born[sentence] == 1
            and is_age_of_named(scan, figure, date.mention.first)
        ]
        if len(near) == 1:
            yield Life(near[0].claim, date.claim)
        for apart in (0, 1):
            death = deaths.get(sentence - apart)
            if death is not None and is_of_same_one(scan, date, death[0], same=not apart):
                yield Life(death[0].claim, date.claim, death[1].claim)


def other_than_births(scan: Scan, dates: Sequence[Dated], starts: list[int]) -> dict[int, list[Dated]]:
    """Give the dates that are of no birth, by the number of their sentence."""
    told: dict[int, list[Dated]] = {}
    for date in dates:
        if not is_birth(scan, date.mention.first):
            told.setdefault(sentence_at(starts, date.mention.start), []).append(date)
    return told


def ages_at_death(
    scan: Scan, figures: Sequence[Placed], dates: Sequence[Dated], starts: list[int]
) -> Iterator[tuple[Placed, Dated]]:
    """Give each age behind a word for dying, the only one of its sentence, with the one day that the sentence tells."""
    told = other_than_births(scan, dates, starts)
    for sentence, group in groupby(figures, key=lambda figure: figure.sentence):
        ages = [figure for figure in group if is_years(figure)]
        if len(ages) != 1 or not is_of_dying(scan, ages[0]):
            continue
        days = told.get(sentence, [])
        if len(days) == 1 and days[0].claim.first_day is not None:
            yield ages[0], days[0]


def is_age_of_named(scan: Scan, figure: Placed, birth: int) -> bool:
    """Tell whether an age, set off behind a name, is of the one whose birth the text tells too: Nico Vale, born in 1990 … Vale, 34, said.

    Where a name is told again it stands alone: Ole Moe is not Jan Moe, nor is Mr Vale his son.
    """
    start = set_off(scan, figure)
    if start is None or not is_years(figure) or figure.claim.modifier != "exact":
        return False
    born = next((index for index in range(birth, max(-1, birth - REACH_PLACE), -1) if scan.match(index, "born")), 0)
    first, again = sorted((start - 1, born - 1))
    if first < 0 or "function" in scan.senses(again) or not stands_alone(scan, again):
        return False
    died = (index for name in (first, again) for index in range(max(0, name - REACH_BORN), name + REACH_BORN))
    near = range(max(0, first - 1), first + 1)
    return scan.words[again] in (scan.words[index] for index in near) and not any(
        scan.match(index, "died") for index in died
    )


def set_off(scan: Scan, figure: Placed) -> int | None:
    """Give where an age begins that stands between two commas or in brackets, with the words that lead to it; None where it does not."""
    after = scan.seps[min(figure.last + 1, scan.count)].strip()
    if after not in (*COMMAS, *PAIR):
        return None
    for index in range(figure.first, max(0, figure.first - REACH_BORN), -1):
        if scan.seps[index].strip() in (*COMMAS, *PAIR):
            return (
                index if index == figure.first or is_of_person(scan, figure) or scan.match(index, "amounting") else None
            )
    return None


def stands_alone(scan: Scan, name: int) -> bool:
    """Tell whether no other name and no title stands before a name."""
    begins = name == 0 or bool(scan.seps[name].strip())
    return begins or "function" in scan.senses(name - 1) or bool(scan.match(name - 1, "sourcing"))


def is_years(figure: Placed) -> bool:
    """Tell whether a figure is a number of years."""
    return (
        figure.claim.kind == "measure" and figure.claim.unit == "year" and figure.claim.modifier in ("exact", "about")
    )


def is_of_person(scan: Scan, figure: Placed) -> bool:
    """Tell whether a number of years is how old someone is."""
    starts = {before_figure(scan, figure), figure.first}
    words = ("age_before", "age_then", "amounting")
    return figure.first < figure.mention.first or any(
        scan.match_before(place, word, longest=4) for place in starts for word in words
    )


def is_of_dying(scan: Scan, age: Placed) -> bool:
    """Tell whether a figure is an age behind a word for dying: died on Sunday at the age of 54."""
    start = before_figure(scan, age)
    told = any(scan.match_before(place, word) for place in {start, age.first} for word in ("age_before", "age_then"))
    if not told and age.first == age.mention.first:
        return False
    final = any(scan.match_before(place, "final_age") for place in {start, age.first})
    for index in range(start - 1, max(-1, start - 1 - REACH_DEATH), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]) or scan.match(index, "born"):
            return False
        if scan.match(index, "relative") and not final:
            return False
        if scan.match(index, "dying"):
            return True
    return False


def is_of_same_one(scan: Scan, birth: Dated, age: Placed, *, same: bool) -> bool:
    """Tell whether a birth is that of the one who died at an age: in the same sentence, or where the next one opens, without another person."""
    first, last = birth.mention.first, birth.mention.last
    if same:
        between = range(last + 1, age.first) if last < age.first else range(age.last + 1, first)
        return len(between) <= REACH_DEATH and not any(scan.sense(index, "person") for index in between)
    opened = next(
        (index for index in range(first, max(-1, first - REACH_OPENING), -1) if is_opening(scan, index)), None
    )
    # A word for birth may be one for a boy as well.
    # A name that is told again may be a word for people too.
    before = {bare_form(scan, index) for index in range(max(0, age.first - REACH_DEATH), age.first)}
    return opened is not None and not any(
        scan.sense(index, "person") and not scan.match(index, "born") and bare_form(scan, index) not in before
        for index in range(opened, first)
    )


def bare_form(scan: Scan, index: int) -> str:
    """Give a word without what is written onto it."""
    word = scan.tags[index]
    return scan.words[index] if word is None else word.bare


def is_opening(scan: Scan, index: int) -> bool:
    """Tell whether a sentence begins at a token."""
    return index == 0 or not STOPS.isdisjoint(scan.seps[index])


def is_birth(scan: Scan, first: int) -> bool:
    """Tell whether a word for birth stands shortly before a date."""
    for index in range(first - 1, max(-1, first - 1 - REACH_PLACE), -1):
        far = index < first - REACH_BORN
        if not STOPS.isdisjoint(scan.seps[index + 1]) or scan.anchored(index, NUMBER) or (far and is_away(scan, index)):
            return False
        if scan.match(index, "born"):
            return True
    return False


def is_away(scan: Scan, index: int) -> bool:
    """Tell whether something else than the place of a birth begins at a token."""
    return bool(scan.seps[index + 1].strip()) or any(
        scan.match(index, word) for word in ("relative", "barrier", "join")
    )


def is_age(scan: Scan, figure: Placed, date: Dated) -> bool:
    """Tell whether a figure is the age, today, of one whose birth stands beside it."""
    if figure.claim.kind != "measure" or figure.claim.unit != "year" or figure.claim.modifier != "exact":
        return False
    first, last = sorted((figure.first, date.mention.first))
    if last - first > REACH_AGE or any(not PARTED.isdisjoint(scan.seps[index]) for index in range(first + 1, last + 1)):
        return False
    around = range(max(0, first - REACH_AGE), min(scan.count, last + REACH_AGE))
    if any(scan.match(index, "died") for index in around):
        return False
    start, number = before_figure(scan, figure), figure.mention.first
    if any(scan.match_before(place, "age_then") for place in {start, figure.first}):
        return False
    # At the age of: the word for age may be read as the unit of the number.
    told = (scan.match(index, "age_then") for index in range(max(0, number - REACH_BORN), number))
    return not any(found is not None and found[1] == number for found in told)


def lastings(scan: Scan, figures: Sequence[Placed], dates: Sequence[Dated]) -> Iterator[Lasting]:
    """Give each length of time directly beside the span of dates that it fills."""
    for figure in figures:
        if figure.claim.kind != "measure" or figure.claim.unit not in LENGTHS:
            continue
        for date in dates:
            if (
                date.claim.modifier == "range"
                and date.claim.first_day is not None
                and (fills(scan, figure, date.mention) or is_of_subject(scan, figure, date.mention))
            ):
                yield Lasting(figure.claim, date.claim)


def is_of_subject(scan: Scan, figure: Placed, date: DateMention) -> bool:
    """Tell whether a length is of what the next sentence begins with and dates: a war of six years. The war, which lasted from 2016 to 2024."""
    if not 0 < date.first - figure.last <= REACH_BACK:
        return False
    words = ("since", "between", "date_since", "date_between")
    start = next((found[1] for word in words if (found := scan.match_before(date.first, word))), None)
    if start is None or not any(scan.match(index, "lasted") for index in range(max(0, start - REACH_HEAD), start)):
        return False
    opened = next((index for index in range(start, max(-1, start - REACH_SUBJECT), -1) if is_opening(scan, index)), -1)
    if sum(not STOPS.isdisjoint(scan.seps[index]) for index in range(figure.last + 1, opened + 1)) != 1:
        return False
    near = range(max(0, figure.first - REACH_HEAD), min(scan.count, figure.last + REACH_HEAD))
    return bool(things(scan, range(opened, opened + REACH_HEAD)) & things(scan, near))


def things(scan: Scan, tokens: range) -> set[str]:
    """Give the things that are named at some tokens."""
    nouns = (scan.sense(index, "thing") for index in tokens)
    return {noun.name for noun in nouns if noun is not None}


def is_backwards(scan: Scan, date: DateMention) -> bool:
    """Tell whether a span of years ends before it begins."""
    last = scan.sense(date.last, "digits")
    if (
        date.modifier != "range"
        or date.year is None
        or date.month is not None
        or last is None
        or date.calendar != "gregorian"
    ):
        return False
    return bool(last.length == YEAR_LENGTH and last.value < date.year)


def fills(scan: Scan, figure: Placed, date: DateMention) -> bool:
    """Tell whether a span of dates stands in brackets, or after a word such as from, shortly behind a length."""
    tokens = range(figure.last + 1, date.first + 1)
    if not 0 < len(tokens) <= REACH_LASTED or any(not STOPS.isdisjoint(scan.seps[index]) for index in tokens):
        return False
    mark = scan.seps[date.first].strip()
    if mark[-1:] in OPENING and mark:
        return not CLOSING.isdisjoint(scan.seps[date.last + 1]) and not any(
            scan.seps[index].strip() for index in tokens[:-1]
        )
    led = [
        found[1]
        for category in ("since", "between", "date_since", "date_between")
        for start in (date.first, date.first - bool(scan.sense(date.first - 1, "date_unit")))
        if (found := scan.match_before(start, category)) is not None
    ]
    if not led:
        return False
    apart = min(led) - figure.last - 1
    if is_lasting(scan, range(figure.last + 1, min(led))):
        return True
    somewhere = scan.match(figure.last + 1, "somewhere") is not None and not is_of_person(scan, figure)
    set_off = not COMMAS.isdisjoint(scan.seps[min(led)]) or somewhere
    near = len(tokens) <= REACH_SPAN + 1
    return near and (not apart or (apart <= REACH_ACTIVITY and set_off))


def is_lasting(scan: Scan, tokens: range) -> bool:
    """Tell whether a verb of going on, and no other figure, stands between a length and its dates: six years that he spent there."""
    alone = not any(
        scan.anchored(index, NUMBER) or conjunction(scan, index) or scan.match(index, "done_before") for index in tokens
    )
    return alone and any(scan.match(index, "lasted") for index in tokens)
