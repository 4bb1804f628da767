"""Each message of a rule is one line with named fields, under a key that says how the check came out."""

from __future__ import annotations

import sys

import pytest

import factcheck
from factcheck.rules.rule import Rule
from factcheck.rules.within import OPTIONAL, RULES


def checks(rule: Rule):
    for examples in (rule.flagged, rule.passing):
        for language, texts in examples.items():
            for text in texts:
                article = factcheck.Article(text, language=language) if isinstance(text, str) else text
                yield from factcheck.check(article, rules=(rule,)).coverage.checks


@pytest.mark.parametrize("rule", RULES + OPTIONAL, ids=lambda rule: rule.name)
def test_a_message_is_made_of_its_key_and_fields(rule: Rule) -> None:
    says = sys.modules[rule.find.__module__].SAYS
    for check in checks(rule):
        name, _, key = check.key.partition(".")
        assert name == rule.name
        assert key.split(".")[0] == check.result
        assert says[key].format(**check.fields) == check.because
