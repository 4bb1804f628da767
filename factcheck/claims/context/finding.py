"""The context of a claim: all that its surroundings say of it, under the names of the claim's fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.claims.context import actor, attribution, event, figure_kind, indicator, place, status, time

from factcheck.claims.context.surroundings import first_of_figure

if TYPE_CHECKING:
    from factcheck.claims.context.surroundings import Surroundings
    from factcheck.claims.mention import Mention
    from factcheck.reading.dates import DateMention


def of_figure(around: Surroundings, mention: Mention, outcome: str | None) -> dict[str, Any]:
    """Give the context of a figure; `outcome` is what those whom it counts met with."""
    site = around.site(first_of_figure(mention), mention.last, outcome)
    return {
        "event": event.find(around, site),
        "place": place.find(around, site),
        "time": time.find(around, site),
        "actor": actor.find(around, site),
        "attribution": attribution.find(around, site),
        "status": status.find(around, site),
        "figure_kind": figure_kind.find(around, site),
        "indicator": indicator.find(around, site, mention),
    }


def of_date(around: Surroundings, date: DateMention) -> dict[str, Any]:
    """Give the context of a date, which has no time but itself."""
    site = around.site(date.first, date.last)
    return {
        "event": event.find(around, site),
        "place": place.find(around, site),
        "attribution": attribution.find(around, site),
        "status": status.find(around, site),
    }
