"""How surely a figure is told: stated, denied, feared, expected, or only if something else is so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from factcheck.claims.context.surroundings import Piece, Site, Surroundings, first_after, last_before
from factcheck.claims.context.taken import Row, Taken
from factcheck.reading.context import EventWord

Surety = Literal["stated", "denied", "feared", "expected", "conditional"]

# In this order the first that a figure's clause names holds: what is denied is so even if it was feared.
UNSURE: tuple[Surety, ...] = ("denied", "conditional", "feared", "expected")
# A word of these governs the figures so many tokens after it, in its own clause, and those so few before it.
REACH, REACH_BACK = 9, 3
# A verb of the present has so many letters at least.
SHORTEST_VERB = 4
VERBS = ("active", "passive")


class Status(Taken):
    """Say how surely a figure is told; `stated` has no words of its own."""

    value: Surety = "stated"


STATED = Status()


def find(around: Surroundings, site: Site) -> Row | Status:
    """Give how surely a figure is told."""
    if site.sentence.entries.keys().isdisjoint(UNSURE):
        return future(around, site) or STATED
    for value in UNSURE:
        piece = governing(around, site, value)
        if piece is not None:
            return {"value": value, **around.taken(piece, "phrase")}
    return future(around, site) or STATED


def future(around: Surroundings, site: Site) -> Row | None:
    """Give that a figure is expected, where the verb before it is of the future in its form: سيشرد."""
    prefixes = around.scan.lexicon.language.script.future
    if not prefixes:
        return None
    for index in range(site.first - 1, max(site.sentence.begin, site.first - REACH) - 1, -1):
        if is_future(around, index, prefixes):
            piece = Piece(True, index, index + 1)
            parted = around.parted(index, site.first)
            return None if parted else {"value": "expected", **around.taken(piece, "phrase")}
    return None


def is_future(around: Surroundings, index: int, prefixes: Mapping[str, Sequence[str]]) -> bool:
    """Tell whether a token is a known verb of the present with a prefix of the future written onto it."""
    lexicon, written = around.scan.lexicon, around.scan.words[index]
    for conjunction in ("", *lexicon.language.script.conjunctions):
        for prefix, letters in prefixes.items():
            begin = conjunction + prefix
            rest = written[len(begin) :]
            if written.startswith(begin) and len(rest) >= SHORTEST_VERB and rest.startswith(tuple(letters)):
                return is_verb(around, rest)
    return False


def is_verb(around: Surroundings, written: str) -> bool:
    """Tell whether a form is that of a verb that some table knows."""
    word, other = around.scan.lexicon[written], around.context.lexicon[written]
    if word is not None and not word.senses.keys().isdisjoint(VERBS):
        return True
    if other is None:
        return False
    event = other.senses.get("event")
    return bool(other.senses.get("acting")) or (isinstance(event, EventWord) and event.verb)


def governing(around: Surroundings, site: Site, category: str) -> Piece | None:
    """Give the word of a category that governs a figure: before it in its clause, or right behind it."""
    before = last_before(site.sentence, category, site.first)
    if before is not None and before.first not in around.dated:
        near = site.first - before.after <= REACH
        if near and not around.parted(before.after - 1, site.first):
            return before
    after = first_after(site.sentence, category, site.last)
    if after is None or after.first in around.dated or after.first - site.last > REACH_BACK:
        return None
    return None if around.parted(site.last, after.first) else after
