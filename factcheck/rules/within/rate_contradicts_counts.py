"""A rate is not that of the counts beside it: 500 of 250,000 people is not 300 per 100,000.

Some of a whole and the rate must tell one thing, in brackets, between commas or after a word for equal. Each is widened by its rounding. A population may stand
before what befell it. A rate of several years, or of other people, is not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.rate import Rate
from factcheck.rules.interval import interval, rational, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import say

NAME = "rate-contradicts-counts"
SAYS = {
    "holds": "{part} of {whole} is {true} per {per}, as stated",
    "fails": "{part} of {whole} is {true} per {per}, but {rate} is stated",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each rate with the counts that it is told of."""
    for rate in document.structure.rates:
        if rate.whole.value and rate.per.value:
            yield mended(compared, rate)


def compared(rate: Rate) -> Check:
    """Say whether counts are in the proportion of a rate."""
    part, whole, stated, per = rate

    def fits(width: Fraction) -> bool:
        made = interval(part, width).times(interval(per)).over(interval(whole, width))
        return made.meets(interval(stated, width))

    true = rational(part.value) * rational(per.value) / rational(whole.value)
    said = {"part": part.value, "whole": whole.value, "per": per.value, "rate": stated.value}
    return say(NAME, SAYS, verdict(fits), (part, whole, stated), true=round(true, 1), **said)


RULE = Rule(
    name=NAME,
    summary="a rate is not that of its counts",
    find=find,
    flagged={
        "en": (
            "The state, with a population of 4 million, recorded 320 murders last year, a rate of 18 per 100,000.",
            "The town had 45 murders in a population of 150,000, a rate of 300 per 100,000.",
            "Of the region's people, 500 of 250,000 people fell ill, or 300 per 100,000.",
        ),
        "ar": (
            "سجلت البلاد البالغ عدد سكانها 10 ملايين نسمة 1200 وفاة العام الماضي، أي بمعدل 22 وفاة لكل 100 ألف نسمة.",
            "سجلت البلدة 145 جريمة بين سكانها البالغ عددهم 150 ألف نسمة، أي بمعدل 30 جريمة لكل 100 ألف نسمة.",
            "أصيب بالمرض 500 شخص من أصل 250000 نسمة، أي 300 لكل 100000.",
        ),
    },
    passing={
        "en": (
            "The state, with a population of 4 million, recorded 320 murders last year, a rate of 8 per 100,000.",
            "With 45 murders in a population of 150,000, the town is well above the national rate of 7.8 per 100,000.",
            "Of the region's people, 500 of 250,000 people fell ill, or 200 per 100,000.",
        ),
        "ar": (
            "سجلت البلاد البالغ عدد سكانها 10 ملايين نسمة 1200 وفاة العام الماضي، أي بمعدل 12 وفاة لكل 100 ألف نسمة.",
            "سجلت البلدة 45 جريمة بين سكانها البالغ عددهم 150 ألف نسمة، أي بمعدل 30 جريمة لكل 100 ألف نسمة.",
            "أصيب بالمرض 500 شخص من أصل 250000 نسمة، أي 200 لكل 100000.",
        ),
    },
)
