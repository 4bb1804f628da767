"""What an amount is an amount of is read, which way it went, and whether the figure is the change.

A case gives for each amount, share and measure of its text, in order, the indicator, `up` or `down` where the text says so, and
`change`; "-" stands for one of which the text does not say, "?" for one of which it says only the way.
"""

from __future__ import annotations

import pytest
from corpora import cases

from factcheck import Article, parse

AMOUNTS = ("money", "percent", "measure")


def amounts(text, language=None):
    """Give the amounts of a text."""
    return [claim for claim in parse(Article(text, language)) if claim.kind in AMOUNTS]


def told(claim):
    """Write what a claim is an amount of as the cases do."""
    found = claim.indicator
    if found is None:
        return "-"
    parts = (found.concept or "?", found.trend, "change" if found.change else None)
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("language", "case"), cases("indicators"))
def test_what_amounts_are_of_is_read_as_marked(language, case):
    assert [told(claim) for claim in amounts(case["text"], language)] == case["of"]


@pytest.mark.parametrize(("language", "case"), cases("indicators"))
def test_what_an_indicator_quotes_stands_in_its_text(language, case):
    for claim in amounts(case["text"], language):
        if claim.indicator is not None:
            span = claim.indicator.span
            assert case["text"][span.start : span.end] == claim.indicator.quote


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Net profit fell to $2bn.", "Net profit"),
        ("بلغت خسائرها 5 مليارات دولار.", "خسائرها"),
        ("بأرباح قدرها 5 مليارات دولار.", "أرباح"),
    ],
)
def test_an_indicator_is_quoted_without_what_is_written_onto_it(text, quote):
    (claim,) = amounts(text)
    assert claim.indicator.quote == quote


@pytest.mark.parametrize("text", ["The profit rose to $2bn.", "ارتفعت الأرباح إلى ملياري دولار."])
def test_an_indicator_is_part_of_the_json_of_a_claim(text):
    (claim,) = amounts(text)
    row = claim.model_dump(mode="json")["indicator"]
    assert (row["concept"], row["trend"], row["change"], row["scope"]) == ("profit", "up", False, "phrase")


@pytest.mark.parametrize("text", ["12 people were killed.", "The fair drew 300 visitors.", "قتل 12 شخصا."])
def test_a_count_is_no_amount(text):
    (claim,) = parse(text)
    assert claim.indicator is None


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Profit was $5bn.", "Profit, a witness said, was $5bn."),
        ("The debt which reached $5bn was paid.", "The debt which nobody wanted to pay $5bn for was old."),
        ("القرض الذي بلغ 5 ملايين دولار كبير.", "القرض الذي طلب الدائن 5 ملايين دولار منه كبير."),
    ],
)
def test_a_clause_of_its_own_parts_a_noun_from_a_figure(one, two):
    assert [claim.indicator is not None for claim in amounts(one) + amounts(two)] == [True, False]
