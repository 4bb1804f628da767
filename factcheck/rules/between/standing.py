"""How two claims about one fact stand to each other: agree, compatible, update or conflict."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.rules.between.telling import Telling
from factcheck.rules.interval import FACE, ROUNDED, Interval, interval, shown
from factcheck.rules.rule import RelationKind

# A count of these kinds grows while an event goes on.
DEVELOPING = frozenset(("casualty",))
# After so long a count has settled.
SETTLED = dt.timedelta(days=45)
BOUNDS = frozenset(("at_least", "more_than", "at_most", "less_than"))
WORDS = {
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "less than ",
    "about": "about ",
}


class Standing(NamedTuple):
    """Say how two claims stand, and why."""

    kind: RelationKind
    because: str


def standing(a: Telling, b: Telling) -> Standing:
    """Say how two claims about one fact stand to each other."""
    one, two = a.claim, b.claim
    if isinstance(one, Date) or isinstance(two, Date):
        return dates(one, two)
    said = f"{worded(one)} and {worded(two)}"
    x, y = interval(one, FACE), interval(two, FACE)
    if one.unit != two.unit and one.kind in ("money", "measure"):
        return converted(one, two, said)
    if one.value == two.value and one.modifier != "range" and two.modifier != "range":
        if excludes(one, two):
            return Standing("conflict", f"{said} exclude each other")
        return Standing("agree", f"{said} are one value")
    if (one.low, one.high) == (two.low, two.high):
        return Standing("agree", f"{said} are one value")
    wide, broad = interval(one, ROUNDED), interval(two, ROUNDED)
    if closed(one) and closed(two) and wide.meets(broad):
        return Standing("compatible", f"{said} can both be true: {ends(wide)} meets {ends(broad)}")
    updated = update(a, b, said)
    if updated is not None:
        return updated
    if x.meets(y) or wide.meets(broad):
        return Standing("compatible", f"{said} can both be true: {ends(x)} meets {ends(y)}")
    return Standing("conflict", f"{said} cannot both be true{disputed(a, b)}")


def is_past(telling: Telling) -> bool:
    """Tell whether a claim is told of days so long before its article that its count no longer grows."""
    published = telling.article.published
    return published is not None and telling.days is not None and telling.days[1] + SETTLED < published


def closed(figure: Figure) -> bool:
    """Tell whether a figure is bounded on both sides."""
    return figure.modifier not in BOUNDS


def excludes(one: Figure, two: Figure) -> bool:
    """Tell whether the hedges of one value leave no value to both."""
    below, above = {"at_most", "less_than"}, {"at_least", "more_than"}
    strict = {"less_than", "more_than"}
    pair = {one.modifier, two.modifier}
    return bool(pair & below and pair & above and pair & strict)


def update(a: Telling, b: Telling, said: str) -> Standing | None:
    """Say that one claim replaces the other, where their order is known and the change a plausible one."""
    one, two = a.claim, b.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return None
    day_a, day_b = a.article.published, b.article.published
    if day_a is not None and day_b is not None and day_a != day_b:
        earlier, later = (one, two) if day_a < day_b else (two, one)
        rose = later.value > earlier.value
        if rose and one.kind in DEVELOPING and not (is_past(a) or is_past(b)):
            return Standing(
                "update", f"{shown(earlier.value)} on {min(day_a, day_b)} rose to {shown(later.value)} by {max(day_a, day_b)}"
            )
        if a.source is not None and a.source == b.source:
            return Standing("update", f"{said}: {a.source} revises {shown(earlier.value)} to {shown(later.value)}")
        return None
    if one.kind not in DEVELOPING:
        return None
    for rising, other in ((a, b), (b, a)):
        if rising.rising and isinstance(rising.claim, Figure) and isinstance(other.claim, Figure):
            if rising.claim.value > other.claim.value:
                return Standing("update", f"{shown(other.claim.value)} is said to have risen to {shown(rising.claim.value)}")
    return None


def converted(one: Figure, two: Figure, said: str) -> Standing:
    """Say how two figures in different units stand: in one unit where a fixed rate leads to it."""
    from factcheck.claims.quantity import convert  # pint is loaded only where units differ
    from factcheck.errors import UnitError

    try:
        value = convert(two.value, two.unit, one.unit)
        step = convert(two.step, two.unit, one.unit)
    except UnitError:
        return Standing("compatible", f"{said} are in units that no fixed rate connects")
    moved = two.model_copy(
        update={
            "low": None if two.low is None else value,
            "high": None if two.high is None else value,
            "step": step,
            "unit": one.unit,
        }
    )
    # A conversion is rounded once more, by the writer: a tenth of the value is the tolerance.
    x, y = interval(one, ROUNDED), interval(moved, ROUNDED)
    grown = Interval(*(None if end is None else end + sign * abs(end) / 10 for end, sign in ((y.low, -1), (y.high, 1))))
    if x.meets(grown):
        return Standing("compatible", f"{said} are one amount in two units: {worded(moved)} {one.unit}")
    return Standing("conflict", f"{said} cannot both be true: the second is {worded(moved)} {one.unit}")


def dates(one: object, two: object) -> Standing:
    """Say how two dates of one fact stand."""
    if not isinstance(one, Date) or not isinstance(two, Date):
        return Standing("compatible", "a date and a figure")
    said = f"{one.quote} and {two.quote}"
    if one.value == two.value:
        return Standing("agree", f"{said} are one date")
    if one.first_day and one.last_day and two.first_day and two.last_day:
        if one.first_day <= two.last_day and two.first_day <= one.last_day:
            return Standing("compatible", f"{said}: one lies within the other")
    return Standing("conflict", f"{said} are different dates")


def disputed(a: Telling, b: Telling) -> str:
    """Name the two sources of a conflict, where both are known."""
    if a.source and b.source and a.source != b.source:
        return f" ({a.source} against {b.source})"
    return ""


def worded(figure: Figure) -> str:
    """Give a figure with its hedge, as a reader says it."""
    if figure.modifier == "range":
        return f"{shown(figure.low)} to {shown(figure.high)}"
    return f"{WORDS.get(figure.modifier, '')}{shown(figure.value)}"


def ends(values: Interval) -> str:
    """Give an interval as a reader writes it."""
    low = "(-∞" if values.low is None else ("(" if values.open_low else "[") + shown(values.low)
    high = "∞)" if values.high is None else shown(values.high) + (")" if values.open_high else "]")
    return f"{low}, {high}"
