"""The words around a figure that widen it, open it, or make a range of two."""

from __future__ import annotations

from factcheck.reading.lexicon import BITS, Lexicon
from factcheck.reading.scan import MONEY, Scan

EXACT, ABOUT, AT_LEAST, MORE_THAN = "exact", "about", "at_least", "more_than"
AT_MOST, LESS_THAN, RANGE = "at_most", "less_than", "range"
HEDGES = (ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN)

# A hedge that follows a figure may have the counted noun and its adjectives before it.
REACH_AFTER = 4
REACH_CHANGE = 12
REACH_VERB, REACH_SUBJECT = 12, 7
VERBS = BITS["hedge_verb"] | BITS["hedge_verb_by"]

# Signs, quotes and brackets may stand between a hedge and its figure.
BEFORE_FIGURE = MONEY + " \u00a0\t-(\"'“”‘’«"

# Signs that say of the figure after them what words do.
COMPARISONS = {
    "≥": AT_LEAST,
    ">=": AT_LEAST,
    "≤": AT_MOST,
    "<=": AT_MOST,
    ">": MORE_THAN,
    "<": LESS_THAN,
    "~": ABOUT,
    "≈": ABOUT,
    "∼": ABOUT,
}

# Marks that close what precedes the end of a sentence.
CLOSERS = ")]»”’'\""

# These end the sentence that a verb of change belongs to.
SENTENCE_ENDS = frozenset(".؟!?\n")

# Words of these are numbers.
FIGURES = frozenset(("digits", "cardinal", "magnitude", "vague"))

# These end the phrase that a hedge can belong to.
STOPS = frozenset('.,،;؛:!?؟()[]"“”«»\n')


def enter_verbs(lexicon: Lexicon) -> None:
    """Enter the verbs that say how large an amount is."""
    hedges = lexicon.language.hedges
    for category, verbs in (("hedge_verb", hedges.verbs), ("hedge_verb_by", hedges.verbs_by)):
        for modifier, written_verbs in verbs.items():
            for written in written_verbs:
                lexicon.add(category, written, modifier)


def enter(lexicon: Lexicon) -> None:
    """Enter the hedges under "hedge" and "hedge_after", the words of ranges under their names."""
    enter_verbs(lexicon)
    hedges = lexicon.language.hedges
    for modifier in HEDGES:
        words = getattr(hedges, modifier)
        for written in words.before:
            lexicon.add("hedge", written, modifier)
        for written in words.after:
            lexicon.add("hedge_after", written, modifier)
    lists = (
        ("hedge_subject", hedges.subjects), ("hedge_link", hedges.links),
        ("odd_before", hedges.odd.before), ("odd_after", hedges.odd.after), ("open_end", hedges.open_end),
        ("hedge_short", hedges.abbreviated), ("hedge_near", hedges.near), ("verb_with_hedge", hedges.with_hedge),
    )  # fmt: skip
    for category, words in lists:
        for written in words:
            lexicon.add(category, written, True)
    for name in (
        "between",
        "between_join",
        "since",
        "to",
        "alternative",
        "contrast",
        "change",
        "ceiling",
        "by",
        "during",
        "lasting",
    ):
        for written in getattr(hedges, name):
            lexicon.add(name, written, name)


def hedge_before(scan: Scan, index: int) -> str | None:
    """Give the modifier that the words just before a token lay on it."""
    sign = comparison_before(scan, index)
    if sign is not None:
        return sign
    if scan.sense(index - 1, "hedge_short") and is_cut_short(scan, index) and not is_glued(scan, index - 1):
        return ABOUT
    if is_joined_on(scan, index):
        # A conjunction written onto the figure goes on with a list: some 300 women or so, and 635 children.
        return None
    found = scan.match_before(index, "hedge") or ceiling_before(scan, index)
    if found is None:
        verb = verb_before(scan, index)
        if verb is not None:
            return verb
    if found is None or scan.seps[index].strip(BEFORE_FIGURE) or is_of_verb(scan, found[1], index):
        return None
    word = scan.tags[index - 1]
    if found[1] == index - 1 and word is not None and word.definite:
        # With its article it is a noun: the guard of the border, not up to a bound.
        return None
    return str(found[0])


def is_joined_on(scan: Scan, index: int) -> bool:
    """Tell whether a conjunction is written onto a token, or is the token that is written before digits."""
    word = scan.tags[index]
    written = word is not None and bool(word.conjunction)
    return written or any(run.conjunction for run in scan.lexicon.alone(scan.words[index]))


def is_of_verb(scan: Scan, start: int, index: int) -> bool:
    """Tell whether the words of a hedge belong to the verb before them: handed over 51 rifles, edged up to 4.1."""
    if not scan.close(start):
        return False
    if scan.match_before(index, "verb_with_hedge", longest=3) is not None:
        return True
    to = scan.match_before(index, "to", longest=2)
    return to is not None and to[1] == start and to[1] < index - 1 and scan.sense(start - 1, "change") is not None


def is_glued(scan: Scan, index: int) -> bool:
    """Tell whether a word is written onto digits, as a unit is: 46C."""
    return index > 0 and not scan.seps[index] and scan.sense(index - 1, "digits") is not None


def is_cut_short(scan: Scan, index: int) -> bool:
    """Tell whether the point of a word that is cut short stands before a token."""
    return scan.seps[index].strip(BEFORE_FIGURE) == "." or scan.ends[index - 1] in scan.points


def comparison_before(scan: Scan, index: int) -> str | None:
    """Give the modifier of a sign of comparison before a token; one that closes a tag or opens a quoted line is none."""
    if scan.seps[index] == " ":
        return None
    written = scan.seps[index].rstrip(BEFORE_FIGURE)
    for length in (2, 1):
        modifier = COMPARISONS.get(written[-length:]) if len(written) >= length else None
        if modifier is not None:
            before = written[:-length]
            stands_free = before[-1:] in (" ", "(") if before else index == 0
            return modifier if stands_free or modifier not in (MORE_THAN, LESS_THAN) else None
    return None


def verb_before(scan: Scan, index: int) -> str | None:
    """Give the modifier of a verb that says it of an amount named between it and a figure, or just before it.

    Where the verb governs by a preposition, that stands before the figure: يزيد طول الجسر على 3.
    """
    if not scan.holds(VERBS, index - REACH_VERB - 1, index) or scan.seps[index].strip(BEFORE_FIGURE):
        return None
    direct = scan.match_before(index, "hedge_verb", longest=2)
    if direct is not None:
        return str(direct[0]) if has_subject_before(scan, direct[1]) else None
    link = scan.tags[index - 1] if index > 0 else None
    category = "hedge_verb_by" if link is not None and "hedge_link" in link.senses else "hedge_verb"
    if category == "hedge_verb" and link is not None and "date_within" not in link.senses and is_led(scan, index):
        # A figure behind a preposition is not what the verb speaks of: through 300 machines.
        return None
    for start in range(index - 2, max(-1, index - REACH_VERB), -1):
        word = scan.tags[start]
        if scan.seps[start + 1] != " " and STOPS.intersection(scan.seps[start + 1]):
            return None
        if word is None or word.naming:
            continue
        if is_figure(scan, start) and not is_led(scan, start):
            return None
        # A verb has no article: القارب is a boat.
        found = scan.match(start, category) if category in word.starts and not word.definite else None
        if found is not None and is_of_amount(scan, found[1]) and found[1] < index:
            # A word of denial belongs to the verb.
            longer = scan.match(start - 1, category)
            return str(longer[0] if longer is not None and longer[1] == found[1] else found[0])
    return None


def is_led(scan: Scan, index: int) -> bool:
    """Tell whether a preposition leads to a figure, as a word of its own or written onto it."""
    word = scan.tags[index]
    return bool(scan.sense(index - 1, "function")) or (word is not None and bool(word.preposition))


def is_of_amount(scan: Scan, index: int) -> bool:
    """Tell whether a word for an amount stands at a token, or behind a pronoun with its preposition there."""
    if scan.match(index, "hedge_subject"):
        return True
    return bool(scan.sense(index, "function")) and bool(scan.match(index + 1, "hedge_subject"))


def has_subject_before(scan: Scan, index: int) -> bool:
    """Tell whether a word for an amount stands before a verb in its clause."""
    for before in range(index - 1, max(-1, index - 1 - REACH_SUBJECT), -1):
        if scan.seps[before + 1] != " " and STOPS.intersection(scan.seps[before + 1]):
            return False
        if scan.sense(before, "hedge_subject"):
            return True
    return False


def ceiling_before(scan: Scan, index: int) -> tuple[str, int] | None:
    """Give the ceiling that a verb of reaching sets after an indefinite noun: a fine reaching 50."""
    found = scan.match_before(index, "ceiling")
    if found is None or found[1] == 0 or scan.seps[found[1]] != " ":
        return None
    before = scan.tags[found[1] - 1]
    # As it is written, for folding makes a pronoun of the ending of a feminine noun.
    form = scan.words[found[1] - 1]
    script = scan.lexicon.language.script
    definite = form.endswith(script.possessive) or (before is None and form.startswith(script.articles))
    if definite or (before is not None and (before.definite or "function" in before.senses)):
        return None
    return AT_MOST, found[1]


def hedge_after(scan: Scan, last: int) -> str | None:
    """Give the modifier that stands after a figure, beyond at most its noun and adjectives."""
    share = scan.match(last + 1, "percent") if "percent" in scan.starts_of(last + 1) else None
    first = last + 1 if share is None else share[1]
    for index in range(first, min(first + 1 + REACH_AFTER, scan.count)):
        if scan.seps[index] != " " and STOPS.intersection(scan.seps[index]):
            return None
        word = scan.tags[index]
        if word is None or word.naming:
            continue
        if "among" in word.starts and scan.match(index, "among") is not None and index > last + 1:
            # What follows is said of those who are among them: five, among them at least one child.
            return None
        found = scan.match(index, "hedge_after") if "hedge_after" in word.starts else None
        if found is not None:
            modifier, after = found
            # Words before the next figure are its own: `20 dead and at least 30 wounded`.
            return None if leads_to_next(scan, index, after) else str(modifier)
        if not FIGURES.isdisjoint(word.senses):
            return None
    return None


def leads_to_next(scan: Scan, index: int, after: int) -> bool:
    """Tell whether the words of a hedge behind a figure begin that of the next: 12 guns and up to 90 shells."""
    for start in range(index, after):
        hedge = scan.match(start, "hedge")
        if hedge is not None and hedge[1] >= after and is_figure(scan, hedge[1]):
            return not STOPS.intersection(scan.seps[hedge[1]])
    return False


def is_figure(scan: Scan, index: int) -> bool:
    """Tell whether a token is a number in digits or words."""
    word = scan.tags[index] if 0 <= index < scan.count else None
    return word is not None and not FIGURES.isdisjoint(word.senses)


def of_change(scan: Scan, index: int) -> bool:
    """Tell whether a verb or noun of change stands before a token in its sentence."""
    if not scan.holds(BITS["change"], index - REACH_CHANGE, index):
        return False
    if scan.sense(index - 1, "linking") and not scan.sense(index - 1, "since"):
        # A surge of 6 to 9 feet is one of so much, not from so much.
        return False
    for before in range(index - 1, max(-1, index - 1 - REACH_CHANGE), -1):
        after = scan.seps[before + 1].lstrip(CLOSERS)
        if after and after[0] in SENTENCE_ENDS:
            return False
        if scan.sense(before, "change"):
            return True
    return False
