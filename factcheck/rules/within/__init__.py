"""The rules that hold one article against itself; a new rule is a file of its own and one line here."""

from __future__ import annotations

from factcheck.rules.rule import Rule
from factcheck.rules.within import (
    age_contradicts_birth_date,
    change_contradicts_endpoints,
    change_runs_backwards,
    currency_conversion_off,
    date_impossible,
    duration_contradicts_dates,
    figure_changes,
    headline_exceeds_body,
    hijri_contradicts_gregorian,
    multiple_contradicts_endpoints,
    part_exceeds_whole,
    parts_miss_total,
    product_off,
    range_runs_backwards,
    running_total_off,
    share_contradicts_counts,
    shares_exceed_whole,
    twin_months_disagree,
    unit_conversion_off,
    weekday_contradicts_date,
    words_contradict_digits,
)

# On by default: of what these find in real news, at least nine in ten are faults.
RULES: tuple[Rule, ...] = (
    parts_miss_total.RULE,
    part_exceeds_whole.RULE,
    running_total_off.RULE,
    product_off.RULE,
    share_contradicts_counts.RULE,
    shares_exceed_whole.RULE,
    change_runs_backwards.RULE,
    change_contradicts_endpoints.RULE,
    multiple_contradicts_endpoints.RULE,
    range_runs_backwards.RULE,
    words_contradict_digits.RULE,
    unit_conversion_off.RULE,
    currency_conversion_off.RULE,
    weekday_contradicts_date.RULE,
    date_impossible.RULE,
    twin_months_disagree.RULE,
    hijri_contradicts_gregorian.RULE,
    duration_contradicts_dates.RULE,
    age_contradicts_birth_date.RULE,
    figure_changes.RULE,
    headline_exceeds_body.RULE,
)

# Off by default: right less often, or untried on real news.
OPTIONAL: tuple[Rule, ...] = ()
