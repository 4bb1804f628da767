"""Where the sentences of a text begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right

# A full stop ends a sentence where space follows; one after a single letter or between
# digits does not (`U.S. forces`, `5 . 6`, `St. Petersburg` is the exception that stays).
END = re.compile(r"(?<![A-Z])(?<!\b[A-Z]\.)[.!?؟…]+[\"'”’»)\]]*(?=\s+(?!\d)|$)|[!?؟؛;]+\s|\n+")


def bounds(text: str) -> list[int]:
    """Give the offsets at which the sentences of a text start.

    >>> bounds("Twelve died. Three were hurt.")
    [0, 12]
    """
    starts = [0]
    starts.extend(match.end() for match in END.finditer(text))
    return starts


def sentence_at(starts: list[int], offset: int) -> int:
    """Give the index of the sentence that holds an offset."""
    return bisect_right(starts, offset) - 1
