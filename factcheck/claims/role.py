"""Whether a figure is a part of another, a total, or an addition to an earlier one."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.before.named import among_before
from factcheck.claims.beginning import beginning, beginning_of_hedge, begins_joined, is_conjunction
from factcheck.claims.joined import closes_part
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, TIMES, UNKNOWN, VICTIM, Mention, Noun
from factcheck.claims.noun_name import is_definite, is_of_more, joined_form
from factcheck.claims.outcome_words import CASUALTIES, KILLED, OUTCOMES
from factcheck.languages.world.concepts import concepts
from factcheck.reading.draft import plus
from factcheck.reading.hedges import is_figure
from factcheck.reading.lexicon import BITS, MANY
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import COMMAS, STOPS

PART, TOTAL, INCREMENT = "part", "total", "increment"

# A word that gives a role stands at most so many tokens from the figure.
REACH = 4
REACH_AMONG = 7
# The first part of a whole that opens a sentence follows it so soon.
REACH_WHOLE = 6
# These end the phrase that a role is said in; a total stands in the same phrase as its figure.
# A word that begins something that an earlier one does not reach into.
HIDING = frozenset(("active", "amid", "passive", "nominal", "barrier", "digits", "cardinal"))
# A list without conjunctions may have these.
DASHES = frozenset("-–—")
BESIDE = " \"'«»“”:ـ-$€£"
REACH_RAISING = 12
SUMS = BITS["raising"] | BITS["total"]
# So many parts of one whole are looked at, set off from it by these.
LONGEST_LIST = 6
OPENING = frozenset("–—")
REACH_LIST = 6
# People of any trade are of these.
ANYONES = frozenset(("boy", "child", "foreigner", "girl", "infant", "man", "national", "woman"))
# An addition comes on top of one of so many figures before it, and a total has its addition among so many.
NEAREST = 4
NEAREST_ADDED = 5
# What was taken off is told so soon behind the word that says so.
REACH_FALLEN = 6
# The sum is at most so many times what was added to it.
SMALLEST_ADDED = 10_000


def find_role(scan: Scan, mention: Mention, before: Mention | None) -> tuple[str | None, Mention | None]:
    """Give the role that the words beside a figure lay on it, and the figure that it is a part of."""
    if before is not None:
        whole = before.whole if before.role == PART and before.whole is not None else before
        if is_whole(mention, whole) and (
            is_some_of_them(scan, mention)
            or (is_among(scan, mention) and not (before.role == PART and closes_part(scan, before, mention.first)))
            or is_listed(scan, mention, before)
            or is_of_which(scan, before)
            or opens_with_whole(scan, mention, before)
            or (mention.noun.head < 0 and is_of_which(scan, whole))
            or is_said_within(scan, mention, before)
        ):
            return PART, whole
        if before.role == PART and before.whole is not None and is_next_part(scan, mention, before):
            return PART, whole
    if mention.bare:
        return None, None
    if is_of_all(scan, mention):
        return PART, None
    if mention.amount is None and (among_before(scan, mention.first) is not None or is_amid(scan, mention)):
        return PART, None
    if is_increment(scan, mention):
        return INCREMENT, None
    # The sum of two matches is no sum of two.
    if not mention.dual and not is_share(mention) and (is_total(scan, mention) or is_total_behind(scan, mention)):
        return TOTAL, None
    if before is not None and before.role == TOTAL and is_beside_total(scan, mention, before):
        return TOTAL, None
    return None, None


def is_beside_total(scan: Scan, mention: Mention, before: Mention) -> bool:
    """Tell whether victims are joined right behind a total of other ones: which brought the toll to 12 dead and 30 wounded."""
    one, two = mention.noun, before.noun
    if one.sort != VICTIM or two.sort != VICTIM or one.name == two.name or not scan.close(mention.first):
        return False
    place = beginning(scan, mention.first)
    joined = begins_joined(scan.tags[place]) or is_conjunction(scan, place) or scan.sense(place - 1, "join") is not None
    return joined and 0 < mention.first - before.last <= REACH


def is_some_of_them(scan: Scan, mention: Mention) -> bool:
    """Tell whether words right behind a figure make it a part: 12 of whom; but seven, among them a child, are none."""
    after = mention.numeral.last + 1
    if scan.close(after) and scan.match(after, "among_after") is not None:
        return True
    return mention.amount is None and mention.noun.head >= mention.numeral.last and is_of_them(scan, mention.noun.last)


def is_of_all(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is said to be of a counted whole or out of one; a length of time or a percentage is not: rose in two years from 135."""
    if mention.amount is not None and mention.amount.unit in TIMES:
        return False
    return is_of_more(scan, mention.numeral.last) or (not is_share(mention) and is_out_of(scan, mention.end))


def is_of_them(scan: Scan, last: int) -> bool:
    """Tell whether `of them` right behind a noun is said of it, where it may as well begin the list of its parts: three soldiers of them."""
    told = scan.match(last + 1, "among_after") if scan.close(last + 1) else None
    if told is None or not scan.lexicon.language.numbers.units_first:
        return False
    index = told[1]
    if scan.close(index) and scan.sense(index, "function") is None:
        word = scan.tags[index]
        if word is not None and not word.preposition and "state" not in word.starts:
            return False
    return not any(is_figure(scan, step) for step in clause_from(scan, index))


def clause_from(scan: Scan, index: int) -> Iterator[int]:
    """Give the tokens from one on to the next mark, a few at most."""
    for step in range(index, min(index + REACH_AMONG, scan.count)):
        if not scan.close(step) or is_joined_on(scan, step):
            return
        yield step


def is_joined_on(scan: Scan, index: int) -> bool:
    """Tell whether a word that is no figure has a conjunction written onto it."""
    return joined_form(scan, index) is not None and not is_figure(scan, index)


def is_amid(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure follows the victims that it is said to be among, where verbs come first: among the wounded, three in intensive care."""
    place = beginning(scan, mention.first)
    place -= bool(scan.sense(place - 1, "auxiliaries"))
    victims, word = scan.sense(place - 1, VICTIM), scan.tags[place - 1]
    if victims is None or victims.plurality != MANY or word is None or not word.definite:
        return False
    if (
        not scan.lexicon.language.numbers.units_first
        or word.preposition
        or word.conjunction
        or is_definite(scan, mention.first)
    ):
        return False
    amid = scan.sense(place - 2, "determiners") is not None and scan.sense(place - 2, "total") is None
    return amid and scan.close(place) and scan.close(place - 1)


def is_share(mention: Mention) -> bool:
    """Tell whether a figure is a percentage, which is no sum of others: 3% of the gross product."""
    return mention.amount is not None and mention.amount.kind == "percent"


def is_next_part(scan: Scan, mention: Mention, before: Mention) -> bool:
    """Tell whether a figure is joined to a part as one more of its whole: 20 schools, 12 of them new and 8 old."""
    if mention.noun.sort in (OTHERS, VICTIM) or before.whole is None or not is_whole(mention, before.whole):
        return False
    if mention.amount is None and before.noun.sort not in (mention.noun.sort, NOTHING):
        return False
    start = before.end + 1
    place = beginning(scan, mention.first)
    if is_by_next_verb(scan, mention, before, start, place):
        return True
    if closes_part(scan, before, mention.first):
        return False
    if not 0 <= place - start <= REACH or any(
        not STOPS.isdisjoint(scan.seps[step]) for step in range(start, place + 1)
    ):
        return False
    dashed = mention.noun.sort == NOTHING and not DASHES.isdisjoint(scan.seps[place])
    if not (dashed or begins_joined(scan.tags[place]) or is_conjunction(scan, place) or scan.sense(place - 1, "join")):
        return False
    return all(scan.senses(step).keys().isdisjoint(HIDING) for step in range(start, place))


def is_by_next_verb(scan: Scan, mention: Mention, before: Mention, start: int, place: int) -> bool:
    """Tell whether a bare figure behind a bare part is one more by a verb that is joined to that of the other: of 44 aboard, died 11 and were hurt 23."""
    if (
        not scan.lexicon.language.numbers.units_first
        or place != start + 1
        or not scan.close(start)
        or not scan.close(place)
    ):
        return False
    verb = scan.tags[start]
    bare = mention.noun.head < 0 and before.noun.last <= before.numeral.last and mention.amount is None
    fits = before.whole is not None and plus(before.value, mention.value) <= before.whole.value
    return bare and fits and verb is not None and bool(verb.conjunction) and "passive" in verb.senses


def is_whole(mention: Mention, whole: Mention) -> bool:
    """Tell whether a figure can be what another is a part of: both count people, or both things."""
    if whole.amount is not None or mention.amount is not None:
        return whole.amount is not None and mention.amount is not None and whole.amount.unit == mention.amount.unit
    one, two = mention.noun, whole.noun
    if one.sort == VICTIM and whole.outcome in OUTCOMES and one.name != whole.outcome:
        return False
    return not {NOTHING, UNKNOWN}.isdisjoint((one.sort, two.sort)) or is_thing(one) == is_thing(two)


def is_thing(noun: Noun) -> bool:
    """Tell whether a noun counts things; a case is a person."""
    return noun.sort == THING and noun.name != "case"


def is_out_of(scan: Scan, last: int) -> bool:
    """Tell whether words for out of so many follow a noun: 86 members out of 128."""
    link = scan.match(last + 1, "linking") if scan.close(last + 1) else None
    if link is None or not (link[1] > last + 2 or scan.sense(link[1], "determiners")):
        return False
    return is_of_more(scan, last)


def is_listed(scan: Scan, mention: Mention, before: Mention) -> bool:
    """Tell whether a colon between two figures makes the second the first of a list of parts."""
    start = before.last + 1
    if before.amount is not None or mention.first - start > 1 or start >= scan.count:
        return False
    if mention.first == start and "(" in scan.seps[start]:
        return True
    return any(":" in scan.seps[index] for index in range(start, mention.first + 1))


def is_said_within(scan: Scan, mention: Mention, before: Mention) -> bool:
    """Tell whether a verb of being puts a figure among the one before: among the 13 dead are four foreigners."""
    if not scan.sense(beginning(scan, before.first) - 1, "amid"):
        return False
    place = beginning(scan, mention.first) - 1
    near = 0 < place - before.last <= REACH and all(map(scan.close, range(before.last + 1, place + 1)))
    return near and scan.sense(place, "auxiliaries") is not None


def is_of_which(scan: Scan, before: Mention) -> bool:
    """Tell whether a sentence starts with its whole: of the 88 wounded, 14 are in intensive care."""
    if not scan.lexicon.language.numbers.articles:
        return False
    for index in range(before.first - 1, max(-1, before.first - 1 - REACH_WHOLE), -1):
        if scan.sense(index, "linking") and begins_sentence(scan, index):
            return True
        # Of his previous 41 convictions, of his platoon of 28: words that name the whole may stand between.
        light = (
            scan.sense(index, "determiners") or scan.sense(index, "linking") or scan.match_before(index + 1, "hedge")
        )
        if not scan.close(index + 1) or (not light and "function" in scan.senses(index)):
            return False
    return False


def begins_sentence(scan: Scan, index: int) -> bool:
    """Tell whether a token begins a sentence, by the mark before it or by its capital."""
    return index == 0 or any(mark in scan.seps[index] for mark in ".\n:;") or scan.words[index][:1].isupper()


def opens_with_whole(scan: Scan, mention: Mention, before: Mention) -> bool:
    """Tell whether a sentence starts with people of whom a figure soon behind is a part, where the numbers have no article.

    من بين 66 قتيلا، 21 مدنيا; بين القتلى الـ14 ثلاثة أطفال.
    """
    people = before.noun.sort in (PERSON, VICTIM) and mention.noun.sort in (PERSON, VICTIM, NOTHING)
    if not people or scan.lexicon.language.numbers.articles or mention.first - before.last > REACH_WHOLE:
        return False
    owned = 0 <= before.noun.head < before.first
    index = before.noun.head if owned else before.first
    while scan.sense(index - 1, "determiners") or scan.match_before(index, "hedge"):
        index -= 1
    linked = bool(scan.sense(index - 1, "linking"))
    opening = index - 1 if linked else index
    amid = opening < (before.noun.head if owned else before.first) and (linked or owned)
    return amid and (opening == 0 or not STOPS.isdisjoint(scan.seps[opening]))


def is_among(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure, or the list that it stands in, is introduced as being among others."""
    if not scan.holds(BITS["among"], mention.first - REACH_AMONG, mention.first) or is_met(scan, mention):
        return False
    beside = scan.match_before(mention.first, "among", longest=3)
    if beside is not None and scan.sense(mention.first - 1, "barrier"):
        # Out of which four: the relative begins no other clause.
        return True
    for step in range(mention.first - 1, max(-1, mention.first - 1 - REACH_AMONG), -1):
        separator = scan.seps[step + 1]
        if not STOPS.isdisjoint(separator):
            return False
        word = scan.tags[step]
        if word is None:
            continue
        if "among" in word.starts:
            found = scan.match(step, "among")
            if found is not None and found[1] <= mention.first and closes(scan, found[1], mention.first):
                return False
            if found is not None and found[1] <= mention.first:
                # What each has is no part: groups of which each has five teams.
                return scan.match_before(found[1], "each", longest=3) is None
        if not HIDING.isdisjoint(word.senses):
            return False
    return False


def is_met(scan: Scan, mention: Mention) -> bool:
    """Tell whether two are whom others met, by a preposition written onto their noun: among them a man accused of harassing the two girls."""
    word = scan.tags[mention.first]
    return mention.dual and word is not None and bool(word.preposition)


def closes(scan: Scan, index: int, first: int) -> bool:
    """Tell whether a comma right behind a word of `among` ends what it says, a remark before the figure excepted."""
    if COMMAS.isdisjoint(scan.seps[index]):
        return False
    return index < first and all(COMMAS.isdisjoint(scan.seps[step]) for step in range(index + 1, first + 1))


def is_increment(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is said to be added to an earlier one."""
    numeral = mention.numeral
    end = mention.end
    if not scan.holds(BITS["increment"], numeral.first - 2, end + 2):
        return False
    if scan.match_before(numeral.first, "increment", longest=2):
        return True
    for step in range(numeral.last + 1, min(end + 2, scan.count)):
        if scan.match(step, "increment") and not scan.seps[step].strip(" "):
            return True
    return False


def is_total(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is said to be the sum of others."""
    first = mention.first
    if not scan.holds(SUMS, first - REACH_RAISING, first):
        return False
    if mention.amount is not None and scan.seps[mention.numeral.last + 1] == "-":
        # It is an adjective of another noun: the total under a 37-month programme.
        return False
    beside = True
    for step in range(first - 1, max(-1, first - 1 - REACH_RAISING), -1):
        separator = scan.seps[step + 1]
        if separator != " ":
            if not STOPS.isdisjoint(separator):
                return False
            beside = beside and not separator.strip(BESIDE)
        word = scan.tags[step]
        if word is None or word.naming:
            continue
        starts = word.starts
        if "raising" in starts and scan.match(step, "raising") and leads_to(scan, step, first):
            return True
        if beside and first - step <= REACH and "total" in starts and scan.match(step, "total"):
            return True
        if "digits" in starts or "cardinal" in starts:
            return False
    return False


def is_total_behind(scan: Scan, mention: Mention) -> bool:
    """Tell whether words of a total stand right behind a figure and end their phrase: 61 pence in total."""
    end = mention.end
    found = scan.match(end + 1, "total") if scan.close(end + 1) else None
    if found is None or found[1] == end + 2:
        return False
    after = found[1]
    return not scan.close(after) or "function" in scan.senses(after)


def leads_to(scan: Scan, step: int, first: int) -> bool:
    """Tell whether a verb of raising leads to a figure: raising the toll to 31."""
    place = first
    for _ in range(3):
        hedge = scan.match_before(place, "hedge")
        if hedge is not None:
            place = hedge[1]
        elif is_passed_over(scan, place - 1):
            place -= 1
        else:
            break
    return bool(scan.sense(place - 1, "to")) or any(scan.sense(index, "total") for index in range(step, first))


def is_passed_over(scan: Scan, index: int) -> bool:
    """Tell whether a word may stand between `to` and its figure: to a total of, to its, an attached prefix."""
    if index < 0:
        return False
    starts = scan.starts_of(index)
    if not starts.isdisjoint(("total", "articles", "determiners")):
        return True
    return not starts and scan.seps[index + 1] == ""


def settle_roles(scan: Scan, mentions: list[Mention]) -> None:
    """Give the roles that only a comparison of figures shows: parts by degree of harm, totals that parts exhaust."""
    for position, mention in enumerate(mentions):
        if mention.role is None and position and is_second_total(scan, mentions[position - 1], mention):
            mention.role = TOTAL
            settle_raised(scan, mention, mentions[max(0, position - NEAREST_ADDED) : position])
        elif mention.role == TOTAL and is_raised(scan, mention):
            settle_raised(scan, mention, mentions[max(0, position - NEAREST_ADDED) : position])
        if mention.role is None and is_another(scan, mention, mentions[max(0, position - NEAREST) : position]):
            mention.role = INCREMENT
        if mention.role is None and mention.outcome is not None and is_set_apart(scan, mention):
            settle_set_apart(scan, mentions, position)
    for position, mention in enumerate(mentions):
        settle_list(scan, mentions, position)
        if mention.role == PART and mention.whole is not None and is_apart(mention, mention.whole):
            mention.role, mention.whole = None, None
    exhausted(mentions)


def settle_set_apart(scan: Scan, mentions: list[Mention], position: int) -> None:
    """Make a part of a figure that a degree or a means sets apart from one before it in its sentence."""
    mention = mentions[position]
    for earlier in (mentions[place] for place in range(position - 1, -1, -1)):
        if earlier.sentence != mention.sentence:
            return
        named = mention.noun.sort in (NOTHING, OTHERS) or earlier.noun.name == mention.noun.name
        same = earlier.outcome in (mention.outcome, CASUALTIES) and named
        if same and not is_set_apart(scan, earlier):
            mention.role, mention.whole = PART, earlier
            return


def settle_list(scan: Scan, mentions: list[Mention], position: int) -> None:
    """Make parts of the figures that a colon or a dash, or nothing, sets behind one that they add up to.

    All 132 on board died: 123 passengers and nine crew; three people, a man and two women, died.
    """
    whole, rest = mentions[position], mentions[position + 1 : position + 1 + LONGEST_LIST]
    if (
        len(rest) < 2
        or rest[1].sentence != whole.sentence
        or whole.amount is not None
        or whole.role not in (None, TOTAL)
        or not is_set_out(scan, whole, rest[0])
    ):
        return
    listed: list[Mention] = []
    apart = not COMMAS.isdisjoint(scan.seps[beginning(scan, rest[0].first)])
    for part in rest:
        counts = part.sentence == whole.sentence and part.amount is None and part.role in (None, PART)
        counts = counts and (part.outcome is None or whole.outcome in (None, part.outcome))
        of_side = is_of_side(scan, part, whole)
        if not counts or not (of_side or (is_whole(part, whole) and is_kind_of(part, whole, apart))):
            break
        listed.append(part)
        if len(listed) > 1 and sum(one.value for one in listed) == whole.value:
            # Parts of people whom one outcome met share it.
            for one in listed:
                one.role, one.whole = PART, whole
                one.outcome = one.outcome or whole.outcome
                if is_of_side(scan, one, whole):
                    one.noun = whole.noun._replace(first=-1, last=-1)
            shared = {one.outcome for one in listed}
            whole.outcome = whole.outcome or (shared.pop() if len(shared) == 1 else None)
            return


def is_side(scan: Scan, whole: Mention, first: Mention) -> bool:
    """Tell whether a figure is a dual noun of things behind a preposition that say no more than whose the people are: 13 dead of the two sides."""
    between = range(whole.last + 1, first.first)
    led = all("function" in scan.senses(index) for index in between) and len(between) == 1
    return led and first.dual and first.noun.sort == THING and whole.noun.sort in (PERSON, VICTIM)


def is_of_side(scan: Scan, part: Mention, whole: Mention) -> bool:
    """Tell whether a figure counts people by what they are of, where verbs come first: twelve deputies, seven of the majority."""
    link = part.numeral.last + 1
    grouped = part.noun.sort in (THING, UNKNOWN) and part.noun.head > link and bool(scan.sense(link, "linking"))
    return grouped and scan.lexicon.language.numbers.units_first and whole.noun.sort in (PERSON, VICTIM)


def is_kind_of(part: Mention, whole: Mention, apart: bool) -> bool:
    """Tell whether what a part counts can be of the whole; behind a comma only if its concept is of the other's.

    Three people, a man and two women; but two women, a child and a policeman are four.
    """
    one, two = part.noun, whole.noun
    if one.sort == THING != two.sort:
        return False
    if not apart or VICTIM in (one.sort, two.sort):
        return not apart or two.sort == VICTIM
    if one.name is None or two.name is None or one.sort != PERSON:
        return False
    return concepts().isa(one.name, two.name) or (one.name in ANYONES and two.name not in ANYONES)


def is_set_out(scan: Scan, whole: Mention, first: Mention) -> bool:
    """Tell whether a mark that opens a list stands right before a figure, or no word between it and the one before."""
    place = beginning(scan, first.first)
    marks = scan.seps[place].strip()
    if ":" in marks or not OPENING.isdisjoint(scan.seps[place]):
        return True
    return place == whole.last + 1 if not marks else marks in COMMAS and 0 <= place - whole.last - 1 <= REACH_LIST


def is_apart(mention: Mention, whole: Mention) -> bool:
    """Tell whether people met with something that none of the dead can meet with: 33 were killed and dozens of them hurt."""
    return whole.outcome == KILLED and mention.outcome in OUTCOMES and mention.outcome != KILLED


def is_another(scan: Scan, mention: Mention, earlier: list[Mention]) -> bool:
    """Tell whether a figure is said to come on top of one told shortly before: nine died, a further two later."""
    if mention.amount is not None or not scan.match_before(beginning_of_hedge(scan, mention.first), "added_before"):
        return False
    for one in earlier:
        near = one.amount is None and mention.sentence - one.sentence <= 1 and one.role != PART
        if (
            near
            and one.outcome == mention.outcome
            and (mention.outcome or one.noun.name == mention.noun.name is not None)
        ):
            return True
    return False


def has_fallen(scan: Scan, mention: Mention) -> bool:
    """Tell whether a word shortly before a figure says that it was taken off: fell 12 cents to 48 dollars."""
    return any(
        "fall" in scan.starts_of(step) for step in range(mention.first - 1, mention.first - 1 - REACH_FALLEN, -1)
    )


def settle_raised(scan: Scan, mention: Mention, before: list[Mention]) -> None:
    """Keep the total that a verb of raising makes where it is a toll or has an addition before it, and make that an increment."""
    here = [one for one in before if one.sentence == mention.sentence and one.role != TOTAL]
    # The figure right before may be an amount of another unit; farther ones are of what the total counts.
    near = [one for one in here[-1:] if alike(one, mention) and is_of_size(one, mention)] or [
        one for one in here if one.amount is None and mention.amount is None and alike(one, mention)
    ]
    if near:
        earlier = near[-1]
        if has_fallen(scan, earlier):
            mention.role = None
        elif len([one for one in here if alike(one, mention)]) == 1:
            # Of several it is not said which was added: opened 74 shops and closed 31, taking the total to 1,206.
            earlier.role = earlier.role or INCREMENT
    elif mention.outcome is None and not is_named_total(scan, mention):
        mention.role = None


def is_named_total(scan: Scan, mention: Mention) -> bool:
    """Tell whether a word shortly before a figure names it a total: bringing the total number of soldiers there to 4,000."""
    return any(scan.sense(step, "total") for step in range(mention.first - 1, mention.first - 1 - REACH_RAISING, -1))


def is_of_size(earlier: Mention, total: Mention) -> bool:
    """Tell whether an amount can be what led to a total: not 25 cents a share to a billion."""
    return earlier.amount is None or abs(Fraction(earlier.value)) * SMALLEST_ADDED >= abs(Fraction(total.value))


def is_second_total(scan: Scan, first: Mention, second: Mention) -> bool:
    """Tell whether a figure is raised by the verb that raised the one before: bringing cases to 1,051 and the deaths to 464."""
    start, place = first.end + 1, beginning(scan, second.first)
    if first.role != TOTAL or first.sentence != second.sentence or not 1 < place - start <= REACH:
        return False
    if not scan.sense(place - 1, "to") or not is_raised(scan, first):
        return False
    return begins_joined(scan.tags[start]) and all(map(scan.close, range(start + 1, place)))


def is_raised(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is what a verb of raising leads to."""
    begin, end = max(0, mention.first - REACH_RAISING), mention.first
    if not scan.holds(BITS["raising"], begin, end):
        return False
    return any(scan.match(step, "raising") is not None for step in range(begin, end))


def alike(one: Mention, two: Mention) -> bool:
    """Tell whether two figures count the same outcome, the same unit or the same noun."""
    if one.amount is not None or two.amount is not None:
        return one.amount is not None and two.amount is not None and one.amount.unit == two.amount.unit
    if one.outcome is not None or two.outcome is not None:
        return one.outcome == two.outcome
    return one.noun.sort in (PERSON, THING) and one.noun.name == two.noun.name is not None


def exhausted(mentions: list[Mention]) -> None:
    """Make a total of each figure whose parts add up to it."""
    parts: dict[int, list[Mention]] = {}
    for mention in mentions:
        if mention.role == PART and mention.whole is not None:
            parts.setdefault(id(mention.whole), []).append(mention)
    for mention in mentions:
        listed = parts.get(id(mention), [])
        if len(listed) > 1 and mention.role is None and sum(part.value for part in listed) == mention.value:
            mention.role = TOTAL


def is_set_apart(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is of those who were harmed to a degree or by a means: 50 were hurt, 12 by live rounds."""
    after = mention.numeral.last + 1
    means = mention.noun.head < 0 and scan.close(after) and scan.match(after, "agents") is not None
    apart = means and not COMMAS.isdisjoint(scan.seps[beginning(scan, mention.first)])
    return apart or has_degree(scan, mention)


def has_degree(scan: Scan, mention: Mention) -> bool:
    """Tell whether a degree of harm is said of a figure's people."""
    if not scan.has("degree"):
        return False
    for step in range(mention.last + 1, min(mention.last + 5, scan.count)):
        if scan.seps[step].strip(" ") or is_figure(scan, step):
            return False
        if scan.sense(step, "determiners"):
            # In the badly hit town: a place is.
            return False
        if scan.sense(step, "degree"):
            return True
    return False
