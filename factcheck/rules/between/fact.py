"""All claims about one fact: what they say, the range of it, and how it was told in time."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from factcheck.article import Article
from factcheck.claims.claim import Figure, Model, Number
from factcheck.claims.kinds import AnyClaim
from factcheck.rules.between.copies import groups_of
from factcheck.rules.between.meeting import is_vague
from factcheck.rules.between.standing import Standing, standing, voices
from factcheck.rules.between.telling import Telling, Value
from factcheck.rules.rule import Cited

Label = Literal["first", "confirmed", "raised", "lowered", "disputed", "conflict"]
Best = Literal["majority", "latest", "authoritative", "lowest", "highest", "conservative"]


class Choice(NamedTuple):
    """Say how the best of several values is chosen; `authorities` are sources, the most trusted first."""

    how: Best
    authorities: tuple[str, ...] = ()


MAJORITY = Choice("majority")


class Step(Model):
    """Hold one step in the telling of a fact; the label says how it stands to the step before."""

    article: str
    published: dt.date | None
    claim: AnyClaim
    label: Label


class Fact(Model):
    """Hold all claims about one fact, with the lowest, the best and the highest value they give.

    `best` is chosen as `compare` was told to; the open ends of hedged figures do not count. `witnesses` tells how many
    articles give the fact, copies of one text as one. The `timeline` has a step for each value that a witness gives, in
    the order of publication.

    >>> from factcheck import Article, compare
    >>> told = (("The blast in Basra killed 12 people.", "2024-05-13"), ("The Basra blast toll rose to 15 dead.", "2024-05-14"))
    >>> (fact,) = compare([Article(text, published=day) for text, day in told]).facts
    >>> fact.low, fact.best, fact.high, [(step.published.day, step.label) for step in fact.timeline]
    (12, 15, 15, [(13, 'first'), (14, 'raised')])
    """

    kind: str
    outcome: str | None = None
    unit: str | None = None
    low: Number | None
    best: Number | None
    high: Number | None
    claims: tuple[Cited, ...]
    timeline: tuple[Step, ...] = ()
    witnesses: int = 0


class Told(NamedTuple):
    """Hold one claim of a fact: where it stands among all, whose witness it is, and how often it replaces another."""

    place: int
    telling: Telling
    witness: int
    replaces: int
    replaced: int


def facts(
    tellings: Sequence[Telling],
    standings: Mapping[tuple[int, int], Standing],
    witness: Sequence[int],
    choice: Choice = MAJORITY,
) -> tuple[Fact, ...]:
    """Give the facts that related claims make together.

    `standings` are by pairs of places among the tellings; `witness` is the first article of each one's copies.
    """
    replaces: Counter[int] = Counter()
    replaced: Counter[int] = Counter()
    for (a, b), stands in standings.items():
        if stands.later is not None:
            late, early = (a, b) if tellings[a].position == stands.later else (b, a)
            replaces[late] += 1
            replaced[early] += 1
    first = groups_of(len(tellings), standings)
    groups: dict[int, list[Told]] = defaultdict(list)
    for place in sorted({place for pair in standings for place in pair}):
        telling = tellings[place]
        told = Told(place, telling, witness[telling.position], replaces[place], replaced[place])
        groups[first[place]].append(told)
    return tuple(fact(group, standings, choice) for group in groups.values())


def fact(group: list[Told], standings: Mapping[tuple[int, int], Standing], choice: Choice) -> Fact:
    """Give the fact that a group of claims tells."""
    ordered = sorted(group, key=lambda told: (in_time(told.telling)[0], told.replaces, in_time(told.telling)))
    first = ordered[0].telling.claim
    figures = [told.telling.claim for told in ordered if isinstance(told.telling.claim, Figure)]
    unit = figures[0].unit if figures else None
    values = [figure.value for figure in figures if is_in(unit, figure)]
    return Fact(
        kind=first.kind,
        outcome=getattr(first, "outcome", None),
        unit=unit,
        low=min(values, default=None),
        best=best(given(ordered, unit), choice),
        high=max(values, default=None),
        claims=tuple(cited(told.telling) for told in ordered),
        timeline=tuple(steps(ordered, standings)),
        witnesses=len({told.witness for told in group}),
    )


def cited(telling: Telling) -> Cited:
    """Give a claim with the id of its article."""
    return Cited(article=name_of(telling.article, telling.position), claim=telling.claim)


def name_of(article: Article, position: int) -> str:
    """Give the id of an article, else its place among those compared."""
    return article.id or str(position + 1)


def in_time(telling: Telling) -> tuple[dt.date, int, int]:
    """Give what claims are ordered by: the day of publication, then the order of the articles."""
    return (telling.article.published or dt.date.max, telling.position, telling.place)


# -- the best value --------------------------------------------------------------------------


def given(ordered: Sequence[Told], unit: str | None) -> list[tuple[Value, Told]]:
    """Give the values in one unit, in time; those of no more than a size, as dozens, only where there are no others."""
    rows = [
        (claim.value, told, is_vague(claim))
        for told in ordered
        if isinstance(claim := told.telling.claim, Figure) and is_in(unit, claim)
    ]
    return [(value, told) for value, told, vague in rows if not vague] or [(value, told) for value, told, _ in rows]


def is_in(unit: str | None, figure: Figure) -> bool:
    """Tell whether a figure is in a unit; what is counted has no other, be it called by the name of another language."""
    return figure.unit == unit or figure.kind not in ("money", "measure")


def best(rows: list[tuple[Value, Told]], choice: Choice) -> Value | None:
    """Give the best of the values that are given, in time.

    `majority` takes the value of most witnesses, of equals the one given last; `latest` the last that none replaced;
    `authoritative` the latest of the first authority that gives any, and the majority's where none does; `lowest` and
    `highest` what they say; `conservative` the lowest that none replaced.
    """
    if not rows:
        return None
    standing_ones = [row for row in rows if not row[1].replaced] or rows
    if choice.how == "latest":
        return standing_ones[-1][0]
    if choice.how == "lowest":
        return min(value for value, _ in rows)
    if choice.how == "highest":
        return max(value for value, _ in rows)
    if choice.how == "conservative":
        return min(value for value, _ in standing_ones)
    if choice.how == "authoritative":
        for source in choice.authorities:
            theirs = [row for row in rows if is_of(source, row[1].telling)]
            if theirs:
                return ([row for row in theirs if not row[1].replaced] or theirs)[-1][0]
    return of_most(rows)


def is_of(source: str, telling: Telling) -> bool:
    """Tell whether a source says or prints a claim."""
    return source.casefold() in map(str.casefold, voices(telling))


def of_most(rows: list[tuple[Value, Told]]) -> Value:
    """Give the value that most witnesses give; of equals, the one given last.

    Of several values of one witness, such as an earlier toll and that of the day, only those count that replace most others.
    """
    most: dict[int, int] = defaultdict(int)
    for _, told in rows:
        most[told.witness] = max(most[told.witness], told.replaces)
    rows = [(value, told) for value, told in rows if told.replaces == most[told.witness]]
    witnesses: dict[Value, set[int]] = defaultdict(set)
    last: dict[Value, int] = {}
    for order, (value, told) in enumerate(rows):
        witnesses[value].add(told.witness)
        last[value] = order
    return max(witnesses, key=lambda value: (len(witnesses[value]), last[value]))


# -- the timeline ----------------------------------------------------------------------------


def steps(ordered: Sequence[Told], standings: Mapping[tuple[int, int], Standing]) -> list[Step]:
    """Give the timeline of a fact; what a witness says again is no new step."""
    made: list[Step] = []
    seen: set[object] = set()
    before: list[Told] = []
    for told in ordered:
        claim = told.telling.claim
        said = told.witness, (claim.low, claim.high) if isinstance(claim, Figure) else claim.value
        if said in seen:
            continue
        seen.add(said)
        article = told.telling.article
        made.append(
            Step(
                article=name_of(article, told.telling.position),
                published=article.published,
                claim=claim,
                label=label(last_of_others(before, told), told, standings),
            )
        )
        before.append(told)
    return made


def last_of_others(before: Sequence[Told], told: Told) -> Told | None:
    """Give the step that a claim follows: the last of another witness, else the last there is."""
    steps = [step for step in before if step.witness != told.witness] or before
    return steps[-1] if steps else None


def label(before: Told | None, told: Told, standings: Mapping[tuple[int, int], Standing]) -> Label:
    """Give the label of a step in a timeline."""
    if before is None:
        return "first"
    pair = (before.place, told.place) if before.place < told.place else (told.place, before.place)
    stands = standings.get(pair) or standing(before.telling, told.telling)
    if stands.kind in ("agree", "compatible"):
        return "confirmed"
    one, two = before.telling.claim, told.telling.claim
    if stands.kind == "update" and isinstance(one, Figure) and isinstance(two, Figure):
        return "raised" if two.value > one.value else "lowered"
    return "disputed" if stands.disputed_by else "conflict"
