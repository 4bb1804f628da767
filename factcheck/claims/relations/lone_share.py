"""Shares whose whole stands elsewhere than beside their part: of 460 deaths 63, or 14% of them; 250,000 people, or 1.25% of the 20 million there.

The percentage tells its part again right behind it. The whole follows, or is the only larger count of the same in this sentence or the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.mention import NOTHING, OTHERS
from factcheck.claims.relations.movement import is_plain_share
from factcheck.claims.relations.partition import people
from factcheck.claims.relations.placed import Placed, before_figure, led_by, sentences
from factcheck.claims.relations.share import Share, is_changed, is_told_again
from factcheck.claims.relations.told_parts import is_named_alike
from factcheck.reading.hedges import ABOUT, EXACT
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# So many tokens stand between a share and the whole behind it.
REACH_WHOLE = 9
# More may be said of a part between it and its share.
REACH_PART = 16
SIGNED = frozenset("+-−±")
PERCENT = "percent"
PLAIN = (EXACT, ABOUT)


def lone_shares(scan: Scan, figures: Sequence[Placed]) -> Iterator[Share]:
    """Give each part that is told again as a percentage, with the only whole that it can be of."""
    before: list[Placed] = []
    for group in sentences(figures, 1):
        near = before if before and group[0].sentence - before[-1].sentence == 1 else []
        before = group
        counted = [figure for figure in group if figure.mention.amount is None or figure.claim.kind == PERCENT]
        for position, (part, percent) in enumerate(pairwise(counted)):
            if part.claim.kind == PERCENT and is_of_them_first(scan, part, percent):
                told = earlier(scan, percent, None, [*near, *counted[:position]])
                if told is not None:
                    yield Share(percent.claim, told.claim, part.claim)
            if not is_told_as_share(scan, part, percent):
                continue
            whole = behind(scan, part, percent, counted[position + 2 :]) or earlier(
                scan, part, percent, [*near, *counted[:position]]
            )
            if whole is not None:
                yield Share(part.claim, whole.claim, percent.claim)


def is_told_as_share(scan: Scan, part: Placed, percent: Placed) -> bool:
    """Tell whether a percentage tells a count again, and is no change of it."""
    counts = part.mention.amount is None and part.claim.kind != PERCENT and part.claim.modifier in PLAIN
    signed = not SIGNED.isdisjoint(scan.seps[percent.first])
    shares = is_plain_share(percent) and not signed and not is_changed(scan, percent)
    return counts and shares and (is_told_again(scan, part, percent) or is_told_far(scan, part, percent))


def is_told_far(scan: Scan, part: Placed, percent: Placed) -> bool:
    """Tell whether a word for equal behind a comma leads to a percentage, with more said of its part between."""
    start = before_figure(scan, percent)
    same = scan.match_before(start, "same_as") or scan.match_before(percent.first, "same_as")
    same = same or turnout_before(scan, start)
    if same is None or COMMAS.isdisjoint(scan.seps[same[1]]) or percent.first - part.last > REACH_PART:
        return False
    return not any(scan.seps[index].strip() for index in range(part.last + 1, same[1]))


def turnout_before(scan: Scan, start: int) -> tuple[object, int] | None:
    """Give where a word for turnout begins that leads to a percentage: cast their votes, a turnout of 61%."""
    linked = scan.match_before(start, "linking")
    found = scan.match_before(start if linked is None else linked[1], "turnout")
    if found is None:
        return None
    return found[0], found[1] - bool(scan.sense(found[1] - 1, "articles"))


def behind(scan: Scan, part: Placed, percent: Placed, following: Sequence[Placed]) -> Placed | None:
    """Give the whole that follows a share with its name and number: 1.25% of the population, which is 20 million."""
    after = percent.last + 1
    if not following or scan.match(after, "linking") is None or scan.seps[after].strip(" %٪"):
        return None
    whole = following[0]
    tokens = range(after, whole.first + 1)
    marks = any(not (STOPS | COMMAS).isdisjoint(scan.seps[index]) for index in tokens)
    named = led_by(scan, whole, "amounting", "linking", "number_of") or led_by(scan, whole, "relative")
    fits = whole.mention.amount is None and is_larger(whole, part) and (people(whole) or not people(part))
    return whole if fits and named and not marks and len(tokens) <= REACH_WHOLE else None


def is_of_them_first(scan: Scan, percent: Placed, part: Placed) -> bool:
    """Tell whether a share of those told before is told again as a number right behind it: 3% of them, or 114."""
    told = scan.match(percent.last + 1, "among_after")
    same = None if told is None else scan.match(told[1], "same_as")
    beside = same is not None and before_figure(scan, part) == same[1]
    return beside and is_plain_share(percent) and part.mention.amount is None and part.claim.modifier in PLAIN


def earlier(scan: Scan, part: Placed, percent: Placed | None, before: Sequence[Placed]) -> Placed | None:
    """Give the only larger count of the same that was told before, if the share is of them or stands alone."""
    if percent is not None:
        after = percent.last + 1
        alone = not (STOPS | COMMAS).isdisjoint(scan.seps[min(after, scan.count)])
        if not alone and scan.match(after, "among_after") is None:
            return None
    wholes = [figure for figure in before if is_larger(figure, part) and is_same(part, figure)]
    return (
        wholes[0] if len({figure.claim.value for figure in wholes}) == 1 and wholes[0].claim.modifier in PLAIN else None
    )


def is_larger(whole: Placed, part: Placed) -> bool:
    """Tell whether a figure is an exact number above another."""
    return whole.claim.kind != PERCENT and whole.claim.low is not None and whole.claim.value > part.claim.value


def is_same(part: Placed, whole: Placed) -> bool:
    """Tell whether a part can be of a whole by what they count."""
    if whole.mention.amount is not None:
        return False
    bare = part.mention.noun.sort in (NOTHING, OTHERS)
    return bare or is_named_alike(part.claim, whole.claim) or (people(part) and people(whole))
