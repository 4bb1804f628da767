"""Physical quantities, durations and ages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from factcheck.claims.claim import Figure

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.mention import Mention


class Measure(Figure):
    """Hold a physical quantity; `unit` is the unit's English name.

    >>> from factcheck import parse
    >>> (length,) = parse("The road is 12.5 km long.")
    >>> length.low, length.unit, f"{length.quantity.to('mile'):.2f}"
    (Decimal('12.5'), 'kilometer', '7.77 mile')
    """

    kind: Literal["measure"] = "measure"


def find(document: Document, mention: Mention) -> dict[str, Any] | None:
    """Give the row of a figure in a unit of this kind, None for any other."""
    amount = mention.amount
    if amount is None or amount.kind != "measure":
        return None
    return document.row(mention, "measure", amount.unit)
