"""Whether a figure is a part of another, a total, or an addition to an earlier one."""

from __future__ import annotations

from factcheck.claims.mention import Mention
from factcheck.reading.lexicon import Word
from factcheck.reading.scan import Scan

PART, TOTAL, INCREMENT = "part", "total", "increment"

# A word that gives a role stands at most so many tokens from the figure.
REACH = 4
# These end the phrase that a role is said in; a total stands in the same phrase as its figure.
ENDS = frozenset(".;؛\n")
BESIDE = " \"'«»“”:ـ-$€£"
REACH_RAISING = 9


def find_role(scan: Scan, mention: Mention, before: Mention | None) -> tuple[str | None, Mention | None]:
    """Give the role that the words beside a figure lay on it, and the figure that it is a part of."""
    if before is not None and (is_among(scan, mention) or scan.match(mention.numeral.last + 1, "among_after")):
        whole = before.whole if before.role == PART and before.whole is not None else before
        return PART, whole
    if is_increment(scan, mention):
        return INCREMENT, None
    if is_total(scan, mention):
        return TOTAL, None
    return None, None


def is_among(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure, or the list that it stands in, is introduced as being among others."""
    for step in range(mention.first - 1, max(-1, mention.first - 1 - REACH), -1):
        separator = scan.seps[step + 1]
        if any(mark in separator for mark in ".;؛\n"):
            return False
        found = scan.match(step, "among")
        if found is not None and found[1] <= mention.first:
            return True
        word = scan.tags[step]
        if word is not None and hides(word):
            return False
    return False


def hides(word: Word) -> bool:
    """Tell whether a word begins something that an earlier one does not reach into."""
    return not word.senses.keys().isdisjoint(("active", "passive", "nominal", "barrier", "digits", "cardinal"))


def is_increment(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is said to be added to an earlier one."""
    numeral = mention.numeral
    if scan.match_before(numeral.first, "increment", longest=2):
        return True
    end = mention.last
    if mention.amount is not None:
        end = max(end, mention.amount.last)
    for step in range(numeral.last + 1, min(end + 2, scan.count)):
        if scan.match(step, "increment") and not scan.seps[step].strip(" "):
            return True
    return False


def is_total(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is said to be the sum of others."""
    first = mention.first
    beside = True
    for step in range(first - 1, max(-1, first - 1 - REACH_RAISING), -1):
        separator = scan.seps[step + 1]
        if separator != " ":
            if not ENDS.isdisjoint(separator):
                return False
            beside = beside and not separator.strip(BESIDE)
        word = scan.tags[step]
        if word is None:
            continue
        starts = word.starts
        if "raising" in starts and scan.match(step, "raising"):
            return True
        if beside and first - step <= REACH and "total" in starts and scan.match(step, "total"):
            return True
        if "digits" in starts or "cardinal" in starts:
            return False
    return False


def settle_roles(scan: Scan, mentions: list[Mention]) -> None:
    """Give the roles that only a comparison of figures shows: parts by degree of harm."""
    for position, mention in enumerate(mentions):
        if mention.role is None and mention.outcome is not None and has_degree(scan, mention):
            for earlier in reversed(mentions[:position]):
                if earlier.sentence != mention.sentence:
                    break
                same = earlier.outcome == mention.outcome and earlier.noun.name == mention.noun.name
                if same and not has_degree(scan, earlier):
                    mention.role, mention.whole = PART, earlier
                    break


def has_degree(scan: Scan, mention: Mention) -> bool:
    """Tell whether a degree of harm is said of a figure's people."""
    return any(
        scan.sense(step, "degree") and not scan.seps[step].strip(" ")
        for step in range(mention.last + 1, min(mention.last + 5, scan.count))
    )
