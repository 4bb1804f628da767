"""The forms that a report can be written in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from factcheck.article import Article
from factcheck.formats import html, json, text
from factcheck.report import Report


class Form(Protocol):
    """Be a module that writes reports.

    `render` writes one as a whole document; `section` writes one of several, and `join` makes a
    document of them. `articles` are those that the report is about, and `claims` asks for every claim.
    """

    def render(self, report: Report, articles: Sequence[Article] = ()) -> str:
        """Write a report as a document."""

    def section(self, report: Report, articles: Sequence[Article] = (), *, claims: bool = False) -> str:
        """Write one of several reports."""

    def join(self, sections: Iterable[str]) -> str:
        """Make a document of sections."""


# A new form is a file in this folder and a line here.
FORMATS: dict[str, Form] = {
    "text": text,
    "json": json,
    "html": html,
}
