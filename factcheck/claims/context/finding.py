"""The context of a claim: all that its surroundings say of it, under the names of the claim's fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.claims.context import actor, attribution, event, figure_kind, indicator, place, status, time
from factcheck.claims.context.status import Status
from factcheck.claims.context.surroundings import first_of_figure
from factcheck.claims.context.taken import Row

if TYPE_CHECKING:
    from factcheck.claims.context.surroundings import Surroundings
    from factcheck.claims.mention import Mention
    from factcheck.reading.dates import DateMention


def of_figure(around: Surroundings, mention: Mention, outcome: str | None) -> dict[str, Any]:
    """Give the context of a figure; `outcome` is what those whom it counts met with."""
    site = around.site(first_of_figure(mention), mention.last, outcome, share=is_share(mention))
    surety, when = status.find(around, site), time.find(around, site)
    return {
        "event": event.find(around, site),
        "place": place.find(around, site),
        "time": None if is_yet_to_come(surety) and is_over(around, when) else when,
        "actor": actor.find(around, site),
        "attribution": attribution.find(around, site),
        "status": surety,
        "figure_kind": figure_kind.find(around, site),
        "indicator": indicator.find(around, site, mention),
    }


def is_share(mention: Mention) -> bool:
    """Tell whether a figure is a share or a rate in percent."""
    return mention.amount is not None and mention.amount.unit == "percent"


def is_yet_to_come(surety: Row | Status) -> bool:
    """Tell whether a figure is not so yet."""
    return isinstance(surety, dict) and surety["value"] in ("expected", "conditional")


def is_over(around: Surroundings, when: Row | None) -> bool:
    """Tell whether a time is past, or only that of the article: what is expected is not so then."""
    published = around.article.published
    if when is None or published is None:
        return False
    return bool(when["last_day"] < published or (when["assumed"] and when["last_day"] <= published))


def of_date(around: Surroundings, date: DateMention) -> dict[str, Any]:
    """Give the context of a date, which has no time but itself."""
    site = around.site(date.first, date.last)
    return {
        "event": event.find(around, site),
        "place": place.find(around, site),
        "attribution": attribution.find(around, site),
        "status": status.find(around, site),
    }
