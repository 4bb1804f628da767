"""Put the claims and relations of one fact together, the gravest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, get_args

from factcheck.article import Article, Span
from factcheck.claims.claim import Claim
from factcheck.formats.parts.figure import kind_of, span_of, subject_of, value_of
from factcheck.formats.parts.sentence import is_right_to_left
from factcheck.report import Report
from factcheck.rules.between.changing import Copied
from factcheck.rules.between.fact import Fact
from factcheck.rules.between.verifying import Status
from factcheck.rules.rule import Cited, Finding, Relation, RelationKind, Severity

GRAVEST_FIRST: tuple[RelationKind, ...] = ("conflict", "update", "compatible", "agree")
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


class Telling(NamedTuple):
    """Hold how some articles tell one fact: the gravest relation, the reasons for it, and the claims.

    `best` is the value that was chosen and how many witnesses the fact has; `labels` are the steps of the claims in its
    timeline, empty where a claim only says again what its witness said.
    """

    kind: RelationKind
    what: str
    value: str
    subject: str
    because: tuple[str, ...]
    cited: tuple[Cited, ...]
    best: str = ""
    labels: tuple[str, ...] = ()


def tellings(report: Report) -> list[Telling]:
    """Give the facts of a report that several claims tell, the gravest first."""
    fact_of = {key(one): number for number, fact in enumerate(report.facts) for one in fact.claims}
    inside: dict[int, list[Relation]] = {}
    found: list[Telling] = []
    for relation in report.relations:
        number = fact_of.get(key(relation.a))
        if number is not None and number == fact_of.get(key(relation.b)):
            inside.setdefault(number, []).append(relation)
        else:
            found.append(telling([relation], (relation.a, relation.b), ""))
    for number, relations in inside.items():
        fact = report.facts[number]
        value = "" if fact.low is fact.high is None else span_of(fact.low, fact.high)
        made = telling(relations, fact.claims, value)
        found.append(made._replace(best=best_of(fact), labels=labels_of(fact)))
    return sorted(found, key=lambda one: GRAVEST_FIRST.index(one.kind))


def telling(relations: Sequence[Relation], cited: tuple[Cited, ...], value: str) -> Telling:
    """Make one telling of the relations between some claims."""
    kind = min((relation.kind for relation in relations), key=GRAVEST_FIRST.index)
    because = unique(relation.because for relation in relations if relation.kind == kind)
    subjects = sorted(unique(subject_of(one.claim) for one in cited if one.claim.subject), key=is_right_to_left)
    return Telling(kind, what_of(cited), value, subjects[0] if subjects else "", because, cited)


def what_of(cited: Sequence[Cited]) -> str:
    """Name what some claims count, in the words of the first that is written from the left, as their subject is."""
    claims = [one.claim for one in cited]
    return kind_of(min(claims, key=lambda claim: is_right_to_left(claim.subject or "")))


def best_of(fact: Fact) -> str:
    """Say which value of a fact is the best one, where it has several, and how many witnesses it has."""
    several = fact.low != fact.high and fact.best is not None
    best = [f"best {span_of(fact.best, fact.best)}"] if several else []
    return ", ".join([*best, counted(fact.witnesses, "witness", "witnesses")])


def labels_of(fact: Fact) -> tuple[str, ...]:
    """Give the label of each claim of a fact in its timeline, or nothing."""
    labels = {(step.article, step.claim.start, step.claim.end): step.label for step in fact.timeline}
    return tuple(labels.get(key(one), "") for one in fact.claims)


def changed(copied: Copied) -> tuple[str, ...]:
    """Say of each figure that was changed between copies who has which first."""
    return tuple(", ".join(f"{value_of(one.claim)} in {one.article}" for one in change) for change in copied.changes)


def key(cited: Cited) -> tuple[str, int, int]:
    """Give what tells a claim from all others."""
    return cited.article, cited.claim.start, cited.claim.end


def unique(values: Iterable[str]) -> tuple[str, ...]:
    """Give the values once each, in order."""
    return tuple(dict.fromkeys(values))


def by_sentence(claims: Iterable[Claim]) -> list[tuple[str, list[Claim]]]:
    """Give the sentences of some claims of one article in order, each with its claims; a claim without one stands by its quote."""
    found: dict[tuple[str, Span | None], list[Claim]] = {}
    for claim in claims:
        sentence = claim.sentence if claim.sentence.strip() else claim.quote
        found.setdefault((sentence, claim.sentence_span), []).append(claim)
    return [(sentence, group) for (sentence, _), group in found.items()]


def findings(report: Report) -> list[Finding]:
    """Give the findings, the gravest first."""
    return sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity))


def source_of(name: str, articles: Iterable[Article]) -> str:
    """Say where a claim is from: its article's id, newspaper and day, as far as they are known."""
    for article in articles:
        if article.id == name:
            return " · ".join(part for part in (name, day(article), article.source) if part)
    return name


def day(article: Article) -> str:
    """Write the day of publication as ISO 8601, or nothing."""
    return article.published.isoformat() if article.published else ""


def counted(number: int, noun: str, several: str = "") -> str:
    """Write a number and its noun; `several` is its plural where an s does not make it.

    >>> counted(1, "conflict"), counted(0, "error"), counted(2, "witness", "witnesses")
    ('1 conflict', '0 errors', '2 witnesses')
    """
    return f"{number:,} {noun if number == 1 else several or noun + 's'}"


def tally(report: Report) -> str:
    """Say in a line what was found, and nothing where nothing was looked for."""
    if report.verdicts:
        status = [verdict.status for verdict in report.verdicts]
        return ", ".join(f"{status.count(name)} {name.replace('_', ' ')}" for name in get_args(Status))
    if not report.findings and not report.relations and not report.coverage.articles:
        return ""
    parts = [
        counted(sum(finding.severity == severity for finding in report.findings), severity)
        for severity in SEVERITIES
        if report.findings or (severity != "note" and not report.relations)
    ]
    if report.relations or report.coverage.articles > 1:
        kinds = [one.kind for one in tellings(report)]
        parts += [counted(kinds.count("conflict"), "conflict"), counted(kinds.count("update"), "update")]
        parts.append(counted(kinds.count("agree") + kinds.count("compatible"), "fact") + " told alike")
    return ", ".join(parts)


def scope(report: Report) -> str:
    """Say in a line what was looked at."""
    coverage = report.coverage
    parts = [counted(coverage.articles, "article")] if coverage.articles > 1 else []
    if coverage.articles:
        parts += [counted(coverage.numbers, "number"), counted(coverage.claims, "claim")]
    else:
        parts.append(counted(len(report.claims), "claim"))
    if coverage.checks:
        parts.append(counted(len(coverage.checks), "comparison"))
    elif coverage.articles == 1 and not report.verdicts:
        parts.append("nothing to compare")
    return ", ".join(parts)
