"""What stands right behind a figure, or right beside it, and says what it is an amount of: a 5-billion-dollar loss, 60 dollars a barrel."""

from __future__ import annotations

from factcheck.claims.context.indicator_spot import (
    ADJECTIVES,
    RATE,
    STILL,
    Spot,
    Told,
    fits,
    is_of_sort,
    moved_before,
    settled,
)
from factcheck.claims.context.surroundings import Piece

# The categories of words behind which stands what changed by the figure before, and what a sum consists of.
MOVED_IN, MADE_OF = "moved_in", "made_of"


def beside(spot: Spot) -> Told | None:
    """Give what a set phrase right beside a figure says that it is: aged 35, 60 dollars a barrel."""
    after = spot.begins("indicator_after", spot.last + 1)
    if after is not None and is_of_sort(after, spot.sort) and not spot.around.parted(spot.last, after.first):
        trend, moved = (0, False) if spot.sort in STILL else moved_before(spot)
        return settled(after, spot.sort, trend, change=moved)
    for index in (spot.begin, spot.first, spot.number):
        piece = spot.words.before.get(index)
        if piece is not None and is_of_sort(piece, spot.sort) and not spot.around.parted(piece.after - 1, index):
            return settled(piece, spot.sort)
    return None


def attributive(spot: Spot) -> Told | None:
    """Give the noun right behind a figure that says what it is of: a 5-billion-dollar net loss, 4% inflation."""
    piece = noun_at(spot, spot.behind + 1, ADJECTIVES if spot.has_article else 0)
    if piece is None or not fits(piece, spot.sort) or spot.around.parted(spot.behind, piece.first):
        return None
    if trend := spot.direction(spot.after_size(piece)):
        # A 5% price rise.
        return settled(piece, spot.sort, trend, change=True)
    if spot.is_modifier(piece) or (spot.head_first and not is_loose(spot, piece.first)):
        return None
    return settled(piece, spot.sort)


def noun_at(spot: Spot, index: int, adjectives: int) -> Piece | None:
    """Give the indicator that begins at a token, the last of several, or behind adjectives where these stand before their noun."""
    for at in range(index, min(spot.sentence.end, index + 1 + (0 if spot.head_first else adjectives))):
        piece = spot.begins("indicator", at)
        if piece is not None:
            following = None if spot.head_first else spot.begins("indicator", piece.after)
            return piece if following is None or spot.around.parted(piece.after - 1, piece.after) else following
        if not spot.is_content(at) or spot.is_number(at):
            return None
    return None


def is_loose(spot: Spot, index: int) -> bool:
    """Tell whether a noun behind a figure has no article and nothing written onto it that makes it a word of another phrase."""
    word, table = spot.context.tags[index], spot.scan.lexicon.language.context
    if word is None or word.definite or word.conjunction:
        return False
    return word.preposition not in (*table.attached, *table.attached_goals)


def of_change(spot: Spot) -> Told | None:
    """Give what changed by a figure behind which stands the word of change: a 5% rise in sales."""
    at = change_behind(spot)
    if at is None:
        return None
    piece = linked(spot, MOVED_IN, at + 1)
    return None if piece is None else settled(piece, spot.sort, spot.direction(at), change=True)


def change_behind(spot: Spot) -> int | None:
    """Give the word of change right behind a figure, or behind an adjective where the figure has an article."""
    scan = spot.scan
    for at in range(spot.behind + 1, min(scan.count, spot.behind + 2 + spot.has_article)):
        word = scan.tags[at]
        if spot.around.parted(at - 1, at) or (word is not None and word.conjunction):
            return None
        if spot.direction(at):
            return None if leads_on(spot, at + 1) else at
    return None


def leads_on(spot: Spot, index: int) -> bool:
    """Tell whether a word before a token is said of a figure there, with what leads to that: بزيادة نحو 5%."""
    for category in ("by", "since", "to", "hedge"):
        found = spot.scan.match(index, category)
        index = found[1] if found is not None else index
    return spot.is_number(index)


def partitive(spot: Spot) -> Told | None:
    """Give what a figure is said to be an amount of behind it: 5 million dollars in fines; rose by 4% in sales."""
    after = spot.behind + 1
    trend, moved = moved_before(spot)
    if spot.sort == RATE and (not moved or spot.scan.sense(after, "linking")):
        # A percentage of something is a share of it.
        return None
    piece = linked(spot, MOVED_IN if moved else MADE_OF, after)
    return None if piece is None else settled(piece, spot.sort, trend, change=moved)


def linked(spot: Spot, category: str, index: int) -> Piece | None:
    """Give the indicator behind a word of a category at a token, if it can be the figure's and modifies no other noun."""
    after = spot.after_word(category, index)
    if after == index:
        return None
    if category == MOVED_IN:
        # What changed may be known: a rise in the price. What a sum consists of is not: two million in the bank.
        after = past_determiners(spot, after)
    piece = noun_at(spot, past_sizes(spot, after), ADJECTIVES)
    if piece is None or not fits(piece, spot.sort) or spot.is_modifier(piece):
        return None
    return None if spot.around.parted(spot.behind, piece.first) else piece


def past_determiners(spot: Spot, index: int) -> int:
    """Give the token at or behind another that is no article."""
    while index < spot.sentence.end and spot.scan.sense(index, "determiners"):
        index += 1
    return index


def past_sizes(spot: Spot, index: int) -> int:
    """Give the token behind nouns of size, with what links them to what has the size: in the value of exports."""
    while (after := spot.after_word("sizes", index)) > index:
        index = after + spot.is_preposition(after)
    return index
