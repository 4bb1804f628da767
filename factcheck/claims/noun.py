"""Which noun a figure counts: the one after it, before it, or of which it is said."""

from __future__ import annotations

from factcheck.claims.beginning import beginning_of_hedge
from factcheck.claims.mention import NOTHING, PERSON, THING, UNKNOWN, VICTIM, Mention, Noun
from factcheck.claims.noun_name import (
    RANK,
    VERBAL,
    after_figure,
    completed,
    has_prefix,
    inflection,
    is_definite,
    is_lookalike,
    is_open,
    is_said_for,
    looks_plural,
    modifies,
    noun_at,
    owned_at,
    past_auxiliaries,
    past_links,
    starts_definite,
    starts_prefixed,
)
from factcheck.claims.noun_subject import is_plural_word, told_before_colon, told_of_subject
from factcheck.claims.outcome_words import OUTCOMES, led_to
from factcheck.languages.world.concepts import concepts
from factcheck.reading.draft import VAGUE
from factcheck.reading.hedges import EXACT, is_figure
from factcheck.reading.lexicon import ACCUSATIVE, BITS, DUAL, MANY, NUMBER, ONE
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

TEN, HUNDRED = 10, 100
# What people are of, who are counted by it.
GROUPS = ("group", "institution", "crew", "delegation", "family", "patrol", "team")
# Numbers to call or to send messages to are no smaller.
LEAST_CALLED = 10_000
# A bare figure of this size before a name is a year.
YEARS = (1900, 2100)
# Between `number of` and its figure so many words may stand, and so many between it and its noun.
REACH_NUMBER_OF = 14
REACH_COUNTED = 4
# Between a linking word and the group that a figure is of stand so many words at most.
REACH_COLLECTIVE = 3
# What members and units are where they are those of a force, and how near these it stands.
OF_FORCE = {"member": "force_member", "unit": "force_unit"}
REACH_FORCE = 6
# A label at the head of a line has so many words at most.
REACH_LABEL = 6


def find_noun(scan: Scan, mention: Mention) -> Noun:
    """Give what a figure counts, with its adjectives."""
    first, last = mention.numeral.first, mention.numeral.last
    if mention.dual or mention.bare:
        return completed(scan, noun_at(scan, last) or Noun(), last)
    before = found_before(scan, mention)
    if before is not None:
        return before
    if is_of_parent(scan, first) and not (scan.close(last + 1) and noun_at(scan, last + 1)):
        return Noun(PERSON, "child", last, last, last)
    if does_deed(scan, last):
        return Noun(PERSON, "person", -1, -1, -1)
    # What people suffer from is not what is counted: hundreds suffering symptoms.
    after = after_figure(scan, last) if led_to(scan, last + 1) is None else Noun()
    if after.head == last + 1 and is_definite(scan, first) and not is_described(scan, mention):
        # They alone are meant by the article: the thousands bore the bodies.
        return people_told(scan, mention)
    if after.sort == UNKNOWN and scan.match_before(first, "number_of", longest=2):
        # Their number has said already what is counted.
        return counted_before(scan, first) or after
    if is_group_struck(scan, mention, after):
        return Noun(PERSON, "person", -1, -1, after.last)
    if after.sort != NOTHING and counts(scan, mention, after):
        return after
    return told_noun(scan, mention, after)


def is_of_parent(scan: Scan, first: int) -> bool:
    """Tell whether a figure stands behind a word for a parent, which may lead to it by a preposition written onto it: a mother of five."""
    if scan.match_before(first, "parent_of") is not None:
        return True
    word = scan.tags[first]
    return (
        word is not None
        and bool(word.preposition)
        and scan.close(first)
        and scan.sense(first - 1, "parents") is not None
    )


def of_force(scan: Scan, noun: Noun) -> Noun:
    """Give members and units of those who fight as such: 2,500 National Guard members, 30 members of an elite police unit."""
    if noun.name == "man" and noun.head >= 0 and is_of_army(scan, noun):
        return noun._replace(name=OF_FORCE["member"])
    if noun.name not in OF_FORCE or noun.head < 0:
        return noun
    within = any(fights(scan, step) for step in range(max(noun.first, 0), noun.head))
    after = noun.head + 1
    if not within and scan.close(after) and scan.sense(after, "linking"):
        end = after + 1
        while end <= after + REACH_FORCE and scan.close(end) and (end == after + 1 or not is_small(scan, end)):
            within = within or fights(scan, end)
            end += 1
    return noun._replace(sort=PERSON, name=OF_FORCE[noun.name]) if within else noun


def is_of_army(scan: Scan, noun: Noun) -> bool:
    """Tell whether men are those whom an army or a group that fights has: an army of 300,000 men."""
    step = noun.head - 1
    while step > 0 and is_figure(scan, step):
        step -= 1
    step = beginning_of_hedge(scan, step + 1) - 1
    has = scan.sense(step, "linking") or scan.sense(step, "perfect") or scan.sense(step, "amounting_to")
    return bool(has) and scan.close(step + 1) and scan.sense(step - 1, "fighting") is not None


def fights(scan: Scan, index: int) -> bool:
    """Tell whether a token names people under arms."""
    person = scan.sense(index, PERSON)
    return person is not None and concepts().is_force(person.name)


def is_small(scan: Scan, index: int) -> bool:
    """Tell whether a token is a small word that begins another phrase."""
    senses = scan.senses(index)
    return "function" in senses and senses.keys().isdisjoint(("articles", "determiners"))


def told_noun(scan: Scan, mention: Mention, after: Noun) -> Noun:
    """Give what a figure counts that is not said right behind it."""
    first, last = mention.numeral.first, mention.numeral.last
    told = (
        headed(scan, first)
        or counted_before(scan, first)
        or counted_behind(scan, last)
        or labelled(scan, first, last)
        or told_of_subject(scan, first)
        or told_before_colon(scan, first, last)
    )
    if told is not None:
        return told
    if is_of_collective(scan, last) or (after.sort == NOTHING and are_inhabitants(scan, first)):
        return Noun(PERSON, "person", -1, -1, after.last if scan.lexicon.language.numbers.units_first else -1)
    # Where they are from stands behind a bare figure, and is no part of what follows.
    if after.sort in (NOTHING, UNKNOWN) or is_beside_all(scan, mention, after):
        return people_told(scan, mention)._replace(last=after.last if after.sort == NOTHING else -1)
    return Noun()


def is_group_struck(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether people are counted by the group that they are of, where what befell them stands right before: killed were 67 of the factions."""
    link = mention.numeral.last + 1
    if noun.sort != THING or noun.name is None or noun.head <= link or not scan.sense(link, "linking"):
        return False
    if not scan.lexicon.language.numbers.units_first or not any(concepts().isa(noun.name, group) for group in GROUPS):
        return False
    place = beginning_of_hedge(scan, mention.first)
    found = scan.match_before(place, "passive") or scan.match_before(place, "nominal")
    return found is not None and found[0] in OUTCOMES and scan.close(place)


def is_of_collective(scan: Scan, last: int) -> bool:
    """Tell whether a figure is of a group of people whose noun is singular: three of her team, two of the gang."""
    link = scan.match(last + 1, "linking") if scan.close(last + 1) else None
    if link is not None and scan.lexicon.language.numbers.units_first:
        return is_group(scan, link[1]) and scan.sense(last, "single") is None
    if link is None or not scan.sense(link[1], "determiners"):
        return False
    return any(
        scan.sense(step, "collectives") is not None
        for step in range(link[1] + 1, link[1] + 1 + REACH_COLLECTIVE)
        if all(map(scan.close, range(link[1] + 1, step + 1)))
    )


def is_group(scan: Scan, index: int) -> bool:
    """Tell whether one group of people stands at a token, so that those who are of it are people: seven of the family."""
    noun = noun_at(scan, index) if scan.close(index) else None
    one = inflection(scan, noun) if noun is not None and noun.sort == THING else None
    of_people = one is not None and any(concepts().isa(one.name, group) for group in GROUPS if group != "institution")
    return one is not None and one.plurality == ONE and of_people


def are_inhabitants(scan: Scan, first: int) -> bool:
    """Tell whether a bare figure is how many live somewhere: a town of 39,000, a country of 80 million."""
    place = beginning_of_hedge(scan, first)
    led = scan.close(place) and scan.close(place - 1) and scan.sense(place - 1, "linking")
    return bool(led) and scan.sense(place - 2, "inhabited") is not None


def is_described(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure may describe a noun before it.

    Without a preposition a vague plural describes none: the wounding of dozens.
    """
    numeral = mention.numeral
    word = scan.tags[numeral.first]
    led = word is not None and bool(word.preposition) and not scan.sense(numeral.last + 1, "linking")
    return numeral.sort != VAGUE or led


def found_before(scan: Scan, mention: Mention) -> Noun | None:
    """Give the noun that a figure follows as an adjective would, RANK where it is the rank or the name of one thing."""
    numeral = mention.numeral
    first, last = numeral.first, numeral.last
    definite = is_definite(scan, first)
    two = numeral.value == 2 and not numeral.in_digits
    twice = two and scan.anchored(first - 1, DUAL)
    if not ((definite and is_described(scan, mention)) or twice or scan.sense(last, "single")):
        return None
    if not scan.lexicon.language.script.dual:
        return None
    before = noun_before(scan, first)
    if (
        before is not None
        and not (definite or twice)
        and scan.tags[before.head] is not None
        and starts_definite(scan, before.head)
    ):
        # All left the hospital but one: no indefinite number is said of a definite noun.
        return None
    if before is not None and definite and is_rank(scan, before, first):
        # The cities of the canal, all three: the noun that the figure counts may own the nearer one.
        owner = noun_at(scan, before.head - 1)
        many = inflection(scan, owner) if owner is not None and scan.close(before.head) else None
        return owner if many is not None and many.plurality == MANY else RANK
    if before is not None and definite and is_numbered(scan, before, first):
        # A round of eight, the brigade of 21: the figure names one thing.
        before = RANK if after_figure(scan, last).sort == NOTHING else None
    # The two, of whom or of which was told before: both of them.
    return RANK if before is None and definite and two else before


def people_told(scan: Scan, mention: Mention) -> Noun:
    """Give the people that a figure without a noun is of, where its verb or its sort says that it is of people."""
    last = mention.numeral.last
    votes = votes_told(scan, mention.first)
    if votes is not None:
        return votes
    if are_of_persons(scan, last):
        return Noun(PERSON, "person", -1, -1, -1)
    they = are_said_to_be(scan, last)
    if they is not None:
        return they
    if has_people_among(scan, last):
        return Noun(PERSON, "person", -1, -1, -1)
    # A bare plural of this sort speaks of people, as does a bare figure of those on board: hundreds fled, with 12 aboard.
    first = mention.numeral.first
    place = beginning_of_hedge(scan, first)
    if scan.lexicon.language.numbers.units_first and scan.close(place) and scan.match_before(place, "deeds", longest=2):
        return Noun(PERSON, "person", -1, -1, -1)
    whole = past_links(scan, last)
    index = whole if whole > last + 1 else past_auxiliaries(scan, last)
    aboard = index < scan.count and scan.close(index) and scan.match(index, "aboard") is not None
    if aboard or meets_fate(scan, last) or mention.numeral.sort == VAGUE:
        return Noun(PERSON, "person", -1, -1, -1)
    return Noun()


def votes_told(scan: Scan, first: int) -> Noun | None:
    """Give the votes that a bare figure is of, right behind a word of voting: voted 312 to 187."""
    found = scan.match_before(first, "voted", longest=3) if scan.close(first) else None
    if found is None:
        return None
    head = next((step for step in range(found[1], first) if THING in scan.senses(step)), first - 1)
    return Noun(THING, "vote", head, -1, -1)


def does_deed(scan: Scan, last: int) -> bool:
    """Tell whether a verb behind a bare figure says what people alone do, or a word for persons stands there: 12 who fled."""
    index = past_auxiliaries(scan, last)
    if not scan.close(index) or scan.lexicon.language.numbers.units_first:
        return False
    return scan.match(index, "deeds") is not None or (index == last + 1 and scan.sense(index, "persons") is not None)


def are_of_persons(scan: Scan, last: int) -> bool:
    """Tell whether a bare figure is of people named by what befell them (eight of the accused), or has persons among them."""
    link = scan.match(last + 1, "linking") if scan.close(last + 1) else None
    if link is not None and scan.sense(link[1], "determiners") and not scan.lexicon.language.numbers.units_first:
        state = scan.sense(link[1] + 1, "state")
        return state is not None and not modifies(scan, link[1] + 1)
    if last + 2 >= scan.count or scan.seps[last + 1].strip(" ,"):
        return False
    among = scan.match(last + 1, "among_after")
    return among is not None and scan.sense(among[1] - 1, "persons") is not None


def has_people_among(scan: Scan, last: int) -> bool:
    """Tell whether people are said to be among those of a bare figure: 181, including two Sudanese."""
    if last + 1 >= scan.count or scan.seps[last + 1].strip(" ,،"):
        return False
    among = scan.match(last + 1, "among")
    if among is None:
        return False
    index = among[1]
    while index - among[1] < 3 and (is_figure(scan, index) or scan.sense(index, "articles")):
        index += 1
    noun = noun_at(scan, index)
    return noun is not None and noun.sort in (PERSON, VICTIM)


def are_said_to_be(scan: Scan, last: int) -> Noun | None:
    """Give the people that a verb behind a bare figure says its own are: five were children."""
    index = past_auxiliaries(scan, last)
    if index == last + 1 or not scan.close(index) or scan.lexicon.language.numbers.units_first:
        return None
    if scan.sense(last + 1, "to"):
        return None
    noun = noun_at(scan, index)
    many = inflection(scan, noun) if noun is not None and noun.sort == PERSON else None
    return noun if many is not None and many.plurality == MANY else None


def meets_fate(scan: Scan, last: int) -> bool:
    """Tell whether a verb behind a bare figure says what happened to people: 25 were rescued."""
    index = past_auxiliaries(scan, last)
    if index == last + 1 and not scan.lexicon.language.numbers.units_first:
        return False
    if not scan.close(index) or has_prefix(scan, index):
        return False
    return any(scan.match(index, category) for category in ("state", "passive"))


def is_numbered(scan: Scan, noun: Noun, first: int) -> bool:
    """Tell whether an indefinite singular stands right before a definite figure, that of its name."""
    word, inflected = scan.tags[noun.head], inflection(scan, noun)
    apart = first - noun.head - 1
    near = apart == 0 or (apart == 1 and scan.lexicon.fold(scan.words[first - 1]) in scan.lexicon.prefix_forms)
    if word is None or not word.senses.keys().isdisjoint(VERBAL):
        return False
    return near and not word.definite and inflected is not None and inflected.plurality == ONE


def is_rank(scan: Scan, noun: Noun, first: int) -> bool:
    """Tell whether a noun before a definite figure is one thing, of which the figure is the rank: the revolution of July, the 63rd.

    It is definite, by its article or by the month or place that owns it.
    """
    inflected = inflection(scan, noun)
    word, owner = scan.tags[noun.head], noun.head + 1
    if inflected is None or inflected.plurality not in (ONE, ACCUSATIVE) or word is None:
        return False
    owned = (
        owner < first - 1 and scan.close(owner) and not scan.starts_of(owner).isdisjoint(("month", "place", "nation"))
    )
    return word.definite or owned


def counts(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a noun can be what a figure counts.

    What is spelt like a number and oftener is none needs a noun that the tables know. Where only one and many are told apart, more than one thing is a plural; in a language with a
    dual, the counted noun is indefinite, unless a linking word stands before it.
    """
    if is_of_other(scan, mention, noun):
        return False
    if noun.sort not in (THING, UNKNOWN, PERSON) or noun.name == "national":
        return True
    numeral = mention.numeral
    if noun.sort == UNKNOWN and is_lookalike(scan, numeral.first):
        return False
    if scan.lexicon.language.script.dual:
        return counts_indefinite(scan, mention, noun)
    inflected = inflection(scan, noun)
    if numeral.value == 0 and not numeral.in_digits:
        return inflected is not None and inflected.plurality == MANY
    if numeral.value == 1:
        return noun.state is not None or (inflected is not None and inflected.plurality == ONE)
    if "-" in scan.seps[noun.first]:
        return True
    if is_year_of(scan, mention, noun) or (noun.sort == THING and is_day_of(scan, mention)):
        return False
    if noun.sort == UNKNOWN:
        return looks_plural(scan, noun.head)
    return inflected is None or inflected.plurality != ONE


def counts_indefinite(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a noun can be what a figure counts in a language with a dual: it is indefinite, and in the case of the figure."""
    if noun.sort != UNKNOWN or mention.numeral.sort == VAGUE or noun.head != mention.numeral.last + 1:
        return not is_beside_number(scan, mention, noun)
    head = noun.head
    if (
        scan.tags[head] is not None
        or starts_definite(scan, head)
        or starts_prefixed(scan, head)
        or is_said_for(scan, head)
    ):
        return False
    return not is_called(mention) and not has_ended(scan, mention) and is_in_case(scan, mention, noun)


def has_ended(scan: Scan, mention: Mention) -> bool:
    """Tell whether a magnitude behind a number has the ending with which it governs no noun: 374 مليونا."""
    last = mention.numeral.last
    magnitude = scan.sense(last, "magnitude")
    return magnitude is not None and last > mention.first and magnitude.plurality == ACCUSATIVE


def is_named_by(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a nationality with an article right behind digits is said of what these are the name of: the F-16 the Egyptian."""
    word = scan.tags[noun.head]
    return mention.numeral.in_digits and noun.head == mention.numeral.last + 1 and word is not None and word.definite


def is_of_other(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a noun behind a figure is not what this counts: the figure is a name or a fraction of it, or stands for people."""
    if noun.name == "national" and is_named_by(scan, mention, noun):
        return True
    return is_fraction_of(scan, mention, noun) or is_beside_all(scan, mention, noun)


def is_fraction_of(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a number that is spelt like a fraction is one, of the definite noun that it governs: a fifth of the families."""
    last, word = mention.numeral.last, scan.tags[noun.head]
    if noun.head != last + 1 or mention.numeral.first != last or "fraction" not in scan.senses(last):
        return False
    return noun.sort in (PERSON, THING) and word is not None and word.definite


def is_beside_all(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a number stands for people, so that the definite noun behind it is of something else: put the three (into) the prison, left 56 the clinics."""
    head, inflected, word = noun.head, inflection(scan, noun), scan.tags[noun.head]
    if noun.sort != THING or head != mention.numeral.last + 1 or word is None or not word.definite or inflected is None:
        return False
    deed = scan.match_before(mention.first, "deeds") is not None
    alone = mention.numeral.in_digits and not is_definite(scan, mention.first) and deed
    few = mention.numeral.value <= TEN and inflected.plurality == ONE and is_definite(scan, mention.first)
    return few or alone


def is_beside_number(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a definite noun stands right behind digits, which then are the number of something: 88123 Telecom."""
    word = scan.tags[noun.head]
    beside = mention.numeral.in_digits and noun.head == mention.numeral.last + 1
    return beside and noun.sort == THING and word is not None and word.definite and is_long_number(mention)


def is_called(mention: Mention) -> bool:
    """Tell whether a long number is no count of an unknown word, which no case shows to be its noun."""
    return is_long_number(mention) and not 10 < mention.numeral.value % HUNDRED < HUNDRED


def is_long_number(mention: Mention) -> bool:
    """Tell whether a figure is written as numbers to call are: many digits, none of them set apart, and not a round one."""
    numeral = mention.numeral
    plain = numeral.in_digits and numeral.first == numeral.last and numeral.modifier == EXACT
    return plain and numeral.value >= LEAST_CALLED and numeral.value % HUNDRED != 0


def is_year_of(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a figure is the year of a named event: the 2014 Oscars, the Olympics 2024 stadiums."""
    numeral = mention.numeral
    plain = numeral.in_digits and numeral.first == numeral.last and numeral.modifier == EXACT
    if not plain or not YEARS[0] <= numeral.value <= YEARS[1]:
        return False
    return scan.words[noun.head][:1].isupper() or follows_name(scan, numeral.first)


def is_day_of(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure stands behind a month, as the day of what is called by its date."""
    return (
        mention.numeral.in_digits and scan.sense(mention.first - 1, "month") is not None and scan.close(mention.first)
    )


def follows_name(scan: Scan, first: int) -> bool:
    """Tell whether a name that is no place or day stands directly before a token, within its sentence."""
    if first < 1 or scan.seps[first] != " " or not scan.words[first - 1][:1].isupper():
        return False
    place_or_day = scan.starts_of(first - 1) & {"place", "nation", "date"}
    begins = first == 1 or not STOPS.isdisjoint(scan.seps[first - 1])
    return not place_or_day and not begins


def is_in_case(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether an unknown word has the case that a figure from 11 to 99 puts its noun in."""
    tail = mention.numeral.value % HUNDRED
    endings = scan.lexicon.language.script.accusative
    if not 10 < tail < HUNDRED or not endings:
        return True
    form = scan.lexicon.fold(scan.words[noun.head])
    return form.endswith(tuple(ending.of for ending in endings if ending.of) + endings[-1].to)


def headed(scan: Scan, first: int) -> Noun | None:
    """Give the victims whom the word right before a bare figure names: the dead: 12, the wounded: 40."""
    noun = noun_at(scan, first - 1) if scan.seps[first].strip() in ("", ":") else None
    word, many = scan.tags[first - 1], inflection(scan, noun) if noun is not None and noun.sort == VICTIM else None
    if many is None or many.plurality != MANY or word is None or not word.definite or word.preposition:
        return None
    return noun._replace(first=-1, last=-1) if noun is not None else None


def counted_before(scan: Scan, first: int) -> Noun | None:
    """Give the noun of which a bare figure is said to be the number: the number of troops fell to 20."""
    if not scan.holds(BITS["number_of"], first - REACH_NUMBER_OF, first):
        return None
    link = scan.match_before(first, "linking", longest=3)
    if link is not None and first - link[1] > 1:
        # Out of so many: the whole of the figure before.
        return None
    for step in range(first - 1, max(-1, first - 1 - REACH_NUMBER_OF), -1):
        if not STOPS.isdisjoint(scan.seps[step + 1]):
            return None
        word = scan.tags[step]
        if word is None:
            continue
        if word.anchors & NUMBER and not is_led_on(scan, step, first):
            # What stands behind another figure is of something else, unless it says from what or to what that rose.
            return None
        if "number_of" not in word.starts:
            continue
        found = scan.match(step, "number_of")
        if found is None or found[1] > first:
            continue
        noun = named_within(scan, found[1], min(found[1] + REACH_COUNTED, first))
        return Noun(PERSON, "person", -1, -1, -1) if noun is None and found[0] == "group_of" else noun
    return None


def named_within(scan: Scan, start: int, end: int) -> Noun | None:
    """Give the noun that a number is of, or people where what befell them is named: the number in detention rose to 20."""
    for index in range(start, end):
        word = scan.tags[index]
        if not COMMAS.isdisjoint(scan.seps[index]) or (index > start and word is not None and word.preposition):
            return None
        noun = noun_at(scan, index)
        if noun is None and index == start:
            noun = owned_at(scan, index, (VICTIM, PERSON, THING))
        if noun is None and scan.match(index, "state") is not None:
            return Noun(PERSON, "person", -1, -1, -1)
        if noun is None and is_plural_word(scan, index):
            return Noun(UNKNOWN, None, index, -1, -1)
        if noun is not None and noun.name != "national":
            return noun._replace(first=-1, last=-1)
    return None


def is_led_on(scan: Scan, index: int, first: int) -> bool:
    """Tell whether the first of two figures is a year, or a word for from, to or against stands between them."""
    if scan.match_before(index, "date_year_before", longest=3) is not None:
        return True
    return any(scan.sense(step, link) for step in range(index + 1, first) for link in ("to", "since", "versus", "join"))


def labelled(scan: Scan, first: int, last: int) -> Noun | None:
    """Give the noun of a label at the head of a line, which a colon parts from its figure: houses damaged: 2,900."""
    if scan.seps[first].strip() != ":" or scan.close(last + 1):
        return None
    label = None
    for step in range(first - 1, max(-1, first - 1 - REACH_LABEL), -1):
        noun = noun_at(scan, step) if label is None else None
        many = inflection(scan, noun) if noun is not None and noun.sort in (PERSON, THING) else None
        label = noun if many is not None and many.plurality == MANY else label
        if step == 0 or "\n" in scan.seps[step]:
            return label._replace(first=-1, last=-1) if label is not None else None
        if not scan.close(step):
            break
    return None


def counted_behind(scan: Scan, last: int) -> Noun | None:
    """Give the noun of which a bare figure is said to be the number behind it, where verbs come first: rose to 37 the number of dead."""
    index = last + 1
    if not scan.lexicon.language.numbers.units_first or not scan.close(index) or has_prefix(scan, index):
        return None
    found = scan.match(index, "number_of")
    noun = noun_at(scan, found[1]) if found is not None and scan.close(found[1]) else None
    return None if noun is None or noun.name == "national" else noun._replace(first=-1, last=-1)


def noun_before(scan: Scan, first: int) -> Noun | None:
    """Give the noun that a figure follows as an adjective would, past other adjectives."""
    index = first - 1
    while index >= 0 and first - index < 4:
        if not is_open(scan.seps[index + 1]):
            return None
        noun = noun_at(scan, index) or owned_at(scan, index)
        if noun is not None and noun.name != "national":
            return noun._replace(last=index)
        word = scan.tags[index]
        if word is not None and (
            word.conjunction or not word.senses.keys().isdisjoint(("function", "barrier", *VERBAL))
        ):
            return None
        if word is None and starts_prefixed(scan, index):
            return None
        index -= 1
    return None
