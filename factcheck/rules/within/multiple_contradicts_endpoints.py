"""What is said to have doubled did not.

News rounds: what is said to double may be anything from 1.8 to 2.2 times as much without a word, from 1.5 to 2.5 times with a warning; other
multiples in proportion. `More than doubled` has no upper end, nor has a bare تضاعف.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.change import Change
from factcheck.reading.relating import Factor
from factcheck.rules.interval import Interval, interval, rational, shown
from factcheck.rules.rule import Check, Result, Rule, Severity

NAME = "multiple-contradicts-endpoints"

NEAR, FAR = Fraction(1, 10), Fraction(1, 4)


def find(document: Document) -> Iterator[Check]:
    """Compare each multiple with its two ends."""
    for change in document.structure.changes:
        if change.factor is not None and change.by is None:
            yield compared(change, change.factor)


def compared(change: Change, factor: Factor) -> Check:
    """Say whether a newer figure is so many times the older."""
    old, new = change.old, change.new
    ratio = interval(new).over(interval(old))
    outcome: tuple[Result, Severity] = ("fails", "error")
    for width, found in ((NEAR, ("holds", "note")), (FAR, ("fails", "warning"))):
        if ratio.meets(allowed(factor, width)):
            outcome = found  # type: ignore[assignment]
            break
    times = rational(new.value) / rational(old.value)
    because = f"{shown(new.value)} is {shown(round(times, 2))} times {shown(old.value)}"
    if outcome[0] == "fails":
        because += f", but {shown(factor.times)} times{' or more' if factor.open else ''} are stated"
    return Check(rule=NAME, result=outcome[0], severity=outcome[1], because=because, claims=(old, new))


def allowed(factor: Factor, width: Fraction) -> Interval:
    """Give the multiples that a word allows."""
    return Interval(factor.times * (1 - width), None if factor.open else factor.times * (1 + width))


RULE = Rule(
    name=NAME,
    summary="doubled, but not by its figures",
    find=find,
    flagged={
        "en": (
            "Profits doubled from 40 million dollars to 56 million dollars.",
            "The number of cases tripled to 500 from 250.",
        ),
        "ar": ("تضاعف عدد الحالات من 400 إلى 500 حالة.",),
    },
    passing={
        "en": (
            "Profits doubled from 40 million dollars to 79 million dollars.",
            "The number of cases more than doubled to 700 from 250.",
        ),
        "ar": ("تضاعف عدد الحالات من 200 إلى 500 حالة.",),
    },
)
