"""Set aside the findings that an article accepts for a reason, and report an acceptance that accepts nothing."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.article import Accepted
from factcheck.claims.claim import Model
from factcheck.rules.rule import Finding

UNUSED = "unused-acceptance"


class AcceptedFinding(Model):
    """Hold a finding that an article accepts, and the reason it gives."""

    finding: Finding
    reason: str


def set_aside(
    accept: Sequence[Accepted], findings: Sequence[Finding], asleep: frozenset[str]
) -> tuple[tuple[Finding, ...], tuple[AcceptedFinding, ...]]:
    """Give the findings that stand, and those that are accepted.

    An acceptance without a finding is a finding itself, unless its rule is among those that did not run (`asleep`).
    """
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
    standing.extend(unused(one) for one in accept if one not in used and one.rule not in asleep)
    return tuple(standing), tuple(aside)


def accepts(accepted: Accepted, finding: Finding) -> bool:
    """Tell whether an acceptance is of a finding: of its rule, and of a figure of it where it names one."""
    if accepted.rule != finding.rule:
        return False
    return accepted.quote is None or any(claim.quote == accepted.quote for claim in finding.claims)


def unused(accepted: Accepted) -> Finding:
    """Give the finding on an acceptance that accepts nothing."""
    figure = f" of {accepted.quote}" if accepted.quote else ""
    because = f"{accepted.rule}{figure} is accepted ({accepted.reason}), but it finds nothing to accept"
    return Finding(rule=UNUSED, severity="warning", because=because, claims=())
