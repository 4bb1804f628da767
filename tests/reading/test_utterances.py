"""Short utterances, as one types or speaks them, have the numbers, amounts and dates that a reader finds in them."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from corpora import CORPUS

import factcheck
from factcheck.claims.claim import Figure
from factcheck.languages.language import LANGUAGES

SIGNS = {"about": "~", "at_least": ">=", "more_than": ">", "at_most": "<=", "less_than": "<"}
ORDINAL, OPEN, UNKNOWN = "#", "?", "?"
AMOUNTS = ("money", "percent", "measure")


def tables() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted(CORPUS.glob("*/utterances.toml")):
        yield path.parent.name, tomllib.loads(path.read_text(encoding="utf-8"))


def cases(*, numbers: bool) -> Iterator[Any]:
    for language, table in tables():
        for group, texts in table.items():
            if group == "published" or (group == "numbers") != numbers:
                continue
            for text, expected in texts.items():
                yield pytest.param(language, table["published"], text, expected, id=f"{language}-{group}-{text}")


def value(number: int | Decimal | Fraction | None) -> str:
    if number is None:
        return OPEN
    exact = Fraction(number)
    return str(exact.numerator) if exact.denominator == 1 else decimal(exact)


def decimal(number: Fraction) -> str:
    written = Decimal(number.numerator) / Decimal(number.denominator)
    return format(written.normalize(), "f") if Fraction(written) == number else str(number)


def figure(one: factcheck.Number | Figure) -> str:
    if one.modifier == "range":
        return f"{value(one.low)}..{value(one.high)}"
    return SIGNS.get(one.modifier, "") + value(one.low if one.low is not None else one.high)


def number(one: factcheck.Number) -> str:
    return (ORDINAL if one.sort == "ordinal" else "") + figure(one)


def claims(text: str, language: str, published: dt.date) -> list[str]:
    found = factcheck.parse(factcheck.Article(text, language=language, published=published), context=False)
    return [
        f"{figure(claim)} {claim.unit}" if isinstance(claim, Figure) else str(claim.value or UNKNOWN)
        for claim in found
        if claim.kind in (*AMOUNTS, "date")
    ]


@pytest.mark.parametrize(("language", "published", "text", "expected"), [*cases(numbers=True)])
def test_the_numbers_of_an_utterance_are_read(
    language: str, published: dt.date, text: str, expected: list[str]
) -> None:
    assert [number(one) for one in factcheck.numbers(text, language=language)] == expected


@pytest.mark.parametrize(("language", "published", "text", "expected"), [*cases(numbers=False)])
def test_the_amounts_and_dates_of_an_utterance_are_read(
    language: str, published: dt.date, text: str, expected: list[str]
) -> None:
    assert claims(text, language, published) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_utterances(language: str) -> None:
    assert sum(map(len, (texts for texts in dict(tables())[language].values() if isinstance(texts, dict)))) >= 400
