"""Which articles and which of their claims are looked at, so that the work grows with the claims and not with their pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.rules.between.copies import FEW
from factcheck.rules.between.slots import JOBS, is_people
from factcheck.rules.between.telling import Telling

# A name that no more than so many articles hold is rare, or than this share of them.
RARE, RARE_SHARE = 8, 100
# So many rare names make two articles worth comparing; a place counts as two.
LEAST_SHARED = 3
# Of two articles with more pairs of figures than this, only those are compared that share a word next to them that
# stands next to no more figures than so many.
MANY, MOST_BESIDE = 20_000, 12


class Side(NamedTuple):
    """Hold the claims of one article by their places: the first of all, the figures in order, and all by their sort."""

    begin: int
    figures: list[int]
    sorts: dict[str, list[int]]


def sides_of(told: Sequence[Telling]) -> dict[int, Side]:
    """Give the claims of each article by its position."""
    sides: dict[int, Side] = {}
    for place, telling in enumerate(told):
        side = sides.setdefault(telling.position, Side(place, [], defaultdict(list)))
        side.sorts[sort_of(telling)].append(place)
        if isinstance(telling.claim, Figure):
            side.figures.append(place)
    return sides


def sort_of(telling: Telling) -> str:
    """Give the sort of a claim; two of different sorts are about different facts."""
    claim = telling.claim
    return "people" if isinstance(claim, Figure) and (is_people(claim) or claim.concept in JOBS) else claim.kind


def candidates(told: Sequence[Telling], ours: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the pairs of claims of two articles to look at: all, or of very many those that share a rare word beside."""
    if len(ours) * len(theirs) <= MANY:
        yield from ((a, b) for a in ours for b in theirs)
        return
    holders: dict[str, list[int]] = defaultdict(list)
    for b in theirs:
        for word in told[b].close:
            holders[word].append(b)
    for a in ours:
        found = {
            b for word in told[a].close if len(holders.get(word, ())) <= MOST_BESIDE for b in holders.get(word, ())
        }
        yield from ((a, b) for b in sorted(found))


def worth_comparing(
    told: Sequence[Telling], positions: Iterable[int], copies: frozenset[tuple[int, int]] = frozenset()
) -> Iterator[tuple[int, int]]:
    """Give the pairs of articles that may tell of one event.

    Of few articles all are; of many, only copies and those that share rare names or places, so that the work grows
    with the articles and not with their pairs.
    """
    known = sorted(positions)
    if len(known) <= FEW:
        yield from combinations(known, 2)
        return
    holders: dict[str, set[int]] = defaultdict(set)
    for telling in told:
        for name in telling.around.words | telling.around.places:
            holders[name].add(telling.position)
    most = max(RARE, len(known) // RARE_SHARE)
    places = {place for telling in told for place in telling.around.places}
    shared: Counter[tuple[int, int]] = Counter()
    for name, articles in holders.items():
        if 1 < len(articles) <= most:
            weight = 2 if name in places else 1
            for pair in combinations(sorted(articles), 2):
                shared[pair] += weight
    alike = {pair for pair, count in shared.items() if count >= LEAST_SHARED}
    told_in = set(known)
    yield from sorted(alike | {(a, b) for a, b in copies if a in told_in and b in told_in})
