"""What a figure counts: the noun after it, before it, or of which it is said."""

from __future__ import annotations

from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, UNKNOWN, VICTIM, Mention, Noun
from factcheck.claims.model import of_model, past_model
from factcheck.claims.outcome_words import led_to
from factcheck.languages.language import concepts
from factcheck.reading.amounts import unit_noun
from factcheck.reading.draft import VAGUE
from factcheck.reading.hedges import EXACT, is_figure
from factcheck.reading.lexicon import ACCUSATIVE, BITS, DUAL, MANY, NUMBER, ONE, TWO, TWO_CONSTRUCT, Inflected, Word
from factcheck.reading.places import nation, place
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

HUNDRED = 100
LONGEST_MONTH = 31
# Numbers to call or to send messages to are no smaller.
LEAST_CALLED = 10_000
# A bare figure of this size before a name is a year.
YEARS = (1900, 2100)
# A noun may have so many adjectives before it.
ADJECTIVES = 5
# Between `number of` and its figure so many words may stand, and so many between it and its noun.
REACH_NUMBER_OF = 14
REACH_COUNTED = 4
# A label at the head of a line has so many words at most.
REACH_LABEL = 6
# A noun with a possessive written onto it has more letters of its own.
SHORTEST_OWNED = 2
# A word that speaks of two stands so soon behind a noun that may be of two.
REACH_TWO = 5
# Quotes may stand before a counted noun: 12 "militants".
DASHES = ("-", "–", "—", "‐", "‑", "−")
OPEN = " \u00a0-\u2010\u2011\"'“”‘’«»+"
# An owner before what is counted has so many words, and one of these marks.
OWNER = 4
OWNED = frozenset("'’")
IN_NUMBERS = (".", ",", "٬", "٫", "،")
CLOSED = (")", "]", ") ", "»", "”", '"')
# After these no name of a noun begins or goes on.
CLOSING = ("function", "barrier", "date")
# An unknown word that begins as a conjunction does is longer than so many letters where it is one.
LONGEST_JOINED = 4
VERBAL = ("state", "passive", "active", "nominal")

# A figure whose noun is a definite singular is the rank of that one thing.
RANK = Noun("rank")


def find_noun(scan: Scan, mention: Mention) -> Noun:
    """Give what a figure counts, with its adjectives."""
    first, last = mention.numeral.first, mention.numeral.last
    if mention.dual or mention.bare:
        return completed(scan, noun_at(scan, last) or Noun(), last)
    before = found_before(scan, mention)
    if before is not None:
        return before
    if scan.match_before(first, "parent_of") and not (scan.close(last + 1) and noun_at(scan, last + 1)):
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
    if after.sort != NOTHING and counts(scan, mention, after):
        return after
    return told_noun(scan, mention, after)


def told_noun(scan: Scan, mention: Mention, after: Noun) -> Noun:
    """Give what a figure counts that is not said right behind it."""
    first, last = mention.numeral.first, mention.numeral.last
    told = (
        headed(scan, first) or counted_before(scan, first) or counted_behind(scan, last) or labelled(scan, first, last)
    )
    if told is not None:
        return told
    # Where they are from stands behind a bare figure, and is no part of what follows.
    return people_told(scan, mention)._replace(last=after.last) if after.sort == NOTHING else Noun()


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
    if scan.lexicon.language.numbers.units_first and scan.close(first) and scan.match_before(first, "deeds", longest=2):
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
    return None if found is None else Noun(THING, "vote", first - 1, -1, -1)


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


def past_auxiliaries(scan: Scan, last: int) -> int:
    """Give the token after the auxiliary verbs that follow a figure."""
    index = last + 1
    while index - last <= 3 and scan.close(index) and scan.sense(index, "auxiliaries"):
        index += 1
    return index


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


def inflection(scan: Scan, noun: Noun) -> Inflected | None:
    """Give the form that a noun stands in."""
    found = scan.senses(noun.head).get(noun.sort)
    return found if isinstance(found, Inflected) else None


def counts(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a noun can be what a figure counts.

    What is spelt like a number and oftener is none needs a noun that the tables know. Where only one and many are told apart, more than one thing is a plural; in a language with a
    dual, the counted noun is indefinite, unless a linking word stands before it.
    """
    if noun.name == "national" and is_named_by(scan, mention, noun):
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
    return not is_called(mention) and is_in_case(scan, mention, noun)


def is_lookalike(scan: Scan, index: int) -> bool:
    """Tell whether a token is spelt like a number or a dual, and oftener something else."""
    word = scan.tags[index]
    return word is not None and word.written in scan.lexicon.lookalikes


def is_named_by(scan: Scan, mention: Mention, noun: Noun) -> bool:
    """Tell whether a nationality with an article right behind digits is said of what these are the name of: the F-16 the Egyptian."""
    word = scan.tags[noun.head]
    return mention.numeral.in_digits and noun.head == mention.numeral.last + 1 and word is not None and word.definite


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


def noun_at(scan: Scan, index: int) -> Noun | None:
    """Give the counted noun that a token is, if a table knows it."""
    if not 0 <= index < scan.count:
        return None
    word = scan.tags[index]
    if word is None:
        return None
    longer = of_several_words(scan, index, word)
    if longer is not None:
        return longer
    senses = word.senses
    for sort in (VICTIM, PERSON, THING):
        inflected = senses.get(sort)
        if inflected is not None and inflected.name != "number":
            return Noun(sort, inflected.name, index, index, index, nation_of(scan, index))
    nation = senses.get("nation")
    if nation is not None and nation.is_adjective:
        return Noun(PERSON, "national", index, index, index, nation.code)
    return None


def of_several_words(scan: Scan, index: int, word: Word) -> Noun | None:
    """Give the noun of several words that begins at a token.

    Cases of death are deaths; the first word of `flight attendants` counts flights, the second is no noun of the tables.
    Where adjectives follow, the longer name is that of one thing: centres of police.
    """
    if not word.runs:
        return None
    things = scan.lexicon.language.numbers.units_first and PERSON not in word.senses
    for sort in (VICTIM, PERSON, THING) if things else (VICTIM, PERSON):
        found = scan.match(index, sort) if sort in word.runs else None
        if found is not None and found[1] > index + 1:
            return Noun(sort, found[0].name, index, index, found[1] - 1)
    return None


def owned_noun(scan: Scan, index: int) -> Noun | None:
    """Give the noun in the plural that a token is with a possessive written onto it, behind a linking word: 300 of its soldiers."""
    if index >= scan.count or scan.tags[index] is not None or not scan.sense(index - 1, "linking"):
        return None
    # As it is written: in look-ups a possessive of one letter is as the ending of a feminine noun.
    form = scan.words[index]
    for ending in scan.lexicon.language.script.possessive:
        if form.endswith(ending) and len(form) - len(ending) > SHORTEST_OWNED:
            word = scan.lexicon[form[: -len(ending)]]
            for sort in (PERSON, THING):
                inflected = word.senses.get(sort) if word is not None else None
                if inflected is not None and inflected.plurality == MANY:
                    return Noun(sort, inflected.name, index, index, index)
    return None


def nation_of(scan: Scan, index: int) -> str | None:
    """Give the country that a word names as an adjective."""
    nation = scan.sense(index, "nation")
    return nation.code if nation is not None and nation.is_adjective else None


def after_figure(scan: Scan, last: int) -> Noun:
    """Give the noun that follows a figure, past adjectives, a linking word and a larger figure."""
    index = past_links(scan, last)
    if scan.sense(index, "sized") and index == last + 1:
        return group_sized(scan, index + 1)
    if scan.senses(index).get("others") and not has_prefix(scan, index):
        beyond = noun_at(scan, index + 1) if scan.close(index + 1) and not has_prefix(scan, index + 1) else None
        if beyond is not None and beyond.sort != VICTIM and scan.lexicon.language.numbers.units_first:
            # Where such a word follows its noun, the next noun is of something else.
            beyond = None
        return beyond or Noun(OTHERS, None, index, index, index)
    if index > last + 1:
        if is_period(scan, last, index):
            return RANK
        origin = origin_at(scan, index)
        # Dozens of both sides are people; dozens of the town may be anything.
        if origin is not None and (
            noun_at(scan, index) is None or scan.sense(last, "vague") is None or is_dual_form(scan, index)
        ):
            return Noun(last=origin)
    model = past_model(scan, index) if not scan.lexicon.language.numbers.units_first and scan.close(index) else index
    if model > index:
        return of_model(scan, index, model, named(scan, model, last))
    return named(scan, index, last)


def named(scan: Scan, index: int, last: int) -> Noun:
    """Give the noun that the words from a token on name, for the figure that ends before them."""
    index = past_compound(scan, index)
    worn = scan.match(index, "adjectives")
    if worn is not None and scan.close(worn[1]) and noun_at(scan, worn[1]) is not None:
        # Dozens of burned out cars: the participle is said of no people.
        index = worn[1]
    name = Name(scan, index)
    # Two United States fighter jets: the name of a place is no noun that is counted.
    step = past_place(scan, index)
    end = min(step + ADJECTIVES + 1, scan.count)
    while step < end:
        if step > last + 1 and not is_open(scan.seps[step]):
            break
        initials = past_initials(scan, step)
        if initials > step:
            # Of a country's name in initials the letters are no words: 12 former U.S. soldiers.
            of = nation(scan, step)
            name.nation = of[0].code if of is not None else name.nation
            step, end = initials, min(initials + ADJECTIVES, scan.count)
            continue
        if has_prefix(scan, step) or not name.takes(step):
            break
        step += 1
    return name.noun()


def past_compound(scan: Scan, index: int) -> int:
    """Give the token behind words that hyphens make one adjective around a small word, or the same token: mud-and-stone houses."""
    if index + 1 >= scan.count or scan.seps[index + 1] != "-" or scan.lexicon.language.numbers.units_first:
        return index
    step, joined = index + 1, False
    while step < scan.count and scan.seps[step] == "-":
        joined = joined or "function" in scan.senses(step)
        step += 1
    # What ends in the small word is no adjective of this sort: the cut-off.
    whole = joined and "function" not in scan.senses(step - 1)
    return step if whole and scan.close(step) else index


def past_initials(scan: Scan, index: int) -> int:
    """Give the token after capital letters that points join, or the same token: U.S. troops."""
    step = index
    while step < scan.count and (step == index or scan.seps[step] == "."):
        if len(scan.words[step]) > 1 or not scan.words[step].isupper():
            break
        step += 1
    return step if step > index + 1 else index


def past_place(scan: Scan, index: int) -> int:
    """Give the token after the name of a place in several words that stands before a noun, else the token itself."""
    if scan.lexicon.language.numbers.units_first or index >= scan.count or not scan.words[index][:1].isupper():
        return index
    found = place(scan, index) or nation(scan, index)
    beyond = found[1] if found is not None else index
    ahead = range(beyond, min(beyond + 2, scan.count))
    named = beyond > index + 1 and any(scan.close(step) and noun_at(scan, step) is not None for step in ahead)
    return beyond if named else index


def group_sized(scan: Scan, index: int) -> Noun:
    """Give the people of a group whose size a figure is: a 3,000-strong peace force."""
    for step in range(index, min(index + ADJECTIVES, scan.count)):
        noun = noun_at(scan, step) if scan.close(step) else None
        if noun is not None and noun.sort == PERSON and noun.name != "national":
            # The group is one; those in it are counted.
            return noun._replace(first=-1, head=-1, last=step)
        if not scan.close(step) or "function" in scan.senses(step):
            break
    return Noun(PERSON, "person", -1, -1, -1)


def is_period(scan: Scan, last: int, index: int) -> bool:
    """Tell whether one definite month or year stands at a token, of which digits before are a day: the 12th of the month."""
    unit = scan.sense(index, "date_unit") if scan.lexicon.language.script.dual else None
    digits = scan.sense(last, "digits")
    if unit is None or digits is None:
        return False
    return unit.plurality == ONE and is_definite(scan, index) and digits.value <= LONGEST_MONTH


def origin_at(scan: Scan, index: int) -> int | None:
    """Give the last token of a place, or of one definite thing, that stands where counted things could: 11 of Giza.

    Those that a linking word leads to are many; a language with one word for `of` and `from` tells origins so too.
    """
    if not scan.lexicon.language.numbers.units_first:
        return None
    found = place(scan, index) or nation(scan, index)
    if found is not None:
        adjective = scan.sense(index, "nation")
        return None if adjective is not None and adjective.is_adjective else found[1] - 1
    word, noun = scan.tags[index] if index < scan.count else None, noun_at(scan, index)
    many = inflection(scan, noun) if noun is not None and noun.sort == THING else None
    if word is None or many is None or many.plurality not in (ONE, TWO):
        return None
    # One thing with a name behind it is where they are from, for those counted are many: 12 of the front of liberation.
    named = bool(scan.sense(index - 1, "linking")) and scan.close(index + 1) and not has_prefix(scan, index + 1)
    return index if word.definite or named else None


class Name:
    """Gather the words that name what is counted: adjectives, and one noun or several that are one name."""

    __slots__ = ("found", "index", "nation", "scan", "state", "unknown")

    def __init__(self, scan: Scan, index: int) -> None:
        self.scan = scan
        self.index = index
        self.unknown = -1
        self.nation: str | None = None
        self.state: str | None = None
        self.found: Noun | None = None

    @property
    def is_whole(self) -> bool:
        """Tell whether one word is the whole name: adjectives follow it, or a hyphen joins it to its figure."""
        return self.scan.lexicon.language.numbers.units_first or self.scan.seps[self.index] == "-"

    def takes(self, step: int) -> bool:
        """Take the next word into the name, if it may go on with it."""
        scan = self.scan
        if self.found is not None and self.found.sort == PERSON and step <= self.found.last:
            return True
        here = noun_at(scan, step) or (owned_noun(scan, step) if step == self.index else None)
        if self.found is not None and here is not None and is_harm_of(scan, self.found, here):
            # Civilian deaths are of civilians who died.
            self.found, self.state = self.found._replace(head=here.head, last=here.last), here.name
            return True
        if self.found is not None and (here is None or self.is_whole or not grows(scan, self.found, here)):
            return False
        if here is None:
            return self.takes_unknown(step)
        if here.name == "national" and modifies(scan, step) and leads_to_noun(scan, step):
            self.nation = here.nation
        elif here.sort == VICTIM and modifies(scan, step) and "state" in scan.senses(step):
            self.state = scan.senses(step)["state"]
        elif not is_compound(scan, step):
            self.found = here
        return True

    def takes_unknown(self, step: int) -> bool:
        """Take a word that no table knows as a noun, if it may be an adjective or a noun."""
        scan = self.scan
        if ends_noun(scan, step) if scan.tags[step] is not None else is_joined_verb(scan, step):
            return False
        self.state = self.state or scan.senses(step).get("state")
        if self.unknown < 0 or (looks_plural(scan, step) and not looks_plural(scan, self.unknown)):
            self.unknown = step
        return not self.is_whole

    def noun(self) -> Noun:
        """Give the noun that the words name."""
        if self.found is not None:
            nation = self.found.nation or self.nation
            noun = self.found._replace(first=self.index, nation=nation, state=self.state)
            return completed(self.scan, noun, max(noun.head, noun.last))
        if self.unknown < 0:
            return Noun()
        noun = Noun(UNKNOWN, None, self.unknown, self.index, self.unknown, self.nation, self.state)
        return completed(self.scan, noun, self.unknown)


def is_joined_verb(scan: Scan, index: int) -> bool:
    """Tell whether a word that no table knows is a verb of the present with a conjunction written onto it."""
    joined = joined_form(scan, index)
    if joined is None:
        return False
    letters = tuple(letter for firsts in scan.lexicon.language.script.future.values() for letter in firsts)
    return bool(letters) and joined.startswith(letters)


def has_prefix(scan: Scan, index: int) -> bool:
    """Tell whether a conjunction or preposition is written onto a word, so that something new begins with it."""
    word = scan.tags[index]
    return word is not None and bool(word.conjunction or word.preposition)


def grows(scan: Scan, noun: Noun, after: Noun) -> bool:
    """Tell whether a noun and the one after it are one name: police officers, but not rockets hit."""
    one, two = inflection(scan, noun), inflection(scan, after)
    if after.sort == VICTIM:
        # Burns victims are victims; of rebels prisoners are made.
        return noun.sort == THING and two is not None and two.plurality == MANY
    return not (one is not None and two is not None and one.plurality == MANY and two.plurality == ONE)


def is_harm_of(scan: Scan, noun: Noun, after: Noun) -> bool:
    """Tell whether a noun for victims stands right behind one for people: 12 civilian deaths, 12 women prisoners."""
    if noun.sort != PERSON or after.sort != VICTIM or scan.lexicon.language.numbers.units_first:
        return False
    one, two = inflection(scan, noun), inflection(scan, after)
    return one is not None and two is not None and (two.plurality == MANY or one.plurality == ONE)


def is_compound(scan: Scan, step: int) -> bool:
    """Tell whether a hyphen makes an adjective of a noun: tram-related accidents."""
    following = step + 1
    if following >= scan.count or scan.seps[following] != "-":
        return False
    return noun_at(scan, following) is None and not is_figure(scan, following)


def past_links(scan: Scan, last: int) -> int:
    """Give the token at which the counted noun can begin: 11 of the top 15 goods, ( 56 ) guests."""
    index = last + 1
    if index >= scan.count or not (is_open(scan.seps[index]) or scan.seps[index].strip() in CLOSED):
        return scan.count
    if is_dash(scan.seps[index]) and scan.lexicon.language.numbers.units_first:
        return scan.count
    link = scan.match(index, "linking")
    if link is None or not is_open(scan.seps[index]):
        return index
    index = link[1]
    while scan.close(index) or (index < scan.count and scan.seps[index] in IN_NUMBERS and is_figure(scan, index)):
        hedge = scan.match(index, "hedge")
        if hedge is not None:
            index = hedge[1]
        elif scan.sense(index, "determiners") or is_figure(scan, index) or scan.sense(index, "magnitude"):
            index += 1
        elif (beyond := past_owner(scan, index, counted=False)) > index:
            index = beyond
        else:
            break
    return index


def past_owner(scan: Scan, index: int, *, counted: bool = True) -> int:
    """Give what follows the name of an owner, a figure where `counted`, or the token itself: two of her aunt's three cats."""
    for step in range(index + 1, min(index + 1 + OWNER, scan.count)):
        owned = not OWNED.isdisjoint(scan.seps[step])
        if owned and is_figure(scan, step):
            return step
        if owned and len(scan.words[step]) == 1 and scan.close(step + 1) and (not counted or is_figure(scan, step + 1)):
            return step + 1
        if owned or not is_open(scan.seps[step]) or "function" in scan.senses(step):
            break
    return index


def is_of_more(scan: Scan, last: int) -> bool:
    """Tell whether a figure is said to be of a counted whole: 11 of the 15 ships."""
    link = scan.match(last + 1, "linking") if scan.close(last + 1) else None
    if link is None:
        return False
    index = link[1]
    hedge = scan.match(index, "hedge")
    if hedge is not None:
        index = hedge[1]
    word = scan.tags[index] if index < scan.count else None
    if word is None:
        return False
    if "determiners" in word.senses:
        index += 1
    if index < scan.count and not is_figure(scan, index):
        index = past_owner(scan, index)
    return index < scan.count and is_figure(scan, index)


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
        noun = noun_at(scan, index)
        if noun is None and scan.match(index, "state") is not None:
            return Noun(PERSON, "person", -1, -1, -1)
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


def leads_to_noun(scan: Scan, step: int) -> bool:
    """Tell whether a noun that the tables know, or one with a plural's ending, follows an adjective: thousands of Sudanese marched."""
    for index in range(step + 1, min(step + 1 + ADJECTIVES, scan.count)):
        if not is_open(scan.seps[index]) or "function" in scan.senses(index):
            return False
        if noun_at(scan, index) is not None or looks_plural(scan, index):
            return True
    return False


def modifies(scan: Scan, step: int) -> bool:
    """Tell whether a word stands before the noun that it describes."""
    if scan.lexicon.language.numbers.units_first:
        return False
    following = step + 1
    if following >= scan.count or not is_open(scan.seps[following]):
        return False
    if noun_at(scan, following) is not None:
        return True
    word = scan.tags[following]
    return not looks_plural(scan, step) and (word is None or not ends_noun(scan, following))


def ends_noun(scan: Scan, index: int) -> bool:
    """Tell whether a word cannot be part of a noun's name."""
    senses = scan.senses(index)
    if "nation" in senses and scan.words[index].isupper():
        # US troops are of a country.
        return False
    if not senses.keys().isdisjoint(("function", "others", "aboard")) or is_figure(scan, index):
        return True
    if senses.keys().isdisjoint(VERBAL) or not senses.keys().isdisjoint((PERSON, THING, VICTIM)):
        return False
    # A participle before a noun is an adjective: two besieged towns.
    following = index + 1
    if scan.lexicon.language.numbers.units_first or following >= scan.count or not is_open(scan.seps[following]):
        return True
    after = scan.senses(following)
    return (scan.tags[following] is not None and noun_at(scan, following) is None) or "function" in after


def completed(scan: Scan, noun: Noun, last: int) -> Noun:
    """Give a noun with the adjectives of nationality that follow it."""
    nation = noun.nation
    while last + 1 < scan.count and scan.seps[last + 1] == " ":
        after = nation_of(scan, last + 1) or nation_in_case(scan, noun, last + 1)
        word = scan.tags[last + 1]
        if after is None or word is None or word.conjunction or word.preposition:
            break
        nation, last = nation or after, last + 1
    return noun._replace(last=last, nation=nation)


def nation_in_case(scan: Scan, noun: Noun, index: int) -> str | None:
    """Give the nation that a country's name is adjectival of behind people in the same case: جنديا ألمانيا."""
    nation = scan.sense(index, "nation")
    if nation is None or not nation.either or noun.sort != PERSON or noun.head != index - 1:
        return None
    people = inflection(scan, noun)
    return nation.code if people is not None and people.plurality == ACCUSATIVE else None


def noun_before(scan: Scan, first: int) -> Noun | None:
    """Give the noun that a figure follows as an adjective would, past other adjectives."""
    index = first - 1
    while index >= 0 and first - index < 4:
        if not is_open(scan.seps[index + 1]):
            return None
        noun = noun_at(scan, index)
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


def is_definite(scan: Scan, first: int) -> bool:
    """Tell whether a figure carries an article, written onto it."""
    word = scan.tags[first]
    if word is not None and word.definite:
        return True
    before = scan.words[first - 1].rstrip("ـ") if first > 0 and scan.seps[first].strip() == "" else ""
    return bool(before) and any(
        run.article and run.written == before for run in scan.lexicon.prefixes.get(before[0], ())
    )


def looks_plural(scan: Scan, index: int) -> bool:
    """Tell whether a word has a plural's ending."""
    endings = scan.lexicon.language.script.plural
    return bool(endings) and len(scan.words[index]) > 3 and scan.words[index].endswith(endings[-1].to)


def is_dash(separator: str) -> bool:
    """Tell whether a dash between spaces parts two words: 1917 – the revolution."""
    return len(separator) > 2 and separator[0] == separator[-1] == " " and separator.strip() in DASHES


def is_open(separator: str) -> bool:
    """Tell whether only spaces, hyphens or quotes stand between two words."""
    return len(separator) < 6 and not separator.strip(OPEN)


def is_said_for(scan: Scan, index: int) -> bool:
    """Tell whether a word that no table knows begins as one with a preposition, and what it is of follows: 20 million for-fighting crime."""
    prepositions = scan.lexicon.language.script.prepositions
    begins = bool(prepositions) and scan.words[index].startswith(prepositions)
    return begins and scan.close(index + 1) and starts_definite(scan, index + 1)


def starts_definite(scan: Scan, index: int) -> bool:
    """Tell whether an unknown word starts as one with an article does."""
    form = scan.lexicon.fold(scan.words[index])
    return any(form.startswith(article) for article in scan.lexicon.language.script.articles)


def starts_prefixed(scan: Scan, index: int) -> bool:
    """Tell whether an unknown word starts as one with a preposition and an article does."""
    form = scan.lexicon.fold(scan.words[index])
    return any(
        run.preposition and run.article and form.startswith(run.written)
        for run in scan.lexicon.prefixes.get(form[:1], ())
    )


def is_dual(scan: Scan, index: int) -> bool:
    """Tell whether a token is a noun in the dual that a table knows."""
    word = scan.tags[index]
    if word is None:
        return False
    senses = word.senses
    if "place" in senses or word.written in scan.lexicon.lookalikes:
        return False
    if "nation" in senses:
        # Two Palestinians: one word, where it is no adjective of two of another noun.
        return bool(senses["nation"].two) and not is_adjective_of_dual(scan, index)
    if not word.definite and (two := is_two_of_name(scan, index)) is not None:
        return two
    for sort in (PERSON, THING, VICTIM, "unit", "currency"):
        inflected = senses.get(sort)
        if inflected is not None:
            return is_form_of_two(scan, index, sort, inflected.plurality)
    unit = unit_noun(scan, index)
    # With the article it is oftener the other thing of that name: the two feet.
    return unit is not None and unit.plurality == TWO and not word.definite


def is_form_of_two(scan: Scan, index: int, sort: str, plurality: str) -> bool:
    """Tell whether a noun of a sort speaks of two, by its form, and where this is that of something else too by what stands beside it."""
    if plurality == TWO:
        return not is_adjective_of_dual(scan, index)
    if plurality == MANY:
        return sort in (PERSON, VICTIM) and is_told_as_two(scan, index)
    if plurality != TWO_CONSTRUCT:
        return False
    if is_feminine_construct(scan, index) or (sort == PERSON and are_victims(scan, index)):
        return True
    return sort in (PERSON, THING, VICTIM) and is_of_two(scan, index)


def is_two_of_name(scan: Scan, index: int) -> bool | None:
    """Tell whether a noun of several words that begins at a token is of two; None where none begins: two men of security, but my man."""
    word = scan.tags[index]
    for sort in (PERSON, THING):
        named = scan.match(index, sort) if word is not None and sort in word.runs else None
        if named is not None and named[1] > index + 1:
            two = bool(named[0].plurality == TWO_CONSTRUCT)
            return two if two or sort == PERSON else None
    return None


def are_victims(scan: Scan, index: int) -> bool:
    """Tell whether what befell them stands right before what may be two of a force before their owner: the death of two officers of police."""
    if (
        not scan.close(index)
        or has_prefix(scan, index)
        or not scan.close(index + 1)
        or begins_prefixed(scan, index + 1)
    ):
        return False
    before, one = scan.senses(index - 1), scan.sense(index, PERSON)
    return ("nominal" in before or "passive" in before) and one is not None and concepts().is_force(one.name)


def is_told_as_two(scan: Scan, index: int) -> bool:
    """Tell whether people in a plural that is spelt like the dual are two: their adjective is a dual, or a word soon behind speaks of two."""
    word = scan.tags[index]
    endings = scan.lexicon.language.script.dual
    if word is None or word.definite or not endings or not word.form.endswith(endings[-1].to[-1]):
        return False
    if not any(
        isinstance(noun, Inflected) and noun.plurality == MANY for noun in map(word.senses.get, (PERSON, VICTIM))
    ):
        return False
    if scan.close(index + 1) and is_dual_form(scan, index + 1) and not begins_prefixed(scan, index + 1):
        return True
    for step in range(index + 1, min(index + 1 + REACH_TWO, scan.count)):
        if not STOPS.isdisjoint(scan.seps[step]) or not COMMAS.isdisjoint(scan.seps[step]):
            return False
        if scan.sense(step, "of_two"):
            return True
        after = scan.tags[step]
        if after is not None and (not after.senses.keys().isdisjoint((PERSON, VICTIM)) or is_figure(scan, step)):
            return False
    return False


def is_of_two(scan: Scan, index: int) -> bool:
    """Tell whether what may be a dual before another noun is said of two: the councils of women and of youth.

    Alone, the form is that of an adjective, and that of `my` with the noun.
    """
    word, after = scan.tags[index], index + 1
    if word is None or word.definite or not scan.close(after) or begins_prefixed(scan, after):
        return False
    if is_dual_form(scan, after):
        return True
    if joined_form(scan, after) is not None or not scan.senses(after).keys().isdisjoint((*CLOSING, *VERBAL)):
        return False
    definite = starts_definite(scan, after)
    if not definite and (PERSON in word.senses or scan.lexicon.fold(scan.words[after])[-1:] == word.form[-1:]):
        # My son and …; two adjectives of one form.
        return False
    # Between the two an adjective may stand.
    for step in (after + 1, after + 2):
        if not scan.close(step):
            return False
        joined = joined_form(scan, step)
        if joined is not None:
            second = scan.tags[step]
            if second is not None and (second.preposition or not second.senses.keys().isdisjoint((*CLOSING, *VERBAL))):
                return False
            return definite == any(joined.startswith(article) for article in scan.lexicon.language.script.articles)
        if begins_prefixed(scan, step) or not starts_definite(scan, step):
            return False
    return False


def joined_form(scan: Scan, index: int) -> str | None:
    """Give what follows a conjunction that is written onto a word, None where there is none."""
    form = scan.lexicon.fold(scan.words[index])
    word = scan.tags[index]
    if word is not None:
        return form[len(word.conjunction) :] if word.conjunction else None
    for conjunction in scan.lexicon.language.script.conjunctions:
        if form.startswith(conjunction) and len(form) > LONGEST_JOINED:
            return form[len(conjunction) :]
    return None


def begins_prefixed(scan: Scan, index: int) -> bool:
    """Tell whether a word, known or not, has a conjunction or preposition written onto it."""
    return has_prefix(scan, index) or (scan.tags[index] is None and starts_prefixed(scan, index))


def is_dual_form(scan: Scan, index: int) -> bool:
    """Tell whether a word can be a noun in the dual."""
    return any(
        isinstance(found, Inflected) and found.plurality == TWO
        for found in map(scan.senses(index).get, (PERSON, THING, VICTIM, "unit", "currency"))
    )


def is_adjective_of_dual(scan: Scan, index: int) -> bool:
    """Tell whether a dual follows a dual noun as its adjective."""
    word = scan.tags[index]
    if index == 0 or word is None or word.conjunction or word.preposition or scan.seps[index] != " ":
        return False
    return is_dual_form(scan, index - 1) or is_told_as_two(scan, index - 1)


def is_feminine_construct(scan: Scan, index: int) -> bool:
    """Tell whether a dual that has lost its ending before another noun is surely one.

    The masculine form is also that of an adjective, the other case also that of a verb, and this one
    that of `my` with the noun: what follows must be a definite noun, a place, or what happened.
    """
    word = scan.tags[index]
    endings = scan.lexicon.language.script.dual_construct
    if word is None or word.definite or not endings or not word.form.endswith(endings[0].to[-1:]):
        return False
    if index + 1 >= scan.count or not is_open(scan.seps[index + 1]) or scan.seps[index + 1] == "":
        return False
    after = scan.tags[index + 1]
    if after is None:
        return starts_definite(scan, index + 1)
    if after.conjunction or after.preposition:
        return False
    things = THING in word.senses and THING in after.senses
    if scan.close(index + 1) and things and after.senses.keys().isdisjoint(VERBAL):
        # Two ships of relief.
        return True
    return after.definite or not after.senses.keys().isdisjoint(("place", "nation", "nominal", VICTIM))
