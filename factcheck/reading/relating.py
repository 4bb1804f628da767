"""The words that say how two figures belong together, each category under its own name.

The meaning of `rise`, `up_from`, `fall` and `down_from` is a direction, that of `multiplied` a factor.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from factcheck.languages.structure import Structure
from factcheck.reading.lexicon import Lexicon

UP, DOWN = 1, -1
DIRECTIONS = {"rise": UP, "up_from": UP, "fall": DOWN, "down_from": DOWN}


class Factor(NamedTuple):
    """Say how many times as much something became; where `open`, that or more."""

    times: Fraction
    open: bool


def enter(lexicon: Lexicon) -> None:
    """Enter the words of the structure table, under the names of its fields."""
    table = lexicon.language.structure
    for category in Structure.model_fields:
        if category == "multiplied":
            continue
        for written in getattr(table, category):
            lexicon.add(category, written, DIRECTIONS.get(category, True))
    for factor, words in table.multiplied.items():
        for written in words:
            lexicon.add("multiplied", written, Factor(Fraction(factor.rstrip("+")), factor.endswith("+")))
