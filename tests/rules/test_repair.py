"""What would mend a finding: the likeliest slip of the pen first, and only what lets the rule pass."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.formats.html import render as as_html
from factcheck.formats.json import render as as_json
from factcheck.formats.text import render as as_text

SLIPS = [
    ("The boat carried 21 people: seven women and five men.", "digits-swapped", "21", "12"),
    ("حمل القارب 21 شخصا: سبع نساء وخمسة رجال.", "digits-swapped", "21", "12"),
    ("The fund has $463 million: $300 million for roads and $136 million for schools.", "digits-swapped", "463,000,000", "436,000,000"),
    ("The blast killed 1 soldier. A bus carried 112 people: seven women and five men.", "digit-doubled", "112", "12"),
    ("They paid $100 million (375 billion Saudi riyals) for it.", "scale-word", "375,000,000,000", "375,000,000"),
    ("بلغت قيمة الصفقة 375 مليار ريال سعودي (100 مليون دولار أمريكي).", "scale-word", "375,000,000,000", "375,000,000"),
    ("The number of cases fell 14% from 816 to 718.", "wrong-base", "14", "12"),
    ("Police held 14 people: nine men, five women and two boys.", "stale-total", "14", "16"),
    ("The blast killed 2 people: three men and eighteen women.", "digit-lost", "2", "21"),
    ("The attack killed 12 people: six soldiers, three drivers and two villagers.", "digit-changed", "12", "11"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reason", "stated", "guess"), SLIPS)
def test_a_slip_is_guessed(text: str, reason: str, stated: str, guess: str) -> None:
    (finding,) = factcheck.check(text).findings
    assert (reason, stated, guess) in [(one.reason, one.stated, one.guess) for one in finding.repairs]


@pytest.mark.parametrize(("text", "reason"), [(text, reason) for text, reason, _, _ in SLIPS if reason != "digit-lost"])
def test_the_likeliest_slip_is_guessed_first(text: str, reason: str) -> None:
    (finding,) = factcheck.check(text).findings
    assert finding.repairs[0].reason == reason


@pytest.mark.parametrize("text", [text for text, *_ in SLIPS])
def test_few_guesses_are_given_and_each_once(text: str) -> None:
    (finding,) = factcheck.check(text).findings
    told = [(one.claim.start, one.guess) for one in finding.repairs]
    assert 1 <= len(told) <= 3
    assert len(set(told)) == len(told)


def test_a_figure_without_a_scale_word_lost_none() -> None:
    (finding,) = factcheck.check("The boat carried 12,000 people: seven women and five men.").findings
    assert "scale-word" not in [one.reason for one in finding.repairs]


def test_a_figure_that_holds_has_no_guess() -> None:
    report = factcheck.check("The boat carried 12 people: seven women and five men.")
    assert all(check.repairs == () for check in report.coverage.checks)


@pytest.mark.parametrize("render", [as_text, as_html, as_json])
def test_a_guess_is_shown_in_every_form(render) -> None:
    shown = render(factcheck.check(SLIPS[0][0]))
    assert "12" in shown
    assert "swapped" in shown
