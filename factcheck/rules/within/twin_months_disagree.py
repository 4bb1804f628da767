"""The two names of one month are names of two months.

Papers write a month by both of its names, `ديسمبر/كانون الأول`. Two names of one calendar joined by a stroke are a span of months and
pass. Some papers also write the month of another calendar beside the first; that is another rule.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.rules.rule import Check, Rule

NAME = "twin-months-disagree"


def find(document: Document) -> Iterator[Check]:
    """Compare the two names of each month that has two."""
    for date, claim in document.structure.dates:
        if date.twin_month is None or date.month is None:
            continue
        if date.twin_month == date.month:
            yield Check(
                rule=NAME,
                result="holds",
                because=f"both names in {claim.quote} are of month {date.month}",
                claims=(claim,),
            )
        else:
            because = f"one name in {claim.quote} is of month {date.month}, the other of month {date.twin_month}"
            yield Check(rule=NAME, result="fails", severity="error", because=because, claims=(claim,))


RULE = Rule(
    name=NAME,
    summary="two names of one month mean different months",
    find=find,
    flagged={
        "en": (),
        "ar": ("أجريت الانتخابات في 3 كانون الأول/نوفمبر 2024.", "بدأت الحرب في مارس (نيسان) 2011."),
    },
    passing={
        "en": (),
        "ar": ("أجريت الانتخابات في 3 كانون الأول/ديسمبر 2024.", "بدأت الحرب في مارس (آذار) 2011."),
    },
)
