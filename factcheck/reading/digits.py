"""Numbers in digits: grouping, decimals, and marks between spaces."""

from __future__ import annotations

from decimal import Decimal

from factcheck.reading.draft import THOUSAND, Source, Value
from factcheck.reading.lexicon import Digits
from factcheck.reading.scan import DIRECTION

# What may stand between groups of three digits.
GROUPING = frozenset(",٬،'’\u00a0\u2009\u202f")
POINTS = frozenset(".٫")
RIGHT_TO_LEFT = "\u200f"


def digit_run(source: Source, index: int) -> tuple[Value, Value, int] | None:
    """Read digits with their grouping and decimals: the value, its step, the last token."""
    scan = source.scan
    whole = scan.sense(index, "digits")
    if whole is None:
        return None
    text, last = str(whole.value).zfill(whole.length), index
    grouped = ""
    while True:
        mark, digits = next_digits(source, last)
        if digits is None or digits.length != 3 or len(text) > 3 and not grouped:
            break
        if mark not in GROUPING and not (mark == "." and (grouped == "." or groups_by_point(source, last))):
            break
        if grouped and mark != grouped:
            break
        grouped = mark
        text += str(digits.value).zfill(3)
        last += 1
    decimals = ""
    mark, digits = next_digits(source, last)
    if digits is not None and is_point(source, mark, digits, last) and mark != grouped:
        decimals = str(digits.value).zfill(digits.length)
        last += 1
        if not grouped and RIGHT_TO_LEFT in scan.seps[last]:
            # The mark turned the number for the eye: 92.<mark>5 is read as 5.92.
            text, decimals = decimals, text
    elif not grouped and is_decimal_letter(source, last + 1):
        tail = scan.sense(last + 2, "digits")
        if tail is not None:
            text, decimals = str(tail.value), text
            last += 2
    if decimals:
        return Decimal(f"{text}.{decimals}"), Decimal(1).scaleb(-len(decimals)), last
    value = int(text)
    return value, step_of(value), last


def next_digits(source: Source, last: int) -> tuple[str, Digits | None]:
    """Give the mark after a token and the digits that follow it directly."""
    scan = source.scan
    after = last + 1
    if after >= scan.count or after in source.taken:
        return "", None
    mark = scan.seps[after]
    if len(mark) > 1:
        mark = DIRECTION.sub("", mark)
        if source.spaced and len(mark) == 3 and mark[0] == " " == mark[2]:
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


def groups_by_point(source: Source, last: int) -> bool:
    """Tell whether a point after these digits groups: only where a second one follows in kind."""
    scan = source.scan
    following = scan.sense(last + 2, "digits")
    return following is not None and following.length == 3 and scan.seps[last + 2] == "."


def is_point(source: Source, mark: str, digits: Digits, last: int) -> bool:
    if mark in POINTS and mark:
        return True
    return mark in (",", "،") and source.decimal_comma and digits.length != 3


def is_decimal_letter(source: Source, index: int) -> bool:
    scan = source.scan
    return (
        index + 1 < scan.count
        and scan.seps[index] == "" == scan.seps[index + 1]
        and bool(scan.sense(index, "decimal_letters"))
    )


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
