"""A figure is said to rise, and is lower than before, or to fall, and is higher.

Both ends must stand in one sentence, each led by its word (to 40 from 52), and the word of change shortly before them. Open ends and
ranges are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.change import Change
from factcheck.rules.interval import interval, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import say

NAME = "change-runs-backwards"
SAYS = {
    "holds.rise": "said to rise from {old} to {new}, which is more than before",
    "holds.fall": "said to fall from {old} to {new}, which is less than before",
    "holds.same": "said to change from {old} to {new}, which is as much as before",
    "fails.rise": "said to rise from {old} to {new}, which is less than before",
    "fails.fall": "said to fall from {old} to {new}, which is more than before",
}


def find(document: Document) -> Iterator[Check]:
    """Compare the two ends of each change with the way that it is said to go."""
    for change in document.structure.changes:
        if change.direction:
            yield mended(compared, change._replace(by=None))


def compared(change: Change) -> Check:
    """Say whether a figure went the way that the text says."""
    old, new = change.old, change.new

    def fits(width: Fraction) -> bool:
        before, after = interval(old, width), interval(new, width)
        return not (after.is_below(before) if change.direction > 0 else before.is_below(after))

    outcome = verdict(fits)
    way = "rise" if change.direction > 0 else "fall"
    if outcome[0] == "holds" and (new.value == old.value or (new.value > old.value) != (change.direction > 0)):
        way = "same"
    return say(NAME, SAYS, outcome, (old, new), f"{outcome[0]}.{way}", old=old.value, new=new.value)


RULE = Rule(
    name=NAME,
    summary="a rise that falls, or a fall that rises",
    find=find,
    flagged={
        "en": (
            "The number of cases rose to 40 from 52 last week.",
            "Output fell from 816 tonnes to 918 tonnes.",
            "Sales were 40 million dollars, up from 52 million dollars.",
        ),
        "ar": ("ارتفع عدد الإصابات من 52 إلى 40 حالة.", "تراجعت الصادرات من 718 مليون دولار إلى 816 مليون دولار."),
    },
    passing={
        "en": (
            "The number of cases rose to 52 from 40 last week.",
            "Output fell from 918 tonnes to 816 tonnes.",
            "Sales were 52 million dollars, up from 40 million dollars.",
        ),
        "ar": ("ارتفع عدد الإصابات من 40 إلى 52 حالة.", "تراجعت الصادرات من 816 مليون دولار إلى 718 مليون دولار."),
    },
)
