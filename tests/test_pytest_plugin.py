import subprocess
import sys

import pytest

from factcheck import pipeline, testing
from factcheck.article import Article
from factcheck.errors import RuleError
from factcheck.report import Report


@pytest.fixture
def found(monkeypatch, checked, compared, verified):
    """Let the library find what the hand-made reports say."""
    monkeypatch.setattr(pipeline, "check", lambda article: checked)
    monkeypatch.setattr(pipeline, "compare", lambda articles: compared)
    monkeypatch.setattr(pipeline, "verify", lambda article, against: verified)


def test_a_failure_shows_sentence_figures_and_reason(found, articles):
    with pytest.raises(AssertionError) as caught:
        testing.assert_consistent(articles[0])
    message = str(caught.value)
    assert "The blast in Basra killed [30] people" in message
    assert "30 + 74 = 104, but 12 are stated" in message
    assert "note" not in message.splitlines()[4]


def test_a_rule_can_be_ignored(found, articles):
    testing.assert_consistent(articles[0], ignore=["parts-miss-total"])


def test_one_rule_can_be_ignored_by_its_name_alone(found, articles):
    testing.assert_consistent(articles[0], ignore="parts-miss-total")


def test_a_rule_whose_name_is_a_part_of_another_is_not_ignored(articles):
    with pytest.raises(RuleError, match="no rule 'parts-miss'"):
        testing.assert_consistent(articles[0], ignore=["parts-miss"])


def test_an_acceptance_of_nothing_can_be_ignored():
    article = Article("The blast killed 12 people.", accept=["part-exceeds-whole: as quoted"])
    testing.assert_consistent(article, ignore=["unused-acceptance"])


def test_a_contradiction_names_both_articles(found, articles):
    with pytest.raises(AssertionError) as caught:
        testing.assert_no_contradictions(articles)
    message = str(caught.value)
    assert "morning · 2024-05-13 · The Harbour Post" in message
    assert "وقالت وكالة رويترز إن [47] آخرين" in message
    assert "update  " not in message


def test_a_figure_that_is_contradicted_or_not_found_is_not_supported(found, articles):
    with pytest.raises(AssertionError) as caught:
        testing.assert_supported(articles[0], against=articles[1:])
    message = str(caught.value)
    assert "contradicted  30 killed" in message
    assert "not found  12 shops" in message
    assert "74 in one source" not in message


def test_figures_that_are_not_found_can_be_allowed(monkeypatch, verified, articles):
    left = tuple(verdict for verdict in verified.verdicts if verdict.status != "contradicted")
    report = verified.model_copy(update={"verdicts": left})
    monkeypatch.setattr(pipeline, "verify", lambda article, against: report)
    testing.assert_supported(articles[0], against=articles[1:], allow_not_found=True)
    with pytest.raises(AssertionError, match="not found"):
        testing.assert_supported(articles[0], against=articles[1:])


def test_nothing_is_raised_where_nothing_is_wrong(monkeypatch):
    monkeypatch.setattr(pipeline, "check", lambda article: Report())
    testing.assert_consistent(Article("Nothing happened."))


def test_the_fixture_is_found_by_its_entry_point(pytester):
    pytester.makepyfile(
        """
        def test_it_holds_together(factcheck):
            factcheck.assert_consistent("The blast killed 12 people.")

        def test_it_has_all_assertions(factcheck):
            assert factcheck.assert_no_contradictions
            assert factcheck.assert_supported
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)


def test_pytest_is_not_needed():
    code = "import sys; sys.modules['pytest'] = None; from factcheck.testing import assert_consistent"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_pytest_starts_without_loading_the_models():
    code = "import sys, factcheck.pytest_plugin; sys.exit(any(name in sys.modules for name in ('pydantic', 'rich')))"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
