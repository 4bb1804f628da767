"""A percentage is not that of the counts beside it: 7 of 12 is not 62%.

The counts and the percentage must tell one thing: in brackets, or after a word for equal. Each is widened by its rounding; a fraction in words
may be off by four points.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.share import Portion, Share
from factcheck.rules.interval import Interval, interval, rational, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import say

NAME = "share-contradicts-counts"
SAYS = {
    "holds": "{part} of {whole} is {true}%, as stated",
    "fails": "{part} of {whole} is {true}%, but {percent}% is stated",
    "holds.portion": "{portion} is {true}%, as stated",
    "fails.portion": "{portion} is {true}%, but {percent}% is stated",
}

HUNDRED = 100
# A fraction in words (a third) is near what it says, by so many points.
SMALL, NEAR = 10, Fraction(4)


def find(document: Document) -> Iterator[Check]:
    """Compare each percentage with the counts that it is told of."""
    for share in document.structure.shares:
        if share.whole.value:
            yield mended(compared, share)
    for portion in document.structure.portions:
        yield compared_portion(portion, document.article.text)


def compared(share: Share) -> Check:
    """Say whether a percentage is that of its counts."""
    part, whole, percent = share

    def fits(width: Fraction) -> bool:
        ratio = interval(part, width).over(interval(whole, width))
        return ratio.through(lambda value: value * HUNDRED).meets(interval(percent, width))

    true = round(rational(part.value) / rational(whole.value) * HUNDRED, 1)
    said = {"part": part.value, "whole": whole.value, "true": true, "percent": percent.value}
    return say(NAME, SAYS, verdict(fits), share, **said)


def compared_portion(portion: Portion, text: str) -> Check:
    """Say whether a percentage is that of a fraction; one in words is only near it."""
    numeral, percent = portion
    value = rational(numeral.value) * HUNDRED
    written = text[numeral.start : numeral.end]
    near = NEAR if written.replace(" ", "").isalpha() and rational(numeral.value).denominator <= SMALL else Fraction(0)

    def fits(width: Fraction) -> bool:
        return Interval(value - near, value + near).meets(interval(percent, width))

    outcome = verdict(fits)
    said = {"true": round(value, 1), "percent": percent.value}
    return say(NAME, SAYS, outcome, (percent,), f"{outcome[0]}.portion", portion=written, **said)


RULE = Rule(
    name=NAME,
    summary="a percentage is not that of its counts",
    find=find,
    flagged={
        "en": (
            "Turnout was 76.9 percent, with 5.3 million of the 7.8 million voters casting a ballot.",
            "Seven of the 12 members (62%) voted for it.",
            "The fire burned 300 of the 400 houses, or 65 percent.",
        ),
        "ar": (
            "بلغت نسبة المشاركة 76.9%، إذ أدلى 5.3 مليون ناخب بأصواتهم من أصل 7.8 مليون ناخب.",
            "صوت سبعة من أصل 12 عضوا (62%) لصالح القرار.",
            "دمر الحريق 300 من أصل 400 منزل، أي 65 في المئة.",
        ),
    },
    passing={
        "en": (
            "Turnout was 61 percent, and 3 million of the 5 million votes went to the president.",
            "Seven of the 12 members (58%) voted for it.",
            "The fire burned 300 of the 400 houses, or 75 percent.",
            "Two of the three bridges (67%) are closed.",
        ),
        "ar": (
            "بلغت نسبة المشاركة 61%، وحصل الرئيس على 3 ملايين من أصل 5 ملايين صوت.",
            "صوت سبعة من أصل 12 عضوا (58%) لصالح القرار.",
            "دمر الحريق 300 من أصل 400 منزل، أي 75 في المئة.",
        ),
    },
)
