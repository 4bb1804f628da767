"""The tables that all languages share: currencies, cities, places and units of the world."""

from __future__ import annotations

from functools import cache

from pydantic import ValidationError

from factcheck.errors import LanguageError
from factcheck.languages.table import FOLDER, Table, Words, table


class Currency(Table):
    """Say where a currency is legal tender and how many decimals it has: currencies.json."""

    # Countries by ISO 3166.
    countries: Words
    digits: int


class Minor(Table):
    """Say of what a part of a currency is a part: reading/smaller_units.py."""

    # The currency or family, and how many of the part make one.
    of: str
    per: int
    # How many of the part one of these is.
    times: int = 1
    # Currencies of the family in which another number makes one.
    unlike: dict[str, int] = {}
    # Right behind a sum in one of these, it is a part of that currency.
    also: Words = ()


class WorldMoney(Table):
    """Hold what no language changes about money: money.toml, read by reading/currencies.py."""

    # A family to the currencies in it.
    families: dict[str, Words]
    minor: dict[str, Minor]
    # The countries of currencies that are no longer legal tender.
    countries: dict[str, Words]
    # A sign to its currency or family.
    signs: dict[str, str]


class WorldPlace(Table):
    """Say where a city or province lies: places.toml."""

    # By ISO 3166.
    country: str
    # A city's number in GeoNames, and the code of a province there.
    geoname: int = 0
    admin1: str = ""
    # The row of the place that holds it, where that is sure.
    part_of: str = ""


class World(Table):
    """Hold the tables that all languages share."""

    # By ISO 4217.
    currencies: dict[str, Currency]
    # The cities of GeoNames under their numbers: the country of each and, where one of `places` holds it, that place.
    cities: dict[str, Words]
    # The cities and provinces that the languages name by hand.
    places: dict[str, WorldPlace]
    # A country to the rows of the cities by which its government is called.
    capitals: dict[str, Words]
    money: WorldMoney
    # The name of a unit in claims to its expression in pint.
    units: dict[str, str]
    # A sort of amounts, as lengths, to the units that are of it.
    measures: dict[str, Words]

    def place_id(self, name: str) -> str:
        """Give the identity of a place of the table: its number in GeoNames, else the name of its row.

        >>> load_world().place_id("aleppo"), load_world().place_id("darfur")
        ('170063', 'darfur')
        """
        return str(self.places[name].geoname or name)


@cache
def load_world() -> World:
    """Read and check the tables that all languages share, once.

    >>> load_world().currencies["JOD"].digits
    3
    """
    folder = FOLDER / "world"
    try:
        return World.model_validate({name: table(folder, name) for name in World.model_fields})
    except ValidationError as error:
        raise LanguageError(f"the tables of the world are not well formed: {error}") from error


@cache
def governments() -> dict[str, str]:
    """Give by its identity each city by which a government is called, with its country.

    >>> governments()["170654"]
    'SY'
    """
    world = load_world()
    return {world.place_id(name): country for country, names in world.capitals.items() for name in names}


@cache
def wholes() -> dict[str, str]:
    """Give by its identity each place that another holds, with the identity of that one."""
    world = load_world()
    held = {
        world.place_id(name): world.place_id(place.part_of) for name, place in world.places.items() if place.part_of
    }
    return {number: world.place_id(city[1]) for number, city in world.cities.items() if len(city) > 1} | held


def lies_in(place: str, whole: str) -> bool:
    """Tell whether one place is another or lies in it, by their identities.

    >>> lies_in("99454", "anbar"), lies_in("anbar", "99454")
    (True, False)
    """
    while place != whole and place in wholes():
        place = wholes()[place]
    return place == whole
