"""A number on its way: what was read of it so far, and how its parts are joined."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from factcheck.reading.lexicon import Prefix
from factcheck.reading.scan import Scan, is_joint

Value = int | Decimal | Fraction

# What a number is; only cardinals, vague plurals and couples are figures of their own.
CARDINAL, VAGUE, ORDINAL, PRONOUN, COUPLE, FRACTION = "cardinal", "vague", "ordinal", "pronoun", "couple", "fraction"
# A word for a small number that counts nothing.
FEW = "few"

THOUSAND = 1000


class Draft(NamedTuple):
    """Hold a number on its way: its value, the tokens it takes, and how it was written.

    `scale` is the magnitude that it ends in, `step` one unit of its last significant digit.
    """

    value: Value
    first: int
    last: int
    start: int
    step: Value
    scale: Value
    sort: str = CARDINAL
    in_digits: bool = False
    ambiguous: bool = False


class Habits(NamedTuple):
    """Know which marks group the digits of a text's numbers, and which part their decimals."""

    grouping: set[str]
    decimal: set[str]

    def groups(self, mark: str) -> bool | None:
        """Tell whether a mark groups here, or None where the text does not show it.

        >>> Habits({","}, set()).groups("."), Habits(set(), {"."}).groups(","), Habits(set(), set()).groups(",")
        (False, True, None)
        """
        others = {",", "."} - {mark}
        groups = mark in self.grouping or bool(self.decimal & others)
        parts = mark in self.decimal or bool(self.grouping & others)
        return groups if groups != parts else None


class Source:
    """Hold the text that numbers are read from, the tokens that are not free, and its habits."""

    __slots__ = ("_spaced", "decimal_comma", "habits", "join", "scan", "taken", "units_first")

    def __init__(self, scan: Scan, taken: frozenset[int] | set[int]) -> None:
        table = scan.lexicon.language.numbers
        self.scan = scan
        self.taken = taken
        self.join = table.join
        self.units_first = table.units_first
        self.decimal_comma = table.decimal_comma
        self.habits: Habits | None = None
        self._spaced: bool | None = None

    @property
    def spaced(self) -> bool:
        """Tell whether the text has spaces around every mark, as some corpora have, also within numbers."""
        if self._spaced is None:
            self._spaced = " , " in self.scan.text or " . " in self.scan.text
        return self._spaced


def start_of(source: Source, index: int) -> int:
    """Give where a number word starts: after its attached prefixes, but at its article."""
    word = source.scan.tags[index]
    return source.scan.starts[index] + (word.offset if word is not None else 0)


def joined(source: Source, last: int) -> tuple[bool, int]:
    """Tell whether `and` joins what follows a token, and where that begins."""
    scan = source.scan
    index = last + 1
    if not scan.close(index):
        return False, scan.count
    word = scan.tags[index]
    if word is not None:
        if word.conjunction and word.conjunction in scan.lexicon.language.numbers.join and not word.preposition:
            return True, index
        if "join" in word.senses and index + 1 < scan.count and is_joint(scan.seps[index + 1]):
            return True, index + 1
        if word.conjunction or word.preposition:
            return False, scan.count
    elif index + 1 < scan.count and any(run.conjunction in source.join for run in prefix_runs(scan, index)):
        # Prefixes before digits are a token of their own.
        return True, index + 1
    return False, index


def prefix_runs(scan: Scan, index: int) -> tuple[Prefix, ...]:
    """Give the run of attached prefixes that a token is, if it is nothing else."""
    return scan.lexicon.alone(scan.words[index])


def is_prefix(source: Source, index: int) -> bool:
    """Tell whether a token is nothing but prefixes that are written onto what follows."""
    return bool(source.scan.lexicon.alone(source.scan.words[index]))


def is_attached(source: Source, index: int, draft: int) -> bool:
    """Tell whether a token is a prefix of the figure after it, perhaps set off by a space."""
    scan = source.scan
    separator = scan.seps[draft]
    return (separator == " " or is_joint(separator)) and bool(scan.lexicon.alone(scan.words[index]))


def plus(one: Value, other: Value) -> Value:
    """Give an exact sum, whatever exact types the two are of."""
    if isinstance(one, int) and isinstance(other, int):
        return one + other
    return tidy(Fraction(one) + Fraction(other))


def times(one: Value, other: Value) -> Value:
    """Give an exact product, whatever exact types the two are of."""
    if isinstance(one, int) and isinstance(other, int):
        return one * other
    return tidy(Fraction(one) * Fraction(other))


def power_of_ten(power: int) -> Value:
    """Give a power of ten, exact also below one."""
    return 10**power if power >= 0 else Decimal(1).scaleb(power)


def tidy(value: Value) -> Value:
    """Give a value in its plainest exact type: an int, else a Decimal, else a Fraction.

    >>> tidy(Fraction(5, 2)), tidy(Decimal("2.0")), tidy(Fraction(2, 3))
    (Decimal('2.5'), 2, Fraction(2, 3))
    """
    if isinstance(value, int):
        return value
    if value == int(value):
        return int(value)
    return decimal_of(value) if isinstance(value, Fraction) else value


def decimal_of(value: Fraction) -> Decimal | Fraction:
    """Give the decimal that a fraction equals, or the fraction where no decimal does."""
    rest, places = value.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest //= prime
            count += 1
        places = max(places, count)
    if rest != 1:
        return value
    # Written out, since arithmetic on decimals rounds to the context's precision.
    return Decimal(f"{value.numerator * 10**places // value.denominator}E-{places}")
