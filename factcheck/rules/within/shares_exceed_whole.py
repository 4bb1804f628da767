"""The percentages of one whole add up to more than a hundred.

Only a list that a colon, a bracket, or words such as made up of open is taken for one whole, one of votes or of owners, or one of what things and places,
but not groups of people, accounted for; shares that stand elsewhere are often of several wholes, or of
answers of which one may give many. Two shares are not
enough, and more than 150 together are undecided. Each is widened by its rounding, so that many small shares may pass a hundred a little.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.rules.interval import Interval, rational, total, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import UNDECIDED, say

NAME = "shares-exceed-whole"
SAYS = {
    "holds": "{shares} = {sum}%, within the whole",
    "fails": "{shares} = {sum}%, more than the whole",
    "undecided": "the shares may be of several answers",
}

WHOLE = Interval(None, Fraction(100))
MOST = 150


def find(document: Document) -> Iterator[Check]:
    """Add up each list of percentages that divides one whole."""
    for shares in document.structure.distributions:
        yield mended(compared, shares)


def compared(shares: tuple[Figure, ...]) -> Check:
    """Say whether the shares of one whole are within it."""

    def fits(width: Fraction) -> bool:
        return not WHOLE.is_below(total(shares, width))

    outcome = verdict(fits)
    values = [share.value for share in shares]
    if outcome[0] == "fails" and sum(map(rational, values)) > MOST:
        # So much more is seldom a slip: each may have given several answers.
        outcome = UNDECIDED
    return say(NAME, SAYS, outcome, shares, shares=values, sum=sum(map(rational, values)))


RULE = Rule(
    name=NAME,
    summary="the shares of one whole pass a hundred percent",
    find=find,
    flagged={
        "en": (
            "Coal accounted for 64 percent of the output, gas for 27 percent and wind for 19 percent.",
            "The firm has three owners: 45% belongs to the state, 35% to the bank and 30% to the staff.",
        ),
        "ar": (
            "واستحوذت الهند على 65 في المئة من الصادرات، وإندونيسيا على 22 في المئة، والبرازيل على 18 في المئة.",
            "يملك الشركة ثلاثة: 45% للدولة و35% للمصرف و30% للعاملين.",
        ),
    },
    passing={
        "en": (
            "Coal accounted for 50 percent of the output, gas for 27 percent and wind for 19 percent.",
            "The firm has three owners: 45% belongs to the state, 35% to the bank and 20% to the staff.",
            "Some 75% use the web, 51% call and 47% ask friends.",
        ),
        "ar": (
            "واستحوذت الهند على 45 في المئة من الصادرات، وإندونيسيا على 22 في المئة، والبرازيل على 18 في المئة.",
            "يملك الشركة ثلاثة: 45% للدولة و35% للمصرف و20% للعاملين.",
        ),
    },
)
