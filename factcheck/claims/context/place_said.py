"""What is said of a place that a sentence names: that something is there, goes there, or was written there."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims.context.attribution import has_preposition
from factcheck.claims.context.attribution import read as speaking
from factcheck.claims.context.event import concept_of, find_events, is_of
from factcheck.claims.context.surroundings import Piece, Sentence, Surroundings, begun, ends_at, last_before
from factcheck.reading.context import EventWord
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.sentences import COMMAS

# Between a word that locates and its place stand no more tokens: in the war-torn Syrian city of; where adjectives follow, fewer.
REACH, REACH_OF_HEADS = 4, 1
# An article may begin with the name of the place that it was written at, so near its start.
DATELINE = 3
# What stands behind these is no place of the figure.
LEADING_ELSEWHERE = ("beyond", "saying", "according")
# What befell a place stands so many tokens before it.
REACH_OF_EVENT, VIOLENCE = 8, ("violence",)
# What befalls a place stands so close before the verb or behind the place.
NEAR_VERB = 3
DASHES = "(-–—ـ:/"
# Between a place, or the adjective of a nation, and the noun that it is said of stands at most one word.
BESIDE = 1
# Things that stand somewhere.
STANDING = ("building",)
PREMISES = frozenset(("airport", "branch", "clinic", "hospital", "market", "prison", "school", "stadium"))
COMMA = ","


class Where(NamedTuple):
    """Identify a place; `located` tells that the text says something to be there, `goal` that something goes there."""

    country: str
    id: str | None
    located: bool = False
    goal: bool = False


def country_of(piece: Piece) -> str | None:
    """Give the country of a place."""
    return piece.value.country if isinstance(piece.value, Where) else None


def is_located(piece: Piece) -> bool:
    """Tell whether a piece is a place that something is said to be at."""
    return isinstance(piece.value, Where) and piece.value.located


def is_goal(piece: Piece) -> bool:
    """Tell whether a piece is a place that something goes to."""
    return isinstance(piece.value, Where) and piece.value.goal


def placed(around: Surroundings, sentence: Sentence, last: Piece | None, piece: Piece) -> Piece:
    """Say of a place whether something is said to be there or to go there; of one of a list, what is said of the one before."""
    where = piece.value
    if not isinstance(where, Where):
        return piece
    if is_of_unknown_speaker(around, sentence, piece) or is_whose_deed(around, piece):
        return piece
    located = (
        follows_locative(around, sentence, piece.first)
        or is_struck(around, sentence, piece)
        or stands_there(around, piece)
        or (
            last is not None
            and is_located(last)
            and is_beside(around, last, piece)
            and not is_speaker(around, sentence, piece)
        )
    )
    goal = not located and follows_goal(around, sentence, piece.first)
    return piece._replace(value=where._replace(located=located, goal=goal))


def is_of_unknown_speaker(around: Surroundings, sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a place is that of one who says something and is no source that is known: a family in London said."""
    if around.scan.lexicon.language.script.dual or around.context.sense(piece.after, "saying") is None:
        return False
    return not around.parted(piece.after - 1, piece.after) and not is_speaker(around, sentence, piece)


def is_whose_deed(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a country's name stands before an attack or arms as an adjective would: died in U.S. strikes."""
    if around.scan.lexicon.language.script.dual or country_of(piece) is None or has_id(piece):
        return False
    event = around.context.match(piece.after, "event")
    violent = event is not None and isinstance(event[0], EventWord) and is_of(event[0].concept, VIOLENCE)
    return violent or any(around.context.sense(piece.after, category) for category in ("arms", "strikes"))


def has_id(piece: Piece) -> bool:
    """Tell whether a place is a city or a province."""
    return isinstance(piece.value, Where) and piece.value.id is not None


def is_speaker(around: Surroundings, sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a place is who speaks: Egypt said."""
    return any(one.first <= piece.first < one.after for one in around.of(sentence, "speakers", speaking))


def is_beside(around: Surroundings, one: Piece, other: Piece) -> bool:
    """Tell whether two places are joined in one list, by a comma or by a word or a prefix that joins."""
    first, second = (one, other) if one.first < other.first else (other, one)
    between = range(first.after, second.first)
    if len(between) > 1 or any(around.context.sense(index, "joining") is None for index in between):
        return False
    word = around.scan.tags[second.first]
    if between or (word is not None and word.conjunction):
        return True
    return around.scan.seps[second.first].strip() in COMMAS


def stands_there(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a place is said of a building, or its name has what it is: a Paris hotel, فندق حلب, مدينة مشهد."""
    if piece.after > piece.first + 1 and around.context.sense(piece.first, "areas"):
        return True
    if around.scan.lexicon.language.script.dual:
        return is_building(around, piece.first - 1)
    return any(
        is_building(around, index) and not around.parted(piece.after - 1, index)
        for index in range(piece.after, piece.after + BESIDE + 1)
    )


def is_building(around: Surroundings, index: int) -> bool:
    """Tell whether a token names a building, or another thing that stands somewhere."""
    thing = around.scan.sense(index, "thing")
    if thing is None or thing.name is None:
        return False
    return thing.name in PREMISES or is_of(thing.name, STANDING)


def follows_locative(around: Surroundings, sentence: Sentence, index: int) -> bool:
    """Tell whether a place has a word before it that something is there: in Aleppo, بحلب, in Homs and Hama."""
    word = around.scan.tags[index]
    if word is not None and word.preposition:
        return word.preposition in around.scan.lexicon.language.context.attached
    leading = last_before(sentence, "locatives", index)
    reach = REACH_OF_HEADS if around.scan.lexicon.language.script.dual else REACH
    if leading is None or index - leading.after > reach or between(around, leading.after, index):
        return is_target(around, sentence, index)
    others = (last_before(sentence, category, index) for category in LEADING_ELSEWHERE)
    # Of two that end together the longer leads in the place: the city of, and of.
    return all(other is None or (other.after, -other.first) < (leading.after, -leading.first) for other in others)


def is_target(around: Surroundings, sentence: Sentence, index: int) -> bool:
    """Tell whether a place is what something violent befell: غارات على غزة."""
    if not ends_at(sentence, "onto", index):
        return False
    events = begun(around.of(sentence, "events", find_events), index - REACH_OF_EVENT, index)
    return any(is_of(concept_of(piece), VIOLENCE) for piece in events)


def is_struck(around: Surroundings, sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a place is what a verb says that something befell, where verbs come first: ضرب زلزال المغرب, هزت بغداد انفجارات."""
    verb = last_before(sentence, "striking", piece.first)
    if verb is None or piece.first - verb.after > REACH_OF_EVENT or around.parted(verb.first, piece.first):
        return False
    if has_preposition(around, piece.first) or around.context.sense(piece.first - 1, "prepositions"):
        return False
    events = around.of(sentence, "events", find_events)
    return bool(begun(events, verb.first - NEAR_VERB, piece.after + NEAR_VERB))


def between(around: Surroundings, after: int, index: int) -> bool:
    """Tell whether a figure, or a mark, stands between a word and a place."""
    if any(separator.strip(" -") for separator in around.scan.seps[after : index + 1]):
        return True
    return any(around.scan.anchored(step, NUMBER) for step in range(after, index))


def follows_goal(around: Surroundings, sentence: Sentence, index: int) -> bool:
    """Tell whether a place is where something goes: to Mali, للسودان."""
    word = around.scan.tags[index]
    if word is not None and word.preposition in around.scan.lexicon.language.context.attached_goals:
        return True
    leading = last_before(sentence, "goals", index)
    return leading is not None and leading.after == index


def is_dateline(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a place at the beginning of the text is where the article was written: BEIRUT (Reuters) -."""
    if piece.first > DATELINE or piece.after >= around.scan.count or around.scan.seps[piece.after] == "-":
        # Berlin-based.
        return False
    end = piece.after
    within = around.names_at(end)[0] if around.scan.seps[end].strip() == COMMA else None
    if within is not None and within[1] < around.scan.count:
        # MANILA, Philippines -
        end = within[1]
    after = around.scan.seps[end].strip()
    return bool(after) and after[0] in DASHES and not is_located(piece)
