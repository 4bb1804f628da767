"""Plant a fault into clean sentences by editing one figure: the rule of the file's name must find it, and no rule the clean one.

A line holds `[clean|faulty]` once; a first line `published: DATE` gives the day of publication of all, and ` || ` ends a headline.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

import factcheck
from factcheck.rules.rule import Rule
from factcheck.rules.within import OPTIONAL, RULES

SEEDS = sorted((Path(__file__).parent / "seeds").glob("*.txt"))
SLOT = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
FOUND, FEWEST = 0.95, 20


class Seed(NamedTuple):
    clean: factcheck.Article
    faulty: factcheck.Article


def seeds(path: Path) -> list[Seed]:
    lines = path.read_text(encoding="utf-8").splitlines()
    published = None
    if lines[0].startswith("published: "):
        published = lines.pop(0).removeprefix("published: ")
    language = path.stem.rpartition(".")[2]
    return [
        Seed(*(article(SLOT.sub(rf"\{group}", line), language, published) for group in (1, 2)))
        for line in lines
        if line.strip()
    ]


def article(line: str, language: str, published: str | None) -> factcheck.Article:
    title, _, text = line.rpartition(" || ")
    return factcheck.Article(text, language=language, published=published, title=title or None)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_a_planted_fault_is_found_by_its_rule(path: Path) -> None:
    name = path.stem.rpartition(".")[0]
    rule = next(rule for rule in RULES + OPTIONAL if rule.name == name)
    missed = [seed.faulty.text for seed in seeds(path) if not factcheck.check(seed.faulty, rules=(rule,)).findings]
    assert len(missed) <= (1 - FOUND) * len(seeds(path)), missed


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_clean_sentence_passes_every_rule(path: Path) -> None:
    false = [(seed.clean.text, found) for seed in seeds(path) if (found := factcheck.check(seed.clean).findings)]
    assert not false


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_enough_planted_faults(rule: Rule) -> None:
    planted = sum(len(seeds(path)) for path in SEEDS if path.stem.rpartition(".")[0] == rule.name)
    assert planted >= FEWEST


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_each_line_holds_one_edit(path: Path) -> None:
    assert all(seed.clean != seed.faulty for seed in seeds(path))


HARD = [
    pytest.param(path.stem.rpartition(".")[2], line, id=f"{path.stem}-{number}")
    for path in sorted(Path(__file__).parent.glob("clean.*.txt"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
]


@pytest.mark.parametrize(("language", "text"), HARD)
def test_a_hard_clean_text_passes_every_rule(language: str, text: str) -> None:
    assert factcheck.check(article(text, language, "2025-03-05")).findings == ()
