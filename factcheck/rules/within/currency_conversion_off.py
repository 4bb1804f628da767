"""One amount in two currencies breaks a peg, or implies another rate than the text's other pairs do.

Pegs are those of the currencies fixed to the US dollar. Without a peg the pairs of one text are held against each other, since it converts at
one rate; a rate that differs by less than a tenth may be of another day, and passes. A peg is undecided where both currencies
have names that other countries share. `with_rates` gives the rule with a table of rates and their days: then a pair is held against the
rate of the article's day, from which it may differ by a twentieth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from factcheck.claims.document import Document
from factcheck.claims.relations.pair import Pair
from factcheck.errors import RuleError
from factcheck.rules.exchange_rates import Rates, peg
from factcheck.rules.interval import ROBUST, ROUNDED, Interval, interval, rational
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, UNDECIDED, WARNS, Outcome, say

NAME = "currency-conversion-off"
SAYS = {
    "holds": "{one} {unit} is {true} {other}",
    "undecided": "{one} {unit} is {true} {other}, but {two} is stated, at {rate} to one",
    "fails": "{one} {unit} is {true} {other}, but {two} is stated, at {rate} to one",
    "holds.beside": "{second} {other} for {first} {unit} is a rate of {before}, {two} for {one} one of {rate}",
    "fails.beside": "{second} {other} for {first} {unit} is a rate of {before}, {two} for {one} one of {rate}",
}

SLACK, SLACK_OF_PEG, SLACK_OF_RATE = Fraction(1, 10), Fraction(3, 100), Fraction(1, 20)


def find(document: Document) -> Iterator[Check]:
    """Compare each amount in two currencies with its peg, or with the other pairs of the text."""
    yield from compare(money_pairs(document))


def money_pairs(document: Document) -> list[Pair]:
    """Give the amounts that a text gives in two currencies."""
    return [
        pair
        for pair in document.structure.conversions
        if pair.one.kind == "money" and pair.one.value and pair.two.value
    ]


def compare(pairs: Sequence[Pair]) -> Iterator[Check]:
    """Compare pairs with their peg, or with each other."""
    for position, pair in enumerate(pairs):
        rate = peg(pair.one.unit, pair.two.unit)
        if rate is not None:
            yield mended(partial(at_rate, rate=rate, slack=SLACK_OF_PEG), pair)
        else:
            yield from beside(pair, pairs[:position])


def with_rates(rates: Rates) -> Rule:
    """Give the rule with rates of exchange, such as `read_rates` reads.

    It takes the place of the rule without them: `check(article, rules=("default", with_rates(rates)))`.

    >>> import datetime as dt
    >>> from factcheck import Article, check
    >>> rates = Rates([(dt.date(2024, 5, 13), "EUR", "USD", Fraction("1.08"))])
    >>> article = Article("The bridge cost €10 million ($14 million).", published="2024-05-14")
    >>> [finding.because for finding in check(article, rules=[with_rates(rates)]).findings]
    ['10,000,000 EUR is 10,800,000 USD, but 14,000,000 is stated, at 1.4 to one']

    Raises RuleError where the rates are none.
    """
    if not isinstance(rates, Rates):
        raise RuleError(f"the rates are {rates!r:.80}; read_rates(path) would do")
    return RULE._replace(find=AtRates(rates))


@dataclass(frozen=True)
class AtRates:
    """Compare each amount in two currencies with the rate of the article's day, else as without rates.

    It is a class, not a function within one, so that a rule can be sent to another process.
    """

    rates: Rates

    def __call__(self, document: Document) -> Iterator[Check]:
        """Give the comparisons of one article."""
        day, pairs = document.article.published, money_pairs(document)
        known = {} if day is None else {pair: self.rates.on(day, pair.one.unit, pair.two.unit) for pair in pairs}
        told = {pair: rate for pair, rate in known.items() if rate is not None}
        for pair, rate in told.items():
            yield mended(partial(at_rate, rate=rate, slack=SLACK_OF_RATE), pair)
        yield from compare([pair for pair in pairs if pair not in told])


def at_rate(pair: Pair, rate: Fraction, slack: Fraction) -> Check:
    """Say whether an amount in two currencies is converted at a rate."""
    one, two, sure = pair
    implied = rational(two.value) / rational(one.value)
    outcome = judged(pair, Interval(rate, rate), slack)
    if outcome[0] == "fails" and not sure:
        outcome = UNDECIDED
    true = round(rational(one.value) * rate, 2)
    said = {"one": one.value, "two": two.value, "true": true, "rate": round(implied, 4)}
    return say(NAME, SAYS, outcome, (one, two), unit=one.unit, other=two.unit, **said)


def beside(pair: Pair, earlier: Sequence[Pair]) -> Iterator[Check]:
    """Compare a pair with the first of the same two currencies before it."""
    for other in earlier:
        if (other.one.unit, other.two.unit) == (pair.one.unit, pair.two.unit):
            yield mended(compared, (other, pair))
            return
        if (other.two.unit, other.one.unit) == (pair.one.unit, pair.two.unit):
            yield mended(compared, (Pair(other.two, other.one, other.sure), pair))
            return


def compared(pairs: tuple[Pair, Pair]) -> Check:
    """Say whether two pairs of the same two currencies can be at one rate."""
    (first, second, _), (one, two, _) = pairs
    outcome = judged(pairs[1], interval(second, ROUNDED).over(interval(first, ROUNDED)), SLACK)
    before, rate = (round(rational(b.value) / rational(a.value), 3) for a, b in ((first, second), (one, two)))
    said = {"first": first.value, "second": second.value, "one": one.value, "two": two.value}
    claims, key = (first, second, one, two), f"{outcome[0]}.beside"
    return say(NAME, SAYS, outcome, claims, key, unit=one.unit, other=two.unit, before=before, rate=rate, **said)


def judged(pair: Pair, rate: Interval, slack: Fraction) -> Outcome:
    """Say whether a pair can be at a rate."""
    allowed = Interval(
        None if rate.low is None else rate.low * (1 - slack), None if rate.high is None else rate.high * (1 + slack)
    )
    for width, outcome in ((ROUNDED, HOLDS), (ROBUST, WARNS)):
        if interval(pair.two, width).over(interval(pair.one, width)).meets(allowed):
            return outcome
    return FAILS


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
