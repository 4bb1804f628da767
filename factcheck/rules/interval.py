"""What a figure allows: its hedge and its rounding as an interval of exact rationals.

Three widths (as statcheck, GRIM and scrutiny have them): `FACE`, the value itself; `ROUNDED`, half a
unit of its last significant digit to either side; `ROBUST`, a whole unit, since text also truncates.
Counts written out in full are exact: rounding widens a count only where its last digits are zeros
of a number of a thousand or more, or a magnitude word bounds its digits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.rules.rule import Result, Severity

FACE, ROUNDED, ROBUST = Fraction(0), Fraction(1, 2), Fraction(1)

# What is measured is always rounded; what is counted only where its last digits are zeros.
CONTINUOUS = frozenset(("money", "percent", "measure"))

# A quotient is shown with so many decimals.
DECIMALS = 4

# `About` reaches so far to either side, and no less than half a unit of the last digit.
ABOUT_REACH = Fraction(1, 10)


class Interval(NamedTuple):
    """Hold the values from `low` to `high`; None is no bound, an open end leaves its bound out."""

    low: Fraction | None
    high: Fraction | None
    open_low: bool = False
    open_high: bool = False

    def meets(self, other: Interval) -> bool:
        """Tell whether the two have a value in common.

        >>> Interval(Fraction(1), Fraction(3)).meets(Interval(Fraction(3), None))
        True
        >>> Interval(Fraction(1), Fraction(3)).meets(Interval(Fraction(3), None, open_low=True))
        False
        """
        return not (self.is_below(other) or other.is_below(self))

    def is_below(self, other: Interval) -> bool:
        """Tell whether every value is less than every value of another."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.open_high or other.open_low))

    def plus(self, other: Interval) -> Interval:
        """Give the values that a sum of the two can have."""
        return Interval(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
            self.open_low or other.open_low,
            self.open_high or other.open_high,
        )

    def times(self, other: Interval) -> Interval:
        """Give the values that a product of the two can have, both at least zero.

        >>> Interval(Fraction(2), Fraction(3)).times(Interval(Fraction(4), None))
        Interval(low=Fraction(8, 1), high=None, open_low=False, open_high=False)
        """
        return Interval(
            None if self.low is None or other.low is None else max(self.low, Fraction(0)) * max(other.low, Fraction(0)),
            None if self.high is None or other.high is None else self.high * other.high,
            self.open_low or other.open_low,
            self.open_high or other.open_high,
        )

    def over(self, other: Interval) -> Interval:
        """Give the values that a quotient of the two can have, the first at least zero, the second above it."""
        least = other.low if other.low is not None and other.low > 0 else None
        return Interval(
            Fraction(0) if self.low is None or other.high is None else max(self.low, Fraction(0)) / other.high,
            None if self.high is None or least is None else self.high / least,
            self.open_low or other.open_high,
            self.open_high or other.open_low,
        )

    def through(self, change: Callable[[Fraction], Fraction]) -> Interval:
        """Give the values that a growing function makes of these.

        >>> Interval(Fraction(2), None, open_low=True).through(lambda value: value * 2)
        Interval(low=Fraction(4, 1), high=None, open_low=True, open_high=False)
        """
        low, high = (None if end is None else change(end) for end in (self.low, self.high))
        return self._replace(low=low, high=high)

    @property
    def is_point(self) -> bool:
        """Tell whether there is one value only."""
        return self.low is not None and self.low == self.high


ZERO = Interval(Fraction(0), Fraction(0))


def interval(figure: Figure, width: Fraction = FACE) -> Interval:
    """Give the values that a figure allows, widened by so many units of its last digit.

    >>> from factcheck.pipeline import parse
    >>> about = parse("About 250 soldiers are in the north.")[0]
    >>> interval(about) == Interval(Fraction(225), Fraction(275))
    True
    """
    grain = width * rational(figure.step) if is_rounded(figure) else Fraction(0)
    low = None if figure.low is None else rational(figure.low) - grain
    high = None if figure.high is None else rational(figure.high) + grain
    if figure.modifier == "about" and low is not None and high is not None:
        reach = about_reach(figure)
        return Interval(low - reach, high + reach)
    if figure.modifier in ("at_most", "less_than"):
        return Interval(Fraction(0), high, open_high=figure.modifier == "less_than")
    return Interval(low, high, open_low=figure.modifier == "more_than")


def about_reach(figure: Figure) -> Fraction:
    """Give how far `about` reaches to either side of a figure."""
    return max(rational(figure.step) / 2, abs(rational(figure.value)) * ABOUT_REACH)


def is_rounded(figure: Figure) -> bool:
    """Tell whether a figure may stand for its neighbours: it is no count of single things in full."""
    return figure.kind in CONTINUOUS or rational(figure.step) != 1


def total(figures: Iterable[Figure], width: Fraction = FACE) -> Interval:
    """Give the values that a sum of figures can have."""
    result = ZERO
    for figure in figures:
        result = result.plus(interval(figure, width))
    return result


def verdict(fits: Callable[[Fraction], bool]) -> tuple[Result, Severity]:
    """Say how a check comes out that holds or not by each width of its figures.

    What fails even by whole units is an error, by half units only a warning; what only rounding saves holds with a note.
    """
    if fits(FACE) or fits(ROUNDED):
        return "holds", "note"
    return "fails", "warning" if fits(ROBUST) else "error"


def rational(value: int | Decimal | Fraction) -> Fraction:
    """Give a value as an exact rational."""
    return Fraction(value)


def shown(value: int | Decimal | Fraction | None) -> str:
    """Give a value as a reader writes it.

    >>> shown(13500000000), shown(Decimal("1.50")), shown(Fraction(1, 4))
    ('13,500,000,000', '1.5', '0.25')
    """
    if value is None:
        return "?"
    if isinstance(value, Fraction):
        value = round(Decimal(value.numerator) / Decimal(value.denominator), DECIMALS)
    if isinstance(value, Decimal) and value == value.to_integral_value():
        value = int(value)
    return f"{value:,}" if isinstance(value, int) else f"{value.normalize():,f}"
