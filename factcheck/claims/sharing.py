"""Figures that share what they count with a figure beside them: from 300 to 450 pupils, 9 and 12 years."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from factcheck.claims.beginning import beginning, begins_joined, is_conjunction
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, UNKNOWN, VICTIM, Mention, Noun
from factcheck.claims.outcome_words import KILLED, OUTCOMES
from factcheck.claims.role import DASHES, PART, is_of_which, is_some_of_them
from factcheck.languages.world.concepts import concepts
from factcheck.reading.scan import Scan
from factcheck.reading.units import OLDEST

# Words that stand between two figures of one measure.
LINKS = ("to", "since", "join", "alternative", "between_join", "versus")
THOUSAND = 1000
VEHICLE = "vehicle"
# Four digits without a mark between them are more often a year.
YEARS = (1900, 2100)
# So many words at most stand between them.
NEAR = 3
# The whole of a figure stands so many words behind it.
REACH_WHOLE = 6
# Of points a percentage stands so many figures away.
NEAREST = 4
# A figure above this behind a percentage is what that led to.
LARGEST_SHARE = 1000
# Of what is compared neither is more than so many times the other.
ALIKE = 50
OPENING, CLOSING = "([", ")]"
YEAR = "year"
POINT = "point"


def share(scan: Scan, mentions: list[Mention]) -> None:
    """Give bare figures what the next one counts, then what the one before counts."""
    share_points(scan, mentions)
    for one, two in reversed(list(pairwise(mentions))):
        if is_bare(one) and are_linked(scan, one, two):
            take(one, two)
        elif is_age_before_age(scan, one, two):
            one.amount, one.outcome, one.role, one.whole, one.tail = two.amount, None, None, None, -1
        elif is_share_before_share(scan, one, two):
            one.amount, one.outcome, one.said_after = two.amount, None, False
    for position in range(1, len(mentions)):
        share_forward(scan, mentions, position)


def share_points(scan: Scan, mentions: list[Mention]) -> None:
    """Make percentage points of points near a percentage that is no smaller: 57.9 percent, down eight points; not points of view."""
    for position, points in enumerate(mentions):
        if points.amount is not None or points.noun.name != POINT or points.noun.head != points.numeral.last + 1:
            continue
        if scan.close(points.last + 1) and scan.sense(points.last + 1, "linking"):
            continue
        for other in mentions[max(0, position - NEAREST) : position + 1 + NEAREST]:
            amount = other.amount
            share_of = amount is not None and amount.kind == "percent" and points.value <= other.value
            if share_of and abs(other.sentence - points.sentence) <= 1:
                points.amount = amount
                break


def share_forward(scan: Scan, mentions: list[Mention], position: int) -> None:
    """Give a bare figure what one before it counts."""
    one, two = mentions[position - 1], mentions[position]
    if is_bare(two) and (other := compared_with(scan, mentions, position)) is not None:
        take(two, other)
    elif two.noun.sort == NOTHING and two.amount is None and two.whole is one and is_of_which(scan, one):
        # Of the 64 passengers, 12 survived.
        two.noun = one.noun._replace(first=-1, last=-1)
        two.outcome = None if one.noun.sort == THING else two.outcome
    elif is_bare(two) and are_the_others(scan, one, two):
        outcome = two.outcome
        take(two, one)
        two.outcome = two.outcome if one.noun.sort == VICTIM else outcome
    elif is_of_things_only(scan, one, two):
        take(two, one)
        two.outcome = two.role = two.whole = None
        two.said_after = False
    elif is_bare(two) and two.whole is not None and is_said_part(scan, one, two):
        take(two, two.whole)
    elif (is_bare(two) or is_kind_of_sum(scan, two)) and is_sum_among(scan, one, two):
        take(two, one)
        two.noun = Noun()
        two.role, two.whole = PART, one.whole if one.role == PART else one
    elif are_of_the_dead(scan, two):
        two.outcome = KILLED
    elif is_bare(two) and are_side_by_side(scan, one, two):
        take(two, one)
        if one.role == "part" and one.whole is not None:
            two.role, two.whole = one.role, one.whole


def is_of_things_only(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a figure counts or measures as one before it does, so that its words befell no people."""
    if two.amount is not None or two.noun.first >= 0:
        return False
    if is_of_vehicles(scan, one, two) or is_paid_too(scan, one, two):
        return True
    return (is_bare(two) or is_measured(one, two)) and is_whole_behind(scan, one, two)


def are_side_by_side(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a bare figure is linked to one that it shares what it counts with: it has no verb of its own, and is no year."""
    apart = is_year_beside(one, two) or is_level(one, two) or has_own_verb(scan, two)
    return not apart and are_linked(scan, one, two)


def is_age_before_age(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a bare figure is an age beside another that has its unit: two men (35 and 40 years old), aged 15 and 22 years."""
    age = two.amount
    if one.amount is not None or one.noun.sort != NOTHING or age is None or age.unit != YEAR or one.value > OLDEST:
        return False
    between = range(one.numeral.last + 1, two.first)
    joined = all(scan.sense(index, "join") or is_conjunction(scan, index) for index in between) and len(between) <= 1
    if not joined or not (between or begins_joined(scan.tags[two.first])):
        return False
    start = beginning(scan, one.first)
    told = any(scan.sense(index, "age_word") for index in range(max(0, start - NEAR), start))
    return told or scan.seps[start].rstrip()[-1:] in tuple(OPENING)


def is_share_before_share(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a bare figure is the percentage that another one began at: the death rate fell from 1.3 to 0.8 percent."""
    if one.amount is not None or one.noun.sort != NOTHING or two.amount is None or two.amount.kind != "percent":
        return False
    if scan.match_before(beginning(scan, one.first), "since", longest=1) is None:
        return False
    led = scan.match_before(beginning(scan, two.first), "to", longest=1)
    return led is not None and led[1] == one.numeral.last + 1


def are_the_others(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a bare figure is of the others of those told of last: the other 19 have not been found."""
    place = two.first - 1
    others = scan.close(two.first) and scan.sense(place, "others") and scan.sense(place - 1, "determiners")
    return bool(others) and two.sentence - one.sentence <= 1 and one.amount is None


def is_of_vehicles(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a bare figure says what befell some of the vehicles told of before it: 90 ships were attacked, one seized and two sunk."""
    if one.noun.sort != THING or one.noun.name is None or one.outcome is not None or one.sentence != two.sentence:
        return False
    if two.noun.sort not in (NOTHING, PERSON) or two.value > one.value or not concepts().isa(one.noun.name, VEHICLE):
        return False
    after = two.numeral.last + 1
    while scan.close(after) and scan.sense(after, "auxiliaries") is not None:
        after += 1
    return scan.close(after) and scan.sense(after, "of_things") is not None


def is_paid_too(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a figure without a currency is a second sum, for each of some: 100,000 pounds for each of the dead and 25,000 for each of the hurt."""
    bare = two.amount is None and (two.noun.sort == NOTHING or two.noun.first < 0) and two.sentence == one.sentence
    if not bare or one.amount is None or one.amount.kind != "money":
        return False
    place, after = beginning(scan, two.first), two.numeral.last + 1
    joined = begins_joined(scan.tags[place]) or is_conjunction(scan, place) or scan.sense(place - 1, "join")
    return bool(joined and scan.sense(after, "linking") is None) and any(
        scan.close(step) and scan.sense(step, "every") is not None
        for step in range(after, min(after + NEAR, scan.count))
    )


def is_measured(one: Mention, two: Mention) -> bool:
    """Tell whether a figure without a unit of its own stands behind a measure or a sum: 600 square km of the 1,376 they seized."""
    bare = two.amount is None and two.noun.sort == NOTHING
    return bare and one.amount is not None and one.amount.kind != "percent"


def is_whole_behind(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a figure is the whole out of which those before it are: 810 cars out of just under 1,200."""
    place = beginning(scan, two.first)
    link = scan.match_before(place, "linking", longest=3)
    if link is None or one.sentence != two.sentence:
        return False
    if link[1] != one.end + 1:
        # 500 people with food, out of 900 targeted.
        apart = place - link[1] > 1 and link[1] - one.end <= REACH_WHOLE and one.amount is None
        return apart and is_bare(two) and one.value < two.value
    definite = place < two.first and scan.sense(place, "determiners") is not None
    plain = not scan.lexicon.language.numbers.units_first and one.amount is None and one.value < two.value
    return place - link[1] > 1 or (definite and (plain or is_measured(one, two)))


def is_level(one: Mention, two: Mention) -> bool:
    """Tell whether a figure behind a percentage is too large for one: arrivals fell 12 percent to 5.6 million."""
    return one.amount is not None and one.amount.kind == "percent" and two.value > LARGEST_SHARE


def is_year_beside(one: Mention, two: Mention) -> bool:
    """Tell whether a figure is written as a year is, and is far from the one beside it: up eight points from 2022."""
    numeral = two.numeral
    plain = numeral.in_digits and numeral.first == numeral.last
    return plain and YEARS[0] <= numeral.value <= YEARS[1] and one.value * 2 < two.value


def has_own_verb(scan: Scan, mention: Mention) -> bool:
    """Tell whether a verb follows a figure directly, so that it is told of something else: 20 were hurt and 900 have fled."""
    after = mention.numeral.last + 1
    return scan.close(after) and scan.sense(after, "auxiliaries") is not None and scan.sense(after, "to") is None


def is_said_part(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a word directly before a figure makes it a part, or a conjunction one more part."""
    place = beginning(scan, two.first)
    if one.role == "part" and one.whole is two.whole:
        dashed = not DASHES.isdisjoint(scan.seps[place])
        return dashed or begins_joined(scan.tags[place]) or is_conjunction(scan, place)
    return scan.match_before(place, "among", longest=3) is not None


def are_of_the_dead(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is of some of the dead, who are so whatever is done to them: 170 of the bodies were handed over."""
    dead = mention.whole is not None and mention.whole.outcome == KILLED and mention.noun.sort in (NOTHING, OTHERS)
    return dead and mention.amount is None and mention.outcome not in OUTCOMES and is_some_of_them(scan, mention)


def is_kind_of_sum(scan: Scan, mention: Mention) -> bool:
    """Tell whether what stands behind millions says what money it is: $8.5 billion, of which 5.1 billion losses."""
    return mention.amount is None and mention.noun.sort == THING and scan.sense(mention.noun.head, "priced") is not None


def is_sum_among(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether millions without a currency are said to be among an amount of money right before: $3.8 billion, 900 million of it from Kuwait."""
    money = one.amount is not None and one.amount.kind == "money" and one.sentence == two.sentence
    if not money or two.numeral.step < THOUSAND or (two.numeral.in_digits and two.numeral.first == two.numeral.last):
        return False
    start, place = one.end, beginning(scan, two.first)
    if one.role == PART and one.whole is not None and one.whole.amount is not None:
        joined = begins_joined(scan.tags[place]) or is_conjunction(scan, place)
        return joined and one.whole.amount.kind == "money" and place - start <= NEAR and two.value <= one.whole.value
    found = scan.match_before(place, "among", longest=3)
    return found is not None and 0 <= found[1] - start - 1 <= 1 and two.value <= one.value


def compared_with(scan: Scan, mentions: list[Mention], position: int) -> Mention | None:
    """Give the figure that a bare one is compared with: a profit of 82 million pesos ($1.5 million), down from 104 million.

    What stands aside, in parentheses, is passed over.
    """
    two = mentions[position]
    start = before_peak(scan, beginning(scan, two.first))
    versus = scan.match_before(start, "versus", longest=3) is not None
    if not versus and scan.match_before(start, "since", longest=1) is None:
        return None
    for one in reversed(mentions[max(0, position - NEAR) : position]):
        if one.sentence != two.sentence:
            return None
        if is_aside(scan, one) or one.is_time:
            continue
        if not versus and one.amount is None:
            return None
        here, there = abs(Fraction(two.value)), abs(Fraction(one.value))
        return one if here and there and here <= there * ALIKE and there <= here * ALIKE else None
    return None


def before_peak(scan: Scan, place: int) -> int:
    """Give where words begin that name a figure the highest, the lowest or the wished: down from a peak of 5,800; else the place itself."""
    if not scan.sense(place - 1, "linking") or not scan.close(place):
        return place
    for step in range(place - 2, max(-1, place - 2 - NEAR), -1):
        if not scan.close(step + 1):
            break
        if scan.sense(step, "articles"):
            return step
    return place


def is_aside(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure stands in parentheses of its own."""
    opened = scan.seps[beginning(scan, mention.first)].rstrip(" $€£%")[-1:]
    closed = scan.seps[mention.end + 1].lstrip(" %$€£")[:1]
    return bool(opened and closed) and opened in OPENING and closed in CLOSING


def is_bare(mention: Mention) -> bool:
    """Tell whether nothing says what a figure counts."""
    return mention.amount is None and mention.noun.sort == NOTHING and mention.outcome not in OUTCOMES


def are_linked(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether two figures of one sentence stand side by side as two of one measure."""
    start = one.end + 1
    if scan.sense(start, "unit_per") and scan.sense(start + 1, "unit_time") and scan.close(start):
        # How often it is parts the two from nothing: from 75 ships a day to about 25.
        start += 2
    if is_aside(scan, one) or one.sentence != two.sentence or not 0 <= two.first - start <= NEAR:
        return False
    linked = False
    for index in range(start, two.first + 1):
        if scan.seps[index].strip(" \u00a0%٪$€£()"):
            return False
        word = scan.tags[index]
        if index == two.first:
            return linked or (word is not None and bool(word.conjunction))
        if word is None:
            # A word that no table knows parts the two, if it is no prefix written before a figure: 30 billion to hire 20 teachers.
            if not scan.lexicon.alone(scan.words[index]):
                return False
            linked = linked or scan.words[index] in scan.lexicon.language.script.conjunctions
            continue
        senses = word.senses
        if any(link in word.starts and scan.match(index, link) is not None for link in LINKS):
            linked = True
        elif "hedge" not in word.starts and "determiners" not in senses and "articles" not in senses:
            return False
    return linked


def take(bare: Mention, other: Mention) -> None:
    """Give a bare figure what another counts."""
    if other.amount is not None:
        if other.amount.scale == 1:
            bare.amount = other.amount
    elif other.noun.sort in (PERSON, THING, VICTIM) or (other.noun.sort == UNKNOWN and bare.whole is other):
        bare.noun = other.noun._replace(first=-1, last=-1)
        bare.outcome = other.outcome
    elif other.noun.sort == NOTHING:
        # Arrests fell to 40 from 60.
        bare.outcome = other.outcome
