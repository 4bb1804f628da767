"""The walk from a text to a report."""

from __future__ import annotations

from factcheck.article import Article
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim, find_claims


def to_article(article: Article | str) -> Article:
    """Give an article as it is, and a bare text as one."""
    return article if isinstance(article, Article) else Article(article)


def parse(article: Article | str) -> tuple[AnyClaim, ...]:
    """Give the numeric claims of an article or a text, in text order.

    Relative dates need `Article(published=...)`. Raises LanguageError where the article states a
    language that has no pack; the text itself never raises.

    >>> [(claim.kind, claim.quote, claim.low) for claim in parse("The blast killed at least 30 people.")]
    [('casualty', '30', 30)]
    """
    return find_claims(Document(to_article(article)))
