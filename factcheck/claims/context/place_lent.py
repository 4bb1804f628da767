"""The place that a sentence has from others: from those before it in its paragraph, or from the beginning of the article."""

from __future__ import annotations

from factcheck.claims.context.attribution import read as speaking
from factcheck.claims.context.place_named import located, made, read
from factcheck.claims.context.place_said import Where, is_dateline
from factcheck.claims.context.surroundings import Sentence, Surroundings
from factcheck.claims.context.taken import Row
from factcheck.claims.context.time import is_past
from factcheck.reading.lexicon import PLACE

# An article that is about a country names it, or places of it, so often.
ABOUT = 2


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
    return "function" not in leading and is_strange(around, index)


def is_strange(around: Surroundings, index: int) -> bool:
    """Tell whether a token is in no table; what belongs to somebody is no name: في صفوفهم."""
    owned = tuple(ending for ending in around.scan.lexicon.language.script.possessive if len(ending) > 1)
    known = around.scan.tags[index] is not None or around.context.tags[index] is not None
    return not (known or around.scan.words[index].endswith(owned))
