"""How the places, the times and the events of two claims stand to each other, as far as the texts tell them."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.languages.language import concepts, lies_in

Standing = Literal["same", "within", "other"]

# Where a place is named so far from the figure, it is the article's.
FAR_OFF = "article"
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
    if a.last_day + slack < b.first_day or b.last_day + slack < a.first_day:
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
