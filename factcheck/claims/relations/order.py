"""Two dates of which one is said to be after or before the other: on 5 May, two days after the attack of 3 May."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.relations.enumeration import ATTACHED, conjunction
from factcheck.claims.relations.life import LENGTHS, Dated, is_birth
from factcheck.claims.relations.placed import Placed, before_figure
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# So many tokens stand between a date and the word of order behind it, between that and the other date, and around a length of time.
REACH_WORD, REACH_DATE, REACH_FAR = 3, 10, 16
# What happened may be told in so short a clause of its own, which ends in its date.
REACH_CLAUSE = 4
# What had been done before is told so near its date, its verb so near the auxiliary.
REACH_PAST, REACH_VERB = 8, 3


class Ordered(NamedTuple):
    """Say that `one` is after (`direction` 1) or before (-1) `two`, by a length where one is stated."""

    one: Date
    two: Date
    direction: int
    length: Figure | None
    stated_years: bool


def orders(scan: Scan, figures: Sequence[Placed], dates: Sequence[Dated]) -> Iterator[Ordered]:
    """Give each two dates of a sentence with what is said of their order."""
    lengths = {figure.last: figure for figure in figures if is_length(figure)}
    for one, two in pairwise(dates):
        if not (is_named(one) and is_named(two)) or is_parted(scan, one.mention.last, two.mention.first):
            continue
        found = (
            told_between(scan, one, two, lengths)
            or told_before(scan, one, two, lengths)
            or told_of_life(scan, one, two)
            or told_of_past(scan, one, two)
        )
        if found is not None:
            yield found


def is_length(figure: Placed) -> bool:
    """Tell whether a figure is an exact length of time."""
    claim = figure.claim
    return claim.kind == "measure" and claim.unit in LENGTHS and claim.modifier == "exact"


def is_named(date: Dated) -> bool:
    """Tell whether a date is a day or a month of the calendar, not one that is counted from today."""
    mention = date.mention
    plain = mention.modifier == "exact" and mention.calendar == "gregorian" and mention.relative is None
    return plain and mention.month is not None and not mention.same_as_before


def is_parted(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a sentence ends between two tokens, or they are far apart."""
    far = last - first > REACH_FAR
    return far or any(not STOPS.isdisjoint(scan.seps[index]) for index in range(first + 1, last + 1))


def told_between(scan: Scan, one: Dated, two: Dated, lengths: dict[int, Placed]) -> Ordered | None:
    """Give two dates with the word of order between them: on 5 May, two days after the attack of 3 May."""
    first, last = one.mention.last + 1, two.mention.first
    for index in range(first, min(last, first + REACH_WORD + REACH_FAR)):
        direction = direction_at(scan, index)
        if not direction:
            continue
        if conjunction(scan, index) == ATTACHED:
            # And after so long: another clause.
            return None
        length = length_beside(scan, index, lengths)
        start = index if length is None else min(index, before_figure(scan, length))
        if length is None and is_one(scan, index - 1):
            start = index - 2
        behind = index + 1 if length is None else max(index, length.last) + 1
        near = start - first <= REACH_WORD - 2 or (length is not None and is_set_off(scan, first, start))
        if near and is_direct(scan, behind, last):
            return ordered(one, two, direction, length)
        return None
    return None


def told_before(scan: Scan, one: Dated, two: Dated, lengths: dict[int, Placed]) -> Ordered | None:
    """Give two dates with a length and the word of order before both: two days after the attack of 3 May he was held, on 5 May."""
    first = one.mention.first
    for index in range(first - 1, max(-1, first - 1 - REACH_DATE), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]):
            return None
        direction = direction_at(scan, index)
        if direction:
            length = length_beside(scan, index, lengths)
            begin = -1 if length is None else min(index, before_figure(scan, length))
            opens = length is not None and (begin == 0 or not STOPS.isdisjoint(scan.seps[begin]))
            if length is None or not opens or not is_direct(scan, max(index, length.last) + 1, first):
                return None
            return ordered(two, one, direction, length)
    return None


def is_one(scan: Scan, index: int) -> bool:
    """Tell whether a token is a unit of time with an article before it: a year after."""
    unit = scan.match(index, "unit")
    return unit is not None and unit[0].name in LENGTHS and bool(scan.sense(index - 1, "articles"))


def told_of_life(scan: Scan, one: Dated, two: Dated) -> Ordered | None:
    """Give the days of a birth and of a death behind it: born on 3 May 1962, died on 12 June 2018."""
    if not is_birth(scan, one.mention.first):
        return None
    before = range(max(one.mention.last + 1, two.mention.first - REACH_WORD), two.mention.first)
    return ordered(two, one, 1, None) if any(scan.match(index, "died") for index in before) else None


def told_of_past(scan: Scan, one: Dated, two: Dated) -> Ordered | None:
    """Give a day and an earlier one, on which something had been done to people: freed on 20 May men who had been arrested on 2 May."""
    first, last = one.mention.last + 1, two.mention.first
    if one.mention.year != two.mention.year or any(direction_at(scan, index) for index in range(first, last)):
        return None
    for index in range(max(first, last - REACH_PAST), last):
        if scan.match(index, "done_before") and not conjunction(scan, index) and is_done(scan, index + 1, last):
            marked = any(not COMMAS.isdisjoint(scan.seps[place]) for place in range(index + 1, last))
            return None if marked else ordered(one, two, 1, None)
    return None


def is_done(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a verb for what befell people stands right behind an auxiliary, and no other clause before a date."""
    verb = next((index for index in range(first, min(last, first + REACH_VERB)) if scan.sense(index, "passive")), None)
    return verb is not None and not any(
        scan.anchored(index, NUMBER) or scan.match(index, "barrier") or direction_at(scan, index)
        for index in range(verb + 1, last)
    )


def ordered(one: Dated, two: Dated, direction: int, length: Placed | None) -> Ordered:
    """Give two dates in the order that is said of them."""
    stated = one.mention.year is not None and two.mention.year is not None
    return Ordered(one.claim, two.claim, direction, None if length is None else length.claim, stated)


def direction_at(scan: Scan, index: int) -> int:
    """Give whether a word says that what stands before it is later or earlier than what follows."""
    return 1 if scan.match(index, "later_than") else -1 if scan.match(index, "earlier_than") else 0


def length_beside(scan: Scan, index: int, lengths: dict[int, Placed]) -> Placed | None:
    """Give the length of time right before a word of order, or right behind it: two days after, بعد يومين من."""
    before = lengths.get(index - 1) if COMMAS.isdisjoint(scan.seps[index]) else None
    return before or length_behind(scan, index, lengths)


def length_behind(scan: Scan, index: int, lengths: dict[int, Placed]) -> Placed | None:
    """Give the length of time right behind a word of order, with a linking word after it."""
    for last in range(index + 1, min(scan.count, index + 4)):
        length = lengths.get(last)
        if length is not None and before_figure(scan, length) == index + 1 and scan.sense(last + 1, "linking"):
            return length
    return None


def is_set_off(scan: Scan, first: int, start: int) -> bool:
    """Tell whether a length of time begins behind a comma, the only one since a date, and no clause: on 3 May a man, two days after."""
    if COMMAS.isdisjoint(scan.seps[start]):
        return False
    return not any(
        (index > first and scan.seps[index].strip(" -'’"))
        or scan.match(index, "barrier")
        or scan.match(index, "relative")
        for index in range(first, start)
    )


def is_direct(scan: Scan, first: int, last: int) -> bool:
    """Tell whether only a name of what happened stands between a word of order and its date: no clause, no figure."""
    if last - first > REACH_DATE:
        return False
    told = next((index for index in range(first, last) if scan.match(index, "relative")), None)
    if told is not None and last - told <= REACH_CLAUSE and scan.match(told + 1, "happened"):
        # The bombing that took place on 3 April; what was set or said then may be for another day.
        last = told
    return not any(
        scan.anchored(index, NUMBER)
        or scan.match(index, "barrier")
        or scan.match(index, "relative")
        or direction_at(scan, index)
        or scan.seps[index].strip(" -'’")
        for index in range(first, last)
    )
