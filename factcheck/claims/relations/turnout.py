"""The share of those who may vote that did, told in percent and in numbers: turnout was 68%, with 5.3 of the 7.8 million voters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.relations.placed import Placed, before_figure, places, sentences
from factcheck.claims.relations.share import Share, is_of
from factcheck.languages.world.concepts import concepts
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# The word for turnout stands so near its percentage; of fewer people than these a turnout is not told.
REACH_BEFORE, REACH_AFTER, FEWEST = 7, 2, 100
# A verb of voting stands so near those who did; a part told right behind its percentage needs none.
REACH_VERB = 4
VOTER, PERSON = "voter", "person"


def turnouts(scan: Scan, figures: Sequence[Placed]) -> Iterator[Share]:
    """Give each turnout that its sentence tells in percent and in numbers, where it tells only one."""
    for group in sentences(figures, 3):
        told = [figure for figure in group if figure.claim.kind == "percent"]
        if len(told) != 1 or not is_turnout(scan, told[0]):
            continue
        counts = [figure for figure in group if figure.mention.amount is None and figure.claim.kind != "percent"]
        found = [(one, two) for one, two in pairwise(counts) if is_of(scan, one, two) and are_voters(one, two)]
        if len(found) == 1 and did_vote(scan, told[0], *found[0]) and not is_elsewhere(scan, told[0], *found[0]):
            part, whole = found[0]
            yield Share(part.claim, whole.claim, told[0].claim)


def is_turnout(scan: Scan, share: Placed) -> bool:
    """Tell whether a word for turnout stands shortly before a percentage, or right behind it."""
    start = before_figure(scan, share)
    for index in range(start - 1, max(-1, start - 1 - REACH_BEFORE), -1):
        if not STOPS.isdisjoint(scan.seps[index + 1]) or scan.anchored(index, NUMBER):
            break
        if scan.match(index, "turnout"):
            return True
    return any(scan.match(index, "turnout") for index in range(share.last + 1, share.last + 1 + REACH_AFTER))


def are_voters(one: Placed, two: Placed) -> bool:
    """Tell whether two figures count many people, of whom one is said to be voters."""
    names = [figure.claim.concept for figure in (one, two)]
    people = names[0] is None or concepts().isa(names[0], PERSON)
    voters = any(name is not None and concepts().isa(name, VOTER) for name in names)
    return people and voters and two.claim.value >= FEWEST


def did_vote(scan: Scan, share: Placed, part: Placed, whole: Placed) -> bool:
    """Tell whether a part is said to have voted, or is told right behind the percentage; voters who went to the polls are all who did."""
    if scan.match(whole.last + 1, "relative"):
        return False
    start = before_figure(scan, part)
    between = range(share.last + 1, start)
    if all(any(scan.match(index, word) for word in ("same_as", "linking", "definite")) for index in between):
        return True
    # A verb may stand behind the whole where a clause about it would begin with a word of its own.
    behind = (
        () if scan.lexicon.language.script.dual else range(whole.last + 1, min(scan.count, whole.last + REACH_VERB))
    )
    places = (*range(max(share.last + 1, start - REACH_VERB), start), *range(part.last + 1, whole.first), *behind)
    return any(scan.match(index, word) for index in places for word in ("voting", "present", "cast"))


def is_elsewhere(scan: Scan, *told: Placed) -> bool:
    """Tell whether a place is named between the first of some figures and the last."""
    return bool(places(scan, range(min(one.last for one in told), max(one.first for one in told))))
