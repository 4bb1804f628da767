"""The surroundings of an article's figures: where its places, events, days and sources stand, sentence by sentence.

Only the sentences that hold figures are read, and those that lend them what they leave out: the ones before in the
paragraph, and the beginning of the article.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import compress, repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from factcheck.claims.context.taken import Row, Scope
from factcheck.claims.mention import TIMES
from factcheck.reading.abbreviations import match
from factcheck.reading.context import unread
from factcheck.reading.lexicon import PLACE
from factcheck.reading.places import Nation, Place, nation, place
from factcheck.reading.scan import Scan, between
from factcheck.reading.sentences import sentence_at

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.mention import Mention
    from factcheck.reading.dates import DateMention

# A word so close to a figure, in tokens, is of its phrase.
PHRASE = 8
# So many sentences at the beginning of an article tell what it is about.
LEAD = 3
# In a sentence that names more than a few of a sort, so many tokens to either side of a figure are looked at.
FEW, WIDEST = 8, 150
# A figure looks back over so many sentences of its paragraph.
BACK = 6

# The token at which a date begins, or something is told: asked at each step of a search.
first_token: Callable[[DateMention], int] = attrgetter("first")
first_of: Callable[[Piece], int] = attrgetter("first")

Found = TypeVar("Found")


class Piece(NamedTuple):
    """Hold something that is told at some tokens: its `value`, and the tokens from `first` to before `after`."""

    value: object
    first: int
    after: int


# What most categories have in a sentence; one serves all.
NO_PIECES: list[Piece] = []


class Entries(dict[str, list[Piece]]):
    """Map each category to its entries among some tokens, in order, the longest where two begin together.

    A category is read when it is first asked for: of those that a sentence has most never are. `begun` are by category the
    tokens at which its entries may begin, `longer` those at which one of several words may.
    """

    __slots__ = ("begun", "context", "longer")

    def __init__(self, context: Scan, begin: int, end: int) -> None:
        super().__init__()
        self.context = context
        begun: dict[str, list[int]] = defaultdict(list)
        self.begun = begun
        self.longer: set[int] = set()
        tags = list(map(context.lexicon.__getitem__, context.words[begin:end]))
        context.tags[begin:end] = tags
        # Nothing reaches into the next sentence.
        known = compress(range(begin, end), tags), filter(None, tags), compress([*tags[1:], None], tags)
        for index, word, following in zip(*known, strict=True):
            categories: Iterable[str] = word.senses
            if word.nexts and following is not None and not word.nexts.isdisjoint(following.spellings):
                categories = word.starts
                self.longer.add(index)
            for category in categories:
                begun[category].append(index)

    def has_any(self, categories: frozenset[str]) -> bool:
        """Tell whether the sentence has an entry of one of some categories."""
        return not self.begun.keys().isdisjoint(categories) and any(self[category] for category in categories)

    def says(self, category: str, begin: int, end: int) -> bool:
        """Tell whether one word among some tokens of the sentence is of a category by itself."""
        places = self.begun.get(category)
        return places is not None and any(map(self.context.sense, between(places, begin, end), repeat(category)))

    def __missing__(self, category: str) -> list[Piece]:
        found = self[category] = self._read(category) if category in self.begun else NO_PIECES
        return found

    def _read(self, category: str) -> list[Piece]:
        tags = self.context.tags
        found: list[Piece] = []
        covered = 0
        for index in self.begun[category]:
            word = tags[index]
            if word is None or index < covered:
                continue
            value, after = word.senses.get(category), index + 1
            if index in self.longer:
                value, after = match(self.context, index, category) or (None, 0)
            if value is not None:
                found.append(Piece(value, index, after))
                covered = after
        return found


class Sentence(NamedTuple):
    """Hold one sentence: its number, its tokens, from `begin` to before `end`, and what is `told` in it, by category.

    What is told in a sentence of the `background` is of another event than the article's own.
    """

    number: int
    begin: int
    end: int
    told: Entries

    @property
    def background(self) -> bool:
        """Tell whether the sentence tells of another event."""
        return bool(self.told["background"])


class Site(NamedTuple):
    """Say where a figure stands: its tokens with what it counts, its sentence, and what those whom it counts met with, or that it is a share."""

    first: int
    last: int
    sentence: Sentence
    outcome: str | None = None
    share: bool = False

    def distance(self, piece: Piece) -> int:
        """Count the tokens between the figure and something told of it."""
        return piece.first - self.last if piece.first > self.last else self.first - piece.after + 1


class Surroundings:
    """Read what surrounds the figures of an article, each sentence once."""

    def __init__(self, document: Document) -> None:
        # Not the document itself, which holds its surroundings: what hold each other wait for the collector of garbage.
        self.article = document.article
        self.starts = document.sentences
        self.mentions = document.mentions
        self.read_dates = document.dates
        self.scan = document.scan
        self.context = unread(document.scan)
        self.names: dict[int, tuple[tuple[Nation, int] | None, tuple[Place, int] | None]] = {}
        self.pieces: dict[tuple[str, int], list[Piece]] = {}
        self.sentences: dict[int, Sentence] = {}
        self.lent: dict[tuple[str, int], Any] = {}
        self.common: dict[str, Any] = {}

    # -- sentences -----------------------------------------------------------------------

    def sentence(self, index: int) -> Sentence:
        """Give a sentence by its number; its words are looked up when it is first asked for."""
        found = self.sentences.get(index)
        if found is None:
            starts = self.starts
            begin = bisect_left(self.scan.starts, starts[index])
            last = index + 1 == len(starts)
            end = self.scan.count if last else bisect_left(self.scan.starts, starts[index + 1])
            found = self.sentences[index] = Sentence(index, begin, end, Entries(self.context, begin, end))
        return found

    def site(self, first: int, last: int, outcome: str | None = None, *, share: bool = False) -> Site:
        """Give the place of a figure by its tokens."""
        index = sentence_at(self.starts, self.scan.starts[first])
        return Site(first, last, self.sentence(index), outcome, share)

    def before(self, sentence: Sentence, *, across: bool = False) -> Iterator[Sentence]:
        """Give the sentences before one in its paragraph, the nearest first, or `across` a few of the paragraphs before too."""
        text, starts = self.article.text, self.starts
        for index in range(sentence.number - 1, max(-1, sentence.number - 1 - BACK), -1):
            if not across and "\n" in text[starts[index + 1] - 1 : starts[index + 1]]:
                return
            yield self.sentence(index)

    @cached_property
    def lead(self) -> tuple[Sentence, ...]:
        """Give the first sentences that hold words."""
        found = []
        for index in range(len(self.starts)):
            sentence = self.sentence(index)
            if sentence.end > sentence.begin:
                found.append(sentence)
            if len(found) == LEAD:
                break
        return tuple(found)

    # -- words ---------------------------------------------------------------------------

    def of(self, sentence: Sentence, name: str, read: Callable[[Surroundings, Sentence], list[Piece]]) -> list[Piece]:
        """Give what a reader finds in a sentence, read once and kept under its name."""
        key = (name, sentence.number)
        found = self.pieces.get(key)
        if found is None:
            found = self.pieces[key] = read(self, sentence)
        return found

    def taken(self, piece: Piece, scope: Scope) -> Row:
        """Give where something stands: its words, without the prefixes written onto the first, and how far off they are."""
        scan = self.scan
        word = scan.tags[piece.first] or self.context.tags[piece.first]
        start = scan.starts[piece.first] + (word.offset if word is not None else 0)
        end = scan.ends[piece.after - 1]
        return {"quote": scan.text[start:end], "span": {"start": start, "end": end}, "scope": scope}

    def apart(self, site: Site, first: int, after: int) -> bool:
        """Tell whether a mark stands between a figure and some tokens: then they are hardly of one clause."""
        return self.parted(site.last, first) if first > site.last else self.parted(after - 1, site.first)

    def parted(self, first: int, second: int) -> bool:
        """Tell whether a new line or a mark that ends a clause stands between two tokens."""
        ends = self.clause_ends
        place = bisect_right(ends, first)
        return place < len(ends) and ends[place] <= second

    @cached_property
    def clause_ends(self) -> list[int]:
        """Give the tokens before which a mark ends a clause."""
        # A text has few different marks, and most words one space between them: no step is made for each word.
        seps = self.scan.seps
        ending = frozenset(filter(parts_clauses, frozenset(seps)))
        return [
            index for index in compress(range(len(seps)), map(ending.__contains__, seps)) if self.ends_clause(index)
        ]

    def ends_clause(self, index: int) -> bool:
        """Tell whether marks before a token end a clause; the point of an abbreviation does not: the U.N. said."""
        marks = self.scan.seps[index]
        before = self.scan.words[index - 1] if marks.startswith(".") else ""
        return not (len(before) == 1 and before.isupper()) or parts_clauses(marks[1:])

    def has_conjunction(self, index: int) -> bool:
        """Tell whether a conjunction is written onto a token."""
        word = self.scan.tags[index] or self.context.tags[index]
        return word is not None and bool(word.conjunction)

    def joined(self, index: int) -> bool:
        """Tell whether a word or a prefix joins a token to what stands before it: and 30, وحلب, و30."""
        if index == 0 or self.has_conjunction(index):
            return index > 0
        before = self.scan.words[index - 1]
        return bool(
            self.context.sense(index - 1, "joining") or any(run.conjunction for run in self.scan.lexicon.alone(before))
        )

    def places_between(self, begin: int, end: int) -> list[int]:
        """Give those of some tokens at which the name of a place or a nation begins."""
        return self.scan.between(PLACE, begin, end)

    def names_at(self, index: int) -> tuple[tuple[Nation, int] | None, tuple[Place, int] | None]:
        """Give the nation and the city or province that a token names, each with the token after it, read once."""
        found = self.names.get(index)
        if found is None:
            found = self.names[index] = nation(self.scan, index), place(self.scan, index)
        return found

    def country_at(self, index: int) -> str | None:
        """Give the country that a token names, is adjectival of, or names a place of."""
        country, town = self.names_at(index)
        if country is not None:
            return country[0].code
        return town[0].country if town is not None else None

    @cached_property
    def nations(self) -> frozenset[str]:
        """Give the countries that the article names, or names places of, or has adjectives of; not by a doubtful name."""
        return frozenset(self.mentioned)

    @cached_property
    def mentioned(self) -> Counter[str]:
        """Count how often the article names each country, or a place of it, or has an adjective of it."""
        doubtful = self.scan.lexicon.language.places.doubtful
        named = [(index, code) for index in self.scan.anchors(PLACE) if (code := self.country_at(index)) is not None]
        return Counter([code for index, code in named if self.spelt(index) not in doubtful])

    def spelt(self, index: int) -> str:
        """Give a token as it is written, without the prefixes written onto it."""
        word = self.scan.tags[index]
        return self.scan.words[index][word.offset if word is not None else 0 :]

    @cached_property
    def counted(self) -> frozenset[int]:
        """Give the tokens of the nouns that figures count, with their adjectives."""
        nouns = (mention.noun for mention in self.mentions)
        return frozenset(index for noun in nouns if noun.first >= 0 for index in range(noun.first, noun.last + 1))

    @cached_property
    def dated(self) -> frozenset[int]:
        """Give the tokens of dates."""
        return frozenset(index for date in self.read_dates for index in range(date.first, date.last + 1))

    def dates_of(self, sentence: Sentence) -> list[DateMention]:
        """Give the dates of a sentence that have a day."""
        low = bisect_left(self.dates, sentence.begin, key=first_token)
        return self.dates[low : bisect_left(self.dates, sentence.end, lo=low, key=first_token)]

    def all_dates_of(self, sentence: Sentence) -> list[DateMention]:
        """Give the dates of a sentence, also those that cannot be resolved."""
        low = bisect_left(self.all_dates, sentence.begin, key=first_token)
        return self.all_dates[low : bisect_left(self.all_dates, sentence.end, lo=low, key=first_token)]

    @cached_property
    def all_dates(self) -> list[DateMention]:
        """Give the dates of the article in text order."""
        return sorted(self.read_dates, key=first_token)

    @cached_property
    def figures(self) -> list[tuple[int, int]]:
        """Give the first and the last token of each figure, in text order."""
        return sorted((first_of_figure(mention), mention.end) for mention in self.mentions)

    @cached_property
    def lengths(self) -> list[tuple[int, int]]:
        """Give the first and the last token of each length of time, in text order."""
        told = (mention for mention in self.mentions if mention.amount is not None and mention.amount.unit in TIMES)
        return sorted((first_of_figure(mention), mention.end) for mention in told)

    def figure_before(self, index: int) -> tuple[int, int] | None:
        """Give the first and the last token of the last figure that begins before a token."""
        place = bisect_left(self.figures, (index, 0)) - 1
        return self.figures[place] if place >= 0 else None

    def has_figure(self, begin: int, end: int) -> bool:
        """Tell whether a figure begins among some tokens."""
        before = self.figure_before(end)
        return before is not None and before[0] >= begin

    @cached_property
    def dates(self) -> list[DateMention]:
        """Give the dates of the article that have a day, in text order."""
        return [date for date in self.all_dates if date.value is not None and date.first_day is not None]

    def once(self, name: str, sentence: Sentence, find: Callable[[Surroundings, Sentence], Found]) -> Found:
        """Give what the figures of a sentence take from beyond it, found once and kept under its name."""
        key = (name, sentence.number)
        if key not in self.lent:
            self.lent[key] = find(self, sentence)
        found: Found = self.lent[key]
        return found

    def of_article(self, name: str, find: Callable[[Surroundings], Found]) -> Found:
        """Give what the article itself lends to all its figures, found once and kept under its name."""
        if name not in self.common:
            self.common[name] = find(self)
        found: Found = self.common[name]
        return found


def first_of_figure(mention: Mention) -> int:
    """Give the token at which a figure begins, with what it counts."""
    return min(mention.numeral.first, mention.noun.first) if mention.noun.first >= 0 else mention.numeral.first


# Marks that end no clause.
HYPHENS = frozenset("-'’\"“”«»()$€£¥%")


def parts_clauses(marks: str) -> bool:
    """Tell whether one of some marks ends a clause."""
    return any(not mark.isspace() and mark not in HYPHENS for mark in marks)


def near(site: Site, pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Give what is told so near to a figure that it can be of it; a sentence may be as long as a text."""
    if len(pieces) <= FEW:
        return pieces
    return begun(pieces, site.first - WIDEST, site.last + WIDEST)


def begun(pieces: Sequence[Piece], begin: int, end: int) -> Sequence[Piece]:
    """Give what begins among some tokens, of pieces that are in order."""
    low = bisect_left(pieces, begin, key=first_of)
    return pieces[low : bisect_left(pieces, end, lo=low, key=first_of)]


def nearest(site: Site, pieces: Sequence[Piece], more: Callable[[Piece], int] = lambda _: 0) -> Piece | None:
    """Give what stands nearest to a figure, `more` tokens further off than it is; of two at one distance, the one behind it."""
    if len(pieces) == 1:
        return pieces[0]
    return min(near(site, pieces), key=lambda piece: (site.distance(piece) + more(piece), -piece.first), default=None)


def scope_of(site: Site, piece: Piece) -> Scope:
    """Tell whether something in a figure's sentence is of its phrase."""
    return "phrase" if site.distance(piece) <= PHRASE else "sentence"


def among(sentence: Sentence, category: str, begin: int, end: int) -> Sequence[Piece]:
    """Give the entries of a category that begin among some tokens of a sentence."""
    pieces = sentence.told[category]
    if not pieces:
        return ()
    return begun(pieces, begin, end)


def last_before(sentence: Sentence, category: str, index: int) -> Piece | None:
    """Give the last entry of a category that ends before a token."""
    pieces = sentence.told[category]
    if not pieces:
        return None
    place = bisect_left(pieces, index, key=first_of)
    # Entries do not overlap, so that only the one before the token can reach past it.
    while place > 0 and pieces[place - 1].after > index:
        place -= 1
    return pieces[place - 1] if place > 0 else None


def ends_at(sentence: Sentence, category: str, index: int) -> bool:
    """Tell whether an entry of a category ends just before a token."""
    piece = last_before(sentence, category, index)
    return piece is not None and piece.after == index


def is_within(sentence: Sentence, category: str, index: int) -> bool:
    """Tell whether a token stands within an entry of a category."""
    piece = last_begun(sentence, category, index)
    return piece is not None and index < piece.after


def last_begun(sentence: Sentence, category: str, index: int) -> Piece | None:
    """Give the last entry of a category that begins at a token or before it."""
    pieces = sentence.told[category]
    if not pieces:
        return None
    place = bisect_left(pieces, index + 1, key=first_of)
    return pieces[place - 1] if place > 0 else None


def first_after(sentence: Sentence, category: str, index: int) -> Piece | None:
    """Give the first entry of a category that begins after a token."""
    pieces = sentence.told[category]
    if not pieces:
        return None
    place = bisect_left(pieces, index + 1, key=first_of)
    return pieces[place] if place < len(pieces) else None
