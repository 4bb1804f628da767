"""Shares: so many of so many, and the percentage that this is said to be; each times how many, and the total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.mention import NOTHING
from factcheck.claims.relations.enumeration import conjunction
from factcheck.claims.relations.placed import OPENING, SIGNS, Placed, before_figure, is_of_whole, led_by, sentences
from factcheck.reading.draft import FRACTION
from factcheck.reading.hedges import EXACT
from factcheck.reading.lexicon import NUMBER
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
# So far behind a count that is told first a percentage of it stands.
REACH_FIRST = 12
# A whole, its part and the percentage are all the figures of a sentence; the last two stand side by side.
ALL_TOLD, BESIDE = 3, 2
REACH_TOTAL = 3
REACH_PRICE = 4
# A word for every stands so near what every one is; a sentence begins so near its first price.
REACH_EVERY, REACH_OPENING = 5, 2
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
    if any(scan.match_before(place, "each") for place in {start, two.first}):
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
        for position, (one, two, three) in enumerate(zip(group, group[1:], group[2:], strict=False)):
            if position and is_added_to(scan, group[position - 1], one):
                continue
            each = (
                is_each(scan, two)
                or is_for_each(scan, one, two)
                or is_for_one(scan, two, one)
                or is_every(scan, one, two)
                or is_carried(scan, one, two)
            )
            if (
                each
                and (is_total(scan, three) or led_by(scan, three, "worth", "same_as"))
                and is_all_of_it(scan, two, three)
                and (same_amount(two.claim, three.claim) or same_count(two, three))
                and is_counted(one)
            ):
                yield Product(one.claim, two.claim, three.claim)
            elif is_priced(scan, one, two, three):
                yield Product(two.claim, three.claim, one.claim)
            elif (
                is_for_one(scan, one, two)
                and is_counted(two)
                and is_total(scan, three)
                and is_all_of_it(scan, one, two)
                and is_all_of_it(scan, two, three)
                and same_amount(one.claim, three.claim)
            ):
                yield Product(two.claim, one.claim, three.claim)
    yield from resumed(scan, figures)


def is_added_to(scan: Scan, before: Placed, number: Placed) -> bool:
    """Tell whether a count is joined to one before it, so that each of both has what follows: 8,000 farmers and 200 schools."""
    tokens = range(before.last + 1, before_figure(scan, number))
    joined = any(conjunction(scan, index) for index in (*tokens, number.first))
    return is_counted(before) and len(tokens) <= 1 and joined and before.claim.kind != "percent"


def resumed(scan: Scan, figures: Sequence[Placed]) -> Iterator[Product]:
    """Give what the only things that one sentence counts cost, where the next begins with the price: 24 drones. At 3 million each they cost 72."""
    groups = list(sentences(figures, 1))
    for before, group in pairwise(groups):
        things = [figure for figure in before if is_counted(figure) and figure.claim.kind != "percent"]
        beside = group[0].sentence - before[0].sentence == 1
        if not beside or len(things) != 1 or len(group) < BESIDE:
            continue
        each, total = group[:2]
        opened = before_figure(scan, each) - REACH_OPENING
        opens = any(not STOPS.isdisjoint(scan.seps[index]) for index in range(max(0, opened), each.first + 1))
        told = opens and is_each(scan, each) and same_amount(each.claim, total.claim)
        if told and is_all_of_it(scan, each, total) and (is_total(scan, total) or led_by(scan, total, "worth")):
            yield Product(things[0].claim, each.claim, total.claim)


def is_every(scan: Scan, number: Placed, figure: Placed) -> bool:
    """Tell whether a word for every, and the name of what a count is of, stand shortly before an amount: each basket weighing 30 kilograms."""
    start = before_figure(scan, figure)
    for index in range(max(number.last + 1, start - REACH_EVERY), start):
        if scan.match(index, "every"):
            return is_named(scan, index + 1, number)
    return False


def is_carried(scan: Scan, number: Placed, figure: Placed) -> bool:
    """Tell whether each of a count, told right behind it, has another figure: 40 trucks, each carrying 200 tents."""
    start = before_figure(scan, figure)
    near = range(number.last + 1, start)
    marks = any(not STOPS.isdisjoint(scan.seps[index]) or conjunction(scan, index) for index in near)
    return len(near) <= REACH_EVERY and not marks and any(scan.match(index, "each") for index in near)


def is_priced(scan: Scan, total: Placed, number: Placed, each: Placed) -> bool:
    """Tell whether a total, a count and what each of them is stand in a row: 30 million for 6 aircraft at 5 million each."""
    near = number.first - total.last <= REACH_PRICE and each.first - number.last <= REACH_PRICE
    alike = same_amount(total.claim, each.claim) or same_count(total, each)
    if not near or not is_counted(number) or number.claim.kind == "percent" or not alike:
        return False
    marks = (scan.seps[index].strip(SIGNS) for index in range(total.last + 1, each.first + 1))
    joined = any(conjunction(scan, index) for index in range(total.last + 1, each.first))
    if led_by(scan, each, "averaging"):
        # 15,000 doses in 30 clinics, an average of 500.
        ends = not (STOPS | COMMAS).isdisjoint(scan.seps[min(each.last + 1, scan.count)])
        parted = any(scan.seps[index].strip() for index in range(total.last + 1, number.last + 1))
        return not joined and not parted and (ends or is_for_one(scan, each, number) or is_one_of(scan, each, number))
    return not any(marks) and not joined and (is_each(scan, each) or is_for_one(scan, each, number))


def is_for_one(scan: Scan, figure: Placed, number: Placed) -> bool:
    """Tell whether a figure is for one of those that another counts: per aircraft."""
    after = figure.last + 1
    per = scan.match(after, "unit_per") or scan.match(after, "per") or scan.match(after, "denominators")
    place = per[1] if per is not None else after
    word = scan.tags[after] if after < scan.count else None
    # For the share: the preposition may be written onto its name.
    attached = word is not None and word.offset > 0 and not word.conjunction
    alone = attached or scan.sense(after + 1, "single") if per is None else True
    return bool(alone) and is_named(scan, place, number)


def is_one_of(scan: Scan, each: Placed, number: Placed) -> bool:
    """Tell whether an article and the name of what a count is of stand behind a figure: 500 a clinic."""
    after = each.mention.numeral.last + 1
    return bool(scan.sense(after, "articles")) and is_named(scan, after + 1, number)


def is_named(scan: Scan, index: int, number: Placed) -> bool:
    """Tell whether a token can name what a count is of."""
    nouns = (scan.sense(index, "thing"), scan.sense(index, "person"))
    return any(noun is not None and noun.name == number.claim.concept for noun in nouns)


def shares_of(scan: Scan, figures: Sequence[Placed]) -> Iterator[ShareOf]:
    """Give each percentage of a count of people or things that stands right behind it: 62% of the 13 members."""
    for one, two in pairwise(figures):
        a, b = one.claim, two.claim
        if is_share_of_first(scan, one, two):
            yield ShareOf(b, a)
        if a.kind != "percent" or b.kind == "percent" or not is_counted(two) or one.sentence != two.sentence:
            continue
        after = two.last + 1
        tokens = range(one.last + 1, two.first)
        linked = is_of_whole(scan, one.last, two)
        parted = any(scan.seps[index].strip(" %٪") for index in range(one.last + 1, two.first + 1))
        owner = after < scan.count and not POSSESSIVE.isdisjoint(scan.seps[after])
        if linked and not parted and not owner and len(tokens) <= REACH_OF and a.modifier == b.modifier == EXACT:
            yield ShareOf(a, b)


def is_share_of_first(scan: Scan, whole: Placed, percent: Placed) -> bool:
    """Tell whether a percentage is of a count before it: of the 16 nurses who answered, 57% agreed; 16 nurses, 57% of them."""
    if percent.claim.kind != "percent" or whole.claim.kind == "percent" or whole.sentence != percent.sentence:
        return False
    if not is_counted(whole) or not whole.claim.modifier == percent.claim.modifier == EXACT or not whole.claim.unit:
        return False
    start, after = before_figure(scan, percent), percent.last + 1
    tokens = range(whole.last + 1, start)
    people = any(scan.sense(index, "person") for index in tokens)
    if len(tokens) > REACH_FIRST or people or is_changed(scan, percent):
        return False
    if any(scan.match(index, "same_as") for index in tokens):
        # What is told twice is a share of something else: 17 platforms, or 5 percent of those manned.
        return False
    told = scan.match(after, "among_after")
    if told is not None and told[1] - after <= BESIDE and not is_narrowed(scan, told[1]):
        return not any(not STOPS.isdisjoint(scan.seps[index]) for index in range(whole.last + 1, start + 1))
    marks = [index for index in range(whole.last + 1, start + 1) if scan.seps[index].strip()]
    # A verb of saying may stand behind the comma.
    alone = len(marks) == 1 and marks[0] >= start - BESIDE and not COMMAS.isdisjoint(scan.seps[marks[0]])
    return alone and not scan.match(after, "linking") and leads_clause(scan, whole)


def is_narrowed(scan: Scan, index: int) -> bool:
    """Tell whether words at a token say which of them are meant: of those under 40, of those who stayed."""
    return bool(scan.sense(index, "function") and not scan.sense(index, "auxiliaries")) or any(
        scan.match(index, word) for word in ("relative", "state", "hedge")
    )


def is_changed(scan: Scan, percent: Placed) -> bool:
    """Tell whether a word right beside a percentage says that it is a change, or more or less than another."""
    beside = (*range(max(0, percent.first - BESIDE), percent.first), percent.last + 1)
    return any(scan.match(index, word) for index in beside for word in ("rise", "fall", "higher_than", "lower_than"))


def leads_clause(scan: Scan, whole: Placed) -> bool:
    """Tell whether a sentence begins with a whole of which parts follow: of the 16 nurses."""
    start = before_figure(scan, whole)
    linked = scan.match_before(start, "linking") or scan.match_before(start, "among")
    return linked is not None and (linked[1] == 0 or not STOPS.isdisjoint(scan.seps[linked[1]]))


def is_counted(figure: Placed) -> bool:
    """Tell whether a figure counts people or things."""
    return figure.mention.amount is None


def same_amount(one: Figure, two: Figure) -> bool:
    """Tell whether two figures are of one currency, or both are measures, if only in units of one sort."""
    return one.kind == two.kind and (one.kind == "measure" or (one.kind == "money" and one.unit == two.unit))


def same_count(one: Placed, two: Placed) -> bool:
    """Tell whether the second of two counts is of what the first counts: 60 beds each, 240 in all."""
    counts = (
        one.mention.amount is None and two.mention.amount is None and "percent" not in (one.claim.kind, two.claim.kind)
    )
    named = one.claim.concept is not None and one.claim.concept == two.claim.concept
    return counts and (named or two.mention.noun.sort == NOTHING or one.claim.unit == two.claim.unit != "")


def is_each(scan: Scan, figure: Placed) -> bool:
    """Tell whether a word behind a figure says that it is for every one."""
    after = figure.last + 1
    if scan.match(after, "linking") and scan.close(after):
        # 25 kilograms of seed each.
        words = takewhile(
            lambda index: scan.close(index) and not scan.anchored(index, NUMBER), range(after, after + REACH_EVERY)
        )
        after = next((index for index in words if scan.match(index, "each")), after)
    return scan.match(after, "each") is not None and scan.close(after)


def is_all_of_it(scan: Scan, two: Placed, three: Placed) -> bool:
    """Tell whether nothing else is bought or given between an amount for each and the total."""
    for index in range(two.last + 1, three.first):
        joined = conjunction(scan, index) and not scan.match(index, "total") and not scan.match(index, "same_as")
        if joined or scan.match(index, "open_list") or not STOPS.isdisjoint(scan.seps[index]):
            return False
    if scan.match(three.last + 1, "besides") and not scan.seps[three.last + 1].strip():
        # Worth so much with the engines.
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
