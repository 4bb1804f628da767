"""One thing has a higher place than there are things: the third of the two attacks.

A place that is said to be of the count right behind it is read, and one over a time (the third attack in a week) where a count with an article and no more words
takes the same things up shortly behind; two attacks that more is said of may be others. It is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.document import Document
from factcheck.claims.relations.ranking import Ranking
from factcheck.rules.interval import rational
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import HOLDS, WARNS, say

NAME = "ordinal-contradicts-count"
SAYS = {
    "holds": "{written} is one of {whole}",
    "fails": "{written} is said to be one of {whole}, which are fewer than {place}",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each place with the count that it is of."""
    for ranking in document.structure.rankings:
        yield mended(compared, ranking)


def compared(ranking: Ranking) -> Check:
    """Say whether there are as many things as a place needs."""
    place, written, whole = ranking
    outcome = WARNS if place > rational(whole.value) else HOLDS
    return say(NAME, SAYS, outcome, (whole,), written=written, whole=whole.value, place=place)


RULE = Rule(
    name=NAME,
    summary="the third of two",
    find=find,
    flagged={
        "en": (
            "It was the fourth attack on the road in a week. The three attacks killed seven people.",
            "It was the third of the two attacks that day.",
            "She won the fifth of four races.",
        ),
        "ar": (
            "كان الهجوم الرابع على الطريق خلال أسبوع. وأسفرت الهجمات الثلاث عن سبعة قتلى.",
            "كان الهجوم الثالث من بين هجومين وقعا في اليوم نفسه.",
            "وهي الجولة الخامسة من أصل أربع جولات.",
        ),
    },
    passing={
        "en": (
            "It was the third attack on the road in a week. The three attacks killed seven people.",
            "It was the second of the two attacks that day.",
            "The third attack came after the two attacks in the north.",
        ),
        "ar": (
            "كان الهجوم الثالث على الطريق خلال أسبوع. وأسفرت الهجمات الثلاث عن سبعة قتلى.",
            "كان الهجوم الثاني من بين هجومين وقعا في اليوم نفسه.",
            "وهي الجولة الثالثة من أصل أربع جولات.",
        ),
    },
)
