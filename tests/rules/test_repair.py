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


BOUNDS = [
    "The bus carried 12 people, including 15 children.",
    "كانت الحافلة تقل 12 شخصا بينهم 15 طفلا.",
    "The 100-member council approved the law by 62 votes to 41.",
    "أقر المجلس المؤلف من 100 عضو القانون بأغلبية 62 صوتا مقابل 41.",
    "The rate rose to 6.1 percent from 6.4 percent.",
]


@pytest.mark.parametrize("text", BOUNDS)
def test_what_many_numbers_would_mend_has_no_guess(text: str) -> None:
    (finding,) = factcheck.check(text).findings
    assert finding.repairs == ()


def guesses(text: str) -> list[tuple[str, str, str]]:
    (finding,) = factcheck.check(text).findings
    return [(one.reason, one.stated, one.guess) for one in finding.repairs]


def test_a_round_figure_was_not_meant_to_be_less_round() -> None:
    assert guesses("Sales fell 28 percent to $410 million from $500 million.") == [("digit-changed", "28", "18")]


def test_a_slip_that_would_mend_a_figure_in_two_ways_is_no_guess() -> None:
    # Of the first figure 18 would do; of the second 19 as well as 20.
    assert guesses("The town is 12 miles (29 km) from the coast.") == [("digit-changed", "12", "18")]


LONG = "The debt is ${whole}: $100,000,000,001 of bonds and ${part} of loans."


@pytest.mark.parametrize(("whole", "part", "guessed"), [
    ("300,000,000,202", "200,000,000,021", True),
    ("3,000,000,000,202", "2,900,000,000,021", False),
])  # fmt: skip
def test_digits_of_figures_up_to_twelve_are_changed(whole: str, part: str, guessed: bool) -> None:
    assert bool(guesses(LONG.format(whole=whole, part=part))) is guessed


@pytest.mark.parametrize(("text", "guessed"), [
    ("The fund has $9 million: $5 thousand for roads and $4 thousand for schools.", True),
    ("The fund has $900: $5 for roads and $4 for schools.", False),
])  # fmt: skip
def test_a_scale_word_is_guessed_from_a_thousand_on(text: str, guessed: bool) -> None:
    assert ("scale-word" in [reason for reason, *_ in guesses(text)]) is guessed


def test_no_more_than_three_guesses_are_given() -> None:
    assert len(guesses("The attack killed 51 people: 11 soldiers, 12 drivers, 13 guards and 14 villagers.")) == 3
