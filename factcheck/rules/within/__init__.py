"""The rules that hold one article against itself; a new rule is a file of its own and one line here."""

from __future__ import annotations

from difflib import get_close_matches

from factcheck.errors import RuleError
from factcheck.rules.rule import Rule
from factcheck.rules.within import (
    age_contradicts_birth_date,
    change_contradicts_endpoints,
    change_runs_backwards,
    currency_conversion_off,
    date_impossible,
    dates_out_of_order,
    duration_contradicts_dates,
    figure_changes,
    fraction_contradicts_counts,
    headline_changes_figure,
    headline_exceeds_body,
    hijri_contradicts_gregorian,
    list_misses_count,
    magnitude_slip,
    multiple_contradicts_endpoints,
    ordinal_contradicts_count,
    part_exceeds_whole,
    parts_miss_total,
    past_event_after_publication,
    percent_for_points,
    point_outside_range,
    product_off,
    range_runs_backwards,
    rate_contradicts_counts,
    running_total_off,
    share_contradicts_counts,
    share_impossible,
    shares_exceed_whole,
    twin_months_disagree,
    unit_conversion_off,
    votes_off,
    weekday_contradicts_date,
    words_contradict_digits,
)

# On by default: of what these find in real news, at least nine in ten are faults.
RULES: tuple[Rule, ...] = (
    parts_miss_total.RULE,
    part_exceeds_whole.RULE,
    running_total_off.RULE,
    list_misses_count.RULE,
    votes_off.RULE,
    product_off.RULE,
    share_contradicts_counts.RULE,
    share_impossible.RULE,
    shares_exceed_whole.RULE,
    fraction_contradicts_counts.RULE,
    rate_contradicts_counts.RULE,
    change_runs_backwards.RULE,
    change_contradicts_endpoints.RULE,
    multiple_contradicts_endpoints.RULE,
    percent_for_points.RULE,
    magnitude_slip.RULE,
    range_runs_backwards.RULE,
    point_outside_range.RULE,
    ordinal_contradicts_count.RULE,
    words_contradict_digits.RULE,
    unit_conversion_off.RULE,
    currency_conversion_off.RULE,
    weekday_contradicts_date.RULE,
    date_impossible.RULE,
    twin_months_disagree.RULE,
    hijri_contradicts_gregorian.RULE,
    dates_out_of_order.RULE,
    duration_contradicts_dates.RULE,
    age_contradicts_birth_date.RULE,
    figure_changes.RULE,
    headline_exceeds_body.RULE,
    headline_changes_figure.RULE,
)

# Off by default: right less often, or untried on real news.
OPTIONAL: tuple[Rule, ...] = (past_event_after_publication.RULE,)


def named_rules(name: str) -> tuple[Rule, ...]:
    """Give the rules that a name stands for: one, those on by default (`default`), or `all`.

    Raises RuleError where there is none.

    >>> [rule.name for rule in named_rules("parts-miss-total")]
    ['parts-miss-total']
    """
    if name == "default":
        return RULES
    known = {rule.name: rule for rule in RULES + OPTIONAL}
    if name == "all":
        return tuple(known.values())
    if name not in known:
        near = get_close_matches(name, known, n=1)
        hint = f"; {near[0]!r} would do" if near else ""
        raise RuleError(f"no rule {name!r}{hint}; `factcheck rules` lists them")
    return (known[name],)
