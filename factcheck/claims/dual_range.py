"""Ranges of which a noun in the dual is one end: two weeks or three, between two days and four, a month or two."""

from __future__ import annotations

from factcheck.claims.mention import Mention
from factcheck.reading.amounts import unit_noun
from factcheck.reading.draft import CARDINAL, Source, Value, plus
from factcheck.reading.hedges import EXACT, RANGE
from factcheck.reading.lexicon import ACCUSATIVE, ONE, Inflected
from factcheck.reading.numbers import Numeral
from factcheck.reading.part_numbers import and_a_half
from factcheck.reading.scan import Scan

LINKS = ("alternative", "to", "between_join")
NUMBERS = frozenset(("digits", "cardinal", "magnitude", "vague"))


def with_dual_ranges(scan: Scan, mentions: list[Mention]) -> list[Mention]:
    """Give the figures of a text, those that are both ends of one range joined."""
    found: list[Mention] = []
    for mention in mentions:
        end = with_half(scan, mention) if mention.dual else mention.numeral
        if (one := single_before(scan, mention, end.value)) >= 0:
            start = Numeral(
                one, one, scan.starts[one] + offset(scan, one), scan.ends[one], 1, 1, EXACT, 1, CARDINAL, False
            )
            mention = ranging(mention, start, end)
        elif found and (mention.dual or found[-1].dual) and is_range(scan, found[-1], mention):
            before = found.pop()
            mention = ranging(mention, with_half(scan, before) if before.dual else before.numeral, end)
        found.append(mention)
    return found


def with_half(scan: Scan, mention: Mention) -> Numeral:
    """Give the number of a noun that holds it, with the half that follows the noun."""
    numeral = mention.numeral
    half = and_a_half(Source(scan, frozenset()), numeral.last)
    if half is None:
        return numeral
    value = plus(numeral.value, half[0])
    return numeral._replace(low=value, high=value, step=abs(half[0]), last=half[1], end=scan.ends[half[1]])


def ranging(mention: Mention, start: Numeral, end: Numeral) -> Mention:
    """Give the figure of a range with the numbers at its ends."""
    numeral = end._replace(
        first=start.first,
        start=start.start,
        low=start.value,
        high=end.value,
        step=max(start.step, end.step),
        modifier=RANGE,
    )
    return Mention(numeral, dual=mention.dual)


def offset(scan: Scan, index: int) -> int:
    """Give how many characters of a token are prefixes of the noun in it."""
    word = scan.tags[index]
    return word.offset if word is not None else 0


def single_before(scan: Scan, mention: Mention, value: Value) -> int:
    """Give the token of the unit in the singular with which a range to a value begins: a month or two; -1 for none."""
    one = single_end(scan, mention)
    if one < 0 or scan.senses(one - 1).keys() & NUMBERS:
        return -1
    low = unit_noun(scan, one)
    high = unit_of(scan, mention)
    same = low is not None and high is not None and low.name == high.name and low.plurality in (ONE, ACCUSATIVE)
    return one if same and mention.numeral.sort == CARDINAL and value > 1 else -1


def single_end(scan: Scan, mention: Mention) -> int:
    """Give the token before a word that joins the ends of a range to a figure, -1 where there is none."""
    first = mention.first
    if not scan.close(first):
        return -1
    word = scan.tags[first]
    if word is not None and word.conjunction:
        return first - 1 if scan.match_before(first - 1, "between", longest=2) else -1
    link = scan.match_before(first, "alternative", longest=1) if mention.dual else None
    if link is None:
        link = scan.match_before(first, "to", longest=1)
        if link is None or not scan.match_before(link[1] - 1, "since", longest=1):
            return -1
    return link[1] - 1 if link[1] > 0 and scan.close(link[1]) else -1


def unit_of(scan: Scan, mention: Mention) -> Inflected | None:
    """Give the unit that a figure is in: a dual is its own, any other has it right behind it, and not in the next paragraph."""
    last = mention.numeral.last
    if mention.dual:
        return unit_noun(scan, last)
    return unit_noun(scan, last + 1) if scan.close(last + 1) else None


def is_range(scan: Scan, before: Mention, mention: Mention) -> bool:
    """Tell whether two figures, one of them a dual of a unit, are the ends of a range in that unit."""
    ends = (before.numeral, mention.numeral)
    if any(numeral.sort != CARDINAL or numeral.modifier == RANGE for numeral in ends):
        return False
    if not before.numeral.value < with_half(scan, mention).value or not is_linked(scan, before, mention):
        return False
    one, two = unit_of(scan, before), unit_of(scan, mention)
    if not mention.dual and two is None:
        # Two weeks or three: the noun need not be said again.
        return one is not None
    return (one is None and not before.dual and two is not None) or (
        one is not None and two is not None and one.name == two.name
    )


def is_linked(scan: Scan, before: Mention, mention: Mention) -> bool:
    """Tell whether only a word that joins the ends of a range stands between two figures."""
    after = (with_half(scan, before) if before.dual else before.numeral).last + 1
    if not before.dual and after < mention.first and unit_noun(scan, after) is not None:
        after += 1
    encloses = scan.match_before(before.first, "between", longest=2) is not None
    word = scan.tags[mention.first]
    if after == mention.first:
        return encloses and scan.close(after) and word is not None and bool(word.conjunction)
    links = LINKS if encloses else LINKS[:2]
    found = next((link for link in (scan.match(after, category) for category in links) if link is not None), None)
    return found is not None and found[1] == mention.first and scan.close(after) and scan.close(mention.first)
