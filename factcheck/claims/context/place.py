"""Where a figure is told of: a country, a province or a city, each with an identity that all languages share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.context.attribution import read as speaking
from factcheck.claims.context.event import concept_of, find_events, is_of
from factcheck.claims.context.status import joins_verb
from factcheck.claims.context.surroundings import (
    Piece,
    Sentence,
    Site,
    Surroundings,
    begun,
    ends_at,
    first_after,
    is_within,
    last_before,
    near,
    nearest,
    scope_of,
)
from factcheck.claims.context.taken import Row, Scope, Taken
from factcheck.claims.context.time import is_compared, is_past, told_then
from factcheck.reading.lexicon import NUMBER, PLACE
from factcheck.reading.places import Nation
from factcheck.reading.sentences import COMMAS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Between a word that locates and its place stand no more tokens: in the war-torn Syrian city of; where adjectives follow, fewer.
REACH, REACH_OF_HEADS = 4, 1
# An article may begin with the name of the place that it was written at, so near its start.
DATELINE = 3
# What stands behind these is no place of the figure.
LEADING_ELSEWHERE = ("beyond", "saying", "according")
# What befell a place stands so many tokens before it.
REACH_OF_EVENT, VIOLENCE = 8, ("violence",)
DASHES = "(-–—ـ:/"
# A place so many tokens from a figure is that of something else in its sentence; victims share theirs over more.
OFF, FAR = 25, 40
COMMA = ","
HARMED = ("killed", "wounded", "casualties")
# Where those of a part are stands so close behind it.
NEAR_PART = 5
# A place behind the next figure is that figure's before it is this one's.
NEXT = 10


class Place(Taken):
    """Name a place: `country` is its ISO 3166 code, `id` that of the city or province in it, if one is named."""

    country: str
    id: str | None = None


# Within these what reads as a place is none.
NO_PLACES = ("no_place", "organisation")
# A word that leads in a place stands so close behind its figure.
NAMED_NEAR = 2


class Where(NamedTuple):
    """Identify a place; `located` tells that the text says something to be there, `goal` that something goes there."""

    country: str
    id: str | None
    located: bool = False
    goal: bool = False


def find(around: Surroundings, site: Site) -> Row | None:
    """Give the place of a figure: that of its sentence, else of its paragraph, else of the article."""
    then = told_then(around, site)
    if then is not None:
        return of_earlier(around, site, then.last)
    here = [piece for piece in near(site, located(around, site.sentence)) if not is_of_other(around, site, piece)]
    goals = goals_of(around, site)
    if here:
        chosen = nearest(site, here, lambda piece: further(around, site, piece))
        if chosen is None or is_elsewhere(around, site, chosen) or is_off(around, site, chosen):
            return None
        if any(site.distance(goal) < site.distance(chosen) for goal in goals):
            # Trained in one country they went to another.
            return None
        return of_several(around, site, chosen)
    if goals:
        chosen = nearest(site, goals)
        if chosen is None or begins_between(around, site, chosen):
            return None
        return of_several(around, site, chosen)
    return around.once(
        "place of harm" if site.outcome else "place", site.sentence, lent_to_harm if site.outcome else lent_to_others
    )


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
    if site.distance(chosen) > OFF or is_in_clause(site, chosen) or begins_between(around, site, chosen):
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
    if is_of_speech(around, site, piece):
        return True
    figure = around.figure_before(piece.first)
    if figure is None or figure[0] <= site.last:
        return False
    return is_compared(around, figure[0]) or is_of_part(around, figure[1], piece)


def is_of_part(around: Surroundings, last: int, piece: Piece) -> bool:
    """Tell whether a place is where those are whom a figure right before it sets apart from others: 90 people, 15 of them in France."""
    if piece.first - last > NEAR_PART or around.parted(last, piece.first):
        return False
    return any(around.scan.match(index, "among_after") for index in range(last - 1, piece.first))


def is_of_speech(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a place is where one met who says a figure: they said at the meeting which was held in Abuja that."""
    if piece.first > site.first:
        return False
    led = last_before(site.sentence, "subordinate", piece.first)
    if led is None or piece.first - led.after > REACH_OF_EVENT:
        return False
    context = around.context
    return any(
        context.sense(index, "clause_behind") and context.sense(index, "clause")
        for index in range(piece.after, min(site.first, piece.after + NAMED_NEAR))
    )


def is_in_clause(site: Site, piece: Piece) -> bool:
    """Tell whether a place stands in a clause that a word begins between it and a figure: after he came to Austria."""
    between = range(site.last + 1, piece.first) if piece.first > site.last else range(piece.after, site.first)
    return site.sentence.told.says("subordinate", between.start, between.stop)


def of_several(around: Surroundings, site: Site, chosen: Piece) -> Row | None:
    """Give the place of a figure, or the country alone where it is named as one of several: in Homs, Hama and Idlib."""
    listed = [
        piece
        for piece in near(site, around.of(site.sentence, "places", read))
        if piece is not chosen and isinstance(piece.value, Where) and is_beside(around, chosen, piece)
    ]
    row = made(around, chosen, scope_of(site, chosen))
    if not listed:
        return row
    return None if any(country_of(piece) != country_of(chosen) for piece in listed) else {**row, "id": None}


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


def country_of(piece: Piece) -> str | None:
    """Give the country of a place."""
    return piece.value.country if isinstance(piece.value, Where) else None


def is_elsewhere(around: Surroundings, site: Site, chosen: Piece) -> bool:
    """Tell whether a place that no table knows is named nearer to a figure: 15 in Homs and nine in Noakhali."""
    scan, nearest_yet = around.scan, site.distance(chosen)
    for piece in near(site, site.sentence.told["locatives"]):
        # A village before the province that it lies in is there.
        within = 0 <= chosen.first - piece.after <= REACH_OF_EVENT
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
        return scan.tags[index] is None
    return scan.words[index][:1].isupper()


def lent_to_harm(around: Surroundings, to: Sentence) -> Row | None:
    """Give the place that a sentence of victims has from others, unless what harmed them was long before."""
    return None if is_past(around, to) else lent(around, to, countries_named(around, to, adjectives=False))


def lent_to_others(around: Surroundings, to: Sentence) -> Row | None:
    """Give the country that a sentence without a place has from others, if it does not even speak of another nation."""
    if len(around.nations) > 1:
        # An article about several countries does not say of which a price or a share is.
        return None
    row = lent(around, to, countries_named(around, to, adjectives=True))
    # What is counted or paid is seldom of the town that was named before.
    return None if row is None else {**row, "id": None}


def lent(around: Surroundings, to: Sentence, own: set[str]) -> Row | None:
    """Give the place that a sentence without one has from its paragraph or its article; `own` are the countries that it names."""
    if to.background:
        # What is told of another event is not where the article's own is.
        return None
    row = of_paragraph(around, to)
    if row is None or own - {row["country"]}:
        return None
    if row["scope"] == "article" and (
        is_minor(around, row) or countries_named(around, to, adjectives=True) - {row["country"]}
    ):
        return None
    # Where another place is named, the country itself, or a village that no table knows, the city before it is not meant.
    wider = names_other(around, to, row["id"]) or leads_in_unknown(around, to) or names_country(around, to)
    return {**row, "id": None} if wider else row


def is_minor(around: Surroundings, row: Row) -> bool:
    """Tell whether an article names another country more often than that of a place: then it is hardly where all happens."""
    mentioned = around.mentioned
    return bool(mentioned) and mentioned[row["country"]] < max(mentioned.values())


def of_paragraph(around: Surroundings, to: Sentence) -> Row | None:
    """Give the place that the sentences before name last, else that of the article; a story told before lends none."""
    for step, sentence in enumerate(around.before(to)):
        if is_past(around, sentence):
            if step == 0:
                return None
        elif there := located(around, sentence):
            # Further back the town may be another's by now.
            row = made(around, there[-1], "paragraph")
            return row if step == 0 else {**row, "id": None}
    return around.of_article("place", of_article)


def countries_named(around: Surroundings, sentence: Sentence, *, adjectives: bool) -> set[str]:
    """Give the countries that a sentence names or in which its places are, with those of its adjectives if so asked."""
    found = {piece.value.country for piece in around.of(sentence, "places", read) if isinstance(piece.value, Where)}
    if adjectives:
        nations = ((index, around.names_at(index)[0]) for index in around.places_between(sentence.begin, sentence.end))
        counted = around.counted
        found.update(known[0].code for index, known in nations if known is not None and index not in counted)
    return found


def names_other(around: Surroundings, sentence: Sentence, town: str | None) -> bool:
    """Tell whether a sentence names a city or a province other than one."""
    pieces = (piece.value for piece in around.of(sentence, "places", read))
    return any(isinstance(where, Where) and where.id not in (None, town) for where in pieces)


def names_country(around: Surroundings, sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of a country, or of what is of one, besides who says so and those whom a figure counts."""
    speakers = around.of(sentence, "speakers", speaking)
    return any(
        index not in around.counted and not any(one.first <= index < one.after for one in speakers)
        for index in around.places_between(sentence.begin, sentence.end)
    )


def leads_in_unknown(around: Surroundings, sentence: Sentence) -> bool:
    """Tell whether a sentence says something to be at a place that no table knows: in the village of."""
    return any(is_unknown(around, piece.after, sentence.end) for piece in sentence.told["locatives"])


def is_unknown(around: Surroundings, index: int, end: int) -> bool:
    """Tell whether a token behind a word that leads in a place reads as the name of one that no table knows."""
    scan = around.scan
    if index >= end or around.parted(index - 1, index) or index in around.dated or scan.anchored(index, PLACE):
        return False
    if scan.lexicon.language.places.capitals:
        return scan.words[index][:1].isupper() and not scan.words[index].isupper()
    leading = scan.senses(index - 1)
    return "function" not in leading and scan.tags[index] is None and around.context.tags[index] is None


def of_article(around: Surroundings) -> Row | None:
    """Give the place that an article is about: the first that its beginning locates, else its dateline."""
    for sentence in around.lead:
        if not is_past(around, sentence) and (there := located(around, sentence)):
            return made(around, there[0], "article")
    if around.lead:
        for piece in around.of(around.lead[0], "places", read):
            if is_dateline(around, piece):
                # Where a correspondent sits is hardly where it happened, but the country is likely to be.
                return {**made(around, piece, "article"), "id": None}
    return None


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
        if found and covers(found[-1], piece):
            continue
        found.append(piece)
    return found


def named(around: Surroundings, sentence: Sentence) -> Iterator[Piece]:
    """Give the places that a sentence names, each by its longest name, without adjectives of nations."""
    covered, last = sentence.begin, None
    barred = not sentence.told.begun.keys().isdisjoint(NO_PLACES)
    for index in around.places_between(sentence.begin, sentence.end):
        if index < covered or (barred and is_no_place(sentence, index)):
            continue
        (country, town), found = around.names_at(index), None
        if town is not None and (country is None or town[1] >= country[1]):
            covered = town[1]
            found = meant(around, Piece(Where(town[0].country, town[0].id), index, town[1]))
        elif country is not None:
            covered = country[1]
            if not country[0].is_adjective and not is_said_of(around, index, country[0]):
                found = meant(around, Piece(Where(country[0].code, None), index, country[1]))
        if found is not None:
            last = placed(around, sentence, last, found)
            yield last


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


def placed(around: Surroundings, sentence: Sentence, last: Piece | None, piece: Piece) -> Piece:
    """Say of a place whether something is said to be there or to go there; of one of a list, what is said of the one before."""
    where = piece.value
    if not isinstance(where, Where):
        return piece
    if is_of_unknown_speaker(around, sentence, piece):
        return piece
    located = follows_locative(around, sentence, piece.first) or (
        last is not None
        and is_located(last)
        and is_beside(around, last, piece)
        and not is_speaker(around, sentence, piece)
    )
    goal = not located and follows_goal(around, sentence, piece.first)
    return piece._replace(value=where._replace(located=located, goal=goal))


def is_of_unknown_speaker(around: Surroundings, sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a place is that of one who says something and is no source that is known: a family in London said."""
    if around.scan.lexicon.language.script.dual or around.context.sense(piece.after, "saying") is None:
        return False
    return not around.parted(piece.after - 1, piece.after) and not is_speaker(around, sentence, piece)


def is_speaker(around: Surroundings, sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a place is who speaks: Egypt said."""
    return any(one.first <= piece.first < one.after for one in around.of(sentence, "speakers", speaking))


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


def covers(before: Piece, piece: Piece) -> bool:
    """Tell whether a place only says in what the one before it lies: Aleppo, Syria."""
    one, other = before.value, piece.value
    if not isinstance(one, Where) or not isinstance(other, Where):
        return False
    return one.country == other.country and one.id is not None and 0 <= piece.first - before.after <= 1


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


def is_located(piece: Piece) -> bool:
    """Tell whether a piece is a place that something is said to be at."""
    return isinstance(piece.value, Where) and piece.value.located


def is_goal(piece: Piece) -> bool:
    """Tell whether a piece is a place that something goes to."""
    return isinstance(piece.value, Where) and piece.value.goal
