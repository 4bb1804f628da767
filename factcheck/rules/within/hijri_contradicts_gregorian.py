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
from factcheck.rules.rule import Check, Result, Rule, Severity

NAME = "hijri-contradicts-gregorian"


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
    outcome: tuple[Result, Severity] = ("holds", "note") if days < 2 else ("fails", "warning" if days == 2 else "error")
    because = f"{islamic.quote} is {islamic.value}, and {other.quote} is {other.value}"
    because += f", {days} days apart" if days else ""
    yield Check(rule=NAME, result=outcome[0], severity=outcome[1], because=because, claims=(a, b))


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
