"""Read articles from files: text with or without a head, JSON, and JSON Lines.

A text file may begin with a head of `key: value` lines, fenced by lines of `---` or ended by
an empty line; the keys are those of an article, and `accept` may stand on several lines. A JSON file holds one article,
a list of them, or an object with such a list under `articles`; a JSON Lines file one article a line.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from factcheck.article import Article
from factcheck.errors import ArticleError, SourceError

FIELDS = tuple(Article.model_fields)
HEAD_FIELDS = tuple(name for name in FIELDS if name != "text")

ACCEPT = "accept"
FENCE = "---"
HEAD_LINE = re.compile(r"([A-Za-z_]+):(?:[ \t]+(.*))?")

STANDARD_INPUT = "-"
STANDARD_INPUT_ID = "stdin"


def read_articles(
    *paths: str | Path, language: str | None = None, published: dt.date | str | None = None
) -> tuple[Article, ...]:
    r"""Read all articles of some files, in order; `-` is standard input.

    `language` and `published` stand in where an article does not say its own. An article without an
    id gets the name of its file, with the place in it where the file holds several; where two
    ids are equal, the later one becomes the path.

    Raises SourceError where a file cannot be read, ArticleError where it holds no article.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "monday.txt"
    ...     _ = path.write_text("published: 2024-05-13\n\nThe blast killed 12 people.", encoding="utf-8")
    ...     (article,) = read_articles(path, language="en")
    >>> article.id, article.language, article.published.isoformat(), article.text
    ('monday', 'en', '2024-05-13', 'The blast killed 12 people.')
    """
    return tuple(article for _, article in read_placed(*paths, language=language, published=published))


def read_placed(
    *paths: str | Path, language: str | None = None, published: dt.date | str | None = None
) -> Iterator[tuple[str, Article]]:
    """Read articles as `read_articles` does, each with the path of its file."""
    taken: set[str] = set()
    for path in paths:
        if not isinstance(path, (str, Path)):
            raise SourceError(f"a path is {path!r:.80}; read_articles(*paths) would do")
        for place, fields in read_fields(str(path)):
            stated = {name: value for name, value in fields.items() if value is not None}
            given = {"language": language, "published": published} | stated
            article = make(place, given, default_id(path, place))
            if article.id in taken:
                article = article.model_copy(update={"id": unused(place, taken)})
            taken.add(article.name)
            yield str(path), article


def read_fields(path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the fields of each article of a file, with its place (`day.jsonl:3`)."""
    text = read_text(path)
    if not text.strip():
        name = "standard input" if path == STANDARD_INPUT else path
        raise SourceError(f"{name} is empty; an article's text would do")
    return form_of(path, text)(path, text)


def read_text(path: str) -> str:
    """Read a file whole, as UTF-8 with or without a byte order mark."""
    try:
        data = sys.stdin.buffer.read() if path == STANDARD_INPUT else Path(path).read_bytes()
    except FileNotFoundError:
        raise SourceError(f"{path} does not exist; the path of a text, JSON or JSON Lines file would do") from None
    except IsADirectoryError:
        raise SourceError(f"{path} is a directory; the files in it would do, such as {path}/*.txt") from None
    except (OSError, ValueError) as error:  # ValueError: a null byte in the path
        raise SourceError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"{path} is not UTF-8 at byte {error.start}; the file saved as UTF-8 would do") from None


def form_of(path: str, text: str) -> Callable[[str, str], Iterator[tuple[str, dict[str, Any]]]]:
    """Tell how a file is written: by its suffix, on standard input by its first characters."""
    suffix = Path(path).suffix.lower()
    if path != STANDARD_INPUT:
        return {".json": from_json, ".jsonl": from_lines, ".ndjson": from_lines}.get(suffix, from_text)
    start = text.lstrip()
    if re.match(r'\{\s*"|\[\s*\{', start) is None:
        return from_text
    first, _, rest = start.partition("\n")
    return from_lines if rest.strip() and is_json(first) else from_json


def is_json(text: str) -> bool:
    """Tell whether a text is one whole JSON value."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def from_text(path: str, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the one article of a text file, its head read."""
    fields, body = split_head(path, text)
    if not body.strip():
        raise ArticleError(f"{path} has a head and no text; an article's text after it would do")
    yield path, fields | {"text": body}


def from_json(path: str, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the articles of a JSON file."""
    value = load_json(path, text)
    if isinstance(value, dict) and "articles" in value and "text" not in value:
        value = value["articles"]
    if not isinstance(value, list):
        yield path, as_fields(path, value)
        return
    if not value:
        raise SourceError(f"{path} holds an empty list; a list of articles would do")
    for number, item in enumerate(value, 1):
        yield f"{path}:{number}", as_fields(f"{path}:{number}", item)


def from_lines(path: str, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the articles of a JSON Lines file; empty lines are passed over."""
    # Only \n ends a line: a JSON string may hold the other separators that splitlines() takes.
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            place = f"{path}:{number}"
            yield place, as_fields(place, load_json(place, line))


def load_json(place: str, text: str) -> Any:
    """Read a JSON value, and say where it breaks."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise SourceError(f"{place} is not JSON: {error.msg} at line {error.lineno} column {error.colno}") from None
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, thousands of brackets
        raise SourceError(f"{place} is not JSON that can be read: {error}") from None


def as_fields(place: str, value: Any) -> dict[str, Any]:
    """Give a JSON object as fields of an article."""
    if isinstance(value, dict):
        return value
    given = type(value).__name__
    raise ArticleError(f'{place} holds no article but a {given}; an object such as {{"text": "…"}} would do')


def split_head(path: str, text: str) -> tuple[dict[str, Any], str]:
    """Cut the head off a text: its fields, and the text after it."""
    lines = text.split("\n")
    if lines[0].rstrip() == FENCE:
        return fenced_head(path, lines)
    fields: dict[str, Any] = {}
    for number, line in enumerate(lines):
        found = HEAD_LINE.fullmatch(line.rstrip())
        if found is None:
            # A head ends at an empty line; a text may well begin like one, and is left whole.
            ended = bool(fields) and not line.strip()
            return (fields, "\n".join(lines[number + 1 :]).lstrip("\r\n")) if ended else ({}, text)
        if not fields and found[1].lower() not in HEAD_FIELDS:
            return {}, text
        put(fields, known(path, found[1]), unquoted(found[2]))
    return {}, text


def fenced_head(path: str, lines: list[str]) -> tuple[dict[str, Any], str]:
    """Read a head between two fences."""
    fields: dict[str, Any] = {}
    for number, line in enumerate(lines[1:], 1):
        if line.rstrip() == FENCE:
            return fields, "\n".join(lines[number + 1 :]).lstrip("\r\n")
        found = HEAD_LINE.fullmatch(line.rstrip())
        if found is not None:
            put(fields, known(path, found[1]), unquoted(found[2]))
        elif line.strip():
            raise ArticleError(f"{path}:{number + 1}: {line.strip()!r:.60} in the head; `key: value` would do")
    raise ArticleError(f"{path}: the head that begins with {FENCE} does not end; a second line of {FENCE} would do")


def put(fields: dict[str, Any], name: str, value: str | None) -> None:
    """Enter a field of a head; acceptances may stand on several lines."""
    if name == ACCEPT and value is not None:
        fields.setdefault(ACCEPT, []).append(value)
    else:
        fields[name] = value


def known(place: str, name: str) -> str:
    """Give the name of a field of an article's head."""
    if name.lower() in HEAD_FIELDS:
        return name.lower()
    raise ArticleError(f"{place}: unknown field {name!r}; the fields are {', '.join(HEAD_FIELDS)}")


def unquoted(value: str | None) -> str | None:
    """Give a value without the quotes around it, None where nothing is left."""
    value = (value or "").strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return value or None


def make(place: str, fields: dict[str, Any], name: str) -> Article:
    """Make an article of fields, and say the place where that fails."""
    if "text" not in fields:
        raise ArticleError(f"{place}: an article without text; a field 'text' would do")
    for field in fields:
        if field not in FIELDS:
            raise ArticleError(f"{place}: unknown field {field!r}; the fields are {', '.join(FIELDS)}")
    try:
        return Article(**fields | {"id": fields.get("id") or name})
    except ArticleError as error:
        raise ArticleError(f"{place}: {error}") from None


def default_id(path: str | Path, place: str) -> str:
    """Name an article after its file and its place in it.

    >>> default_id("news/day.jsonl", "news/day.jsonl:3"), default_id("news/rome.txt", "news/rome.txt")
    ('day:3', 'rome')
    """
    stem = STANDARD_INPUT_ID if str(path) == STANDARD_INPUT else Path(path).stem
    return stem + place.removeprefix(str(path))


def unused(place: str, taken: Iterable[str]) -> str:
    """Give the place as an id, numbered where it is taken as well."""
    number, name = 1, place
    while name in taken:
        number += 1
        name = f"{place} ({number})"
    return name
