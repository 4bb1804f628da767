"""Ages that stand as bare numbers behind those whose they are: three brothers, 12, 14 and 17, drowned; the youngest was six."""

from __future__ import annotations

from factcheck.claims.mention import PERSON, THING, VICTIM
from factcheck.reading.amounts import Amount
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import MANY
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS
from factcheck.reading.units import OLDEST, number_at

OPENING, CLOSING = "(", frozenset(")")
# So many people at most have their ages told one by one.
MOST = 8
ENDS = STOPS | COMMAS | CLOSING
# The youngest stand so shortly before their age.
REACH_EXTREME = 7
# A figure before these counts them.
COUNTED = frozenset((PERSON, THING, VICTIM, "unit", "currency", "magnitude", "percent", "others"))


def told_age(scan: Scan, first: int) -> Amount | None:
    """Give years where what stands before a bare figure makes an age of it."""
    if not is_age(scan, first):
        return None
    told = (
        is_of_list(scan, first)
        or goes_on_from_age(scan, first)
        or is_of_extreme(scan, first)
        or is_of_parent(scan, first)
        or is_of_both(scan, first)
    )
    return Amount("measure", "year", first, first - 1) if told else None


def goes_on_from_age(scan: Scan, first: int) -> bool:
    """Tell whether a figure goes on with a list of ages that a conjunction ends: aged nine, 12 and 14."""
    start = first_of_list(scan, first)
    if start == first or scan.match_before(start, "age_before", longest=4) is None:
        return False
    last = first
    while last < first + MOST and scan.seps[last + 1].strip() == "," and is_age(scan, last + 1):
        last += 1
    if scan.sense(last + 1, "join") and is_age(scan, last + 2):
        last += 2
    joined = scan.sense(last - 1, "join") is not None
    return joined and (not scan.close(last + 1) or scan.senses(last + 1).keys().isdisjoint(COUNTED))


def first_of_list(scan: Scan, first: int) -> int:
    """Give the first of the ages that commas and a conjunction join to one, or itself."""
    for _ in range(MOST):
        joined = scan.close(first) and scan.sense(first - 1, "join") is not None
        before = first - 2 if joined else first - 1
        if not is_age(scan, before) or not (joined or scan.seps[first].strip() == ","):
            return first
        first = before
    return first


def is_of_extreme(scan: Scan, first: int) -> bool:
    """Tell whether a figure says how old the youngest or the oldest is: the youngest of them 14, the oldest was 71."""
    if scan.close(first + 1) and "function" not in scan.senses(first + 1):
        return False
    before = scan.senses(first - 1)
    if "linking" in before or ("function" in before and before.keys().isdisjoint(("auxiliaries", "pronouns"))):
        return False
    for step in range(first - 1, max(-1, first - 1 - REACH_EXTREME), -1):
        if scan.match(step, "age_extremes") is not None:
            return step < first - 1 or scan.sense(first, "digits") is not None
        if is_age(scan, step) or not STOPS.isdisjoint(scan.seps[step + 1]):
            return False
    return False


def is_of_parent(scan: Scan, first: int) -> bool:
    """Tell whether a figure between commas is the age of a parent of so many: a mother of two, 34, was hurt."""
    marks = scan.seps[first].strip(), scan.seps[first + 1].strip()[:1]
    return marks == (",", ",") and is_age(scan, first - 1) and scan.match_before(first - 1, "parent_of") is not None


def is_of_both(scan: Scan, first: int) -> bool:
    """Tell whether a figure between commas is the age of both of two: two sisters, both 12, drowned."""
    opened = scan.close(first) and scan.sense(first - 1, "both") and scan.seps[first - 1].strip() == ","
    return bool(opened) and not ENDS.isdisjoint(scan.seps[first + 1])


def is_of_list(scan: Scan, first: int) -> bool:
    """Tell whether a figure is one of as many ages as there are people right before them."""
    start = start_of_list(scan, first)
    people = scan.sense(start - 1, PERSON) if start is not None else None
    if start is None or people is None or people.plurality != MANY:
        return False
    count, end = ages_from(scan, start)
    told = count_of(scan, start - 1)
    closed = end >= scan.count or not ENDS.isdisjoint(scan.seps[end])
    # His sons, 12 and 14, drowned: they need not be counted.
    uncounted = told is None and scan.sense(end - 2, "join") is not None
    return closed and count > 1 and (count == told or uncounted)


def start_of_list(scan: Scan, first: int) -> int | None:
    """Give the first of the figures that commas and a conjunction join to one, None where no comma or bracket opens the list."""
    for _ in range(MOST):
        if not is_age(scan, first):
            return None
        before = first - 1
        if scan.close(first) and scan.sense(before, "join"):
            first, before = before, before - 1
        if is_figure(scan, before):
            first = before
            continue
        marks = scan.seps[first]
        return first if marks.strip() == "," or OPENING in marks else None
    return None


def ages_from(scan: Scan, index: int) -> tuple[int, int]:
    """Count the ages of a list, and give the token behind the last."""
    count = 0
    while count < MOST and is_age(scan, index):
        count, index = count + 1, index + 1
        joined = scan.sense(index, "join") is not None and is_age(scan, index + 1)
        if joined:
            index += 1
        elif index >= scan.count or scan.seps[index].strip() != ",":
            break
    return count, index


def is_age(scan: Scan, index: int) -> bool:
    """Tell whether a token is a number that an age can be."""
    years = number_at(scan, index) if 0 <= index < scan.count else None
    return years is not None and 0 < years <= OLDEST


def count_of(scan: Scan, noun: int) -> int | None:
    """Give how many people a noun counts, by the number before it, past an adjective or two."""
    for step in range(noun - 1, max(-1, noun - 1 - 3), -1):
        if not scan.close(step + 1):
            return None
        number = number_at(scan, step)
        if number is not None:
            return number
    return None
