"""Set aside the findings that an article accepts for a reason, and report an acceptance that accepts nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from factcheck.article import Accepted
from factcheck.claims.claim import Model
from factcheck.rules.rule import Check, Finding
from factcheck.rules.saying import WARNS, say

NAME = "unused-acceptance"

SAYS = {
    "fails": "{rule} is accepted ({reason}), but it finds nothing to accept",
    "fails.figure": "{rule} of {figure} is accepted ({reason}), but it finds nothing to accept",
    "fails.unknown": "{rule} is accepted ({reason}), but no rule is called so",
}


class AcceptedFinding(Model):
    """Hold a finding that an article accepts, and the reason it gives."""

    finding: Finding
    reason: str


def set_aside(
    accept: Sequence[Accepted], findings: Iterable[Finding]
) -> tuple[tuple[Finding, ...], tuple[AcceptedFinding, ...], tuple[Accepted, ...]]:
    """Give the findings that stand, those that are accepted, and the acceptances that accept none."""
    standing: list[Finding] = []
    aside: list[AcceptedFinding] = []
    used: set[Accepted] = set()
    for finding in findings:
        found = next((one for one in accept if accepts(one, finding)), None)
        if found is None:
            standing.append(finding)
        else:
            used.add(found)
            aside.append(AcceptedFinding(finding=finding, reason=found.reason))
    return tuple(standing), tuple(aside), tuple(one for one in accept if one not in used)


def accepts(accepted: Accepted, finding: Finding) -> bool:
    """Tell whether an acceptance is of a finding: of its rule, and of a figure of it where it names one."""
    if accepted.rule != finding.rule:
        return False
    return accepted.quote is None or any(claim.quote == accepted.quote for claim in finding.claims)


def find(idle: Iterable[Accepted], ran: Collection[str], known: Collection[str]) -> Iterator[Check]:
    """Give a check that fails for each acceptance that accepts nothing, unless its rule is known and did not run."""
    for one in idle:
        if one.rule in ran:
            key = "fails.figure" if one.quote else "fails"
            yield say(NAME, SAYS, WARNS, (), key, rule=one.rule, figure=one.quote or "", reason=one.reason)
        elif one.rule not in known:
            yield say(NAME, SAYS, WARNS, (), "fails.unknown", rule=one.rule, reason=one.reason)
