"""Why two claims were or were not taken for one fact, slot by slot."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.article import Article, Span
from factcheck.claims.claim import Claim, Model
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.errors import FactcheckError
from factcheck.rules.between.comparing import related
from factcheck.rules.between.fact import name_of
from factcheck.rules.between.matching import evidence
from factcheck.rules.between.slots import differing_slot
from factcheck.rules.between.standing import standing
from factcheck.rules.between.telling import Telling, tellings
from factcheck.rules.rule import Cited, Relation, RelationKind

# How a claim is named: as a relation cites it, by itself, or by the id of its article and its place there.
Named = Cited | Claim | tuple[str, Span | tuple[int, int]]

# An error names so many articles.
SHOWN = 8


class Slot(Model):
    """Say what one slot gives for (above zero) or against one fact."""

    name: str
    points: float


class Explanation(Model):
    """Say why two claims were or were not taken for one fact.

    `related` is the relation between the two, None where they are about different facts; `because` says it in a
    sentence. `slots` give points for and against, the weightiest first; they are empty where one slot decides alone.

    >>> from factcheck import compare
    >>> report = compare(["The blast in Basra killed 12 people.", "The blast in Basra killed 15 people."])
    >>> explanation = report.explain(*report.claims)
    >>> explanation.related, explanation.because
    ('conflict', '12 and 15 cannot both be true')
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


def explain(articles: Sequence[Article], relations: Sequence[Relation], a: Named, b: Named) -> Explanation:
    """Explain why two claims of some articles were or were not taken for one fact.

    The articles are read again, the two that are asked about only, and what is said is what `relations` say. Raises
    FactcheckError where there is no such claim, or a bare claim stands in several articles.
    """
    one, two = found(articles, a), found(articles, b)
    made = explained(one, two)
    told = related_by(relations, one, two)
    if told is not None:
        return made.model_copy(update={"related": told.kind, "because": told.because})
    if made.related is None:
        return made
    because = f"alone they would be {made.related} ({made.because}), but {passed_over(relations, one, two)}"
    return made.model_copy(update={"related": None, "because": because})


def related_by(relations: Sequence[Relation], a: Telling, b: Telling) -> Relation | None:
    """Give the relation between two claims."""
    asked = {key(a.article, a.position, a.claim), key(b.article, b.position, b.claim)}
    for relation in relations:
        ends = {(one.article, one.claim.start, one.claim.end) for one in (relation.a, relation.b)}
        if ends == asked:
            return relation
    return None


def passed_over(relations: Sequence[Relation], a: Telling, b: Telling) -> str:
    """Say why two claims that would be related alone are not among all."""
    if a.article == b.article:
        return "nothing is compared within one article"
    one, two = key(a.article, a.position, a.claim), key(b.article, b.position, b.claim)
    for relation in relations:
        for mine, theirs in ((relation.a, relation.b), (relation.b, relation.a)):
            at = mine.article, mine.claim.start, mine.claim.end
            if (at == one and theirs.article == two[0]) or (at == two and theirs.article == one[0]):
                return f"{mine.claim.quote} of {mine.article} is rather {theirs.claim.quote} of {theirs.article}"
    return "their articles share too few names to be compared among so many"


def key(article: Article, position: int, claim: Claim) -> tuple[str, int, int]:
    """Give what tells a claim from all others."""
    return name_of(article, position), claim.start, claim.end


def found(articles: Sequence[Article], named: Named) -> Telling:
    """Give the claim that is named, in its surroundings."""
    if isinstance(named, Claim):
        return found(articles, Cited(article=holder(articles, named), claim=named))
    name, span = (named.article, named.claim.span) if isinstance(named, Cited) else to_place(named)
    for position, article in enumerate(articles):
        if name_of(article, position) == name:
            for telling in tellings(Document(article), position):
                if telling.claim.span.overlaps(span):
                    return telling
            raise FactcheckError(f"no claim at {span.start}:{span.end} of article {name!r}")
    known = ", ".join(name_of(article, position) for position, article in enumerate(articles[:SHOWN]))
    raise FactcheckError(f"no article {name!r} in the report; its articles are {known or 'not kept'}")


def to_place(named: object) -> tuple[str, Span]:
    """Give the article and the place in it by which a claim is named."""
    match named:
        case (str() as name, Span() as span):
            return name, span
        case (str() as name, (int() as start, int() as end)) if 0 <= start <= end:
            return name, Span(start=start, end=end)
    raise FactcheckError(
        f"a claim is named by {named!r:.80}; a claim, one as a relation cites it, or (article id, (start, end)) would do"
    )


def holder(articles: Sequence[Article], claim: Claim) -> str:
    """Give the id of the one article that makes a claim."""
    names = [
        name_of(article, position)
        for position, article in enumerate(articles)
        if article.text[claim.start : claim.end] == claim.quote and claim.sentence in article.text
    ]
    if len(names) != 1:
        where = f"in {', '.join(names[:SHOWN])}: give (article id, span)" if names else "in no article of the report"
        raise FactcheckError(f"the claim {claim.quote!r} stands {where}")
    return names[0]


def explained(a: Telling, b: Telling) -> Explanation:
    """Explain why two claims, taken alone, would or would not be one fact."""
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
