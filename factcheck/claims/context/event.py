"""The event that a figure comes of, as a concept that all languages share: an airstrike, a flood, a sale."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from factcheck.claims.context.status import futures, is_future, joins_verb
from factcheck.claims.context.surroundings import (
    Piece,
    Sentence,
    Site,
    Surroundings,
    ends_at,
    first_after,
    first_of,
    is_within,
    last_begun,
    near,
    scope_of,
)
from factcheck.claims.context.taken import Row, Scope, Taken
from factcheck.claims.context.time import is_past
from factcheck.languages.world.concepts import concepts
from factcheck.reading.context import EventWord
from factcheck.reading.lexicon import PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# What people die, are hurt, or go missing of; what they are taken in; what makes them leave.
HARM = ("violence", "disaster", "accident", "disease")
HOLDING, CUSTODY = ("custody", "violence"), ("custody",)
TAKING = (*CUSTODY, "kidnapping")
LEAVING = ("violence", "disaster", "fire", "explosion", "movement")
# A clause hardly has more tokens between a figure and its event.
CLAUSE = 12
# A sentence may be as long as a text: so far from a figure it tells of something else.
FAR = 40
# A noun so many tokens further off than a verb says what happened as well.
VERB = 3
# What is of no harm is told of an event still closer to it.
NEAR = 8
# Within these what reads as an event is none; the name of a body may be an event's and more: the disaster agency.
NO_EVENTS, BODIES = ("organisation", "no_event"), ("source", "doer")
# A figure so close behind an event is what that is told of: at a cost of 210 million.
NEXT = 2
# Who tells something else stands so close behind the word that holds it against what was told before.
NAMED = 4
ATTACK = "attack"
WEAPON, WORN = "weapon", ("explosive_belt",)
FITTING = {"captured": HOLDING, "displaced": LEAVING}


class Event(Taken):
    """Name the concept of an event."""

    concept: str


def find(around: Surroundings, site: Site) -> Row | None:
    """Give the event of a figure: of its sentence, else of its paragraph, else of the article."""
    roots = roots_of(site)
    here = fitting(near(site, read(around, site.sentence)), roots)
    if roots is HOLDING:
        # A campaign against some is no attack: those who were held were taken, or taken in a fight.
        here = [piece for piece in here if not is_verb(piece) or is_of(concept_of(piece), TAKING)]
        taken = [piece for piece in here if is_of(concept_of(piece), TAKING) and site.distance(piece) <= CLAUSE]
        here = taken or [piece for piece in here if is_close(around, site, piece)]
    if roots:
        here = [piece for piece in here if not (is_listed(around, site, piece) or is_of_contrast(around, site, piece))]
    # A figure that is of no harm may be of anything: only its own clause tells.
    here = [piece for piece in here if (site.distance(piece) <= FAR if roots else is_close(around, site, piece))]
    if not roots:
        here = [
            piece
            for piece in here
            if not (
                is_other_weapon(around, site, piece) or is_of_next(around, site, piece) or is_stoppage(around, piece)
            )
        ]
    if here:
        # Of two at one distance the noun says more than the verb.
        chosen = here[0] if len(here) == 1 else min(here, key=lambda piece: weight(around, site, piece))
        chosen = narrower(site, here, chosen)
        return made(around, chosen, scope_of(site, chosen))
    if not roots:
        return None
    # Who was held was not held by what happened elsewhere.
    of_others = TAKING if roots is HOLDING else roots
    return around.once(f"event {of_others}", site.sentence, partial(lent, roots=of_others))


def roots_of(site: Site) -> tuple[str, ...]:
    """Give the broad concepts of which one is the event of a figure; none where nobody was harmed."""
    return FITTING.get(site.outcome, HARM) if site.outcome else ()


def narrower(site: Site, here: Sequence[Piece], chosen: Piece) -> Piece:
    """Give what says the same event more exactly in its clause: shelling that hit a village."""
    known, broad = concepts(), concept_of(chosen)
    if not is_verb(chosen):
        return chosen
    finer = [
        piece
        for piece in here
        if abs(piece.first - chosen.first) <= CLAUSE
        and concept_of(piece) != broad
        and known.isa(concept_of(piece), broad)
    ]
    return min(finer, key=site.distance, default=chosen)


def weight(around: Surroundings, site: Site, piece: Piece) -> tuple[int, bool, int]:
    """Weigh an event against others of a sentence: what is told in a clause of its own behind the figure is further off."""
    away = site.distance(piece)
    told = site.sentence.told
    if around.scan.sense(piece.first, "person") or (site.outcome and piece.first in around.counted):
        # Those who protested are held for it, but what befell them is the arrest.
        away += CLAUSE // 2
    if piece.first > site.last and around.joined(piece.first):
        # Killed 12 people and kidnapped eight.
        away += CLAUSE if is_verb(piece) else CLAUSE // 2
    if told.says("clause", site.last + 1, min(piece.first, site.last + CLAUSE)):
        away += CLAUSE // 2
    before = max(piece.after, site.first - CLAUSE)
    if told.says("joining", before, site.first) or told.says("subordinate", before, site.first):
        # Killed in a raid and 16 others in a blast; raids after 16 died in a blast.
        away += CLAUSE // 2
    # A verb may only say how a place is: the besieged towns.
    return away + VERB * is_verb(piece), is_verb(piece), -piece.first


def lent(around: Surroundings, to: Sentence, *, roots: tuple[str, ...]) -> Row | None:
    """Give the event that a sentence without one has from its paragraph or its article."""
    if is_past(around, to):
        return None
    for sentence in around.before(to):
        if not is_past(around, sentence) and (there := fitting(read(around, sentence), roots)):
            return made(around, there[-1], "paragraph")
    for sentence in around.lead:
        if (
            sentence.number != to.number
            and not is_past(around, sentence)
            and (there := fitting(read(around, sentence), roots))
        ):
            return made(around, there[0], "article")
    return None


def read(around: Surroundings, sentence: Sentence) -> list[Piece]:
    """Give the events that a sentence names; a word within the name of a body is none: the Bureau of Investigation."""
    return around.of(sentence, "events", find_events)


def find_events(around: Surroundings, sentence: Sentence) -> list[Piece]:
    """Find those events of a sentence."""
    events = [piece for piece in sentence.told["event"] if not is_city(around, piece)]
    if sentence.told["strikes"]:
        events = sorted((*events, *attacks(around, sentence)), key=first_of)
    if not events or sentence.told.begun.keys().isdisjoint((*NO_EVENTS, *BODIES)):
        return events
    return [piece for piece in events if not is_in_name(sentence, piece)]


def attacks(around: Surroundings, sentence: Sentence) -> Iterator[Piece]:
    """Give the words of a sentence that are attacks since a nation or an army is named before them: Israeli strikes, U.S. strikes."""
    for piece in sentence.told["strikes"]:
        nation = any(around.country_at(index) is not None for index in (piece.first - 1, piece.first - 2) if index >= 0)
        army = ends_at(sentence, "doer", piece.first) or ends_at(sentence, "arms", piece.first)
        if (nation or army) and not any(is_within(sentence, name, piece.first) for name in ("event", "no_event")):
            yield piece._replace(value=EventWord(ATTACK, verb=False))


def is_stoppage(around: Surroundings, piece: Piece) -> bool:
    """Tell whether an attack may be of those who stop working, where nobody was harmed: French strikes."""
    return around.context.sense(piece.first, "strikes") is not None


def is_city(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a word of an event is the name of a city of a country that the article is about: سيول, which may be floods or Seoul."""
    if piece.after > piece.first + 1 or not around.scan.anchored(piece.first, PLACE):
        return False
    _, town = around.names_at(piece.first)
    return town is not None and town[0].country in around.nations


def is_in_name(sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a word of an event is part of the name of something else: the disaster agency, a price war."""
    if any(is_within(sentence, name, piece.after - 1) for name in NO_EVENTS):
        return True
    bodies = (last_begun(sentence, name, piece.first) for name in BODIES)
    return any(
        body is not None and piece.after <= body.after and body.after - body.first > piece.after - piece.first
        for body in bodies
    )


def is_listed(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether an event behind a figure is joined to it as another deed with a figure of its own: hurt 350, and burnt 58 cars."""
    if piece.first <= site.last or not around.joined(piece.first) or not around.parted(site.last, piece.first):
        return False
    return around.has_figure(piece.after, piece.after + NEXT + 1)


def is_of_contrast(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether an event behind a figure is that of another one, which others tell of: 20 died, while medics said shelling killed 17."""
    contrast = first_after(site.sentence, "contrast", site.last)
    if contrast is None or contrast.first > piece.first or not around.parted(site.last, contrast.first):
        return False
    told = site.sentence.told.says("saying", contrast.after, contrast.after + NAMED)
    return told and around.has_figure(contrast.after, site.sentence.end)


def is_of_next(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether an event behind a figure is what the next one is told of: 9 million passengers at a cost of 210 million."""
    if piece.first <= site.last:
        return False
    counted = piece.first in around.counted and around.has_figure(site.last + 1, piece.first)
    return counted or around.joined(piece.first) or around.has_figure(piece.after, piece.after + NEXT)


def is_close(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether an event stands in the clause of a figure, not far from it, and no other clause begins between them."""
    if is_purpose(around, piece) or site.distance(piece) > NEAR or around.apart(site, piece.first, piece.after):
        return False
    # What an event did is told in a clause right behind it: a fire that caused damage of 3 million.
    led = piece.first < site.first and around.scan.sense(piece.after, "relative") is not None
    begin = piece.after + 1 if led else piece.after
    between = range(site.last + 1, piece.first) if piece.first > site.last else range(begin, site.first)
    if site.sentence.told.says("subordinate", between.start, between.stop):
        return False
    if piece.first > site.last and goes_on(around, site, piece.first):
        return False
    return not joins_verb(around, between.start, between.stop)


def goes_on(around: Surroundings, site: Site, end: int) -> bool:
    """Tell whether a verb of the future stands between a figure and a token behind it: the merger of 35 million will raise prices."""
    if site.sentence.told.says("will", site.last + 1, end):
        return True
    beginnings = futures(around.scan.lexicon.language.code)
    words = around.scan.words[site.last + 1 : end]
    return bool(beginnings) and any(
        word.startswith(beginnings) and is_future(around, word, beginnings) for word in words
    )


def is_other_weapon(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a word of an attack is a weapon that is counted: one of another figure, or one that is worn: 24 guns and 900 shells."""
    if piece.first not in around.counted:
        return False
    thing = around.scan.sense(piece.first, "thing")
    if thing is None or thing.name is None or not concepts().isa(thing.name, WEAPON):
        return False
    own = site.first < piece.first and around.figure_before(piece.first) == (site.first, site.last)
    return not own or thing.name in WORN


def is_purpose(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a word of an event only says what a body with its article is for: شركة للاستثمار."""
    word = around.context.tags[piece.first]
    goals = around.scan.lexicon.language.context.attached_goals
    return word is not None and word.definite and word.preposition in goals


def fitting(pieces: Sequence[Piece], roots: tuple[str, ...]) -> list[Piece]:
    """Give the events that are of one of some broad concepts, or all where none is asked."""
    if not roots:
        return list(pieces)
    return [piece for piece in pieces if is_of(concept_of(piece), roots)]


@cache
def is_of(concept: str, roots: tuple[str, ...]) -> bool:
    """Tell whether a concept is of one of some broader ones."""
    return not frozenset(roots).isdisjoint(concepts().lineage(concept))


def concept_of(piece: Piece) -> str:
    """Give the concept of an event."""
    return piece.value.concept if isinstance(piece.value, EventWord) else ""


def is_verb(piece: Piece) -> bool:
    """Tell whether an event is told by a verb."""
    return isinstance(piece.value, EventWord) and piece.value.verb


def made(around: Surroundings, piece: Piece, scope: Scope) -> Row:
    """Make the event of a piece."""
    return {"concept": concept_of(piece), **around.taken(piece, scope)}
