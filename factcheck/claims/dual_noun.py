"""Nouns that hold their number: two soldiers, two towns, each in one word with the ending of the dual."""

from __future__ import annotations

from collections.abc import Container

from factcheck.claims.dual_form import is_dual
from factcheck.claims.mention import PERSON
from factcheck.reading.draft import CARDINAL
from factcheck.reading.hedges import ABOUT, EXACT, hedge_after, hedge_before
from factcheck.reading.lexicon import DUAL, TWO_CONSTRUCT
from factcheck.reading.numbers import Numeral, bounded
from factcheck.reading.scan import Scan

TWO = 2

# A number that the noun belongs to, or the word for both.
BESIDE = frozenset(("cardinal", "digits", "both", "vague"))
# Of how many these are some is more than two.
SOME = frozenset(("number_of", "several", "vague"))


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
    if modifier == ABOUT and is_of_known(scan, index):
        # Two things that are named are no estimate: the word says where to, toward the towns of.
        modifier = EXACT
    return bounded(Numeral(index, index, start, scan.ends[index], value, value, EXACT, 1, CARDINAL, False), modifier)


def is_of_known(scan: Scan, index: int) -> bool:
    """Tell whether a dual noun of people or things is definite, by its article or by a noun after it that owns it."""
    word = scan.tags[index]
    if word is None:
        return False
    forms = [form for sort in ("person", "thing", "victim") if (form := word.senses.get(sort)) is not None]
    return any(word.definite or form.plurality == TWO_CONSTRUCT for form in forms)


def is_of_many(scan: Scan, index: int) -> bool:
    """Tell whether a noun is that of more than two, of which a figure before it counts some: nine of the policemen."""
    if not scan.close(index) or not scan.close(index - 1) or not scan.sense(index - 1, "linking"):
        return False
    if PERSON not in scan.senses(index):
        # Dozens of both sides; of a plural of people spelt like a dual there are more.
        return False
    senses = scan.senses(index - 2)
    number = senses.get("cardinal") or (senses["digits"].value if "digits" in senses else 0)
    return number > TWO or not SOME.isdisjoint(senses)


def stands_alone(scan: Scan, index: int) -> bool:
    """Tell whether no number beside a dual noun says the same again, and no word for both stands before it."""
    if scan.close(index) and not BESIDE.isdisjoint(scan.senses(index - 1)):
        return False
    if is_of_many(scan, index):
        return False
    return not (scan.close(index + 1) and scan.sense(index + 1, "cardinal") == TWO)
