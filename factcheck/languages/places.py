"""The names of places: places.toml, and the generated names.json. Entered by reading/places.py and reading/currencies.py."""

from __future__ import annotations

from factcheck.languages.table import Ending, Table, Words


class Places(Table):
    """Name countries, cities and provinces; claims/context/place.py says which of them a figure belongs to."""

    # Names begin with a capital.
    capitals: bool
    # The endings that give an adjective its second gender.
    feminine: tuple[Ending, ...] = ()
    # Countries, and what is adjectival of them, under the code of ISO 3166.
    names: dict[str, Words]
    adjectives: dict[str, Words]
    # Cities and provinces, under their rows in world/places.toml.
    cities: dict[str, Words] = {}
    # Generated names that are more often another word.
    drop: Words = ()
    # A name, spelt so, to the countries that it may be of: the one whose other names the article has, else the first,
    # which is empty where that would be a guess.
    doubtful: dict[str, Words] = {}
    # Before one of these a name is part of another.
    suffixes: Words = ()


class Names(Table):
    """Hold the names that world/generate.py wrote."""

    # Under their keys in the world's tables: codes of ISO 3166 and ISO 4217, numbers of GeoNames.
    countries: dict[str, Words]
    currencies: dict[str, Words]
    cities: dict[str, Words]
