"""A text is cut into tokens to the character, and no short cut changes what is read."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.languages.language import LANGUAGES
from factcheck.reading.lexicon import lexicon
from factcheck.reading.scan import TOKEN, Scan
from factcheck.reading.sentences import bounds

CORPUS = Path(__file__).parents[1] / "corpus"
PUBLISHED = "2021-06-28"

# Letters, marks, digits of three scripts and what stands between them.
CHARACTERS = "abKm_½²٣۳30 هـالوًِ\u200c\u0301.,\n-($"

# What is written in figures and words, and what may stand before and after it.
PIECES = {
    "en": (
        "5", "12", "2014", "1,200", "3.5", ".5", "three", "twenty", "a hundred", "first", "half", "million", "dozens",
        "and", "to", "of", "the", "per cent", "kilometres", "dollars", "people", "soldiers", "killed", "houses", "Iraq",
        "May", "points", "below zero", "or more", "at least", "between", "x", "years", "total", "including", "zorg",
    ),
    "ar": (
        "5", "12", "2014", "1,200", "3.5", "٧", "ثلاثة", "عشرون", "مئة", "الأول", "نصف", "مليون", "عشرات", "و", "وخمسة",
        "إلى", "من", "ال", "في المئة", "كيلومتر", "دولار", "شخصا", "جنود", "مقتل", "منازل", "العراق", "مايو", "ـ",
        "تحت الصفر", "على الأقل", "بين", "عاما", "إجمالي", "بينهم", "زرق", "ونصف", "أو أكثر", "لا يتجاوز",
    ),
}  # fmt: skip


def corpus_texts() -> list[tuple[str, str]]:
    return [
        (path.parent.name, case["text"])
        for path in sorted(CORPUS.glob("*/*.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", ())
    ]


def read(text: str, language: str) -> tuple[object, object]:
    article = factcheck.Article(text, language=language, published=PUBLISHED)
    return factcheck.parse(article), factcheck.numbers(text, language=language)


def read_the_long_way(text: str, language: str) -> tuple[object, object]:
    """Read a text as though every word might go on with what stands before it, and every category were in the text."""
    with pytest.MonkeyPatch.context() as patch:
        for test in ("has", "leads_on", "goes_on"):
            patch.setattr(Scan, test, lambda scan, asked: True)
        return read(text, language)


@settings(deadline=None)
@given(st.text(CHARACTERS, max_size=30), st.sampled_from(LANGUAGES))
def test_a_text_is_cut_where_letters_and_digits_meet(text: str, language: str) -> None:
    scan = Scan(text, lexicon(language))
    parts = TOKEN.split(text)
    # The point of a word that is cut short is taken for part of it.
    pointed = [index for index in range(1, scan.count) if scan.ends[index - 1] in scan.points]
    between = parts[0::2]
    for index in pointed:
        between[index] = scan.seps[index]
    assert (scan.words, scan.seps) == (parts[1::2], between)


@settings(deadline=None)
@given(st.text(CHARACTERS, max_size=30))
def test_the_tokens_stand_where_the_text_has_them(text: str) -> None:
    scan = Scan(text, lexicon("ar"))
    assert [text[start:end] for start, end in zip(scan.starts, scan.ends, strict=True)] == scan.words


@settings(deadline=None)
@given(st.text(CHARACTERS, max_size=30), st.sampled_from(LANGUAGES))
def test_each_token_has_the_tag_of_its_word(text: str, language: str) -> None:
    scan = Scan(text, lexicon(language))
    assert scan.tags == [scan.lexicon[word] for word in scan.words]


@pytest.mark.parametrize(("language", "text"), corpus_texts())
def test_a_text_of_the_corpus_is_read_alike_without_short_cuts(language: str, text: str) -> None:
    assert read(text, language) == read_the_long_way(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)
@given(data=st.data())
def test_any_pieces_are_read_alike_without_short_cuts(language: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.sampled_from(PIECES[language]), min_size=1, max_size=9)))
    assert read(text, language) == read_the_long_way(text, language)


@pytest.mark.parametrize(
    ("language", "shaped", "plain"),
    [
        ("en", "The \ufb01re killed forty-\ufb01ve o\ufb03cers.", "The fire killed forty-five officers."),
        ("en", "It kil\u00adled 1,2\u00ad50 peo\u00adple.", "It killed 1,250 people."),
        ("ar", "ﻗﺘﻞ ﺧﻤﺴﺔ ﻭﺛﻼﺛﻮﻥ ﺷﺨﺼﺎ.", "قتل خمسة وثلاثون شخصا."),
        ("ar", "ﺩﻓﻊ ٣٠ ﻣﻠﻴﻮﻥ ﺭﻳﺎﻝ.", "دفع ٣٠ مليون ريال."),
        ("ar", "قت\u00adل ٣\u00ad٥ شخ\u00adصا.", "قتل ٣٥ شخصا."),
    ],
)
def test_letters_as_a_page_sets_them_are_read_as_plain_ones(language: str, shaped: str, plain: str) -> None:
    def read_as(text: str) -> list[tuple[object, ...]]:
        return [(claim.kind, claim.low, claim.unit) for claim in factcheck.parse(factcheck.Article(text, language))]

    assert read_as(shaped) == read_as(plain) != []


@pytest.mark.parametrize(
    "text", ["The o\ufb03cers led forty-\ufb01ve men.", "It hit 1,2\u00ad50 men.", "ﻗﺎﺩ ﺍﻟﺨﻤﺴﺔ ﺟﻨﺪﺍ."]
)
def test_figures_stand_where_a_page_has_them(text: str) -> None:
    assert [text[one.span.start : one.span.end] for one in factcheck.numbers(text)] == [
        one.quote for one in factcheck.numbers(text)
    ]


def test_the_language_of_letters_as_a_page_sets_them_is_known() -> None:
    assert [claim.kind for claim in factcheck.parse("ﻗﺘﻞ ﺧﻤﺴﺔ ﺃﺷﺨﺎﺹ ﻓﻲ ﺍﻧﻔﺠﺎﺭ")] == ["casualty"]


def test_a_text_has_the_categories_that_begin_in_it() -> None:
    scan = Scan("it fell to 5 degrees below zero", lexicon("en"))
    assert [category for category in ("below_zero", "toll") if scan.has(category)] == ["below_zero"]


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "It stays shut until Feb. 12. Then it opens.", [0, 29]),
        ("en", "Gen. Smith spoke. Others left.", [0, 18]),
        ("en", "It began in Feb. The men left.", [0, 17]),
        ("en", "Acme Inc. said so. Others left.", [0, 19]),
        ("en", "Is it true? No. He left.", [0, 12, 16]),
        ("en", "Flight No. 5 left.", [0]),
        ("ar", "قال د. سامي ذلك. ثم غادر.", [0, 17]),
    ],
)
def test_points_of_words_cut_short_end_no_sentence(language, text, starts):
    assert bounds(text, Scan(text, lexicon(language)).points) == starts
