"""A number in words and the digits in brackets beside it are different numbers.

The digits must stand in brackets right behind the words, or the words behind the digits in brackets. Where one is the other without its
magnitude, `(20) عشرين مليون`, they agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.claims.relations.pair import Spelling
from factcheck.rules.interval import rational, shown
from factcheck.rules.rule import Check, Rule

NAME = "words-contradict-digits"


def find(document: Document) -> Iterator[Check]:
    """Compare each number in words with the digits beside it."""
    for claim in document.claims:
        if "(" in claim.quote and claim.kind != "date":
            yield Check(rule=NAME, result="holds", because=f"{claim.quote} is one number", claims=(claim,))
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
    because = f"{shown(one)} and {shown(two)} are told of one number" if differ else f"both are {shown(one)}"
    return Check(rule=NAME, result="fails" if differ else "holds", severity="error", because=because, claims=claims)


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
