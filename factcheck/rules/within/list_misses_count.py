"""So many things are announced, and more or fewer are listed.

The list must follow its count after a colon or in a bracket and end with the sentence or the bracket; one with figures, or that runs on (among them, and others), is left
alone. What is announced to be listed (measures, demands, reasons, candidates) may have more said of it before the colon. Fewer items than announced are an error, more a warning, and only where each is short: a comma may set off a remark.
People are often named with what they are, so of them only too few are told.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.claims.relations.enumeration import Enumeration
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, UNDECIDED, WARNS, say

NAME = "list-misses-count"
SAYS = {
    "holds": "{count} are announced, and {most} follow",
    "undecided": "{count} are announced; the list can be read as {fewest} to {most}",
    "fails.few": "{count} are announced, but only {most} follow",
    "fails.many": "{count} are announced, but {fewest} follow",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each count with the list behind it."""
    for enumeration in document.structure.enumerations:
        yield mended(compared, enumeration)


def compared(enumeration: Enumeration) -> Check:
    """Say whether a list has as many items as are announced."""
    count, fewest, most = enumeration
    outcome, key = UNDECIDED, ""
    if count.value > most:
        outcome, key = FAILS, "fails.few"
    elif count.value < fewest and count.unit != "person" and count.kind == "count":
        outcome, key = WARNS, "fails.many"
    elif fewest == most == count.value:
        outcome = HOLDS
    return say(NAME, SAYS, outcome, (count,), key, count=count.value, fewest=fewest, most=most)


RULE = Rule(
    name=NAME,
    summary="so many things are announced, and others listed",
    find=find,
    flagged={
        "en": (
            "The plan has four priorities: housing, schools and water.",
            "It has offices in three cities: Basra, Mosul, Erbil and Kirkuk.",
            "The five judges (Adams, Brown, Cole and Dunn) were appointed in May.",
        ),
        "ar": (
            "تشمل الخطة أربع أولويات: الإسكان والتعليم والمياه.",
            "للشركة مكاتب في ثلاث مدن: البصرة والموصل وأربيل وكركوك.",
        ),
    },
    passing={
        "en": (
            "The plan has three priorities: housing, schools and water.",
            "The plan has four priorities: housing, schools, water and others.",
            "Two men were charged: Ali Hassan, the mayor, and Omar Said.",
        ),
        "ar": (
            "تشمل الخطة ثلاث أولويات: الإسكان والتعليم والمياه.",
            "تشمل الخطة أربع أولويات: الإسكان والتعليم والمياه وغيرها.",
        ),
    },
)
