"""Differences that a sentence tells with both their ends: risen to 1,982, up 164 from 1,818; climbed by 11 to 97, from 86.

The sentence has these three figures of what they count and no fourth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.mention import NOTHING, TIMES
from factcheck.claims.relations.addition import AddedTo
from factcheck.claims.relations.change import TIMES_OVER
from factcheck.claims.relations.movement import direction_at
from factcheck.claims.relations.placed import Placed, before_figure, led_by, same_unit, sentences
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

ENDS = 3
# A sentence of more figures tells more than a difference, and each would be held against all.
MOST = 12
# So near before a difference stands its word of change, so far before all of them that of the sentence.
REACH_WORD, REACH_VERB = 2, 12
# So many tokens stand between two of the three.
REACH_NEXT = 10


def differences(scan: Scan, figures: Sequence[Placed]) -> Iterator[AddedTo]:
    """Give each difference that is told with the older and the newer figure: as what is added to the lesser of the two."""
    for group in sentences(figures, ENDS):
        counted = [figure for figure in group if is_plain(figure)]
        if len(counted) > MOST:
            continue
        for position, difference in enumerate(counted):
            direction = said_of(scan, difference)
            alike = [figure for figure in counted if figure is not difference and is_alike(figure, difference)]
            if not direction or len(alike) != ENDS - 1:
                continue
            old = [figure for figure in alike if is_base(scan, difference, figure)]
            new = [figure for figure in alike if figure not in old and is_reached(scan, figure, position, counted)]
            if len(old) == len(new) == 1 and not is_parted(scan, counted):
                ends = (old[0], new[0]) if direction > 0 else (new[0], old[0])
                yield AddedTo(difference.claim, ends[1].claim, ends[0].claim)


def is_base(scan: Scan, difference: Placed, figure: Placed) -> bool:
    """Tell whether a figure is the older one: behind a word such as from, or such as on right behind the difference."""
    beside = 0 < before_figure(scan, figure) - difference.last <= REACH_WORD and led_by(scan, figure, "base")
    return beside or led_by(scan, figure, "since", "once", "up_from", "down_from")


def is_plain(figure: Placed) -> bool:
    """Tell whether a figure is an exact number, and no percentage and no time."""
    amount = figure.mention.amount
    return (
        figure.claim.modifier == "exact"
        and figure.claim.kind != "percent"
        and (amount is None or amount.unit not in TIMES)
    )


def is_alike(one: Placed, two: Placed) -> bool:
    """Tell whether two figures are of one unit, or one of them counts nothing named."""
    if (
        one.mention.amount is not None
        or two.mention.amount is not None
        or TIMES_OVER in (one.claim.concept, two.claim.concept)
    ):
        return one.claim.kind == two.claim.kind and one.claim.unit == two.claim.unit
    return same_unit(one.claim, two.claim) or NOTHING in (one.mention.noun.sort, two.mention.noun.sort)


def said_of(scan: Scan, figure: Placed) -> int:
    """Give which way a difference goes by the word right before it, or by its sentence where a word such as by leads to it."""
    start = before_figure(scan, figure)
    near = range(start - 1, max(-1, start - 1 - REACH_WORD), -1)
    if led_by(scan, figure, "to", "level"):
        return 0
    by = led_by(scan, figure, "by")
    for index in range(start - 1, max(-1, start - 1 - REACH_VERB), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]) or not (by or index in near):
            return 0
        if said := direction_at(scan, index):
            return said
    return 0


def is_reached(scan: Scan, figure: Placed, position: int, counted: Sequence[Placed]) -> bool:
    """Tell whether a figure is the newer one: behind a word such as to, or the first of the three."""
    return led_by(scan, figure, "to", "level") or (position > 0 and figure is counted[0])


def is_parted(scan: Scan, figures: Sequence[Placed]) -> bool:
    """Tell whether something else is told between some figures, or much."""
    tokens = range(figures[0].last + 1, figures[-1].first)
    far = any(two.first - one.last > REACH_NEXT for one, two in pairwise(figures))
    return far or any(scan.match(index, "meanwhile") for index in tokens)
