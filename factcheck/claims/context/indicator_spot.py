"""Where a figure stands among the words that can say what it is an amount of, and what these words are."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factcheck.claims.context.surroundings import Piece, Sentence, Surroundings, last_begun
from factcheck.reading.context import IndicatorWord
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.scan import Scan

OPENING, CLOSING = frozenset("([{"), frozenset(")]}")
# In brackets behind a figure stand so many tokens that tell it again.
IN_BRACKETS = 6
# So many words may stand between a figure and a word of change, an adjective and its noun.
ADJECTIVES = 2
RATE = "rate"
# What is measured in these is seldom said to have changed by so much, or by a percentage.
STILL = frozenset(("time", "length", "temperature", "area"))

Lead = Literal["", "by", "to", "from"]
# What leads to a figure: to what something came, from what, and by how much.
LEADS: tuple[tuple[Lead, tuple[str, ...]], ...] = (
    ("to", ("raising", "to", "level")),
    ("from", ("since", "up_from", "down_from", "versus", "base", "once")),
    ("by", ("by",)),
)
LEADING = frozenset(category for _, categories in LEADS for category in categories)
# Small words, by the categories of both lexicons.
QUIET = frozenset(
    (
        "function", "auxiliaries", "adverbs", "rise", "fall", "linking", "by", "to", "since", "level", "hedge", "base", "determiners",
        "articles", "date", "date_unit",
    )
)  # fmt: skip
QUIET_CONTEXT = frozenset(("amounting", "expected", "asides", "forecast", "flow", "being"))


class Told(NamedTuple):
    """Hold what is told of a figure: the words, the concept, which way it went, and whether the figure is the change."""

    piece: Piece
    concept: str | None
    trend: int = 0
    change: bool = False


class Words:
    """Hold the entries of a sentence that matter here by the token after their last, and what was told of its figures.

    `told` has the figures by their last tokens, `taken` the first tokens of the nouns that were told of one.
    """

    __slots__ = ("after", "before", "names", "taken", "told", "verbs")

    def __init__(self, sentence: Sentence) -> None:
        self.names = by_end(sentence, "indicator")
        self.verbs = by_end(sentence, "indicator_verbs")
        self.before = by_end(sentence, "indicator_before")
        self.after = by_end(sentence, "indicator_after")
        self.told: dict[int, Told | None] = {}
        self.taken: set[int] = set()

    def keep(self, last: int, told: Told | None) -> None:
        """Keep what is told of a figure: the next one may be of the same."""
        self.told[last] = told
        if told is not None:
            self.taken.add(told.piece.first)


class Spot(NamedTuple):
    """Say where a figure stands: in which sentence, where its hedges, its unit and its number begin, and where it ends.

    `behind` is the last token of what tells it again in brackets, else its own; `sort` is that of amounts that it is of.
    """

    around: Surroundings
    sentence: Sentence
    words: Words
    begin: int
    first: int
    number: int
    last: int
    behind: int
    sort: str

    @property
    def scan(self) -> Scan:
        """Give the text as it was scanned."""
        return self.around.scan

    @property
    def context(self) -> Scan:
        """Give the text with the words of its surroundings."""
        return self.around.context

    @property
    def head_first(self) -> bool:
        """Tell whether what tells more of a noun stands behind it, as nations do behind their currencies."""
        return not self.around.scan.lexicon.language.money.adjective_first

    @property
    def has_article(self) -> bool:
        """Tell whether an article stands before the figure, so that a noun is to follow."""
        return any(self.around.scan.sense(at, "articles") for at in range(self.begin, self.first))

    def begins(self, category: str, index: int) -> Piece | None:
        """Give the name that begins at a token, of a category of names."""
        piece = last_begun(self.sentence, category, index)
        return piece if piece is not None and piece.first == index else None

    def after_word(self, category: str, index: int) -> int:
        """Give the token after the word of a category that begins at a token, that token itself where none does."""
        found = self.around.context.match(index, category)
        return index if found is None else found[1]

    def first_of(self, category: str, index: int) -> int | None:
        """Give the first token of the word of a category that ends at a token, None where none does."""
        word = self.around.context.tags[index] if index >= 0 else None
        if word is None or category not in word.ends:
            return None
        found = self.around.context.match_before(index + 1, category)
        return None if found is None else found[1]

    def direction(self, index: int) -> int:
        """Give which way a word of change says that something went, 0 where it is none."""
        scan = self.around.scan
        senses = scan.senses(index)
        return int(senses.get("rise") or senses.get("fall") or 0)

    def is_number(self, index: int) -> bool:
        """Tell whether a token is of a number, and of no date."""
        return self.around.scan.anchored(index, NUMBER) and index not in self.around.dated

    def is_content(self, index: int) -> bool:
        """Tell whether a token is a noun, an adjective or a verb of its own, and no small word."""
        if index in self.around.dated or not QUIET.isdisjoint(self.around.scan.starts_of(index)):
            return False
        return QUIET_CONTEXT.isdisjoint(self.around.context.starts_of(index))

    def is_preposition(self, index: int) -> bool:
        """Tell whether a token is a preposition."""
        return bool(self.around.context.sense(index, "prepositions"))

    def is_share(self, index: int) -> bool:
        """Tell whether a word that ends at a token says how much of something else something is, and is no part of a name."""
        first = self.first_of("sharing", index)
        return first is not None and first + 1 not in self.words.names

    def after_size(self, piece: Piece) -> int:
        """Give the token after a noun and the noun of size behind it that it says more of: the tax rate."""
        return piece.after if self.head_first else self.after_word("sizes", piece.after)

    def is_modifier(self, piece: Piece) -> bool:
        """Tell whether a noun only says more of an unknown one behind it: inflation fears."""
        if self.head_first or (isinstance(piece.value, IndicatorWord) and piece.value.many):
            return False
        after = self.after_size(piece)
        return after < self.around.scan.count and self.around.scan.close(after) and self.is_content(after)


def words_of(_: Surroundings, sentence: Sentence) -> Words:
    """Give the entries of a sentence that matter here."""
    return Words(sentence)


def by_end(sentence: Sentence, category: str) -> dict[int, Piece]:
    """Give the entries of a category by the tokens after them."""
    return {piece.after: piece for piece in sentence.told[category]}


# -- the figure ------------------------------------------------------------------------------


def closed(around: Surroundings, last: int) -> int:
    """Give the last token of brackets with a figure behind another, or that one's own last: 5 million pounds (8 million dollars)."""
    scan = around.scan
    seps = scan.seps
    if last + 1 >= scan.count or OPENING.isdisjoint(seps[last + 1]) or not CLOSING.isdisjoint(seps[last + 1]):
        return last
    inside = range(last + 2, min(scan.count, last + 2 + IN_BRACKETS))
    end = next((at for at in inside if not CLOSING.isdisjoint(seps[at])), last + 1)
    return end - 1 if any(scan.anchored(at, NUMBER) for at in range(last + 1, end)) else last


def lead_of(spot: Spot) -> tuple[Lead, int]:
    """Give what leads to a figure, and the first token of it; a verb that comes to the figure with the same word is no lead."""
    places = led_places(spot)
    if not places:
        return "", spot.begin
    verb = spot.first_of("amounting", spot.begin - 1)
    for lead, categories in LEADS:
        for index in places:
            for category in categories:
                found = spot.scan.match_before(index, category)
                if found is None or spot.around.parted(found[1], index):
                    continue
                if verb is None or found[1] < verb or category == "raising":
                    return lead, found[1]
    return "", spot.begin


def led_places(spot: Spot) -> set[int]:
    """Give the tokens before which a word that leads to a figure can end; one within a hedge leads to nothing: more than, up to."""
    hedged = spot.scan.match_before(spot.first, "hedge") is not None
    places = {spot.begin} if hedged else {spot.begin, spot.first}
    return {index for index in places if not spot.scan.ends_of(index - 1).isdisjoint(LEADING)}


def moved_before(spot: Spot) -> tuple[int, bool]:
    """Give which way something went by a word of change close before a figure, and whether the figure is the change."""
    lead, start = lead_of(spot)
    for index in range(start - 1, max(-1, start - 1 - ADJECTIVES), -1):
        if spot.around.parted(index, index + 1) or spot.is_number(index) or spot.is_share(index):
            break
        if trend := spot.direction(index):
            return (0, False) if lead == "from" else (trend, lead != "to")
    return 0, False


# -- the words -------------------------------------------------------------------------------


def fits(piece: Piece | None, sort: str) -> bool:
    """Tell whether a word names what an amount of a sort can be of; most that there is may change by a percentage."""
    if piece is None or not isinstance(piece.value, IndicatorWord):
        return False
    return sort in piece.value.sorts or (sort == RATE and not STILL.issuperset(piece.value.sorts))


def is_of_sort(piece: Piece | None, sort: str) -> bool:
    """Tell whether an amount of a sort can be what something comes to that a word names."""
    return piece is not None and isinstance(piece.value, IndicatorWord) and sort in piece.value.sorts


def settled(piece: Piece, sort: str, trend: int = 0, *, change: bool = False, lead: Lead = "") -> Told | None:
    """Give what is told, if the concept can have such a value; a percentage of what is no rate is its change or nothing."""
    named = piece.value
    if not isinstance(named, IndicatorWord):
        return None
    if not change and sort == RATE and RATE not in named.sorts:
        if not trend or lead in ("to", "from"):
            return None
        change = True
    return Told(piece, named.concept, trend, change)
