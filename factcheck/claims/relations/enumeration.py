"""A count of things and the list of them behind a colon: four priorities: housing, schools, water and roads.

How many items a list has is not always sure: a conjunction may join two words of one item, and a comma may set off a remark. So the
fewest and the most items that can be meant are counted, from the marks and conjunctions between the colon and the end of the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.placed import CLOSING, OPENING, Placed, before_figure
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS

# So many things are listed at most, so far behind their count the list begins, so many tokens it has.
MOST, REACH, LONGEST = 12, 5, 80
# What is announced to be listed may have more said of it before: four measures to protect the towns on the river: …
LISTED = frozenset(
    (
        "measure",
        "priority",
        "demand",
        "condition",
        "objective",
        "axis",
        "reason",
        "proposal",
        "recommendation",
        "stage",
        "option",
        "scenario",
        "question",
    )
)
NAMED = frozenset(("candidate", "nominee", "finalist", "winner", "minister", "award", "prize"))
REACH_LISTED = 16
# Items of no more tokens than these have no remark within them.
SHORT = 3
DASHES = frozenset("-\u2013\u2014")
ENDS, PARTS = frozenset(".!?؟\n"), frozenset(";؛")
# What stands between two items beside commas leaves open where one ends.
UNCLEAR = frozenset("/:…") | OPENING
# A list with one of these runs on, or has items that are told of.
LEFT_OPEN = ("open_list", "among", "among_after", "sourcing", "rest", "others")
CLAUSES = ("relative", "barrier", "function", "articles", "determiners")


class Enumeration(NamedTuple):
    """Say that a count of things is followed by a list of so many, at the fewest and at the most."""

    announced: Figure
    fewest: int
    most: int


class Item(NamedTuple):
    """Hold one piece of a list: its first token, how long it is, whether a mark or a sure conjunction begins it, and whether a mark does."""

    first: int
    length: int
    sure: bool
    parted: bool


def enumerations(scan: Scan, figures: Sequence[Placed]) -> Iterator[Enumeration]:
    """Give each count of things behind which a list of them stands."""
    for figure in figures:
        if not is_count(scan, figure):
            continue
        closing = None
        reach = REACH_LISTED if figure.claim.concept in LISTED | NAMED else REACH
        for index in range(figure.last + 1, min(scan.count, figure.last + 2 + reach)):
            closing = closing_of(scan, index, index == figure.last + 1)
            among = scan.match(index, "among") and not scan.match_before(index + 1, "made_up")
            far = index > figure.last + 1 + REACH and is_other(scan, index)
            if closing is not None or among or far or scan.seps[index].strip() not in ("", "-", "'", "’"):
                break
        items = None if closing is None else items_of(scan, index, closing)
        if items is not None and len(items) > 1:
            least = fewest_listed(scan, items) if figure.claim.concept in LISTED else None
            yield Enumeration(figure.claim, fewest(scan, items) if least is None else least, len(items))


def is_other(scan: Scan, index: int) -> bool:
    """Tell whether a number or a verb of saying makes what follows a list of something else, or what someone says."""
    return scan.anchored(index, NUMBER) or scan.match(index, "sourcing") is not None


def is_count(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure counts a few things or people, and is not what one of them is out of."""
    claim = figure.claim
    small = claim.modifier == "exact" and claim.low == claim.high and 1 < claim.value <= MOST
    some = scan.match(figure.mention.numeral.last + 1, "among_after") is not None
    return (
        small and figure.mention.amount is None and claim.kind != "percent" and not some and not is_one_of(scan, figure)
    )


def is_one_of(scan: Scan, figure: Placed) -> bool:
    """Tell whether something is out of those that a figure counts: one of four reasons; leaders of five countries are not."""
    starts = (scan.match_before(start, "linking") for start in {before_figure(scan, figure), figure.first})
    linked = next((found[1] for found in starts if found is not None), None)
    if linked is None:
        return False
    one = linked - 1
    return (
        bool(scan.lexicon.language.script.dual)
        or scan.anchored(one, NUMBER)
        or scan.match_before(linked, "extreme") is not None
        or bool(scan.sense(one, "single"))
        or bool(scan.match_before(figure.first, "among"))
    )


def closing_of(scan: Scan, index: int, beside: bool) -> frozenset[str] | None:
    """Give the marks that close the list which opens right before a token, None where none opens there."""
    mark = scan.seps[index].strip()
    if mark == ":" and "\n" not in scan.seps[index]:
        return ENDS
    if mark in DASHES and beside and scan.seps[index] != mark:
        # A dash may as well close a remark that another one opened before the figure.
        closes = any(scan.seps[place].strip() in DASHES for place in range(max(0, index - REACH - 2), index))
        return None if closes else DASHES
    return CLOSING if mark == "(" and beside else None


def items_of(scan: Scan, start: int, closing: frozenset[str]) -> list[Item] | None:
    """Give the pieces of a list that begins at a token, None where it has figures or runs on."""
    begins = [(start, True, True)]
    index = start
    for index in range(start, start + LONGEST):
        mark = scan.seps[index] if index > start else ""
        if mark.strip() and conjunction(scan, index - 1) == ALONE:
            # A remark stands behind a conjunction: discipline and, above all, patience.
            return None
        if index >= scan.count or is_end(mark, closing) or is_sourced(scan, index, begins[-1]):
            break
        if not UNCLEAR.isdisjoint(mark) or scan.anchored(index, NUMBER) or is_open(scan, index):
            return None
        parted = not COMMAS.isdisjoint(mark) or not PARTS.isdisjoint(mark)
        joint = conjunction(scan, index)
        if parted or (joint and begins[-1][0] < index):
            begins.append((index + (joint == ALONE), bool(parted or joint != MAYBE), parted))
    else:
        return None
    ends = [first for first, *_ in begins[1:]] + [index]
    return [Item(first, end - first, sure, mark) for (first, sure, mark), end in zip(begins, ends, strict=True)]


def is_sourced(scan: Scan, index: int, last: tuple[int, bool, bool]) -> bool:
    """Tell whether a comma behind the item that a conjunction joined begins words on who says so: A, B and C, the ministry said."""
    first, sure, parted = last
    if COMMAS.isdisjoint(scan.seps[index]) or not sure or parted or first == index:
        return False
    for place in range(index, min(scan.count, index + REACH)):
        if place > index and scan.seps[place].strip():
            return False
        if scan.match(place, "sourcing"):
            return True
    return False


ALONE, ATTACHED, MAYBE = 1, 2, 3


def conjunction(scan: Scan, index: int) -> int:
    """Tell how a token joins two items: as a word of its own, surely written onto one, or perhaps; 0 where it does not."""
    word, script = scan.tags[index], scan.lexicon.language.script
    written = scan.lexicon.fold(scan.words[index])
    if scan.sense(index, "join") or scan.sense(index, "alternative") or written in script.conjunctions:
        return ALONE
    if word is not None:
        return ATTACHED if word.conjunction else 0
    for sign in script.conjunctions if script.articles else ():
        if written.startswith(sign):
            return ATTACHED if written[len(sign) :].startswith(script.articles) else MAYBE
    return 0


def is_end(mark: str, closing: frozenset[str]) -> bool:
    """Tell whether a mark between two tokens ends a list; a full stop within a name does not."""
    if closing is ENDS:
        return "\n" in mark or (not ENDS.isdisjoint(mark) and mark != ".")
    if closing is DASHES:
        return mark != mark.strip() and (mark.strip() in DASHES or is_end(mark, ENDS))
    return not closing.isdisjoint(mark)


def is_open(scan: Scan, index: int) -> bool:
    """Tell whether a word says that a list goes on."""
    return any(scan.match(index, category) for category in LEFT_OPEN)


def fewest_listed(scan: Scan, items: Sequence[Item]) -> int | None:
    """Give how many items a list of measures, demands or reasons has at least: their own words may be many, and hold conjunctions.

    Only a piece that a clause or a preposition begins may be a remark; where no conjunction stands behind the last comma, one of those in the last piece closes the list.
    """
    marked = [place for place, item in enumerate(items) if item.parted]
    if len(marked) < 2 or any(is_remark(scan, items[place].first) for place in marked[1:]):
        return None
    last = items[marked[-1]].first
    closed = conjunction(scan, last - 1) == ALONE or conjunction(scan, last) in (ATTACHED, MAYBE)
    joined = any(item.sure for item in items[marked[-1] + 1 :])
    return len(marked) + (joined and not closed)


def is_remark(scan: Scan, index: int) -> bool:
    """Tell whether a piece of a list may be a remark on the one before: it begins with no noun and no article."""
    named = scan.sense(index, "articles") or scan.sense(index, "determiners") or scan.sense(index, "definite")
    return not named and any(scan.match(index, category) for category in ("relative", "barrier", "function"))


def fewest(scan: Scan, items: Sequence[Item]) -> int:
    """Give how many items a list has at least: those between its marks and sure conjunctions, where each is short and none a remark."""
    remarks = any(scan.match(item.first, category) for item in items for category in CLAUSES)
    if remarks or not all(item.length <= SHORT for item in items):
        return 1 + any(item.sure for item in items[1:])
    marked = [place for place, item in enumerate(items) if item.parted]
    # Where marks part the items, a conjunction parts two of them only behind the last mark.
    joined = [item for item in items[marked[-1] + 1 :] if item.sure]
    return len(marked) + (len(joined) if len(joined) < 2 or len(marked) == 1 else 0)
