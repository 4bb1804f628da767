"""Changes that are told around a percentage: up 20% from 15 million; fell 71 cents, or 1.1 percent, to 62.77 dollars.

The percentage is the anchor: a word of change stands right beside it, and the older figure, the newer one or the difference stand
before and behind it in the same sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.bare import bare_figure
from factcheck.claims.relations.change import REACH_SAID, Change, alike, sharpened, told_by
from factcheck.claims.relations.placed import OPENING, Placed, before_figure, led_by, same_unit, sentences
from factcheck.claims.relations.placed import SIGNS as MONEY
from factcheck.reading.draft import CARDINAL
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

if TYPE_CHECKING:
    from factcheck.claims.document import Document

# So many tokens part a share from the newer figure, that from the older, and a difference from its share.
REACH_NEW, REACH_LEVEL, REACH_OLD, REACH_STEP = 14, 8, 18, 4
# Between a word of comparison and its figure so many words may say what that is of.
REACH_NOUN = 3
DOWN = -1
POINT = "point"
BASES = ("base", "once", "higher_than", "lower_than", "up_from", "down_from")
SIGNS = " \u00a0%٪"
MARKS = MONEY + "(-–"
REACH_NAMED = 9


class Step(NamedTuple):
    """Say that a figure went up or down by a difference, which is a share of what it was before, to what it is."""

    difference: Figure
    new: Figure
    by: Figure
    direction: int


def movements(scan: Scan, figures: Sequence[Placed]) -> Iterator[Change]:
    """Give each change in percent with the older and the newer figure around it."""
    for group in sentences(figures, 3):
        for position, share in enumerate(group):
            direction = said_of(scan, share) if is_plain_share(share) else 0
            ends = ends_of(scan, group[:position], share, group[position + 1 :]) if direction else None
            if ends is not None and alike(*ends):
                old, new = sharpened(*(pointed(end.claim) for end in ends))
                yield told_by(scan, Change(old, new, direction, None, None), share)


def steps(document: Document, figures: Sequence[Placed]) -> Iterator[Step]:
    """Give each difference that is told in percent as well, with the level that it leads to."""
    scan = document.scan
    by_first = {numeral.first: numeral for numeral in document.numerals}
    for group in sentences(figures, 2):
        for position, (one, two) in enumerate(pairwise(group)):
            shares = [figure for figure in (one, two) if is_plain_share(figure)]
            amounts = [figure for figure in (one, two) if figure.claim.kind != "percent"]
            if len(shares) != 1 or len(amounts) != 1 or not is_told_twice(scan, one, two):
                continue
            direction = said_of(scan, one)
            level = level_of(document, two, group[position + 2 : position + 3], by_first) if direction else None
            if level is not None and is_step_of(amounts[0].claim, level):
                yield Step(amounts[0].claim, level, shares[0].claim, direction)


def level_of(
    document: Document, share: Placed, following: Sequence[Placed], by_first: Mapping[int, Numeral]
) -> Figure | None:
    """Give what something rose or fell to, behind a share; that of an index may be a bare number."""
    for figure in following:
        if is_level(document.scan, share, figure):
            return figure.claim
    scan, after = document.scan, share.last + 1
    found = scan.match(after, "to") or scan.match(after, "level")
    if found is None or scan.seps[after].strip(" ,،)%٪"):
        return None
    # To close at 8,120: a word may stand before the level.
    closing = (index for index in range(found[1], found[1] + REACH_NOUN) if scan.match(index, "level"))
    start = next((found_level[1] for index in closing if (found_level := scan.match(index, "level"))), found[1])
    numeral = by_first.get(start)
    return bare_figure(document, numeral) if numeral is not None and numeral.sort == CARDINAL else None


def is_plain_share(figure: Placed) -> bool:
    """Tell whether a figure is a share without a range."""
    return figure.claim.kind == "percent" and figure.claim.modifier in ("exact", "about")


def pointed(claim: Figure) -> Figure:
    """Give a figure without the bound that a word of comparison was read as: 14% more than the 718."""
    if claim.modifier not in ("more_than", "less_than"):
        return claim
    return claim.model_copy(update={"low": claim.value, "high": claim.value, "modifier": "exact"})


def said_of(scan: Scan, figure: Placed) -> int:
    """Give which way a word of change beside a figure says that something went, 0 where there is none."""
    start = before_figure(scan, figure)
    if led_by(scan, figure, "to", "since", "level") and not led_by(scan, figure, "by"):
        return 0
    for index in range(figure.last + 1, min(scan.count, figure.last + 3)):
        if scan.seps[index].strip(SIGNS):
            break
        if scan.match(index, "higher_than") or scan.match(index, "lower_than"):
            return 1 if scan.match(index, "higher_than") else DOWN
        if said := direction_at(scan, index):
            return said
    # By so much, of what was said before: the name of it may stand between.
    reach = REACH_NAMED if led_by(scan, figure, "by") else REACH_SAID
    for index in range(start - 1, max(-1, start - 1 - reach), -1):
        if scan.seps[index + 1].strip(MARKS) or scan.anchored(index, NUMBER):
            break
        if said := direction_at(scan, index):
            return said
    return 0


def direction_at(scan: Scan, index: int) -> int:
    """Give which way a word of change says that something went."""
    return int(scan.sense(index, "rise") or scan.sense(index, "fall") or 0)


def ends_of(
    scan: Scan, before: Sequence[Placed], share: Placed, after: Sequence[Placed]
) -> tuple[Placed, Placed] | None:
    """Give the older and the newer figure around a share."""
    if not after:
        return None
    first = after[0]
    if len(after) > 1 and is_led_to(scan, share, first, "since") and is_led_to(scan, first, after[1], "to"):
        near = first.first - share.last <= REACH_NEW and not is_parted(scan, share, first)
        return (first, after[1]) if near and same_unit(first.claim, after[1].claim) else None
    if is_level(scan, share, first):
        old = older(scan, first, after[1:], first)
        return None if old is None else (old, first)
    for new in reversed(before[-3:] if is_apposed(scan, share) else ()):
        if new.claim.kind == "percent":
            if not is_apposed(scan, new):
                return None
            # Up 35% on the year, but down 22% from so many.
            continue
        old = older(scan, share, after, new)
        if (
            old is not None
            and share.first - new.last <= REACH_NEW * (1 + (new is not before[-1]))
            and not is_parted(scan, new, share)
        ):
            return old, new
    return None


def is_apposed(scan: Scan, share: Placed) -> bool:
    """Tell whether a share says how the figure before it changed: up 20%, 20% higher than; not that something else rose."""
    after = share.last + 1
    if any(scan.match(after, category) for category in ("higher_than", "lower_than", "apposed")):
        return True
    if scan.close(after) and direction_at(scan, after) and scan.sense(before_figure(scan, share), "articles"):
        # A 25 percent increase.
        return True
    start = before_figure(scan, share)
    return any(scan.match(index, "apposed") for index in range(max(0, start - REACH_SAID), start))


def older(scan: Scan, start: Placed, following: Sequence[Placed], new: Placed) -> Placed | None:
    """Give the figure with which a newer one is compared behind another, by a word such as from or compared with."""
    for old in following[:2]:
        if old.claim.kind == "percent" or old.first - start.last > REACH_OLD:
            return None
        if same_unit(old.claim, new.claim):
            return old if is_base(scan, start, old) else None
    return None


def is_base(scan: Scan, start: Placed, old: Placed) -> bool:
    """Tell whether a figure is the base of a change: right behind a word such as from, or in a clause of its time."""
    first = start.last + 1
    if any(not STOPS.isdisjoint(scan.seps[index]) for index in range(first, old.first + 1)):
        return False
    base = base_of(scan, first, old)
    if base is None or (base > first and scan.match(first, "base") and not scan.seps[first].strip(SIGNS)):
        # Up 12% on what was expected, compared with so many before.
        return False
    # Right behind the first figure a word for higher may stand, and a comma before the word of comparison.
    parted = any(not COMMAS.isdisjoint(scan.seps[index]) for index in range(first, base))
    return not parted and not any(direction_at(scan, index) for index in range(first + 1, base))


def base_of(scan: Scan, first: int, old: Placed) -> int | None:
    """Give the word of comparison that leads to a figure, None where none does."""
    compared = scan.match(first, "higher_than") or scan.match(first, "lower_than")
    if compared is not None and old.first - compared[1] <= REACH_NOUN:
        return first
    begin = before_figure(scan, old)
    for category in BASES:
        found = scan.match_before(begin, category) or scan.match_before(old.first, category)
        if found is not None:
            return found[1]
    opened = (index for index in range(first, begin) if scan.match(index, "base"))
    return next((index for index in opened if is_told(scan, range(index + 1, old.first))), None)


def is_told(scan: Scan, tokens: range) -> bool:
    """Tell whether what stands behind a word of comparison leads to a figure: a few words, or a clause of another time."""
    when = next((index for index in tokens if scan.match(index, "when")), None)
    parted = any(not COMMAS.isdisjoint(scan.seps[index]) and index != when for index in tokens)
    near = tokens.stop - (tokens.start if when is None else when + 1) <= REACH_NOUN + (when is not None)
    return near and not parted and not any(direction_at(scan, index) for index in tokens)


def is_level(scan: Scan, share: Placed, level: Placed) -> bool:
    """Tell whether a figure behind a share is what something rose or fell to."""
    near = 0 < level.first - share.last <= REACH_LEVEL and level.claim.kind != "percent"
    if not near or is_parted(scan, share, level):
        return False
    return led_by(scan, level, "level", "raising") or is_led_to(scan, share, level, "to")


def is_led_to(scan: Scan, earlier: Placed, figure: Placed, category: str) -> bool:
    """Tell whether a word leads to a figure; a few words of what it is may stand between: to an average of 230,000."""
    if led_by(scan, figure, category):
        return True
    start = before_figure(scan, figure)
    words = range(max(earlier.last + 1, start - REACH_NOUN - 1), start)
    # What is known, its peak of so much, may be where another change began.
    told = [index for index in words if scan.match(index, category) and not is_known(scan, index + 1)]
    return bool(told) and bool(scan.sense(start - 1, "linking"))


def is_known(scan: Scan, index: int) -> bool:
    """Tell whether a word begins the name of what is known: the peak, its peak."""
    return bool(scan.sense(index, "definite")) or (
        bool(scan.sense(index, "determiners")) and not scan.sense(index, "articles")
    )


def is_parted(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether a sentence ends between two figures."""
    tokens = range(one.last + 1, two.first + 1)
    return any(not STOPS.isdisjoint(scan.seps[index]) for index in tokens)


def is_told_twice(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether a second figure tells the first again: in brackets, or after a word such as or, or by."""
    start = before_figure(scan, two)
    tokens = range(one.last + 1, start + 1)
    if len(tokens) > REACH_STEP or any(not STOPS.isdisjoint(scan.seps[index]) for index in tokens):
        return False
    mark = scan.seps[start].strip()
    if mark and mark[-1] in OPENING:
        return True
    return any(scan.match(index, category) for index in tokens for category in ("same_as", "by"))


def is_step_of(one: Figure, two: Figure) -> bool:
    """Tell whether a figure can be the difference that led to a level."""
    alike_units = (one.kind, one.concept or one.unit) == (two.kind, two.concept or two.unit)
    unnamed = one.concept == POINT and two.kind == "count" and not two.concept
    points = one.modifier in ("exact", "about") and two.modifier in ("exact", "about")
    return points and (alike_units or unnamed) and 0 < one.value < two.value
