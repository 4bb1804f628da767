"""The words that tell of a figure's surroundings: events, organisations, who says so, and what was told first.

They have a lexicon of their own: common words as they are, they must not change how figures are read.
Each category has the name of its field in the tables; `event` means an `EventWord`, `organisation` an `Organisation`,
`source` the kind of source that a noun names, `doer` the concept of a body that does things; `indicator` and the categories whose names begin so
mean an `IndicatorWord`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from factcheck.languages.context import ContextWords
from factcheck.languages.indicators import IndicatorWords
from factcheck.languages.language import load
from factcheck.languages.sequence import Sequence
from factcheck.languages.table import Counted, Ending, Words
from factcheck.languages.world.concepts import concepts
from factcheck.reading.abbreviations import plain
from factcheck.reading.lexicon import ACCUSATIVE, MANY, Lexicon, combined, ended_forms, fitting
from factcheck.reading.nouns import withheld
from factcheck.reading.places import is_abbreviation
from factcheck.reading.scan import Scan

# The fields of nouns by their kinds, and of names by what they name.
NOUNS = ("sources", "doers", "led_nations")
# The fields of verbs that are told by their first forms, with the category of each.
VERBS = {"saying_verbs": "saying", "saying_that_verbs": "saying_that"}
# The category of participles by which whoever spoke goes on.
ADDING = "adding"


class EventWord(NamedTuple):
    """Name the concept of an event; `verb` tells that the word is no noun."""

    concept: str
    verb: bool


class IndicatorWord(NamedTuple):
    """Name what a figure is an amount of, by its `concept`, and the sorts of amounts that it is a word for.

    `many` tells that the word is a plural: that stands before no other noun, where nouns stand before what they tell more of. `free`
    tells that it ends in its owner or in the accusative, so that no noun before it governs it.
    """

    concept: str
    sorts: tuple[str, ...]
    many: bool = False
    free: bool = False


class Organisation(NamedTuple):
    """Name an organisation by its id; an `abbreviation` is written in capitals only."""

    id: str
    abbreviation: bool


@cache
def context_lexicon(code: str) -> Lexicon:
    """Give the lexicon of the surroundings in a language, made once."""
    made = Lexicon(load(code))
    language = made.language
    enter_words(made, language.sequence)
    enter_words(made, language.context)
    for field, category in VERBS.items():
        enter_verbs(made, category, getattr(language.context, field))
    for category, table in (("source", language.context.sources), ("doer", language.context.doers)):
        for kind, nouns in table.items():
            enter_noun(made, category, kind, nouns)
    for nation, names in language.context.led_nations.items():
        for written in names:
            made.add("led_nation", written, nation)
    for name, event in language.events.items():
        enter_noun(made, "event", EventWord(name, verb=False), event)
        for written in event.words:
            made.add("event", written, EventWord(name, verb=True))
    enter_indicators(made)
    for key, names in language.organisations.items():
        for written in names:
            made.add("organisation", plain(written), Organisation(key, is_abbreviation(written)))
    return made


def enter_indicators(lexicon: Lexicon) -> None:
    """Enter what figures are amounts of; a noun also with the ending of its owner."""
    language = lexicon.language
    for name, indicator in language.indicators.items():
        meant = IndicatorWord(name, concepts().indicators[name].of)
        for form, value in indicator_forms(lexicon, indicator, meant):
            lexicon.add_folded("indicator", form, value)
        for written in indicator.words:
            lexicon.add("indicator", written, meant)
        for place in ("verbs", "before", "after"):
            for written in getattr(indicator, place):
                lexicon.add(f"indicator_{place}", written, meant)


def indicator_forms(
    lexicon: Lexicon, indicator: IndicatorWords, meant: IndicatorWord
) -> Iterator[tuple[str, IndicatorWord]]:
    """Give the forms of the nouns of an indicator with what each means, but for those that it leaves to commoner words."""
    barred = withheld(lexicon, indicator)
    objects = frozenset(form for noun in indicator.many for form in accusatives(lexicon, noun))
    for table in (Counted(one=indicator.also), indicator.model_copy(update={"also": ()})):
        for form, count in lexicon.inflect(table):
            if form not in barred:
                yield form, meant._replace(many=count == MANY, free=count == ACCUSATIVE or form in objects)
    for noun in (*indicator.one, *indicator.also, *indicator.many):
        for form in owned(lexicon, noun):
            if form not in barred:
                yield form, meant._replace(free=True)


def accusatives(lexicon: Lexicon, noun: str) -> list[str]:
    """Give the forms of a plural in the accusative."""
    return combined(lexicon.fold(noun).split(), lexicon.language.script.accusative, agree=True)


def owned(lexicon: Lexicon, noun: str) -> Iterator[str]:
    """Give the forms of a noun with the endings of its owner, on its first word or its last: أرباحها, رقم أعمالها."""
    endings = lexicon.language.script.owned
    if not endings:
        return
    words = noun.split()
    folded = [lexicon.fold(word) for word in words]
    for place in {0, len(words) - 1}:
        last = words[place][-1]
        for form in ended_forms(folded[place], fitting(endings, last if last in lexicon.stand_ins else "")):
            yield " ".join([*folded[:place], form, *folded[place + 1 :]])


def enter_words(lexicon: Lexicon, table: Sequence | ContextWords) -> None:
    """Enter the words of a table, under the names of its fields."""
    for category, words in table:
        if category not in NOUNS and category not in VERBS:
            for written in words:
                lexicon.add(category, written, True)


def enter_verbs(lexicon: Lexicon, category: str, verbs: Words) -> None:
    """Enter the forms of verbs, each told by its past, its present and perhaps its participle."""
    script = lexicon.language.script
    # The first letter of the present says who does it: يقول, تقول.
    persons = [letter for letters in script.future.values() for letter in letters][:2]
    for verb in verbs:
        past, present, *participle = lexicon.fold(verb).split()
        forms = ended_forms(past, script.past)
        forms += ended_forms_of_present(present, persons, script.present)
        for form in forms:
            lexicon.add_folded(category, form, True)
        for form in (form for word in participle for form in ended_forms(word, script.participle)):
            lexicon.add_folded(category, form, True)
            lexicon.add_folded(ADDING, form, True)


def ended_forms_of_present(verb: str, persons: Iterable[str], endings: tuple[Ending, ...]) -> list[str]:
    """Give the forms of a verb of the present, for each letter that it may begin with."""
    return [form for person in persons for form in ended_forms(person + verb[1:], endings)]


def enter_noun(lexicon: Lexicon, category: str, value: object, noun: Counted) -> None:
    """Enter a noun in all its forms, which mean the same here."""
    barred = withheld(lexicon, noun)
    for written in (*noun.one, *noun.also, *noun.many):
        lexicon.add(category, written, value)
    for form, _ in (*lexicon.inflect(Counted(one=noun.also)), *lexicon.inflect(Counted(one=noun.one, many=noun.many))):
        if form not in barred:
            lexicon.add_folded(category, form, value)


def unread(scan: Scan) -> Scan:
    """Give a scanned text for a second reading in the lexicon of the surroundings, no token looked up yet."""
    return scan.reread(context_lexicon(scan.lexicon.language.code))


def in_context(scan: Scan) -> Scan:
    """Give a scanned text anew, with the words of its surroundings as all that its tokens can be."""
    again = unread(scan)
    again.tags = list(map(again.lexicon.__getitem__, again.words))
    return again
