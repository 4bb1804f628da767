"""The names of models that stand between a figure and what it counts: nine AK-47 rifles, two Mi-8 helicopters, 18 F16 jets."""

from __future__ import annotations

from factcheck.claims.mention import NOTHING, PERSON, THING, Noun
from factcheck.reading.scan import Scan
from factcheck.reading.units import HYPHENS

# Letters and digits of a model stand together or with a hyphen between them.
JOINTS = ("", *HYPHENS)
MOST_LETTERS, MOST_DIGITS = 6, 4
# Those who fight are people, but behind the name of a model they are machines.
MACHINES = frozenset(("fighter", "attacker"))


def past_model(scan: Scan, index: int) -> int:
    """Give the token after a model's name that starts at a token, with its maker's before it; the same token if there is none."""
    after = after_model(scan, index)
    if after > index or not is_maker(scan, index):
        return after
    after = after_model(scan, index + 1)
    if after > index + 1:
        return after
    numbered = scan.words[index + 1].isdecimal() and len(scan.words[index + 1]) <= MOST_DIGITS
    return index + 2 if numbered and scan.sense(index + 2, THING) else index


def of_model(scan: Scan, start: int, index: int, noun: Noun) -> Noun:
    """Give what a figure counts by its model, from `start` to before a token: the noun behind, or several of itself (48 F-35s)."""
    if noun.sort == PERSON and noun.name in MACHINES:
        return noun._replace(sort=THING, name=None)
    several = noun.sort == NOTHING and index < scan.count and not scan.seps[index]
    if several and scan.lexicon.fold(scan.words[index]) in scan.lexicon.language.numbers.plural_suffixes:
        return Noun(THING, None, index, start, index)
    return noun


def after_model(scan: Scan, index: int) -> int:
    """Give the token after the letters and the digits of a model, or the same token: T-72, S-400, MiG-29, A320."""
    if index + 1 >= scan.count or scan.seps[index + 1] not in JOINTS:
        return index
    letters, digits = scan.words[index], scan.words[index + 1]
    is_name = letters.isalpha() and letters[0].isupper() and len(letters) <= MOST_LETTERS
    return index + 2 if is_name and digits.isdecimal() and len(digits) <= MOST_DIGITS else index


def is_maker(scan: Scan, index: int) -> bool:
    """Tell whether a word can name who makes something: one with a capital letter and a space behind it."""
    if index + 1 >= scan.count or scan.seps[index + 1] != " ":
        return False
    word = scan.words[index]
    return word.isalpha() and word[0].isupper() and not word.isupper()
