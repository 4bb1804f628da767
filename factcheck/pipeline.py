"""The walk from a text to a report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import get_args

from factcheck.article import Article, language_code
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim
from factcheck.claims.number import Number, find_numbers
from factcheck.errors import ArticleError, FactcheckError, RuleError
from factcheck.report import Coverage, LeftOut, Report
from factcheck.rules import accepting
from factcheck.rules.between.comparing import compared
from factcheck.rules.between.fact import Best, Choice
from factcheck.rules.between.verifying import verified
from factcheck.rules.messages import told
from factcheck.rules.rule import Check, Finding, Rule, Severity
from factcheck.rules.within import RULES, named_rules


def parse(article: Article | str, *, context: bool = True) -> tuple[AnyClaim, ...]:
    """Give the numeric claims of an article or a text, in text order.

    Relative dates need `Article(published=...)`. `context=False` leaves out what surrounds the figures (event, place, time, actor,
    attribution, status, kind of figure, what an amount is of), which costs about as much as all else. Raises LanguageError
    where the article states a language that has no pack; the text itself never raises.

    >>> [(claim.kind, claim.quote, claim.low) for claim in parse("The blast killed at least 30 people.")]
    [('casualty', '30', 30)]
    """
    return Document(to_article(article), context=context).claims


def numbers(text: Article | str, *, language: str | None = None) -> tuple[Number, ...]:
    """Give every number of a text, bare: in digits or words, claim or not.

    `sort` tells cardinals from ordinals, vague plurals and fractions; the names of days and months are no numbers. Without a `language`, an ISO 639-1 code, it is that of the
    article, else told from the script. Raises LanguageError for a language without a pack.

    >>> [(number.quote, number.low) for number in numbers("two and a half million, the 3rd time")]
    [('two and a half million', 2500000), ('3rd', 3)]
    """
    article = to_article(text)
    return find_numbers(article.text, language_code(language) or article.language)


def check(
    article: Article | str,
    *,
    rules: Sequence[Rule | str] = RULES,
    severity: Mapping[str, Severity] = MappingProxyType({}),
    messages: str = "en",
) -> Report:
    """Check one article against itself.

    The report's findings say what is wrong and show the arithmetic; its coverage lists all that was
    compared, also what holds. Rules are given as they are or by name (`default` and `all` are names of several): pass
    `rules=("default", mine)` to add a rule of your own. `severity` gives rules another severity than they have. What the
    article accepts is set aside in `accepted`. Findings are told in the language of `messages`, English or Arabic.

    >>> check("The blast killed 12 people, including 15 children.").findings[0].because
    '15 are said to be among 12: 15 is more than 12'

    Raises RuleError where a rule is named that does not exist, LanguageError where there are no such messages.
    """
    (text,) = named([article])
    document = Document(text)
    chosen_rules = resolved(rules)
    demand_severities(severity)
    checks = told((made for rule in chosen_rules for made in rule.find(document)), messages)
    made = (to_finding(one, severity) for one in checks if one.result == "fails")
    findings, accepted, idle = accepting.set_aside(document.article.accept, made)
    unused = told(accepting.find(idle, names_of(chosen_rules), names_of(named_rules("all"))), messages)
    return Report(
        claims=document.claims,
        findings=findings + tuple(to_finding(one, severity) for one in unused),
        accepted=accepted,
        coverage=coverage([document], checks),
        articles=(text,),
    )


def resolved(rules: Sequence[Rule | str]) -> tuple[Rule, ...]:
    """Give the rules that are given as they are or by name, each once."""
    given = (rules,) if isinstance(rules, str) else rules
    if not isinstance(given, Iterable):
        raise RuleError(f"the rules are {given!r:.80}; a list of rules or their names would do")
    for rule in given:
        if not isinstance(rule, (str, Rule)):
            raise RuleError(f"no rule {rule!r:.80}; the name of a rule or a Rule would do")
    found = (one for rule in given for one in (named_rules(rule) if isinstance(rule, str) else (rule,)))
    return tuple({one.name: one for one in found}.values())


def names_of(rules: Iterable[Rule]) -> frozenset[str]:
    """Give the names of rules."""
    return frozenset(rule.name for rule in rules)


def demand_severities(severity: Mapping[str, Severity]) -> None:
    """Raise RuleError where a rule is given a severity that there is not."""
    if not isinstance(severity, Mapping):
        raise RuleError(f"severity is {severity!r:.80}; a dict of names of rules and severities would do")
    for name, value in severity.items():
        if value not in get_args(Severity):
            raise RuleError(f"the severity of {name!r} is {value!r}; it can be {', '.join(get_args(Severity))}")


def to_finding(made: Check, severity: Mapping[str, Severity]) -> Finding:
    """Make the finding of a check that fails."""
    row = {name: getattr(made, name) for name in Finding.model_fields}
    return Finding(**row | {"severity": severity.get(made.rule, made.severity)})


def compare(articles: Iterable[Article | str], *, best: Best = "majority", authorities: Sequence[str] = ()) -> Report:
    """Compare articles with each other: tell which figures are about one fact, and how they stand.

    Each relation names two claims of different articles, their articles by id (or by place, where an article
    has none), and why they agree, are compatible, update each other or conflict. `best` says how the best value of each
    fact is chosen: by "majority" of witnesses, the "latest", "lowest" or "highest", the "conservative" (the lowest
    that no later figure replaced), or by the most trusted of the `authorities`, sources by name ("authoritative").

    >>> report = compare(["The blast in Aleppo killed 12 people.", "The blast in Aleppo killed 15 people."], best="lowest")
    >>> [(relation.kind, relation.a.claim.quote, relation.b.claim.quote) for relation in report.relations]
    [('conflict', '12', '15')]
    >>> [(fact.low, fact.best, fact.high) for fact in report.facts]
    [(12, 12, 15)]

    Raises FactcheckError where `best` is none of these, where it and `authorities` do not go together, where none of these
    is a source of any figure, or where two articles have one id.
    """
    choice = chosen(best, authorities)
    documents = [Document(article) for article in named(articles)]
    heard(choice, documents)
    made = compared(documents, choice)
    return Report(
        claims=tuple(claim for document in documents for claim in document.claims),
        relations=made.relations,
        facts=made.facts,
        copies=made.copies,
        coverage=coverage(documents, ()),
        articles=tuple(document.article for document in documents),
    )


def chosen(best: Best, authorities: Sequence[str]) -> Choice:
    """Give how the best of several values is chosen, as the caller says."""
    if best not in get_args(Best):
        raise FactcheckError(f"no best {best!r}; it can be {', '.join(get_args(Best))}")
    listed = not isinstance(authorities, str) and all(isinstance(one, str) for one in authorities)
    if not listed or (best == "authoritative") != bool(authorities):
        raise FactcheckError(
            f"best={best!r} with authorities={authorities!r}; sources by name, the most trusted first, go with "
            f"best='authoritative', and with no other"
        )
    return Choice(best, tuple(authorities))


def heard(choice: Choice, documents: Sequence[Document]) -> None:
    """Raise FactcheckError where there are authorities of whom none prints an article or is named for a figure."""
    if not choice.authorities:
        return
    papers = sorted({document.article.source for document in documents if document.article.source})
    said = (claim.attribution for document in documents for claim in document.claims)
    known = {*map(str.casefold, papers), *(one.quote.casefold() for one in said if one is not None)}
    if known.isdisjoint(map(str.casefold, choice.authorities)):
        raise FactcheckError(
            f"no source {', '.join(map(repr, choice.authorities))} prints an article or is named for a figure; "
            f"those that print are {', '.join(papers) or 'not known'}"
        )


def verify(article: Article | str, against: Iterable[Article | str]) -> Report:
    """Verify the figures of an article, such as a summary, by those of its sources.

    Each verdict says whether a figure is supported, contradicted, partly supported (with a hedge dropped or added, or a
    part told as a whole) or not found, with the evidence. Raises ArticleError where two articles have one id.

    >>> report = verify("The Aleppo blast killed 15.", against=["The blast in Aleppo killed 12 people."])
    >>> [(verdict.claim.quote, verdict.status) for verdict in report.verdicts]
    [('15', 'contradicted')]
    """
    *texts, text = named([*several(against), to_article(article)])
    document = Document(text)
    sources = [Document(source) for source in texts]
    return Report(
        claims=document.claims,
        verdicts=verified(document, sources),
        coverage=coverage([document, *sources], ()),
        articles=(*texts, text),
    )


def to_article(article: Article | str) -> Article:
    """Give an article as it is, and a bare text as one."""
    return article if isinstance(article, Article) else Article(article)


def several(articles: Iterable[Article | str]) -> Iterable[Article | str]:
    """Give articles as they are; one alone, which could be taken for its letters or its fields, raises ArticleError."""
    if isinstance(articles, (str, bytes, Article)) or not isinstance(articles, Iterable):
        raise ArticleError(f"articles are one {type(articles).__name__}; a list of articles or texts would do")
    return articles


def named(articles: Iterable[Article | str]) -> list[Article]:
    """Give articles that each have an id of their own; those without one are numbered from 1.

    Raises ArticleError where two that are not the same have one id, since nothing could tell their claims apart.
    """
    made = [to_article(article) for article in several(articles)]
    taken: dict[str | None, int] = {}
    for position, article in enumerate(made, 1):
        first = taken.setdefault(article.id, position)
        if article.id is not None and article != made[first - 1]:
            raise ArticleError(
                f"articles {first} ({made[first - 1].name}) and {position} ({article.name}) have one id, {article.id!r}; "
                f"one of its own for each would do"
            )
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
        LeftOut(
            article=document.article.id or "1",
            span=number.span,
            quote=document.article.text[number.span.start : number.span.end],
            reason=number.reason,
        )
        for document in documents
        for number in document.left_out
    )
    claims = sum(len(document.claims) for document in documents)
    return Coverage(
        articles=len(documents), numbers=claims + len(left_out), claims=claims, left_out=left_out, checks=checks
    )
