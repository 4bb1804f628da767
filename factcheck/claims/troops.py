"""Soldiers, fighters, police and units counted as force, not as victims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from factcheck.claims.claim import Figure
from factcheck.claims.mention import PERSON
from factcheck.languages.world.concepts import concepts

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.mention import Mention

# Soldiers who met with these are counted as people, not as force.
COUNTED = frozenset(("released", "sentenced", "tried", "infected"))


class Troops(Figure):
    """Count people under arms, `concept` saying which.

    >>> from factcheck import parse
    >>> (force,) = parse("About 5,000 soldiers crossed the border.")
    >>> force.kind, force.low, force.modifier, force.concept
    ('troops', 5000, 'about', 'soldier')
    """

    kind: Literal["troops"] = "troops"


def find(document: Document, mention: Mention) -> dict[str, Any] | None:
    """Give the row of a figure that counts force, None for any other."""
    noun = mention.noun
    if mention.outcome in COUNTED:
        return None
    if noun.sort != PERSON or noun.name is None or not concepts().is_force(noun.name):
        return None
    return document.row(mention, "troops", "person")
