"""A report explains why two claims were or were not taken for one fact."""

import pytest

from factcheck import Article, Report, Span, compare, verify
from factcheck.errors import FactcheckError

BLAST = "The blast in Basra on Sunday killed 30 people and wounded 74 others, the Iraqi police said."
ARABIC = "قالت الشرطة العراقية إن انفجارا في البصرة يوم الأحد أوقع 30 قتيلا و47 جريحا."


@pytest.fixture(scope="module")
def report():
    return compare([Article(BLAST, id="a"), Article(ARABIC, id="b")])


def claim_of(report, article, quote):
    at = {"a": BLAST, "b": ARABIC}[article].index(quote)
    return article, (at, at + len(quote))


def test_every_relation_is_explained_as_it_stands(report):
    assert report.relations
    for relation in report.relations:
        explanation = report.explain(relation.a, relation.b)
        assert (explanation.related, explanation.because) == (relation.kind, relation.because)


def test_two_places_in_two_articles_are_explained(report):
    explanation = report.explain(claim_of(report, "a", "74"), claim_of(report, "b", "47"))
    assert explanation.related == "conflict"
    assert "other places" not in str(explanation)


def test_a_place_may_be_a_span(report):
    article, (start, end) = claim_of(report, "a", "74")
    explanation = report.explain((article, Span(start=start, end=end)), claim_of(report, "b", "30"))
    assert explanation.because == "they differ in what they are about: wounded and killed"


def test_two_claims_alone_are_explained(report):
    by_quote = {claim.quote: claim for claim in report.claims}
    assert report.explain(by_quote["74"], by_quote["47"]).related == "conflict"


def test_a_claim_that_several_articles_make_is_asked_for_by_its_article():
    report = compare([Article(BLAST, id="a"), Article(BLAST, id="b")])
    with pytest.raises(FactcheckError, match="stands in a, b: give"):
        report.explain(report.claims[0], report.claims[0])


@pytest.mark.parametrize(
    ("named", "said"),
    [
        (("c", (0, 2)), "no article 'c' in the report; its articles are a, b"),
        (("a", (0, 2)), "no claim at 0:2 of article 'a'"),
    ],
)
def test_what_is_not_there_is_not_explained(report, named, said):
    with pytest.raises(FactcheckError, match=said):
        report.explain(named, named)


def test_nothing_is_explained_without_articles(report):
    with pytest.raises(FactcheckError, match="its articles are not kept"):
        Report().explain(report.relations[0].a, report.relations[0].b)


def test_a_report_that_was_read_back_explains_itself(report):
    again = Report.model_validate_json(report.model_dump_json())
    assert again == report
    relation = again.relations[0]
    assert again.explain(relation.a, relation.b) == report.explain(relation.a, relation.b)


def test_a_claim_that_fits_another_better_says_which():
    one = "The blast in Basra killed 30 people, the governor of Basra said."
    two = "The blast in Basra killed 30 people, the governor of Basra said. A truck bomb in Kirkuk in 2016 killed 41 people."
    report = compare([Article(one, id="a"), Article(two, id="b")])
    explanation = report.explain(("a", (26, 28)), ("b", (two.index("41"), two.index("41") + 2)))
    assert explanation.related is None


def test_two_claims_of_one_article_are_never_related(report):
    explanation = report.explain(claim_of(report, "a", "30"), claim_of(report, "a", "30"))
    assert explanation.related is None
    assert "nothing is compared within one article" in explanation.because


def test_the_report_of_a_verified_text_explains_its_evidence():
    report = verify(Article(ARABIC, id="text"), against=[Article(BLAST, id="source")])
    wounded = next(verdict for verdict in report.verdicts if verdict.claim.quote == "47")
    explanation = report.explain(wounded.claim, wounded.evidence[0])
    assert explanation.points > 0
    assert "cannot both be true" in explanation.because
