"""What comes out: findings within an article, relations between articles, and what was looked at."""

from __future__ import annotations

from factcheck.article import Span
from factcheck.claims.claim import Model
from factcheck.claims.kinds import AnyClaim
from factcheck.rules.between.fact import Fact
from factcheck.rules.between.verifying import Verdict
from factcheck.rules.rule import Check, Finding, Relation


class LeftOut(Model):
    """Name a number of the text that is no claim, and the reason (`ordinal`, `pronoun` …)."""

    article: str
    span: Span
    quote: str
    reason: str


class Coverage(Model):
    """Say what was looked at: how many numbers, how many of them claims, what was compared.

    `checks` holds every comparison that a rule made, also those that hold and those that
    stay undecided; `left_out` the numbers that are no claims. A report without checks says
    nothing about its articles but that there was nothing to compare.
    """

    articles: int = 0
    numbers: int = 0
    claims: int = 0
    left_out: tuple[LeftOut, ...] = ()
    checks: tuple[Check, ...] = ()


class Report(Model):
    """Hold what checking, comparing or verifying found.

    `claims` are those of the one article that was checked or verified, or of all that were compared,
    in order; `language` is the one that the report is best read in.
    """

    claims: tuple[AnyClaim, ...] = ()
    findings: tuple[Finding, ...] = ()
    relations: tuple[Relation, ...] = ()
    facts: tuple[Fact, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    coverage: Coverage = Coverage()

    @property
    def conflicts(self) -> tuple[Relation, ...]:
        """Give the relations that are conflicts."""
        return tuple(relation for relation in self.relations if relation.kind == "conflict")

    @property
    def contradicted(self) -> tuple[Verdict, ...]:
        """Give the verdicts on figures that a source contradicts."""
        return tuple(verdict for verdict in self.verdicts if verdict.status == "contradicted")

    @property
    def ok(self) -> bool:
        """Tell whether nothing is wrong: no finding above a note, no conflict, nothing contradicted."""
        wrong = any(finding.severity != "note" for finding in self.findings)
        return not (wrong or self.conflicts or self.contradicted)

    def _repr_html_(self) -> str:
        # The one import that goes up, named in the contract: a notebook asks the object itself how it looks.
        from factcheck.formats.html import fragment

        return fragment(self)
