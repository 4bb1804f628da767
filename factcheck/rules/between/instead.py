"""What a source gives instead: another figure for the very thing that a text names, or the same figure for another thing.

Between two papers much must be alike before a difference says something. A summary is made from its sources: where both
name one thing, such as jobs or a profit, a difference says that the summary is wrong, the more so where its figure is the
source's figure of something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Claim, Figure
from factcheck.claims.date import Date
from factcheck.languages.world.concepts import concepts
from factcheck.rules.between.circumstances import events, places, times
from factcheck.rules.between.difference import are_named_alike, in_other_places
from factcheck.rules.between.matching import WEIGHTS, apart, evidence
from factcheck.rules.between.measured import differing_indicator, opposed, same_indicator
from factcheck.rules.between.slots import differing_slot, fate, has_digits, is_anyone, met_otherwise, met_with, related
from factcheck.rules.between.standing import Standing, conflict, standing
from factcheck.rules.between.telling import Telling
from factcheck.rules.interval import rational

# What the values themselves say for or against one fact.
OF_VALUES = ("near_values", "values_far_apart", "agrees_elsewhere", "one_is_listed")
CIVILIAN = "civilian"
THOUSAND = 1000
# Dates of one thing stand beside so many words in common, and this share of them.
LEAST_BESIDE, HALF = 2, 0.5


def given_instead(claim: Telling, other: Telling) -> tuple[float, Standing] | None:
    """Give the points of another figure that a source has for the very thing that a text names, and how the two stand."""
    if not names_one_thing(claim.claim, other.claim) or differing_slot(claim, other):
        return None
    if (
        in_other_places(claim, other)
        or times(claim.claim, other.claim) == "other"
        or claim.background != other.background
    ):
        return None
    stands, given = standing(claim, other), evidence(claim, other)
    one, two = claim.claim, other.claim
    named_alike = isinstance(one, Figure) and isinstance(two, Figure) and are_named_alike(one, two)
    if named_alike or is_of_one_event(one, two) or (claim.only and other.only):
        # A summary that tells of the event, of its place and its day means it, however far off its figure is; so does one
        # that names inflation, or counts shells, where its source has one figure for it.
        given.pop("values_far_apart", None)
    points = sum(given.values())
    return (points, stands) if stands.kind == "conflict" and points >= WEIGHTS.to_conflict else None


def dated_instead(claim: Telling, told: Sequence[Telling]) -> list[tuple[float, Standing, Telling]]:
    """Give the dates that sources have for what a text dates, where none of them has the text's date for anything."""
    mine = claim.claim
    if not isinstance(mine, Date) or not mine.value or any(mine.value in other.peers for other in told):
        return []
    others = [other for other in told if is_other_date(claim, other)]
    values = {other.claim.value for other in others if isinstance(other.claim, Date)}
    return [
        (0.0, conflict(f"{mine.quote} is said here, {other.claim.quote} by the source", claim, other), other)
        for other in others
        if are_beside_alike(claim, other) or (len(values) == 1 and claim.language != other.language)
    ]


def is_other_date(claim: Telling, other: Telling) -> bool:
    """Tell whether a source gives another year or another day, as fine as a text's, which the text has for nothing else."""
    mine, theirs = claim.claim, other.claim
    if not isinstance(mine, Date) or not isinstance(theirs, Date) or not mine.value or not theirs.value:
        return False
    if len(mine.value) != len(theirs.value) or theirs.value in claim.peers:
        return False
    return has_digits(mine) and has_digits(theirs) and not claim.around.things.isdisjoint(other.around.things)


def are_beside_alike(claim: Telling, other: Telling) -> bool:
    """Tell whether two claims of one language stand beside like words."""
    shared = len(claim.close & other.close)
    return shared >= LEAST_BESIDE and shared >= HALF * min(len(claim.close), len(other.close))


def is_of_one_event(one: Claim, two: Claim) -> bool:
    """Tell whether two texts tell two figures of one sort of event in one place, and of no other time."""
    return events(one, two) == "same" and places(one, two) == "same" and times(one, two) != "other"


def swapped(claim: Telling, told: Sequence[Telling]) -> list[tuple[float, Standing, Telling]]:
    """Give the figures that sources have for the thing that a text names, where they have the text's figure for another."""
    elsewhere = {other.position for other in told if is_of_another(claim, other)}
    found = []
    for other in told:
        if (
            other.position in elsewhere
            and names_one_thing(claim.claim, other.claim)
            and not differing_slot(claim, other)
        ):
            points, stands = apart_from_values(claim, other), standing(claim, other)
            if stands.kind == "conflict" and points >= WEIGHTS.to_agree and not is_of_other_days(claim, other):
                found.append((points, stands, other))
    return found


def of_the_contrary(claim: Telling, told: Sequence[Telling]) -> list[tuple[float, Standing, Telling]]:
    """Give the figures of sources that are a text's own, but of the contrary: a profit that the text tells as a loss."""
    found = []
    for other in told:
        because = opposed(claim.claim, other.claim)
        if because and is_same_amount(claim.claim, other.claim) and not is_of_other_days(claim, other):
            points = apart_from_values(claim, other)
            if points >= WEIGHTS.to_agree and not in_other_places(claim, other):
                found.append((points, conflict(because, claim, other), other))
    return found


def slipped(claim: Telling, told: Sequence[Telling]) -> list[tuple[float, Standing, Telling]]:
    """Give the figures of sources that are a text's own but for a slip of the pen, where no source has the text's for anything."""
    mine = claim.claim
    if not isinstance(mine, Figure) or any(is_same_value(mine, other.claim) for other in told):
        return []
    found = []
    for other in told:
        theirs = other.claim
        if isinstance(theirs, Figure) and are_miswritten(mine, theirs) and not differing_slot(claim, other):
            points, stands = apart_from_values(claim, other), standing(claim, other)
            apart_in_fact = is_of_other_days(claim, other) or in_other_places(claim, other)
            if stands.kind == "conflict" and points >= WEIGHTS.to_conflict and not apart_in_fact:
                found.append((points, stands, other))
    return found


def is_same_value(one: Figure, two: Claim) -> bool:
    """Tell whether a figure has the value of another claim of its kind."""
    return isinstance(two, Figure) and one.kind == two.kind and one.value == two.value


def are_miswritten(one: Figure, two: Figure) -> bool:
    """Tell whether two values differ as a slip makes them: by the size of their units, a digit left out, or two that changed places."""
    if one.kind != two.kind or one.unit != two.unit:
        return False
    if one.kind not in ("money", "measure", "percent") and not are_many_alike(one, two):
        return False
    a, b = (str(int(rational(figure.value) / rational(figure.step))).rstrip("0") for figure in (one, two))
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    shortened = {long[:at] + long[at + 1 :] for at in range(len(long))}
    return one.step == two.step and (sorted(a) == sorted(b) or short in shortened)


def are_many_alike(one: Figure, two: Figure) -> bool:
    """Tell whether two figures count thousands of one group or thing, which are told once in a text."""
    named = one.kind in ("troops", "count") and one.concept is not None and one.concept == two.concept
    return named and not is_anyone(one) and min(one.value, two.value) >= THOUSAND


def is_same_amount(one: Claim, two: Claim) -> bool:
    """Tell whether two figures have one value in one unit."""
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return False
    return (one.kind, one.value, one.unit) == (two.kind, two.value, two.unit)


def apart_from_values(claim: Telling, other: Telling) -> float:
    """Give the points that two figures would have if their values agreed."""
    given = evidence(claim, other)
    return WEIGHTS.near_values + sum(points for name, points in given.items() if name not in OF_VALUES)


def names_one_thing(one: Claim, two: Claim) -> bool:
    """Tell whether two figures are said to be of one thing: one indicator, one group, or all people who met with one thing."""
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return False
    if one.kind != two.kind or same_indicator(one, two) is False:
        return False
    if same_indicator(one, two) is True or (not is_anyone(one) and one.concept == two.concept):
        return True
    return is_anyone(one) and is_anyone(two) and not set(met_with(one)).isdisjoint(met_with(two))


def is_of_another(claim: Telling, other: Telling) -> bool:
    """Tell whether a source has the figure of a text, of another thing, of others, or of another time."""
    one, two = claim.claim, other.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or one.value != two.value:
        return False
    # What is counted is called by its noun, by which two things differ.
    if fate(one) != fate(two) or (one.kind != "count" and one.unit != two.unit):
        return False
    otherwise = differing_indicator(one, two) or met_otherwise(one, two)
    return bool(otherwise) or are_others(one, two) or is_of_other_days(claim, other)


def is_of_other_days(a: Telling, b: Telling) -> bool:
    """Tell whether two figures are told of two times, as far as their sentences say them; victims also by any day there."""
    return times(a.claim, b.claim) == "other" or (a.claim.kind == "casualty" and apart(a, b))


def are_others(one: Figure, two: Figure) -> bool:
    """Tell whether two figures count people of two groups, neither of which holds the other's."""
    a, b = one.concept, two.concept
    if a is None or b is None or related(a, b):
        return False
    if is_anyone(one) or is_anyone(two):
        known = concepts()
        return any(group == CIVILIAN and known.is_force(those) for group, those in ((a, b), (b, a)))
    return True
