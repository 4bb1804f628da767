"""A measure and its conversion into another unit are not the same.

The conversion must stand in brackets, or after a word for equal, right behind the measure. Each figure is widened by its rounding, as it may have been
converted from a finer one either way; a round figure may be off by a twentieth besides, since both are often rounded
(100 km, 60 miles). A difference of temperatures passes as well as a temperature, gallons and tons as those of any country.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.claims.relations.pair import Pair
from factcheck.rules.interval import Interval, interval, rational, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import say

NAME = "unit-conversion-off"
SAYS = {
    "holds": "{one} {unit} is {true} {other}, as stated",
    "fails": "{one} {unit} is {true} {other}, but {two} is stated",
}

ROUND, SLACK = 5, Fraction(1, 20)
# Units whose name has another size elsewhere, with how many times as large it is there.
ELSEWHERE = {
    "gallon": (Fraction(12009, 10000),),
    "ton": (Fraction(112, 100), Fraction(11023, 10000)),
    "pint": (Fraction(12009, 10000),),
}
DEGREES = Fraction(9, 5)


def find(document: Document) -> Iterator[Check]:
    """Compare each measure with its conversion."""
    from factcheck.claims.quantity import is_convertible  # pint is loaded only where units differ

    for pair in document.structure.conversions:
        if pair.one.kind == "measure" and is_convertible(pair.one.unit, pair.two.unit):
            yield mended(compared, pair)


def compared(pair: Pair) -> Check:
    """Say whether a measure and its conversion are the same."""
    one, two, _ = pair

    def fits(width: Fraction) -> bool:
        return any(reading.meets(slack(two, width)) for reading in readings(one, two.unit, width))

    true = round(converted(rational(one.value), one.unit, two.unit), 1)
    said = {"one": one.value, "two": two.value, "true": true}
    return say(NAME, SAYS, verdict(fits), (one, two), unit=one.unit, other=two.unit, **said)


def readings(figure: Figure, unit: str, width: Fraction) -> Iterator[Interval]:
    """Give what a figure can be in another unit: by its usual size, or by that of another country, or as a difference."""
    ends = slack(figure, width)
    base = ends.through(lambda end: converted(end, figure.unit, unit))
    yield base
    sizes = [*ELSEWHERE.get(figure.unit, ()), *(1 / size for size in ELSEWHERE.get(unit, ()))]
    for size in sizes:
        yield base.through(size.__mul__)
    if figure.unit.startswith("degree"):
        size = DEGREES if unit.endswith("Fahrenheit") else 1 / DEGREES
        yield ends.through(size.__mul__)


def slack(figure: Figure, width: Fraction) -> Interval:
    """Give the values that a figure allows, a round one somewhat more."""
    ends = interval(figure, width)
    if not width or figure.value % ROUND or figure.unit.startswith("degree"):
        return ends
    reach = abs(rational(figure.value)) * SLACK / 2
    return Interval(None if ends.low is None else ends.low - reach, None if ends.high is None else ends.high + reach)


def converted(value: Fraction, unit: str, to: str) -> Fraction:
    """Give a value in another unit."""
    from factcheck.claims.quantity import convert

    return rational(convert(value, unit, to))


RULE = Rule(
    name=NAME,
    summary="a measure is not what it is converted to",
    find=find,
    flagged={
        "en": (
            "The road is 40 km (35 miles) long.",
            "It weighs 12 kilograms (36 pounds).",
            "Temperatures reached 40C (140F).",
        ),
        "ar": ("يبلغ طول الطريق 40 كيلومترا (35 ميلا).", "بلغت الحرارة 40 درجة مئوية (140 درجة فهرنهايت)."),
    },
    passing={
        "en": (
            "The road is 40 km (25 miles) long.",
            "The road is 16 km (10 mi) long.",
            "The tower is 84 metres (276 feet) tall.",
            "The river is 20 miles (32 km) away.",
            "The town is 55 km (34 mi) away.",
            "The town is 100 km (60 miles) away.",
            "Between 3-30 inches (8-75 cm) of snow fell.",
            "Temperatures reached 40C (104F).",
        ),
        "ar": ("يبلغ طول الطريق 40 كيلومترا (25 ميلا).", "بلغت الحرارة 40 درجة مئوية (104 درجات فهرنهايت)."),
    },
)
