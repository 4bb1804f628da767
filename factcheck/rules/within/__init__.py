"""The rules that hold one article against itself; a new rule is a file of its own and one line here."""

from __future__ import annotations

from factcheck.rules.rule import Rule
from factcheck.rules.within import part_exceeds_whole, running_total_off

RULES: tuple[Rule, ...] = (
    part_exceeds_whole.RULE,
    running_total_off.RULE,
)
