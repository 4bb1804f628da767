"""A figure in its sentence: what it counts, what happened to that, and what role it plays.

Mentions are worked on while an article is read, then turned into claims, once.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.reading.amounts import Amount
from factcheck.reading.draft import Value
from factcheck.reading.numbers import Numeral

PERSON, THING, VICTIM, OTHERS, UNKNOWN, NOTHING = "person", "thing", "victim", "others", "unknown", ""
# The units of lengths of time and of ages.
TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))


class Noun(NamedTuple):
    """Say what a figure counts.

    `sort` tells a person from a thing; `name` is the concept, or the outcome of a victim; tokens
    `first` to `last` are the noun with its adjectives, `head` the noun itself. `nation` is the ISO code of a nationality said of it,
    `state` the outcome that an adjective before it says.
    """

    sort: str = NOTHING
    name: str | None = None
    head: int = -1
    first: int = -1
    last: int = -1
    nation: str | None = None
    state: str | None = None


class Mention:
    """Hold one figure while it is read.

    `numeral` is the number, `noun` what it counts, `amount` its unit if it measures; `dual` tells that the noun
    itself holds the number, `bare` that a singular noun stands for one. `shared` tells that the outcome is that of
    the figure before, to which this one is joined, `said_after` that a word behind the noun says it; `whole` is the figure that it is a
    part of, `tail` the last token of what else is said of it, `verb` the one that says its outcome behind it.
    """

    __slots__ = (
        "amount",
        "bare",
        "dual",
        "noun",
        "numeral",
        "outcome",
        "role",
        "said_after",
        "sentence",
        "shared",
        "tail",
        "verb",
        "whole",
    )

    def __init__(self, numeral: Numeral, *, dual: bool = False, bare: bool = False) -> None:
        self.numeral = numeral
        self.dual = dual
        self.bare = bare
        self.noun = Noun()
        self.amount: Amount | None = None
        self.outcome: str | None = None
        self.role: str | None = None
        self.sentence = 0
        self.shared = False
        self.tail = -1
        self.verb = -1
        self.said_after = False
        self.whole: Mention | None = None

    @property
    def first(self) -> int:
        """Give the first token of the figure."""
        return self.numeral.first

    @property
    def last(self) -> int:
        """Give the last token of the figure with what it counts."""
        return max(self.numeral.last, self.noun.last, self.tail)

    @property
    def end(self) -> int:
        """Give the last token of the figure with what it counts or its unit, which may stand before it."""
        return self.last if self.amount is None else max(self.last, self.amount.last)

    @property
    def value(self) -> Value:
        """Give the number itself."""
        return self.numeral.value

    @property
    def is_time(self) -> bool:
        """Tell whether the figure is a length of time or an age."""
        return self.amount is not None and self.amount.unit in TIMES

    @property
    def is_share(self) -> bool:
        """Tell whether the figure is a percentage."""
        return self.amount is not None and self.amount.kind == "percent"

    @property
    def is_money(self) -> bool:
        """Tell whether the figure is an amount of money."""
        return self.amount is not None and self.amount.kind == "money"
