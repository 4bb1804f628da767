"""Guess at what would mend a finding: the few slips of the pen that a figure can have suffered, each undone and asked again.

A rule hands over its relation and how it compares one. Only a change of one figure is tried, and only what the rule's own
arithmetic then lets pass is a guess; several may do, the likelier slip first. What many numbers would mend, such as a part above
its whole, is left without a guess, and so is a figure that one sort of slip would mend in several ways.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple, TypeVar

from factcheck.claims.claim import Figure, exact
from factcheck.rules.interval import rational, shown
from factcheck.rules.rule import Check, Reason, Repair

Related = TypeVar("Related", bound=tuple[Any, ...])

# So many guesses are given, and figures of so many digits changed.
MOST, LONGEST = 3, 12
HUNDRED, THOUSAND = 100, 1000
# Words for magnitudes are so many times each other.
SIZES = (Fraction(THOUSAND), Fraction(1, THOUSAND), Fraction(THOUSAND**2), Fraction(1, THOUSAND**2))
# A relation that holds with so many times a figure as well asks for no one number.
FAR = 10
# The likelier slip first.
LIKELIER: tuple[Reason, ...] = (
    "wrong-base",
    "digits-swapped",
    "digit-doubled",
    "scale-word",
    "stale-total",
    "digit-lost",
    "digit-changed",
)


class Edit(NamedTuple):
    """Hold a value that a figure may have been meant to have, and what would have made the stated one of it."""

    reason: Reason
    value: Fraction


def mended(compare: Callable[[Related], Check], relation: Related) -> Check:
    """Compare a relation; where it fails, add what would mend it."""
    check = compare(relation)
    if check.result != "fails":
        return check
    return check.model_copy(update={"repairs": repairs(compare, relation)})


def repairs(compare: Callable[[Related], Check], relation: Related) -> tuple[Repair, ...]:
    """Give the likeliest changes of one figure after which a relation would hold."""
    found: list[Repair] = []
    figures = figures_of(relation)
    for figure in figures:
        others = [other for other in figures if other is not figure]
        would: dict[Reason, set[Fraction]] = {}
        for edit in edits(figure, others):
            if edit.value > 0 and mends(compare, relation, figure, edit.value):
                would.setdefault(edit.reason, set()).add(edit.value)
        for reason, values in would.items():
            if len(values) == 1:
                guess = shown(values.pop())
                found.append(Repair(claim=figure, stated=shown(figure.value), guess=guess, reason=reason))
    ranked = sorted(found, key=lambda repair: LIKELIER.index(repair.reason))
    once = {(repair.claim.start, repair.guess): repair for repair in reversed(ranked)}
    return tuple(repair for repair in ranked if once[repair.claim.start, repair.guess] is repair)[:MOST]


def mends(compare: Callable[[Related], Check], relation: Related, figure: Figure, value: Fraction) -> bool:
    """Tell whether a relation holds with another value for one figure, and holds with neither many times that nor a small part of it."""
    fixed = replaced(relation, figure, value)

    def holds(other: Fraction) -> bool:
        return compare(replaced(fixed, figure, other)).result == "holds"

    return compare(fixed).result == "holds" and not holds(FAR * value) and not holds(value / FAR)


def figures_of(relation: Any) -> list[Figure]:
    """Give the figures of a relation, also those of its lists."""
    if isinstance(relation, Figure):
        return [relation]
    return [figure for part in relation for figure in figures_of(part)] if isinstance(relation, tuple) else []


def replaced(relation: Any, figure: Figure, value: Fraction) -> Any:
    """Give a relation with another value for one of its figures."""
    if isinstance(relation, Figure):
        return changed(relation, value) if relation.start == figure.start else relation
    if not isinstance(relation, tuple):
        return relation
    parts = [replaced(part, figure, value) for part in relation]
    return type(relation)(*parts) if hasattr(relation, "_fields") else tuple(parts)


def changed(figure: Figure, value: Fraction) -> Figure:
    """Give a figure with another value at each end that it has; one of another magnitude is rounded to that."""
    number, size = exact(value), value / rational(figure.value)
    ends = {end: number for end in ("low", "high") if getattr(figure, end) is not None}
    step = {"step": exact(rational(figure.step) * size)} if size in SIZES else {}
    return figure.model_copy(update=ends | step)


# -- what may have happened -------------------------------------------------------------------


def edits(figure: Figure, others: list[Figure]) -> Iterator[Edit]:
    """Give the values that a figure may have been meant to have."""
    if figure.modifier == "range" or not figure.value:
        return
    yield from of_digits(figure)
    yield from of_scale(figure)
    yield from of_base(figure, others)
    for other in others if len(others) > 1 else ():
        if other.kind == figure.kind and other.unit == figure.unit:
            # A total from before the part was added.
            yield Edit("stale-total", rational(figure.value) + rational(other.value))


def of_digits(figure: Figure) -> Iterator[Edit]:
    """Give the values whose digits are nearly those of a figure."""
    digits, size = written(figure)
    if len(digits) > LONGEST:
        return
    for reason, run in slips(digits):
        rounder = reason != "digit-changed" or len(run.rstrip("0")) <= len(digits.rstrip("0"))
        if run and (run[0] != "0" or digits[0] == "0") and run != digits and rounder:
            # A round figure was not meant to be one less round: 500 is no 570 of which a digit was changed.
            yield Edit(reason, int(run) * size)


def slips(digits: str) -> Iterator[tuple[Reason, str]]:
    """Give the runs of digits of which one slip makes another run."""
    for place in range(len(digits)):
        head, one, tail = digits[:place], digits[place], digits[place + 1 :]
        if tail:
            yield "digits-swapped", head + tail[0] + one + tail[1:]
            if tail[0] == one:
                yield "digit-doubled", head + tail
        for other in "0123456789":
            yield "digit-changed", head + other + tail
            yield "digit-lost", head + other + one + tail
    for other in "0123456789":
        yield "digit-lost", digits + other


def written(figure: Figure) -> tuple[str, Fraction]:
    """Give the digits of a figure as it is written, or as it would be, and the size of the last one.

    >>> from factcheck.pipeline import parse
    >>> written(parse("It cost 13.5 million dollars.")[0])
    ('135', Fraction(100000, 1))
    """
    digits = "".join(str(int(character)) for character in figure.quote if character.isdecimal())
    value = rational(figure.value)
    if digits and int(digits):
        return digits, value / int(digits)
    number = Decimal(value.numerator) / Decimal(value.denominator)
    run = "".join(map(str, number.as_tuple().digits))
    return run, value / int(run)


def of_scale(figure: Figure) -> Iterator[Edit]:
    """Give a figure with other magnitudes than that of its word."""
    if not any(character.isalpha() for character in figure.quote) or figure.value < THOUSAND:
        return
    for size in SIZES:
        yield Edit("scale-word", rational(figure.value) * size)


def of_base(figure: Figure, others: list[Figure]) -> Iterator[Edit]:
    """Give the share by the right base, of one that was taken of the wrong one of two figures."""
    if figure.kind != "percent" or len(others) != 2 or not all(other.value for other in others):
        return
    old, new = (rational(other.value) for other in others)
    of_old, of_new = (abs(new - old) / base * HUNDRED for base in (old, new))
    step = rational(figure.step)
    if abs(of_new - rational(figure.value)) <= step:
        yield Edit("wrong-base", round(of_old / step) * step)
