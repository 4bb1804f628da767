"""What a word directly before a figure says of it: killing 12."""

from __future__ import annotations

from factcheck.claims.before.court import not_done
from factcheck.claims.before.deed import has_own_subject, is_denied, is_sure, is_withdrawn, merged_before
from factcheck.claims.beginning import beginning, begins_joined, is_conjunction, separated
from factcheck.claims.mention import UNKNOWN, Mention
from factcheck.claims.outcome_words import TRIGGERS, longest
from factcheck.reading.scan import Scan


def adjacent(scan: Scan, first: int, before: Mention | None = None, *, named: bool = True) -> str | None:
    """Give the outcome that a word directly before a figure, or before its hedge, lays on it; `named` people are sure ones."""
    floor = before.verb if before is not None else -1
    place = beginning(scan, first)
    if any(begins_joined(scan.tags[step]) or is_conjunction(scan, step) for step in range(place, first + 1)):
        # What is joined to something before it is not its object.
        return None
    for category in TRIGGERS:
        found = scan.match_before(place, category)
        if found is not None and not separated(scan, place) and is_sure(scan, found[1], place - 1, named=named):
            if is_withdrawn(scan, found[1], place) or is_denied_among(scan, found[1], place, first):
                return None
            if found[1] < place - 1 and has_own_subject(scan, found[1]):
                # A soldier was killed and two were hurt: the second verb alone is theirs.
                return longest(scan, place - 1, TRIGGERS, place)
            return not_done(scan, found[1]) or merged_before(scan, found[1], str(found[0]), floor)
    return None


def is_denied_among(scan: Scan, deed: int, place: int, first: int) -> bool:
    """Tell whether nothing befell any of those whom a word for `between` leads in: there were no injuries among 150 workers."""
    between = place < first and scan.sense(place, "determiners") is not None and scan.sense(place, "total") is None
    return between and is_denied(scan, deed)


def joined_to_own(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of a figure that is joined to what befell one person: led to his death and 12 others'."""
    place = beginning(scan, mention.first)
    joined = any(
        begins_joined(scan.tags[step]) or is_conjunction(scan, step) for step in range(place, mention.first + 1)
    )
    if not joined or not scan.close(place):
        return None
    own = scan.sense(place - 1, "own")
    return str(own) if own is not None else None


def is_meeting(scan: Scan, mention: Mention) -> bool:
    """Tell whether a verb of holding has an object that no table knows, which may be a meeting: held 12 consultations."""
    place = beginning(scan, mention.first)
    return mention.noun.sort == UNKNOWN and not mention.noun.nation and scan.sense(place - 1, "holding") is not None
