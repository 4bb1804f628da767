"""Victims who are named before a figure that is said of them: the dead are four soldiers; among the dead, six."""

from __future__ import annotations

from factcheck.claims.beginning import beginning
from factcheck.claims.clause import begins_clause_at
from factcheck.claims.mention import PERSON, VICTIM, Mention
from factcheck.reading.scan import Scan

# One person before a joined figure is told in so many words at most.
LONGEST_LISTED = 7


def is_subject(scan: Scan, mention: Mention, step: int, first: int) -> str | None:
    """Give the outcome of victims named before a figure that is said of them: `the dead are four …`, `bodies of five`."""
    word = scan.tags[step]
    if word is None:
        return None
    victim = word.senses.get(VICTIM)
    outcome = victim.name if victim is not None else word.senses.get("state") or word.senses.get("passive")
    if outcome is None or "lives" in word.senses:
        return None
    first = before_list(scan, first)
    added = first - 1 if scan.sense(first - 1, "others") and first - 1 > step else first
    between = range(step + 1, added)
    if victim is not None and (step + 1 == added or (len(between) == 1 and scan.sense(step + 1, "linking"))):
        return str(outcome)
    if victim is not None and scan.sense(step + 1, "linking") and are_named(scan, step + 2, added):
        # The bodies of a woman and two girls.
        return str(outcome)
    told = scan.sense(step - 1, "relative") and scan.sense(step - 2, "determiners")
    definite = word.definite or bool(scan.sense(step - 1, "determiners") or told)
    if not definite or not between or len(between) > 2:
        return None
    among = any(scan.sense(index, "among") for index in between) or bool(scan.match_before(step + 1, "among"))
    linked = all(scan.sense(index, "among") or scan.sense(index, "auxiliaries") for index in between)
    if linked and among and mention.role is None:
        mention.role = "part"
    return str(outcome) if linked else None


def are_named(scan: Scan, start: int, end: int) -> bool:
    """Tell whether nothing but people, the last of them joined, stands between two tokens."""
    between = range(start, end)
    light = ("articles", "determiners", "join", "nation", PERSON)
    named = all(scan.close(index) and not scan.senses(index).keys().isdisjoint(light) for index in between)
    return (named and scan.sense(end - 1, "join") is not None) or (
        named and scan.sense(end - 1, "determiners") is not None and scan.sense(end - 2, "join") is not None
    )


def among_before(scan: Scan, first: int) -> str | None:
    """Give the outcome of those whom the words before a figure say that it is among: among the dead, six."""
    if not scan.has("among"):
        return None
    place = before_list(scan, beginning(scan, first))
    if scan.sense(place - 1, "auxiliaries"):
        place -= 1
    found = scan.match_before(place, "among", longest=4)
    if found is None or place - found[1] < 3 or begins_sentence(scan, place):
        return None
    opens = begins_clause_at(scan, found[1])
    if scan.sense(found[1], "linking") and not opens:
        # Within a sentence these may be of someone else: relatives of the dead.
        return None
    senses = scan.senses(place - 1)
    victim = senses.get(VICTIM)
    outcome = victim.name if victim is not None else senses.get("state") or senses.get("passive")
    return None if outcome is None else str(outcome)


def begins_sentence(scan: Scan, place: int) -> bool:
    """Tell whether a sentence begins at a token: what stood before it was among others, and it may not be."""
    return "." in scan.seps[place] or "\n" in scan.seps[place]


def before_list(scan: Scan, place: int) -> int:
    """Give where a list begins of which one person is told before a joined figure: a nurse and two siblings; else the place itself."""
    if not scan.sense(place - 1, "join") or not scan.close(place):
        return place
    person = False
    for step in range(place - 2, max(-1, place - 2 - LONGEST_LISTED), -1):
        if not scan.close(step + 1) or ("function" in scan.senses(step) and "articles" not in scan.senses(step)):
            break
        person = person or PERSON in scan.senses(step)
        if "articles" in scan.senses(step):
            return step if person else place
    return place
