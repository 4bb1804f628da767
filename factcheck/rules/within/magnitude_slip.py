"""One amount is told twice, once as millions and once as billions.

Both must have the same digits and the same unit, and differ a thousand or a million times. Three digits alike are hardly chance; of two, one of the words
beside both must be the same, or the later have an article and nothing that says which it is, of one digit two of the words. Shares are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.claims.relations.slip import Slip
from factcheck.rules.interval import rational
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, say

NAME = "magnitude-slip"
SAYS = {
    "holds": "{one} is told twice",
    "fails": "{one} is told first, then {two}: the same digits with another magnitude",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each amount with the one of the same digits that the text tells again."""
    for slip in document.structure.slips:
        yield mended(compared, slip)


def compared(slip: Slip) -> Check:
    """Say whether two amounts have one magnitude."""
    one, two = slip
    same = rational(one.value) == rational(two.value)
    return say(NAME, SAYS, HOLDS if same else FAILS, slip, one=one.value, two=two.value)


RULE = Rule(
    name=NAME,
    summary="the same figure as millions and as billions",
    find=find,
    flagged={
        "en": (
            "The port will cost $436 million. Work on the $436 billion port begins in May.",
            "Exports reached 2.15 million tonnes. Of the 2.15 billion tonnes, half went by sea.",
        ),
        "ar": ("تبلغ كلفة الميناء 436 مليون دولار. ويمول البنك الميناء الذي يكلف 436 مليار دولار.",),
    },
    passing={
        "en": (
            "The port will cost $436 million. Work on the $436 million port begins in May.",
            "The city has 12 million people, the country an output of 12 billion dollars.",
            "The firm lost $15 million; its rival is worth $15 billion.",
        ),
        "ar": ("تبلغ كلفة الميناء 436 مليون دولار. ويمول البنك الميناء الذي يكلف 436 مليون دولار.",),
    },
)
