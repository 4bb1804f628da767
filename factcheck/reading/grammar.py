"""The small words of a language, each category under its own name."""

from __future__ import annotations

from factcheck.languages.grammar import Grammar
from factcheck.reading.lexicon import Lexicon


def enter(lexicon: Lexicon) -> None:
    """Enter the words of the grammar table, under the names of its fields."""
    for category in Grammar.model_fields:
        for written in getattr(lexicon.language.grammar, category):
            if category == "lookalikes":
                lexicon.lookalikes.add(lexicon.fold(written))
            else:
                lexicon.add(category if category != "group_of" else "number_of", written, category)
