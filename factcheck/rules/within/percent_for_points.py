"""A share that went from 5% to 7% is said to have risen by 2 percent, which is two percentage points.

Both readings are shown, and it is a warning only. Where the stated figure is also the change in percent, or is neither, nothing is said: another
figure is the fault then. The change must stand in one sentence with both its ends.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.rules.interval import ROUNDED, Interval, interval, rational
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import HOLDS, WARNS, say

NAME = "percent-for-points"
SAYS = {
    "holds": "from {old}% to {new}% is {share}%, as stated",
    "fails": "from {old}% to {new}% is {points} percentage points, or {share}%; {by}% is stated",
}
HUNDRED = 100


def find(document: Document) -> Iterator[Check]:
    """Compare each change of a share with both its readings."""
    for change in document.structure.changes:
        if change.points is not None and change.old.value and (made := compared(change.old, change.new, change.points)):
            yield made


def compared(old: Figure, new: Figure, by: Figure) -> Check | None:
    """Say whether a change in percent is one of points; None where it is neither."""
    before, after = rational(old.value), rational(new.value)
    points = abs(after - before)
    share = points / before * HUNDRED
    stated = interval(by, ROUNDED)
    readings = {"points": points, "share": share}
    held = {name for name, value in readings.items() if stated.meets(Interval(value, value))}
    if not held:
        return None
    outcome = HOLDS if "share" in held else WARNS
    said = {"old": old.value, "new": new.value, "by": by.value, "points": points, "share": round(share, 1)}
    return say(NAME, SAYS, outcome, (old, new, by), **said)


RULE = Rule(
    name=NAME,
    summary="percent are stated, and percentage points meant",
    find=find,
    flagged={
        "en": ("Unemployment rose 2 percent from 5% to 7%.", "The rate fell to 4% from 6%, a fall of 2%."),
        "ar": ("ارتفعت نسبة البطالة 2 في المئة من 5% إلى 7%.",),
    },
    passing={
        "en": (
            "Unemployment rose two percentage points from 5% to 7%.",
            "Unemployment rose 40 percent from 5% to 7%.",
        ),
        "ar": ("ارتفعت نسبة البطالة نقطتين مئويتين من 5% إلى 7%.", "ارتفعت نسبة البطالة 40 في المئة من 5% إلى 7%."),
    },
)
