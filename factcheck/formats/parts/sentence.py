"""Cut a sentence into what is a figure and what is not, and tell its direction."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Claim


class Piece(NamedTuple):
    """Hold a run of a sentence, and whether it is a figure."""

    text: str
    figure: bool


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter of a text is of a script written from the right.

    >>> is_right_to_left("12 جنديا"), is_right_to_left("12 soldiers")
    (True, False)
    """
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL", "L"):
            return direction != "L"
    return False


def pieces(sentence: str, claims: Iterable[Claim]) -> list[Piece]:
    """Cut a sentence at the figures of its claims.

    >>> from factcheck.claims.count import Count
    >>> claim = Count(span={"start": 40, "end": 42}, quote="83", low=83, high=83, unit="states")
    >>> [piece.text for piece in pieces("In Rome 83 states met.", [claim])]
    ['In Rome ', '83', ' states met.']
    """
    found: list[Piece] = []
    end = 0
    for start, stop in places(sentence, list(claims)):
        if start < end:
            continue
        found += [Piece(sentence[end:start], figure=False), Piece(sentence[start:stop], figure=True)]
        end = stop
    found.append(Piece(sentence[end:], figure=False))
    return [piece for piece in found if piece.text]


def places(sentence: str, claims: Sequence[Claim]) -> list[tuple[int, int]]:
    """Give where the figures of some claims stand in their sentence."""
    if not claims:
        return []
    for begin in beginnings(sentence, claims[0]):
        if all(claim.start >= begin and sentence.startswith(claim.quote, claim.start - begin) for claim in claims):
            return sorted({(claim.start - begin, claim.end - begin) for claim in claims})
    return []


def beginnings(sentence: str, claim: Claim) -> Iterator[int]:
    """Give where a sentence can begin in its article: where its claim says, else where all figures fall on their quotes.

    The places where the quote is a word of its own come first.
    """
    if claim.sentence_span is not None:
        yield claim.sentence_span.start
        return
    found: list[int] = []
    at = sentence.find(claim.quote) if claim.quote else -1
    while at >= 0:
        found.append(at)
        at = sentence.find(claim.quote, at + 1)
    found.sort(key=lambda at: not stands_alone(sentence, at, at + len(claim.quote)))
    yield from (claim.start - at for at in found if claim.start >= at)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether a run of text is bounded by neither letters nor digits."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or after.isalnum())
