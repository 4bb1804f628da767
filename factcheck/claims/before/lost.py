"""Those who are lost by their own, and fighters who are done away with: the army lost 12 men."""

from __future__ import annotations

from factcheck.claims.beginning import beginning, separated
from factcheck.claims.clause import LONGEST_POSSESSIVE, begins_clause
from factcheck.claims.mention import OTHERS, PERSON, THING, Mention
from factcheck.claims.noun_name import past_auxiliaries, starts_definite
from factcheck.claims.outcome_words import KILLED, is_force, is_near
from factcheck.languages.world.concepts import concepts
from factcheck.reading.hedges import is_figure
from factcheck.reading.scan import Scan

# Those of whom a force is made up.
MEN = frozenset(("man", "woman", "person", "crew_member"))
# Where verbs come first, the side that lost may stand between its verb and its soldiers.
LOSERS = 3
# Whoever is one of these has died where they lose him.
BEREAVED = ("family", "village", "town", "city", "tribe", "neighbourhood", "camp")
# Helping words may stand between those who fight and their verb, so many tokens back at most.
REACH_SUBJECT = 3


def met_beside(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of a verb that says one only directly before its subject: lost are twelve people.

    It must begin its clause, else what stands before it is the subject; and what the people lose may
    follow, then nothing happened to them (""): twenty families lost their houses.
    """
    if mention.noun.sort == OTHERS and not scan.sense(mention.noun.head, "pronouns"):
        # He spent forty of them: no people.
        return None
    owned = mention.noun.head >= 0 and (scan.tags[mention.noun.head] is None or is_of_family(scan, mention))
    if owned and is_lost(scan, mention):
        # A possessive on their noun says whose they were: lost were four of her sons.
        return KILLED
    place = beginning(scan, mention.first)
    found = scan.match_before(place, "beside", longest=1)
    if found is None or separated(scan, place) or not begins_clause(scan, found[1]):
        return None
    after = mention.last + 1
    return "" if is_owned(scan, after) or is_length_or_object(scan, after) else str(found[0])


def is_length_or_object(scan: Scan, step: int) -> bool:
    """Tell whether a time, a figure or a definite noun stands right behind people, so that they spent or lost it; not their lives."""
    if not scan.close(step):
        return False
    word = scan.tags[step]
    if word is None:
        return starts_definite(scan, step)
    if word.preposition or word.conjunction:
        return False
    timed = is_figure(scan, step) or scan.sense(step, "unit") is not None
    named = word.definite and word.senses.keys().isdisjoint(("lives", "nation", "relative", "determiners", "date"))
    return timed or named


def is_owned(scan: Scan, step: int) -> bool:
    """Tell whether a word right behind another carries a possessive, so that it is something of theirs."""
    if step >= scan.count or scan.seps[step] != " " or "function" in scan.senses(step):
        return False
    word = scan.tags[step]
    # As it is written: in look-ups a possessive of one letter is as the ending of a woman's name.
    form = scan.words[step]
    prefixed = word is not None and (word.preposition or word.conjunction)
    return not prefixed and len(form) > LONGEST_POSSESSIVE and form.endswith(scan.lexicon.language.script.possessive)


def is_lost(scan: Scan, mention: Mention) -> bool:
    """Tell whether soldiers are said to be lost by their own side, kin and friends by their own, or men by those who fight."""
    place = beginning(scan, mention.first)
    reach = LOSERS if scan.lexicon.language.numbers.units_first else 1
    verb = next((step for step in range(place - 1, place - 1 - reach, -1) if scan.sense(step, "losing")), None)
    loss = scan.match_before(place, "loss") is not None and not separated(scan, place)
    if is_force(mention.noun) or is_near(mention.noun) or is_of_family(scan, mention):
        return loss or verb is not None
    if mention.noun.sort != PERSON or mention.noun.name not in MEN:
        return False
    return loss or (verb is not None and (is_of_force(scan, verb) or is_bereaved(scan, verb, place)))


def is_bereaved(scan: Scan, verb: int, place: int) -> bool:
    """Tell whether a family or where people live stands behind a verb as who lost them, where verbs come first: lost the family nine of its members."""
    if not scan.lexicon.language.numbers.units_first:
        return False
    losers = [scan.sense(step, THING) for step in range(verb + 1, place)]
    return any(loser is not None and loser.name in BEREAVED for loser in losers)


def is_of_family(scan: Scan, mention: Mention) -> bool:
    """Tell whether people are said to be of somebody's family, by a possessive written onto the word for it: fifty of her family."""
    link = mention.last + 1
    if not scan.sense(link, "linking") or not scan.close(link) or not scan.close(link + 1):
        return False
    form, script = scan.words[link + 1], scan.lexicon.language.script
    for ending in script.possessive:
        stem = form[: -len(ending)]
        if form.endswith(ending) and len(stem) > 1:
            word = scan.lexicon[stem[:-1] + script.before_possessive.get(stem[-1], stem[-1])]
            family = word.senses.get(THING) if word is not None else None
            if family is not None and family.name == "family":
                return True
    return False


def is_of_force(scan: Scan, verb: int) -> bool:
    """Tell whether those who fight, or a country, stand right before a verb as its subject."""
    subject = verb - 1
    while subject > verb - REACH_SUBJECT and not scan.senses(subject).keys().isdisjoint(("auxiliaries", "adverbs")):
        subject -= 1
    person = scan.sense(subject, PERSON)
    fights = person is not None and concepts().is_force(person.name)
    return (fights or not scan.starts_of(subject).isdisjoint(("fighting", "nation", "place"))) and scan.close(verb)


def is_eliminated(scan: Scan, mention: Mention) -> bool:
    """Tell whether those who fight are said to be done away with, by a word that says no such thing of others."""
    if not is_force(mention.noun):
        return False
    place, verb = beginning(scan, mention.first), past_auxiliaries(scan, mention.last)
    before = scan.match_before(place, "eliminating", longest=2) is not None and not separated(scan, place)
    helped = verb > mention.last + 1 and scan.close(verb)
    return before or (helped and scan.match(verb, "eliminating") is not None)
