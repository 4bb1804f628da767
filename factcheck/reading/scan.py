"""The one pass over a text: its words, where they stand, and what each can be."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import reduce
from itertools import accumulate, compress
from operator import or_
from typing import TYPE_CHECKING, Any

from factcheck.reading.lexicon import BITS, CUT_SHORT, MIXED, SHAPES, SOFT_HYPHEN, Lexicon, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d\u00ad"

# A token is a run of digits or a run of letters with their marks. Digits are kept apart from
# letters so that `$1.2bn`, `10km` and an Arabic prefix before a figure need no case of their own.
TOKEN = re.compile(rf"(\d+(?:{SOFT_HYPHEN}+\d*)*|[^\W\d]+(?:[{MARKS}]+[^\W\d]*)*)")

# Few texts write letters onto digits: to cut all at once and those again takes two thirds of the time.
UNCUT = re.compile(rf"(\w[\w{MARKS}]*)")

# The stroke that lengthens an Arabic word may also stand for a dash.
STROKE = "\u0640"

# What most often stands between two words of one phrase.
JOINTS = frozenset((" ", "", "-", "'", "’", "\u00a0"))

# The signs of currencies, as world/money.toml has them, that may stand at a figure.
MONEY = "$\uff04€£\uffe1₤¥\uffe5₺₦₪₹₨₩\uffe6₽₴₫₱฿₿₡₵₸₭₮₲₼₾৳\ufdfc"

# Letters as a page sets them: what is asked of the letters of a word is asked of plain ones.
PLAIN: dict[int, str] = SHAPES | {ord(SOFT_HYPHEN): ""}
SHAPED = re.compile(f"[{''.join(map(chr, PLAIN))}]")

# Marks of direction are invisible: between the parts of a number they are as nothing.
DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]+")

SHORT = reduce(or_, (BITS[category] for category in CUT_SHORT))
POINT, SPACES = ".", " \u00a0\u202f"

NO_SENSES: dict[str, Any] = {}
NOTHING: frozenset[str] = frozenset()


class Scan:
    """Hold a text cut into tokens.

    Token `i` is `words[i]` at `starts[i]`:`ends[i]`, `seps[i]` is the text before it
    (`seps[-1]` that after the last one), and `tags[i]` what it can be, or None; `marked` are
    the tokens that set off readings, `marks` which ones each does, `readings` all of them. The point of a word that is cut
    short is no part of `seps`.
    """

    __slots__ = (
        "begins",
        "count",
        "ends",
        "found",
        "letters",
        "lexicon",
        "marked",
        "marks",
        "points",
        "readings",
        "seps",
        "starts",
        "tags",
        "text",
        "words",
    )

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        parts = UNCUT.split(text)
        tags: list[Word | None] = list(map(lexicon.__getitem__, parts[1::2]))
        marked, marks = marks_of(tags)
        readings = reduce(or_, marks, 0)
        if readings & MIXED:
            cut(parts, tags, list(compress(marked, map(MIXED.__and__, marks))), lexicon)
            marked, marks = marks_of(tags)
            readings = reduce(or_, marks, 0)
        places = list(accumulate(map(len, parts), initial=0))
        self.text = text
        self.lexicon = lexicon
        self.words: list[str] = (
            parts[1::2] if text.isascii() or not SHAPED.search(text) else list(map(plain, parts[1::2]))
        )
        self.seps: list[str] = parts[0::2]
        self.starts = places[1:-1:2]
        self.ends = places[2::2]
        self.tags = tags
        self.marked = marked
        self.marks = marks
        self.readings = readings
        self.count = len(self.words)
        # Where readings begin, noted when first asked for.
        self.found: dict[int, list[int]] = {}
        # The points of words that are cut short: they end no sentence.
        self.points: frozenset[int] = frozenset(points(self)) if readings & SHORT else frozenset()
        # Where figures begin with their hedges, noted when first asked for.
        self.begins: dict[int, int] = {}
        # The currencies whose letters stand on sums, noted when first asked for.
        self.letters: frozenset[str] | None = None

    def reread(self, lexicon: Lexicon) -> Scan:
        """Give the text for a reading in another lexicon, no token looked up yet."""
        again = Scan.__new__(Scan)
        again.text, again.lexicon, again.words, again.seps = self.text, lexicon, self.words, self.seps
        again.starts, again.ends, again.count = self.starts, self.ends, self.count
        again.tags, again.marked, again.marks, again.readings = [None] * self.count, [], [], 0
        again.found, again.begins, again.points, again.letters = {}, {}, self.points, None
        return again

    def anchors(self, reading: int) -> list[int]:
        """Give the tokens that set off a reading."""
        if not self.readings & reading:
            return []
        found = self.found.get(reading)
        if found is None:
            found = self.found[reading] = list(compress(self.marked, map(reading.__and__, self.marks)))
        return found

    def has(self, category: str) -> bool:
        """Tell whether an entry of a category of `FAR_OFF` may begin somewhere in the text."""
        return bool(self.readings & BITS[category])

    def between(self, reading: int, begin: int, end: int) -> list[int]:
        """Give the tokens from one to before another that set off a reading."""
        return between(self.anchors(reading), begin, end)

    def holds(self, reading: int, begin: int, end: int) -> bool:
        """Tell whether a token from one to before another sets off a reading."""
        if not self.readings & reading:
            return False
        low = bisect_left(self.marked, begin)
        near = self.marks[low : bisect_left(self.marked, end, lo=low)]
        return any(map(reading.__and__, near))

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

    def ends_of(self, index: int) -> frozenset[str]:
        """Give the categories of the entries that may end with a token."""
        word = self.tags[index] if 0 <= index < self.count else None
        return word.ends if word is not None else NOTHING

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
        seconds = word.seconds.get(category)
        if seconds is not None and (spellings := self.following(index, seconds)):
            for phrase in word.runs[category]:
                if phrase.rest[0] in spellings and self._follows(index, phrase.rest):
                    return phrase.value, index + 1 + len(phrase.rest)
        value = word.senses.get(category)
        return None if value is None else (value, index + 1)

    def match_before(self, index: int, category: str, *, longest: int = 5) -> tuple[Any, int] | None:
        """Give the meaning of the longest entry of a category that ends just before a token.

        The second value is the index of its first token.
        """
        if not 0 < index <= self.count:
            return None
        last = self.tags[index - 1]
        if last is None or category not in last.ends or "\n\n" in self.seps[index]:
            # Nothing reaches into the next paragraph.
            return None
        for start in range(max(0, index - longest), index):
            word = self.tags[start]
            if word is not None and category in word.starts:
                found = self.match(start, category)
                if found is not None and found[1] == index:
                    return found[0], start
        return None

    def following(self, index: int, seconds: frozenset[str]) -> tuple[str, ...]:
        """Give the forms of the token after another if that can be the second word of a longer entry, one of `seconds`."""
        word = self.tags[index + 1] if index + 1 < self.count else None
        return () if word is None or seconds.isdisjoint(word.spellings) else word.spellings

    def _follows(self, index: int, rest: tuple[str, ...]) -> bool:
        if index + len(rest) >= self.count:
            return False
        for step, form in enumerate(rest, index + 1):
            word = self.tags[step]
            if word is None or form not in (word.written, word.form, word.bare) or not is_joint(self.seps[step]):
                return False
        return True

    def leads_on(self, index: int) -> bool:
        """Tell whether a token may go on with what stands before it, or measure it: it is more than a mere name."""
        word = self.tags[index] if index < self.count else None
        return self.is_sign(index) if word is None else not word.naming

    def goes_on(self, index: int) -> bool:
        """Tell whether a token may go on with a number before it."""
        word = self.tags[index] if index < self.count else None
        return self.is_sign(index) if word is None else not word.ending

    def is_sign(self, index: int) -> bool:
        """Tell whether a token may be more than an unknown word: prefixes of what follows, a cross, or a stroke."""
        if index >= self.count:
            return False
        token = self.words[index]
        return len(token) == 1 or token[0] == STROKE or bool(self.lexicon.alone(token))

    def close(self, index: int) -> bool:
        """Tell whether only spaces or a hyphen stand between a token and the one before."""
        return 0 < index < self.count and (self.seps[index] == " " or is_joint(self.seps[index]))


def points(scan: Scan) -> Iterator[int]:
    """Give the offsets of the points behind words that are cut short, and take them for part of the word.

    Before a name a title is (Gen. Smith), before a figure a month or a number (Feb. 12, No. 5).
    """
    for index in scan.anchors(SHORT):
        separator = scan.seps[index + 1] if index + 1 < scan.count else ""
        if len(separator) == 1 or separator[:1] != POINT or separator[1:].strip(SPACES):
            continue
        word, following = scan.tags[index], scan.words[index + 1]
        senses = word.senses if word is not None else NO_SENSES
        # A single letter is an initial unless it is a small one; other titles stand before a name.
        shown = scan.words[index] if len(scan.words[index]) == 1 else following[0]
        titled = "titled" in senses and not shown.islower()
        if titled or ("abbreviated" in senses and following[0].isdigit()):
            scan.seps[index + 1] = separator[1:]
            yield scan.ends[index]


def marks_of(tags: list[Word | None]) -> tuple[list[int], list[int]]:
    """Give the tokens that set off readings, and which ones each does."""
    # To go over all of them within one call takes a third of a step of our own for each.
    marks = [tag.anchors for tag in filter(None, tags)]
    return list(compress(compress(range(len(tags)), tags), marks)), list(filter(None, marks))


def cut(parts: list[str], tags: list[Word | None], mixed: list[int], lexicon: Lexicon) -> None:
    """Cut the tokens in which digits and letters are mixed, in the text's parts and in their tags."""
    for index in reversed(mixed):
        place = 2 * index + 1
        _, *pieces, tail = TOKEN.split(parts[place])
        parts[place : place + 2] = [*pieces, tail + parts[place + 1]]
        tags[index : index + 1] = map(lexicon.__getitem__, pieces[::2])


def between(places: list[int], begin: int, end: int) -> list[int]:
    """Give those of some tokens in order that stand from one to before another."""
    return places[bisect_left(places, begin) : bisect_left(places, end)]


def plain(token: str) -> str:
    """Give a token in plain letters, as no page is set.

    >>> plain("o\ufb03\u00adcers")
    'officers'
    """
    return token.translate(PLAIN)


def undirected(separator: str) -> str:
    """Give what stands between two tokens without marks of direction."""
    return separator if separator.isascii() else DIRECTION.sub("", separator)


def is_joint(separator: str) -> bool:
    """Tell whether a separator leaves two words in one phrase."""
    return separator in JOINTS or (
        not undirected(separator).strip(" \u00a0\t-\u2010\u2011") and "\n" not in separator and len(separator) < 5
    )
