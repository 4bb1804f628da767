"""Which of two figures for one fact replaces the other.

The order is known from words of the texts, from the days of publication, or from the order of other figures
of the same two articles.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Figure
from factcheck.rules.between.meeting import covers, is_vague, overlaps, reach
from factcheck.rules.between.slots import is_anyone
from factcheck.rules.between.telling import Telling
from factcheck.rules.interval import shown

# A count of these outcomes grows while an event goes on.
DEVELOPING = frozenset(("killed", "wounded", "casualties", "missing", "captured", "displaced"))
# People who meet with one of these become more and more.
GOING_ON = frozenset(("rescue", "epidemic", "evacuation", "recovery"))
# Of these some are found or freed later.
RETURNING = frozenset(("missing", "captured"))
# Who was arrested may be let go and was arrested all the same.
TAKEN_BY_LAW = frozenset(("arrest", "detention"))
# After so long a count has settled.
SETTLED = dt.timedelta(days=45)
# Who fights counts the dead of the others as it likes.
PARTIES = frozenset(("armed_group", "military"))
# These say that there may be more.
BOUNDS = frozenset(("at_least", "more_than"))
# What a text may call an earlier figure that a later one replaces.
GROWING = frozenset(("casualty", "troops", "money", "count"))


class Replacing(NamedTuple):
    """Say that a figure replaces another: the `article` of the later one, and why."""

    article: int
    because: str


def replacing(a: Telling, b: Telling) -> Replacing | None:
    """Say that one claim replaces the other, where their order is known and the change a plausible one."""
    one, two = a.claim, b.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return None
    small, large = (a, b) if one.value < two.value else (b, a)
    changed = called_earlier(small, large) or called_later(small, large) or lowered(small, large) or grown(small, large)
    return changed or shrunk(small, large) or revised(a, b) or recounted(small, large)


def called_earlier(a: Telling, b: Telling) -> Replacing | None:
    """Say that one claim replaces the other because a text calls one of them an earlier figure."""
    if (a.order == "earlier") == (b.order == "earlier"):
        return None
    first, last = (a, b) if a.order == "earlier" else (b, a)
    return None if leaves_room(first, last) else replaced_by(first, last, "is called an earlier figure")


def leaves_room(first: Telling, last: Telling) -> bool:
    """Tell whether an earlier figure holds a later one that is no less: more than ten, then 27."""
    one, two = first.claim, last.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or one.value > two.value:
        return False
    return overlaps(reach(one, two), reach(two, one))


def replaced_by(first: Telling, last: Telling, why: str) -> Replacing | None:
    """Say that a claim is replaced by another, unless one of them is but an order of size."""
    one, two = first.claim, last.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or one.kind not in GROWING:
        return None
    if is_vague(one) or is_vague(two):
        return None
    return Replacing(last.position, f"{shown(one.value)} {why}, {shown(two.value)} replaces it")


def called_later(small: Telling, large: Telling) -> Replacing | None:
    """Say that the larger claim replaces the other because a text says that it rose, and no day says otherwise."""
    one, two = small.claim, large.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or not develops(small, large):
        return None
    day_small, day_large = small.article.published, large.article.published
    rose = f"{shown(one.value)} is said to have risen to {shown(two.value)}"
    if day_small is not None and day_large is not None and day_small != day_large:
        return Replacing(large.position, rose) if day_small < day_large and large.order == "later" else None
    if is_vague(one) or is_vague(two) or covers(one, two) or covers(two, one):
        return None
    later = large.order == "later" or (large.main and large.setting.later)
    return Replacing(large.position, rose) if later else None


def lowered(small: Telling, large: Telling) -> Replacing | None:
    """Say that the smaller claim replaces the other because a text says that it was lowered, and no day says otherwise."""
    one, two = small.claim, large.claim
    if small.order != "lowered" or not isinstance(one, Casualty) or not isinstance(two, Casualty):
        return None
    day_small, day_large = small.article.published, large.article.published
    if day_small is not None and day_large is not None and day_small < day_large:
        return None
    return replaced_by(large, small, "is said to have been lowered") if develops(small, large) else None


def grown(small: Telling, large: Telling) -> Replacing | None:
    """Say that a developing count was larger on a later day."""
    one, two = small.claim, large.claim
    day_small, day_large = small.article.published, large.article.published
    if not isinstance(one, Figure) or not isinstance(two, Figure) or day_small is None or day_large is None:
        return None
    if day_small >= day_large or not develops(small, large) or is_vague(one) or is_vague(two) or covers(two, one):
        return None
    if is_beside(small, large):
        return None
    if is_exceeded(small):
        return None
    return Replacing(large.position, f"{shown(one.value)} on {day_small} rose to {shown(two.value)} by {day_large}")


def is_exceeded(telling: Telling) -> bool:
    """Tell whether an article gives more of a group as its own: then this is what another voice says, not the count of that day."""
    claim, first = telling.claim, telling.first
    if not isinstance(claim, Figure) or first is None or is_anyone(claim):
        return False
    return first.concept == claim.concept and first.value > claim.value


def is_beside(small: Telling, large: Telling) -> bool:
    """Tell whether the second claim is what a party to the fight gives beside its article's own, which is no later count."""
    said = large.claim.attribution
    return not large.main and said is not None and said.source in PARTIES and other_voice(small, large)


def other_voice(a: Telling, b: Telling) -> bool:
    """Tell whether the text names a source for the second claim that is not that of the first."""
    one, two = a.claim.attribution, b.claim.attribution
    if two is None:
        return False
    return one is None or (one.source, one.organisation) != (two.source, two.organisation)


def shrunk(small: Telling, large: Telling) -> Replacing | None:
    """Say that fewer are missing or held on a later day: some were found or freed."""
    one, two = small.claim, large.claim
    if not isinstance(one, Casualty) or not isinstance(two, Casualty) or not {one.outcome, two.outcome} <= RETURNING:
        return None
    if any(claim.event is not None and claim.event.concept in TAKEN_BY_LAW for claim in (one, two)):
        return None
    day_small, day_large = small.article.published, large.article.published
    if day_small is None or day_large is None or day_small <= day_large or not develops(small, large):
        return None
    if is_vague(two) or overlaps(reach(one, two), reach(two, one)):
        return None
    return Replacing(small.position, f"{shown(two.value)} on {day_large} fell to {shown(one.value)} by {day_small}")


def revised(a: Telling, b: Telling) -> Replacing | None:
    """Say that one source gave another figure on a later day, upward or down."""
    one, two = a.claim, b.claim
    day_a, day_b = a.article.published, b.article.published
    if not isinstance(one, Figure) or not isinstance(two, Figure) or day_a is None or day_b is None or day_a == day_b:
        return None
    if a.source is None or a.source != b.source or overlaps(reach(one, two), reach(two, one)):
        return None
    if is_vague(one) or is_vague(two):
        return None
    (first, last), article = ((one, two), b.position) if day_a < day_b else ((two, one), a.position)
    return Replacing(article, f"{a.source} revises {shown(first.value)} to {shown(last.value)}")


def recounted(small: Telling, large: Telling) -> Replacing | None:
    """Say that one who counted at least so many of an event has counted more: of one day's two bounds the greater is the later.

    Two flat figures of one source may as well be a slip of one of the papers.
    """
    one, two = small.claim, large.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or not develops(small, large):
        return None
    if not (small.main and large.main and one.modifier in BOUNDS and is_one_voice(small, large)):
        return None
    if (day := small.article.published) is None or day != large.article.published:
        return None
    return replaced_by(small, large, "and more are of one source")


def is_one_voice(a: Telling, b: Telling) -> bool:
    """Tell whether the texts name one organisation for both claims, not only one kind of source."""
    one, two = a.claim.attribution, b.claim.attribution
    return one is not None and two is not None and one.organisation is not None and one.organisation == two.organisation


def follows(a: Telling, b: Telling, article: int) -> Replacing | None:
    """Say that a developing count follows the order of the other figures of its articles, where it rose as they did."""
    first, last = (a, b) if b.position == article else (b, a)
    one, two = first.claim, last.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or not develops(a, b) or one.value >= two.value:
        return None
    if first.main != last.main or is_beside(first, last) or covers(one, two) or covers(two, one):
        return None
    return replaced_by(first, last, "goes with earlier figures")


def develops(a: Telling, b: Telling) -> bool:
    """Tell whether two claims count what grows while an event goes on, and the event was not long over."""
    return (is_developing(a) or is_developing(b)) and not is_past(a) and not is_past(b)


def is_developing(telling: Telling) -> bool:
    """Tell whether a claim counts what grows while an event goes on, or troops that are said to have become more."""
    claim = telling.claim
    if isinstance(claim, Casualty):
        return claim.outcome in DEVELOPING
    if claim.kind == "troops":
        return telling.order == "later"
    event = claim.event
    return claim.kind == "count" and event is not None and event.scope == "phrase" and event.concept in GOING_ON


def is_past(telling: Telling) -> bool:
    """Tell whether a claim is told of days so long before its article that its count no longer grows."""
    published = telling.article.published
    return published is not None and telling.days is not None and published - telling.days[1] > SETTLED
