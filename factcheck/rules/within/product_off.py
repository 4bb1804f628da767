"""So many at so much each do not make the stated total.

The number, what each is, and a total of the same unit must follow each other in one sentence, the second with a word for each. `Up to … each` is a
ceiling, which no total below it contradicts.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.share import Product
from factcheck.rules.interval import interval, rational, shown, verdict
from factcheck.rules.rule import Check, Rule

NAME = "product-off"


def find(document: Document) -> Iterator[Check]:
    """Compare each product with its total."""
    for product in document.structure.products:
        yield compared(product)


def compared(product: Product) -> Check:
    """Say whether so many at so much each make the total."""
    number, each, total = product

    def fits(width: Fraction) -> bool:
        return interval(number, width).times(interval(each, width)).meets(interval(total, width))

    result, severity = verdict(fits)
    made = rational(number.value) * rational(each.value)
    because = f"{shown(number.value)} times {shown(each.value)} is {shown(made)}"
    because += f", but {shown(total.value)} are stated" if result == "fails" else ", as stated"
    return Check(rule=NAME, result=result, severity=severity, because=because, claims=tuple(product))


RULE = Rule(
    name=NAME,
    summary="so many at so much each make another total",
    find=find,
    flagged={
        "en": ("The airline bought 20 planes at $50 million each for a total of $1.4 billion.",),
        "ar": ("حصل 20 لاعبا على 50 ألف دولار لكل منهم بإجمالي 1.4 مليون دولار.",),
    },
    passing={
        "en": ("The airline bought 20 planes at $50 million each for a total of $1 billion.",),
        "ar": ("حصل 20 لاعبا على 50 ألف دولار لكل منهم بإجمالي مليون دولار.",),
    },
)
