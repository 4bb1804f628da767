"""What one expression states of a date, before it is set against the day of the article."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.reading.calendars import GREGORIAN


@dataclass(slots=True)
class Stated:
    """Hold the parts of a date as a text states them.

    `first` and `last` are tokens, `start` and `end` characters. `precision` names the
    period that is meant. `number` says which quarter, half or season it is, the year of a decade or century, or how many
    months or days; negative numbers count from the end. `offset` counts the periods from now (last week: -1),
    `year_offset`, `month_offset` and `week_offset` those of the year, month or week that a finer part belongs to. `direction` says on which side of today
    it lies (as `calendars.choose` takes it), `weeks` counts those beyond the weekday that it chooses. `twin` is the month of a second name,
    `until` the end of a span. What is `unresolvable` has no place in the calendar, what `needs_partner` is a date only beside
    another part; a day that is counted by its `number` in a month is the `nth_weekday`, or with 0 any day. And a month `in_figures` may be of either calendar. What is `approximate` lies near the date that is named.
    """

    first: int
    last: int
    start: int
    end: int
    precision: str
    calendar: str = GREGORIAN
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    twin: int | None = None
    number: int | None = None
    offset: int | None = None
    year_offset: int | None = None
    month_offset: int | None = None
    week_offset: int | None = None
    nth_weekday: int | None = None
    direction: str = ""
    until: Stated | None = None
    same_as_before: bool = False
    unresolvable: bool = False
    needs_partner: bool = False
    in_figures: bool = False
    from_start: bool = False
    weeks: int = 0
    approximate: bool = False

    @property
    def is_date(self) -> bool:
        """Tell whether a month is stated, alone or with its day."""
        return self.month is not None and self.number is None
