"""Two amounts in one unit, and what follows for their fact."""

from fractions import Fraction

import pytest
from tellings_of import paid, told

from factcheck import parse
from factcheck.rules.between.matching import evidence
from factcheck.rules.between.one_unit import in_unit
from factcheck.rules.between.standing import standing
from factcheck.rules.exchange_rates import PEGS, peg


@pytest.mark.parametrize(
    ("text", "unit", "ends"),
    [
        ("The road is 10 kilometres long.", "meter", (10_000, 10_000)),
        ("يبلغ طول الطريق 10 كيلومترات.", "meter", (10_000, 10_000)),
        ("The road is more than 10 kilometres long.", "meter", (10_000, None)),
        ("The roads are 10 to 12 kilometres long.", "meter", (10_000, 12_000)),
        (paid("$100 million"), "SAR", (375_000_000, 375_000_000)),
        (paid("364 million Qatari riyals"), "USD", (100_000_000, 100_000_000)),
        (paid("$100 million"), "USD", (100_000_000, 100_000_000)),
    ],
)
def test_an_amount_is_given_in_another_unit(text, unit, ends):
    (figure,) = parse(text)
    moved = in_unit(figure, unit)
    assert (moved.low, moved.high, moved.unit) == (*ends, unit)


@pytest.mark.parametrize(
    ("text", "unit"), [("The road is 10 kilometres long.", "year"), (paid("$100 million"), "EUR"), (paid("€9"), "SAR")]
)
def test_no_rate_leads_to_some_units(text, unit):
    assert in_unit(parse(text)[0], unit) is None


@pytest.mark.parametrize("code", sorted(PEGS))
def test_a_peg_turned_round_is_its_inverse(code):
    assert peg("USD", code) * peg(code, "USD") == Fraction(1)


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        (paid("$100 million"), paid("370 million Saudi riyals"), "compatible"),
        (paid("$100 million"), paid("410 million Saudi riyals"), "conflict"),
        (paid("370 million Emirati dirhams"), paid("375 million Saudi riyals"), "compatible"),
        ("The dam makes 1,870 megawatts.", "The dam makes 1.87 gigawatts.", "agree"),
        ("ينتج السد 1870 ميغاواط.", "The dam makes 1.87 gigawatts.", "agree"),
        ("The tower is 243 metres high.", "The tower is 797 feet high.", "compatible"),
        ("The tower is 243 metres high.", "The tower is 600 feet high.", "conflict"),
    ],
)
def test_amounts_in_two_units_stand_to_each_other(one, two, kind):
    assert standing(told(one), told(two, 1)).kind == standing(told(two), told(one, 1)).kind == kind


@pytest.mark.parametrize(
    ("one", "two", "near"),
    [
        ("The dam makes 1,870 megawatts.", "The dam makes 1.87 gigawatts.", True),
        ("The tower is 243 metres high.", "The tower is 797 feet high.", True),
        # The number is the same, so that somebody changed the unit.
        ("The bridge is 2.4 miles long.", "The bridge is 2.4 kilometres long.", True),
        ("The bridge is 2.4 miles long.", "The bridge is 2.4 metres long.", True),
        ("The bridge is 2.4 miles long.", "The bridge is 3 metres long.", False),
        (paid("$100 million"), paid("375 million Saudi riyals"), True),
    ],
)
def test_how_near_two_values_are_is_seen_in_one_unit(one, two, near):
    assert ("values_far_apart" not in evidence(told(one), told(two, 1))) is near
