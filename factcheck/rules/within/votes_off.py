"""The votes of a body are more than its members, or fewer where all are said to have voted.

Votes for and against, abstentions and those absent are added up where one sentence tells them, and held against the size of the body in the same
sentence or the one beside it. Fewer votes than members are no fault: some may be absent. Where two bodies or several votes are told of, nothing is compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.ballot import Ballot
from factcheck.rules.interval import interval, rational, total, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import UNDECIDED, say

NAME = "votes-off"
SAYS = {
    "holds": "{votes} = {sum}, of {members} members",
    "fails": "{votes} = {sum}, but the body has {members} members",
    "undecided": "{votes} = {sum}, many more than {members} members: it may be of another body",
}
# So many times as many votes are of another body.
OTHER = 2


def find(document: Document) -> Iterator[Check]:
    """Compare the votes of each ballot with the members of the body."""
    for ballot in document.structure.ballots:
        yield mended(compared, ballot)


def compared(ballot: Ballot) -> Check:
    """Say whether a body has as many members as votes were cast."""
    members, votes = ballot

    def fits(width: Fraction) -> bool:
        return not interval(members, width).is_below(total(votes, width))

    outcome = verdict(fits)
    values = [rational(vote.value) for vote in votes]
    if outcome[0] == "fails" and sum(values) > OTHER * rational(members.value):
        outcome = UNDECIDED
    return say(NAME, SAYS, outcome, (members, *votes), votes=values, sum=sum(values), members=members.value)


RULE = Rule(
    name=NAME,
    summary="more votes than members",
    find=find,
    flagged={
        "en": (
            "The motion passed by 312-187, with 489 votes cast.",
            "With 210 members present, 120 voted for it, 80 against and twenty abstained.",
            "The 100-member council approved the law by 62 votes to 41.",
            "The 150-seat parliament passed it 82-71.",
            "Of the 90 members, 45 voted for it, 41 voted against and seven abstained.",
        ),
        "ar": (
            "حضر الجلسة 210 نواب، صوت 120 منهم لصالح القانون و80 ضده وامتنع عشرون.",
            "أقر المجلس المؤلف من 100 عضو القانون بأغلبية 62 صوتا مقابل 41.",
            "صوت 62 نائبا لصالح القرار و41 ضده من أصل 100 عضو.",
        ),
    },
    passing={
        "en": (
            "The motion passed by 312-187, with 499 votes cast.",
            "Deputies voted 120-80 for the bill, and 17 were absent; 200 deputies took part.",
            "The 100-member council approved the law by 59 votes to 41.",
            "The 150-seat parliament passed it 79-71.",
            "Of the 90 members, 45 voted for it, 41 voted against and four abstained.",
        ),
        "ar": (
            "أيد القانون 120 نائبا وعارضه 80 وتغيب 17، وحضر الجلسة 200 نائب.",
            "أقر المجلس المؤلف من 100 عضو القانون بأغلبية 59 صوتا مقابل 41.",
            "صوت 58 نائبا لصالح القرار و41 ضده من أصل 100 عضو.",
        ),
    },
)
