"""What comes out: findings within an article, relations between articles, and what was looked at."""

from __future__ import annotations

from factcheck.article import Article, Span
from factcheck.claims.claim import Model
from factcheck.claims.kinds import AnyClaim
from factcheck.rules.accepting import AcceptedFinding
from factcheck.rules.between.changing import Copied
from factcheck.rules.between.explaining import Explanation, Named, explain
from factcheck.rules.between.fact import Fact
from factcheck.rules.between.verifying import Verdict
from factcheck.rules.rule import Check, Finding, Relation

AGREE = "agree"


class LeftOut(Model):
    """Name a number of the text that is no claim, and the reason.

    It is an ordinal, a pronoun, a fraction, a time, an identifier, a list number, a score, a denominator, or counts nothing.
    """

    article: str
    span: Span
    quote: str
    reason: str


class Coverage(Model):
    """Say what was looked at: how many numbers, how many of them claims, what was compared.

    `checks` holds every comparison that a rule made, also those that hold and those that
    stay undecided; `left_out` the numbers that are no claims. A report without checks says
    nothing about its articles but that there was nothing to compare.

    >>> from factcheck import check
    >>> coverage = check("On its third day the fire killed 12 people, including five children.").coverage
    >>> coverage.numbers, coverage.claims, [(number.quote, number.reason) for number in coverage.left_out]
    (3, 2, [('third', 'ordinal')])
    >>> [(one.rule, one.result) for one in coverage.checks]
    [('part-exceeds-whole', 'holds')]
    """

    articles: int = 0
    numbers: int = 0
    claims: int = 0
    left_out: tuple[LeftOut, ...] = ()
    checks: tuple[Check, ...] = ()


class Report(Model):
    """Hold what checking, comparing or verifying found.

    `claims` are those of the one article that was checked or verified, or of all that were compared,
    in order. `copies` are articles that print one text, with the figures that were changed between them. `articles` are
    those that were compared, the one that was checked, or a verified text after its sources: with them the report can
    explain itself, also one that was read back from JSON.

    >>> from factcheck import compare
    >>> report = compare(["The blast in Basra killed 12 people.", "The blast in Basra killed 15 people."])
    >>> report.ok, [relation.because for relation in report.conflicts]
    (False, ['12 and 15 cannot both be true'])
    >>> print(report)
    conflict  1, 2: 12 and 15 cannot both be true
    articles: 2, numbers: 2, claims: 2
    >>> Report.model_validate_json(report.model_dump_json()) == report
    True
    """

    claims: tuple[AnyClaim, ...] = ()
    findings: tuple[Finding, ...] = ()
    accepted: tuple[AcceptedFinding, ...] = ()
    relations: tuple[Relation, ...] = ()
    facts: tuple[Fact, ...] = ()
    copies: tuple[Copied, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    coverage: Coverage = Coverage()
    articles: tuple[Article, ...] = ()

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

    def explain(self, a: Named, b: Named) -> Explanation:
        """Explain why two claims were or were not taken for one fact, slot by slot.

        A claim is named as a relation cites it, by itself, or by the id of its article and its place there. The two
        articles are read again for it: their texts are kept, what was read in them is not.

        >>> from factcheck import compare
        >>> report = compare(["The blast in Basra killed 12 people.", "The blast in Basra wounded 15 people."])
        >>> print(report.explain(report.claims[0], report.claims[1]))
        different facts: they differ in what they are about: killed and wounded

        Raises FactcheckError where there is no such claim, or where a claim alone stands in several articles.
        """
        return explain(self.articles, self.relations, a, b)

    def __str__(self) -> str:
        """Give what was found as lines, without what is told alike, and how much was looked at."""
        seen = self.coverage
        return "\n".join(
            (
                *(f"{one.severity}  {one.rule}: {one.because}" for one in self.findings),
                *(
                    f"{one.kind}  {one.a.article}, {one.b.article}: {one.because}"
                    for one in self.relations
                    if one.kind != AGREE
                ),
                *(f"{one.status}  {one.claim.quote}: {one.because}" for one in self.verdicts),
                f"articles: {seen.articles}, numbers: {seen.numbers}, claims: {seen.claims}",
            )
        )

    def _repr_html_(self) -> str:
        # The one import that goes up, named in the contract: a notebook asks the object itself how it looks.
        from factcheck.formats.html import fragment

        return fragment(self)
