"""The context of a claim in one line: of what event, where, when, by whom, who says so, how surely."""

from __future__ import annotations

from factcheck.claims.claim import Claim, Figure
from factcheck.claims.context.indicator import Indicator

# Only what the words near a figure say is worth a line; the rest is the article's.
NEAR = ("phrase", "sentence")


def context_of(claim: Claim) -> str:
    """Give what is said near a figure, empty where nothing is.

    >>> from factcheck import parse
    >>> context_of(parse("Gunmen killed 12 people in Aleppo, police said.")[0])
    'in Aleppo (SY) · by Gunmen · says police'
    >>> context_of(parse("The literacy rate rose to 88 percent.")[0])
    'literacy, up to'
    """
    indicator = claim.indicator if isinstance(claim, Figure) else None
    parts = [
        ("", indicator and measured(indicator), indicator),
        ("", claim.event and claim.event.concept.replace("_", " "), claim.event),
        ("in ", claim.place and f"{claim.place.quote} ({claim.place.country})", claim.place),
        ("", claim.time and claim.time.value, claim.time),
        ("by ", claim.actor and claim.actor.quote, claim.actor),
        ("says ", claim.attribution and claim.attribution.quote, claim.attribution),
        ("", claim.figure_kind and claim.figure_kind.value, claim.figure_kind),
        ("", claim.status.value if claim.status.span is not None else "", claim.status),
    ]
    return " · ".join(f"{lead}{text}" for lead, text, taken in parts if text and taken and taken.scope in NEAR)


def measured(indicator: Indicator) -> str:
    """Say what a figure is an amount of and which way that went; with `by` where the figure is the change.

    >>> measured(Indicator(concept="inflation", trend="up")), measured(Indicator(trend="down", change=True))
    ('inflation, up to', 'down by')
    """
    concept = (indicator.concept or "").replace("_", " ")
    way = f"{indicator.trend} {'by' if indicator.change else 'to'}" if indicator.trend else ""
    return ", ".join(part for part in (concept, way) if part)
