"""A date is of no calendar: there is no 31 June.

A month that has the day in some years only (29 February) is held against the stated year, and passes without one. In calendars whose months
begin with the sighting of the moon a day of at most 30 passes.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, say

NAME = "date-impossible"
SAYS = {
    "holds": "{date} is a day of the calendar",
    "fails": "there is no day {day} in month {month}",
    "fails.year": "there is no day {day} in month {month} of {year}",
}


def find(document: Document) -> Iterator[Check]:
    """Look up each day in its calendar."""
    for date, claim in document.structure.dates:
        if date.day is None or date.month is None:
            continue
        if date.possible:
            yield say(NAME, SAYS, HOLDS, (claim,), date=claim.quote)
        else:
            key = "fails" if date.year is None else "fails.year"
            said = {"day": str(date.day), "month": str(date.month), "year": str(date.year)}
            yield say(NAME, SAYS, FAILS, (claim,), key, **said)


RULE = Rule(
    name=NAME,
    summary="no calendar has such a day",
    find=find,
    flagged={
        "en": ("The talks ended on 31 June 2024.", "The plant opened on February 29, 2023."),
        "ar": ("انتهت المحادثات في 31 يونيو 2024.", "افتتح المصنع في 29 فبراير 2023."),
    },
    passing={
        "en": ("The talks ended on 30 June 2024.", "The plant opened on February 29, 2024."),
        "ar": ("انتهت المحادثات في 30 يونيو 2024.", "افتتح المصنع في 29 فبراير 2024."),
    },
)
