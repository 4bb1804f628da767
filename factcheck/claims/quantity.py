"""Quantities with pint: the one file that knows it.

The registry is made on demand and holds Decimals, so that conversions are exact. Units go
in under their names in claims; a table, not a parser, says what each is to pint.
"""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from factcheck.errors import UnitError
from factcheck.languages.language import LANGUAGES, load
from factcheck.languages.world.tables import load_world

if TYPE_CHECKING:
    from pint import UnitRegistry

    from factcheck.reading.draft import Value

# Digits that a conversion keeps: fewer than the arithmetic has, so that what is exact comes out so.
EXACT = Context(prec=24)
MOST_DIGITS = Decimal(10) ** 24

# Two threads that ask first would each make a registry, and quantities of two registries cannot be reckoned together.
MAKING = Lock()

# What pint does not know, or defines with another meaning than news has.
DEFINITIONS = (
    "person = [person]",
    "magnitude = [magnitude]",
    "dunam = 1000 * meter ** 2",
    "feddan = 4200.833 * meter ** 2",
    "quintal = 100 * kilogram",
    "quarter_year = 3 * month",
    "ten_years = 10 * year",
    "carat_weight = 0.2 * gram",
    "barrel_of_oil = 158.987294928 * liter",
    "part_per_billion = 0.001 * ppm",
)


def quantity(value: Value, unit: str) -> Any:
    """Give a pint quantity of a claim's unit: a name as `kilometer`, a currency's code, or a counted noun.

    >>> str(quantity(5, "kilometer").to("meter").units)
    'meter'
    >>> str(quantity(3, "USD"))
    '3 USD'
    """
    registry = unit_registry()
    return registry.Quantity(as_decimal(value), pint_unit(unit))


def convert(value: Value, unit: str, to: str) -> Decimal:
    """Give a value in another unit.

    Raises UnitError where the two do not measure the same.

    >>> convert(26, "mile", "kilometer")
    Decimal('41.842944')
    >>> convert(1, "kilometer", "year")
    Traceback (most recent call last):
    factcheck.errors.UnitError: cannot convert kilometer to year: they do not measure the same thing
    """
    import pint

    try:
        converted: Decimal = quantity(value, unit).to(pint_unit(to)).magnitude
    except pint.DimensionalityError as error:
        raise UnitError(f"cannot convert {unit} to {to}: they do not measure the same thing") from error
    return plain(EXACT.plus(converted))


def plain(value: Decimal) -> Decimal:
    """Give a number without trailing zeros and without an exponent."""
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if value == whole and abs(whole) < MOST_DIGITS else value.normalize()


def is_convertible(unit: str, to: str) -> bool:
    """Tell whether two units measure the same thing."""
    return bool(pint_unit(unit).is_compatible_with(pint_unit(to)))


def symbol(unit: str) -> str:
    """Give the sign that stands behind a number for a unit, the same for one and for many; of lengths of time the name.

    >>> symbol("mile"), symbol("megawatt"), symbol("year"), symbol("USD")
    ('mi', 'MW', 'year', 'USD')
    """
    if unit not in load_world().units or pint_unit(unit).dimensionality == {"[time]": 1}:
        return unit
    sign = f"{pint_unit(unit):~}"
    return unit.replace("_", " ") if "_" in sign else sign


def as_decimal(value: Value) -> Decimal:
    """Give a number as a Decimal: exact, or as near as the context's precision where it is a Fraction."""
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return Decimal(value)


@cache
def pint_unit(unit: str) -> Any:
    """Give pint's unit for a unit's name; a noun that is no unit is a dimension of its own."""
    registry = unit_registry()
    world = load_world()
    expression = world.units.get(unit)
    if expression is not None:
        return registry.Unit(expression)
    if unit in world.currencies or unit in world.money.countries:
        return registry.Unit(unit)
    return registry.Unit("count")


def unit_registry() -> UnitRegistry[Any]:
    """Give the registry of this library, the same to all threads."""
    with MAKING:
        return made_registry()


@cache
def made_registry() -> UnitRegistry[Any]:
    """Make the registry, once: exact, with currencies as dimensions of their own.

    It shares nothing with an application registry that the user may have set.
    """
    import pint

    registry: UnitRegistry[Any] = pint.UnitRegistry(
        non_int_type=Decimal, autoconvert_offset_to_baseunit=True, on_redefinition="raise"
    )
    for definition in DEFINITIONS:
        registry.define(definition)
    world = load_world()
    for code in (*world.currencies, *world.money.countries):
        registry.define(f"{code} = [currency_{code}]")
    for language in LANGUAGES:
        alias_units(registry, language)
    return registry


def alias_units(registry: UnitRegistry[Any], language: str) -> None:
    """Name units in a language too, where the name is one word and new to the registry."""
    world = load_world()
    for name, noun in load(language).units.nouns.items():
        for word in noun.one:
            if word.isidentifier() and not word.isascii() and not name.startswith("degree"):
                registry.define(f"{word} = {world.units[name]}")
