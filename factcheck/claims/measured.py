"""A figure brought into its unit: cents into dollars, a half behind the unit, a smaller unit added."""

from __future__ import annotations

from fractions import Fraction

from factcheck.claims.mention import TIMES, Mention
from factcheck.languages.world.tables import load_world
from factcheck.reading.amounts import Amount
from factcheck.reading.draft import Source, Value, plus, times
from factcheck.reading.hedges import EXACT, LESS_THAN, MORE_THAN, RANGE, hedge_before
from factcheck.reading.number_words import and_a_half
from factcheck.reading.numbers import Numeral, bounded
from factcheck.reading.scan import Scan
from factcheck.reading.smaller_units import rest_of


def measure(scan: Scan, mention: Mention, amount: Amount) -> None:
    """Bring a figure into its unit, with a half behind that unit, a hedge before it, and what follows in a smaller one."""
    numeral = with_half(scan, mention, amount)
    if amount.scale != 1:
        numeral = scaled_by(numeral, amount.scale)
    if numeral.modifier == MORE_THAN and amount.unit in TIMES and is_while(scan, numeral.first, amount):
        numeral = numeral._replace(high=numeral.low, modifier=EXACT)
    if numeral.modifier == LESS_THAN and is_depth(scan, numeral.first, amount):
        numeral = numeral._replace(low=numeral.high, modifier=EXACT)
    if amount.before and numeral.modifier == EXACT:
        numeral = bounded(numeral, hedge_before(scan, amount.first) or EXACT)
    mention.numeral = numeral
    add_smaller(scan, mention, amount)


def with_half(scan: Scan, mention: Mention, amount: Amount) -> Numeral:
    """Give the numeral of a figure with the half that stands behind its unit: three hours and a half."""
    numeral = mention.numeral
    ends_unit = amount.last > numeral.last or (mention.dual and amount.last == numeral.last)
    half = and_a_half(Source(scan, frozenset()), amount.last) if ends_unit else None
    if half is None or amount.before:
        return numeral
    size = 1 if numeral.step <= 1 else size_said_again(scan, numeral.last, half[1])
    if not size:
        return numeral
    last = half[1] + (size > 1)
    step = times(abs(half[0]), size)
    return shifted(numeral, times(half[0], size))._replace(step=step, last=last, end=scan.ends[last])


def add_smaller(scan: Scan, mention: Mention, amount: Amount) -> None:
    """Add to a figure what follows it in a smaller unit: 40 cents, 2 inches."""
    numeral = mention.numeral
    if amount.scale != 1 or numeral.modifier == RANGE or not isinstance(numeral.value, int):
        return
    rest = rest_of(scan, amount, numeral.last)
    if rest is None:
        return
    whole = scaled_by(numeral, Fraction(rest.factor))
    mention.numeral = shifted(whole, rest.value)._replace(step=rest.step, last=rest.figure, end=scan.ends[rest.figure])
    mention.amount = amount._replace(unit=rest.unit, last=amount.last if amount.before else rest.last)
    mention.tail = rest.last


def is_depth(scan: Scan, first: int, amount: Amount) -> bool:
    """Tell whether the word before a length says what people or things lie beneath: under 13 feet of rubble."""
    after = amount.last + 1
    beneath = (
        amount.unit in load_world().measures["length"] and scan.match_before(first, "beneath", longest=1) is not None
    )
    return beneath and scan.close(after) and scan.sense(after, "linking") is not None


def is_while(scan: Scan, first: int, amount: Amount) -> bool:
    """Tell whether the word before a length of time says that it passes: over six years, but over six years of age."""
    if amount.last < amount.first or scan.match(amount.first, "age_after") is not None:
        # An age that no word names is no length of time.
        return False
    during = scan.match_before(first, "during", longest=1)
    return during is not None and scan.match_before(during[1], "lasting", longest=2) is None


def size_said_again(scan: Scan, last: int, half: int) -> int:
    """Give the magnitude that ends a figure where a half behind its unit names it again, else 0: مليون دولار ونصف المليون."""
    size, again = scan.sense(last, "magnitude"), scan.sense(half + 1, "magnitude")
    said = size is not None and again is not None and size.name == again.name and scan.close(half + 1)
    return int(size.name) if said else 0


def scaled_by(numeral: Numeral, factor: Fraction) -> Numeral:
    """Give a numeral with its ends and its step multiplied by a factor."""
    return numeral._replace(
        low=None if numeral.low is None else times(numeral.low, factor),
        high=None if numeral.high is None else times(numeral.high, factor),
        step=times(numeral.step, factor),
    )


def shifted(numeral: Numeral, value: Value) -> Numeral:
    """Give a numeral with a value added to its ends."""
    return numeral._replace(
        low=None if numeral.low is None else plus(numeral.low, value),
        high=None if numeral.high is None else plus(numeral.high, value),
    )
