"""What words of any language name, each concept in a broader one: concepts.toml."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property

from pydantic import ValidationError

from factcheck.errors import LanguageError
from factcheck.languages.table import FOLDER, Table, Words, table


class Concept(Table):
    """Place what words of any language name: in a broader concept, and among forces or victims."""

    # The concept that holds it.
    broader: str = ""
    # Those who met with this event are others than those who met with one of these events or outcomes.
    unlike: Words = ()
    # Those of it are counted as troops.
    force: bool = False
    # People whom this outcome met with are casualties: every language has a noun for these.
    casualty: bool = False


class Gauge(Table):
    """Place what a figure is an amount of among others of its kind."""

    # The indicator that holds it.
    broader: str = ""
    # The sorts of amounts that can be its value: a sort of measures.toml, or a kind of claim.
    of: Words = ()
    # What its change in percent is called.
    change: str = ""
    # Indicators that may be names of the same amount; two under one that is `open` may be so too.
    like: Words = ()
    open: bool = False
    # What made one of these has not made this one, as a profit rules out a loss.
    opposite: Words = ()


class Concepts(Table):
    """Hold the concepts that the tables of nouns, outcomes, events, organisations and indicators name.

    >>> concepts().isa("soldier", "person"), concepts().isa("bus", "vehicle"), concepts().isa("bus", "person")
    (True, True, False)
    """

    # Each under the name that the rows of the languages' tables have.
    people: dict[str, Concept]
    things: dict[str, Concept]
    outcomes: dict[str, Concept]
    events: dict[str, Concept] = {}
    organisations: dict[str, Concept] = {}
    indicators: dict[str, Gauge] = {}

    def lineage(self, name: str) -> Iterator[str]:
        """Give a concept and, from narrow to broad, those that hold it; nothing for an unknown name.

        Where two sections know a name it means the same in both, and the broader ones of both hold it.
        """
        seen = set()
        for section in (self.people, self.things, self.outcomes, self.events, self.organisations):
            broader = name
            while broader in section:
                if broader not in seen:
                    seen.add(broader)
                    yield broader
                broader = section[broader].broader

    @cached_property
    def holders(self) -> dict[str, frozenset[str]]:
        """Give each concept with itself and all that hold it: it is asked for at each step of a search."""
        sections = (self.people, self.things, self.outcomes, self.events, self.organisations)
        return {name: frozenset(self.lineage(name)) for section in sections for name in section}

    def isa(self, name: str, broader: str) -> bool:
        """Tell whether a concept is another or is held by it."""
        return broader in self.holders.get(name, ())

    def excludes(self, one: str, two: str) -> bool:
        """Tell whether those who met with one event are others than those who met with another, or with an outcome.

        >>> concepts().excludes("acquittal", "death_sentence"), concepts().excludes("sentencing", "death_sentence")
        (True, False)
        """
        return any(
            other in self.lineage(those)
            for these, those in ((one, two), (two, one))
            if these in self.events
            for other in self.events[these].unlike
        )

    def gauges(self, name: str) -> tuple[str, ...]:
        """Give an indicator and, from narrow to broad, those that hold it.

        >>> concepts().gauges("oil_price")
        ('oil_price', 'price', 'cost', 'outlay')
        """
        found: list[str] = []
        while name in self.indicators and name not in found:
            found.append(name)
            name = self.indicators[name].broader
        return tuple(found)

    def may_be_one(self, one: str, two: str) -> bool:
        """Tell whether two indicators can be names of one amount.

        >>> concepts().may_be_one("net_profit", "profit"), concepts().may_be_one("profit", "loss"), concepts().may_be_one("loan", "aid")
        (True, False, True)
        """
        ours, theirs = self.gauges(one), self.gauges(two)
        if one in theirs or two in ours:
            return True
        shared = next((name for name in ours if name in theirs), None)
        if shared is not None and self.indicators[shared].open:
            return True
        return any(
            not set(these).isdisjoint(self.indicators[name].like)
            for these, those in ((ours, theirs), (theirs, ours))
            for name in those
        )

    def are_opposites(self, one: str, two: str) -> bool:
        """Tell whether one of two indicators rules out the other.

        >>> concepts().are_opposites("loss", "net_profit"), concepts().are_opposites("loss", "debt")
        (True, False)
        """
        ours, theirs = self.gauges(one), self.gauges(two)
        return any(
            not set(these).isdisjoint(self.indicators[name].opposite)
            for these, those in ((ours, theirs), (theirs, ours))
            for name in those
        )

    def is_force(self, name: str) -> bool:
        """Tell whether those of a concept are counted as troops."""
        return name in self.people and self.people[name].force


@cache
def concepts() -> Concepts:
    """Read and check the concepts that all languages share, once."""
    try:
        return Concepts.model_validate(table(FOLDER / "world", "concepts"))
    except ValidationError as error:
        raise LanguageError(f"the table of concepts is not well formed: {error}") from error
