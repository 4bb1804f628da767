"""The word before a figure that says an outcome, and what keeps it from the figure."""

from __future__ import annotations

from factcheck.claims.before.court import not_done
from factcheck.claims.mention import OTHERS, PERSON, THING, VICTIM, Mention
from factcheck.claims.outcome_words import RELEASED, TRIGGERS, longest, merge
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import ACCUSATIVE, ONE
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# What makes another deed of one stands so soon behind the figure: an appeal, a word for themselves.
REACH_APPEAL, REACH_THEMSELVES = 10, 8
# What is caught of people, and is none of them, stands so soon behind the verb.
REACH_SEIZED = 5
# What denies a deed stands at most so many tokens before it.
REACH_DENIED = 2


def trigger_at(scan: Scan, step: int, first: int) -> str | None:
    """Give the outcome of the word or words that start at a token and end before a figure; that of a ship is nobody's."""
    if scan.starts_of(step).isdisjoint(TRIGGERS):
        return None
    if step + 1 < first and scan.sense(step, "of_things") and scan.sense(step + 1, THING):
        return None
    if is_withdrawn(scan, step, first):
        return None
    if step + 1 < first and scan.sense(step, THING) and scan.sense(step + 1, VICTIM) and scan.close(step + 1):
        # Before those who died it is the thing: the families of the victims, not their capture.
        return None
    return longest(scan, step, TRIGGERS, first)


def is_withdrawn(scan: Scan, step: int, first: int) -> bool:
    """Tell whether what follows a word of an outcome makes another deed of it: a verdict that is appealed, fighters who hand over themselves."""
    senses = scan.senses(step)
    if "appealable" in senses:
        return any(
            scan.match(index, "appealed")
            for index in range(step + 1, min(first + REACH_APPEAL, scan.count))
            if all(STOPS.isdisjoint(scan.seps[place]) for place in range(step + 1, index + 1))
        )
    if "seizing" in senses and (has_seized(scan, step, first) or is_suspended(scan, first)):
        return True
    if senses.get("active") != RELEASED:
        return False
    return any(
        scan.sense(index, "themselves")
        for index in range(first, min(first + REACH_THEMSELVES, scan.count))
        if all(STOPS.isdisjoint(scan.seps[place]) for place in range(first, index + 1))
    )


def has_seized(scan: Scan, verb: int, first: int) -> bool:
    """Tell whether the object of a verb, not far behind it, is nobody: she caught the eyes of 300 guests."""
    for index in range(verb + 1, min(first, verb + 1 + REACH_SEIZED)):
        word = scan.tags[index]
        if not scan.close(index):
            return False
        if word is None:
            continue
        if word.preposition or word.conjunction or not word.senses.keys().isdisjoint(("function", "barrier")):
            return False
        if "seized" in word.senses:
            return True
    return False


def is_suspended(scan: Scan, first: int) -> bool:
    """Tell whether those of a figure are kept from their work, soon behind it, and nobody's prisoners."""
    for index in range(first + 1, min(first + REACH_THEMSELVES, scan.count)):
        if not scan.close(index):
            return False
        if scan.match(index, "suspended") is not None:
            return True
    return False


def wider_trigger(scan: Scan, step: int, start: int, last: int) -> str | None:
    """Give the outcome of a longer entry that begins a word or two earlier and holds a word, or of what was not done: the sentence of death."""
    undone = not_done(scan, step)
    if undone is not None:
        return undone
    for begin in (step - 2, step - 1):
        for category in TRIGGERS:
            found = scan.match(begin, category) if begin > last else None
            if found is not None and step < found[1] <= start:
                return str(found[0])
    return None


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
    if not linked or before is None or has_own_subject(scan, index):
        return outcome
    if "passive" in word.senses and "passive" not in before.senses:
        # To death by hanging, and jailed three: a deed that is named joins none that is told.
        return outcome
    # Sentenced to death and jailed 30: a noun joins no verb.
    event = before.senses.get("nominal") if "nominal" in word.senses else None
    other = event or before.senses.get("active") or before.senses.get("passive")
    return outcome if other is None else merge(outcome, str(other))


def has_own_subject(scan: Scan, verb: int) -> bool:
    """Tell whether a passive verb follows one indefinite person, of whom alone it speaks: a soldier was killed and two hurt."""
    if not scan.lexicon.language.numbers.units_first or "passive" not in scan.senses(verb) or not scan.close(verb):
        return False
    noun = verb - 1
    nation = scan.sense(noun, "nation")
    if nation is not None and PERSON not in scan.senses(noun) and scan.close(noun):
        noun -= 1
    person, word = scan.sense(noun, PERSON), scan.tags[noun] if noun >= 0 else None
    if person is None or word is None or word.definite or word.preposition:
        return False
    return person.plurality in (ONE, ACCUSATIVE) and not is_figure(scan, noun - 1)


def is_sure(scan: Scan, first: int, last: int, *, named: bool) -> bool:
    """Tell whether words say an outcome of a figure: some single ones do so only as verbs, of people who are `named`.

    Shot three men, but shot 68; a bank shot over two defenders.
    """
    if first != last or not scan.sense(last, "named_people"):
        return True
    before = scan.senses(first - 1)
    return named and "articles" not in before and not (THING in before and scan.sense(last, THING))


def is_withheld(scan: Scan, mention: Mention, step: int, start: int) -> bool:
    """Tell whether a word of an outcome does not reach a figure: it has its object, is not sure of this one, or half a word."""
    if scan.seps[step] == "-" or is_charge(scan, step) or is_denied(scan, step):
        return True
    named = mention.noun.sort in (PERSON, OTHERS, VICTIM)
    return has_met_object(scan, step, start) or not is_sure(scan, step, step, named=named)


def is_denied(scan: Scan, step: int) -> bool:
    """Tell whether a word shortly before a deed that is named says that there was none, where verbs come first: there were no injuries among."""
    senses = scan.senses(step)
    if not scan.lexicon.language.numbers.units_first or "nominal" not in senses or "passive" in senses:
        return False
    return any(
        scan.sense(place, "negative") and all(map(scan.close, range(place + 1, step + 1)))
        for place in range(max(0, step - REACH_DENIED), step)
    )


def is_charge(scan: Scan, step: int) -> bool:
    """Tell whether a killing is what a counted thing before it is of, and met by nobody named here: nine counts of murder and 13 others."""
    if scan.lexicon.language.numbers.units_first or "nominal" not in scan.senses(step):
        return False
    return bool(scan.sense(step - 1, "linking")) and THING in scan.senses(step - 2)


def has_met_object(scan: Scan, step: int, start: int) -> bool:
    """Tell whether a verb has met its object before a figure that nothing joins to it: held a man who smuggled 12."""
    language = scan.lexicon.language
    if language.numbers.units_first or "active" not in scan.senses(step) or not scan.sense(step + 1, "articles"):
        return False
    joined = scan.sense(start - 1, "join") or not COMMAS.isdisjoint(scan.seps[start]) or scan.sense(start - 1, "among")
    between = range(step + 2, start - 1)
    met = next((index for index in between if PERSON in scan.senses(index)), None)
    return met is not None and not joined and not scan.match_before(start, "among")


def has_object(scan: Scan, step: int, first: int) -> bool:
    """Tell whether an event noun is followed by what it is of, so that it governs no later figure."""
    word = scan.tags[step]
    if word is None or "nominal" not in word.senses or step + 1 >= first:
        return False
    after = scan.tags[step + 1]
    return after is not None and bool(after.preposition) and word.definite and not is_figure(scan, step + 1)
