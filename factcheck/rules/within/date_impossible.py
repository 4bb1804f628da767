"""A date is of no calendar: there is no 31 June.

A month that has the day in some years only (29 February) is held against the stated year, and passes without one. In calendars whose months
begin with the sighting of the moon a day of at most 30 passes.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.rules.rule import Check, Rule

NAME = "date-impossible"


def find(document: Document) -> Iterator[Check]:
    """Look up each day in its calendar."""
    for date, claim in document.structure.dates:
        if date.day is None or date.month is None:
            continue
        if date.possible:
            yield Check(rule=NAME, result="holds", because=f"{claim.quote} is a day of the calendar", claims=(claim,))
        else:
            because = f"there is no day {date.day} in month {date.month}" + (
                f" of {date.year}" if date.year is not None else ""
            )
            yield Check(rule=NAME, result="fails", severity="error", because=because, claims=(claim,))


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
