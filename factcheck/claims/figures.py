"""The figures of an article: the numbers that count something, and the nouns that hold a number."""

from __future__ import annotations

from factcheck.claims.dual_noun import dual_nouns, numeral_of_noun, stands_alone
from factcheck.claims.dual_range import with_dual_ranges
from factcheck.claims.left_out import CLAIMED
from factcheck.claims.mention import Mention
from factcheck.claims.noun_name import past_auxiliaries
from factcheck.claims.outcome_words import KILLED, SAYING, WOUNDED
from factcheck.reading import amounts
from factcheck.reading.draft import PRONOUN
from factcheck.reading.lexicon import ACCUSATIVE, BITS, NUMBER, ONE
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.smaller_units import SMALLER, rest_of

# One who met with these is a victim; others may be one of anything, held as a meeting is.
STRUCK = (KILLED, WOUNDED)
UNITS = BITS["unit"] | BITS["currency"]
# The name of a unit has at most so many words.
LONGEST_UNIT = 3


def figures(scan: Scan, numerals: list[Numeral], taken: set[int]) -> list[Mention]:
    """Give the figures of a text, in its order; `taken` are the tokens of dates."""
    found = [
        Mention(numeral)
        for numeral in numerals
        if (numeral.sort in CLAIMED or is_one_struck(scan, numeral))
        and not scan.match_before(numeral.first, "denominators", longest=3)
    ]
    if not scan.lexicon.language.script.dual:
        return found
    used = taken | {index for numeral in numerals for index in range(numeral.first, numeral.last + 1)}
    found.extend(Mention(numeral, dual=True) for numeral in dual_nouns(scan, used))
    found.extend(
        Mention(numeral_of_noun(scan, index, 1), dual=True)
        for index in units_before_numbers(scan)
        if index not in used and unit_and_more(scan, index) and stands_alone(scan, index)
    )
    return with_dual_ranges(scan, sorted(found, key=lambda mention: mention.numeral.start))


def is_one_struck(scan: Scan, numeral: Numeral) -> bool:
    """Tell whether the word for one that stands for a noun begins a clause that says who it was, or that he died or was hurt: one was shot dead."""
    first, last = numeral.first, numeral.last
    if numeral.sort != PRONOUN or scan.lexicon.language.numbers.units_first:
        return False
    verb = past_auxiliaries(scan, last)
    begins = first == 0 or not scan.close(first) or not scan.senses(first - 1).keys().isdisjoint(("join", "barrier"))
    if not begins or verb == last + 1 or not scan.close(verb):
        return False
    if scan.sense(verb, "of_things"):
        return False
    of_nation = scan.sense(verb, "nation") is not None
    return of_nation or any((said := scan.match(verb, sense)) is not None and said[0] in STRUCK for sense in SAYING)


def units_before_numbers(scan: Scan) -> list[int]:
    """Give the tokens that name a unit or a currency right before a number."""
    return [
        index
        for index in scan.anchors(UNITS)
        for after in range(index + 1, index + 2 + LONGEST_UNIT)
        if scan.anchored(after, NUMBER) and start_of_unit(scan, after) == index
    ]


def start_of_unit(scan: Scan, index: int) -> int:
    """Give the first token of the unit that ends before a number and the prefixes before its digits, or the token there."""
    end = index - 1 if index > 1 and scan.close(index) and scan.lexicon.alone(scan.words[index - 1]) else index
    named = scan.match_before(end, "unit") or scan.match_before(end, "currency")
    return end - 1 if named is None else named[1]


def unit_and_more(scan: Scan, index: int) -> bool:
    """Tell whether a token is the name of one unit to which a half or a smaller unit is added: شهر ونصف, متر و80 سنتيمترا."""
    senses = scan.senses(index)
    found = scan.match(index, "unit") or scan.match(index, "currency")
    if found is None or found[0].plurality not in (ONE, ACCUSATIVE) or not scan.close(found[1]):
        return False
    word = scan.tags[index]
    if word is not None and word.definite:
        # The lira lost 95 per cent: it is the currency, and not one of it.
        return False
    unit, end = found
    after = scan.tags[end]
    if after is not None and bool(after.conjunction) and "fraction" in after.senses:
        return True
    if unit.name not in SMALLER and "currency" not in senses:
        return False
    amount = amounts.amount_of(scan, index, index)
    return amount is not None and amount.first == index and rest_of(scan, amount, index) is not None
