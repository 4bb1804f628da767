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

# People of these concepts are counted as all that an event met with, not as a group among them.
ANYONE = frozenset(("person", "civilian", "national", "citizen", "resident", "villager", "victim", "casualty", "case", "individual"))

# Between the days that two claims are told of, so much may pass within one event.
SLACK = dt.timedelta(days=2)
# A figure of this age is told as background in an article that has no date for it.
RECENT = dt.timedelta(days=21)


class Match(NamedTuple):
    """Say whether two claims are about one fact, how surely, and why."""

    same: bool
    score: float
    because: str


class Weights(NamedTuple):
    """Hold what each likeness of two surroundings is worth."""

    things: float = 1.0
    places: float = 2.0
    nations: float = 0.5
    words: float = 2.5
    same_value: float = 1.6
    near_value: float = 0.6
    lead: float = 0.5
    group: float = 0.6
    threshold: float = 1.2


WEIGHTS = Weights()


def match(a: Telling, b: Telling, weights: Weights = WEIGHTS) -> Match:
    """Tell whether two claims are about one fact."""
    difference = differing_slot(a, b)
    if difference:
        return Match(False, 0.0, difference)
    score = likeness(a, b, weights)
    same = score >= weights.threshold
    return Match(same, score, "the surroundings are alike" if same else "too little around the two is alike")


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
    if one.kind == "count" and "person" not in (one.unit, two.unit):
        return related(a, b) if a and b else one.unit.casefold()[:5] == two.unit.casefold()[:5]
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
    one, two = a.days or assumed(a), b.days or assumed(b)
    if one is None or two is None or (a.days is None and b.days is None):
        return False
    slack = SLACK if a.days is not None and b.days is not None else RECENT
    return one[1] + slack < two[0] or two[1] + slack < one[0]


def assumed(telling: Telling) -> tuple[dt.date, dt.date] | None:
    """Give the day that a claim without a date is taken to be of: that of its article."""
    published = telling.article.published
    return None if published is None else (published, published)


def convertible(one: str, two: str) -> bool:
    """Tell whether two units measure the same."""
    from factcheck.claims.quantity import is_convertible  # pint is loaded only where units differ

    return is_convertible(one, two)


def likeness(a: Telling, b: Telling, weights: Weights) -> float:
    """Give how alike the surroundings of two claims are, and whether their figures are."""
    score = weights.things * overlap(a.things, b.things) + weights.nations * overlap(a.nations, b.nations)
    score += weights.places * overlap(a.places, b.places)
    if a.language == b.language:
        score += weights.words * overlap(a.words, b.words)
    score += weights.lead * (a.lead and b.lead)
    one, two = a.claim, b.claim
    if isinstance(one, Figure) and isinstance(two, Figure):
        if one.concept is not None and one.concept == two.concept:
            score += weights.group
        score += value_likeness(one, two, weights)
    elif isinstance(one, Date) and isinstance(two, Date) and one.value is not None and one.value == two.value:
        score += weights.same_value
    return score


def value_likeness(one: Figure, two: Figure, weights: Weights) -> float:
    """Give what the nearness of two figures is worth."""
    if one.unit != two.unit and one.kind in ("money", "measure"):
        return 0.0
    a, b = float(one.value), float(two.value)
    if a == b:
        return weights.same_value
    ratio = min(abs(a), abs(b)) / max(abs(a), abs(b), 1e-9)
    return weights.near_value * ratio if ratio > 0.5 else 0.0


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Give the share of the smaller set that the two have in common."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0
