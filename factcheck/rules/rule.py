"""What a rule is, and what rules give."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

from factcheck.claims.claim import Model
from factcheck.claims.kinds import AnyClaim

if TYPE_CHECKING:
    from factcheck.claims.document import Document

Severity = Literal["error", "warning", "note"]
RelationKind = Literal["agree", "compatible", "update", "conflict"]
Result = Literal["holds", "fails", "undecided"]


class Finding(Model):
    """Say what is wrong with some claims of one article: the `rule`, and `because`, its arithmetic."""

    rule: str
    severity: Severity
    because: str
    claims: tuple[AnyClaim, ...]


class Check(Model):
    """Say what a rule compared and how it came out, whether or not that is worth a finding."""

    rule: str
    result: Result
    because: str
    claims: tuple[AnyClaim, ...]
    severity: Severity = "error"


class Cited(Model):
    """Name a claim and the article that makes it, by the article's id."""

    article: str
    claim: AnyClaim


class Relation(Model):
    """Say how two claims about one fact stand to each other, and why."""

    a: Cited
    b: Cited
    kind: RelationKind
    because: str


class Rule(NamedTuple):
    """Hold one rule: its name after the fault, a line on what it means, and how it looks.

    `find` gives a Check for whatever it could compare; one that fails becomes a finding.
    `flagged` and `passing` are texts on which it does and does not fire, by language.
    """

    name: str
    summary: str
    find: Callable[[Document], Iterable[Check]]
    flagged: dict[str, tuple[str, ...]]
    passing: dict[str, tuple[str, ...]]
