"""Write a report as JSON, under the names of the public interface."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.article import Article
from factcheck.report import Report


def render(report: Report, articles: Sequence[Article] = (), *, claims: bool = True, indent: int | None = None) -> str:
    """Write a report as one line of JSON, or indented.

    >>> from factcheck.report import Report
    >>> render(Report())[:12]
    '{"claims":[]'
    """
    return report.model_dump_json(indent=indent)


def section(report: Report, articles: Sequence[Article] = (), *, claims: bool = True) -> str:
    """Write one of several reports, in one line."""
    return render(report)


def join(sections: Iterable[str]) -> str:
    """Put several reports under each other, as JSON Lines."""
    return "\n".join(sections)
