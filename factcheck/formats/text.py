"""Write a report for a terminal.

Text written from the right stands on lines of its own: beside Latin columns a terminal would
shuffle it.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.text import Text

from factcheck.article import Article
from factcheck.claims.claim import Claim
from factcheck.formats.parts.context import context_of
from factcheck.formats.parts.figure import PEOPLE, kind_of, measured_in, value_in, value_of
from factcheck.formats.parts.guess import guesses
from factcheck.formats.parts.sentence import is_right_to_left, pieces
from factcheck.formats.parts.telling import (
    Telling,
    by_sentence,
    changed,
    counted,
    day,
    findings,
    scope,
    source_of,
    tally,
    tellings,
    unique,
)
from factcheck.report import Report
from factcheck.rules.accepting import AcceptedFinding
from factcheck.rules.between.changing import Copied
from factcheck.rules.between.verifying import Verdict
from factcheck.rules.rule import Cited, Finding

STYLES = {
    "error": "bold red",
    "conflict": "bold red",
    "contradicted": "bold red",
    "warning": "bold yellow",
    "update": "bold yellow",
    "changed": "bold yellow",
    "copies": "green",
    "not_found": "bold yellow",
    "partly_supported": "bold yellow",
    "note": "bold cyan",
    "compatible": "green",
    "agree": "green",
    "supported": "green",
}
FIGURE = "bold underline"
RIGHT_TO_LEFT_MARK = "\u200f"
NARROWEST = 20

# A text may hold what moves the cursor or sets colours; a space stands for each such character.
NOT_PRINTED = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")

# More than these say the same thing again of other articles; JSON has them all.
REASONS = 3
QUOTED = 8


def render(
    report: Report,
    articles: Sequence[Article] = (),
    *,
    claims: bool = False,
    width: int | None = None,
    color: bool | None = None,
) -> str:
    """Write a report as lines of text.

    `articles` add newspaper and day to the ids. `claims` lists every claim too. `width` is that of the
    terminal, and `color` on where standard output is one, unless they are given.
    """
    # A program may run without standard output.
    terminal = sys.stdout is not None and sys.stdout.isatty()
    page = Page(articles, width, terminal if color is None else color)
    page.heading(articles if len(articles) == 1 else ())
    for finding in findings(report):
        page.finding(finding)
    for accepted in report.accepted:
        page.accepted(accepted)
    for telling in tellings(report):
        page.telling(telling)
    for copied in report.copies:
        page.copied(copied)
    for verdict in report.verdicts:
        page.verdict(verdict)
    if claims:
        page.claims(report.claims)
    elif said := tally(report):
        page.line(printable(f"{said} — {scope(report)}"))
    return page.text()


def section(report: Report, articles: Sequence[Article] = (), *, claims: bool = False) -> str:
    """Write one of several reports."""
    return render(report, articles, claims=claims)


def join(sections: Iterable[str]) -> str:
    """Put several reports under each other."""
    return "\n".join(sections)


class Page:
    """Collect lines, wrapped to the width of a console."""

    def __init__(self, articles: Sequence[Article], width: int | None, color: bool) -> None:
        self.articles = articles
        self.file = io.StringIO()
        # None, not False: then FORCE_COLOR and its like are still heard.
        self.console = Console(
            file=self.file, width=width, force_terminal=color or None, highlight=False, markup=False, emoji=False
        )

    def text(self) -> str:
        """Give all lines."""
        return self.file.getvalue()

    def line(self, text: Text, indent: int = 0) -> None:
        """Write a paragraph, each line of it indented."""
        for line in self.wrapped(text, indent):
            self.console.print(Text(" " * indent) + line, soft_wrap=True)

    def sentence(self, text: Text, indent: int = 0) -> None:
        """Write a sentence, each line of it in the direction of the whole."""
        right_to_left = is_right_to_left(text.plain)
        for line in self.wrapped(text, indent):
            # A terminal tells the direction of each line anew; one that begins with a Latin word would be shuffled.
            mark = RIGHT_TO_LEFT_MARK if right_to_left and not is_right_to_left(line.plain) else ""
            self.console.print(Text(" " * indent + mark) + line, soft_wrap=True)

    def wrapped(self, text: Text, indent: int) -> Iterator[Text]:
        """Break a paragraph into lines that fit beside an indent."""
        for line in text.wrap(self.console, max(NARROWEST, self.console.width - indent)):
            line.rstrip()
            yield line

    def gap(self) -> None:
        """Write an empty line."""
        self.console.print()

    def heading(self, articles: Sequence[Article]) -> None:
        """Name the article that a report is about."""
        for article in articles:
            self.line(
                printable(" · ".join(part for part in (article.name, day(article), article.source) if part), "bold")
            )
            if article.title:
                self.line(printable(article.title, "bold"))
            self.gap()

    def label(self, name: str, rest: str) -> None:
        """Write what a paragraph is, in its colour, and what it is about."""
        text = printable(name.replace("_", " "), STYLES.get(name, "bold"))
        self.line(text + printable(f"  {rest}" if rest else ""))

    def sentences(self, claims: Iterable[Claim], indent: int) -> None:
        """Write the sentences of some claims of one article, the figures marked."""
        for sentence, group in by_sentence(claims):
            self.sentence(self.marked(sentence, group), indent)

    def marked(self, sentence: str, claims: Sequence[Claim]) -> Text:
        """Mark the figures in a sentence, with brackets where there are no styles."""
        plain = self.console.color_system is None
        text = Text()
        for piece in pieces(sentence, claims):
            run = f"[{piece.text}]" if piece.figure and plain else piece.text
            text.append(printable(run, FIGURE if piece.figure else ""))
        return text

    def cited(self, cited: Sequence[Cited], labels: Sequence[str] = (), beside: Sequence[Claim] = ()) -> None:
        """Write what some articles say, each with its source and its label in a timeline, its unit if those `beside` have others."""
        steps = labels or [""] * len(cited)
        units = [measured_in(claim) for claim in (*beside, *(one.claim for one in cited))]
        for one, step in list(zip(cited, steps, strict=True))[:QUOTED]:
            source = printable(" · ".join(filter(None, (source_of(one.article, self.articles), step))), "dim")
            self.line(printable(f"{value_in(one.claim, units)}  ") + source, 4)
            self.sentences([one.claim], 6)
        if len(cited) > QUOTED:
            self.line(printable(f"… {counted(len(cited) - QUOTED, 'more figure')}", "dim"), 4)

    def finding(self, finding: Finding) -> None:
        """Write a finding."""
        self.label(finding.severity, finding.rule)
        self.sentence(printable(finding.because), 2)
        self.sentences(finding.claims, 4)
        if finding.repairs:
            self.line(printable(guesses(finding), "dim"), 2)
        self.gap()

    def accepted(self, accepted: AcceptedFinding) -> None:
        """Write what a text accepts, and why."""
        self.label("accepted", accepted.finding.rule)
        self.line(printable(accepted.finding.because), 2)
        self.line(printable(accepted.reason, "dim"), 2)
        self.gap()

    def telling(self, telling: Telling) -> None:
        """Write how some articles tell one fact; where they agree, in two lines."""
        about = "  ".join(unique(part for part in (telling.what, telling.value, telling.subject, telling.best) if part))
        self.label(telling.kind, about)
        if telling.kind in ("agree", "compatible"):
            units = [measured_in(one.claim) for one in telling.cited]
            names = dict.fromkeys(f"{one.article} {value_in(one.claim, units)}" for one in telling.cited)
            self.line(printable(", ".join(names), "dim"), 4)
        else:
            for reason in telling.because[:REASONS]:
                self.line(printable(reason), 2)
            self.cited(telling.cited, telling.labels)
        self.gap()

    def copied(self, copied: Copied) -> None:
        """Write which articles print one text, and the figures that were changed between them."""
        self.label("changed" if copied.changes else "copies", ", ".join(copied.articles))
        for change in changed(copied):
            self.line(printable(change), 2)
        self.gap()

    def verdict(self, verdict: Verdict) -> None:
        """Write how a figure is borne out."""
        self.label(verdict.status, f"{value_of(verdict.claim)} {kind_of(verdict.claim)}")
        self.line(printable(verdict.because), 2)
        if verdict.status != "supported":
            self.sentences([verdict.claim], 4)
            self.cited(verdict.evidence, beside=[verdict.claim])
        self.gap()

    def claims(self, claims: Sequence[Claim]) -> None:
        """Write each sentence and the claims in it."""
        for sentence, group in by_sentence(claims):
            self.sentence(self.marked(sentence, group))
            for claim in group:
                said = "  ".join(
                    part for part in (claim.kind, value_of(claim), unit_of(claim), claim.role, claim.subject) if part
                )
                self.line(printable(said, "dim"), 4)
                if context := context_of(claim):
                    self.line(printable(context, "dim"), 6)
            self.gap()


def unit_of(claim: Claim) -> str:
    """Name the unit or outcome of a claim where its kind or subject does not say it already."""
    name = kind_of(claim)
    return "" if name in (claim.kind, claim.subject, PEOPLE) else name


def printable(text: str, style: str = "") -> Text:
    """Give a text without the characters that steer a terminal."""
    return Text(text.translate(NOT_PRINTED), style)
