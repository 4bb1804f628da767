"""Countries, what is adjectival of them, and cities: the context in which figures stand."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factcheck.languages.table import Noun
from factcheck.languages.world.tables import load_world
from factcheck.reading.abbreviations import letters, match, plain
from factcheck.reading.lexicon import TWO, Lexicon, ended_forms
from factcheck.reading.scan import Scan

Article = Literal["", "always", "never"]

# A name of so few letters in capitals is an abbreviation, and in small letters another word.
SHORT_NAME = 3

# The shortest word that keeps a meaning without its article.
SHORTEST_WORD = 3


class Nation(NamedTuple):
    """Name a country by its ISO code; `article` says whether the word has one attached when it means the country.

    `either` tells that the name of the country is written as its adjective in some case is: ألمانيا; `two` that the adjective
    is surely of two: فلسطينيان.
    """

    code: str
    is_adjective: bool
    article: Article = ""
    capital: bool = False
    either: bool = False
    two: bool = False


class Place(NamedTuple):
    """Name a city or province by the identity that it has in all languages, and the ISO code of its country."""

    id: str
    country: str
    article: Article = ""


def enter(lexicon: Lexicon) -> None:
    """Enter the countries, their adjectives and the cities of a language."""
    table, names = lexicon.language.places, lexicon.language.names
    dropped = frozenset(map(lexicon.fold, table.drop))
    enter_nations(lexicon, dropped)
    world = load_world()
    for key, written in table.cities.items():
        for name in written:
            enter_place(lexicon, name, world.place_id(key), world.places[key].country)
    for number, written in names.cities.items():
        for name in written:
            if lexicon.fold(name) not in dropped:
                enter_place(lexicon, name, number, world.cities[number][0])


def enter_nations(lexicon: Lexicon, dropped: frozenset[str]) -> None:
    """Enter the names of countries, then what is adjectival of them."""
    table, names = lexicon.language.places, lexicon.language.names
    for code, written in (*table.names.items(), *names.countries.items()):
        for name in written:
            if lexicon.fold(name) not in dropped:
                entry, article = without_articles(lexicon, name)
                nation = Nation(code, False, article, is_abbreviation(name))
                if not is_written_anew(lexicon, "nation", entry, nation):
                    lexicon.add("nation", entry, nation)
    for code, written in table.adjectives.items():
        for adjective in written:
            of = Nation(code, True, "", is_abbreviation(adjective))
            for form, two in adjective_forms(lexicon, lexicon.fold(plain(adjective))).items():
                nation = of._replace(two=two)
                known = lexicon.table.get(form)
                country: Nation | None = known.senses.get("nation") if known is not None else None
                if country is None:
                    lexicon.add_folded("nation", form, nation)
                elif known is not None and country.code == code and not country.is_adjective:
                    # One form is name and adjective: with its article and without, it means the country.
                    known.senses["nation"] = country._replace(article="", either=True)


def is_written_anew(lexicon: Lexicon, category: str, entry: str, named: Nation | Place) -> bool:
    """Tell whether a name was entered before with another article, and note that it is written with and without: نيبال, النيبال."""
    entered = lexicon.table.get(lexicon.fold(entry))
    known = entered.senses.get(category) if entered is not None else None
    if entered is None or known is None or known == named or known._replace(article=named.article) != named:
        return False
    entered.senses[category] = known._replace(article="")
    return True


def enter_place(lexicon: Lexicon, name: str, key: str, country: str) -> None:
    """Enter a city or province under its name."""
    entry, article = without_articles(lexicon, name)
    named = Place(key, country, article)
    if entry and not is_written_anew(lexicon, "place", entry, named):
        lexicon.add("place", entry, named)


def adjective_forms(lexicon: Lexicon, adjective: str) -> dict[str, bool]:
    """Give every gender, number and case of an adjective of nation, and whether it is that of two and no other."""
    genders = [adjective]
    endings = lexicon.language.places.feminine
    if endings:
        # Not folded: the letter that ends a feminine decides its other forms.
        genders.append(" ".join(ended_forms(word, endings)[0] for word in adjective.split()))
    forms: dict[str, bool] = {}
    for number, gender in enumerate(genders):
        for form, count in lexicon.inflect(Noun(one=(gender,)), people=number == 0):
            forms.setdefault(form, count == TWO)
    return forms


def without_articles(lexicon: Lexicon, name: str) -> tuple[str, Article]:
    """Give a name without the article written onto its first word, and whether it has one."""
    name = plain(name)
    articles = lexicon.language.script.articles
    for article in articles:
        first = name.partition(" ")[0]
        if first.startswith(article) and len(first) - len(article) >= SHORTEST_WORD:
            return name[len(article) :], "always"
    return name, "never" if articles else ""


def is_abbreviation(name: str) -> bool:
    """Tell whether a name is a few capital letters."""
    short = name.replace(".", "")
    return len(short) <= SHORT_NAME and short.isupper() and short.isascii()


def nation(scan: Scan, index: int) -> tuple[Nation, int] | None:
    """Give the country that a token, or a phrase from it on, names or is adjectival of, and the index after it."""
    found = match(scan, index, "nation")
    if found is None:
        return None
    value, after = found
    if value.capital and not letters(scan, index, after).isupper():
        return None
    return (value, after) if is_written_so(scan, index, after, value.article) else None


def place(scan: Scan, index: int) -> tuple[Place, int] | None:
    """Give the city or province that a token, or a phrase from it on, names, and the index after it."""
    found = match(scan, index, "place")
    if found is None or not is_written_so(scan, index, found[1], found[0].article):
        return None
    return found


def is_written_so(scan: Scan, index: int, after: int, article: Article) -> bool:
    """Tell whether some words have the capital letter, which may follow an article, and the article that they have as a name."""
    word = scan.tags[index]
    capitals = scan.lexicon.language.places.capitals
    if word is None or (capitals and not any(written[0].isupper() for written in scan.words[index:after])):
        return False
    return not article or word.definite == (article == "always")
