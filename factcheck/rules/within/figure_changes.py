"""A text counts the same people twice, and not alike.

Only a figure with an article (`the 15 victims`) is sure to take up those told before, and only where the text has one count of such people before it:
other events, other sources, parts and later tolls have counts of their own. Open and rounded figures are widened first.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.retelling import Retold
from factcheck.rules.interval import interval, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import say

NAME = "figure-changes"
SAYS = {
    "holds": "{earlier} are told of first, then the same as {later}",
    "fails": "{earlier} are told of first, then the same as {later}",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each figure that takes up an earlier one with it."""
    for retold in document.structure.retellings:
        yield mended(compared, retold)


def compared(retold: Retold) -> Check:
    """Say whether a figure is that which it takes up."""
    earlier, later = retold

    def fits(width: Fraction) -> bool:
        return interval(earlier, width).meets(interval(later, width))

    return say(NAME, SAYS, verdict(fits), retold, earlier=earlier.value, later=later.value)


RULE = Rule(
    name=NAME,
    summary="the same people are counted twice, and not alike",
    find=find,
    flagged={
        "en": ("The blast killed 12 people. The 15 victims were buried on Monday.",),
        "ar": ("قتل 12 شخصا في الانفجار. ودفن القتلى الـ15 يوم الاثنين.",),
    },
    passing={
        "en": (
            "The blast killed 12 people. The 12 victims were buried on Monday.",
            "The blast killed 12 people. Another 15 were killed elsewhere. The 27 victims were buried.",
            "About 4,000 people were killed. The 4,200 people killed were remembered.",
        ),
        "ar": ("قتل 12 شخصا في الانفجار. ودفن القتلى الـ12 يوم الاثنين.",),
    },
)
