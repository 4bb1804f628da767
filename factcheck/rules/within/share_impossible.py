"""No whole number of so few people or things is the percentage that is stated: 65% of 13 members would be 8.45 of them.

This is the GRIM test. Every whole number of them is tried, and the percentage widened by its rounding; with a whole unit of its last digit the fault is an error, with half a unit a warning.
Only a percentage right before its whole is read, or one of a whole that its sentence names first (of the 16 who answered, 57%), with neither hedged, and only a whole that is small enough for the test to tell anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.share import ShareOf
from factcheck.languages.world.concepts import concepts
from factcheck.rules.interval import Interval, interval, rational, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import say

NAME = "share-impossible"
SAYS = {
    "holds": "{share}% of {whole} can be {near}",
    "fails": "{share}% of {whole} would be {true}; {near} of {whole} is {nearest}%",
}
HUNDRED = 100
# Of more than these every percentage is near that of a whole number.
MOST = 99
# A part of these can be owned, or is of what they have.
DIVISIBLE = ("institution", "place", "money")


def find(document: Document) -> Iterator[Check]:
    """Try the whole numbers for each percentage of a few."""
    for share in document.structure.shares_of:
        whole = share.whole
        told_apart = whole.concept is not None and not any(concepts().isa(whole.concept, name) for name in DIVISIBLE)
        if told_apart and 1 < whole.value <= MOST and rational(whole.value).denominator == 1:
            yield mended(compared, share)


def compared(share: ShareOf) -> Check:
    """Say whether a whole number of a few can be a percentage of them."""
    percent, whole = share
    number = int(whole.value)
    true = rational(percent.value) * number / HUNDRED
    near = round(true)

    def fits(width: Fraction) -> bool:
        stated = interval(percent, width)
        return any(stated.meets(exactly(some, number)) for some in (near - 1, near, near + 1))

    said = {"share": percent.value, "whole": whole.value, "true": true, "near": near}
    nearest = round(Fraction(near, max(number, 1)) * HUNDRED, 1)
    return say(NAME, SAYS, verdict(fits), share, nearest=nearest, **said)


def exactly(some: int, number: int) -> Interval:
    """Give what percentage some of a number are."""
    share = Fraction(some, max(number, 1)) * HUNDRED
    return Interval(share, share)


RULE = Rule(
    name=NAME,
    summary="no whole number of so few is that percentage",
    find=find,
    flagged={
        "en": (
            "Of the 16 nurses who answered, 58% said they would leave.",
            "The survey found that 65% of the 13 members wanted it.",
            "Some say that 40% of the 12 pupils passed.",
        ),
        "ar": (
            "شمل الاستبيان 20 طبيبا وقال إن 62 في المئة منهم يرغبون في الهجرة.",
            "صوت 65% من الأعضاء الـ13 لصالح القرار.",
        ),
    },
    passing={
        "en": (
            "Of the 16 nurses who answered, 56.25% said they would leave.",
            "The survey found that 62% of the 13 members wanted it.",
            "About 65% of the 13 members wanted it.",
            "The survey found that 65% of the 1,300 members wanted it.",
        ),
        "ar": (
            "شمل الاستبيان 20 طبيبا وقال إن 65 في المئة منهم يرغبون في الهجرة.",
            "صوت 62% من الأعضاء الـ13 لصالح القرار.",
        ),
    },
)
