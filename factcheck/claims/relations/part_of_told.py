"""Parts of those told of elsewhere in the text: of those held, 35 were released; eight of the dead were women.

Which figure they are of is not said, so they are held against the largest of all that it can be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.claim import Figure
from factcheck.claims.relations.placed import Placed, before_figure, is_definite_figure, led_by
from factcheck.reading.draft import Value
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# So many tokens may stand between the beginning of a sentence and the figure that is said to be of others.
REACH_START = 6
# So many tokens stand between a part and what it is out of.
REACH_OUT = 6
# Of them: so many tokens say nothing of what those are.
BARE = 2
# A slip makes a figure so many times too great at most; what is more is of others.
SLIP = 10
OPEN = ("at_least", "more_than", "about", "range")


def parts_of_told(scan: Scan, figures: Sequence[Placed]) -> Iterator[tuple[Figure, Figure]]:
    """Give each figure that is of people told of elsewhere, with the largest number of them."""
    parts = [figure for figure in figures if is_alone(figure) and is_count(figure) and is_of_known(scan, figure)]
    if not parts:
        return
    starts = {figure.mention.first for figure in parts}
    first: dict[str | None, int] = {}
    largest: dict[str | None, Placed] = {}
    for figure in figures:
        if is_people(figure) and figure.mention.first not in starts:
            outcome = getattr(figure.claim, "outcome", None)
            first.setdefault(outcome, figure.first)
            largest[outcome] = max(largest.get(outcome, figure), figure, key=openness)
    for part in parts:
        told = [outcome for outcome in largest if can_hold(outcome, part)]
        if any(first[outcome] < part.first for outcome in told):
            whole = max((largest[outcome] for outcome in told), key=openness).claim
            if part.claim.value <= whole.value * SLIP:
                yield part.claim, whole


def parts_out_of(scan: Scan, figures: Sequence[Placed]) -> Iterator[tuple[Figure, Figure]]:
    """Give each figure that is out of the next one: eight out of 14."""
    for part, whole in pairwise(figures):
        if part.sentence != whole.sentence or not (led_by(scan, whole, "out_of") or is_of_the(scan, part, whole)):
            continue
        beside = before_figure(scan, whole) - part.mention.numeral.last <= REACH_OUT
        marks = any(scan.seps[index].strip() for index in range(part.mention.numeral.last + 1, whole.first + 1))
        if beside and not marks and part.mention.amount is None and whole.mention.amount is None and is_count(whole):
            yield part.claim, whole.claim


def is_of_the(scan: Scan, part: Placed, whole: Placed) -> bool:
    """Tell whether a number stands right before of the and another one, of one noun: 1,100 of the 1,600 drivers."""
    linked = scan.match(part.mention.numeral.last + 1, "linking") is not None
    return linked and is_definite_figure(scan, whole) and not whole.mention.dual


def is_alone(figure: Placed) -> bool:
    """Tell whether the sentence of a figure tells of no whole that it is a part of."""
    whole = figure.mention.whole
    return whole is None or whole.sentence != figure.mention.sentence


def openness(figure: Placed) -> tuple[bool, Value]:
    """Give what orders figures by how many they can be: one that has no upper end may be any number."""
    return figure.claim.modifier in OPEN, figure.claim.value


def is_count(figure: Placed) -> bool:
    """Tell whether a figure counts people or things."""
    return figure.mention.amount is None and figure.claim.kind in ("casualty", "troops", "count")


def is_people(figure: Placed) -> bool:
    """Tell whether a figure counts people and is no part of others."""
    claim = figure.claim
    return (claim.unit == "person" or claim.kind in ("casualty", "troops")) and claim.role != "part"


def can_hold(whole: str | None, part: Placed) -> bool:
    """Tell whether a figure of an outcome can be that of which another is a part: of its own, or any where the part has none."""
    outcome = getattr(part.claim, "outcome", None)
    return outcome is None or whole in (outcome, "casualties", None)


def is_of_known(scan: Scan, figure: Placed) -> bool:
    """Tell whether words beside a figure say that it is of people that are known: of the dead, of those held."""
    after = figure.mention.numeral.last + 1
    if not scan.match(after, "linking") or not scan.close(after):
        return is_of_first(scan, figure)
    among = scan.match(after, "among_after")
    if among is not None and among[1] - after > BARE:
        # Of the dead; of them alone may be of a thing told just before.
        return True
    article = bool(scan.sense(after + 1, "definite"))
    word = scan.tags[after + 1] if after + 1 < scan.count else None
    return (article or (word is not None and word.definite)) and scan.match(after + 1 + article, "victim") is not None


def is_of_first(scan: Scan, figure: Placed) -> bool:
    """Tell whether a sentence or a clause begins with a word such as of those and a figure stands in it next."""
    start = before_figure(scan, figure)
    for index in range(start, max(-1, start - REACH_START), -1):
        if index == 0 or not (STOPS | COMMAS).isdisjoint(scan.seps[index]):
            found = scan.match(index, "among_after") or scan.match(index, "among") or scan.match(index, "amid")
            if found is not None or index < start:
                return found is not None and is_known(scan, found[1], start)
    return False


def is_known(scan: Scan, end: int, start: int) -> bool:
    """Tell whether a word for among, up to a token, is of what befell people, or leads to a figure by itself: of those, 35."""
    if end == start:
        return not COMMAS.isdisjoint(scan.seps[start])
    # Of those held, among those arrested were; that which ends in the noun itself needs nothing more.
    state = bool(scan.sense(end, "state")) or scan.match(end, "victim") is not None
    return end < start and (state or scan.match(end - 1, "victim") is not None)
