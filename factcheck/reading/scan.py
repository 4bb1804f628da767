"""The one pass over a text: its words, where they stand, and what each can be."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Any

from factcheck.reading.lexicon import Lexicon, Word

MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d"

# A token is a run of digits or a run of letters with their marks. Digits are kept apart from
# letters so that `$1.2bn`, `10km` and an Arabic prefix before a figure need no case of their own.
TOKEN = re.compile(rf"(\d+|[^\W\d]+(?:[{MARKS}]+[^\W\d]*)*)")

# Most texts have no marks: the plainer pattern is a third faster.
MARKED = re.compile(f"[{MARKS}]")
PLAIN_TOKEN = re.compile(r"(\d+|[^\W\d]+)")

# Marks of direction are invisible: between the parts of a number they are as nothing.
DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]+")

NO_SENSES: dict[str, Any] = {}
NOTHING: frozenset[str] = frozenset()


class Scan:
    """Hold a text cut into tokens.

    Token `i` is `words[i]` at `starts[i]`:`ends[i]`, `seps[i]` is the text before it
    (`seps[-1]` that after the last one), and `tags[i]` what it can be, or None; `marked` are
    the tokens that set off a reading.
    """

    __slots__ = ("begins", "count", "ends", "lexicon", "marked", "seps", "starts", "tags", "text", "words")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        parts = (TOKEN if MARKED.search(text) else PLAIN_TOKEN).split(text)
        places = list(accumulate(map(len, parts), initial=0))
        self.text = text
        self.lexicon = lexicon
        self.words: list[str] = parts[1::2]
        self.seps: list[str] = parts[0::2]
        self.starts = places[1:-1:2]
        self.ends = places[2::2]
        self.tags: list[Word | None] = list(map(lexicon.__getitem__, self.words))
        self.marked = [(index, tag.anchors) for index, tag in enumerate(self.tags) if tag is not None and tag.anchors]
        self.count = len(self.words)
        # Where figures begin with their hedges, noted when first asked for.
        self.begins: dict[int, int] = {}

    def anchors(self, reading: int) -> list[int]:
        """Give the tokens that set off a reading."""
        return [index for index, anchors in self.marked if anchors & reading]

    def anchored(self, index: int, reading: int) -> bool:
        """Tell whether a token sets off a reading."""
        word = self.tags[index] if 0 <= index < self.count else None
        return word is not None and bool(word.anchors & reading)

    def senses(self, index: int) -> dict[str, Any]:
        """Give all that a word can mean, by category; nothing for an unknown word."""
        word = self.tags[index] if 0 <= index < self.count else None
        return word.senses if word is not None else NO_SENSES

    def starts_of(self, index: int) -> frozenset[str]:
        """Give the categories of the entries that begin at a token."""
        word = self.tags[index] if 0 <= index < self.count else None
        return word.starts if word is not None else NOTHING

    def sense(self, index: int, category: str) -> Any:
        """Give what the word at an index means in a category, or None, also outside the text."""
        if 0 <= index < self.count:
            word = self.tags[index]
            if word is not None:
                return word.senses.get(category)
        return None

    def match(self, index: int, category: str) -> tuple[Any, int] | None:
        """Give the meaning of the longest entry of a category that starts at a token.

        The second value is the index after its last token. Words of one entry may be
        joined by spaces or hyphens, and may each carry an article.
        """
        if not 0 <= index < self.count:
            return None
        word = self.tags[index]
        if word is None or category not in word.starts:
            return None
        for phrase in word.runs.get(category, ()):
            if self._follows(index, phrase.rest):
                return phrase.value, index + 1 + len(phrase.rest)
        value = word.senses.get(category)
        return None if value is None else (value, index + 1)

    def match_before(self, index: int, category: str, *, longest: int = 5) -> tuple[Any, int] | None:
        """Give the meaning of the longest entry of a category that ends just before a token.

        The second value is the index of its first token.
        """
        tags = self.tags
        last = tags[index - 1] if 0 < index <= self.count else None
        if last is None or not self.may_end(last, category) or "\n\n" in self.seps[index]:
            # Nothing reaches into the next paragraph.
            return None
        for start in range(max(0, index - longest), index):
            word = tags[start]
            if word is not None and category in word.starts:
                found = self.match(start, category)
                if found is not None and found[1] == index:
                    return found[0], start
        return None

    def may_end(self, word: Word, category: str) -> bool:
        """Tell whether an entry of a category ends with a word."""
        enders = self.lexicon.enders.get(category, NOTHING)
        return word.written in enders or word.bare in enders or word.form in enders

    def _follows(self, index: int, rest: tuple[str, ...]) -> bool:
        if index + len(rest) >= self.count:
            return False
        for step, form in enumerate(rest, index + 1):
            word = self.tags[step]
            if word is None or form not in (word.written, word.form, word.bare) or not is_joint(self.seps[step]):
                return False
        return True

    def close(self, index: int) -> bool:
        """Tell whether only spaces or a hyphen stand between a token and the one before."""
        return 0 < index < self.count and is_joint(self.seps[index])


def is_joint(separator: str) -> bool:
    """Tell whether a separator leaves two words in one phrase."""
    return separator in (" ", "", "-", "'", "’", "\u00a0") or (
        not DIRECTION.sub("", separator).strip(" \u00a0\t-\u2010\u2011")
        and "\n" not in separator
        and len(separator) < 5
    )
