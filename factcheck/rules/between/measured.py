"""Whether two amounts are amounts of one thing, and whether it went the same way: a profit is no loss, a rise no fall."""

from __future__ import annotations

from factcheck.claims.claim import Claim, Figure
from factcheck.claims.context.indicator import Indicator, may_be_one
from factcheck.claims.percent import Percent
from factcheck.languages.world.concepts import concepts
from factcheck.rules.interval import shown

# How a way is said, of a change and of what something came to.
WAYS = {"up": "a rise", "down": "a fall"}
PERCENT, POINTS = "percent", "percentage points"


def indicator_of(claim: Claim) -> Indicator | None:
    """Give what a claim is an amount of, None where its text does not name it."""
    found = claim.indicator if isinstance(claim, Figure) else None
    return found if found is not None and found.concept is not None else None


def same_indicator(one: Claim, two: Claim) -> bool | None:
    """Tell whether two claims can be amounts of one thing; None where either text does not say."""
    a, b = indicator_of(one), indicator_of(two)
    if a is None or b is None:
        return None
    return may_be_one(a, b) and not is_other_aspect(a, b)


def differing_indicator(one: Claim, two: Claim) -> str:
    """Give the two things that two claims are amounts of, in words; nothing where they can be one, or are not told."""
    a, b = indicator_of(one), indicator_of(two)
    if same_indicator(one, two) is not False or a is None or b is None:
        return ""
    return f"{worded(a)} and {worded(b)}"


def is_other_aspect(a: Indicator, b: Indicator) -> bool:
    """Tell whether one figure is a change and the other what something came to; of what is itself a change both are one."""
    return a.change != b.change and not {a.concept, b.concept} & changes()


def changes() -> frozenset[str]:
    """Give the indicators that are the change of another: inflation is that of prices."""
    return frozenset(gauge.change for gauge in concepts().indicators.values() if gauge.change)


def worded(indicator: Indicator) -> str:
    """Say what a figure is an amount of."""
    name = (indicator.concept or "").replace("_", " ")
    return f"a change of {name}" if indicator.change else name


def turned(one: Claim, two: Claim) -> str:
    """Say that of two figures of a change one is told as a rise and one as a fall; nothing where they are not."""
    if not (isinstance(one, Figure) and isinstance(two, Figure)) or one.indicator is None or two.indicator is None:
        return ""
    a, b = one.indicator, two.indicator
    if not (a.change and b.change) or a.trend is None or b.trend is None or a.trend == b.trend:
        return ""
    return f"{shown(one.value)} is told as {WAYS[a.trend]}, {shown(two.value)} as {WAYS[b.trend]}"


def opposed(one: Claim, two: Claim) -> str:
    """Say that an amount is of the contrary of what a source gives it for, as a loss is of a profit; else nothing."""
    a, b = indicator_of(one), indicator_of(two)
    if a is None or b is None or not a.concept or not b.concept or a.change != b.change:
        return ""
    if not concepts().are_opposites(a.concept, b.concept) or not isinstance(one, Figure):
        return ""
    return f"{shown(one.value)} is of {worded(a)} here, of {worded(b)} by the source"


def in_points(one: Claim, two: Claim) -> str:
    """Say that one text gives a percentage and the other percentage points; nothing where both give the same."""
    if not isinstance(one, Percent) or not isinstance(two, Percent) or one.points == two.points:
        return ""
    mine, theirs = (POINTS if claim.points else PERCENT for claim in (one, two))
    return f"{shown(one.value)} is {mine} here, {theirs} by the source"


def came_otherwise(one: Figure, two: Figure) -> str:
    """Say that what something came to is told as a rise here and as a fall by a source; nothing where it is not."""
    a, b = one.indicator, two.indicator
    if a is None or b is None or a.change or b.change or a.trend is None or b.trend is None or a.trend == b.trend:
        return ""
    return f"{shown(one.value)} is {WAYS[a.trend]} here, {WAYS[b.trend]} by the source"
