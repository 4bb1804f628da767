"""Changes whose share stands farther from its ends: 96 million against 80 million in the same quarter of last year, a rise of 20%.

A sentence that has one percentage of change, one figure that another is held against and that other one, and no more of their unit, tells one
change, however many words lie between. The share may have a sentence of its own behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.mention import TIMES
from factcheck.claims.relations.change import Change, alike, sharpened, told_by
from factcheck.claims.relations.movement import direction_at, is_apposed, is_plain_share, pointed, said_of
from factcheck.claims.relations.partition import is_conjunction
from factcheck.claims.relations.placed import Placed, before_figure, led_by, same_unit, sentences
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# So many tokens stand between a share and ends behind it, and between ends and a share behind them.
REACH_ENDS, REACH_SHARE = 14, 30
# So many words lead from a word of comparison to the older figure, and from when to it.
REACH_OLD, REACH_WHEN = 14, 5
# A sentence that tells the share alone has it so near its beginning.
REACH_ALONE = 9
ENDS = 2


def lone_changes(scan: Scan, figures: Sequence[Placed]) -> Iterator[Change]:
    """Give each change in percent that is the only one of its sentence, with the only two figures that it can be of."""
    before: list[Placed] = []
    for group in sentences(figures, 1):
        shares = [figure for figure in group if figure.claim.kind == "percent"]
        amounts = [figure for figure in group if is_amount(figure)]
        near = before if before and group[0].sentence - before[-1].sentence == 1 else []
        before = amounts if not shares else []
        if len(shares) != 1 or not is_plain_share(shares[0]):
            continue
        share = shares[0]
        alone = not amounts and is_alone(scan, share)
        ends = ends_among(scan, near if alone else amounts)
        direction = change_said(scan, share)
        if ends is None or not direction or not (alone or is_beside(scan, share, *ends)):
            continue
        old, new = sharpened(*(pointed(end.claim) for end in ends))
        yield told_by(scan, Change(old, new, 0, None, None), share)


def is_amount(figure: Placed) -> bool:
    """Tell whether a figure can be an end of a change: no percentage and no length of time."""
    amount = figure.mention.amount
    return figure.claim.kind != "percent" and (amount is None or amount.unit not in TIMES)


def change_said(scan: Scan, share: Placed) -> int:
    """Give which way a share says that something went, also behind a verb such as reached: a growth that reached 20%."""
    said = said_of(scan, share)
    if said:
        return said
    level = scan.match_before(before_figure(scan, share), "level")
    if level is None:
        return 0
    index = level[1] - 1
    while index >= max(0, level[1] - REACH_ENDS) and STOPS.isdisjoint(scan.seps[index + 1]):
        if said := direction_at(scan, index):
            return said
        index -= 1
    return 0


def is_alone(scan: Scan, share: Placed) -> bool:
    """Tell whether a sentence begins with the share: that is an increase of 20%."""
    start = share.first
    begins = (index for index in range(start, max(-1, start - REACH_ALONE), -1))
    opening = next((index for index in begins if index == 0 or not STOPS.isdisjoint(scan.seps[index])), None)
    if opening is None:
        return False
    own = any(scan.match(index, "referring") for index in range(opening, opening + 2))
    return own and is_said_by_noun(scan, share)


def is_said_by_noun(scan: Scan, share: Placed) -> bool:
    """Tell whether a share is that of a change, by a word such as of or by before it."""
    start = before_figure(scan, share)
    return bool(scan.match_before(start, "linking") or scan.match_before(start, "by")) or is_apposed(scan, share)


def ends_among(scan: Scan, amounts: Sequence[Placed]) -> tuple[Placed, Placed] | None:
    """Give the older and the newer of the only two figures of one unit, of which one is held against the other."""
    for position, old in enumerate(amounts):
        if not position or not is_held_against(scan, amounts[position - 1], old):
            continue
        others = [figure for figure in amounts if figure is not old and same_unit(figure.claim, old.claim)]
        others = [figure for figure in others if figure.others or alike(old, figure)]
        if (
            len(others) != 1
            or others[0].others
            or others[0].first > old.first
            or is_held_against(scan, None, others[0])
        ):
            return None
        return old, others[0]
    return None


def is_held_against(scan: Scan, before: Placed | None, figure: Placed) -> bool:
    """Tell whether a word of comparison leads to a figure, in the same breath or by a clause of another time."""
    if led_by(scan, figure, "versus", "once", "up_from", "down_from"):
        return True
    if before is None:
        return False
    start = before_figure(scan, figure)
    words = range(max(before.last + 1, start - REACH_OLD), start)
    base = next((index for index in words if scan.match(index, "versus") or scan.match(index, "base")), None)
    if base is None or any(not STOPS.isdisjoint(scan.seps[index]) for index in range(base, start + 1)):
        return False
    when = next((index for index in range(base, start) if scan.match(index, "when")), None)
    if when is None:
        # Than in 2022, which had so many.
        near = range(base, min(start, base + REACH_WHEN))
        when = next((index for index in near if scan.match(index, "relative")), None)
    return when is not None and start - when <= REACH_WHEN


def is_beside(scan: Scan, share: Placed, old: Placed, new: Placed) -> bool:
    """Tell whether nothing else is told between a share and its ends."""
    first, last = (old, new) if old.first < new.first else (new, old)
    if share.last < first.first:
        tokens = range(share.last + 1, before_figure(scan, first))
        if any(
            not COMMAS.isdisjoint(scan.seps[index]) and not continues(scan, index) for index in (*tokens, tokens.stop)
        ):
            return False
        return (
            len(tokens) <= REACH_ENDS
            and not parts(scan, tokens)
            and not any(is_conjunction(scan, index) for index in tokens)
        )
    if share.first > last.last:
        tokens = range(last.last + 1, before_figure(scan, share))
        return len(tokens) <= REACH_SHARE and is_apposed(scan, share) and not parts(scan, tokens[: -REACH_ALONE // 2])
    tokens = range(first.last + 1, before_figure(scan, last))
    behind = range(share.last + 1, before_figure(scan, last) + 1)
    if scan.match(share.last + 1, "base") and any(not COMMAS.isdisjoint(scan.seps[index]) for index in behind):
        # Up 12% on what was expected, compared with so many before.
        return False
    return (
        len(tokens) <= REACH_SHARE
        and is_apposed(scan, share)
        and not any(scan.match(index, "meanwhile") for index in tokens)
    )


def continues(scan: Scan, index: int) -> bool:
    """Tell whether a word behind a comma has a preposition written onto it, so that it says more of what stands before."""
    word = scan.tags[index] if index < scan.count else None
    return word is not None and word.offset > 0 and not word.conjunction


def parts(scan: Scan, tokens: range) -> bool:
    """Tell whether something else begins among some tokens."""
    return any(scan.match(index, "meanwhile") or direction_at(scan, index) for index in tokens)
