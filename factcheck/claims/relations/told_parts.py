"""Parts that a text tells one by one, without a word that they are all: 534 deals, of them 366 for land and 168 for flats.

How far such parts can be trusted differs. Those of one noun, each with its own use or place, exclude each other; of others only large numbers, where one
slip of the pen would make the sum right, tell that they were meant to make their whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, permutations

from factcheck.claims.claim import Figure
from factcheck.claims.mention import NOTHING, OTHERS, TIMES
from factcheck.claims.relations.partition import Partition, is_bare, is_conjunction, is_rest, people
from factcheck.claims.relations.placed import (
    Placed,
    before_figure,
    is_definite_figure,
    is_without_unit,
    led_by,
    same_measure,
    sentences,
)
from factcheck.claims.relations.some_parts import ALL, excludes, sex_of
from factcheck.languages.world.concepts import concepts
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# Marks that end more than a clause.
FULL = STOPS - frozenset(";؛")
# So near a figure stands the word that says that it is an average, or that those stayed.
REACH_MEAN, REACH_STAY = 3, 4
# So many tokens lead from one part to the next.
REACH_NEXT = 30
# Wholes below are of a few, which are told of anyhow.
LEAST = 3
# A sentence begins so near its first figure.
REACH_START = 3
# So near words say that some are of those known.
REACH_AMID = 5
# What one has no other has.
SHARED_OUT = ("seat", "vote")
# Two are a pair, more a list.
SEVERAL = 3


def told_parts(scan: Scan, figures: Sequence[Placed]) -> Iterator[Partition]:
    """Give each whole with parts that are told one by one, in its sentence or in the next."""
    before: list[Placed] = []
    earlier: list[Placed] = []
    dead: dict[str, Placed] = {}
    for group in sentences(figures, 1):
        counted = [figure for figure in group if is_counted(scan, figure)]
        near = before if before and group[0].sentence - before[-1].sentence == 1 else []
        if earlier and len(near) == len(counted) == 1 and near[0].sentence - earlier[-1].sentence == 1:
            # Eleven were found; three are missing: two short clauses.
            yield from left(scan, earlier, [*near, *counted])
        yield from marked(scan, counted)
        yield from resumed(scan, near, counted)
        yield from left(scan, near, counted)
        yield from summed(scan, near, counted)
        yield from of_known(scan, dead, group)
        yield from seated(scan, [*near, *counted])
        for figure in group:
            outcome = figure.mention.outcome
            if outcome is not None and figure.mention.whole is None and figure.claim.role in (None, "total"):
                dead[outcome] = max(
                    dead.get(outcome, figure), figure, key=lambda one: (one.claim.high is None, one.claim.value)
                )
        before, earlier = counted, near


def is_counted(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure is an exact number of things, people or of an amount, and no average, age or time."""
    claim, amount = figure.claim, figure.mention.amount
    if claim.modifier != "exact" or claim.low != claim.high or claim.kind == "percent":
        return False
    if amount is not None and amount.unit in TIMES:
        return False
    start = before_figure(scan, figure)
    near = range(max(0, start - REACH_MEAN), start)
    return not any(scan.match(index, category) for index in near for category in ("averaging", "ratio"))


# -- of which ------------------------------------------------------------------------------------------


def marked(scan: Scan, group: Sequence[Placed]) -> Iterator[Partition]:
    """Give each whole of a sentence with two parts or more that are said to be of it."""
    for position, whole in enumerate(group[:-2]):
        if whole.claim.value < LEAST or whole.mention.whole is not None:
            continue
        parts = parts_of(scan, whole, group[position + 1 :])
        if len(parts) > 1:
            rest = is_rest(scan, parts[-1])
            apart = rest or are_apart(scan, whole, parts)
            kinds = apart or are_kinds(whole, parts)
            yield Partition(claim_of(whole), claims_of(parts), sure=apart, unfinished=not rest, loose=not kinds)


def parts_of(scan: Scan, whole: Placed, following: Sequence[Placed]) -> list[Placed]:
    """Give the parts of a whole that follow it one by one, the first of them marked as such."""
    parts: list[Placed] = []
    for figure in following:
        marks = figure.mention.whole is whole.mention or (not parts and is_marked(scan, whole, figure))
        alike = is_alike(figure, whole) or (figure.mention.whole is whole.mention and figure.mention.amount is None)
        if alike and (marks or (parts and follows(scan, parts[-1], figure))) and figure.claim.value < whole.claim.value:
            parts.append(figure)
        elif alike or (not parts and is_marked(scan, whole, figure)):
            break
        elif not parts:
            continue
        elif figure.mention.amount is None and not is_other_thing(figure, whole):
            break
    return parts


def is_marked(scan: Scan, whole: Placed, part: Placed) -> bool:
    """Tell whether words between a whole and a figure say that this is of it: of which the club will pay."""
    between = range(whole.last + 1, before_figure(scan, part))
    return any(scan.match(index, category) for index in between for category in ("among", "among_after")) and not any(
        not STOPS.isdisjoint(scan.seps[index]) for index in between
    )


def is_alike(part: Placed, whole: Placed) -> bool:
    """Tell whether a figure counts what a whole does, or something that is not named."""
    one, two = part.claim, whole.claim
    if part.mention.amount is not None or whole.mention.amount is not None:
        return (one.unit == two.unit and one.kind == two.kind) or is_without_unit(two, one)
    if part.mention.noun.sort in (NOTHING, OTHERS):
        return True
    return is_named_alike(one, two) or (people(part) and people(whole))


def is_named_alike(one: Figure, two: Figure) -> bool:
    """Tell whether one noun stands behind two figures."""
    return (one.concept is not None and one.concept == two.concept) or (one.unit != "" and one.unit == two.unit)


def is_other_thing(figure: Placed, whole: Placed) -> bool:
    """Tell whether a figure counts something of its own, as the rooms beside the hotels."""
    return figure.mention.noun.sort not in (NOTHING, OTHERS) and not same_measure(figure.claim, whole.claim)


def follows(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether a conjunction or a comma leads from one part to another, and no word begins something else."""
    start = before_figure(scan, two)
    between = range(one.last + 1, start + 1)
    if len(between) > REACH_NEXT or two.mention.whole is not None:
        return False
    if any(
        scan.match(index, category) for index in between for category in ("among", "meanwhile", "each", "open_list")
    ):
        return False
    return any(not COMMAS.isdisjoint(scan.seps[index]) or is_conjunction(scan, index) for index in between)


def are_apart(scan: Scan, whole: Placed, parts: Sequence[Placed]) -> bool:
    """Tell whether nothing is counted in two of some parts: of one noun for several uses, in several places, men and women."""
    if people(whole):
        sexes = [sex_of(part) for part in parts]
        return excludes(sexes) or are_placed(scan, parts)
    named = [part for part in parts if is_named_alike(part.claim, whole.claim)]
    amounts = all(part.mention.amount is not None for part in parts)
    return amounts or are_placed(scan, parts) or (len(named) > 0 and are_placed(scan, parts[:1]))


def are_kinds(whole: Placed, parts: Sequence[Placed]) -> bool:
    """Tell whether parts are things of several names, of which none is another's sort: 45 statues and 110 coins."""
    names = {part.claim.concept for part in parts}
    isa = concepts().isa
    alone = len(names) == len(parts) and not any(isa(one or "", two or "") for one, two in permutations(names, 2))
    return alone and None not in names and whole.claim.concept not in names and not people(whole)


def are_placed(scan: Scan, parts: Sequence[Placed]) -> bool:
    """Tell whether a preposition behind each of some figures says where or for what they are."""
    return all(is_placed(scan, part.last + 1) for part in parts)


def is_placed(scan: Scan, index: int) -> bool:
    """Tell whether a token is a preposition of place or use, or has one written onto it."""
    if scan.seps[min(index, scan.count)].strip() or index >= scan.count:
        return False
    word = scan.tags[index]
    return (
        scan.match(index, "somewhere") is not None
        or scan.match(index, "specifying") is not None
        or (word is not None and word.offset > 0 and not word.conjunction)
    )


# -- in the next sentence ------------------------------------------------------------------------------


def resumed(scan: Scan, before: Sequence[Placed], group: Sequence[Placed]) -> Iterator[Partition]:
    """Give the only such count of a sentence with those that the next one says it is made of: nine million. Europe took four of them, Asia three, Africa two."""
    if len(group) < 2:
        return
    first = group[0]
    wholes = [figure for figure in before if is_alike(first, figure) and figure.mention.whole is None]
    if len(wholes) != 1:
        return
    whole, sexes = wholes[0], [sex_of(figure) for figure in group]
    alike = all(is_alike(figure, whole) and figure.claim.value < whole.claim.value for figure in group)
    joint = all(follows(scan, one, two) for one, two in pairwise(group))
    if not alike or not joint:
        return
    opens = is_opening(scan, first) and first.mention.outcome == whole.mention.outcome
    if people(whole) and opens and excludes(sexes):
        yield Partition(claim_of(whole), claims_of(group), sure=True, unfinished=frozenset(sexes) not in ALL)
    elif is_of_those(scan, first) or (is_opening_at(scan, before_figure(scan, first)) and led_by(scan, first, "among")):
        bare = all(figure.mention.noun.sort in (NOTHING, OTHERS) for figure in group)
        sure = are_placed(scan, group) or (bare and len(group) >= SEVERAL)
        yield Partition(claim_of(whole), claims_of(group), sure=False, unfinished=True, loose=not sure)


def is_opening(scan: Scan, figure: Placed) -> bool:
    """Tell whether a sentence begins with a figure."""
    start = before_figure(scan, figure)
    return start == 0 or not STOPS.isdisjoint(scan.seps[start])


def is_of_those(scan: Scan, figure: Placed) -> bool:
    """Tell whether words behind a number say that it is of those counted before."""
    return scan.match(figure.mention.numeral.last + 1, "among_after") is not None


def of_known(scan: Scan, told: Mapping[str, Placed], group: Sequence[Placed]) -> Iterator[Partition]:
    """Give the men, women and children that a sentence says are among those killed or hurt, with the most of these told before: the dead include nine women."""
    for position, first in enumerate(group[:-1]):
        outcome = first.mention.outcome
        whole = told.get(outcome or "")
        if whole is None or whole.sentence == first.sentence or not is_amid(scan, first):
            continue
        parts = [first]
        for figure in group[position + 1 :]:
            if figure.mention.outcome != outcome or not follows(scan, parts[-1], figure):
                break
            parts.append(figure)
        plain = all(part.claim.modifier == "exact" for part in (whole, *parts))
        if plain and len(parts) > 1 and excludes([sex_of(part) for part in parts]):
            yield Partition(claim_of(whole), claims_of(parts), sure=True, unfinished=True)
        return


def is_amid(scan: Scan, figure: Placed) -> bool:
    """Tell whether words shortly before a figure say that it is of victims known before: among the dead were, the dead include."""
    start = before_figure(scan, figure)
    near = range(max(0, start - REACH_AMID), start)
    amid = any(scan.match(index, word) for index in near for word in ("amid", "among", "among_after"))
    return amid and any(scan.match(index, "victim") or scan.sense(index, "state") for index in near)


def seated(scan: Scan, group: Sequence[Placed]) -> Iterator[Partition]:
    """Give the seats that a sentence shares out: one won 174 of the 276 seats, another 98; nobody shares a seat."""
    for position, part in enumerate(group[:-1]):
        whole = group[position + 1]
        if part.mention.whole is not whole.mention or whole.claim.concept not in SHARED_OUT:
            continue
        others = [figure for figure in group[position + 2 :] if is_bare(figure)]
        apart = others and any(
            not FULL.isdisjoint(scan.seps[index]) for index in range(whole.last + 1, others[-1].first)
        )
        if others and not apart and len(others) == len(group) - position - 2:
            yield Partition(claim_of(whole), claims_of((part, *others)), sure=True, unfinished=True)


# -- what is left ----------------------------------------------------------------------------------------


def left(scan: Scan, before: Sequence[Placed], group: Sequence[Placed]) -> Iterator[Partition]:
    """Give each whole of which some are told and the others: of the 46 injured 29 went home, 17 remained; 42 fled. 27 of them were caught, the other 15 shot."""
    for position, rest in enumerate(group):
        sure = is_rest(scan, rest) or is_all_others(scan, rest)
        if not position or rest.mention.amount is not None or not (sure or stays(scan, rest)):
            continue
        part = next(
            (figure for figure in reversed(group[:position]) if figure.mention.whole is not None), group[position - 1]
        )
        whole = whole_of(scan, part, [*before, *group[:position]])
        if whole is None or whole is part or not is_alike(rest, whole) or rest.claim.value >= whole.claim.value:
            continue
        if not any(not FULL.isdisjoint(scan.seps[index]) for index in range(part.last + 1, rest.first + 1)):
            yield Partition(claim_of(whole), claims_of((part, rest)), sure=True, unfinished=not sure)


def is_all_others(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure with an article counts the others: الثمانية الآخرون."""
    return figure.others and is_definite_figure(scan, figure)


def stays(scan: Scan, figure: Placed) -> bool:
    """Tell whether a word beside a figure says that those stayed where they were."""
    start, after = before_figure(scan, figure), figure.last + 1
    near = [*range(max(0, start - REACH_STAY), start), *range(after, min(scan.count, after + REACH_STAY))]
    return figure.mention.noun.sort in (NOTHING, OTHERS) and any(scan.match(index, "staying") for index in near)


def whole_of(scan: Scan, part: Placed, figures: Sequence[Placed]) -> Placed | None:
    """Give the figure that another is said to be of, or that a sentence before counted alone."""
    if part.mention.amount is not None or part.claim.kind == "percent":
        return None
    marked = next((figure for figure in figures if figure.mention is part.mention.whole), None)
    if marked is not None:
        return marked
    others = [figure for figure in figures if figure.sentence < part.sentence and figure.mention.amount is None]
    if (
        is_opening(scan, part)
        and part.mention.noun.sort == NOTHING
        and len(others) == 1
        and others[0].mention.whole is None
    ):
        return others[0]
    return None


# -- all of them -------------------------------------------------------------------------------------------


def summed(scan: Scan, before: Sequence[Placed], group: Sequence[Placed]) -> Iterator[Partition]:
    """Give the people that one sentence counts in two groups, and whom the next calls all: 188 passengers and 24 crew. All 212 were saved."""
    persons = [figure for figure in before if people(figure) and figure.mention.whole is None]
    if not group or len(persons) != 2 or not follows(scan, *persons):
        return
    whole = group[0]
    one, two = persons
    bare = whole.mention.noun.sort == NOTHING and is_opening_with_all(scan, whole)
    if bare and one.claim.concept != two.claim.concept and one.mention.outcome is None and two.mention.outcome is None:
        yield Partition(claim_of(whole), claims_of(persons), sure=True)


def is_opening_with_all(scan: Scan, figure: Placed) -> bool:
    """Tell whether a sentence begins with all and a figure."""
    return led_by(scan, figure, "membership") and is_opening_at(scan, before_figure(scan, figure))


def is_opening_at(scan: Scan, start: int) -> bool:
    """Tell whether a sentence begins at most a word before a token."""
    return any(index <= 0 or not STOPS.isdisjoint(scan.seps[index]) for index in range(start - 1, start + 1))


def claim_of(figure: Placed) -> Figure:
    """Give the claim of a figure."""
    return figure.claim


def claims_of(figures: Sequence[Placed]) -> tuple[Figure, ...]:
    """Give the claims of some figures."""
    return tuple(figure.claim for figure in figures)
