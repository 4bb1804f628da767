"""What happened to the people that a figure counts.

Four places can say so, in this order: a word directly before the figure (`killing 12`), the
counted noun or its adjective (`30 dead`, `19 missing sailors`), a word after it (`12 people were killed`),
and a word further before it (`the death toll from the floods rose to 12`). Failing these, a figure that
is joined to another shares its outcome (`12 Germans and one Belgian`).
"""

from __future__ import annotations

from factcheck.claims.before.adjacent import adjacent, is_meeting, joined_to_own
from factcheck.claims.before.brought import brought
from factcheck.claims.before.court import by_court
from factcheck.claims.before.fronted import fronted
from factcheck.claims.before.governing import governing, has_counted_object, has_unknown_verb
from factcheck.claims.before.lost import is_eliminated, is_lost, met_beside
from factcheck.claims.before.named import among_before
from factcheck.claims.before.toll import told_in_toll
from factcheck.claims.beginning import beginning, begins_joined
from factcheck.claims.illness import is_illness
from factcheck.claims.joined import closes_part, is_joined
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, UNKNOWN, VICTIM, Mention, Noun
from factcheck.claims.noun_name import has_prefix, is_lookalike, is_of_more
from factcheck.claims.outcome_after import RID, fell_in_battle, following, met_later
from factcheck.claims.outcome_words import (
    ATTEMPTED,
    CAPTURED,
    CASUALTIES,
    DEPLOYED,
    DISPLACED,
    INFECTED,
    KILLED,
    MISSING,
    OUTCOMES,
    RELEASED,
    RESCUED,
    TRIGGERS,
    WOUNDED,
    is_force,
    merge,
)
from factcheck.claims.role import is_of_which
from factcheck.reading.hedges import EXACT
from factcheck.reading.lexicon import MANY, TWO_CONSTRUCT
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

# A case is a person where something happened to it, as is an execution.
CASES = frozenset(("case", "execution"))
# A case is none of a person whom these befell, unless it is named by them.
UNSAID_OF_CASES = frozenset((CAPTURED, DISPLACED, MISSING))
# The word for what people are stuck in stands so close to them.
NEAREST_TRAP = 5
# Who met with these can meet with worse.
LASTING = frozenset((CAPTURED, DISPLACED, WOUNDED, MISSING))
HELD = frozenset((CAPTURED, DISPLACED))
# Four digits without a mark between them are more often a year.
YEARS = (1900, 2100)
# Judges and diseases do these to people alone.
JUDGED = frozenset((INFECTED, "sentenced", "tried"))
# The displaced stay so where these befall them.
AFFECTED = "affected"
TRAPPED = "trapped"
BESET = frozenset((INFECTED, RELEASED, TRAPPED))
# Of bare figures a verb behind them says these of people.
SAVED = frozenset((RESCUED, TRAPPED))
# Behind those who are lost or gone these say more than the verb does.
AFTER_LOSS = OUTCOMES | frozenset((RELEASED, RESCUED))

# Words of these go on with a noun, or end what is said of it.
BEHIND_NOUN = frozenset(
    (
        PERSON, THING, VICTIM, "adverbs", "age_before", "among", "articles", "determiners", "function", "hedge", "join",
        "nation", "others", "passive", "place", "relative", "state",
    )
)  # fmt: skip

# Words of these stand before a subject.
BEFORE_SUBJECT = frozenset(
    (
        "adverbs",
        "among",
        "articles",
        "auxiliaries",
        "barrier",
        "both",
        "date",
        "determiners",
        "function",
        "hedge",
        "join",
        "place",
    )
)

# What befell others did not befall them.
LIVING = frozenset(("survivor",))
# So far from lives a word may say that they were taken.
BESIDE_LIVES = 4
# The word for bodies stands so close before the people whose they are.
NEAREST_BODIES = 5
# A joined figure begins so soon after the one before, later where each says its place.
NEAR, NEAR_PLACE = 6, 10


def find_outcome(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome of a figure's people, None where nothing says one."""
    if counts_nobody(scan, mention):
        return None
    outcome = said_outcome(scan, mention, before)
    if mention.noun.sort == NOTHING and is_of_people(scan, mention, before, outcome):
        mention.noun = Noun(PERSON, "person", -1, -1, mention.noun.last)
    if outcome == DEPLOYED or (outcome == DISPLACED and is_force(mention.noun)):
        # Fighters who flee or withdraw stay force.
        return None
    if outcome == WOUNDED and is_illness(scan, mention):
        return INFECTED
    if outcome == CAPTURED and (is_meeting(scan, mention) or is_trapped(scan, mention)):
        return None if is_meeting(scan, mention) else TRAPPED
    if outcome in UNSAID_OF_CASES and mention.noun.name in CASES and not is_case_of(scan, mention):
        return None
    if outcome is not None and is_year_alone(mention) and not mention.said_after:
        return None
    return outcome or (KILLED if fell_in_battle(scan, mention) or is_eliminated(scan, mention) else None)


def counts_nobody(scan: Scan, mention: Mention) -> bool:
    """Tell whether nothing can have befallen those of a figure: it is a rate, or those who did the deed, or a word that is oftener no number.

    A rate may have a half, people have none: a death rate of 1.3.
    """
    if mention.value != int(mention.value) or (mention.dual and has_counted_object(scan, mention)):
        return True
    return mention.noun.sort == NOTHING and not mention.numeral.in_digits and is_lookalike(scan, mention.first)


def is_trapped(scan: Scan, mention: Mention) -> bool:
    """Tell whether people are held by a place or a flood, and by nobody: held inside a well, held by the torrents."""
    near = range(max(0, mention.first - NEAREST_TRAP), min(mention.last + 1 + NEAREST_TRAP, scan.count))
    same = [step for step in near if all(STOPS.isdisjoint(scan.seps[place]) for place in parting(step, mention))]
    return any(scan.sense(step, "detaining") for step in same) and any(scan.sense(step, "traps") for step in same)


def parting(step: int, mention: Mention) -> range:
    """Give the tokens before which a mark parts a token from a figure."""
    return range(step + 1, mention.first + 1) if step < mention.first else range(mention.last + 1, step + 1)


def is_case_of(scan: Scan, mention: Mention) -> bool:
    """Tell whether cases are those of a deed that is named right behind them: 15 cases of abduction."""
    return scan.close(mention.last + 1) and scan.sense(mention.last + 1, "nominal") is not None


def is_year_alone(mention: Mention) -> bool:
    """Tell whether a figure without a noun is written as a year is: a rise in deaths on 2022."""
    numeral = mention.numeral
    plain = numeral.in_digits and numeral.first == numeral.last and numeral.modifier == EXACT
    return plain and mention.noun.sort == NOTHING and YEARS[0] <= numeral.value <= YEARS[1]


def is_of_people(scan: Scan, mention: Mention, before: Mention | None, outcome: str | None) -> bool:
    """Tell whether a bare figure counts people, since what is said of it befalls nobody else: sentenced 12, 17 trapped."""
    if outcome is None or outcome in OUTCOMES:
        return False
    if scan.lexicon.language.numbers.units_first:
        return is_object_of_phrase(scan, mention)
    if mention.whole is not None and mention.whole.noun.sort in (PERSON, VICTIM):
        return True
    told = scan.match(mention.numeral.last + 1, "state") if scan.close(mention.numeral.last + 1) else None
    if outcome in SAVED and mention.said_after:
        return True
    if outcome in JUDGED:
        return told is not None or adjacent(scan, mention.first, before, named=False) == outcome
    return told is not None and told[0] == outcome and before is not None and before.outcome is not None


def is_object_of_phrase(scan: Scan, mention: Mention) -> bool:
    """Tell whether words that are said of people alone stand right before a bare figure: released were 13, acquitted seven."""
    place = beginning(scan, mention.first)
    if not scan.close(place):
        return False
    for category in TRIGGERS:
        found = scan.match_before(place, category)
        if found is not None:
            return found[0] in (RESCUED, *JUDGED) or (found[0] == RELEASED and found[1] < place - 1)
    return False


def said_outcome(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome that words say of a figure's people."""
    noun = mention.noun
    if (noun.sort == THING and noun.name not in CASES) or scan.match_before(mention.first, "parent_of"):
        return None
    beside = met_beside(scan, mention)
    if beside is not None:
        # What these lost or left may be said behind them: their lives, their homes.
        later = following(scan, mention)
        return later if later in AFTER_LOSS else beside or later
    ruled = set_apart(scan, mention)
    if ruled is not None:
        return ruled
    named = noun.sort in (PERSON, OTHERS, VICTIM)
    close = adjacent(scan, mention.first, before, named=named) or of_those(scan, mention)
    if noun.sort == VICTIM:
        return of_victims(scan, mention, close, before)
    said = close or described(scan, mention, before)
    if said is None and before is not None and is_counted_whole(scan, mention, before):
        return of_whole(scan, mention, before)
    if said is not None:
        # The word before the figure may be said of the one before: 14 were killed 25 were wounded.
        shared = close is not None and before is not None and is_right_after_verb(mention, before)
        return (following(scan, mention) if shared else None) or said
    if before is not None and is_part_or_joined(scan, mention, before):
        # Where verbs come first, a joined figure has the verb of the one before; else its own may follow.
        outcome = inherited(scan, mention, before)
        if mention.role == "part":
            return following(scan, mention) or of_part(scan, mention, before) or outcome
        if scan.lexicon.language.numbers.units_first:
            return outcome
        mention.shared = False
    return told_outcome(scan, mention, before)


def set_apart(scan: Scan, mention: Mention) -> str | None:
    """Give what befell a figure's people whatever else is said of them: by a word for bodies, a court, a label, or one who met with it."""
    if mention.noun.sort == VICTIM and is_only_tried(scan, mention):
        return ATTEMPTED
    if mention.noun.sort in (PERSON, VICTIM) and whose_bodies(scan, mention):
        return KILLED
    told = by_court(scan, mention) or heading(scan, mention.first) or joined_to_own(scan, mention)
    return told or joined_toll(scan, mention) or numbered(scan, mention)


def is_only_tried(scan: Scan, mention: Mention) -> bool:
    """Tell whether a noun of victims is of what was tried and not done: nobody is dead of 40 attempted murders."""
    return any(scan.match(step, "unfinished") for step in range(mention.numeral.last + 1, mention.noun.head))


def joined_toll(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of victims who are joined to another toll as what a figure leads on: cases to 1,051 and the deaths to 464."""
    place = beginning(scan, mention.first)
    if not scan.sense(place - 1, "to") or not scan.close(place - 1) or mention.noun.last > mention.numeral.last:
        return None
    victims, word = scan.sense(place - 2, VICTIM), scan.tags[place - 2]
    if victims is None or victims.plurality != MANY or word is None or word.preposition:
        return None
    if not word.conjunction and not scan.sense(place - 3, "join"):
        return None
    mention.noun = Noun(VICTIM, victims.name, place - 2, -1, -1)
    return str(victims.name)


def numbered(scan: Scan, mention: Mention) -> str | None:
    """Give the outcome of victims whose number a figure is said to be right behind them: the dead, who number 21."""
    place = beginning(scan, mention.first)
    found = scan.match_before(place, "number_of", longest=2)
    if found is None or found[0] != "group_of" or not scan.lexicon.language.numbers.units_first:
        return None
    for step in range(found[1] - 1, max(-1, found[1] - 1 - BESIDE_LIVES), -1):
        victims, word = scan.sense(step, VICTIM), scan.tags[step]
        if not STOPS.isdisjoint(scan.seps[step + 1]):
            return None
        if victims is not None:
            definite = word is not None and word.definite and not word.preposition
            return str(victims.name) if definite and victims.plurality == MANY else None
    return None


def of_those(scan: Scan, mention: Mention) -> str | None:
    """Give what befell those among whom a figure is said to be, or what did so later: of those arrested, 12 were freed."""
    told = among_before(scan, mention.first)
    later = following(scan, mention) if told in LASTING else None
    return later if later in (KILLED, RELEASED) else told


def whose_bodies(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is of people whose bodies are spoken of, whatever else befell them before: the bodies of the last three missing miners."""
    place = beginning(scan, mention.first)
    step = place - 1
    if not scan.lexicon.language.numbers.units_first:
        while step > place - NEAREST_BODIES and "linking" not in scan.senses(step) and scan.close(step + 1):
            step -= 1
        if "linking" not in scan.senses(step) or not scan.close(step + 1):
            return False
        step -= 1
    bodies = scan.sense(step, VICTIM)
    if (
        bodies is None
        or bodies.name != KILLED
        or bodies.plurality not in (MANY, TWO_CONSTRUCT)
        or not scan.close(step + 1)
    ):
        return False
    if begins_joined(scan.tags[step + 1]):
        # Six dead and more than thirty wounded.
        return False
    return "lives" not in scan.senses(step) and is_first_of(scan, step + 1, place)


def is_first_of(scan: Scan, start: int, place: int) -> bool:
    """Tell whether between the word for bodies and a figure stand small words alone and at most one that orders: of the last."""
    others = [step for step in range(start, place) if "function" not in scan.senses(step)]
    return all("date_which" in scan.senses(step) or "rest" in scan.senses(step) for step in others)


def described(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome that adjectives of a noun say, or what is said behind it of those whom it met."""
    state = mention.noun.state
    said = state or (KILLED if is_lost(scan, mention) else None)
    if said in LASTING and is_of_more(scan, mention.numeral.last):
        # What is said of some of the wounded is later: two of the 17 wounded people died.
        return following(scan, mention) or said
    if state in (None, KILLED) or is_counted_whole(scan, mention, before):
        return said
    later = following(scan, mention)
    # Five convicted men were hanged, three missing sailors were found dead.
    return later if later in RID or (state not in OUTCOMES and later is not None) else said


def heading(scan: Scan, first: int) -> str | None:
    """Give the outcome that a label of one word says of the figure behind its colon: dead: 17."""
    if first == 0 or ":" not in scan.seps[first] or scan.seps[first].strip() != ":":
        return None
    begins = first == 1 or not STOPS.isdisjoint(scan.seps[first - 1])
    outcome = scan.sense(first - 1, "state") if begins else None
    return None if outcome is None else str(outcome)


def is_counted_whole(scan: Scan, mention: Mention, before: Mention | None) -> bool:
    """Tell whether a figure is the whole that the one before is a part of: two of the 17, 14 pupils out of 22."""
    if before is None:
        return False
    between = range(before.last + 1, mention.first)
    if (
        len(between) == 2
        and scan.close(mention.first)
        and scan.sense(between[0], "linking")
        and scan.sense(between[1], "determiners")
    ):
        return True
    return before.numeral.last < mention.first <= before.last


def is_said_of_whole(scan: Scan, mention: Mention) -> bool:
    """Tell whether a clause or participle right behind a whole is its own.

    All else is said of its part: two of the 17 people on board were killed.
    """
    index = mention.last + 1
    return scan.close(index) and (scan.sense(index, "relative") is not None or scan.match(index, "state") is not None)


def of_whole(scan: Scan, mention: Mention, part: Mention) -> str | None:
    """Give the outcome that words behind a whole say of it, and not of its part."""
    if scan.lexicon.language.numbers.units_first and part.said_after and part.verb > mention.last:
        # The word behind the whole was said of its part.
        return None
    return following(scan, mention) if is_said_of_whole(scan, mention) else None


def of_part(scan: Scan, mention: Mention, before: Mention) -> str | None:
    """Give the outcome that a verb of its own lays on a part behind it: held 15, and at once killed four of them."""
    place = beginning(scan, mention.first)
    among = scan.match_before(place, "among", longest=2) if scan.lexicon.language.numbers.units_first else None
    verb = scan.sense(among[1] - 1, "passive") if among is not None and scan.close(among[1]) else None
    if verb is not None and among is not None and among[1] - 1 > before.last:
        # Died of them 12: the verb stands before the word for the whole.
        return str(verb)
    if scan.match(mention.numeral.last + 1, "among_after") is None:
        return None
    outcome = governing(scan, mention, before)
    return outcome if outcome in OUTCOMES else None


def is_right_after_verb(mention: Mention, before: Mention) -> bool:
    """Tell whether a figure comes right after one of which a verb behind it says the outcome."""
    return before.said_after and mention.first - before.last <= NEAR


def told_outcome(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome that a word after the noun says, or one further before the figure."""
    if is_whole_of_some(scan, mention):
        return of_whole_alone(scan, mention)
    outcome = following(scan, mention)
    if before is not None and outcome is not None and is_of_sentence(scan, mention, before):
        # They sentenced four to life and two to death.
        return before.outcome
    if outcome is not None and (done := done_to_them(scan, mention, before, outcome)) is not None:
        return done
    outcome = outcome or brought(scan, mention)
    if outcome is not None:
        mention.said_after = True
        return outcome
    if mention.noun.name == "case" and not scan.lexicon.language.numbers.units_first:
        # The word for deaths further off is not said of cases: 18 deaths took the number to 90 cases.
        return None
    outcome = told_in_toll(scan, mention, before) or governing(scan, mention, before)
    outcome = (
        outcome or fronted(scan, mention, before) or met_later(scan, mention) or beside_things(scan, mention, before)
    )
    if outcome == CASUALTIES and before is not None and is_toll_of(mention, before):
        return before.outcome
    if (
        outcome is None
        and before is not None
        and mention.role == "total"
        and mention.noun.sort == NOTHING
        and before.outcome in OUTCOMES
    ):
        # What took the total to so many is of the same sort.
        return before.outcome
    return outcome if outcome is not None or before is None else inherited(scan, mention, before)


def done_to_them(scan: Scan, mention: Mention, before: Mention | None, outcome: str) -> str | None:
    """Give what a verb before people did to them, where what is said behind them tells who they are, in languages whose verbs come first.

    Freed were nine men who were held; the forces arrested four men accused of plotting; saved were 13 cases of drowning.
    """
    if not scan.lexicon.language.numbers.units_first:
        return None
    named = outcome not in OUTCOMES and "passive" not in scan.senses(mention.verb)
    if not (named or outcome in HELD or mention.noun.name in CASES):
        return None
    done = governing(scan, mention, before)
    if done == RELEASED or (done == RESCUED and mention.noun.name in CASES):
        return done
    return done if named and done in OUTCOMES else None


def beside_things(scan: Scan, mention: Mention, before: Mention | None) -> str | None:
    """Give the outcome that a word lays on people who are joined to things as its object, where verbs come first: seized three tons and four smugglers."""
    if before is None or mention.noun.sort != PERSON or not scan.lexicon.language.numbers.units_first:
        return None
    start = before.end + 1
    if (before.amount is None and before.noun.sort != THING) or not 0 <= mention.first - start <= NEAR:
        return None
    outcome = governing(scan, mention, None) if is_joined(scan, start, mention.first) else None
    return outcome if outcome in OUTCOMES else None


def is_toll_of(mention: Mention, before: Mention) -> bool:
    """Tell whether a total that only a toll names is of those who were told of right before it: two more died, which took the toll to 158."""
    bare = mention.noun.sort == NOTHING and mention.role == "total"
    return bare and before.outcome in (KILLED, WOUNDED) and before.value < mention.value


def of_whole_alone(scan: Scan, mention: Mention) -> str | None:
    """Give what is said of a whole and not of some of it: one of the 12 who were hurt died, some of the 30 wounded have died."""
    index = mention.last + 1
    if scan.close(index) and scan.sense(index, "relative"):
        return following(scan, mention)
    state = scan.match(index, "state") if scan.close(index) else None
    named = state is not None and (mention.noun.head < 0 or scan.sense(state[1], "auxiliaries") is not None)
    return str(state[0]) if state is not None and named else None


def is_whole_of_some(scan: Scan, mention: Mention) -> bool:
    """Tell whether words for one, some or most stand before a whole, of whom alone the verb speaks: one of the 12 died."""
    place = beginning(scan, mention.first)
    if not scan.close(place) or not scan.sense(place, "determiners") or not scan.sense(place - 1, "linking"):
        return False
    senses, starts = scan.senses(place - 2), scan.starts_of(place - 2)
    some = "function" in senses and senses.keys().isdisjoint(("determiners", "auxiliaries", "relative"))
    return scan.close(place - 1) and (some or not starts.isdisjoint(("single", "several", "fraction")))


def is_of_sentence(scan: Scan, mention: Mention, before: Mention) -> bool:
    """Tell whether a preposition right behind a figure goes on with the sentence that those before it got."""
    return before.outcome in JUDGED and mention.verb == mention.last + 1 and scan.sense(mention.verb, "to") is not None


def of_victims(scan: Scan, mention: Mention, close: str | None, before: Mention | None) -> str | None:
    """Give the outcome of people whose very noun says one: what else befell them wins over it."""
    noun = mention.noun
    if scan.sense(noun.head, "lives") and not are_taken(scan, mention):
        return None
    outcome = merged_victims(scan, noun.head, noun.name)
    if noun.name == CASUALTIES and are_unhurt(scan, mention):
        return None
    if noun.name == CASUALTIES and any(
        scan.match(step, "harms") for step in range(mention.numeral.last + 1, noun.head)
    ):
        # Burns victims are hurt.
        outcome = noun.name if close is not None else WOUNDED
    if noun.name == CASUALTIES:
        owned = scan.sense(noun.head - 1, VICTIM) if scan.close(noun.head) and noun.head > mention.last - 3 else None
        if owned is not None and owned.plurality == MANY and not has_prefix(scan, noun.head):
            # The bodies of the victims are those of the dead.
            return str(owned.name)
        linked = noun.head == mention.numeral.last + 3 and scan.sense(noun.head - 2, "linking")
        if linked and mention.role is None and scan.sense(noun.head - 1, "determiners"):
            mention.role = "part"
        # What victims met with may be said beside them: the victims who died.
        return close or following(scan, mention) or outcome
    if outcome not in LASTING:
        # The dead stay dead, but lives are also saved.
        saved = close is not None and scan.match_before(beginning(scan, mention.first), "active") is not None
        return close if saved and close not in OUTCOMES and close != RELEASED else outcome
    apart = is_counted_whole(scan, mention, before) and not is_said_of_whole(scan, mention)
    later = close or (None if apart else following(scan, mention))
    of_them = noun.head > mention.numeral.last + 1 and is_known_group(scan, noun.head)
    if later is None and (outcome in HELD or of_them):
        later = governing(scan, mention, before)
    if later == AFFECTED or (outcome == DISPLACED and later in BESET):
        return outcome
    return later if later is not None and later != WOUNDED else outcome


def are_unhurt(scan: Scan, mention: Mention) -> bool:
    """Tell whether victims are of what kills and wounds nobody: victims of the fraud, trafficking victims."""
    head = mention.noun.head
    if any(scan.match(step, "bloodless") for step in range(mention.numeral.last + 1, head)):
        return True
    if scan.close(head + 1) and scan.match(head + 1, "bloodless"):
        return True
    link = scan.match(head + 1, "linking") if scan.close(head + 1) else None
    if link is None:
        return False
    return any(
        scan.match(step, "bloodless")
        for step in range(link[1], min(link[1] + BESIDE_LIVES, scan.count))
        if all(map(scan.close, range(link[1], step + 1)))
    )


def are_taken(scan: Scan, mention: Mention) -> bool:
    """Tell whether lives that are counted are said to have been taken: claimed 12 lives, 12 lives were lost."""
    start, end = beginning(scan, mention.first), mention.noun.head + 1
    places = (*range(max(0, start - BESIDE_LIVES), start), *range(end, min(end + BESIDE_LIVES, scan.count)))
    return any(scan.match(step, "taking") is not None for step in places)


def is_known_group(scan: Scan, head: int) -> bool:
    """Tell whether a noun is definite, so that its figure is of people told of before: three of the wounded."""
    word = scan.tags[head]
    return word is not None and word.definite


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
        if other is not None and name is not None and other.name != name and is_counted_too(scan, head, index):
            return merge(name, other.name)
    return name


def is_counted_too(scan: Scan, head: int, index: int) -> bool:
    """Tell whether a second noun has the form that the figure before the first puts both in: 12 dead and wounded."""
    one, two = scan.sense(head, VICTIM), scan.sense(index, VICTIM)
    if not scan.lexicon.language.numbers.units_first or one is None or two is None:
        return True
    return one.plurality == two.plurality and not scan.sense(index + 1, "single") and not scan.sense(index, "nominal")


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
    if before.outcome is None or (mention.noun.sort in (THING, VICTIM) and mention.noun.name not in CASES):
        return None
    if mention.noun.name in LIVING:
        return None
    if mention.role == "part" and mention.whole is not None:
        return before.outcome
    start = before.last + 1
    if is_placed(scan, mention):
        # The verb of the one before is left out: five died in the north, three in the south.
        start = max(start, before.verb + 1)
    reach = NEAR_PLACE if is_placed(scan, mention) else NEAR
    if mention.first - start > reach or not is_joined(scan, start, mention.first):
        return None
    if (mention.noun.sort == UNKNOWN and not mention.noun.nation) or has_unknown_verb(scan, mention, before):
        return None
    mention.shared = True
    if before.role == "part" and not closes_part(scan, before, mention.first):
        mention.role, mention.whole = before.role, before.whole
    return before.outcome


def is_placed(scan: Scan, mention: Mention) -> bool:
    """Tell whether nothing but where or when follows a bare figure, or one of others."""
    index = mention.last + 1 if mention.noun.sort == OTHERS else mention.numeral.last + 1
    senses = scan.senses(index)
    if mention.noun.sort not in (NOTHING, OTHERS) or scan.lexicon.language.numbers.units_first or not scan.close(index):
        return False
    return "each" in senses or (
        "function" in senses and senses.keys().isdisjoint(("auxiliaries", "linking", "others", "to"))
    )


def share_backwards(scan: Scan, mentions: list[Mention]) -> None:
    """Give figures the outcome that a verb behind the last of a list says of all: two women and a child were killed."""
    for position in range(len(mentions) - 2, -1, -1):
        mention, after = mentions[position], mentions[position + 1]
        if mention.outcome is not None or after.outcome is None or not after.said_after:
            continue
        if mention.sentence != after.sentence or mention.amount is not None or mention.noun.sort != PERSON:
            continue
        start = mention.last + 1
        if may_have_verb(scan, start, after.first) or is_of_which(scan, mention):
            continue
        if after.role == "part" and after.whole is mention:
            if is_of_part_alone(scan, mention, after):
                continue
            mention.outcome, mention.said_after = after.outcome, True
        elif after.first - start <= NEAR and is_joined(scan, start, after.first) and not is_behind_verb(scan, mention):
            mention.outcome, mention.said_after = after.outcome, True
            after.shared = True
            if after.role == "part" and after.whole is None and mention.role is None:
                # Seven pupils and two teachers are among the dead.
                mention.role = "part"


def is_of_part_alone(scan: Scan, whole: Mention, part: Mention) -> bool:
    """Tell whether what is said behind a part is not said of its whole.

    A clause of its own begins with the part (90 were aboard, so that 25 of them are missing), or words behind
    the whole have said of it what there is to say, and no comma closes the remark that the part stands in.
    """
    place = beginning(scan, part.first)
    if scan.lexicon.language.numbers.units_first and place > whole.last + 1 and scan.sense(place - 1, "moving"):
        # Eighty survivors, moved to hospital were 22 of them.
        return True
    if scan.sense(place - 1, "barrier") and scan.sense(place - 1, "relative") is None:
        return True
    after = whole.last + 1
    among = scan.match(part.numeral.last + 1, "among_after")
    if among is not None and scan.sense(among[1] - 1, "relative"):
        # Fifty-two, 18 of whom died; but four, two of whom were officers, were killed.
        return not any(not COMMAS.isdisjoint(scan.seps[step]) for step in range(part.last + 1, part.verb + 1))
    if not scan.lexicon.language.numbers.units_first or not scan.close(after):
        return False
    word = scan.tags[after]
    told = word is None or (BEHIND_NOUN.isdisjoint(word.senses) and not word.preposition and not word.definite)
    opened = any(not COMMAS.isdisjoint(scan.seps[step]) for step in range(after, place + 1))
    closed = any(not COMMAS.isdisjoint(scan.seps[step]) for step in range(part.last + 1, part.verb + 1))
    return told and opened and not closed


def is_behind_verb(scan: Scan, mention: Mention) -> bool:
    """Tell whether a word before a figure may be a verb whose object it is, where capitals tell names: treated 40 and lost two."""
    place = beginning(scan, mention.first)
    if place == 0 or not scan.close(place) or not scan.words[place - 1].islower():
        return False
    if scan.sense(place - 1, "linking") and THING in scan.senses(place - 2):
        # What they have is spoken of: doctors took the legs of three survivors.
        return True
    if scan.sense(place - 1, "beside_others"):
        # They clashed with 30 gunmen, and four were killed.
        return True
    return scan.starts_of(place - 1).isdisjoint(BEFORE_SUBJECT)


def may_have_verb(scan: Scan, start: int, end: int) -> bool:
    """Tell whether a word behind a noun, or behind a comma before the next figure, may be a verb: four nurses fell over and one died.

    Capitals tell it from a name, in a script that has them.
    """
    if (
        not scan.lexicon.language.numbers.units_first
        and scan.sense(start, "auxiliaries")
        and scan.sense(end - 1, "join")
    ):
        # Two men were attacked and one has died.
        return True
    return any(
        scan.words[step].islower() and scan.starts_of(step).isdisjoint(BEHIND_NOUN)
        for step in range(start, min(end, start + NEAR))
        if (step == start or not COMMAS.isdisjoint(scan.seps[step])) and scan.tags[step] is not scan.tags[end]
    )
