"""How the figures of one article belong together, found once, before the rules.

A rule only does its arithmetic: which figure is a part of which, and which addition leads to
which total, is said here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.claim import Figure

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.kinds import AnyClaim
    from factcheck.claims.mention import Mention

# Figures that one conjunction joins stand so close to each other.
CLOSE = 6


class PartOf(NamedTuple):
    """Say that one figure is among others, which are counted together."""

    part: Figure
    wholes: tuple[Figure, ...]


class AddedTo(NamedTuple):
    """Say that an addition leads to a total, from an earlier figure where one is named."""

    increment: Figure
    total: Figure
    earlier: Figure | None


class Structure(NamedTuple):
    """Hold the relations of the figures within one article."""

    parts: tuple[PartOf, ...]
    additions: tuple[AddedTo, ...]


def find_structure(document: Document, claims: Sequence[AnyClaim]) -> Structure:
    """Give how the claims of an article belong together."""
    by_start = {claim.span.start: claim for claim in claims if isinstance(claim, Figure)}
    parts = []
    for mention in document.mentions:
        claim = by_start.get(mention.numeral.start)
        if claim is None or mention.whole is None:
            continue
        wholes = tuple(
            found for sibling in siblings(document, mention.whole) if (found := by_start.get(sibling.numeral.start))
        )
        if wholes and all(same_measure(claim, whole) for whole in wholes):
            parts.append(PartOf(claim, wholes))
    return Structure(tuple(parts), tuple(additions([claim for claim in claims if isinstance(claim, Figure)])))


def siblings(document: Document, whole: Mention) -> list[Mention]:
    """Give a figure with those that are joined to it and share its outcome."""
    mentions = document.mentions
    position = mentions.index(whole)
    first = last = position
    while first > 0 and joined(mentions[first - 1], mentions[first]):
        first -= 1
    while last + 1 < len(mentions) and joined(mentions[last], mentions[last + 1]):
        last += 1
    return mentions[first : last + 1]


def joined(one: Mention, two: Mention) -> bool:
    """Tell whether two figures are counted together."""
    return (
        one.outcome is not None
        and one.outcome == two.outcome
        and one.sentence == two.sentence
        and one.role == two.role
        and two.whole is None
        and two.first - one.last <= CLOSE
        and two.shared
    )


def same_measure(one: Figure, two: Figure) -> bool:
    """Tell whether two figures count the same kind of thing in the same unit."""
    return one.kind == two.kind and one.unit == two.unit and getattr(one, "outcome", "") == getattr(two, "outcome", "")


def additions(figures: Sequence[Figure]) -> list[AddedTo]:
    """Give each addition with the total that follows it in its sentence."""
    found = []
    for position, increment in enumerate(figures):
        if increment.role != "increment":
            continue
        for total in figures[position + 1 : position + 4]:
            if total.role == "total" and total.sentence == increment.sentence and same_measure(increment, total):
                found.append(AddedTo(increment, total, None))
                break
    return found
