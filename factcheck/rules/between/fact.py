"""All claims about one fact: what they say, the range of it, and how it was told in time."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from factcheck.claims.claim import Figure, Model, Number
from factcheck.claims.kinds import AnyClaim
from factcheck.rules.between.standing import standing
from factcheck.rules.between.telling import Telling
from factcheck.rules.rule import Cited

Label = Literal["first", "confirmed", "raised", "lowered", "disputed", "conflict", "compatible"]


class Step(Model):
    """Hold one step in the telling of a fact."""

    article: str
    published: dt.date | None
    claim: AnyClaim
    label: Label


class Fact(Model):
    """Hold all claims about one fact, with the lowest, the best and the highest value they give.

    `best` is the value that most articles give, of equals the one given last; the open ends of
    hedged figures do not count. `timeline` has the claims in the order in which they were published.
    """

    kind: str
    outcome: str | None = None
    unit: str | None = None
    low: Number | None
    best: Number | None
    high: Number | None
    claims: tuple[Cited, ...]
    timeline: tuple[Step, ...] = ()


def facts(tellings: Sequence[Telling], links: Iterable[tuple[int, int]]) -> tuple[Fact, ...]:
    """Give the facts that linked claims make together; `links` are pairs of places among the tellings."""
    parent = list(range(len(tellings)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    linked: set[int] = set()
    for a, b in links:
        linked.update((a, b))
        parent[root(b)] = root(a)
    groups: dict[int, list[Telling]] = defaultdict(list)
    for index in sorted(linked):
        groups[root(index)].append(tellings[index])
    return tuple(fact(group) for group in groups.values())


def fact(group: list[Telling]) -> Fact:
    """Give the fact that a group of claims tells."""
    ordered = sorted(group, key=in_time)
    first = ordered[0].claim
    figures = [telling.claim for telling in ordered if isinstance(telling.claim, Figure)]
    unit = figures[0].unit if figures else None
    values = [figure.value for figure in figures if figure.unit == unit]
    return Fact(
        kind=first.kind,
        outcome=getattr(first, "outcome", None),
        unit=unit,
        low=min(values, default=None),
        best=best(ordered, unit),
        high=max(values, default=None),
        claims=tuple(cited(telling) for telling in group),
        timeline=tuple(steps(ordered)),
    )


def cited(telling: Telling) -> Cited:
    """Give a claim with the id of its article."""
    return Cited(article=telling.article.id or str(telling.position + 1), claim=telling.claim)


def in_time(telling: Telling) -> tuple[dt.date, int, int]:
    """Give what claims are ordered by: the day of publication, then the order of the articles."""
    return (telling.article.published or dt.date.max, telling.position, telling.place)


def best(ordered: list[Telling], unit: str | None) -> int | object | None:
    """Give the value that most articles give; of equals, the one given last."""
    articles: dict[object, set[int]] = defaultdict(set)
    last: dict[object, int] = {}
    for place, telling in enumerate(ordered):
        claim = telling.claim
        if isinstance(claim, Figure) and claim.unit == unit:
            articles[claim.value].add(telling.position)
            last[claim.value] = place
    counted = Counter({value: len(seen) for value, seen in articles.items()})
    return max(counted, key=lambda value: (counted[value], last[value]), default=None)


def steps(ordered: list[Telling]) -> list[Step]:
    """Give the timeline of a fact, each step labelled by how it stands to the one before."""
    made = []
    before: Telling | None = None
    for telling in ordered:
        made.append(
            Step(
                article=telling.article.id or str(telling.position + 1),
                published=telling.article.published,
                claim=telling.claim,
                label=label(before, telling),
            )
        )
        before = telling
    return made


def label(before: Telling | None, telling: Telling) -> Label:
    """Give the label of a step in a timeline."""
    if before is None:
        return "first"
    kind = standing(before, telling).kind
    if kind == "agree":
        return "confirmed"
    if kind == "compatible":
        return "compatible"
    one, two = before.claim, telling.claim
    if kind == "update" and isinstance(one, Figure) and isinstance(two, Figure):
        return "raised" if two.value > one.value else "lowered"
    differ = before.source and telling.source and before.source != telling.source
    return "disputed" if differ else "conflict"
