"""Bare figures in lists that leave out what they count, where verbs come first: 492 deaths in the south and 201 in the north."""

from __future__ import annotations

from factcheck.claims.anaphora import is_enclosed, take_currency, take_object
from factcheck.claims.beginning import beginning
from factcheck.claims.mention import NOTHING, Mention
from factcheck.claims.noun_name import starts_prefixed
from factcheck.claims.sharing import is_bare
from factcheck.reading.lexicon import ACCUSATIVE
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# What is counted was told at most so many figures back.
NEAREST = 5
# A sum that is left without its currency, and a count without its noun, are written with a magnitude.
LARGE, THOUSAND = 1_000_000, 1000
# Of what is measured alike none is more than so many times the other.
ALIKE = 1000
# The next of a list stands so soon behind the one before.
REACH_NEXT = 5


def settle_elliptic(scan: Scan, mentions: list[Mention]) -> None:
    """Give bare figures what the one before them in their sentence counts: by its preposition, its magnitude, or as a change of it."""
    if not scan.lexicon.language.numbers.units_first:
        return
    for position, mention in enumerate(mentions):
        if position == 0 or not is_bare(mention):
            continue
        earlier = mentions[max(0, position - NEAREST) : position]
        if is_change(scan, mention):
            take_object(mention, earlier)
        elif is_next_of_list(scan, earlier[-1], mention):
            take_all(mention, earlier[-1])
        elif mention.numeral.step >= THOUSAND and not is_enclosed(scan, mention):
            settle_large(scan, mention, earlier)


def settle_large(scan: Scan, mention: Mention, earlier: list[Mention]) -> None:
    """Give a figure with a magnitude the currency or the noun of the one before it, if no noun of its own can follow."""
    if precedes_word(scan, mention):
        return
    if mention.value >= LARGE:
        take_currency(mention, earlier)
    if not is_bare(mention) or not is_ended(scan, mention):
        return
    if mention.value >= LARGE and stands_alone(scan, mention) and take_currency(mention, earlier, alone=True):
        return
    for one in reversed(earlier):
        if one.sentence != mention.sentence or has_barrier(scan, one.last + 1, mention.first):
            return
        if one.is_time or one.is_share:
            continue
        if one.amount is not None and one.amount.scale == 1 and is_of_size(one, mention):
            mention.amount = one.amount
        elif one.amount is None:
            take_object(mention, earlier)
        return


def precedes_word(scan: Scan, mention: Mention) -> bool:
    """Tell whether a word that the tables do not know stands right behind a figure, and may well be what this counts: 51 million of a thing."""
    after = mention.numeral.last + 1
    return scan.close(after) and scan.tags[after] is None and not starts_prefixed(scan, after)


def is_of_size(one: Mention, mention: Mention) -> bool:
    """Tell whether two figures may be of one measure: 29 tonnes of supplies are no 250,000, who are those that need them."""
    return mention.value <= one.value * ALIKE and one.value <= mention.value * ALIKE


def has_barrier(scan: Scan, start: int, end: int) -> bool:
    """Tell whether a word that begins another clause stands between two tokens."""
    return any("barrier" in scan.senses(index) for index in range(start, end))


def is_change(scan: Scan, mention: Mention) -> bool:
    """Tell whether a bare figure is by how much what was counted changed: workers rose to two million, with an increase of 210 thousand."""
    word = scan.tags[mention.first - 1] if mention.first > 0 and scan.close(mention.first) else None
    return word is not None and not word.senses.keys().isdisjoint(("up_from", "down_from"))


def is_next_of_list(scan: Scan, one: Mention, two: Mention) -> bool:
    """Tell whether a figure goes on with a list in which the same preposition is written onto each: with 12 medals, and Tunis with 7."""
    start, place = one.last + 1, beginning(scan, two.first)
    if one.amount is not None or one.noun.sort == NOTHING or one.sentence != two.sentence:
        return False
    if not 0 < place - start <= REACH_NEXT or not is_ended(scan, two):
        return False
    led = preposition_of(scan, two.first)
    return bool(led) and led == preposition_of(scan, one.first)


def preposition_of(scan: Scan, first: int) -> str:
    """Give the preposition that is written onto a figure, or onto the token before digits."""
    word = scan.tags[first]
    if word is not None and word.preposition:
        return word.preposition
    if first == 0 or (not scan.close(first) and scan.seps[first]):
        return ""
    return next((run.preposition for run in scan.lexicon.alone(scan.words[first - 1]) if run.preposition), "")


def is_ended(scan: Scan, mention: Mention) -> bool:
    """Tell whether nothing that a figure counts can stand behind it: a mark or a small word follows, or its magnitude has the ending of one alone."""
    last = mention.numeral.last
    after = scan.tags[last + 1] if scan.close(last + 1) else None
    if stands_alone(scan, mention):
        return True
    if not scan.close(last + 1):
        marks = scan.seps[last + 1] if last + 1 < scan.count else "."
        return last + 1 >= scan.count or not (STOPS | COMMAS).isdisjoint(marks)
    return after is not None and (bool(after.conjunction or after.preposition) or "function" in after.senses)


def stands_alone(scan: Scan, mention: Mention) -> bool:
    """Tell whether the magnitude of a figure has the ending with which no noun follows it: 88 مليارا."""
    last = mention.numeral.last
    magnitude = scan.sense(last, "magnitude")
    return last > mention.first and magnitude is not None and magnitude.plurality == ACCUSATIVE


def take_all(mention: Mention, one: Mention) -> None:
    """Give a figure the noun, the outcome, and the part in a whole of the one before it in a list."""
    mention.noun, mention.outcome = one.noun._replace(first=-1, last=-1), one.outcome
    mention.role, mention.whole = one.role, one.whole
