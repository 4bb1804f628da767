"""Every number of a text is a claim, or is left out with a reason."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Article, check

CASES = [
    ("en", "The third man left.", "third", "ordinal"),
    ("en", "She flew a Boeing 747 home.", "747", "identifier"),
    ("en", "It began at 10:30 sharp.", "10:30", "time"),
    ("en", "They left at 5 pm.", "5", "time"),
    ("en", "They won 3-1 in the end.", "3-1", "score"),
    ("en", "Under Article 140 it is barred.", "140", "identifier"),
    ("en", "We run version 2.5.1 here.", "2.5.1", "identifier"),
    ("en", "1. Wash the rice.", "1", "list number"),
    ("en", "One of them spoke.", "One", "pronoun"),
    ("en", "Two thirds voted.", "Two thirds", "fraction"),
    ("ar", "جاء الرجل الثالث.", "الثالث", "ordinal"),
    ("ar", "وصلت الفرقة 30 أمس.", "30", "identifier"),
    ("ar", "بدأت في الساعة 10:30 صباحا.", "10:30", "time"),
    ("ar", "فاز الفريق 3-1 في النهاية.", "3-1", "score"),
    ("ar", "بموجب المادة 140 من الدستور.", "140", "identifier"),
    ("ar", "وافق ثلث السكان.", "ثلث", "fraction"),
    ("en", "Deaths fell to 3 per 100,000.", "100,000", "denominator"),
    ("ar", "سجلت 3 وفيات لكل 100 ألف نسمة.", "100 ألف", "denominator"),
]


@pytest.mark.parametrize(("language", "text", "quote", "reason"), CASES)
def test_a_number_that_is_no_claim_has_its_reason(language, text, quote, reason):
    left = check(Article(text, language)).coverage.left_out
    assert (quote, reason) in [(number.quote, number.reason) for number in left]


@pytest.mark.parametrize(
    ("language", "text"), [("ar", "غاب أسبوعين أو ثلاثة."), ("en", "Two or three villages were hit.")]
)
def test_both_ends_of_a_claimed_range_are_claimed(language, text):
    assert not check(Article(text, language)).coverage.left_out


@pytest.mark.parametrize(
    ("language", "text"), [("ar", "لعب الفريق 3-5-2 في النهاية."), ("en", "They play 3-5-2 at home.")]
)
def test_a_number_of_several_parts_is_left_out_once(language, text):
    assert [number.quote for number in check(Article(text, language)).coverage.left_out] == ["3-5-2"]


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=300)
@given(text=st.text(alphabet="0123456789 .,:/-()%$abn٠١٢٣كم\n", max_size=60))
def test_every_run_of_digits_is_a_claim_or_left_out(language, text):
    report = check(Article(text, language))
    covered = [*report.claims, *report.coverage.left_out]
    for run in re.finditer(r"\d+", text):
        assert any(piece.span.start < run.end() and run.start() < piece.span.end for piece in covered), run
