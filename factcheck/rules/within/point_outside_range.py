"""The largest or smallest of a range lies outside of it: aged 19 to 24, and the oldest is 31.

A word such as the oldest or the cheapest must stand shortly before the figure, in the sentence of the range or the next one, and be of what the range is of. A range with a hedge, and
figures without such a word, are left alone: they may be of others.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.outlier import Outlier
from factcheck.rules.interval import interval, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import say

NAME = "point-outside-range"
SAYS = {
    "holds": "{point} is from {low} to {high}",
    "fails": "{point} is said to be an end of the range from {low} to {high}, and is outside of it",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each end that is told again with its range."""
    for outlier in document.structure.outliers:
        yield mended(compared, outlier)


def compared(outlier: Outlier) -> Check:
    """Say whether a figure is within the range that it is an end of."""
    whole, point = outlier

    def fits(width: Fraction) -> bool:
        return interval(whole, width).meets(interval(point, width))

    return say(NAME, SAYS, verdict(fits), outlier, point=point.value, low=whole.low or 0, high=whole.high or 0)


RULE = Rule(
    name=NAME,
    summary="the largest of a range is outside of it",
    find=find,
    flagged={
        "en": (
            "The victims were aged 19 to 24. The oldest, a 31-year-old man, was buried on Monday.",
            "Tickets cost from 20 to 60 dollars; the cheapest, at 12 dollars, sold out.",
        ),
        "ar": ("تتراوح أعمار الضحايا بين 19 و24 عاما، وأكبرهم يبلغ 31 عاما.",),
    },
    passing={
        "en": (
            "The victims were aged 19 to 24. The oldest, a 24-year-old man, was buried on Monday.",
            "The victims were aged 19 to 24. Police hold a 31-year-old man.",
        ),
        "ar": ("تتراوح أعمار الضحايا بين 19 و24 عاما، وأكبرهم يبلغ 24 عاما.",),
    },
)
