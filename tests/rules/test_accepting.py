"""A finding that an article accepts for a reason is set aside, and an acceptance of nothing is a finding."""

from __future__ import annotations

import pytest

from factcheck import Article, ArticleError, Report, RuleError, check, read_articles

FAULTY = {
    "en": "The blast killed 12 people, including 15 children.",
    "ar": "أسفر الانفجار عن مقتل 12 شخصا بينهم 15 طفلا.",
}
REASON = "part-exceeds-whole: quoted as the ministry has it"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_an_accepted_finding_is_set_aside_with_its_reason(language):
    report = check(Article(FAULTY[language], accept=[REASON]))
    assert (report.findings, report.ok) == ((), True)
    assert [one.reason for one in report.accepted] == ["quoted as the ministry has it"]


def test_an_acceptance_of_a_figure_is_of_no_other():
    report = check(Article(FAULTY["en"], accept=["part-exceeds-whole (99): an old figure"]))
    assert [finding.rule for finding in report.findings] == ["part-exceeds-whole", "unused-acceptance"]


def test_an_unused_acceptance_names_its_figure():
    report = check(Article(FAULTY["en"], accept=["part-exceeds-whole (99): an old figure"]))
    assert "part-exceeds-whole of 99" in report.findings[-1].because


def test_an_acceptance_of_the_figure_holds():
    assert not check(Article(FAULTY["en"], accept=["part-exceeds-whole (15): as quoted"])).findings


def test_an_acceptance_of_nothing_is_a_warning():
    (finding,) = check(Article("The blast killed 12 people.", accept=[REASON])).findings
    assert (finding.rule, finding.severity) == ("unused-acceptance", "warning")


def test_an_acceptance_of_a_rule_that_did_not_run_is_not_unused():
    assert not check(Article("The blast killed 12 people.", accept=[REASON]), rules=["figure-changes"]).findings


@pytest.mark.parametrize("written", ["part-exceeds-whole", "part-exceeds-whole:", ": a reason", "", 7, None])
def test_an_acceptance_without_rule_or_reason_is_refused(written):
    with pytest.raises(ArticleError, match="rule-name: the reason"):
        Article("text", accept=[written])


def test_a_text_may_accept_on_several_lines_of_its_head(tmp_path):
    path = tmp_path / "blast.txt"
    path.write_text(f"published: 2025-04-14\naccept: {REASON}\naccept: figure-changes: two days\n\n{FAULTY['en']}\n")
    (article,) = read_articles(path)
    assert [one.rule for one in article.accept] == ["part-exceeds-whole", "figure-changes"]


def test_rules_may_be_given_by_name():
    assert [finding.rule for finding in check(FAULTY["en"], rules=["part-exceeds-whole"]).findings] == [
        "part-exceeds-whole"
    ]
    assert not check(FAULTY["en"], rules=["figure-changes"]).findings


def test_an_acceptance_of_a_rule_that_does_not_exist_is_unused():
    (finding,) = check(Article("The blast killed 12 people.", accept=["no-such-rule: a typing error"])).findings
    assert (finding.rule, "no rule is called so" in finding.because) == ("unused-acceptance", True)


def test_an_acceptance_of_nothing_may_have_another_severity():
    (finding,) = check(
        Article("The blast killed 12 people.", accept=[REASON]), severity={"unused-acceptance": "note"}
    ).findings
    assert finding.severity == "note"


def test_an_article_that_accepts_is_read_back_from_json():
    report = check(Article(FAULTY["en"], accept=[REASON]))
    assert Report.model_validate_json(report.model_dump_json()) == report


@pytest.mark.parametrize("severity", ["error", ["figure-changes"], None])
def test_severities_that_are_no_table_are_refused(severity):
    with pytest.raises(RuleError, match="a dict of names"):
        check("The blast killed 12 people.", severity=severity)


@pytest.mark.parametrize("rules", [None, 5])
def test_rules_that_are_no_list_are_refused(rules):
    with pytest.raises(RuleError, match="a list of rules"):
        check("The blast killed 12 people.", rules=rules)


def test_a_severity_that_is_none_is_refused():
    with pytest.raises(RuleError, match="error, warning, note"):
        check("The blast killed 12 people.", severity={"figure-changes": "fatal"})


def test_a_rule_that_is_none_is_refused():
    with pytest.raises(RuleError, match="the name of a rule"):
        check("The blast killed 12 people.", rules=[5])


def test_findings_of_two_runs_are_told_apart_as_sets():
    before, after = (
        set(check(text).findings) for text in (FAULTY["en"], FAULTY["en"] + " It was on Tuesday, 3 March 2025.")
    )
    assert [finding.rule for finding in after - before] == ["weekday-contradicts-date"]


def test_a_report_can_be_a_key():
    assert {check(FAULTY["en"]): "seen"}[check(FAULTY["en"])] == "seen"
