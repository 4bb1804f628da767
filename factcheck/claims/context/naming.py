"""Organisations by name, as identities that all languages share."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.context.surroundings import Piece, Sentence, Surroundings, among
from factcheck.reading.abbreviations import letters
from factcheck.reading.context import Organisation


def organisations(around: Surroundings, sentence: Sentence, begin: int, end: int) -> Iterator[Piece]:
    """Give the organisations that some tokens name, each as its id."""
    capitals = around.scan.lexicon.language.places.capitals
    for piece in among(sentence, "organisation", begin, end):
        named = piece.value
        written = letters(around.scan, piece.first, piece.after)
        if isinstance(named, Organisation) and named.abbreviation and capitals and is_shouted(around, piece):
            continue
        if isinstance(named, Organisation) and (
            not capitals or (written.isupper() if named.abbreviation else written[:1].isupper())
        ):
            yield piece._replace(value=named.id)


def is_shouted(around: Surroundings, piece: Piece) -> bool:
    """Tell whether all is in capitals around some initials, so that they may be a small word: THE TOLL IS RISING."""
    words = around.scan.words
    beside = [words[index] for index in (piece.first - 1, piece.after) if 0 <= index < around.scan.count]
    return len(beside) > 1 and all(word.isupper() and len(word) > 1 for word in beside)
