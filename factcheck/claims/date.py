"""Calendar dates and spans of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from factcheck.claims.claim import Claim

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.reading.dates import DateMention


class Date(Claim):
    """Hold a date as EDTF in `value`, None where it cannot be resolved.

    `first_day` and `last_day` bound it, `precision` is its grain, `calendar` the one it is written in;
    `weekday` is the stated one, 0 for Monday.
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
        "sentence": document.sentence(date.start),
    }
