"""What kind of figure it is: how much there is, how much came about, how much is expected, can be, or is meant to be."""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal

from factcheck.claims.context.event import concept_of, is_of
from factcheck.claims.context.event import read as read_events
from factcheck.claims.context.status import governing, is_idle
from factcheck.claims.context.surroundings import Piece, Site, Surroundings, among
from factcheck.claims.context.taken import Row, Taken

Sort = Literal["stock", "flow", "cumulative", "forecast", "capacity", "target"]

# The table's words by what they say; the first that stands by a figure holds.
SORTS: tuple[tuple[str, Sort], ...] = (
    ("capacity", "capacity"),
    ("target", "target"),
    # What can be handled a year is a capacity, what is sold a year a flow, though it is expected.
    ("rate", "flow"),
    ("forecast", "forecast"),
    ("cumulative", "cumulative"),
    ("flow", "flow"),
    ("within", "flow"),
    ("stock", "stock"),
)
# In most sentences none of these stands.
SAYING = frozenset(category for category, _ in SORTS)
# A rate follows its figure so closely: five million barrels a day.
RATE = 3
# Between a word and a length of time stands a hedge at most.
HEDGED = 1
HARMED = ("killed", "wounded", "casualties")
# What says how much there is, or what adjective of a time is said of it, stands so close to its figure: annual sales of 5 million.
BESIDE = {"stock": 4, "flow": 4, "capacity": 5}
# An attack has targets too, which are no aims.
VIOLENCE = ("violence",)


class FigureKind(Taken):
    """Name the kind of a figure.

    A `stock` is how much there is at a time, a `flow` how much came about within one, `cumulative` what
    came together up to now; `forecast`, `capacity` and `target` are of what is not, or not yet.
    """

    value: Sort


def find(around: Surroundings, site: Site) -> Row | None:
    """Give the kind of a figure, None where its clause does not say."""
    if site.sentence.told.begun.keys().isdisjoint(SAYING):
        return None
    for category, sort in SORTS:
        piece = rate_of(around, site) if category == "rate" else governing(around, site, category)
        if piece is not None and (category == "rate" or fits(around, site, category, piece)):
            return made(around, piece, sort)
    return None


def rate_of(around: Surroundings, site: Site) -> Piece | None:
    """Give the word of a rate close behind a figure: five million barrels a day."""
    for rate in among(site.sentence, "rate", site.last, site.last + 1 + RATE):
        if not (around.parted(site.last, rate.first) or is_idle(site.sentence, rate) or is_dated(around, rate)):
            return rate
    return None


def is_dated(around: Surroundings, rate: Piece) -> bool:
    """Tell whether the time of a rate is that of a date: in this year, where in the year would be a rate."""
    return rate.after - 1 in around.dated


def fits(around: Surroundings, site: Site, category: str, piece: Piece) -> bool:
    """Tell whether a word of a category says the kind of a figure here."""
    if site.distance(piece) > BESIDE.get(category, site.distance(piece)):
        return False
    if is_of_last(around, site, piece):
        return False
    if site.share and category in ("stock", "flow", "within"):
        # A share is of something, and an annual rate no sum of a year.
        return False
    if category == "stock" and piece.first > site.last + 1:
        # Behind a figure with something between them a verb begins its own clause.
        return False
    if category == "target" and piece.first > site.last + 1:
        # Bought for 20 million with the aim of a steady income.
        return False
    if category == "target" and any(is_of(concept_of(event), VIOLENCE) for event in read_events(around, site.sentence)):
        return False
    if category == "within":
        return spans_time(around, site, piece)
    if category == "cumulative" and around.context.sense(piece.first, "since"):
        # Since three weeks: there the figure is the time itself.
        return not (is_record(around, piece) or is_length(around, site, piece) or is_ago(around, piece))
    # Nobody is dead or hurt for a while.
    return category != "stock" or site.outcome not in HARMED


def is_of_last(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether the word of a rate close behind the figure before this one is of that: 9 million passengers a year at a cost of 210 million."""
    if not among(site.sentence, "rate", piece.first, piece.after):
        return False
    figure = around.figure_before(piece.first)
    return (
        figure is not None and figure[1] < site.first and piece.first - figure[1] <= RATE and piece.after < site.first
    )


def is_record(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a word before the beginning of a time makes it that of a record: the worst since 1998."""
    return any(around.context.sense(index, "record") for index in range(piece.first - RATE, piece.first))


def is_ago(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a length of time follows a word, so that it says how long ago something was: منذ عامين."""
    place = bisect_left(around.lengths, (piece.after, 0))
    return place < len(around.lengths) and around.lengths[place][0] - piece.after <= HEDGED


def is_length(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a figure is itself how long something has gone on: since three weeks."""
    return 0 <= site.first - piece.after <= 1 and around.scan.sense(site.last + 1, "unit") is not None


def spans_time(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a date or a length of time follows a word: during 2014, over three years; of that length it says nothing."""
    behind = range(piece.after, piece.after + RATE)
    if site.first in behind:
        return False
    return not around.dated.isdisjoint(behind) or any(around.scan.sense(index, "unit") for index in behind)


def made(around: Surroundings, piece: Piece, sort: Sort) -> Row:
    """Make the kind that some words say."""
    return {"value": sort, **around.taken(piece, "phrase")}
