"""The word for one, where it stands for an article and counts nothing."""

from __future__ import annotations

from factcheck.claims.joined import is_joined
from factcheck.claims.mention import Mention
from factcheck.reading.hedges import EXACT
from factcheck.reading.scan import Scan

# A count so close to the word for one makes a number of it.
NEAR_COUNT = 8


def is_article(scan: Scan, mentions: list[Mention], at: int) -> bool:
    """Tell whether the word for one stands for an article: one witness said; but one house and two shops, just one house.

    It counts where it is hedged or beside another count, or where something befell whom it counts; one of them is no count
    in any language.
    """
    one = mentions[at]
    plain = one.numeral.value == 1 and not one.numeral.in_digits and one.numeral.modifier == EXACT
    if not plain or one.bare or one.dual or one.outcome is not None or one.role is not None or one.amount is not None:
        return False
    if not scan.sense(one.first, "single"):
        return False
    if scan.lexicon.language.numbers.units_first:
        return one.noun.head > one.first and bool(scan.sense(one.first + 1, "linking"))
    if scan.seps[one.numeral.last + 1] == "-":
        return False
    # A majority of one is a number, the state of one patient is that of a patient.
    owner = one.noun.head >= 0 and scan.sense(one.first - 1, "linking")
    if scan.sense(one.first - 1, "sole") and not owner:
        return False
    before, after = mentions[max(0, at - 1) : at + 1], mentions[at : at + 2]
    return not any(len(pair) > 1 and are_listed(scan, *pair) for pair in (before, after))


def are_listed(scan: Scan, first: Mention, second: Mention) -> bool:
    """Tell whether two counts of one sentence stand in one list."""
    counts = first.amount is None and second.amount is None and first.sentence == second.sentence
    start = first.last + 1
    return counts and 0 <= second.first - start <= NEAR_COUNT and is_joined(scan, start, second.first)
