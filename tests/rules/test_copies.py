"""Texts that several papers print: one witness, and a figure that one of them changed is found."""

import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from factcheck import Article, compare
from factcheck.claims.document import Document
from factcheck.rules.between.copies import Masked, aligned, find_copies

TEXTS = tomllib.loads((Path(__file__).parent / "copies.toml").read_text(encoding="utf-8"))["text"]
# Each two neighbours among the changes of a text make one copy of it.
TWO_CHANGES = [(text, pair) for text in TEXTS for pair in zip(text["changed"], text["changed"][1:], strict=False)]
SOURCES = {"a": "Coast Herald", "b": "Valley Times", "c": "Harbour Post", "d": "النهر"}


def printed(text, identity="a", changes=(), published=None):
    """Give a text as one paper prints it, with some figures changed."""
    written = text["text"]
    for old, new in changes:
        assert written.count(old) == 1, old
        written = written.replace(old, new)
    return Article(
        written,
        id=identity,
        language=text["language"],
        published=published or text["published"],
        source=SOURCES[identity],
    )


def conflicts(report):
    return sorted((relation.a.claim.quote, relation.b.claim.quote) for relation in report.conflicts)


def name(case):
    return case["name"] if isinstance(case, dict) else " ".join(new for _, new in case)


@pytest.mark.parametrize(("text", "changes"), TWO_CHANGES, ids=name)
def test_both_figures_that_a_copy_changed_are_found_and_nothing_else(text, changes):
    report = compare([printed(text), printed(text, "b", changes)])
    assert conflicts(report) == sorted(map(tuple, changes))


@pytest.mark.parametrize("text", TEXTS, ids=name)
def test_a_copy_that_changes_nothing_has_no_conflict(text):
    report = compare([printed(text), printed(text, "b")])
    assert {relation.kind for relation in report.relations} == {"agree"}
    assert [(group.articles, group.changes) for group in report.copies] == [(("a", "b"), ())]


def test_a_relation_says_that_it_is_of_copies():
    (relation,) = compare([printed(TEXTS[0]), printed(TEXTS[0], "b", [["27", "72"]])]).conflicts
    assert relation.copied
    assert relation.because == (
        "copies of one text give 27 and 72 in the same place (disputed: Coast Herald against Valley Times)"
    )


def test_the_earliest_text_of_each_variant_is_named():
    change = [["27", "72"]]
    report = compare(
        [
            printed(TEXTS[0], "a", change, "2019-08-17"),
            printed(TEXTS[0], "b", change, "2019-08-16"),
            printed(TEXTS[0], "c", (), "2019-08-15"),
            printed(TEXTS[0], "d", (), "2019-08-14"),
        ]
    )
    (group,) = report.copies
    assert group.articles == ("d", "c", "b", "a")
    assert [[(one.article, one.claim.quote) for one in variants] for variants in group.changes] == [
        [("d", "27"), ("b", "72")]
    ]


def test_copies_are_one_witness():
    other = Article(
        "The flood in the port city of Tarvelle killed 29 people, the interior ministry said.",
        id="other", language="en", published="2019-08-14", source="Evening Ledger",
    )  # fmt: skip
    third = other.model_copy(update={"id": "third", "source": "Hill Gazette"})
    report = compare([printed(TEXTS[0]), printed(TEXTS[0], "b"), printed(TEXTS[0], "c"), other, third])
    (fact,) = [fact for fact in report.facts if fact.outcome == "killed" and fact.high == 29]
    assert fact.witnesses == 3
    assert fact.best == 29


def test_a_text_with_half_of_the_sentences_is_a_copy():
    lines = TEXTS[0]["text"].strip().splitlines()
    short = Article("\n".join(lines[:2]), id="b", language="en", published="2019-08-14")
    assert compare([printed(TEXTS[0]), short]).copies[0].articles == ("a", "b")


@pytest.mark.parametrize(("one", "two"), list(combinations(TEXTS, 2)), ids=name)
def test_other_texts_are_no_copies(one, two):
    assert compare([printed(one), printed(two, "b")]).copies == ()


def test_a_rise_between_copies_of_two_days_is_an_update():
    report = compare([printed(TEXTS[0]), printed(TEXTS[0], "b", [["27", "29"]], "2019-08-15")])
    assert [(relation.kind, relation.a.claim.quote) for relation in report.relations if relation.kind != "agree"] == [
        ("update", "27")
    ]


def test_words_that_both_copies_have_make_no_order():
    text = TEXTS[0] | {"text": TEXTS[0]["text"].replace("killing 27 people", "and the toll rose to 27 dead")}
    assert conflicts(compare([printed(text), printed(text, "b", [["27", "72"]])])) == [("27", "72")]


def test_a_figure_that_is_rounded_in_a_copy_is_not_changed():
    report = compare([printed(TEXTS[1]), printed(TEXTS[1], "b", [["3.5 million", "4 million"]])])
    assert not report.conflicts


def test_a_bound_that_was_changed_in_a_copy_leaves_no_room():
    report = compare([printed(TEXTS[1]), printed(TEXTS[1], "b", [["18", "19"]])])
    assert conflicts(report) == [("18", "19")]


def test_copies_are_found_among_many():
    many = [printed(TEXTS[0], "a"), printed(TEXTS[0], "b", [["27", "72"]])]
    filler = [Article(f"{TEXTS[3]['text']} {number}", id=f"x{number}", language="ar") for number in range(45)]
    report = compare([*many, *filler])
    assert report.copies[0].articles == ("a", "b")
    assert conflicts(report) == [("27", "72")]


def test_a_number_in_words_and_one_in_digits_stand_in_one_place():
    one, two = (
        Document(Article(f"The police of the province said that {figure} people were killed in the village on Sunday."))
        for figure in ("thirty-five", "35")
    )
    assert aligned(Masked(one), Masked(two)) == {0: 0, 1: 1}


def test_short_texts_are_no_copies():
    one, two = (Document(Article(f"The blast killed {figure} people.")) for figure in (12, 15))
    assert find_copies([one, two]).pairs == frozenset()
