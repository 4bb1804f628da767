"""What is said to have doubled did not.

News rounds: what is said to double may be anything from 1.8 to 2.2 times as much without a word, from 1.5 to 2.5 times with a warning; other
multiples in proportion. `More than doubled` has no upper end, nor has a bare تضاعف.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.reading.relating import Factor
from factcheck.rules.interval import Interval, interval, rational
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, WARNS, say

NAME = "multiple-contradicts-endpoints"
SAYS = {
    "holds": "{new} is {true} times {old}",
    "fails": "{new} is {true} times {old}, but {times} times are stated",
    "fails.open": "{new} is {true} times {old}, but {times} times or more are stated",
}

NEAR, FAR = Fraction(1, 10), Fraction(1, 4)


def find(document: Document) -> Iterator[Check]:
    """Compare each multiple with its two ends."""
    for change in document.structure.changes:
        if change.factor is not None and change.by is None:
            yield mended(compared, (change.old, change.new, change.factor))


def compared(ends: tuple[Figure, Figure, Factor]) -> Check:
    """Say whether a newer figure is so many times the older."""
    old, new, factor = ends
    ratio = interval(new).over(interval(old))
    widths = ((NEAR, HOLDS), (FAR, WARNS))
    outcome = next((found for width, found in widths if ratio.meets(allowed(factor, width))), FAILS)
    true = round(rational(new.value) / rational(old.value), 2)
    key = "fails.open" if outcome[0] == "fails" and factor.open else ""
    said = {"new": new.value, "old": old.value, "true": true, "times": factor.times}
    return say(NAME, SAYS, outcome, (old, new), key, **said)


def allowed(factor: Factor, width: Fraction) -> Interval:
    """Give the multiples that a word allows."""
    return Interval(factor.times * (1 - width), None if factor.open else factor.times * (1 + width))


RULE = Rule(
    name=NAME,
    summary="doubled, but not by its figures",
    find=find,
    flagged={
        "en": (
            "Profits doubled from 40 million dollars to 56 million dollars.",
            "The number of cases tripled to 500 from 250.",
        ),
        "ar": ("تضاعف عدد الحالات من 400 إلى 500 حالة.",),
    },
    passing={
        "en": (
            "Profits doubled from 40 million dollars to 79 million dollars.",
            "The number of cases more than doubled to 700 from 250.",
        ),
        "ar": ("تضاعف عدد الحالات من 200 إلى 500 حالة.",),
    },
)
