"""The headline has a figure for which the body tells another one.

It needs `title` of the article, or a first line that ends no sentence. A headline says again what the body says, rounded, cut off or put together: a figure of
it that is no figure of the body, nor the sum or difference of some, nor what one changed by or is of another, while the first sentences have one of the same
measure, is told otherwise. More victims than the body allows are the fault of `headline-exceeds-body`. A few people or
things may be told of one by one, and are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from factcheck.article import Article
from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.claims.mention import TIMES
from factcheck.claims.relations.placed import same_measure
from factcheck.reading.sentences import sentence_at
from factcheck.rules.interval import CONTINUOUS, ROBUST, Interval, interval, rational
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, UNDECIDED, WARNS, Outcome, say

NAME = "headline-changes-figure"
SAYS = {
    "holds": "the headline has {head}, the body {told}",
    "fails": "the headline has {head}, the body {told}, and nothing that would make the other",
    "undecided": "the headline has {head}, the body {told}, of which it may be a sum or a share",
}

# In so many sentences at the beginning stands what the headline is of.
LEAD = 3
# So few people may be told of one by one.
FEW = 4
# So many things may be listed.
LISTED = 12
# So many numbers are put together.
MOST = 12
HUNDRED = 100
# A headline leaves decimals out, and of numbers above a hundred the last digits, by so much of them at most.
WHOLE, CUT = Fraction(1), Fraction(1, 20)
# More than 60 may be 66.
BEYOND = Fraction(1, 10)


class Body(NamedTuple):
    """Hold what a headline is held against: all numbers of the body, and those of its first sentences."""

    numbers: Sequence[Fraction]
    lead: Sequence[Fraction]


def find(document: Document) -> Iterator[Check]:
    """Compare each figure of the headline with those of the body."""
    headline = document.headline
    if headline is None:
        return
    figures = [claim for claim in document.body if isinstance(claim, Figure)]
    numerals = [one for one in document.numerals if one.start >= document.body_start]
    last = sentence_at(document.sentences, document.body_start) + LEAD
    near = [rational(one.value) for one in numerals if sentence_at(document.sentences, one.start) < last]
    body = Body([rational(one.value) for one in numerals], near[:MOST])
    for claim in headline.claims:
        if not isinstance(claim, Figure) or claim.low is None or claim.high is None or not is_told(claim):
            continue
        alike = [one for one in figures if same_measure(claim, one) and (one.concept or one.unit)]
        lead = [one for one in alike if sentence_at(document.sentences, one.span.start) < last]
        if lead and not (isinstance(claim, Casualty) and claim.value > max(one.value for one in alike)):
            outcome = compared(claim, body, alike)
            beside = lead[0] if outcome is not HOLDS else nearest(claim, alike)
            yield say(NAME, SAYS, outcome, (beside,), head=claim.value, told=beside.value)


def compared(claim: Figure, body: Body, alike: Sequence[Figure]) -> Outcome:
    """Say whether the body has a figure of the headline, or what makes it."""
    stated = widened(claim)
    if any(told(one).meets(stated) for one in alike) or any(within(value, stated) for value in body.numbers):
        return HOLDS
    # A million, without a number, may be any number of them.
    if claim.unit in TIMES and not any(is_slip(claim, one) for one in alike):
        # After 20 years: the body may give the years themselves.
        return UNDECIDED
    few = claim.value < FEW and claim.unit == "person"
    bare = roundness(rational(claim.value)) == claim.value and not any(map(str.isdecimal, claim.quote))
    listed = claim.kind == "count" and claim.value <= LISTED and claim.value > max(one.value for one in alike)
    same = [rational(one.value) for one in alike[:MOST]]
    if few or bare or listed or is_sum(stated, same) or is_sum(stated, body.lead) or is_rate(claim, stated, body):
        return UNDECIDED
    return FAILS if len({one.value for one in alike}) == 1 else WARNS


def told(claim: Figure) -> Interval:
    """Give the values that a headline may have of a figure of the body: it drops a hedge, and goes hardly beyond what is told as open."""
    stated, value = widened(claim, "about"), rational(claim.value)
    return stated if stated.high is not None else stated._replace(high=value + BEYOND * value)


def widened(claim: Figure, *without: str) -> Interval:
    """Give the values that a figure may stand for, `without` such a hedge."""
    stated, value = interval(claim, ROBUST), rational(claim.value)
    if (
        claim.modifier not in ("exact", *without)
        or claim.low != claim.high
        or stated.low is None
        or stated.high is None
    ):
        return stated
    step = rational(claim.step) if claim.kind in CONTINUOUS else Fraction(0)
    grain = min(CUT * value, roundness(value)) if value >= HUNDRED else Fraction(0)
    high = value + max(WHOLE, grain)
    return Interval(value - max(grain, step), max(value + step, high), open_high=value + step < high)


def roundness(value: Fraction) -> Fraction:
    """Give the power of ten that a number is a multiple of: 10,000 of 350,000."""
    size = 1
    while value % (10 * size) == 0:
        size *= 10
    return Fraction(size)


def within(value: Fraction, stated: Interval) -> bool:
    """Tell whether a number is one of those that a figure allows."""
    return Interval(value, value).meets(stated)


def is_sum(stated: Interval, values: Sequence[Fraction]) -> bool:
    """Tell whether two or three numbers make a figure, as their sum or difference."""
    pairs = any(within(one + two, stated) or within(abs(one - two), stated) for one, two in combinations(values, 2))
    return pairs or any(within(sum(three, Fraction(0)), stated) for three in combinations(values, 3))


def is_rate(claim: Figure, stated: Interval, body: Body) -> bool:
    """Tell whether numbers of the body make a percentage, as a share, a change or the rest of one, or a number of times."""
    values = sorted({value for value in body.lead if value > 0})
    if claim.kind != "percent":
        return any(one * two == claim.value for one, two in combinations(values, 2))
    made = [HUNDRED - value for value in body.numbers]
    for least, most in combinations(values, 2):
        made += [HUNDRED * least / most, HUNDRED * (most - least) / least, HUNDRED * (most - least) / most]
    return any(within(value, stated) for value in made)


def is_slip(one: Figure, two: Figure) -> bool:
    """Tell whether two numbers differ in one digit, or in the order of their digits."""
    a, b = str(one.value), str(two.value)
    return len(a) == len(b) and (sum(x != y for x, y in zip(a, b, strict=True)) == 1 or sorted(a) == sorted(b))


def nearest(claim: Figure, alike: Sequence[Figure]) -> Figure:
    """Give the figure of the body that is nearest to that of the headline."""
    return min(alike, key=lambda one: abs(rational(one.value) - rational(claim.value)))


def is_told(claim: Figure) -> bool:
    """Tell whether a headline states its figure, and does not fear, expect or deny it."""
    return claim.role in (None, "total") and (claim.status is None or claim.status.value == "stated")


RULE = Rule(
    name=NAME,
    summary="the headline has another figure than the body",
    find=find,
    flagged={
        "en": (
            Article(
                "The firm will hire 400 people at its plant in Leeds this year, it said.",
                title="Firm to hire 600 people",
            ),
            Article("The city will spend $24 million on three new bridges.", title="City to spend $42m on bridges"),
        ),
        "ar": (Article("وزعت الجمعية 250 حقيبة على تلاميذ المدرسة.", title="توزيع 350 حقيبة على التلاميذ"),),
    },
    passing={
        "en": (
            Article(
                "The firm will hire 400 people in Leeds and 200 people in Hull, it said.",
                title="Firm to hire 600 people",
            ),
            Article("The city will spend $24.3 million on three new bridges.", title="City to spend $24m on bridges"),
        ),
        "ar": (Article("وزعت الجمعية 252 حقيبة على تلاميذ المدرسة.", title="توزيع أكثر من 250 حقيبة على التلاميذ"),),
    },
)
