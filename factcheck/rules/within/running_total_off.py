"""An addition does not lead to the total that it is said to make."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.claims.structure import AddedTo
from factcheck.rules.interval import FACE, ROBUST, interval, shown
from factcheck.rules.rule import Check, Rule

NAME = "running-total-off"


def find(document: Document) -> Iterator[Check]:
    """Compare each addition with the total that it leads to."""
    for relation in document.structure.additions:
        yield compared(relation)


def compared(relation: AddedTo) -> Check:
    """Say how an addition stands to its total: without the earlier figure it can only be too large."""
    increment, total, _ = relation
    claims = (increment, total)
    before = shown(total.value - increment.value)
    sums = f"{shown(increment.value)} {increment.unit} added make {shown(total.value)}"
    if total.high is None or increment.low is None:
        return Check(rule=NAME, result="undecided", because=f"{sums}: the figures are open", claims=claims)
    if not interval(total, FACE).is_below(interval(increment, FACE)):
        return Check(rule=NAME, result="holds", because=f"{sums}, from {before} before", claims=claims, severity="note")
    error = interval(total, ROBUST).is_below(interval(increment, ROBUST))
    because = f"{sums}: the addition is more than the total"
    return Check(rule=NAME, result="fails", because=because, claims=claims, severity="error" if error else "warning")


RULE = Rule(
    name=NAME,
    summary="an addition is more than the total it makes",
    find=find,
    flagged={
        "en": ("The donor pledged an additional $50 million, bringing its aid to a total of $5 million.",),
        "ar": ("تعهدت الدولة بتقديم 50 مليون دولار إضافية، ليرتفع إجمالي مساعداتها إلى 5 ملايين دولار.",),
    },
    passing={
        "en": ("The donor pledged an additional $5 million, bringing its aid to a total of $50 million.",),
        "ar": ("تعهدت الدولة بتقديم 5 ملايين دولار إضافية، ليرتفع إجمالي مساعداتها إلى 50 مليون دولار.",),
    },
)
