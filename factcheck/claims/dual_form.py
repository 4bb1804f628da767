"""Whether a word is a noun in the dual: by its form, by what stands beside it, and by what else is spelt so."""

from __future__ import annotations

from factcheck.claims.mention import PERSON, THING, VICTIM
from factcheck.claims.noun_name import (
    VERBAL,
    begins_prefixed,
    has_prefix,
    is_dual_form,
    is_open,
    joined_form,
    starts_definite,
)
from factcheck.languages.world.concepts import concepts
from factcheck.reading.amounts import unit_noun
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import MANY, TWO, TWO_CONSTRUCT, Inflected, Word
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# A word that speaks of two stands so soon behind a noun that may be of two.
REACH_TWO = 5
# After these no name of a noun begins or goes on.
CLOSING = ("function", "barrier", "date")


def is_dual(scan: Scan, index: int) -> bool:
    """Tell whether a token is a noun in the dual that a table knows."""
    word = scan.tags[index]
    if word is None:
        return False
    senses = word.senses
    if "unit" in word.runs and (named := scan.match(index, "unit")) is not None and named[1] > index + 1:
        # Two miles, of the sea.
        return bool(named[0].plurality == TWO)
    if "basis_point" in word.runs and scan.match(index, "basis_point") is not None:
        return "thing" in senses and senses["thing"].plurality in (TWO, TWO_CONSTRUCT)
    if "place" in senses or word.written in scan.lexicon.lookalikes:
        return False
    if "nation" in senses:
        # Two Palestinians: one word, where it is no adjective of two of another noun.
        return bool(senses["nation"].two) and not is_adjective_of_dual(scan, index)
    if not word.definite and (two := is_two_of_name(scan, index)) is not None:
        return two
    for sort in (PERSON, THING, VICTIM, "unit", "currency"):
        inflected = senses.get(sort)
        if inflected is not None:
            return is_form_of_two(scan, index, sort, inflected.plurality)
    unit = unit_noun(scan, index)
    # With the article it is oftener the other thing of that name: the two feet.
    return unit is not None and unit.plurality == TWO and not word.definite


def is_form_of_two(scan: Scan, index: int, sort: str, plurality: str) -> bool:
    """Tell whether a noun of a sort speaks of two, by its form, and where this is that of something else too by what stands beside it."""
    if plurality == TWO:
        return not is_adjective_of_dual(scan, index)
    if plurality == MANY:
        return sort in (PERSON, VICTIM) and is_told_as_two(scan, index)
    if plurality != TWO_CONSTRUCT or is_adjective_of_dual(scan, index):
        return False
    if is_feminine_construct(scan, index) or (sort == PERSON and are_victims(scan, index)):
        return True
    return sort in (PERSON, THING, VICTIM) and is_of_two(scan, index)


def is_two_of_name(scan: Scan, index: int) -> bool | None:
    """Tell whether a noun of several words that begins at a token is of two; None where none begins: two men of security, but my man."""
    word = scan.tags[index]
    for sort in (PERSON, THING):
        named = scan.match(index, sort) if word is not None and sort in word.runs else None
        if named is not None and named[1] > index + 1:
            two = named[0].plurality in (TWO, TWO_CONSTRUCT)
            return two if two or sort == PERSON else None
    return None


def are_victims(scan: Scan, index: int) -> bool:
    """Tell whether what befell them stands right before what may be two of a force before their owner: the death of two officers of police."""
    if (
        not scan.close(index)
        or has_prefix(scan, index)
        or not scan.close(index + 1)
        or begins_prefixed(scan, index + 1)
    ):
        return False
    before, one = scan.senses(index - 1), scan.sense(index, PERSON)
    return ("nominal" in before or "passive" in before) and one is not None and concepts().is_force(one.name)


def is_told_as_two(scan: Scan, index: int) -> bool:
    """Tell whether people in a plural that is spelt like the dual are two: their adjective is a dual, or a word soon behind speaks of two."""
    word = scan.tags[index]
    if word is None or not is_spelt_as_two(scan, word):
        return False
    if is_signed_as_two(scan, index) or word.definite:
        return is_signed_as_two(scan, index)
    if scan.close(index + 1) and is_dual_form(scan, index + 1) and not begins_prefixed(scan, index + 1):
        return True
    for step in range(index + 1, min(index + 1 + REACH_TWO, scan.count)):
        if not STOPS.isdisjoint(scan.seps[step]) or not COMMAS.isdisjoint(scan.seps[step]):
            return False
        if is_of_many_more(scan, step):
            return False
        if scan.sense(step, "of_two"):
            return True
        after = scan.tags[step]
        if after is not None and (not after.senses.keys().isdisjoint((PERSON, VICTIM)) or is_figure(scan, step)):
            return False
    return False


def is_spelt_as_two(scan: Scan, word: Word) -> bool:
    """Tell whether a word is people in a plural that is spelt like the dual."""
    endings = scan.lexicon.language.script.dual
    people = [word.senses.get(sort) for sort in (PERSON, VICTIM)]
    several = any(isinstance(noun, Inflected) and noun.plurality == MANY for noun in people)
    return several and bool(endings) and word.form.endswith(endings[-1].to[-1])


def is_signed_as_two(scan: Scan, index: int) -> bool:
    """Tell whether the vowel sign of a dual is written before the ending of a word."""
    script = scan.lexicon.language.script
    return bool(script.dual_sign) and scan.words[index].endswith(script.dual_sign + script.dual[-1].to[-1])


def is_of_many_more(scan: Scan, index: int) -> bool:
    """Tell whether a verb of more than two stands at a token, by the first ending of such verbs: migrants who died of drowning."""
    endings = scan.lexicon.language.script.verb_of_many
    return bool(endings) and "passive" in scan.senses(index) and scan.words[index].endswith(endings[0])


def is_of_two(scan: Scan, index: int) -> bool:
    """Tell whether what may be a dual before another noun is said of two: the councils of women and of youth.

    Alone, the form is that of an adjective, and that of `my` with the noun.
    """
    word, after = scan.tags[index], index + 1
    if word is None or word.definite or not scan.close(after) or begins_prefixed(scan, after):
        return False
    if is_dual_form(scan, after):
        return True
    if joined_form(scan, after) is not None or not scan.senses(after).keys().isdisjoint((*CLOSING, *VERBAL)):
        return False
    definite = starts_definite(scan, after)
    if not definite and (PERSON in word.senses or scan.lexicon.fold(scan.words[after])[-1:] == word.form[-1:]):
        # My son and …; two adjectives of one form.
        return False
    # Between the two an adjective may stand.
    for step in (after + 1, after + 2):
        if not scan.close(step):
            return False
        joined = joined_form(scan, step)
        if joined is not None:
            second = scan.tags[step]
            if second is not None and (second.preposition or not second.senses.keys().isdisjoint((*CLOSING, *VERBAL))):
                return False
            return definite == any(joined.startswith(article) for article in scan.lexicon.language.script.articles)
        if begins_prefixed(scan, step) or not starts_definite(scan, step):
            return False
    return False


def is_adjective_of_dual(scan: Scan, index: int) -> bool:
    """Tell whether a dual follows a dual noun as its adjective."""
    word = scan.tags[index]
    if index == 0 or word is None or word.conjunction or word.preposition or scan.seps[index] != " ":
        return False
    return is_dual_form(scan, index - 1) or is_told_as_two(scan, index - 1)


def is_feminine_construct(scan: Scan, index: int) -> bool:
    """Tell whether a dual that has lost its ending before another noun is surely one.

    The masculine form is also that of an adjective, the other case also that of a verb, and this one
    that of `my` with the noun: what follows must be a definite noun, a place, or what happened.
    """
    word = scan.tags[index]
    endings = scan.lexicon.language.script.dual_construct
    if word is None or word.definite or not endings or not word.form.endswith(endings[0].to[-1:]):
        return False
    if index + 1 >= scan.count or not is_open(scan.seps[index + 1]) or scan.seps[index + 1] == "":
        return False
    after = scan.tags[index + 1]
    if after is None:
        # A name that no table knows, and another joined to it: the two towns of Nubl and Zahraa.
        joined = scan.close(index + 2) and joined_form(scan, index + 2) is not None
        return starts_definite(scan, index + 1) or (joined and joined_form(scan, index + 1) is None)
    if after.conjunction or after.preposition:
        return False
    things = THING in word.senses and THING in after.senses
    if scan.close(index + 1) and things and after.senses.keys().isdisjoint(VERBAL):
        # Two ships of relief.
        return True
    return after.definite or not after.senses.keys().isdisjoint(("place", "nation", "nominal", VICTIM))
