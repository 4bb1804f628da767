"""Which claims of two articles speak of one fact.

Slot by slot: what is counted, what happened to it, where, when, and as what (total, part). A slot that differs on
both sides decides; where none does, what is told around the two claims must be alike enough. The
figures themselves enter only where the surroundings leave it open.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.languages.language import concepts
from factcheck.rules.between.telling import Telling
from factcheck.rules.rule import RelationKind

# People of these concepts are counted as all that an event met with, not as a group among them.
ANYONE = frozenset(("person", "civilian", "national", "citizen", "resident", "villager", "victim", "casualty", "case", "individual"))

# Forces of any sort may be counted under these names.
FORCES = frozenset(("troops", "force_member", "soldier"))

# Between the days that two claims are told of, so much may pass within one event.
SLACK = dt.timedelta(days=7)
# A figure of this age is told as background in an article that has no date for it.
RECENT = dt.timedelta(days=21)


class Weights(NamedTuple):
    """Hold what each likeness of two surroundings is worth, and how much of it each relation asks for.

    A conflict asks for the most, since a false one is worse than a missed one; two equal figures ask for least.
    """

    words: float = 2.5
    places: float = 2.0
    things: float = 1.0
    nations: float = 0.5
    lead: float = 0.5
    group: float = 0.6
    near_value: float = 0.6
    other_place: float = -0.9
    other_nation: float = -0.9
    other_time: float = -0.8
    across_languages: float = 1.4
    agree: float = 0.3
    agree_small: float = 0.6
    compatible: float = 0.6
    update: float = 0.9
    conflict: float = 1.4


WEIGHTS = Weights()
# Equal figures up to this one are often equal by chance.
SMALL = 3


def likeness(a: Telling, b: Telling, weights: Weights = WEIGHTS) -> float:
    """Give how alike the surroundings of two claims are, in whose slots nothing differs."""
    score = weights.places * overlap(a.places, b.places) + weights.things * overlap(a.things, b.things)
    score += weights.nations * overlap(a.nations, b.nations)
    if a.language == b.language:
        score += weights.words * overlap(a.words, b.words)
    else:
        score *= weights.across_languages
    score += weights.lead * (a.lead and b.lead)
    score += weights.other_place * apart_sets(a.places, b.places) + weights.other_nation * apart_sets(a.nations, b.nations)
    score += weights.other_time * maybe_apart(a, b)
    one, two = a.claim, b.claim
    if isinstance(one, Figure) and isinstance(two, Figure):
        score += weights.group * (one.concept is not None and one.concept == two.concept)
        score += weights.near_value * nearness(one, two)
    return score


def suffices(score: float, kind: RelationKind, a: Telling, b: Telling, weights: Weights = WEIGHTS) -> bool:
    """Tell whether a likeness is enough for a relation to be reported."""
    if kind == "agree":
        claim = a.claim
        small = isinstance(claim, Figure) and abs(claim.value) <= SMALL
        return score >= (weights.agree_small if small else weights.agree)
    return score >= getattr(weights, kind)


def nearness(one: Figure, two: Figure) -> float:
    """Give how near two figures are, from 0 to 1; what is less than half of the other is not near."""
    if one.unit != two.unit and one.kind in ("money", "measure"):
        return 0.0
    small, large = sorted((abs(float(one.value)), abs(float(two.value))))
    return small / large if small * 2 > large > 0 else 0.0


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Give the share of the smaller set that the two have in common."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def apart_sets(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether both sets are known and have nothing in common."""
    return bool(a and b and a.isdisjoint(b))


def differing_slot(a: Telling, b: Telling) -> str:
    """Give the slot in which two claims differ for sure, in words; nothing where none does."""
    one, two = a.claim, b.claim
    if one.kind != two.kind:
        return f"{one.kind} and {two.kind}"
    if isinstance(one, Date) or isinstance(two, Date):
        return ""
    if isinstance(one, Casualty) and isinstance(two, Casualty):
        if one.outcome != two.outcome:
            return f"{one.outcome} and {two.outcome}"
    elif one.kind in ("money", "percent", "measure"):
        if one.unit != two.unit and one.kind != "money" and not convertible(one.unit, two.unit):
            return f"{one.unit} and {two.unit}"
    if not same_group(one, two):
        return f"{one.concept or one.unit} and {two.concept or two.unit}"
    if one.nation and two.nation and one.nation != two.nation:
        return f"{one.nation} and {two.nation}"
    if apart(a, b):
        return "told of different days"
    return ""


def same_group(one: Figure, two: Figure) -> bool:
    """Tell whether two figures can count the same people or things."""
    a, b = one.concept, two.concept
    if one.kind in ("money", "percent", "measure"):
        return True
    if one.kind == "count" and (one.unit == "person") != (two.unit == "person"):
        return False
    if one.kind == "count" and one.unit != "person":
        return related(a, b) if a and b else one.unit.casefold()[:5] == two.unit.casefold()[:5]
    if one.kind == "troops":
        return related(a, b) or a in FORCES or b in FORCES
    anyone_a, anyone_b = a is None or a in ANYONE, b is None or b in ANYONE
    part_a, part_b = one.role == "part", two.role == "part"
    if anyone_a and anyone_b:
        return part_a == part_b
    if anyone_a or anyone_b:
        # A named group against all: one figure where neither is said to be a part.
        return not (part_a or part_b) and not is_subset(b if anyone_a else a)
    return related(a, b)


def related(a: str | None, b: str | None) -> bool:
    """Tell whether one concept is the other or holds it."""
    if a is None or b is None:
        return a is b
    known = concepts()
    return a == b or known.isa(a, b) or known.isa(b, a)


def is_subset(concept: str | None) -> bool:
    """Tell whether a concept names a group that is commonly counted within a toll."""
    return concept is not None and any(concepts().isa(concept, group) for group in ("child", "woman", "journalist", "minor"))


def apart(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are told of days too far apart to be one event's."""
    return a.days is not None and b.days is not None and far(a.days, b.days, SLACK)


def maybe_apart(a: Telling, b: Telling) -> bool:
    """Tell whether one claim is told of days long before the article that has no date for the other."""
    if (a.days is None) == (b.days is None):
        return False
    one, two = a.days or assumed(a), b.days or assumed(b)
    return one is not None and two is not None and far(one, two, RECENT)


def far(one: tuple[dt.date, dt.date], two: tuple[dt.date, dt.date], slack: dt.timedelta) -> bool:
    """Tell whether more than so much lies between two spans of days."""
    return one[1] + slack < two[0] or two[1] + slack < one[0]


def assumed(telling: Telling) -> tuple[dt.date, dt.date] | None:
    """Give the day that a claim without a date is taken to be of: that of its article."""
    published = telling.article.published
    return None if published is None else (published, published)


def convertible(one: str, two: str) -> bool:
    """Tell whether two units measure the same."""
    from factcheck.claims.quantity import is_convertible  # pint is loaded only where units differ

    return is_convertible(one, two)
