"""Who did what a figure tells: the gunmen who killed, the country that sends, named by an agent, a subject or an owner."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.context.attribution import QUOTES, has_preposition, is_initials
from factcheck.claims.context.attribution import read as speaking
from factcheck.claims.context.event import CUSTODY, concept_of, fitting, is_of, is_verb, roots_of, weight
from factcheck.claims.context.event import read as read_events
from factcheck.claims.context.naming import organisations
from factcheck.claims.context.place_named import is_said_of
from factcheck.claims.context.surroundings import (
    Piece,
    Sentence,
    Site,
    Surroundings,
    among,
    begun,
    ends_at,
    first_after,
    is_within,
    last_before,
    near,
    scope_of,
)
from factcheck.claims.context.taken import Row, Taken
from factcheck.languages.world.concepts import concepts
from factcheck.languages.world.tables import governments
from factcheck.reading.lexicon import BITS
from factcheck.reading.places import nation
from factcheck.reading.scan import between

# A name stands so close to the word that makes it an actor.
REACH = 6
# An agent is looked for so many tokens behind a figure, a verb so many before it.
BEHIND, AHEAD = 16, 12
# The name of a speaker has so many tokens at most.
REACH_OF_NAME = 24
# The prepositions before a name that is no subject.
LEADING = ("locatives", "goals", "beyond")
# What leads in the place or the goal of an event beside it.
LED = frozenset(LEADING)
# What somebody does, and not only meets with: a derailment is nobody's.
DONE = ("violence", "movement")
# The verb whose subject a joined one shares stands so many tokens before it, and so many verbs share one at most.
EARLIER, VERBS = 16, 4
# What begins a clause stands so many tokens at most before the verb that is behind its subject.
LED_BY = 4
# A subject that stands before a verb, where verbs come first, has so many tokens.
SHORT = 2
# Between an event and its owner behind it stands one verb at most.
BESIDE = 1
# Whoever is accused of a deed is told behind the verb.
TRIED = "tried"
# Those who are only told to belong to others are known by these.
VAGUE = frozenset(("member", "person"))
# Names with so many tokens between them are of one actor.
JOINED = 0
# They are taken, hurt and killed by others.
HARMLESS = frozenset(
    (
        "brother",
        "child",
        "civilian",
        "daughter",
        "friend",
        "displaced_person",
        "hostage",
        "migrant",
        "passenger",
        "patient",
        "pilgrim",
        "refugee",
        "sister",
        "son",
        "tourist",
        "worshipper",
    )
)
# Verbs whose subjects do something.
DOING = ("acting", "performing")
# The events that a noun tells to be somebody's: Israeli airstrikes; a war or an election has no one owner.
TELLERS = ("media",)
OWNED = ("attack", "custody", "military", "siege", "offensive", "invasion")


class Doer(NamedTuple):
    """Identify an actor as far as some words do."""

    concept: str | None = None
    organisation: str | None = None
    nation: str | None = None
    is_armed: bool = False


class Actor(Taken):
    """Name an actor: its `concept` (`militant`), its `organisation` and `nation` by their ids, as far as they are known."""

    concept: str | None = None
    organisation: str | None = None
    nation: str | None = None


def find(around: Surroundings, site: Site) -> Row | None:
    """Give who did what a figure tells: an agent behind it, else the subject of its verb, else the owner of its event."""
    return by_agent(around, site) or by_verb(around, site) or by_event(around, site)


def by_agent(around: Surroundings, site: Site) -> Row | None:
    """Give the actor that a word for agents names behind a figure: killed by gunmen."""
    scan, sentence = around.scan, site.sentence
    begin, end = site.last + 1, min(sentence.end, site.last + BEHIND)
    if not scan.holds(BITS["agents"], begin, end):
        return None
    for index, word in enumerate(scan.tags[begin:end], begin):
        if word is None:
            continue
        if "agents" in word.starts and (found := scan.match(index, "agents")) is not None:
            if around.parted(site.last, index):
                return None
            return named(around, site, found[1], clause_end(around, found[1], sentence.end))
        if "barrier" in word.senses or around.context.sense(index, "according"):
            return None
    return None


def by_verb(around: Surroundings, site: Site) -> Row | None:
    """Give the subject of the verb before a figure: gunmen killed 12; قتل مسلحون 12."""
    for index in verbs_before(around, site, site.first, AHEAD, ("acting",)):
        if is_led_off(around, site, index) or tells_of_event(around, index, site.first):
            # Released a video in the trial of two men; condemned the attack which killed 12.
            continue
        if around.parted(index, site.first) or is_passive(around, index) or around.scan.sense(index - 1, "negative"):
            return None
        if is_accusing(around, site, index):
            return None
        found = subject_of(around, site, index)
        if found is not None:
            return found
        # A verb that is joined to another has its subject: gunmen killed 12 people and wounded 30.
    return None


def verbs_before(
    around: Surroundings, site: Site, index: int, reach: int, categories: tuple[str, ...]
) -> Iterator[int]:
    """Give the verbs of doing within a few tokens before one, the nearest first; with a preposition one is a noun: غرمت الشركة بدفع."""
    floor, begun = max(site.sentence.begin, index - reach), site.sentence.told.begun
    told = (place for category in categories for place in between(begun.get(category, []), floor, index))
    for place in sorted({*around.scan.between(BITS["active"], floor, index), *told}, reverse=True):
        known = "active" in around.scan.senses(place) or any(around.context.sense(place, name) for name in categories)
        verb = around.scan.tags[place] or around.context.tags[place]
        if known and (verb is None or not verb.preposition) and not is_issued(around, place):
            yield place


def is_issued(around: Surroundings, index: int) -> bool:
    """Tell whether what is spelt as a verb of doing says whose a document is, where verbs come first: تقرير صادر عن الشركة."""
    return bool(around.scan.lexicon.language.script.dual and around.context.sense(index + 1, "passed_from"))


def is_led_off(around: Surroundings, site: Site, verb: int) -> bool:
    """Tell whether a preposition leads in a figure behind a verb that has an object of its own, where objects follow their verbs."""
    if around.scan.lexicon.language.script.dual:
        return False
    # What stands right before the figure only says how much: valued at 85 million.
    return any(piece.after < site.first for piece in among(site.sentence, "locatives", verb + 2, site.first))


def is_accusing(around: Surroundings, site: Site, verb: int) -> bool:
    """Tell whether a verb accuses somebody of what a figure tells, so that its subject has not done it: اتهم الجيش مسلحين بقتل 12."""
    if around.scan.sense(verb, "active") != TRIED or not around.scan.lexicon.language.script.dual:
        return False
    words = around.scan.tags[verb + 1 : site.first]
    return any(word is not None and bool(word.preposition) for word in words)


def subject_of(around: Surroundings, site: Site, verb: int, verbs: int = VERBS) -> Row | None:
    """Give the subject of a verb: before it, or in a language whose verbs come first between it and its figure."""
    if around.scan.lexicon.language.script.dual and (found := named_behind(around, site, verb, site.first)):
        return found
    if verbs and is_continuing(around, verb) and (earlier := earlier_verb(around, site, verb)) is not None:
        return None if tells_of_event(around, earlier, verb) else of_earlier(around, site, earlier, verbs - 1)
    if around.scan.lexicon.language.script.dual:
        return named_before(around, site, verb)
    return named(around, site, clause_begin(around, verb, site.sentence.begin), verb, last=True)


def is_continuing(around: Surroundings, verb: int) -> bool:
    """Tell whether a verb goes on about the subject of one before it: attacked two villages, killing 12 and wounding 30; هاجموا وقتلوا."""
    return around.joined(verb) or (not around.scan.lexicon.language.script.dual and around.parted(verb - 1, verb))


def earlier_verb(around: Surroundings, site: Site, verb: int) -> int | None:
    """Give the verb of doing before one that goes on about its subject: a word of violence or one that a figure could follow."""
    floor = max(site.sentence.begin, verb - EARLIER)
    violent = (
        piece.first
        for piece in begun(read_events(around, site.sentence), floor, verb)
        if is_verb(piece) and is_of(concept_of(piece), DONE) and not around.scan.sense(piece.first, "person")
    )
    return max((*violent, *verbs_before(around, site, verb, EARLIER, DOING)), default=None)


def of_earlier(around: Surroundings, site: Site, verb: int, verbs: int) -> Row | None:
    """Give the subject of the verb before one that goes on about it; what stands behind a figure there is its object."""
    if is_passive(around, verb):
        return None
    if not around.scan.lexicon.language.script.dual:
        return subject_of(around, site, verb, verbs)
    told_before = named_before(around, site, verb)
    if told_before is not None or is_led_by_subject(around, verb):
        return told_before
    return named_behind(around, site, verb, verb + 1 + REACH)


def is_led_by_subject(around: Surroundings, verb: int) -> bool:
    """Tell whether the subject of a verb stands between it and what begins its clause, where verbs come first: أن الوحدات طوقت."""
    return any(around.context.sense(index, "clause_behind") for index in range(max(0, verb - LED_BY), verb - 1))


def named_behind(around: Surroundings, site: Site, verb: int, end: int) -> Row | None:
    """Give the subject behind a verb, in a language whose verbs come first; behind a figure stands its object: قتل العشرات من عناصر التنظيم."""
    last = around.figure_before(min(end, site.first))
    first = around.figures[bisect_left(around.figures, (verb, 0))][0] if last is not None and last[0] > verb else end
    end = min(first, end, site.first)
    # What stands behind a noun with a preposition is its owner: أنفقت الجمعية لرعاية الأيتام.
    led = (
        step
        for step in range(verb + 1, end)
        if has_preposition(around, step) or around.context.sense(step, "subordinate")
    )
    end = min(next(led, end), end)
    people = doers(around, site, verb + 1, end)[:1]
    if any((piece.first - verb > SHORT and not is_fighting(piece)) or is_harmless(site, piece) for piece in people):
        # Behind the verb stands its subject, whose name is of several words that no table knows, or what it did it to.
        return None
    return named(around, site, verb + 1, end)


def named_before(around: Surroundings, site: Site, verb: int) -> Row | None:
    """Give the subject before a verb where verbs come first: right before it, or where the verb is joined to another, of the whole clause."""
    if any(mark in around.scan.seps[verb] for mark in QUOTES):
        # What is quoted begins with the verb.
        return None
    joined = around.has_conjunction(verb)
    begin = clause_begin(around, verb, site.sentence.begin, EARLIER if joined else REACH)
    before = doers(around, site, begin, verb)
    if joined:
        # أن الجنود طوقوا مكان المسلحين وقتلوا: right before it stands the object of the other.
        before = [piece for piece in before if is_subject(around, begin, piece) and not is_object(around, begin, piece)]
        return named(around, site, before[-1].first, before[-1].after, last=True) if before else None
    if not before or verb - before[-1].after > SHORT or is_object(around, begin, before[-1]):
        return None
    return named(around, site, begin, verb, last=True)


def tells_of_event(around: Surroundings, verb: int, end: int) -> bool:
    """Tell whether a clause about an event, which its object is, begins behind a verb: أدان الاتحاد الهجوم الذي وقع أمس وأودى بحياة 12."""
    led = (index for index in range(verb + 2, end) if around.scan.sense(index, "relative"))
    return any(around.context.sense(index - 1, "event") for index in led)


def is_subject(around: Surroundings, begin: int, piece: Piece) -> bool:
    """Tell whether someone stands at the beginning of a clause, or behind the verb that does: أن الجنود طوقوا, طوق الجنود."""
    opening = begin == 0 or around.parted(begin - 1, begin)
    led = around.context.sense(piece.first - 1, "clause_behind") is not None
    return led or (opening and piece.first - begin <= 1)


def is_object(around: Surroundings, begin: int, piece: Piece) -> bool:
    """Tell whether someone named in a clause is whom something befell there: those behind a figure, or مقتل الضابط."""
    return around.has_figure(begin, piece.first) or around.scan.sense(piece.first - 1, "nominal") is not None


def by_event(around: Surroundings, site: Site) -> Row | None:
    """Give the owner of the event of a figure: Israeli airstrikes, غارات إسرائيلية; or of its verb the subject."""
    events = [
        piece
        for piece in fitting(near(site, read_events(around, site.sentence)), roots_of(site))
        if (is_owned(concept_of(piece)) or (site.outcome and is_verb(piece) and is_of(concept_of(piece), DONE)))
        and may_harm(site, piece)
    ]
    if not events:
        return None
    event = events[0] if len(events) == 1 else min(events, key=lambda piece: weight(around, site, piece))
    if site.distance(event) > AHEAD or among(site.sentence, "since", event.first - REACH, event.first):
        # Since the invasion others did it too.
        return None
    alone = event.after == event.first + 1
    if is_verb(event) and is_owned(concept_of(event)) and not (alone and is_of(concept_of(event), CUSTODY)):
        # A suicide bomber is who did it, as are the police within ألقت الشرطة القبض, but not a detainee.
        within = named(around, site, event.first, event.after)
        if within is not None:
            return within
    sentence = site.sentence
    if around.scan.lexicon.language.script.dual:
        return owner_behind(around, site, event) or by_performing(around, site, event)
    agent = around.scan.match(event.after, "agents")
    if agent is not None:
        return named(around, site, agent[1], clause_end(around, agent[1], sentence.end))
    if not is_verb(event):
        return owner_before(around, site, event)
    if is_passive(around, event.first):
        return None
    return named(around, site, clause_begin(around, event.first, sentence.begin), event.first, last=True)


def may_harm(site: Site, piece: Piece) -> bool:
    """Tell whether whose an event is did what a figure tells: who arrests a killer has killed nobody."""
    return site.outcome in (None, "captured") or not is_of(concept_of(piece), CUSTODY)


def owner_behind(around: Surroundings, site: Site, event: Piece) -> Row | None:
    """Give whose an event is told to be right behind it, or behind a verb for doing it: غارات إسرائيلية, هجوم شنه مسلحون."""
    sentence = site.sentence
    found = doers(around, site, event.after, owner_end(around, event.after, sentence.end))
    owners = [piece for piece in found if is_someone(around, sentence, piece)]
    if not owners or not is_fighting(owners[0]):
        return None
    owner = owners[0]
    if owner.first - event.after > BESIDE and not ends_at(sentence, "performing", owner.first):
        return None
    return actor_of(around, site, owner)


def is_fighting(piece: Piece) -> bool:
    """Tell whether someone named behind an event can have done it: the shelling of civilians is not theirs."""
    doer = piece.value if isinstance(piece.value, Doer) else Doer()
    known = concepts()
    return doer.concept is None or doer.concept not in known.people or known.is_force(doer.concept)


def owner_before(around: Surroundings, site: Site, event: Piece) -> Row | None:
    """Give whose an event is told to be right before it: Israeli airstrikes, the army's shelling."""
    begin = clause_begin(around, event.first, site.sentence.begin)
    owners = [piece for piece in doers(around, site, begin, event.first) if is_someone(around, site.sentence, piece)]
    if (
        not owners
        or event.first - owners[-1].after > 1
        or is_bare_country(around, owners[-1], event.first)
        or around.context.senses(event.first - 1).keys() & LED
    ):
        return None
    return actor_of(around, site, owners[-1])


def does_other(around: Surroundings, piece: Piece, verb: int) -> bool:
    """Tell whether someone before a verb is the subject of another one: as the groom was dancing killing 12."""
    if around.scan.lexicon.language.script.dual:
        return False
    return any(is_being(around, index) for index in range(piece.after, verb - 1))


def is_parted_by_event(around: Surroundings, sentence: Sentence, piece: Piece, verb: int) -> bool:
    """Tell whether what did something is an event that someone before it only speaks of: the union condemned the attack which killed 12."""
    if not around.scan.sense(verb - 1, "relative") or not ends_at(sentence, "event", verb - 1):
        return False
    event = last_before(sentence, "event", verb - 1)
    if event is None or event.first <= piece.after:
        return False
    return not among(sentence, "performing", piece.after, event.first)


def is_bare_country(around: Surroundings, piece: Piece, event: int) -> bool:
    """Tell whether a country's name stands before an event as the place of it: the Syria attack, but Syria's attack."""
    found = nation(around.scan, piece.first)
    return found is not None and found[1] == piece.after == event and not found[0].is_adjective


def by_performing(around: Surroundings, site: Site, event: Piece) -> Row | None:
    """Give the subject of a verb that only says that the event behind it was done, or where the event is a verb its own before it."""
    if is_verb(event):
        # Where verbs come first, only what stands right before one is its subject.
        return named_before(around, site, event.first)
    verb = last_before(site.sentence, "performing", event.first)
    if verb is None or event.first - verb.after > REACH or around.parted(verb.after - 1, event.first):
        return None
    return named(around, site, verb.after, event.first)


def is_passive(around: Surroundings, index: int) -> bool:
    """Tell whether a verb is said of its subject: were killed, has been killed."""
    return any(is_being(around, index - step) for step in (1, 2))


def is_being(around: Surroundings, index: int) -> bool:
    """Tell whether a token is a verb of being, and no name in capitals that is spelt like one: IS militants killed."""
    return bool(around.context.sense(index, "being")) and not is_initials(around, index)


def is_owned(concept: str) -> bool:
    """Tell whether an event of a concept is one side's doing."""
    return is_of(concept, OWNED)


def clause_begin(around: Surroundings, index: int, floor: int, reach: int = REACH) -> int:
    """Give where the clause before a token begins, a few tokens before it at most."""
    begin = index
    while begin > max(floor, index - reach) and not around.parted(begin - 1, begin):
        begin -= 1
    return begin


def clause_end(around: Surroundings, index: int, ceiling: int) -> int:
    """Give where the clause behind a token ends, a few tokens behind it at most."""
    end = index
    while end < min(ceiling, index + REACH) and not around.parted(end - 1, end):
        end += 1
    return end


def owner_end(around: Surroundings, index: int, ceiling: int) -> int:
    """Give where the owner behind an event ends: before a preposition that leads in its target or its place."""
    end = clause_end(around, index, ceiling)
    return next((step for step in range(index, end) if around.context.sense(step, "that")), end)


def named(around: Surroundings, site: Site, begin: int, end: int, *, last: bool = False) -> Row | None:
    """Give the actor among some tokens: the first, or where `last` the last."""
    found = [piece for piece in doers(around, site, begin, end) if is_someone(around, site.sentence, piece)]
    if not found:
        return None
    if last:
        # Before a verb stands its subject; what a preposition leads in is not it: an attack on soldiers killed.
        found = [
            piece
            for piece in found
            if not is_led(around, site.sentence, piece.first)
            and not is_of_another(around, piece)
            and not speaks(around, site.sentence, piece, end)
            and not is_harmless(site, piece)
            and not does_other(around, piece, end)
            and not is_parted_by_event(around, site.sentence, piece, end)
        ]
    if not found:
        return None
    return actor_of(around, site, found[-1 if last else 0])


def is_harmless(site: Site, piece: Piece) -> bool:
    """Tell whether someone is of those who meet with harm, and do none."""
    return site.outcome is not None and isinstance(piece.value, Doer) and piece.value.concept in HARMLESS


def actor_of(around: Surroundings, site: Site, chosen: Piece) -> Row:
    """Make the actor of a piece."""
    doer = chosen.value if isinstance(chosen.value, Doer) else Doer()
    named_by = {"concept": doer.concept, "organisation": doer.organisation, "nation": doer.nation}
    return {**named_by, **around.taken(chosen, scope_of(site, chosen))}


def is_someone(around: Surroundings, sentence: Sentence, piece: Piece) -> bool:
    """Tell whether a piece names someone; what is adjectival of a nation does only beside one's deed: Israeli airstrikes."""
    doer = piece.value
    if not isinstance(doer, Doer):
        return False
    if doer.concept or doer.organisation or (doer.is_armed and doer.nation):
        return True
    if not doer.nation:
        return False
    found = nation(around.scan, piece.first)
    if found is None or not (found[0].is_adjective or is_said_of(around, piece.first, found[0])):
        return True
    return any(
        is_owned(concept_of(event)) and (event.first == piece.after or piece.first - 1 <= event.after <= piece.first)
        for event in begun(read_events(around, sentence), piece.first - REACH, piece.after + 1)
    )


def is_of_another(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a name only says whose somebody or something is: the wedding of a member of the army, a branch of the bank."""
    index, articles = piece.first, ("articles", "determiners")
    while index > 0 and (
        is_part_of_name(around, index - 1) or not around.scan.senses(index - 1).keys().isdisjoint(articles)
    ):
        index -= 1
    if "of" not in around.scan.senses(index - 1):
        return False
    doer = piece.value if isinstance(piece.value, Doer) else Doer()
    if doer.concept not in concepts().people:
        return True
    return bool(around.context.sense(index - 2, "event")) or around.scan.match_before(index - 1, "person") is not None


def is_part_of_name(around: Surroundings, index: int) -> bool:
    """Tell whether a token is written as a part of a name is, where names have capitals: the Marfin Investment Bank."""
    return around.scan.lexicon.language.places.capitals and around.scan.words[index][:1].isupper()


def speaks(around: Surroundings, sentence: Sentence, piece: Piece, verb: int) -> bool:
    """Tell whether someone only says what another did; a pronoun before the verb means the speaker: police said they killed."""
    # Where verbs come first, the pronoun stands right before one: أنه جرى القبض is nobody's.
    begin = verb - 1 if around.scan.lexicon.language.script.dual else piece.after
    if among(sentence, "pronouns", begin, verb):
        return False
    speakers = near_to(piece, around.of(sentence, "speakers", speaking))
    return any(one.first < piece.after and piece.first < one.after for one in speakers)


def near_to(piece: Piece, pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Give what begins near something; a sentence may be as long as a text."""
    return begun(pieces, piece.first - REACH_OF_NAME, piece.after)


def is_led(around: Surroundings, sentence: Sentence, index: int) -> bool:
    """Tell whether a preposition leads in the name at a token; an article may stand between them."""
    while index > sentence.begin and not around.scan.senses(index - 1).keys().isdisjoint(("articles", "determiners")):
        index -= 1
    before = around.scan.senses(index - 1)
    if "of" in before or "agents" in before:
        return False
    if around.scan.lexicon.language.script.dual and around.context.sense(index - 1, "prepositions"):
        return True
    return any(ends_at(sentence, category, index) for category in LEADING)


def doers(around: Surroundings, site: Site, begin: int, end: int) -> list[Piece]:
    """Give those among some tokens who can do something; names next to each other are one: Turkish soldiers."""
    pieces = sorted(
        (
            *people(around, begin, end),
            *collectives(site.sentence, begin, end),
            *countries(around, site.sentence, begin, end),
            *bodies(around, site.sentence, begin, end),
        ),
        key=lambda piece: (piece.first, -piece.after),
    )
    found: list[Piece] = []
    for piece in pieces:
        if not around.counted.isdisjoint(range(piece.first, piece.after)) or is_within(
            site.sentence, "no_place", piece.first
        ):
            # Those whom figures count are not who did it, nor is a word of a set phrase.
            continue
        before = found[-1] if found else None
        if before is not None and piece.after <= before.after:
            # Of two names in one place the longer is meant; the shorter may say whose it is.
            found[-1] = before._replace(value=together(before.value, of_nation(piece.value)))
            continue
        if (
            before is not None
            and piece.first - before.after <= JOINED
            and not around.parted(before.after - 1, piece.first)
        ):
            found[-1] = Piece(together(before.value, piece.value), before.first, max(before.after, piece.after))
        else:
            found.append(piece)
    return found


def together(one: object, other: object) -> Doer:
    """Give what two names next to each other say of one actor."""
    a, b = (value if isinstance(value, Doer) else Doer() for value in (one, other))
    return Doer(
        a.concept or b.concept, a.organisation or b.organisation, a.nation or b.nation, a.is_armed or b.is_armed
    )


def of_nation(doer: object) -> Doer:
    """Give what a name within another adds to it: its nation."""
    return Doer(nation=doer.nation if isinstance(doer, Doer) else None)


def people(around: Surroundings, begin: int, end: int) -> Iterator[Piece]:
    """Give the people whom some tokens name."""
    for index in range(begin, end):
        found = around.scan.match(index, "person")
        if found is not None and found[1] <= end and found[0].name not in VAGUE and not is_compound(around, found[1]):
            yield Piece(Doer(concept=found[0].name), index, found[1])


def is_compound(around: Surroundings, after: int) -> bool:
    """Tell whether a word is the first part of another: rebel-held."""
    return after < around.scan.count and around.scan.seps[after] == "-"


def collectives(sentence: Sentence, begin: int, end: int) -> Iterator[Piece]:
    """Give the bodies that some tokens name by their kind, the police or the army, and what is armed."""
    for piece in among(sentence, "doer", begin, end):
        if piece.after <= end:
            yield piece._replace(value=Doer(concept=str(piece.value)))
    for piece in among(sentence, "arms", begin, end):
        yield piece._replace(value=Doer(is_armed=True))


def countries(around: Surroundings, sentence: Sentence, begin: int, end: int) -> Iterator[Piece]:
    """Give the countries that some tokens name, or what is adjectival of them."""
    for index in around.places_between(begin, end):
        found, town = around.names_at(index)
        if found is None and town is not None and is_governing(around, sentence, index, town[1]):
            yield Piece(Doer(nation=governments().get(town[0].id)), index, town[1])
        if found is None or found[1] > end or (not found[0].is_adjective and is_where(around, sentence, index)):
            continue
        if not (befalls(sentence, index, found[1]) or is_in_name(around, sentence, index, found[1])):
            yield Piece(Doer(nation=found[0].code), index, found[1])


def is_governing(around: Surroundings, sentence: Sentence, index: int, after: int) -> bool:
    """Tell whether the name of a city stands beside a verb that a government is the subject of: Washington will send; تمنح واشنطن."""
    if is_where(around, sentence, index) or any(ends_at(sentence, name, index) for name in LEADING):
        return False
    beside = (after, after + 1) if not around.scan.lexicon.language.script.dual else (index - 1, after)
    return any(around.context.sense(place, name) for place in beside for name in DOING)


def bodies(around: Surroundings, sentence: Sentence, begin: int, end: int) -> Iterator[Piece]:
    """Give the organisations that some tokens name."""
    for piece in organisations(around, sentence, begin, end):
        # Agencies and papers tell, and do nothing.
        if not is_of(str(piece.value), TELLERS):
            yield piece._replace(value=Doer(organisation=str(piece.value)))


def befalls(sentence: Sentence, first: int, after: int) -> bool:
    """Tell whether the name of a country is said of an event beside it that is nobody's doing: the Turkish earthquake."""
    before, behind = last_before(sentence, "event", first), first_after(sentence, "event", after - 1)
    beside = (
        before if before and before.after == first else None,
        behind if behind and behind.first == after else None,
    )
    return any(piece and not is_verb(piece) and not is_owned(concept_of(piece)) for piece in beside)


def is_in_name(around: Surroundings, sentence: Sentence, first: int, after: int) -> bool:
    """Tell whether the name of a country stands beside an unknown name, as that of a person does: Chad Smith."""
    scan = around.scan
    if not scan.lexicon.language.places.capitals:
        return False
    return any(
        scan.close(max(index, first)) and is_unknown_name(around, index)
        for index in (first - 1, after)
        if sentence.begin < index < sentence.end
    )


def is_unknown_name(around: Surroundings, index: int) -> bool:
    """Tell whether a token has a capital and is in no table."""
    scan = around.scan
    return scan.words[index][:1].isupper() and scan.tags[index] is None and around.context.tags[index] is None


def is_where(around: Surroundings, sentence: Sentence, index: int) -> bool:
    """Tell whether a country is told as the place of something: in Syria."""
    word = around.scan.tags[index]
    words = around.scan.lexicon.language.context
    if word is not None and word.preposition in (*words.attached, *words.attached_goals):
        return True
    return ends_at(sentence, "locatives", index)
