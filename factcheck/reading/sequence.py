"""The words that say which of two figures for one fact was told first, each category under its own name.

They have a lexicon of their own: common words as they are, they must not change how figures are read.
"""

from __future__ import annotations

from copy import copy
from functools import cache

from factcheck.languages.language import Sequence, load
from factcheck.reading.lexicon import Lexicon
from factcheck.reading.scan import Scan


@cache
def sequence_lexicon(code: str) -> Lexicon:
    """Give the lexicon of the sequence table of a language, made once."""
    made = Lexicon(load(code))
    for category in Sequence.model_fields:
        for written in getattr(made.language.sequence, category):
            made.add(category, written, True)
    return made


def in_sequence(scan: Scan) -> Scan:
    """Give a scanned text anew, with the words of the sequence table as all that its tokens can be."""
    again = copy(scan)
    again.lexicon = sequence_lexicon(scan.lexicon.language.code)
    again.tags = list(map(again.lexicon.__getitem__, again.words))
    again.marked = []
    return again
