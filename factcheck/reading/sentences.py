"""Where the sentences of a text begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container

# Marks between two words that end a sentence or a clause that stands for one, and those that part its phrases.
STOPS = frozenset(".;؛!?؟\n")
COMMAS = frozenset(",،")

# A mark ends a sentence before a space, perhaps after what closes it; a line's end always does.
MARK = re.compile("[.!?؟…؛;\n](?:(?<=\n)|[\"'”’»)\\]]*(?=\\s))")


def bounds(text: str, points: Container[int] = ()) -> list[int]:
    """Give the offsets at which the sentences of a text start; the full stops at `points` end none.

    >>> bounds("Twelve died. Three were hurt.")
    [0, 13]
    """
    starts = [0]
    for match in MARK.finditer(text):
        start, end = match.span()
        if text[start] != "\n":
            if text[start] == "." and (start in points or not ends(text, start, end)):
                continue
            end += 1
        starts.append(end)
    return starts


def ends(text: str, mark: int, after: int) -> bool:
    """Tell whether a full stop before a space ends a sentence.

    One after a single capital letter does not (`U.S. forces`), nor one before a small letter (`Acme Inc. said`), nor one
    between digits that are set apart (`5 . 6`).

    >>> text = "The U.S. sent 5 . 6 million."
    >>> [ends(text, mark, mark + 1) for mark in (7, 16)]
    [False, False]
    """
    if mark > 0 and text[mark - 1].isupper() and (mark < 2 or not text[mark - 2].isalpha()):
        return False
    if text[after + 1 : after + 2].islower():
        return False
    return not (text[after + 1 : after + 2].isdigit() and text[mark - 2 : mark].strip().isdigit())


def sentence_at(starts: list[int], offset: int) -> int:
    """Give the index of the sentence that holds an offset."""
    return bisect_right(starts, offset) - 1
