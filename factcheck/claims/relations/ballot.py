"""Votes for, against and withheld in one sentence, and how many belong to the body that voted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.relations.bare import bare_figure
from factcheck.claims.relations.enumeration import conjunction
from factcheck.claims.relations.placed import Placed, before_figure, is_definite_figure, led_by
from factcheck.languages.world.concepts import concepts
from factcheck.reading.draft import CARDINAL
from factcheck.reading.hedges import EXACT
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS, sentence_at

if TYPE_CHECKING:
    from factcheck.claims.document import Document

# Who sits in a body that votes.
VOTERS = frozenset(
    ("member", "seat", "lawmaker", "councillor", "delegate", "deputy", "senator", "judge", "juror", "state", "country")
)
# A word of voting stands so near its figure; the result stands so near its verb, the second of two figures so near the first.
AFTER, BEFORE, REACH_RESULT, REACH_SECOND = 3, 2, 7, 3
REACH_ASSEMBLY = 5
DASHES = frozenset("-\u2013\u2014:")
# For, against, abstaining, absent: more figures than these are of more than one vote.
FEWEST, MOST = 2, 4
SIDES = 2
# So near its figure a word says that those were present, or that they are all.
REACH_PRESENT = 3
VOTE = "vote"


class Ballot(NamedTuple):
    """Say that so many votes were cast in a body of so many."""

    members: Figure
    votes: tuple[Figure, ...]


def ballots(document: Document, figures: Sequence[Placed], starts: list[int]) -> Iterator[Ballot]:
    """Give each vote that is told in one sentence with the size of the body, or with that in the sentence before or after.

    `starts` are the offsets of the sentences.
    """
    scan = document.scan
    by_first = {figure.mention.first: figure for figure in figures}
    bodies: dict[int, list[Placed]] = {}
    for figure in figures:
        if is_body(scan, figure):
            bodies.setdefault(figure.sentence, []).append(figure)
    if not bodies:
        return
    numerals = sorted((*document.numerals, *results(scan)), key=lambda numeral: numeral.first)
    grouped = groupby(numerals, key=lambda numeral: sentence_at(starts, numeral.start))
    by_sentence = {sentence: list(group) for sentence, group in grouped}
    for sentence, group in by_sentence.items():
        beside = [body for place in (sentence - 1, sentence + 1) for body in bodies.get(place, ())]
        near = bodies.get(sentence) or beside
        if len(near) != 1:
            continue
        left_out = absent(scan, near[0])
        given = [numeral for numeral in group if numeral.first != near[0].mention.first]
        cast = [vote for vote in votes(scan, given) if not is_beside(scan, vote, left_out)]
        around = [
            *by_sentence.get(sentence + 1, ()),
            *(by_sentence.get(sentence - 1, ()) if near[0].sentence < sentence else ()),
        ]
        cast = with_others(scan, cast, near[0], given, around)
        if is_parted(cast, near[0]):
            continue
        if FEWEST <= len(cast) <= MOST:
            placed = [by_first.get(numeral.first) for numeral in cast]
            found = [
                bare_figure(document, numeral) if figure is None else figure.claim
                for numeral, figure in zip(cast, placed, strict=True)
            ]
            told = sum_apart(found)
            if len(told) >= FEWEST and all(is_of_voters(vote) for vote in told):
                yield Ballot(near[0].claim, told)


def with_others(
    scan: Scan, cast: list[Numeral], body: Placed, given: Sequence[Numeral], beside: Sequence[Numeral]
) -> list[Numeral]:
    """Give some votes with those that the body is what they are out of, and with those withheld that its own sentence tells.

    So 230 of 298 adopted it, 63 voted against; 36 to 19. Four of the 55 abstained.
    """
    if not cast:
        return cast
    firsts = {vote.first for vote in cast}
    out_of = [vote for vote in given if is_out_of(scan, vote, body) and vote.first not in firsts]
    apart = [vote for vote in beside if vote not in given and vote.first != body.mention.first]
    withheld = [vote for vote in apart if is_all_withheld(scan, vote) or is_some_withheld(scan, vote, body)]
    told = any(is_beside(scan, vote, ("withheld",)) for vote in cast)
    if told or any(is_vote(scan, vote) and vote not in withheld for vote in apart):
        withheld = []
    return sorted((*cast, *out_of, *withheld), key=lambda vote: vote.first)


def is_out_of(scan: Scan, vote: Numeral, body: Placed) -> bool:
    """Tell whether a number is out of those of a body, right before it."""
    return led_by(scan, body, "out_of") and 0 < body.first - vote.last <= REACH_RESULT


def is_all_withheld(scan: Scan, vote: Numeral) -> bool:
    """Tell whether a short clause says no more than that so many withheld their votes."""
    near = range(vote.last + 1, vote.last + 1 + REACH_SECOND + AFTER)
    ends = next((index for index in near if index >= scan.count or not STOPS.isdisjoint(scan.seps[index])), None)
    past = ends is not None and any(scan.match(index, "done_before") for index in range(vote.last + 1, ends))
    telling = is_beside(scan, vote, ("withheld", "absent"))
    somewhere = ends is not None and any(scan.match(index, "somewhere") for index in range(vote.last + 1, ends))
    return ends is not None and telling and not past and not somewhere


def is_some_withheld(scan: Scan, vote: Numeral, body: Placed) -> bool:
    """Tell whether some members of a body, named right behind them, withheld their votes: four of the 55 abstained."""
    before = 0 < body.first - vote.last <= REACH_RESULT
    after = range(body.last + 1, min(scan.count, body.last + 1 + REACH_RESULT))
    return before and any(scan.match(index, "withheld") for index in after)


def is_parted(votes: Sequence[Numeral], body: Placed) -> bool:
    """Tell whether a body stands between votes and far behind the first, so that this may be of another: 15 for it, and in the house of 120, 71."""
    before = [vote for vote in votes if vote.first < body.first]
    return 0 < len(before) < len(votes) and body.first - before[-1].last > REACH_RESULT


def sum_apart(votes: Sequence[Figure]) -> tuple[Figure, ...]:
    """Give some votes without the one that is the sum of the others: 95 voted, 60 for and 35 against."""
    largest = max(votes, key=lambda vote: vote.value)
    others = tuple(vote for vote in votes if vote is not largest)
    return others if len(others) >= FEWEST and sum(vote.value for vote in others) == largest.value else tuple(votes)


def is_of_voters(vote: Figure) -> bool:
    """Tell whether a figure can count votes, or people who vote: not the branches that were for it."""
    name = vote.concept
    return name is None or name in VOTERS or name == VOTE or concepts().isa(name, "person")


def is_body(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure is how many a body has: the 100-member council, 60 of the 100 deputies."""
    claim, last = figure.claim, figure.mention.numeral.last
    if claim.modifier != EXACT:
        return False
    if claim.concept == VOTE:
        return is_all_cast(scan, figure)
    if scan.seps[min(last + 1, scan.count)] == "-" and any(
        scan.match(index, "assembly") for index in range(last + 2, min(scan.count, last + 2 + AFTER))
    ):
        # The 55-strong council.
        return True
    if claim.concept not in VOTERS:
        return figure.mention.noun.last < figure.first and is_size(scan, figure)
    if is_present(scan, figure) and not is_vote(scan, figure.mention.numeral):
        return True
    if (last + 1 < scan.count and scan.seps[last + 1].strip() == "-") or led_by(scan, figure, "membership"):
        return True
    start = before_figure(scan, figure)
    if led_by(scan, figure, "having") or (start and scan.match(start - 1, "assembly")):
        near = range(max(0, start - REACH_ASSEMBLY), start)
        return all(any(scan.match(index, word) for index in near) for word in ("having", "assembly"))
    marked = led_by(scan, figure, "linking", "made_up") or is_definite_figure(scan, figure)
    return marked and not is_vote(scan, figure.mention.numeral)


def is_size(scan: Scan, figure: Placed) -> bool:
    """Tell whether a bare number is how many a body is of, right behind its name: a jury of nine."""
    linked = scan.match_before(before_figure(scan, figure), "linking")
    return linked is not None and linked[1] > 0 and scan.match(linked[1] - 1, "assembly") is not None


def is_present(scan: Scan, figure: Placed) -> bool:
    """Tell whether those whom a figure counts are said to be all who were there: 49 members took part; 49 deputies, all the members."""
    start, after = before_figure(scan, figure), figure.last + 1
    near = [*range(max(0, start - REACH_PRESENT), start), *range(after, after + REACH_PRESENT)]
    whole = any(scan.match(index, "membership") and not scan.close(after) for index in range(after, after + 2))
    return whole or any(scan.match(index, "present") and is_unbroken(scan, index, start, after) for index in near)


def is_unbroken(scan: Scan, index: int, start: int, after: int) -> bool:
    """Tell whether no mark and no other figure stands between a word and the tokens of a figure."""
    tokens = range(index + 1, start + 1) if index < start else range(after, index + 1)
    return not any(scan.seps[step].strip() for step in tokens) and not any(
        scan.anchored(step, NUMBER) for step in tokens if step != start
    )


def is_all_cast(scan: Scan, figure: Placed) -> bool:
    """Tell whether a figure counts all the votes that were cast."""
    after = figure.last + 1
    return scan.match(after, "cast") is not None and not scan.seps[after].strip()


def absent(scan: Scan, body: Placed) -> tuple[str, ...]:
    """Give the sorts of words beside a vote that is none of those of a body: no one absent was present, nor is what was withheld cast."""
    if body.claim.concept == VOTE:
        return ("absent", "withheld")
    return ("absent",) if is_present(scan, body) else ()


def is_beside(scan: Scan, numeral: Numeral, sorts: Sequence[str]) -> bool:
    """Tell whether a word of some sorts stands beside a number, with no other number, mark or conjunction between."""
    after = range(numeral.last + 1, min(scan.count, numeral.last + 1 + AFTER))
    behind = takewhile(lambda index: not parts(scan, index), after)
    before = range(numeral.first - 1, max(-1, numeral.first - 1 - BEFORE), -1)
    ahead = takewhile(lambda index: not scan.seps[index + 1].strip() and not scan.anchored(index, NUMBER), before)
    return any(scan.match(index, sort) for index in (*behind, *ahead) for sort in sorts)


def parts(scan: Scan, index: int) -> bool:
    """Tell whether something else begins at a token."""
    return bool(scan.seps[index].strip() or scan.anchored(index, NUMBER) or conjunction(scan, index))


def results(scan: Scan) -> Iterator[Numeral]:
    """Give both figures of each result that a dash joins shortly behind a word of voting: approved it 62-41."""
    for index in scan.anchors(NUMBER):
        one, two = scan.sense(index, "digits"), scan.sense(index + 1, "digits")
        if one is None or two is None or scan.seps[index + 1] not in DASHES or not is_voted(scan, index):
            continue
        if scan.seps[index + 2].strip() not in DASHES:
            for place, digits in ((index, one), (index + 1, two)):
                start, end, value = scan.starts[place], scan.ends[place], digits.value
                yield Numeral(place, place, start, end, value, value, EXACT, 1, CARDINAL, True)


def is_voted(scan: Scan, index: int) -> bool:
    """Tell whether a word of voting stands near a result, in its sentence."""
    for place in range(index - 1, max(-1, index - 1 - REACH_RESULT), -1):
        if not STOPS.isdisjoint(scan.seps[place + 1]):
            break
        if scan.match(place, "voting") or scan.match(place, "deciding"):
            return True
    return any(scan.match(place, "voting") for place in range(index + 2, index + 2 + BEFORE))


def votes(scan: Scan, numerals: Sequence[Numeral]) -> list[Numeral]:
    """Give the numbers of a sentence that count votes."""
    found: list[Numeral] = []
    sides = 0
    for numeral in numerals:
        if numeral.sort != CARDINAL or numeral.modifier != EXACT or is_of_past(scan, numeral):
            continue
        second = bool(found) and is_second(scan, found[-1], numeral)
        if second or is_vote(scan, numeral) or is_of_result(scan, numeral):
            found.append(numeral)
            sides += second
    # Two votes in one sentence are of two bodies.
    return found if sides < SIDES else []


def is_of_past(scan: Scan, numeral: Numeral) -> bool:
    """Tell whether an auxiliary right before a number makes what those did earlier: وكان 25 عضوا قد أيدوها."""
    before = range(max(0, numeral.first - BEFORE), numeral.first)
    return bool(scan.lexicon.language.script.dual) and any(scan.match(index, "done_before") for index in before)


def is_vote(scan: Scan, numeral: Numeral) -> bool:
    """Tell whether a word of voting stands beside a number, behind it or right before it."""
    for index in range(numeral.last + 1, min(scan.count, numeral.last + 1 + AFTER)):
        if not (STOPS | COMMAS).isdisjoint(scan.seps[index]) or scan.anchored(index, NUMBER):
            break
        if scan.match(index, "voting"):
            return True
    for index in range(numeral.first - 1, max(-1, numeral.first - 1 - BEFORE), -1):
        if not (STOPS | COMMAS).isdisjoint(scan.seps[index + 1]) or scan.anchored(index, NUMBER):
            break
        if scan.match(index, "voting"):
            return True
    return False


def is_second(scan: Scan, one: Numeral, two: Numeral) -> bool:
    """Tell whether a number is that of the other side: 62 votes to 41."""
    if two.first - one.last - 1 > REACH_SECOND:
        return False
    return any(scan.match_before(two.first, category) is not None for category in ("to", "versus"))


def is_of_result(scan: Scan, numeral: Numeral) -> bool:
    """Tell whether a number is part of a result that a dash joins."""
    index = numeral.first
    following = index + 1 < scan.count and scan.seps[index + 1] in DASHES and scan.sense(index + 1, "digits")
    before = scan.seps[index] in DASHES and scan.sense(index - 1, "digits")
    return bool((following and is_voted(scan, index)) or (before and is_voted(scan, index - 1)))
