"""Two parts that are each of one of two counts: 180 drones and 11 missiles, of which 150 and four were shot down."""

from __future__ import annotations

from factcheck.claims.beginning import beginning, begins_joined, is_conjunction
from factcheck.claims.mention import NOTHING, PERSON, THING, VICTIM, Mention
from factcheck.claims.role import PART
from factcheck.reading.scan import Scan

# So many tokens at most stand between two counts that are joined.
NEAR = 4
COUNTED = (PERSON, THING, VICTIM)


def settle_respective(scan: Scan, mentions: list[Mention]) -> None:
    """Give each of two bare parts side by side the one of two joined counts before them that it is of."""
    if not scan.has("among"):
        return
    for position in range(2, len(mentions) - 1):
        one, two = mentions[position : position + 2]
        first, second = mentions[position - 2 : position]
        if not is_pair(scan, one, two) or one.role != PART or one.whole is not second:
            continue
        if is_two_counts(scan, first, second) and one.value <= first.value and two.value <= second.value:
            for part, whole in ((one, first), (two, second)):
                part.noun = whole.noun._replace(first=-1, last=-1)
                part.role, part.whole = PART, whole


def is_pair(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether two figures are joined with nothing behind the first that says what it counts."""
    plain = one.amount is None and two.amount is None and one.sentence == two.sentence
    bare = one.noun.last < one.first and two.noun.last < two.first
    return plain and bare and are_joined(scan, one.numeral.last + 1, two.first)


def is_two_counts(scan: Scan, first: Mention, second: Mention) -> bool:
    """Tell whether two figures that are joined count different things, or people of different sorts."""
    one, two = first.noun, second.noun
    counted = one.sort in COUNTED and two.sort in COUNTED and first.amount is None and second.amount is None
    apart = (one.sort, one.name, one.nation) != (two.sort, two.name, two.nation) or NOTHING in (one.name, two.name)
    start = first.last + 1
    return counted and apart and 0 <= second.first - start <= NEAR and are_joined(scan, start, second.first)


def are_joined(scan: Scan, start: int, first: int) -> bool:
    """Tell whether nothing but a conjunction, with a hedge behind it, stands between a token and a figure."""
    place = beginning(scan, first)
    attached = place == start and (begins_joined(scan.tags[place]) or is_conjunction(scan, place))
    return attached or (place == start + 1 and begins_joined(scan.tags[start]) and scan.close(start))
