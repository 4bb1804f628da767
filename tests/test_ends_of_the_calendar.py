"""A text of the first or the last day that a calendar has raises nothing: data holds such days where it knows none."""

from __future__ import annotations

import pytest

from factcheck import Article, check, compare, verify

DAYS = ["0001-01-01", "0001-01-07", "9999-12-25", "9999-12-31"]
TEXTS = [
    "The bomb in Aleppo killed 12 people this week.",
    "The bomb in Aleppo killed 12 people on 1 January 0001.",
    "From 1 January 9999 to 31 December 9999, 12 people died in Aleppo; they meet next weekend.",
    "The blast in Homs on 31 December 9999 killed 12 people, and the toll rose to 15 a week later, ten years after 5 May 9990.",
    "Born on 3 May 9990, he is 20 years old; 12 people died in Aleppo three years ago and 15 last month.",
    "قتل 12 شخصا في حلب قبل ثلاث سنوات، في الأول من يناير 1، ويلتقي 30 وزيرا الشهر المقبل.",
    "قتل 12 شخصا في حلب نهاية الأسبوع المقبل.",
    "قتل 12 شخصا في حلب في 31 ديسمبر 9999.",
]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_day_at_an_end_of_the_calendar_is_read(text, day):
    title = "Bomb kills 40 people in Aleppo"
    one, two = (Article(text + more, published=day, id=more or "one", title=title) for more in ("", " 15."))
    other = Article(text.replace("12", "15"), published="2024-05-13", id="other")
    assert check(one, rules="all").claims
    assert compare([one, two, other]).claims
    assert verify(one, [two, other]).verdicts
