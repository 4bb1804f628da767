"""Figures whose clause leaves out what it shares with the one before: France 12 and Spain nine; 3 percent in May and 2.9 in June."""

from __future__ import annotations

from fractions import Fraction

from factcheck.claims.beginning import beginning
from factcheck.claims.mention import PERSON, THING, TIMES, VICTIM, Mention
from factcheck.claims.noun_name import looks_plural
from factcheck.claims.outcome_words import OUTCOMES
from factcheck.reading.lexicon import ONE
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# Who has the second figure is named in so many words at most.
LONGEST_NAME = 4
# Of what is shared neither is more than so many times the other.
ALIKE = 100
# Words of these name nobody, and may be verbs.
NO_NAME = ("function", "auxiliaries", "barrier", "active", "passive", "state", "relative", "unit", "currency", "date")
VERBS = frozenset(("auxiliaries", "barrier", "active", "passive", "relative"))
# What is told of the first figure goes on in so many words at most.
LONGEST_REST = 7
# The numbers of names are smaller.
LARGE = 1000
# Four digits without a mark between them are more often a year.
YEARS = (1900, 2100)
# A figure before one of these begins another phrase than that of its clause.
BEHIND = frozenset(("function", "join", "barrier"))


def gapped(scan: Scan, mention: Mention, one: Mention) -> bool:
    """Tell whether a bare figure is of what the one before it in its sentence is, for another name or another time."""
    if one.sentence != mention.sentence or not is_shared(one) or not is_of_size(one, mention):
        return False
    return ends_phrase(scan, mention) and (
        is_of_next_name(scan, one, mention) or is_at_other_time(scan, one, mention) or is_led_alike(scan, one, mention)
    )


def is_shared(one: Mention) -> bool:
    """Tell whether a figure has something that another can share with it: a noun or a unit, no time."""
    if one.amount is not None:
        return one.amount.unit not in TIMES and one.amount.scale == 1
    return one.noun.sort in (PERSON, THING, VICTIM) or one.outcome in OUTCOMES


def is_of_size(one: Mention, two: Mention) -> bool:
    """Tell whether two figures can be of one thing by their size."""
    here, there = abs(Fraction(two.value)), abs(Fraction(one.value))
    return here <= there * ALIKE and there <= here * ALIKE


def ends_phrase(scan: Scan, mention: Mention) -> bool:
    """Tell whether a mark or a small word follows a figure, so that it counts nothing behind it."""
    after = mention.numeral.last + 1
    if not scan.close(after):
        return not scan.seps[after].startswith(("-", "/", ":"))
    senses = scan.senses(after)
    return not BEHIND.isdisjoint(senses) and "linking" not in senses


def is_of_next_name(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a comma or a conjunction and the name of another stand right before a figure, and no verb since the one before.

    Italy had 34 deaths, France 12 and Spain nine; won 15 seats in the north and the Conservatives 12.
    """
    place = beginning(scan, two.first)
    if is_led_by_same(scan, one, place):
        place -= 1
    start = place
    while start > max(one.end + 1, place - LONGEST_NAME) and scan.close(start) and not scan.sense(start - 1, "join"):
        start -= 1
    by = next((step for step in range(place - 1, start, -1) if scan.sense(step, "by")), start - 1)
    opened = not COMMAS.isdisjoint(scan.seps[start]) or scan.sense(start - 1, "join") is not None
    if start == place or not opened or not scan.close(place):
        return False
    name = place - 1
    if not goes_on(scan, one.end + 1, start) and not (is_known_name(scan, name) and is_of_known_name(scan, one)):
        return False
    known = is_known_name(scan, name)
    if not known and any(not scan.senses(step).keys().isdisjoint(NO_NAME) for step in range(max(start, by) + 1, place)):
        return False
    if not scan.words[name][:1].isupper():
        owned = scan.sense(start, "articles") or scan.sense(start, "determiners")
        noun = scan.sense(name, PERSON) or scan.sense(name, THING)
        return bool(owned) and noun is not None and noun.plurality == ONE
    return known or is_told_in_words(two) or (start < name and looks_plural(scan, name))


def is_of_known_name(scan: Scan, one: Mention) -> bool:
    """Tell whether a figure is told of a place or a nation named shortly before it: Sweden said 1,500 of its citizens were missing."""
    place = beginning(scan, one.first)
    return any(is_known_name(scan, step) for step in range(max(0, place - LONGEST_NAME), place))


def is_led_by_same(scan: Scan, one: Mention, place: int) -> bool:
    """Tell whether the same small word leads to two figures: leads with 12 medals, followed by Japan with nine."""
    led = "function" in scan.senses(place - 1) and not scan.sense(place - 1, "to") and scan.close(place)
    return led and scan.words[place - 1] == scan.words[beginning(scan, one.first) - 1]


def goes_on(scan: Scan, start: int, end: int) -> bool:
    """Tell whether what stands between two tokens is no clause of its own: in the north, of the vote."""
    return end - start <= LONGEST_REST and all(
        STOPS.isdisjoint(scan.seps[step]) and scan.senses(step).keys().isdisjoint(VERBS) for step in range(start, end)
    )


def is_known_name(scan: Scan, index: int) -> bool:
    """Tell whether a token ends the name of a place or a nation."""
    return not scan.ends_of(index).isdisjoint(("place", "nation"))


def is_told_in_words(mention: Mention) -> bool:
    """Tell whether a figure is written otherwise than the number in a name is: in words, with a point, or large."""
    numeral = mention.numeral
    return not numeral.in_digits or numeral.step < 1 or numeral.first < numeral.last or numeral.value >= LARGE


def is_at_other_time(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a figure is of the same at another time, which follows it: 3 percent in May and 2.9 in June."""
    after = two.numeral.last + 1
    if not scan.close(after) or not scan.sense(after, "meantime") or not is_date(scan, after + 1):
        return False
    place = beginning(scan, two.first)
    joined = scan.sense(place - 1, "join") is not None or not COMMAS.isdisjoint(scan.seps[place])
    return joined or is_led_alike(scan, one, two)


def is_date(scan: Scan, index: int) -> bool:
    """Tell whether a date begins at a token."""
    digits = scan.sense(index, "digits")
    return "date" in scan.senses(index) or (digits is not None and YEARS[0] <= digits.value <= YEARS[1])


def is_led_alike(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether two figures are what changes lead to or from: from $20 in May to 25, climbed to 32,000 feet and went to 38,000."""
    here = beginning(scan, two.first)
    led = scan.sense(here - 1, "to") is not None and scan.close(here)
    if not led or any(not STOPS.isdisjoint(scan.seps[step]) for step in range(one.end + 1, here)):
        return False
    start = one.first if one.amount is None else min(one.first, one.amount.first)
    there = beginning(scan, start)
    return scan.close(there) and any(scan.sense(there - 1, link) for link in ("to", "since", "meantime"))
