"""Parts that are told without a word that they are all: 17 people, 12 men and five women; of the 60 accused, 12 were freed, 41 jailed.

Other parts may be left untold, so that mostly only a sum above the whole is a fault, and a sure one only where no one can be
counted twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.claims.mention import PERSON
from factcheck.claims.relations.enumeration import MAYBE, conjunction
from factcheck.claims.relations.partition import (
    Partition,
    goes_on,
    is_beyond,
    is_conjunction,
    is_next_item,
    is_some_of,
    listed,
    people,
)
from factcheck.claims.relations.placed import Placed, before_figure, led_by, sentences
from factcheck.languages.world.concepts import concepts
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# Nobody is two of these at once, nor of what is narrower than two of them.
SEXES = ("man", "woman", "child")
YOUNG = ("boy", "girl")
# Together these leave nobody out.
ALL = (frozenset(("man", "woman")), frozenset(("man", "woman", "child")), frozenset(("boy", "girl")))
# Nobody meets with two of these.
FATES = (frozenset(("killed", "wounded", "missing")), frozenset(("killed", "captured", "missing")))
# What was done to some may have been done to others of them as well; three or more fates that make little more than the whole exclude each other.
FEWEST, NEAR = 3, Fraction(11, 10)
REACH_JOINED = 4
# Who the known are is told so many sentences behind their number at most.
REACH_KNOWN = 4
HIT = "casualties"


def some_parts(scan: Scan, figures: Sequence[Placed]) -> Iterator[Partition]:
    """Give each whole with parts beside it that may be all of its parts."""
    for group in sentences(figures, FEWEST):
        for position, whole in enumerate(group[:-2]):
            following = group[position + 1 :]
            if whole.claim.modifier != "exact" or whole.claim.kind == "percent":
                continue
            if is_apposed(scan, whole, following[0]):
                yield from apposed(scan, whole, following)
            elif is_first(scan, whole):
                yield from of_first(scan, whole, following)
            elif following[0].mention.whole is whole.mention and led_by(scan, following[0], "among"):
                yield from among(scan, whole, following)


def known_parts(scan: Scan, figures: Sequence[Placed]) -> Iterator[Partition]:
    """Give the only count of those who met with a fate, and the parts that a later sentence says they are: nine died. The dead were four men and five women."""
    earlier: list[Placed] = []
    for group in sentences(figures, 1):
        fate = fate_of_subject(scan, before_figure(scan, group[0])) if len(group) > 1 else None
        near = [] if fate is None else [one for one in earlier if is_whole_of_fate(one, fate, group[0])]
        if len(near) == 1 and near[0].claim.modifier == "exact" and not near[0].others:
            found = listed(scan, near[0], group, frozenset())
            if found is not None:
                yield found
        earlier = [*(one for one in earlier if group[0].sentence - one.sentence < REACH_KNOWN), *group]


def fate_of_subject(scan: Scan, start: int) -> str | None:
    """Give what befell the known people with whom a sentence begins, right before a token, if a verb says that they are those: the dead were."""
    verb = scan.match_before(start, "are_all")
    if verb is None or not verb[1]:
        return None
    index = verb[1] - 1
    victim, state = scan.sense(index, "victim"), scan.sense(index, "state")
    word = scan.tags[index]
    known = scan.sense(index - 1, "definite") or (word is not None and word.definite)
    first = index - 1 if scan.sense(index - 1, "definite") else index
    opens = first == 0 or not STOPS.isdisjoint(scan.seps[first])
    if not (known and opens):
        return None
    return str(victim.name) if victim is not None else state


def is_whole_of_fate(figure: Placed, fate: str, part: Placed) -> bool:
    """Tell whether an earlier figure counts all who met with a fate."""
    outcome = getattr(figure.claim, "outcome", None)
    alike = outcome == fate or (fate == HIT and outcome is not None)
    return alike and figure.claim.role in (None, "total") and part.sentence - figure.sentence <= REACH_KNOWN


def items(scan: Scan, whole: Placed, following: Sequence[Placed]) -> list[Placed]:
    """Give the exact figures of a list that begins at the first of some and is of a whole; none where it has another figure."""
    found = [following[0]]
    for figure in following[1:]:
        if not is_some_of(figure, whole) or not (
            is_next_item(scan, found[-1], figure) or is_joined(scan, found[-1], figure)
        ):
            break
        found.append(figure)
    exactly = all(part.claim.modifier == "exact" and is_some_of(part, whole) for part in found)
    return found if exactly and len(found) > 1 else []


def is_joined(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether a word that no table has, and that a conjunction may be written onto, stands right behind a figure, and shortly before another."""
    behind = range(one.last + 1, before_figure(scan, two) + 1)
    return (
        0 < len(behind) <= REACH_JOINED
        and conjunction(scan, behind[0]) == MAYBE
        and not any(scan.seps[index].strip() or is_conjunction(scan, index) for index in behind)
    )


# -- in apposition --------------------------------------------------------------------------------


def is_apposed(scan: Scan, whole: Placed, part: Placed) -> bool:
    """Tell whether nothing but a comma parts a count of people from one of narrower ones."""
    start = before_figure(scan, part)
    beside = start == whole.last + 1 and not COMMAS.isdisjoint(scan.seps[start])
    named = whole.mention.noun.sort == PERSON and whole.claim.concept is not None
    return beside and named and sex_of(part) is not None and sex_of(whole) is None


def sex_of(figure: Placed) -> str | None:
    """Give which of those who exclude each other a figure counts."""
    name = figure.claim.concept
    if name is None or figure.mention.noun.sort != PERSON or figure.others:
        return None
    return next((sort for sort in (*YOUNG, *SEXES) if concepts().isa(name, sort)), None)


def apposed(scan: Scan, whole: Placed, following: Sequence[Placed]) -> Iterator[Partition]:
    """Give the men, women and children that stand right behind those whom they are."""
    parts = items(scan, whole, following)
    sexes = [sex_of(part) for part in parts]
    if not parts or not excludes(sexes) or not is_closed(scan, parts, following):
        return
    rest = frozenset(sexes) not in ALL
    yield Partition(whole.claim, tuple(part.claim for part in parts), sure=True, unfinished=rest)


def excludes(sexes: Sequence[str | None]) -> bool:
    """Tell whether nobody can be of two of some sorts of people: a boy is a child as well."""
    sorts = set(sexes)
    return None not in sorts and len(sorts) == len(sexes) and not ("child" in sorts and sorts.intersection(YOUNG))


def is_closed(scan: Scan, parts: Sequence[Placed], following: Sequence[Placed]) -> bool:
    """Tell whether a conjunction joins the last two of some parts, and nothing is added to them."""
    before, last = parts[-2], parts[-1]
    joined = any(is_conjunction(scan, index) for index in range(before.last + 1, last.mention.first + 1))
    after = following[len(parts)] if len(parts) < len(following) else None
    beyond = after is not None and is_beyond(scan, before, last, after)
    return joined and (beyond or not goes_on(scan, before, last, frozenset()))


# -- of so many --------------------------------------------------------------------------------------


def is_first(scan: Scan, whole: Placed) -> bool:
    """Tell whether a clause begins with a whole of which parts follow: of the 60 accused, 12 were freed."""
    if whole.mention.amount is not None:
        return False
    start = before_figure(scan, whole)
    linked = scan.match_before(start, "linking") or scan.match_before(start, "among")
    return linked is not None and (linked[1] == 0 or not STOPS.isdisjoint(scan.seps[linked[1]]))


def of_first(scan: Scan, whole: Placed, following: Sequence[Placed]) -> Iterator[Partition]:
    """Give what befell some and others of a whole that is named first."""
    parts = items(scan, whole, following)
    if not parts:
        return
    fates = [part.mention.outcome for part in parts]
    sure = len(set(fates)) == len(fates) and any(apart.issuperset(fates) for apart in FATES)
    bare = all(part.mention.noun.last < part.first and not part.others for part in parts)
    near = sum(Fraction(part.claim.value) for part in parts) <= NEAR * Fraction(whole.claim.value)
    if sure or (bare and near and len(parts) >= FEWEST):
        yield Partition(whole.claim, tuple(part.claim for part in parts), sure=sure, unfinished=True)


# -- among others ----------------------------------------------------------------------------------


def among(scan: Scan, whole: Placed, following: Sequence[Placed]) -> Iterator[Partition]:
    """Give parts that are said to be among a whole, where none can be counted twice: men and women, amounts for this and that."""
    parts = items(scan, whole, following)
    if not parts:
        return
    sexes = [sex_of(part) for part in parts]
    sure = people(whole) and excludes(sexes)
    if sure or whole.claim.kind == "money":
        yield Partition(whole.claim, tuple(part.claim for part in parts), sure=sure, unfinished=True)
