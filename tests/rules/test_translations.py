"""An article and its telling in the other language: what agrees, and what was changed on the way."""

import tomllib
from pathlib import Path

import pytest

from factcheck import Article, compare

PAIRS = tomllib.loads((Path(__file__).parent / "translations.toml").read_text(encoding="utf-8"))["pair"]
# Each two neighbours among the changes of a pair make one wrong telling of it.
TWO_CHANGES = [(pair, two) for pair in PAIRS for two in zip(pair["changed"], pair["changed"][1:], strict=False)]


def told(pair, changes=()):
    """Compare the two tellings, with some figures of the English one changed."""
    english = pair["en"]
    for old, new in changes:
        before, after = english.split(old, 1)
        english = before + new + after
    return compare(
        [
            Article(english, id="en", language="en", published=pair["published"], source="Coast Herald"),
            Article(pair["ar"], id="ar", language="ar", published=pair["published"], source="المرفأ"),
        ]
    )


def relations(report):
    return sorted([relation.kind, relation.a.claim.quote, relation.b.claim.quote] for relation in report.relations)


def name(case):
    return case["name"] if isinstance(case, dict) else " ".join(new for _, new in case)


@pytest.mark.parametrize("pair", PAIRS, ids=name)
def test_just_the_relations_of_two_tellings_come_out(pair):
    assert relations(told(pair)) == sorted(pair["relations"])


@pytest.mark.parametrize(("pair", "changes"), TWO_CHANGES, ids=name)
def test_both_figures_that_a_telling_changed_are_found_and_nothing_else(pair, changes):
    there = {old: arabic for _, old, arabic in pair["relations"]}
    expected = sorted([new, there[old]] for old, new in changes)
    assert sorted(pair_of[1:] for pair_of in relations(told(pair, changes)) if pair_of[0] == "conflict") == expected
