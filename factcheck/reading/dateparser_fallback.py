"""Ask dateparser about a date in a language or spelling that the tables do not hold.

It is slow and reads dates into much that is none, so it only ever sees a span of the
shape of a date that has been found already, in a few named languages, and must find all three parts in it.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

SETTINGS = {"STRICT_PARSING": True, "REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY"}


@lru_cache(maxsize=1024)
def parse_day(span: str, languages: tuple[str, ...]) -> dt.date | None:
    """Give the day that a whole span names, or None.

    >>> parse_day("12 juillet 2015", ("fr", "es"))
    datetime.date(2015, 7, 12)
    >>> parse_day("12 airliners 2015", ("fr", "es")) is None
    True
    """
    from dateparser import parse  # takes a third of a second: only a text with such a date pays for it

    found = parse(span, languages=list(languages), settings=SETTINGS)
    return found.date() if found is not None else None
