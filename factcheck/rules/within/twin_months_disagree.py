"""The two names of one month are names of two months.

Papers write a month by both of its names, `ديسمبر/كانون الأول`. Two names of one calendar joined by a stroke are a span of months and
pass. Some papers also write the month of another calendar beside the first; that is another rule.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, say

NAME = "twin-months-disagree"
SAYS = {
    "holds": "both names in {date} are of month {month}",
    "fails": "one name in {date} is of month {month}, the other of month {other}",
}


def find(document: Document) -> Iterator[Check]:
    """Compare the two names of each month that has two."""
    for date, claim in document.structure.dates:
        if date.twin_month is None or date.month is None:
            continue
        outcome = HOLDS if date.twin_month == date.month else FAILS
        said = {"month": str(date.month), "other": str(date.twin_month)}
        yield say(NAME, SAYS, outcome, (claim,), date=claim.quote, **said)


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
