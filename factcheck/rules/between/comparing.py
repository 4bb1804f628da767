"""Articles against each other: the relations of their claims, and the facts that these make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.document import Document
from factcheck.rules.between.fact import Fact, cited, facts
from factcheck.rules.between.matching import differing_slot, likeness, suffices
from factcheck.rules.between.standing import Standing, standing
from factcheck.rules.between.telling import Telling, tellings
from factcheck.rules.rule import Relation


class Pair(NamedTuple):
    """Hold two claims about one fact by their places, and how they stand."""

    a: int
    b: int
    score: float
    standing: Standing


def compared(documents: Sequence[Document]) -> tuple[tuple[Relation, ...], tuple[Fact, ...]]:
    """Give the relations of the claims of different articles, and the facts."""
    told = [telling for position, document in enumerate(documents) for telling in tellings(document, position)]
    pairs = settled(told, list(pairs_of(told)))
    relations = tuple(
        Relation(a=cited(told[pair.a]), b=cited(told[pair.b]), kind=pair.standing.kind, because=pair.standing.because)
        for pair in pairs
    )
    return relations, facts(told, ((pair.a, pair.b) for pair in pairs))


def pairs_of(told: Sequence[Telling]) -> Iterator[Pair]:
    """Give the pairs of claims of different articles that are about one fact."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, telling in enumerate(told):
        blocks[telling.claim.kind, getattr(telling.claim, "outcome", "")].append(place)
    for block in blocks.values():
        for rank, a in enumerate(block):
            for b in block[rank + 1 :]:
                if told[a].position == told[b].position:
                    continue
                made = related(told[a], told[b])
                if made is not None:
                    yield Pair(a, b, *made)


def related(a: Telling, b: Telling) -> tuple[float, Standing] | None:
    """Give how alike the surroundings of two claims are and how the claims stand, if they are about one fact."""
    if differing_slot(a, b):
        return None
    score = likeness(a, b)
    stands = standing(a, b)
    return (score, stands) if suffices(score, stands.kind, a, b) else None


def settled(told: Sequence[Telling], pairs: list[Pair]) -> list[Pair]:
    """Give the pairs without those conflicts that a better partner in the same article explains away.

    An article may give several figures of one sort; where one of them agrees with a figure of another
    article, the others are about something else.
    """
    agreed: set[tuple[int, int]] = set()
    for pair in pairs:
        if pair.standing.kind in ("agree", "compatible"):
            agreed.add((pair.a, told[pair.b].position))
            agreed.add((pair.b, told[pair.a].position))
    kept = [
        pair
        for pair in pairs
        if pair.standing.kind != "conflict"
        or ((pair.a, told[pair.b].position) not in agreed and (pair.b, told[pair.a].position) not in agreed)
    ]
    return sorted(kept, key=lambda pair: (pair.a, pair.b))
