"""Where a clause begins: behind a mark, with a word that begins one, or with a verb that is joined."""

from __future__ import annotations

from factcheck.claims.beginning import separated
from factcheck.claims.mention import PERSON, THING
from factcheck.claims.outcome_words import TRIGGERS
from factcheck.reading.hedges import is_figure
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# A word that carries a possessive is longer than one.
LONGEST_POSSESSIVE = 4
# Words of these name something, and are no verbs.
NAMED = (PERSON, THING, "place", "nation", "date", "unit")


def begins_clause(scan: Scan, step: int) -> bool:
    """Tell whether nothing of its clause stands before a word."""
    word = scan.tags[step]
    if word is None or word.preposition:
        return False
    if step == 0 or word.conjunction or separated(scan, step):
        return True
    before = scan.senses(step - 1)
    return "barrier" in before and "relative" not in before


def begins_clause_at(scan: Scan, index: int) -> bool:
    """Tell whether a sentence or a clause begins at a token: that among the wounded three are."""
    if index == 0 or not STOPS.isdisjoint(scan.seps[index]):
        return True
    before = scan.senses(index - 1)
    return scan.lexicon.language.numbers.units_first and "barrier" in before and "relative" not in before


def begins_next_clause(scan: Scan, step: int) -> bool:
    """Tell whether a verb that is joined behind a comma begins here, where verbs come first: …, and-mourned 300 people."""
    if COMMAS.isdisjoint(scan.seps[step]) or not scan.lexicon.language.numbers.units_first:
        return False
    if not scan.close(step + 1):
        return False
    if not ("function" in scan.senses(step + 1) or has_preposition(scan, step + 1) or begins_figure(scan, step + 1)):
        return False
    word = scan.tags[step]
    if word is None:
        return begins_as_joined(scan, step)
    return (
        bool(word.conjunction) and not word.definite and word.senses.keys().isdisjoint((*NAMED, *TRIGGERS, "function"))
    )


def begins_as_joined(scan: Scan, step: int) -> bool:
    """Tell whether a word that no table knows may be a verb with a conjunction written onto it."""
    form = scan.lexicon.fold(scan.words[step])
    script = scan.lexicon.language.script
    return any(
        form.startswith(conjunction) and not form.startswith(script.articles, len(conjunction))
        for conjunction in script.conjunctions
    )


def begins_figure(scan: Scan, step: int) -> bool:
    """Tell whether a figure or its hedge begins at a token."""
    hedge = scan.match(step, "hedge")
    return is_figure(scan, hedge[1] if hedge is not None else step)


def has_preposition(scan: Scan, step: int) -> bool:
    """Tell whether a word has a preposition written onto it."""
    word = scan.tags[step]
    return word is not None and bool(word.preposition)
