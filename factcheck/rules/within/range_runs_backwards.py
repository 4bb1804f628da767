"""The lower end of a range is higher than the upper one.

Only a range that a word for between opens is read so: `from 60 to 40` may be a change. Both ends must be of one unit, and the first
without a noun of its own; of dates, spans of years are read. Percentages and points are left alone: reports of markets tell them from the top down.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, say

NAME = "range-runs-backwards"
SAYS = {
    "holds": "{low} is less than {high}",
    "fails": "the range begins at {upper} and ends at {lower}, which is less",
    "fails.span": "{span} ends before it begins",
}


def find(document: Document) -> Iterator[Check]:
    """Give each range whose ends are in order, and each whose ends are not."""
    for claim in document.claims:
        if claim.modifier == "range" and claim.kind != "date" and claim.low is not None and claim.high is not None:
            yield say(NAME, SAYS, HOLDS, (claim,), low=claim.low, high=claim.high)
    for span in document.structure.spans_backwards:
        yield say(NAME, SAYS, FAILS, (span,), "fails.span", span=span.quote)
    for upper, lower, claims in document.structure.backwards:
        yield say(NAME, SAYS, FAILS, claims, upper=upper, lower=lower)


RULE = Rule(
    name=NAME,
    summary="a range ends below where it begins",
    find=find,
    flagged={
        "en": (
            "Between 15,000 and 10,000 people marched.",
            "The victims were aged between 24 and 19.",
            "He ruled from 2011 to 2003.",
        ),
        "ar": (
            "شارك ما بين 15 ألفا و10 آلاف شخص في المسيرة.",
            "تتراوح أعمار الضحايا بين 24 و19 عاما.",
            "حكم البلاد من 2011 إلى 2003.",
        ),
    },
    passing={
        "en": (
            "Between 10,000 and 15,000 people marched.",
            "Clashes between 20 soldiers and 12 gunmen went on.",
            "The price fell from 60 to 40 dollars.",
        ),
        "ar": ("شارك ما بين 10 آلاف و15 ألف شخص في المسيرة.", "وقعت اشتباكات بين 20 جنديا و12 مسلحا."),
    },
)
