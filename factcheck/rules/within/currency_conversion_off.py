"""One amount in two currencies breaks a peg, or implies another rate than the text's other pairs do.

Pegs are those of the currencies fixed to the US dollar. Without a peg the pairs of one text are held against each other, since it converts at
one rate; a rate that differs by less than a tenth may be of another day, and passes. A peg is undecided where both currencies
have names that other countries share.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.pair import Pair
from factcheck.rules.interval import ROBUST, ROUNDED, Interval, interval, rational, shown
from factcheck.rules.rule import Check, Result, Rule, Severity

NAME = "currency-conversion-off"

# Units of these to one US dollar.
PEGS = {
    "SAR": Fraction("3.75"),
    "AED": Fraction("3.6725"),
    "QAR": Fraction("3.64"),
    "BHD": Fraction("0.376"),
    "OMR": Fraction("0.3845"),
    "JOD": Fraction("0.709"),
    "USD": Fraction(1),
}
SLACK, SLACK_OF_PEG = Fraction(1, 10), Fraction(3, 100)


def find(document: Document) -> Iterator[Check]:
    """Compare each amount in two currencies with its peg, or with the other pairs of the text."""
    pairs = [
        pair
        for pair in document.structure.conversions
        if pair.one.kind == "money" and pair.one.value and pair.two.value
    ]
    for position, pair in enumerate(pairs):
        if pair.one.unit in PEGS and pair.two.unit in PEGS:
            yield pegged(pair)
        else:
            yield from beside(pair, pairs[:position])


def pegged(pair: Pair) -> Check:
    """Say whether an amount in two currencies keeps their peg."""
    one, two, sure = pair
    rate = PEGS[two.unit] / PEGS[one.unit]
    implied = rational(two.value) / rational(one.value)
    because = f"{shown(one.value)} {one.unit} is {shown(round(rational(one.value) * rate, 2))} {two.unit}"
    outcome = judged(pair, Interval(rate, rate), SLACK_OF_PEG)
    if outcome[0] == "fails":
        because += f", but {shown(two.value)} is stated, at {shown(round(implied, 4))} to one"
    result: Result = outcome[0] if sure or outcome[0] == "holds" else "undecided"
    return Check(rule=NAME, result=result, severity=outcome[1], because=because, claims=(one, two))


def beside(pair: Pair, earlier: Sequence[Pair]) -> Iterator[Check]:
    """Compare a pair with the first of the same two currencies before it."""
    one, two, _ = pair
    for other in earlier:
        if (other.one.unit, other.two.unit) == (one.unit, two.unit):
            first, second = other.one, other.two
        elif (other.two.unit, other.one.unit) == (one.unit, two.unit):
            first, second = other.two, other.one
        else:
            continue
        rate = interval(second, ROUNDED).over(interval(first, ROUNDED))
        result, severity = judged(pair, rate, SLACK)
        because = f"{shown(second.value)} {second.unit} for {shown(first.value)} {first.unit} is a rate of {shown(round(rational(second.value) / rational(first.value), 3))}"
        because += f", {shown(two.value)} for {shown(one.value)} one of {shown(round(rational(two.value) / rational(one.value), 3))}"
        claims = (first, second, one, two)
        yield Check(rule=NAME, result=result, severity=severity, because=because, claims=claims)
        return


def judged(pair: Pair, rate: Interval, slack: Fraction) -> tuple[Result, Severity]:
    """Say whether a pair can be at a rate."""
    allowed = Interval(
        None if rate.low is None else rate.low * (1 - slack), None if rate.high is None else rate.high * (1 + slack)
    )
    for width, outcome in ((ROUNDED, ("holds", "note")), (ROBUST, ("fails", "warning"))):
        if interval(pair.two, width).over(interval(pair.one, width)).meets(allowed):
            return outcome  # type: ignore[return-value]
    return "fails", "error"


RULE = Rule(
    name=NAME,
    summary="an amount in two currencies breaks a peg or the text's own rate",
    find=find,
    flagged={
        "en": (
            "They paid $100 million (475 million Saudi riyals) for it.",
            "It cost 200 million euros ($220 million), and the other 300 million euros ($270 million).",
        ),
        "ar": (
            "بلغت قيمة الصفقة 475 مليون ريال سعودي (100 مليون دولار أمريكي).",
            "كلف الأول 200 مليون يورو (220 مليون دولار)، والثاني 300 مليون يورو (270 مليون دولار).",
        ),
    },
    passing={
        "en": (
            "They paid $100 million (375 million Saudi riyals) for it.",
            "It cost 200 million euros ($220 million), and the other 300 million euros ($330 million).",
        ),
        "ar": (
            "بلغت قيمة الصفقة 375 مليون ريال سعودي (100 مليون دولار أمريكي).",
            "كلف الأول 200 مليون يورو (220 مليون دولار)، والثاني 300 مليون يورو (330 مليون دولار).",
        ),
    },
)
