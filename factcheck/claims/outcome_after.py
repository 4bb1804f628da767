"""What is said of people after their figure: 12 people, among them two children, were killed."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.mention import PERSON, VICTIM, Mention
from factcheck.claims.outcome_words import DISPLACED, is_phrase, merge, saying
from factcheck.reading.hedges import is_figure
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# A word stands at most so many tokens after the noun that it is said of, or after a remark.
REACH_AFTER = 9
# A remark between two commas or brackets is at most so long.
REMARK = 22
CLOSED = STOPS | frozenset("(:")


def following(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome that a word after the noun says of it."""
    clause = Clause(mention.last + 1)
    among, beyond = None, -1
    for index in clause_after(scan, mention.last + 1):
        if index < beyond:
            continue
        victims = among_victims(scan, index)
        if victims is not None:
            mention.role = "part"
            among, beyond = victims
            continue
        outcome = said_at(scan, index, clause)
        if outcome is not None:
            mention.verb = index if outcome else -1
            # What befell these of them is later: three of the wounded died.
            return outcome or among
    return among


class Clause:
    """Hold what was met on the way from a noun to its predicate."""

    __slots__ = ("helped", "prepositions", "related", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.helped = self.related = False
        self.prepositions = 0


def clause_after(scan: Scan, start: int) -> Iterator[int]:
    """Give the known words of the clause that a noun begins: past remarks, to its next figure or its end."""
    first, limit = past_remark(scan, start)
    index = first
    while index < min(limit, scan.count):
        separator = scan.seps[index]
        if index == start and "(" in separator:
            index = past_brackets(scan, index)
            first, limit = index, index + REACH_AFTER
            continue
        if not CLOSED.isdisjoint(separator) or (index not in (start, first) and not COMMAS.isdisjoint(separator)):
            return
        word = scan.tags[index]
        if word is not None and is_figure(scan, index):
            if not scan.sense(index - 1, "linking"):
                return
        elif word is not None:
            if "join" in word.senses and PERSON in scan.senses(index + 1):
                # Passengers and crew are one subject.
                index += 1
            elif word.conjunction or not word.senses.keys().isdisjoint(("join", "barrier")):
                if "relative" not in word.senses:
                    return
                yield index
            else:
                yield index
        index += 1


def said_at(scan: Scan, index: int, clause: Clause) -> str | None:
    """Give the outcome that a word says of the noun before it; nothing said is "", None goes on."""
    senses = scan.senses(index)
    if "relative" in senses:
        clause.related = True
        return "" if clause.prepositions else None
    outcome = saying(scan, index)
    if outcome is not None:
        alone = scan.match(index + 1, "particles") is not None or not is_phrase(scan, index)
        if not clause.helped and outcome != DISPLACED and alone and acts(scan, index):
            return ""
        return both_outcomes(scan, index, outcome)
    toll = scan.match(index, "toll") if index == clause.start else None
    if toll is not None:
        return str(toll[0])
    word = scan.tags[index]
    if "active" in senses and word is not None and not word.definite:
        return ""
    if clause.helped and not clause.related and not senses.keys().isdisjoint(("articles", "determiners")):
        return ""
    clause.helped = clause.helped or "auxiliaries" in senses
    clause.prepositions += "function" in senses and senses.keys().isdisjoint(("auxiliaries", "others", "linking"))
    return None


def past_brackets(scan: Scan, index: int) -> int:
    """Give the token after a remark in brackets; the end of the text where they do not close."""
    for step in range(index + 1, min(index + REMARK, scan.count)):
        if ")" in scan.seps[step]:
            return step
    return scan.count


def past_remark(scan: Scan, start: int) -> tuple[int, int]:
    """Give where the predicate of a noun can begin and must have begun: after a remark between commas."""
    if start >= scan.count or COMMAS.isdisjoint(scan.seps[start]):
        return start, start + REACH_AFTER
    word = scan.tags[start]
    if word is not None and (word.conjunction or "join" in word.senses):
        return start, start
    for index in range(start + 1, min(start + REMARK, scan.count)):
        separator = scan.seps[index]
        if not STOPS.isdisjoint(separator):
            break
        if not COMMAS.isdisjoint(separator):
            return index, index + REACH_AFTER - 3
    # Without a closing comma a remark may still be short: 13 people, seven of them women, died.
    return start, start


def among_victims(scan: Scan, index: int) -> tuple[str, int] | None:
    """Give the outcome of those whom words at a token say that others are among, and the token after them."""
    found = scan.match(index, "among")
    if found is None or found[1] - index < 2:
        return None
    senses = scan.senses(found[1] - 1)
    victim = senses.get(VICTIM)
    outcome = str(victim.name) if victim is not None else senses.get("state")
    return None if outcome is None else (outcome, found[1])


def acts(scan: Scan, verb: int) -> bool:
    """Tell whether a verb that may be a participle has an object after it."""
    index = verb + 1
    if index >= scan.count or scan.seps[index].strip(" "):
        return False
    if scan.sense(index, "particles"):
        return True
    among = scan.match(index, "among")
    if among is not None and among[1] < scan.count and is_figure(scan, among[1]):
        return True
    word = scan.tags[index]
    if word is None or word.conjunction:
        return False
    senses = word.senses
    if is_figure(scan, index) or "articles" in senses or "determiners" in senses:
        return True
    if scan.match(index, "hedge") is not None:
        return True
    return PERSON in senses and not word.preposition


def both_outcomes(scan: Scan, step: int, outcome: str) -> str:
    """Give the outcome of a verb, of both where a second one is joined to it (`killed or wounded`)."""
    index = step + 1
    word = scan.tags[index] if index < scan.count and scan.seps[index] == " " else None
    if word is None:
        return outcome
    linked = bool(word.conjunction)
    if "join" in word.senses or "alternative" in word.senses:
        linked, index = True, index + 1
        word = scan.tags[index] if index < scan.count else None
    if not linked or word is None:
        return outcome
    other = saying(scan, index)
    after = index + 1
    if other is None or (after < scan.count and begins_object(scan, after)):
        return outcome
    return merge(outcome, other)


def begins_object(scan: Scan, index: int) -> bool:
    """Tell whether people or a figure begin at a token."""
    senses = scan.senses(index)
    return is_figure(scan, index) or PERSON in senses or scan.match(index, "hedge") is not None
