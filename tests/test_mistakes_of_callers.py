"""What a caller gets wrong raises a FactcheckError that says what would do; only texts may hold anything."""

from __future__ import annotations

import pytest

from factcheck import Article, FactcheckError, check, compare, numbers, parse, read_articles, verify, with_rates

TEXT = "The blast killed 12 people."

MISTAKES = {
    "a text that is none": (lambda: parse(5), "text of an article"),
    "a list to parse": (lambda: parse([TEXT]), "text of an article"),
    "a number of no text": (lambda: numbers(None), "text of an article"),
    "one text to compare": (lambda: compare(TEXT), "a list of articles or texts would do"),
    "one text as the sources": (lambda: verify(TEXT, TEXT), "a list of articles or texts would do"),
    "one article as the sources": (lambda: verify(TEXT, Article(TEXT)), "a list of articles or texts would do"),
    "no sources": (lambda: verify(TEXT, None), "a list of articles or texts would do"),
    "a choice of none": (lambda: compare([TEXT], best="newest"), "it can be majority"),
    "an authority that is no name": (
        lambda: compare([TEXT], best="authoritative", authorities=[5]),
        "sources by name",
    ),
    "authorities that are one name": (
        lambda: compare([TEXT], best="authoritative", authorities="Reuters"),
        "sources by name",
    ),
    "a rule that is none": (lambda: check(TEXT, rules="no-such-rule"), "no rule 'no-such-rule'"),
    "a language without messages": (lambda: check(TEXT, messages="fr"), "they are in en, ar"),
    "a claim that is none": (lambda: compare([TEXT]).explain("a", "b"), r"\(article id, \(start, end\)\) would do"),
    "a claim by one number": (lambda: compare([TEXT]).explain(("1", 17), ("1", 19)), "would do"),
    "an article in a language without a pack": (
        lambda: compare([Article(TEXT, id="lundi", language="fr"), TEXT]),
        "article 'lundi': no language pack for 'fr'",
    ),
    "a path for the rates": (lambda: with_rates("rates.csv"), r"read_rates\(path\) would do"),
    "a list in place of paths": (lambda: read_articles(["a.txt"]), r"read_articles\(\*paths\) would do"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_says_what_would_do(mistake):
    call, said = MISTAKES[mistake]
    with pytest.raises(FactcheckError, match=said):
        call()
