"""Run factcheck from the command line.

Exit status: 0 where nothing is wrong, 1 where something is, 2 where it could not run.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import os
import sys
from collections.abc import Callable, Sequence
from json import dumps
from typing import NamedTuple, get_args

from factcheck import __version__, pipeline
from factcheck.article import to_date
from factcheck.errors import ArticleError, FactcheckError, RuleError, SourceError
from factcheck.files import read_articles, read_placed
from factcheck.formats import FORMATS
from factcheck.formats.parts.figure import hedged
from factcheck.report import Report
from factcheck.rules.between.fact import Best
from factcheck.rules.rule import Rule
from factcheck.rules.within import OPTIONAL, RULES
from factcheck.settings import Settings, load

CLEAN, FOUND, FAILED = 0, 1, 2
INTERRUPTED = 130

EPILOG = """\
exit status: 0 nothing is wrong, 1 an error, a warning, a conflict or a
contradicted figure, 2 it could not run

A text file may begin with lines of `key: value` (published, source, title,
language, id) and an empty line, or the same between two lines of `---`; a line
`accept: rule-name: reason` sets findings aside. JSON holds one article, a list,
or {"articles": [...]}; JSON Lines one article a line. `-` is standard input.
"""


class Outcome(NamedTuple):
    """Hold what a command prints, and whether nothing is wrong."""

    output: str
    ok: bool = True


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status."""
    options = parser().parse_args(arguments)
    try:
        output, ok = options.command(options)
    except FactcheckError as error:
        print("factcheck:", " ".join(str(error).split()), file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    try:
        write(output, machine=options.format != "text")
    except OSError as error:
        print("factcheck: standard output cannot be written:", error.strerror, file=sys.stderr)
        return FAILED
    return CLEAN if ok or options.exit_zero else FOUND


def parser() -> argparse.ArgumentParser:
    """Describe the commands and their options."""
    top = argparse.ArgumentParser(
        prog="factcheck",
        description="Read news articles in Arabic and English, and find the figures that disagree.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"factcheck {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for name, command, summary in COMMANDS:
        one = commands.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        one.set_defaults(command=command)
        add_options(one, name)
    catalogue = commands.add_parser("rules", help="list the rules", description="List the rules.")
    catalogue.set_defaults(command=rules, format="text", exit_zero=False)
    page = commands.add_parser("rule", help="explain a rule", description="Explain a rule, with examples.")
    page.add_argument("name", metavar="NAME", help="the rule's name, such as parts-miss-total")
    page.set_defaults(command=rule, format="text", exit_zero=False)
    return top


def add_options(command: argparse.ArgumentParser, name: str) -> None:
    """Describe the files and the options of a command, its own first."""
    command.add_argument(
        "files",
        nargs=1 if name in ("verify", "numbers") else "+",
        metavar="SUMMARY" if name == "verify" else "FILE",
        help="a file, or -",
    )
    if name == "verify":
        add_sources(command)
    elif name == "compare":
        add_choice(command)
    elif name == "check":
        add_settings(command)
    forms = FORMATS if name != "numbers" else ("text", "json")
    command.add_argument("--format", choices=forms, default="text", help="how the report is written (text)")
    command.add_argument("--language", metavar="CODE", help="language of articles that do not say theirs (ar, en)")
    command.add_argument("--published", type=day, metavar="DATE", help="day of articles without one (2021-06-28)")
    command.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found")


def add_sources(command: argparse.ArgumentParser) -> None:
    """Describe what `verify` goes by."""
    command.add_argument("--against", nargs="+", required=True, metavar="FILE", help="the sources of the summary")


def add_choice(command: argparse.ArgumentParser) -> None:
    """Describe how `compare` chooses among values."""
    command.add_argument("--best", choices=get_args(Best), help="how the best value of a fact is chosen (majority)")
    command.add_argument(
        "--authority", action="append", default=[], metavar="NAME", help="a source to go by; the most trusted first"
    )


def add_settings(command: argparse.ArgumentParser) -> None:
    """Describe which rules `check` runs, and how it tells what they find."""
    command.add_argument(
        "--select", type=names, metavar="RULES", help="run these rules, such as default,figure-changes"
    )
    command.add_argument("--ignore", type=names, metavar="RULES", help="leave these rules out")
    command.add_argument("--messages", metavar="CODE", help="the language of the findings (en, ar)")
    command.add_argument("--config", metavar="FILE", help="the pyproject.toml to go by (the nearest)")
    command.add_argument("--no-config", action="store_true", help="go by no pyproject.toml")


def check(options: argparse.Namespace) -> Outcome:
    """Check each article against itself."""
    settings = settings_of(options)
    form = FORMATS[options.format]
    reports = [
        (
            pipeline.check(article, rules=settings.rules(path), severity=settings.severity, messages=settings.messages),
            article,
        )
        for path, article in read_placed(*options.files, language=options.language, published=options.published)
    ]
    output = form.join(form.section(report, [article]) for report, article in reports)
    return Outcome(output, all(report.ok for report, _ in reports))


def settings_of(options: argparse.Namespace) -> Settings:
    """Give the settings of the project, with those of the command line in place of its own."""
    settings = Settings() if options.no_config else load(options.config)
    given = {name: getattr(options, name) for name in ("select", "ignore", "messages") if getattr(options, name)}
    settings = settings.model_copy(update=given)
    settings.check()
    return settings


def names(text: str) -> tuple[str, ...]:
    """Read the names of rules, parted by commas."""
    found = tuple(name.strip() for name in text.split(",") if name.strip())
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} names no rule; such as default,figure-changes would do")
    return found


def compare(options: argparse.Namespace) -> Outcome:
    """Compare articles with each other."""
    articles = read_articles(*options.files, language=options.language, published=options.published)
    if len(articles) < 2:
        raise SourceError(f"{options.files[0]} holds one article; two or more would do")
    best: Best = options.best or ("authoritative" if options.authority else "majority")
    report = pipeline.compare(articles, best=best, authorities=options.authority)
    return Outcome(FORMATS[options.format].render(report, articles), report.ok)


def verify(options: argparse.Namespace) -> Outcome:
    """Verify the figures of a text by those of its sources."""
    given = {"language": options.language, "published": options.published}
    summary, *more = read_articles(*options.files, **given)
    if more:
        raise SourceError(f"{options.files[0]} holds {len(more) + 1} articles; one summary would do")
    sources = read_articles(*options.against, **given)
    report = pipeline.verify(summary, against=sources)
    return Outcome(FORMATS[options.format].render(report, (summary, *sources)), report.ok)


def parse(options: argparse.Namespace) -> Outcome:
    """List the claims of each article."""
    articles = read_articles(*options.files, language=options.language, published=options.published)
    form = FORMATS[options.format]
    return Outcome(
        form.join(
            form.section(Report(claims=pipeline.parse(article), articles=(article,)), [article], claims=True)
            for article in articles
        )
    )


def numbers(options: argparse.Namespace) -> Outcome:
    """List the numbers of each article."""
    articles = read_articles(*options.files, language=options.language, published=options.published)
    found = [number for article in articles for number in pipeline.numbers(article.text, language=article.language)]
    if options.format == "json":
        return Outcome("\n".join(dumps(number.model_dump(mode="json"), ensure_ascii=False) for number in found))
    return Outcome("\n".join(f"{hedged(one.low, one.high, one.modifier)}  {one.quote}" for one in found))


def rules(options: argparse.Namespace) -> Outcome:  # noqa: ARG001 - all commands take their options
    """List the rules, those that are off by default marked so."""
    width = max(len(one.name) for one in RULES + OPTIONAL)
    lines = [
        f"{one.name:{width}}  {one.summary}{'' if one in RULES else ' (off by default)'}" for one in RULES + OPTIONAL
    ]
    return Outcome("\n".join(lines))


def rule(options: argparse.Namespace) -> Outcome:
    """Explain one rule: its page, and the examples on which it does and does not fire."""
    for one in RULES + OPTIONAL:
        if one.name == options.name:
            return Outcome(explained(one))
    raise RuleError(f"no rule {options.name!r}; `factcheck rules` lists them")


def explained(one: Rule) -> str:
    """Give the page of a rule with its examples."""
    parts = [one.name, one.page]
    for heading, examples in (("Flagged:", one.flagged), ("Passing:", one.passing)):
        texts = [text if isinstance(text, str) else text.text for group in examples.values() for text in group]
        parts.append("\n".join([heading, *(f"  {text}" for text in texts)]))
    return "\n\n".join(parts)


COMMANDS: tuple[tuple[str, Callable[[argparse.Namespace], Outcome], str], ...] = (
    ("check", check, "check each article against itself"),
    ("compare", compare, "compare articles with each other"),
    ("verify", verify, "verify the figures of a text by those of its sources"),
    ("parse", parse, "list the claims of each article"),
    ("numbers", numbers, "list every number of a text"),
)


def day(text: str) -> dt.date | None:
    """Read the day given with an option."""
    try:
        return to_date(text)
    except ArticleError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def write(output: str, *, machine: bool) -> None:
    """Print to standard output, in UTF-8 unless it is a terminal of another encoding.

    A reader that goes away early, such as `head`, is no failure.
    """
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        if machine or not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="replace")
        else:
            stream.reconfigure(errors="backslashreplace")
    try:
        print(output, end="" if output.endswith("\n") or not output else "\n", file=stream, flush=True)
    except BrokenPipeError:
        # Python flushes once more at its end, and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
