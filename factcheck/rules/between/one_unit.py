"""Two amounts in one unit: miles in kilometres, and a currency in another where a fixed rate leads to it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from factcheck.claims.claim import Figure
from factcheck.rules.between.slots import convertible
from factcheck.rules.exchange_rates import peg

Value = int | Decimal | Fraction
# Many claims are held against the same few amounts: so many conversions are kept.
KEPT = 4096


def in_unit(figure: Figure, unit: str) -> Figure | None:
    """Give an amount in another unit; None where no fixed rate leads to it."""
    if figure.unit == unit:
        return figure
    value, step = (converted(amount, figure.kind, figure.unit, unit) for amount in (figure.value, figure.step))
    if value is None or step is None:
        return None
    ends = {"low": None if figure.low is None else value, "high": None if figure.high is None else value}
    if figure.modifier == "range":
        ends = {
            name: None if end is None else converted(end, figure.kind, figure.unit, unit)
            for name, end in (("low", figure.low), ("high", figure.high))
        }
    return figure.model_copy(update={**ends, "step": step, "unit": unit})


@lru_cache(KEPT)
def converted(value: Value, kind: str, unit: str, to: str) -> Value | None:
    """Give an amount of a kind in another unit; None where no fixed rate leads to it."""
    if kind == "money":
        rate = peg(unit, to)
        return None if rate is None else Fraction(value) * rate
    if not convertible(unit, to):
        return None
    from factcheck.claims.quantity import convert  # pint is loaded only where units differ

    return convert(value, unit, to)
