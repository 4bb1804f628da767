"""Which claims of two articles speak of one fact.

Slot by slot: what is counted, what happened to it, where, when, and as what (total, part). Some slots decide
alone where they differ; the others give points for and against, by the weights below, and each relation asks for
so many. The figures enter as one slot among others: near values are a weak sign, values far apart a strong one.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from importlib import resources
from typing import NamedTuple

from factcheck.claims.claim import Claim, Figure
from factcheck.claims.money import Money
from factcheck.languages.world.concepts import concepts
from factcheck.languages.world.tables import lies_in
from factcheck.rules.between.circumstances import events, is_one_occasion, places, times
from factcheck.rules.between.difference import (
    OF_PERIODS,
    are_of_a_length,
    in_other_countries,
    in_other_places,
    is_closely_told,
    is_of_one_day,
    told_alike,
)
from factcheck.rules.between.measured import same_indicator
from factcheck.rules.between.meeting import is_vague
from factcheck.rules.between.one_unit import in_unit
from factcheck.rules.between.slots import FAR, fate, is_anyone, is_subset, same_group
from factcheck.rules.between.standing import Standing
from factcheck.rules.between.telling import Telling
from factcheck.rules.interval import rational

# Between the days that two claims are told of, so much may pass within one event.
SLACK = dt.timedelta(days=7)
# A figure of this age is told as background in an article that has no date for it.
RECENT = dt.timedelta(days=21)
# What is of the size that another gives in words is as near as this.
OF_THAT_SIZE = 0.6
HALF_AS_MUCH = 0.5
# A value of so many steps or more has three digits.
FINE = 100
# A difference asks for so many points more where few words next to the figures are the same.
MORE_UNLESS_ALIKE = 1.2
# So many more where an article gives several amounts.
MORE_AMONG_AMOUNTS = 0.7
# More words in common say no more: around the figures, in the openings, next to the figures.
MOST_NAMES, MOST_OPENING, MOST_CLOSE = 6, 8, 4


# What is expected, meant to be, or can be is no count of what is.
PROSPECTIVE = frozenset(("forecast", "target", "capacity"))


class Weights(NamedTuple):
    """Hold the points that each likeness or difference of two claims gives.

    They stand in `weights.toml`; `fit_weights.py` fits them anew and measures them. The last four are the points that each relation asks for:
    a conflict asks for most, since a false one is worse than a missed one.
    """

    start: float
    casualty: float
    measure: float
    concepts: float
    nations: float
    names: float
    openings: float
    close_words: float
    other_places: float
    other_places_in_sentence: float
    other_place_told: float
    same_event: float
    same_indicator: float
    other_time: float
    other_figure_kind: float
    main_figures: float
    same_group: float
    any_people: float
    one_group_named: float
    other_group: float
    one_is_part: float
    one_is_listed: float
    other_days: float
    one_long_past: float
    one_in_background: float
    near_values: float
    one_fine_value: float
    values_far_apart: float
    agrees_elsewhere: float
    fate_unsaid: float
    across_languages: float
    to_agree: float
    to_be_compatible: float
    to_update: float
    to_conflict: float


WEIGHTS = Weights(**tomllib.loads(resources.files(__package__).joinpath("weights.toml").read_text(encoding="utf-8")))


def score(a: Telling, b: Telling, weights: Weights = WEIGHTS) -> float:
    """Give the points for two claims to be about one fact."""
    return sum(evidence(a, b, weights).values())


def suffices(points: float, stands: Standing, a: Telling, b: Telling, weights: Weights = WEIGHTS) -> bool:
    """Tell whether so many points are enough for a relation to be reported."""
    if stands.kind == "agree":
        return points >= weights.to_agree
    if stands.kind == "compatible":
        return points >= weights.to_be_compatible and not in_other_countries(a, b)
    if in_other_places(a, b) or (is_in_other_money(a.claim, b.claim) and same_indicator(a.claim, b.claim) is not True):
        return False
    if stands.kind == "update" and a.claim.kind == "casualty":
        return points >= weights.to_update
    if stands.kind == "conflict" and excused(a, b):
        return False
    if told_alike(a, b):
        return points >= weights.to_conflict + (MORE_AMONG_AMOUNTS if are_among_amounts(a, b) else 0)
    return points >= weights.to_conflict + MORE_UNLESS_ALIKE and is_of_one_day(a, b)


def are_among_amounts(a: Telling, b: Telling) -> bool:
    """Tell whether of two amounts either stands in an article that gives others of the like, and most words beside are others."""
    return a.claim.kind == "money" and not (a.only and b.only) and not is_closely_told(a, b)


def is_in_other_money(one: Claim, two: Claim) -> bool:
    """Tell whether two amounts are in two currencies, so that a difference asks for their being said to be of one thing."""
    return isinstance(one, Money) and isinstance(two, Money) and one.unit != two.unit


def excused(a: Telling, b: Telling) -> bool:
    """Tell whether two figures may differ since one is of another event, of other days, or of what is not yet so."""
    one_is_past = a.background != b.background and places(a.claim, b.claim) in ("within", "other")
    return one_is_past or times(a.claim, b.claim) == "other" or are_of_other_kinds(a.claim, b.claim)


def are_of_other_kinds(one: Claim, two: Claim) -> bool:
    """Tell whether one claim says what is to be and the other what is, or only one what has come together since some day."""
    if is_prospective(one) != is_prospective(two):
        return True
    return one.kind != "casualty" and is_cumulative(one) != is_cumulative(two)


def is_cumulative(claim: Claim) -> bool:
    """Tell whether a claim says what has come together over some time."""
    return claim.figure_kind is not None and claim.figure_kind.value == "cumulative"


def is_prospective(claim: Claim) -> bool:
    """Tell whether a claim says what is expected, meant to be, or can be."""
    return claim.figure_kind is not None and claim.figure_kind.value in PROSPECTIVE


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
        **circumstances(one, two),
        "main_figures": a.main and b.main,
        **shared_words(a, b),
        **groups(one, two),
        "one_is_part": (one.role == "part") != (two.role == "part"),
        "one_is_listed": one.value != two.value and a.listed != b.listed,
        "other_days": far_days,
        "one_long_past": not far_days and long_past(a, b),
        "one_in_background": a.background != b.background,
        "fate_unsaid": fate(one) != fate(two),
        **values(one, two, is_one_occasion(one, two)),
        "agrees_elsewhere": one.value != two.value and is_told_elsewhere(a, two) + is_told_elsewhere(b, one),
    }


def is_told_elsewhere(telling: Telling, other: Figure) -> bool:
    """Tell whether an article gives another's value too, of something else: not as what other voices say of the same."""
    if other.value not in telling.peers:
        return False
    return not (
        telling.claim.kind == "casualty" and other.value in telling.beside and telling.claim.attribution is not None
    )


def circumstances(one: Figure, two: Figure) -> dict[str, float]:
    """Give how the places, events, times and kinds of two figures stand to each other, as their texts tell them."""
    return {
        "other_place_told": places(one, two) == "other",
        "same_event": events(one, two) == "same",
        "same_indicator": same_indicator(one, two) is True,
        "other_time": times(one, two) == "other",
        "other_figure_kind": is_prospective(one) != is_prospective(two),
    }


def other_places(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are told of other places: in their sentences, or around where they share no country.

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
        # Miners may be all who met with what befell a mine; children or soldiers seldom are all.
        named = two.concept if any_one else one.concept
        return {
            "one_group_named": 1.0 if named is None or is_subset(named) or concepts().is_force(named) else HALF_AS_MUCH
        }
    if one.concept == two.concept:
        return {"same_group": 1.0}
    return {} if same_group(one, two) else {"other_group": 1.0}


def values(one: Figure, two: Figure, one_occasion: bool) -> dict[str, float]:
    """Give how near two values are; an order of size is near to whatever it holds, and of one occasion any two may be told."""
    less, more = (one, two) if one.value < two.value else (two, one)
    if is_vague(less) or (is_vague(more) and one.value == two.value):
        return {"near_values": OF_THAT_SIZE}
    # The same number of another unit is a sign too: somebody changed the unit.
    in_one = in_unit(two, one.unit) if one.kind in ("money", "measure") and one.value != two.value else None
    small, large = sorted((abs(float(one.value)), abs(float((in_one or two).value))))
    return {
        "near_values": small / large if large else 1.0,
        "one_fine_value": one.value == two.value and is_fine(one),
        "values_far_apart": small * FAR < large and not one_occasion,
    }


def is_fine(figure: Figure) -> bool:
    """Tell whether a value has so many digits that two articles seldom give it alike by chance."""
    return abs(rational(figure.value) / rational(figure.step)) >= FINE


def capped(shared: frozenset[str], most: int) -> float:
    """Give how much is shared, from 0 to 1, where more than so much says no more."""
    return min(len(shared), most) / most


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Give the share of the smaller set that the two have in common."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def disjoint(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether both sets of places and nations are known and have nothing in common, nor does one hold the other's."""
    if not (a and b and a.isdisjoint(b)):
        return False
    return not any(lies_in(one, two) or lies_in(two, one) for one in a for two in b)


def apart(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are told of days too far apart to be one event's."""
    return a.days is not None and b.days is not None and far(a.days, b.days, SLACK) and are_of_a_length(a, b)


def long_past(a: Telling, b: Telling) -> bool:
    """Tell whether one claim is told of days long before the article that has no date for the other."""
    if (a.days is None) == (b.days is None) or a.claim.kind in OF_PERIODS:
        return False
    days, published = (a.days, b.article.published) if a.days is not None else (b.days, a.article.published)
    return days is not None and published is not None and published - days[1] > RECENT


def far(one: tuple[dt.date, dt.date], two: tuple[dt.date, dt.date], slack: dt.timedelta) -> bool:
    """Tell whether more than so much lies between two spans of days."""
    return two[0] - one[1] > slack or one[0] - two[1] > slack
