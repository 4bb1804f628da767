"""What a claim's surroundings say of it, and the words that it was taken from."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from factcheck.article import Span

# From near to far: what is said next to a figure counts before what is said around it.
Scope = Literal["phrase", "sentence", "paragraph", "article"]

# What is taken from a text is made as a row of its fields: claims with all that is theirs are validated together, once.
Row = dict[str, Any]


class Taken(BaseModel):
    """Be something that a text says of a figure: `span` and `quote` are the words, `scope` how far from the figure.

    `span` is None where no words say it, as with the day of the article itself.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    quote: str = ""
    span: Span | None = None
    scope: Scope = "sentence"
