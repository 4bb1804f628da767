"""A claim in its surroundings: what else is told around it, in words that two languages share where they can.

Context is what decides whether two figures are about one fact; the figures themselves are no part of it.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from factcheck.article import Article
from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim
from factcheck.languages.world.tables import governments
from factcheck.reading.context import in_context
from factcheck.reading.places import nation, place
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import sentence_at
from factcheck.rules.between.circumstances import are_of_two_sorts

# So many tokens to either side of a figure are its surroundings, and so many are close to it.
WINDOW = 28
CLOSE = 8
# So many tokens of an article's beginning tell what it is about.
OPENING = 90
# A word shorter than this is seldom a name, and seldom tells one event from another.
SHORTEST = 4
# Endings differ more than beginnings: words are compared by so many letters.
STEM = 6
# A word of order stands so close to its figure: before it, and after it.
ORDER_BEFORE, ORDER_AFTER = 12, 5
# Between `had` and the verb of saying that it belongs to stand no more tokens.
HAD_REACH = 5
# A word of order in so much of an article's beginning dates the whole article.
HEADLINE = 14

# These are no count of all.
PIECES = ("part", "increment")
# What the toll of an event counts.
HURT = frozenset(("killed", "wounded", "casualties", "missing"))

Value = int | Decimal | Fraction
Order = Literal["", "earlier", "later", "lowered"]


class Context(NamedTuple):
    """Hold what a run of tokens tells.

    `things` are concepts, `places` and `nations` identities that all languages share, `words` the stems, in
    the one language, of what no table knows, names above all.
    """

    things: frozenset[str]
    places: frozenset[str]
    nations: frozenset[str]
    words: frozenset[str]


class Setting(NamedTuple):
    """Hold what an article as a whole is about: its beginning; `later` says that it calls itself an update."""

    opening: Context
    later: bool


class Telling(NamedTuple):
    """Hold one claim and what surrounds it.

    `around` is what the neighbourhood tells, `close` the stems next to the figure, `here` the places and nations that
    its own sentence names. `days` bound the time that the sentence gives. `order` tells that the text calls it an
    earlier or a later figure, or one that was lowered, `background` that its sentence tells of another event, `main` that it is the article's
    first of its sort or repeats it; `peers` are all values of that sort in the article; `listed` tells that its
    sentence names another figure beside it (two officers and three civilians were killed); `first` is the
    article's main figure of that sort, `beside` the other values of that sort in its sentence; `converts` is where the
    amount stands that this one gives in another currency or unit; `owner` is the nation that is named next to it, `owner_behind` that it stands behind, and `by_nation` tells that its
    sentence gives such figures of several; `piece` tells that the text calls it a part or an addition and has a larger one; `only` tells
    that the article gives no other value for the like of what it counts or is an amount of.
    """

    article: Article
    position: int
    claim: AnyClaim
    language: str
    setting: Setting
    around: Context
    close: frozenset[str]
    here: frozenset[str]
    days: tuple[dt.date, dt.date] | None
    order: Order
    background: bool
    place: int
    main: bool = False
    peers: frozenset[Value | str] = frozenset()
    listed: bool = False
    first: Figure | None = None
    beside: frozenset[Value] = frozenset()
    converts: int | None = None
    owner: str = ""
    owner_behind: bool = False
    by_nation: bool = False
    piece: bool = False
    only: bool = False

    @property
    def source(self) -> str | None:
        """Give who publishes the claim."""
        return self.article.source


class Reader:
    """Read contexts from a document, each token once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.scan = document.scan
        self.sequence = in_context(document.scan)
        self.read: dict[int, tuple[tuple[str, ...], str, str, str]] = {}

    def token(self, index: int) -> tuple[tuple[str, ...], str, str, str]:
        """Give the concepts, the place, the nation and the name that a token stands for."""
        found = self.read.get(index)
        if found is None:
            found = self.read[index] = meaning(self.scan, index)
        return found

    def context(self, tokens: Iterable[int]) -> Context:
        """Give what some tokens tell together."""
        things: set[str] = set()
        places, nations, words = set(), set(), set()
        for index in tokens:
            concepts, town, country, word = self.token(index)
            things.update(concepts)
            places.add(town)
            nations.add(country)
            words.add(word)
        for found in (places, nations, words):
            found.discard("")
        return Context(frozenset(things), frozenset(places), frozenset(nations), frozenset(words))

    def owner(self, before: range, after: range) -> tuple[str, bool]:
        """Give the nation that is named last before a figure in its sentence, else first behind it, and whether it stands behind.

        Of towns only a capital names one.
        """
        for tokens, behind in ((reversed(before), False), (after, True)):
            for index in tokens:
                _, town, country, _ = self.token(index)
                if country and (not town or town in governments()):
                    return country, behind
        return "", False

    def sentence(self, offset: int) -> tuple[int, int]:
        """Give the tokens of the sentence around an offset, as a half-open range."""
        starts = self.document.sentences
        at = sentence_at(starts, offset)
        end = starts[at + 1] if at + 1 < len(starts) else len(self.document.article.text) + 1
        return bisect_left(self.scan.starts, starts[at]), bisect_left(self.scan.starts, end)


def tellings(document: Document, position: int) -> list[Telling]:
    """Give the claims of an article in their surroundings, in text order."""
    reader = Reader(document)
    scan = document.scan
    setting = Setting(
        reader.context(range(min(OPENING, scan.count))),
        begins_with_victims(document) and names(reader.sequence, range(min(HEADLINE, scan.count)), "risen"),
    )
    dates: dict[str, list[Date]] = defaultdict(list)
    for claim in document.claims:
        if isinstance(claim, Date) and claim.first_day is not None:
            dates[claim.sentence].append(claim)
    made = [
        telling(reader, position, claim, setting, dates.get(claim.sentence, []), order)
        for order, claim in enumerate(document.claims)
        if isinstance(claim, Figure | Date)
    ]
    converted = {pair.two.start: pair.one.start for pair in document.structure.conversions}
    if converted:
        made = [one._replace(converts=converted.get(one.claim.start)) for one in made]
    return beside_each_other(made)


def begins_with_victims(document: Document) -> bool:
    """Tell whether the first figure of an article is one of the dead or hurt, if it has any: then a rise in its beginning is theirs."""
    first = next((claim for claim in document.claims if isinstance(claim, Figure)), None)
    return first is None or (isinstance(first, Casualty) and first.outcome in HURT)


def beside_each_other(made: list[Telling]) -> list[Telling]:
    """Give an article's claims with what they say of each other.

    The first figure of a sort is its main one, wherever it is repeated; one that the text calls later or earlier is so
    wherever it stands; and the values of a sort are peers.
    """
    orders: dict[object, Order] = {}
    first: dict[object, Figure] = {}
    peers: dict[object, set[Value]] = defaultdict(set)
    alike: dict[object, set[Value]] = defaultdict(set)
    for telling in made:
        claim = telling.claim
        if isinstance(claim, Figure):
            if telling.order and not is_of_another_event(claim, first.get(sort_of(claim))):
                orders.setdefault((sort_of(claim), claim.value), telling.order)
            if claim.role not in PIECES:
                first.setdefault(sort_of(claim), claim)
            peers[sort_of(claim)].add(claim.value)
            alike[likes_of(claim)].add(claim.value)
    listed = Counter(
        (sort_of(claim), claim.sentence)
        for telling in made
        if isinstance(claim := telling.claim, Figure) and claim.role is None
    )
    shared = {sort: frozenset(values) for sort, values in peers.items()}
    near = values_beside(made)
    owners = owners_beside(made)
    dates = frozenset(claim.value for telling in made if isinstance(claim := telling.claim, Date) and claim.value)
    return [
        telling._replace(
            order=orders.get((sort_of(claim), claim.value), ""),
            main=claim.role not in PIECES and sort_of(claim) in first and first[sort_of(claim)].value == claim.value,
            peers=shared[sort_of(claim)],
            listed=claim.role is None and listed[sort_of(claim), claim.sentence] > 1,
            first=first.get(sort_of(claim)),
            beside=near[sort_of(claim), claim.sentence] - {claim.value},
            by_nation=bool(telling.owner)
            and len(owners.get((sort_of(claim), things_of(claim), claim.sentence, telling.owner_behind), ())) > 1,
            piece=claim.role in PIECES and max(shared[sort_of(claim)]) > claim.value,
            only=len(alike[likes_of(claim)]) == 1,
        )
        if isinstance(claim := telling.claim, Figure)
        else telling._replace(peers=dates)
        for telling in made
    ]


def is_of_another_event(claim: Figure, first: Figure | None) -> bool:
    """Tell whether a figure is of another event than the article's main one of its sort: an earlier attack is no earlier count."""
    return first is not None and are_of_two_sorts(claim, first)


def values_beside(made: Iterable[Telling]) -> dict[object, frozenset[Value]]:
    """Give, for each sort of figure in each sentence, the values of it there."""
    found: dict[object, set[Value]] = defaultdict(set)
    for telling in made:
        if isinstance(claim := telling.claim, Figure):
            found[sort_of(claim), claim.sentence].add(claim.value)
    return {key: frozenset(values) for key, values in found.items()}


def owners_beside(made: Iterable[Telling]) -> dict[object, frozenset[str]]:
    """Give, for each sort of figure in each sentence, the nations that are named before one of them, or behind one."""
    found: dict[object, set[str]] = defaultdict(set)
    for telling in made:
        if isinstance(claim := telling.claim, Figure) and telling.owner:
            found[sort_of(claim), things_of(claim), claim.sentence, telling.owner_behind].add(telling.owner)
    return {key: frozenset(values) for key, values in found.items()}


def things_of(claim: Figure) -> str:
    """Give what a figure counts, if that is no people: houses of one nation stand beside aircraft of another."""
    return (claim.concept or claim.unit) if claim.kind == "count" else ""


def sort_of(claim: Figure) -> tuple[str, str, str]:
    """Give what figures share that an article may repeat or set against each other."""
    return claim.kind, claim.unit if claim.kind in ("money", "measure") else "", getattr(claim, "outcome", "")


def likes_of(claim: Figure) -> tuple[object, ...]:
    """Give what figures share that an article may confuse: what they count, or are an amount of."""
    indicator = claim.indicator.concept if claim.indicator is not None else None
    return *sort_of(claim), claim.concept, indicator


def telling(reader: Reader, position: int, claim: AnyClaim, setting: Setting, dates: list[Date], place: int) -> Telling:
    """Give one claim in its surroundings."""
    scan = reader.scan
    at = bisect_left(scan.starts, claim.span.start)
    begin, end = reader.sentence(claim.span.start)
    last = next_alike(reader, place, end)
    owner, owner_behind = reader.owner(range(begin, at), range(at, min(end, at + CLOSE)))
    here = reader.context(range(max(begin, at - WINDOW), min(end, at + WINDOW)))
    return Telling(
        article=reader.document.article,
        position=position,
        claim=claim,
        language=reader.document.language,
        setting=setting,
        around=reader.context(range(max(0, at - WINDOW), min(scan.count, at + WINDOW))),
        close=closest(scan, beside(scan, claim, range(max(begin, at - CLOSE), min(end, at + CLOSE + 1)))),
        here=here.places | here.nations,
        days=days_of(claim, dates),
        order=order_of(
            reader.sequence,
            range(max(begin, at - ORDER_BEFORE), min(end, at + ORDER_AFTER)),
            last_unlike(reader, place),
        ),
        background=names(reader.sequence, range(max(begin, at - WINDOW), min(end, at + WINDOW, last)), "background"),
        place=place,
        owner=owner,
        owner_behind=owner_behind,
    )


def next_alike(reader: Reader, place: int, end: int) -> int:
    """Give the token of the next figure of a claim's sort, or the end: what follows it there is said of that one (from 1.18bn a year ago)."""
    claims = reader.document.claims
    mine = claims[place]
    if not isinstance(mine, Figure):
        return end
    for index in range(place + 1, len(claims)):
        claim = claims[index]
        first = bisect_left(reader.scan.starts, claim.span.start)
        if first >= end:
            break
        if isinstance(claim, Figure) and sort_of(claim) == sort_of(mine):
            return first
    return end


def last_unlike(reader: Reader, place: int) -> int:
    """Give the token of the figure before a claim, 0 where it is of the claim's sort or there is none."""
    claims = reader.document.claims
    mine, before = claims[place], claims[place - 1] if place else None
    if not isinstance(mine, Figure) or not isinstance(before, Figure) or sort_of(before) == sort_of(mine):
        return 0
    return bisect_left(reader.scan.starts, before.span.start)


def meaning(scan: Scan, index: int) -> tuple[tuple[str, ...], str, str, str]:
    """Give the concepts, the place, the nation and the name that a token stands for, empty where it has none."""
    senses = scan.senses(index)
    if not senses:
        return (), "", "", stem(scan, index) if len(scan.words[index]) >= SHORTEST else ""
    things = [senses[category].name for category in ("person", "thing", "victim") if category in senses]
    things.extend(senses[category] for category in ("nominal", "passive", "active", "state") if category in senses)
    country, town = nation(scan, index), place(scan, index)
    code = country[0].code if country is not None else town[0].country if town is not None else ""
    return tuple(things), town[0].id if town is not None else "", code, ""


def beside(scan: Scan, claim: AnyClaim, tokens: range) -> Iterable[int]:
    """Give those of some tokens that are no part of a claim, if that is a date: the names of months are many."""
    if not isinstance(claim, Date):
        return tokens
    return (index for index in tokens if not claim.span.start <= scan.starts[index] < claim.span.end)


def closest(scan: Scan, tokens: Iterable[int]) -> frozenset[str]:
    """Give the stems of the words that carry meaning among some tokens."""
    return frozenset(
        stem(scan, index)
        for index in tokens
        if len(scan.words[index]) >= SHORTEST
        and "function" not in scan.senses(index)
        and not scan.words[index].isdecimal()
    )


def stem(scan: Scan, index: int) -> str:
    """Give the beginning of a word, without the prefixes that its language attaches."""
    word = scan.tags[index]
    if word is not None:
        return (word.bare if len(word.bare) < len(word.form) else word.form)[:STEM]
    form = scan.lexicon.fold(scan.words[index])
    for prefix in reversed(scan.lexicon.prefixes.get(form[:1], [])):
        if prefix.article and form.startswith(prefix.written) and len(form) - len(prefix.written) >= SHORTEST - 1:
            form = form[len(prefix.written) :]
            break
    return form[:STEM]


def names(scan: Scan, tokens: Iterable[int], category: str) -> bool:
    """Tell whether an entry of a category begins at one of some tokens."""
    tags = scan.tags
    for index in tokens:
        word = tags[index]
        if word is not None and category in word.starts and scan.match(index, category) is not None:
            return True
    return False


def order_of(scan: Scan, tokens: range, other: int) -> Order:
    """Tell whether the text calls the figure near some tokens an earlier one, or a later one, which may be less.

    What was said earlier may be many figures; what rose is the one before the token of any `other` figure.
    """
    if names(scan, tokens, "told_first") or had_said(scan, tokens):
        return "earlier"
    near = range(max(tokens.start, other), tokens.stop)
    if names(scan, near, "risen"):
        return "later"
    return "lowered" if names(scan, near, "fallen") else ""


def had_said(scan: Scan, tokens: range) -> bool:
    """Tell whether the text says that someone had said so, before what it tells else."""
    for index in tokens:
        if scan.sense(index, "saying") and any(
            scan.sense(before, "had") for before in range(max(tokens.start, index - HAD_REACH), index)
        ):
            return True
    return False


def days_of(claim: AnyClaim, dates: list[Date]) -> tuple[dt.date, dt.date] | None:
    """Give the days of the last of the `dates` of a claim's sentence that stands before it, else of the first after."""
    if isinstance(claim, Date):
        return None
    found = None
    for date in dates:
        if date.first_day is None or date.last_day is None:
            continue
        if found is not None and date.span.start > claim.span.start:
            break
        found = (date.first_day, date.last_day)
    return found
