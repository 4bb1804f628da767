"""Relations between short tellings of one event, and between the articles of the example."""

import tomllib
from pathlib import Path

import pytest

from factcheck import Article, ArticleError, FactcheckError, compare, read_articles

CASES = tomllib.loads((Path(__file__).parent / "tellings.toml").read_text(encoding="utf-8"))["pair"]


def relations_of(a, b):
    report = compare([Article(**a, id="a"), Article(**b, id="b")])
    return sorted([relation.kind, relation.a.claim.quote, relation.b.claim.quote] for relation in report.relations)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_just_the_relations_of_two_tellings_come_out(case):
    assert relations_of(case["a"], case["b"]) == sorted(case["relations"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_order_of_the_articles_changes_nothing(case):
    swapped = sorted([kind, b, a] for kind, a, b in case["relations"])
    assert relations_of(case["b"], case["a"]) == swapped


def test_nothing_is_compared_within_one_article():
    text = "The blast in Aleppo killed 12 people. The blast in Aleppo killed 15 people."
    assert compare([Article(text)]).relations == ()


def test_articles_without_figures_have_no_relations():
    assert compare(["", "Nothing was counted."]).relations == ()


def test_a_changed_figure_in_a_copy_is_the_only_conflict():
    text = CASES[0]["a"]["text"]
    copy = text.replace("120", "180")
    assert relations_of({"text": text}, {"text": copy}) == [
        ["agree", "41", "41"],
        ["agree", "9", "9"],
        ["agree", "Monday", "Monday"],
        ["conflict", "120", "180"],
    ]


FIRE = "The fire in Lima killed 12 people."


def test_two_articles_of_one_id_are_refused_by_name():
    twins = [Article(FIRE, id="x", title="Fire in Lima"), Article(FIRE.replace("12", "15"), id="x")]
    with pytest.raises(ArticleError, match=r"articles 1 \(x\) and 2 \(x\) have one id, 'x'"):
        compare(twins)


def test_one_article_given_twice_is_no_mistake():
    article = Article(FIRE, id="x")
    assert [relation.kind for relation in compare([article, article]).relations] == ["agree"]


@pytest.mark.parametrize("name", ["Coast Herald", "coast herald", "police"])
def test_an_authority_is_a_paper_or_one_who_is_named(name):
    articles = [
        Article("Police said the fire in Lima killed 12 people.", source="Coast Herald"),
        FIRE.replace("12", "15"),
    ]
    assert compare(articles, best="authoritative", authorities=[name, "Nobody"]).facts[0].best == 12


def test_an_authority_that_nobody_is_is_refused():
    with pytest.raises(FactcheckError, match=r"no source 'Cost Herald' .* those that print are Coast Herald"):
        compare([Article(FIRE, source="Coast Herald"), FIRE], best="authoritative", authorities=["Cost Herald"])


# -- the articles of the example -------------------------------------------------------------

JISR, MINA, LEDGER, POST = "al-jisr-tuesday", "al-mina-monday", "evening-ledger-tuesday", "harbour-post-monday"


@pytest.fixture(scope="module")
def example():
    folder = Path(__file__).parent.parent.parent / "examples" / "articles"
    return compare(read_articles(*sorted(folder.glob("*.txt"))))


def pairs(report, kind):
    return {
        frozenset(
            ((relation.a.article, str(relation.a.claim.value)), (relation.b.article, str(relation.b.claim.value)))
        )
        for relation in report.relations
        if relation.kind == kind
    }


def told_by(value, *articles, other=None, others=()):
    """Give each pair of articles with the values they give: one value among all, or one against another."""
    if other is None:
        return {frozenset(((a, value), (b, value))) for a in articles for b in articles if a < b}
    return {frozenset(((a, value), (b, other))) for a in articles for b in others}


def test_the_example_agrees_on_what_all_tell(example):
    everyone = JISR, MINA, LEDGER, POST
    assert pairs(example, "agree") == (
        told_by("83", *everyone)
        | told_by("436000000", *everyone)
        | told_by("5100", *everyone)
        | told_by("30", *everyone)
        | told_by("12", *everyone)
        | told_by("74", JISR, LEDGER, POST)
        | told_by("11", JISR, LEDGER)
        | told_by("8", MINA, POST)
        | told_by("250", JISR, POST)
        | told_by("247", MINA, LEDGER)
        | told_by("300000000", MINA, POST)
        | told_by("136000000", MINA, POST)
        | told_by("2", JISR, LEDGER)
        | told_by("2024-05-12", JISR, MINA)
        | told_by("2024-05-12", LEDGER, POST)
    )


def test_the_example_words_one_figure_in_two_ways(example):
    assert pairs(example, "compatible") == told_by("250", JISR, POST, other="247", others=(MINA, LEDGER))


def test_the_example_updates_the_toll(example):
    assert pairs(example, "update") == told_by("11", JISR, LEDGER, other="8", others=(MINA, POST))


def test_the_example_conflicts_in_two_figures(example):
    wounded = told_by("47", MINA, other="74", others=(JISR, LEDGER, POST))
    assert pairs(example, "conflict") == wounded | told_by("460", LEDGER, other="640", others=(POST,))


@pytest.mark.parametrize("text", ["Twelve people died in Aleppo.", Article("Twelve people died in Aleppo.")])
def test_one_text_is_no_list_of_articles(text):
    with pytest.raises(ArticleError, match="a list of articles"):
        compare(text)


def test_a_toll_that_is_feared_contradicts_no_lower_count():
    stated, feared = "The quake in Peru killed 98 people.", "Officials feared that the quake in Peru killed 150 people."
    assert not compare([stated, feared]).conflicts


def test_what_one_text_denies_is_not_what_another_states():
    stated, denied = "The raid in Aleppo killed 12 people.", "The army denied that the raid in Aleppo killed 12 people."
    assert not compare([stated, denied]).relations
