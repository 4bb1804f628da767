"""Test articles with the fixture that the library brings to pytest."""

from pathlib import Path

import pytest

from factcheck import read_articles

ARTICLES = Path(__file__).parent / "articles"


def test_an_article_holds_together(factcheck):
    (article,) = read_articles(ARTICLES / "harbour-post-monday.txt")
    factcheck.assert_consistent(article)


def test_two_articles_of_one_day_disagree_on_the_wounded(factcheck):
    articles = read_articles(ARTICLES / "harbour-post-monday.txt", ARTICLES / "al-mina-monday.txt")
    with pytest.raises(AssertionError, match="47"):
        factcheck.assert_no_contradictions(articles)


def test_a_sentence_is_borne_out(factcheck):
    articles = read_articles(ARTICLES / "al-jisr-tuesday.txt")
    factcheck.assert_supported("The bombing at a market in Maiduguri in January killed 30 people.", against=articles)
