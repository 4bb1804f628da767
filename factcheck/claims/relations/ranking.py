"""A place in an order, and of how many it is one: the third of the two attacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.placed import Placed, before_figure, is_definite_figure
from factcheck.reading.draft import ORDINAL
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan

# The noun may stand between a place and what it is of: the third attack of two.
REACH = 2


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
