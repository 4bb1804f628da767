"""Short texts with one figure, and what is told in them."""

from __future__ import annotations

from factcheck import Article
from factcheck.claims.document import Document
from factcheck.rules.between.telling import tellings


def told(text, position=0, published="2020-01-01", source=None, kind=None):
    """Give the telling of the first figure of a text, or of the first claim of a kind."""
    document = Document(Article(text, id=str(position), published=published, source=source))
    found = tellings(document, position)
    return next(one for one in found if one.claim.kind == kind or (kind is None and one.claim.kind != "date"))


def quoted(text, quote, position=0, **fields):
    """Give the telling of the claim with a quote in a text."""
    found = tellings(Document(Article(text, id=str(position), **fields)), position)
    return next(one for one in found if one.claim.quote == quote)


def killed(figure):
    return f"The flood in Lima killed {figure} people."


def paid(figure):
    return f"The firm paid {figure} for the mill."
