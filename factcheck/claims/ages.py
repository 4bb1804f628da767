"""Ages that stand as bare numbers behind those whose they are: three brothers, 12, 14 and 17, drowned."""

from __future__ import annotations

from factcheck.claims.mention import PERSON
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


def listed_age(scan: Scan, first: int) -> Amount | None:
    """Give years where a figure is one of as many ages as there are people right before them."""
    start = start_of_list(scan, first)
    people = scan.sense(start - 1, PERSON) if start is not None else None
    if start is None or people is None or people.plurality != MANY:
        return None
    count, end = ages_from(scan, start)
    told = count_of(scan, start - 1)
    closed = end >= scan.count or not ENDS.isdisjoint(scan.seps[end])
    return Amount("measure", "year", first, first - 1) if closed and count == told and count > 1 else None


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
