"""What an amount is an amount of, and which way it went: a profit, the rate of inflation, a rise of the price of oil.

Found is the noun that the figure is the value of. It stands before the figure as what comes to it (profit of 5 billion dollars, بلغت
خسائرها), as the subject or object of a verb of change (sales rose 5 percent), or right behind the figure (a 5-billion-dollar loss). Where
another noun could be meant nothing is said.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from factcheck.claims.context.surroundings import Piece, Sentence, Site, Surroundings, last_begun, scope_of
from factcheck.claims.context.taken import Row, Taken
from factcheck.languages.language import concepts, load_world
from factcheck.reading.context import IndicatorWord
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.sentences import COMMAS

if TYPE_CHECKING:
    from factcheck.claims.mention import Mention

# A noun stands so near its figure, a verb with the figure as its object so much nearer.
REACH, REACH_VERB = 18, 5
# So many adjectives may stand between a figure and the noun behind it, and before a noun.
ADJECTIVES = 2
# So many words may tell more of a noun before the figure that it comes to without a verb.
TOLD_MORE = 3
OPENING, CLOSING = frozenset("([{"), frozenset(")]}")
# In brackets behind a figure stand so many tokens that tell it again.
IN_BRACKETS = 6
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
# These begin another clause, these leave it as it is.
PARTING = frozenset(("barrier", "relative", "join"))
TIMES = frozenset(("date", "date_unit", "unit_time"))
QUIET = frozenset(
    (
        "function", "auxiliaries", "adverbs", "rise", "fall", "linking", "by", "to", "since", "level", "hedge", "base", "determiners",
        "articles", "date", "date_unit",
    )
)  # fmt: skip
QUIET_CONTEXT = frozenset(("amounting", "expected", "asides", "forecast", "flow", "being"))
NOUNS = frozenset(("person", "thing", "victim", "unit", "currency"))
Governor = Literal["", "change", "change_of", "amounting", "preposition", "name", "other"]
Trend = Literal["up", "down"]


class Indicator(Taken):
    """Name what a figure is an amount of: the `concept`, None where the text says only which way it went.

    `trend` is that way, and `change` tells that the figure is how much it went, not what it came to.
    """

    concept: str | None = None
    trend: Trend | None = None
    change: bool = False


class Extent(NamedTuple):
    """Say where a figure stands with its unit, where its hedges and its number begin, and of which sort of amounts it is.

    `behind` is the last token of what tells it again in brackets, else its own.
    """

    begin: int
    first: int
    number: int
    last: int
    behind: int
    sort: str


class Told(NamedTuple):
    """Hold what is told of a figure: the words, the concept, which way it went, and whether the figure is the change."""

    piece: Piece
    concept: str | None
    trend: int = 0
    change: bool = False


class Words(NamedTuple):
    """Hold the entries of a sentence that matter here by the token after their last: names, verbs, what comes to a figure."""

    names: dict[int, Piece]
    verbs: dict[int, Piece]
    before: dict[int, Piece]
    after: dict[int, Piece]
    amounting: dict[int, Piece]
    sharing: dict[int, Piece]
    sizes: dict[int, Piece]
    told: dict[int, Told | None]


class Walk:
    """Hold what was met on the way back from a figure, which begins with its `lead` at `start`."""

    __slots__ = ("amounting", "came_at", "changed", "content", "direct", "governed", "lead", "reached", "rejected", "start", "trend", "verb")

    def __init__(self, lead: Lead, start: int) -> None:
        self.lead: Lead = lead
        self.start = start
        # Which way a word of change says that something went, and where it stands.
        self.trend = 0
        self.changed = -1
        self.governed = False
        # Whether a word was met behind which stands what something comes to, and that before any word of change.
        self.amounting = False
        self.came_at = -1
        self.reached = False
        # How many words were met that say something else, and whether the others were before them all.
        self.content = 0
        self.direct = False
        # Whether a noun was met that is not what comes to the figure: another before it is so still less.
        self.rejected = False
        # The first verb that says what its object is.
        self.verb: Piece | None = None

    def meets_change(self, index: int, trend: int) -> None:
        """Note a word of change; the one nearest to the figure holds."""
        if self.came_at == index + 1:
            # A rise that amounts to so much.
            self.reached = False
        if not self.governed:
            self.trend, self.changed = trend, index
        self.governed = True
        self.direct = self.direct or not self.content

    def meets_amounting(self, index: int) -> None:
        """Note a word that begins at a token and behind which stands what something comes to."""
        self.came_at = index
        self.reached = self.reached or not self.governed
        self.amounting = True
        self.direct = self.direct or not self.content


def find(around: Surroundings, site: Site, mention: Mention) -> Row | None:
    """Give what a figure is an amount of, None where its clause does not say or no amount is told."""
    sort = sort_of(mention)
    if not sort:
        return None
    words = around.once("indicators", site.sentence, words_of)
    amount = mention.amount
    first = min(mention.first, amount.first) if amount is not None and amount.before else mention.first
    last = max(mention.numeral.last, mention.tail, amount.last if amount is not None else -1)
    extent = Extent(begin_of(around, first), first, mention.first, last, closed(around, last), sort)
    told = words.told[last] = told_of(around, site.sentence, words, extent)
    if told is None or (told.concept is None and not told.trend):
        return None
    return made(around, site, told)


def made(around: Surroundings, site: Site, told: Told) -> Row:
    """Make the indicator of what is told."""
    trend: Trend | None = ("up" if told.trend > 0 else "down") if told.trend else None
    concept = told.concept
    if told.change and concept is not None:
        # That prices rose by so many percent is inflation.
        concept = concepts().indicators[concept].change or concept
    return {
        "concept": concept,
        "trend": trend,
        "change": told.change,
        **around.taken(told.piece, scope_of(site, told.piece)),
    }


@cache
def sorts() -> dict[str, str]:
    """Give the sort of amounts that each unit of measure is of."""
    return {unit: sort for sort, units in load_world().measures.items() for unit in units}


def sort_of(mention: Mention) -> str:
    """Give the sort of amounts that a figure is of, empty where it is a count."""
    amount = mention.amount
    if amount is None:
        return ""
    if amount.kind == "measure":
        return sorts().get(amount.unit, "")
    return RATE if amount.kind == "percent" else amount.kind


def words_of(_: Surroundings, sentence: Sentence) -> Words:
    """Give the entries of a sentence that matter here, by the tokens after them."""
    entries = sentence.entries
    by_end = (
        {piece.after: piece for piece in entries.get(category, ())}
        for category in ("indicator", "indicator_verbs", "indicator_before", "indicator_after", "amounting", "sharing", "sizes")
    )
    return Words(*by_end, {})


def told_of(around: Surroundings, sentence: Sentence, words: Words, extent: Extent) -> Told | None:
    """Give what is told of a figure, by the surest of the places where it can stand."""
    told = (
        beside(around, sentence, words, extent)
        or attributive(around, sentence, extent)
        or of_change(around, sentence, extent)
    )
    if told is not None:
        return told
    told = before(around, sentence, words, extent)
    return told if told is not None and told.concept is not None else partitive(around, sentence, words, extent) or told


def begin_of(around: Surroundings, first: int) -> int:
    """Give the first token of what belongs to a figure: a hedge, an article, a prefix that stands apart."""
    scan = around.scan
    for _ in range(3):
        hedge = scan.match_before(first, "hedge")
        if hedge is not None:
            first = hedge[1]
        elif first > 0 and is_before_figure(around, first - 1) and not around.parted(first - 1, first):
            first -= 1
        else:
            break
    return first


def closed(around: Surroundings, last: int) -> int:
    """Give the last token of brackets with a figure behind another, or that one's own last: 5 million pounds (8 million dollars)."""
    seps = around.scan.seps
    if last + 1 >= around.scan.count or OPENING.isdisjoint(seps[last + 1]) or not CLOSING.isdisjoint(seps[last + 1]):
        return last
    inside = range(last + 2, min(around.scan.count, last + 2 + IN_BRACKETS))
    end = next((at for at in inside if not CLOSING.isdisjoint(seps[at])), last + 1)
    return end - 1 if any(around.scan.anchored(at, NUMBER) for at in range(last + 1, end)) else last


def is_before_figure(around: Surroundings, index: int) -> bool:
    """Tell whether a token is an article, or a prefix that stands apart from its figure."""
    scan = around.scan
    if scan.sense(index, "articles") or scan.sense(index, "determiners"):
        return True
    return any(not run.conjunction for run in scan.lexicon.alone(scan.words[index]))


def lead_of(around: Surroundings, words: Words, extent: Extent) -> tuple[Lead, int]:
    """Give what leads to a figure, and the first token of it; a verb that comes to the figure with the same word is no lead."""
    verb = words.amounting.get(extent.begin)
    # A word within a hedge leads to nothing: more than, up to.
    places = {extent.begin, extent.first} if around.scan.match_before(extent.first, "hedge") is None else {extent.begin}
    for lead, categories in LEADS:
        for index in places:
            for category in categories:
                found = around.scan.match_before(index, category)
                if found is None or around.parted(found[1], index):
                    continue
                if verb is None or found[1] < verb.first or category == "raising":
                    return lead, found[1]
    return "", extent.begin


def direction_at(around: Surroundings, index: int) -> int:
    """Give which way a word of change says that something went, 0 where it is none."""
    scan = around.scan
    return int(scan.sense(index, "rise") or scan.sense(index, "fall") or 0)


def fits(piece: Piece | None, sort: str) -> bool:
    """Tell whether a word names what an amount of a sort can be of; most that there is may change by a percentage."""
    if piece is None or not isinstance(piece.value, IndicatorWord):
        return False
    return sort in piece.value.sorts or (sort == RATE and not STILL.issuperset(piece.value.sorts))


def is_of_sort(piece: Piece, sort: str) -> bool:
    """Tell whether an amount of a sort can be what something comes to that a word names."""
    return isinstance(piece.value, IndicatorWord) and sort in piece.value.sorts


def concept_of(piece: Piece) -> str:
    """Give the concept of an indicator."""
    return piece.value.concept if isinstance(piece.value, IndicatorWord) else ""


def settled(piece: Piece, sort: str, trend: int, change: bool | None, lead: Lead = "") -> Told | None:
    """Give what is told, if the concept can have such a value; a percentage of what is no rate is its change or nothing."""
    named = piece.value
    if not isinstance(named, IndicatorWord):
        return None
    if not change and sort == RATE and RATE not in named.sorts:
        if not trend or lead in ("to", "from"):
            return None
        change = True
    return Told(piece, named.concept, trend, bool(change))


def begins(sentence: Sentence, category: str, index: int) -> Piece | None:
    """Give the entry of a category that begins at a token."""
    piece = last_begun(sentence, category, index)
    return piece if piece is not None and piece.first == index else None


def is_head_first(around: Surroundings) -> bool:
    """Tell whether what tells more of a noun stands behind it, as nations do behind their currencies."""
    return not around.scan.lexicon.language.money.adjective_first


def is_content(around: Surroundings, index: int) -> bool:
    """Tell whether a token is a noun, an adjective or a verb of its own, and no small word."""
    if index in around.dated or not QUIET.isdisjoint(around.scan.starts_of(index)):
        return False
    return QUIET_CONTEXT.isdisjoint(around.context.starts_of(index))


# -- behind the figure -----------------------------------------------------------------------


def beside(around: Surroundings, sentence: Sentence, words: Words, extent: Extent) -> Told | None:
    """Give what a set phrase right beside a figure says that it is: aged 35, 60 dollars a barrel."""
    after = begins(sentence, "indicator_after", extent.last + 1)
    if after is not None and is_of_sort(after, extent.sort) and not around.parted(extent.last, after.first):
        told = before(around, sentence, words, extent)
        if told is not None and told.concept is not None:
            # A profit of 63 cents a share.
            return told
        trend, moved = (0, False) if extent.sort in STILL else moved_before(around, words, extent)
        return Told(after, concept_of(after), trend, moved)
    for index in (extent.begin, extent.first, extent.number):
        piece = words.before.get(index)
        if piece is not None and is_of_sort(piece, extent.sort) and not around.parted(piece.after - 1, index):
            return Told(piece, concept_of(piece))
    return None


def moved_before(around: Surroundings, words: Words, extent: Extent) -> tuple[int, bool]:
    """Give which way something went by a word of change close before a figure, and whether the figure is the change."""
    lead, start = lead_of(around, words, extent)
    for index in range(start - 1, max(-1, start - 1 - ADJECTIVES), -1):
        if around.parted(index, index + 1) or around.scan.anchored(index, NUMBER):
            break
        if is_share(words, index):
            break
        if trend := direction_at(around, index):
            return (0, False) if lead == "from" else (trend, lead != "to")
    return 0, False


def attributive(around: Surroundings, sentence: Sentence, extent: Extent) -> Told | None:
    """Give the noun right behind a figure that says what it is of: a 5-billion-dollar net loss, 4% inflation."""
    piece = noun_behind(around, sentence, extent.behind + 1, extent)
    if piece is None or not fits(piece, extent.sort) or around.parted(extent.behind, piece.first):
        return None
    if trend := direction_at(around, sizes_behind(sentence, piece)):
        # A 5% price rise.
        return settled(piece, extent.sort, trend, change=True)
    if is_head_first(around):
        return settled(piece, extent.sort, 0, change=False) if is_loose_noun(around, piece.first) else None
    return None if is_modifier(around, sentence, piece) else settled(piece, extent.sort, 0, change=False)


def noun_behind(around: Surroundings, sentence: Sentence, index: int, extent: Extent | None = None) -> Piece | None:
    """Give the last of the indicators that begin at a token or behind its adjectives, which need an article before their figure."""
    free = not is_head_first(around) and (extent is None or has_article(around, extent))
    for at in range(index, min(sentence.end, index + 1 + (ADJECTIVES if free else 0))):
        piece = begins(sentence, "indicator", at)
        if piece is not None:
            following = None if is_head_first(around) else begins(sentence, "indicator", piece.after)
            return piece if following is None or around.parted(piece.after - 1, piece.after) else following
        if not is_content(around, at) or around.scan.anchored(at, NUMBER):
            return None
    return None


def sizes_behind(sentence: Sentence, piece: Piece) -> int:
    """Give the token after a noun and the noun of size that it says more of: the tax rate."""
    size = begins(sentence, "sizes", piece.after)
    return piece.after if size is None else size.after


def is_modifier(around: Surroundings, sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a noun only says more of an unknown one behind it: inflation fears."""
    after = sizes_behind(sentence, piece)
    if isinstance(piece.value, IndicatorWord) and piece.value.many:
        return False
    return after < around.scan.count and around.scan.close(after) and is_content(around, after)


def is_loose_noun(around: Surroundings, index: int) -> bool:
    """Tell whether a noun behind a figure has no article and nothing written onto it that makes it a word of another phrase."""
    word, table = around.context.tags[index], around.scan.lexicon.language.context
    if word is None or word.definite or word.conjunction:
        return False
    return word.preposition not in (*table.attached, *table.attached_goals)


def of_change(around: Surroundings, sentence: Sentence, extent: Extent) -> Told | None:
    """Give what changed by a figure behind which stands the word of change: a 5% rise in sales."""
    at = change_behind(around, extent)
    if at is None:
        return None
    link = begins(sentence, "moved_in", at + 1)
    piece = linked_noun(around, sentence, link.after - 1) if link is not None else None
    if piece is None or around.parted(extent.behind, piece.first):
        return None
    return settled(piece, extent.sort, direction_at(around, at), change=True)


def has_article(around: Surroundings, extent: Extent) -> bool:
    """Tell whether an article stands before a figure, so that a noun is to follow."""
    return any(around.scan.sense(at, "articles") for at in range(extent.begin, extent.first))


def change_behind(around: Surroundings, extent: Extent) -> int | None:
    """Give the word of change right behind a figure, or behind an adjective where the figure has an article."""
    scan = around.scan
    for at in range(extent.behind + 1, min(scan.count, extent.behind + 2 + has_article(around, extent))):
        word = scan.tags[at]
        if around.parted(at - 1, at) or (word is not None and word.conjunction):
            return None
        if direction_at(around, at):
            return None if leads_on(around, at + 1) else at
    return None


def leads_on(around: Surroundings, index: int) -> bool:
    """Tell whether a word before a token is said of a figure there, with what leads to that: بزيادة نحو 5%."""
    scan = around.scan
    for category in ("by", "since", "to", "hedge"):
        found = scan.match(index, category)
        index = found[1] if found is not None else index
    return scan.anchored(index, NUMBER) and index not in around.dated


def linked_noun(around: Surroundings, sentence: Sentence, index: int) -> Piece | None:
    """Give the indicator behind a preposition that ends at a token, if it modifies no other noun."""
    while index + 1 < sentence.end and around.scan.sense(index + 1, "determiners"):
        index += 1
    while (size := begins(sentence, "sizes", index + 1)) is not None:
        index = size.after - 1
        if is_preposition(around, index + 1):
            index += 1
    piece = noun_behind(around, sentence, index + 1)
    return None if piece is None or (not is_head_first(around) and is_modifier(around, sentence, piece)) else piece


def is_preposition(around: Surroundings, index: int) -> bool:
    """Tell whether a token is a preposition."""
    return bool(around.context.sense(index, "prepositions"))


def partitive(around: Surroundings, sentence: Sentence, words: Words, extent: Extent) -> Told | None:
    """Give what a figure is said to be an amount of behind it: 5 million dollars in fines; rose by 4% in sales."""
    after = extent.behind + 1
    trend, moved = moved_before(around, words, extent)
    filled = begins(sentence, "moved_in" if moved else "made_of", after)
    piece = linked_noun(around, sentence, filled.after - 1) if filled is not None else None
    if piece is None or not fits(piece, extent.sort) or around.parted(extent.behind, piece.first):
        return None
    # A percentage of something is a share of it.
    share = extent.sort == RATE and (not moved or bool(around.scan.sense(after, "linking")))
    return None if share else settled(piece, extent.sort, trend, moved)


# -- before the figure -----------------------------------------------------------------------


def before(around: Surroundings, sentence: Sentence, words: Words, extent: Extent) -> Told | None:
    """Give what comes to a figure, or changes by it, before the figure."""
    lead, start = lead_of(around, words, extent)
    walk = Walk(lead, start)
    behind = change_behind(around, extent)
    index = start - 1
    floor = max(sentence.begin, start - REACH)
    while index >= floor:
        if around.parted(index, index + 1):
            if walk.content or COMMAS.isdisjoint(around.scan.seps[index + 1]) or not (walk.governed or lead == "from"):
                break
            return inherited(around, words, walk, extent, index)
        if index in words.told:
            return inherited(around, words, walk, extent, index)
        name = words.names.get(index + 1) if not walk.rejected else None
        if name is not None and fits(name, extent.sort):
            walk.rejected = True
            told = subject(around, sentence, words, walk, extent, name, behind)
            if told is not None:
                return told
        verb = words.verbs.get(index + 1)
        if verb is not None and fits(verb, extent.sort) and start - verb.after <= REACH_VERB and not walk.amounting:
            walk.verb = walk.verb or verb
            if not direction_at(around, index):
                break
        index = passed(around, words, walk, index)
    return alone(around, walk, extent, behind)


def passed(around: Surroundings, words: Words, walk: Walk, index: int) -> int:
    """Note what a token says of the figure behind it, and give the token before; -1 where a clause begins."""
    scan = around.scan
    amounting, beside = words.amounting.get(index + 1), words.after.get(index + 1)
    word = around.context.tags[index] or scan.tags[index]
    if is_share(words, index):
        return -1
    if trend := direction_at(around, index):
        walk.meets_change(index, trend)
    elif amounting is not None:
        walk.meets_amounting(amounting.first)
        index = amounting.first
    elif beside is not None and beside.first - 1 in words.told:
        index = beside.first
    elif index + 1 in words.sizes:
        walk.content += is_head_first(around)
    elif scan.anchored(index, NUMBER) and index not in around.dated:
        return -1
    elif not PARTING.isdisjoint(scan.starts_of(index)) and not scan.sense(index, "by"):
        told = walk.came_at == index + 1 and bool(scan.sense(index, "relative"))
        if not told and not is_of_time(around, index):
            return -1
    elif around.context.sense(index, "saying"):
        return -1
    elif is_content(around, index):
        walk.content += 1
    return -1 if word is not None and word.conjunction else index - 1


def is_share(words: Words, index: int) -> bool:
    """Tell whether a word that ends at a token says how much of something else something is, and is no part of a name."""
    piece = words.sharing.get(index + 1)
    return piece is not None and piece.first + 1 not in words.names


def is_of_time(around: Surroundings, index: int) -> bool:
    """Tell whether what a word begins is only a time: during the quarter, since May."""
    tokens = range(index + 1, min(around.scan.count, index + 3))
    return any(at in around.dated or not TIMES.isdisjoint(around.scan.starts_of(at)) for at in tokens)


def subject(
    around: Surroundings, sentence: Sentence, words: Words, walk: Walk, extent: Extent, name: Piece, behind: int | None
) -> Told | None:
    """Give what is told of a figure by the noun that was met before it, None where that noun is not what comes to it."""
    head_first = is_head_first(around)
    if head_first:
        while (head := words.names.get(name.first)) is not None and not is_prefixed(around, name.first):
            name = head
        if not fits(name, extent.sort):
            return None
    gap = walk.start - (name.after if head_first else sizes_behind(sentence, name))
    if gap > 0 and not head_first and is_modifier(around, sentence, name):
        return None
    tight = not walk.content and not walk.governed and walk.lead not in ("by", "to")
    governor, trend, other = governor_of(around, sentence, words, name.first)
    if governor == "name" and other is not None:
        if is_taken(words, other):
            # A loss of 5 billion on sales of 9.
            governor = "preposition"
        elif tight or not fits(other, extent.sort):
            return None
        else:
            name = other
            governor, trend, other = governor_of(around, sentence, words, name.first)
            if other is not None and not is_taken(words, other):
                return None
    if not is_governed(walk, governor, gap, head_first=head_first, behind=behind):
        return None
    return leveled(around, walk, extent, name, governor, trend, behind)


def is_taken(words: Words, name: Piece) -> bool:
    """Tell whether a noun is told of a figure before already."""
    return any(told is not None and told.piece == name for told in words.told.values())


def is_governed(walk: Walk, governor: Governor, gap: int, *, head_first: bool, behind: int | None) -> bool:
    """Tell whether a noun that stands so before a figure is what comes to it or changes by it."""
    changed = governor in ("change", "change_of")
    if governor == "other":
        return walk.amounting and not walk.content and not walk.governed
    if walk.governed:
        return governor != "preposition" and (walk.direct or changed)
    if walk.amounting:
        return walk.direct or (changed and head_first)
    if changed:
        return walk.lead != "" or walk.content <= (TOLD_MORE if head_first else 0)
    if governor == "amounting":
        return walk.lead == "to" or walk.content <= TOLD_MORE
    if gap <= 0 or (walk.lead in ("to", "by") and not walk.content):
        return True
    if behind is not None and not walk.content:
        return True
    return head_first and 0 < walk.content <= TOLD_MORE and gap == walk.content


def leveled(
    around: Surroundings, walk: Walk, extent: Extent, name: Piece, governor: Governor, trend: int, behind: int | None
) -> Told | None:
    """Tell whether a figure is what a noun came to or how much it changed, and which way it went."""
    if walk.lead == "from":
        return settled(name, extent.sort, 0, change=False, lead="from")
    said = walk.trend or trend
    if walk.lead == "to":
        return settled(name, extent.sort, said, change=False, lead="to")
    if walk.reached and is_head_first(around) and governor != "change_of":
        return settled(name, extent.sort, said, change=False)
    if walk.governed or governor == "change_of":
        return settled(name, extent.sort, said, change=True)
    if governor == "change":
        return settled(name, extent.sort, said, change=not walk.amounting)
    if behind is not None:
        return settled(name, extent.sort, direction_at(around, behind), change=True)
    return settled(name, extent.sort, 0, change=False)


def governor_of(
    around: Surroundings, sentence: Sentence, words: Words, first: int
) -> tuple[Governor, int, Piece | None]:
    """Give what a noun depends on: a word of change, a change of it, a preposition, another indicator, some other noun."""
    scan = around.scan
    if is_begun(around, first):
        return "", 0, None
    index, prefixed, skipped = first - 1, is_prefixed(around, first), 0
    while index >= sentence.begin and not around.parted(index, index + 1):
        size = sized(sentence, index)
        if size is not None:
            # The rate of inflation is inflation.
            index, prefixed, skipped = size.first - 1, is_prefixed(around, size.first), 0
        elif trend := direction_at(around, index):
            return ("change_of" if prefixed else "change"), trend, None
        elif prefixed and not is_attached(around, first) and (other := words.names.get(index + 1)) is not None:
            return "name", 0, other
        elif is_preposition(around, index) and not prefixed:
            index, prefixed, skipped = index - 1, True, 0
        elif scan.sense(index, "determiners") or scan.sense(index, "articles"):
            index -= 1
        elif is_head_first(around) or prefixed or skipped == ADJECTIVES or not is_content(around, index):
            break
        else:
            index, skipped = index - 1, skipped + 1
    if prefixed:
        return "preposition", 0, None
    if is_head_first(around) and index >= sentence.begin and not around.parted(index, index + 1):
        if index + 1 in words.amounting:
            return "amounting", 0, None
        if is_noun(around, index) and not is_owned(around, first):
            return "other", 0, None
        if trend := changed_before(around, sentence, index):
            return "change", trend, None
    return "", 0, None


def is_begun(around: Surroundings, first: int) -> bool:
    """Tell whether a noun begins something else than what stands before it: a conjunction is written onto it."""
    word = around.context.tags[first]
    return word is not None and bool(word.conjunction)


def is_owned(around: Surroundings, first: int) -> bool:
    """Tell whether the ending of its owner is written onto a noun: none before it governs it."""
    meant = around.context.sense(first, "indicator")
    return isinstance(meant, IndicatorWord) and meant.owned


def changed_before(around: Surroundings, sentence: Sentence, index: int) -> int:
    """Give which way a verb says that its object went, behind which its subject stands: رفع البنك المركزي سعر الفائدة."""
    for at in range(index, max(sentence.begin - 1, index - TOLD_MORE - 1), -1):
        if trend := direction_at(around, at):
            return trend
        if around.parted(at - 1, at) or not is_content(around, at) or is_prefixed(around, at):
            break
    return 0


def sized(sentence: Sentence, index: int) -> Piece | None:
    """Give the noun of size that ends at a token."""
    piece = last_begun(sentence, "sizes", index)
    return piece if piece is not None and piece.after == index + 1 else None


def is_prefixed(around: Surroundings, index: int) -> bool:
    """Tell whether a preposition is written onto a word."""
    word = around.context.tags[index]
    return word is not None and bool(word.preposition)


def is_attached(around: Surroundings, index: int) -> bool:
    """Tell whether a preposition is written onto a noun that makes of it what something comes with: بمبيعات قدرها."""
    word = around.context.tags[index]
    return word is not None and word.preposition in around.scan.lexicon.language.context.attached


def is_noun(around: Surroundings, index: int) -> bool:
    """Tell whether a token can be a noun that the one behind it tells more of: of no table, an event or a thing, without article."""
    scan, context = around.scan, around.context
    if scan.lexicon.fold(scan.words[index]).startswith(scan.lexicon.language.script.articles):
        return False
    if categories := scan.starts_of(index):
        return not categories.isdisjoint(NOUNS)
    event = context.sense(index, "event")
    return event is not None and not event.verb if context.senses(index) else True


def inherited(around: Surroundings, words: Words, walk: Walk, extent: Extent, index: int) -> Told | None:
    """Give what a figure is of that only a small word or a word of change parts from another: 5% to 2 billion, 2 billion, up 5%."""
    told = words.told.get(index)
    beside = not walk.lead and index + 1 == walk.start and OPENING.isdisjoint(around.scan.seps[walk.start])
    if told is None or beside or walk.content or (told.concept is None and extent.sort != RATE) or (walk.amounting and not is_head_first(around)):
        return None
    if told.concept is not None and not (extent.sort == RATE or extent.sort in concepts().indicators[told.concept].of):
        return None
    trend = walk.trend or told.trend
    piece = told.piece if isinstance(told.piece.value, IndicatorWord) else None
    if walk.lead == "to" or walk.reached:
        return None if piece is None else settled(piece, extent.sort, trend, change=False, lead="to")
    if walk.lead == "from":
        return None if piece is None else settled(piece, extent.sort, 0, change=False, lead="from")
    if walk.governed:
        return told._replace(trend=walk.trend, change=True)
    return told


def alone(around: Surroundings, walk: Walk, extent: Extent, behind: int | None) -> Told | None:
    """Give what a verb says of the figure behind it, or which way something went that no table knows."""
    if walk.verb is not None and not (walk.governed and extent.sort == RATE):
        return settled(walk.verb, extent.sort, 0, change=False)
    near = walk.direct or (is_head_first(around) and walk.content <= TOLD_MORE)
    at = behind if behind is not None else walk.changed if near and walk.lead in ("", "by") else -1
    if extent.sort != RATE or at < 0:
        return None
    return Told(Piece(None, at, at + 1), None, direction_at(around, at), change=True)
