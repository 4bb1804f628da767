"""Write a report as a page of HTML that needs nothing else: no script, no font, no network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from factcheck.article import Article
from factcheck.claims.claim import Claim
from factcheck.formats.parts.context import context_of
from factcheck.formats.parts.figure import kind_of, measured_in, value_in, value_of
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
from factcheck.rules.rule import Check, Cited, Finding

TITLE = "factcheck"

# Under one class, so that a notebook around it keeps its own looks.
STYLE = """
.factcheck { --ink: #1c2024; --soft: #60646c; --line: #d9dce1; --card: #ffffff; --mark: #fff2a8;
  --bad: #b3261e; --odd: #8a5a00; --good: #1b6e3c; --info: #0b5c8a;
  color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Naskh Arabic", sans-serif;
  max-width: 52rem; margin: 0 auto; padding: 1rem; text-align: start; }
.factcheck h1 { font-size: 1.35rem; line-height: 1.3; margin: .2rem 0; }
.factcheck .tally { color: var(--soft); margin: .2rem 0 1rem; }
.factcheck article { background: var(--card); border: 1px solid var(--line); border-inline-start: 4px solid var(--edge);
  border-radius: 6px; padding: .7rem 1rem; margin: 0 0 .8rem; --edge: var(--line); }
.factcheck article > p { margin: .3rem 0; }
.factcheck .error, .factcheck .conflict, .factcheck .contradicted { --edge: var(--bad); }
.factcheck .warning, .factcheck .update, .factcheck .not_found, .factcheck .partly_supported, .factcheck .changed { --edge: var(--odd); }
.factcheck .agree, .factcheck .compatible, .factcheck .supported, .factcheck .copies { --edge: var(--good); }
.factcheck .note { --edge: var(--info); }
.factcheck .label { color: var(--edge); font-weight: 700; margin-inline-end: .6rem; }
.factcheck .source { color: var(--soft); font-size: .875rem; margin: .6rem 0 0; }
.factcheck blockquote { margin: .15rem 0 .4rem; padding: 0; border: 0; font-size: 1rem; color: inherit; }
.factcheck blockquote[dir=rtl] { text-align: right; font-size: 1.1rem; line-height: 1.8; }
.factcheck mark { background: var(--mark); color: inherit; padding: 0 .2em; border-radius: 3px; font-weight: 600; }
.factcheck ul { margin: .3rem 0; padding-inline-start: 1.3rem; }
.factcheck summary { cursor: pointer; color: var(--soft); }
@media (prefers-color-scheme: dark) {
  .factcheck { --ink: #eceef1; --soft: #a3a8b0; --line: #3a3f47; --card: #1d2025; --mark: #5c4d00;
    --bad: #ff8a80; --odd: #ffca6a; --good: #7ddc9f; --info: #7cc7f5; background: #131518; }
  html:has(> body > .factcheck) { background: #131518; }
}
"""


def render(report: Report, articles: Sequence[Article] = (), *, claims: bool = False) -> str:
    """Write a report as a whole page; `articles` add newspaper and day, `claims` lists every claim."""
    return join([section(report, articles, claims=claims)])


def join(sections: Iterable[str]) -> str:
    """Make a page of sections."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE}</title>\n<style>body {{ margin: 0 }}{STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(sections)
        + "\n</body>\n</html>"
    )


def fragment(report: Report) -> str:
    """Write a report for a notebook: its section, with its style."""
    return f"<style>{STYLE}</style>\n{section(report, claims=not tally(report))}"


def section(report: Report, articles: Sequence[Article] = (), *, claims: bool = False) -> str:
    """Write one report as a section of a page."""
    parts = [
        heading(articles),
        f'<p class="tally">{escape(" — ".join(filter(None, (tally(report), scope(report)))))}</p>',
    ]
    parts += [card_of_finding(finding) for finding in findings(report)]
    parts += [card_of_accepted(accepted) for accepted in report.accepted]
    parts += [card_of_telling(telling, articles) for telling in tellings(report)]
    parts += [card_of_copied(copied) for copied in report.copies]
    parts += [card_of_verdict(verdict, articles) for verdict in report.verdicts]
    if claims:
        parts += [card_of_claims(sentence, group) for sentence, group in by_sentence(report.claims)]
    parts.append(details(report.coverage.checks))
    return '<section class="factcheck">\n' + "\n".join(part for part in parts if part) + "\n</section>"


def heading(articles: Sequence[Article]) -> str:
    """Name the one article that a report is about, or all that were compared."""
    if len(articles) != 1:
        return "".join(f'<p class="source"><bdi>{escape(source_of(one.name, [one]))}</bdi></p>' for one in articles)
    article = articles[0]
    title = article.title or article.name
    facts = " · ".join(part for part in (article.id, day(article), article.source) if part)
    return f'<h1 dir="{direction(title)}">{escape(title)}</h1><p class="source"><bdi>{escape(facts)}</bdi></p>'


def card(kind: str, *parts: str) -> str:
    """Frame what is said of one thing, in the colour of its kind."""
    return f'<article class="{kind}">\n' + "\n".join(part for part in parts if part) + "\n</article>"


def label(name: str, rest: str) -> str:
    """Write what a card is, and what it is about."""
    return f'<p><span class="label">{escape(name.replace("_", " "))}</span><bdi>{escape(rest)}</bdi></p>'


def paragraph(text: str) -> str:
    """Write a reason, in the direction of most of its letters: what it quotes may be written the other way."""
    return f'<p dir="{leaning(text)}">{escape(text)}</p>'


def sentences(claims: Iterable[Claim]) -> str:
    """Write the sentences of some claims of one article, the figures marked."""
    return "\n".join(quoted(sentence, group) for sentence, group in by_sentence(claims))


def quoted(sentence: str, claims: Sequence[Claim]) -> str:
    """Write one sentence in its own direction, the figures in it marked."""
    runs = (
        f"<mark>{escape(piece.text)}</mark>" if piece.figure else escape(piece.text)
        for piece in pieces(sentence, claims)
    )
    return f'<blockquote dir="{direction(sentence)}">{"".join(runs)}</blockquote>'


def direction(text: str) -> str:
    """Name the direction of a text."""
    return "rtl" if is_right_to_left(text) else "ltr"


def leaning(text: str) -> str:
    """Name the direction in which most letters of a text run."""
    letters = [is_right_to_left(letter) for letter in text if letter.isalpha()]
    return "rtl" if 2 * sum(letters) > len(letters) else "ltr"


def cited(
    all_cited: Sequence[Cited],
    articles: Sequence[Article],
    labels: Sequence[str] = (),
    beside: Sequence[Claim] = (),
) -> str:
    """Write what some articles say, each with its source and its label in a timeline, its unit if those `beside` have others."""
    steps = labels or [""] * len(all_cited)
    units = [measured_in(claim) for claim in (*beside, *(one.claim for one in all_cited))]
    return "\n".join(
        f'<p class="source"><b>{escape(value_in(one.claim, units))}</b> <bdi>{escape(source_of(one.article, articles))}</bdi>'
        + (f" <i>{escape(step)}</i></p>" if step else "</p>")
        + sentences([one.claim])
        for one, step in zip(all_cited, steps, strict=True)
    )


def card_of_finding(finding: Finding) -> str:
    """Write a finding."""
    said = guesses(finding) if finding.repairs else ""
    guessed = f'<p class="source" dir="{leaning(said)}">{escape(said)}</p>' if said else ""
    named = label(finding.severity, finding.rule)
    return card(finding.severity, named, paragraph(finding.because), sentences(finding.claims), guessed)


def card_of_accepted(accepted: AcceptedFinding) -> str:
    """Show what a text accepts, and why."""
    return card(
        "note",
        label("accepted", accepted.finding.rule),
        paragraph(accepted.finding.because),
        f'<p class="source"><bdi>{escape(accepted.reason)}</bdi></p>',
    )


def card_of_telling(telling: Telling, articles: Sequence[Article]) -> str:
    """Write how some articles tell one fact; where they agree, behind a fold."""
    about = "  ".join(unique(part for part in (telling.what, telling.value, telling.subject, telling.best) if part))
    said = cited(telling.cited, articles, telling.labels)
    if telling.kind in ("agree", "compatible"):
        said = f"<details><summary>{counted(len(telling.cited), 'figure')}</summary>\n{said}\n</details>"
    return card(telling.kind, label(telling.kind, about), *map(paragraph, telling.because[:3]), said)


def card_of_copied(copied: Copied) -> str:
    """Write which articles print one text, and the figures that were changed between them."""
    name = "changed" if copied.changes else "copies"
    return card(name, label(name, ", ".join(copied.articles)), *map(paragraph, changed(copied)))


def card_of_verdict(verdict: Verdict, articles: Sequence[Article]) -> str:
    """Write how a figure is borne out."""
    return card(
        verdict.status,
        label(verdict.status, f"{value_of(verdict.claim)} {kind_of(verdict.claim)}"),
        paragraph(verdict.because),
        sentences([verdict.claim]),
        cited(verdict.evidence, articles, beside=[verdict.claim]),
    )


def card_of_claims(sentence: str, claims: Sequence[Claim]) -> str:
    """Write a sentence and the claims in it."""
    items = "".join(item_of(claim) for claim in claims)
    return card("claim", quoted(sentence, claims), f"<ul>{items}</ul>")


def item_of(claim: Claim) -> str:
    """Write one claim of a list, with what is said around it."""
    parts = unique((claim.kind, value_of(claim), kind_of(claim), claim.subject))
    context = context_of(claim)
    around = f' <span class="source"><bdi>{escape(context)}</bdi></span>' if context else ""
    return f"<li>{' '.join(f'<bdi>{escape(part)}</bdi>' for part in parts if part)}{around}</li>"


def details(checks: Sequence[Check]) -> str:
    """List what rules compared, behind a fold."""
    if not checks:
        return ""
    items = "".join(
        f'<li dir="{leaning(one.because)}">{escape(f"{one.rule}: {one.because} ({one.result})")}</li>' for one in checks
    )
    return f"<details><summary>What was compared</summary><ul>{items}</ul></details>"
