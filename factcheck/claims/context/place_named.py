"""The places that a sentence names: a city and its country as one, an area by the nation that it is of, a name as it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.context.place_said import (
    BESIDE,
    COMMA,
    Where,
    country_of,
    is_dateline,
    is_goal,
    is_located,
    placed,
)
from factcheck.claims.context.surroundings import (
    Piece,
    Sentence,
    Surroundings,
    ends_at,
    first_after,
    is_within,
    last_before,
)
from factcheck.claims.context.taken import Row, Scope
from factcheck.reading.lexicon import PLACE
from factcheck.reading.places import Nation

if TYPE_CHECKING:
    from collections.abc import Iterator

# The name of a place in a nation that no table knows has so many words at most.
UNKNOWN = 2
# Within these what reads as a place is none.
NO_PLACES = ("no_place", "organisation")


def located(around: Surroundings, sentence: Sentence) -> list[Piece]:
    """Give the places of a sentence that it says something to be at."""
    return around.of(sentence, "located places", find_located)


def find_located(around: Surroundings, sentence: Sentence) -> list[Piece]:
    """Find those places of a sentence."""
    places = around.of(sentence, "places", read)
    return [piece for piece in places if is_located(piece) and not is_dateline(around, piece)]


def find_goals(around: Surroundings, sentence: Sentence) -> list[Piece]:
    """Find the places of a sentence that something goes to."""
    return [piece for piece in around.of(sentence, "places", read) if is_goal(piece)]


def made(around: Surroundings, piece: Piece, scope: Scope) -> Row:
    """Make the place of a piece."""
    where = piece.value if isinstance(piece.value, Where) else Where("", None)
    return {"country": where.country, "id": where.id, **around.taken(piece, scope)}


def read(around: Surroundings, sentence: Sentence) -> list[Piece]:
    """Give the places that a sentence names; a city and the country that follows it are one."""
    found: list[Piece] = []
    for piece in named(around, sentence):
        if found and covers(around, found[-1], piece):
            # What is said of where it lies is said of it: سمالوط بمحافظة المنيا.
            found[-1] = piece._replace(value=located_as(found[-1], piece), first=found[-1].first, after=found[-1].after)
        elif found and names_area(found[-1], piece):
            # The Chinese capital, Beijing: العاصمة الصينية بكين.
            found[-1] = piece._replace(value=located_as(piece, found[-1]))
        else:
            found.append(piece)
    return found


def names_area(area: Piece, piece: Piece) -> bool:
    """Tell whether a city right behind an area that its nation's adjective tells of is what the area is called."""
    one, town = area.value, piece.value
    if not isinstance(one, Where) or not isinstance(town, Where) or area.after != piece.first:
        return False
    return one.id is None and town.id is not None and one.country == town.country and area.after - area.first > 1


def located_as(one: Piece, whole: Piece) -> object:
    """Give a place as one that something is at, if that is said of the one that it lies in."""
    where = one.value
    return where._replace(located=True) if isinstance(where, Where) and is_located(whole) else where


def named(around: Surroundings, sentence: Sentence) -> Iterator[Piece]:
    """Give the places that a sentence names, each by its longest name, without adjectives of nations."""
    covered, last = sentence.begin, None
    barred = not sentence.told.begun.keys().isdisjoint(NO_PLACES)
    for index in names_of(around, sentence):
        if index < covered or (barred and is_no_place(sentence, index)):
            continue
        (country, town), found = around.names_at(index), None
        if town is not None and (country is None or town[1] >= country[1]):
            covered = town[1]
            found = meant(around, in_nation(around, Piece(Where(town[0].country, town[0].id), index, town[1])))
        elif country is not None:
            covered = country[1]
            piece = Piece(Where(country[0].code, None), index, country[1])
            if not country[0].is_adjective and not is_said_of(around, index, country[0]):
                found = meant(around, piece)
            else:
                found = area(around, sentence, piece, last.after if last is not None else sentence.begin)
        elif (code := around.context.sense(index, "led_nation")) is not None:
            found = Piece(Where(code, None), index, index + 1)
        if found is not None:
            last = placed(around, sentence, last, found)
            yield last


def names_of(around: Surroundings, sentence: Sentence) -> list[int]:
    """Give the tokens of a sentence at which the name of a place begins; a common word that names one does only where a word leads it in: في مالي."""
    names = around.places_between(sentence.begin, sentence.end)
    led = [piece.first for piece in sentence.told["led_nation"] if is_led_in(around, sentence, piece)]
    return sorted((*names, *led)) if led else names


def is_led_in(around: Surroundings, sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a preposition stands right before a name that has no article."""
    word = around.context.tags[piece.first]
    if word is None or word.definite:
        return False
    led = any(ends_at(sentence, category, piece.first) for category in ("locatives", "goals", "beyond"))
    return bool(word.preposition) or led


def area(around: Surroundings, sentence: Sentence, nation: Piece, begin: int) -> Piece | None:
    """Give the place in a nation that its adjective is said of, if no table knows its name: the Colombian province of Nariño, الأراضي السورية."""
    if around.scan.lexicon.language.script.dual:
        noun = last_before(sentence, "areas", nation.first)
        if noun is None or noun.first < begin or nation.first - noun.after > UNKNOWN:
            return None
        name, found = range(noun.after, nation.first), Piece(nation.value, noun.first, nation.after)
    else:
        noun = first_after(sentence, "areas", nation.first)
        if noun is None or noun.first - nation.after > BESIDE:
            return None
        name, found = (
            range(noun.after, min(noun.after + 1, sentence.end)),
            Piece(nation.value, nation.first, noun.after),
        )
    known = any(index in around.dated or around.scan.anchored(index, PLACE) for index in name)
    return None if known or around.parted(found.first, found.after - 1) else found


def in_nation(around: Surroundings, piece: Piece) -> Piece:
    """Give a city as what the nation behind its name makes of it, where a city of another nation has that name too: نيوكاسل الأسترالية."""
    if piece.after >= around.scan.count or around.scan.seps[piece.after].strip() not in ("", COMMA):
        return piece
    country, _ = around.names_at(piece.after)
    if country is None or country[0].code == country_of(piece):
        return piece
    within = country[0].is_adjective if around.scan.lexicon.language.script.dual else not country[0].is_adjective
    listed = around.scan.seps[piece.after].strip() == COMMA and around.scan.lexicon.language.script.dual
    return piece if not within or listed else piece._replace(value=Where(country[0].code, None))


def meant(around: Surroundings, piece: Piece) -> Piece | None:
    """Give a place as the country that its name means in this article; none where it is part of another name, or would be a guess."""
    scan, places = around.scan, around.scan.lexicon.language.places
    if scan.count > piece.after and scan.words[piece.after] in places.suffixes and scan.close(piece.after):
        return None
    codes = places.doubtful.get(around.spelt(piece.first)) if piece.after == piece.first + 1 else None
    if codes is None or not isinstance(piece.value, Where):
        return piece
    named = [code for code in codes if code in around.nations]
    if len(named) > 1:
        return None
    code = named[0] if named else codes[0]
    if code == piece.value.country:
        return piece
    return piece._replace(value=Where(code, None)) if code else None


def is_said_of(around: Surroundings, index: int, country: Nation) -> bool:
    """Tell whether the name of a country, written as its adjective, is said of the noun before: الحدود السورية."""
    before = around.scan.tags[index - 1] if index else None
    word = around.scan.words[index - 1] if index else ""
    definite = (
        before.definite if before is not None else word.startswith(tuple(around.scan.lexicon.language.script.articles))
    )
    return country.either and definite


def is_no_place(sentence: Sentence, index: int) -> bool:
    """Tell whether what reads as a place is within another name, or of a set phrase."""
    return any(is_within(sentence, category, index) for category in NO_PLACES)


def covers(around: Surroundings, before: Piece, piece: Piece) -> bool:
    """Tell whether a place only says in what the one before it lies: Aleppo, Syria."""
    one, other = before.value, piece.value
    if not isinstance(one, Where) or not isinstance(other, Where) or around.joined(piece.first):
        return False
    return one.country == other.country and one.id is not None and 0 <= piece.first - before.after <= 1
