"""Every number of a text is read, and nothing else."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from corpora import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words
from unicode_rbnf import RbnfEngine

import factcheck
from factcheck.languages.language import LANGUAGES, load
from factcheck.reading.draft import plus, tidy, times

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
    return {
        "quote": mark["quote"],
        "low": low,
        "high": high,
        "modifier": modifier,
        "sort": mark.get("sort", "cardinal"),
    }


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
    [
        "٣",
        "و",
        "ب",
        "ال",
        "الـ",
        "12",
        "1,234",
        "5ر1",
        "ألف",
        "مليون",
        "ونصف",
        "عشرات",
        "بين",
        "إلى",
        "من",
        "ثلاثة",
        "وعشرون",
        "في",
        "المئة",
        "%",
        "$",
        "-",
        "(",
        ")",
        ".",
        "،",
        "million",
        "and",
        "half",
        "a",
        "two",
        "dozens",
        "of",
        "between",
        "7",
        "/",
        ":",
        "th",
        "m",
        "bn",
        "€",
        "0.5",
        "hundred",
        "point",
        "ـ",
    ]
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


# Units, tens and hundreds by hand, masculine and feminine, since libraries err: they write إحدى عشر and ثلاثة مائة.
ARABIC_UNITS = {
    "masculine": ["واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"],
    "feminine": ["واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"],
}
ARABIC_TEENS = {
    "masculine": ["أحد عشر", "اثنا عشر", *(f"{unit} عشر" for unit in ARABIC_UNITS["masculine"][2:9])],
    "feminine": ["إحدى عشرة", "اثنتا عشرة", *(f"{unit} عشرة" for unit in ARABIC_UNITS["feminine"][2:9])],
}
ARABIC_TENS = {
    "nominative": ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"],
    "oblique": ["عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"],
}
ARABIC_HUNDREDS = {
    "nominative": ["مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"],
    "oblique": ["مائة", "مائتين", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"],
}
ARABIC_THOUSANDS = {
    10**3: ("ألف", "ألفان", "آلاف"),
    10**6: ("مليون", "مليونان", "ملايين"),
    10**9: ("مليار", "ملياران", "مليارات"),
}


def arabic_below_thousand(number: int, gender: str, case: str) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, unit = divmod(rest, 10)
    parts = [ARABIC_HUNDREDS[case][hundreds - 1]] if hundreds else []
    if 11 <= rest <= 19:
        return [*parts, ARABIC_TEENS[gender][rest - 11]]
    if rest == 10:
        return [*parts, ARABIC_UNITS[gender][9]]
    if unit:
        parts.append(ARABIC_UNITS[gender][unit - 1])
    if tens:
        parts.append(ARABIC_TENS[case][tens - 2])
    return parts


def arabic(number: int, gender: str, case: str) -> str:
    parts = []
    for size, (one, two, many) in sorted(ARABIC_THOUSANDS.items(), reverse=True):
        count, number = divmod(number, size)
        if count == 1:
            parts.append(one)
        elif count == 2:
            parts.append(two)
        elif count:
            noun = many if 3 <= count % 100 <= 10 else one
            parts.append(" و".join(arabic_below_thousand(count, "masculine", case)) + " " + noun)
    return " و".join([*parts, *arabic_below_thousand(number, gender, case)])


@pytest.mark.parametrize("gender", ["masculine", "feminine"])
@pytest.mark.parametrize("case", ["nominative", "oblique"])
@given(number=st.one_of(st.integers(1, 2_000), st.integers(1, 10**12 - 1)))
def test_arabic_number_words_read_back(gender: str, case: str, number: int) -> None:
    words = arabic(number, gender, case)
    assert [(found.low, found.quote) for found in factcheck.numbers(words, language="ar")] == [(number, words)]


RBNF = RbnfEngine.for_language("ar")


@pytest.mark.parametrize("rules", ["spellout-numbering", "spellout-cardinal-feminine", "spellout-cardinal-masculine"])
@given(number=st.one_of(st.integers(0, 2_000), st.integers(0, 10**13)))
def test_arabic_number_words_of_cldr_read_back(rules: str, number: int) -> None:
    words = RBNF.format_number(number, ruleset_names=[rules]).text_by_ruleset[rules]
    assert [found.low for found in factcheck.numbers(words, language="ar")] == [number]


@given(st.integers(1, 10**12))
def test_english_ordinals_read_back(number: int) -> None:
    words = num2words(number, to="ordinal").replace(",", "")
    assert [(found.low, found.sort) for found in factcheck.numbers(words, language="en")] == [(number, "ordinal")]


@given(st.integers(0, 10**12), st.sampled_from([",", " and ", "-", ""]))
def test_english_number_words_read_back_however_they_are_joined(number: int, left_out: str) -> None:
    words = num2words(number)
    written = words if not left_out else words.replace(left_out, "" if left_out == "," else " ")
    assert [found.low for found in factcheck.numbers(written, language="en")] == [number]


RANGES = {
    "en": [
        "{} to {}",
        "between {} and {}",
        "from {} to {}",
        "{}-{}",
        "{} – {}",
        "{}–{}",
        "${} to ${}",
        "{} km to {} km",
        "{} percent to {} percent",
    ],
    "ar": [
        "{} إلى {}",
        "بين {} و{}",
        "من {} إلى {}",
        "{}-{}",
        "ما بين {} و{}",
        "{} ـ {}",
        "{} كم إلى {} كم",
        "بين {} في المئة و{} في المئة",
    ],
}


@pytest.mark.parametrize(
    ("language", "form"), [(language, form) for language, forms in RANGES.items() for form in forms]
)
@given(low=st.integers(1, 900), width=st.integers(1, 900))
def test_ranges_read_back(language: str, form: str, low: int, width: int) -> None:
    text = form.format(low, low + width)
    assert [(found.low, found.high, found.modifier) for found in factcheck.numbers(text, language=language)] == [
        (low, low + width, "range")
    ]


def hedges(side: str) -> list[Any]:
    return [
        pytest.param(language, modifier, written, id=f"{language}-{modifier}-{written}")
        for language in LANGUAGES
        for modifier in ("about", "at_least", "more_than", "at_most", "less_than")
        for written in getattr(getattr(load(language).hedges, modifier), side)
    ]


@pytest.mark.parametrize(("language", "modifier", "written"), hedges("before"))
def test_a_hedge_before_a_figure_is_read_back(language: str, modifier: str, written: str) -> None:
    (found,) = factcheck.numbers(f"{written} 25", language=language)
    assert found.modifier == modifier


@pytest.mark.parametrize(("language", "modifier", "written"), hedges("after"))
def test_a_hedge_after_a_figure_is_read_back(language: str, modifier: str, written: str) -> None:
    (found,) = factcheck.numbers(f"25 {written}", language=language)
    assert found.modifier == modifier


@pytest.mark.parametrize(
    ("text", "value", "ambiguous"),
    [
        ("1,234", 1234, True),
        ("1.234", Decimal("1.234"), True),
        ("1,234 and 1,234,567", 1234, False),
        ("1,234 and 5.5", 1234, False),
        ("1,234 and 5,5", Decimal("1.234"), False),
        ("1.234 and 5.5", Decimal("1.234"), False),
        ("1.234 and 5,5", 1234, False),
        ("1.234 and 1.234.567", 1234, False),
        ("1.234 and 1,234,567", Decimal("1.234"), False),
        ("1,234.5", Decimal("1234.5"), False),
        ("0.125", Decimal("0.125"), False),
        ("1234.125", Decimal("1234.125"), False),
        ("12,34,567", 1234567, False),
    ],
)
def test_the_other_numbers_of_a_text_tell_what_a_mark_is(text: str, value: Any, *, ambiguous: bool) -> None:
    for language in LANGUAGES:
        found = factcheck.numbers(text, language=language)[0]
        assert (found.low, found.ambiguous) == (value, ambiguous)


TEXTS = [(language, case["text"]) for language, case in ((p.values[0], p.values[1]) for p in cases("numbers"))]


# A number with two marks tells which of them groups, for all numbers of its text.
SETTLING = re.compile(r"\d[.,]\d+[.,]\d")


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_the_numbers_of_two_paragraphs_are_the_numbers_of_each(language: str, data: st.DataObject) -> None:
    texts = st.sampled_from([text for pack, text in TEXTS if pack == language])
    first, second = data.draw(texts), data.draw(texts)
    alone = [factcheck.numbers(text, language=language) for text in (first, second)]
    if any(number.ambiguous for found in alone for number in found) or any(map(SETTLING.search, (first, second))):
        return  # one text may tell what the marks of the other are
    joined = factcheck.numbers(f"{first}\n\n{second}", language=language)
    assert [row(number) for number in joined] == [row(number) for found in alone for number in found]
    offsets = [number.span.start for number in alone[0]] + [number.span.start + len(first) + 2 for number in alone[1]]
    assert [number.span.start for number in joined] == offsets
