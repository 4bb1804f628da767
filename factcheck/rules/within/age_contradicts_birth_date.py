"""An age is not that of one who was born then.

The day of publication is the measure, or the day of death that the sentence tells: a day of birth gives one age, a year two, and a year more or less is a
warning. An age and a birth may stand in two sentences beside one name. Without that day it is undecided. An age at another time (at 18, when he was), or of one who died on a day untold, is left alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from factcheck.article import Article
from factcheck.claims.document import Document
from factcheck.claims.relations.life import Life
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, UNDECIDED, WARNS, say

NAME = "age-contradicts-birth-date"
SAYS = {
    "undecided": "the day of publication is not known",
    "undecided.death": "the day of the death is not known",
    "holds": "born in {birth}, one is {ages} on {day}; {age} is stated",
    "fails": "born in {birth}, one is {ages} on {day}; {age} is stated",
    "holds.either": "born in {birth}, one is {youngest} or {oldest} on {day}; {age} is stated",
    "fails.either": "born in {birth}, one is {youngest} or {oldest} on {day}; {age} is stated",
}

# An age that is about so many years may be so many more or fewer.
ABOUT = 2


def find(document: Document) -> Iterator[Check]:
    """Compare each age with the birth beside it."""
    for life in document.structure.lives:
        yield mended(lambda one: compared(one, document.article.published), life)


def compared(life: Life, published: dt.date | None) -> Check:
    """Say whether one who was born then is of an age."""
    age, birth, death = life
    first, last = (published, published) if death is None else (death.first_day, death.last_day)
    if first is None or last is None or birth.first_day is None or birth.last_day is None:
        key = "undecided" if death is None else "undecided.death"
        return say(NAME, SAYS, UNDECIDED, (age, birth), key)
    oldest, youngest = years_between(birth.first_day, last), years_between(birth.last_day, first)
    off = max(youngest - int(age.value), int(age.value) - oldest, 0)
    if age.modifier == "about":
        off = max(off - ABOUT, 0)
    outcome = HOLDS if not off else WARNS if off == 1 else FAILS
    key = outcome[0] if oldest == youngest else f"{outcome[0]}.either"
    said = {"ages": oldest} if oldest == youngest else {"youngest": youngest, "oldest": oldest}
    day = last.isoformat()
    claims = (age, birth) if death is None else (age, birth, death)
    return say(NAME, SAYS, outcome, claims, key, birth=birth.value or "", day=day, age=age.value, **said)


def years_between(birth: dt.date, day: dt.date) -> int:
    """Give the full years from a birth to a day."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


RULE = Rule(
    name=NAME,
    summary="an age is not that of the stated birth",
    find=find,
    flagged={
        "en": (
            Article(
                "The novelist died in Lisbon on Sunday, aged 73. She was born on 12 May 1961.", published="2025-03-05"
            ),
            Article("Ali Hassan, 75, born in 1961, was elected.", published="2025-03-05"),
        ),
        "ar": (
            Article("توفيت الروائية يوم الأحد عن 74 عاما. وقد ولدت الراحلة في 12 مايو 1961.", published="2025-03-05"),
            Article("انتخب علي حسن، 75 عاما، المولود عام 1961، رئيسا.", published="2025-03-05"),
        ),
    },
    passing={
        "en": (
            Article("The singer died on Friday at 71. His son was born on 4 March 1983.", published="2025-03-05"),
            Article("Ali Hassan, 63, born in 1961, was elected.", published="2025-03-05"),
        ),
        "ar": (
            Article(
                "توفي الممثل الذي ولد في 3 مايو 1950 وقدم أول أفلامه في سن 19 عاما يوم الاثنين.", published="2025-03-05"
            ),
            Article("انتخب علي حسن، 63 عاما، المولود عام 1961، رئيسا.", published="2025-03-05"),
        ),
    },
)
