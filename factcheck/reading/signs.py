"""Numbers below zero: a minus sign, a word for it, or degrees below zero."""

from __future__ import annotations

from factcheck.reading.draft import Draft, Source, start_of, times
from factcheck.reading.lexicon import BITS
from factcheck.reading.number_words import draft_at
from factcheck.reading.scan import DIRECTION, MONEY
from factcheck.reading.units import HEAT

# A minus sign is often written as a hyphen, which also joins words and opens lists.
TRUE_MINUS = "\u2212"
MINUS = frozenset("-\u2212")
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212ـ")
SIGNS = frozenset(MONEY)
MEASURED = frozenset("%٪°º˚")
# A sign stands after nothing, a space, a bracket or a mark of comparison.
BEFORE_SIGN = frozenset(" \u00a0\n\t(:=<>~≈≤≥")
ENDS = frozenset(".,،;؛)!?؟\n")

# Four digits in full without a mark are oftener a year than a debt.
YEAR_DIGITS = 4

# What a sign never stands before: a count is not below zero.
COUNTED = ("person", "thing", "victim", "unit")

# The unit of so many tokens may stand between a figure and the words that put it below zero.
UNIT_REACH = 3


def signed_draft_at(source: Source, index: int) -> Draft | None:
    """Give the number that begins at a token, below zero where its sign or a word says so."""
    scan = source.scan
    if scan.sense(index, "minus") and scan.close(index + 1) and index + 1 not in source.taken:
        if scan.sense(index - 1, "alternative") and scan.close(index):
            # A margin goes both ways: plus or minus three.
            return None
        draft = draft_at(source, index + 1)
        if draft is None or draft.first != index + 1:
            return None
        return negative(draft, index, start_of(source, index))
    draft = draft_at(source, index)
    if draft is None or draft.first != index:
        return draft
    sign = sign_place(source, draft)
    if sign is None and scan.sense(index - 1, "minus") and scan.seps[index].strip(" ") in SIGNS:
        # A word, and the sign of money between it and the figure: minus $30.
        sign = start_of(source, index - 1)
    if sign is not None:
        return negative(draft, draft.first, sign)
    return negative(draft, draft.first, draft.start) if is_below_zero(source, draft) else draft


def negative(draft: Draft, first: int, start: int) -> Draft:
    """Give a draft with its sign turned."""
    return draft._replace(value=times(draft.value, -1), first=first, start=start)


def sign_place(source: Source, draft: Draft) -> int | None:
    """Give the place of the minus sign before a figure in digits, where it is sure to be one."""
    scan = source.scan
    written = scan.seps[draft.first]
    if MINUS.isdisjoint(written):
        return None
    written = written[: len(written) - (scan.starts[draft.first] - draft.start)]
    before = DIRECTION.sub("", written)
    bare = before.rstrip(MONEY)
    if not draft.in_digits or bare[-1:] not in MINUS or not bare:
        return None
    lead = bare[:-1].rstrip(MONEY)
    has_currency = len(bare) != len(before) or len(lead) != len(bare) - 1
    if (draft.first > 0 and not lead) or (lead and lead[-1] not in BEFORE_SIGN):
        return None
    if bare[-1] != TRUE_MINUS and not is_negative(source, draft, lead, has_currency=has_currency):
        return None
    return draft.start - len(written) + max(written.rfind(sign) for sign in MINUS)


def is_negative(source: Source, draft: Draft, lead: str, *, has_currency: bool) -> bool:
    """Tell whether a hyphen before a figure is a sign: before money, a share, a temperature, or alone in its place."""
    scan = source.scan
    after = draft.last + 1
    following = DIRECTION.sub("", scan.seps[after])
    if (following.strip()[:1] in MEASURED and following.strip()) or has_currency:
        return True
    if after < scan.count and not following.strip() and (scan.match(after, "percent") or is_heat(source, after)):
        return True
    if following.strip()[:1] in DASHES and following.strip():
        return False
    digits = scan.sense(draft.first, "digits")
    if draft.first == draft.last and digits is not None and digits.length >= YEAR_DIGITS:
        return False
    if draft.first == 0 or "\n" in lead:
        return (
            after >= scan.count
            or following[:1] in ENDS
            or bool(scan.sense(after, "to"))
            or bool(scan.sense(after, "join"))
        )
    return scan.senses(after).keys().isdisjoint(COUNTED)


def is_heat(source: Source, index: int) -> bool:
    """Tell whether a degree of temperature stands at a token."""
    scan = source.scan
    if any(option.near == HEAT for option in scan.sense(index, "unit_by_context") or ()):
        return True
    glued = scan.sense(index, "unit_glued")
    unit = scan.match(index, "unit")
    name = glued.units.get(scan.words[index], "") if glued is not None else unit[0][0] if unit is not None else ""
    return str(name).startswith("degree")


def is_below_zero(source: Source, draft: Draft) -> bool:
    """Tell whether the words after a figure and its unit put it below zero."""
    scan = source.scan
    if not scan.holds(BITS["below_zero"], draft.last + 1, draft.last + 2 + UNIT_REACH):
        return False
    for index in range(draft.last + 1, min(draft.last + 2 + UNIT_REACH, scan.count)):
        if scan.seps[index] != " " and not scan.close(index) and scan.seps[index].strip() not in MEASURED:
            return False
        word = scan.tags[index]
        if word is not None and "below_zero" in word.starts and scan.match(index, "below_zero"):
            return True
    return False
