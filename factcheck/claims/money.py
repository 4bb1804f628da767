"""Amounts in a currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from factcheck.claims.claim import Figure

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.mention import Mention


class Money(Figure):
    """Hold an amount; `unit` is the ISO 4217 code.

    `basis` says how the currency was told: by its `code` or sign, by a `name` that one
    currency alone has, by an `adjective` beside it, from the `article`, or by `default`; `candidates`
    are the currencies that the name could also mean.

    >>> from factcheck import parse
    >>> (money,) = parse("The bank lost €2.5 billion.")
    >>> money.low, money.unit, money.basis, money.indicator.concept
    (2500000000, 'EUR', 'code', 'loss')
    """

    kind: Literal["money"] = "money"
    basis: str = "name"
    candidates: tuple[str, ...] = ()


def find(document: Document, mention: Mention) -> dict[str, Any] | None:
    """Give the row of an amount of money, None for any other figure."""
    amount = mention.amount
    if amount is None or amount.kind != "money":
        return None
    row = document.row(mention, "money", amount.unit)
    return row | {"basis": amount.basis, "candidates": amount.candidates}
