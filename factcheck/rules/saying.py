"""Make the checks of a rule from its messages: a rule holds each as a line with named fields, under a key.

The first word of a key is how the check came out (`fails`, `holds.alone`), so that a table of messages in another language
needs nothing but the same keys and fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from factcheck.rules.interval import shown
from factcheck.rules.rule import Check, Result, Severity

Outcome = tuple[Result, Severity]
HOLDS: Outcome = ("holds", "note")
UNDECIDED: Outcome = ("undecided", "note")
WARNS: Outcome = ("fails", "warning")
FAILS: Outcome = ("fails", "error")

PLUS = " + "


def say(
    rule: str, says: Mapping[str, str], outcome: Outcome, claims: Iterable[Any], key: str = "", /, **fields: Any
) -> Check:
    """Give a check with its message; without a `key` the message is that of the result."""
    key = key or outcome[0]
    written = {name: value if isinstance(value, str) else written_as(value) for name, value in fields.items()}
    return Check(
        rule=rule,
        result=outcome[0],
        severity=outcome[1],
        because=says[key].format(**written),
        claims=tuple(claims),
        key=f"{rule}.{key}",
        fields=written,
    )


def written_as(value: int | Decimal | Fraction | Iterable[int | Decimal | Fraction]) -> str:
    """Give a number as a reader writes it, and several as a sum.

    >>> written_as((18, 1200))
    '18 + 1,200'
    """
    return shown(value) if isinstance(value, (int, Decimal, Fraction)) else PLUS.join(map(shown, value))
