"""Articles against each other: the relations of their claims, and the facts that these make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim
from factcheck.rules.between.candidates import Side, candidates, sides_of, worth_comparing
from factcheck.rules.between.changing import Copied, copied, stands_in_copy
from factcheck.rules.between.circumstances import are_of_two_sorts
from factcheck.rules.between.copies import FEW, Copies, aligned, find_copies, groups_of
from factcheck.rules.between.difference import (
    are_ages_apart,
    are_two_events,
    changes_daily,
    dates_one_thing,
    is_price,
    on_other_days,
    stands_out,
)
from factcheck.rules.between.fact import MAJORITY, Choice, Fact, cited, facts
from factcheck.rules.between.matching import WEIGHTS, Weights, least, score, suffices
from factcheck.rules.between.measured import turned
from factcheck.rules.between.one_unit import in_unit
from factcheck.rules.between.order import Replacing, follows, replaced_by
from factcheck.rules.between.retelling import anchors, in_step
from factcheck.rules.between.slots import TELLING, are_doers, are_of_a_sort, differing_slot, fate, has_digits, is_far
from factcheck.rules.between.standing import Standing, conflict, standing
from factcheck.rules.between.telling import HURT, Telling, tellings
from factcheck.rules.rule import Relation

# A second figure for a fact may have so many points less than the best.
SECOND, LESS, LITTLE_LESS = 3.0, 1.5, 0.5
# What a difference asks for among many articles: where two agree in so many other figures, of casualties and of all else,
# and where they agree in fewer.
ENOUGH_AGREED = 3
LITTLE_ASKED, MORE_ASKED, MUCH_ASKED = 1.0, 2.0, 3.3
# So many figures may be changed in a copy in which few are left as they were.
MOST_CHANGES = 2


class Pair(NamedTuple):
    """Hold two claims about one fact by their places, and how they stand; `copied` if in one place of two copies."""

    a: int
    b: int
    points: float
    standing: Standing
    copied: bool = False


class Compared(NamedTuple):
    """Hold what comparing gives."""

    relations: tuple[Relation, ...]
    facts: tuple[Fact, ...]
    copies: tuple[Copied, ...]


def compared(documents: Sequence[Document], choice: Choice = MAJORITY, weights: Weights = WEIGHTS) -> Compared:
    """Give the relations of the claims of different articles, the facts, and the copies among the articles."""
    told = [telling for position, document in enumerate(documents) for telling in tellings(document, position)]
    copies = find_copies(documents)
    pairs = settled(told, unrivalled(told, list(pairs_of(told, copies, weights))))
    changed = copied(documents, told, copies, [(pair.a, pair.b) for pair in pairs if pair.copied])
    relations = tuple(relation_of(pair, told) for pair in pairs)
    standings = {(pair.a, pair.b): pair.standing for pair in pairs}
    return Compared(relations, facts(told, standings, copies.witness, choice), changed)


def relation_of(pair: Pair, told: Sequence[Telling]) -> Relation:
    """Give the relation that a pair of claims stands in."""
    a, b = told[pair.a], told[pair.b]
    stands = pair.standing
    return Relation(
        a=cited(a),
        b=cited(b),
        kind=stands.kind,
        because=stands.because,
        disputed_by=stands.disputed_by,
        copied=pair.copied,
    )


def pairs_of(told: Sequence[Telling], copies: Copies, weights: Weights = WEIGHTS) -> Iterator[Pair]:
    """Give the pairs of claims of different articles that are about one fact."""
    sides = sides_of(told)
    among_many = len(sides) > FEW
    for one, two in worth_comparing(told, sides, copies.pairs):
        placed = pairs_in_place(told, copies, sides, one, two) if (one, two) in copies.pairs else []
        alike = pairs_alike(told, sides[one], sides[two], {(pair.a, pair.b) for pair in placed}, weights)
        if among_many:
            alike = backed(told, alike)
        if (one, two) in copies.pairs and are_of_other_hours(copies, one, two):
            alike = [pair for pair in alike if pair.standing.kind == "agree" or not is_price(told[pair.a].claim)]
        stepped = [] if placed else pairs_in_step(told, sides[one], sides[two], alike)
        partner = {a: b for pair in (*placed, *stepped) for a, b in ((pair.a, pair.b), (pair.b, pair.a))}
        known = {(pair.a, pair.b) for pair in alike}
        yield from placed
        yield from (pair for pair in stepped if (pair.a, pair.b) not in known)
        for pair in alike:
            if (
                not is_doubtful(pair, told)
                or not are_apart(told, partner, pair.a, pair.b)
                or is_conversion(told, partner, pair)
            ):
                yield pair


def backed(told: Sequence[Telling], alike: list[Pair]) -> list[Pair]:
    """Give the pairs of two articles among many, of differences those that more speaks for.

    The more articles there are, the more of them tell of like things by chance: only two that give other figures alike are
    taken to tell of one thing, and the fewer these are, the more a difference asks for.
    """
    agreed = [told[pair.a].claim for pair in alike if pair.standing.kind == "agree" and is_written(told[pair.a].claim)]
    telling = sum(map(is_telling, agreed))
    enough = telling or len(agreed) >= ENOUGH_AGREED
    return [
        pair
        for pair in alike
        if pair.standing.kind in ("agree", "compatible")
        or (
            (enough or not is_difference(pair, told[pair.a]))
            and pair.points >= asked_among_many(pair, told[pair.a], telling)
            and stands_out(told[pair.a], told[pair.b])
        )
    ]


def is_written(claim: AnyClaim) -> bool:
    """Tell whether a claim is written as a figure: the day of two articles is soon the same."""
    return not isinstance(claim, Date) or has_digits(claim)


def is_telling(claim: AnyClaim) -> bool:
    """Tell whether a figure is so large or so fine that two articles seldom give it alike by chance."""
    return not isinstance(claim, Figure) or claim.value >= TELLING or claim.step < 1


def asked_among_many(pair: Pair, telling: Telling, agreed: int) -> float:
    """Give the points that a difference asks for among many articles, where two of them agree in so many figures."""
    if not is_difference(pair, telling):
        return MORE_ASKED
    if agreed < ENOUGH_AGREED:
        return MUCH_ASKED
    return LITTLE_ASKED if telling.claim.kind == "casualty" else MORE_ASKED


def pairs_alike(
    told: Sequence[Telling], ours: Side, theirs: Side, placed: set[tuple[int, int]], weights: Weights
) -> list[Pair]:
    """Give the pairs of claims of two articles that are alike enough, but for those whose place tells already."""
    return [
        Pair(a, b, *made)
        for sort, places in ours.sorts.items()
        for a, b in candidates(told, places, theirs.sorts.get(sort, []))
        if (a, b) not in placed
        and (made := related(told[a], told[b], weights)) is not None
        and not are_ages_apart(told[a], told[b])
    ]


def pairs_in_place(
    told: Sequence[Telling], copies: Copies, sides: Mapping[int, Side], one: int, two: int
) -> list[Pair]:
    """Give the claims that stand in one place of two copies, where they count the same.

    Where most of the figures differ it is no copy, but the next report in the same form, as of a market or the weather.
    """
    found = []
    other_hour = are_of_other_hours(copies, one, two)
    for mine, theirs in aligned(copies.texts[one], copies.texts[two]).items():
        a, b = told[sides[one].begin + mine], told[sides[two].begin + theirs]
        stands = stands_in_copy(a, b)
        if stands is not None and not (stands.kind == "conflict" and changes_daily(a, b, other_hour)):
            found.append(Pair(sides[one].begin + mine, sides[two].begin + theirs, 0.0, stands, copied=True))
    agreed = sum(pair.standing.kind in ("agree", "compatible") for pair in found)
    return found if len(found) - agreed <= max(MOST_CHANGES, agreed) else []


def are_of_other_hours(copies: Copies, one: int, two: int) -> bool:
    """Tell whether two copies differ in numbers that are no claims, as those of a market at two times of a day do."""
    return copies.texts[one].uncounted != copies.texts[two].uncounted


def pairs_in_step(told: Sequence[Telling], ours: Side, theirs: Side, alike: Sequence[Pair]) -> list[Pair]:
    """Give the figures that stand in one order in two articles that give most figures alike; none of other articles."""
    agreed = {
        (pair.a, pair.b): pair
        for pair in alike
        if pair.standing.kind == "agree" and isinstance(told[pair.a].claim, Figure)
    }
    chain = anchors(list(agreed), ours.figures, theirs.figures)
    if not chain:
        return []
    between = [(a, b) for a, b in in_step(chain, ours.figures, theirs.figures) if may_be_one(told[a], told[b])]
    changed = [
        pair
        for pair in (Pair(a, b, 0.0, standing(told[a], told[b])) for a, b in between)
        if is_difference(pair, told[pair.a]) and not on_other_days(told[pair.a], told[pair.b])
    ]
    if len(changed) > MOST_CHANGES:
        # Where many differ, prices do so because they are of another hour.
        changed = [pair for pair in changed if not is_price(told[pair.a].claim)]
    return [*(agreed[pair] for pair in chain), *changed]


def is_conversion(told: Sequence[Telling], partner: Mapping[int, int], pair: Pair) -> bool:
    """Tell whether two amounts in two currencies are one because an article gives the second right behind the first."""
    return pair.standing.kind == "compatible" and any(
        other is not None and abs(other - here) == 1 and stand_together(told[other], told[here])
        for other, here in ((partner.get(pair.b), pair.a), (partner.get(pair.a), pair.b))
    )


def stand_together(a: Telling, b: Telling) -> bool:
    """Tell whether one of two amounts gives the other in another currency."""
    return a.claim.kind == "money" and (a.converts == b.claim.start or b.converts == a.claim.start)


def may_be_one(a: Telling, b: Telling) -> bool:
    """Tell whether two figures in step may count one thing; two languages may call it by two names."""
    return are_of_a_sort(a, b) and (a.language != b.language or not differing_slot(a, b))


def is_doubtful(pair: Pair, told: Sequence[Telling]) -> bool:
    """Tell whether a pair says that one fact has two figures, or holds one amount against another in other money."""
    one, two = told[pair.a].claim, told[pair.b].claim
    in_other_units = (
        one.kind == "money" and isinstance(one, Figure) and isinstance(two, Figure) and one.unit != two.unit
    )
    return in_other_units or is_difference(pair, told[pair.a])


def are_apart(told: Sequence[Telling], partner: Mapping[int, int], a: int, b: int) -> bool:
    """Tell whether two figures stand in two places of what two articles both tell, and are not the same in both of them.

    What differs there differs within the one text; only where each article repeats its own figure is it one fact.
    """
    if a not in partner or b not in partner or partner[a] == b:
        return False
    ours, theirs = told[partner[b]].claim, told[partner[a]].claim
    if told[a].claim.value == told[b].claim.value:
        return True
    return told[a].claim.value != ours.value or told[b].claim.value != theirs.value


def related(a: Telling, b: Telling, weights: Weights = WEIGHTS) -> tuple[float, Standing] | None:
    """Give the points of two claims and how they stand, if they are about one fact."""
    if differing_slot(a, b):
        return None
    if not isinstance(a.claim, Figure) or not isinstance(b.claim, Figure):
        stands = standing(a, b)
        return None if stands.kind == "conflict" and not dates_one_thing(a, b) else (0.0, stands)
    points = score(a, b, weights)
    if points < least(weights):
        return None
    stands = turned_standing(a, b, standing(a, b))
    if are_apart_in_fact(a, b) or (stands.kind in ("conflict", "update") and are_no_rivals(a, b, stands)):
        return None
    return (points, stands) if suffices(points, stands, a, b, weights) else None


def are_apart_in_fact(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are of two events, or one text denies what the other states."""
    return are_two_events(a, b) or are_of_two_sorts(a.claim, b.claim) or is_denied_once(a, b)


def are_no_rivals(a: Telling, b: Telling, stands: Standing) -> bool:
    """Tell whether two figures that differ are no two counts of one thing, be they told of one event.

    One text fears more than the other states, or does not say what happened to those whom it counts.
    """
    if is_feared_once(a, b):
        return True
    one, two = a.claim, b.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return False
    if fate(one) == fate(two) or are_doers(one, two):
        return False
    return stands.kind == "conflict" or is_far(one, two)


def turned_standing(a: Telling, b: Telling, stands: Standing) -> Standing:
    """Give how two claims stand, a conflict where one tells as a rise what the other tells as a fall by as much."""
    because = turned(a.claim, b.claim) if stands.kind in ("agree", "compatible") else ""
    return conflict(because, a, b) if because else stands


def is_denied_once(a: Telling, b: Telling) -> bool:
    """Tell whether one text denies what the other states: the two bear out nothing of each other."""
    return (a.claim.status.value == "denied") != (b.claim.status.value == "denied")


def is_feared_once(a: Telling, b: Telling) -> bool:
    """Tell whether one text fears more than the other states: a toll that may yet come is no other count."""
    one, two = (a, b) if a.claim.status.value == "feared" else (b, a)
    feared = one.claim.status.value == "feared" and two.claim.status.value != "feared"
    more = isinstance(one.claim, Figure) and isinstance(two.claim, Figure) and one.claim.value > two.claim.value
    return feared and more


def unrivalled(told: Sequence[Telling], pairs: list[Pair]) -> list[Pair]:
    """Give the pairs without those differences for which either claim has a better partner in the other article.

    An article gives many figures of one sort: the one that is most alike in all else is the one that differs.
    It may also give several figures for one fact, as several sources have it, so that a near second stands as well.
    """
    best: dict[tuple[int, int], float] = {}
    for pair in pairs:
        lead = lead_of(pair, told[pair.a], told[pair.b])
        for claim, other in () if pair.copied else ((pair.a, pair.b), (pair.b, pair.a)):
            key = claim, told[other].position
            best[key] = max(best.get(key, pair.points - lead), pair.points - lead)
    return [
        pair
        for pair in pairs
        if pair.copied
        or not is_difference(pair, told[pair.a])
        or pair.points >= max(best[pair.a, told[pair.b].position], best[pair.b, told[pair.a].position])
    ]


def lead_of(pair: Pair, a: Telling, b: Telling) -> float:
    """Give how many points more than another figure a pair must have to be the better partner: sources differ about victims above all."""
    if a.claim.kind == "casualty":
        return SECOND
    is_one_value = pair.standing.kind == "agree" or (pair.standing.kind == "compatible" and are_converted(a, b))
    return LITTLE_LESS if is_one_value else LESS


def are_converted(a: Telling, b: Telling) -> bool:
    """Tell whether two amounts are given in two units or currencies of which one leads to the other."""
    one, two = a.claim, b.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or one.unit == two.unit:
        return False
    return one.kind in ("money", "measure") and in_unit(one, two.unit) is not None


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
        if (
            pair.standing.later is not None
            and is_of_hurt(told[pair.a])
            and not is_history(told[pair.a], told[pair.b], pair.standing.later)
        ):
            later[told[pair.a].position, told[pair.b].position].add(pair.standing.later)
    kept = [
        reordered(
            pair,
            told[pair.a],
            told[pair.b],
            earlier.get(pair.a, {}),
            later[told[pair.a].position, told[pair.b].position],
        )
        for pair in pairs
    ]
    return sorted(kept, key=lambda pair: (pair.a, pair.b))


def is_of_hurt(telling: Telling) -> bool:
    """Tell whether a claim counts those whom an event killed or hurt, of whom all tolls of two articles have one order."""
    return isinstance(telling.claim, Casualty) and telling.claim.outcome in HURT


def is_history(a: Telling, b: Telling, later: int) -> bool:
    """Tell whether the figure that is replaced is an earlier one in its own article too, so that the other is not known to follow it."""
    return (b if a.position == later else a).order == "earlier"


def reordered(pair: Pair, a: Telling, b: Telling, earlier: Mapping[object, set[object]], later: set[int]) -> Pair:
    """Give a pair as an update where others say its order: `earlier` values of the fact, or a `later` article."""
    one, two = a.claim, b.claim
    if (
        (pair.copied and not on_two_days(a, b))
        or pair.standing.kind not in (("conflict", "compatible") if one.kind == "casualty" else ("conflict",))
        or not isinstance(one, Figure)
        or not isinstance(two, Figure)
    ):
        return pair
    order = None
    if (one.value in earlier) != (two.value in earlier):
        first, last = (a, b) if one.value in earlier else (b, a)
        order = replaced_elsewhere(first, last, earlier)
    elif len(later) == 1 and is_of_hurt(a) and is_of_hurt(b):
        order = follows(a, b, next(iter(later)))
    return pair if order is None else pair._replace(standing=Standing("update", order.because, order.article))


def replaced_elsewhere(first: Telling, last: Telling, earlier: Mapping[object, set[object]]) -> Replacing | None:
    """Say that a figure which some text calls an earlier one is replaced by another.

    Less replaces it only where that text has it instead, or on a later day; and nothing does that is told beside it.
    """
    one, two = first.claim, last.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return None
    if last.first is not None and last.first.value == one.value:
        return None
    if two.value < one.value and two.value not in earlier[one.value] and not is_printed_later(last, first):
        return None
    return replaced_by(first, last, "is elsewhere called an earlier figure")


def is_printed_later(last: Telling, first: Telling) -> bool:
    """Tell whether a claim is known to be published on a later day than another."""
    one, two = first.article.published, last.article.published
    return one is not None and two is not None and one < two


def on_two_days(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are known to be published on different days."""
    one, two = a.article.published, b.article.published
    return one is not None and two is not None and one != two


def replaced_values(told: Sequence[Telling], pairs: Iterable[Pair]) -> dict[int, dict[object, set[object]]]:
    """Give, for each claim, the values that a text calls earlier figures of its fact, with what it has instead."""
    linked = [(pair.a, pair.b) for pair in pairs if pair.standing.kind != "compatible"]
    first = groups_of(len(told), linked)
    found: dict[int, dict[object, set[object]]] = defaultdict(lambda: defaultdict(set))
    for place in {place for pair in linked for place in pair}:
        telling = told[place]
        if telling.order == "earlier" and isinstance(claim := telling.claim, Figure):
            instead = found[first[place]][claim.value]
            if telling.first is not None:
                instead.add(telling.first.value)
    return {place: found.get(first[place], {}) for pair in linked for place in pair}
