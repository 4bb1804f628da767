"""What a paragraph says does not change with the paragraph before it."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.languages.language import LANGUAGES
from factcheck.reading.date_order import Order
from factcheck.reading.dates import read
from factcheck.reading.lexicon import DATE, lexicon
from factcheck.reading.scan import Scan

CORPUS = Path(__file__).parents[1] / "corpus"
PUBLISHED = dt.date(2021, 6, 28)

# The currency of a bare name, the role of a part and who "they" are may come from another paragraph.
KINDS = ("date", "percent", "measure")


def texts(language: str) -> list[str]:
    dates = tomllib.loads((CORPUS / language / "dates.toml").read_text(encoding="utf-8"))["case"]
    amounts = tomllib.loads((CORPUS / language / "amounts.toml").read_text(encoding="utf-8"))
    dated = [case["text"] for case in dates if not dates_itself(case["text"], language)]
    return [*dated, *amounts["percent"], *amounts["money"]]


def dates_itself(text: str, language: str) -> bool:
    """Tell whether a text says of a whole article on which day it was written, or whether it writes the month before the day."""
    scan = Scan(text, lexicon(language))
    order = Order(scan, PUBLISHED)
    if any(order.vote(index) is not None for index in scan.anchors(DATE)):
        return True
    return any(date.relative is not None and date.weekday is not None for date in read(scan, PUBLISHED))


TEXTS = {language: texts(language) for language in LANGUAGES}


def rows(text: str, language: str, shift: int = 0) -> list[dict[str, Any]]:
    article = factcheck.Article(text, language=language, published=PUBLISHED)
    kept = {"kind", "quote", "low", "high", "modifier", "value"}
    return [
        claim.model_dump(include=kept) | {"start": claim.span.start + shift}
        for claim in factcheck.parse(article)
        if claim.kind in KINDS
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)
@given(data=st.data())
def test_the_claims_of_two_paragraphs_are_the_claims_of_each(language: str, data: st.DataObject) -> None:
    first, second = (data.draw(st.sampled_from(TEXTS[language])) for _ in range(2))
    each = rows(first, language) + rows(second, language, shift=len(first) + 2)
    assert rows(f"{first}\n\n{second}", language) == each
