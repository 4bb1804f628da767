"""Where a figure begins, with what stands before it and belongs to it, and whether that joins it to another."""

from __future__ import annotations

from factcheck.reading.draft import prefix_runs
from factcheck.reading.lexicon import Prefix, Word
from factcheck.reading.scan import Scan

LONGEST_PREFIX = 6
# So many of these stand before a figure at most.
LONGEST_BEGINNING = 3


def beginning(scan: Scan, first: int) -> int:
    """Give where a figure begins with its hedges, articles and prefixes, a conjunction among them."""
    known = scan.begins.get(first)
    if known is None:
        known = scan.begins[first] = go_back(scan, first, joined=True)
    return known


def own_beginning(scan: Scan, first: int) -> int:
    """Give where a figure begins, behind a conjunction: what stands before that is told of another figure."""
    return go_back(scan, first, joined=False)


def go_back(scan: Scan, first: int, *, joined: bool) -> int:
    """Go back over what belongs to a figure: hedges, articles, prefixes that stand apart, with a conjunction if `joined`."""
    place = first
    for _ in range(LONGEST_BEGINNING):
        hedge = range_or_hedge(scan, place)
        if hedge is not None:
            place = hedge
        elif place > 0 and belongs(scan, place - 1, joined=joined):
            place -= 1
        else:
            break
    return place


def range_or_hedge(scan: Scan, place: int) -> int | None:
    """Give where the hedge begins that ends before a token, or the word that opens a range; None where a verb is part of it."""
    if scan.ends_of(place - 1).isdisjoint(("hedge", "between")):
        return None
    hedge = scan.match_before(place, "hedge") or scan.match_before(place, "between", longest=2)
    if hedge is None or scan.match_before(place, "verb_with_hedge", longest=3) is not None:
        return None
    return hedge[1]


def belongs(scan: Scan, index: int, *, joined: bool) -> bool:
    """Tell whether a token before a figure is an article or nothing but prefixes."""
    senses = scan.senses(index)
    if "articles" in senses or "determiners" in senses:
        return True
    return is_loose_prefix(scan, index) if not joined else bool(scan.lexicon.alone(scan.words[index]))


def is_loose_prefix(scan: Scan, index: int) -> bool:
    """Tell whether a token is prefixes, and no conjunction, that are written onto what follows or shortly before it."""
    if scan.seps[index + 1] not in ("", " "):
        return False
    return any(not run.conjunction for run in scan.lexicon.alone(scan.words[index]))


def beginning_of_hedge(scan: Scan, first: int) -> int:
    """Give where a figure begins with its hedge alone."""
    hedge = scan.match_before(first, "hedge")
    return first if hedge is None else hedge[1]


def runs_of(scan: Scan, step: int) -> tuple[Prefix, ...]:
    """Give the run of attached prefixes that a token is, if no table knows it as a word."""
    word = scan.words[step]
    if len(word) > LONGEST_PREFIX or scan.tags[step] is not None:
        return ()
    return prefix_runs(scan, step)


def is_conjunction(scan: Scan, step: int) -> bool:
    """Tell whether a token is attached prefixes alone, a conjunction among them."""
    return any(run.conjunction for run in runs_of(scan, step))


def begins_joined(word: Word | None) -> bool:
    """Tell whether a word is a conjunction or has one written onto it."""
    return word is not None and (bool(word.conjunction) or "join" in word.senses)


def is_oblique(scan: Scan, start: int, first: int) -> bool:
    """Tell whether a preposition is written onto a figure, so that a verb further off has another object."""
    word = scan.tags[first]
    if word is not None and word.preposition:
        return True
    return any(run.preposition for step in range(start, first) for run in runs_of(scan, step))


def separated(scan: Scan, place: int) -> bool:
    """Tell whether a mark stands before a token."""
    return bool(scan.seps[place].strip(" \u00a0\"'“”‘’«»(")) if place < scan.count else True
