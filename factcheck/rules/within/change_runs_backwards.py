"""A figure is said to rise, and is lower than before, or to fall, and is higher.

Both ends must stand in one sentence, each led by its word (to 40 from 52), and the word of change shortly before them. Open ends and
ranges are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.change import Change
from factcheck.rules.interval import interval, shown, verdict
from factcheck.rules.rule import Check, Rule

NAME = "change-runs-backwards"


def find(document: Document) -> Iterator[Check]:
    """Compare the two ends of each change with the way that it is said to go."""
    for change in document.structure.changes:
        if change.direction:
            yield compared(change)


def compared(change: Change) -> Check:
    """Say whether a figure went the way that the text says."""
    old, new = change.old, change.new

    def fits(width: Fraction) -> bool:
        before, after = interval(old, width), interval(new, width)
        return not (after.is_below(before) if change.direction > 0 else before.is_below(after))

    result, severity = verdict(fits)
    says = "rise" if change.direction > 0 else "fall"
    stands = "less than" if new.value < old.value else "as much as" if new.value == old.value else "more than"
    because = f"said to {says} from {shown(old.value)} to {shown(new.value)}, which is {stands} before"
    return Check(rule=NAME, result=result, severity=severity, because=because, claims=(old, new))


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
