"""What a rule is, and what rules give."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

from pydantic import Field

from factcheck.article import Article
from factcheck.claims.claim import Model
from factcheck.claims.kinds import AnyClaim

if TYPE_CHECKING:
    from factcheck.claims.document import Document

Severity = Literal["error", "warning", "note"]
RelationKind = Literal["agree", "compatible", "update", "conflict"]
Result = Literal["holds", "fails", "undecided"]
Reason = Literal[
    "digits-swapped", "digit-doubled", "digit-lost", "scale-word", "stale-total", "wrong-base", "digit-changed"
]
Examples = dict[str, tuple[str | Article, ...]]


class Repair(Model):
    """Guess at the one change of one figure that would mend a finding, and at what happened to it.

    `stated` is the figure as it is, `guess` what it may have been meant to be, both as a reader writes them.
    """

    claim: AnyClaim
    stated: str
    guess: str
    reason: Reason


class Finding(Model):
    """Say what is wrong with some claims of one article: the `rule`, and `because`, its arithmetic.

    `repairs` are guesses, the likeliest first. `key` names the message that `because` is, `fields` what stands in it, `language` the one it is in.

    >>> from factcheck import check
    >>> (finding,) = check("The fire killed 21 people: seven women and five men.").findings
    >>> finding.rule, finding.severity, finding.because
    ('parts-miss-total', 'error', '7 + 5 = 12, but 21 are stated')
    >>> [(claim.quote, claim.start) for claim in finding.claims]
    [('21', 16), ('seven', 27), ('five', 43)]
    >>> finding.repairs[0].guess, finding.repairs[0].reason
    ('12', 'digits-swapped')
    """

    rule: str
    severity: Severity
    because: str
    claims: tuple[AnyClaim, ...]
    repairs: tuple[Repair, ...] = ()
    key: str = ""
    fields: dict[str, str] = Field(default_factory=dict)
    language: str = "en"

    def __hash__(self) -> int:
        """Hash by what cannot differ between equal findings; a dict among the fields has no hash."""
        return hash((self.rule, self.because, self.claims))


class Check(Model):
    """Say what a rule compared and how it came out, whether or not that is worth a finding."""

    rule: str
    result: Result
    because: str
    claims: tuple[AnyClaim, ...]
    severity: Severity = "error"
    repairs: tuple[Repair, ...] = ()
    key: str = ""
    fields: dict[str, str] = Field(default_factory=dict)
    language: str = "en"

    def __hash__(self) -> int:
        return hash((self.rule, self.because, self.claims))


class Cited(Model):
    """Name a claim and the article that makes it, by the article's id."""

    article: str
    claim: AnyClaim


class Relation(Model):
    """Say how two claims about one fact stand to each other, and why.

    `disputed_by` names the two sources of a conflict where both are known; `copied` tells that the two stand in one place
    of two copies of one text.

    >>> from factcheck import compare
    >>> report = compare(["The blast in Basra killed 12 people.", "قتل 15 شخصا في انفجار البصرة."])
    >>> [(one.kind, one.a.article, one.a.claim.quote, one.b.article, one.b.claim.quote) for one in report.relations]
    [('conflict', '1', '12', '2', '15')]
    """

    a: Cited
    b: Cited
    kind: RelationKind
    because: str
    disputed_by: tuple[str, ...] = ()
    copied: bool = False


class Rule(NamedTuple):
    """Hold one rule: its name after the fault, a line on what it means, and how it looks.

    `find` gives a Check for whatever it could compare; one that fails becomes a finding.
    `flagged` and `passing` are texts on which it does and does not fire, by language; one that needs
    a day of publication or a title is an Article.

    >>> from factcheck import RULES, check
    >>> first = RULES[0]
    >>> first.name, first.summary
    ('parts-miss-total', 'listed parts do not sum to the stated total')
    >>> check(first.flagged["ar"][0], rules=[first]).findings[0].rule
    'parts-miss-total'
    """

    name: str
    summary: str
    find: Callable[[Document], Iterable[Check]]
    flagged: Examples
    passing: Examples

    @property
    def page(self) -> str:
        """Give what the rule finds and where its limits are: the docstring of the file that it is written in."""
        return inspect.cleandoc(getattr(sys.modules.get(self.find.__module__), "__doc__", None) or self.summary)
