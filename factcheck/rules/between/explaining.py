"""Why two claims were or were not taken for one fact, slot by slot."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Model
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.errors import FactcheckError
from factcheck.rules.between.comparing import related
from factcheck.rules.between.matching import evidence
from factcheck.rules.between.slots import differing_slot
from factcheck.rules.between.standing import standing
from factcheck.rules.between.telling import Telling, tellings
from factcheck.rules.rule import Cited, RelationKind


class Slot(Model):
    """Say what one slot gives for (above zero) or against one fact."""

    name: str
    points: float


class Explanation(Model):
    """Say why two claims were or were not taken for one fact.

    `related` is the relation between the two, None where they are about different facts; `because` says it in a
    sentence. `slots` give points for and against, the weightiest first; they are empty where one slot decides alone.
    """

    related: RelationKind | None
    because: str
    points: float = 0.0
    slots: tuple[Slot, ...] = ()

    def __str__(self) -> str:
        """Give the explanation as lines: the verdict, then slot by slot."""
        lines = [f"{self.related or 'different facts'}: {self.because}"]
        lines.extend(f"{slot.points:+.1f}  {slot.name}" for slot in self.slots)
        return "\n".join(lines)


def explain(documents: Sequence[Document], a: Cited, b: Cited) -> Explanation:
    """Explain why two claims of some articles were or were not taken for one fact.

    `a` and `b` are as in a relation: a claim, and the id of the article among `documents` that makes it. Raises
    FactcheckError where none of them has that claim.
    """
    return explained(found(documents, a), found(documents, b))


def found(documents: Sequence[Document], named: Cited) -> Telling:
    """Give the claim that is named, in its surroundings."""
    for position, document in enumerate(documents):
        if document.article.id == named.article:
            for telling in tellings(document, position):
                if telling.claim == named.claim:
                    return telling
    raise FactcheckError(f"no article {named.article!r} with the claim {named.claim.quote!r} among those given")


def explained(a: Telling, b: Telling) -> Explanation:
    """Explain why two claims were or were not taken for one fact."""
    differing = differing_slot(a, b)
    if differing:
        return Explanation(related=None, because=f"they differ in what they are about: {differing}")
    made = related(a, b)
    stands = standing(a, b)
    if isinstance(a.claim, Date):
        return Explanation(related=made[1].kind if made else None, because=stands.because)
    given = sorted(evidence(a, b).items(), key=lambda slot: -abs(slot[1]))
    slots = tuple(Slot(name=name.replace("_", " "), points=round(points, 2)) for name, points in given)
    points = round(sum(slot.points for slot in slots), 2)
    if made is None:
        because = f"as one fact they would be {stands.kind} ({stands.because}), for which too little is alike"
        return Explanation(related=None, because=because, points=points, slots=slots)
    return Explanation(related=made[1].kind, because=made[1].because, points=points, slots=slots)
