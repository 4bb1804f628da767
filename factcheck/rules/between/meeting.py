"""Whether two figures can both be true: what each allows, and how it is worded."""

from __future__ import annotations

from factcheck.claims.claim import Figure
from factcheck.rules.interval import FACE, ROUNDED, Interval, interval, is_rounded, rational, shown

# Times counted in whole units are not rounded.
WHOLE = frozenset(("year", "month", "week", "day", "hour", "minute"))
# A vague figure is no less than this: dozens.
LEAST_VAGUE = 20
# A figure of so many steps or fewer has one digit.
FEW_STEPS = 9
WORDS = {
    "at_least": "at least ",
    "more_than": "more than ",
    "at_most": "at most ",
    "less_than": "less than ",
    "about": "about ",
}


def is_vague(figure: Figure) -> bool:
    """Tell whether a figure only gives an order of size, as hundreds do: one digit, written in letters."""
    written = any(map(str.isdecimal, figure.quote))
    return figure.modifier == "at_least" and not written and figure.low == figure.step and figure.value >= LEAST_VAGUE


def reach(figure: Figure, other: Figure) -> Interval:
    """Give the values that a figure allows beside another.

    Those counted in full allow no neighbours, nor do ages in whole years. An amount that ends in a zero may be
    rounded to its ten where the other is written more finely (150 and 151.8 million). Who writes about 22 has not
    rounded to tens, so that it reaches no farther than to its neighbours.
    """
    step = rational(figure.step)
    if figure.kind == "measure" and figure.unit in WHOLE and step == 1:
        return interval(figure, FACE)
    if figure.modifier == "about" and is_finely_written(figure):
        value, reach = rational(figure.value), step / 2 if is_rounded(figure) else step
        return Interval(value - reach, value + reach)
    tens = rational(figure.value) / (step * 10)
    if (
        figure.kind == "money"
        and figure.modifier == "exact"
        and tens.denominator == 1
        and tens >= 10
        and other.step < figure.step
    ):
        return interval(figure, ROUNDED * 10)
    return interval(figure, ROUNDED)


def is_finely_written(figure: Figure) -> bool:
    """Tell whether a figure has two digits or more of which the last is no zero and no five."""
    steps = rational(figure.value) / rational(figure.step)
    return abs(steps) > FEW_STEPS and steps % 5 != 0


def can_both_be_true(one: Figure, two: Figure) -> bool:
    """Tell whether two figures leave a value to both; of two flat ones the finer is one from which the coarser is rounded."""
    x, y = reach(one, two), reach(two, one)
    if not overlaps(x, y) or not one.modifier == two.modifier == "exact" or one.step == two.step:
        return overlaps(x, y)
    wide, fine = (x, two) if one.step > two.step else (y, one)
    # Half a unit more is rounded up: 150 is no 100.
    return wide._replace(open_high=True).meets(interval(fine, FACE))


def overlaps(x: Interval, y: Interval) -> bool:
    """Tell whether two intervals have more in common than an end to which both are rounded."""
    if x.is_point or y.is_point:
        return x.meets(y)
    return x.meets(y) and not (x.high is not None and x.high == y.low) and not (y.high is not None and y.high == x.low)


def covers(figure: Figure, other: Figure) -> bool:
    """Tell whether a figure that is only about right allows for another."""
    return figure.modifier == "about" and overlaps(reach(figure, other), reach(other, figure))


def excludes(one: Figure, two: Figure) -> bool:
    """Tell whether the hedges of one value leave no value to both."""
    below, above = {"at_most", "less_than"}, {"at_least", "more_than"}
    strict = {"less_than", "more_than"}
    pair = {one.modifier, two.modifier}
    return bool(pair & below and pair & above and pair & strict)


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
