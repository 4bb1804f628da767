"""Every number of a text, bare."""

from __future__ import annotations

import pytest

from factcheck import numbers


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("قتل 31 شخصا يوم الاثنين", ["31"]),
        ("صباح الاثنين الماضي قتل اثنان", ["اثنان"]),
        ("في 12 كانون الثاني", ["12"]),
        ("السابع من ربيع الأول 1445", ["السابع", "1445"]),
        ("في الثاني من مايو", ["الثاني"]),
        ("the second of May", ["second"]),
        ("Monday 3 May 2024", ["3", "2024"]),
    ],
)
def test_the_names_of_days_and_months_are_no_numbers(text, read):
    assert [number.quote for number in numbers(text)] == read
