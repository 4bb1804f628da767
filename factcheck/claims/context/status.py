"""How surely a figure is told: stated, denied, feared, expected, or only if something else is so."""

from __future__ import annotations

from functools import cache
from itertools import repeat
from typing import Literal

from factcheck.claims.context.surroundings import (
    Piece,
    Sentence,
    Site,
    Surroundings,
    among,
    first_after,
    is_within,
    last_before,
)
from factcheck.claims.context.taken import Row, Taken
from factcheck.languages.language import load
from factcheck.reading.context import EventWord
from factcheck.reading.sentences import COMMAS

Surety = Literal["stated", "denied", "feared", "expected", "conditional"]

# In this order the first that a figure's clause names holds; what is denied is so even if it was feared.
UNSURE: tuple[Surety, ...] = ("conditional", "feared", "expected")
WORDS = frozenset((*UNSURE, "denied", "refusing", "untrue", "uncertain"))
# A word of these governs the figures so many tokens after it, in its own clause, and those so few before it.
REACH, REACH_BACK = 9, 3
# Since when a sum was made stands behind what was counted.
REACHES_BACK = {"cumulative": 8}
# So many small words stand at most between a comma and what says that all before it is untrue.
OPENING_BEHIND = 2
# A condition opens its sentence so early; a figure that begins a clause has its verb so close behind.
OPENING, NEXT = 1, 4
# A verb stands so many tokens behind the figure that is its subject.
REACH_OF_SUBJECT = 8
# A verb of the present has so many letters at least.
SHORTEST_VERB = 4
VERBS, MOVES = ("active", "passive"), ("rise", "fall")


class Status(Taken):
    """Say how surely a figure is told; `stated` has no words of its own."""

    value: Surety = "stated"


STATED = Status()


def find(around: Surroundings, site: Site) -> Row | Status:
    """Give how surely a figure is told."""
    if not site.sentence.told.has_any(WORDS):
        return future(around, site) or possible(around, site) or STATED
    denial = denying(around, site)
    if denial is not None:
        return made(around, "denied", denial)
    for value in UNSURE:
        piece = governing(around, site, value)
        if piece is None and value == "feared" and site.outcome:
            piece = governing(around, site, "uncertain")
            if piece is not None and bound(around, site, "expected") == "conditional":
                # If the dam bursts 12 could be killed.
                value = "conditional"
        if piece is not None and not is_subject(around, site, piece):
            return made(around, bound(around, site, value), piece)
    return future(around, site) or possible(around, site) or STATED


def made(around: Surroundings, value: Surety, piece: Piece) -> Row:
    """Make the status that some words say."""
    return {"value": value, **around.taken(piece, "phrase")}


def is_subject(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a figure is the subject of a verb, where verbs come first: يتوقع 29% الحصول على."""
    if not around.scan.lexicon.language.script.dual or piece.after != site.first or piece.after > piece.first + 1:
        return False
    written = around.scan.words[piece.first]
    return around.context.sense(piece.first, "wishing") is not None and not written.startswith(
        futures(around.scan.lexicon.language.code)
    )


def bound(around: Surroundings, site: Site, value: Surety) -> Surety:
    """Give the status of a figure that is expected: conditional, where its sentence tells on what condition."""
    if value != "expected":
        return value
    sentence = site.sentence
    opening = first_after(sentence, "conditional", sentence.begin - 1)
    if opening is not None and opening.first - sentence.begin <= OPENING and opening.first < site.first:
        return "conditional"
    behind = first_after(sentence, "conditional", site.last)
    if behind is None or behind.first - site.last > REACH or around.parted(site.last, behind.first):
        return value
    return value if is_idle(sentence, behind) else "conditional"


def denying(around: Surroundings, site: Site) -> Piece | None:
    """Give the words that deny a figure: denied that 12 people died, denied reports of it, it is not true."""
    untrue = governing(around, site, "untrue") or gainsaid(around, site)
    if untrue is not None:
        return untrue
    for category in ("denied", "refusing"):
        piece = before_figure(around, site, category)
        if piece is not None and denies(around, site, piece, strictly=category == "denied"):
            return piece
    return None


def denies(around: Surroundings, site: Site, piece: Piece, *, strictly: bool) -> bool:
    """Tell whether what a verb denies or rejects is what a figure tells, not a request, a share in it, or something that led to it."""
    sentence, end = site.sentence, site.first
    if among(sentence, "claimed", piece.after, end):
        return True
    if among(sentence, "not_denied", piece.after, end):
        return False
    if around.context.sense(piece.after, "clause_behind") and around.context.sense(piece.after, "clause"):
        # Denied that.
        return True
    led = range(piece.after, end)
    return strictly and not any(is_subordinate(around, index) or around.scan.sense(index, "relative") for index in led)


def future(around: Surroundings, site: Site) -> Row | None:
    """Give that a figure is expected, where the verb before it is of the future in its form: سيشرد."""
    beginnings = futures(around.scan.lexicon.language.code)
    if not beginnings:
        return None
    floor = max(site.sentence.begin, site.first - REACH)
    words = around.scan.words[floor : site.first]
    if not any(map(str.startswith, words, repeat(beginnings))):
        return None
    for index, written in enumerate(words, floor):
        if written.startswith(beginnings) and is_future(around, written, beginnings):
            if around.parted(index, site.first) or is_cut_off(around, site, index + 1):
                return None
            return made(around, bound(around, site, "expected"), Piece(True, index, index + 1))
    return None


def possible(around: Surroundings, site: Site) -> Row | None:
    """Give that a figure may come, where the verb before it is of the present and a word before that says so: قد تهبط إلى 800."""
    word = before_figure(around, site, "may")
    if word is None or word.after >= site.first:
        return None
    letters = tuple(letter for present in around.scan.lexicon.language.script.future.values() for letter in present)
    written = around.scan.words[word.after]
    # A verb of the past may begin with one of these letters too, but not in each of its persons: قد تراجع.
    if not written.startswith(letters) or not all(is_verb(around, letter + written[1:]) for letter in letters[:2]):
        return None
    return made(around, bound(around, site, "expected"), word._replace(after=word.after + 1))


@cache
def futures(code: str) -> tuple[str, ...]:
    """Give how a verb of the future begins in a language that writes its mark onto it, with the letter of its present."""
    script = load(code).script
    return tuple(
        conjunction + prefix + letter
        for prefix, letters in script.future.items()
        for letter in letters
        for conjunction in ("", *script.conjunctions)
    )


def is_future(around: Surroundings, written: str, beginnings: tuple[str, ...]) -> bool:
    """Tell whether a form is that of a known verb of the present with a mark of the future written onto it."""
    verbs = (written[len(begin) - 1 :] for begin in beginnings if written.startswith(begin))
    return any(len(verb) >= SHORTEST_VERB and is_verb(around, verb) for verb in verbs)


def is_verb(around: Surroundings, written: str) -> bool:
    """Tell whether a form is that of a verb that some table knows."""
    word, other = around.scan.lexicon[written], around.context.lexicon[written]
    if word is not None and not word.senses.keys().isdisjoint((*VERBS, *MOVES)):
        return True
    if other is None:
        return False
    event = other.senses.get("event")
    return bool(other.senses.get("acting")) or (isinstance(event, EventWord) and event.verb)


def governing(around: Surroundings, site: Site, category: str) -> Piece | None:
    """Give the word of a category that governs a figure: before it in its clause, or right behind it."""
    if site.sentence.told[category]:
        found = before_figure(around, site, category) or behind_figure(around, site, category)
        if found is not None:
            return found
    return coming(around, site, category)


def before_figure(around: Surroundings, site: Site, category: str) -> Piece | None:
    """Give the word of a category that governs a figure behind it."""
    before = last_before(site.sentence, category, site.first)
    if before is None or before.first in around.dated or site.first - before.after > REACH:
        return None
    if is_idle(site.sentence, before) or around.parted(before.after - 1, site.first):
        return None
    return None if is_cut_off(around, site, before.after) else before


def behind_figure(around: Surroundings, site: Site, category: str) -> Piece | None:
    """Give the word of a category that governs a figure before it: 12 people may have died."""
    behind = first_after(site.sentence, category, site.last)
    if (
        behind is None
        or behind.first in around.dated
        or behind.first - site.last > REACHES_BACK.get(category, REACH_BACK)
    ):
        return None
    if is_idle(site.sentence, behind) or around.has_figure(site.last + 1, behind.first):
        return None
    if site.sentence.told.says("subordinate", site.last + 1, behind.first) or around.joined(behind.first):
        # It costs 150 million and has a capacity of: that is of what follows.
        return None
    if any(around.context.sense(index, "saying") for index in range(site.last + 1, behind.first)):
        # 12 officials said they would: that is not said of them.
        return None
    return None if around.parted(site.last, behind.first) else behind


def gainsaid(around: Surroundings, site: Site) -> Piece | None:
    """Give the words of a clause right behind a figure's own that say it is untrue: 12 people died, which is untrue."""
    behind = first_after(site.sentence, "untrue", site.last)
    if behind is None or behind.first - site.last > REACH_OF_SUBJECT or is_idle(site.sentence, behind):
        return None
    marked = [index for index in range(site.last + 1, behind.first + 1) if around.parted(index - 1, index)]
    if len(marked) != 1 or behind.first - marked[0] > OPENING_BEHIND or around.has_figure(site.last + 1, behind.first):
        return None
    return behind if not COMMAS.isdisjoint(around.scan.seps[marked[0]]) else None


def coming(around: Surroundings, site: Site, category: str) -> Piece | None:
    """Give the verb further behind a figure that says of it what is to be: 12 policemen of the capital will be deployed."""
    if category != "expected":
        return None
    behind = first_after(site.sentence, "will", site.last)
    if behind is None or behind.first - site.last > REACH_OF_SUBJECT or around.parted(site.last, behind.first):
        return None
    between = range(site.last + 1, behind.first)
    if around.has_figure(site.last + 1, behind.first) or is_idle(site.sentence, behind):
        return None
    return None if any(is_finite(around, index) for index in between) else behind


def is_finite(around: Surroundings, index: int) -> bool:
    """Tell whether a token is a verb, or begins a clause or joins one on."""
    context = around.context
    if any(context.sense(index, name) for name in ("saying", "being", "finite", "subordinate", "joining", "clause")):
        return True
    return is_joined_verb(around, index) or not around.scan.senses(index).keys().isdisjoint(VERBS)


def is_idle(sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a word stands in a set phrase in which it says nothing of a figure: if not thousands."""
    return is_within(sentence, "idle", piece.first)


def is_cut_off(around: Surroundings, site: Site, begin: int) -> bool:
    """Tell whether a clause of its own begins between a word and a figure: may come after 12 years, feared dead and 30 were rescued."""
    if site.sentence.told.says("subordinate", begin + 1, site.first):
        return True
    if around.scan.lexicon.language.script.dual:
        return joins_verb(around, begin, site.first)
    if not site.sentence.told.says("joining", begin, site.first):
        return False
    return any(around.context.sense(index, "being") for index in range(site.last + 1, site.last + NEXT))


def is_subordinate(around: Surroundings, index: int) -> bool:
    """Tell whether a clause about what stands before it, or about what was before or after it, begins at a token."""
    return around.context.sense(index, "subordinate") is not None


def joins_verb(around: Surroundings, begin: int, end: int) -> bool:
    """Tell whether a verb with a conjunction written onto it stands from one token to before another."""
    if begin >= end or not around.scan.lexicon.language.script.conjunctions:
        return False
    for index, known in enumerate(around.scan.tags[begin:end], begin):
        word = around.context.tags[index] if known is None else known
        # Few words have a conjunction: only those are asked for more.
        if word is not None and word.conjunction and is_joined_verb(around, index):
            return True
    return False


def is_joined_verb(around: Surroundings, index: int) -> bool:
    """Tell whether a token is a verb with a conjunction written onto it: وأصيب."""
    word = around.scan.tags[index] or around.context.tags[index]
    if word is None or not word.conjunction:
        return False
    if is_verb(around, around.scan.words[index]):
        return True
    # And does not: the small word has the conjunction.
    small = "negative" in word.senses or "auxiliaries" in word.senses
    return small and index + 1 < around.scan.count and is_verb(around, around.scan.words[index + 1])
