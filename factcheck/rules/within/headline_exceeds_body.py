"""The headline tells of more killed, wounded, missing, captured or displaced people than the body allows.

It needs `title` of the article, or a first line that ends no sentence. A headline may round and drop a hedge, but over `at least 12` it may say 12 and no more. It is compared with every
figure of the body for the same outcome that its sentence does not date long ago, of the same people where the body has them by their name, and with all of them together, since it may add up several events: only what is more than that is a fault,
and nothing that two numbers of the same sentences make.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from fractions import Fraction
from itertools import combinations

from factcheck.article import Article
from factcheck.claims.casualty import Casualty
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.languages.world.concepts import concepts
from factcheck.reading.sentences import sentence_at
from factcheck.rules.interval import ZERO, Interval, interval, rational, verdict
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import UNDECIDED, say

NAME = "headline-exceeds-body"
SAYS = {
    "holds": "the headline has {head} {outcome}, the body at most {most}",
    "fails": "the headline has {head} {outcome}, the body at most {most}",
    "undecided": "the headline has {head} {outcome}, the body at most {most}; it may add up others",
}

ANYONE = "person"
# What happened so long before an article is not what its headline tells.
LONG_AGO = timedelta(days=31)
# So many numbers of the body at most are added up in pairs.
MOST = 40


def find(document: Document) -> Iterator[Check]:
    """Compare each toll of the headline with those of the body."""
    headline = document.headline
    for claim in () if headline is None else headline.claims:
        if isinstance(claim, Casualty) and claim.role in (None, "total") and is_told(claim):
            alike = [one for one in document.body if isinstance(one, Casualty) and one.outcome == claim.outcome]
            body = of_event(document, of_same(claim, alike))
            if body:
                yield compared(document, claim, body)


def of_same(claim: Casualty, body: Sequence[Casualty]) -> Sequence[Casualty]:
    """Give those figures of a body that can be of the people of the headline, where some are surely: soldiers, and no attackers."""
    name = claim.concept
    if name in (None, ANYONE) or not any(one.concept == name for one in body):
        return body
    isa = concepts().isa
    return [
        one
        for one in body
        if one.concept is None or one.role == "total" or isa(one.concept, name) or isa(name, one.concept)
    ]


def of_event(document: Document, body: Sequence[Casualty]) -> Sequence[Casualty]:
    """Give the figures of a body without those that its own sentence dates long before the article, if others are left."""
    published = document.article.published
    if published is None:
        return body
    old = {
        sentence_at(document.sentences, one.span.start)
        for one in document.claims
        if isinstance(one, Date) and one.last_day is not None and published - one.last_day > LONG_AGO
    }
    return [one for one in body if sentence_at(document.sentences, one.span.start) not in old] or body


def compared(document: Document, claim: Casualty, body: Sequence[Casualty]) -> Check:
    """Say whether a toll of the headline is within those of the body."""

    def fits(width: Fraction) -> bool:
        head, whole = interval(claim, width), ZERO
        for one in distinct(body):
            stated = closed(one, width)
            if one.role != "part":
                whole = whole.plus(stated)
            if one.low == claim.low or not stated.is_below(head):
                return True
        return not whole.is_below(head)

    outcome = verdict(fits)
    most = max(body, key=lambda one: one.value)
    if outcome[0] == "fails" and (is_unnamed(document, claim) or is_sum(document, claim, body)):
        outcome = UNDECIDED
    return say(NAME, SAYS, outcome, (most,), head=claim.value, outcome=claim.outcome, most=most.value)


def is_told(claim: Casualty) -> bool:
    """Tell whether a headline states its toll, and does not fear, expect or deny it."""
    return claim.status is None or claim.status.value == "stated"


def is_unnamed(document: Document, claim: Casualty) -> bool:
    """Tell whether the body has as high a number that counts nothing named: by evening it had reached 214."""
    bare = (one.claim for one in document.structure.numbers if one.claim.kind == "count" and one.claim.concept is None)
    return any(one.value >= claim.value for one in bare if one.unit in ("", "number"))


def is_sum(document: Document, claim: Casualty, body: Sequence[Casualty]) -> bool:
    """Tell whether two numbers beside the tolls of the body, in their sentences or the next, make that of the headline: killed and wounded, passengers and saved."""
    places = {sentence_at(document.sentences, one.span.start) for one in body}
    told = {place + step for place in places for step in (-1, 0, 1)}
    # Nobody adds lengths, ages or sums of money to people.
    amounts = {mention.first for mention in document.mentions if mention.amount is not None}
    numbers = [one for one in document.numerals if one.first not in amounts]
    values = [rational(one.value) for one in numbers if sentence_at(document.sentences, one.start) in told]
    head = rational(claim.value)
    return any(head in (one + two, abs(one - two)) for one, two in combinations(values[:MOST], 2))


def distinct(body: Sequence[Casualty]) -> list[Casualty]:
    """Give the figures of a body, each value once."""
    return list({(one.value, one.modifier): one for one in body}.values())


def closed(claim: Casualty, width: Fraction) -> Interval:
    """Give the values that a headline may take from a figure: of one without an upper end, no more than is stated."""
    stated = interval(claim, width)
    return stated if stated.high is not None else stated._replace(high=stated.low, open_low=False)


RULE = Rule(
    name=NAME,
    summary="the headline says more than the body allows",
    find=find,
    flagged={
        "en": (
            Article("The blast in the port killed 12 people and wounded 30.", title="Port blast kills 21"),
            Article("At least 12 people were killed in the port.", title="Blast kills 20 people"),
        ),
        "ar": (Article("أسفر الانفجار عن مقتل 12 شخصا وإصابة 30.", title="مقتل 21 شخصا في انفجار"),),
    },
    passing={
        "en": (
            Article("The blast in the port killed 12 people and wounded 30.", title="Port blast kills 12"),
            Article("A blast killed 12 people. Another killed nine people.", title="Two blasts kill 21"),
        ),
        "ar": (Article("أسفر الانفجار عن مقتل 12 شخصا وإصابة 30.", title="مقتل 12 شخصا في انفجار"),),
    },
)
