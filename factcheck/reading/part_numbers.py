"""Parts of one: a half, two thirds, 2/3, ½, one in five, and wholes with a part after them."""

from __future__ import annotations

import unicodedata
from fractions import Fraction

from factcheck.reading.draft import CARDINAL, FRACTION, Draft, Source, Value, joined, plus, start_of, times
from factcheck.reading.lexicon import ACCUSATIVE, MANY, TWO, TWO_CONSTRUCT, Digits, Inflected, Lexicon
from factcheck.reading.scan import DIRECTION, Scan, is_joint
from factcheck.reading.units import SLASHES, decided

# Every script shares these signs.
VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"

# No part stands beside a larger whole.
LARGEST_WHOLE = 10**18

# Out of so many a part is a rate, and both are no counts.
RATES = (10, 100, 1000)
# What a fraction in the singular may be of: three quarter hours.
SIZED = frozenset(("magnitude", "unit"))
# So many or fewer are what a part is told out of: three in five.
LARGEST_PARTS = 5

# A part in digits has no more digits, and beside a whole no larger denominator.
LONGEST_PART, FINEST = 3, 64


def enter_signs(lexicon: Lexicon) -> None:
    """Enter the characters that are a fraction each."""
    for sign in VULGAR:
        value = Fraction(unicodedata.numeric(sign)).limit_denominator(10)
        lexicon.add("fraction", sign, (value, "one"))


def is_sign(source: Source, index: int) -> bool:
    """Tell whether a token is one character that is a fraction."""
    return 0 <= index < source.scan.count and source.scan.words[index] in VULGAR


# -- beside a whole --------------------------------------------------------------------------


def and_a_half(source: Source, last: int) -> tuple[Fraction, int] | None:
    """Read a fraction that is joined to a number: its value and last token.

    Where the unit is said again (`three million and half a million`), that is part of it.
    """
    scan = source.scan
    is_joined, index = joined(source, last)
    if not is_joined:
        return less_a_part(source, last)
    written = in_digits(source, index)
    if written is not None:
        return written
    many = counted_parts(source, index)
    if many is not None:
        return many[0], past_repeated(source, last, many[1])
    has_article = bool(scan.sense(index, "articles"))
    index += has_article
    fraction = scan.sense(index, "fraction")
    if fraction is None or "cardinal" in scan.senses(index) or fraction[1] == MANY:
        return None
    if "ordinal" in scan.senses(index) and not has_article:
        return None
    return fraction[0] * (2 if fraction[1] == TWO else 1), past_repeated(source, last, index)


def less_a_part(source: Source, last: int) -> tuple[Fraction, int] | None:
    """Read a part that is taken off the number before it: its value, below zero, and its last token."""
    scan = source.scan
    index = last + 2
    fraction = scan.sense(index, "fraction") if scan.sense(last + 1, "less") else None
    if fraction is None or fraction[1] == MANY or not (scan.close(last + 1) and scan.close(index)):
        return None
    return -fraction[0] * (2 if fraction[1] == TWO else 1), past_repeated(source, last, index)


def past_repeated(source: Source, last: int, index: int) -> int:
    """Give the last token of a part, with the magnitude of the whole where that is said again after it."""
    scan = source.scan
    magnitude, before = scan.sense(index + 1, "magnitude"), scan.sense(last, "magnitude")
    if magnitude is None or before is None or not scan.close(index + 1):
        return index
    return index + 1 if magnitude.plurality != MANY and before.name == magnitude.name else index


def counted_parts(source: Source, index: int) -> tuple[Fraction, int] | None:
    """Read parts that are counted after a whole: three quarters, one third."""
    scan = source.scan
    count, fraction = scan.sense(index, "cardinal"), scan.sense(index + 1, "fraction")
    if count is None or fraction is None or not scan.close(index + 1):
        return None
    word = scan.tags[index + 1]
    # Two and three quarter million, four and three quarter hours.
    sized = not SIZED.isdisjoint(scan.senses(index + 2)) and scan.close(index + 2)
    before_size = fraction[1] != MANY and sized
    if (
        ((fraction[1] == MANY) == (count == 1) and not before_size)
        or word is None
        or word.conjunction
        or "cardinal" in word.senses
    ):
        return None
    value = count * fraction[0]
    return (value, index + 1) if value < 1 else None


def part_after(source: Source, last: int) -> tuple[Fraction, int] | None:
    """Read a fraction that is written after a whole without a word between them: 2½, 3 1/2."""
    scan = source.scan
    after = last + 1
    if after >= scan.count or scan.seps[after] not in ("", " ", "-", "\u00a0") or after in source.taken:
        return None
    if is_sign(source, after):
        return scan.sense(after, "fraction")[0], after
    return in_digits(source, after) if scan.seps[after] else None


def in_digits(source: Source, index: int) -> tuple[Fraction, int] | None:
    """Read a part of one in digits, beside a whole: 1/2."""
    value = over(source, index)
    if value is None or value >= 1 or value.denominator > FINEST:
        return None
    return value, index + 1


def over(source: Source, index: int) -> Fraction | None:
    """Give the fraction of two runs of digits with a slash between them."""
    scan = source.scan
    if scan.seps[index + 1] == " " or DIRECTION.sub("", scan.seps[index + 1]) not in SLASHES:
        return None
    upper, lower = scan.sense(index, "digits"), scan.sense(index + 1, "digits")
    if upper is None or lower is None:
        return None
    if index + 1 in source.taken or max(upper.length, lower.length) > LONGEST_PART or lower.value < 2:
        return None
    if index > 0 and DIRECTION.sub("", scan.seps[index])[-1:] in SLASHES:
        return None
    after = scan.seps[index + 2]
    if after[:1] and after[:1] in SLASHES | {":", "-"} and after[1:2] != " " and leads_on(source, index + 2, after):
        return None
    return Fraction(upper.value, lower.value) if is_plain(upper) and is_plain(lower) else None


def leads_on(source: Source, index: int, mark: str) -> bool:
    """Tell whether a mark after a fraction makes a date or an address of it; a hyphen before a word does not: 1/2-inch."""
    return index < source.scan.count and (mark != "-" or source.scan.sense(index, "digits") is not None)


def is_plain(digits: Digits) -> bool:
    """Tell whether digits are written as a count is: without a zero before them."""
    return digits.value > 0 and len(str(digits.value)) == digits.length


# -- alone -----------------------------------------------------------------------------------


def slashed(source: Source, index: int) -> Draft | None:
    """Read a fraction in digits that stands alone; of two marks more it would be a date."""
    value = over(source, index)
    if value is None or value >= 1:
        return None
    return of_whole(source, Draft(value, index, index + 1, source.scan.starts[index], value, 1, in_digits=True))


def lone_fraction(source: Source, index: int) -> Draft | None:
    """Read a word or sign for a part of one, and the magnitude or unit that it is of: half a million."""
    scan = source.scan
    value, count = scan.sense(index, "fraction")
    if count == MANY:
        return None
    value = value * (2 if count in (TWO, TWO_CONSTRUCT) or is_construct(source, index, count) else 1)
    first, start = index, start_of(source, index)
    whole = unit_before(source, index)
    if whole is not None and count != MANY:
        return Draft(plus(1, value), whole, index, scan.starts[whole], value, 1)
    has_article = bool(scan.sense(index - 1, "articles")) and scan.close(index)
    if has_article:
        first, start = index - 1, scan.starts[index - 1]
    draft = of_whole(source, Draft(value, first, index, start, value, 1))
    if draft.sort == CARDINAL or is_sign(source, index):
        return draft
    ends = index + 1 >= scan.count or not is_joint(scan.seps[index + 1])
    if "ordinal" in scan.senses(index) and not (has_article and (ends or is_of_some(source, index))):
        return None
    return draft if stands_free(source, index, has_article=has_article) else None


def is_construct(source: Source, index: int, count: str) -> bool:
    """Tell whether a form that one and two share is a dual: a noun that it governs follows it, ثلثا السكان."""
    scan = source.scan
    if count != ACCUSATIVE or not scan.close(index + 1):
        return False
    after = scan.tags[index + 1]
    governed = after is not None and not after.conjunction and not after.preposition
    if governed and after is not None and not after.senses.keys().isdisjoint(("unit", "currency", "magnitude")):
        return True
    return scan.words[index + 1].startswith(scan.lexicon.language.script.articles)


def unit_before(source: Source, index: int) -> int | None:
    """Give the article of one unit to which a fraction is added: an hour and a half."""
    scan = source.scan
    joint = index - 1 - bool(scan.sense(index - 1, "articles"))
    if joint < 2 or not scan.sense(joint, "join") or not scan.sense(joint - 2, "articles"):
        return None
    unit = scan.sense(joint - 1, "unit") or scan.sense(joint - 1, "currency")
    joints_close = all(scan.close(place) for place in range(joint - 1, index + 1))
    free = not source.taken.intersection(range(joint - 2, index))
    return joint - 2 if unit is not None and unit[1] != MANY and joints_close and free else None


def is_of_some(source: Source, index: int) -> bool:
    """Tell whether a fraction says of what it is one."""
    return source.scan.close(index + 1) and bool(source.scan.sense(index + 1, "of"))


def stands_free(source: Source, index: int, *, has_article: bool) -> bool:
    """Tell whether a word for a part is one, and no part of a match, a year or a name."""
    scan = source.scan
    word = scan.tags[index]
    before = scan.senses(index - 1) if scan.close(index) else {}
    after = scan.tags[index + 1] if scan.close(index + 1) else None
    if (
        word is None
        or (word.definite and scan.match_before(index, "hedge") is None)
        or "ordinal" in before
        or "digits" in before
        or "cardinal" in before
    ):
        return False
    if after is not None and "ordinal" in after.senses and after.definite:
        return False
    if source.units_first or has_article or is_of_some(source, index):
        return True
    return index + 1 >= scan.count or not is_joint(scan.seps[index + 1]) or "function" in scan.senses(index + 1)


def counted(source: Source, draft: Draft) -> Draft | None:
    """Read the parts that a number counts: two thirds, 5 thousandths."""
    scan = source.scan
    index = draft.last + 1
    fraction = scan.sense(index, "fraction")
    if not scan.close(index) or draft.scale > 1 or draft.sort != CARDINAL:
        return None
    if fraction is None:
        return finely_counted(source, draft)
    # The singular stands in an adjective: a three-quarter-mile walk.
    singular = fraction[1] != MANY and draft.value != 1 and scan.seps[index] != "-"
    if singular or (draft.in_digits and "unit_by_context" in scan.senses(index)):
        return None
    if fraction[1] != MANY and draft.in_digits:
        return None
    if "unit_by_context" in scan.senses(index) and "sequence" in (scan.sense(draft.first - 1, "near") or ()):
        # The preceding three quarters are a length of time.
        return None
    return of_whole(source, draft._replace(value=times(draft.value, fraction[0]), last=index))


def finely_counted(source: Source, draft: Draft) -> Draft | None:
    """Read parts whose name is that of an ordinal in two words: one twenty-fifth, three thirty-seconds."""
    scan = source.scan
    index = draft.last + 1
    tens, unit = scan.sense(index, "cardinal"), scan.sense(index + 1, "ordinal")
    named = scan.sense(index + 1, "fraction")
    if source.units_first or tens is None or not scan.close(index + 1) or tens % 10 or not 20 <= tens < 100:
        return None
    if named is not None and named[1] == MANY:
        unit = 1 / named[0]
    elif draft.value != 1 or (scan.close(index + 2) and not is_of_some(source, index + 1)):
        # One twenty-fifth anniversary is one of those.
        return None
    if unit is None or unit >= 10 or draft.value >= tens + unit:
        return None
    value = Fraction(draft.value) / Fraction(tens + unit)
    return draft._replace(value=value, last=index + 1, sort=FRACTION, step=value)


def ratio(draft: Draft, whole: Draft) -> Draft | None:
    """Give the fraction that two counts make: nine out of ten, one in five."""
    if whole.sort != CARDINAL or whole.value <= draft.value or draft.scale > 1:
        return None
    if draft.value != 1 and whole.value not in RATES and not 1 < whole.value <= LARGEST_PARTS:
        # Twelve out of 20 counts both.
        return None
    value = Fraction(draft.value) / Fraction(whole.value)
    return draft._replace(value=value, last=whole.last, sort=FRACTION, step=value)


def of_whole(source: Source, draft: Draft) -> Draft:
    """Give a fraction with the magnitude that it is of; of a unit or a magnitude it is a figure of its own."""
    scan = source.scan
    after = draft.last + 1
    while scan.close(after) and (scan.sense(after, "of") or scan.sense(after, "articles") or is_one(scan, after)):
        after += 1
    if not scan.close(after):
        return with_sign(source, draft)
    magnitude: Inflected | None = scan.sense(after, "magnitude")
    if magnitude is not None and is_whole(source, after, magnitude):
        size = int(magnitude.name)
        value: Value = times(draft.value, size)
        return draft._replace(value=value, last=after, step=value, scale=size)
    if magnitude is None and is_of_unit(source, draft, after):
        return draft._replace(last=after - 1) if is_one(scan, after - 1) else draft
    return with_sign(source, draft)


def is_one(scan: Scan, index: int) -> bool:
    """Tell whether a token is the number one."""
    digits = scan.sense(index, "digits")
    return bool(scan.sense(index, "cardinal") == 1 or (digits is not None and digits.value == 1 == digits.length))


def with_sign(source: Source, draft: Draft) -> Draft:
    """Give a fraction as it is before a sign of percent or money, else as a fraction of some whole."""
    signs = source.scan.seps[draft.last + 1].strip()[:1]
    return draft if signs and signs in "%٪°" else draft._replace(sort=FRACTION)


def is_whole(source: Source, index: int, magnitude: Inflected) -> bool:
    """Tell whether a fraction can be of a magnitude: half a million, نصف المليون, but not half the thousands."""
    senses = source.scan.senses(index)
    return magnitude.plurality not in (TWO, TWO_CONSTRUCT) and not (magnitude.plurality == MANY and "vague" in senses)


def is_of_unit(source: Source, draft: Draft, after: int) -> bool:
    """Tell whether a fraction is of one unit: half an hour, a quarter of a mile, نصف ساعة."""
    scan = source.scan
    unit = scan.match(after, "unit") or scan.match(after, "currency") or unit_near(scan, after)
    points = scan.match(after, "percent") or scan.match(after, "unit_points") or scan.match(after, "basis_point")
    word, fraction = scan.tags[after], scan.tags[draft.last]
    if word is None or word.conjunction or fraction is None or fraction.definite:
        return False
    if points is not None:
        return True
    if unit is None and scan.sense(after, "unit_time"):
        return scan.sense(draft.last, "fraction") is not None and scan.sense(draft.last, "fraction")[1] == MANY
    if unit is None or word.preposition or (word.definite and draft.first == draft.last):
        return False
    many = draft.in_digits or is_sign(source, draft.last)
    if unit[0][1] == MANY and not many:
        return False
    articles = scan.lexicon.language.numbers.articles
    joined_on = scan.seps[after] == "-" or many
    # A half mile; of ordinals, the third year is no third of one.
    directly = after == draft.last + 1 and "ordinal" not in scan.senses(draft.last)
    return not articles or joined_on or directly or bool(scan.sense(after - 1, "articles"))


def unit_near(scan: Scan, index: int) -> tuple[tuple[str, str], int] | None:
    """Give the name and count of a unit that words near a token decide for, and the index after it."""
    options = scan.sense(index, "unit_by_context")
    chosen = decided(scan, index, index, index) if options is not None else None
    return None if chosen is None else ((chosen.unit, chosen.form), index + 1)


def with_part(source: Source, value: Value, step: Value, last: int) -> tuple[Value, Value, int]:
    """Give a whole with the part of one after it, its step, and its last token."""
    part = part_after(source, last) or and_a_half(source, last) if value < LARGEST_WHOLE else None
    return (value, step, last) if part is None else (plus(value, part[0]), abs(part[0]), part[1])
