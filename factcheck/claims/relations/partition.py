"""Wholes and all their parts: a list after a colon, in brackets or between dashes, and what remains of a whole.

Only what is said to be whole is a partition: among them, including and their like name some parts only, and
a list that runs on is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.mention import NOTHING, PERSON, THING, TIMES, UNKNOWN, VICTIM
from factcheck.claims.relations.enumeration import ALONE, ATTACHED, conjunction
from factcheck.claims.relations.placed import (
    CLOSING,
    OPENING,
    Placed,
    before_figure,
    is_without_unit,
    led_by,
    places,
    sentences,
)
from factcheck.languages.world.concepts import concepts
from factcheck.reading.amounts import has_conjunction
from factcheck.reading.places import nation
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

DASHES = frozenset("-\u2013\u2014\u2212")
# So many tokens may stand between a whole and the mark that opens its list, and in one item of it.
REACH_OPENING = 6
# Before a colon who says so may stand as well.
REACH_COLON, REACH_SAID = 18, 9
REACH_ITEM = 14
REACH_DASH = 4
# So many words name what a share is of.
REACH_NAME = 3
REACH_VERB = 6
# A bracket opens right behind a whole, or behind what befell it.
REACH_BRACKET = 3
# Words that say that shares are of one whole stand so near before the first.
REACH_OWNED = 8
# So near stands a verb that says what each is of the whole.
REACH_ACCOUNTED = 4
# Two shares in brackets are often those of two wholes.
FEWEST = 3
REACH_REST = 30


class Partition(NamedTuple):
    """Say that a whole has these parts and no others; `sure` tells that nothing else can be meant.

    A whole that is `unfinished` may have other parts as well, which are not told: only a sum above it is a fault. Parts that are `loose`
    may overlap too: only what one slip would mend is one.
    """

    whole: Figure
    parts: tuple[Figure, ...]
    sure: bool
    unfinished: bool = False
    loose: bool = False


def partitions(scan: Scan, figures: Sequence[Placed]) -> Iterator[Partition]:
    """Give each whole of an article with all its parts."""
    for group in sentences(figures):
        for position, whole in enumerate(group):
            following = group[position + 1 :]
            if len(following) > 2 and is_length(following[0]) and not is_length(whole):
                # In the next 12 months: a time may be told before the list.
                following = following[1:]
            elif len(following) > 2 and is_few_of(scan, whole, *following[:3]):
                following = following[1:]
            if len(following) > 1 and not (position and is_few_of(scan, group[position - 1], whole, *following[:2])):
                closing = opening(scan, whole, following[0])
                if closing is not None and (found := listed(scan, whole, following, closing)) is not None:
                    yield found
        yield from remainders(scan, group)
    yield from resumed(scan, figures)


def is_few_of(scan: Scan, whole: Placed, few: Placed, one: Placed, two: Placed) -> bool:
    """Tell whether two figures behind a colon are no parts of that before it, but of one before that: 320 aboard the two trains: 241 on one and 79 on the other."""
    least, most = sorted((one.claim.value, two.claim.value))
    return ":" in scan.seps[before_figure(scan, one)] and few.claim.value < least and most < whole.claim.value


def is_length(figure: Placed) -> bool:
    """Tell whether a figure is a length of time."""
    return figure.mention.amount is not None and figure.mention.amount.unit in TIMES


def opening(scan: Scan, whole: Placed, part: Placed) -> frozenset[str] | None:
    """Give the marks that would close the list which begins at a part, or None where none begins there."""
    start = before_figure(scan, part)
    reach = REACH_COLON if ":" in scan.seps[start] else REACH_OPENING
    if start - whole.last - 1 > reach or start <= whole.last:
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
    ended = False
    for part in following[1:]:
        other = is_of_other_outcome(part, whole) and not is_of_other_outcome(parts[0], whole)
        nested = scan.match(part.mention.numeral.last + 1, "among_after") is not None
        clause = len(parts) > 1 and is_of_clause(scan, parts[-1], part)
        ended = clause or ((other or nested) and is_next_item(scan, parts[-1], part))
        if clause or other or nested or ends_between(scan, parts[-1], part, closing):
            break
        if not is_next_item(scan, parts[-1], part):
            if len(parts) > 1 and is_beyond(scan, parts[-2], parts[-1], part):
                break
            return None
        parts.append(part)
    if whole.mention.outcome is not None and parts[-1].mention.said_after and not parts[0].mention.said_after:
        # The dead comprised eight women, and five men died: what befell the last is said of it alone.
        return None
    if (
        len(parts) < (FEWEST if parts[0].first - whole.last > REACH_SAID else 2)
        or not all(is_some_of(part, whole) for part in parts)
        or (not ended and goes_on(scan, parts[-2], parts[-1], closing))
    ):
        return None
    unsure = [part for part in parts if not is_surely_part(part, whole)]
    # A noun that no table has is of people where those of the other parts are.
    told = len(unsure) < len(parts) - 1 or made_up(scan, before_figure(scan, parts[0]))
    sure = told and all(people(whole) and part.mention.noun.sort == UNKNOWN for part in unsure)
    return Partition(whole.claim, tuple(part.claim for part in parts), sure)


def is_of_clause(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether a conjunction and a verb lead from one figure to another, so that it is told of something else: six soldiers, and a seventh died."""
    for index in range(one.last + 1, before_figure(scan, two)):
        joint = conjunction(scan, index)
        verb = index + (joint == ALONE)
        if (
            joint
            and not scan.sense(verb, "person")
            and (scan.sense(verb, "passive") or scan.sense(verb, "auxiliaries"))
        ):
            return True
    return False


def is_of_other_outcome(part: Placed, whole: Placed) -> bool:
    """Tell whether something else befell those that a figure counts than the whole: behind 22 killed and their parts, 60 wounded."""
    return part.mention.outcome is not None and part.mention.outcome != whole.mention.outcome is not None


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
        joint = is_conjunction(scan, index) and (index < two.first or has_conjunction(scan, index))
        joints += comma or (joint and not after_comma)
        after_comma = comma
    return joints == 1


def is_beyond(scan: Scan, before: Placed, last: Placed, figure: Placed) -> bool:
    """Tell whether a figure stands behind a list that a conjunction closed, and is joined to no part of it: 30 and 20 for its two parties."""
    closed = any(is_conjunction(scan, index) for index in range(before.last + 1, last.mention.first + 1))
    behind = range(last.last + 1, before_figure(scan, figure) + 1)
    return closed and not any(
        scan.seps[index].strip() or is_conjunction(scan, index) or scan.match(index, "open_list") for index in behind
    )


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
        return part.claim.unit == whole.claim.unit or concepts().isa(one.noun.name, two.noun.name)
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
            if ended and scan.match(index + (conjunction(scan, index) == ALONE), "auxiliaries"):
                # And they were taken to hospital: a clause of its own.
                return False
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
        return conjunction(scan, index) in (ALONE, ATTACHED)
    return "join" in word.senses or bool(word.conjunction)


# -- percentages -------------------------------------------------------------------------------


def distributions(
    scan: Scan, figures: Sequence[Placed], dated: frozenset[int] = frozenset()
) -> Iterator[tuple[Figure, ...]]:
    """Give each list of percentages that begins after a colon or a bracket, or after words that say that it is whole.

    `dated` are the tokens at which dates begin.
    """
    for group in sentences(figures):
        yield from divisions(scan, group, dated)
        answers = [figure for figure in group if figure.claim.kind == "percent" and figure.claim.modifier == "exact"]
        if len(answers) == FEWEST and is_asked(scan, answers) and not is_changing(scan, answers):
            yield tuple(figure.claim for figure in answers)
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


def divisions(scan: Scan, group: Sequence[Placed], dated: frozenset[int]) -> Iterator[tuple[Figure, ...]]:
    """Give each list of percentages of which one is said to be of votes, or of what has owners: 52% of the vote against 47%."""
    items: list[Placed] = []
    for figure in group:
        if figure.claim.kind == "percent" and is_counting(scan, figure):
            continue
        if figure.claim.kind != "percent" or figure.claim.modifier != "exact" or opens_list(scan, figure):
            yield from divided(scan, items, dated)
            items = []
        elif items and not (is_next_item(scan, items[-1], figure) or is_opponent(scan, items, figure, dated)):
            yield from divided(scan, items, dated)
            items = [figure]
        else:
            items.append(figure)
    yield from divided(scan, items, dated)


def divided(scan: Scan, items: Sequence[Placed], dated: frozenset[int]) -> Iterator[tuple[Figure, ...]]:
    """Give a list of percentages if they are of one whole, at one time and in one place."""
    if len(items) < FEWEST and not (len(items) > 1 and is_against(scan, items[0], items[1])):
        return
    first, last = max(0, items[0].first - REACH_OWNED), items[-1].last + 1
    opened = any(scan.match(index, "one_whole") for index in range(first, items[0].first))
    told = opened or any(scan.match(item.last + 1, "one_whole") for item in items)
    if not told and not is_accounted(scan, items):
        return
    apart = any(index in dated for index in range(items[0].last + 1, last))
    placed = any(is_of_some(scan, item.last + 1) for item in items)
    owned = [item for item in items if scan.match(item.last + 1, "linking") and not is_of_votes(scan, item)]
    if not apart and not placed and len(owned) < len(items) and len(owned) < 2 and not is_changing(scan, items):
        yield tuple(item.claim for item in items)


def is_asked(scan: Scan, items: Sequence[Placed]) -> bool:
    """Tell whether some shares are of one question, which the last ones of those asked had no answer to: 52% for it, 37% against, 11% undecided."""
    around = [*range(max(0, items[-1].first - REACH_DASH), min(scan.count, items[-1].last + REACH_DASH))]
    between = range(items[0].last + 1, items[1].first)
    opposed = any(scan.match(index, word) for index in between for word in ("meanwhile", "versus"))
    return opposed and any(scan.match(index, "unanswered") for index in around)


def is_accounted(scan: Scan, items: Sequence[Placed]) -> bool:
    """Tell whether a verb says what several things or places are of a whole: coal accounted for 60%, gas for 25%, wind for 15%.

    People may be of several groups at once, and the first may be what the others are of.
    """
    start = before_figure(scan, items[0])
    verbs = range(max(0, start - REACH_ACCOUNTED), start)
    if len(items) < FEWEST or not any(scan.match(index, "accounting") for index in verbs):
        return False
    begin = max(0, start - REACH_OWNED)
    around = range(begin, min(scan.count, items[-1].last + REACH_OPENING))
    people = any(scan.sense(index, "person") for index in around) and not are_nations(scan, items)
    first, *others = (Fraction(item.claim.value) for item in items)
    return not people and abs(first - sum(others)) > len(others)


def are_nations(scan: Scan, items: Sequence[Placed]) -> bool:
    """Tell whether a nation stands right before each of some shares but one at most: people have one of them."""
    named = [item for item in items if nation(scan, before_figure(scan, item) - 1) is not None]
    return len(named) + 1 >= len(items)


def is_against(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether the second of two shares is what another had: 52% against 45%, 52% to 45%, but not from 52% to 45%."""
    return led_by(scan, two, "versus") or (led_by(scan, two, "to") and not led_by(scan, one, "since"))


def is_counting(scan: Scan, figure: Placed) -> bool:
    """Tell whether a percentage says how far a count of votes has come."""
    first, last = before_figure(scan, figure), figure.last + 1
    before = range(max(0, first - REACH_DASH), first)
    said = any(scan.match(index, "counting") and not is_marked(scan, index + 1, first) for index in before)
    after = range(last, min(scan.count, last + REACH_DASH))
    return said or any(scan.match(index, "counting") and not is_marked(scan, last, index) for index in after)


def is_marked(scan: Scan, start: int, end: int) -> bool:
    """Tell whether a mark stands before one of some tokens."""
    return any(scan.seps[index].strip(" %٪") for index in range(start, end + 1))


def is_of_votes(scan: Scan, item: Placed) -> bool:
    """Tell whether words behind a percentage say that it is of one whole."""
    return scan.match(item.last + 1, "one_whole") is not None


def is_of_some(scan: Scan, after: int) -> bool:
    """Tell whether a percentage before a token is that of some place, or of some of those who were asked."""
    whole = scan.match(after, "one_whole")
    index = after if whole is None else whole[1]
    named = COMMAS.isdisjoint(scan.seps[min(index, scan.count)]) and places(scan, range(index, index + 2))
    return scan.match(index, "somewhere") is not None or bool(named)


def is_opponent(scan: Scan, items: Sequence[Placed], figure: Placed, dated: frozenset[int]) -> bool:
    """Tell whether a percentage is what one had against another, and not what was had at another time."""
    start, one = before_figure(scan, figure), items[-1]
    near = start - one.last <= REACH_ITEM and is_against(scan, one, figure)
    marks = any(not STOPS.isdisjoint(scan.seps[index]) for index in range(one.last + 1, start + 1))
    behind = False
    for index in range(figure.last + 1, min(scan.count, figure.last + 1 + REACH_OPENING)):
        if scan.seps[index].strip(" %٪)"):
            break
        behind = behind or is_time(scan, index, dated)
    return near and not marks and len(items) == 1 and not behind


def is_time(scan: Scan, index: int, dated: frozenset[int]) -> bool:
    """Tell whether a token speaks of another time."""
    times = ("unit_time", "date_unit", "later_than", "earlier_than", "somewhere")
    return index in dated or any(scan.match(index, category) for category in times)


def opens_list(scan: Scan, figure: Placed) -> bool:
    """Tell whether a list begins at a figure."""
    start = before_figure(scan, figure)
    mark = scan.seps[start].strip(" %٪")
    if (mark[-1:] in (":", *OPENING) and mark != "") or made_up(scan, start):
        return True
    return named_start(scan, start) is not None


def named_start(scan: Scan, start: int) -> int | None:
    """Give where a list begins behind words such as as follows, if the name of its first share is all that stands between."""
    for index in range(start - 1, max(0, start - 1 - REACH_NAME), -1):
        if made_up(scan, index):
            return index
        if scan.seps[index].strip():
            break
    return None


def is_changing(scan: Scan, items: Sequence[Placed]) -> bool:
    """Tell whether percentages are how much something went up or down."""
    start = before_figure(scan, items[0])
    # What opens the list has words of its own, such as made up.
    told = start if made_up(scan, start) else named_start(scan, start)
    begin = max(0, start - REACH_OPENING) if told is None else told
    around = range(begin, min(scan.count, items[-1].last + 1 + REACH_OPENING))
    return any(scan.sense(index, category) for index in around for category in ("rise", "fall", "change"))


# -- what remains ----------------------------------------------------------------------------


def remainders(scan: Scan, group: Sequence[Placed]) -> Iterator[Partition]:
    """Give each whole of which some and the remaining ones are told: of the 50, 30 left and the remaining 20 stayed."""
    for position, rest in enumerate(group):
        if position < 2 or not is_rest(scan, rest):
            continue
        whole, *parts = group[: position + 1]
        if whole.mention.whole is not None or not all(is_some_of(part, whole) for part in parts):
            continue
        if rest.first - whole.last <= REACH_REST and is_whole_of(scan, whole, parts[0]):
            yield Partition(whole.claim, tuple(part.claim for part in parts), sure=True)


def resumed(scan: Scan, figures: Sequence[Placed]) -> Iterator[Partition]:
    """Give the only people that one sentence counts, and what became of some and of the rest in the next: 42 escaped. 27 were caught, the remaining 15 shot."""
    for before, group in pairwise(sentences(figures, 1)):
        counts = [figure for figure in before if figure.mention.amount is None and figure.claim.kind != "percent"]
        rests = [position for position, figure in enumerate(group) if is_rest(scan, figure)]
        if group[0].sentence - before[0].sentence != 1 or len(counts) != 1 or len(rests) != 1 or not rests[0]:
            continue
        whole, parts = counts[0], group[: rests[0] + 1]
        plain = all(part.claim.modifier == "exact" and part.claim.value < whole.claim.value for part in parts)
        bare = all(is_bare(part) and not part.others for part in parts[:-1]) and is_bare(parts[-1])
        others = any(scan.sense(index, "person") for index in range(parts[0].last + 1, before_figure(scan, parts[-1])))
        if whole.claim.modifier == "exact" and people(whole) and plain and bare and not others:
            yield Partition(whole.claim, tuple(part.claim for part in parts), sure=True)


def is_bare(figure: Placed) -> bool:
    """Tell whether a figure counts what was named before."""
    return figure.mention.amount is None and figure.mention.noun.last < figure.first


def is_some_of(part: Placed, whole: Placed) -> bool:
    """Tell whether a figure can be some of a whole; an amount without its currency is of that of the whole."""
    return is_part_of(part, whole) or is_without_unit(whole.claim, part.claim)


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
    among = led_by(scan, part, "among") and not part.others
    return bool(scan.sense(start - 1, "linking")) or among or part.mention.whole is whole.mention
