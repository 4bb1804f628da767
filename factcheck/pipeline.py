"""The walk from a text to a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.article import Article
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim
from factcheck.claims.number import Number, find_numbers
from factcheck.report import Coverage, LeftOut, Report
from factcheck.rules.between.comparing import compared
from factcheck.rules.between.verifying import verified
from factcheck.rules.rule import Check, Finding, Rule
from factcheck.rules.within import RULES


def parse(article: Article | str) -> tuple[AnyClaim, ...]:
    """Give the numeric claims of an article or a text, in text order.

    Relative dates need `Article(published=...)`. Raises LanguageError where the article states a
    language that has no pack; the text itself never raises.

    >>> [(claim.kind, claim.quote, claim.low) for claim in parse("The blast killed at least 30 people.")]
    [('casualty', '30', 30)]
    """
    return Document(to_article(article)).claims


def numbers(text: str, *, language: str | None = None) -> tuple[Number, ...]:
    """Give every number of a text, bare: in digits or words, claim or not.

    `sort` tells cardinals from ordinals, vague plurals and fractions. Without a `language` it is told from the script.

    >>> [(number.quote, number.low) for number in numbers("two and a half million, the 3rd time")]
    [('two and a half million', 2500000), ('3rd', 3)]
    """
    return find_numbers(to_article(text).text, language)


def check(article: Article | str, *, rules: Sequence[Rule] = RULES) -> Report:
    """Check one article against itself.

    The report's findings say what is wrong and show the arithmetic; its coverage lists all that was
    compared, also what holds. Pass `rules=RULES + (mine,)` to add a rule of your own.

    >>> check("The blast killed 12 people, including 15 children.").findings[0].because
    '15 are said to be among 12: 15 is more than 12'
    """
    document = Document(to_article(article))
    checks = tuple(made for rule in rules for made in rule.find(document))
    findings = tuple(
        Finding(rule=made.rule, severity=made.severity, because=made.because, claims=made.claims)
        for made in checks
        if made.result == "fails"
    )
    return Report(claims=document.claims, findings=findings, coverage=coverage([document], checks))


def compare(articles: Iterable[Article | str]) -> Report:
    """Compare articles with each other: tell which figures are about one fact, and how they stand.

    Each relation names two claims of different articles, their articles by id (or by place, where an article
    has none), and why they agree, are compatible, update each other or conflict.

    >>> report = compare(["The blast in Aleppo killed 12 people.", "The blast in Aleppo killed 15 people."])
    >>> [(relation.kind, relation.a.claim.quote, relation.b.claim.quote) for relation in report.relations]
    [('conflict', '12', '15')]
    """
    documents = [Document(article) for article in named(articles)]
    relations, facts = compared(documents)
    claims = tuple(claim for document in documents for claim in document.claims)
    return Report(claims=claims, relations=relations, facts=facts, coverage=coverage(documents, ()))


def verify(article: Article | str, against: Iterable[Article | str]) -> Report:
    """Verify the figures of an article, such as a summary, by those of its sources.

    Each verdict says whether a figure is supported, contradicted or not found, with the evidence.

    >>> report = verify("The Aleppo blast killed 15.", against=["The blast in Aleppo killed 12 people."])
    >>> [(verdict.claim.quote, verdict.status) for verdict in report.verdicts]
    [('15', 'contradicted')]
    """
    document = Document(to_article(article))
    sources = [Document(source) for source in named(against)]
    verdicts = verified(document, sources)
    return Report(claims=document.claims, verdicts=verdicts, coverage=coverage([document, *sources], ()))


def to_article(article: Article | str) -> Article:
    """Give an article as it is, and a bare text as one."""
    return article if isinstance(article, Article) else Article(article)


def named(articles: Iterable[Article | str]) -> list[Article]:
    """Give articles that each have an id of their own; those without one are numbered from 1."""
    made = [to_article(article) for article in articles]
    taken = {article.id for article in made}
    result = []
    for position, article in enumerate(made, 1):
        if article.id is None:
            name = next(
                name for name in (str(position), *(f"{position}-{n}" for n in range(len(made)))) if name not in taken
            )
            article = article.model_copy(update={"id": name})
        result.append(article)
    return result


def coverage(documents: Sequence[Document], checks: tuple[Check, ...]) -> Coverage:
    """Give what was looked at: the numbers, the claims, and what was left out."""
    left_out = tuple(
        LeftOut(article=document.article.id or "1", span=number.span, quote=number.quote, reason=reason)
        for document in documents
        for number, reason in document.left_out
    )
    claims = sum(len(document.claims) for document in documents)
    return Coverage(
        articles=len(documents), numbers=claims + len(left_out), claims=claims, left_out=left_out, checks=checks
    )
