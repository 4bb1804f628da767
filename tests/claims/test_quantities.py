"""Money, shares and measures have the value and the unit that a reader gives them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest
from corpora import CORPUS

import factcheck
from factcheck.claims.claim import Figure
from factcheck.reading.smaller_units import scale_of

SIGNS = {"about": "~", "at_least": ">=", "more_than": ">", "at_most": "<=", "less_than": "<"}


def cases() -> Iterator[Any]:
    for path in sorted(CORPUS.glob("*/quantities.toml")):
        for group, texts in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for text, expected in texts.items():
                yield pytest.param(path.parent.name, text, expected, id=f"{path.parent.name}-{group}-{text[:40]}")


def figures(text: str, language: str) -> list[Figure]:
    claims = factcheck.parse(factcheck.Article(text, language=language))
    return [claim for claim in claims if isinstance(claim, Figure) and claim.kind in ("money", "percent", "measure")]


def written(figure: Figure) -> str:
    if figure.modifier == "range":
        assert figure.low is not None
        assert figure.high is not None
        return f"{Fraction(figure.low)}..{Fraction(figure.high)} {figure.unit}"
    return f"{SIGNS.get(figure.modifier, '')}{Fraction(figure.value)} {figure.unit}"


def exactly(case: str) -> str:
    value, _, unit = case.partition(" ")
    sign = value[: len(value) - len(value.lstrip("<>=~"))]
    ends = [str(Fraction(end)) for end in value.lstrip("<>=~").split("..")]
    return f"{sign}{'..'.join(ends)} {unit}"


@pytest.mark.parametrize(("language", "text", "expected"), [*cases()])
def test_quantities_have_the_value_and_unit_that_a_reader_gives_them(
    language: str, text: str, expected: list[str]
) -> None:
    assert [written(figure) for figure in figures(text, language)] == list(map(exactly, expected))


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "It cost 82 dollars and 40 cents in all.", "82 dollars and 40"),
        ("en", "He is 6 ft 2 in tall.", "6 ft 2"),
        ("en", "She is 5'10\" tall.", "5'10"),
        ("ar", "دفع 82 دولارا و40 سنتا أمس.", "82 دولارا و40"),
        ("ar", "استمر أسبوعين أو ثلاثة أسابيع.", "أسبوعين أو ثلاثة"),
        ("ar", "بعد يوم أو يومين عاد.", "يوم أو يومين"),
        ("ar", "قرب ساعة ونصف الساعة.", "ساعة ونصف"),
    ],
)
def test_one_quantity_in_several_parts_is_quoted_whole(language: str, text: str, quote: str) -> None:
    assert [figure.quote for figure in figures(text, language)] == [quote]


def test_the_last_figure_of_a_sum_in_parts_says_how_finely_it_is_known() -> None:
    steps = [figures(text, "en")[0].step for text in ("82 dollars and 40 cents", "82 dollars", "6 ft 2 in")]
    assert [Fraction(step) for step in steps] == [Fraction(1, 100), 1, 1]


@pytest.mark.parametrize(
    ("name", "code", "scale"),
    [("cent", "USD", 100), ("cent", "EUR", 100), ("fils", "KWD", 1000), ("fils", "AED", 100), ("paisa", "BDT", 100)],
)
def test_a_part_belongs_to_the_currencies_that_have_it(name: str, code: str, scale: int) -> None:
    assert scale_of(name, code) == Fraction(1, scale)


@pytest.mark.parametrize(("name", "code"), [("cent", "GBP"), ("penny", "USD"), ("dollar", "USD")])
def test_a_part_belongs_to_no_other_currency(name: str, code: str) -> None:
    assert scale_of(name, code) is None


def test_a_third_stays_exact_through_json() -> None:
    (third,) = figures("It is a third of a mile long.", "en")
    assert third.low == Fraction(1, 3)
    assert third.model_dump(mode="json")["low"] == "1/3"
    assert type(third).model_validate_json(third.model_dump_json()) == third


def test_an_assumed_currency_says_so() -> None:
    claim = factcheck.parse("A fine of 5,000 won.")[0]
    assert isinstance(claim, factcheck.Money)
    assert (claim.unit, claim.basis) == ("KRW", "default")
    assert "KPW" in claim.candidates
