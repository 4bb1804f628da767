"""A place in an order, and of how many it is one: the third of the two attacks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.mention import TIMES
from factcheck.claims.relations.placed import Placed, before_figure, is_definite_figure
from factcheck.reading.draft import ORDINAL
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# The noun may stand between a place and what it is of: the third attack of two.
REACH = 2
# So near an ordinal the time stands over which things are counted, so many sentences behind it the count of them.
REACH_TIME, NEXT, REACH_BEHIND = 8, 3, 80
# Where a noun stands before its ordinal, so many words may part them: an earthquake hit the coast, the third in a week.
REACH_NOUN = 14


class Ranking(NamedTuple):
    """Say that one of several has a place in their order."""

    place: int
    written: str
    whole: Figure


def rankings(scan: Scan, numerals: Sequence[Numeral], figures: Sequence[Placed]) -> Iterator[Ranking]:
    """Give each ordinal that is of the count right behind it."""
    ordinals = {numeral.last: numeral for numeral in numerals if numeral.sort == ORDINAL}
    for figure in figures:
        if figure.mention.amount is not None or figure.claim.modifier != "exact":
            continue
        starts = {before_figure(scan, figure), figure.first}
        if scan.lexicon.language.script.dual and is_definite_figure(scan, figure):
            # The noun of a definite figure stands before it.
            starts = {figure.mention.noun.first}
        for start in starts:
            linked = scan.match_before(start, "linking") or scan.match_before(start, "among")
            found = ordinal_before(scan, linked[1], ordinals) if linked is not None else None
            if found is not None:
                yield Ranking(*found, figure.claim)
                break
    yield from recounted(scan, numerals, figures)


def recounted(scan: Scan, numerals: Sequence[Numeral], figures: Sequence[Placed]) -> Iterator[Ranking]:
    """Give each ordinal of things over a time, with the count that takes them up shortly behind: the third attack in a week … the three attacks."""
    told = [numeral for numeral in numerals if numeral.sort == ORDINAL and is_over_time(scan, numeral.last + 1)]
    counts = [figure for figure in figures if is_known_count(scan, figure)] if told else []
    firsts = [figure.first for figure in counts]
    for ordinal in told:
        behind = bisect_right(firsts, ordinal.last)
        for figure in counts[behind : behind + NEXT]:
            near = figure.first - ordinal.last <= REACH_BEHIND
            if (
                near
                and 0 < ends_between(scan, ordinal.last + 1, figure.first) <= NEXT
                and figure.claim.concept in names_beside(scan, ordinal)
            ):
                yield Ranking(int(ordinal.value), scan.text[ordinal.start : ordinal.end], figure.claim)
                break


def is_over_time(scan: Scan, start: int) -> bool:
    """Tell whether a length of time, or the day that it is of, stands shortly behind a token of the same sentence."""
    for index in range(start, min(scan.count, start + REACH_TIME)):
        if not STOPS.isdisjoint(scan.seps[index]):
            return False
        unit = scan.sense(index, "unit") or scan.sense(index, "date_unit")
        if unit is not None and unit.name in TIMES:
            return True
    return False


def is_known_count(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure with an article counts things of which nothing more is said: the three attacks, not the three attacks of May."""
    if figure.mention.amount is not None or figure.claim.concept is None or not is_definite_figure(scan, figure):
        return False
    noun, after = figure.mention.noun, figure.last + 1
    behind = noun.first == figure.mention.numeral.last + 1 == noun.head
    before = bool(scan.lexicon.language.script.dual) and noun.last == figure.first - 1
    more = any(
        scan.match(after, word) for word in ("relative", "somewhere", "linking", "earlier_than", "since", "date")
    )
    word = scan.tags[after] if after < scan.count and not scan.seps[after].strip() else None
    named = before and word is not None and word.definite
    return (behind or before) and not more and not named


def names_beside(scan: Scan, ordinal: Numeral) -> set[str]:
    """Give the things that an ordinal with an article can be of: of one behind it, or where nouns come first, of those before it."""
    dual = scan.lexicon.language.script.dual
    word = scan.tags[ordinal.first]
    if not (word is not None and word.definite) and not scan.sense(ordinal.first - 1, "definite"):
        return set()
    begin, end = (ordinal.first - REACH_NOUN, ordinal.first) if dual else (ordinal.last + 1, ordinal.last + 1 + REACH)
    nouns = (scan.sense(index, "thing") for index in range(max(0, begin), end))
    return {noun.name for noun in nouns if noun is not None}


def ends_between(scan: Scan, first: int, last: int) -> int:
    """Give how many sentences end between two tokens."""
    return sum(not STOPS.isdisjoint(scan.seps[index]) for index in range(first, last + 1))


def ordinal_before(scan: Scan, index: int, ordinals: dict[int, Numeral]) -> tuple[int, str] | None:
    """Give the ordinal shortly before a word that links it to its whole, with how it is written."""
    for place in range(index - 1, max(-1, index - 2 - REACH), -1):
        if scan.seps[place + 1].strip(" -"):
            return None
        numeral = ordinals.get(place)
        if numeral is not None:
            return int(numeral.value), scan.text[numeral.start : numeral.end]
        # A word for a place in an order can be one for an hour as well, and then is no number of the text.
        if scan.sense(place, "ordinal") and scan.lexicon.language.script.dual:
            return int(scan.sense(place, "ordinal")), scan.words[place]
    return None
