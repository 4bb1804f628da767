"""Articles against each other: the relations of their claims, and the facts that these make."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.rules.between.fact import Fact, cited, facts
from factcheck.rules.between.matching import least, score, suffices
from factcheck.rules.between.order import follows, replaced_by
from factcheck.rules.between.slots import differing_slot, fate, is_people
from factcheck.rules.between.standing import Standing, standing
from factcheck.rules.between.telling import Telling, tellings
from factcheck.rules.rule import Relation

# Up to so many articles are all compared with each other; of more, those that share rare names.
FEW = 40
# A name that no more than so many articles hold is rare, or than this share of them.
RARE, RARE_SHARE = 8, 100
# So many rare names make two articles worth comparing; a place counts as two.
LEAST_SHARED = 3
# A second figure for a fact may have so many points less than the best.
SECOND = 2.0


class Pair(NamedTuple):
    """Hold two claims about one fact by their places, and how they stand."""

    a: int
    b: int
    points: float
    standing: Standing


def compared(documents: Sequence[Document]) -> tuple[tuple[Relation, ...], tuple[Fact, ...]]:
    """Give the relations of the claims of different articles, and the facts."""
    told = [telling for position, document in enumerate(documents) for telling in tellings(document, position)]
    pairs = settled(told, unrivalled(told, list(pairs_of(told))))
    relations = tuple(
        Relation(a=cited(told[pair.a]), b=cited(told[pair.b]), kind=pair.standing.kind, because=pair.standing.because)
        for pair in pairs
    )
    return relations, facts(told, ((pair.a, pair.b) for pair in pairs))


def pairs_of(told: Sequence[Telling]) -> Iterator[Pair]:
    """Give the pairs of claims of different articles that are about one fact."""
    blocks: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, telling in enumerate(told):
        claim = telling.claim
        people = isinstance(claim, Figure) and is_people(claim)
        blocks[telling.position]["people" if people else claim.kind].append(place)
    for one, two in worth_comparing(told, blocks):
        for sort, places in blocks[one].items():
            for a in places:
                for b in blocks[two].get(sort, ()):
                    made = related(told[a], told[b])
                    if made is not None:
                        yield Pair(a, b, *made)


def worth_comparing(told: Sequence[Telling], positions: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give the pairs of articles that may tell of one event.

    Of few articles all are; of many, only those that share rare names or places, so that the work grows
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
    yield from sorted(pair for pair, count in shared.items() if count >= LEAST_SHARED)


def related(a: Telling, b: Telling) -> tuple[float, Standing] | None:
    """Give the points of two claims and how they stand, if they are about one fact."""
    if differing_slot(a, b):
        return None
    if not isinstance(a.claim, Figure) or not isinstance(b.claim, Figure):
        stands = standing(a, b)
        return None if stands.kind == "conflict" else (0.0, stands)
    points = score(a, b)
    if points < least():
        return None
    stands = standing(a, b)
    if stands.kind == "conflict" and fate(a.claim) != fate(b.claim):
        return None
    return (points, stands) if suffices(points, stands, a, b) else None


def unrivalled(told: Sequence[Telling], pairs: list[Pair]) -> list[Pair]:
    """Give the pairs without those differences for which either claim has a better partner in the other article.

    An article gives many figures of one sort: the one that is most alike in all else is the one that differs.
    It may also give several figures for one fact, as several sources have it, so that a near second stands as well.
    """
    best: dict[tuple[int, int], float] = {}
    for pair in pairs:
        for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
            key = claim, told[other].position
            best[key] = max(best.get(key, pair.points), pair.points)
    return [
        pair
        for pair in pairs
        if not is_difference(pair, told[pair.a])
        or pair.points + SECOND >= max(best[pair.a, told[pair.b].position], best[pair.b, told[pair.a].position])
    ]


def is_difference(pair: Pair, a: Telling) -> bool:
    """Tell whether a pair says that one fact has two figures: a conflict, or a revision of what does not develop."""
    return pair.standing.kind == "conflict" or (pair.standing.kind == "update" and a.claim.kind != "casualty")


def settled(told: Sequence[Telling], pairs: list[Pair]) -> list[Pair]:
    """Give the pairs in order, with what some say of the order of figures carried over to others.

    Where one text calls 14 an earlier figure of a fact, 14 against another figure is an update between any two
    articles; and where the dead of one article replace those of another, so do its wounded, if there are more.
    """
    earlier = replaced_values(told, pairs)
    later: dict[tuple[int, int], set[int]] = defaultdict(set)
    for pair in pairs:
        if pair.standing.later is not None:
            later[told[pair.a].position, told[pair.b].position].add(pair.standing.later)
    kept = [
        reordered(
            pair, told[pair.a], told[pair.b], earlier[pair.a], later[told[pair.a].position, told[pair.b].position]
        )
        for pair in pairs
    ]
    return sorted(kept, key=lambda pair: (pair.a, pair.b))


def reordered(pair: Pair, a: Telling, b: Telling, earlier: set[object], later: set[int]) -> Pair:
    """Give a pair as an update where others say its order: `earlier` values of the fact, or a `later` article."""
    one, two = a.claim, b.claim
    if (
        pair.standing.kind not in ("conflict", "compatible")
        or not isinstance(one, Figure)
        or not isinstance(two, Figure)
    ):
        return pair
    order = None
    if (one.value in earlier) != (two.value in earlier):
        order = replaced_by(*((a, b) if one.value in earlier else (b, a)), "is elsewhere called an earlier figure")
    elif len(later) == 1:
        order = follows(a, b, next(iter(later)))
    return pair if order is None else pair._replace(standing=Standing("update", order.because, order.article))


def replaced_values(told: Sequence[Telling], pairs: Iterable[Pair]) -> dict[int, set[object]]:
    """Give, for each claim, the values that a text calls earlier figures of its fact."""
    linked: dict[int, set[int]] = defaultdict(set)
    for pair in pairs:
        linked[pair.a].add(pair.b)
        linked[pair.b].add(pair.a)
    found: dict[int, set[object]] = {}
    for start in linked:
        if start in found:
            continue
        group, waiting = {start}, [start]
        while waiting:
            fresh = linked[waiting.pop()] - group
            group |= fresh
            waiting.extend(fresh)
        values: set[object] = {
            claim.value
            for place in group
            if told[place].order == "earlier" and isinstance(claim := told[place].claim, Figure)
        }
        found.update(dict.fromkeys(group, values))
    return found
