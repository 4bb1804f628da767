"""What happened to the people that a figure counts.

The word that says so is the counted noun itself (`30 dead`), follows it (`12 people were
killed`), or governs it from before (`killing 12`); failing these, a figure that is joined to
one before it shares its outcome (`12 Germans and one Belgian`).
"""

from __future__ import annotations

from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, UNKNOWN, VICTIM, Mention
from factcheck.reading.hedges import is_figure
from factcheck.reading.scan import Scan

KILLED, WOUNDED, CASUALTIES, MISSING = "killed", "wounded", "casualties", "missing"
OUTCOMES = frozenset((KILLED, WOUNDED, CASUALTIES, MISSING, "captured", "displaced"))

# A case is a person where something happened to it.
CASES = frozenset(("case",))
LASTING = frozenset(("captured", "displaced"))
TRIGGERS = ("nominal", "active", "passive")

# A governing word stands at most so many tokens before its figure, a following one so many after.
REACH_BEFORE = 16
REACH_AFTER = 7
REACH_TOLL = 22

ENDS = frozenset(".;؛!?؟\n")
COMMAS = frozenset(",،")
# A joined figure begins so soon after the one before.
NEAR = 6
PAUSES = frozenset(",،:()[]–—")


def find_outcome(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome of a figure's people, None where nothing says one."""
    noun = mention.noun
    if noun.sort == THING and noun.name not in CASES:
        return None
    if noun.sort == VICTIM:
        outcome = merged_victims(scan, noun.head, noun.name)
        if outcome not in LASTING:
            return outcome
        # The displaced and the captured can meet with worse.
        return following(scan, mention) or outcome
    outcome = following(scan, mention)
    if outcome is None:
        outcome = governing(scan, mention, before)
    return outcome


def merged_victims(scan: Scan, head: int, name: str | None) -> str | None:
    """Give the outcome of a victim noun, of both where a second one is joined to it."""
    index = head + 1
    if index < scan.count and scan.seps[index] == " ":
        word = scan.tags[index]
        if word is not None and word.senses.get("join"):
            index += 1
            word = scan.tags[index] if index < scan.count else None
            joined = True
        else:
            joined = word is not None and bool(word.conjunction)
        other = word.senses.get(VICTIM) if word is not None and joined else None
        if other is not None and name is not None and other.name != name:
            return merge(name, other.name)
    return name


def merge(one: str, other: str) -> str:
    """Give the outcome of people who met with one or the other."""
    return one if one == other else CASUALTIES


def following(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome that a word after the noun says of it."""
    index = mention.last + 1
    helped = False
    for step in range(index, min(index + REACH_AFTER, scan.count)):
        separator = scan.seps[step]
        if not ENDS.isdisjoint(separator) or "(" in separator or is_figure(scan, step):
            return None
        word = scan.tags[step]
        if word is None:
            if step - index > 3:
                return None
            continue
        senses = word.senses
        if word.conjunction or "join" in senses or ("barrier" in senses and "relative" not in senses):
            return None
        state = state_at(scan, step)
        if state is not None:
            if not helped and "active" in senses and acts(scan, step):
                return None
            return both_outcomes(scan, step, state)
        if "active" in senses or "nominal" in senses:
            return None
        helped = helped or "auxiliaries" in senses
        if "function" in senses and "auxiliaries" not in senses and "relative" not in senses and step == index:
            if not scan.lexicon.language.numbers.units_first and "linking" not in senses and step - index > 0:
                return None
    return None


def state_at(scan: Scan, step: int) -> str | None:
    """Give the outcome of the words at a token as said of those before it."""
    for category in ("state", "passive"):
        found = scan.match(step, category)
        if found is not None:
            return str(found[0])
    return None


def acts(scan: Scan, verb: int) -> bool:
    """Tell whether a verb that may be a participle has an object after it."""
    index = verb + 1
    if index >= scan.count or scan.seps[index].strip(" "):
        return False
    word = scan.tags[index]
    if word is None:
        return False
    senses = word.senses
    if is_figure(scan, index) or "articles" in senses:
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
    other = word.senses.get("state") or word.senses.get("passive")
    after = scan.tags[index + 1] if index + 1 < scan.count else None
    if other is None or is_figure(scan, index + 1 if index + 1 < scan.count else index):
        return outcome
    if after is not None and (after.senses.get(PERSON) or scan.match(index + 1, "hedge")):
        return outcome
    return merge(outcome, other)


def governing(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome that a word before the figure lays on it."""
    first = mention.first
    hedge = scan.match_before(first, "hedge")
    hedged = hedge[1] if hedge is not None else first
    paused = prepositions = 0
    free = scan.lexicon.language.numbers.units_first
    for step in range(first - 1, max(-1, first - 1 - REACH_TOLL), -1):
        separator = scan.seps[step + 1]
        if not ENDS.isdisjoint(separator):
            return None
        paused += not PAUSES.isdisjoint(separator)
        if before is not None and step <= before.last:
            return inherited(scan, mention, before)
        word = scan.tags[step]
        if word is None:
            continue
        toll = scan.match(step, "toll")
        if toll is not None and toll[1] <= first:
            return str(toll[0])
        trigger = trigger_at(scan, step, first)
        if trigger is not None and not has_object(scan, step, first):
            if first - step > REACH_BEFORE or paused > 1 or (prepositions and not free):
                return None
            return merged_before(scan, step, trigger)
        victim = word.senses.get(VICTIM)
        if victim is not None and is_subject(scan, step, hedged):
            return str(victim.name)
        if step >= hedged:
            continue
        if scan.match(step, "agents") or "barrier" in word.senses:
            return None
        if "function" in word.senses and word.senses.keys().isdisjoint(("articles", "linking", "determiners", "auxiliaries")):
            prepositions += 1
    return None


def trigger_at(scan: Scan, step: int, first: int) -> str | None:
    """Give the outcome of the word or words that start at a token and end before a figure."""
    for category in TRIGGERS:
        found = scan.match(step, category)
        if found is not None and found[1] <= first:
            return str(found[0])
    return None


def has_object(scan: Scan, step: int, first: int) -> bool:
    """Tell whether an event noun is followed by what it is of, so that it governs no later figure."""
    word = scan.tags[step]
    if word is None or "nominal" not in word.senses or step + 1 >= first:
        return False
    after = scan.tags[step + 1]
    return after is not None and bool(after.preposition) and word.definite and not is_figure(scan, step + 1)


def is_subject(scan: Scan, step: int, first: int) -> bool:
    """Tell whether a victim noun before a figure is what the figure is said of: `the dead are four …`."""
    word = scan.tags[step]
    if word is None or (scan.lexicon.language.script.articles and not word.definite):
        return False
    if step + 1 == first:
        return True
    between = range(step + 1, first)
    return len(between) <= 2 and all(
        scan.sense(index, "among") or scan.sense(index, "auxiliaries") or scan.match(index, "hedge") for index in between
    )


def merged_before(scan: Scan, step: int, outcome: str) -> str:
    """Give the outcome of a governing word, of both where another is joined before it."""
    word = scan.tags[step]
    index = step - 1
    if word is None or index < 0 or scan.seps[step] != " ":
        return outcome
    before = scan.tags[index]
    if before is None:
        return outcome
    linked = bool(word.conjunction)
    if "join" in before.senses or "alternative" in before.senses:
        linked, index = True, index - 1
        before = scan.tags[index] if index >= 0 else None
    if not linked or before is None:
        return outcome
    other = before.senses.get("nominal") or before.senses.get("active") or before.senses.get("passive")
    return outcome if other is None else merge(outcome, str(other))


def inherited(scan: Scan, mention: Mention, before: Mention) -> str | None:
    """Give the outcome of the figure before where this one is joined to it or is among it."""
    if before.outcome is None or mention.noun.sort not in (PERSON, OTHERS, NOTHING, UNKNOWN):
        return None
    if mention.role == "part" and mention.whole is not None:
        return before.outcome
    start = before.last + 1
    if mention.first - start > NEAR or not is_joined(scan, start, mention.first):
        return None
    mention.shared = True
    if before.role == "part":
        mention.role, mention.whole = before.role, before.whole
    return before.outcome


def is_joined(scan: Scan, start: int, first: int) -> bool:
    """Tell whether a conjunction or comma, and no verb, stands between two figures."""
    found = False
    for step in range(start, first + 1):
        word = scan.tags[step]
        found = found or not COMMAS.isdisjoint(scan.seps[step])
        if word is None:
            found = found or (step < first and scan.words[step] in scan.lexicon.language.script.conjunctions)
            continue
        found = found or bool(word.conjunction) or "join" in word.senses
        if step < first and ("barrier" in word.senses or trigger_at(scan, step, first)):
            return False
    return found
