"""Figures that were changed between copies of one text, and who has each first."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.claims.claim import Figure, Model
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim
from factcheck.rules.between.copies import Copies, groups_of
from factcheck.rules.between.fact import cited, in_time, name_of
from factcheck.rules.between.meeting import overlaps, reach, worded
from factcheck.rules.between.order import grown, revised, shrunk
from factcheck.rules.between.slots import fate
from factcheck.rules.between.standing import Standing, conflict, dates, standing
from factcheck.rules.between.telling import Telling
from factcheck.rules.rule import Cited


class Copied(Model):
    """Hold articles that print one text, near to the word, and so are one witness.

    `articles` are their ids, the earliest first. Each of `changes` is a figure that is not the same in all of them: the
    earliest claim of each value, in the order of their publication.

    >>> from factcheck import compare
    >>> wire = (
    ...     "Floods in the valley on Friday swept away two bridges and the road to the capital, the mayor said, and {} people were "
    ...     "missing in the evening, while boats from the coast looked for them among the trees by the river."
    ... )
    >>> (copied,) = compare([wire.format(30), wire.format(40)]).copies
    >>> copied.articles, [[cited.claim.quote for cited in values] for values in copied.changes]
    (('1', '2'), [['30', '40']])
    """

    articles: tuple[str, ...]
    changes: tuple[tuple[Cited, ...], ...] = ()


def stands_in_copy(a: Telling, b: Telling) -> Standing | None:
    """Say how two claims in one place of two copies stand; None where they do not count the same.

    All words around them are the same, so that none can say which figure is the later: only days of publication can. And
    a figure that is worded as the other leaves it no room: who copies `at least 30` and prints `at least 35` changed it.
    """
    one, two = a.claim, b.claim
    if isinstance(one, Date) and isinstance(two, Date):
        return changed_date(one, two)
    if not isinstance(one, Figure) or not isinstance(two, Figure) or fate(one) != fate(two):
        return None
    if (one.low, one.high) == (two.low, two.high) or one.modifier != two.modifier:
        return standing(a, b)
    if one.unit != two.unit and one.kind in ("money", "measure"):
        return standing(a, b)
    small, large = (a, b) if one.value < two.value else (b, a)
    order = grown(small, large) or shrunk(small, large) or revised(a, b)
    if order is not None:
        return Standing("update", order.because, order.article)
    if digits(one) != digits(two) and overlaps(reach(one, two), reach(two, one)):
        # Who rounds a figure writes fewer digits.
        return standing(a, b)
    return conflict(f"copies of one text give {worded(one)} and {worded(two)} in the same place", a, b)


def digits(figure: Figure) -> int:
    """Give how many digits a figure is written with."""
    return sum(map(str.isdecimal, figure.quote))


def changed_date(one: Date, two: Date) -> Standing | None:
    """Say how two dates in one place of two copies stand; None where either is not written in figures of its own.

    Today in one paper and yesterday in another are one day, if each says it on its own.
    """
    mine, theirs = (list(map(int, filter(str.isdecimal, date.quote))) for date in (one, two))
    if not mine or not theirs or (mine == theirs and one.value != two.value):
        return None
    if one.value is None or two.value is None or one.value.count("-") != two.value.count("-"):
        # A day and a year stand in one place only where the texts differ.
        return None
    return dates(one, two)


def copied(
    documents: Sequence[Document], told: Sequence[Telling], copies: Copies, links: Iterable[tuple[int, int]]
) -> tuple[Copied, ...]:
    """Give each group of copies with the figures that were changed in it; `links` are claims in one place."""
    groups: dict[int, list[int]] = defaultdict(list)
    for position, witness in enumerate(copies.witness):
        groups[witness].append(position)
    changes: dict[int, list[tuple[Cited, ...]]] = defaultdict(list)
    for variants in changed(told, links):
        changes[copies.witness[variants[0].position]].append(tuple(map(cited, variants)))
    return tuple(
        Copied(
            articles=tuple(name_of(documents[position].article, position) for position in in_print(documents, group)),
            changes=tuple(changes[witness]),
        )
        for witness, group in groups.items()
        if len(group) > 1
    )


def changed(told: Sequence[Telling], links: Iterable[tuple[int, int]]) -> Iterator[list[Telling]]:
    """Give the figures that differ between copies: the earliest claim of each value, in the order of publication."""
    joined = list(links)
    first = groups_of(len(told), joined)
    places: dict[int, set[int]] = defaultdict(set)
    for pair in joined:
        places[first[pair[0]]].update(pair)
    for _, group in sorted(places.items()):
        variants: dict[object, Telling] = {}
        for telling in sorted((told[place] for place in group), key=in_time):
            variants.setdefault(said(telling.claim), telling)
        if len(variants) > 1:
            yield list(variants.values())


def said(claim: AnyClaim) -> object:
    """Give what a claim says, by which copies are told apart."""
    return claim.value if isinstance(claim, Date) else (claim.low, claim.high)


def in_print(documents: Sequence[Document], positions: Iterable[int]) -> list[int]:
    """Give the positions of some articles in the order of their publication."""
    return sorted(positions, key=lambda position: (documents[position].article.published or dt.date.max, position))
