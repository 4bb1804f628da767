"""A change in percent is not that between its two ends.

The older figure is the base. A difference that is told in percent as well (fell 71 cents, or 1.1 percent, to 62.77 dollars) is held against the level before it. Where the newer one as the base would give the stated share, the finding says so. Both ends and the share
must stand together in one sentence; each is widened by its rounding. Where the direction is unsaid either may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.claims.relations.movement import Step
from factcheck.rules.interval import Interval, interval, rational, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, say

NAME = "change-contradicts-endpoints"
SAYS = {
    "holds": "from {old} to {new} is {share}%, as stated",
    "holds.step": "{difference} to {new} is {share}% of {old}, as stated",
    "fails.step": "{difference} to {new} is {share}% of {old}, but {by}% are stated",
    "fails": "from {old} to {new} is {share}%, but {by}% are stated",
    "fails.base": "from {old} to {new} is {share}%, but {by}% are stated; of the newer figure it would be {other}%",
}

HUNDRED = 100


def find(document: Document) -> Iterator[Check]:
    """Compare each change in percent with its two ends."""
    for change in document.structure.changes:
        if change.by is not None:
            yield mended(compared, (change.old, change.new, change.by))
    for step in document.structure.steps:
        yield mended(compared_step, step)


def compared(ends: tuple[Figure, Figure, Figure]) -> Check:
    """Say whether a change in percent is that between its ends."""
    old, new, by = ends
    # Where the figures run against the word, that is a fault of its own: the size of the change is compared.
    rises = new.value >= old.value

    def fits(width: Fraction) -> bool:
        share = interval(by, width).through(lambda value: value / HUNDRED)
        factor = share.through(lambda value: 1 + value)
        if not rises:
            least = Fraction(0) if share.high is None else max(Fraction(0), 1 - share.high)
            factor = Interval(least, None if share.low is None else 1 - share.low)
        return interval(old, width).times(factor).meets(interval(new, width))

    share, other = (
        abs(rational(new.value) - rational(old.value)) / rational(end.value) * HUNDRED for end in (old, new)
    )
    outcome = verdict(fits)
    of_newer = outcome[0] == "fails" and abs(other - rational(by.value)) <= rational(by.step)
    return say(
        NAME,
        SAYS,
        outcome,
        (old, new, by),
        "fails.base" if of_newer else "",
        old=old.value,
        new=new.value,
        share=round(share, 1),
        by=by.value,
        other=round(other, 1),
    )


def compared_step(step: Step) -> Check:
    """Say whether a difference is the stated share of what was there before."""
    difference, new, by, direction = step
    base = rational(new.value) - direction * rational(difference.value)

    def fits(width: Fraction) -> bool:
        level = interval(new, width)
        reach = Fraction(0) if level.high is None else level.high - rational(new.value)
        before = Interval(base - reach, base + reach)
        share = interval(difference, width).over(before).through(lambda value: value * HUNDRED)
        return share.meets(interval(by, width))

    # What rose by all that it is now was nothing before, of which nothing is a share.
    outcome = verdict(fits) if base > 0 else FAILS
    share = round(rational(difference.value) / base * HUNDRED, 2) if base > 0 else Fraction(0)
    said = {"difference": difference.value, "new": new.value, "old": base, "by": by.value, "share": share}
    return say(NAME, SAYS, outcome, (difference, new, by), f"{outcome[0]}.step", **said)


RULE = Rule(
    name=NAME,
    summary="a change in percent is not that of its figures",
    find=find,
    flagged={
        "en": (
            "The number of cases fell 20% from 816 to 718.",
            "Exports rose by 30% to $816 million from $718 million.",
        ),
        "ar": (
            "انخفض عدد الحالات بنسبة 20% من 816 إلى 718 حالة.",
            "ارتفعت الصادرات من 718 مليون دولار إلى 816 مليون دولار، بزيادة 30%.",
        ),
    },
    passing={
        "en": (
            "The number of cases fell 12% from 816 to 718.",
            "Exports rose by 14% to $816 million from $718 million.",
        ),
        "ar": (
            "انخفض عدد الحالات بنسبة 12% من 816 إلى 718 حالة.",
            "ارتفعت الصادرات من 718 مليون دولار إلى 816 مليون دولار، بزيادة 14%.",
        ),
    },
)
