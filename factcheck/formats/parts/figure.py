"""Write a claim's figure the same way for every language."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.date import Date
from factcheck.formats.parts.sentence import is_right_to_left

# The unit of all that counts people, and how they are called where a text does not say who they are.
PERSON, PEOPLE = "person", "people"

Value = int | Decimal | Fraction

SIGNS = {
    "exact": "",
    "range": "",
    "about": "≈ ",
    "at_least": "≥ ",
    "more_than": "> ",
    "at_most": "≤ ",
    "less_than": "< ",
}


def amount(value: Value | None) -> str:
    """Write a number in full, with separators between thousands.

    >>> amount(13500000000), amount(Decimal("2.50")), amount(Fraction(1, 3)), amount(None)
    ('13,500,000,000', '2.5', '1/3', '…')
    """
    if value is None:
        return "…"
    if isinstance(value, Fraction) and value.denominator != 1:
        return str(value)
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{int(value):,}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def span_of(low: Value | None, high: Value | None) -> str:
    """Write two ends as one figure where they are equal.

    >>> span_of(20, 25), span_of(20, 20), span_of(20, None)
    ('20–25', '20', '20–…')
    """
    return amount(low) if low == high else f"{amount(low)}–{amount(high)}"


def hedged(low: Value | None, high: Value | None, modifier: str) -> str:
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


def value_in(claim: Claim, units: Iterable[str | None]) -> str:
    """Write the value of a claim, with its unit where the figures beside it are in several `units`."""
    unit = measured_in(claim)
    return f"{value_of(claim)} {unit}" if unit and len({*units, unit}) > 1 else value_of(claim)


def measured_in(claim: Claim) -> str | None:
    """Give the unit of an amount or a measure, None for what is counted."""
    return claim.unit if isinstance(claim, Figure) and claim.kind in ("money", "measure") else None


def kind_of(claim: Claim) -> str:
    """Name what a claim counts: the outcome of a casualty, else the unit, of people who they are; of a date, the kind.

    A thing that is written from the right goes by the name that all languages share, where it has one.
    """
    if isinstance(claim, Casualty):
        return claim.outcome
    if not isinstance(claim, Figure):
        return claim.kind
    name = (claim.subject or PEOPLE) if claim.unit == PERSON else claim.unit
    return shared_name(name, claim.concept)


def subject_of(claim: Claim) -> str:
    """Name those whom a claim counts, by the name that all languages share where it is written from the right."""
    return shared_name(claim.subject or "", claim.concept if isinstance(claim, Figure) else None)


def shared_name(name: str, concept: str | None) -> str:
    """Give the name of a concept in place of a name that is written from the right."""
    if not is_right_to_left(name) or not concept:
        return name
    return PEOPLE if concept == PERSON else concept.replace("_", " ")
