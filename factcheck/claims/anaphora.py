"""Bare figures that count what was counted before: forty miners were underground, and thirty made it out."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.claims.beginning import beginning, beginning_of_hedge
from factcheck.claims.gapping import gapped
from factcheck.claims.joined import is_joined
from factcheck.claims.mention import NOTHING, PERSON, THING, UNKNOWN, VICTIM, Mention, Noun
from factcheck.claims.noun_name import is_of_more, past_auxiliaries
from factcheck.claims.outcome_words import CASUALTIES, KILLED, OUTCOMES, RELEASED, WOUNDED
from factcheck.claims.role import INCREMENT, PART, TOTAL, is_among, is_of_which
from factcheck.claims.sharing import OPENING, is_bare
from factcheck.reading.hedges import is_figure
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

COUNTED = (PERSON, THING, VICTIM, UNKNOWN)
# What was counted stands at most so many figures back, in the same sentence or the one before.
NEAREST = 5
# Four digits without a mark between them are more often a year.
YEARS = (1900, 2100)
# Words of these begin no predicate: they name, measure or order, or go on with the number.
NO_VERB = frozenset(
    (*COUNTED, "unit", "currency", "magnitude", "percent", "date", "others", "linking", "to", "join", "hedge_after")
)
# Words of these are no verb of which a bare figure is the object.
NO_DEED = frozenset(
    (*COUNTED, "unit", "currency", "date", "nation", "place", "function", "hedge", "relative", "age_word", "negative")
)
# Some of those who met with these did so too, whatever is said of them.
STRUCK = frozenset((KILLED, WOUNDED))
# The words for a figure stand so shortly before it.
REACH_FIGURE = 6
# A sum without its currency is written with a large magnitude.
LARGE = 1_000_000
# It is at most so many times the amount that tells its currency.
APART = 200


def settle_told(scan: Scan, mentions: list[Mention]) -> None:
    """Give bare figures what was counted before them, where they are the subject or the object of a verb alone."""
    if scan.lexicon.language.numbers.units_first:
        return
    for position, mention in enumerate(mentions):
        earlier = mentions[max(0, position - NEAREST) : position]
        if mention.value > 1 and not is_year(mention):
            settle_untold(scan, mention, earlier, mentions[position + 1 : position + 2])
        if mention.role is None and is_said_of_people(scan, mention):
            settle_described(scan, mention, earlier)
        elif mention.role == PART and mention.whole is not None and is_some(scan, mention):
            # Of whom 700 were tourists: what befell the whole may be told further back.
            mention.outcome = mention.outcome or (mention.whole.outcome if mention.whole.outcome in STRUCK else None)


def is_some(scan: Scan, mention: Mention) -> bool:
    """Tell whether a part is of people who are named by their whole alone, and nothing is said to have befallen it: 27 of them were flown out."""
    of_them = scan.match(mention.numeral.last + 1, "among_after") is not None
    return mention.amount is None and mention.outcome is None and (of_them or is_unnamed(mention))


def settle_untold(scan: Scan, mention: Mention, earlier: list[Mention], after: list[Mention]) -> None:
    """Give a figure what it does not say itself: what it counts, or of whom it is a part."""
    if is_told_of_figure(scan, mention):
        take_figure(mention, earlier)
    elif is_bare(mention):
        settle_bare(scan, mention, earlier, after)
    elif is_unnamed(mention):
        settle_unnamed(scan, mention, earlier)
    elif mention.role is None and mention.noun.sort == PERSON and is_among(scan, mention):
        settle_included(mention, earlier)
    elif mention.role is None and earlier and is_listed_on(scan, earlier[-1], mention):
        mention.role, mention.whole = PART, earlier[-1].whole


def settle_bare(scan: Scan, mention: Mention, earlier: list[Mention], after: list[Mention]) -> None:
    """Give one bare figure what was counted before it."""
    if mention.value >= LARGE and not is_enclosed(scan, mention) and take_currency(mention, earlier):
        return
    if mention.role in (TOTAL, INCREMENT):
        settle_sum(mention, earlier)
    elif is_of_which(scan, mention):
        take_whole(mention, earlier)
    elif after and is_of_more(scan, mention.numeral.last) and is_bare(after[0]):
        take_whole(after[0], earlier)
        take(mention, after[0], shared=True)
        mention.role, mention.whole = PART, after[0]
    elif is_added(scan, mention):
        take_added(mention, earlier)
    elif are_others(scan, mention):
        take_people(mention, earlier)
    else:
        settle_in_clause(scan, mention, earlier, after)


def settle_in_clause(scan: Scan, mention: Mention, earlier: list[Mention], after: list[Mention]) -> None:
    """Give a bare figure that is all of a subject or an object what was counted before it."""
    if is_subject(scan, mention) or is_told_as_share(scan, mention, after):
        take_subject(scan, mention, earlier)
    elif is_object(scan, mention):
        take_object(mention, earlier, shared=is_of_number(scan, mention))
    elif is_existing(scan, mention):
        take_same(mention, earlier)
    elif is_parallel(scan, mention, earlier):
        take(mention, earlier[-1], shared=False)
    elif is_had(scan, mention):
        take_had(mention, earlier)
    elif earlier and gapped(scan, mention, earlier[-1]):
        take_shared(mention, earlier[-1])


def is_had(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is all that somebody is said to have, or by how much he leads: Labour had 412, a majority of 172."""
    place = beginning(scan, mention.first)
    if not ends_clause(scan, mention) or not scan.close(place):
        return False
    has = scan.sense(place - 1, "perfect") is not None and scan.words[place - 2][:1].isupper() and scan.close(place - 1)
    return has or (scan.sense(place - 1, "linking") is not None and scan.sense(place - 2, "leads") is not None)


def take_had(mention: Mention, earlier: list[Mention]) -> None:
    """Give a figure the things that its sentence or the one before counted last, which somebody has or leads by."""
    one = last_told(mention, earlier, lambda one: one.amount is None and one.noun.sort == THING)
    if one is not None:
        take(mention, one, shared=False)


def take_shared(mention: Mention, one: Mention) -> None:
    """Give a figure the unit, or the noun and the outcome, of the one before it."""
    if one.amount is not None:
        mention.amount = one.amount
    else:
        take(mention, one, shared=True)


def settle_unnamed(scan: Scan, mention: Mention, earlier: list[Mention]) -> None:
    """Give what was counted before it to a figure of which only something is said that is counted of nobody: 18 remain in quarantine."""
    if mention.role == TOTAL:
        settle_sum(mention, earlier)
    elif mention.noun.sort != NOTHING or mention.outcome is None:
        return
    elif is_added(scan, mention):
        outcome = mention.outcome
        take_added(mention, earlier)
        mention.outcome = outcome
    elif is_of_freed(mention, earlier):
        mention.noun = Noun(PERSON, "person", -1, -1, -1)
    elif is_subject(scan, mention):
        outcome = mention.outcome
        take_subject(scan, mention, earlier)
        mention.outcome = mention.outcome or outcome


def is_listed_on(scan: Scan, part: Mention, mention: Mention) -> bool:
    """Tell whether people are joined right behind people who are a part of those of another sentence: 56 Australians, 47 Britons."""
    whole = part.whole
    if part.role != PART or whole is None or whole.sentence == part.sentence or part.sentence != mention.sentence:
        return False
    people = mention.amount is None and mention.noun.sort == PERSON == part.noun.sort and mention.value < whole.value
    return people and is_joined(scan, part.last + 1, mention.first) and beginning(scan, mention.first) - part.last <= 2


def is_said_of_people(scan: Scan, mention: Mention) -> bool:
    """Tell whether a verb right behind a bare figure says who its people are: three were children, two were from India."""
    last, noun = mention.numeral.last, mention.noun
    told = mention.amount is None and mention.outcome in (None, CASUALTIES, KILLED) and noun.sort in (NOTHING, PERSON)
    verb = past_auxiliaries(scan, last)
    if not told or verb == last + 1 or not scan.close(verb):
        return False
    if scan.sense(last + 1, "perfect") or scan.sense(last + 1, "to"):
        return False
    return noun.head >= verb or scan.sense(verb, "nation") is not None or scan.sense(verb, "since") is not None


def settle_described(scan: Scan, mention: Mention, earlier: list[Mention]) -> None:
    """Make people of whom a sentence says who they are a part of those of the sentence before, of its dead where it has some."""
    if not starts_anew(scan, mention):
        if earlier and earlier[-1].role == PART and is_said_of_people(scan, earlier[-1]):
            # Thirteen were Americans and one was German.
            take_part(mention, earlier[-1], earlier[-1].whole)
        return
    people = [
        one
        for one in earlier
        if mention.sentence - one.sentence == 1 and one.amount is None and one.noun.sort in (PERSON, VICTIM)
    ]
    wholes = [one for one in people if one.role != PART and one.value > mention.value]
    parts = [one for one in people if one.role == PART and one.outcome in OUTCOMES]
    whole = next((one for one in wholes if one.outcome == KILLED), wholes[-1] if wholes else None)
    if whole is not None:
        take_part(mention, whole, whole)
    elif parts:
        # Eight of the dead were Mexicans. Thirteen were Americans: more of the same whole.
        take_part(mention, parts[-1], parts[-1].whole)


def take_part(mention: Mention, one: Mention, whole: Mention | None) -> None:
    """Make a figure a part of a whole, with the outcome of a figure of the same people."""
    if mention.outcome == KILLED and one.outcome != KILLED:
        return
    mention.role, mention.whole = PART, whole
    if mention.noun.sort == NOTHING:
        mention.noun = one.noun._replace(first=-1, last=-1)
    if one.outcome in OUTCOMES:
        mention.outcome = one.outcome


def settle_included(mention: Mention, earlier: list[Mention]) -> None:
    """Make people who are said to be among others parts of those counted last: with 229 on board. They included 56 Australians."""
    one = last_told(mention, earlier, lambda one: one.amount is None and not is_part_here(one))
    if one is None or one.value <= mention.value or one.sentence == mention.sentence:
        return
    if one.noun.sort in (PERSON, VICTIM):
        mention.role, mention.whole = PART, one
        mention.outcome = mention.outcome or (one.outcome if one.outcome in OUTCOMES else None)


def is_part_here(one: Mention) -> bool:
    """Tell whether a figure is a part of one in its own sentence."""
    return one.role == PART and one.whole is not None and one.whole.sentence == one.sentence


def is_of_freed(mention: Mention, earlier: list[Mention]) -> bool:
    """Tell whether a figure is of those who were let go, where people were counted shortly before: pardoned 605."""
    people = any(one.noun.sort in (PERSON, VICTIM) and mention.sentence - one.sentence <= 1 for one in earlier)
    return mention.outcome == RELEASED and people


def is_added(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is said to come on top of others, and ends its phrase: a further 60 this year."""
    after = mention.numeral.last + 1
    ends = not scan.close(after) or not scan.senses(after).keys().isdisjoint(("function", "date", "date_this"))
    return ends and is_led_as_added(scan, mention)


def is_led_as_added(scan: Scan, mention: Mention) -> bool:
    """Tell whether a word of addition stands before a figure: a further 60."""
    return scan.match_before(beginning_of_hedge(scan, mention.first), "added_before") is not None


def take_added(mention: Mention, earlier: list[Mention]) -> None:
    """Give an addition what was counted last, to which it is one."""
    one = last_told(mention, earlier, is_counted)
    if one is not None:
        take(mention, one, shared=False)
        mention.role = INCREMENT


def take_whole(mention: Mention, earlier: list[Mention]) -> None:
    """Give a whole that begins a sentence what the same number counted before: of the 14, 12 were confirmed."""
    one = next((one for one in reversed(earlier) if one.value == mention.value and is_counted(one)), None)
    if one is not None:
        take(mention, one, shared=True)


def is_told_as_share(scan: Scan, mention: Mention, after: list[Mention]) -> bool:
    """Tell whether a percentage says right behind a figure how much that is: has reached 214,000, or 19 percent."""
    share = after[0] if after else None
    if share is None or share.amount is None or share.amount.kind != "percent":
        return False
    start = mention.numeral.last + 1
    return beginning(scan, share.first) == start + 1 and scan.sense(start, "alternative") is not None


def is_existing(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure says how many there were, and ends its clause: in 2023, when there were 265."""
    return ends_clause(scan, mention) and scan.match_before(beginning(scan, mention.first), "existing") is not None


def ends_clause(scan: Scan, mention: Mention) -> bool:
    """Tell whether the text ends behind a figure, or a mark or a small word follows it."""
    after = mention.numeral.last + 1
    return after >= scan.count or bool(scan.seps[after].strip(" ")) or "function" in scan.senses(after)


def is_unnamed(mention: Mention) -> bool:
    """Tell whether a figure is of people whom no noun names, and whom nothing befell that is counted."""
    told = mention.amount is None and mention.noun.head < 0 and mention.noun.sort in (NOTHING, PERSON)
    return told and mention.outcome not in OUTCOMES


def starts_anew(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure begins a sentence, or what a semicolon parts from the one before."""
    place = beginning_of(scan, mention.first)
    return place == 0 or not STOPS.isdisjoint(scan.seps[place])


def beginning_of(scan: Scan, first: int) -> int:
    """Give where a figure begins with its hedge and a word that limits or adds it: barely 30,000 remain, another 17 lay there."""
    place = beginning(scan, first)
    added = scan.match_before(place, "added_before")
    if added is not None and scan.close(place):
        return added[1]
    return place - 1 if scan.sense(place - 1, "sole") and scan.close(place) else place


def is_year(mention: Mention) -> bool:
    """Tell whether a figure is written as a year is."""
    numeral = mention.numeral
    plain = numeral.in_digits and numeral.first == numeral.last
    return plain and YEARS[0] <= numeral.value <= YEARS[1]


def settle_sum(mention: Mention, earlier: list[Mention]) -> None:
    """Give what a total or an addition is of: what its sentence counted last."""
    one = last_told(mention, earlier, lambda one: not one.is_time)
    if one is not None and one.sentence == mention.sentence and is_counted(one):
        take(mention, one, shared=True)


def is_subject(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure begins a clause and a predicate follows it directly."""
    place, after = beginning_of(scan, mention.first), mention.numeral.last + 1
    opened = place == 0 or bool(scan.sense(place - 1, "join")) or begins_clause(scan, place)
    return opened and begins_predicate(scan, after)


def begins_clause(scan: Scan, place: int) -> bool:
    """Tell whether a mark or a word that begins a clause stands before a token."""
    marks = scan.seps[place]
    return not STOPS.isdisjoint(marks) or not COMMAS.isdisjoint(marks) or scan.sense(place - 1, "barrier") is not None


def begins_predicate(scan: Scan, index: int) -> bool:
    """Tell whether a word that may be a verb stands right behind a figure, as a counted noun would."""
    if index >= scan.count or scan.seps[index] != " " or not scan.words[index].islower():
        return False
    senses = scan.senses(index)
    helped = "auxiliaries" in senses and past_auxiliaries(scan, index - 1) > index
    if helped:
        return senses.keys().isdisjoint(("others", "to", "linking"))
    return senses.keys().isdisjoint(NO_VERB) and "function" not in senses


def take_subject(scan: Scan, mention: Mention, earlier: list[Mention]) -> None:
    """Give a subject what was counted last, a larger number of it where a sentence of its own says so."""
    one = last_told(
        mention,
        earlier,
        lambda one: is_counted(one) and (one.value >= mention.value or one.sentence == mention.sentence),
    )
    if one is None and scan.sense(mention.numeral.last + 1, "perfect"):
        # Some 1,500 migrants have died. Some 35,000 have arrived: many more than met with it.
        one = last_told(mention, earlier, lambda one: is_counted(one) and one.noun.sort == PERSON)
        if one is not None:
            take(mention, one, shared=False)
    elif one is not None:
        added = is_led_as_added(scan, mention)
        take(mention, one, shared=added or starts_anew(scan, mention))
        mention.role = mention.role or (INCREMENT if added else None)


def take(mention: Mention, one: Mention, *, shared: bool) -> None:
    """Give a bare figure the noun of another, with the outcome where they are some of the same."""
    if shared or one.noun.sort != VICTIM:
        mention.noun = one.noun._replace(first=-1, last=-1)
        mention.outcome = one.outcome if shared else None
    else:
        mention.noun = Noun(PERSON, "person", -1, -1, -1)


def is_object(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure ends a clause as the object of a joined verb: destroyed 12 homes and damaged 30."""
    place = beginning(scan, mention.first)
    verb = place - 1
    if verb < 1 or scan.seps[place] != " " or not scan.words[verb].islower():
        return False
    if not scan.senses(verb).keys().isdisjoint(NO_DEED):
        return False
    joined = scan.sense(verb - 1, "join") is not None or not COMMAS.isdisjoint(scan.seps[verb])
    joined = joined or has_subject(scan, verb)
    return joined and ends_clause(scan, mention)


def has_subject(scan: Scan, verb: int) -> bool:
    """Tell whether what stands right before a word can be the subject of it as a verb, or helps it: the coastguard intercepted 2,600."""
    if (
        not scan.close(verb)
        or scan.sense(verb, "change")
        or not scan.senses(verb).keys().isdisjoint(("title", "numbering"))
    ):
        return False
    senses = scan.senses(verb - 1)
    return "function" not in senses or "perfect" in senses


def is_of_number(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is what the number of those told of has come to: 190 died, and by evening the number had reached 214."""
    verb = beginning(scan, mention.first) - 1
    return any(scan.sense(step, "hedge_subject") for step in (verb - 1, verb - 2))


def is_told_of_figure(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is what `the figure` of its clause has come to, which says nothing of what it is of: the figure stood at 1,538."""
    if not is_bare(mention) and not is_unnamed(mention):
        return False
    place = beginning(scan, mention.first)
    for step in range(place - 1, max(-1, place - 1 - REACH_FIGURE), -1):
        if not scan.close(step + 1) or "linking" in scan.senses(step) or is_figure(scan, step):
            return False
        if scan.match(step, "told_figure") is not None:
            return True
    return False


def take_figure(mention: Mention, earlier: list[Mention]) -> None:
    """Give a figure what those of the last one told met with, the first of those that were killed or hurt."""
    one = last_told(mention, earlier, lambda one: one.amount is None and (one.outcome in OUTCOMES or is_counted(one)))
    if one is not None:
        mention.noun, mention.outcome = one.noun._replace(first=-1, last=-1), one.outcome


def take_object(mention: Mention, earlier: list[Mention], *, shared: bool = False) -> None:
    """Give an object what the figure before it in its sentence counts, or the people whom the sentence before counted."""
    one = last_told(
        mention,
        earlier,
        lambda one: is_counted(one) and (one.noun.sort == PERSON or one.sentence == mention.sentence),
    )
    if one is not None:
        take(mention, one, shared=shared)


def are_others(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is of those who are left of people told before: they want money for the other 53."""
    place = mention.first - 1
    others = scan.sense(place, "others") or scan.sense(place, "rest")
    return scan.close(mention.first) and bool(others) and scan.sense(place - 1, "determiners") is not None


def take_people(mention: Mention, earlier: list[Mention]) -> None:
    """Give a figure the people whom the text counted last, whatever befell these."""
    one = last_told(mention, earlier, lambda one: is_counted(one) and one.noun.sort in (PERSON, VICTIM))
    if one is not None:
        take(mention, one, shared=False)


def take_same(mention: Mention, earlier: list[Mention]) -> None:
    """Give a figure what the sentence counted first: there were 241 killings, 9 percent fewer than in 2023, when there were 265."""
    one = next((one for one in earlier if one.sentence == mention.sentence and is_counted(one)), None)
    if one is not None:
        take(mention, one, shared=True)


def is_parallel(scan: Scan, mention: Mention, earlier: list[Mention]) -> bool:
    """Tell whether a figure is joined to one of the same things of another sort: 17 counts of theft and two of fraud."""
    after = mention.numeral.last + 1
    if not earlier or not scan.close(after) or not scan.sense(beginning(scan, mention.first) - 1, "join"):
        return False
    one = earlier[-1]
    if one.sentence != mention.sentence or one.amount is not None or one.noun.sort not in COUNTED:
        return False
    if scan.sense(after, "meantime"):
        # Forty-nine infections in 2021 and 1,274 in 2019.
        return True
    linked = scan.sense(after, "linking") and not scan.sense(after + 1, "determiners")
    return bool(linked) and scan.sense(one.noun.last + 1, "linking") is not None


def is_enclosed(scan: Scan, mention: Mention) -> bool:
    """Tell whether a bracket opens before a figure, which then may be the same in another currency."""
    return scan.seps[beginning(scan, mention.first)].rstrip()[-1:] in tuple(OPENING)


def take_currency(mention: Mention, earlier: list[Mention], *, alone: bool = False) -> bool:
    """Give millions of nothing the currency of the amount right before them: a fee of $40 million that may rise to 44 million.

    Millions that can count nothing behind them, which stand `alone`, are money whatever was told since, and of whatever size.
    """
    one = last_told(mention, earlier, is_sum if alone else lambda one: not (one.is_time or one.is_share))
    if one is None or not is_sum(one):
        return False
    # Payments of $300 tell nothing of two million.
    if not alone and mention.value > APART * one.value:
        return False
    mention.amount = one.amount
    return True


def is_sum(mention: Mention) -> bool:
    """Tell whether a figure is an amount of money in a whole unit of its currency."""
    return mention.is_money and mention.amount is not None and mention.amount.scale == 1


def is_counted(mention: Mention) -> bool:
    """Tell whether a figure says what it counts."""
    return mention.amount is None and mention.noun.sort in COUNTED


def last_told(mention: Mention, earlier: list[Mention], fits: Callable[[Mention], bool]) -> Mention | None:
    """Give the last of the figures of a figure's sentence and the one before that fits; the others are passed over."""
    return next((one for one in reversed(earlier) if mention.sentence - one.sentence <= 1 and fits(one)), None)
