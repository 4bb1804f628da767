"""Which of the figures before one it may be a part of, or be joined to."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.mention import PERSON, THING, VICTIM, Mention
from factcheck.claims.role import is_among, is_some_of_them
from factcheck.reading.scan import Scan

# So many figures further back may stand the whole of a part.
NEAREST_WHOLE = 3
PARAGRAPH = 3


def role_base(scan: Scan, mentions: list[Mention], near: Mention | None) -> Mention | None:
    """Give the figure before the last one that it may be a part of or joined to; `near` is the one before in its sentence.

    A length of time does not part a part from its whole; one of them may also be of the sentence before.
    """
    mention = mentions[-1]
    if mention.amount is not None and mention.amount.kind == "money" and near is not None:
        return next((one for one in mentions[-2 : -2 - NEAREST_WHOLE : -1] if is_same_money(one, mention)), near)
    if mention.amount is not None:
        return near
    if near is not None and near.noun.sort == THING and is_of_people(scan, mention):
        # Twelve thousand fighters of 50 nations, among them two thousand foreigners.
        return next((one for one in whole_here(mentions, near) if one.noun.sort in (PERSON, VICTIM)), near)
    if near is not None and near.amount is None:
        larger = near.value < mention.value and is_some_of_them(scan, mention)
        return next((one for one in whole_here(mentions, near) if one.value >= mention.value), near) if larger else near
    counted = next((one for one in mentions[-2 : -2 - NEAREST_WHOLE : -1] if one.amount is None), None)
    of_them = is_some_of_them(scan, mention)
    # The end of a paragraph is counted as the end of a sentence or two.
    if counted is None or mention.sentence - counted.sentence > (PARAGRAPH if of_them else 1):
        return near
    return counted if of_them or counted.sentence == mention.sentence else near


def whole_here(mentions: list[Mention], near: Mention) -> Iterator[Mention]:
    """Give the counts before the last figure in the sentence of the nearest one: 283,000 people in eight provinces, 98,300 of them from one."""
    here = (one for one in mentions[-2 : -2 - NEAREST_WHOLE : -1] if one.sentence == near.sentence)
    return (one for one in here if one.amount is None)


def is_of_people(scan: Scan, mention: Mention) -> bool:
    """Tell whether a part can be of people alone, by its noun or by what befell those of it."""
    return (mention.noun.sort in (PERSON, VICTIM) and is_among(scan, mention)) or are_those_met(scan, mention)


def are_those_met(scan: Scan, mention: Mention) -> bool:
    """Tell whether what befalls people alone is said right behind words that make a figure some of them: five of them in intensive care."""
    among = scan.match(mention.numeral.last + 1, "among_after")
    return among is not None and scan.close(among[1]) and scan.match(among[1], "state") is not None


def is_same_money(one: Mention, mention: Mention) -> bool:
    """Tell whether two amounts of one sentence are of one currency: lengths of time and other currencies part none."""
    amount, here = one.amount, mention.amount
    return amount is not None and here is not None and amount.unit == here.unit and one.sentence == mention.sentence
