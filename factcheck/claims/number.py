"""Every number of a text, bare."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, PlainSerializer

from factcheck.article import Span, well_formed
from factcheck.claims.claim import Model, Modifier, exact, plain
from factcheck.claims.script import language_of
from factcheck.reading import numbers
from factcheck.reading.draft import decimal_of
from factcheck.reading.lexicon import lexicon
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan

Sort = Literal["cardinal", "vague", "ordinal", "pronoun", "couple", "few", "fraction"]


def exact_or_fraction(value: object) -> object:
    """Give a number without loss; a fraction that no decimal can hold stays one.

    >>> exact_or_fraction(Fraction(2, 3)), exact_or_fraction("2/3"), exact_or_fraction(Fraction(1, 2))
    (Fraction(2, 3), Fraction(2, 3), Decimal('0.5'))
    """
    if isinstance(value, str) and "/" in value:
        value = Fraction(value)
    if isinstance(value, Fraction):
        value = decimal_of(value)
    if isinstance(value, Fraction):
        return value
    return exact(value)


def plain_or_fraction(value: int | Decimal | Fraction | None) -> int | float | str | None:
    """Give a number as JSON has it; a fraction becomes a string such as "2/3"."""
    return str(value) if isinstance(value, Fraction) else plain(value)


Value = Annotated[
    int | Decimal | Fraction, BeforeValidator(exact_or_fraction), PlainSerializer(plain_or_fraction, when_used="json")
]


class Number(Model):
    """Hold one number of a text.

    `low` and `high` are equal for a point and None at an open end. `sort` is "cardinal", "vague" (dozens),
    "couple" (a couple hundred), "few" (a couple of), "ordinal", "fraction" (two thirds), or "pronoun" (this one). Of an
    `ambiguous` number (1,234) neither itself nor the text tells whether the mark groups or parts decimals.
    """

    span: Span
    quote: str
    low: Value | None
    high: Value | None
    modifier: Modifier = "exact"
    sort: Sort = "cardinal"
    ambiguous: bool = False


def find_numbers(text: str, language: str | None) -> tuple[Number, ...]:
    """Give every number of a text, in order.

    Raises LanguageError for a language without a pack.
    """
    text = well_formed(text)
    scan = Scan(text, lexicon(language or language_of(text)))
    return tuple(to_number(text, numeral) for numeral in numbers.read(scan))


def to_number(text: str, numeral: Numeral) -> Number:
    """Give the public form of a numeral."""
    return Number.model_validate(stated(text, numeral) | {"sort": numeral.sort, "ambiguous": numeral.ambiguous})


def stated(text: str, numeral: Numeral) -> dict[str, Any]:
    """Give the fields that every figure has from its numeral, ready to be validated."""
    return {
        "span": {"start": numeral.start, "end": numeral.end},
        "quote": text[numeral.start : numeral.end],
        "low": numeral.low,
        "high": numeral.high,
        "modifier": numeral.modifier,
    }
