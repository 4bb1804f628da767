"""Figures that name again those told before: it killed 12 people … the 12 victims.

A figure with an article speaks of people that the text has counted already. Only where the text has one count of such people before can
it be said which.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.mention import PERSON, VICTIM
from factcheck.claims.relations.placed import Placed, is_definite_figure, led_by, places
from factcheck.languages.world.concepts import concepts
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# So many sentences back a text takes up what it told, so far behind a figure a date may make it another event's.
REACH_BACK = 8
REACH_DATE = 12
# So far before a toll its clause begins, so far before that the article of the event stands; so many people are compared.
REACH_CLAUSE, REACH_ARTICLE = 6, 3
MOST = 400
HIT = "casualties"
ANYONE = "person"
PLACE, BUILDING = "place", "building"


class Retold(NamedTuple):
    """Say that a figure counts again those that an earlier one counts."""

    earlier: Figure
    later: Figure


def retellings(scan: Scan, figures: Sequence[Placed], dated: frozenset[int]) -> Iterator[Retold]:
    """Give each figure with an article, with the one count of the same people before it."""
    people = [
        figure for figure in figures if figure.claim.kind in ("casualty", "troops") or figure.claim.unit == "person"
    ][:MOST]
    for position, later in enumerate(people):
        # Of others than victims it may be the number of another group, told before: the first course, of 56.
        amounting = later.claim.kind == "casualty" and led_by(scan, later, "amounting")
        taken_up = amounting or is_definite_figure(scan, later) or is_of_known_event(scan, later)
        if not taken_up or not is_plain(later) or is_of_other_time(later, dated):
            continue
        alike = [figure for figure in people if figure is not later and same_people(figure, later)]
        before = [figure for figure in people[:position] if figure in alike]
        same = next((figure for figure in before if figure.claim.value == later.claim.value), None)
        if same is not None:
            yield Retold(same.claim, later.claim)
        if any(figure.claim.value == later.claim.value for figure in alike):
            continue
        if is_rest_of(before, people, later):
            continue
        near = [figure for figure in before if later.sentence - figure.sentence <= REACH_BACK]
        if len(alike) == len(before) == len(near) == 1 and is_introduced(scan, near[0], later):
            yield Retold(near[0].claim, later.claim)


def is_introduced(scan: Scan, earlier: Placed, later: Placed) -> bool:
    """Tell whether an earlier figure is the first word of people, in a sentence of its own."""
    if not is_first_count(earlier) or is_definite_figure(scan, earlier):
        return False
    if earlier.sentence >= later.sentence:
        return False
    after = range(later.last + 1, min(scan.count, later.last + 1 + REACH_DATE))
    if is_of_some(scan, later):
        return False
    if any(scan.sense(index, "ordinal") for index in after):
        # The five wounded in the first of two.
        return False
    if any(scan.match(index, category) for index in after for category in ("others", "added_before", "added_after")):
        return False
    return around(scan, later) <= around(scan, earlier) and sites(scan, later) <= sites(scan, earlier)


def is_of_some(scan: Scan, figure: Placed) -> bool:
    """Tell whether a clause behind a figure tells of some of those before: the 15 pupils who escaped, the 15 wounded who are in danger.

    The 15 people who were killed are all of them.
    """
    named = getattr(figure.claim, "outcome", None) is not None and figure.mention.noun.sort == PERSON
    after = figure.last + 1
    state = scan.sense(after, "state") is not None or scan.match(after, "victim") is not None
    if scan.sense(after + state, "doers") and not scan.seps[after + state].strip():
        # The 32 wounded they had treated.
        return True
    return not named and scan.match(after + state, "relative") is not None


def is_rest_of(before: Sequence[Placed], people: Sequence[Placed], later: Placed) -> bool:
    """Tell whether a figure is what others leave of an earlier one, or what they make with it: 30, of whom 18 left, then the 12."""
    values = [Fraction(figure.claim.value) for figure in people if figure is not later]
    return any(
        later.claim.value in (abs(Fraction(figure.claim.value) - value), Fraction(figure.claim.value) + value)
        for figure in before
        for value in values
    )


def sites(scan: Scan, figure: Placed) -> set[str]:
    """Give the sorts of places that are named near a figure: of those in one village others may be counted than of all.

    Behind a figure with an article stands what became of the same people, in whatever place.
    """
    first = figure.first
    while first > max(0, figure.first - REACH_DATE) and STOPS.isdisjoint(scan.seps[first]):
        first -= 1
    last = figure.last + 1
    while last < min(scan.count, figure.last + REACH_DATE) and STOPS.isdisjoint(scan.seps[last]):
        last += 1
    tokens = range(first, figure.first if is_definite_figure(scan, figure) else last)
    nouns = (scan.sense(index, "thing") for index in tokens)
    names = {noun.name for noun in nouns if noun is not None}
    return {name for name in names if concepts().isa(name, PLACE) and not concepts().isa(name, BUILDING)}


def around(scan: Scan, figure: Placed) -> set[str]:
    """Give the places that are named near a figure."""
    return places(scan, range(max(0, figure.first - REACH_DATE), min(scan.count, figure.last + REACH_DATE)))


def is_of_known_event(scan: Scan, figure: Placed) -> bool:
    """Tell whether a clause about an event with an article tells a toll again: the blast, which killed 12."""
    if figure.claim.kind != "casualty":
        return False
    for index in range(figure.first - 1, max(0, figure.first - 1 - REACH_CLAUSE), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]):
            return False
        if scan.match(index, "relative"):
            before = range(max(0, index - REACH_ARTICLE), index)
            return any(has_article(scan, place) for place in before[-1:]) or any(
                scan.sense(place, "definite") for place in before
            )
    return False


def has_article(scan: Scan, index: int) -> bool:
    """Tell whether an article is written onto a word."""
    word, articles = scan.tags[index], scan.lexicon.language.script.articles
    return (word is not None and word.definite) or scan.lexicon.fold(scan.words[index]).startswith(articles or ("\0",))


def is_first_count(figure: Placed) -> bool:
    """Tell whether a figure can be the first count of some people: exact and no part, though others than those who met another fate."""
    others = figure.others and figure.mention.outcome is not None
    exactly = figure.claim.modifier == "exact" and figure.claim.role in (None, "total")
    return is_plain(figure) or (others and exactly and figure.mention.amount is None)


def is_plain(figure: Placed) -> bool:
    """Tell whether a figure is exact and of no part, no addition and no others."""
    claim = figure.claim
    return (
        claim.modifier == "exact"
        and claim.role in (None, "total")
        and not figure.others
        and figure.mention.amount is None
    )


def same_people(one: Placed, two: Placed) -> bool:
    """Tell whether two figures can count the same people: of one outcome, and of one name or none."""
    a, b = one.claim, two.claim
    outcomes = getattr(a, "outcome", None), getattr(b, "outcome", None)
    if outcomes[1] is None and outcomes[0] is not None and a.concept == b.concept and a.concept not in (None, ANYONE):
        # The 14 tourists, after 14 tourists were killed.
        return True
    # Victims, without more, may be the killed or all who were hit: then every count of either is alike.
    if (
        (outcomes[0] != outcomes[1] and HIT not in outcomes)
        or (None in outcomes and outcomes != (None, None))
        or (a.nation and b.nation and a.nation != b.nation)
    ):
        return False
    if a.kind == "casualty":
        return True
    return a.concept is not None and a.concept == b.concept and one.mention.noun.sort != VICTIM


def is_of_other_time(figure: Placed, dated: frozenset[int]) -> bool:
    """Tell whether a date follows a figure, so that it may be of another event."""
    return any(index in dated for index in range(figure.last + 1, figure.last + 1 + REACH_DATE))
