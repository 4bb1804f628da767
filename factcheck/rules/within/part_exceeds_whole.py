"""A part is larger than the whole that it is said to be among.

Figures that a conjunction joins and that met with one outcome are one whole. A whole without an upper end (at least 12) is undecided.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.structure import PartOf
from factcheck.rules.interval import rational, total, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import UNDECIDED, say

NAME = "part-exceeds-whole"
SAYS = {
    "holds": "{part} are said to be among {wholes}: {part} is within {whole}",
    "holds.several": "{part} are said to be among {wholes} = {whole}: {part} is within {whole}",
    "fails": "{part} are said to be among {wholes}: {part} is more than {whole}",
    "fails.several": "{part} are said to be among {wholes} = {whole}: {part} is more than {whole}",
    "undecided": "{part} are said to be among {wholes}, which has no sure upper end",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each part with its whole, or with the sum of the figures that are its whole together."""
    for relation in document.structure.parts:
        yield mended(compared, relation)


def compared(relation: PartOf) -> Check:
    """Say how a part stands to its whole."""
    part, wholes = relation
    claims = (part, *wholes)
    values = [whole.value for whole in wholes]
    said = {"part": part.value, "wholes": values, "whole": sum(map(rational, values))}
    if any(whole.high is None for whole in wholes):
        return say(NAME, SAYS, UNDECIDED, claims, **said)

    def fits(width: Fraction) -> bool:
        return not total(wholes, width).is_below(total((part,), width))

    outcome = verdict(fits)
    return say(NAME, SAYS, outcome, claims, f"{outcome[0]}.several" if len(wholes) > 1 else "", **said)


RULE = Rule(
    name=NAME,
    summary="a subset is larger than its whole",
    find=find,
    flagged={
        "en": (
            "A bus carrying 38 people overturned, killing 12 of them, including fifteen children.",
            "The blast killed 12 people, including 15 children.",
            "Twelve people were wounded, 14 of them seriously.",
        ),
        "ar": (
            "انقلبت حافلة تقل 38 شخصا، ما أدى إلى مقتل 12 منهم بينهم خمسة عشر طفلا.",
            "قتل 12 شخصا بينهم 15 طفلا في الانفجار.",
            "أسفر الحادث عن إصابة تسعة أشخاص من بينهم 11 امرأة.",
        ),
    },
    passing={
        "en": (
            "The court acquitted five defendants and fined eight of them.",
            "The blast killed 12 people, including five children.",
            "At least 12 people were killed, including 15 children.",
            "The blast killed 12 people and wounded 15 children.",
        ),
        "ar": (
            "برأت المحكمة خمسة متهمين وغرمت ثمانية منهم.",
            "قتل 12 شخصا بينهم خمسة أطفال في الانفجار.",
            "قتل 12 شخصا على الأقل بينهم 15 طفلا.",
            "قتل 12 شخصا وأصيب 15 طفلا في الانفجار.",
        ),
    },
)
