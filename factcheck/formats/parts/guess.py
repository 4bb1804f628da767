"""Say what may mend a finding, as guesses."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.languages.messages import messages
from factcheck.rules.messages import WRITTEN_IN
from factcheck.rules.rule import Finding

# All guesses, one of them, what stands between two, and what may have happened to a figure.
LINES = {
    "all": "a guess: {guesses}",
    "one": "{guess} for {stated} ({reason})",
    "between": ", or ",
    "digits-swapped": "digits swapped",
    "digit-doubled": "a digit doubled",
    "digit-lost": "a digit lost",
    "scale-word": "another magnitude",
    "stale-total": "a total from before one part was added",
    "wrong-base": "a percentage of the wrong base",
    "digit-changed": "a digit changed",
}


def guesses(finding: Finding) -> str:
    """Give the repairs of a finding in one line, in its language, the likeliest first; nothing where there are none.

    >>> from factcheck import check
    >>> guesses(check("The boat carried 21 people: seven women and five men.").findings[0])
    'a guess: 12 for 21 (digits swapped)'
    """
    if not finding.repairs:
        return ""
    lines: Mapping[str, str] = LINES if finding.language == WRITTEN_IN else messages(finding.language).guesses
    told = [
        lines["one"].format(guess=repair.guess, stated=repair.stated, reason=lines[repair.reason])
        for repair in finding.repairs
    ]
    return lines["all"].format(guesses=lines["between"].join(told))
