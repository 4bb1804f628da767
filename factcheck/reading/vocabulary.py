"""Which tables enter a lexicon, and in which order.

Where two tables know one form in one category, the first keeps it.
"""

from __future__ import annotations

from factcheck.reading import amounts, dates, grammar, hedges, nouns, numbers, places, relating
from factcheck.reading.lexicon import Lexicon

# Each module enters the words that it reads.
READERS = (numbers, hedges, dates, grammar, amounts, places, nouns, relating)


def fill(lexicon: Lexicon) -> None:
    """Enter the words of every reader's tables."""
    for reader in READERS:
        reader.enter(lexicon)
