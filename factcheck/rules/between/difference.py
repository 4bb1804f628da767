"""Whether it means something that two figures for one fact differ, or only that they are of two things after all.

Figures that are equal are about one fact more often than not. Where they differ, more must be known: the same town, the same day,
words in common next to the figures. What is asked for depends on how often its like is told with another figure.
"""

from __future__ import annotations

import datetime as dt

from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.kinds import AnyClaim
from factcheck.languages.world.tables import lies_in
from factcheck.rules.between.circumstances import FAR_OFF, ONE_DAY, events, times
from factcheck.rules.between.slots import LEAST_CLOSE, are_doers, weekday_of
from factcheck.rules.between.telling import Telling

# What these kinds count or price is often another every day.
DAILY = frozenset(("money", "percent", "count"))
# What these tell is often of a month, a quarter or a year.
OF_PERIODS = frozenset(("money", "percent"))
PERIOD = dt.timedelta(days=27)
# A text gives few of these, measures and shares of many things.
COUNTED = frozenset(("count", "troops", "money"))
WHOLE_NUMBERS = frozenset(("count", "troops"))
# The events that are quotations of a market.
QUOTED = frozenset(("share_price", "price_change"))
# A text names many ages and lengths of time.
TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))
# A difference in what is no count of victims asks for so many words next to both, or for openings that share so many names.
LEAST_SHARED, ONE_EVENT = 2, 2
# That both texts name one indicator or event for them is worth so many shared words.
NAMED_ALIKE = 2
HALF = 0.5
# Two ages or lengths of time that differ by no more may be one.
NEARLY = 0.85
# What happened so long apart is no one event.
LONG_APART, NO_ONE_EVENT = dt.timedelta(days=14), dt.timedelta(days=60)


def told_alike(a: Telling, b: Telling) -> bool:
    """Tell whether two figures are told in like words, so that a difference between them means something.

    Casualties are, whatever the words. What is counted or priced anew every day differs from day to day without a fault.
    """
    one, two = a.claim, b.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return False
    if one.kind == "casualty":
        return True
    if one.kind in DAILY and a.days and b.days and are_apart(a.days, b.days) and are_of_a_length(a, b):
        return False
    if a.language != b.language or are_only_ones(a, b, one, two):
        return True
    shared = len(a.close & b.close) + (NAMED_ALIKE if are_named_alike(one, two) else 0)
    if one.kind == "percent" or max(one.step, two.step) < 1:
        return is_closely_told(a, b)
    if one.kind in DAILY and a.article.published != b.article.published:
        return shared >= LEAST_CLOSE
    return shared >= LEAST_SHARED or len(a.setting.opening.words & b.setting.opening.words) >= ONE_EVENT


def are_only_ones(a: Telling, b: Telling, one: Figure, two: Figure) -> bool:
    """Tell whether two figures count one sort of people or things, of which neither article counts others."""
    if one.kind not in WHOLE_NUMBERS or one.concept is None or not (a.only and b.only):
        return False
    return one.concept == two.concept or are_doers(one, two)


def is_of_one_day(a: Telling, b: Telling) -> bool:
    """Tell whether two things or amounts are counted on one day: what is not measured, which texts do of many things."""
    if a.claim.kind not in COUNTED or a.article.published != b.article.published:
        return False
    return a.days is None or b.days is None or not are_apart(a.days, b.days)


def are_of_a_length(a: Telling, b: Telling) -> bool:
    """Tell whether the times of two claims can be set against each other: the day on which an amount was told is no quarter."""
    if a.claim.kind not in OF_PERIODS or a.days is None or b.days is None:
        return True
    return (a.days[1] - a.days[0] >= PERIOD) == (b.days[1] - b.days[0] >= PERIOD)


def are_named_alike(one: Figure, two: Figure) -> bool:
    """Tell whether two figures are said to be of one thing: one indicator, or people or things that met with one event."""
    a, b = one.indicator, two.indicator
    if a is not None and b is not None and a.concept is not None and a.concept == b.concept:
        return a.change == b.change
    x, y = one.event, two.event
    return (
        one.kind == "count"
        and x is not None
        and y is not None
        and x.scope == y.scope == "phrase"
        and x.concept == y.concept
    )


def dates_one_thing(a: Telling, b: Telling) -> bool:
    """Tell whether two dates that differ are given for one thing: most words next to them are the same, and neither is told by both."""
    one, two = a.claim, b.claim
    if not isinstance(one, Date) or not isinstance(two, Date) or one.status != two.status:
        return False
    if one.value is None or two.value is None:
        if weekday_of(one) is None or weekday_of(two) is None:
            return False
    elif len(one.value) != len(two.value) or one.value in b.peers or two.value in a.peers:
        return False
    shared, fewer = len(a.close & b.close), min(len(a.close), len(b.close))
    met = one.event is not None and two.event is not None and one.event.concept == two.event.concept
    return shared >= (LEAST_SHARED if met else LEAST_CLOSE) and shared >= HALF * fewer and are_of_one_story(a, b)


def are_of_one_story(a: Telling, b: Telling) -> bool:
    """Tell whether the beginnings of two articles share so many names that they tell one story."""
    return a.language == b.language and len(a.setting.opening.words & b.setting.opening.words) >= ONE_EVENT


def stands_out(a: Telling, b: Telling) -> bool:
    """Tell whether two figures that differ are told of one thing even among many articles that tell of the like."""
    one, two = a.claim, b.claim
    if on_other_days(a, b) or of_other_towns(a, b) or is_price(one) or is_price(two):
        return False
    if one.kind == "casualty":
        # What neither article has as its own toll is one of many in a war or on the roads.
        return (a.main or b.main) and events(one, two) != "other"
    if isinstance(one, Figure) and isinstance(two, Figure) and one.unit in TIMES:
        return is_nearly_told(a, b, one, two) or (one.unit == two.unit and is_closely_told(a, b))
    return is_closely_told(a, b) and not told_elsewhere(a, b)


def told_elsewhere(a: Telling, b: Telling) -> bool:
    """Tell whether either article gives the other's figure too, of another thing of the sort."""
    one, two = a.claim, b.claim
    return isinstance(one, Figure) and isinstance(two, Figure) and (one.value in b.peers or two.value in a.peers)


def of_other_towns(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are of two towns or provinces, be it that only the articles say so, or of two countries."""
    one, two = a.claim.place, b.claim.place
    if one is None or two is None:
        return False
    if one.country != two.country:
        return a.around.nations.isdisjoint(b.around.nations)
    if one.id is None or two.id is None or lies_in(one.id, two.id) or lies_in(two.id, one.id):
        return False
    return one.id not in b.around.places and two.id not in a.around.places


def is_closely_told(a: Telling, b: Telling) -> bool:
    """Tell whether most of the words next to two figures are the same."""
    shared = len(a.close & b.close)
    return shared >= LEAST_CLOSE and shared >= HALF * min(len(a.close), len(b.close))


def in_other_countries(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are told of two countries that are named near them, and of none together."""
    one, two = a.claim.place, b.claim.place
    if one is None or two is None or FAR_OFF in (one.scope, two.scope):
        return False
    return one.country != two.country and a.around.nations.isdisjoint(b.around.nations)


def in_other_places(a: Telling, b: Telling) -> bool:
    """Tell whether two claims are told of two countries, towns or provinces, and nothing around them names one for both."""
    one, two = a.claim.place, b.claim.place
    if one is None or two is None or FAR_OFF in (one.scope, two.scope) or one.country != two.country:
        return in_other_countries(a, b)
    if one.id is None or two.id is None or lies_in(one.id, two.id) or lies_in(two.id, one.id):
        return False
    return a.around.places.isdisjoint(b.around.places)


def are_two_events(a: Telling, b: Telling) -> bool:
    """Tell whether the victims of two claims are those of two events: of other sorts, in other countries or on days far apart."""
    one, two = a.claim, b.claim
    if one.kind != "casualty" or two.kind != "casualty":
        return False
    elsewhere = one.place is not None and two.place is not None and one.place.country != two.place.country
    if elsewhere and not a.around.nations.isdisjoint(b.around.nations):
        return False
    of_other_sorts = events(one, two) == "other"
    return (elsewhere and of_other_sorts) or ((elsewhere or of_other_sorts) and are_long_apart(one, two))


def are_ages_apart(a: Telling, b: Telling) -> bool:
    """Tell whether the very sentences of two claims of victims date them so far apart that no one event lasts so long."""
    x, y = a.claim.time, b.claim.time
    if a.claim.kind != "casualty" or x is None or y is None:
        return False
    if FAR_OFF in (x.scope, y.scope) or x.assumed or y.assumed:
        return False
    return y.first_day - x.last_day > NO_ONE_EVENT or x.first_day - y.last_day > NO_ONE_EVENT


def are_long_apart(one: AnyClaim, two: AnyClaim) -> bool:
    """Tell whether the times of two claims, be they only told nearby, are more than so long apart."""
    x, y = one.time, two.time
    if x is None or y is None:
        return False
    return y.first_day - x.last_day > LONG_APART or x.first_day - y.last_day > LONG_APART


def on_other_days(a: Telling, b: Telling) -> bool:
    """Tell whether the texts date two claims to two days that are not next to each other."""
    return times(a.claim, b.claim) == "other"


def is_nearly_told(a: Telling, b: Telling, one: Figure, two: Figure) -> bool:
    """Tell whether two ages or lengths of time are of one: near to each other, at one time, neither told elsewhere too."""
    small, large = sorted((abs(float(one.value)), abs(float(two.value))))
    day_a, day_b = a.article.published, b.article.published
    return (
        one.unit == two.unit
        and small >= NEARLY * large
        and (day_a is None or day_b is None or abs(day_a - day_b) <= ONE_DAY)
        and one.value not in b.peers
        and two.value not in a.peers
    )


def is_price(claim: AnyClaim) -> bool:
    """Tell whether a claim is a price or an index: what is another at every hour of a day.

    Such are what a market tells of, and any money, share or count to the hundredth.
    """
    if not isinstance(claim, Figure) or claim.kind == "casualty":
        return False
    quoted = claim.event is not None and claim.event.concept in QUOTED
    return quoted or (claim.kind in DAILY and claim.step < 1)


def changes_daily(a: Telling, b: Telling, other_hour: bool) -> bool:
    """Tell whether two figures in copies of one text are of two hours or days: prices, the weather."""
    one, two = a.article.published, b.article.published
    other_day = one is not None and two is not None and one != two
    return (other_hour and is_price(a.claim)) or (other_day and a.claim.kind == "measure")


def are_apart(one: tuple[dt.date, dt.date], two: tuple[dt.date, dt.date]) -> bool:
    """Tell whether two spans of days have no day in common."""
    return one[1] < two[0] or two[1] < one[0]
