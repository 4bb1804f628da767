"""The nouns that figures count, and the words that say what happened to people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.languages.table import Counted, Noun
from factcheck.reading.lexicon import COUNTS, MANY, ONE, Inflected, Lexicon

PERSON, THING, VICTIM = "person", "thing", "victim"

# The places of an outcome's words in a sentence; each is a category of the lexicon.
PLACES = ("state", "nominal", "passive", "active", "beside", "toll", "own")
# What a verb or a preposition leads to; a language whose phrases are listed whole has none.
GOALS = ("refuges", "harms")
VERBS = ("passive", "active")


def enter(lexicon: Lexicon) -> None:
    """Enter people, things and victims under their categories, as `Inflected`, and outcomes by place.

    `Inflected.name` is a concept or, of victims, an outcome; a word of an outcome means its name.
    """
    language = lexicon.language
    outcomes = language.outcomes
    enter_nouns(lexicon, PERSON, language.people, people=True)
    enter_nouns(lexicon, THING, language.things)
    enter_nouns(lexicon, VICTIM, {name: outcome.victims for name, outcome in outcomes.items()}, people=True)
    for name, outcome in outcomes.items():
        for place in (*PLACES, *GOALS):
            for written in getattr(outcome, place):
                for form in with_future(lexicon, written) if place in VERBS else (written,):
                    lexicon.add(place, form, name)


def with_future(lexicon: Lexicon, verb: str) -> Iterator[str]:
    """Give a verb, and the same with a prefix of the future where it can take one."""
    yield verb
    for prefix, letters in lexicon.language.script.future.items():
        if verb.startswith(letters):
            yield prefix + verb


def enter_nouns(lexicon: Lexicon, category: str, nouns: Mapping[str, Counted], *, people: bool = False) -> None:
    """Enter nouns under a category: what the tables write first, then what follows from it.

    A written form is surer than a made one: a broken plural may be spelt like the dual of its noun.
    """
    for name, noun in nouns.items():
        barred = withheld(lexicon, noun)
        for words, count in (((*noun.one, *noun.also), ONE), (noun.many, MANY)):
            for form in map(lexicon.fold, words):
                if form not in barred:
                    lexicon.add_folded(category, form, Inflected(name, count))
    for name, noun in nouns.items():
        meanings = {count: Inflected(name, count) for count in COUNTS}
        for form, count in inflected(lexicon, noun, people=people):
            lexicon.add_folded(category, form, meanings[count])


def withheld(lexicon: Lexicon, noun: Counted) -> frozenset[str]:
    """Give the forms of a noun that are left to commoner words of the same spelling."""
    return frozenset(map(lexicon.fold, noun.but_not))


def inflected(lexicon: Lexicon, noun: Counted, *, people: bool) -> Iterator[tuple[str, str]]:
    """Give the forms of a noun with their counts, without those that are commoner words."""
    barred = withheld(lexicon, noun)
    # Of a noun with two plurals the regular one is surer than the dual that is spelt like it.
    for part in (Noun(one=noun.also), Noun(one=noun.one, many=noun.many)):
        for form, count in lexicon.inflect(part, people=people):
            if form not in barred:
                yield form, count
