"""An addition does not lead to the total that it is said to make.

Where the earlier figure stands beside the total (raising the toll from 29 to 31), it and the addition are added up; where it does
not, a toll that the sentence before or behind calls an earlier one, or had befallen then, is taken for it, or the addition can only be more than the total. Figures that another source gave, or that were added up otherwise, are not known to the rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.claims.relations.addition import AddedTo
from factcheck.rules.interval import interval, rational, total, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import say

NAME = "running-total-off"
SAYS = {
    "holds": "{earlier} + {added} = {sum}, as stated",
    "fails": "{earlier} + {added} = {sum}, but {total} are stated",
    "holds.alone": "{added} are added to make {total}, from {before} before",
    "fails.alone": "{added} are added to make {total}: the addition is more than the total",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each addition with the total that it leads to."""
    for relation in document.structure.additions:
        increment, new, earlier = relation
        if earlier is not None:
            yield mended(summed, (increment, new, earlier))
        else:
            yield mended(bounded, relation)


def summed(relation: tuple[Figure, Figure, Figure]) -> Check:
    """Say whether an earlier figure and an addition make the total."""
    increment, new, earlier = relation
    both = (earlier, increment)

    def fits(width: Fraction) -> bool:
        return total(both, width).meets(interval(new, width))

    said = {
        "earlier": earlier.value,
        "added": increment.value,
        "sum": rational(earlier.value) + rational(increment.value),
    }
    return say(NAME, SAYS, verdict(fits), (increment, earlier, new), total=new.value, **said)


def bounded(relation: AddedTo) -> Check:
    """Say whether an addition is within its total, where the earlier figure is not told."""
    increment, new, _ = relation

    def fits(width: Fraction) -> bool:
        return not interval(new, width).is_below(interval(increment, width))

    outcome = verdict(fits)
    said = {"added": increment.value, "total": new.value, "before": rational(new.value) - rational(increment.value)}
    return say(NAME, SAYS, outcome, (increment, new), f"{outcome[0]}.alone", **said)


RULE = Rule(
    name=NAME,
    summary="an addition does not lead to the total it is said to make",
    find=find,
    flagged={
        "en": (
            "Two more miners died on Friday, bringing the toll to 31. The blast had killed 27 at once.",
            "The donor pledged an additional $50 million, bringing its aid to a total of $5 million.",
            "Two more people died of their wounds, raising the death toll from 29 to 32.",
        ),
        "ar": (
            "توفي جريحان آخران، لترتفع الحصيلة إلى 31 قتيلا. وكانت الحصيلة السابقة 27 قتيلا.",
            "تعهدت الدولة بتقديم 50 مليون دولار إضافية، ليرتفع إجمالي مساعداتها إلى 5 ملايين دولار.",
            "توفي جريحان آخران، ليرتفع عدد القتلى من 29 إلى 32 قتيلا.",
        ),
    },
    passing={
        "en": (
            "Two more miners died on Friday, bringing the toll to 29. The blast had killed 27 at once.",
            "The donor pledged an additional $5 million, bringing its aid to a total of $50 million.",
            "Two more people died of their wounds, raising the death toll from 29 to 31.",
        ),
        "ar": (
            "توفي جريحان آخران، لترتفع الحصيلة إلى 29 قتيلا. وكانت الحصيلة السابقة 27 قتيلا.",
            "تعهدت الدولة بتقديم 5 ملايين دولار إضافية، ليرتفع إجمالي مساعداتها إلى 50 مليون دولار.",
            "توفي جريحان آخران، ليرتفع عدد القتلى من 29 إلى 31 قتيلا.",
        ),
    },
)
