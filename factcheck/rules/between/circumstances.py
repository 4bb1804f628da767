"""How the places, the times and the events of two claims stand to each other, as far as the texts tell them."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.languages.world.concepts import concepts
from factcheck.languages.world.tables import lies_in

Standing = Literal["same", "within", "other"]

# What is told as one of these may be told as the other too, or as the cause of it.
UNSURE = frozenset(("accident", "explosion", "fire", "collapse", "crash", "plane_crash", "helicopter_crash"))
# Events under two of these are no one event.
SORTS = frozenset(("violence", "accident", "disaster", "disease"))

# Where a place is named so far from the figure, it is the article's.
FAR_OFF = "article"
NEAR = frozenset(("phrase", "sentence"))
# A paper names the day of another by one more or less, where one of them is crawled or printed late.
ONE_DAY, NO_DAY = dt.timedelta(days=1), dt.timedelta()


def places(one: Claim, two: Claim) -> Standing | None:
    """Tell how the places of two claims stand to each other; None where either is only the article's."""
    a, b = one.place, two.place
    if a is None or b is None or FAR_OFF in (a.scope, b.scope):
        return None
    if a.country != b.country:
        return "other"
    if a.id == b.id:
        return "same"
    if a.id is None or b.id is None or lies_in(a.id, b.id) or lies_in(b.id, a.id):
        return "within"
    return "other"


def times(one: Claim, two: Claim) -> Standing | None:
    """Tell how the times of two claims stand to each other; None where a sentence does not say its own."""
    a, b = one.time, two.time
    if a is None or b is None or a.assumed or b.assumed:
        return None
    # Who says a month or a year does not mean the one beside it.
    slack = ONE_DAY if a.first_day == a.last_day or b.first_day == b.last_day else NO_DAY
    if b.first_day - a.last_day > slack or a.first_day - b.last_day > slack:
        return "other"
    return "same" if (a.first_day, a.last_day) == (b.first_day, b.last_day) else "within"


def events(one: Claim, two: Claim) -> Standing | None:
    """Tell how the events of two claims stand to each other; None where either is unknown."""
    a, b = one.event, two.event
    if a is None or b is None:
        return None
    known = concepts()
    if a.concept == b.concept:
        return "same"
    return "within" if known.isa(a.concept, b.concept) or known.isa(b.concept, a.concept) else "other"


def is_one_occasion(one: Claim, two: Claim) -> bool:
    """Tell whether the sentences of two claims tell of one town or province and one day, and of no two sorts of event."""
    a, b = one.place, two.place
    if a is None or b is None or a.id is None or a.id != b.id or not {a.scope, b.scope} <= NEAR:
        return False
    x, y = one.time, two.time
    if x is None or y is None or x.first_day != x.last_day or times(one, two) != "same":
        return False
    return one.event is not None and two.event is not None and not are_of_two_sorts(one, two)


def are_of_two_sorts(one: Claim, two: Claim) -> bool:
    """Tell whether the sentences of two claims tell of events that are no one event: a stampede and a shelling."""
    a, b = one.event, two.event
    if a is None or b is None or not {a.scope, b.scope} <= NEAR or {a.concept, b.concept} & UNSURE:
        return False
    *_, broad = concepts().lineage(a.concept)
    *_, other = concepts().lineage(b.concept)
    return broad != other and {broad, other} <= SORTS
