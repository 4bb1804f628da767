"""Additions: what is added, the total that it leads to, and the figure before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.change import ordered
from factcheck.claims.relations.placed import Placed, before_figure, led_by, places, same_measure, sentences
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# So many tokens part a word for a rise from the total, and one that says that an addition makes it.
REACH_RISE, REACH_RAISING = 9, 16
# Deaths, the total that they make and the earlier one.
CAUSE = 3
KILLED, KIND = "killed", "casualty"
# An earlier toll may be told a sentence before or behind, so near the words that say so, with a verb so near its auxiliary.
REACH_BEFORE, REACH_VERB, REACH_SUBJECT = 8, 4, 40
# So many figures behind an addition may be of others that lead to its total.
SEVERAL = 6
# A word for after stands so near the deaths that it tells of, what a total is held against so near the total.
REACH_AFTER, REACH_AGAINST = 3, 3
# A total is of what was told before if it is at most so many times as much.
NEAR, NEAR_BESIDE = Fraction(5, 4), Fraction(2)


class AddedTo(NamedTuple):
    """Say that an addition leads to a total, from an earlier figure where one is named."""

    increment: Figure
    total: Figure
    earlier: Figure | None


def additions(scan: Scan, figures: Sequence[Placed]) -> Iterator[AddedTo]:
    """Give each addition with the total that follows it in its sentence."""
    by_sentence = {group[0].sentence: group for group in sentences(figures, 1)}
    for number, group in by_sentence.items():
        beside = [by_sentence.get(number + step, []) for step in (-1, 0, 1)]
        for position, increment in enumerate(group[:-1]):
            if is_added(scan, increment) or is_cause(scan, increment, group):
                found = total_of(scan, increment, group[position + 1 : position + 4])
                if found is not None and is_one_of_several(found, group[position + 1 : position + 1 + SEVERAL]):
                    continue
                if found is not None and found.earlier is None:
                    found = with_earlier(scan, found, group, position)
                if found is not None and not is_made_with_others(found, beside[0]):
                    yield found if found.earlier is not None else told_beside(scan, found, beside)
        yield from told_after(scan, group)


def is_made_with_others(found: AddedTo, before: Sequence[Placed]) -> bool:
    """Tell whether those of the sentence before are added as well: five died on Monday; three more, raising the toll from 11 to 19."""
    if found.earlier is None:
        return False
    rest = Fraction(found.total.value) - Fraction(found.earlier.value) - Fraction(found.increment.value)
    return rest > 0 and any(figure.claim.value == rest and same_measure(figure.claim, found.total) for figure in before)


def is_one_of_several(found: AddedTo, following: Sequence[Placed]) -> bool:
    """Tell whether other deaths behind an addition lead to its total as well: five died, raising the toll to 19, … after three had died on Sunday."""
    ends = (found.increment, found.total, found.earlier)
    return found.earlier is not None and any(
        figure.claim not in ends and same_measure(figure.claim, found.increment) and figure.claim.kind == KIND
        for figure in following
    )


def told_beside(scan: Scan, found: AddedTo, beside: Sequence[Sequence[Placed]]) -> AddedTo:
    """Give an addition with the earlier toll of its sentence or one beside it, where they tell one: … to 31. It had killed 27 by Friday."""
    near = [
        figure
        for group in beside
        for figure in told_before(scan, group)
        if figure.claim not in (found.increment, found.total) and counts_deaths(found, figure)
    ]
    if len({figure.claim.value for figure in near}) != 1:
        return found
    earlier, total = Fraction(near[0].claim.value), Fraction(found.total.value)
    reach = NEAR_BESIDE if near[0] in beside[1] else NEAR
    likely = earlier < total <= reach * (earlier + Fraction(found.increment.value))
    return found._replace(earlier=near[0].claim) if likely else found


def counts_deaths(found: AddedTo, figure: Placed) -> bool:
    """Tell whether a figure counts what a total does, in full."""
    claim = figure.claim
    plain = claim.modifier == "exact" and claim.role is None and not figure.others
    alike = same_measure(claim, found.total) or is_bare(figure)
    return plain and alike and found.total.kind == found.increment.kind == KIND


def is_bare(figure: Placed) -> bool:
    """Tell whether a figure counts nothing named: officials had earlier put it at 27."""
    claim = figure.claim
    return figure.mention.amount is None and claim.kind == "count" and claim.concept is None and not claim.unit


def told_before(scan: Scan, group: Sequence[Placed]) -> list[Placed]:
    """Give the figure of a sentence that was counted before, if no other of its figures counts the dead or nothing named."""
    found = [figure for figure in group if is_told_before(scan, figure)]
    counted = [figure for figure in group if figure.claim.role not in ("increment", "total")]
    alike = [one for one in counted if is_bare(one) or (found and same_measure(one.claim, found[0].claim))]
    return found if len(found) == len(alike) == 1 else []


def is_told_before(scan: Scan, figure: Placed) -> bool:
    """Tell whether words shortly before a figure, in its sentence, say that it was counted before, or had befallen so many."""
    if figure.claim.kind != KIND and not is_bare(figure):
        return False
    for index in range(figure.first - 1, max(-1, figure.first - 1 - REACH_BEFORE), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]) or scan.anchored(index, NUMBER):
            return False
        if scan.match(index, "counted_before"):
            return True
        if scan.match(index, "done_before"):
            verbs = range(index + 1, min(figure.first, index + 1 + REACH_VERB))
            done = any(scan.sense(verb, "active") or scan.sense(verb, "auxiliaries") for verb in verbs)
            return done and not is_of_other_event(scan, index)
    return False


def is_of_other_event(scan: Scan, auxiliary: int) -> bool:
    """Tell whether what did something before is named as something new: a storm had killed 18, وكان حريق قد أودى."""
    if scan.lexicon.language.script.dual:
        # The subject stands behind the auxiliary.
        word = scan.tags[auxiliary + 1] if auxiliary + 1 < scan.count else None
        return scan.sense(auxiliary + 1, "thing") is not None and not (word is not None and word.definite)
    begin = auxiliary
    while begin > max(0, auxiliary - REACH_SUBJECT) and STOPS.isdisjoint(scan.seps[begin]):
        begin -= 1
    return bool(scan.sense(begin, "articles"))


def with_earlier(scan: Scan, found: AddedTo, group: Sequence[Placed], position: int) -> AddedTo:
    """Give an addition to what the same sentence told right before it: seven were killed and three more died, bringing the total to ten.

    A total far above the two is of more than them.
    """
    alike = [figure for figure in group if same_measure(figure.claim, found.increment)]
    if position != 1 or len(alike) != len(group) or len(group) != CAUSE or alike[0].claim.role is not None:
        return found
    one, total = alike[0].claim, alike[-1]
    ends = not (STOPS | COMMAS).isdisjoint(scan.seps[min(scan.count, total.last + 1)])
    near = Fraction(total.claim.value) <= NEAR * (Fraction(one.value) + Fraction(found.increment.value))
    plain = one.modifier == "exact" and not alike[0].others and Fraction(one.value) < Fraction(total.claim.value)
    return found._replace(earlier=one) if ends and near and plain else found


def told_after(scan: Scan, group: Sequence[Placed]) -> Iterator[AddedTo]:
    """Give each addition that is told behind its totals: rose from 30 to 36 after six more bodies were found."""
    for one, two, increment in zip(group, group[1:], group[2:], strict=False):
        if (
            not (is_added(scan, increment) or is_death_after(scan, increment, group))
            or crosses_clause(scan, two, increment)
            or increment.first - two.last > REACH_RISE
        ):
            continue
        ends = ordered(scan, one, two)
        start = before_figure(scan, one)
        rises = any(
            scan.match(index, "raising") or scan.sense(index, "rise") == 1
            for index in range(max(0, start - REACH_RISE), start)
        )
        if ends is not None and rises and (counts_alike(increment, one) or counts_alike(increment, two)):
            yield AddedTo(increment.claim, ends[1].claim, ends[0].claim)


def is_death_after(scan: Scan, increment: Placed, group: Sequence[Placed]) -> bool:
    """Tell whether deaths, told last in a sentence, stand behind a word for after: rose from 27 to 31 after four of the wounded died."""
    start = before_figure(scan, increment)
    killed = getattr(increment.claim, "outcome", None) == KILLED and increment.claim.modifier == "exact"
    after = any(scan.match(index, "later_than") for index in range(max(0, start - REACH_AFTER), start))
    return killed and after and increment is group[-1] and len(group) == CAUSE


def is_added(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure is said to be added to an earlier one."""
    if led_by(scan, figure, "added_before", "increment"):
        return True
    numeral = figure.mention.numeral
    return any(
        scan.match(index, "added_after") is not None and scan.close(index)
        for index in range(numeral.last + 1, min(figure.last + 2, scan.count))
    )


def is_cause(scan: Scan, figure: Placed, group: Sequence[Placed]) -> bool:
    """Tell whether deaths stand right before a word that says that they make a total of deaths, and no others in their sentence."""
    claim = figure.claim
    if claim.kind != KIND or claim.modifier != "exact":
        return False
    told = (one for one in group if same_measure(claim, one.claim))
    if next(told) is not figure:
        return False
    alike = [figure, *islice(told, CAUSE)]
    if len(alike) != CAUSE and not len(alike) == len(group) == CAUSE - 1:
        return False
    if led_by(scan, alike[-1], "up_from", "versus"):
        # What is up from so many may be so since another time.
        return False
    tokens = range(figure.last + 1, alike[1].first)
    return len(tokens) <= REACH_RAISING and any(scan.match(index, "raising") for index in tokens)


def total_of(scan: Scan, increment: Placed, following: Sequence[Placed]) -> AddedTo | None:
    """Give the total that an addition leads to: from an earlier figure to it, or what a word of raising leads to."""
    for position, one in enumerate(following):
        # The dead of the place that is named behind the word are those that the total counts.
        raised = (index for index in range(increment.last + 1, one.first) if scan.match(index, "raising"))
        if crosses_clause(scan, increment, one) or places(scan, range(increment.last + 1, next(raised, one.first))):
            return None
        for other in following[position + 1 : position + 2]:
            ends = ordered(scan, one, other) or set_against(scan, one, other)
            alike = counts_alike(increment, one) or counts_alike(increment, other)
            if ends is not None and is_raised(scan, increment, one, alike=alike):
                return AddedTo(increment.claim, ends[1].claim, ends[0].claim)
        if (
            (one.claim.role == "total" or (one.claim.role is None and led_by(scan, one, "to")))
            and same_measure(increment.claim, one.claim)
            and is_raised(scan, increment, one, alike=True)
        ):
            return AddedTo(increment.claim, one.claim, None)
    return None


def set_against(scan: Scan, one: Placed, two: Placed) -> tuple[Placed, Placed] | None:
    """Give a total, and what it is held against right behind it, as the older and the newer of the two."""
    beside = before_figure(scan, two) - one.last <= REACH_AGAINST and not crosses_clause(scan, one, two)
    against = led_by(scan, two, "versus") and same_measure(one.claim, two.claim) and not two.others
    return (two, one) if beside and against and led_by(scan, one, "to") else None


def counts_alike(increment: Placed, figure: Placed) -> bool:
    """Tell whether a total can be of what an addition counts."""
    one, two = increment.claim, figure.claim
    return same_measure(one, two) or (one.kind == "casualty" and two.kind == "count" and figure.mention.amount is None)


def crosses_clause(scan: Scan, one: Placed, two: Placed) -> bool:
    """Tell whether a mark that ends a phrase stands between two figures."""
    return any(not STOPS.isdisjoint(scan.seps[index]) for index in range(one.last + 1, two.first + 1))


def is_raised(scan: Scan, increment: Placed, figure: Placed, *, alike: bool) -> bool:
    """Tell whether a word of raising stands between an addition and its total.

    Where the two are not counted `alike`, only one that says that the addition raises the total will do.
    """
    if not alike and (increment.mention.amount is not None or figure.mention.amount is not None):
        return False
    start = before_figure(scan, figure)
    tokens = range(max(increment.last + 1, start - REACH_RAISING), start)
    near = start - REACH_RISE
    return any(
        scan.match(index, "raising") or (alike and index >= near and scan.sense(index, "rise") == 1) for index in tokens
    )
