"""Articles that print one text: which they are, and which figure of one stands where a figure of another does.

Papers print the story of an agency with few changes. Such copies are one witness, however many they are; and where
one of them has another figure in the same place, somebody changed it. Texts are compared by runs of words in which
every number and date is masked, so that a figure changes nothing of what makes a copy.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import NamedTuple
from zlib import crc32

from factcheck.claims.document import Document
from factcheck.reading.scan import Scan

# So many words in a row, numbers masked, make a run.
RUN = 4
# Texts with fewer runs are too short to tell a copy from a coincidence.
LEAST_RUNS = 16
# This share of the runs of the shorter text stands in the other too.
SHARE = 0.6
# Of many articles, one run in so many is looked up to find what may be copies, and so many must be shared.
SAMPLE, LEAST_SAMPLED = 4, 3
# A run in more texts than this is a formula of the trade and no sign of a copy.
MOST_HOLDERS = 60
# Up to so many articles are all compared with each other.
FEW = 40
# Figures stand in one place where so many words before and after them are the same, the most first.
SURROUNDINGS = ((6, 6), (3, 3), (2, 2), (5, 0), (0, 5))
# What stands for any number or date, and for what is beyond the ends of a text.
MASK, EDGE = "#", ""
# The place of a claim that begins no mask.
NOWHERE = -1


class Masked:
    """Hold the words of a text with each number and date as one mask.

    `places` are where its claims stand in it, `uncounted` the numbers that are no claims, clock times among them.
    """

    def __init__(self, document: Document) -> None:
        scan = document.scan
        words = [MASK if word.isdecimal() else word.casefold() for word in scan.words]
        kept: list[str] = []
        masked: dict[int, int] = {}
        end = 0
        for first, last in masks(document):
            kept += words[end:first]
            masked[first] = len(kept)
            kept.append(MASK)
            end = last + 1
        self.words = kept + words[end:]
        self.uncounted = frozenset(scan.text[span.start : span.end] for span, _ in document.left_out)
        self.places = [masked.get(token_of(scan, claim.start), NOWHERE) for claim in document.claims]

    @cached_property
    def runs(self) -> frozenset[int]:
        """Give the runs of words as numbers, the same in every process."""
        rows = zip(*(self.words[shift:] for shift in range(RUN)), strict=False)
        return frozenset(map(crc32, map(str.encode, map(" ".join, rows))))

    def beside(self, place: int, before: int, after: int) -> tuple[str, ...]:
        """Give so many words before and after a place."""
        words = self.words
        left = [EDGE] * (before - place) + words[max(0, place - before) : place]
        right = words[place + 1 : place + 1 + after]
        return (*left, MASK, *right, *[EDGE] * (after - len(right)))


def token_of(scan: Scan, offset: int) -> int:
    """Give the token that holds an offset, be it behind a prefix, or that follows the bracket there."""
    token = bisect_right(scan.starts, offset) - 1
    return token if token >= 0 and offset < scan.ends[token] else token + 1


def masks(document: Document) -> Iterator[tuple[int, int]]:
    """Give the tokens of each number, date and figure, as first and last, in order and apart."""
    spans = [(numeral.first, numeral.last) for numeral in document.numerals]
    spans += [(date.first, date.last) for date in document.dates]
    spans += [(mention.numeral.first, mention.numeral.last) for mention in document.mentions]
    end = -1
    for first, last in sorted(spans, key=lambda span: (span[0], -span[1])):
        if first > end:
            yield first, last
            end = last


class Copies(NamedTuple):
    """Hold the copies among some articles by their positions: `pairs` that are near copies, and each one's `witness`."""

    texts: list[Masked]
    pairs: frozenset[tuple[int, int]]
    witness: list[int]


def find_copies(documents: Sequence[Document]) -> Copies:
    """Find the articles that print one text."""
    texts = [Masked(document) for document in documents]
    pairs = frozenset(pair for pair in candidates(texts) if is_copy(texts[pair[0]].runs, texts[pair[1]].runs))
    return Copies(texts, pairs, groups_of(len(texts), pairs))


def candidates(texts: Sequence[Masked]) -> Iterable[tuple[int, int]]:
    """Give the pairs of texts that may be copies: of few all, of many those that share a sample of their runs."""
    if len(texts) <= FEW:
        return combinations(range(len(texts)), 2)
    holders: dict[int, list[int]] = defaultdict(list)
    for position, text in enumerate(texts):
        for run in text.runs:
            if run % SAMPLE == 0:
                holders[run].append(position)
    shared: Counter[tuple[int, int]] = Counter()
    for positions in holders.values():
        if len(positions) <= MOST_HOLDERS:
            shared.update(combinations(positions, 2))
    return (pair for pair, count in shared.items() if count >= LEAST_SAMPLED)


def is_copy(one: frozenset[int], two: frozenset[int]) -> bool:
    """Tell whether most of the shorter text's runs stand in the other."""
    shorter = min(len(one), len(two))
    return shorter >= LEAST_RUNS and len(one & two) >= SHARE * shorter


def groups_of(count: int, links: Iterable[tuple[int, int]]) -> list[int]:
    """Give, for each of so many members, the first member of the group that links join it to."""
    first = list(range(count))

    def root(member: int) -> int:
        while first[member] != member:
            first[member] = first[first[member]]
            member = first[member]
        return member

    for a, b in links:
        one, two = root(a), root(b)
        first[max(one, two)] = min(one, two)
    return [root(member) for member in range(count)]


def aligned(one: Masked, two: Masked) -> dict[int, int]:
    """Give the claims of two copies that stand in one place, by their order in each text.

    The most words that are the same decide first. A formula that stands more than once in what is left says which is
    which only by the order, and only where both texts have it as often with all its surroundings.
    """
    found: dict[int, int] = {}
    for before, after in SURROUNDINGS:
        taken = set(found.values())
        theirs = by_surroundings(two, before, after, taken)
        for key, mine in by_surroundings(one, before, after, found.keys()).items():
            there = theirs.get(key, [])
            if len(there) == len(mine) and (len(mine) == 1 or (before, after) == SURROUNDINGS[0]):
                found.update(zip(mine, there, strict=True))
    return found


def by_surroundings(text: Masked, before: int, after: int, taken: Iterable[int]) -> dict[tuple[str, ...], list[int]]:
    """Give the claims of a text, those taken left out, by so many words to either side."""
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    left_out = set(taken)
    for claim, place in enumerate(text.places):
        if claim not in left_out and place != NOWHERE:
            found[text.beside(place, before, after)].append(claim)
    return found
