"""Where the sentences of a text begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right

# Marks between two words that end a sentence or a clause that stands for one, and those that part its phrases.
STOPS = frozenset(".;؛!?؟\n")
COMMAS = frozenset(",،")

MARK = re.compile("[.!?؟…؛;\n]")
CLOSING = "\"'”’»)]"


def bounds(text: str) -> list[int]:
    """Give the offsets at which the sentences of a text start.

    >>> bounds("Twelve died. Three were hurt.")
    [0, 13]
    """
    starts = [0]
    for match in MARK.finditer(text):
        end = match.end()
        if match.group() != "\n":
            while end < len(text) and text[end] in CLOSING:
                end += 1
            if end >= len(text) or not text[end].isspace() or not ends(text, match.start(), end):
                continue
            end += 1
        starts.append(end)
    return starts


def ends(text: str, mark: int, after: int) -> bool:
    """Tell whether a mark before a space ends a sentence.

    A full stop after a single capital letter does not (`U.S. forces`), nor one between digits that are set apart (`5 . 6`).

    >>> text = "The U.S. sent 5 . 6 million."
    >>> [ends(text, mark, mark + 1) for mark in (7, 16)]
    [False, False]
    """
    if text[mark] != ".":
        return True
    if mark > 0 and text[mark - 1].isupper() and (mark < 2 or not text[mark - 2].isalpha()):
        return False
    return not (text[after + 1 : after + 2].isdigit() and text[mark - 2 : mark].strip().isdigit())


def sentence_at(starts: list[int], offset: int) -> int:
    """Give the index of the sentence that holds an offset."""
    return bisect_right(starts, offset) - 1
