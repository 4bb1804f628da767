"""Who is sick and not wounded, where one word says both: struck by a virus, cases of an epidemic."""

from __future__ import annotations

from factcheck.claims.mention import VICTIM, Mention
from factcheck.claims.outcome_words import INFECTED, WOUNDED
from factcheck.reading.lexicon import BITS
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS

# So far around a figure a disease makes of a wounded person a sick one, and so many sentences on the same word goes on saying so.
NEAR = 6
FAR = 40
GOES_ON = 2
# Two forms of one noun begin with the same letters.
LONGEST_STEM = 4
PATIENT = "patient"


def is_illness(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure counts patients, or a disease near it makes `hit` people sick ones."""
    if mention.noun.name == PATIENT:
        return True
    begin, end = max(0, mention.first - NEAR), min(mention.last + 1 + NEAR, scan.count)
    if any(scan.match(index, "treated") for index in range(begin, end)):
        # Those who are in hospital may as well be sick: a disease that was told of shortly before says so.
        begin = max(0, mention.first - FAR)
    else:
        starts = (step for step in range(begin, mention.first + 1) if not STOPS.isdisjoint(scan.seps[step]))
        begin = max(starts, default=begin)
    if not scan.holds(BITS["disease"], begin, end):
        return False
    return any(scan.match(index, "disease") for index in range(begin, end))


def settle_illness(scan: Scan, mentions: list[Mention]) -> None:
    """Make sick ones of those counted by a word that told of the sick shortly before, and of those among the sick."""
    told: Mention | None = None
    for mention in mentions:
        if mention.outcome == INFECTED and mention.noun.sort == VICTIM:
            told = mention
        elif mention.outcome != WOUNDED:
            continue
        elif told is not None and is_told_on(scan, told, mention):
            mention.outcome, told = INFECTED, mention
        elif mention.whole is not None and is_sick(mention.whole):
            mention.outcome = INFECTED


def is_told_on(scan: Scan, told: Mention, mention: Mention) -> bool:
    """Tell whether a figure counts by the word that an earlier one counted the sick by."""
    one, two = told.noun.head, mention.noun.head
    if one < 0 or two < 0 or mention.sentence - told.sentence > GOES_ON:
        return False
    first, second = scan.tags[one], scan.tags[two]
    return first is not None and second is not None and first.bare[:LONGEST_STEM] == second.bare[:LONGEST_STEM]


def is_sick(whole: Mention) -> bool:
    """Tell whether a figure counts the sick."""
    return whole.outcome == INFECTED or whole.noun.name == PATIENT
