"""Two dates are in another order, or farther apart, than the text says: arrested on 5 May, two days after the attack of 12 May.

A word for after or before must stand between the two dates, with the length of time beside it, if any, or with a length before both; or what had befallen people is told behind what was done with them (freed on 20 May, who had been arrested on 2 May). The wrong
order is an error; a length may be off by one unit. Dates without a year are taken to be near each other, and weekdays are not read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.order import Ordered
from factcheck.rules.interval import rational
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, UNDECIDED, say

NAME = "dates-out-of-order"
SAYS = {
    "holds": "{one} is {days} days after {two}",
    "holds.before": "{one} is {days} days before {two}",
    "fails.after": "{one} is said to be after {two}, and is {days} days before it",
    "fails.before": "{one} is said to be before {two}, and is {days} days after it",
    "fails.length": "{one} and {two} are {days} days apart; {length} are stated",
    "undecided": "the days of {one} and {two} are not known",
}
DAYS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction("30.44"), "year": Fraction("365.25")}
YEAR = 365
FAR = 190


def find(document: Document) -> Iterator[Check]:
    """Compare the two dates of each order that a text states."""
    for order in document.structure.orders:
        yield mended(compared, order)


def compared(order: Ordered) -> Check:
    """Say whether two dates are in the order, and so far apart, as is said of them."""
    one, two, direction, length, _ = order
    claims = (one, two) if length is None else (one, two, length)
    apart = days_apart(order)
    said = {"one": one.quote, "two": two.quote}
    if apart is None:
        return say(NAME, SAYS, UNDECIDED, claims, **said)
    least, most = sorted((apart[0] * direction, apart[1] * direction))
    if most < 0:
        key = "fails.after" if direction > 0 else "fails.before"
        return say(NAME, SAYS, FAILS, claims, key, days=str(-most), **said)
    if length is not None:
        unit = DAYS[length.unit]
        stated = rational(length.value) * unit
        if least > stated + unit or most < stated - unit:
            return say(NAME, SAYS, FAILS, claims, "fails.length", days=str(least), length=length.value, **said)
    return say(NAME, SAYS, HOLDS, claims, "holds" if direction > 0 else "holds.before", days=str(most), **said)


def days_apart(order: Ordered) -> tuple[int, int] | None:
    """Give how many days the first date is after the second, at the least and at the most; None where that is not known."""
    one, two = order.one, order.two
    if one.first_day is None or two.first_day is None or one.last_day is None or two.last_day is None:
        return None
    shift = dt.timedelta(0)
    if not order.stated_years:
        # A day without a year is of the year in which it is nearest to the other.
        gap = (one.first_day - two.first_day).days
        shift = dt.timedelta(-YEAR if gap > FAR else YEAR if gap < -FAR else 0)
    return (one.first_day - two.last_day + shift).days, (one.last_day - two.first_day + shift).days


RULE = Rule(
    name=NAME,
    summary="two dates are in another order than is said",
    find=find,
    flagged={
        "en": (
            "On 20 March 2024 the court freed two men who had been arrested on 2 April 2024.",
            "Police arrested a man on 1 April 2024, two days after the bombing that took place on 3 April 2024.",
            "He was arrested on 5 May 2024, two days after the attack of 12 May 2024.",
            "The law was passed on 3 March 2021, after the elections of June 2022.",
            "The talks began on 4 April 2023, three weeks before the summit of 6 June 2023.",
        ),
        "ar": (
            "أفرجت السلطات في 20 مارس 2024 عن رجلين كانا قد اعتقلا في 2 أبريل 2024.",
            "أوقفت الشرطة في 1 مارس 2024 رجلا عمره 34 عاما، بعد يومين من التفجير الذي وقع في 3 أبريل 2024.",
            "اعتقل المتهم في 5 مايو 2024، بعد يومين من هجوم 12 مايو 2024.",
            "أقر القانون في 3 مارس 2021 بعد انتخابات يونيو 2022.",
        ),
    },
    passing={
        "en": (
            "On 20 May 2024 the court freed two men who had been arrested on 2 April 2024.",
            "The couple married on 12 May 2023, three years after they had met on 4 June 2020.",
            "He was arrested on 14 May 2024, two days after the attack of 12 May 2024.",
            "The law was passed on 3 March 2023, after the elections of June 2022.",
            "The talks began on 16 May 2023, three weeks before the summit of 6 June 2023.",
        ),
        "ar": (
            "أفرجت السلطات في 20 مايو 2024 عن رجلين كانا قد اعتقلا في 2 أبريل 2024.",
            "استؤنفت المحادثات في 3 مايو 2024، قبل أسبوع من انتهاء المهلة التي حددت في 20 أبريل 2024.",
            "اعتقل المتهم في 14 مايو 2024، بعد يومين من هجوم 12 مايو 2024.",
            "أقر القانون في 3 مارس 2023 بعد انتخابات يونيو 2022.",
        ),
    },
)
