"""A number in words and the digits in brackets beside it are different numbers.

The digits must stand in brackets right behind the words, or the words behind the digits in brackets. Where one is the other without its
magnitude, `(20) عشرين مليون`, they agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.claims.relations.pair import Spelling
from factcheck.rules.interval import rational
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, say

NAME = "words-contradict-digits"
SAYS = {
    "holds": "both are {one}",
    "holds.one": "{written} is one number",
    "fails": "{one} and {two} are told of one number",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each number in words with the digits beside it."""
    for claim in document.claims:
        if "(" in claim.quote and claim.kind != "date":
            yield say(NAME, SAYS, HOLDS, (claim,), "holds.one", written=claim.quote)
    for spelling in document.structure.spellings:
        yield compared(spelling)


def compared(spelling: Spelling) -> Check:
    """Say whether a number is one value in words and in digits."""
    one, two, claims = spelling
    differ = not any(
        rational(small) * 1000**power == rational(large)
        for power in range(4)
        for small, large in ((one, two), (two, one))
    )
    return say(NAME, SAYS, FAILS if differ else HOLDS, claims, one=one, two=two)


RULE = Rule(
    name=NAME,
    summary="a number in words is another one in digits",
    find=find,
    flagged={
        "en": ("The sentence is fifteen (50) days in prison.",),
        "ar": ("حكم عليه بالسجن خمسة عشر (50) يوما.",),
    },
    passing={
        "en": ("The sentence is fifteen (15) days in prison.", "Fifteen people (50 percent of them children) came."),
        "ar": ("حكم عليه بالسجن خمسة عشر (15) يوما.",),
    },
)
