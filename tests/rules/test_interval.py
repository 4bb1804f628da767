"""The one tolerance: what a figure allows by its hedge and its rounding."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.rules.interval import FACE, ROBUST, ROUNDED, Interval, interval, total


def figure(text: str) -> factcheck.Figure:
    (claim,) = factcheck.parse(text)
    return claim


@pytest.mark.parametrize(
    ("text", "width", "low", "high"),
    [
        ("They spent 1.2 billion dollars.", ROUNDED, 1_150_000_000, 1_250_000_000),
        ("It fell by 62%.", ROUNDED, Fraction(123, 2), Fraction(125, 2)),
        ("They counted 3,000 houses.", FACE, 3000, 3000),
        ("They counted 3,000 houses.", ROUNDED, 2500, 3500),
        ("They counted 3,000 houses.", ROBUST, 2000, 4000),
        ("They counted 250 houses.", ROBUST, 250, 250),
        ("They counted about 250 houses.", FACE, 225, 275),
        ("They counted at least 30 houses.", FACE, 30, None),
        ("They counted up to 30 houses.", FACE, 0, 30),
        ("دفعت مليار دولار.", ROUNDED, 500_000_000, 1_500_000_000),
        ("أحصت بين 20 و30 منزلا.", FACE, 20, 30),
    ],
)
def test_a_figure_allows_an_interval(text: str, width: Fraction, low: int, high: int | None) -> None:
    assert interval(figure(text), width)[:2] == (low, high)


def test_more_than_leaves_its_bound_out() -> None:
    assert interval(figure("more than 30 houses burned")).open_low


BOUND = st.one_of(st.none(), st.fractions(0, 100))
INTERVALS = st.tuples(BOUND, BOUND).map(lambda ends: Interval(*sorted(ends)) if None not in ends else Interval(*ends))


@given(INTERVALS, INTERVALS)
def test_meeting_is_mutual(one: Interval, two: Interval) -> None:
    assert one.meets(two) == two.meets(one)


@given(INTERVALS, INTERVALS, INTERVALS)
def test_a_sum_of_meeting_intervals_meets(one: Interval, two: Interval, three: Interval) -> None:
    if one.meets(two):
        assert one.plus(three).meets(two.plus(three))


@given(st.lists(st.integers(2, 999), min_size=1, max_size=5))
def test_counts_in_full_sum_exactly(values: list[int]) -> None:
    figures = [figure(f"They counted {value} houses.") for value in values]
    assert total(figures, ROBUST) == Interval(Fraction(sum(values)), Fraction(sum(values)))
