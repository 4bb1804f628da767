"""Changes: from an older figure to a newer one, by how much, and which way the text says it went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from factcheck.claims.claim import Figure, exact
from factcheck.claims.context.indicator import may_be_one
from factcheck.claims.relations.enumeration import conjunction
from factcheck.claims.relations.placed import OPENING, Placed, before_figure, led_by, same_unit, sentences
from factcheck.languages.world.concepts import concepts
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.relating import Factor
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# The word for the change stands so near its first figure, the two figures so near each other.
REACH_WORD = 9
# A verb may stand so far before a word such as to that leads to its figure.
REACH_LED, YEAR_LENGTH = 20, 4
# How many times as much is said so far before, where no conjunction begins something else.
REACH_FACTOR = 20
REACH_OTHER, REACH_SPANNED = 9, 14
REACH_BY, REACH_AGAIN, REACH_SAID_AGAIN = 6, 10, 4
REACH_TIME = 4
# Where the verb precedes its subject, so many words stand between it and the share.
REACH_SAID = 5
MOST_TIMES = 100
THOUSAND, TENTH = 1000, 10
# The concept of what counts how often something is as much.
TIMES_OVER = "times"
NEAR = 3
TIMES = frozenset(("day", "week", "month", "year", "decade"))


class Change(NamedTuple):
    """Say that a figure went from `old` to `new`.

    `direction` is 1 up, -1 down, 0 unsaid; `by` is the share or amount of the change, `factor` how many times
    as much it is said to have become. Of a change of shares, `by` is left out and `points` is what is said to be their difference in percent.
    """

    old: Figure
    new: Figure
    direction: int
    by: Figure | None
    factor: Factor | None
    points: Figure | None = None


def changes(scan: Scan, figures: Sequence[Placed], dated: frozenset[int] = frozenset()) -> Iterator[Change]:
    """Give the changes of which both ends are told in one sentence; `dated` are the tokens at which dates begin."""
    for group in sentences(figures):
        for position in range(len(group) - 1):
            # What says how much two ends differ stands no farther from them than this.
            near = group[max(0, position - NEAR) : position + 2 + NEAR]
            for other in group[position + 1 : position + 3]:
                if other is not group[position + 1] and same_unit(group[position + 1].claim, other.claim):
                    # The nearest figure of a unit is the other end.
                    break
                ends = ordered(scan, group[position], other, dated)
                if ends is not None and (found := change(scan, near, *ends)) is not None:
                    yield found


def ordered(scan: Scan, one: Placed, two: Placed, dated: frozenset[int] = frozenset()) -> tuple[Placed, Placed] | None:
    """Give two figures of one unit as the older and the newer, where the words say so."""
    once = led_by(scan, two, "once")
    if not (same_unit(one.claim, two.claim) or (once and is_unnamed(two))):
        return None
    spanned = led_by(scan, one, "to") and led_by(scan, two, "since")
    if before_figure(scan, two) - one.last - 1 > (REACH_SPANNED if spanned else REACH_OTHER):
        return None
    if parts_clauses(scan, range(one.last + 1, before_figure(scan, two))):
        return None
    if scan.match(one.mention.first, "multiplied") or scan.match(two.mention.first, "multiplied"):
        return None
    if not alike(one, two) or any(
        not STOPS.isdisjoint(scan.seps[index]) for index in range(one.last + 1, two.first + 1)
    ):
        return None
    if led_by(scan, one, "since") and led_by(scan, two, "to"):
        return one, two
    if led_by(scan, one, "to") and led_by(scan, two, "since", "up_from", "down_from"):
        since = scan.match_before(before_figure(scan, two), "since")
        # And from 280 to 120: another change begins.
        return None if since is not None and conjunction(scan, since[1]) else (two, one)
    if once or (led_by(scan, two, "versus") and is_of_time(scan, two, dated)):
        return two, one
    return (two, one) if led_by(scan, two, "up_from", "down_from") else None


def is_unnamed(figure: Placed) -> bool:
    """Tell whether no noun and no unit stands behind a figure: what it was given as its own was told before."""
    noun = figure.mention.noun
    return figure.mention.amount is None and (noun.last < figure.mention.numeral.first or noun.first < 0)


def parts_clauses(scan: Scan, tokens: range) -> bool:
    """Tell whether a word between two figures begins something else: another change, another clause."""
    started = [scan.match(index, category) for index in tokens for category in ("rise", "fall", "barrier")]
    ended = any(
        scan.match(index, category) for index in tokens for category in ("versus", "up_from", "down_from", "once")
    )
    return any(started) and not ended


def is_of_time(scan: Scan, figure: Placed, dated: frozenset[int]) -> bool:
    """Tell whether a time, or a word of change, follows a figure: what it is held against is then no other thing's."""
    after = range(figure.last + 1, min(scan.count, figure.last + 1 + REACH_TIME))
    said = any(scan.sense(index, "rise") or scan.sense(index, "fall") for index in after)
    return said or any(index in dated or is_length(scan, index) for index in after)


def is_length(scan: Scan, index: int) -> bool:
    """Tell whether a unit is one of time."""
    found = scan.match(index, "unit") or scan.match(index, "unit_time")
    return found is not None and getattr(found[0], "name", found[0]) in TIMES


def alike(one: Placed, two: Placed) -> bool:
    """Tell whether two figures can be values of one thing at two times."""
    a, b = one.claim, two.claim
    positive = a.low is not None and b.low is not None and a.low > 0 and b.low > 0
    # Of one that is a hundred times the other, the two may share a magnitude that is written once.
    positive = positive and max(a.value, b.value) < MOST_TIMES * min(a.value, b.value)
    points = a.modifier not in ("range", "at_most", "less_than") and b.modifier not in ("range", "at_most", "less_than")
    of_one = one_concept(a.concept, b.concept) and may_be_one(a.indicator, b.indicator)
    return positive and points and of_one and not two.others


def one_concept(one: str | None, two: str | None) -> bool:
    """Tell whether two nouns can name the same things: 11 survivors, then 14 people."""
    return one is None or two is None or concepts().isa(one, two) or concepts().isa(two, one)


def change(scan: Scan, group: Sequence[Placed], old: Placed, new: Placed) -> Change | None:
    """Give the change between two figures with what is said of it."""
    first, last = (old, new) if old.first < new.first else (new, old)
    if is_rate_of_currency(scan, first):
        return None
    by = next(
        (figure for figure in group if figure is not old and figure is not new and is_by(scan, figure, old, new)), None
    )
    start = min(first.first, by.first) if by is not None else first.first
    own = is_own_change(scan, old, new)
    direction = 0 if own else direction_of(scan, start, last, led=is_led(scan, first))
    factor = factor_of(scan, start)
    if factor is not None and factor.open:
        factor = times_of(group, first) or factor
    found = Change(*sharpened(old.claim, new.claim), direction, None, factor)
    return found if by is None else told_by(scan, found, by)


def is_rate_of_currency(scan: Scan, first: Placed) -> bool:
    """Tell whether a figure is what others cost in the currency that is spoken of: it falls when they cost more of it.

    So do those that fall to 50 against another from 30. What it costs itself in another rises with it.
    """
    amount = first.mention.amount
    unit = None if amount is None else scan.sense(amount.last, "currency")
    for index in range(first.first - 1, max(-1, first.first - 1 - REACH_WORD), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]):
            return False
        spoken = scan.sense(index, "currency")
        if spoken is not None and not scan.anchored(index - 1, NUMBER):
            return amount is None or (unit is not None and unit.name == spoken.name)
    return False


def told_by(scan: Scan, found: Change, by: Placed) -> Change:
    """Give a change with what it is told by: a share, or of shares what may be meant as points."""
    if found.old.kind == "percent":
        return found._replace(points=None if is_in_points(scan, by) else by.claim)
    return found._replace(by=by.claim)


def sharpened(old: Figure, new: Figure) -> tuple[Figure, Figure]:
    """Give two ends of one magnitude, the rounder one with one digit more where the other has it: 4,000 beside 5,600 has two digits.

    By itself 4,000 would be anything from 3,500 to 4,500, and hold against nearly every share; beside 5,612 it may still be 3,950.
    """
    if magnitude(old) != magnitude(new) or is_rounded(old) or is_rounded(new):
        return old, new
    finest = min(Fraction(old.step), Fraction(new.step))
    return finer(old, finest), finer(new, finest)


def finer(claim: Figure, finest: Fraction) -> Figure:
    """Give a figure with a step of a tenth of its own, but none below the finest."""
    step = exact(min(Fraction(claim.step), max(finest, Fraction(claim.step) / TENTH)))
    return claim.model_copy(update={"step": step})


def is_rounded(claim: Figure) -> bool:
    """Tell whether a figure is one digit and a word for its magnitude: 2 billion beside 2.6 billion may be 1.9."""
    digits = sum(character.isdecimal() for character in claim.quote)
    return digits <= 1 and claim.step >= THOUSAND and not claim.quote[-1].isdecimal()


def is_in_points(scan: Scan, figure: Placed) -> bool:
    """Tell whether a share is told in points of a percentage."""
    return any(scan.match(index, "in_points") for index in range(figure.mention.first, figure.last + 2))


def is_by(scan: Scan, figure: Placed, old: Placed, new: Placed) -> bool:
    """Tell whether a figure is how much two figures differ: a share, directly before the first or after the last."""
    if figure.claim.kind != "percent" or figure.claim.modifier == "range":
        return False
    first, last = (old, new) if old.first < new.first else (new, old)
    reach = REACH_BY
    if figure.first < first.first:
        tokens = range(figure.last + 1, before_figure(scan, first) + 1)
        parted = any(not COMMAS.isdisjoint(scan.seps[index]) for index in tokens)
        said = is_said_of_change(scan, figure) and not (parted and not is_led(scan, first))
    elif figure.first > last.last:
        reach = REACH_AGAIN
        tokens = range(last.last + 1, before_figure(scan, figure) + 1)
        said = is_said_again(scan, figure, tokens)
    else:
        return False
    return said and len(tokens) <= reach and not any(not STOPS.isdisjoint(scan.seps[index]) for index in tokens)


def is_led(scan: Scan, figure: Placed) -> bool:
    """Tell whether a word for to, from or by leads to a figure, so that a comma before it ends no thought: rose, the bank said, to 14."""
    return led_by(scan, figure, "to", "since", "by", "level")


def is_said_of_change(scan: Scan, figure: Placed) -> bool:
    """Tell whether a share stands right behind a word of change, or behind a word such as by."""
    start = before_figure(scan, figure)
    if scan.match_before(start, "by"):
        return True
    if any(scan.match_before(start, category) for category in ("to", "since", "linking")):
        return False
    for index in range(start - 1, max(-1, start - 1 - REACH_SAID), -1):
        if scan.seps[index + 1].strip() or scan.anchored(index, NUMBER):
            break
        if scan.sense(index, "rise") or scan.sense(index, "fall"):
            return True
    return False


def is_said_again(scan: Scan, figure: Placed, tokens: range) -> bool:
    """Tell whether a share behind two figures is said to be their difference: in brackets, or a rise of so much.

    A verb of its own would say so of something else: and prices rose 2 percent.
    """
    if (
        scan.seps[before_figure(scan, figure)].strip()[-1:] in OPENING
        and scan.seps[before_figure(scan, figure)].strip()
    ):
        return True
    behind = range(figure.last + 1, figure.last + 2)
    if led_by(scan, figure, "to", "since", "base"):
        return False
    return any(
        scan.match(index, category) for index in tokens[-REACH_SAID_AGAIN:] for category in ("apposed", "same_as", "by")
    ) or any(scan.close(index) and scan.sense(index, category) for index in behind for category in ("rise", "fall"))


def is_own_change(scan: Scan, old: Placed, new: Placed) -> bool:
    """Tell whether two shares may be changes themselves, of two times: growth of 7% against 7.5% a year before."""
    reached = led_by(scan, new, "to", "level") or led_by(scan, old, "since", "up_from", "down_from", "once")
    return old.claim.kind == "percent" and not reached


def direction_of(scan: Scan, start: int, last: Placed, *, led: bool) -> int:
    """Give which way the nearest word of change says that a figure went.

    Where no word for to or from leads to the figure, what changed before a comma is something else: after a pay rise, it sold 14, against 34.
    """
    if led_by(scan, last, "up_from", "down_from"):
        found = scan.match_before(before_figure(scan, last), "up_from") or scan.match_before(last.first, "up_from")
        return 1 if found is not None else -1
    direction, joined = 0, False
    for index in range(start - 1, max(-1, start - 1 - (REACH_LED if led else REACH_WORD)), -1):
        ends = STOPS if led else STOPS | COMMAS
        digits = scan.sense(index, "digits")
        # The year of a date may stand between a verb and what it leads to.
        if not ends.isdisjoint(scan.seps[index + 1]) or (
            digits is not None and not (led and digits.length == YEAR_LENGTH)
        ):
            break
        joined = joined or bool(conjunction(scan, index)) or not COMMAS.isdisjoint(scan.seps[index + 1])
        if index < start - REACH_WORD and (direction or joined or scan.match(index, "barrier")):
            break
        said = 0 if is_name(scan, index) else int(scan.sense(index, "rise") or scan.sense(index, "fall") or 0)
        if said and direction and said != direction:
            # Two words of change that differ: which one is the verb is not sure.
            return 0
        direction = said or direction
    return direction


def is_name(scan: Scan, index: int) -> bool:
    """Tell whether a capital within a sentence makes a word a name: in Lower Saxony."""
    return scan.words[index][:1].isupper() and index > 0 and scan.seps[index] == " "


def magnitude(claim: Figure) -> int:
    """Give how many times a figure can be divided by a thousand."""
    value, times = abs(Fraction(claim.value)), 0
    while value >= THOUSAND:
        value, times = value / THOUSAND, times + 1
    return times


def times_of(group: Sequence[Placed], first: Placed) -> Factor | None:
    """Give how many times as much something is said to have become, where a figure before its ends counts them."""
    times = next(
        (figure for figure in group if figure.claim.concept == TIMES_OVER and figure.first < first.first), None
    )
    if times is None or times.claim.modifier != "exact" or first.first - times.last > REACH_BY:
        return None
    return Factor(Fraction(times.claim.value), open=False)


def is_of_other(scan: Scan, tokens: range, *, far: bool) -> bool:
    """Tell whether a factor before some tokens is of something else: it doubled, and sales rose from 40 to 60."""
    said = any(scan.match(index, word) for index in tokens for word in ("rise", "fall"))
    parted = any(conjunction(scan, index) for index in tokens)
    return (parted and (far or said)) or any(scan.match(index, "meanwhile") for index in tokens)


def factor_of(scan: Scan, start: int) -> Factor | None:
    """Give how many times as much something is said to have become, by the word before its figures."""
    for index in range(start - 1, max(-1, start - 1 - REACH_FACTOR), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]):
            return None
        found = scan.match(index, "multiplied")
        if found is not None and is_of_other(scan, range(found[1], start), far=index < start - 1 - REACH_WORD):
            return None
        if found is not None:
            factor: Factor = found[0]
            more = scan.match_before(index, "hedge")
            return factor._replace(open=True) if more is not None and more[0] in ("more_than", "at_least") else factor
    return None
