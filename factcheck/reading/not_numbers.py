"""Digits that count nothing: names, versions, times, dates of digits alone, list numbers."""

from __future__ import annotations

from factcheck.reading.abbreviations import match
from factcheck.reading.currencies import letter_before
from factcheck.reading.digits import digit_run
from factcheck.reading.draft import VAGUE, Draft, Source, is_attached, is_prefix, prefix_runs
from factcheck.reading.lexicon import NUMBER, Digits
from factcheck.reading.part_numbers import slashed
from factcheck.reading.ranges import DASHES
from factcheck.reading.scan import Scan, is_joint
from factcheck.reading.units import SLASHES

HUNDRED = 100

# What stands between the groups of a telephone number, and how many digits it has.
CALL_JOINTS = frozenset((" ", "-", ") ", " (", ")", "\u00a0", "."))
SHORTEST_CALL, LONGEST_CALL = 7, 15

# The quotes of languages that tell the opening one from the closing.
OPENING_QUOTES, CLOSING_QUOTES = ("«", "“", "‘"), ("»", "”", "’")

# A word with these meanings alone may be a name.
NAMES = frozenset(("place", "nation"))

# What is called by its day.
EVENTS = frozenset(("date_events", "date_attacks"))

# Between the sides of a thing, of which there are three at most, each perhaps with decimals.
CROSS, CROSS_LETTERS, MOST_PARTS_OF_SIDES = "×", ("x", "X"), 6
LENGTHS = frozenset(("unit", "unit_by_context", "unit_glued"))

# Between the parts of a time, a date, or a size.
CROSSED = (":", "/", "\\", "x", "×")


def name_end(source: Source, index: int) -> int:
    """Give the end of a run of digits that is a name, a time, a date or a version; else 0."""
    scan = source.scan
    before = scan.seps[index]
    if before and before[-1] in "#№":
        return index + 1
    if is_side(scan, index):
        return 0
    if before == "" and index > 0:
        if not is_prefix(source, index - 1) and not may_touch(source, index - 1):
            return past_name(source, index)
    elif before in DASHES and index > 0 and names(source, index - 1):
        return past_name(source, index)
    called = call_end(source, index)
    if called:
        return called
    if scan.seps[index + 1] in SLASHES and slashed(source, index) is not None:
        return 0
    return crossed_end(source, index) or version_end(source, index)


def is_side(scan: Scan, index: int) -> bool:
    """Tell whether digits are a side of a thing whose unit of length follows the last one: 30x40 cm, 15×20 cm."""
    crossed = scan.seps[index].strip() == CROSS or (scan.words[index - 1] in CROSS_LETTERS and index > 1)
    last = index
    for _ in range(MOST_PARTS_OF_SIDES):
        after = last + 1
        if after >= scan.count:
            return False
        letter = scan.words[after] in CROSS_LETTERS
        if not letter and scan.seps[after].strip() not in (CROSS, ".", ","):
            break
        last = after + letter
        if scan.sense(last, "digits") is None:
            return False
        crossed = crossed or letter or scan.seps[after].strip() == CROSS
    return crossed and scan.close(last + 1) and not scan.starts_of(last + 1).isdisjoint(LENGTHS)


def call_end(source: Source, index: int) -> int:
    """Give the end of the number of a telephone: digits in groups that begin with a plus or a zero; else 0."""
    scan = source.scan
    digits = scan.sense(index, "digits")
    if digits is None or digits.length == 1 or not (scan.seps[index].endswith("+") or has_leading_zero(digits)):
        return 0
    last, length = index, digits.length
    while last + 1 < scan.count and scan.seps[last + 1] in CALL_JOINTS:
        group = scan.sense(last + 1, "digits")
        if group is None:
            break
        last, length = last + 1, length + group.length
    return last + 1 if SHORTEST_CALL <= length <= LONGEST_CALL else 0


def has_leading_zero(digits: Digits) -> bool:
    """Tell whether digits begin with a zero, as no count does."""
    return digits.value > 0 and len(str(digits.value)) < digits.length


def past_joined(source: Source, index: int) -> int:
    """Give the token after the digits that dashes join to what ends before a token: Boeing 737-800, pages 12-15."""
    scan = source.scan
    while index < scan.count and scan.seps[index] in DASHES and scan.sense(index, "digits") is not None:
        index += 1
    return index


def crossed_end(source: Source, index: int) -> int:
    """Give the end of digits that colons, slashes or crosses join: a time, a date or a size; else 0."""
    scan = source.scan
    last = index
    while last + 1 < scan.count and scan.sense(last + 1, "digits") is not None:
        mark = scan.seps[last + 1]
        if mark not in CROSSED and not (source.spaced and mark == " : "):
            break
        last += 1
    return last + 1 if last > index else 0


def version_end(source: Source, index: int) -> int:
    """Give the end of digits that more points join than a number has; else 0."""
    scan = source.scan
    dots = index
    while dots + 1 < scan.count and scan.seps[dots + 1] == "." and scan.sense(dots + 1, "digits") is not None:
        dots += 1
    if dots - index >= 2 and run_end(source, index) < dots:
        return dots + 1
    return 0


def run_end(source: Source, index: int) -> int:
    """Give the last token of the number in digits at a token."""
    run = digit_run(source, index)
    return run.last if run is not None else index


def may_touch(source: Source, index: int) -> bool:
    """Tell whether a word may be written onto digits: a currency, or a word of a script without case."""
    scan = source.scan
    word = scan.words[index]
    if scan.sense(index, "currency") or word in (scan.sense(index, "currency_mark") or ()):
        return True
    if letter_before(scan, index + 1) is not None:
        return True
    return not word.islower() and not word.isupper() and not word.istitle() and len(word) > 2 and not word.isascii()


def names(source: Source, index: int) -> bool:
    """Tell whether a word before a hyphen makes a name of the digits after it."""
    scan = source.scan
    word = scan.words[index]
    if scan.sense(index, "digits") is not None or scan.sense(index, "currency"):
        return False
    if is_prefix(source, index):
        return False
    return not word.islower() or scan.sense(index, "numbering") is True


def past_name(source: Source, index: int) -> int:
    """Give the index after all that is written onto a token."""
    scan = source.scan
    index += 1
    while index < scan.count and scan.seps[index] in ("", "-", "."):
        if scan.seps[index] == "." and scan.sense(index, "digits") is None:
            break
        index += 1
    return index


def is_glued(source: Source, draft: Draft) -> bool:
    """Tell whether letters that mean nothing after a draft are written onto its digits."""
    scan = source.scan
    after = draft.last + 1
    if after >= scan.count or scan.seps[after] != "":
        return False
    if scan.sense(after, "plural_suffixes"):
        return True
    if scan.words[after] in CROSS_LETTERS and is_side(scan, draft.last):
        return False
    word = scan.tags[after]
    if word is not None and not word.senses.keys().isdisjoint(
        ("unit", "currency", "magnitude", "percent", "basis_point", "unit_glued", "unit_by_context", "currency_mark")
    ):
        return False
    return scan.words[after].isascii() and match(scan, after, "unit") is None


def is_time(source: Source, draft: Draft) -> bool:
    """Tell whether a word beside a draft makes it a time of the clock."""
    scan = source.scan
    first = draft.first
    while first > 0 and is_attached(source, first - 1, first):
        first -= 1
    if scan.match_before(first, "time_before", longest=2) and is_joint(scan.seps[first]):
        return True
    after = draft.last + 1
    if after >= scan.count or not is_clock(draft) or match(scan, after, "time_after") is None:
        return False
    # A unit of time after fewer figures than a time has is one: 3 hrs.
    is_length = bool(scan.sense(after, "unit")) and draft.value < HUNDRED
    return not is_length and scan.seps[after] in ("", " ", ".", "\u00a0", " - ")


def is_clock(draft: Draft) -> bool:
    """Tell whether a figure can be an hour, or an hour and minutes without a mark between them.

    >>> is_clock(Draft(1615, 0, 0, 0, 1, 1, in_digits=True)), is_clock(Draft(1675, 0, 0, 0, 1, 1, in_digits=True))
    (True, False)
    """
    if not draft.in_digits:
        return draft.value <= 12
    if draft.value < 25:
        return True
    return 100 <= draft.value < 2500 and draft.value % 100 < 60


def is_numbered(source: Source, draft: Draft) -> bool:
    """Tell whether a word before the draft makes it the number of something."""
    scan = source.scan
    first = draft.first
    if draft.value == 0 and not draft.in_digits and scan.seps[draft.last + 1].strip() == "-":
        # Part of a name: a zero-day flaw, zero-sum.
        return True
    if first == 0:
        return False
    while first > 1 and is_attached(source, first - 1, first):
        if any(run.conjunction for run in prefix_runs(scan, first - 1)):
            return False
        first -= 1
    after = draft.last + 1
    if scan.sense(first - 1, "month") and scan.close(after) and not EVENTS.isdisjoint(scan.starts_of(after)):
        # The day of an event that is called by its date.
        return True
    if not draft.in_digits and (draft.sort == VAGUE or not may_be_name(source, draft.first)):
        return False
    if draft.value == 0 and not draft.in_digits and scan.close(first):
        # The zero is a point to count from: the hour zero, from zero.
        return True
    return is_in_name(scan, draft, first) or is_of_model(source, draft) or follows_numbering(source, draft, first)


def follows_numbering(source: Source, draft: Draft, first: int) -> bool:
    """Tell whether a word for what has numbers stands before a figure and its prefixes, and no subject of a verb."""
    scan = source.scan
    found = scan.match_before(first, "numbering", longest=2)
    total = scan.match_before(first, "total")
    if found is None or (total is not None and total[1] < found[1]):
        # What makes a total of so many is no group of that number.
        return False
    if found[1] in source.taken or scan.sense(found[1] - 1, "unit_filler"):
        # The time ends before the figure: last week, or over the past week, 12 people died.
        return False
    name = scan.tags[found[1]]
    separator = scan.seps[first]
    if separator.strip(" \u00a0.:(-") or "\n" in separator:
        return False
    if counts_members(source, draft, found[1], first):
        return False
    if is_verb(scan, found[1]) and counts_after(source, draft):
        return False
    # The group took 17 fishermen: a definite noun before a figure may also be the subject of a verb.
    articles = scan.lexicon.language.script.articles
    subject = (
        name is not None and not name.preposition and (name.form.startswith(articles) or makes_things(scan, found[1]))
    )
    return not (source.units_first and subject and counts_after(source, draft))


def makes_things(scan: Scan, index: int) -> bool:
    """Tell whether a name that models are called by stands for its maker, no noun being before it: Airbus delivered 62 planes."""
    alone = scan.senses(index).keys() == {"numbering"}
    return alone and not (scan.close(index) and scan.sense(index - 1, "thing"))


def counts_members(source: Source, draft: Draft, start: int, first: int) -> bool:
    """Tell whether a figure behind words that number things counts what follows it: a group of 22 guards; bus: 12 pupils.

    In capitals, or with nothing counted behind, it is a name.
    """
    scan = source.scan
    if source.units_first:
        return False
    if ":" in scan.seps[first]:
        return counts_after(source, draft)
    after = draft.last + 1
    if start == first - 1 or not scan.words[start].islower() or not scan.close(after):
        return False
    senses = scan.senses(after)
    return "function" not in senses or "auxiliaries" in senses


def is_verb(scan: Scan, index: int) -> bool:
    """Tell whether a word for what has numbers is a verb here: plans to train 900 troops, will house 40 families."""
    if scan.lexicon.language.numbers.units_first or not scan.words[index].islower():
        return False
    return bool(scan.sense(index - 1, "to")) or bool(scan.sense(index - 1, "auxiliaries"))


def may_be_name(source: Source, index: int) -> bool:
    """Tell whether a number word has the article, or is written as names are with one before it: Chapter Seven, Group of Seven."""
    word = source.scan.tags[index]
    if word is not None and word.definite:
        return True
    words = source.scan.words
    named = words[index - 1] if words[index - 1][:1].isupper() else words[max(0, index - 2)]
    return words[index][:1].isupper() and not words[index].isupper() and named[:1].isupper()


def is_in_name(scan: Scan, draft: Draft, first: int) -> bool:
    """Tell whether quotes hold digits and one word that no table knows, as the name of something: «Witness 3»."""
    if not draft.in_digits or not scan.seps[draft.last + 1].startswith(CLOSING_QUOTES):
        return False
    named = scan.starts_of(first - 1) <= NAMES and scan.seps[first] == " "
    return bool(named) and scan.seps[first - 1].endswith(OPENING_QUOTES)


def is_of_model(source: Source, draft: Draft) -> bool:
    """Tell whether digits behind a name are of a model, of which another figure counts several: four Leopard 2 tanks."""
    scan, index = source.scan, draft.first
    if (
        source.units_first
        or not draft.in_digits
        or draft.last > index
        or index < 2
        or not scan.anchored(index - 2, NUMBER)
    ):
        return False
    name = scan.words[index - 1]
    named = name.isalpha() and name[0].isupper() and not name.isupper()
    return named and scan.seps[index - 1] == scan.seps[index] == " " and counts_after(source, draft)


def counts_after(source: Source, draft: Draft) -> bool:
    """Tell whether what a figure counts follows it: the group took 17 fishermen."""
    if draft.scale > 1:
        return True
    scan, index = source.scan, draft.last + 1
    if not scan.close(index):
        return False
    if scan.sense(index, "nation") and scan.close(index + 1):
        index += 1
    after = scan.tags[index]
    if after is None or after.definite or after.conjunction or after.preposition:
        return False
    return not after.senses.keys().isdisjoint(("person", "thing", "victim", "unit", "currency"))


def is_listed(source: Source, draft: Draft) -> bool:
    """Tell whether a draft numbers a line: it opens one, and a mark parts it from the text."""
    scan = source.scan
    if not draft.in_digits or draft.last != draft.first or draft.value > 99:
        return False
    before = scan.seps[draft.first]
    line = before.rpartition("\n")[2].strip()
    opens = draft.first == 0 or "\n" in before or line in ("•", "*")
    if not opens or line not in ("", "(", "["):
        return False
    after = scan.seps[draft.last + 1]
    mark = after.lstrip(" ")[:2].strip()
    if mark[:1] in DASHES and scan.sense(draft.last + 1, "digits") is not None:
        return False
    return bool(mark) and mark[0] in ".)-–]:" and after[-1:].isspace() and mark[:2] not in (",", "%")
