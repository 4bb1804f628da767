"""Are the figures of one text borne out by its sources?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from factcheck.claims.claim import Model
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim
from factcheck.rules.between.comparing import related
from factcheck.rules.between.fact import cited
from factcheck.rules.between.telling import Telling, tellings
from factcheck.rules.rule import Cited


class Verdict(Model):
    """Say how a figure is borne out by sources: the `evidence` is what they say of the same fact."""

    claim: AnyClaim
    status: Literal["supported", "contradicted", "not_found"]
    because: str
    evidence: tuple[Cited, ...] = ()


def verified(document: Document, sources: Sequence[Document]) -> tuple[Verdict, ...]:
    """Give a verdict on each claim of a text."""
    told = [telling for position, source in enumerate(sources) for telling in tellings(source, position)]
    return tuple(verdict(telling, told) for telling in tellings(document, -1))


def verdict(claim: Telling, told: Sequence[Telling]) -> Verdict:
    """Say how one claim is borne out: supported where any source allows it, contradicted where all that speak of it deny it."""
    found = [(made, other) for other in told if (made := related(claim, other)) is not None]
    if not found:
        return Verdict(claim=claim.claim, status="not_found", because="no source has a figure about this")
    stands = [(stand, other) for (score, stand), other in sorted(found, key=lambda pair: -pair[0][0])]
    for kind in ("agree", "compatible"):
        borne = [(made, other) for made, other in stands if made.kind == kind]
        if borne:
            because = borne[0][0].because
            return Verdict(
                claim=claim.claim, status="supported", because=because, evidence=tuple(cited(other) for _, other in borne)
            )
    return Verdict(
        claim=claim.claim,
        status="contradicted",
        because=stands[0][0].because,
        evidence=tuple(cited(other) for _, other in stands),
    )
