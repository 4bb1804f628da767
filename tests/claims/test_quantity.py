from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest

from factcheck.claims.quantity import convert, is_convertible, quantity, unit_registry
from factcheck.errors import UnitError
from factcheck.languages.world.tables import load_world


@pytest.mark.parametrize("unit", [*load_world().units, *load_world().currencies])
def test_every_unit_and_currency_makes_a_quantity(unit):
    assert quantity(3, unit).magnitude == 3


@pytest.mark.parametrize(
    ("value", "unit", "to", "expected"),
    [
        (26, "mile", "kilometer", "41.842944"),
        (22, "degree Celsius", "degree Fahrenheit", "71.6"),
        (100, "barrel", "liter", "15898.7294928"),
        (1, "year", "month", "12"),
        (2, "week", "day", "14"),
        (3, "decade", "year", "30"),
        (5, "quintal", "kilogram", "500"),
        (7, "dunam", "square meter", "7000"),
        (1, "tonne", "kilogram", "1000"),
        (70, "mile per hour", "kilometer per hour", "112.65408"),
        (1, "quarter", "month", "3"),
    ],
)
def test_conversions_are_exact(value, unit, to, expected):
    assert convert(value, unit, to) == Decimal(expected)


@pytest.mark.parametrize(
    ("unit", "to"), [("kilometer", "year"), ("USD", "EUR"), ("person", "magnitude"), ("houses", "meter")]
)
def test_what_does_not_measure_the_same_is_not_converted(unit, to):
    assert not is_convertible(unit, to)
    with pytest.raises(UnitError, match=unit):
        convert(1, unit, to)


def test_units_are_known_by_their_arabic_names_too():
    assert unit_registry().Unit("كيلومتر").is_compatible_with("meter")


def test_the_registry_is_its_own():
    import pint

    assert unit_registry() is not pint.get_application_registry()
    assert unit_registry() is unit_registry()


def test_threads_that_ask_at_once_share_one_registry() -> None:
    code = """
from threading import Barrier, Thread
from factcheck import parse
start, made = Barrier(4), []
def work():
    start.wait()
    made.append(parse("The road is 12 km long.")[0].quantity)
threads = [Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(sum(made[1:], made[0]))
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True).stdout
    assert told.strip() == "48 kilometer"
