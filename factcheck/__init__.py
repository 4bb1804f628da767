"""Read news articles in Arabic and English, and find the figures that disagree.

>>> import factcheck
>>> factcheck.Article("The blast killed 12 people.", language="en").language
'en'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.article import Article as Article
    from factcheck.article import Span as Span
    from factcheck.claims.casualty import Casualty as Casualty
    from factcheck.claims.claim import Claim as Claim
    from factcheck.claims.count import Count as Count
    from factcheck.claims.date import Date as Date
    from factcheck.claims.measure import Measure as Measure
    from factcheck.claims.money import Money as Money
    from factcheck.claims.number import Number as Number
    from factcheck.claims.percent import Percent as Percent
    from factcheck.claims.troops import Troops as Troops
    from factcheck.errors import ArticleError as ArticleError
    from factcheck.errors import FactcheckError as FactcheckError
    from factcheck.errors import LanguageError as LanguageError
    from factcheck.errors import RuleError as RuleError
    from factcheck.errors import SettingsError as SettingsError
    from factcheck.errors import SourceError as SourceError
    from factcheck.files import read_articles as read_articles
    from factcheck.pipeline import check as check
    from factcheck.pipeline import compare as compare
    from factcheck.pipeline import numbers as numbers
    from factcheck.pipeline import parse as parse
    from factcheck.pipeline import verify as verify
    from factcheck.report import Coverage as Coverage
    from factcheck.report import Report as Report
    from factcheck.rules.between.changing import Copied as Copied
    from factcheck.rules.between.explaining import Explanation as Explanation
    from factcheck.rules.between.fact import Fact as Fact
    from factcheck.rules.between.verifying import Verdict as Verdict
    from factcheck.rules.exchange_rates import read_rates as read_rates
    from factcheck.rules.rule import Finding as Finding
    from factcheck.rules.rule import Relation as Relation
    from factcheck.rules.rule import Rule as Rule
    from factcheck.rules.within import RULES as RULES
    from factcheck.rules.within.currency_conversion_off import with_rates as with_rates

    __version__: str

# A public name is loaded when it is first asked for: the models take ten times as long to
# load as Python itself, and every run of pytest imports this package for its plugin.
PUBLIC = {
    "RULES": "factcheck.rules.within",
    "Article": "factcheck.article",
    "ArticleError": "factcheck.errors",
    "Casualty": "factcheck.claims.casualty",
    "Claim": "factcheck.claims.claim",
    "Copied": "factcheck.rules.between.changing",
    "Count": "factcheck.claims.count",
    "Coverage": "factcheck.report",
    "Date": "factcheck.claims.date",
    "Explanation": "factcheck.rules.between.explaining",
    "Fact": "factcheck.rules.between.fact",
    "FactcheckError": "factcheck.errors",
    "Finding": "factcheck.rules.rule",
    "LanguageError": "factcheck.errors",
    "Measure": "factcheck.claims.measure",
    "Money": "factcheck.claims.money",
    "Number": "factcheck.claims.number",
    "Percent": "factcheck.claims.percent",
    "Relation": "factcheck.rules.rule",
    "Report": "factcheck.report",
    "Rule": "factcheck.rules.rule",
    "RuleError": "factcheck.errors",
    "SettingsError": "factcheck.errors",
    "SourceError": "factcheck.errors",
    "Span": "factcheck.article",
    "Troops": "factcheck.claims.troops",
    "Verdict": "factcheck.rules.between.verifying",
    "check": "factcheck.pipeline",
    "compare": "factcheck.pipeline",
    "numbers": "factcheck.pipeline",
    "parse": "factcheck.pipeline",
    "read_articles": "factcheck.files",
    "read_rates": "factcheck.rules.exchange_rates",
    "verify": "factcheck.pipeline",
    "with_rates": "factcheck.rules.within.currency_conversion_off",
}

__all__ = [*PUBLIC, "__version__"]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    if name == "__version__":
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("factcheck-news")
        except PackageNotFoundError:  # run from a folder, never installed
            return "unknown"
    if name not in PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(PUBLIC[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted({*globals(), *__all__})
