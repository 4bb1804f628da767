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
# Between a place, or the adjective of a nation, and the noun that it is said of stands at most one word.
BESIDE = 1
# The name of a place in a nation that no table knows has so many words at most.
UNKNOWN = 2
# Where so many names are joined to a place it begins a list.
LISTED = 2
# Things that stand somewhere.
STANDING = ("building",)
PREMISES = frozenset(("airport", "branch", "clinic", "hospital", "market", "prison", "school", "stadium"))
# A place so many tokens from a figure is that of something else in its sentence; victims share theirs over more.
OFF, FAR = 16, 40
COMMA, QUOTES = ",", frozenset('"“”«')
HARMED = ("killed", "wounded", "casualties")
# Where those of a part are stands so close behind it.
NEAR_PART = 5
# An article that is about a country names it, or places of it, so often.
ABOUT = 2
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
    if here or goals:
        chosen = chosen_of(around, site, here, goals)
        return None if chosen is None else of_several(around, site, chosen)
    return lent_to(around, site)


def chosen_of(around: Surroundings, site: Site, here: Sequence[Piece], goals: Sequence[Piece]) -> Piece | None:
    """Choose among the places of a figure's sentence, those where something is and those where it goes; None where the nearest is another's."""
    if not here:
        goal = nearest(site, goals)
        return None if goal is None or begins_between(around, site, goal) else goal
    chosen = led_behind(site, here) or nearest(site, here, lambda piece: further(around, site, piece))
    if chosen is None or is_elsewhere(around, site, chosen) or is_off(around, site, chosen):
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
    begin = piece.after + 1 if around.scan.sense(piece.after, "relative") else piece.after
    return told.says("subordinate", begin, site.first)


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
    if row is not None and row["scope"] == "paragraph" and around.mentioned[row["country"]] < ABOUT:
        # Named in passing.
        return None
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
        if found and covers(around, found[-1], piece):
            # What is said of where it lies is said of it: سمالوط بمحافظة المنيا.
            found[-1] = piece._replace(value=located_as(found[-1], piece), first=found[-1].first, after=found[-1].after)
        else:
            found.append(piece)
    return found


def located_as(one: Piece, whole: Piece) -> object:
    """Give a place as one that something is at, if that is said of the one that it lies in."""
    where = one.value
    return where._replace(located=True) if isinstance(where, Where) and is_located(whole) else where


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
            found = meant(around, in_nation(around, Piece(Where(town[0].country, town[0].id), index, town[1])))
        elif country is not None:
            covered = country[1]
            piece = Piece(Where(country[0].code, None), index, country[1])
            if not country[0].is_adjective and not is_said_of(around, index, country[0]):
                found = meant(around, piece)
            else:
                found = area(around, sentence, piece, last.after if last is not None else sentence.begin)
        if found is not None:
            last = placed(around, sentence, last, found)
            yield last


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


def placed(around: Surroundings, sentence: Sentence, last: Piece | None, piece: Piece) -> Piece:
    """Say of a place whether something is said to be there or to go there; of one of a list, what is said of the one before."""
    where = piece.value
    if not isinstance(where, Where):
        return piece
    if is_of_unknown_speaker(around, sentence, piece):
        return piece
    located = (
        follows_locative(around, sentence, piece.first)
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


def covers(around: Surroundings, before: Piece, piece: Piece) -> bool:
    """Tell whether a place only says in what the one before it lies: Aleppo, Syria."""
    one, other = before.value, piece.value
    if not isinstance(one, Where) or not isinstance(other, Where) or around.joined(piece.first):
        return False
    return one.country == other.country and one.id is not None and 0 <= piece.first - before.after <= 1


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
