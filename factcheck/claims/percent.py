"""Percentages and percentage points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from factcheck.claims.claim import Figure
from factcheck.reading.amounts import BASIS_POINT

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.mention import Mention


class Percent(Figure):
    """Hold a share in hundredths; `points` tells percentage points.

    >>> from factcheck import parse
    >>> [(share.low, share.points) for share in parse("Inflation rose 0.5 percentage points to 3.5%.")]
    [(Decimal('0.5'), True), (Decimal('3.5'), False)]
    """

    kind: Literal["percent"] = "percent"
    points: bool = False


def find(document: Document, mention: Mention) -> dict[str, Any] | None:
    """Give the row of a figure in a unit of this kind, None for any other."""
    amount = mention.amount
    if amount is None or amount.kind != "percent":
        return None
    scan, last = document.scan, max(mention.numeral.last, amount.last)
    points = any(scan.match(index, "in_points") for index in range(mention.numeral.first, last + 1))
    # A hundredth of a percentage point is one of those, too.
    return document.row(mention, "percent", amount.unit) | {"points": points or amount.scale == BASIS_POINT}
