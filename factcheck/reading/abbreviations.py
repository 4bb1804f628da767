"""Match entries that a text may write with points, slashes or spaces between their parts (`U.S.`, `km/h`, `ر.س`)."""

from __future__ import annotations

from typing import Any

from factcheck.reading.scan import Scan, is_joint

# What stands between the parts of an abbreviation, and after its last letter; between long words only a space or a hyphen does.
POINTED = frozenset((".", ". ", " . ", ".-", "/", " / "))
# What follows the owner of what follows: Martyrs' Brigades.
POSSESSIVE = frozenset(("' ", "’ "))
LONGEST_PART = 6
# What is no part of any word of a text.
PARTING = frozenset("./'’")
LONGEST_ENTRY = 4


def match(scan: Scan, index: int, category: str) -> tuple[Any, int] | None:
    """Give the meaning of the longest entry of a category that starts at a token, abbreviated or not.

    The second value is the index after its last token.
    """
    if not 0 <= index < scan.count:
        return None
    word = scan.tags[index]
    if word is None or category not in word.starts:
        return None
    seconds = word.seconds.get(category)
    if seconds is not None and (spellings := scan.following(index, seconds)):
        for phrase in word.runs[category]:
            if phrase.rest[0] in spellings and follows(scan, index, phrase.rest):
                return phrase.value, index + 1 + len(phrase.rest)
    value = word.senses.get(category)
    return None if value is None else (value, index + 1)


def match_before(scan: Scan, index: int, category: str) -> tuple[Any, int] | None:
    """Give the meaning of the longest entry of a category that ends just before a token, and its first token."""
    last = scan.tags[index - 1] if 0 < index <= scan.count else None
    if last is None or category not in last.ends:
        return None
    for start in range(max(0, index - LONGEST_ENTRY), index):
        found = match(scan, start, category)
        if found is not None and found[1] == index:
            return found[0], start
    return None


def follows(scan: Scan, index: int, rest: tuple[str, ...]) -> bool:
    """Tell whether the further parts of an entry follow a token."""
    if index + len(rest) >= scan.count:
        return False
    for step, form in enumerate(rest, index + 1):
        word = scan.tags[step]
        if word is None or form not in word.spellings:
            return False
        separator = scan.seps[step]
        if is_joint(separator) or separator in POSSESSIVE:
            continue
        if separator not in POINTED or min(len(form), len(scan.words[step - 1])) > LONGEST_PART:
            return False
    return True


def plain(written: str) -> str:
    """Give a name as its words with single spaces, as a lexicon enters it: without points, slashes and apostrophes."""
    if PARTING.isdisjoint(written):
        return written
    for mark in PARTING:
        written = written.replace(mark, " ")
    return " ".join(written.split())


def letters(scan: Scan, first: int, after: int) -> str:
    """Give the letters of some tokens without what stands between them."""
    return "".join(scan.words[first:after])
