"""Every number of a text, in digits and in words.

A number is read from its leftmost token on: a component (a run of digits, or words that
count below a thousand), the magnitudes after it, and further components that the language
adds to it. The rounding intervals need to know how finely a number was written, so each
keeps its `step`, one unit of its last significant digit.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from factcheck.languages.world.tables import load_world
from factcheck.reading import part_numbers
from factcheck.reading.draft import (
    CARDINAL,
    COUPLE,
    FEW,
    FRACTION,
    ORDINAL,
    PRONOUN,
    VAGUE,
    Draft,
    Source,
    Value,
    is_attached,
    tidy,
)
from factcheck.reading.hedges import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    BEFORE_FIGURE,
    EXACT,
    LESS_THAN,
    MORE_THAN,
    RANGE,
    hedge_after,
    hedge_before,
    is_figure,
)
from factcheck.reading.lexicon import NUMBER, Lexicon
from factcheck.reading.not_numbers import is_glued, is_listed, is_numbered, is_time, name_end, past_joined
from factcheck.reading.number_words import CENTURY, draft_at
from factcheck.reading.ordinals import ordinal_after
from factcheck.reading.part_numbers import counted, ratio
from factcheck.reading.ranges import (
    CURRENCY,
    PERCENT,
    bounded_range,
    in_magnitude_after,
    parted_range,
    past_score,
    range_from,
    with_margin,
    written_twice,
)
from factcheck.reading.scan import Scan
from factcheck.reading.signs import signed_draft_at
from factcheck.reading.units import ends_phrase

# Words with a value, and words without; each category is named after its list.
VALUED = ("cardinal", "vague", "ordinal", "few", "glued", "colloquial")
FLAGS = (
    "join", "scores", "articles", "single", "teen", "several", "couple", "of", "ordinal_suffixes", "plural_suffixes", "decimal_letters",
    "decimal_words", "decimal_zeros", "numbering", "pronoun_before", "pronoun_after", "time_before", "time_after", "minus",
    "below_zero", "less", "wholes", "out_of", "one_in", "over", "margin", "sayings",
)  # fmt: skip

# Phrases of which a number can be part (parts per million), and what makes a part of one or an ordinal of the number before it.
PHRASES = ("percent", "permille", "below_zero", "unit", "sayings")
# What can part a figure from what it counts.
BEHIND = frozenset(("hedge_after", "odd_after", "open_end"))
# The signs of money and shares.
MARKED = CURRENCY | PERCENT
PARTS = frozenset(("ordinal", "fraction", "out_of", "one_in", "over", "join", "cardinal"))
# The tens of an ordinal begin here.
TWENTY = 20


class Numeral(NamedTuple):
    """Hold one number of a text: tokens `first` to `last`, characters `start` to `end`.

    `low` and `high` are equal for a point and None at an open end; `step` is one unit of
    the last significant digit as written; `sort` is "cardinal", "vague", "couple", "few", "ordinal", "fraction" or
    "pronoun". Of an `ambiguous` one nothing tells whether its mark groups or parts decimals.
    """

    first: int
    last: int
    start: int
    end: int
    low: Value | None
    high: Value | None
    modifier: str
    step: Value
    sort: str
    in_digits: bool
    ambiguous: bool = False

    @property
    def value(self) -> Value:
        """Give the figure itself, whichever end the hedge leaves open."""
        return self.low if self.low is not None else self.high if self.high is not None else 0


def enter(lexicon: Lexicon) -> None:
    """Enter the number words of a language."""
    table = lexicon.language.numbers
    for category in VALUED:
        for value, words in getattr(table, category + "s" if category in ("cardinal", "ordinal") else category).items():
            for written in words:
                lexicon.add(category, written, int(value))
    enter_hundreds(lexicon)
    for value, noun in table.magnitudes.items():
        lexicon.add_noun("magnitude", value, noun)
    for value, noun in table.fractions.items():
        for form, count in lexicon.inflect(noun):
            lexicon.add("fraction", form, (Fraction(value), count))
    part_numbers.enter_signs(lexicon)
    for name in FLAGS:
        for written in getattr(table, name):
            lexicon.add(name, written, True)


def enter_hundreds(lexicon: Lexicon) -> None:
    """Enter the hundreds that are written onto the stem of a unit, or after it."""
    table = lexicon.language.numbers
    for value, stems in table.hundred_stems.items():
        for stem in stems:
            for ending in table.hundreds:
                lexicon.add("cardinal", stem + ending, int(value) * CENTURY)
                lexicon.add("cardinal", f"{stem} {ending}", int(value) * CENTURY)


def read(scan: Scan, taken: frozenset[int] | set[int] = frozenset()) -> list[Numeral]:
    """Give the numbers of a scanned text in order, but for tokens that are taken.

    Times, list numbers, identifiers and scores are passed over.
    """
    source = Source(scan, taken)
    numerals = []
    index = 0
    for anchor in scan.anchors(NUMBER):
        if anchor < index or anchor in taken:
            continue
        found, index = numeral_at(source, anchor)
        if found is not None:
            numerals.append(found)
    return numerals


def numeral_at(source: Source, index: int) -> tuple[Numeral | None, int]:
    """Give the number that begins at a token, if one does, and where to go on."""
    beyond = past_phrase(source, index)
    if not beyond and source.scan.sense(index, "digits") is not None:
        beyond = name_end(source, index)
    if beyond:
        return None, beyond
    draft = signed_draft_at(source, index)
    if draft is None:
        return None, index + 1
    if (draft.in_digits and is_glued(source, draft)) or is_time(source, draft):
        return None, draft.last + 1
    if draft.sort != ORDINAL and is_numbered(source, draft):
        return None, past_joined(source, draft.last + 1)
    if is_ordinal_tail(source, index, draft):
        draft = draft._replace(sort=ORDINAL)
    draft = part_of(source, draft) or draft
    return alone(source, draft) or figure(source, draft)


def alone(source: Source, draft: Draft) -> tuple[Numeral, int] | None:
    """Give an ordinal, a part of one or a small word, with which no figure begins, and where to go on."""
    if draft.sort == ORDINAL:
        return finished(source, draft, draft, EXACT), draft.last + 1
    if draft.sort == FRACTION:
        bounds = range_from(source, draft)
        if bounds is not None and bounds[0].value < bounds[1].value and bounds[1].sort == FRACTION:
            return finished(source, *bounds, RANGE), bounds[1].last + 1
    if draft.sort in (FRACTION, FEW):
        return finished(source, draft, None, None), draft.last + 1
    return None


def figure(source: Source, draft: Draft) -> tuple[Numeral | None, int]:
    """Give the figure that begins with a number, perhaps written twice or a range, and where to go on."""
    second = written_twice(source, draft)
    if second is not None:
        numeral = finished(source, second._replace(first=draft.first), None, None)
        if source.scan.seps[second.last + 1][:1] == ")" and source.scan.seps[second.first][-1:] == "(":
            numeral = numeral._replace(end=numeral.end + 1)
        return numeral, second.last + 1
    if is_listed(source, draft):
        return None, draft.last + 1
    bounds = with_margin(source, draft) or range_from(source, draft) or parted_range(source, draft)
    if bounds is None:
        draft = in_magnitude_after(source, draft)
        numeral = finished(source, draft, None, None)
        upper_bound = bounded_range(source, draft) if numeral.modifier in (MORE_THAN, AT_LEAST) else None
        if upper_bound is None:
            return numeral, draft.last + 1
        return finished(source, *upper_bound, RANGE), upper_bound[1].last + 1
    lower, upper = bounds
    if lower is upper:
        return None, past_score(source, draft)
    return finished(source, lower, upper, RANGE), upper.last + 1


def past_phrase(source: Source, index: int) -> int:
    """Give the token after a phrase of which a number is part, percent or below zero or a saying, if this token is in one."""
    scan = source.scan
    saying = scan.match(index, "sayings")
    if saying is not None:
        return saying[1]
    for start in range(max(0, index - 2), index):
        word = scan.tags[start]
        if word is None or word.starts.isdisjoint(PHRASES):
            continue
        for category in PHRASES:
            found = scan.match(start, category)
            if found is not None and found[1] > index:
                return found[1]
    return 0


def part_of(source: Source, draft: Draft) -> Draft | None:
    """Give the ordinal or the fraction that begins with a number: twenty-first, two thirds, nine out of ten."""
    after = draft.last + 1
    word = source.scan.tags[after] if after < source.scan.count else None
    if word is None or (not word.conjunction and word.starts.isdisjoint(PARTS)):
        return None
    return ordinal_after(source, draft) or counted(source, draft) or ratio_after(source, draft)


def is_ordinal_tail(source: Source, index: int, draft: Draft) -> bool:
    """Tell whether a number is the rest of an ordinal, السادسة والستين; but a first lieutenant and three soldiers are counted."""
    scan = source.scan
    if index == 0 or not scan.sense(index - 1, "ordinal") or not scan.close(index):
        return False
    word, before = scan.tags[index], scan.tags[index - 1]
    if word is None or before is None:
        return False
    # No tens go with an indefinite one: a first lieutenant and twenty soldiers.
    tens = draft.value >= TWENTY and (before.definite or scan.sense(index - 1, "ordinal") != 1)
    return (bool(word.conjunction) and tens) or "teen" in word.senses


def ratio_after(source: Source, draft: Draft) -> Draft | None:
    """Give the fraction that a number makes with one after it: nine out of ten, one in five."""
    scan = source.scan
    after = draft.last + 1
    if not scan.close(after) or draft.sort != CARDINAL or scan.match(after, "permille") is not None:
        return None
    link = scan.match(after, "out_of") or scan.match(after, "one_in")
    if link is None or not scan.close(link[1]):
        return spoken_part(source, draft)
    whole = draft_at(source, link[1])
    if whole is None or (draft.value != 1 and is_while(scan, whole.last + 1)):
        return None
    return ratio(draft, whole)


def is_while(scan: Scan, index: int) -> bool:
    """Tell whether a unit or a date follows a number, so that it says when and not out of how many: three in five days."""
    return scan.close(index) and not scan.starts_of(index).isdisjoint(("unit", "date_unit", "month"))


def spoken_part(source: Source, draft: Draft) -> Draft | None:
    """Give the fraction of two numbers in words with a word for the stroke between them, at the end of their phrase: five over six."""
    scan = source.scan
    link = scan.match(draft.last + 1, "over")
    if link is None or draft.in_digits or draft.scale > 1 or not scan.close(link[1]):
        return None
    whole = draft_at(source, link[1])
    if whole is None or whole.in_digits or whole.sort != CARDINAL or whole.scale > 1 or whole.value <= draft.value:
        return None
    word = scan.tags[link[1]]
    if not ends_phrase(scan, whole.last) or word is None or word.definite:
        return None
    value = Fraction(draft.value) / Fraction(whole.value)
    return draft._replace(value=value, last=whole.last, sort=FRACTION, step=value)


def finished(source: Source, draft: Draft, upper: Draft | None, modifier: str | None) -> Numeral:
    """Give the number that a draft, or a range of two, has become; without a modifier the words around say it."""
    end = upper or draft
    low: Value | None = tidy(draft.value)
    high: Value | None = tidy(end.value)
    if modifier is None:
        modifier = hedge_of(source, draft)
    if upper is None and is_odd(source, draft):
        high, modifier = tidy(draft.value + place_of(int(draft.value)) - 1), RANGE
        low = tidy(draft.value + 1)
    numeral = Numeral(
        draft.first,
        past_hedge_after(source, end.last),
        draft.start,
        source.scan.ends[end.last],
        low,
        high,
        modifier,
        tidy(max(draft.step, end.step) if modifier == RANGE else draft.step),
        sort_of(source, draft),
        draft.in_digits,
        draft.ambiguous,
    )
    return bounded(numeral, modifier)


def past_hedge_after(source: Source, last: int) -> int:
    """Give the last token of the hedge that parts a figure from what it counts, or of the figure: 30 or more people, fifty-odd."""
    scan = source.scan
    after = last + 1
    if not scan.close(after) or scan.starts_of(after).isdisjoint(BEHIND):
        return last
    found = scan.match(after, "hedge_after") or scan.match(after, "odd_after")
    if found is None and scan.seps[after] == "-":
        found = scan.match(after, "open_end")
    if found is None or not scan.close(found[1]) or scan.match(after, "hedge") is not None:
        return last
    if is_figure(scan, found[1]) or (ends_phrase(scan, found[1] - 1) and not scan.match(found[1], "unit_link")):
        return last
    return found[1] - 1


def place_of(value: int) -> int:
    """Give the power of ten of the last figure of a round number that is no zero.

    >>> place_of(20), place_of(300), place_of(1500)
    (10, 100, 100)
    """
    place = 1
    while value % (place * 10) == 0:
        place *= 10
    return place


def is_odd(source: Source, draft: Draft) -> bool:
    """Tell whether a word adds less than the last figure of a round number to it: twenty-odd, نيف وعشرون."""
    scan = source.scan
    if draft.sort != CARDINAL or not isinstance(draft.value, int) or draft.value % 10 or draft.value <= 0:
        return False
    after = draft.last + 1
    if scan.close(after) and scan.match(after, "odd_after"):
        return True
    return scan.close(draft.first) and bool(scan.sense(draft.first - 1, "odd_before")) and joins(source, draft.first)


def joins(source: Source, index: int) -> bool:
    """Tell whether a conjunction that joins numbers is written onto a word."""
    word = source.scan.tags[index]
    return word is not None and word.conjunction in source.join


def bounded(numeral: Numeral, modifier: str) -> Numeral:
    """Give a numeral with a modifier, its end open where that leaves it so."""
    low, high = numeral.low, numeral.high
    if modifier == EXACT == numeral.modifier:
        return numeral
    if modifier in (AT_LEAST, MORE_THAN):
        high = None
    elif modifier in (AT_MOST, LESS_THAN):
        low = None
    return numeral._replace(low=low, high=high, modifier=modifier)


def sort_of(source: Source, draft: Draft) -> str:
    """Tell a `one` that counts from one that stands for a noun."""
    scan = source.scan
    if draft.first != draft.last or draft.sort != CARDINAL or not scan.sense(draft.first, "single"):
        return draft.sort
    after = draft.last + 1
    if after < scan.count and scan.seps[after] == "-" and scan.sense(after, "unit"):
        # A one-day gain.
        return CARDINAL
    stands_for = scan.match_before(draft.first, "pronoun_before", longest=1) or scan.match(after, "pronoun_after")
    return PRONOUN if stands_for or is_one_of(source, draft.first) else CARDINAL


def is_one_of(source: Source, index: int) -> bool:
    """Tell whether `one` begins as a conjunction does and stands before a definite noun: and one of the reasons, واحد الأسباب."""
    scan = source.scan
    form = scan.lexicon.fold(scan.words[index])
    base = scan.lexicon.table.get(form[1:]) if form[:1] in source.join else None
    if base is None or "single" not in base.senses or not scan.close(index + 1):
        return False
    after, before = scan.tags[index + 1], scan.senses(index - 1)
    counted = not before.keys().isdisjoint(("person", "thing", "unit", "victim", "date_unit"))
    return after is not None and after.definite and not after.preposition and not after.conjunction and not counted


def hedge_of(source: Source, draft: Draft) -> str:
    """Give the modifier that the words and signs around a figure lay on it."""
    first = draft.first
    scan = source.scan
    while first > 0 and is_attached(source, first - 1, first):
        first -= 1
    modifier = hedge_before(scan, first)
    before = scan.senses(first - 1)
    if modifier is None and "currency" in before and scan.close(first - 1):
        modifier = hedge_before(scan, first - 1)
    if modifier is None and "articles" in before and scan.close(first):
        modifier = hedge_before(scan, first - 1)
        modifier = None if modifier in (MORE_THAN, LESS_THAN) and is_under_one(source, draft) else modifier
    if draft.sort == VAGUE:
        return modifier if modifier in (MORE_THAN, LESS_THAN, AT_MOST, ABOUT) and modifier != ABOUT else AT_LEAST
    if is_open(scan, draft.last + 1):
        return AT_LEAST
    if draft.sort in (COUPLE, FEW) or (modifier is None and is_near(source, draft, first)):
        return ABOUT
    return modifier or hedge_after(scan, draft.last) or EXACT


def is_under_one(source: Source, draft: Draft) -> bool:
    """Tell whether a figure with an article is of the one thing behind it, under or over which something is: under a 40-year lease.

    A share has the hedge for itself: over a 50% rise.
    """
    scan, after = source.scan, draft.last + 1
    share = "%" in scan.seps[after] or scan.match(after, "percent") is not None
    placed = "hedge" in scan.senses(draft.first - 2) and "function" in scan.senses(draft.first - 2)
    return placed and not share and scan.sense(draft.first, "digits") is not None


def is_open(scan: Scan, after: int) -> bool:
    """Tell whether a sign, or a word with a hyphen, leaves a figure before a token open above: 30+, 50%+, 100-plus."""
    behind = scan.seps[after]
    if behind == "-" or (behind == " " and not scan.close(after + 1)):
        return bool(scan.sense(after, "open_end"))
    if "+" not in behind:
        return False
    follows_sign = behind[1:2] == "+" and behind[0] in load_world().money.signs
    return behind.startswith("+") or (follows_sign and (after >= scan.count or behind != behind[:2]))


def is_near(source: Source, draft: Draft, first: int) -> bool:
    """Tell whether a word for near stands before an amount of money or a share, of which it says about how much."""
    scan = source.scan
    if not scan.match_before(first, "hedge_near", longest=2) or scan.seps[first].strip(BEFORE_FIGURE):
        return False
    signs = scan.seps[draft.first] + scan.seps[draft.last + 1]
    named = scan.match(draft.last + 1, "currency") or scan.match(draft.last + 1, "percent")
    return not MARKED.isdisjoint(signs) or (named is not None and scan.close(draft.last + 1))
