"""A date of the Hijra and the Gregorian date that it is said to equal are different days.

The Umm al-Qura calendar is the measure. Months begin with the sighting of the moon, so that a day more or less is no fault, two are
a warning, and more an error. Months and years beside each other are an error only where they have no day in common.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims.document import Document
from factcheck.claims.relations.life import Dated
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, WARNS, say

NAME = "hijri-contradicts-gregorian"
SAYS = {
    "holds": "{islamic} is {value}, and {other} is {day}",
    "holds.apart": "{islamic} is {value}, and {other} is {day}, {days} days apart",
    "fails.apart": "{islamic} is {value}, and {other} is {day}, {days} days apart",
}

# The sighting of the moon may be a day earlier or later.
SIGHTING = 2


def find(document: Document) -> Iterator[Check]:
    """Compare each date with the one that it is said to equal."""
    dates = document.structure.dates
    for one, two in pairwise(dates):
        if two.mention.same_as_before and {one.mention.calendar, two.mention.calendar} == {"islamic", "gregorian"}:
            yield from compared(one, two)


def compared(one: Dated, two: Dated) -> Iterator[Check]:
    """Say how far apart two dates are."""
    a, b = one.claim, two.claim
    if a.first_day is None or b.first_day is None or a.last_day is None or b.last_day is None:
        return
    days = max(a.first_day - b.last_day, b.first_day - a.last_day, dt.timedelta(0)).days
    islamic, other = (a, b) if one.mention.calendar == "islamic" else (b, a)
    outcome = HOLDS if days < SIGHTING else WARNS if days == SIGHTING else FAILS
    said = {"islamic": islamic.quote, "value": islamic.value or "", "other": other.quote, "day": other.value or ""}
    yield say(NAME, SAYS, outcome, (a, b), f"{outcome[0]}.apart" if days else "", days=days, **said)


RULE = Rule(
    name=NAME,
    summary="a Hijri date is not the Gregorian one it is said to equal",
    find=find,
    flagged={
        "en": ("The order is dated 15 Ramadan 1446, corresponding to 20 March 2025.",),
        "ar": ("صدر الأمر في 15 رمضان 1446 الموافق 20 مارس 2025.",),
    },
    passing={
        "en": ("The order is dated 15 Ramadan 1446, corresponding to 15 March 2025.",),
        "ar": ("صدر الأمر في 15 رمضان 1446 الموافق 15 مارس 2025.", "صدر الأمر في 15 رمضان 1446 الموافق 14 مارس 2025."),
    },
)
