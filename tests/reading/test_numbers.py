"""Every number of a text is read, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import factcheck
import pytest
from corpora import cases
from factcheck.reading.draft import plus, tidy, times
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

DIGITS = {"arabic-indic": "٠١٢٣٤٥٦٧٨٩", "extended": "۰۱۲۳۴۵۶۷۸۹", "devanagari": "०१२३४५६७८९"}


def value(given: Any) -> Any:
    if given is None:
        return None
    return Fraction(given) if isinstance(given, str) else tidy(Decimal(str(given)))


def row(number: factcheck.Number) -> dict[str, Any]:
    return {
        "quote": number.quote,
        "low": number.low,
        "high": number.high,
        "modifier": number.modifier,
        "sort": number.sort,
    }


def expected(mark: dict[str, Any]) -> dict[str, Any]:
    modifier = mark.get("modifier", "exact")
    low, high = value(mark.get("low")), value(mark.get("high"))
    if high is None and modifier in ("exact", "about"):
        high = low
    return {"quote": mark["quote"], "low": low, "high": high, "modifier": modifier, "sort": mark.get("sort", "cardinal")}


@pytest.mark.parametrize(("language", "case"), cases("numbers"))
def test_the_numbers_of_a_text_are_read(language: str, case: dict[str, Any]) -> None:
    found = factcheck.numbers(case["text"], language=language)
    assert [row(number) for number in found] == [expected(mark) for mark in case["numbers"]]


@given(st.integers(0, 10**12))
def test_english_number_words_read_back(number: int) -> None:
    words = num2words(number)
    read = factcheck.numbers(words.replace(",", ""), language="en")
    assert [found.low for found in read] == [number]


@pytest.mark.parametrize("script", DIGITS)
@given(number=st.integers(0, 10**15))
def test_digits_of_any_script_give_one_value(script: str, number: int) -> None:
    written = str(number).translate(str.maketrans("0123456789", DIGITS[script]))
    read = factcheck.numbers(f"x {written} y", language="en")
    assert [found.low for found in read] == [number]


@given(st.integers(1, 10**12))
def test_grouping_by_commas_reads_back(number: int) -> None:
    read = factcheck.numbers(f"about {number:,} of", language="en")
    assert [(found.low, found.modifier) for found in read] == [(number, "about")]


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=300)
@given(text=st.text(max_size=120))
def test_any_text_gives_true_ordered_spans(language: str, text: str) -> None:
    end = 0
    for number in factcheck.numbers(text, language=language):
        assert number.span.start >= end
        assert text[number.span.start : number.span.end] == number.quote
        end = number.span.end


FRAGMENTS = st.sampled_from(
    "٣ و ب ال الـ 12 1,234 5ر1 ألف مليون ونصف عشرات بين إلى من ثلاثة وعشرون في المئة % $ - ( ) . ، million and half a two dozens of "
    "between 7 / : th m bn € 0.5 hundred point ـ".split()
)


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=400)
@given(parts=st.lists(FRAGMENTS, max_size=14), glue=st.sampled_from(["", " "]))
def test_any_run_of_number_parts_raises_nothing(language: str, parts: list[str], glue: str) -> None:
    text = glue.join(parts)
    for number in factcheck.numbers(text, language=language):
        assert text[number.span.start : number.span.end] == number.quote


def test_a_megabyte_of_digits_is_passed_over() -> None:
    assert factcheck.numbers("9" * 1_000_000) == ()


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3), st.fractions())
def test_sums_and_products_are_exact_across_types(one: Decimal, other: Fraction) -> None:
    assert Fraction(plus(one, other)) == Fraction(one) + other
    assert Fraction(times(one, other)) == Fraction(one) * other
