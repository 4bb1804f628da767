"""What follows an amount in a smaller unit and belongs to it: 40 cents after 82 dollars, 2 inches after 6 feet."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from factcheck.languages.world.tables import load_world
from factcheck.reading.abbreviations import match
from factcheck.reading.amounts import Amount, unit_noun
from factcheck.reading.currencies import mark_at
from factcheck.reading.draft import CARDINAL, Draft, Source, Value, joined, times
from factcheck.reading.lexicon import TWO
from factcheck.reading.number_words import draft_at
from factcheck.reading.scan import Scan
from factcheck.reading.units import PRIMES, closes_inches, ends_phrase

# The unit that may follow another, and how many of it make one. Lengths of time are told one by one, as dates need them.
SMALLER = {"foot": ("inch", 12), "pound": ("ounce", 16), "stone": ("pound", 14), "meter": ("centimeter", 100)}

# A part without its name is written in two figures: 3 pounds 50; of a foot, as it is spoken.
TWO_FIGURES = range(10, 100)
SPOKEN = {"foot": range(1, 12)}

COMMA = ", "

# Where nothing near said which of several currencies a name means, its part may: 5 pounds and 20 piastres.
ASSUMED = ("default", "article")


class Rest(NamedTuple):
    """Hold the smaller part of an amount: its value in `unit`, of which `factor` make one of the larger.

    `figure` is the last token of its number, `last` that of its name.
    """

    value: Value
    step: Value
    unit: str
    factor: int
    figure: int
    last: int


def rest_of(scan: Scan, amount: Amount, last: int) -> Rest | None:
    """Give the smaller part that follows an amount, whose figure ends at a token."""
    after = max(last, amount.last)
    if amount.kind == "measure" and amount.unit not in SMALLER:
        return None
    index, is_joined = start_after(scan, amount, after)
    if index >= scan.count:
        return None
    pair = two_of_a_noun(scan, amount, index) if is_joined else None
    if pair is not None:
        return pair
    draft = draft_at(Source(scan, frozenset()), index)
    if draft is None or draft.first != index or draft.sort != CARDINAL or draft.value <= 0:
        return None
    return named(scan, amount, draft) or (bare(scan, amount, draft) if not is_joined else None)


def start_after(scan: Scan, amount: Amount, last: int) -> tuple[int, bool]:
    """Give where a smaller part can begin after a token, and whether a word joins it."""
    if last + 1 >= scan.count:
        return scan.count, False
    separator = scan.seps[last + 1]
    if amount.unit == "foot" and separator.strip() in PRIMES:
        return last + 1, False
    if amount.kind == "measure" and separator == COMMA:
        return last + 1, False
    is_joined, index = joined(Source(scan, frozenset()), last)
    return index, is_joined


def named(scan: Scan, amount: Amount, draft: Draft) -> Rest | None:
    """Give a smaller part whose name follows its number."""
    after = draft.last + 1
    if amount.kind == "measure":
        unit, factor = SMALLER[amount.unit]
        end = name_end(scan, unit, after)
        fits = draft.value < factor and end is not None
        return Rest(draft.value, draft.step, unit, factor, draft.last, end) if fits and end is not None else None
    if not scan.close(after):
        return None
    found, mark = match(scan, after, "currency"), mark_at(scan, after)
    if found is not None:
        return part_of_money(amount, found[0].name, draft, found[1] - 1)
    return part_of_money(amount, mark[0], draft, mark[1] - 1) if mark is not None else None


def name_end(scan: Scan, unit: str, index: int) -> int | None:
    """Give the last token of the name of a unit that begins at a token, the one before it for a sign, None for another."""
    if unit == "inch" and closes_inches(scan, index):
        return index - 1
    if not scan.close(index):
        return None
    found = match(scan, index, "unit")
    if found is not None and found[0].name == unit:
        return found[1] - 1
    glued = scan.sense(index, "unit_glued")
    options = scan.sense(index, "unit_by_context") or ()
    is_short = glued is not None and glued.units.get(scan.words[index]) == unit
    return index if is_short or any(option.unit == unit for option in options) else None


def part_of_money(amount: Amount, name: str, draft: Draft, last: int) -> Rest | None:
    """Give the smaller part of a sum of money that a number of a part of its currency makes; None for a part of another."""
    codes = (amount.unit, *amount.candidates) if amount.basis in ASSUMED else (amount.unit,)
    for code in codes:
        scale = scale_of(name, code)
        if scale is not None and times(draft.value, scale) < 1:
            return Rest(times(draft.value, scale), times(draft.step, scale), code, 1, draft.last, last)
    return None


def scale_of(name: str, code: str) -> Fraction | None:
    """Give what one of a part of a currency is worth in the currency of a code, None where it is no part of that.

    >>> scale_of("fils", "KWD"), scale_of("cent", "EUR"), scale_of("cent", "GBP")
    (Fraction(1, 1000), Fraction(1, 100), None)
    """
    money = load_world().money
    minor = money.minor.get(name)
    if minor is None or code not in (*money.families.get(minor.of, (minor.of,)), *minor.also):
        return None
    return Fraction(minor.times, minor.unlike.get(code, minor.per))


def bare(scan: Scan, amount: Amount, draft: Draft) -> Rest | None:
    """Give a smaller part that goes without its name, after the name of the larger: 3 pounds 50, six foot two."""
    # Hyphens hold an adjective together: a 6-foot-4 guard.
    ends = scan.seps[draft.first].strip() == "-" or ends_phrase(scan, draft.last)
    if amount.before or draft.scale > 1 or not isinstance(draft.value, int) or not ends:
        return None
    if amount.last < draft.first - 1 or amount.first > amount.last:
        return None
    if amount.kind == "money" and draft.value in TWO_FIGURES and amount.scale == 1:
        value = times(draft.value, Fraction(1, 100))
        return Rest(value, times(1, Fraction(1, 100)), amount.unit, 1, draft.last, draft.last)
    if draft.value in SPOKEN.get(amount.unit, ()):
        unit, factor = SMALLER[amount.unit]
        return Rest(draft.value, 1, unit, factor, draft.last, draft.last)
    return None


def two_of_a_noun(scan: Scan, amount: Amount, index: int) -> Rest | None:
    """Give a smaller part whose noun says by its form that there are two of it."""
    noun = unit_noun(scan, index)
    if noun is None or noun.plurality != TWO:
        return None
    if amount.kind == "measure":
        unit, factor = SMALLER[amount.unit]
        return Rest(2, 1, unit, factor, index, index) if noun.name == unit else None
    pair = Draft(2, index, index, scan.starts[index], 1, 1)
    return part_of_money(amount, noun.name, pair, index)
