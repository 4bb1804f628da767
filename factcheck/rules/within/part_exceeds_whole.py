"""A part is larger than the whole that it is said to be among.

Figures that a conjunction joins and that met with one outcome are one whole. A whole without an upper end (at least 12) is undecided.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.structure import PartOf
from factcheck.rules.interval import shown, total, verdict
from factcheck.rules.rule import Check, Rule

NAME = "part-exceeds-whole"


def find(document: Document) -> Iterator[Check]:
    """Compare each part with its whole, or with the sum of the figures that are its whole together."""
    for relation in document.structure.parts:
        yield compared(relation)


def compared(relation: PartOf) -> Check:
    """Say how a part stands to its whole."""
    part, wholes = relation
    listed = " + ".join(shown(whole.value) for whole in wholes)
    summed = f"{listed} = {shown(sum(whole.value for whole in wholes))}" if len(wholes) > 1 else listed
    claims = (part, *wholes)
    if any(whole.high is None for whole in wholes):
        because = f"{shown(part.value)} are said to be among {summed}, which has no sure upper end"
        return Check(rule=NAME, result="undecided", because=because, claims=claims)

    def fits(width: Fraction) -> bool:
        return not total(wholes, width).is_below(total((part,), width))

    result, severity = verdict(fits)
    says = "is more than" if result == "fails" else "is within"
    because = f"{shown(part.value)} are said to be among {summed}: {shown(part.value)} {says} {shown(sum(whole.value for whole in wholes))}"
    return Check(rule=NAME, result=result, severity=severity, because=because, claims=claims)


RULE = Rule(
    name=NAME,
    summary="a subset is larger than its whole",
    find=find,
    flagged={
        "en": (
            "The blast killed 12 people, including 15 children.",
            "Twelve people were wounded, 14 of them seriously.",
        ),
        "ar": (
            "قتل 12 شخصا بينهم 15 طفلا في الانفجار.",
            "أسفر الحادث عن إصابة تسعة أشخاص من بينهم 11 امرأة.",
        ),
    },
    passing={
        "en": (
            "The blast killed 12 people, including five children.",
            "At least 12 people were killed, including 15 children.",
            "The blast killed 12 people and wounded 15 children.",
        ),
        "ar": (
            "قتل 12 شخصا بينهم خمسة أطفال في الانفجار.",
            "قتل 12 شخصا على الأقل بينهم 15 طفلا.",
            "قتل 12 شخصا وأصيب 15 طفلا في الانفجار.",
        ),
    },
)
