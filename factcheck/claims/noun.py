"""What a figure counts: the noun after it, before it, or of which it is said."""

from __future__ import annotations

from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, UNKNOWN, VICTIM, Mention, Noun
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import MANY, TWO
from factcheck.reading.scan import Scan

# A noun may have so many adjectives before it.
ADJECTIVES = 5
# Quotes may stand before a counted noun: 12 "militants".
OPEN = " \u00a0-\u2010\u2011\"'“”‘’«»"


def find_noun(scan: Scan, mention: Mention) -> Noun:
    """Give what a figure counts, with its adjectives."""
    numeral = mention.numeral
    if mention.dual or mention.bare:
        return completed(scan, noun_at(scan, numeral.last) or Noun(), numeral.last)
    after = after_figure(scan, numeral.last)
    if after.sort in (NOTHING, UNKNOWN, OTHERS) and is_definite(scan, numeral.first):
        before = noun_before(scan, numeral.first)
        if before is not None:
            return before
    if after.sort in (NOTHING, UNKNOWN) and scan.sense(numeral.last, "single") and scan.close(numeral.first):
        before = noun_at(scan, numeral.first - 1)
        if before is not None:
            return before
    return after


def noun_at(scan: Scan, index: int) -> Noun | None:
    """Give the counted noun that a token is, if a table knows it."""
    if not 0 <= index < scan.count:
        return None
    word = scan.tags[index]
    if word is None:
        return None
    senses = word.senses
    for sort in (VICTIM, PERSON, THING):
        inflected = senses.get(sort)
        if inflected is not None:
            return Noun(sort, inflected.name, index, index, index, nation_of(scan, index))
    nation = senses.get("nation")
    if nation is not None and nation.is_adjective:
        return Noun(PERSON, "national", index, index, index, nation.code)
    return None


def nation_of(scan: Scan, index: int) -> str | None:
    """Give the country that a word names as an adjective."""
    nation = scan.sense(index, "nation")
    return nation.code if nation is not None and nation.is_adjective else None


def after_figure(scan: Scan, last: int) -> Noun:
    """Give the noun that follows a figure, past adjectives and a linking word."""
    index = last + 1
    if index < scan.count and is_open(scan.seps[index]) and scan.sense(index, "linking"):
        index += 1
    unknown, nation, found = -1, None, None
    for step in range(index, min(index + ADJECTIVES + 1, scan.count)):
        if not is_open(scan.seps[step]):
            break
        word = scan.tags[step]
        if word is not None and step > index and word.conjunction:
            break
        here = noun_at(scan, step)
        if found is not None and (here is None or here.sort == VICTIM or not grows(scan, step)):
            break
        if here is not None and not (here.name == "national" and modifies(scan, step)):
            found = here
            continue
        if here is not None:
            nation = here.nation
            continue
        if word is not None and ends_noun(scan, step):
            if step == index and word.senses.get("others"):
                return Noun(OTHERS, None, step, step, step)
            break
        if unknown < 0 or (looks_plural(scan, step) and not looks_plural(scan, unknown)):
            unknown = step
        if scan.lexicon.language.numbers.units_first:
            # Adjectives follow their noun in such a language: the first word is the noun.
            break
    if found is not None:
        return completed(scan, found._replace(first=index, nation=found.nation or nation), found.head)
    if unknown >= 0:
        return completed(scan, Noun(UNKNOWN, None, unknown, index, unknown, nation), unknown)
    return Noun()


def grows(scan: Scan, step: int) -> bool:
    """Tell whether a noun may be the head of a compound that the noun before it begins."""
    return not scan.lexicon.language.numbers.units_first and scan.seps[step] in (" ", "-", " - ")


def modifies(scan: Scan, step: int) -> bool:
    """Tell whether a nationality stands before the noun that it describes."""
    if scan.lexicon.language.numbers.units_first:
        return False
    following = step + 1
    if following >= scan.count or not is_open(scan.seps[following]):
        return False
    if noun_at(scan, following) is not None:
        return True
    word = scan.tags[following]
    return not scan.words[step].endswith("s") and (word is None or not ends_noun(scan, following))


def ends_noun(scan: Scan, index: int) -> bool:
    """Tell whether a word cannot be part of a noun's name."""
    word = scan.tags[index]
    if word is None:
        return False
    senses = word.senses
    if "function" in senses or "others" in senses or is_figure(scan, index):
        return True
    return not senses.keys().isdisjoint(("state", "passive", "active", "nominal")) and senses.keys().isdisjoint(
        (PERSON, THING, VICTIM)
    )


def completed(scan: Scan, noun: Noun, last: int) -> Noun:
    """Give a noun with the adjectives of nationality that follow it."""
    nation = noun.nation
    while last + 1 < scan.count and scan.seps[last + 1] == " ":
        after = nation_of(scan, last + 1)
        word = scan.tags[last + 1]
        if after is None or word is None or word.conjunction or word.preposition:
            break
        nation, last = nation or after, last + 1
    return noun._replace(last=last, nation=nation)


def noun_before(scan: Scan, first: int) -> Noun | None:
    """Give the definite noun that a definite figure follows."""
    index = first - 1
    while index >= 0 and first - index < 4:
        if not is_open(scan.seps[index + 1]):
            return None
        noun = noun_at(scan, index)
        if noun is not None and noun.name != "national":
            return noun
        index -= 1
    return None


def is_definite(scan: Scan, first: int) -> bool:
    """Tell whether a figure carries an article, written onto it."""
    word = scan.tags[first]
    if word is not None and word.definite:
        return True
    before = scan.words[first - 1].rstrip("ـ") if first > 0 and scan.seps[first].strip() == "" else ""
    return bool(before) and any(
        run.article and run.written == before for run in scan.lexicon.prefixes.get(before[0], ())
    )


def looks_plural(scan: Scan, index: int) -> bool:
    """Tell whether a word has a plural's ending."""
    endings = scan.lexicon.language.script.plural
    return bool(endings) and len(scan.words[index]) > 3 and scan.words[index].endswith(endings[-1].to)


def is_open(separator: str) -> bool:
    """Tell whether only spaces, hyphens or quotes stand between two words."""
    return len(separator) < 6 and not separator.strip(OPEN)


def is_dual(scan: Scan, index: int) -> bool:
    """Tell whether a token is a noun in the dual that a table knows."""
    word = scan.tags[index]
    if word is None:
        return False
    for sort in (PERSON, THING, VICTIM, "unit", "currency"):
        inflected = word.senses.get(sort)
        if inflected is not None:
            return bool(inflected.count == TWO)
    return False


def is_many(scan: Scan, index: int) -> bool:
    """Tell whether a token is a noun in the plural."""
    word = scan.tags[index]
    if word is None:
        return False
    return any(
        inflected is not None and inflected.count == MANY
        for inflected in (word.senses.get(PERSON), word.senses.get(THING), word.senses.get(VICTIM))
    )
