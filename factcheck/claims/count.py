"""Any other thing that is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from factcheck.claims.claim import Figure
from factcheck.claims.noun_name import RANK
from factcheck.claims.outcome_words import OUTCOMES

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.mention import Mention


class Count(Figure):
    """Count things, or people who are neither victims nor troops; `unit` is the counted noun as written, or `person`.

    >>> from factcheck import parse
    >>> (houses,) = parse("احترق 14 منزلا.")
    >>> houses.low, houses.unit, houses.concept
    (14, 'منزلا', 'house')
    """

    kind: Literal["count"] = "count"


def find(document: Document, mention: Mention) -> dict[str, Any] | None:
    """Give the row of a figure that counts something else, None where nothing counted is named."""
    if mention.amount is not None or mention.outcome in OUTCOMES or mention.noun is RANK:
        return None
    unit = document.counted(mention)
    return document.row(mention, "count", unit) if unit else None
