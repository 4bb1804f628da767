"""What stands before a figure and comes to it, or changes by it: profit of 5 billion dollars, sales rose by 3 percent to 9 billion.

A walk goes back from the figure, token by token, to the first noun that can be meant, and notes on its way the words of change and those
behind which stands what something comes to. Then it is asked what the noun itself depends on.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from factcheck.claims.context.indicator_after import change_behind
from factcheck.claims.context.indicator_spot import (
    ADJECTIVES,
    OPENING,
    RATE,
    Lead,
    Spot,
    Told,
    fits,
    lead_of,
    settled,
)
from factcheck.claims.context.surroundings import Piece
from factcheck.languages.world.concepts import concepts
from factcheck.reading.context import IndicatorWord
from factcheck.reading.sentences import COMMAS

# A noun stands so near its figure, a verb with the figure as its object so much nearer.
REACH, REACH_VERB = 18, 5
# So many words may tell more of a noun before the figure that it comes to without a verb, and with one.
TOLD_MORE, TOLD_OF = 3, 5
# These begin another clause, unless only a time follows.
PARTING = frozenset(("barrier", "relative", "join"))
TIMES = frozenset(("date", "date_unit", "unit_time"))
NOUNS = frozenset(("person", "thing", "victim", "unit", "currency"))
Kind = Literal["", "change", "change_of", "amounting", "preposition", "name", "other"]


class Governor(NamedTuple):
    """Say what a noun depends on: a word of change, a change of it, a verb that comes to a figure, a preposition, another noun.

    `trend` is the way of a change, `name` the other noun where that is an indicator itself.
    """

    kind: Kind
    trend: int = 0
    name: Piece | None = None

    @property
    def changes(self) -> bool:
        """Tell whether it is a word of change."""
        return self.kind in ("change", "change_of")


class Walk:
    """Hold what was met on the way back from a figure, which begins with its `lead` at `start`."""

    __slots__ = (
        "amounting", "behind", "came_at", "changed", "content", "direct", "lead", "reached", "rejected", "start", "trend", "verb",
    )  # fmt: skip

    def __init__(self, lead: Lead, start: int, behind: int | None) -> None:
        self.lead: Lead = lead
        self.start = start
        # The word of change right behind the figure.
        self.behind = behind
        # Which way the nearest word of change before it says that something went, and where that stands.
        self.trend = 0
        self.changed = -1
        # Whether a word was met behind which stands what something comes to, where the last began, and that it was met before any change.
        self.amounting = False
        self.came_at = -1
        self.reached = False
        # How many words were met that say something else, and whether one of the others was met before them.
        self.content = 0
        self.direct = False
        # Whether a noun was met that is not what comes to the figure: another before it is so still less.
        self.rejected = False
        # The first verb that says what its object is.
        self.verb: Piece | None = None

    @property
    def moved(self) -> bool:
        """Tell whether a word of change was met."""
        return self.changed >= 0

    def meets_change(self, index: int, trend: int) -> None:
        """Note a word of change; the one nearest to the figure holds."""
        if self.came_at == index + 1:
            # A rise that amounts to so much.
            self.reached = False
        if not self.moved:
            self.trend, self.changed = trend, index
        self.direct = self.direct or not self.content

    def meets_amounting(self, index: int) -> None:
        """Note a word that begins at a token and behind which stands what something comes to."""
        self.came_at = index
        self.reached = self.reached or not self.moved
        self.amounting = True
        self.direct = self.direct or not self.content


def before(spot: Spot) -> Told | None:
    """Give what comes to a figure, or changes by it, before the figure."""
    walk = Walk(*lead_of(spot), change_behind(spot))
    if spot.begin < spot.first and spot.first_of("amounting", spot.first - 1) is not None:
        # A verb may be the hedge of its figure: did not exceed 40 percent.
        walk.meets_amounting(spot.begin)
    index = walk.start - 1
    floor = max(spot.sentence.begin, walk.start - REACH)
    while index >= floor:
        if index in spot.words.told or spot.around.parted(index, index + 1):
            return inherited(spot, walk, index) if may_inherit(spot, walk, index) else alone(spot, walk)
        told = named(spot, walk, index)
        if told is not None:
            return told
        if ends_with_verb(spot, walk, index):
            break
        index = passed(spot, walk, index)
    return alone(spot, walk)


def named(spot: Spot, walk: Walk, index: int) -> Told | None:
    """Give what is told of a figure by the noun that ends at a token, if that is the first that was met and what comes to the figure."""
    name = None if walk.rejected else spot.words.names.get(index + 1)
    if name is None or not fits(name, spot.sort):
        return None
    walk.rejected = True
    return subject(spot, walk, name)


def ends_with_verb(spot: Spot, walk: Walk, index: int) -> bool:
    """Note the verb at a token whose object the figure is; it ends the walk, unless what changed may still be told before it."""
    verb = spot.words.verbs.get(index + 1)
    if verb is None or not fits(verb, spot.sort) or walk.start - verb.after > REACH_VERB or walk.amounting:
        return False
    walk.verb = walk.verb or verb
    return not spot.direction(index)


def passed(spot: Spot, walk: Walk, index: int) -> int:
    """Note what a token says of the figure behind it, and give the token before; -1 where another clause begins."""
    words = spot.words
    if spot.is_share(index):
        return -1
    amounting, after = spot.first_of("amounting", index), words.after.get(index + 1)
    if trend := spot.direction(index):
        walk.meets_change(index, trend)
    elif amounting is not None:
        walk.meets_amounting(amounting)
        index = amounting
    elif after is not None and after.first - 1 in words.told:
        index = after.first
    elif spot.first_of("sizes", index) is not None:
        walk.content += spot.head_first
    elif parts(spot, walk, index):
        return -1
    else:
        walk.content += spot.is_content(index)
    word = spot.context.tags[index] or spot.scan.tags[index]
    return -1 if word is not None and word.conjunction else index - 1


def parts(spot: Spot, walk: Walk, index: int) -> bool:
    """Tell whether a token is of another clause: a number, a verb of saying, a word that begins one and is followed by no time."""
    scan = spot.scan
    if spot.is_number(index) or spot.context.sense(index, "saying"):
        return True
    if PARTING.isdisjoint(scan.starts_of(index)) or scan.sense(index, "by"):
        return False
    # A debt that came to so much.
    told = walk.came_at == index + 1 and bool(scan.sense(index, "relative"))
    return not told and not is_of_time(spot, index)


def is_of_time(spot: Spot, index: int) -> bool:
    """Tell whether what a word begins is only a time: during the quarter, since May."""
    tokens = range(index + 1, min(spot.scan.count, index + 3))
    return any(at in spot.around.dated or not TIMES.isdisjoint(spot.scan.starts_of(at)) for at in tokens)


# -- the noun --------------------------------------------------------------------------------


def subject(spot: Spot, walk: Walk, name: Piece) -> Told | None:
    """Give what is told of a figure by the noun that was met before it, None where that noun is not what comes to it."""
    name = head_of(spot, name)
    gap = walk.start - spot.after_size(name)
    if not fits(name, spot.sort) or (gap > 0 and spot.is_modifier(name)):
        return None
    governor = governor_of(spot, name.first)
    if governor.name is not None and governor.name.first in spot.words.taken:
        # A loss of 5 billion on sales of 9.
        governor = Governor("preposition")
    elif governor.name is not None:
        if is_tight(walk) or not fits(governor.name, spot.sort):
            return None
        # The price of exports, not exports.
        name = governor.name
        governor = governor_of(spot, name.first)
        if governor.name is not None and governor.name.first not in spot.words.taken:
            return None
    return leveled(spot, walk, name, governor) if is_governed(spot, walk, governor, gap) else None


def head_of(spot: Spot, name: Piece) -> Piece:
    """Give the first of the nouns that stand together, where what tells more of one stands behind it."""
    while spot.head_first and not is_prefixed(spot, name.first):
        head = spot.words.names.get(name.first)
        if head is None:
            break
        name = head
    return name


def is_tight(walk: Walk) -> bool:
    """Tell whether nothing but a small word stands between a figure and what was met: profits of 5 billion."""
    return not walk.content and not walk.moved and walk.lead not in ("by", "to")


def is_governed(spot: Spot, walk: Walk, governor: Governor, gap: int) -> bool:
    """Tell whether a noun that stands so before a figure is what comes to it or changes by it."""
    if governor.kind == "other":
        return walk.amounting and not walk.content and not walk.moved
    if walk.moved:
        return governor.kind != "preposition" and (walk.direct or governor.changes)
    if walk.amounting:
        return (walk.direct and walk.content <= TOLD_OF) or (governor.changes and spot.head_first)
    if governor.changes:
        return walk.lead != "" or walk.content <= (TOLD_MORE if spot.head_first else 0)
    if governor.kind == "amounting":
        return walk.lead == "to" or walk.content <= TOLD_MORE
    if gap <= 0 or (not walk.content and (walk.lead in ("to", "by") or walk.behind is not None)):
        return True
    return spot.head_first and 0 < walk.content <= TOLD_MORE and gap == walk.content


def leveled(spot: Spot, walk: Walk, name: Piece, governor: Governor) -> Told | None:
    """Tell whether a figure is what a noun came to or how much it changed, and which way it went."""
    if walk.lead == "from":
        return settled(name, spot.sort, lead="from")
    trend = walk.trend or governor.trend
    if walk.lead == "to":
        return settled(name, spot.sort, trend, lead="to")
    if walk.reached and spot.head_first and governor.kind != "change_of":
        return settled(name, spot.sort, trend)
    if walk.moved or governor.kind == "change_of":
        return settled(name, spot.sort, trend, change=True)
    if governor.kind == "change":
        return settled(name, spot.sort, trend, change=not walk.amounting)
    if walk.behind is not None and not walk.amounting:
        return settled(name, spot.sort, spot.direction(walk.behind), change=True)
    return settled(name, spot.sort)


def governor_of(spot: Spot, first: int) -> Governor:
    """Give what the noun at a token depends on."""
    word = spot.context.tags[first]
    if word is not None and word.conjunction:
        # What a conjunction is written onto begins something else than what stands before it.
        return Governor("")
    index, prefixed = reached_back(spot, first)
    if index < spot.sentence.begin or spot.around.parted(index, index + 1):
        return Governor("preposition" if prefixed else "")
    if trend := spot.direction(index):
        return Governor("change_of" if prefixed else "change", trend)
    if not prefixed:
        return unlinked(spot, index, first) if spot.head_first else Governor("")
    name = None if is_attached(spot, first) else spot.words.names.get(index + 1)
    return Governor("preposition") if name is None else Governor("name", 0, name)


def reached_back(spot: Spot, first: int) -> tuple[int, bool]:
    """Give the token on which a noun depends, and whether a preposition stands between, past sizes, articles and adjectives."""
    index, prefixed, skipped = first - 1, is_prefixed(spot, first), 0
    while index >= spot.sentence.begin and not spot.around.parted(index, index + 1) and not spot.direction(index):
        size = spot.first_of("sizes", index)
        if size is not None:
            # The rate of inflation is inflation.
            index, prefixed, skipped = size - 1, is_prefixed(spot, size), 0
        elif spot.is_preposition(index) and not prefixed:
            index, prefixed = index - 1, True
        elif spot.scan.sense(index, "determiners") or spot.scan.sense(index, "articles"):
            index -= 1
        elif spot.head_first or prefixed or skipped == ADJECTIVES or not spot.is_content(index):
            break
        else:
            index, skipped = index - 1, skipped + 1
    return index, prefixed


def unlinked(spot: Spot, index: int, first: int) -> Governor:
    """Give what a noun depends on that stands right behind another word, where nouns stand before what tells more of them."""
    if spot.first_of("amounting", index) is not None:
        return Governor("amounting")
    if is_noun(spot, index) and not is_free(spot, first):
        return Governor("other")
    trend = changed_before(spot, index)
    return Governor("change", trend) if trend else Governor("")


def changed_before(spot: Spot, index: int) -> int:
    """Give which way a verb says that its object went, behind which its subject stands: رفع البنك المركزي سعر الفائدة."""
    for at in range(index, max(spot.sentence.begin - 1, index - TOLD_MORE - 1), -1):
        if trend := spot.direction(at):
            return trend
        if spot.around.parted(at - 1, at) or not spot.is_content(at) or is_prefixed(spot, at):
            break
    return 0


def is_prefixed(spot: Spot, index: int) -> bool:
    """Tell whether a preposition is written onto a word."""
    word = spot.context.tags[index]
    return word is not None and bool(word.preposition)


def is_attached(spot: Spot, index: int) -> bool:
    """Tell whether a preposition is written onto a noun that makes of it what something comes with: بمبيعات قدرها."""
    word = spot.context.tags[index]
    return word is not None and word.preposition in spot.scan.lexicon.language.context.attached


def is_free(spot: Spot, index: int) -> bool:
    """Tell whether the ending of a noun shows that no noun before it governs it."""
    meant = spot.context.sense(index, "indicator")
    return isinstance(meant, IndicatorWord) and meant.free


def is_noun(spot: Spot, index: int) -> bool:
    """Tell whether a token can be a noun that the one behind it tells more of: of no table, an event or a thing, without article."""
    scan = spot.scan
    if scan.lexicon.fold(scan.words[index]).startswith(scan.lexicon.language.script.articles):
        return False
    if categories := scan.starts_of(index):
        return not categories.isdisjoint(NOUNS)
    event = spot.context.sense(index, "event")
    return event is not None and not event.verb if spot.context.senses(index) else True


# -- without a noun of its own ---------------------------------------------------------------


def may_inherit(spot: Spot, walk: Walk, index: int) -> bool:
    """Tell whether a figure can be of what the one before is of, where the walk ends at that: 5% to 2 billion; 2 billion, up 5%."""
    if index not in spot.words.told or walk.content:
        return False
    if not spot.around.parted(index, index + 1):
        # Figures with nothing between them are of two things, but in brackets of one.
        apart = walk.lead or index + 1 < walk.start
        return bool(apart) or not OPENING.isdisjoint(spot.scan.seps[walk.start])
    return not COMMAS.isdisjoint(spot.scan.seps[index + 1]) and (walk.moved or walk.lead == "from")


def inherited(spot: Spot, walk: Walk, index: int) -> Told | None:
    """Give what a figure is of that only small words part from the one before."""
    told = spot.words.told[index]
    if told is None or (walk.amounting and not spot.head_first):
        return None
    if told.concept is None:
        return told._replace(trend=walk.trend or told.trend, change=walk.lead != "to") if spot.sort == RATE else None
    if spot.sort not in (RATE, *concepts().indicators[told.concept].of):
        return None
    if walk.lead == "from":
        return settled(told.piece, spot.sort, lead="from")
    if walk.lead == "to" or walk.reached:
        return settled(told.piece, spot.sort, walk.trend or told.trend, lead="to")
    return told._replace(trend=walk.trend, change=True) if walk.moved else told


def alone(spot: Spot, walk: Walk) -> Told | None:
    """Give what a verb says of the figure behind it, or which way something went that no table knows."""
    if walk.verb is not None and not (walk.moved and spot.sort == RATE):
        return settled(walk.verb, spot.sort)
    near = walk.direct or (spot.head_first and walk.content <= TOLD_MORE)
    at = walk.changed if near and walk.lead in ("", "by") else -1
    at = walk.behind if walk.behind is not None else at
    if spot.sort != RATE or at < 0:
        return None
    return Told(Piece(None, at, at + 1), None, spot.direction(at), change=True)
