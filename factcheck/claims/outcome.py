"""What happened to the people that a figure counts.

Four places can say so, in this order: a word directly before the figure (`killing 12`), the
counted noun or its adjective (`30 dead`, `19 missing sailors`), a word after it (`12 people were killed`),
and a word further before it (`the death toll from the floods rose to 12`). Failing these, a figure that
is joined to another shares its outcome (`12 Germans and one Belgian`).
"""

from __future__ import annotations

from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, UNKNOWN, VICTIM, Mention, Noun
from factcheck.languages.language import concepts
from factcheck.reading.hedges import is_figure
from factcheck.reading.scan import Scan

KILLED, WOUNDED, CASUALTIES, MISSING = "killed", "wounded", "casualties", "missing"
CAPTURED, DISPLACED, INFECTED = "captured", "displaced", "infected"
OUTCOMES = frozenset((KILLED, WOUNDED, CASUALTIES, MISSING, CAPTURED, DISPLACED))

# A case is a person where something happened to it.
CASES = frozenset(("case",))
# Of any people a toll can be told; of others only where words lead from the toll to the figure.
ANYONE = frozenset(("person", "civilian", "national", "citizen", "man", "woman", "child"))
# Who met with these can meet with worse.
LASTING = frozenset((CAPTURED, DISPLACED, WOUNDED, MISSING))
HELD = frozenset((CAPTURED, DISPLACED))
TRIGGERS = ("nominal", "active", "passive")
SAYING = ("state", "passive")

# A governing word stands at most so many tokens before its figure, a following one so many after.
REACH_BEFORE = 16
REACH_AFTER = 9
REACH_TOLL = 32
# A remark between two commas is at most so long; an outcome is sought beyond it.
REMARK = 22
# A joined figure begins so soon after the one before.
NEAR = 6
# So far around a figure a disease makes of a wounded person a sick one.
ILLNESS = 6

ENDS = frozenset(".;؛!?؟\n")
PAUSES = frozenset(",،:()[]–—")
COMMAS = frozenset(",،")


def find_outcome(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome of a figure's people, None where nothing says one."""
    outcome = said_outcome(scan, mention, before)
    if outcome == DISPLACED and is_force(mention.noun):
        # Fighters who flee or withdraw stay force.
        return None
    if outcome == WOUNDED and is_illness(scan, mention):
        return INFECTED
    return outcome


def said_outcome(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome that words say of a figure's people."""
    noun = mention.noun
    if (noun.sort == THING and noun.name not in CASES) or scan.match_before(mention.first, "parent_of"):
        return None
    close = adjacent(scan, mention.first)
    if noun.sort == VICTIM:
        return of_victims(scan, mention, close, before)
    if close is not None:
        if before is not None and before.said_after and mention.first - before.last <= NEAR:
            # The word before the figure may be said of the one before: 14 were killed 25 were wounded.
            return following(scan, mention) or close
        return close
    if noun.state is not None:
        return noun.state
    if is_lost(scan, mention):
        return KILLED
    if before is not None and is_part_or_joined(scan, mention, before):
        # Where verbs come first, a joined figure has the verb of the one before; else its own may follow.
        outcome = inherited(scan, mention, before)
        if mention.role == "part" or scan.lexicon.language.numbers.units_first:
            return outcome
        mention.shared = False
    outcome = following(scan, mention)
    if outcome is not None:
        mention.said_after = True
        return outcome
    return told_in_toll(scan, mention, before) or governing(scan, mention, before)


def is_lost(scan: Scan, mention: Mention) -> bool:
    """Tell whether soldiers are said to be lost by their own side."""
    if not is_force(mention.noun):
        return False
    return scan.match_before(beginning(scan, mention.first), "losing", longest=1) is not None


def is_force(noun: Noun) -> bool:
    """Tell whether a noun names people under arms."""
    return noun.sort == PERSON and noun.name is not None and concepts().is_force(noun.name)


def of_victims(scan: Scan, mention: Mention, close: str | None, before: Mention | None) -> str | None:
    """Give the outcome of people whose very noun says one: what else befell them wins over it."""
    noun = mention.noun
    outcome = merged_victims(scan, noun.head, noun.name)
    if outcome not in LASTING:
        # The dead stay dead, but lives are also saved.
        saved = close is not None and scan.match_before(beginning(scan, mention.first), "active") is not None
        return close if saved and close not in OUTCOMES else outcome
    later = close or following(scan, mention)
    if later is None and outcome in HELD:
        later = governing(scan, mention, before)
    return later if later is not None and later != WOUNDED else outcome


def adjacent(scan: Scan, first: int) -> str | None:
    """Give the outcome that a word directly before a figure, or before its hedge, lays on it."""
    place = beginning(scan, first)
    for category in TRIGGERS:
        found = scan.match_before(place, category)
        if found is not None and not separated(scan, place):
            outcome, start = found
            if category == "active" and is_object(scan, start):
                continue
            return merged_before(scan, start, str(outcome))
    return None


def beginning(scan: Scan, first: int) -> int:
    """Give where a figure begins with its attached prefixes, articles and hedges."""
    place = first
    for _ in range(3):
        hedge = scan.match_before(place, "hedge")
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


def is_object(scan: Scan, verb: int) -> bool:
    """Tell whether the verb before a figure ends a clause of its own: `the man he killed`."""
    return False


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


# -- after the figure ----------------------------------------------------------------------


def following(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome that a word after the noun says of it."""
    start = mention.last + 1
    index, limit = past_remark(scan, start)
    helped = related = False
    prepositions = 0
    while index < min(limit, scan.count):
        separator = scan.seps[index]
        if "(" in separator and index == start:
            index = past_brackets(scan, index)
            limit = index + REACH_AFTER
            continue
        if not ENDS.isdisjoint(separator) or "(" in separator or ":" in separator:
            return None
        if is_figure(scan, index):
            if not scan.sense(index - 1, "linking"):
                return None
            index += 1
            continue
        if index > start and not COMMAS.isdisjoint(separator) and index != past_remark(scan, start)[0]:
            return None
        word = scan.tags[index]
        if word is None:
            index += 1
            continue
        senses = word.senses
        if "join" in senses and PERSON in scan.senses(index + 1) and not helped:
            # Passengers and crew are one subject.
            index += 2
            continue
        if word.conjunction or "join" in senses:
            return None
        if "relative" in senses:
            if prepositions:
                return None
            related = True
            index += 1
            continue
        if "barrier" in senses:
            return None
        among = among_victims(scan, index)
        if among is not None:
            mention.role = "part"
            return among
        outcome = saying(scan, index)
        if outcome is not None:
            if not helped and outcome != DISPLACED and acts(scan, index):
                return None
            return both_outcomes(scan, index, outcome)
        toll = scan.match(index, "toll")
        if toll is not None and index == start:
            return str(toll[0])
        if "active" in senses and not word.definite:
            return None
        if helped and not related and ("articles" in senses or "determiners" in senses):
            return None
        helped = helped or "auxiliaries" in senses
        if "function" in senses and senses.keys().isdisjoint(("auxiliaries", "others", "linking")):
            prepositions += 1
        index += 1
    return None


def among_victims(scan: Scan, index: int) -> str | None:
    """Give the outcome of those whom words at a token say that others are among: three were among the dead."""
    found = scan.match(index, "among")
    if found is None or found[1] - index < 2:
        return None
    senses = scan.senses(found[1] - 1)
    victim = senses.get(VICTIM)
    return str(victim.name) if victim is not None else senses.get("state")


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
        if not ENDS.isdisjoint(separator):
            break
        if not COMMAS.isdisjoint(separator):
            return index, index + REACH_AFTER - 3
    # Without a closing comma a remark may still be short: 13 people, seven of them women, died.
    return start, start


def saying(scan: Scan, step: int) -> str | None:
    """Give the outcome of the words at a token as said of those before it.

    After an article or within a compound they are a noun or an adjective: the dead, regime-held towns.
    """
    if scan.seps[step] == "-" or scan.sense(step - 1, "determiners"):
        return None
    return longest(scan, step, SAYING, scan.count)


def longest(scan: Scan, step: int, categories: tuple[str, ...], end: int) -> str | None:
    """Give the meaning of the longest entry of some categories that starts at a token and ends before another."""
    outcome, reach = None, step
    for category in categories:
        found = scan.match(step, category)
        if found is not None and reach < found[1] <= end:
            outcome, reach = str(found[0]), found[1]
    return outcome


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
    if word is None:
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


# -- before the figure ---------------------------------------------------------------------


def told_in_toll(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome of the toll whose number a figure is: the death toll from the floods rose to 12."""
    first = beginning(scan, mention.first)
    noun = mention.noun
    if noun.sort == PERSON and noun.name not in ANYONE and not scan.sense(first - 1, "to"):
        return None
    for step in range(first - 1, max(-1, first - 1 - REACH_TOLL), -1):
        if not ENDS.isdisjoint(scan.seps[step + 1]):
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
    return any(
        scan.sense(index, "to") or scan.sense(index, "since") for index in range(before.numeral.last + 1, first)
    )


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
    """Give the outcome that a word some way before the figure lays on it."""
    first = mention.first
    start = beginning(scan, first)
    paused = prepositions = 0
    free = scan.lexicon.language.numbers.units_first
    for step in range(start - 1, max(-1, start - 1 - REACH_BEFORE), -1):
        separator = scan.seps[step + 1]
        if not ENDS.isdisjoint(separator):
            return None
        paused += not PAUSES.isdisjoint(separator)
        if before is not None and step <= before.last:
            return inherited(scan, mention, before)
        word = scan.tags[step]
        if word is None:
            continue
        trigger = trigger_at(scan, step, start)
        if trigger is not None and not has_object(scan, step, start):
            event = "nominal" in word.senses and "passive" not in word.senses
            if paused > (2 if free else 1) or (event and paused == 1) or (prepositions and not free):
                return None
            return merged_before(scan, step, trigger)
        said = is_subject(scan, mention, step, start)
        if said is not None:
            return said
        if "agents" in word.starts and scan.match(step, "agents"):
            if not free or paused < 2:
                return None
            continue
        senses = word.senses
        if "barrier" in senses:
            return None
        if "function" in senses and senses.keys().isdisjoint(("articles", "linking", "determiners", "auxiliaries", "join")):
            prepositions += 1
    return None


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


# -- by way of another figure --------------------------------------------------------------


def is_part_or_joined(scan: Scan, mention: Mention, before: Mention) -> bool:
    """Tell whether a figure is among the one before or joined to it."""
    if before.outcome is None:
        return False
    if mention.role == "part" and mention.whole is not None:
        return True
    start = before.last + 1
    return mention.first - start <= NEAR and is_joined(scan, start, mention.first)


def inherited(scan: Scan, mention: Mention, before: Mention) -> str | None:
    """Give the outcome of the figure before where this one is joined to it or is among it."""
    if before.outcome is None or mention.noun.sort not in (PERSON, OTHERS, NOTHING, UNKNOWN):
        return None
    if mention.role == "part" and mention.whole is not None:
        return before.outcome
    start = before.last + 1
    if mention.first - start > NEAR or not is_joined(scan, start, mention.first):
        return None
    if mention.noun.sort == UNKNOWN and not mention.noun.nation:
        return None
    mention.shared = True
    if before.role == "part":
        mention.role, mention.whole = before.role, before.whole
    return before.outcome


def is_joined(scan: Scan, start: int, first: int) -> bool:
    """Tell whether a conjunction or comma joins a figure to one before, and no verb stands between them."""
    place = beginning(scan, first)
    if place < start:
        return False
    for step in range(start, place):
        separator = scan.seps[step]
        senses = scan.senses(step)
        if not ENDS.isdisjoint(separator) or ":" in separator or "barrier" in senses or trigger_at(scan, step, first):
            return False
    if not ENDS.isdisjoint(scan.seps[place]) or ":" in scan.seps[place]:
        return False
    if not COMMAS.isdisjoint(scan.seps[place]):
        return True
    return any(
        (word := scan.tags[step]) is not None
        and (bool(word.conjunction) or "join" in word.senses)
        or (step < first and is_conjunction(scan, scan.words[step]))
        for step in range(max(start, place - 1), first + 1)
    )


def is_conjunction(scan: Scan, word: str) -> bool:
    """Tell whether a token is attached prefixes alone, a conjunction among them."""
    bare = word.rstrip("ـ")
    return any(run.written == bare and run.conjunction for run in scan.lexicon.prefixes.get(bare[:1], ()))


def share_backwards(scan: Scan, mentions: list[Mention]) -> None:
    """Give figures the outcome that a verb behind the last of a list says of all: two women and a child were killed."""
    for position in range(len(mentions) - 2, -1, -1):
        mention, after = mentions[position], mentions[position + 1]
        if mention.outcome is not None or after.outcome is None or not after.said_after:
            continue
        if mention.sentence != after.sentence or mention.amount is not None or mention.noun.sort != PERSON:
            continue
        start = mention.last + 1
        if after.first - start <= NEAR and is_joined(scan, start, after.first):
            mention.outcome, mention.said_after = after.outcome, True
            after.shared = True


# -- illness -------------------------------------------------------------------------------


def is_illness(scan: Scan, mention: Mention) -> bool:
    """Tell whether a disease near a figure makes `hit` people sick ones."""
    for index in range(max(0, mention.first - ILLNESS), min(mention.last + 1 + ILLNESS, scan.count)):
        if scan.sense(index, "disease"):
            return True
    return False
