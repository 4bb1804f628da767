"""Texts that several papers print: one witness, and a figure that one of them changed is found."""

import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from factcheck import Article, compare
from factcheck.claims.document import Document
from factcheck.rules.between.copies import FEW, MOST_HOLDERS, Masked, aligned, find_copies, groups_of, is_copy
from factcheck.rules.between.copies import candidates as copy_candidates

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


@pytest.mark.parametrize(
    ("shared", "own", "copy"),
    [(16, 0, True), (15, 0, False), (12, 8, True), (11, 8, False), (60, 40, True), (59, 41, False)],
)
def test_most_of_the_runs_of_the_shorter_text_stand_in_its_copy(shared, own, copy):
    one, two = frozenset(range(shared + own)), frozenset([*range(shared), *range(500, 700)])
    assert is_copy(one, two) is copy
    assert is_copy(two, one) is copy


@pytest.mark.parametrize(
    ("links", "first"),
    [
        ([], [0, 1, 2, 3, 4]),
        ([(3, 1)], [0, 1, 2, 1, 4]),
        ([(1, 2), (3, 4), (2, 4)], [0, 1, 1, 1, 1]),
        ([(3, 4), (2, 3), (1, 2), (0, 1)], [0, 0, 0, 0, 0]),
        ([(4, 4)], [0, 1, 2, 3, 4]),
    ],
)
def test_links_join_members_into_groups_named_by_the_first(links, first):
    assert groups_of(5, links) == first


def masked(text):
    return Masked(Document(Article(text, language="en" if text.isascii() else "ar", published="2020-01-01")))


def test_every_number_and_date_is_one_mask():
    text = masked("On 3 May 2015 two and a half million people of 12 towns left.")
    assert text.words.count("#") == 3
    assert "may" not in text.words
    assert "million" not in text.words
    assert len(text.places) == 3
    assert all(text.words[place] == "#" for place in text.places)


def test_what_stands_beside_a_place_is_filled_up_beyond_the_ends():
    text = masked("Police held 5 men.")
    assert text.beside(2, 3, 3) == ("", "police", "held", "#", "men", "", "")
    assert text.beside(2, 1, 0) == ("held", "#")


@pytest.mark.parametrize(
    ("one", "two", "places"),
    [
        ("Police held 5 men and freed 7 women.", "Police held 6 men and freed 8 women.", {0: 0, 1: 1}),
        ("Police held 5 men and freed 7 women.", "Police freed 8 women and held 6 men.", {}),
        # A formula says which is which by its order, where both have it as often with all its surroundings.
        ("The 5 men. The 5 men.", "The 6 men. The 7 men.", {0: 0, 1: 1}),
        ("The 5 men. The 5 men. The 5 men.", "The 6 men. The 7 men.", {0: 0, 2: 1}),
        (
            "By dawn the old red town hall let in 5 of the men of the town by night. " * 2,
            "By dawn the old red town hall let in 6 of the men of the town by night. " * 2,
            {0: 0, 1: 1},
        ),
        # With fewer of its words the order says nothing.
        (
            "Red doors let in the 5 men of the town by dawn. Old gates let in the 5 men of the town by night.",
            "New walls let in the 6 men of the town by noon. Low roofs let in the 7 men of the town by dusk.",
            {},
        ),
        ("Red doors let in the 5 men of the town by dawn.", "New walls let in the 6 men of the town by noon.", {0: 0}),
        ("Police held (5) men and freed 7 women.", "Police held (6) men and freed 8 women.", {0: 0, 1: 1}),
        ("أوقفت الشرطة (5) رجال وجنديين في ليما.", "أوقفت الشرطة (6) رجال وجنديين في ليما.", {0: 0, 1: 1}),
    ],
)
def test_what_stands_in_one_place_has_the_same_words_around_it(one, two, places):
    assert aligned(masked(one), masked(two)) == places


def test_a_formula_of_the_trade_is_no_sign_of_a_copy_among_many():
    formula = "The shares of the company were down {} at {} in trading on the exchange of the capital on the first day of the week as investors waited."
    texts = [masked(formula.format(at, at + 1)) for at in range(MOST_HOLDERS + 2)]
    assert list(copy_candidates(texts)) == []
    assert len(list(copy_candidates(texts[:MOST_HOLDERS]))) == MOST_HOLDERS * (MOST_HOLDERS - 1) // 2


def test_of_few_texts_all_are_compared():
    texts = [masked(f"Police of town {chr(97 + at)} held nobody.") for at in range(FEW + 1)]
    assert len(list(copy_candidates(texts[:FEW]))) == FEW * (FEW - 1) // 2
    assert list(copy_candidates(texts)) == []


def test_short_texts_are_no_copies():
    one, two = (Document(Article(f"The blast killed {figure} people.")) for figure in (12, 15))
    assert find_copies([one, two]).pairs == frozenset()
