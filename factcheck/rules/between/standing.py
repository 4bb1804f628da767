"""How two claims about one fact stand to each other: agree, compatible, update or conflict."""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.context.attribution import Attribution
from factcheck.claims.date import Date
from factcheck.rules.between.meeting import can_both_be_true, ends, excludes, is_vague, reach, worded
from factcheck.rules.between.one_unit import in_unit
from factcheck.rules.between.order import replacing
from factcheck.rules.between.slots import is_age, weekday_of
from factcheck.rules.between.telling import Telling, Value
from factcheck.rules.interval import ROUNDED, Interval, interval, rational, shown
from factcheck.rules.rule import RelationKind

# What is told beside a count and makes it a larger one is no less than this.
LEAST_PART = 6
# Two papers convert one amount at rates that differ by no more.
RATES_DIFFER = Fraction(2, 100)
# What is converted may be off by so much.
SLACK_OF_UNITS, SLACK_OF_PEG = Fraction(1, 10), Fraction(3, 100)
# What a figure comes to in another unit is shown with so many digits.
SHOWN_DIGITS = 4
# So many years may lie between two articles that have no date.
YEAR, A_YEAR, UNTOLD_YEARS = "year", dt.timedelta(days=365), 2
NEVER, LONG_AGO = dt.date.max, dt.date.min


class Standing(NamedTuple):
    """Say how two claims stand, and why.

    Of an update, `later` is the article of the figure that replaces the other; of a conflict between two named sources,
    `disputed_by` are these.
    """

    kind: RelationKind
    because: str
    later: int | None = None
    disputed_by: tuple[str, ...] = ()


def standing(a: Telling, b: Telling) -> Standing:
    """Say how two claims about one fact stand to each other."""
    one, two = a.claim, b.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return dates(one, two)
    said = f"{worded(one)} and {worded(two)}"
    if one.unit != two.unit and one.kind in ("money", "measure"):
        return converted(a, b, one, two)
    ranges = "range" in (one.modifier, two.modifier)
    if (one.low, one.high) == (two.low, two.high) or (one.value == two.value and not ranges):
        return conflict(f"{said} exclude each other", a, b) if excludes(one, two) else equal(one, two, said)
    order = replacing(a, b)
    if order is not None:
        return Standing("update", order.because, order.article)
    if is_age_at_two_dates(a, b, one, two):
        return Standing("compatible", f"{said} can both be true: an age at two dates")
    x, y = reach(one, two), reach(two, one)
    if can_both_be_true(one, two):
        return Standing("compatible", f"{said} can both be true: {ends(x)} meets {ends(y)}")
    if are_conversions(a, b, one, two):
        return Standing("compatible", f"{said} can both be true: converted, be it at two rates")
    rest = missing_part(a, b, one, two)
    if rest is not None:
        return Standing("compatible", f"{said} can both be true: {shown(rest)} more are told beside the smaller")
    return conflict(f"{said} cannot both be true", a, b)


def is_age_at_two_dates(a: Telling, b: Telling, one: Figure, two: Figure) -> bool:
    """Tell whether two ages in years may be one person's: told on two days so far apart, or on days that nobody knows."""
    if one.unit != YEAR or not (is_age(one) or is_age(two)):
        return False
    years = abs(rational(one.value) - rational(two.value))
    day_a, day_b = a.article.published, b.article.published
    if day_a is None or day_b is None:
        return years <= UNTOLD_YEARS
    return years <= math.ceil(abs(day_a - day_b) / A_YEAR)


def are_conversions(a: Telling, b: Telling, one: Figure, two: Figure) -> bool:
    """Tell whether two amounts differ by no more than rates do, where one of them at least is given for one in other money."""
    if one.kind != "money" or (a.converts is None and b.converts is None):
        return False
    small, large = sorted((rational(one.value), rational(two.value)))
    return large - small <= RATES_DIFFER * large


def missing_part(a: Telling, b: Telling, one: Figure, two: Figure) -> Fraction | None:
    """Give the part that makes the smaller of two counts of people the larger, where its own sentence tells of as many more."""
    if one.kind != "casualty" or one.value == two.value:
        return None
    rest = abs(rational(one.value) - rational(two.value))
    # Small numbers add up by chance.
    return rest if rest >= LEAST_PART and rest in (a if one.value < two.value else b).beside else None


def equal(one: Figure, two: Figure, said: str) -> Standing:
    """Say how two figures of one value stand."""
    if is_vague(one) != is_vague(two):
        return Standing("compatible", f"{said} can both be true: one is no more than a number of words")
    return Standing("agree", f"{said} are one value")


def converted(a: Telling, b: Telling, one: Figure, two: Figure) -> Standing:
    """Say how two figures in different units stand: in one unit where a fixed rate leads to it."""
    from factcheck.claims.quantity import symbol  # pint is loaded only where units differ

    said = f"{worded(one)} {symbol(one.unit)} and {worded(two)} {symbol(two.unit)}"
    moved = in_unit(two, one.unit)
    if moved is None:
        return Standing("compatible", f"{said} are in units that no fixed rate connects")
    if one.kind == "measure" and (moved.low, moved.high) == (one.low, one.high):
        return Standing("agree", f"{said} are one value")
    told = f"{worded(moved.model_copy(update=brief(moved)))} {symbol(one.unit)}"
    # A conversion is rounded once more, by the writer; a peg is a rate that all know.
    slack = SLACK_OF_PEG if one.kind == "money" else SLACK_OF_UNITS
    x, y = interval(one, ROUNDED), interval(moved, ROUNDED)
    grown = Interval(
        None if y.low is None else y.low - abs(y.low) * slack, None if y.high is None else y.high + abs(y.high) * slack
    )
    if x.meets(grown):
        return Standing("compatible", f"{said} are one amount in two units: {told}")
    return conflict(f"{said} cannot both be true: the second is {told}", a, b)


def brief(figure: Figure) -> dict[str, Value | None]:
    """Give the ends of a figure with no more digits than a reader wants of a conversion."""
    return {
        name: None if end is None else round(as_decimal(end), max(0, SHOWN_DIGITS - 1 - as_decimal(end).adjusted()))
        for name, end in (("low", figure.low), ("high", figure.high))
    }


def as_decimal(value: Value) -> Decimal:
    """Give a value as a decimal number."""
    return Decimal(value.numerator) / Decimal(value.denominator) if isinstance(value, Fraction) else Decimal(value)


def dates(one: object, two: object) -> Standing:
    """Say how two dates of one fact stand."""
    if not isinstance(one, Date) or not isinstance(two, Date):
        return Standing("compatible", "a date and a figure")
    said = f"{one.quote} and {two.quote}"
    if one.value is None or two.value is None:
        return weekdays(one, two, said)
    if one.value == two.value:
        return Standing("agree", f"{said} are one date")
    first, last = (
        max(one.first_day or NEVER, two.first_day or NEVER),
        min(one.last_day or LONG_AGO, two.last_day or LONG_AGO),
    )
    if first <= last:
        return Standing("compatible", f"{said}: one lies within the other")
    return Standing("conflict", f"{said} are different dates")


def weekdays(one: Date, two: Date, said: str) -> Standing:
    """Say how two dates stand of which one is known by its weekday at most."""
    a, b = weekday_of(one), weekday_of(two)
    if a is None or b is None:
        return Standing("compatible", f"{said}: the date of one is not known")
    return (
        Standing("agree", f"{said} are one weekday") if a == b else Standing("conflict", f"{said} are different days")
    )


def conflict(because: str, a: Telling, b: Telling) -> Standing:
    """Say that two claims cannot both be true, and which two sources differ, where both are known."""
    names = disputants(a, b)
    return Standing("conflict", f"{because} (disputed: {' against '.join(names)})" if names else because, None, names)


def disputants(a: Telling, b: Telling) -> tuple[str, ...]:
    """Name the two sources that say two claims: those that the texts name for them, else the papers."""
    one, two = a.claim.attribution, b.claim.attribution
    if one is not None and two is not None and are_two_voices(one, two):
        return one.quote, two.quote
    return (a.source, b.source) if a.source and b.source and a.source != b.source else ()


def are_two_voices(one: Attribution, two: Attribution) -> bool:
    """Tell whether two texts name two sources: the army is no other voice than the Israeli army, as far as they say."""
    if one.source != two.source:
        return True
    named = ((one.organisation, two.organisation), (one.nation, two.nation))
    return any(a is not None and b is not None and a != b for a, b in named)


def voices(telling: Telling) -> tuple[str, ...]:
    """Give who says a claim, as the text names them, and who prints it."""
    said = telling.claim.attribution
    return tuple(name for name in (said.quote if said is not None else None, telling.source) if name)
