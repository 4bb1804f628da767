"""Percentages and percentage points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from factcheck.claims.claim import Figure

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.mention import Mention


class Percent(Figure):
    """Hold a share in hundredths; `points` tells percentage points."""

    kind: Literal["percent"] = "percent"
    points: bool = False


def find(document: Document, mention: Mention) -> dict[str, Any] | None:
    """Give the row of a figure in a unit of this kind, None for any other."""
    amount = mention.amount
    if amount is None or amount.kind != "percent":
        return None
    return document.row(mention, "percent", amount.unit)
