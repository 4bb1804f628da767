"""What comes in: an article, and where things stand in it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, ModelWrapValidatorHandler, ValidationError, model_validator

from factcheck.errors import ArticleError

# A lone surrogate is no character: it can be neither encoded nor printed. One
# replacement character stands for one surrogate, so that offsets stay true.
SURROGATE = re.compile("[\ud800-\udfff]")

# An acceptance: the rule, perhaps the figure, the reason.
ACCEPTED = re.compile(r"([a-z][a-z0-9-]*)(?:\s*\(([^()]+)\))?\s*:\s*(\S.*)", re.DOTALL)


class Span(BaseModel):
    """Give a place in a text, counted in characters, the end exclusive.

    >>> span = Span(start=6, end=8)
    >>> "About 30 people"[span.start:span.end]
    '30'
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Accepted(BaseModel):
    """Accept the findings of one rule for a reason; with a `quote` those only that cite the figure written so.

    >>> Accepted.read("figure-changes (12): the toll rose while we wrote").quote
    '12'
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    rule: str
    reason: str
    quote: str | None = None

    @classmethod
    def read(cls, written: Any) -> Accepted:
        """Read an acceptance as a text has it, `rule: reason` or `rule (figure): reason`, or as JSON does, by its fields.

        Raises ArticleError where the rule or the reason is missing.
        """
        if isinstance(written, cls):
            return written
        if isinstance(written, Mapping) and {"rule", "reason"} <= set(written) <= set(cls.model_fields):
            return cls(**written)
        found = ACCEPTED.fullmatch(written.strip()) if isinstance(written, str) else None
        if found is None:
            raise ArticleError(f"accept is {written!r:.80}; `rule-name: the reason` would do")
        return cls(rule=found[1], quote=found[2], reason=found[3])


class Article(BaseModel):
    """Hold one text and what is known of it.

    `text` is kept to the character, so that spans are true to it; a lone surrogate,
    which is no character, becomes U+FFFD. `language` is an ISO 639-1 code, or a tag that begins with one (`en-GB`), and is
    told from the script where it is left out. `published`, a date or an ISO 8601 string,
    anchors `yesterday` and its like; without it they stay unresolved. `accept` lists findings that are known and
    right to leave, each as `rule: reason`.

    >>> Article("The blast killed 12 people on Friday.", published="2021-06-28").published
    datetime.date(2021, 6, 28)

    Raises ArticleError where a field is not what it should be.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    language: str | None = None
    published: dt.date | None = None
    source: str | None = None
    id: str | None = None
    title: str | None = None
    accept: tuple[Accepted, ...] = ()

    def __init__(
        self,
        text: str,
        language: str | None = None,
        published: dt.date | str | None = None,
        source: str | None = None,
        id: str | None = None,  # noqa: A002 - the public name of the field
        title: str | None = None,
        accept: Sequence[str | Accepted] | str = (),
    ) -> None:
        fields: dict[str, Any] = {
            "text": well_formed(text),
            "language": language_code(language),
            "published": to_date(published),
            "source": well_formed(source),
            "id": well_formed(id),
            "title": well_formed(title),
            "accept": tuple(
                map(
                    Accepted.read, accept if isinstance(accept, Sequence) and not isinstance(accept, str) else (accept,)
                )
            ),
        }
        try:
            super().__init__(**fields)
        except ValidationError as error:
            first = error.errors()[0]
            name = ".".join(map(str, first["loc"]))
            raise ArticleError(f"{name} of an article: {first['msg']}; {first['input']!r:.80} was given") from None

    @model_validator(mode="wrap")
    @classmethod
    def _demand_known_fields(cls, fields: Any, handler: ModelWrapValidatorHandler[Article]) -> Article:
        """Raise ArticleError for fields that `__init__`, which pydantic calls with them, would not take."""
        unknown = [name for name in fields if name not in cls.model_fields] if isinstance(fields, Mapping) else []
        if unknown or (isinstance(fields, Mapping) and "text" not in fields):
            given = f"an unknown field {unknown[0]!r}" if unknown else "no text"
            raise ArticleError(f"{given} in an article; its fields are {', '.join(cls.model_fields)}")
        return handler(fields)

    @property
    def name(self) -> str:
        """Give the shortest text that tells the article from others: its id, title or source."""
        return self.id or self.title or self.source or "article"


def language_code(language: Any) -> Any:
    """Give the code of a language's tag as feeds have it (BCP 47); other values as they are.

    >>> language_code("en-GB"), language_code("AR")
    ('en', 'ar')
    """
    return re.split("[-_]", language.strip().lower(), maxsplit=1)[0] if isinstance(language, str) else language


def well_formed(text: Any) -> Any:
    """Give the text without lone surrogates, as long as before; other values as they are."""
    return SURROGATE.sub("\ufffd", text) if isinstance(text, str) else text


def to_date(value: Any) -> dt.date | None:
    """Give the day of a date, a datetime or an ISO 8601 string.

    >>> to_date("2021-06-28T10:30:00Z")
    datetime.date(2021, 6, 28)
    """
    if value is None:
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        try:
            return dt.datetime.fromisoformat(value.strip()).date()
        except ValueError:
            pass
    raise ArticleError(f"published is no date: {value!r:.80}; an ISO 8601 day such as '2021-06-28' would do")
