"""The slots of two claims that decide alone: where one differs, the claims are about different facts."""

from __future__ import annotations

from functools import cache

from factcheck.claims.casualty import Casualty
from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.languages.world.concepts import concepts
from factcheck.rules.between.measured import differing_indicator
from factcheck.rules.between.telling import Telling

# People of these concepts are counted as all that an event met with, not as a group among them.
ANYONE = frozenset(
    ("person", "civilian", "national", "citizen", "resident", "villager", "victim", "casualty", "case", "individual")
)
# An officer may be one of the police; those who work for a firm go by any of three names.
BY_TWO_NAMES = (frozenset(("officer", "policeman")), frozenset(("worker", "employee", "staff")))
# Forces of any sort may be counted under these names.
FORCES = frozenset(("troops", "force_member", "soldier"))
# Groups that are commonly counted within a toll.
SUBSETS = ("child", "woman", "journalist", "minor")

# Those who did a deed are called by any of these.
DOERS = ("attacker", "fighter", "criminal")

# What is said of people without a word for what happened to them, or for all that did; and of whom it is often said so.
LOOSE = frozenset(("count", "troops", "casualties"))
HELD = frozenset(("captured", "displaced", "missing"))
# A text that counts victims may mean the dead alone.
VICTIMS = frozenset(("killed", "casualties"))
# What is told of those whom nothing befell.
UNHURT = frozenset(("count", "troops"))
AGE, WORKER = "age", "worker"
JOBS = frozenset(("job", "post"))
# What an index is counted in, and what is told in it.
POINT, LEVEL, CHANGE = "point", "a level", "a change"
# A value this many times another is far from it.
FAR = 3
# What nations have or send.
OWNED = frozenset(("troops",))
# Equal numbers of people are seldom equal by chance from this one on.
TELLING = 6
# Two dates are one fact only with so many words in common next to them; of which one lies in the other, with so many.
LEAST_CLOSE, NEARLY_CLOSE = 3, 2
# Two articles whose beginnings share so many names tell of one event.
MANY_NAMES = 4


def is_anyone(figure: Figure) -> bool:
    """Tell whether a figure names no group or thing of its own."""
    return figure.concept is None or figure.concept in ANYONE


def differing_slot(a: Telling, b: Telling) -> str:
    """Give the slot in which two claims differ for sure, in words; nothing where none does.

    Equal figures may name a group in two ways (two women, two workers), which counts against them and does not decide.
    """
    one, two = a.claim, b.claim
    if isinstance(one, Date) and isinstance(two, Date):
        return differing_dates(a, b)
    if not isinstance(one, Figure) or not isinstance(two, Figure):
        return f"{one.kind} and {two.kind}"
    if met := met_otherwise(one, two):
        return met
    if fate(one) != fate(two):
        return "" if may_share_fate(one, two) else f"{fate(one)} and {fate(two)}"
    if otherwise := differing_unit(one, two):
        return otherwise
    if measured := differing_indicator(one, two):
        return measured
    if one.kind == "count" and is_people(one) != is_people(two) and not are_jobs(one, two):
        return f"{one.unit} and {two.unit}"
    if one.nation and two.nation and one.nation != two.nation:
        return f"{one.nation} and {two.nation}"
    if one.value != two.value:
        return differing_points(one, two) or differing_owner(a, b) or differing_role(a, b, one, two)
    return ""


def differing_points(one: Figure, two: Figure) -> str:
    """Say that of two far numbers of points of an index one is what it came to, the other how much it went."""
    return f"{LEVEL} and {CHANGE}" if one.concept == two.concept == POINT and is_far(one, two) else ""


def is_far(one: Figure, two: Figure) -> bool:
    """Tell whether one value is many times another."""
    small, large = sorted((abs(float(one.value)), abs(float(two.value))))
    return small * FAR < large


def differing_unit(one: Figure, two: Figure) -> str:
    """Give the two units in which two claims differ, in words, where they do not measure the same."""
    if one.kind not in ("percent", "measure") or one.unit == two.unit:
        return ""
    # Who says how old somebody is says it in one unit; other lengths of time are told in many.
    alike = convertible(one.unit, two.unit) and is_age(one) == is_age(two)
    return "" if alike else f"{one.unit} and {two.unit}"


def is_age(figure: Figure) -> bool:
    """Tell whether a figure is said to be an age."""
    return figure.indicator is not None and figure.indicator.concept == AGE


def are_jobs(one: Figure, two: Figure) -> bool:
    """Tell whether of two figures one counts jobs and the other does too, or counts those who have them."""
    pair = {one.concept, two.concept}
    return pair <= JOBS or (
        bool(pair & JOBS) and any(name is not None and concepts().isa(name, WORKER) for name in pair)
    )


def differing_owner(a: Telling, b: Telling) -> str:
    """Give the two nations whose troops two claims count, where neither sentence names the other's."""
    if a.by_nation or b.by_nation:
        return "" if a.owner == b.owner else f"{a.owner or 'all'} and {b.owner or 'all'}"
    if a.claim.kind not in OWNED or not a.owner or not b.owner:
        return ""
    return f"{a.owner} and {b.owner}" if a.owner not in b.here or b.owner not in a.here else ""


def are_of_a_sort(a: Telling, b: Telling) -> bool:
    """Tell whether two figures count or measure the same sort of thing, whatever it is called.

    Of people, one may be told without what happened to them.
    """
    one, two = a.claim, b.claim
    if not isinstance(one, Figure) or not isinstance(two, Figure) or is_people(one) != is_people(two):
        return False
    if is_people(one):
        return fate(one) == fate(two) or bool({fate(one), fate(two)} & LOOSE)
    return one.kind == two.kind and (one.kind in ("count", "troops") or one.unit == two.unit)


def fate(figure: Figure) -> str:
    """Give what happened to those whom a figure counts, else its kind."""
    return figure.outcome if isinstance(figure, Casualty) else figure.kind


def is_people(figure: Figure) -> bool:
    """Tell whether a figure counts people."""
    return figure.unit == "person" or figure.concept in ANYONE


def may_share_fate(one: Figure, two: Figure) -> bool:
    """Tell whether two figures may count the same people though one text does not say, or not so well, what happened.

    People who are held or on the move are often counted without a word for it; of all others an equal number is asked,
    and a telling one unless they are called cases, who are hurt or ill.
    """
    fates = {fate(one), fate(two)}
    if not (is_people(one) and is_people(two) and fates & LOOSE):
        return False
    if (fates & HELD and "killed" not in fates) or fates == VICTIMS or (fates == UNHURT and are_doers(one, two)):
        return True
    return one.value == two.value and (one.value >= TELLING or "case" in (one.concept, two.concept))


def met_otherwise(one: Figure, two: Figure) -> str:
    """Give what those whom two figures count met with, in words, where nobody is counted under both."""
    if not (is_people(one) and is_people(two)):
        return ""
    known = concepts()
    ours, theirs = met_with(one), met_with(two)
    for a in ours:
        for b in theirs:
            # What both met with is told of both: 15 missing, whom one text names beside the rescue.
            if a not in theirs and b not in ours and known.excludes(a, b):
                return f"{a} and {b}".replace("_", " ")
    return ""


def met_with_one_event(one: Figure, two: Figure) -> bool:
    """Tell whether two counts are of those who met with one event, other than death or harm."""
    return one.kind == two.kind == "count" and is_people(one) and bool(set(met_with(one)) & set(met_with(two)))


def met_with(figure: Figure) -> tuple[str, ...]:
    """Give what those whom a figure counts met with: an outcome, and the event that is named beside them."""
    outcome = (figure.outcome,) if isinstance(figure, Casualty) else ()
    event = figure.event
    return outcome if event is None or event.scope != "phrase" else (*outcome, event.concept)


def differing_role(a: Telling, b: Telling, one: Figure, two: Figure) -> str:
    """Give the group or role in which two unequal figures differ, in words."""
    if not same_group(one, two):
        return f"{one.concept or one.unit} and {two.concept or two.unit}"
    if (one.concept == two.concept and not is_anyone(one)) or met_with_one_event(one, two):
        # A group that is named needs no word that makes it a part, nor do those of a crew who were saved.
        return ""
    mine, theirs = (claim.role if telling.piece else None for telling, claim in ((a, one), (b, two)))
    return "" if mine == theirs else f"{mine or 'a figure'} and {theirs or 'a figure'}"


def differing_dates(a: Telling, b: Telling) -> str:
    """Give why two dates are no one fact: nearly always, since articles name days for many reasons.

    A day that both write out in figures is of one thing where any word next to it is shared, or many names are; what
    holds many days asks for more.
    """
    one, two = a.claim, b.claim
    if not isinstance(one, Date) or not isinstance(two, Date):
        return "a date and a figure"
    shared = len(a.close & b.close) if a.language == b.language else 0
    if not (has_digits(one) and has_digits(two)):
        return "" if are_days_told_alike(a, b, shared) else "days that are not written in figures"
    if one.value != two.value:
        return "" if shared >= NEARLY_CLOSE else "dates of other things"
    names = names_in_common(a, b)
    is_day = one.first_day is not None and one.first_day == one.last_day
    return "" if shared >= LEAST_CLOSE or (is_day and (shared or names >= MANY_NAMES)) else "dates of other things"


def are_days_told_alike(a: Telling, b: Telling, shared: int) -> bool:
    """Tell whether two days, be it that only the weekday is known, are told of one thing, with so many words in common beside.

    The same day asks for few, another for an event that both name.
    """
    one, two = a.claim, b.claim
    if not isinstance(one, Date) or not isinstance(two, Date) or None in (weekday_of(one), weekday_of(two)):
        return False
    if weekday_of(one) == weekday_of(two) and (one.value == two.value or None in (one.value, two.value)):
        things = len(a.around.things & b.around.things)
        if shared and things and shared + things >= LEAST_CLOSE and names_in_common(a, b):
            return True
    x, y = one.event, two.event
    if x is None or y is None or x.concept != y.concept or not x.scope == y.scope == "phrase":
        return False
    return shared >= LEAST_CLOSE


def names_in_common(a: Telling, b: Telling) -> int:
    """Give how many names the beginnings of two articles share."""
    return len(a.setting.opening.words & b.setting.opening.words)


def weekday_of(date: Date) -> int | None:
    """Give the weekday of a date, from Monday (1) on; None of what is no single day."""
    if date.value is None:
        return date.weekday
    return date.first_day.isoweekday() if date.first_day is not None and date.first_day == date.last_day else None


def has_digits(date: Date) -> bool:
    """Tell whether a date is written in figures."""
    return any(map(str.isdecimal, date.quote))


def same_group(one: Figure, two: Figure) -> bool:
    """Tell whether two figures can count the same people or things."""
    a, b = one.concept, two.concept
    if one.kind in ("money", "percent", "measure"):
        return True
    if (one.kind == "count" and are_jobs(one, two)) or are_doers(one, two):
        return True
    if one.kind == "count" and one.unit != "person":
        return related(a, b) if a and b else one.unit.casefold()[:5] == two.unit.casefold()[:5]
    if one.kind == "troops":
        return related(a, b) or a in FORCES or b in FORCES
    any_one, any_two = is_anyone(one), is_anyone(two)
    if any_one and any_two:
        return True
    if any_one or any_two:
        return not is_subset(b if any_one else a)
    return related(a, b)


def are_doers(one: Figure, two: Figure) -> bool:
    """Tell whether two figures count those who did a deed, as robbers and gunmen are."""
    known = concepts()
    return all(
        figure.concept is not None and any(known.isa(figure.concept, doer) for doer in DOERS) for figure in (one, two)
    )


def related(a: str | None, b: str | None) -> bool:
    """Tell whether one concept is the other or holds it."""
    if a is None or b is None:
        return a is b
    known = concepts()
    return a == b or known.isa(a, b) or known.isa(b, a) or any({a, b} <= names for names in BY_TWO_NAMES)


def is_subset(concept: str | None) -> bool:
    """Tell whether a concept names a group that is commonly counted within a toll."""
    return concept is not None and any(concepts().isa(concept, group) for group in SUBSETS)


@cache
def convertible(one: str, two: str) -> bool:
    """Tell whether two units measure the same."""
    from factcheck.claims.quantity import is_convertible  # pint is loaded only where units differ

    return is_convertible(one, two)
