"""How surely a figure is told: stated, denied, feared, expected, or only if something else is so."""

from __future__ import annotations

from functools import cache
from typing import Literal

from factcheck.claims.context.surroundings import Piece, Site, Surroundings, first_after, last_before
from factcheck.claims.context.taken import Row, Taken
from factcheck.languages.language import load
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
    beginnings = futures(around.scan.lexicon.language.code)
    if not beginnings:
        return None
    floor = max(site.sentence.begin, site.first - REACH)
    for index, written in enumerate(around.scan.words[floor : site.first], floor):
        if written.startswith(beginnings) and is_future(around, written, beginnings):
            piece = Piece(True, index, index + 1)
            return None if around.parted(index, site.first) else {"value": "expected", **around.taken(piece, "phrase")}
    return None


@cache
def futures(code: str) -> tuple[str, ...]:
    """Give how a verb of the future begins in a language that writes its mark onto it, with the letter of its present."""
    script = load(code).script
    return tuple(
        conjunction + prefix + letter
        for prefix, letters in script.future.items()
        for letter in letters
        for conjunction in ("", *script.conjunctions)
    )


def is_future(around: Surroundings, written: str, beginnings: tuple[str, ...]) -> bool:
    """Tell whether a form is that of a known verb of the present with a mark of the future written onto it."""
    verbs = (written[len(begin) - 1 :] for begin in beginnings if written.startswith(begin))
    return any(len(verb) >= SHORTEST_VERB and is_verb(around, verb) for verb in verbs)


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
