"""A change in percent is not that between its two ends.

The older figure is the base. Where the newer one as the base would give the stated share, the finding says so. Both ends and the share
must stand together in one sentence; each is widened by its rounding. Where the direction is unsaid either may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.claims.relations.change import Change
from factcheck.rules.interval import Interval, interval, rational, shown, verdict
from factcheck.rules.rule import Check, Rule

NAME = "change-contradicts-endpoints"

HUNDRED = 100


def find(document: Document) -> Iterator[Check]:
    """Compare each change in percent with its two ends."""
    for change in document.structure.changes:
        if change.by is not None:
            yield compared(change, change.by)


def compared(change: Change, by: Figure) -> Check:
    """Say whether a change in percent is that between its ends."""
    old, new = change.old, change.new
    # Where the figures run against the word, that is a fault of its own: the size of the change is compared.
    rises = new.value >= old.value

    def fits(width: Fraction) -> bool:
        share = interval(by, width).through(lambda value: value / HUNDRED)
        factor = share.through(lambda value: 1 + value)
        if not rises:
            least = Fraction(0) if share.high is None else max(Fraction(0), 1 - share.high)
            factor = Interval(least, None if share.low is None else 1 - share.low)
        return interval(old, width).times(factor).meets(interval(new, width))

    result, severity = verdict(fits)
    share = abs(rational(new.value) - rational(old.value)) / rational(old.value) * HUNDRED
    because = f"from {shown(old.value)} to {shown(new.value)} is {shown(round(share, 1))}%"
    claims = (old, new, by)
    if result == "holds":
        return Check(rule=NAME, result=result, severity=severity, because=f"{because}, as stated", claims=claims)
    because += f", but {shown(by.value)}% are stated"
    other = abs(rational(new.value) - rational(old.value)) / rational(new.value) * HUNDRED
    if abs(other - rational(by.value)) <= rational(by.step):
        because += f"; of the newer figure it would be {shown(round(other, 1))}%"
    return Check(rule=NAME, result=result, severity=severity, because=because, claims=claims)


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
