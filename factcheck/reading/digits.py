"""Numbers in digits: grouping, decimals, exponents, and marks between spaces."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from fractions import Fraction
from itertools import takewhile
from typing import NamedTuple

from factcheck.reading.draft import THOUSAND, Habits, Source, Value, power_of_ten, times
from factcheck.reading.lexicon import NUMBER, Digits
from factcheck.reading.scan import DIRECTION
from factcheck.reading.sentences import COMMAS

# What may stand between groups of three digits; of the first two a text may also make its decimal point.
COMMA, POINT = ",", "."
SPACES = frozenset(" \u00a0\u2009\u202f")
GROUPING = SPACES.union(",٬،'’")
POINTS = frozenset(".٫")
RIGHT_TO_LEFT = "\u200f"

# A number has no more groups than this.
MOST_PARTS = 12

# A decimal of more digits is no figure, and beyond the precision of decimal arithmetic.
MOST_DIGITS = 24

# Powers beyond this are no figures of the news.
LARGEST_POWER = 40
EXPONENT = frozenset("eE")
TIMES_SIGNS = frozenset("×*·")
CROSSES = frozenset("xX")
MINUS = frozenset("-\u2212")
SIGNED = MINUS | {"", "+"}


class Run(NamedTuple):
    """Hold digits with their grouping and decimals: the value, its step, the last token.

    `ambiguous` says that the mark in it may group or part decimals, and that nothing in the text tells.
    """

    value: Value
    step: Value
    last: int
    ambiguous: bool = False


class Part(NamedTuple):
    """Hold digits after a mark within a number."""

    mark: str
    digits: Digits

    @property
    def text(self) -> str:
        """Give the digits as written, in ASCII."""
        return str(self.digits.value).zfill(self.digits.length)


def digit_run(source: Source, index: int) -> Run | None:
    """Read digits with their grouping, decimals and exponent."""
    whole = source.scan.sense(index, "digits")
    if whole is None:
        return None
    text = str(whole.value).zfill(whole.length)
    parts = parts_after(source, index)
    groups = grouped(source, text, parts)
    ambiguous = is_ambiguous(source, text, parts)
    last = index + groups
    text += "".join(part.text for part in parts[:groups])
    decimals = ""
    if len(parts) > groups and is_point(source, parts, groups):
        last += 1
        decimals = parts[groups].text
        if not groups and RIGHT_TO_LEFT in source.scan.seps[last]:
            # The mark turned the number for the eye: 92.<mark>5 is read as 5.92.
            text, decimals = decimals, text
    elif not groups and is_decimal_letter(source, last + 1):
        tail = source.scan.sense(last + 2, "digits")
        if tail is not None:
            text, decimals = str(tail.value), text
            last += 2
    if decimals and len(text) + len(decimals) > MOST_DIGITS:
        return None
    if decimals:
        run = Run(Decimal(f"{text}.{decimals}"), Decimal(1).scaleb(-len(decimals)), last, ambiguous)
    else:
        run = Run(int(text), step_of(int(text)), last, ambiguous)
    return raised(source, run)


def parts_after(source: Source, index: int) -> list[Part]:
    """Give the digits that marks join to those of a token."""
    parts: list[Part] = []
    while len(parts) < MOST_PARTS:
        mark, digits = next_digits(source, index + len(parts))
        if digits is None or not (mark in GROUPING or mark in POINTS):
            break
        if mark in SPACES and (digits.length != 3 or (parts and parts[-1].mark != mark)):
            break
        parts.append(Part(mark, digits))
    return parts if not parts or parts[0].mark != " " or is_free(source, index, parts) else []


def grouped(source: Source, text: str, parts: list[Part]) -> int:
    """Tell how many parts are groups of thousands."""
    if not parts or parts[0].mark in POINTS - {POINT} or len(text) > 3 or text[0] == "0":
        return 0
    mark = parts[0].mark
    alike = len(list(takewhile(lambda part: part.mark == mark, parts)))
    if mark == COMMA and is_indian(text, parts[:alike]):
        return alike
    if any(part.digits.length != 3 for part in parts[:alike]):
        return 0
    if alike == 1 and mark in (COMMA, POINT):
        return int(groups_alone(source, mark, parts))
    return alike


def is_free(source: Source, index: int, parts: list[Part]) -> bool:
    """Tell whether spaces within a number can group it: no other number or name stands beside it."""
    scan = source.scan
    before = scan.senses(index - 1) if scan.close(index) else {}
    after = index + len(parts) + 1
    follows = after < scan.count and scan.seps[after] == " " and scan.sense(after, "digits") is not None
    return not follows and before.keys().isdisjoint(("digits", "numbering", "month", "cardinal"))


def is_indian(text: str, parts: list[Part]) -> bool:
    """Tell whether digits are grouped by two before the last three: 10,00,000."""
    *twos, last = parts
    return len(text) < 3 and bool(twos) and last.digits.length == 3 and all(part.digits.length == 2 for part in twos)


def groups_alone(source: Source, mark: str, parts: list[Part]) -> bool:
    """Tell whether a mark before three digits groups, where it can also part decimals."""
    if len(parts) > 1:
        return parts[1].mark in POINTS or parts[1].mark in COMMAS
    told = habits_of(source).groups(mark)
    return mark == COMMA if told is None else told


def is_ambiguous(source: Source, text: str, parts: list[Part]) -> bool:
    """Tell whether neither a number nor its text says if its mark groups or parts decimals."""
    if len(parts) != 1 or parts[0].mark not in (COMMA, POINT) or parts[0].digits.length != 3:
        return False
    return len(text) <= 3 and text[0] != "0" and habits_of(source).groups(parts[0].mark) is None


def is_point(source: Source, parts: list[Part], groups: int) -> bool:
    """Tell whether the mark of a part introduces decimals."""
    mark, digits = parts[groups]
    if groups and mark == parts[0].mark:
        return False
    if mark in POINTS:
        return True
    if mark not in COMMAS or len(parts) > groups + 1:
        return False
    if groups:
        return parts[0].mark != COMMA
    if digits.length == 3:
        return mark == COMMA and habits_of(source).groups(COMMA) is False
    return source.decimal_comma or (mark == COMMA and digits.length < 3)


def habits_of(source: Source) -> Habits:
    """Give which marks the text's numbers show to group, and which to part decimals; found once."""
    if source.habits is None:
        source.habits = Habits(set(), set())
        scan = source.scan
        for index in scan.anchors(NUMBER):
            if scan.seps[index + 1] in (COMMA, POINT) and scan.seps[index] not in (COMMA, POINT):
                note_habit(source, source.habits, index)
    return source.habits


def note_habit(source: Source, habits: Habits, index: int) -> None:
    """Note what the marks of one number show."""
    digits = source.scan.sense(index, "digits")
    if digits is None:
        return
    parts = parts_after(source, index)
    marks = [part.mark for part in parts]
    threes = [part.digits.length == 3 for part in parts]
    if len(parts) > 1 and marks[0] == marks[1] and digits.length <= 3 and all(threes[:2]):
        habits.grouping.add(marks[0])
    if len(parts) > 1 and marks[-1] != marks[0] and all(threes[:-1]):
        habits.grouping.add(marks[0])
        habits.decimal.add(marks[-1])
    elif len(parts) == 1 and (not threes[0] or digits.length > 3 or digits.value == 0):
        habits.decimal.add(marks[0])


def next_digits(source: Source, last: int) -> tuple[str, Digits | None]:
    """Give the mark after a token and the digits that follow it directly."""
    scan = source.scan
    after = last + 1
    if after >= scan.count or after in source.taken:
        return "", None
    mark = scan.seps[after]
    if len(mark) > 1:
        mark = DIRECTION.sub("", mark)
        if len(mark) == 3 and mark[0] == " " == mark[2] and source.spaced:
            mark = mark[1]
            if not is_spaced(source, mark, after):
                return "", None
    return (mark, scan.sense(after, "digits")) if len(mark) == 1 else ("", None)


def is_spaced(source: Source, mark: str, after: int) -> bool:
    """Tell whether a mark between spaces lies within a number, as tokenised text has it."""
    scan = source.scan
    digits = scan.sense(after, "digits")
    before = scan.sense(after - 1, "digits")
    if digits is None or before is None or before.length > 3:
        return False
    if mark == ",":
        return bool(digits.length == 3)
    return bool(mark == "." and digits.length <= 2)


def is_decimal_letter(source: Source, index: int) -> bool:
    """Tell whether a letter between digits stands for the decimal point."""
    scan = source.scan
    return (
        index + 1 < scan.count
        and scan.seps[index] == "" == scan.seps[index + 1]
        and bool(scan.sense(index, "decimal_letters"))
    )


# -- exponents and parts ---------------------------------------------------------------------


def raised(source: Source, run: Run) -> Run:
    """Give digits with the exponent that follows them: 1.2e3, 10^6, 3.5 × 10^6, 10⁶."""
    scan = source.scan
    after = run.last + 1
    if after >= scan.count:
        return run
    separator = scan.seps[after].strip()
    if not separator and scan.words[after] in EXPONENT and scan.seps[after] == "":
        return scientific(source, run, after + 1)
    if scan.words[after] in CROSSES and after + 1 < scan.count and not separator:
        after, separator = after + 1, "×" if not scan.seps[after + 1].strip() else ""
    if separator and separator in TIMES_SIGNS:
        ten = scan.sense(after, "digits")
        power = power_at(source, after) if ten is not None and ten.value == 10 else None
        return run if power is None else shifted(run, *power)
    power = power_at(source, run.last)
    if power is None or not 0 < run.value <= THOUSAND:
        return run
    value = times(1, Fraction(run.value) ** power[0])
    return Run(value, 1, power[1]) if isinstance(value, int) or value < 10**MOST_DIGITS else run


def scientific(source: Source, run: Run, index: int) -> Run:
    """Give digits multiplied by the power of ten after the letter of an exponent."""
    scan = source.scan
    digits = scan.sense(index, "digits")
    if digits is None or digits.value > LARGEST_POWER or scan.seps[index] not in SIGNED:
        return run
    if index + 1 < scan.count and scan.seps[index + 1] == "":
        return run
    return shifted(run, -digits.value if scan.seps[index] in MINUS else digits.value, index)


def shifted(run: Run, power: int, last: int) -> Run:
    """Give a run multiplied by a power of ten that ends at a token."""
    factor = power_of_ten(power)
    return Run(times(run.value, factor), times(run.step, factor), last)


def power_at(source: Source, base: int) -> tuple[int, int] | None:
    """Give the exponent that stands after a token of digits, and its last token."""
    scan = source.scan
    after = base + 1
    if after >= scan.count:
        return None
    if scan.seps[after] in ("^", "^-", "**"):
        digits = scan.sense(after, "digits")
        if digits is None or digits.value > LARGEST_POWER:
            return None
        return (-digits.value if scan.seps[after] == "^-" else digits.value), after
    raised_digits = scan.words[after] if scan.seps[after] in ("", "\u207b") else ""
    if raised_digits and len(raised_digits) < 3 and all(is_superscript(mark) for mark in raised_digits):
        value = int("".join(str(unicodedata.digit(mark)) for mark in raised_digits))
        return (-value if scan.seps[after] else value), after
    return None


def is_superscript(mark: str) -> bool:
    """Tell whether a character is a digit set high."""
    return unicodedata.decomposition(mark).startswith("<super>") and mark.isdigit()


def step_of(value: int) -> int:
    """Give one unit of the last significant digit of an integer in full.

    The trailing zeros of a number below a thousand are significant.

    >>> step_of(5100), step_of(250), step_of(3000)
    (100, 1, 1000)
    """
    if value < THOUSAND:
        return 1
    step = 1
    while value % (step * 10) == 0:
        step *= 10
    return step
