"""Numbers that are no claims, since nothing says what they count, as figures that can be compared: 45 voted for, 41 against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.count import Count
from factcheck.claims.number import stated
from factcheck.reading.numbers import Numeral

if TYPE_CHECKING:
    from factcheck.claims.document import Document


def bare_figure(document: Document, numeral: Numeral) -> Count:
    """Give a number of a text as a count of nothing named."""
    rest = {"unit": "", "step": numeral.step, **document.sentence(numeral.start)}
    return Count.model_validate(stated(document.article.text, numeral) | rest)
