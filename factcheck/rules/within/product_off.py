"""So many at so much each do not make the stated total.

The number, what each is, and a total of the same unit, or of one of the same sort, must follow each other in one sentence, the second with a word for each; or a
sentence begins with the price of each of the only things that the one before counts. `Up to … each` is a
ceiling, which no total below it contradicts.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.claims.relations.share import Product
from factcheck.rules.interval import interval, rational, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import say

NAME = "product-off"
SAYS = {
    "holds": "{number} times {each} is {made}, as stated",
    "fails": "{number} times {each} is {made}, but {total} are stated",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each product with its total."""
    for product in document.structure.products:
        if product.each.unit == product.total.unit or is_of_one_sort(product.each.unit, product.total.unit):
            yield mended(compared, product)


def is_of_one_sort(one: str, two: str) -> bool:
    """Tell whether two units measure the same."""
    from factcheck.claims.quantity import is_convertible  # pint is loaded only where units differ

    return is_convertible(one, two)


def in_unit(figure: Figure, unit: str) -> Fraction:
    """Give how many of a unit the unit of a figure is."""
    if figure.unit == unit:
        return Fraction(1)
    from factcheck.claims.quantity import convert

    return rational(convert(1, figure.unit, unit))


def compared(product: Product) -> Check:
    """Say whether so many at so much each make the total."""
    number, each, total = product
    size = in_unit(each, total.unit)

    def fits(width: Fraction) -> bool:
        all_of_them = interval(number, width).times(interval(each, width))
        return all_of_them.through(lambda value: value * size).meets(interval(total, width))

    made = rational(number.value) * rational(each.value) * size
    said = {"number": number.value, "each": each.value, "made": made, "total": total.value}
    return say(NAME, SAYS, verdict(fits), product, **said)


RULE = Rule(
    name=NAME,
    summary="so many at so much each make another total",
    find=find,
    flagged={
        "en": (
            "The army ordered 24 drones. At 3 million dollars each, the order is worth 92 million dollars.",
            "The agency will send 2,500 families a parcel of 30 kg each, or 95 tonnes in all.",
            "The airline bought 20 planes at $50 million each for a total of $1.4 billion.",
        ),
        "ar": (
            "وزعت الجمعية 900 سلة على الأسر، تزن كل سلة 20 كيلوغراما، بإجمالي 24 طنا.",
            "اشترت البلدية 40 حافلة بسعر 300 ألف دولار لكل حافلة، بقيمة إجمالية تبلغ 18 مليون دولار.",
            "حصل 20 لاعبا على 50 ألف دولار لكل منهم بإجمالي 1.4 مليون دولار.",
        ),
    },
    passing={
        "en": (
            "The army ordered 24 drones. At 3 million dollars each, the order is worth 72 million dollars.",
            "The agency will send 2,500 families a parcel of 30 kg each, or 75 tonnes in all.",
            "The airline bought 20 planes at $50 million each for a total of $1 billion.",
        ),
        "ar": (
            "وزعت الجمعية 900 سلة على الأسر، تزن كل سلة 20 كيلوغراما، بإجمالي 18 طنا.",
            "اشترت البلدية 40 حافلة بسعر 300 ألف دولار لكل حافلة، بقيمة إجمالية تبلغ 12 مليون دولار.",
            "حصل 20 لاعبا على 50 ألف دولار لكل منهم بإجمالي مليون دولار.",
        ),
    },
)
