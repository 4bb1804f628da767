"""What an amount is an amount of, and which way it went: a profit, the rate of inflation, a rise of the price of oil.

Found is the noun that the figure is the value of. It stands before the figure as what comes to it (profit of 5 billion dollars, بلغت
خسائرها), as the subject or object of a verb of change (sales rose 5 percent), or right behind the figure (a 5-billion-dollar loss). Where
another noun could be meant nothing is said.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from factcheck.claims.beginning import own_beginning
from factcheck.claims.context.indicator_after import attributive, beside, of_change, partitive
from factcheck.claims.context.indicator_before import before
from factcheck.claims.context.indicator_spot import RATE, Spot, Told, closed, words_of
from factcheck.claims.context.surroundings import Site, Surroundings, scope_of
from factcheck.claims.context.taken import Row, Taken
from factcheck.languages.world.concepts import concepts
from factcheck.languages.world.tables import load_world

if TYPE_CHECKING:
    from factcheck.claims.mention import Mention

Trend = Literal["up", "down"]
# Without one of these only a percentage can be told to have gone some way.
NAMING = frozenset(("indicator", "indicator_verbs", "indicator_before", "indicator_after"))


class Indicator(Taken):
    """Name what a figure is an amount of: the `concept`, None where the text says only which way it went.

    `trend` is that way, and `change` tells that the figure is how much it went, not what it came to.
    """

    concept: str | None = None
    trend: Trend | None = None
    change: bool = False


def may_be_one(one: Indicator | None, two: Indicator | None) -> bool:
    """Tell whether two figures can be amounts of one thing, as far as their texts say."""
    if one is None or two is None or one.concept is None or two.concept is None:
        return True
    return concepts().may_be_one(one.concept, two.concept)


def find(around: Surroundings, site: Site, mention: Mention) -> Row | None:
    """Give what a figure is an amount of, None where its clause does not say or no amount is told."""
    sort = sort_of(mention)
    if not sort or (sort != RATE and not site.sentence.told.has_any(NAMING)):
        return None
    spot = spot_of(around, site, mention, sort)
    told = told_of(spot)
    spot.words.keep(spot.last, told)
    if told is None or (told.concept is None and not told.change):
        return None
    return made(around, site, told)


def spot_of(around: Surroundings, site: Site, mention: Mention, sort: str) -> Spot:
    """Give where a figure stands, with its unit, its hedges, and what tells it again in brackets."""
    amount = mention.amount
    first = min(mention.first, amount.first) if amount is not None and amount.before else mention.first
    last = max(mention.numeral.last, mention.tail, amount.last if amount is not None else -1)
    return Spot(
        around=around,
        sentence=site.sentence,
        words=around.once("indicators", site.sentence, words_of),
        begin=own_beginning(around.scan, first),
        first=first,
        number=mention.first,
        last=last,
        behind=closed(around, last),
        sort=sort,
    )


def told_of(spot: Spot) -> Told | None:
    """Give what is told of a figure, by the surest of the places where it can stand."""
    told = attributive(spot) or of_change(spot)
    if told is not None:
        return told
    told = before(spot)
    if told is not None and told.concept is not None:
        return told
    return beside(spot) or partitive(spot) or told


def made(around: Surroundings, site: Site, told: Told) -> Row:
    """Make the indicator of what is told."""
    trend: Trend | None = ("up" if told.trend > 0 else "down") if told.trend else None
    concept = told.concept
    if told.change and concept is not None:
        # That prices rose by so many percent is inflation.
        concept = concepts().indicators[concept].change or concept
    return {
        "concept": concept,
        "trend": trend,
        "change": told.change,
        **around.taken(told.piece, scope_of(site, told.piece)),
    }


@cache
def sorts() -> dict[str, str]:
    """Give the sort of amounts that each unit of measure is of."""
    return {unit: sort for sort, units in load_world().measures.items() for unit in units}


def sort_of(mention: Mention) -> str:
    """Give the sort of amounts that a figure is of, empty where it is a count."""
    amount = mention.amount
    if amount is None:
        return ""
    if amount.kind == "measure":
        return sorts().get(amount.unit, "")
    return RATE if amount.kind == "percent" else amount.kind
