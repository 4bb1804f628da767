"""Shares: so many of so many, and the percentage that this is said to be; each times how many, and the total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.enumeration import conjunction
from factcheck.claims.relations.placed import OPENING, SIGNS, Placed, before_figure, is_of_whole, sentences
from factcheck.reading.draft import FRACTION
from factcheck.reading.hedges import EXACT
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

BRACKETS = ("(", "[")
# What belongs to those counted is more than they are: 62% of the 13 members' votes.
POSSESSIVE = frozenset("'’")
REACH_SHARE, REACH_RATIO = 6, 4
# So far before a rate a word for a rise or a fall makes it one of that.
REACH_CHANGE = 14
REACH_OF = 4
# A whole, its part and the percentage are all the figures of a sentence; the last two stand side by side.
ALL_TOLD, BESIDE = 3, 2
REACH_TOTAL = 3
REACH_PRICE = 4
# Between what is for each and the total so many commas are of a list.
REACH_COMMAS = 2


class Share(NamedTuple):
    """Say that a part of a whole is told in numbers and as a percentage."""

    part: Figure
    whole: Figure
    percent: Figure


class Portion(NamedTuple):
    """Say that a fraction of something, or so many of so many read as one, is told as a percentage."""

    numeral: Numeral
    percent: Figure


class ShareOf(NamedTuple):
    """Say that a percentage is of so many people or things, which are few enough to be told apart."""

    percent: Figure
    whole: Figure


class Product(NamedTuple):
    """Say that so many, at so much each, make a total."""

    number: Figure
    each: Figure
    total: Figure


def shares(scan: Scan, figures: Sequence[Placed]) -> Iterator[Share]:
    """Give each part of a whole that is told in numbers and as a percentage."""
    for group in sentences(figures, 3):
        for one, two, three in zip(group, group[1:], group[2:], strict=False):
            if three.claim.kind == "percent" and is_of(scan, one, two) and is_told_again(scan, two, three):
                yield Share(one.claim, two.claim, three.claim)
            elif one.claim.kind == "percent" and is_of(scan, two, three) and is_bracketed(scan, one, two):
                yield Share(two.claim, three.claim, one.claim)
            elif (
                three.claim.kind == "percent" and is_first_of(scan, one, two) and is_told_of_part(scan, one, two, three)
            ):
                yield Share(two.claim, one.claim, three.claim)
            elif two.claim.kind == "percent" and is_of(scan, one, three) and is_bracketed(scan, one, two):
                yield Share(one.claim, three.claim, two.claim)
            elif len(group) == ALL_TOLD and is_bare_part(scan, one, two, three):
                yield Share(two.claim, one.claim, three.claim)


def is_bare_part(scan: Scan, whole: Placed, part: Placed, percent: Placed) -> bool:
    """Tell whether a bare number behind the only count of a sentence is told again as a percentage: of 40 doctors 26, or 65%, agreed."""
    bare = part.mention.noun.last < part.first and part.mention.amount is None and not part.others
    counts = whole.mention.amount is None and whole.claim.kind != "percent" and bool(whole.claim.unit)
    exactly = whole.claim.modifier == part.claim.modifier == EXACT
    fits = percent.claim.kind == "percent" and part.claim.kind != "percent" and part.claim.value <= whole.claim.value
    beside = before_figure(scan, percent) - part.last <= BESIDE
    # 75 percent more than last week, or of another thing, is no share of these.
    alone = not (STOPS | COMMAS).isdisjoint(scan.seps[min(scan.count, percent.last + 1)])
    return bare and counts and exactly and fits and beside and alone and is_told_again(scan, part, percent)


def is_first_of(scan: Scan, whole: Placed, part: Placed) -> bool:
    """Tell whether a sentence names a whole first and then a part of it: of the 400 homes, 300."""
    start = before_figure(scan, whole)
    named = scan.sense(start - 1, "linking") or scan.match_before(start, "among")
    if part.mention.whole is whole.mention:
        return bool(named or scan.match(part.mention.numeral.last + 1, "among_after"))
    first = start < REACH_OF or any(not STOPS.isdisjoint(scan.seps[index]) for index in range(start - REACH_OF, start))
    a, b = part.claim, whole.claim
    return bool(named) and first and a.concept == b.concept is not None and a.value <= b.value


def is_of(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether the first of two counts is said to be of the second: 7 of the 12."""
    if one.claim.kind in ("percent", "measure") or (one.claim.kind != two.claim.kind and one.claim.kind == "money"):
        return False
    if one.claim.kind == "money" and one.claim.unit != two.claim.unit:
        return False
    # The noun of both stands behind the second, so the first may reach over it.
    start = before_figure(scan, two)
    tokens = range(one.mention.numeral.last + 1, two.first)
    if not 0 < len(tokens) <= REACH_OF + 4 or any(not STOPS.isdisjoint(scan.seps[index]) for index in tokens):
        return False
    return (
        any(scan.match_before(place, word) for place in {start, two.first} for word in ("linking", "among"))
        and one.claim.value <= two.claim.value
    )


def is_told_again(scan: Scan, two: Placed, three: Placed) -> bool:
    """Tell whether a percentage stands in brackets, or after a word for equal, shortly behind a figure."""
    return is_again(scan, two.last, three)


def is_again(scan: Scan, last: int, three: Placed) -> bool:
    """Tell whether a percentage stands in brackets, or after a word for equal, shortly behind a token."""
    start = before_figure(scan, three)
    tokens = range(last + 1, start + 1)
    if len(tokens) > REACH_SHARE or any(not STOPS.isdisjoint(scan.seps[index]) for index in tokens):
        return False
    if any(scan.seps[index].strip() and scan.seps[index].strip()[-1] in OPENING for index in tokens):
        return True
    if any(scan.match(index, "same_as") for index in range(last + 1, three.first)):
        return True
    return is_set_off(scan, start, three) or any(is_ratio(scan, index, three) for index in tokens)


def is_set_off(scan: Scan, start: int, percent: Placed) -> bool:
    """Tell whether a percentage stands alone between two commas: 312 of the 400 workers, 78 percent, agreed."""
    marks = (scan.seps[index].strip(" %٪") for index in (start, percent.last + 1))
    return all(not COMMAS.isdisjoint(mark) for mark in marks)


def is_ratio(scan: Scan, index: int, percent: Placed) -> bool:
    """Tell whether a word such as at a rate of stands behind a comma, and leads to a percentage that is of no change."""
    if COMMAS.isdisjoint(scan.seps[index]) or not scan.match(index, "by") or percent.first - index > REACH_RATIO:
        return False
    around = range(max(0, index - REACH_CHANGE), min(scan.count, percent.last + 3))
    return not any(scan.sense(place, category) for place in around for category in ("rise", "fall", "change"))


def is_told_of_part(scan: Scan, whole: Placed, part: Placed, percent: Placed) -> bool:
    """Tell whether a percentage tells again a part of what its sentence named first; if only their nouns say so, right behind it."""
    beside = before_figure(scan, percent) == part.last + 1
    return (beside or part.mention.whole is whole.mention) and is_told_again(scan, part, percent)


def is_bracketed(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether the second of two figures opens a bracket right after the first."""
    start = before_figure(scan, two)
    return (
        start - one.last <= REACH_SHARE
        and scan.seps[start].strip(" %٪")[-1:] in OPENING
        and scan.seps[start].strip() != ""
    )


def portions(scan: Scan, numerals: Sequence[Numeral], figures: Sequence[Placed]) -> Iterator[Portion]:
    """Give each fraction that is told again as a percentage behind it."""
    by_first = {figure.mention.first: figure for figure in figures if figure.claim.kind == "percent"}
    by_last = {figure.mention.numeral.last: figure for figure in by_first.values()}
    for one, two in pairwise(numerals):
        percent = by_first.get(two.first)
        if one.sort == FRACTION and percent is not None and one.modifier == EXACT and is_again(scan, one.last, percent):
            yield Portion(one, percent.claim)
        shown = by_last.get(one.last)
        if two.sort == FRACTION and shown is not None and scan.seps[two.first].strip(" %٪")[-1:] in BRACKETS:
            yield Portion(two, shown.claim)


def products(scan: Scan, figures: Sequence[Placed]) -> Iterator[Product]:
    """Give each number of things, what each one is, and what all are said to be."""
    for group in sentences(figures, 3):
        for one, two, three in zip(group, group[1:], group[2:], strict=False):
            each = is_each(scan, two) or is_for_each(scan, one, two) or is_for_one(scan, two, one)
            if (
                each
                and is_total(scan, three)
                and is_all_of_it(scan, two, three)
                and same_amount(two.claim, three.claim)
                and is_counted(one)
            ):
                yield Product(one.claim, two.claim, three.claim)
            elif is_priced(scan, one, two, three):
                yield Product(two.claim, three.claim, one.claim)


def is_priced(scan: Scan, total: Placed, number: Placed, each: Placed) -> bool:
    """Tell whether a total, a count and what each of them is stand in a row: 30 million for 6 aircraft at 5 million each."""
    near = number.first - total.last <= REACH_PRICE and each.first - number.last <= REACH_PRICE
    if not near or not is_counted(number) or number.claim.kind == "percent" or not same_amount(total.claim, each.claim):
        return False
    marks = (scan.seps[index].strip(SIGNS) for index in range(total.last + 1, each.first + 1))
    joined = any(conjunction(scan, index) for index in range(total.last + 1, each.first))
    return not any(marks) and not joined and (is_each(scan, each) or is_for_one(scan, each, number))


def is_for_one(scan: Scan, figure: Placed, number: Placed) -> bool:
    """Tell whether a figure is for one of those that another counts: per aircraft."""
    after = figure.last + 1
    per = scan.match(after, "unit_per") or scan.match(after, "per") or scan.match(after, "denominators")
    place = per[1] if per is not None else after
    noun = scan.sense(place, "thing") or scan.sense(place, "person")
    alone = scan.sense(after + 1, "single") if per is None else True
    return bool(alone) and noun is not None and noun.name == number.claim.concept


def shares_of(scan: Scan, figures: Sequence[Placed]) -> Iterator[ShareOf]:
    """Give each percentage of a count of people or things that stands right behind it: 62% of the 13 members."""
    for one, two in pairwise(figures):
        a, b = one.claim, two.claim
        if (
            a.kind != "percent"
            or b.kind == "percent"
            or not is_counted(two)
            or one.mention.sentence != two.mention.sentence
        ):
            continue
        after = two.last + 1
        tokens = range(one.last + 1, two.first)
        linked = is_of_whole(scan, one.last, two)
        parted = any(scan.seps[index].strip(" %٪") for index in range(one.last + 1, two.first + 1))
        owner = after < scan.count and not POSSESSIVE.isdisjoint(scan.seps[after])
        if linked and not parted and not owner and len(tokens) <= REACH_OF and a.modifier == b.modifier == EXACT:
            yield ShareOf(a, b)


def is_counted(figure: Placed) -> bool:
    """Tell whether a figure counts people or things."""
    return figure.mention.amount is None


def same_amount(one: Figure, two: Figure) -> bool:
    """Tell whether two figures are of one currency, or both are measures, if only in units of one sort."""
    return one.kind == two.kind and (one.kind == "measure" or (one.kind == "money" and one.unit == two.unit))


def is_each(scan: Scan, figure: Placed) -> bool:
    """Tell whether a word behind a figure says that it is for every one."""
    after = figure.last + 1
    return scan.match(after, "each") is not None and scan.close(after)


def is_all_of_it(scan: Scan, two: Placed, three: Placed) -> bool:
    """Tell whether nothing else is bought or given between an amount for each and the total."""
    for index in range(two.last + 1, three.first):
        joined = conjunction(scan, index) and not scan.match(index, "total") and not scan.match(index, "same_as")
        if joined or scan.match(index, "open_list") or not STOPS.isdisjoint(scan.seps[index]):
            return False
    commas = [index for index in range(two.last + 1, three.first + 1) if not COMMAS.isdisjoint(scan.seps[index])]
    return len(commas) < REACH_COMMAS


def is_for_each(scan: Scan, number: Placed, figure: Placed) -> bool:
    """Tell whether a word before a count says that the amount right behind it is for every one: each of the 250 families 4,000."""
    start = before_figure(scan, number)
    before = range(max(0, start - REACH_TOTAL), start)
    return figure.first - number.last <= REACH_OF and any(scan.match(index, "each") for index in before)


def is_total(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure is said to be a total."""
    start = before_figure(scan, figure)
    after = figure.last + 1
    return (
        figure.claim.role == "total"
        or (scan.match(after, "total") is not None and scan.close(after))
        or any(scan.match(index, "total") for index in range(max(0, start - REACH_TOTAL), start))
    )
