"""One figure told twice with two magnitudes: a contract of 436 million, then one of 436 billion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.placed import Placed, is_definite_figure, led_by
from factcheck.claims.relations.retelling import has_article
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# Figures of so many digits are seldom alike by chance; with fewer, so many of the words around them must be alike as well.
ALIKE = {1: 2, 2: 1}
SURE = 3
SIZES = (1000, 1000**2)
THOUSAND = 1000
REACH, REACH_BACK = 5, 2
# What is taken up by an article was told no more sentences before.
REACH_TAKEN = 12
# A word of so many letters names something, but for these.
LONG = 3
NOT_NAMES = ("rise", "fall", "magnitude", "hedge", "function", "unit", "currency", "total", "each")


class Slip(NamedTuple):
    """Say that one amount is told twice, the second time with another magnitude."""

    one: Figure
    two: Figure


def slips(scan: Scan, figures: Sequence[Placed]) -> Iterator[Slip]:
    """Give each figure that stands again in the text with the same digits and another magnitude."""
    alike: dict[tuple[str, str, str], list[Placed]] = {}
    for figure in figures:
        digits = digits_of(figure.claim)
        if digits:
            alike.setdefault((figure.claim.kind, figure.claim.unit, digits), []).append(figure)
    for group in alike.values():
        one, *others = group
        values = {Fraction(figure.claim.value) for figure in group}
        if len(values) == 1 and others:
            yield Slip(one.claim, others[0].claim)
        elif len(values) == len(SIZES):
            two = next(figure for figure in others if figure.claim.value != one.claim.value)
            if is_of_one_thing(scan, one, two):
                yield Slip(one.claim, two.claim)


def digits_of(claim: Figure) -> str:
    """Give the significant digits of an amount that a magnitude word may end, nothing for another figure."""
    value = Fraction(claim.value)
    if claim.kind == "percent" or claim.modifier == "range" or value < THOUSAND or not claim.unit:
        return ""
    return str(value.numerator).rstrip("0") if value.denominator == 1 else ""


def is_of_one_thing(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether two figures whose digits are alike can be one amount: by their many digits, or by the words beside both."""
    small, large = sorted(Fraction(figure.claim.value) for figure in (one, two))
    if large / small not in SIZES or one.claim.role != two.claim.role:
        return False
    if is_taken_up(scan, one, two):
        return True
    if is_definite_figure(scan, two) and is_specified(scan, two):
        return False
    near, far = (frozenset(around(scan, figure)) for figure in (one, two))
    # What stands between two figures is beside both of them, and says nothing.
    digits = len(digits_of(one.claim))
    written = sum(map(str.isdecimal, two.claim.quote)) if has_magnitude(one) and has_magnitude(two) else digits
    if written >= SURE and digits > 1 and two.sentence - one.sentence <= REACH_BACK:
        return True
    shared = names(scan, near - far) & names(scan, far - near)
    return len(shared) >= ALIKE.get(len(digits_of(one.claim)), 0)


def is_taken_up(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether a figure with an article takes up one of two digits or more that stands shortly before it."""
    apart = two.sentence - one.sentence
    if not 0 < apart <= REACH_TAKEN or len(digits_of(one.claim)) < len(ALIKE):
        return False
    if led_by(scan, two, "amounting"):
        return True
    return is_definite_figure(scan, two) and has_magnitude(one) and has_magnitude(two) and not is_specified(scan, two)


def has_magnitude(figure: Placed) -> bool:
    """Tell whether a figure ends in a word for its magnitude."""
    return not figure.claim.quote[-1].isdecimal()


def is_specified(scan: Scan, figure: Placed) -> bool:
    """Tell whether words behind a figure say which one is meant: the 1.7 million for schools."""
    after = figure.last + 1
    if after >= scan.count or scan.seps[after].strip():
        return False
    described = bool(scan.lexicon.language.script.dual) and has_article(scan, after)
    return described or scan.match(after, "specifying") is not None


def stem(scan: Scan, word: str) -> str:
    """Give a word without a prefix that ends in an article."""
    folded = scan.lexicon.fold(word)
    runs = scan.lexicon.prefixes.get(folded[:1], ())
    found = (run.written for run in runs if run.article and folded.startswith(run.written))
    rest = folded[len(max(found, key=len, default="")) :]
    return rest if len(rest) >= LONG else folded


def around(scan: Scan, figure: Placed) -> tuple[int, ...]:
    """Give the tokens that stand near a figure, in its sentence, and are none of its own."""
    before, after = figure.first, figure.last + 1
    while before > max(0, figure.first - REACH) and STOPS.isdisjoint(scan.seps[before]):
        before -= 1
    while after < min(scan.count, figure.last + 1 + REACH) and STOPS.isdisjoint(scan.seps[after]):
        after += 1
    return (*range(before, figure.first), *range(figure.last + 1, after))


def names(scan: Scan, tokens: frozenset[int]) -> set[str]:
    """Give the longer words at some tokens that are no magnitudes and no hedges."""
    return {
        stem(scan, scan.words[index])
        for index in tokens
        if len(scan.words[index]) >= LONG and not any(scan.sense(index, sort) for sort in NOT_NAMES)
    }
