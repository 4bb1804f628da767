"""Wholes and all their parts: a list after a colon, in brackets or between dashes, and what remains of a whole.

Only what is said to be whole is a partition: among them, including and their like name some parts only, and
a list that runs on is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.mention import NOTHING, PERSON, THING, UNKNOWN, VICTIM
from factcheck.claims.relations.placed import CLOSING, OPENING, Placed, before_figure, sentences
from factcheck.languages.language import concepts
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

DASHES = frozenset("-\u2013\u2014\u2212")
# So many tokens may stand between a whole and the mark that opens its list, and in one item of it.
REACH_OPENING = 6
REACH_ITEM = 14
REACH_DASH = 4
REACH_VERB = 6
# A bracket opens right behind a whole, or behind what befell it.
REACH_BRACKET = 3
# Two shares in brackets are often those of two wholes.
FEWEST = 3
REACH_REST = 25


class Partition(NamedTuple):
    """Say that a whole has these parts and no others; `sure` tells that nothing else can be meant."""

    whole: Figure
    parts: tuple[Figure, ...]
    sure: bool


def partitions(scan: Scan, figures: Sequence[Placed]) -> Iterator[Partition]:
    """Give each whole of an article with all its parts."""
    for group in sentences(figures):
        for position, whole in enumerate(group):
            if position + 2 < len(group):
                closing = opening(scan, whole, group[position + 1])
                if closing is not None and (found := listed(scan, whole, group[position + 1 :], closing)) is not None:
                    yield found
        yield from remainders(scan, group)


def opening(scan: Scan, whole: Placed, part: Placed) -> frozenset[str] | None:
    """Give the marks that would close the list which begins at a part, or None where none begins there."""
    start = before_figure(scan, part)
    if start - whole.last - 1 > REACH_OPENING or start <= whole.last:
        return None
    between = range(whole.last + 1, start + 1)
    if any(not STOPS.isdisjoint(scan.seps[index]) for index in between):
        return None
    if any(scan.match(index, category) for index in between for category in ("among", "relative")) and not made_up(
        scan, start
    ):
        return None
    mark = scan.seps[start].strip()
    if ":" in mark or made_up(scan, start):
        return frozenset()
    if mark[-1:] in OPENING and start <= whole.last + 1 + REACH_BRACKET:
        # Brackets around one number alone enclose no list.
        alone = any(not CLOSING.isdisjoint(scan.seps[index]) for index in range(start + 1, part.last + 2))
        return None if alone else CLOSING
    # A dash before the whole as well parts the items of one list, in which the whole is another.
    before = range(max(0, whole.first - REACH_ITEM), whole.first + 1)
    listed_itself = any(scan.seps[index].strip() in DASHES and scan.seps[index] != "-" for index in before)
    named = not listed_itself and (whole.mention.noun.sort != UNKNOWN or whole.mention.amount is not None)
    if named and mark in DASHES and scan.seps[start] != mark and start - whole.last <= REACH_DASH:
        return DASHES
    return None


def made_up(scan: Scan, start: int) -> bool:
    """Tell whether a word before a token says that a list of all parts follows."""
    if scan.match_before(start, "made_up") is not None:
        return True
    # The subject may stand between the verb and its preposition.
    verbs = range(max(0, start - REACH_VERB), start)
    return bool(scan.sense(start - 1, "linking")) and any(scan.match(index, "consisting") for index in verbs)


def listed(scan: Scan, whole: Placed, following: Sequence[Placed], closing: frozenset[str]) -> Partition | None:
    """Give the parts of a list that begins at the first of some figures, if each of its items has one figure."""
    parts = [following[0]]
    for part in following[1:]:
        if ends_between(scan, parts[-1], part, closing):
            break
        if not is_next_item(scan, parts[-1], part):
            return None
        parts.append(part)
    if (
        len(parts) < 2
        or not all(is_part_of(part, whole) for part in parts)
        or goes_on(scan, parts[-2], parts[-1], closing)
    ):
        return None
    unsure = [part for part in parts if not is_surely_part(part, whole)]
    # A noun that no table has is of people where those of the other parts are.
    told = len(unsure) < len(parts) - 1 or made_up(scan, before_figure(scan, parts[0]))
    sure = told and all(people(whole) and part.mention.noun.sort == UNKNOWN for part in unsure)
    return Partition(whole.claim, tuple(part.claim for part in parts), sure)


def ends_between(scan: Scan, one: Placed, two: Placed, closing: frozenset[str]) -> bool:
    """Tell whether the list is closed between two figures."""
    return any(
        not closing.isdisjoint(scan.seps[index])
        for index in range(one.last + 1, two.first + 1)
        if scan.seps[index] != "-"
    )


def is_next_item(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether the second of two figures stands in the item of a list that follows the first one's."""
    start = before_figure(scan, two)
    if start - one.last > REACH_ITEM:
        return False
    joints = 0
    after_comma = False
    for index in range(one.last + 1, start + 1):
        mark = scan.seps[index]
        comma = not COMMAS.isdisjoint(mark)
        if not STOPS.isdisjoint(mark) or ":" in mark or not OPENING.isdisjoint(mark):
            return False
        if any(scan.match(index, category) for category in ("among", "among_after", "open_list")):
            return False
        # A comma and the conjunction right after it part two items once; the figure itself may begin with one.
        joint = is_conjunction(scan, index) and (index < two.first or is_prefixed(scan, index))
        joints += comma or (joint and not after_comma)
        after_comma = comma
    return joints == 1


def is_prefixed(scan: Scan, index: int) -> bool:
    """Tell whether a conjunction is written onto a word."""
    word = scan.tags[index]
    return word is not None and bool(word.conjunction)


def is_part_of(part: Placed, whole: Placed) -> bool:
    """Tell whether a figure can be a part of another by what it measures."""
    one, two = part.mention, whole.mention
    if (one.amount is None) != (two.amount is None):
        return False
    if one.amount is not None and two.amount is not None:
        return part.claim.unit == whole.claim.unit and part.claim.kind != "percent"
    return people(part) == people(whole) or not {NOTHING, UNKNOWN}.isdisjoint((one.noun.sort, two.noun.sort))


def people(figure: Placed) -> bool:
    """Tell whether a figure counts people."""
    return figure.claim.unit == "person" or figure.claim.kind in ("casualty", "troops")


def is_surely_part(part: Placed, whole: Placed) -> bool:
    """Tell whether nothing that a figure counts is out of place in the whole."""
    one, two = part.mention, whole.mention
    if two.noun.sort == NOTHING and two.amount is None and not people(whole):
        return one.noun.sort == PERSON
    if one.amount is not None or one.noun.sort == NOTHING:
        return True
    if people(whole):
        return one.noun.sort in (PERSON, VICTIM)
    if one.noun.sort == THING and two.noun.sort == THING and one.noun.name and two.noun.name:
        return concepts().isa(one.noun.name, two.noun.name)
    return one.noun.sort == UNKNOWN and two.noun.sort == UNKNOWN and part.claim.unit == whole.claim.unit


def goes_on(scan: Scan, before: Placed, last: Placed, closing: frozenset[str]) -> bool:
    """Tell whether more items may follow the last two figures of a list, without a number.

    A comma ends a list whose last item a conjunction joined, unless another one follows it.
    """
    ended = any(is_conjunction(scan, index) for index in range(before.last + 1, last.mention.first + 1))
    for index in range(last.last + 1, min(scan.count, last.last + 1 + REACH_ITEM)):
        mark = scan.seps[index]
        if not STOPS.isdisjoint(mark) or not closing.isdisjoint(mark):
            return False
        if not COMMAS.isdisjoint(mark):
            if ended and not is_conjunction(scan, index):
                return scan.match(index, "open_list") is not None
            return not any(scan.match(step, "sourcing") for step in range(index, min(scan.count, index + 4)))
        if any(scan.match(index, category) for category in ("open_list", "among", "among_after")):
            return True
        if is_conjunction(scan, index):
            return True
    return False


def is_conjunction(scan: Scan, index: int) -> bool:
    """Tell whether a token is a conjunction, or has one written onto it."""
    word = scan.tags[index]
    if word is None:
        return scan.words[index] in scan.lexicon.language.script.conjunctions
    return "join" in word.senses or bool(word.conjunction)


# -- percentages -------------------------------------------------------------------------------


def distributions(scan: Scan, figures: Sequence[Placed]) -> Iterator[tuple[Figure, ...]]:
    """Give each list of percentages that begins after a colon or a bracket, or after words that say that it is whole."""
    for group in sentences(figures):
        for position, first in enumerate(group):
            if first.claim.kind != "percent" or not opens_list(scan, first):
                continue
            items = [first]
            for item in group[position + 1 :]:
                if (
                    item.claim.kind != "percent"
                    or ends_between(scan, items[-1], item, CLOSING)
                    or not is_next_item(scan, items[-1], item)
                ):
                    break
                items.append(item)
            if len(items) >= FEWEST and not is_changing(scan, items):
                yield tuple(item.claim for item in items)


def opens_list(scan: Scan, figure: Placed) -> bool:
    """Tell whether a list begins at a figure."""
    start = before_figure(scan, figure)
    mark = scan.seps[start].strip(" %٪")
    return (mark[-1:] in (":", *OPENING) and mark != "") or made_up(scan, start)


def is_changing(scan: Scan, items: Sequence[Placed]) -> bool:
    """Tell whether percentages are how much something went up or down."""
    start = before_figure(scan, items[0])
    # What opens the list has words of its own, such as made up.
    begin = start if made_up(scan, start) else max(0, start - REACH_OPENING)
    around = range(begin, min(scan.count, items[-1].last + 1 + REACH_OPENING))
    return any(scan.sense(index, category) for index in around for category in ("rise", "fall", "change"))


# -- what remains ----------------------------------------------------------------------------


def remainders(scan: Scan, group: Sequence[Placed]) -> Iterator[Partition]:
    """Give each whole of which some and the remaining ones are told: of the 50, 30 left and the remaining 20 stayed."""
    for position, rest in enumerate(group):
        if position < 2 or not is_rest(scan, rest):
            continue
        whole, *parts = group[: position + 1]
        if whole.mention.whole is not None or not all(is_part_of(part, whole) for part in parts):
            continue
        if rest.first - whole.last <= REACH_REST and is_whole_of(scan, whole, parts[0]):
            yield Partition(whole.claim, tuple(part.claim for part in parts), sure=True)


def is_rest(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure is said to be what remains."""
    start = before_figure(scan, figure)
    if scan.match_before(start, "rest") or scan.match_before(figure.first, "rest"):
        return True
    after = figure.last + 1
    return scan.sense(after, "rest") is not None and scan.close(after)


def is_whole_of(scan: Scan, whole: Placed, part: Placed) -> bool:
    """Tell whether a sentence names its whole first: of the 50 passengers, 30."""
    start = before_figure(scan, whole)
    return bool(scan.sense(start - 1, "linking")) or part.mention.whole is whole.mention
