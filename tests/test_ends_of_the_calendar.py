"""A text of the first or the last day that a calendar has raises nothing: data holds such days where it knows none."""

from __future__ import annotations

import pytest

from factcheck import Article, check, compare, verify

DAYS = ["0001-01-01", "0001-01-07", "9999-12-25", "9999-12-31"]
TEXTS = [
    "The bomb in Aleppo killed 12 people this week.",
    "The bomb in Aleppo killed 12 people on 1 January 0001.",
    "From 1 January 9999 to 31 December 9999, 12 people died in Aleppo; they meet next weekend.",
    "قتل 12 شخصا في حلب نهاية الأسبوع المقبل.",
    "قتل 12 شخصا في حلب في 31 ديسمبر 9999.",
]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_day_at_an_end_of_the_calendar_is_read(text, day):
    one, two = (Article(text + more, published=day, id=more or "one") for more in ("", " 15."))
    other = Article(text.replace("12", "15"), published="2024-05-13", id="other")
    assert check(one, rules="all").claims
    assert compare([one, two, other]).claims
    assert verify(one, [two, other]).verdicts
