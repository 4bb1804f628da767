"""Nouns that hold their number: two soldiers, two towns, each in one word with the ending of the dual."""

from __future__ import annotations

from collections.abc import Container

from factcheck.claims.noun import is_dual
from factcheck.reading.draft import CARDINAL
from factcheck.reading.hedges import EXACT, hedge_after, hedge_before
from factcheck.reading.lexicon import DUAL
from factcheck.reading.numbers import Numeral, bounded
from factcheck.reading.scan import Scan

TWO = 2


def dual_nouns(scan: Scan, used: Container[int]) -> list[Numeral]:
    """Give the numbers that nouns in the dual hold, but for tokens that other numbers or dates use."""
    if not scan.lexicon.language.script.dual:
        return []
    return [
        numeral_of_noun(scan, index, TWO)
        for index in scan.anchors(DUAL)
        if index not in used and is_dual(scan, index) and stands_alone(scan, index)
    ]


def numeral_of_noun(scan: Scan, index: int, value: int) -> Numeral:
    """Give the number that a noun holds by its form."""
    word = scan.tags[index]
    start = scan.starts[index] + (word.offset if word is not None else 0)
    modifier = hedge_before(scan, index) or hedge_after(scan, index) or EXACT
    return bounded(Numeral(index, index, start, scan.ends[index], value, value, EXACT, 1, CARDINAL, False), modifier)


def stands_alone(scan: Scan, index: int) -> bool:
    """Tell whether no number beside a dual noun says the same again, and no word for both stands before it."""
    if scan.sense(index - 1, "cardinal") is not None or scan.sense(index - 1, "digits") is not None:
        return False
    if scan.sense(index + 1, "cardinal") == TWO:
        return False
    return not scan.sense(index - 1, "both")
