"""A length of time is not that of the dates beside it.

The dates must stand right behind it, in brackets or after a word such as from, or a verb of going on leads to them, in its sentence or in the next, which
begins with the same thing (a war of six years. The war, which lasted from 2016 to 2024). A date may also be said to be so long ago, on the day of publication. One unit more or less is no fault: first and
last days and years are counted in or out, and days may be those of work.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, say

NAME = "duration-contradicts-dates"
SAYS = {
    "holds.day": "{span} is {true} days long; {length} are stated",
    "holds.week": "{span} is {true} weeks long; {length} are stated",
    "holds.month": "{span} is {true} months long; {length} are stated",
    "holds.year": "{span} is {true} years long; {length} are stated",
    "holds.ago.day": "{date} was {true} days ago; {length} are stated",
    "holds.ago.week": "{date} was {true} weeks ago; {length} are stated",
    "holds.ago.month": "{date} was {true} months ago; {length} are stated",
    "holds.ago.year": "{date} was {true} years ago; {length} are stated",
    "fails.ago.day": "{date} was {true} days ago; {length} are stated",
    "fails.ago.week": "{date} was {true} weeks ago; {length} are stated",
    "fails.ago.month": "{date} was {true} months ago; {length} are stated",
    "fails.ago.year": "{date} was {true} years ago; {length} are stated",
    "fails.day": "{span} is {true} days long; {length} are stated",
    "fails.week": "{span} is {true} weeks long; {length} are stated",
    "fails.month": "{span} is {true} months long; {length} are stated",
    "fails.year": "{span} is {true} years long; {length} are stated",
}

WORKING = 5 / 7
DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}


def find(document: Document) -> Iterator[Check]:
    """Compare each length of time with its dates."""
    for lasting in document.structure.lastings:
        length, span = lasting
        if span.first_day is not None and span.last_day is not None:
            yield mended(compared, (length, span, span.first_day, span.last_day))

    published = document.article.published
    if published is not None:
        for ago in document.structure.agos:
            yield mended(compared_ago, Dated(*ago, published))


class Dated(NamedTuple):
    """Hold a date that is said to be so long before a day, and that day."""

    length: Figure
    date: Date
    day: dt.date


def compared_ago(ago: Dated) -> Check:
    """Say whether a date is as long ago as stated, by one unit more or less."""
    length, date, published = ago
    unit = DAYS[length.unit]
    first, last = date.first_day or published, date.last_day or published
    most, least = ((published - day).days / unit for day in (first, last))
    off = max(float(length.value) - most, least - float(length.value))
    outcome = FAILS if off > 1 else HOLDS
    said = {"date": date.quote, "true": round_half(most), "length": length.value}
    return say(NAME, SAYS, outcome, (length, date), f"{outcome[0]}.ago.{length.unit}", **said)


def compared(lasting: tuple[Figure, Date, dt.date, dt.date]) -> Check:
    """Say whether a span of dates is as long as stated."""
    length, span, first_day, last_day = lasting
    unit = DAYS[length.unit]
    longest = ((last_day - first_day) + dt.timedelta(days=1)).days / unit
    grain = (1.0 if span.precision == "year" or "-" not in (span.value or "-") else 0.0) * (365.25 / unit)
    shortest = max(0.0, longest - 2 * grain)
    if length.unit == "day":
        # Days may be those of work only.
        shortest *= WORKING
    low, high = length.low, length.high
    off = max(
        0.0, float(low) - longest if low is not None else 0.0, shortest - float(high) if high is not None else 0.0
    )
    outcome = FAILS if off > 1 else HOLDS
    key, true = f"{outcome[0]}.{length.unit}", round_half(longest)
    return say(NAME, SAYS, outcome, (length, span), key, span=span.quote, true=true, length=length.value)


def round_half(value: float) -> int:
    """Give the whole number nearest to a length."""
    return int(value + 0.5)


RULE = Rule(
    name=NAME,
    summary="a length of time is not that of its dates",
    find=find,
    flagged={
        "en": (
            "It ends a war of six years. The war, which lasted from 2011 to 2020, cost 9,000 lives.",
            "The seven-year war (2011-2015) displaced thousands.",
            "The fair lasts five days, from 3 to 12 May 2024.",
        ),
        "ar": (
            "غادر منصبه بعد ستة أعوام قضاها فيه من 2011 إلى 2020.",
            "استمرت الحرب سبع سنوات (2011-2015).",
        ),
    },
    passing={
        "en": (
            "It ends a war of nine years. The war, which lasted from 2011 to 2020, cost 9,000 lives.",
            "The five-year war (2011-2015) displaced thousands.",
            "The four-year war (2011-2015) displaced thousands.",
            "The fair lasts ten days, from 3 to 12 May 2024.",
        ),
        "ar": (
            "غادر منصبه بعد تسعة أعوام قضاها فيه من 2011 إلى 2020.",
            "استمرت الحرب أربع سنوات (2011-2015).",
        ),
    },
)
