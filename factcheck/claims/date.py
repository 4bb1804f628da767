"""Calendar dates and spans of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from factcheck.claims.claim import Claim

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.reading.dates import DateMention


class Date(Claim):
    """Hold a date as EDTF (ISO 8601-2) in `value`, None where it cannot be resolved.

    `first_day` and `last_day` bound it in the Gregorian calendar, `precision` is its grain, `calendar` the one it is written
    in; `weekday` is the stated one, from Monday (1) to Sunday (7). A day that no calendar has is not `possible`.

    >>> from factcheck import Article, parse
    >>> (date,) = parse(Article("They met last Sunday.", published="2024-05-13"))
    >>> date.value, date.precision, date.weekday
    ('2024-05-12', 'day', 7)
    >>> (date,) = parse("They met in spring 2024.")
    >>> date.value, date.first_day.isoformat(), date.last_day.isoformat()
    ('2024-21', '2024-03-01', '2024-05-31')
    """

    kind: Literal["date"] = "date"
    value: str | None = None
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    precision: str | None = None
    calendar: str = "gregorian"
    weekday: int | None = None
    possible: bool = True


def find(document: Document, date: DateMention) -> dict[str, Any]:
    """Give the row of a date."""
    return {
        "kind": "date",
        "span": {"start": date.start, "end": date.end},
        "quote": document.article.text[date.start : date.end],
        "modifier": date.modifier,
        "value": date.value,
        "first_day": date.first_day,
        "last_day": date.last_day,
        "precision": date.precision,
        "calendar": date.calendar,
        "weekday": date.weekday,
        "possible": date.possible,
        **document.sentence(date.start),
    }
