"""How two claims about one fact stand to each other: agree, compatible, update or conflict."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.rules.between.telling import Telling
from factcheck.rules.interval import FACE, ROUNDED, Interval, interval, rational, shown
from factcheck.rules.rule import RelationKind

# A count of these outcomes grows while an event goes on.
DEVELOPING = frozenset(("killed", "wounded", "casualties", "missing", "captured"))
# After so long a count has settled.
SETTLED = dt.timedelta(days=45)
# What a text may call an earlier figure that a later one replaces.
GROWING = frozenset(("casualty", "troops", "money", "count"))
# Times counted in whole units are not rounded.
# A vague figure is no less than this: dozens.
LEAST_VAGUE = 20
WHOLE = frozenset(("year", "month", "week", "day", "hour", "minute"))
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
    if one.unit != two.unit and one.kind in ("money", "measure"):
        return converted(one, two, said)
    if (one.low, one.high) == (two.low, two.high) or (one.value == two.value and "range" not in (one.modifier, two.modifier)):
        return equal(one, two, said)
    updated = update(a, b, said)
    if updated is not None:
        return updated
    x, y = reach(one, two), reach(two, one)
    if overlaps(x, y):
        return Standing("compatible", f"{said} can both be true: {ends(x)} meets {ends(y)}")
    return Standing("conflict", f"{said} cannot both be true{disputed(a, b)}")


def equal(one: Figure, two: Figure, said: str) -> Standing:
    """Say how two figures of one value stand."""
    if excludes(one, two):
        return Standing("conflict", f"{said} exclude each other")
    if is_vague(one) != is_vague(two):
        return Standing("compatible", f"{said} can both be true: one is no more than a number of words")
    return Standing("agree", f"{said} are one value")


def is_vague(figure: Figure) -> bool:
    """Tell whether a figure only gives an order of size, as hundreds do: it is all of its last digit, and written in letters."""
    written = any(map(str.isdecimal, figure.quote))
    return figure.modifier == "at_least" and not written and figure.low == figure.step and figure.value >= LEAST_VAGUE


def reach(figure: Figure, other: Figure) -> Interval:
    """Give the values that a figure allows beside another: those counted in full allow no neighbours, nor do ages in whole years.

    An amount that ends in a zero may be rounded to its ten where the other is written more finely (150 and 151.8 million).
    """
    step = rational(figure.step)
    if figure.kind == "measure" and figure.unit in WHOLE and step == 1:
        return interval(figure, FACE)
    tens = rational(figure.value) / (step * 10)
    if figure.kind == "money" and figure.modifier == "exact" and tens.denominator == 1 and tens >= 10 and other.step < figure.step:
        return interval(figure, ROUNDED * 10)
    return interval(figure, ROUNDED)


def overlaps(x: Interval, y: Interval) -> bool:
    """Tell whether two intervals have more in common than an end to which both are rounded."""
    if x.is_point or y.is_point:
        return x.meets(y)
    return x.meets(y) and not (x.high is not None and x.high == y.low) and not (y.high is not None and y.high == x.low)


def is_past(telling: Telling) -> bool:
    """Tell whether a claim is told of days so long before its article that its count no longer grows."""
    published = telling.article.published
    return published is not None and telling.days is not None and telling.days[1] + SETTLED < published


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
    small, large = (a, b) if one.value < two.value else (b, a)
    return told_order(small, large) or by_days(small, large, said)


def told_order(small: Telling, large: Telling) -> Standing | None:
    """Say that one claim replaces the other because a text says which of them is the earlier."""
    one, two = small.claim, large.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or one.kind not in GROWING or is_vague(one) or is_vague(two):
        return None
    for first, last in ((small, large), (large, small)):
        if first.order == "earlier" and last.order != "earlier":
            was, came = (one, two) if first is small else (two, one)
            return Standing("update", f"{shown(was.value)} is called an earlier figure, {shown(came.value)} replaces it")
    same_day = small.article.published == large.article.published
    if covers(one, two) or covers(two, one):
        return None
    if same_day and (large.order == "later" or (large.main and large.setting.later)) and is_developing(small) and is_developing(large):
        return Standing("update", f"{shown(one.value)} is said to have risen to {shown(two.value)}")
    return None


def replaced(a: Telling, b: Telling, stands: Standing, earlier: set[object]) -> Standing:
    """Say that two figures stand as an update where another text calls one of them an earlier figure of the fact."""
    one, two = a.claim, b.claim
    if stands.kind != "conflict" or not isinstance(one, Figure) or not isinstance(two, Figure):
        return stands
    if (one.value in earlier) == (two.value in earlier):
        return stands
    was, came = (one, two) if one.value in earlier else (two, one)
    return Standing("update", f"{shown(was.value)} is elsewhere called an earlier figure, {shown(came.value)} replaces it")


def by_days(small: Telling, large: Telling, said: str) -> Standing | None:
    """Say that one claim replaces the other because it was published on a later day."""
    day_small, day_large = small.article.published, large.article.published
    same_source = small.source is not None and small.source == large.source
    if day_small is None or day_large is None or day_small == day_large:
        return None
    one, two = small.claim, large.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return None
    if day_small < day_large and is_developing(small) and is_developing(large) and not is_vague(one) and not covers(two, one):
        return Standing("update", f"{shown(one.value)} on {day_small} rose to {shown(two.value)} by {day_large}")
    if same_source and not overlaps(reach(one, two), reach(two, one)):
        earlier, later = (one, two) if day_small < day_large else (two, one)
        return Standing("update", f"{said}: {small.source} revises {shown(earlier.value)} to {shown(later.value)}")
    return None


def is_developing(telling: Telling) -> bool:
    """Tell whether a claim counts what grows while an event goes on, and the event was not long over."""
    claim = telling.claim
    return isinstance(claim, Casualty) and claim.outcome in DEVELOPING and not is_past(telling)


def covers(figure: Figure, other: Figure) -> bool:
    """Tell whether a figure that is only about right allows for another."""
    return figure.modifier == "about" and overlaps(reach(figure, other), reach(other, figure))


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
