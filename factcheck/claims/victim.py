"""Single victims named without a number beside a figure that has one: `12 Germans and a Belgian`."""

from __future__ import annotations

from bisect import bisect_right

from factcheck.claims.before.governing import governing
from factcheck.claims.beginning import begins_joined, is_conjunction, separated
from factcheck.claims.clause import begins_clause
from factcheck.claims.joined import is_joined
from factcheck.claims.mention import PERSON, THING, VICTIM, Mention, Noun
from factcheck.claims.noun_name import VERBAL, has_prefix, joined_form, noun_at
from factcheck.claims.outcome import NEAR, find_outcome
from factcheck.claims.outcome_words import KILLED, OUTCOMES, TRIGGERS, WOUNDED, is_force
from factcheck.claims.role import PART, find_role
from factcheck.reading.draft import CARDINAL
from factcheck.reading.hedges import AT_LEAST, EXACT, hedge_after, is_figure
from factcheck.reading.lexicon import ACCUSATIVE, BITS, ONE, PLACE, SINGLE
from factcheck.reading.numbers import Numeral, bounded
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, sentence_at

# A day between a verb and its subject has so many words at most.
LONGEST_DATE = 3
HARMED = frozenset((KILLED, WOUNDED))


def bare_victims(scan: Scan, mentions: list[Mention], sentences: list[int]) -> list[Mention]:
    """Give the mentions with the single victims in between, in text order."""
    beside = {mention.sentence for mention in mentions if counts_people(mention)}
    if not beside:
        return mentions
    taken = {index for mention in mentions for index in range(mention.first, mention.last + 1)}
    found: list[Mention] = []
    for index in sorted({*scan.anchors(SINGLE), *single_nationals(scan)}, reverse=True):
        sentence = sentence_at(sentences, scan.starts[index])
        if sentence not in beside or index in taken or is_counted(scan, index):
            continue
        if not is_indefinite(scan, index) or is_named(scan, index) or scan.sense(index - 1, "every"):
            # For each of the dead so much is paid: none of them is counted.
            continue
        if is_said_of_thing(scan, index):
            continue
        mention = single(scan, index, sentence)
        before = last_before(mentions, index, sentence)
        if mention.noun.sort == VICTIM:
            mention.outcome = beside_victims(scan, mention, before, mentions)
        elif mention.noun.name is not None:
            meet(scan, mention, before, next_after(mentions, found, index))
        if mention.outcome in OUTCOMES:
            found.append(mention)
    return sorted([*mentions, *found], key=lambda mention: mention.numeral.start)


def meet(scan: Scan, mention: Mention, before: Mention | None, after: Mention | None) -> None:
    """Give one person the role and the outcome that words say of him, or share that of the victims listed after."""
    mention.role, mention.whole = find_role(scan, mention, before)
    state = scan.match(mention.last + 1, "state") if scan.close(mention.last + 1) else None
    if state is None and after is not None and is_listed_with(scan, mention, after, before):
        mention.outcome, mention.said_after = after.outcome, True
        if after.role == PART and after.whole is None:
            mention.role = PART
    elif leads_to(scan, mention, before) or (state is not None and state[0] in OUTCOMES):
        mention.outcome = find_outcome(scan, mention, before)
        if mention.role == PART and mention.outcome not in OUTCOMES and before is not None and state is not None:
            # Arrested were four, among them a student accused of theft: what he is besides takes nothing from that.
            mention.outcome = before.outcome


def single_nationals(scan: Scan) -> list[int]:
    """Give the tokens that name one person by nationality, right behind what befell them: the death of a Palestinian."""
    if not scan.lexicon.language.numbers.units_first:
        return [
            index for index in scan.anchors(PLACE) if scan.sense(index - 1, "articles") and is_noun_alone(scan, index)
        ]
    plurals = plural_endings(scan)
    return [
        index
        for index in scan.anchors(BITS["nation"])
        if (is_adjective_alone(scan, index) or is_national_joined(scan, index))
        and not scan.lexicon.fold(scan.words[index]).endswith(plurals)
    ]


def is_national_joined(scan: Scan, index: int) -> bool:
    """Tell whether one national is joined to several of another nation, named by it alone: two Palestinians and an Israeli.

    Behind a noun in the plural or dual an adjective in the singular is said of none of those.
    """
    nation, word, before = scan.sense(index, "nation"), scan.tags[index], scan.sense(index - 1, "nation")
    if nation is None or before is None or word is None or not (nation.is_adjective and before.is_adjective):
        return False
    if not word.conjunction or word.preposition or word.definite or not scan.close(index):
        return False
    several = before.two or scan.lexicon.fold(scan.words[index - 1]).endswith(plural_endings(scan))
    return bool(several) and ends_phrase(scan, index)


def plural_endings(scan: Scan) -> tuple[str, ...]:
    """Give the endings of the regular plurals of people that are longer than a letter."""
    return tuple(end for ending in scan.lexicon.language.script.plural_of_people for end in ending.to if len(end) > 1)


def ends_phrase(scan: Scan, index: int) -> bool:
    """Tell whether a phrase ends with a token: a mark, a conjunction or a preposition follows."""
    after = scan.tags[index + 1] if scan.close(index + 1) else None
    if after is not None:
        return bool(after.conjunction or after.preposition) or "function" in after.senses
    return not scan.close(index + 1) or is_conjunction(scan, index + 1)


def is_noun_alone(scan: Scan, index: int) -> bool:
    """Tell whether a nationality behind an article names one person: no noun, known or not, follows it."""
    nation = scan.sense(index, "nation")
    if nation is None or not nation.is_adjective:
        return False
    after = scan.senses(index + 1)
    return not scan.close(index + 1) or not after.keys().isdisjoint(("auxiliaries", "function", "join", "passive"))


def is_adjective_alone(scan: Scan, index: int) -> bool:
    """Tell whether a nationality stands as a noun between what befell someone and the end of the phrase."""
    nation, word = scan.sense(index, "nation"), scan.tags[index]
    if nation is None or not nation.is_adjective or word is None or word.definite or has_prefix(scan, index):
        return False
    found = befell(scan, index) if scan.close(index) else None
    return found is not None and found[0] in OUTCOMES and ends_phrase(scan, index)


def befell(scan: Scan, index: int) -> tuple[str, int] | None:
    """Give what befell whoever a token names, and where that is said: a noun right before it, or a verb that begins its clause."""
    found = scan.match_before(index, "nominal", longest=2)
    if found is not None:
        return found
    verb = scan.match_before(index, "passive", longest=1)
    return verb if verb is not None and begins_clause(scan, verb[1]) else None


def counts_people(mention: Mention) -> bool:
    """Tell whether a figure counts victims, or people of whom a list of victims may speak."""
    # The children of a father of four are told of him.
    own = mention.noun.head == mention.numeral.last and not (mention.dual or mention.bare)
    unarmed = mention.noun.sort == PERSON and not is_force(mention.noun) and not own
    return mention.outcome in OUTCOMES or (mention.outcome is None and unarmed)


def is_listed_with(scan: Scan, mention: Mention, after: Mention, before: Mention | None) -> bool:
    """Tell whether a single victim is joined to a later one of whom a verb behind the list speaks, or one before it.

    A verb before the list may have its place in between: killed, of our forces, were an officer and five soldiers.
    """
    start = mention.last + 1
    led = False
    if (
        scan.lexicon.language.numbers.units_first
        and start == after.first
        and after.noun.sort == PERSON
        and not has_prefix(scan, mention.first)
    ):
        led = before is None or before.outcome != after.outcome
        led = led and not after.said_after and governing(scan, mention, before) == after.outcome
    return (
        (after.said_after or led)
        and after.sentence == mention.sentence
        and 0 <= after.first - start <= NEAR
        and is_joined(scan, start, after.first)
    )


def single(scan: Scan, index: int, sentence: int) -> Mention:
    """Give the mention of one person."""
    word = scan.tags[index]
    start = scan.starts[index] + (word.offset if word is not None else 0)
    numeral = Numeral(index, index, start, scan.ends[index], 1, 1, EXACT, 1, CARDINAL, False)
    # Of five, among them a child at least.
    numeral = bounded(numeral, AT_LEAST) if hedge_after(scan, index) == AT_LEAST else numeral
    mention = Mention(numeral, bare=True)
    person = word.senses.get(PERSON) if word is not None else None
    nation = scan.sense(index, "nation")
    victim = scan.match(index, VICTIM)
    if victim is not None and (person is None or victim[1] > index + 1):
        mention.noun = Noun(VICTIM, victim[0].name, index, index, victim[1] - 1)
    elif person is None and nation is not None:
        mention.noun = Noun(PERSON, "national", index, index, index, nation.code)
    else:
        one = noun_at(scan, index) if person is not None else None
        mention.noun = one or Noun(PERSON, None, index, index, index)
    mention.sentence = sentence
    return mention


def beside_victims(scan: Scan, mention: Mention, before: Mention | None, mentions: list[Mention]) -> str | None:
    """Give the outcome of one victim whose noun says it, joined to a figure of victims: 12 hurt and one dead.

    What follows the noun may be who it is, or how many: the death of a child, the death of three.
    """
    outcome, after = mention.noun.name, mention.last + 1
    if outcome not in HARMED or not scan.lexicon.language.numbers.units_first or is_person_or_figure(scan, after):
        return None
    if mention.last == mention.first and scan.sense(mention.first, "nominal") and scan.close(after):
        # The killing or the wounding of whoever is named next.
        return None
    word = scan.tags[mention.first]
    if word is not None and word.conjunction and before is not None and before.outcome in HARMED:
        return outcome if 0 <= mention.first - before.last <= LONGEST_DATE else None
    joined = any(one.first - 2 <= mention.last < one.first and one.outcome in HARMED for one in mentions)
    return outcome if joined and scan.close(after) and begins_with_join(scan, after) else None


def begins_with_join(scan: Scan, index: int) -> bool:
    """Tell whether a conjunction is written onto a word, or is one before a figure."""
    return begins_joined(scan.tags[index]) or is_conjunction(scan, index)


def is_person_or_figure(scan: Scan, index: int) -> bool:
    """Tell whether people, a figure or a definite noun stand right at a token, with no conjunction written onto them."""
    word = scan.tags[index] if scan.close(index) else None
    if word is None:
        return scan.close(index) and scan.lexicon.fold(scan.words[index]).startswith(
            scan.lexicon.language.script.articles
        )
    if word.conjunction or word.preposition:
        return False
    return word.definite or is_figure(scan, index) or PERSON in word.senses


def last_before(mentions: list[Mention], index: int, sentence: int) -> Mention | None:
    """Give the last figure of a sentence before a token."""
    last = None
    for mention in mentions:
        if mention.first > index:
            break
        if mention.sentence == sentence:
            last = mention
    return last


def next_after(mentions: list[Mention], found: list[Mention], index: int) -> Mention | None:
    """Give the first figure or single victim behind a token; of those found the last is the nearest."""
    place = bisect_right(mentions, index, key=first_of)
    nearest = [*mentions[place : place + 1], *found[-1:]]
    return min(nearest, key=first_of, default=None)


def first_of(mention: Mention) -> int:
    """Give the first token of a figure."""
    return mention.first


def is_indefinite(scan: Scan, index: int) -> bool:
    """Tell whether a singular noun stands with an indefinite article, in a language that has one."""
    articles = scan.lexicon.language.numbers.articles
    if not articles:
        word = scan.tags[index]
        return word is not None and not word.preposition and not is_owned_noun(scan, index)
    return any(
        scan.sense(step, "articles") and not scan.seps[step + 1].strip(" ") for step in range(index - 1, index - 4, -1)
    )


def is_owned_noun(scan: Scan, index: int) -> bool:
    """Tell whether a possessive of one letter is written onto a noun; in look-ups it is as the ending of a woman's."""
    letters = tuple(ending for ending in scan.lexicon.language.script.possessive if len(ending) == 1)
    return bool(letters) and scan.words[index].endswith(letters)


def is_counted(scan: Scan, index: int) -> bool:
    """Tell whether a word for one follows a noun, past an adjective: it is the figure then."""
    return any(scan.sense(step, "single") for step in (index + 1, index + 2))


def is_named(scan: Scan, index: int) -> bool:
    """Tell whether a name follows a noun."""
    after = index + 1
    if after >= scan.count or scan.seps[after] != " ":
        return False
    word = scan.tags[after]
    # Before a definite noun a noun is definite itself: the driver of the bus, the driver of the boat of the port.
    if scan.words[after][:1].isupper() or (word is not None and word.definite and not word.preposition):
        return True
    owned = word is not None and THING in word.senses and not word.preposition and not word.conjunction
    return owned and scan.close(after + 1) and is_owner(scan, after + 1)


def is_owner(scan: Scan, index: int) -> bool:
    """Tell whether a definite noun without a prefix, known or not, stands at a token."""
    word = scan.tags[index]
    if word is None:
        return scan.lexicon.fold(scan.words[index]).startswith(scan.lexicon.language.script.articles)
    return word.definite and not word.preposition and not word.conjunction


def has_object(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure right behind one person, where verbs come first, counts those to whom he did it: killed a soldier five civilians."""
    after = mention.last + 1
    if not scan.lexicon.language.numbers.units_first or not scan.close(after) or begins_with_join(scan, after):
        return False
    hedge = scan.match(after, "hedge")
    return is_figure(scan, hedge[1] if hedge is not None else after)


def leads_to(scan: Scan, mention: Mention, before: Mention | None) -> bool:
    """Tell whether a single victim is joined to a figure, among it, or governed at close hand."""
    if has_object(scan, mention):
        return False
    index = mention.first
    word = scan.tags[index]
    start = index
    while scan.sense(start - 1, "articles") and start > 0:
        start -= 1
    if scan.sense(start - 1, "alternative"):
        # One of them or a bystander: who it was is unknown.
        return False
    if mention.role == PART:
        return not is_title(scan, start)
    joined = bool(word is not None and word.conjunction) or bool(scan.sense(start - 1, "join"))
    if before is not None and before.outcome in OUTCOMES and start - before.last <= 4:
        listed = start == before.last + 1 and is_amid_list(scan, start, mention.last + 1)
        if joined or listed:
            return not is_of_list(scan, index - 1) and is_apart(scan, index, before)
    if scan.lexicon.language.numbers.units_first:
        start = past_dates(scan, start)
    if scan.sense(start - 1, "lives"):
        # The verb that takes lives may stand before who or what does so.
        return True
    if is_governed(scan, start) or is_subject_of_clause(scan, start, index):
        return True
    return bool(scan.sense(index + 1, "auxiliaries") and scan.sense(index + 2, "passive") in OUTCOMES)


def is_apart(scan: Scan, index: int, before: Mention) -> bool:
    """Tell whether a joined noun is not counted with that of the figure before, which puts both in one case."""
    counted = scan.sense(before.noun.head, PERSON) or scan.sense(before.noun.head, VICTIM)
    case = scan.sense(index, PERSON) or scan.sense(index, VICTIM)
    singular = counted is not None and counted.plurality in (ACCUSATIVE, ONE) and not before.bare
    if singular and case is not None and counted is not None and counted.name == case.name:
        # Beside a noun of the other sex it is counted with it: so many pupils, boys and girls.
        one, two = scan.tags[before.noun.head], scan.tags[index]
        return one is None or two is None or one.form.startswith(two.form)
    return case is None or not singular or case.plurality != ACCUSATIVE


def is_governed(scan: Scan, start: int) -> bool:
    """Tell whether a word of an outcome, reported and not spoken of, stands right before a token."""
    if separated(scan, start):
        return False
    for category in TRIGGERS:
        found = scan.match_before(start, category)
        if category == "active" and found is not None and is_subject_by_case(scan, start):
            continue
        if found is not None and found[0] in OUTCOMES and not scan.sense(found[1] - 1, "about"):
            return True
    return False


def is_subject_by_case(scan: Scan, index: int) -> bool:
    """Tell whether a noun that has a form of its own as an object stands in the other: killed a youth (he did), where cases are written."""
    one = scan.sense(index, PERSON)
    endings = scan.lexicon.language.script.accusative
    if not endings or one is None or one.plurality != ONE:
        return False
    # The ending of women's nouns takes no other.
    form = scan.lexicon.fold(scan.words[index])
    return not any(form.endswith(ending.of) for ending in endings if ending.of and not ending.to)


def is_amid_list(scan: Scan, start: int, after: int) -> bool:
    """Tell whether a comma stands before someone, and a list goes on behind him: five officers, a judge and two others."""
    if COMMAS.isdisjoint(scan.seps[start]):
        return False
    return begins_with_join(scan, after) if scan.close(after) else is_list_item(scan, after)


def is_list_item(scan: Scan, index: int) -> bool:
    """Tell whether a comma and one more of a list stand at a token: an article or a figure."""
    if index >= scan.count or COMMAS.isdisjoint(scan.seps[index]):
        return False
    return bool(scan.sense(index, "articles")) or is_figure(scan, index) or begins_with_join(scan, index)


def is_subject_of_clause(scan: Scan, start: int, index: int) -> bool:
    """Tell whether one person begins a clause whose verb says what befell him: that a soldier was killed, where verbs are inflected."""
    adjective = scan.close(index + 1) and "nation" in scan.starts_of(index + 1)
    verb = index + 2 if adjective else index + 1
    if not scan.lexicon.language.numbers.units_first or not scan.close(verb):
        return False
    begins = bool(scan.sense(start - 1, "barrier")) and not scan.sense(start - 1, "relative")
    return begins and scan.close(start) and scan.sense(verb, "passive") in OUTCOMES


def is_of_list(scan: Scan, index: int) -> bool:
    """Tell whether an adjective with a conjunction stands at a token: Syrian and Arab and foreign ones are no persons."""
    agree = has_one_ending(scan, index, index + 1)
    unnamed = joined_form(scan, index) is not None and PERSON not in scan.senses(index)
    return scan.close(index + 1) and agree and unnamed


def is_title(scan: Scan, index: int) -> bool:
    """Tell whether a noun stands right behind the name of one who is among others, where no articles tell: among them Webb, head of a group."""
    if scan.lexicon.language.numbers.articles or index < 1 or scan.tags[index - 1] is not None or not scan.close(index):
        return False
    word = scan.tags[index]
    return word is not None and not word.conjunction and scan.match_before(index - 1, "among", longest=2) is not None


def is_said_of_thing(scan: Scan, index: int) -> bool:
    """Tell whether a word for a person is an adjective of someone or something before it, or an owner: an accused student, of Arab and foreign states."""
    word = scan.tags[index]
    if not scan.lexicon.language.numbers.units_first or word is None or word.preposition or not scan.close(index):
        return False
    head = index - 1
    if not word.conjunction and is_one_person(scan, head):
        return True
    if word.conjunction:
        beside = scan.senses(head)
        if not has_one_ending(scan, head, index) or not beside.keys().isdisjoint(("function", PERSON, THING, *VERBAL)):
            return False
        head -= 2 if scan.close(head) and joined_form(scan, head) is not None else 1
    senses = scan.senses(head)
    return THING in senses and senses.keys().isdisjoint((*VERBAL, PERSON, VICTIM)) and scan.close(head + 1)


def is_one_person(scan: Scan, index: int) -> bool:
    """Tell whether one indefinite person stands at a token, of whom the next word is an adjective: an accused student."""
    person, word = scan.sense(index, PERSON), scan.tags[index]
    return person is not None and word is not None and person.plurality == ONE and not word.definite


def has_one_ending(scan: Scan, one: int, other: int) -> bool:
    """Tell whether two words end in one letter."""
    return scan.lexicon.fold(scan.words[one])[-1:] == scan.lexicon.fold(scan.words[other])[-1:]


def past_dates(scan: Scan, start: int) -> int:
    """Give where the days begin that stand between a verb and its subject: killed, yesterday Thursday, an officer."""
    place = start
    while start - place < LONGEST_DATE and scan.close(place) and "date" in scan.starts_of(place - 1):
        place -= 1
    return place
