"""Assert in tests that texts hold together; pytest is not needed.

>>> from factcheck.testing import assert_consistent
>>> assert_consistent("The two blasts killed 30 people.")
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.report import Report
    from factcheck.settings import Settings

WIDTH = 100


def assert_consistent(
    article: Article | str, *, ignore: Collection[str] = (), settings: Settings | None = None
) -> None:
    """Fail where an article's figures contradict each other.

    Notes do not fail, nor do the findings of rules named in `ignore`, nor those that the article accepts. `settings` say
    which rules run and how severe they are. Raises RuleError where a rule is named that does not exist.
    """
    __tracebackhide__ = True
    from factcheck.pipeline import check

    report = (
        check(article)
        if settings is None
        else check(article, rules=settings.rules(), severity=settings.severity, messages=settings.messages)
    )
    left = ignored(ignore)
    wrong = tuple(one for one in report.findings if one.severity != "note" and one.rule not in left)
    if wrong:
        fail("the article contradicts itself", report.model_copy(update={"findings": wrong}), [article])


def ignored(names: Collection[str]) -> frozenset[str]:
    """Give the names of the rules that are ignored; one name alone is no collection of its letters."""
    from factcheck.rules import accepting
    from factcheck.rules.within import named_rules

    given = {names} if isinstance(names, str) else {*names}
    rules = (rule for name in given - {accepting.NAME} for rule in named_rules(name))
    return frozenset(rule.name for rule in rules) | (given & {accepting.NAME})


def assert_no_contradictions(articles: Sequence[Article | str]) -> None:
    """Fail where articles say of one fact what cannot both be true; an update does not fail."""
    __tracebackhide__ = True
    from factcheck.pipeline import compare

    report = compare(articles)
    conflicts = report.conflicts
    if conflicts:
        fail("the articles contradict each other", report.model_copy(update={"relations": conflicts}), articles)


def assert_supported(text: Article | str, against: Sequence[Article | str], *, allow_not_found: bool = False) -> None:
    """Fail where a source contradicts a figure of a text, or none has it.

    `allow_not_found` passes figures that no source speaks of; those that are partly supported pass.
    """
    __tracebackhide__ = True
    from factcheck.pipeline import verify

    report = verify(text, against=against)
    bad = ("contradicted",) if allow_not_found else ("contradicted", "not_found")
    wrong = tuple(one for one in report.verdicts if one.status in bad)
    if wrong:
        fail("the sources do not bear out the text", report.model_copy(update={"verdicts": wrong}), [text, *against])


def fail(what: str, report: Report, articles: Sequence[Article | str]) -> None:
    """Raise AssertionError with the sentences, the figures and the reasons."""
    __tracebackhide__ = True
    from factcheck.article import Article
    from factcheck.formats.text import render

    known = [article for article in articles if isinstance(article, Article)]
    raise AssertionError(f"{what}\n\n{render(report, known, width=WIDTH, color=False)}")
