"""What holds of the claims of any text, and of their public form."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Article, check, parse
from factcheck.claims.kinds import CLAIMS, KINDS

STORY = (
    "The blast killed at least 30 people on Sunday and wounded between 40 and 50, including three children. "
    "The ministry sent 250 soldiers and 1.5 million dollars, 12% more than in 2019, over 40 km."
)
STORY_AR = (
    "أسفر الانفجار عن مقتل 30 شخصا على الأقل يوم الأحد وإصابة ما بين 40 و50، بينهم ثلاثة أطفال. "
    "وأرسلت الوزارة 250 جنديا و1.5 مليون دولار، بزيادة 12% عن عام 2019، على مسافة 40 كيلومترا."
)
PUBLISHED = dt.date(2024, 5, 13)
WORDS = st.sampled_from(
    [
        "killed",
        "12",
        "people",
        "مقتل",
        "30",
        "شخصا",
        ",",
        "and",
        "و",
        "wounded",
        "5",
        "including",
        "بينهم",
        "ثلاثة",
        "أطفال",
        "%",
        "$",
        "3",
        "million",
        "on",
        "Monday",
        "أمس",
        "at",
        "least",
        "2019",
        "(",
        ")",
        ".",
        "the",
        "toll",
        "rose",
        "to",
        "حصيلة",
        "إلى",
        "two",
        "women",
        "were",
        "dozens",
        "of",
        "عشرات",
        "40",
        "km",
        "cents",
        "بنسبة",
        ":",
        "جنديان",
        "-",
        "half",
        "an",
        "hour",
    ]
)


@pytest.mark.parametrize("story", [STORY, STORY_AR])
def test_claims_come_back_from_json_unchanged(story: str) -> None:
    claims = parse(Article(story, published=PUBLISHED))
    assert CLAIMS.validate_json(CLAIMS.dump_json(claims)) == claims


@pytest.mark.parametrize("story", [STORY, STORY_AR])
def test_a_report_comes_back_from_json_unchanged(story: str) -> None:
    report = check(Article(story, published=PUBLISHED))
    assert type(report).model_validate_json(report.model_dump_json()) == report


@pytest.mark.parametrize("story", [STORY, STORY_AR])
def test_every_kind_of_claim_is_read(story: str) -> None:
    kinds = {claim.kind for claim in parse(Article(story, published=PUBLISHED))}
    assert kinds == {kind.model_fields["kind"].default for kind in KINDS} - {"count"}


def test_values_are_exact() -> None:
    (claim,) = parse("It cost 0.1 dollars.")
    assert claim.low == Decimal("0.1")


def test_a_claim_has_its_sentence() -> None:
    claims = parse("Nothing here. The blast killed 12 people. Nothing there.")
    assert [claim.sentence for claim in claims] == ["The blast killed 12 people."]


def test_offsets_count_characters_beyond_the_basic_plane() -> None:
    text = "😀😀 The blast killed 12 people."
    (claim,) = parse(text)
    assert text[claim.start : claim.end] == "12"


def test_a_lone_surrogate_moves_no_offset() -> None:
    text = "\ud800 The blast killed 12 people. \udfff"
    (claim,) = parse(text)
    assert text[claim.start : claim.end] == "12"


def test_numbers_that_are_no_claims_are_listed_with_the_reason() -> None:
    left = check("The third man, one of the guards, saw two thirds of it.").coverage.left_out
    assert [(number.quote, number.reason) for number in left] == [
        ("third", "ordinal"),
        ("one", "pronoun"),
        ("two thirds", "fraction"),
    ]


def test_cents_are_amounts_of_their_currency() -> None:
    (claim,) = parse("Oil fell 35 cents.")
    assert (claim.low, claim.unit, claim.quote) == (Decimal("0.35"), "USD", "35")


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=300)
@given(words=st.lists(WORDS, max_size=30), published=st.one_of(st.none(), st.just(PUBLISHED)))
def test_any_run_of_news_words_gives_true_ordered_claims(
    language: str, words: list[str], published: dt.date | None
) -> None:
    text = " ".join(words)
    end = 0
    for claim in parse(Article(text, language=language, published=published)):
        assert claim.start >= end
        assert text[claim.start : claim.end] == claim.quote
        end = claim.end


@settings(max_examples=200)
@given(st.text(max_size=200))
def test_any_text_gives_a_report(text: str) -> None:
    report = check(text)
    assert report.coverage.numbers == len(report.claims) + len(report.coverage.left_out)


@pytest.mark.parametrize("story", [STORY, STORY_AR])
def test_two_texts_joined_give_the_claims_of_both(story: str) -> None:
    alone = [(claim.kind, claim.quote) for claim in parse(Article(story, published=PUBLISHED))]
    joined = parse(Article(f"{story}\n\n{story}", published=PUBLISHED))
    assert [(claim.kind, claim.quote) for claim in joined] == alone * 2


def test_a_figure_that_shares_its_noun_has_that_noun_as_subject() -> None:
    claims = parse("خسر الجيش ألفي جندي من أصل ستة آلاف.")
    assert [claim.subject for claim in claims] == ["جندي", "جندي"]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Support rose 2 percentage points.", True),
        ("Support rose 2 percent.", False),
        ("Rates fell by 25 basis points.", True),
        ("ارتفع التأييد 3 نقاط مئوية.", True),
        ("ارتفع التأييد 3 في المئة.", False),
    ],
)
def test_points_of_a_percentage_are_told_from_shares(text, points):
    (claim,) = parse(text)
    assert claim.points is points
