"""The checked shape of a language pack: words in tables, and no logic but loading and checking.

A pack is a folder of TOML files, one field of `Language` each, named after it. The shape of each stands in the file
of its name here; that of entries which several tables have, in `table.py`. Words are written in their plain form, and one spelling of each is enough: dual, plural, case,
attached prefixes and letters that newspapers interchange come from `script.toml`.
"""

from __future__ import annotations

from functools import cache
from importlib.resources.abc import Traversable

from pydantic import ValidationError

from factcheck.errors import LanguageError
from factcheck.languages.context import ContextWords
from factcheck.languages.dates import Dates
from factcheck.languages.events import EventWords
from factcheck.languages.grammar import Grammar
from factcheck.languages.hedges import Hedges
from factcheck.languages.indicators import IndicatorWords
from factcheck.languages.money import Money
from factcheck.languages.numbers import Numbers
from factcheck.languages.outcomes import Outcome
from factcheck.languages.places import Names, Places
from factcheck.languages.script import Script
from factcheck.languages.sequence import Sequence
from factcheck.languages.structure import Structure
from factcheck.languages.table import FOLDER, Counted, Table, Words, table
from factcheck.languages.units import Units

# The packs, in the order in which they are listed to a reader.
LANGUAGES = ("ar", "en")


class Language(Table):
    """Hold all the words of one language."""

    # By ISO 639-1: the name of the pack's folder.
    code: str
    script: Script
    # Figures: reading/.
    numbers: Numbers
    hedges: Hedges
    dates: Dates
    units: Units
    money: Money
    # What figures are of, and how they belong together: claims/.
    grammar: Grammar
    # Those who and what is counted, under their rows in world/concepts.toml.
    people: dict[str, Counted]
    things: dict[str, Counted]
    # What happened to people, under its row there.
    outcomes: dict[str, Outcome]
    structure: Structure
    sequence: Sequence
    # What surrounds figures: claims/context/.
    context: ContextWords
    places: Places
    names: Names
    # Under their rows in world/concepts.toml: events, what figures are amounts of, and bodies with a name of their own.
    events: dict[str, EventWords]
    indicators: dict[str, IndicatorWords]
    organisations: dict[str, Words]


@cache
def load(code: str) -> Language:
    """Read and check the pack of one language, once.

    >>> load("en").script.name
    'English'
    >>> load("xx")
    Traceback (most recent call last):
    factcheck.errors.LanguageError: no language pack for 'xx'; the packs here are ar, en
    """
    folder = folder_of(code)
    tables = {}
    for name in Language.model_fields:
        if name != "code":
            tables[name] = table(folder, name)
    try:
        return Language(code=code, **tables)
    except ValidationError as error:
        raise LanguageError(f"the pack {code!r} is not well formed: {error}") from error


@cache
def load_script(code: str) -> Script:
    """Read and check how one language writes, once: to tell languages apart takes no more of a pack."""
    try:
        return Script.model_validate(table(folder_of(code), "script"))
    except ValidationError as error:
        raise LanguageError(f"the pack {code!r} is not well formed: {error}") from error


def folder_of(code: str) -> Traversable:
    """Give the folder of a language's pack."""
    if code not in LANGUAGES:
        raise LanguageError(f"no language pack for {code!r}; the packs here are {', '.join(LANGUAGES)}")
    return FOLDER / code
