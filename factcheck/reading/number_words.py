"""Numbers in words, and the magnitudes, halves and smaller parts that follow any number."""

from __future__ import annotations

from decimal import Decimal

from factcheck.reading.abbreviations import match
from factcheck.reading.digits import digit_run, step_of
from factcheck.reading.draft import (
    COUPLE,
    FEW,
    ORDINAL,
    THOUSAND,
    VAGUE,
    Draft,
    Source,
    Value,
    joined,
    plus,
    power_of_ten,
    start_of,
    times,
)
from factcheck.reading.lexicon import ACCUSATIVE, MANY, TWO, TWO_CONSTRUCT, Inflected, Word
from factcheck.reading.ordinals import ordinal
from factcheck.reading.part_numbers import LARGEST_WHOLE, lone_fraction, slashed, with_part
from factcheck.reading.part_numbers import and_a_half as and_a_half
from factcheck.reading.scan import MONEY, Scan
from factcheck.reading.units import decided, ends_phrase, is_glued_unit

TANWIN = "\u064b"
TEN, CENTURY = 10, 100

# A letter apart from its digits is no larger magnitude than those below this.
LARGEST_LETTER = 10**12

# A decimal of more digits is beyond the precision of decimal arithmetic.
MOST_DECIMALS = 9

# What a dual before its noun counts.
COUNTED = ("currency", "unit", "person", "thing", "nation")
CURRENCY_SIGNS = frozenset(MONEY)
# What can multiply the number before it.
SIZES = frozenset(("magnitude", "colloquial", "glued"))
BEFORE_POINT = CURRENCY_SIGNS.union("(-\u2212<>=~")


def draft_at(source: Source, index: int) -> Draft | None:
    """Give the longest number that begins at a token, without range or hedge."""
    scan = source.scan
    word = scan.tags[index]
    if word is None or index in source.taken:
        return None
    senses = word.senses
    if "digits" in senses:
        return slashed(source, index) or in_digits(source, index)
    if "several" in senses or "couple" in senses:
        return several(source, index)
    if "decimal_words" in senses and not scan.close(index):
        return spoken_decimals(source, Draft(0, index, index, start_of(source, index), 1, 1), index)
    if "cardinal" in word.starts or "magnitude" in senses:
        draft = in_words(source, index)
        if draft is not None:
            return draft
    if "vague" in senses:
        return vague(source, index)
    if "fraction" in senses:
        draft = lone_fraction(source, index)
        if draft is not None:
            return draft
    return ordinal(source, index) if "ordinal" in senses else None


def in_digits(source: Source, index: int) -> Draft | None:
    """Read a number that begins in digits, with the letters, parts and magnitudes after it."""
    scan = source.scan
    if stands_alone(source, index):
        value = scan.sense(index, "digits").value
        return Draft(value, index, index, scan.starts[index], step_of(value), 1, in_digits=True)
    run = digit_run(source, index)
    if run is None:
        return None
    value, step, last = run.value, run.step, run.last
    start = scan.starts[index]
    if has_bare_point(source, index) and last == index:
        places = scan.sense(index, "digits").length
        value, step, start = times(value, power_of_ten(-places)), power_of_ten(-places), start - 1
    after = last + 1
    if after < scan.count and scan.seps[after] == "":
        if scan.sense(after, "ordinal_suffixes") and is_suffix(source, after, value):
            return Draft(value, index, after, start, 1, 1, ORDINAL, True)
        glued = None if begins_unit(scan, after) else scan.sense(after, "glued")
        if glued and not is_unit(source, index, after):
            return added(
                source, Draft(times(value, glued), index, after, start, times(step, glued), glued, in_digits=True)
            )
    if isinstance(value, int):
        value, step, last = with_part(source, value, step, last)
        point = digit_decimals(source, value, last)
        if point is not None:
            value, step, last = point
    return added(
        source, scaled(source, Draft(value, index, last, start, step, 1, in_digits=True, ambiguous=run.ambiguous))
    )


def is_suffix(source: Source, index: int, value: Value) -> bool:
    """Tell whether letters written onto digits make an ordinal: 21st, but 12st, where the ordinal ends otherwise, is a unit."""
    if not source.scan.sense(index, "unit_glued"):
        return True
    ordinals = source.scan.lexicon.language.numbers.ordinals
    words = ordinals.get(str(value % CENTURY)) or ordinals.get(str(value % TEN), ())
    return any(written.endswith(source.scan.words[index].lower()) for written in words)


def stands_alone(source: Source, index: int) -> bool:
    """Tell whether nothing beside a figure of one token goes on with it, so that it needs no further reading."""
    scan = source.scan
    return scan.seps[index + 1] == " " and not scan.goes_on(index + 1) and scan.seps[index][-1:] != "."


def digit_decimals(source: Source, value: Value, last: int) -> tuple[Value, Value, int] | None:
    """Read decimals in digits after a word for the point: 2 point 5."""
    scan = source.scan
    digits = scan.sense(last + 2, "digits")
    if digits is None or not scan.sense(last + 1, "decimal_words") or value >= LARGEST_WHOLE:
        return None
    if digits.length > MOST_DECIMALS or not (scan.close(last + 1) and scan.close(last + 2)):
        return None
    step = power_of_ten(-digits.length)
    return plus(value, times(digits.value, step)), step, last + 2


def has_bare_point(source: Source, index: int) -> bool:
    """Tell whether a point without a whole stands before digits: .5; where the script runs leftward it ends what precedes."""
    before = source.scan.seps[index]
    if before[-1:] != "." or source.scan.lexicon.language.script.direction != "ltr":
        return False
    return index == 0 if len(before) == 1 else before[-2].isspace() or before[-2] in BEFORE_POINT


def is_unit(source: Source, index: int, after: int) -> bool:
    """Tell whether a letter written onto digits is a unit (49m tall) and no magnitude ($49m, 49m people)."""
    scan = source.scan
    if not is_glued_unit(scan, after, index) and not scan.sense(after, "unit"):
        return False
    if (
        scan.seps[index][-1:] in CURRENCY_SIGNS
        or scan.sense(index - 1, "currency")
        or scan.sense(index - 1, "currency_mark")
    ):
        return False
    if scan.sense(after, "unit"):
        return True
    following = scan.senses(after + 1) if scan.close(after + 1) else {}
    return following.keys().isdisjoint(("person", "thing", "currency", "victim", "percent"))


def begins_unit(scan: Scan, index: int) -> bool:
    """Tell whether a token is the first letter of a unit of several parts: 30m/s, 60 m.p.h."""
    unit = match(scan, index, "unit") if "unit" in scan.starts_of(index) else None
    return unit is not None and unit[1] > index + 1


def scaled(source: Source, draft: Draft) -> Draft:
    """Give a draft multiplied by the magnitudes after it."""
    scan = source.scan
    value, last, step, scale = draft.value, draft.last, draft.step, draft.scale
    start = draft.start
    if is_bracketed(source, draft):
        # Its magnitude follows the bracket: (160) billion.
        start -= 1
    if scan.starts_of(last + 1).isdisjoint(SIZES):
        return draft
    while (scan.close(last + 1) or (start < draft.start and last == draft.last)) and last + 1 not in source.taken:
        magnitude = (
            scan.sense(last + 1, "magnitude")
            or spelled_short(source, last + 1)
            or spaced_letter(source, draft, last + 1)
        )
        if magnitude is None or magnitude.plurality in (TWO, TWO_CONSTRUCT) or is_loose(source, draft, last + 1):
            break
        word = scan.tags[last + 1]
        if word is not None and (word.conjunction or word.preposition):
            break
        size = int(magnitude.name)
        value, step, scale, last = times(value, size), times(step, size), times(scale, size), last + 1
    return draft if last == draft.last else draft._replace(value=value, last=last, start=start, step=step, scale=scale)


def is_bracketed(source: Source, draft: Draft) -> bool:
    """Tell whether a number in digits stands alone between brackets, with a word after them."""
    seps = source.scan.seps
    return draft.in_digits and seps[draft.first].endswith("(") and seps[draft.last + 1] in (")", ") ")


def is_loose(source: Source, draft: Draft, index: int) -> bool:
    """Tell whether a plural after a number is a vague figure of its own: in 2016 thousands of people."""
    scan = source.scan
    magnitude = scan.sense(index, "magnitude")
    if source.units_first or "vague" not in scan.senses(index) or magnitude is None or int(magnitude.name) < CENTURY:
        return False
    return draft.value >= THOUSAND or bool(scan.sense(index + 1, "of"))


def spelled_short(source: Source, index: int) -> Inflected | None:
    """Give the magnitude of a short form that a space sets off from its digits: 2 mn, 3 bn, or that ends its phrase: two grand."""
    scan = source.scan
    size = scan.sense(index, "colloquial")
    if size is not None:
        return Inflected(str(size), "one") if ends_phrase(scan, index) else None
    size = scan.sense(index, "glued")
    if size is None or len(scan.words[index]) < 2 or scan.sense(index, "unit_glued") or scan.sense(index, "unit"):
        return None
    return Inflected(str(size), "one")


def spaced_letter(source: Source, draft: Draft, index: int) -> Inflected | None:
    """Give the magnitude of one letter set off from its digits, where a unit makes no sense: 1.2 m people, 5 m euros."""
    scan = source.scan
    size = scan.sense(index, "glued")
    if size is None or not draft.in_digits or len(scan.words[index]) > 1 or scan.seps[index] != " ":
        return None
    counted = scan.senses(index + 1) if scan.close(index + 1) else {}
    people = counted.get("person") or counted.get("victim")
    # There is no half of a person: 1.5 m people, but a 1.5 m child.
    many = people is not None and people.plurality == MANY and not isinstance(draft.value, int)
    is_sum = scan.seps[draft.first].rstrip()[-1:] in CURRENCY_SIGNS
    known = many or is_sum or "currency" in counted or is_scale(source, draft, index, size)
    return Inflected(str(size), "one") if known else None


def is_scale(source: Source, draft: Draft, index: int, size: int) -> bool:
    """Tell whether a capital set off from its digits is a magnitude and no unit or name: it ends its phrase, 10 K."""
    scan = source.scan
    if size >= LARGEST_LETTER or not scan.words[index].isupper() or not ends_phrase(scan, index):
        return False
    # With a point after it, it is oftener the letter of a name.
    ends = index + 1 >= scan.count or not scan.seps[index + 1].startswith(".")
    return ends and decided(scan, index, draft.first, index - 1) is None


def added(source: Source, draft: Draft) -> Draft:
    """Give a scaled figure with the smaller components that are joined to it."""
    while draft.scale >= THOUSAND:
        more = component_after(source, draft)
        if more is None:
            break
        draft = draft._replace(value=plus(draft.value, more.value), last=more.last, step=more.step, scale=more.scale)
    return draft


def component_after(source: Source, draft: Draft) -> Draft | None:
    """Give the component that `and` adds to a number with a magnitude, if one does."""
    scan = source.scan
    half = and_a_half(source, draft.last)
    if half is not None:
        part = times(half[0], draft.scale)
        return Draft(part, draft.last, half[1], 0, times(abs(half[0]), draft.scale), 1)
    is_joined, index = joined(source, draft.last)
    if index >= scan.count and not source.units_first and not draft.in_digits:
        return after_comma(source, draft)
    if index >= scan.count or index in source.taken:
        return None
    word = scan.tags[index]
    if word is None:
        return None
    if "digits" in word.senses:
        run = digit_run(source, index) if is_joined or (draft.in_digits and not source.units_first) else None
        if run is None:
            return None
        more = scaled(source, Draft(run.value, index, run.last, 0, run.step, 1))
        fits = more.value < draft.scale and (more.scale > 1 or source.units_first)
        return more if fits and isinstance(more.value, int) else None
    if not is_joined and source.units_first:
        return None
    if "cardinal" in word.starts or "magnitude" in word.senses:
        return words_below(source, index, draft.scale)
    return None


def after_comma(source: Source, draft: Draft) -> Draft | None:
    """Give the hundreds or more that a comma sets off from a number in words: one thousand, two hundred and six."""
    index = draft.last + 1
    if index >= source.scan.count or source.scan.seps[index] != ", " or index in source.taken:
        return None
    more = words_below(source, index, draft.scale)
    return more if more is not None and more.first == index and more.value >= CENTURY else None


def in_words(source: Source, index: int) -> Draft | None:
    """Read a number in words, with the article of a bare magnitude."""
    word = source.scan.tags[index]
    if word is None or is_part_of_whole(source, index, word):
        return None
    if is_single(word) and stands_alone(source, index):
        return Draft(word.senses["cardinal"], index, index, start_of(source, index), 1, 1)
    draft = words_below(source, index, None)
    if draft is None:
        return None
    scan = source.scan
    if scan.sense(index - 1, "articles") and scan.close(index) and scan.sense(index, "magnitude"):
        draft = draft._replace(first=index - 1, start=scan.starts[index - 1])
    return added(source, draft)


def is_part_of_whole(source: Source, index: int, word: Word) -> bool:
    """Tell whether a word for a number or a part of one is the part, before what is never counted: خمس السكان."""
    scan = source.scan
    return "fraction" in word.senses and bool(scan.close(index + 1) and scan.sense(index + 1, "wholes"))


def is_single(word: Word) -> bool:
    """Tell whether a word is a number by itself, neither the first of several nor a magnitude."""
    return "cardinal" in word.senses and "cardinal" not in word.runs and "magnitude" not in word.senses


def words_below(source: Source, index: int, limit: Value | None) -> Draft | None:
    """Read number words from a token on: one component and its magnitudes, below a limit."""
    scan = source.scan
    word = scan.tags[index]
    if word is None:
        return None
    start = start_of(source, index)
    group, last = group_at(source, index)
    if group is None:
        return bare_magnitude(source, index, limit)
    draft = Draft(group, index, last, start, 1, CENTURY if is_hundred(source, last) else 1)
    half = and_a_half(source, last)
    if half is not None:
        draft = draft._replace(value=plus(group, half[0]), step=abs(half[0]), last=half[1], scale=1)
    point = spoken_decimals(source, draft, last + 1) if scan.close(last + 1) else None
    draft = scaled(source, point or draft)
    if limit is not None and draft.value >= limit:
        return None
    return draft


def bare_magnitude(source: Source, index: int, limit: Value | None) -> Draft | None:
    """Read a magnitude without a number before it."""
    scan = source.scan
    word = scan.tags[index]
    magnitude: Inflected | None = word.senses.get("magnitude") if word is not None else None
    if word is None or magnitude is None:
        return None
    size = int(magnitude.name)
    count = multiplier(source, index, word, magnitude)
    if count == 1 and is_verb(source, index):
        return None
    if count == 0 or (limit is not None and count * size >= limit):
        return None
    draft = Draft(count * size, index, index, start_of(source, index), size, size)
    if magnitude.plurality in (TWO, TWO_CONSTRUCT):
        return draft
    return scaled(source, draft)


def is_verb(source: Source, index: int) -> bool:
    """Tell whether a definite noun follows a bare magnitude, which then is another word."""
    scan = source.scan
    after = scan.tags[index + 1] if index + 1 < scan.count else None
    if not source.units_first or scan.words[index].startswith(scan.lexicon.language.script.articles):
        return False
    return (
        scan.close(index + 1)
        and after is not None
        and after.definite
        and not after.conjunction
        and not after.preposition
    )


def multiplier(source: Source, index: int, word: Word, magnitude: Inflected) -> int:
    """Tell how many a magnitude without a number before it stands for; 0 for no number."""
    if magnitude.plurality == MANY:
        # The plain plural is a vague figure; a language without plural forms has one alone.
        return 0 if "vague" in word.senses else 1
    if magnitude.plurality in (TWO, TWO_CONSTRUCT):
        return 2
    if magnitude.plurality == ACCUSATIVE and TANWIN not in source.scan.words[index]:
        following = index + 1
        if source.scan.close(following) and source.scan.seps[following] != "":
            after = source.scan.tags[following]
            # Before its noun the form is a dual: it is a singular only at the end of its phrase.
            if (
                after is not None
                and not after.conjunction
                and not after.preposition
                and not after.senses.keys().isdisjoint(COUNTED)
            ):
                return 2
    return 1


def group_at(source: Source, index: int) -> tuple[int | None, int]:
    """Read the words of a number below a thousand: its value and last token."""
    scan = source.scan
    found = scan.match(index, "cardinal")
    if found is None and not is_hundred(source, index):
        return None, index
    group, after = found or (CENTURY, index + 1)
    last = after - 1
    while True:
        nxt = next_in_group(source, group, last)
        if nxt is None:
            return group, last
        group, last = nxt


def is_hundred(source: Source, index: int) -> bool:
    """Tell whether a word is the magnitude of a hundred, to which smaller words are added."""
    magnitude = source.scan.sense(index, "magnitude")
    return magnitude is not None and magnitude.name == str(CENTURY) and "vague" not in source.scan.senses(index)


def next_in_group(source: Source, group: int, last: int) -> tuple[int, int] | None:
    """Give a group below a thousand with the next of its words, and that word."""
    scan = source.scan
    is_joined, index = joined(source, last)
    if index >= scan.count or index in source.taken:
        return None
    if not is_joined:
        if 1 <= group % 100 <= 9 and source.units_first and scan.sense(index, "teen"):
            return group + 10, index
        if is_hundred(source, index) and 1 <= group <= 99:
            return group * CENTURY, index
    found = scan.match(index, "cardinal")
    if found is None:
        return None
    value, after = found
    if source.units_first and not is_joined and not (value == TEN + 1 and scan.words[index].startswith(source.join)):
        # Eleven without its hamza begins as one does: مئة واحد عشر.
        return None
    if scan.sense(last, "scores"):
        is_joined = False
    if is_joined and value < CENTURY and scan.close(after) and is_hundred(source, after):
        # One hundred and two hundred are two numbers.
        return None
    return (group + value, after - 1) if fits(group, value, is_joined, units_first=source.units_first) else None


def is_joined_on(source: Source, index: int) -> bool:
    """Tell whether a conjunction is written onto a word."""
    word = source.scan.tags[index]
    return word is not None and bool(word.conjunction)


def spoken_decimals(source: Source, draft: Draft, index: int) -> Draft | None:
    """Read the decimals that a word for the point introduces after a whole."""
    scan = source.scan
    if not scan.sense(index, "decimal_words") or not scan.close(index + 1) or not isinstance(draft.value, int):
        return None
    decimals, last = decimals_after(source, index)
    if not decimals:
        return None
    return draft._replace(value=Decimal(f"{draft.value}.{decimals}"), step=Decimal(1).scaleb(-len(decimals)), last=last)


def decimals_after(source: Source, index: int) -> tuple[str, int]:
    """Read decimals in words after a token, digit by digit (one four) or as one number (fourteen), and their last token."""
    scan = source.scan
    decimals, last = "", index
    while scan.close(last + 1) and len(decimals) < MOST_DECIMALS:
        value, end = (0, last + 1) if scan.sense(last + 1, "decimal_zeros") else group_at(source, last + 1)
        if value is None or is_joined_on(source, last + 1):
            break
        if value >= TEN:
            return (str(value), end) if not decimals and value < CENTURY else (decimals, last)
        decimals += str(value)
        last += 1
    return decimals, last


def vague(source: Source, index: int) -> Draft | None:
    """Read a vague plural: dozens, tens of thousands."""
    scan = source.scan
    value = scan.sense(index, "vague")
    last = index
    after = index + 1
    if scan.close(after) and scan.sense(after, "of"):
        after += 1
    if scan.close(after):
        magnitude = scan.sense(after, "magnitude")
        if (magnitude is not None and magnitude.plurality == MANY) or (
            magnitude is None and scan.sense(after, "vague")
        ):
            size = int(magnitude.name) if magnitude is not None else scan.sense(after, "vague") // 2
            word = scan.tags[after]
            if size >= THOUSAND and size > value and word is not None and not word.conjunction:
                value, last = value * size, after
    return Draft(value, index, last, start_of(source, index), value, 1, VAGUE)


def several(source: Source, index: int) -> Draft | None:
    """Read `several hundred` and `a couple hundred`; alone `a couple of` is two, and counts nothing."""
    scan = source.scan
    sort, found = VAGUE, scan.match(index, "several")
    if found is None:
        sort, found = COUPLE, scan.match(index, "couple")
    if found is None:
        return None
    magnitude = scan.sense(found[1], "magnitude")
    if magnitude is None or not scan.close(found[1]):
        return few(source, index)
    size = 2 * int(magnitude.name)
    # A second magnitude multiplies the first: several hundred million.
    return scaled(source, Draft(size, index, found[1], start_of(source, index), size, 1, sort))


def few(source: Source, index: int) -> Draft | None:
    """Read the words that stand for a small number without counting: a couple of."""
    found = source.scan.match(index, "few")
    if found is None:
        return None
    first = index - 1 if source.scan.sense(index - 1, "articles") and source.scan.close(index) else index
    return Draft(found[0], first, found[1] - 1, source.scan.starts[first], 1, 1, FEW)


def fits(group: int, value: int, joined: bool, *, units_first: bool) -> bool:
    """Tell whether a language adds a value to a group of words below a thousand.

    >>> fits(20, 5, joined=False, units_first=False), fits(3, 20, joined=True, units_first=True)
    (True, True)
    >>> fits(3, 5, joined=True, units_first=True)
    False
    """
    tail = group % CENTURY
    if value >= CENTURY or value == 0:
        return False
    if value < 10:
        if tail == 0:
            return group >= CENTURY
        return not units_first and not joined and tail >= 20 and tail % 10 == 0
    if tail == 0:
        return group >= CENTURY
    return units_first and joined and 1 <= tail <= 9 and value >= 20 and value % 10 == 0
