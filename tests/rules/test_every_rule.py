"""The catalogue of rules as a whole: each fires on its own flagged texts and on none of its passing ones."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck.rules import within
from factcheck.rules.rule import Rule
from factcheck.rules.within import OPTIONAL, RULES


def as_article(example, language):
    return factcheck.Article(example, language=language) if isinstance(example, str) else example


ALL = RULES + OPTIONAL
EXAMPLES = [
    pytest.param(rule, language, text, fires, id=f"{rule.name}-{language}-{'flagged' if fires else 'passing'}-{place}")
    for rule in ALL
    for fires, texts in ((True, rule.flagged), (False, rule.passing))
    for language, group in texts.items()
    for place, text in enumerate(group)
]


@pytest.mark.parametrize(("rule", "language", "text", "fires"), EXAMPLES)
def test_a_rule_fires_on_its_flagged_texts_only(rule: Rule, language: str, text: str, fires: bool) -> None:
    report = factcheck.check(as_article(text, language), rules=(rule,))
    assert [finding.rule for finding in report.findings] == [rule.name] * fires


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_a_passing_text_is_compared_and_not_overlooked(rule: Rule) -> None:
    compared = [
        factcheck.check(as_article(text, language), rules=(rule,)).coverage.checks
        for language, texts in rule.passing.items()
        for text in texts
    ]
    assert any(compared)


def test_the_folder_holds_the_catalogue_and_nothing_else() -> None:
    files = {path.stem for path in Path(within.__file__).parent.glob("*.py")} - {"__init__"}
    assert files == {rule.name.replace("-", "_") for rule in ALL}


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_a_rule_has_examples_in_both_languages(rule: Rule) -> None:
    assert rule.flagged.keys() == rule.passing.keys() == {"ar", "en"}
