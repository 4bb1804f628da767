"""The words that say what happened to people, and how two of them make one outcome."""

from __future__ import annotations

from factcheck.claims.mention import PERSON, THING, Noun
from factcheck.languages.world.concepts import concepts
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import MANY
from factcheck.reading.scan import Scan

KILLED, WOUNDED, CASUALTIES, MISSING = "killed", "wounded", "casualties", "missing"
CAPTURED, DISPLACED, INFECTED, SENTENCED = "captured", "displaced", "infected", "sentenced"
RELEASED, RESCUED = "released", "rescued"
# What was tried or meant has befallen nobody.
ATTEMPTED = "attempted"
# This keeps a figure from what befell others, and is nothing that befell anyone.
DEPLOYED = "deployed"
OUTCOMES = frozenset((KILLED, WOUNDED, CASUALTIES, MISSING, CAPTURED, DISPLACED))

# Who have these have lost them when they die.
NEAR_ONES = ("relative", "friend")

# Words that govern people, and words that are said of them.
TRIGGERS = ("nominal", "active", "passive")
SAYING = ("state", "passive")
# A word that leads to a noun, and the noun that says the outcome then; so many words are from one to the other.
LEADING = (("moving", "refuges"), ("suffering", "harms"))
LEADERS = frozenset(verb for verb, _ in LEADING)
LONGEST_WAY = 5
SAID = frozenset((*SAYING, *(verb for verb, _ in LEADING)))
# A deed is written in more letters.
SHORTEST_DEED = 2
# A verb, whose, and life.
SHORTEST_PHRASE = 3
APOSTROPHES = ("'", "’")


def saying(scan: Scan, step: int) -> str | None:
    """Give the outcome of the words at a token as said of those before it.

    After an article or within a compound they are a noun or an adjective: the dead, regime-held towns.
    """
    word = scan.tags[step]
    if word is None or word.starts.isdisjoint(SAID):
        return None
    if scan.seps[step] == "-" or (scan.sense(step - 1, "determiners") and not is_behind_those(scan, step)):
        return None
    led = led_to(scan, step)
    if led is not None:
        return led
    if word.preposition or word.definite:
        # No verb has a preposition or an article: imprisoned is spelt as prison is, drowned as the drowning.
        state = longest(scan, step, ("state",), scan.count)
        return (
            longest(scan, step, SAYING, scan.count) if state is None and is_run(scan, step) and word.definite else state
        )
    return None if owns_thing(scan, step) else longest(scan, step, SAYING, scan.count)


def owns_thing(scan: Scan, step: int) -> bool:
    """Tell whether the life with which words at a token end is a part of a name of things: lost her life savings, their life's work."""
    ends = [found[1] for category in SAYING if (found := scan.match(step, category)) is not None]
    after = max(ends, default=step + 1)
    if after < step + SHORTEST_PHRASE or not scan.sense(after - 1, "lives") or after >= scan.count:
        return False
    possessive = scan.seps[after] in APOSTROPHES and len(scan.words[after]) == 1
    things = scan.sense(after, THING)
    named = scan.sense(after, "priced") is not None or (things is not None and things.plurality == MANY)
    return possessive or (named and scan.close(after))


def is_behind_those(scan: Scan, step: int) -> bool:
    """Tell whether a verb that describes nobody stands behind the word for those: three of those died, but three of those killed."""
    return scan.match_before(step, "among_after") is not None and "state" not in scan.starts_of(step)


def is_run(scan: Scan, step: int) -> bool:
    """Tell whether an entry of several words begins at a token as what is said of people: their arrest was made."""
    return any((found := scan.match(step, category)) is not None and found[1] > step + 1 for category in SAYING)


def owned_deed(scan: Scan, step: int) -> str | None:
    """Give the outcome of a deed with a possessive written onto it, whose object stands before: done was their killing."""
    if step >= scan.count or not scan.close(step):
        return None
    form = scan.words[step]
    for ending in scan.lexicon.language.script.possessive_of_many:
        if form.endswith(ending) and len(form) - len(ending) > SHORTEST_DEED:
            deed = scan.sense(step, "nominal") or nominal_of(scan, form[: -len(ending)])
            if deed is not None:
                return str(deed)
    return None


def longest(scan: Scan, step: int, categories: tuple[str, ...], end: int) -> str | None:
    """Give the meaning of the longest entry of some categories that starts at a token and ends before another."""
    outcome, reach = None, step
    if scan.starts_of(step).isdisjoint(categories):
        return None
    for category in categories:
        found = scan.match(step, category)
        if found is not None and reach < found[1] <= end:
            outcome, reach = str(found[0]), found[1]
    return outcome


def led_to(scan: Scan, step: int) -> str | None:
    """Give the outcome of a verb and what it leads to, past adjectives: taken to three city hospitals, with light burns."""
    if scan.starts_of(step).isdisjoint(LEADERS):
        return None
    for verb, goal in LEADING:
        found = scan.match(step, verb)
        index = found[1] if found is not None else scan.count
        if scan.lexicon.language.numbers.units_first and is_figure(scan, index):
            # Whom the verb moves stands right behind it: eighty survivors, moved were 22.
            continue
        for place in range(index, min(index + LONGEST_WAY, scan.count)):
            end = scan.match(place, goal) if scan.close(place) else None
            if end is not None:
                return str(end[0])
            if not scan.close(place) or not is_on_the_way(scan, place):
                break
    return None


def is_on_the_way(scan: Scan, index: int) -> bool:
    """Tell whether a word may stand between a verb and the noun that it leads to."""
    senses = scan.senses(index)
    light = not senses.keys().isdisjoint(("articles", "determiners")) or is_figure(scan, index)
    return light or senses.keys().isdisjoint(("function", "barrier", "join"))


def nominal_of(scan: Scan, form: str) -> str | None:
    """Give the outcome of the deed that a form names."""
    word = scan.lexicon[form]
    return None if word is None else word.senses.get("nominal")


def is_phrase(scan: Scan, step: int) -> bool:
    """Tell whether what is said at a token is an entry of several words: lost their lives."""
    return led_to(scan, step) is not None or any(
        (found := scan.match(step, category)) is not None and found[1] > step + 1 for category in SAYING
    )


def merge(one: str, other: str) -> str:
    """Give the outcome of people who met with one or the other."""
    return one if one == other else CASUALTIES


def is_force(noun: Noun) -> bool:
    """Tell whether a noun names people under arms."""
    return noun.sort == PERSON and noun.name is not None and concepts().is_force(noun.name)


def is_near(noun: Noun) -> bool:
    """Tell whether a noun names kin or friends, who are lost when they die."""
    if noun.sort != PERSON or noun.name is None:
        return False
    return any(concepts().isa(noun.name, near) for near in NEAR_ONES)
