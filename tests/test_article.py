"""An article holds one text and what is known of it, however it is made."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from factcheck import Article, ArticleError, numbers, parse


@pytest.mark.parametrize(
    ("tag", "code"), [("en", "en"), ("EN", "en"), ("en-GB", "en"), ("ar_EG", "ar"), (" ar-SA ", "ar")]
)
def test_the_tag_of_a_feed_names_its_language(tag, code):
    assert Article("12 men", language=tag).language == code


def test_numbers_are_read_in_the_language_of_their_article():
    assert [number.low for number in numbers(Article("3 men and 12", language="en"))] == [3, 12]
    with pytest.raises(LookupError, match="no language pack for 'fr'"):
        numbers(Article("3 hommes", language="fr"))


def test_numbers_take_the_tag_of_a_language_too():
    assert [number.low for number in numbers("3 men", language="en-GB")] == [3]


@pytest.mark.parametrize("article", [Article("قتل 12 شخصا.", accept=["part-exceeds-whole (15): as quoted"], id="a")])
def test_an_article_is_made_again_from_its_fields(article):
    assert Article.model_validate(article.model_dump()) == article
    assert Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize(
    ("fields", "said"),
    [({"text": "12 men", "colour": 1}, "unknown field 'colour'"), ({"id": "a"}, "no text in an article")],
)
def test_a_row_that_is_no_article_says_which_fields_would_do(fields, said):
    with pytest.raises(ValidationError, match=f"{said}.*fields are text, language"):
        Article.model_validate(fields)


@pytest.mark.parametrize("accept", [{"rule": "figure-changes"}, {"rule": "a", "reason": "b", "colour": "c"}])
def test_an_acceptance_with_other_fields_is_refused(accept):
    with pytest.raises(ArticleError, match="rule-name: the reason"):
        Article("12 men", accept=[accept])


def test_an_article_without_claims_is_no_fault():
    assert parse("") == ()
