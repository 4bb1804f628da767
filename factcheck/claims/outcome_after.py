"""What is said of people after their figure: 12 people, among them two children, were killed."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.beginning import beginning
from factcheck.claims.mention import PERSON, THING, VICTIM, Mention
from factcheck.claims.noun_name import VERBAL, is_of_more, past_auxiliaries
from factcheck.claims.outcome_words import (
    CAPTURED,
    CASUALTIES,
    DISPLACED,
    KILLED,
    LEADERS,
    MISSING,
    RELEASED,
    RESCUED,
    SAYING,
    WOUNDED,
    is_force,
    is_phrase,
    longest,
    merge,
    owned_deed,
    saying,
)
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import ACCUSATIVE, MANY, ONE, Word
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS
from factcheck.reading.units import is_bound_of_age

# A word stands at most so many tokens after the noun that it is said of, or after a remark.
REACH_AFTER = 9
# A verb whose object people are follows them so soon.
REACH_LATER = 8
# One person is named in so many words at most, `an unknown number of` before them included.
LONGEST_PERSON = 6
# A name of people or of what they are of begins with words of these.
NAMING = frozenset((PERSON, THING, VICTIM, "nation", "place"))
# What is joined to those whom people are of is named in so many words at most.
LONGEST_SECOND = 6
# A remark between two commas or brackets is at most so long.
REMARK = 22
CLOSED = STOPS | frozenset("(:")
# A name with digits is written together: MH17, A321-200.
INSIDE_NAME = ("", "-")
# What can follow a name.
AFTER_NAME = ("function", "auxiliaries", "passive")
# Between spaces these part a remark from what it stands in.
PARTING = frozenset("-–—") | {"--"}
# What may befall people after they met with an outcome.
RID = frozenset((KILLED, RELEASED, RESCUED))
LATER = {CAPTURED: RID, WOUNDED: frozenset((KILLED,)), MISSING: RID, CASUALTIES: frozenset((KILLED, WOUNDED))}


def following(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome that a word after the noun says of it."""
    start = mention.last + 1
    among, beyond = among_counted(scan, mention) or (None, -1)
    start = past_none(scan, max(start, beyond))
    told = told_at_once(scan, start)
    if told is not None:
        return told
    clause = Clause(start)
    clause.many = mention.noun.sort == PERSON and mention.noun.head >= 0 and mention.value > 1
    clause.several = clause.many and not scan.sense(beginning(scan, mention.first) - 1, "linking")
    for index in clause_after(scan, start):
        if index < beyond:
            continue
        victims = among_victims(scan, index) or amid_victims(scan, index, start)
        if victims is not None:
            mention.role = "part"
            among, beyond = victims
            continue
        outcome = said_at(scan, index, clause)
        if outcome is not None:
            mention.verb = index if outcome else -1
            # What befell these of them is later: three of the wounded died.
            return (None if clause.helped else said_later(scan, index, outcome)) or outcome or among
    return among


def past_none(scan: Scan, start: int) -> int:
    """Give the token after people of whom none met with what those before them did: 48 militants and no civilians were killed."""
    none = scan.sense(start, "join") and scan.sense(start + 1, "negative")
    return start + 3 if none and scan.close(start + 2) and PERSON in scan.senses(start + 2) else start


def fell_in_battle(scan: Scan, mention: Mention) -> bool:
    """Tell whether those who fight are said to have fallen, and from or into nothing: three soldiers fell, two fell in battle."""
    verb = past_auxiliaries(scan, mention.last)
    if not is_force(mention.noun) or not scan.close(verb) or not scan.sense(verb, "falling"):
        return False
    after = verb + 1
    return not scan.close(after) or scan.sense(after, "join") is not None or scan.sense(after, "meantime") is not None


def said_later(scan: Scan, participle: int, outcome: str) -> str | None:
    """Give what befell people later than a participle right behind them says: two men kidnapped in May were freed."""
    ends = LATER.get(outcome)
    if ends is None:
        return None
    helped = False
    for index in clause_after(scan, participle + 1):
        senses = scan.senses(index)
        if "relative" in senses or "barrier" in senses:
            return None
        said = saying(scan, index) if helped else None
        if said is not None:
            return said if said in ends else None
        helped = helped or ("auxiliaries" in senses and "adverbs" not in senses)
    return None


def told_at_once(scan: Scan, start: int) -> str | None:
    """Give the outcome that a remark between commas begins with: fifteen men, captured near the border, were."""
    if start >= scan.count or COMMAS.isdisjoint(scan.seps[start]):
        return None
    if PERSON in scan.senses(start) and scan.close(start + 1) and scan.match(start + 1, "state") is not None:
        # In headlines one person may be the last of a list: 12 pupils, driver dead.
        return saying(scan, start + 1)
    if acts(scan, start):
        return None
    word, after = scan.tags[start], start + 1
    if (
        word is None
        or word.conjunction
        or (after < scan.count and scan.seps[after] == " " and "function" not in scan.senses(after))
    ):
        return None
    if not scan.lexicon.language.numbers.units_first and "active" not in scan.senses(start):
        # A verb that is no participle has its subject further back: a plane with 12 people, vanished.
        return longest(scan, start, ("state",), scan.count)
    return None if has_own_figure(scan, start) else saying(scan, start)


def has_own_figure(scan: Scan, start: int) -> bool:
    """Tell whether a figure stands right behind the words of an outcome, where verbs come first: held 21, released were 16."""
    if not scan.lexicon.language.numbers.units_first:
        return False
    ends = [found[1] for category in (*SAYING, *LEADERS) if (found := scan.match(start, category)) is not None]
    after = max(ends, default=start)
    hedge = scan.match(after, "hedge")
    return scan.close(after) and is_figure(scan, hedge[1] if hedge is not None else after)


def among_counted(scan: Scan, mention: Mention) -> tuple[str, int] | None:
    """Give what befell the counted whole that no noun names, and the token after it: two of the 17 injured died."""
    if mention.noun.head >= 0 or not is_of_more(scan, mention.numeral.last):
        return None
    index = mention.numeral.last + 1
    while not is_figure(scan, index):
        index += 1
    while is_figure(scan, index):
        index += 1
    outcome = scan.sense(index, "state") if scan.close(index) else None
    return None if outcome is None else (str(outcome), index + 1)


class Clause:
    """Hold what was met on the way from a noun to its predicate."""

    __slots__ = ("governed", "helped", "many", "met", "perfect", "prepositions", "related", "several", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.helped = self.perfect = self.related = self.governed = self.met = self.many = self.several = False
        self.prepositions = 0

    def note(self, word: Word | None) -> None:
        """Note a preposition written onto a word, and other people named beyond one."""
        if word is None:
            return
        self.met = self.met or (self.governed and PERSON in word.senses and not word.definite and not word.preposition)
        self.governed = self.governed or bool(word.preposition)


def is_of_others(scan: Scan, index: int, clause: Clause) -> bool:
    """Tell whether an outcome is said of people named on the way to its word, beyond a preposition."""
    if clause.prepositions and not clause.helped and not {PERSON, VICTIM}.isdisjoint(scan.senses(index - 1)):
        # It befell those named last: mourners gathered for the man killed.
        return True
    # Teachers demand the release of colleagues in prison.
    return clause.met and "passive" not in scan.senses(index) and scan.lexicon.language.numbers.units_first


def clause_after(scan: Scan, start: int) -> Iterator[int]:
    """Give the known words of the clause that a noun begins: past remarks, to its next figure or its end."""
    first, limit = past_remark(scan, start)
    index = first
    while index < min(limit, scan.count):
        beyond = past_mark(scan, index, start, first)
        if beyond is None:
            return
        if beyond > index:
            index, first, limit = beyond, beyond, beyond + REACH_AFTER
            continue
        if is_figure(scan, index):
            beyond = past_figure(scan, index)
            if beyond is None:
                return
            index = beyond
            continue
        beyond = past_joined(scan, index, start)
        if beyond > index:
            index, limit = beyond, limit + beyond - index
            continue
        word = scan.tags[index]
        if word is not None:
            if ends_clause(scan, word, index):
                verb = verb_beyond(scan, index, start)
                if verb is None:
                    return
                index, limit = verb, verb + 1
                continue
            yield index
        index += 1


def past_mark(scan: Scan, index: int, start: int, first: int) -> int | None:
    """Give the token after a remark that a mark before a token opens, or the token itself; None where a mark ends the clause."""
    separator = scan.seps[index]
    if index == start and "(" in separator:
        return past_brackets(scan, index)
    if not CLOSED.isdisjoint(separator):
        return None
    if index not in (start, first) and not COMMAS.isdisjoint(separator):
        if is_verb_of_many(scan, index):
            # Two women and a child in the house, they were killed: the verb agrees with all before the comma.
            return index
        # A remark may stand further back: ten men from the port, all of them sailors, were held.
        beyond, _ = past_remark(scan, index)
        goes_on = first == start and beyond > index and begins_predicate(scan, beyond)
        return beyond if goes_on else None
    # Eighteen people, among them women and children, met their death; no comma need set them off.
    return past_listed(scan, index)


def begins_predicate(scan: Scan, index: int) -> bool:
    """Tell whether what is said of people begins at a token behind a remark: an auxiliary, or a verb that agrees with several."""
    return "auxiliaries" in scan.senses(index) or (index < scan.count and is_verb_of_many(scan, index))


def is_verb_of_many(scan: Scan, index: int) -> bool:
    """Tell whether a verb whose ending speaks of several people stands at a token without a conjunction or an object."""
    word, endings = scan.tags[index], scan.lexicon.language.script.verb_of_many
    if word is None or not endings or "passive" not in word.senses or word.conjunction:
        return False
    return scan.words[index].endswith(endings[0]) and not has_own_figure(scan, index)


def past_joined(scan: Scan, index: int, start: int) -> int:
    """Give the token after what a conjunction at a token joins to the subject that ends before `start`, else the token itself."""
    if "join" in scan.senses(index):
        second = past_second(scan, index, start)
        if second > index:
            # Passengers and crew are one subject.
            return second + 1
        # People from Homs and Hama were moved.
        return index + 2 if is_between_names(scan, index) else index
    # Two women and a child: one subject.
    return index + 1 if index == start and is_one_more(scan, index) else index


def verb_beyond(scan: Scan, index: int, start: int) -> int | None:
    """Give the verb of several people behind one more of whom they are, where verbs are inflected: nine men of the army and the police were hurt."""
    word, endings = scan.tags[index], scan.lexicon.language.script.verb_of_many
    if not endings or word is None or not word.conjunction:
        return None
    if any(scan.words[step].endswith(endings[0]) for step in range(start, index)):
        # They have a verb already.
        return None
    name = scan.tags[index + 1 if "function" in word.senses and scan.close(index + 1) else index]
    if name is None or (not name.definite and name.starts.isdisjoint(NAMING)):
        return None
    for step in range(index, min(index + LONGEST_SECOND, scan.count)):
        if not scan.close(step) or is_figure(scan, step):
            return None
        if step > index and is_verb_of_many(scan, step):
            return step
        if not scan.senses(step).keys().isdisjoint((*VERBAL, "barrier")):
            return None
    return None


def ends_clause(scan: Scan, word: Word, index: int) -> bool:
    """Tell whether a word begins what is said of someone else."""
    begins = bool(word.conjunction) or not word.senses.keys().isdisjoint(("join", "barrier"))
    return begins and "relative" not in word.senses and not is_adverb(scan, index)


def past_listed(scan: Scan, index: int) -> int:
    """Give the token after uncounted people who are said to be among those before, where verbs come first; else the token itself."""
    word = scan.tags[index]
    if word is None or not scan.lexicon.language.numbers.units_first:
        return index
    hedge = scan.match(index, "hedge_after") if "hedge_after" in word.starts else None
    if hedge is not None:
        # At least eighteen, among them children: the hedge may stand behind the noun.
        beyond = past_listed(scan, hedge[1]) if hedge[1] < scan.count else hedge[1]
        return beyond if beyond > hedge[1] else index
    if word.starts.isdisjoint(("among", "mostly")):
        return index
    found = scan.match(index, "among") or scan.match(index, "mostly")
    start = found[1] if found is not None else scan.count
    if scan.close(start) and scan.sense(start, "linking"):
        start += 1
    step = start
    while scan.close(step) and is_person(scan, step):
        step += 1
    return step if step > start else index


def is_person(scan: Scan, index: int) -> bool:
    """Tell whether a noun of people without a preposition stands at a token."""
    word = scan.tags[index]
    return word is not None and PERSON in word.senses and not word.preposition


def is_one_more(scan: Scan, index: int) -> bool:
    """Tell whether a token is one indefinite person, or several people, with a conjunction written onto the noun."""
    word = scan.tags[index]
    person = word.senses.get(PERSON) if word is not None and word.conjunction else None
    if word is None or person is None or word.preposition:
        return False
    return person.plurality == MANY or (person.plurality in (ONE, ACCUSATIVE) and not word.definite)


def past_second(scan: Scan, join: int, start: int) -> int:
    """Give the last token of other people who are joined to a subject, else that of the conjunction.

    Passengers and crew; right behind the subject also one person, or an untold number: three soldiers and a policeman,
    two Americans and their driver.
    """
    index = join + 1
    if PERSON in scan.senses(index):
        return index
    owned = scan.sense(index, "determiners") and not scan.lexicon.language.numbers.units_first
    if join != start or not (owned or scan.sense(index, "articles")):
        return join
    for step in range(index + 1, min(index + 1 + LONGEST_PERSON, scan.count)):
        if not scan.close(step) or is_figure(scan, step):
            break
        if PERSON in scan.senses(step):
            return step
    return join


def is_between_names(scan: Scan, join: int) -> bool:
    """Tell whether a conjunction joins two words with capital letters."""
    named = join > 0 and scan.words[join - 1][:1].isupper() and scan.close(join) and scan.close(join + 1)
    return named and scan.words[join + 1][:1].isupper()


def is_of_name(scan: Scan, index: int) -> bool:
    """Tell whether digits stand in a name, at the end of a phrase: those on Flight 5735 are dead, all aboard MH17 died."""
    if scan.sense(index, "digits") is None or not scan.close(index):
        return False
    begin = index
    while begin > 0 and scan.seps[begin] in INSIDE_NAME and not scan.words[begin][:1].isupper():
        begin -= 1
    if not scan.words[begin if begin < index else index - 1][:1].isupper():
        return False
    if scan.seps[index] in INSIDE_NAME:
        return True
    return not scan.close(index + 1) or not scan.senses(index + 1).keys().isdisjoint(AFTER_NAME)


def past_figure(scan: Scan, index: int) -> int | None:
    """Give the token after a figure that parts a subject from nothing, else None: a whole, or ages.

    Two boys aged three and 13 died.
    """
    if is_of_name(scan, index) or is_said_of_noun(scan, index):
        return index + 1
    if "unit" in scan.senses(index + 1) and scan.close(index + 1):
        # Two men fell 30 metres to their deaths.
        return index + 2
    if is_bound_of_age(scan, index):
        return index + 1
    if index + 1 < scan.count and scan.seps[index + 1] == "" and len(scan.words[index + 1]) == 1:
        # Two men in their 20s were stabbed.
        return index + 2
    if not scan.match_before(index, "age_before", longest=4):
        whole = scan.sense(index - 1, "linking") or (
            scan.sense(index - 1, "determiners") and scan.sense(index - 2, "linking")
        )
        return index + 1 if whole else None
    while is_figure(scan, index) or (scan.sense(index, "join") and is_figure(scan, index + 1)):
        index += 1
    return index


def is_said_of_noun(scan: Scan, index: int) -> bool:
    """Tell whether the word for one is an adjective of a noun before it, where adjectives stand there: of one family."""
    noun = scan.senses(index - 1) if scan.close(index) else {}
    return (
        scan.lexicon.language.numbers.units_first
        and "single" in scan.senses(index)
        and not {THING, PERSON}.isdisjoint(noun)
    )


def is_adverb(scan: Scan, index: int) -> bool:
    """Tell whether a word that could begin a clause stands within a verb: three have since died."""
    senses = scan.senses(index)
    return "adverbs" in senses and "auxiliaries" in senses and "auxiliaries" in scan.senses(index - 1)


def said_at(scan: Scan, index: int, clause: Clause) -> str | None:
    """Give the outcome that a word says of the noun before it; nothing said is "", None goes on."""
    senses = scan.senses(index)
    if "relative" in senses:
        clause.related = True
        return "" if clause.prepositions else None
    outcome = saying(scan, index)
    if outcome is not None:
        return "" if is_not_theirs(scan, index, clause, outcome) else both_outcomes(scan, index, outcome)
    toll = scan.match(index, "toll") if index == clause.start else None
    if toll is not None:
        return str(toll[0])
    word = scan.tags[index]
    if "active" in senses and word is not None and not word.definite:
        return ""
    if clause.several and "of_one" in senses and not clause.related and scan.words[index - 1].islower():
        # A vigil attended by 200 people was held: the verb is of one thing further back.
        return ""
    if clause.helped and not clause.related and not senses.keys().isdisjoint(("articles", "determiners")):
        return ""
    if "auxiliaries" in senses and "adverbs" not in senses:
        # Those who were killed met with it, those who have killed did it.
        clause.perfect = "perfect" in senses
        clause.helped = not clause.perfect
        deed = owned_deed(scan, index + 1)
        if deed is not None:
            return deed
    clause.note(word)
    if "determiners" in senses and scan.sense(index - 1, "linking"):
        # Fourteen out of 22: the whole parts nothing.
        return None
    clause.prepositions += "function" in senses and senses.keys().isdisjoint(("auxiliaries", "others", "linking"))
    return None


def is_not_theirs(scan: Scan, index: int, clause: Clause, outcome: str) -> bool:
    """Tell whether a word of an outcome is said of others than the clause's noun: of those named last, or of its object."""
    if is_of_others(scan, index, clause) or (clause.many and is_of_one(scan, index)):
        return True
    if not clause.helped and outcome != DISPLACED and does_it(scan, index):
        return True
    # They have held talks, and are not held.
    acting = clause.perfect and not is_phrase(scan, index)
    return acting and scan.close(index + 1) and THING in scan.senses(index + 1)


def is_of_one(scan: Scan, index: int) -> bool:
    """Tell whether a verb behind several people speaks of one, so that it is another's: a boat with 750 people sank."""
    senses = scan.senses(index)
    endings = scan.lexicon.language.script.verb_of_many
    if not endings or "passive" not in senses or "state" in senses or is_phrase(scan, index):
        return False
    return not scan.words[index].endswith(endings)


def past_brackets(scan: Scan, index: int) -> int:
    """Give the token after a remark in brackets; the end of the text where they do not close."""
    for step in range(index + 1, min(index + REMARK, scan.count)):
        if ")" in scan.seps[step]:
            return step
    return scan.count


def past_remark(scan: Scan, start: int) -> tuple[int, int]:
    """Give where the predicate of a noun can begin and must have begun: after a remark between commas."""
    if start >= scan.count or COMMAS.isdisjoint(scan.seps[start]):
        beyond = past_dashes(scan, start)
        return beyond, beyond + REACH_AFTER
    word = scan.tags[start]
    if word is not None and (word.conjunction or "join" in word.senses):
        return start, start
    for index in range(start + 1, min(start + REMARK, scan.count)):
        separator = scan.seps[index]
        if not STOPS.isdisjoint(separator):
            break
        if not COMMAS.isdisjoint(separator) and not (is_figure(scan, start) and goes_on_listing(scan, index)):
            return index, index + REACH_AFTER - 3
    # Without a closing comma a remark may still be short: 13 people, seven of them women, died.
    return start, start


def goes_on_listing(scan: Scan, index: int) -> bool:
    """Tell whether one more figure of a list stands at a token, a conjunction before it: three brothers, 12, 14, and 17, drowned."""
    return is_figure(scan, index) or (scan.sense(index, "join") is not None and is_figure(scan, index + 1))


def past_dashes(scan: Scan, start: int) -> int:
    """Give the token after a remark between two dashes, else the token itself: three of them — two men and a woman — died."""
    if start >= scan.count or scan.seps[start].strip() not in PARTING or scan.seps[start] == scan.seps[start].strip():
        return start
    for index in range(start + 1, min(start + REMARK, scan.count)):
        separator = scan.seps[index]
        if not STOPS.isdisjoint(separator):
            return start
        if separator.strip() in PARTING and separator.strip() != separator:
            return index
    return start


def among_victims(scan: Scan, index: int) -> tuple[str, int] | None:
    """Give the outcome of those whom words at a token say that others are among, and the token after them."""
    found = scan.match(index, "among")
    if found is None and scan.sense(index, "amid"):
        return among_so_many(scan, index + 1)
    if found is None or found[1] - index < 2:
        return None
    senses = scan.senses(found[1] - 1)
    victim = senses.get(VICTIM)
    outcome = str(victim.name) if victim is not None else senses.get("state")
    return None if outcome is None else (outcome, found[1])


def amid_victims(scan: Scan, index: int, start: int) -> tuple[str, int] | None:
    """Give the outcome of victims whom those before are said to be between, where verbs come first, and the token after them: were among the dead."""
    if not scan.lexicon.language.numbers.units_first or not (index == start or "auxiliaries" in scan.senses(index - 1)):
        return None
    if scan.sense(index, "linking") and scan.close(index + 1):
        index += 1
    if scan.sense(index, "determiners") is None or scan.sense(index, "total"):
        return None
    victims, word = scan.sense(index + 1, VICTIM), scan.tags[index + 1] if scan.close(index + 1) else None
    if victims is None or word is None or victims.plurality != MANY or not word.definite:
        return None
    return str(victims.name), index + 2


def among_so_many(scan: Scan, index: int) -> tuple[str, int] | None:
    """Give the outcome of counted victims at a token, and the token after them: a child among the nine dead."""
    while scan.close(index) and (scan.sense(index, "determiners") or scan.match(index, "hedge")):
        index += 1
    first = index
    while scan.close(index) and is_figure(scan, index):
        index += 1
    if index == first or not scan.close(index):
        return None
    if PERSON in scan.senses(index) and scan.close(index + 1):
        index += 1
    victim = scan.sense(index, VICTIM)
    outcome = str(victim.name) if victim is not None else longest(scan, index, SAYING, scan.count)
    return None if outcome is None else (outcome, index + 1)


def does_it(scan: Scan, index: int) -> bool:
    """Tell whether those before a verb are not who it befell: two officers shot a man, or shot and killed him."""
    active = scan.match(index, "active")
    second = scan.tags[index + 1] if index + 1 < scan.count else None
    if active is not None and active[1] > index + 1 and not (second is not None and second.conjunction):
        return acts(scan, active[1] - 1)
    alone = scan.match(index + 1, "particles") is not None or not is_phrase(scan, index)
    return alone and acts(scan, index)


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
        return is_theirs(scan, index)
    if word.conjunction:
        return False
    senses = word.senses
    if is_figure(scan, index) or "articles" in senses or "determiners" in senses:
        return True
    hedge = scan.match(index, "hedge")
    if hedge is not None and is_figure(scan, hedge[1]):
        return True
    return PERSON in senses and not word.preposition


def is_theirs(scan: Scan, index: int) -> bool:
    """Tell whether an unknown word without a preposition is something that several people have: two men stopped their cars."""
    script = scan.lexicon.language.script
    form = scan.words[index]
    prefixed = form.startswith((*script.conjunctions, *script.prepositions))
    return bool(script.possessive_of_many) and not prefixed and form.endswith(script.possessive_of_many)


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
        # Of a known pair of verbs the second has its own subject too: a soldier was killed and four were hurt.
        return str(scan.sense(step, "passive") or outcome) if other is not None else outcome
    return merge(outcome, other)


def begins_object(scan: Scan, index: int) -> bool:
    """Tell whether people or a figure begin at a token."""
    senses = scan.senses(index)
    return is_figure(scan, index) or PERSON in senses or scan.match(index, "hedge") is not None


def met_later(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of a verb that is joined on behind people, with these as its object: it saw ten gunmen and killed them."""
    if not scan.lexicon.language.numbers.units_first or mention.noun.sort != PERSON or mention.value == 1:
        return None
    pronouns = scan.lexicon.language.script.possessive_of_many
    for step in range(mention.last + 1, min(mention.last + 1 + REACH_LATER, scan.count)):
        word = scan.tags[step]
        if not STOPS.isdisjoint(scan.seps[step]) or is_figure(scan, step):
            return None
        if word is None:
            continue
        if not word.senses.keys().isdisjoint((PERSON, VICTIM, "relative", "nation")):
            return None
        if "active" in word.senses and word.conjunction and word.form.endswith(pronouns):
            return str(word.senses["active"])
    return None
