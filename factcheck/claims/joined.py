"""Whether a figure is joined to the one before it."""

from __future__ import annotations

from factcheck.claims.before.deed import trigger_at
from factcheck.claims.beginning import beginning, begins_joined, is_conjunction
from factcheck.claims.mention import PERSON, THING, VICTIM, Mention
from factcheck.claims.outcome_words import TRIGGERS
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# With a conjunction written onto them, words of these go on with a list, or with the figure; others are verbs or deeds.
LISTED = frozenset(
    (
        *TRIGGERS, PERSON, THING, VICTIM, "added_before", "among", "articles", "auxiliaries", "both", "cardinal", "currency", "date", "determiners",
        "digits", "function", "hedge", "join", "magnitude", "nation", "number_of", "others", "place", "several", "state", "to", "toll", "total", "unit",
    )
)  # fmt: skip


def is_joined(scan: Scan, start: int, first: int) -> bool:
    """Tell whether a conjunction or comma joins a figure to one before, and no verb stands between them."""
    place = beginning(scan, first)
    if place < start:
        return False
    for step in range(start, place):
        separator = scan.seps[step]
        senses = scan.senses(step)
        if not STOPS.isdisjoint(separator) or ":" in separator or "barrier" in senses or trigger_at(scan, step, first):
            return False
    if not STOPS.isdisjoint(scan.seps[place]) or ":" in scan.seps[place]:
        return False
    if not COMMAS.isdisjoint(scan.seps[place]):
        return True
    return any(
        (begins_joined(scan.tags[step]) and not (step < place and is_deed(scan, step)))
        or (step < first and is_conjunction(scan, step))
        for step in range(max(start, place - 1), first + 1)
    )


def is_deed(scan: Scan, step: int) -> bool:
    """Tell whether a word with a conjunction is a noun that governs what follows, and that no outcome knows: and the treatment of 12."""
    word = scan.tags[step]
    if word is None or not word.conjunction or word.preposition or word.definite:
        return False
    return word.starts.isdisjoint(LISTED) or (THING in word.senses and "number_of" not in word.starts)


def closes_part(scan: Scan, before: Mention, first: int) -> bool:
    """Tell whether a comma before a conjunction ends a part, so that what is joined is none: 18, 14 of them men, and three guides."""
    if scan.match(before.numeral.last + 1, "among_after") is None:
        return False
    # A verb of its own may stand behind the conjunction: 66, two of them firefighters, and drove out thousands.
    return any(
        bool(scan.sense(step, "join")) and not COMMAS.isdisjoint(scan.seps[step])
        for step in {before.last + 1, beginning(scan, first) - 1}
    )
