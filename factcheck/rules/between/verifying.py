"""Whether the figures of one text are borne out by its sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Literal, NamedTuple

from factcheck.claims.claim import Claim, Figure, Model
from factcheck.claims.context.time import Time
from factcheck.claims.date import Date
from factcheck.claims.document import Document
from factcheck.claims.kinds import AnyClaim
from factcheck.rules.between.candidates import candidates, sort_of
from factcheck.rules.between.circumstances import places as compared_places
from factcheck.rules.between.comparing import SECOND, related
from factcheck.rules.between.fact import cited
from factcheck.rules.between.instead import (
    apart_from_values,
    dated_instead,
    given_instead,
    is_of_other_days,
    of_the_contrary,
    slipped,
    swapped,
)
from factcheck.rules.between.matching import WEIGHTS, score
from factcheck.rules.between.measured import came_otherwise, in_points, turned
from factcheck.rules.between.meeting import worded
from factcheck.rules.between.order import BOUNDS
from factcheck.rules.between.slots import convertible, differing_slot, fate, is_anyone, is_people, same_group
from factcheck.rules.between.standing import Standing, conflict, standing
from factcheck.rules.between.telling import Telling, tellings
from factcheck.rules.interval import ROUNDED, Interval, interval, shown
from factcheck.rules.rule import Cited

# What stands in a figure's own phrase is surely its own.
PHRASE = "phrase"

Status = Literal["supported", "partly_supported", "contradicted", "not_found"]

# How the role of a figure is said in a reason.
ROLES = {"part": "a part of a greater figure", "increment": "an addition to an earlier figure", "total": "a total"}


class Verdict(Model):
    """Say how a figure is borne out by sources: the `evidence` is what they say of the same fact.

    A figure is supported where a source says the same or leaves room for it as it is worded, and partly supported where
    the source says it with another hedge, of others, or as a part of more. The first piece of evidence is what decides,
    its sentence that which contradicts.

    >>> from factcheck import verify
    >>> (verdict,) = verify("The Basra blast killed 15.", against=["قتل 12 شخصا في انفجار البصرة."]).verdicts
    >>> verdict.status, verdict.because, [cited.claim.quote for cited in verdict.evidence]
    ('contradicted', '15 and 12 cannot both be true', ['12'])
    """

    claim: AnyClaim
    status: Status
    because: str
    evidence: tuple[Cited, ...] = ()


class Borne(NamedTuple):
    """Hold what a source says of a figure: how alike the two are, how they stand, and what is not the same in them."""

    points: float
    stands: Standing
    other: Telling
    lacking: str


def verified(document: Document, sources: Sequence[Document]) -> tuple[Verdict, ...]:
    """Give a verdict on each claim of a text, but for dates of which it does not say when they are."""
    told = [telling for position, source in enumerate(sources) for telling in tellings(source, position)]
    claims = [telling for telling in tellings(document, -1) if not is_open(telling.claim)]
    rivals = sources_of(claims, told)
    return tuple(verdict(claim, [told[place] for place in rivals[at]]) for at, claim in enumerate(claims))


def sources_of(claims: Sequence[Telling], told: Sequence[Telling]) -> dict[int, list[int]]:
    """Give, for each claim of a text, the places of what the sources say that may be about the same."""
    everything = [*told, *claims]
    sorts: tuple[dict[str, list[int]], dict[str, list[int]]] = (defaultdict(list), defaultdict(list))
    for place, telling in enumerate(everything):
        sorts[place >= len(told)][sort_of(telling)].append(place)
    found: dict[int, list[int]] = defaultdict(list)
    for sort, places in sorts[True].items():
        for mine, theirs in candidates(everything, places, sorts[False].get(sort, [])):
            found[mine - len(told)].append(theirs)
    return found


def is_open(claim: AnyClaim) -> bool:
    """Tell whether a claim is a date that the text alone does not resolve."""
    return isinstance(claim, Date) and claim.first_day is None


def verdict(claim: Telling, told: Sequence[Telling]) -> Verdict:
    """Say how one claim is borne out.

    It is supported where any source allows it, contradicted where those that speak of the same all have another figure;
    figures that are much less alike than the best of them are about something else.
    """
    found = [made for other in told if (made := borne_by(claim, other, told)) is not None]
    best = max((borne.points for borne in found), default=0.0)
    found = sorted((borne for borne in found if borne.points + SECOND >= best), key=lambda borne: -borne.points)
    borne_out = [borne for borne in found if borne.stands.kind in ("agree", "compatible")]
    full = [borne for borne in borne_out if not borne.lacking] or summed(claim, told)
    if full:
        full.sort(key=lambda borne: borne.stands.kind != "agree")
        if isinstance(claim.claim, Date) and full[0].stands.kind == "agree":
            # A month holds many of a source's days; its own bears it out.
            full = [borne for borne in full if borne.stands.kind == "agree"]
        return given(claim, "supported", full[0].stands.because, full)
    own = [Borne(*made, "") for made in swapped(claim, told)]
    if own:
        return given(claim, "contradicted", reason(claim, own[0]), own)
    if borne_out:
        return given(claim, "partly_supported", borne_out[0].lacking, borne_out)
    if found:
        return given(claim, "contradicted", reason(claim, found[0]), found)
    dated = [Borne(*made, "") for made in dated_instead(claim, told)]
    if dated:
        return given(claim, "contradicted", dated[0].stands.because, dated)
    contrary = [Borne(*made, "") for made in (of_the_contrary(claim, told) or slipped(claim, told))]
    if contrary:
        return given(claim, "contradicted", contrary[0].stands.because, contrary)
    return given(claim, "not_found", "no source has a figure about this", [])


def given(claim: Telling, status: Status, because: str, found: Sequence[Borne]) -> Verdict:
    """Give a verdict with its evidence."""
    evidence = tuple(cited(borne.other) for borne in found)
    return Verdict(claim=claim.claim, status=status, because=because, evidence=evidence)


def reason(claim: Telling, borne: Borne) -> str:
    """Say why a figure is contradicted: what is here and what there, since the text is no later report that the toll rose to."""
    one, two = claim.claim, borne.other.claim
    if borne.stands.kind != "update" or not isinstance(one, Figure) or not isinstance(two, Figure):
        return borne.stands.because
    day = borne.other.article.published
    return f"{worded(one)} is said here, {worded(two)} by the source" + (f" on {day}" if day is not None else "")


def borne_by(claim: Telling, other: Telling, told: Sequence[Telling]) -> Borne | None:
    """Give how a source's claim stands to one of a text, if they are about one fact, or about one day of it."""
    if isinstance(claim.claim, Date) and isinstance(other.claim, Date):
        stands = standing(claim, other)
        if stands.kind == "conflict" or not shares_surroundings(claim, other):
            return None
        return Borne(0.0, stands, other, "")
    if compared_places(claim.claim, other.claim) == "other" and not is_placed_loosely(claim.claim, other.claim):
        # A summary does not move what happened to another country or town.
        return None
    made = related(claim, other) or turned_round(claim, other) or given_instead(claim, other)
    if made is None:
        return None
    points, stands = made
    other_money = in_other_money(claim.claim, other.claim)
    if other_money and not is_namesake(claim.claim, other.claim):
        stands = conflict(other_money, claim, other)
    return Borne(points, stands, other, other_money or lacking(claim, other, told))


def is_placed_loosely(one: Claim, two: Claim) -> bool:
    """Tell whether a text has an equal figure, and one of two towns in a land stands in its sentence for another figure there."""
    a, b = one.place, two.place
    if a is None or b is None or a.country != b.country or not isinstance(one, Figure) or not isinstance(two, Figure):
        return False
    return one.value == two.value and not a.scope == b.scope == PHRASE


def in_other_money(one: Claim, two: Claim) -> str:
    """Say that a text has the source's very figure in a currency that no fixed rate leads to; nothing where it has not."""
    if not isinstance(one, Figure) or not isinstance(two, Figure) or one.kind != "money" or one.value != two.value:
        return ""
    if one.unit == two.unit or convertible(one.unit, two.unit):
        return ""
    return f"{worded(one)} {one.unit} is said here, {worded(two)} {two.unit} by the source"


def is_namesake(one: Claim, two: Claim) -> bool:
    """Tell whether two currencies may go by one name, as dollars do: the third letter of an ISO 4217 code is that of its name."""
    return isinstance(one, Figure) and isinstance(two, Figure) and one.unit[2:] == two.unit[2:]


def summed(claim: Telling, told: Sequence[Telling]) -> list[Borne]:
    """Give the figures of a source's sentence that make the figure of a text together: 17 soldiers and 5 civilians are 22."""
    one = claim.claim
    if not isinstance(one, Figure) or one.kind != "casualty" or not is_anyone(one):
        return []
    lists: dict[tuple[int, str], list[Telling]] = defaultdict(list)
    for other in told:
        two = other.claim
        if (
            isinstance(two, Figure)
            and two.role is None
            and other.listed
            and fate(one) == fate(two)
            and two.modifier == "exact"
        ):
            lists[other.position, two.sentence].append(other)
    for parts in lists.values():
        values = [part.claim.value for part in parts if isinstance(part.claim, Figure)]
        groups = {part.claim.concept for part in parts if isinstance(part.claim, Figure)}
        points = apart_from_values(claim, parts[0])
        if len(groups) == len(values) > 1 and sum(values) == one.value and points >= WEIGHTS.to_agree:
            stands = Standing("agree", f"{' and '.join(map(shown, values))} are {shown(one.value)}")
            return [Borne(points, stands, part, "") for part in parts]
    return []


def turned_round(claim: Telling, other: Telling) -> tuple[float, Standing] | None:
    """Give the points of a rise that a source tells as a fall by as much, where they were enough if it told a rise."""
    because = turned(claim.claim, other.claim)
    if not because or differing_slot(claim, other) or standing(claim, other).kind != "agree":
        return None
    points = score(claim, other)
    return (points, conflict(because, claim, other)) if points >= WEIGHTS.to_agree else None


def shares_surroundings(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are told of the same places or concepts."""
    return not (a.here.isdisjoint(b.here) and a.around.things.isdisjoint(b.around.things))


# -- what is not the same --------------------------------------------------------------------


def lacking(claim: Telling, other: Telling, told: Sequence[Telling]) -> str:
    """Say in what a figure is told otherwise than in a source; nothing where the source bears out all of it."""
    one, two = claim.claim, other.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return ""
    return (
        told_as_unsure(one, two)
        or came_otherwise(one, two)
        or in_points(one, two)
        or told_in_other_money(one, two)
        or told_of_other_days(claim, other, told)
        or hedged_otherwise(one, two)
        or told_otherwise(one, two)
        or counted_apart(claim, other, told)
    )


def told_in_other_money(one: Figure, two: Figure) -> str:
    """Say that no fixed rate leads from the source's currency to that of the text, so that it neither bears out nor contradicts."""
    if one.kind != "money" or one.unit == two.unit or convertible(one.unit, two.unit):
        return ""
    return f"{worded(one)} {one.unit} is said here, {worded(two)} {two.unit} by the source: no fixed rate connects them"


def told_of_other_days(claim: Telling, other: Telling, told: Sequence[Telling]) -> str:
    """Say that the source tells a figure of another time.

    Of what is no event, such as a size, the date is at fault alone where no source has it for anything.
    """
    time = claim.claim.time
    if not is_of_other_days(claim, other) or (
        claim.claim.event is None and time is not None and not any(is_at(time, one) for one in told)
    ):
        return ""
    mine, theirs = (one.claim.time.quote if one.claim.time is not None else "" for one in (claim, other))
    of = (
        f"of {mine} here, of {theirs} by the source"
        if mine and theirs and mine != theirs
        else "of other days by the source"
    )
    return f"{claim.claim.quote} is {of}"


def is_at(time: Time, telling: Telling) -> bool:
    """Tell whether a claim is of a time."""
    other = telling.claim.time
    return other is not None and (other.first_day, other.last_day) == (time.first_day, time.last_day)


def told_as_unsure(one: Figure, two: Figure) -> str:
    """Say that the source only fears, expects or supposes what the text states."""
    if one.status.value != "stated" or two.status.value == "stated" or is_promised(two):
        return ""
    return f"{worded(one)} is stated here, and {two.status.value} by the source"


def is_promised(figure: Figure) -> bool:
    """Tell whether an amount is only told to come, as what is promised or decided is: it is measured nowhere, and no forecast."""
    if figure.status.value != "expected" or figure.kind not in ("money", "measure"):
        return False
    return figure.figure_kind is None and (figure.kind == "measure" or figure.indicator is None)


def hedged_otherwise(one: Figure, two: Figure) -> str:
    """Say that a hedge of the source was dropped or added, or that the source leaves more room than the text.

    A figure that was rounded or hedged anew is borne out by what it makes room for: about 250 by 247, more than 30 by 32.
    """
    if one.unit != two.unit and one.kind in ("money", "measure"):
        return ""
    said = f"{worded(one)} is said here, {worded(two)} by the source"
    if one.value == two.value:
        change = "dropped" if one.modifier == "exact" else "added" if two.modifier == "exact" else "changed"
        return f"{said}: a hedge was {change}" if one.modifier != two.modifier else ""
    if one.modifier == two.modifier == "exact" and one.step < two.step:
        # Who reads a source knows no more digits than it gives.
        return f"{said}: the source is rounder"
    if two.modifier == "exact" or is_within(interval(two), interval(one, ROUNDED)):
        return f"{said}: another bound" if one.modifier == two.modifier and one.modifier in BOUNDS else ""
    both_about = one.modifier == two.modifier == "about"
    return "" if both_about else f"{said}: the source leaves more room"


def is_within(inner: Interval, outer: Interval) -> bool:
    """Tell whether all values of one interval are among those of another."""
    below = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    above = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return below and above


def counts_others(one: Figure, two: Figure) -> bool:
    """Tell whether two figures count what two concepts name, of which neither is the other: children and people, schools and houses."""
    if not one.concept or not two.concept or one.kind not in ("casualty", "troops", "count"):
        return False
    if one.kind == "count" and is_anyone(one) and is_people(two):
        # Employees are people; only of victims a group is fewer than all.
        return False
    if is_anyone(one) and (two.subject_span is None or two.subject_span.end < two.start):
        # Whom a figure without a noun counts, what stands before it says: all of them may be meant.
        return False
    return is_anyone(one) != is_anyone(two) or not same_group(one, two)


def counted_apart(claim: Telling, other: Telling, told: Sequence[Telling]) -> str:
    """Say that the source counts fewer of the group that the text names beside an equal figure of all: five children of 17 dead."""
    one, two = claim.claim, other.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or one.value != two.value:
        return ""
    if is_anyone(one) or two.concept is not None or not is_people(one):
        return ""
    for beside in told:
        part = beside.claim
        if (
            isinstance(part, Figure)
            and beside.position == other.position
            and part.sentence == two.sentence
            and part.concept == one.concept
            and fate(part) == fate(two)
            and part.value < two.value
        ):
            return f'{shown(one.value)} counts "{one.concept}" here, of whom the source has {worded(part)}'
    return ""


def told_otherwise(one: Figure, two: Figure) -> str:
    """Say that the source tells an equal figure of others, or as a part, an addition or a total."""
    if one.value != two.value:
        return ""
    if counts_others(one, two):
        return f'{shown(one.value)} counts "{one.concept}" here, "{two.concept}" by the source'
    same_named = one.concept == two.concept and not is_anyone(one)
    for role in ("part", "increment"):
        # That a figure is a part may go without saying in the source: where 12 are in critical condition.
        implied = role == "part" and (same_named or two.role is None)
        if (one.role == role) != (two.role == role) and not implied:
            mine, theirs = ROLES.get(one.role or "", "a whole figure"), ROLES.get(two.role or "", "a whole figure")
            return f"{shown(one.value)} is {mine} here, {theirs} by the source"
    return ""
