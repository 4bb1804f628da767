"""The words that say which of two figures for one fact was told first, each category under its own name."""

from __future__ import annotations

from factcheck.languages.language import Sequence
from factcheck.reading.lexicon import Lexicon


def enter(lexicon: Lexicon) -> None:
    """Enter the words of the sequence table, under the names of its fields."""
    for category in Sequence.model_fields:
        for written in getattr(lexicon.language.sequence, category):
            lexicon.add(category, written, True)
