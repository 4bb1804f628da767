"""What is said of people before their figure: killing 12; the death toll from the floods rose to 12."""

from __future__ import annotations

from factcheck.claims.mention import PERSON, VICTIM, Mention
from factcheck.claims.outcome_words import TRIGGERS, is_force, longest, merge, saying
from factcheck.reading.draft import prefix_runs
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import Prefix, Word
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# Of any people a toll can be told; of others only where words lead from the toll to the figure.
ANYONE = frozenset(("person", "civilian", "national", "citizen", "man", "woman", "child"))

# A governing word stands at most so many tokens before its figure, the name of a toll so many.
REACH_BEFORE = 16
REACH_TOLL = 32
# Where verbs come first, the side that lost may stand between its verb and its soldiers.
LOSERS = 3
LONGEST_PREFIX = 6
PAUSES = frozenset(",،:()[]–—")
# These words part nothing from what governs it.
LIGHT = ("articles", "linking", "determiners", "auxiliaries", "join")


def adjacent(scan: Scan, first: int, before: Mention | None = None) -> str | None:
    """Give the outcome that a word directly before a figure, or before its hedge, lays on it."""
    floor = before.verb if before is not None else -1
    place = beginning(scan, first)
    if any(begins_joined(scan.tags[step]) or is_conjunction(scan, step) for step in range(place, first + 1)):
        # What is joined to something before it is not its object.
        return None
    for category in TRIGGERS:
        found = scan.match_before(place, category)
        if found is not None and not separated(scan, place):
            return merged_before(scan, found[1], str(found[0]), floor)
    return None


def beginning(scan: Scan, first: int) -> int:
    """Give where a figure begins with its attached prefixes, articles and hedges."""
    known = scan.begins.get(first)
    if known is None:
        known = scan.begins[first] = find_beginning(scan, first)
    return known


def find_beginning(scan: Scan, first: int) -> int:
    """Go back over the attached prefixes, articles and hedges of a figure."""
    place = first
    for _ in range(3):
        hedge = scan.match_before(place, "hedge") or scan.match_before(place, "between", longest=2)
        if hedge is not None:
            place = hedge[1]
            continue
        word = scan.words[place - 1].rstrip("ـ") if place > 0 else ""
        senses = scan.senses(place - 1)
        if "articles" in senses or "determiners" in senses or (word and is_prefix_only(scan, word)):
            place -= 1
            continue
        break
    return place


def is_prefix_only(scan: Scan, word: str) -> bool:
    """Tell whether a token is nothing but attached prefixes."""
    return any(run.written == word for run in scan.lexicon.prefixes.get(word[:1], ()))


def separated(scan: Scan, place: int) -> bool:
    """Tell whether a mark stands before a token."""
    return bool(scan.seps[place].strip(" \u00a0\"'“”‘’«»(")) if place < scan.count else True


def merged_before(scan: Scan, step: int, outcome: str, floor: int) -> str:
    """Give the outcome of a governing word, of both where another is joined before it, behind a floor."""
    word = scan.tags[step]
    index = step - 1
    if word is None or index <= floor or scan.seps[step] != " ":
        return outcome
    before = scan.tags[index]
    if before is None:
        return outcome
    linked = bool(word.conjunction)
    if "join" in before.senses or "alternative" in before.senses:
        linked, index = True, index - 1
        before = scan.tags[index] if index > floor else None
    if not linked or before is None:
        return outcome
    other = before.senses.get("nominal") or before.senses.get("active") or before.senses.get("passive")
    return outcome if other is None else merge(outcome, str(other))


def told_in_toll(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome of the toll whose number a figure is: the death toll from the floods rose to 12."""
    first = beginning(scan, mention.first)
    noun = mention.noun
    if noun.sort == PERSON and noun.name not in ANYONE and not scan.sense(first - 1, "to"):
        return None
    for step in range(first - 1, max(-1, first - 1 - REACH_TOLL), -1):
        if not STOPS.isdisjoint(scan.seps[step + 1]):
            return None
        if before is not None and step <= before.last and not is_other_end(scan, before, first):
            return None
        starts = scan.tags[step].starts if scan.tags[step] is not None else frozenset()  # type: ignore[union-attr]
        if "toll" in starts:
            toll = scan.match(step, "toll")
            if toll is not None and toll[1] <= first:
                return wider_toll(scan, step, str(toll[0]))
        if "number_of" in starts:
            found = scan.match(step, "number_of")
            if found is not None and found[1] <= first:
                return outcome_within(scan, found[1], min(found[1] + 4, first))
    return None


def is_other_end(scan: Scan, before: Mention, first: int) -> bool:
    """Tell whether a figure before is the other end of a change, or a share that lies between."""
    if before.amount is not None:
        return before.amount.kind == "percent"
    return any(scan.sense(index, "to") or scan.sense(index, "since") for index in range(before.numeral.last + 1, first))


def wider_toll(scan: Scan, step: int, outcome: str) -> str:
    """Give the outcome of a toll, of the longer name where it begins a word earlier (`death toll`)."""
    for start in (step - 1, step - 2):
        found = scan.match(start, "toll")
        if found is not None and found[1] > step:
            return str(found[0])
    return outcome


def outcome_within(scan: Scan, start: int, end: int) -> str | None:
    """Give the outcome that words between two tokens say."""
    for index in range(start, end):
        senses = scan.senses(index)
        victim = senses.get(VICTIM)
        if victim is not None:
            return str(victim.name)
        outcome = saying(scan, index) or senses.get("nominal")
        if outcome is not None:
            return str(outcome)
    return None


def governing(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome that a word some way before the figure lays on it.

    Words are only looked at as far back as `before`, the figure before this one.
    """
    start = beginning(scan, mention.first)
    if is_oblique(scan, start, mention.first):
        return None
    paused = prepositions = 0
    last = before.last if before is not None else -1
    floor = before.verb if before is not None else -1
    for step in range(start - 1, max(last, start - 1 - REACH_BEFORE), -1):
        separator = scan.seps[step + 1]
        if not STOPS.isdisjoint(separator):
            return None
        paused += not PAUSES.isdisjoint(separator)
        word = scan.tags[step]
        if word is None:
            continue
        trigger = trigger_at(scan, step, start)
        if trigger is not None and not has_object(scan, step, start):
            return merged_before(scan, step, trigger, floor) if reaches(scan, word, paused, prepositions) else None
        said = is_subject(scan, mention, step, start)
        if said is not None:
            return said
        if ends_reach(scan, step, paused):
            return None
        prepositions += "function" in word.senses and word.senses.keys().isdisjoint(LIGHT)
    return None


def is_oblique(scan: Scan, start: int, first: int) -> bool:
    """Tell whether a preposition is written onto a figure, so that a verb further off has another object."""
    word = scan.tags[first]
    if word is not None and word.preposition:
        return True
    return any(run.preposition for step in range(start, first) for run in runs_of(scan, step))


def reaches(scan: Scan, word: Word, paused: int, prepositions: int) -> bool:
    """Tell whether a word governs a figure beyond so many pauses and prepositions: verb-first languages let it."""
    free = scan.lexicon.language.numbers.units_first
    event = "nominal" in word.senses and "passive" not in word.senses
    if event and paused == 1:
        return False
    return paused <= (2 if free else 1) and (free or not prepositions)


def ends_reach(scan: Scan, step: int, paused: int) -> bool:
    """Tell whether what stands before a word does not govern what comes after it."""
    word = scan.tags[step]
    if word is None:
        return False
    if "agents" in word.starts and scan.match(step, "agents"):
        # Who did it may be said in a remark: killed, at unknown hands, were four.
        return not scan.lexicon.language.numbers.units_first or paused < 2
    return "barrier" in word.senses


def trigger_at(scan: Scan, step: int, first: int) -> str | None:
    """Give the outcome of the word or words that start at a token and end before a figure."""
    return longest(scan, step, TRIGGERS, first)


def has_object(scan: Scan, step: int, first: int) -> bool:
    """Tell whether an event noun is followed by what it is of, so that it governs no later figure."""
    word = scan.tags[step]
    if word is None or "nominal" not in word.senses or step + 1 >= first:
        return False
    after = scan.tags[step + 1]
    return after is not None and bool(after.preposition) and word.definite and not is_figure(scan, step + 1)


def is_subject(scan: Scan, mention: Mention, step: int, first: int) -> str | None:
    """Give the outcome of victims named before a figure that is said of them: `the dead are four …`, `bodies of five`."""
    word = scan.tags[step]
    if word is None:
        return None
    victim = word.senses.get(VICTIM)
    outcome = victim.name if victim is not None else word.senses.get("state") or word.senses.get("passive")
    if outcome is None:
        return None
    between = range(step + 1, first)
    if victim is not None and (step + 1 == first or (len(between) == 1 and scan.sense(step + 1, "linking"))):
        return str(outcome)
    definite = word.definite or bool(scan.sense(step - 1, "determiners"))
    if not definite or not between or len(between) > 2:
        return None
    among = any(scan.sense(index, "among") for index in between) or bool(scan.match_before(step + 1, "among"))
    linked = all(scan.sense(index, "among") or scan.sense(index, "auxiliaries") for index in between)
    if linked and among and mention.role is None:
        mention.role = "part"
    return str(outcome) if linked else None


def among_before(scan: Scan, first: int) -> str | None:
    """Give the outcome of those whom the words before a figure say that it is among: among the dead, six."""
    place = beginning(scan, first)
    if scan.sense(place - 1, "auxiliaries"):
        place -= 1
    found = scan.match_before(place, "among", longest=4)
    if found is None or place - found[1] < 3:
        return None
    if scan.sense(found[1], "linking") and found[1] > 0 and STOPS.isdisjoint(scan.seps[found[1]]):
        # Within a sentence these may be of someone else: relatives of the dead.
        return None
    senses = scan.senses(place - 1)
    victim = senses.get(VICTIM)
    outcome = victim.name if victim is not None else senses.get("state") or senses.get("passive")
    return None if outcome is None else str(outcome)


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
        begins_joined(scan.tags[step]) or (step < first and is_conjunction(scan, step))
        for step in range(max(start, place - 1), first + 1)
    )


def begins_joined(word: Word | None) -> bool:
    """Tell whether a word is a conjunction or has one written onto it."""
    return word is not None and (bool(word.conjunction) or "join" in word.senses)


def is_conjunction(scan: Scan, step: int) -> bool:
    """Tell whether a token is attached prefixes alone, a conjunction among them."""
    return any(run.conjunction for run in runs_of(scan, step))


def runs_of(scan: Scan, step: int) -> list[Prefix]:
    """Give the run of attached prefixes that a token is, if it is nothing else."""
    word = scan.words[step]
    if len(word) > LONGEST_PREFIX or scan.tags[step] is not None:
        return []
    return prefix_runs(scan, step)


def is_lost(scan: Scan, mention: Mention) -> bool:
    """Tell whether soldiers are said to be lost by their own side."""
    if not is_force(mention.noun):
        return False
    place = beginning(scan, mention.first)
    reach = LOSERS if scan.lexicon.language.numbers.units_first else 1
    return any(scan.sense(step, "losing") for step in range(place - 1, place - 1 - reach, -1))
