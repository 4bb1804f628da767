"""Whether the figures of one text are borne out by its sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from factcheck.claims.claim import Model
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim
from factcheck.rules.between.comparing import SECOND, related
from factcheck.rules.between.fact import cited
from factcheck.rules.between.standing import Standing, standing
from factcheck.rules.between.telling import Telling, tellings
from factcheck.rules.rule import Cited


class Verdict(Model):
    """Say how a figure is borne out by sources: the `evidence` is what they say of the same fact."""

    claim: AnyClaim
    status: Literal["supported", "contradicted", "not_found"]
    because: str
    evidence: tuple[Cited, ...] = ()


def verified(document: Document, sources: Sequence[Document]) -> tuple[Verdict, ...]:
    """Give a verdict on each claim of a text, but for dates of which it does not say when they are."""
    told = [telling for position, source in enumerate(sources) for telling in tellings(source, position)]
    return tuple(verdict(telling, told) for telling in tellings(document, -1) if not is_open(telling.claim))


def is_open(claim: AnyClaim) -> bool:
    """Tell whether a claim is a date that the text alone does not resolve."""
    return isinstance(claim, Date) and claim.first_day is None


def verdict(claim: Telling, told: Sequence[Telling]) -> Verdict:
    """Say how one claim is borne out.

    It is supported where any source allows it, contradicted where those that speak of the same all have another figure;
    figures that are much less alike than the best of them are about something else.
    """
    found = [(*made, other) for other in told if (made := borne_by(claim, other)) is not None]
    best = max((points for points, _, _ in found), default=0.0)
    found = sorted((row for row in found if row[0] + SECOND >= best), key=lambda row: -row[0])
    for kind in ("agree", "compatible"):
        borne = [(stands, other) for _, stands, other in found if stands.kind == kind]
        if borne:
            evidence = tuple(cited(other) for _, other in borne)
            return Verdict(claim=claim.claim, status="supported", because=borne[0][0].because, evidence=evidence)
    if not found:
        return Verdict(claim=claim.claim, status="not_found", because="no source has a figure about this")
    evidence = tuple(cited(other) for _, _, other in found)
    return Verdict(claim=claim.claim, status="contradicted", because=found[0][1].because, evidence=evidence)


def borne_by(claim: Telling, other: Telling) -> tuple[float, Standing] | None:
    """Give how a source's claim stands to one of a text, if they are about one fact, or about one day of it."""
    if not isinstance(claim.claim, Date) or not isinstance(other.claim, Date):
        return related(claim, other)
    stands = standing(claim, other)
    if stands.kind == "conflict" or not shares_surroundings(claim, other):
        return None
    return 0.0, stands


def shares_surroundings(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are told of the same places or concepts."""
    return not (a.here.isdisjoint(b.here) and a.around.things.isdisjoint(b.around.things))
