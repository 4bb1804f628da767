"""Where a figure is told of: a country, a province or a city, each with an identity that all languages share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.context.place_lent import is_strange, is_unknown, lent_to_harm, lent_to_others
from factcheck.claims.context.place_named import find_goals, located, made, read
from factcheck.claims.context.place_said import REACH, REACH_OF_EVENT, Where, country_of, is_beside, is_building
from factcheck.claims.context.status import joins_verb
from factcheck.claims.context.surroundings import (
    Piece,
    Sentence,
    Site,
    Surroundings,
    first_after,
    last_before,
    near,
    nearest,
    scope_of,
)
from factcheck.claims.context.taken import Row, Taken
from factcheck.claims.context.time import is_compared, told_then
from factcheck.reading.lexicon import PLACE
from factcheck.reading.sentences import COMMAS

if TYPE_CHECKING:
    from collections.abc import Sequence

# Where so many names are joined to a place it begins a list.
LISTED = 2
# A place so many tokens from a figure is that of something else in its sentence; victims share theirs over more.
OFF, FAR = 16, 40
QUOTES = frozenset('"“”«')
HARMED = ("killed", "wounded", "casualties")
# Where those of a part are stands so close behind it.
NEAR_PART = 5
# A place behind the next figure is that figure's before it is this one's.
NEXT = 10
# A word that leads in a place stands so close behind its figure.
NAMED_NEAR = 2


class Place(Taken):
    """Name a place: `country` is its ISO 3166 code, `id` that of the city or province in it, if one is named."""

    country: str
    id: str | None = None


def find(around: Surroundings, site: Site) -> Row | None:
    """Give the place of a figure: that of its sentence, else of its paragraph, else of the article."""
    then = told_then(around, site)
    if then is not None:
        return of_earlier(around, site, then.last)
    here = [piece for piece in near(site, located(around, site.sentence)) if not is_of_other(around, site, piece)]
    goals = goals_of(around, site)
    if here or goals:
        chosen = chosen_of(around, site, here, goals)
        return None if chosen is None else of_several(around, site, chosen)
    return lent_to(around, site)


def chosen_of(around: Surroundings, site: Site, here: Sequence[Piece], goals: Sequence[Piece]) -> Piece | None:
    """Choose among the places of a figure's sentence, those where something is and those where it goes; None where the nearest is another's."""
    chosen = led_behind(site, here) or nearest(site, here, lambda piece: further(around, site, piece))
    if chosen is None or is_off(around, site, chosen):
        goal = nearest(site, goals)
        return None if goal is None or begins_between(around, site, goal) else goal
    if is_elsewhere(around, site, chosen):
        return None
    # Trained in one country they went to another.
    return None if any(site.distance(goal) < site.distance(chosen) for goal in goals) else chosen


def lent_to(around: Surroundings, site: Site) -> Row | None:
    """Give the place that a figure has from beyond its sentence; what its sentence names of others it does not lend to itself."""
    name, lend = ("place of harm", lent_to_harm) if site.outcome else ("place", lent_to_others)
    row = around.once(name, site.sentence, lend)
    return None if row is not None and row["span"]["start"] in around.once("own", site.sentence, starts_of) else row


def starts_of(around: Surroundings, sentence: Sentence) -> frozenset[int]:
    """Give where the places of a sentence begin in the text that it says something to be at."""
    return frozenset(around.taken(piece, "sentence")["span"]["start"] for piece in located(around, sentence))


def led_behind(site: Site, here: Sequence[Piece]) -> Piece | None:
    """Give the place that a word right behind a figure leads in, however near one stands before it: 14 in Alabama, six in Georgia."""
    leading = first_after(site.sentence, "locatives", site.last)
    if leading is None or leading.first - site.last > NAMED_NEAR:
        return None
    return next((piece for piece in here if leading.after <= piece.first < leading.after + REACH), None)


def goals_of(around: Surroundings, site: Site) -> Sequence[Piece]:
    """Give the places that something goes to near a figure; where the dead and the hurt are taken they did not come to harm."""
    goals = near(site, around.of(site.sentence, "goals", find_goals))
    return [piece for piece in goals if piece.first < site.first] if site.outcome in HARMED else goals


def of_earlier(around: Surroundings, site: Site, begin: int) -> Row | None:
    """Give the place of a figure of an earlier event that a clause behind a token tells of, which is not that of the article."""
    chosen = nearest(site, [piece for piece in near(site, located(around, site.sentence)) if piece.first > begin])
    if chosen is None or is_elsewhere(around, site, chosen):
        return None
    return of_several(around, site, chosen)


def further(around: Surroundings, site: Site, piece: Piece) -> int:
    """Give how much further off a place is than its tokens say: behind a joined verb, or behind another figure with its own."""
    if begins_between(around, site, piece):
        return OFF
    figure = around.figure_before(piece.first)
    return NEXT if figure is not None and figure[0] > site.last else 0


def is_off(around: Surroundings, site: Site, chosen: Piece) -> bool:
    """Tell whether a place is that of something else in its sentence: far from the figure, or in a clause of its own if none was harmed."""
    if site.outcome:
        return site.distance(chosen) > FAR
    if site.distance(chosen) > OFF or is_in_clause(around, site, chosen) or begins_between(around, site, chosen):
        return True
    # Which employs 900 people, said it would shut a plant in Spain.
    told = chosen.first > site.last and site.sentence.told.says("saying", site.last + 1, chosen.first)
    return told and around.parted(site.last, chosen.first)


def begins_between(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a clause begins with a joined verb between a figure and a place: قتل 12 في حلب وهاجم إدلب."""
    begin, end = (site.last + 1, piece.first) if piece.first > site.last else (piece.after, site.first)
    return joins_verb(around, begin, end)


def is_of_other(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a place is where one spoke who says a figure, or that of another figure which it is held against."""
    if is_of_speech(around, site, piece) or is_where_taken(around, site, piece):
        return True
    figure = around.figure_before(piece.first)
    if figure is None or figure[0] <= site.last:
        return False
    return is_compared(around, figure[0]) or is_of_part(around, figure[1], piece)


def is_where_taken(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a place is where those who were hurt were brought: taken to hospitals in Turkey."""
    if site.outcome not in HARMED or piece.first <= site.last:
        return False
    goal = last_before(site.sentence, "goals", piece.first)
    if goal is None or goal.first <= site.last or piece.first - goal.after > REACH:
        return False
    return any(is_building(around, index) for index in range(goal.after, piece.first))


def is_of_part(around: Surroundings, last: int, piece: Piece) -> bool:
    """Tell whether a place is where those are whom a figure right before it sets apart from others: 90 people, 15 of them in France."""
    if piece.first - last > NEAR_PART or around.parted(last, piece.first):
        return False
    return any(around.scan.match(index, "among_after") for index in range(last - 1, piece.first))


def is_of_speech(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a place is where one met who says a figure: they said at the meeting which was held in Abuja that."""
    if piece.first > site.first:
        return False
    quoted = piece.after < around.scan.count and not QUOTES.isdisjoint(around.scan.seps[piece.after])
    if quoted and last_before(site.sentence, "saying", piece.first) is not None:
        # At a conference in Ankara he said "590 people …".
        return True
    led = last_before(site.sentence, "subordinate", piece.first)
    if led is None or piece.first - led.after > REACH_OF_EVENT:
        return False
    context = around.context
    return any(
        context.sense(index, "clause_behind") and context.sense(index, "clause")
        for index in range(piece.after, min(site.first, piece.after + NAMED_NEAR))
    )


def is_in_clause(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a place stands in a clause that a word begins between it and a figure: after he came to Austria."""
    told = site.sentence.told
    if piece.first > site.last:
        return told.says("subordinate", site.last + 1, piece.first)
    # What is told of what is there is there too: a terminal in Nairobi, which can handle 9 million passengers.
    goes_on = around.scan.sense(piece.after, "relative") or around.context.sense(piece.after, "there")
    begin = piece.after + 1 if goes_on else piece.after
    return told.says("subordinate", begin, site.first)


def is_elsewhere(around: Surroundings, site: Site, chosen: Piece) -> bool:
    """Tell whether a place that no table knows is named nearer to a figure: 15 in Homs and nine in Noakhali."""
    scan, nearest_yet = around.scan, site.distance(chosen)
    for piece in near(site, site.sentence.told["locatives"]):
        # A village before the province that it lies in is there.
        within = 0 <= chosen.first - piece.after <= REACH_OF_EVENT or chosen.first <= piece.first < chosen.after
        if not within and site.distance(piece) < nearest_yet and is_unknown(around, piece.after, site.sentence.end):
            return True
    leading = first_after(site.sentence, "locatives", site.last)
    if (
        leading is None
        or leading.first - site.last > NAMED_NEAR
        or leading.first <= chosen.first < leading.after + REACH
    ):
        return False
    index = leading.after
    if index >= site.sentence.end or around.parted(site.last, index) or index in around.dated:
        return False
    if not scan.lexicon.language.places.capitals:
        return is_strange(around, index)
    return scan.words[index][:1].isupper()


def of_several(around: Surroundings, site: Site, chosen: Piece) -> Row | None:
    """Give the place of a figure, or the country alone where it is named as one of several: in Homs, Hama and Idlib."""
    listed = [
        piece
        for piece in near(site, around.of(site.sentence, "places", read))
        if piece is not chosen and isinstance(piece.value, Where) and is_beside(around, chosen, piece)
    ]
    row = made(around, chosen, scope_of(site, chosen))
    if not listed:
        return {**row, "id": None} if is_in_list(around, chosen) else row
    return None if any(country_of(piece) != country_of(chosen) for piece in listed) else {**row, "id": None}


def is_in_list(around: Surroundings, chosen: Piece) -> bool:
    """Tell whether names that no table knows are joined to a place, before or behind it: in Konya, Adana and Sirnak."""
    behind = range(chosen.after, min(chosen.after + LISTED, around.scan.count))
    if len(behind) == LISTED and all(is_joined_name(around, index) for index in behind):
        return True
    before = chosen.first - 2 if around.context.sense(chosen.first - 1, "joining") else chosen.first - 1
    return before > 0 and around.joined(chosen.first) and is_joined_name(around, before)


def is_joined_name(around: Surroundings, index: int) -> bool:
    """Tell whether a token has a conjunction or a comma before it and is a place, or in no table."""
    scan = around.scan
    word, beginning = scan.tags[index], scan.words[index].startswith(tuple(scan.lexicon.language.script.conjunctions))
    known = word is not None and not scan.anchored(index, PLACE)
    capital = not scan.lexicon.language.places.capitals or scan.words[index][:1].isupper()
    return not known and capital and (beginning or scan.seps[index].strip() in COMMAS)
