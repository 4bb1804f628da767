"""Say what may mend a finding, as guesses."""

from __future__ import annotations

from factcheck.rules.rule import Finding, Reason

# What may have happened to a figure.
REASONS: dict[Reason, str] = {
    "digits-swapped": "digits swapped",
    "digit-doubled": "a digit doubled",
    "digit-lost": "a digit lost",
    "scale-word": "another magnitude",
    "stale-total": "a total from before one part was added",
    "wrong-base": "a percentage of the wrong base",
    "digit-changed": "a digit changed",
}


def guesses(finding: Finding) -> str:
    """Give the repairs of a finding in one line, the likeliest first; nothing where there are none.

    >>> from factcheck import check
    >>> guesses(check("The boat carried 21 people: seven women and five men.").findings[0])
    'a guess: 12 for 21 (digits swapped)'
    """
    told = [f"{repair.guess} for {repair.stated} ({REASONS[repair.reason]})" for repair in finding.repairs]
    return f"a guess: {', or '.join(told)}" if told else ""
