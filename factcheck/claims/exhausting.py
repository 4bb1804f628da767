"""Parts that a sum or an earlier figure shows: 508 of 659 live in camps and families host 151; of 12 accused, four of the accused were freed."""

from __future__ import annotations

from factcheck.claims.beginning import beginning
from factcheck.claims.joined import is_joined
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, TIMES, UNKNOWN, VICTIM, Mention
from factcheck.claims.outcome_after import LATER
from factcheck.claims.outcome_words import OUTCOMES
from factcheck.claims.role import INCREMENT, PART, TOTAL, is_whole
from factcheck.reading.draft import Value, plus
from factcheck.reading.lexicon import MANY
from factcheck.reading.scan import Scan

# A rest stands at most so many figures behind the parts that were told, a whole so many before those who are said to be of it.
REACH_REST = 6
REACH_TOLD = REACH_AGAIN = 12
# They are told at most so many sentences apart.
APART = 1
FAR = 8
# Anyone is a person; by this name alone nobody is known again.
ANYONE = "person"


def settle_sums(scan: Scan, mentions: list[Mention]) -> None:
    """Give the totals of people that only their number names what befell those before them, and the same to their parts.

    So it is where verbs come first: 119 died in a day, so that the number became 1,033, among them 348 children.
    """
    if not scan.lexicon.language.numbers.units_first:
        return
    for position, mention in enumerate(mentions):
        if mention.amount is not None or mention.outcome is not None:
            continue
        whole = mention.whole
        if mention.role == TOTAL and mention.noun.sort in (NOTHING, PERSON) and mention.noun.head < 0:
            last = last_counted(mention, mentions[max(0, position - REACH_REST) : position])
            if last is not None:
                mention.noun, mention.outcome = last.noun._replace(first=-1, last=-1), last.outcome
        elif mention.role == PART and mention.noun.sort == PERSON and whole is not None and whole.role == TOTAL:
            mention.outcome = whole.outcome


def last_counted(mention: Mention, earlier: list[Mention]) -> Mention | None:
    """Give the figure that its sentence counted last, past lengths of time."""
    for one in reversed(earlier):
        if one.sentence != mention.sentence:
            return None
        if one.amount is None:
            return one if one.noun.sort in (PERSON, VICTIM) else None
        if one.amount.unit not in TIMES:
            return None
    return None


def settle_parts(scan: Scan, mentions: list[Mention]) -> None:
    """Find the wholes that stand behind their parts, the parts of figures told earlier, and the rest beside parts."""
    for position, mention in enumerate(mentions):
        if mention.role == PART and mention.whole is None:
            mention.whole = whole_behind(scan, mention, mentions[position + 1 : position + 2])
        elif mention.role is None and (is_of_group(scan, mention) or is_of_met(scan, mention)):
            whole = told_before(mention, mentions[max(0, position - REACH_TOLD) : position])
            if whole is not None:
                mention.role, mention.whole = PART, whole
        if mention.role == TOTAL:
            settle_summed(scan, mention, mentions[max(0, position - REACH_REST) : position])
    settle_told_again(scan, mentions)
    last_parts: dict[int, int] = {}
    sums: dict[int, Value] = {}
    for position, mention in enumerate(mentions):
        if mention.role == PART and mention.whole is not None:
            last_parts[id(mention.whole)] = position
            sums[id(mention.whole)] = plus(sums.get(id(mention.whole), 0), mention.value)
    for mention in mentions:
        if id(mention) in last_parts:
            begin = last_parts[id(mention)] + 1
            settle_rest(scan, mention, sums[id(mention)], mentions[begin : begin + REACH_REST])


def settle_told_again(scan: Scan, mentions: list[Mention]) -> None:
    """Make parts of joined victims who add up to the victims of an earlier sentence: three died; two women and a child, they said, were killed."""
    begin = 0
    for position, mention in enumerate(mentions):
        if position and not is_one_more(scan, mentions[position - 1], mention):
            begin = position
        if position + 1 < len(mentions) and is_one_more(scan, mention, mentions[position + 1]):
            continue
        listed = mentions[begin : position + 1]
        if len(listed) < 2 or any(one.role is not None for one in listed) or mention.outcome not in OUTCOMES:
            continue
        told: Value = 0
        for one in listed:
            told = plus(told, one.value)
        for whole in mentions[max(0, begin - REACH_AGAIN) : begin]:
            if whole.sentence < mention.sentence and is_told_whole(whole, mention) and whole.value == told:
                whole.role = TOTAL
                for one in listed:
                    one.role, one.whole = PART, whole
                break


def is_one_more(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a figure is joined to the one before as more people of another sort whom the same befell."""
    same = one.outcome == two.outcome is not None and one.sentence == two.sentence and one.amount is None
    apart = one.noun.name != two.noun.name and PERSON == one.noun.sort == two.noun.sort
    start = one.last + 1
    return (
        same and apart and two.amount is None and 0 <= two.first - start <= APART and is_joined(scan, start, two.first)
    )


def is_told_whole(whole: Mention, part: Mention) -> bool:
    """Tell whether a figure counts all victims of one outcome by the widest noun."""
    wide = whole.noun.sort in (NOTHING, VICTIM) or whole.noun.name == ANYONE
    return wide and whole.amount is None and whole.outcome == part.outcome and whole.role in (None, TOTAL)


def settle_summed(scan: Scan, total: Mention, earlier: list[Mention]) -> None:
    """Make parts of the figures right before a total that add up to it: 155 in one place, two and one in others, which makes 158."""
    told: Value = 0
    found: list[Mention] = []
    for mention in reversed(earlier):
        if total.sentence - mention.sentence > APART:
            return
        if (
            mention.role not in (None, INCREMENT)
            or not is_rest(scan, mention, total)
            or mention.outcome != total.outcome
        ):
            continue
        found.append(mention)
        told = plus(told, mention.value)
        if told == total.value and len(found) > 1:
            for one in found:
                one.role, one.whole = PART, total
        if told >= total.value:
            return


def whole_behind(scan: Scan, part: Mention, rest: list[Mention]) -> Mention | None:
    """Give the next figure where it is said to be that out of which a part is: 112 seats out of 230."""
    for whole in rest:
        if whole.sentence != part.sentence or not is_whole(part, whole) or whole.value <= part.value:
            break
        if part.numeral.last < whole.first <= part.last:
            return whole
        link = scan.match_before(beginning(scan, whole.first), "linking", longest=3)
        if link is not None and link[1] == part.end + 1:
            return whole
    return None


def is_of_group(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is said to be of a known group: four of the accused."""
    head, after = mention.noun.head, mention.numeral.last + 1
    linked = scan.close(after) and scan.sense(after, "linking")
    if mention.noun.sort not in (PERSON, THING, VICTIM) or head <= after or not linked:
        return False
    word = scan.tags[head]
    many = word.senses.get(mention.noun.sort) if word is not None else None
    if word is None or many is None or many.plurality != MANY:
        return False
    # Where the article is a word of its own, adjectives may stand behind it.
    return scan.sense(after + 1, "determiners") is not None or (word.definite and head == after + 1)


def is_of_met(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is said to be of those whom something befell, who have no noun: three of the wounded."""
    after = mention.numeral.last + 1
    unnamed = mention.noun.head < 0 and mention.amount is None and mention.outcome is not None
    linked = unnamed and scan.close(after) and scan.sense(after, "linking") and scan.sense(after + 1, "determiners")
    return bool(linked) and scan.sense(after + 2, "state") == mention.outcome


def told_before(part: Mention, earlier: list[Mention]) -> Mention | None:
    """Give the last figure that counts by the noun of a part and is larger, if a part of it can meet with what this one met."""
    for whole in reversed(earlier):
        if part.sentence - whole.sentence > FAR:
            return None
        named = whole.noun.name == part.noun.name not in (None, ANYONE) and whole.noun.sort == part.noun.sort
        told = part.noun.name if part.noun.sort == VICTIM else part.outcome if part.noun.head < 0 else None
        named = named or whole.outcome == told is not None
        if whole.amount is None and named and whole.value > part.value:
            later = LATER.get(whole.outcome or "", frozenset())
            fits = whole.outcome == part.outcome or whole.outcome not in OUTCOMES or part.outcome in later
            return whole if fits else None
    return None


def settle_rest(scan: Scan, whole: Mention, told: Value, rest: list[Mention]) -> None:
    """Make parts of the figures behind the last part that make up the whole with what the parts are together."""
    found: list[Mention] = []
    for mention in rest:
        if mention.sentence - whole.sentence > APART or told >= whole.value:
            return
        if mention is whole or mention.role is not None or not is_rest(scan, mention, whole):
            continue
        found.append(mention)
        told = plus(told, mention.value)
        if told == whole.value:
            for one in found:
                take(one, whole)


def is_rest(scan: Scan, mention: Mention, whole: Mention) -> bool:
    """Tell whether a figure can be one more part: it counts the same, and nothing else befell those that it counts."""
    if mention.amount is not None or whole.amount is not None:
        return is_whole(mention, whole)
    one, two = mention.noun, whole.noun
    same = NOTHING in (one.sort, two.sort) or one.sort == OTHERS
    if one.sort == two.sort == UNKNOWN:
        same = scan.words[one.head] == scan.words[two.head]
    elif one.sort == two.sort != NOTHING:
        same = one.name == two.name is not None
    return same and mention.outcome in (None, whole.outcome) and is_whole(mention, whole)


def take(mention: Mention, whole: Mention) -> None:
    """Make a figure a part of a whole that says what it counts and what befell those."""
    mention.role, mention.whole = PART, whole
    if mention.amount is None and mention.noun.sort == NOTHING:
        mention.noun = whole.noun._replace(first=-1, last=-1)
    if mention.outcome is None and whole.outcome in OUTCOMES:
        mention.outcome = whole.outcome
