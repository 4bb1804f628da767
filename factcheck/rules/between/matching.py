"""Which claims of two articles speak of one fact.

Slot by slot: what is counted, what happened to it, where, when, and as what (total, part). Some slots decide
alone where they differ; the others give points for and against, by the weights below, and each relation asks for
so many. The figures enter as one slot among others: near values are a weak sign, values far apart a strong one.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.languages.language import concepts
from factcheck.rules.between.meeting import is_vague
from factcheck.rules.between.standing import Standing
from factcheck.rules.between.telling import Telling

# People of these concepts are counted as all that an event met with, not as a group among them.
ANYONE = frozenset(
    ("person", "civilian", "national", "citizen", "resident", "villager", "victim", "casualty", "case", "individual")
)
# Forces of any sort may be counted under these names.
FORCES = frozenset(("troops", "force_member", "soldier"))
# Groups that are commonly counted within a toll.
SUBSETS = ("child", "woman", "journalist", "minor")

# What is said of people without a word for what happened to them, or for all that did; and of whom it is often said so.
LOOSE = frozenset(("count", "troops", "casualties"))
HELD = frozenset(("captured", "displaced"))
# Equal numbers of people are seldom equal by chance from this one on.
TELLING = 6

# Between the days that two claims are told of, so much may pass within one event.
SLACK = dt.timedelta(days=7)
# A figure of this age is told as background in an article that has no date for it.
RECENT = dt.timedelta(days=21)
# A value this many times another is far from it.
FAR = 3
# What is of the size that another gives in words is as near as this.
OF_THAT_SIZE = 0.6
# More words in common say no more: around the figures, in the openings, next to the figures.
MOST_NAMES, MOST_OPENING, MOST_CLOSE = 6, 8, 4
# Two dates are one fact only with so many words in common next to them.
LEAST_CLOSE = 3
HALF = 0.5
# A difference in what is no count of victims asks for so many, or for openings that share so many names.
LEAST_SHARED, ONE_EVENT = 2, 2
# What these kinds count or price is often another every day.
DAILY = frozenset(("money", "percent", "count"))


class Weights(NamedTuple):
    """Hold the points that each likeness or difference of two claims gives.

    Fitted on marked pairs by logistic regression and rounded; the last four are the points that each relation asks for.
    A conflict asks for most, since a false one is worse than a missed one.
    """

    start: float = -4.2
    casualty: float = 0.9
    measure: float = -0.7
    concepts: float = 1.4
    nations: float = 0.7
    names: float = 1.1
    openings: float = 0.8
    close_words: float = 1.2
    other_places: float = -1.5
    other_places_in_sentence: float = -1.4
    main_figures: float = 1.2
    same_group: float = 1.1
    any_people: float = 1.1
    one_group_named: float = -1.1
    other_group: float = -1.3
    one_is_part: float = -0.5
    one_is_listed: float = -0.5
    other_days: float = -1.5
    one_long_past: float = -1.0
    one_in_background: float = -0.8
    near_values: float = 2.4
    values_far_apart: float = -1.8
    agrees_elsewhere: float = -0.9
    fate_unsaid: float = -0.3
    across_languages: float = 1.2
    to_agree: float = -1.4
    to_be_compatible: float = -0.8
    to_update: float = -1.0
    to_conflict: float = 0.5


WEIGHTS = Weights()


def score(a: Telling, b: Telling, weights: Weights = WEIGHTS) -> float:
    """Give the points for two claims to be about one fact."""
    return sum(evidence(a, b, weights).values())


def suffices(points: float, stands: Standing, a: Telling, b: Telling, weights: Weights = WEIGHTS) -> bool:
    """Tell whether so many points are enough for a relation to be reported."""
    if stands.kind == "agree":
        return points >= weights.to_agree
    if stands.kind == "compatible":
        return points >= weights.to_be_compatible
    if stands.kind == "update" and a.claim.kind == "casualty":
        return points >= weights.to_update
    return points >= weights.to_conflict and (a.claim.kind == "casualty" or told_alike(a, b))


def told_alike(a: Telling, b: Telling) -> bool:
    """Tell whether two figures of no victims are told in like words, so that a difference between them means something.

    What is counted or priced anew every day, as shares are, differs from day to day without a fault.
    """
    one, two = a.claim, b.claim
    if one.kind in DAILY and a.days is not None and b.days is not None and far(a.days, b.days, dt.timedelta(0)):
        return False
    if a.language != b.language:
        return True
    shared = len(a.close & b.close)
    if isinstance(one, Figure) and isinstance(two, Figure) and (one.kind == "percent" or max(one.step, two.step) < 1):
        return shared >= LEAST_CLOSE and overlap(a.close, b.close) >= HALF
    if one.kind in DAILY and a.article.published != b.article.published:
        return shared >= LEAST_CLOSE
    return shared >= LEAST_SHARED or len(a.setting.opening.words & b.setting.opening.words) >= ONE_EVENT


def least(weights: Weights = WEIGHTS) -> float:
    """Give the points below which no relation is reported."""
    return min(weights.to_agree, weights.to_be_compatible, weights.to_update, weights.to_conflict)


def evidence(a: Telling, b: Telling, weights: Weights = WEIGHTS) -> dict[str, float]:
    """Give the points for and against one fact, by the name of their weight; what gives none is left out."""
    measures = likenesses(a, b)
    points = {name: getattr(weights, name) * measure for name, measure in measures.items() if measure}
    return {"start": weights.start} | points


def likenesses(a: Telling, b: Telling) -> dict[str, float]:
    """Give how far two claims are alike or differ in each respect, from 0 to 1."""
    one, two = a.claim, b.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return {}
    kind = one.kind
    far_days = apart(a, b)
    return {
        "casualty": kind == "casualty",
        "measure": kind in ("measure", "percent"),
        "concepts": overlap(a.around.things, b.around.things),
        "nations": overlap(a.around.nations, b.around.nations),
        "other_places": other_places(a, b),
        "other_places_in_sentence": disjoint(a.here, b.here),
        "main_figures": a.main and b.main,
        **shared_words(a, b),
        **groups(one, two),
        "one_is_part": (one.role == "part") != (two.role == "part"),
        "one_is_listed": one.value != two.value and a.listed != b.listed,
        "other_days": far_days,
        "one_long_past": not far_days and long_past(a, b),
        "one_in_background": a.background != b.background,
        "fate_unsaid": fate(one) != fate(two),
        **values(one, two),
        "agrees_elsewhere": one.value != two.value and (two.value in a.peers) + (one.value in b.peers),
    }


def other_places(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are told of other places: in their sentences, or around these where they share no country.

    Two languages do not know the same names, so that across them a shared country is enough.
    """
    if not disjoint(a.around.places, b.around.places):
        return False
    if a.here.isdisjoint(b.here):
        return True
    return a.language == b.language and disjoint(a.here & a.around.places, b.here & b.around.places)


def shared_words(a: Telling, b: Telling) -> dict[str, float]:
    """Give how many words two claims share; across languages the concepts next to casualties must do."""
    plain = a.claim.kind == "casualty"
    if a.language != b.language:
        return {
            "across_languages": 1.0,
            "close_words": 0.0 if plain else capped(a.around.things & b.around.things, MOST_CLOSE),
        }
    return {
        "names": capped(a.around.words & b.around.words, MOST_NAMES),
        "openings": capped(a.setting.opening.words & b.setting.opening.words, MOST_OPENING),
        "close_words": 0.0 if plain else capped(a.close & b.close, MOST_CLOSE),
    }


def groups(one: Figure, two: Figure) -> dict[str, float]:
    """Give how the groups or things counted stand to each other."""
    any_one, any_two = is_anyone(one), is_anyone(two)
    if any_one and any_two:
        return {"any_people": 1.0}
    if any_one or any_two:
        return {"one_group_named": 1.0}
    if one.concept == two.concept:
        return {"same_group": 1.0}
    return {} if same_group(one, two) else {"other_group": 1.0}


def is_anyone(figure: Figure) -> bool:
    """Tell whether a figure names no group or thing of its own."""
    return figure.concept is None or figure.concept in ANYONE


def values(one: Figure, two: Figure) -> dict[str, float]:
    """Give how near two values are; an order of size is near to whatever it holds."""
    less, more = (one, two) if one.value < two.value else (two, one)
    if is_vague(less) or (is_vague(more) and one.value == two.value):
        return {"near_values": OF_THAT_SIZE}
    small, large = abs(float(less.value)), abs(float(more.value))
    return {"near_values": small / large if large else 1.0, "values_far_apart": small * FAR < large}


def capped(shared: frozenset[str], most: int) -> float:
    """Give how much is shared, from 0 to 1, where more than so much says no more."""
    return min(len(shared), most) / most


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Give the share of the smaller set that the two have in common."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def disjoint(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether both sets are known and have nothing in common."""
    return bool(a and b and a.isdisjoint(b))


# -- slots that decide ---------------------------------------------------------------------


def differing_slot(a: Telling, b: Telling) -> str:
    """Give the slot in which two claims differ for sure, in words; nothing where none does.

    Equal figures may name a group in two ways (two women, two workers), which then counts against them and does not decide.
    """
    one, two = a.claim, b.claim
    if isinstance(one, Date) and isinstance(two, Date):
        return differing_dates(a, b)
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return f"{one.kind} and {two.kind}"
    if fate(one) != fate(two):
        return "" if may_share_fate(one, two) else f"{fate(one)} and {fate(two)}"
    if one.kind in ("percent", "measure") and one.unit != two.unit and not convertible(one.unit, two.unit):
        return f"{one.unit} and {two.unit}"
    if one.kind == "count" and is_people(one) != is_people(two):
        return f"{one.unit} and {two.unit}"
    if one.nation and two.nation and one.nation != two.nation:
        return f"{one.nation} and {two.nation}"
    if one.value != two.value:
        return differing_role(one, two)
    return ""


def fate(figure: Figure) -> str:
    """Give what happened to those whom a figure counts, else its kind."""
    return figure.outcome if isinstance(figure, Casualty) else figure.kind


def is_people(figure: Figure) -> bool:
    """Tell whether a figure counts people."""
    return figure.unit == "person" or figure.concept in ANYONE


def may_share_fate(one: Figure, two: Figure) -> bool:
    """Tell whether two figures may count the same people though only one text says what happened to them, or says it more loosely.

    People who are held or on the move are often counted without a word for it; of all others an equal and telling number is asked.
    """
    fates = {fate(one), fate(two)}
    if not (is_people(one) and is_people(two) and fates & LOOSE):
        return False
    if fates & HELD and "killed" not in fates:
        return True
    return one.value == two.value and one.value >= TELLING


def differing_role(one: Figure, two: Figure) -> str:
    """Give the group or role in which two unequal figures differ, in words."""
    if not same_group(one, two):
        return f"{one.concept or one.unit} and {two.concept or two.unit}"
    if one.concept == two.concept and not is_anyone(one):
        # A group that is named needs no word that makes it a part.
        return ""
    for role in ("part", "increment"):
        if (one.role == role) != (two.role == role):
            return f"{one.role or 'a figure'} and {two.role or 'a figure'}"
    return ""


def differing_dates(a: Telling, b: Telling) -> str:
    """Give why two dates are no one fact: nearly always, since articles name days for many reasons."""
    one, two = a.claim, b.claim
    if not (any(map(str.isdecimal, one.quote)) and any(map(str.isdecimal, two.quote))):
        return "days that are not written in figures"
    if a.language != b.language or len(a.close & b.close) < LEAST_CLOSE:
        return "dates of other things"
    return ""


def same_group(one: Figure, two: Figure) -> bool:
    """Tell whether two figures can count the same people or things."""
    a, b = one.concept, two.concept
    if one.kind in ("money", "percent", "measure"):
        return True
    if one.kind == "count" and one.unit != "person":
        return related(a, b) if a and b else one.unit.casefold()[:5] == two.unit.casefold()[:5]
    if one.kind == "troops":
        return related(a, b) or a in FORCES or b in FORCES
    any_one, any_two = is_anyone(one), is_anyone(two)
    if any_one and any_two:
        return True
    if any_one or any_two:
        return not is_subset(b if any_one else a)
    return related(a, b)


def related(a: str | None, b: str | None) -> bool:
    """Tell whether one concept is the other or holds it."""
    if a is None or b is None:
        return a is b
    known = concepts()
    return a == b or known.isa(a, b) or known.isa(b, a)


def is_subset(concept: str | None) -> bool:
    """Tell whether a concept names a group that is commonly counted within a toll."""
    return concept is not None and any(concepts().isa(concept, group) for group in SUBSETS)


def convertible(one: str, two: str) -> bool:
    """Tell whether two units measure the same."""
    from factcheck.claims.quantity import is_convertible  # pint is loaded only where units differ

    return is_convertible(one, two)


# -- days ----------------------------------------------------------------------------------


def apart(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are told of days too far apart to be one event's."""
    return a.days is not None and b.days is not None and far(a.days, b.days, SLACK)


def long_past(a: Telling, b: Telling) -> bool:
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
