"""Write a claim's figure the same way for every language."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.date import Date

SIGNS = {
    "exact": "",
    "range": "",
    "about": "≈ ",
    "at_least": "≥ ",
    "more_than": "> ",
    "at_most": "≤ ",
    "less_than": "< ",
}


def amount(value: int | Decimal | None) -> str:
    """Write a number in full, with separators between thousands.

    >>> amount(13500000000), amount(Decimal("2.50")), amount(None)
    ('13,500,000,000', '2.5', '…')
    """
    if value is None:
        return "…"
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def span_of(low: int | Decimal | None, high: int | Decimal | None) -> str:
    """Write two ends as one figure where they are equal.

    >>> span_of(20, 25), span_of(20, 20), span_of(20, None)
    ('20–25', '20', '20–…')
    """
    return amount(low) if low == high else f"{amount(low)}–{amount(high)}"


def hedged(low: int | Decimal | None, high: int | Decimal | None, modifier: str) -> str:
    """Write a figure with the sign of its modifier.

    >>> hedged(30, None, "more_than"), hedged(20, 25, "range"), hedged(0, 100, "at_most")
    ('> 30', '20–25', '≤ 100')
    """
    sign = SIGNS.get(modifier, "")
    if modifier in ("at_most", "less_than") and high is not None:
        return sign + amount(high)
    if modifier in ("at_least", "more_than") and low is not None:
        return sign + amount(low)
    return sign + span_of(low, high)


def value_of(claim: Claim) -> str:
    """Write the value of a claim; a date as EDTF, or the quote where it cannot be resolved."""
    if isinstance(claim, Figure):
        return hedged(claim.low, claim.high, claim.modifier)
    if isinstance(claim, Date):
        return claim.value or claim.quote
    return claim.quote


def kind_of(claim: Claim) -> str:
    """Name what a claim counts: the outcome of a casualty, else the thing or the unit; of a date, the kind."""
    if isinstance(claim, Casualty):
        return claim.outcome
    if isinstance(claim, Figure):
        return claim.concept or claim.unit
    return claim.kind
