"""A claim in its surroundings: what else is told around it, in words that two languages share where they can.

Context is what decides whether two figures are about one fact; the figures themselves are no part of it.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.article import Article
from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim
from factcheck.reading.places import nation, place
from factcheck.reading.scan import Scan

# So many tokens to either side of a figure are its surroundings.
WINDOW = 28
# A word shorter than this is seldom a name, and seldom tells one event from another.
SHORTEST = 4
# Endings differ more than beginnings: words are compared by so many letters.
STEM = 6
# A figure in so much of an article's beginning is told as its news.
LEAD = 400


class Telling(NamedTuple):
    """Hold one claim and what surrounds it.

    `things` are concepts, `places` and `nations` identities that all languages share, `words` stems of the one
    language; `days` bound the time that the sentence gives, `rising` tells that the text says the figure rose or fell to this.
    """

    article: Article
    position: int
    claim: AnyClaim
    language: str
    things: frozenset[str]
    places: frozenset[str]
    nations: frozenset[str]
    words: frozenset[str]
    days: tuple[dt.date, dt.date] | None
    lead: bool
    rising: bool
    order: int

    @property
    def source(self) -> str | None:
        """Give who publishes the claim."""
        return self.article.source


def tellings(document: Document, position: int) -> list[Telling]:
    """Give the claims of an article in their surroundings, in text order."""
    claims = document.claims
    dates = [claim for claim in claims if isinstance(claim, Date) and claim.first_day is not None]
    return [
        telling(document, position, claim, dates, order)
        for order, claim in enumerate(claims)
        if isinstance(claim, Figure | Date)
    ]


def telling(document: Document, position: int, claim: AnyClaim, dates: list[Date], order: int) -> Telling:
    """Give one claim in its surroundings."""
    scan = document.scan
    at = bisect_left(scan.starts, claim.span.start)
    things, places, nations, words = set(), set(), set(), set()
    for index in surroundings(scan, at):
        senses = scan.senses(index)
        for category in ("person", "thing", "victim"):
            noun = senses.get(category)
            if noun is not None:
                things.add(noun.name)
        for category in ("nominal", "passive", "active", "state"):
            if category in senses:
                things.add(senses[category])
        country, town = nation(scan, index), place(scan, index)
        if country is not None:
            nations.add(country[0].code)
        if town is not None:
            places.add(town[0].id)
            nations.add(town[0].country)
        if not senses and len(scan.words[index]) >= SHORTEST:
            words.add(stem(scan, index))
    return Telling(
        document.article,
        position,
        claim,
        document.language,
        frozenset(things),
        frozenset(places),
        frozenset(nations),
        frozenset(words),
        days_of(claim, dates),
        claim.span.start < LEAD,
        is_rising(scan, at),
        order,
    )


def surroundings(scan: Scan, at: int) -> Iterator[int]:
    """Give the tokens around one, within its sentence where that is short, and somewhat beyond."""
    yield from range(max(0, at - WINDOW), min(scan.count, at + WINDOW))


def stem(scan: Scan, index: int) -> str:
    """Give the beginning of a word, without the prefixes that its language attaches."""
    form = scan.lexicon.fold(scan.words[index])
    for prefix in reversed(scan.lexicon.prefixes.get(form[:1], [])):
        if prefix.article and form.startswith(prefix.written) and len(form) - len(prefix.written) >= SHORTEST - 1:
            form = form[len(prefix.written) :]
            break
    return form[:STEM]


def days_of(claim: AnyClaim, dates: list[Date]) -> tuple[dt.date, dt.date] | None:
    """Give the days of the last date that a claim's sentence names before it, else of the first after."""
    if isinstance(claim, Date):
        return None
    found = None
    for date in dates:
        if date.sentence != claim.sentence or date.first_day is None or date.last_day is None:
            continue
        if found is not None and date.span.start > claim.span.start:
            break
        found = (date.first_day, date.last_day)
    return found


def is_rising(scan: Scan, at: int) -> bool:
    """Tell whether a verb of change stands shortly before a figure."""
    return any(scan.sense(index, "change") or scan.sense(index, "raising") for index in range(max(0, at - 6), at))
