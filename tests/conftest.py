"""Articles and hand-made reports about one event, for tests of what comes after the rules."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import TypeAdapter

from factcheck.article import Article
from factcheck.claims.kinds import AnyClaim
from factcheck.report import Coverage, Report
from factcheck.rules.between.fact import Fact
from factcheck.rules.between.verifying import Verdict
from factcheck.rules.rule import Check, Cited, Finding, Relation

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parent.parent

MORNING = Article(
    "The blast in Basra killed 30 people. It wounded 74 <others> & burnt 12 shops.",
    language="en",
    published="2024-05-13",
    source="The Harbour Post",
    id="morning",
    title="Blast in Basra",
)
EVENING = Article(
    "أسفر الانفجار في البصرة عن مقتل 35 شخصا. وقالت وكالة رويترز إن 47 آخرين أصيبوا.",
    language="ar",
    published="2024-05-14",
    source="الجسر",
    id="evening",
    title="انفجار في البصرة",
)


def claim_in(article, quote, kind="casualty", **fields):
    """Make a claim of the first place of a quote in an article."""
    start = article.text.index(quote)
    sentence = next(one for one in article.text.split(". ") if quote in one)
    value = int(quote)
    given = {"kind": kind, "quote": quote, "span": {"start": start, "end": start + len(quote)}, "sentence": sentence}
    given |= {"low": value, "high": value, "unit": "person"} | fields
    return TypeAdapter(AnyClaim).validate_python(given)


KILLED = claim_in(MORNING, "30", outcome="killed", subject="people")
WOUNDED = claim_in(MORNING, "74", outcome="wounded", subject="others")
SHOPS = claim_in(MORNING, "12", kind="count", unit="shops", subject="shops")
LATER_KILLED = claim_in(EVENING, "35", outcome="killed", subject="شخصا")
LATER_WOUNDED = claim_in(EVENING, "47", outcome="wounded", subject="آخرين")


def cited(article, claim):
    return Cited(article=article.id, claim=claim)


@pytest.fixture
def root():
    return ROOT


@pytest.fixture
def articles():
    return MORNING, EVENING


@pytest.fixture
def checked():
    finding = Finding(
        rule="parts-miss-total", severity="error", because="30 + 74 = 104, but 12 are stated", claims=(KILLED, WOUNDED)
    )
    note = finding.model_copy(update={"severity": "note", "because": "holds by rounding alone"})
    check = Check(rule=finding.rule, result="fails", because=finding.because, claims=finding.claims)
    return Report(
        claims=(KILLED, WOUNDED, SHOPS),
        findings=(note, finding),
        coverage=Coverage(articles=1, numbers=3, claims=3, checks=(check,)),
    )


@pytest.fixture
def compared():
    dead = cited(MORNING, KILLED), cited(EVENING, LATER_KILLED)
    hurt = cited(MORNING, WOUNDED), cited(EVENING, LATER_WOUNDED)
    facts = (
        Fact(kind="casualty", outcome="killed", unit="person", low=30, best=35, high=35, claims=dead),
        Fact(kind="casualty", outcome="wounded", unit="person", low=47, best=74, high=74, claims=hurt),
    )
    relations = (
        Relation(a=dead[0], b=dead[1], kind="update", because="30 on 2024-05-13, 35 on 2024-05-14"),
        Relation(a=hurt[0], b=hurt[1], kind="conflict", because="74 and 47 exclude each other"),
    )
    claims = (KILLED, WOUNDED, SHOPS, LATER_KILLED, LATER_WOUNDED)
    coverage = Coverage(articles=2, numbers=5, claims=5)
    return Report(claims=claims, facts=facts, relations=relations, coverage=coverage)


@pytest.fixture
def verified():
    verdicts = (
        Verdict(claim=KILLED, status="contradicted", because="30, but 35", evidence=(cited(EVENING, LATER_KILLED),)),
        Verdict(claim=WOUNDED, status="supported", because="74 in one source"),
        Verdict(claim=SHOPS, status="not_found", because="no source speaks of it"),
    )
    return Report(claims=(KILLED, WOUNDED, SHOPS), verdicts=verdicts, coverage=Coverage(articles=1, numbers=3))
