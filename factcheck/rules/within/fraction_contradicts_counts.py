"""A fraction in words is not that of the counts beside it: a third of the 90 members is not 45.

The counts and the fraction must tell one thing, in brackets, between commas, or with a word for equal between them. News rounds: what is told as a fraction may be off by
an eighth of it, half by a tenth, and `more than half` may be as much as four fifths. Parts of a part (half of the 80, 12 of them women) are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.fraction_of import FractionOf
from factcheck.rules.interval import FACE, ROUNDED, Interval, interval, rational
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, WARNS, say

NAME = "fraction-contradicts-counts"
SAYS = {
    "holds": "{part} of {whole} is {true}%, near {fraction}",
    "fails": "{part} of {whole} is {true}%, but {fraction} is stated",
}
HUNDRED = 100
HALF = Fraction(1, 2)
FAR_UP = Fraction(8, 5)
# How far, as a share of itself, a fraction may be off; twice as far is a warning.
NEAR, NEAR_HALF = Fraction(1, 8), Fraction(1, 10)
# What is nearly a half may be so much less, what is more than a half so much more.
OPEN_UP, OPEN_DOWN = frozenset(("more_than", "at_least")), frozenset(("less_than", "at_most"))


def find(document: Document) -> Iterator[Check]:
    """Compare each fraction with the counts that it is told of."""
    for told in document.structure.fractions_of:
        if told.whole.value:
            yield mended(compared, told)


def compared(told: FractionOf) -> Check:
    """Say whether counts are in the proportion that a fraction says."""
    ratio = interval(told.part, ROUNDED).over(interval(told.whole, ROUNDED))
    reach = NEAR_HALF if told.fraction == HALF else NEAR
    if told.modifier == "about":
        reach *= 2
    widths = ((reach, HOLDS), (reach * 2, WARNS))
    outcome = next((found for width, found in widths if ratio.meets(allowed(told, width))), FAILS)
    true = round(rational(told.part.value) / rational(told.whole.value) * HUNDRED, 1)
    said = {"part": told.part.value, "whole": told.whole.value, "true": true}
    return say(NAME, SAYS, outcome, (told.part, told.whole), fraction=told.written, **said)


def allowed(told: FractionOf, reach: Fraction) -> Interval:
    """Give the proportions that a fraction allows."""
    low = FACE if told.modifier in OPEN_DOWN else told.fraction * (1 - reach)
    # More than a third is no two thirds, which would be said instead.
    high = min(Fraction(1), told.fraction * FAR_UP) if told.modifier in OPEN_UP else told.fraction * (1 + reach)
    return Interval(low, high)


RULE = Rule(
    name=NAME,
    summary="a fraction is not that of its counts",
    find=find,
    flagged={
        "en": (
            "A third of the 90 members, 45, voted for it.",
            "Half of the 80 buses (20) were burnt.",
            "Some 20 of the 90 houses, or two thirds, were destroyed.",
        ),
        "ar": (
            "صوت ثلث الأعضاء التسعين، أي 45 عضوا، لصالح القرار.",
            "احترقت 20 من أصل 90 حافلة، أي ثلثا الحافلات.",
        ),
    },
    passing={
        "en": (
            "A third of the 90 members, 30, voted for it.",
            "Half of the 80 buses (42) were burnt.",
            "Some 60 of the 90 houses, or two thirds, were destroyed.",
            "A third of the 90 members, 12 of them women, voted for it.",
        ),
        "ar": (
            "صوت ثلث الأعضاء التسعين، أي 30 عضوا، لصالح القرار.",
            "احترقت 60 من أصل 90 حافلة، أي ثلثا الحافلات.",
        ),
    },
)
