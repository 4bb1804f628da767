"""The nouns that words name: people, things and victims, with their adjectives, their nations and their owners."""

from __future__ import annotations

from factcheck.claims.mention import OTHERS, PERSON, THING, UNKNOWN, VICTIM, Noun
from factcheck.claims.model import of_model, past_model
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import ACCUSATIVE, MANY, ONE, TWO, Inflected, Word
from factcheck.reading.places import nation, place
from factcheck.reading.scan import Scan

LONGEST_MONTH = 31
# A noun may have so many adjectives before it.
ADJECTIVES = 5
# A noun with a possessive written onto it has more letters of its own.
SHORTEST_OWNED = 2
DASHES = ("-", "–", "—", "‐", "‑", "−")
# Quotes may stand before a counted noun: 12 "militants".
OPEN = " \u00a0-\u2010\u2011\"'“”‘’«»+"
# An owner before what is counted has so many words, and one of these marks.
OWNER = 4
OWNED = frozenset("'’")
IN_NUMBERS = (".", ",", "٬", "٫", "،")
CLOSED = (")", "]", ") ", "»", "”", '"')
# An unknown word that begins as a conjunction does is longer than so many letters where it is one.
LONGEST_JOINED = 4
VERBAL = ("state", "passive", "active", "nominal")
# A figure whose noun is a definite singular is the rank of that one thing.
RANK = Noun("rank")


def past_auxiliaries(scan: Scan, last: int) -> int:
    """Give the token after the auxiliary verbs that follow a figure."""
    index = last + 1
    while index - last <= 3 and scan.close(index) and scan.sense(index, "auxiliaries"):
        index += 1
    return index


def inflection(scan: Scan, noun: Noun) -> Inflected | None:
    """Give the form that a noun stands in."""
    word = scan.tags[noun.head] if noun.head >= 0 else None
    if word is None:
        return None
    longer = scan.match(noun.head, noun.sort) if noun.last > noun.head and noun.sort in word.runs else None
    # The first word of a longer name may be a noun of its own: 300 militia members.
    found = longer[0] if longer is not None and longer[1] == noun.last + 1 else word.senses.get(noun.sort)
    return found if isinstance(found, Inflected) else None


def is_lookalike(scan: Scan, index: int) -> bool:
    """Tell whether a token is spelt like a number or a dual, and oftener something else."""
    word = scan.tags[index]
    return word is not None and word.written in scan.lexicon.lookalikes


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
    if scan.lexicon.language.numbers.units_first or THING not in word.runs or THING in word.senses:
        return None
    # A word that counts no thing by itself may begin the name of one: head of cattle, infantry vehicles.
    found = scan.match(index, THING)
    if found is None:
        return None
    head = index if scan.sense(index + 1, "linking") else found[1] - 1
    return Noun(THING, found[0].name, head, index, found[1] - 1)


def owned_noun(scan: Scan, index: int) -> Noun | None:
    """Give the noun in the plural that a token is with a possessive written onto it, behind a linking word: 300 of its soldiers."""
    if index >= scan.count or scan.tags[index] is not None or not scan.sense(index - 1, "linking"):
        return None
    return owned_at(scan, index)


def owned_at(scan: Scan, index: int, sorts: tuple[str, ...] = (PERSON, THING)) -> Noun | None:
    """Give the noun of some sorts in the plural that an unknown token is with a possessive written onto it: its dead."""
    # As it is written: in look-ups a possessive of one letter is as the ending of a feminine noun.
    form = scan.words[index]
    for ending in scan.lexicon.language.script.possessive:
        if form.endswith(ending) and len(form) - len(ending) > SHORTEST_OWNED:
            stem = form[: -len(ending)]
            word = scan.lexicon[stem[:-1] + scan.lexicon.language.script.before_possessive.get(stem[-1], stem[-1])]
            for sort in sorts:
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
    if scan.sense(index, "such") and index == last + 1 and scan.close(index):
        # Thirteen such deaths: it says no more than what was told before.
        index += 1
        last += 1
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
    # What ends in the small word is no adjective of this sort: the cut-off. The tables know some as nouns: mothers-in-law.
    noun = noun_at(scan, index)
    whole = joined and "function" not in scan.senses(step - 1) and (noun is None or noun.last < step - 1)
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
        if self.found is not None and here is None and self.is_part_of_name(step):
            self.found, self.unknown = None, step
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

    def is_part_of_name(self, step: int) -> bool:
        """Tell whether a plural that no table knows goes on with a noun in the singular: 29 league appearances."""
        scan = self.scan
        one = inflection(scan, self.found) if self.found is not None and self.found.sort == THING else None
        single = one is not None and one.plurality == ONE and not self.is_whole
        return single and scan.tags[step] is None and scan.words[step].islower() and looks_plural(scan, step)

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
    """Tell whether a word that no table knows has a conjunction written onto it: the commonest one, or any before a verb of the present."""
    joined = joined_form(scan, index)
    if joined is None:
        return False
    if scan.lexicon.fold(scan.words[index]).startswith(scan.lexicon.language.script.conjunctions[0]):
        # Of the unknown words that begin with the commonest conjunction most have it: centres 2, 3 and 4, and reception.
        return True
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
    """Tell whether a hyphen makes an adjective of a noun, tram-related accidents; but passers-by are people."""
    following = step + 1
    if following >= scan.count or scan.seps[following] != "-":
        return False
    noun = noun_at(scan, step)
    if noun is not None and noun.last > step:
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
        elif is_light(scan, index) or is_filler(scan, index):
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


def is_light(scan: Scan, index: int) -> bool:
    """Tell whether a word may stand between a linking word and the noun: a determiner, a figure, a magnitude."""
    return bool(scan.sense(index, "determiners") or is_figure(scan, index) or scan.sense(index, "magnitude"))


def is_filler(scan: Scan, index: int) -> bool:
    """Tell whether a word stands before a figure that says only which of its noun these are: four of their past six games."""
    return scan.sense(index, "unit_filler") is not None and scan.close(index + 1) and is_figure(scan, index + 1)


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
    if index < scan.count and is_filler(scan, index):
        index += 1
    if index < scan.count and not is_figure(scan, index):
        index = past_owner(scan, index)
    return index < scan.count and is_figure(scan, index)


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
    return scan.lexicon.fold(scan.words[index]).startswith(scan.lexicon.language.script.articles)


def starts_prefixed(scan: Scan, index: int) -> bool:
    """Tell whether an unknown word starts as one with a preposition and an article does."""
    form = scan.lexicon.fold(scan.words[index])
    return any(
        run.preposition and run.article and form.startswith(run.written)
        for run in scan.lexicon.prefixes.get(form[:1], ())
    )


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
