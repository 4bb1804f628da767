"""People killed, wounded, missing, captured or displaced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from factcheck.claims.claim import Figure, Outcome
from factcheck.claims.noun_name import RANK
from factcheck.claims.outcome_words import OUTCOMES

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.mention import Mention


class Casualty(Figure):
    """Count people that met with an outcome: killed, wounded, casualties (both together), missing, captured or displaced.

    >>> from factcheck import parse
    >>> (hurt,) = parse("At least 12 people were wounded.")
    >>> hurt.outcome, hurt.low, hurt.high, hurt.unit, hurt.subject
    ('wounded', 12, None, 'person', 'people')
    """

    kind: Literal["casualty"] = "casualty"
    outcome: Outcome


def find(document: Document, mention: Mention) -> dict[str, Any] | None:
    """Give the row of a figure that counts victims, None for any other."""
    if mention.outcome not in OUTCOMES or mention.amount is not None or mention.noun is RANK:
        return None
    return document.row(mention, "casualty", "person") | {"outcome": mention.outcome}
