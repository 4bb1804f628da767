"""An article that was read: its tokens, dates and figures, each figure with what it is about."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any

from factcheck.article import Article
from factcheck.claims.ages import listed_age
from factcheck.claims.anaphora import settle_told
from factcheck.claims.context.surroundings import Surroundings
from factcheck.claims.dual_noun import dual_nouns, numeral_of_noun, stands_alone
from factcheck.claims.dual_range import with_dual_ranges
from factcheck.claims.ellipsis import settle_elliptic
from factcheck.claims.exhausting import settle_parts, settle_sums
from factcheck.claims.illness import settle_illness
from factcheck.claims.kinds import AnyClaim, find_claims
from factcheck.claims.left_out import CLAIMED, LeftOutNumber, left_out
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, TIMES, VICTIM, Mention
from factcheck.claims.noun import find_noun, of_force
from factcheck.claims.noun_name import RANK, past_auxiliaries
from factcheck.claims.number import stated
from factcheck.claims.outcome import find_outcome, share_backwards
from factcheck.claims.outcome_before import adjacent, beginning, is_joined, separated
from factcheck.claims.outcome_words import TRIGGERS
from factcheck.claims.respective import settle_respective
from factcheck.claims.role import PART, find_role, is_among, is_side, is_some_of_them, settle_roles
from factcheck.claims.script import language_of
from factcheck.claims.sharing import share
from factcheck.claims.structure import Structure
from factcheck.claims.victim import bare_victims
from factcheck.reading import amounts, dates, numbers
from factcheck.reading.amounts import Amount
from factcheck.reading.dates import DateMention
from factcheck.reading.draft import Source, Value, plus, times
from factcheck.reading.hedges import EXACT, MORE_THAN, RANGE, hedge_before
from factcheck.reading.lexicon import ACCUSATIVE, BITS, NUMBER, ONE, lexicon
from factcheck.reading.number_words import and_a_half
from factcheck.reading.numbers import Numeral, bounded
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import bounds, sentence_at
from factcheck.reading.smaller_units import SMALLER, rest_of
from factcheck.reading.wrapping import unwrapped

# What only people meet with; a bare figure of those who did counts people.
ONLY_PEOPLE = frozenset(("infected", "rescued", "sentenced", "tried", "trapped"))
# An age stands so close to the people that it is of.
NEAR_AGE = 5
UNITS = BITS["unit"] | BITS["currency"]
# The name of a unit has at most so many words.
LONGEST_UNIT = 3
THOUSANDTH = Decimal("0.001")
LONGEST_SENTENCE = 400
# A count so close to the word for one makes a number of it.
NEAR_COUNT = 8
# So many figures further back may stand the whole of a part.
NEAREST_WHOLE = 3
PARAGRAPH = 3


class Document:
    """Hold an article with all that was read in it.

    `mentions` are its figures in text order, `dates` its dates, `numerals` all its numbers, also
    those that are no claims. Without `context` the claims say nothing of their surroundings.
    """

    def __init__(self, article: Article, *, context: bool = True) -> None:
        self.article = article
        self.context = context
        self.language = article.language or language_of(article.text)
        # As long as the text, so that what is found in it stands there.
        self.text = unwrapped(article.text)
        self.scan = Scan(self.text, lexicon(self.language))
        self.dates: list[DateMention] = dates.read(self.scan, article.published)
        self.taken = {index for date in self.dates for index in range(date.first, date.last + 1)}
        self.numerals = numbers.read(self.scan, self.taken)
        self.mentions = self._mentions(self.taken)
        self._understand()

    @cached_property
    def sentences(self) -> list[int]:
        """Give the offsets at which the sentences start."""
        return bounds(self.text, self.scan.points)

    def sentence(self, start: int) -> str:
        """Give the sentence around an offset, cut where it is very long."""
        index = sentence_at(self.sentences, start)
        begin = self.sentences[index]
        end = self.sentences[index + 1] if index + 1 < len(self.sentences) else len(self.article.text)
        if end - begin > LONGEST_SENTENCE:
            begin = max(begin, start - LONGEST_SENTENCE // 2)
            end = min(end, begin + LONGEST_SENTENCE)
        return self.article.text[begin:end].strip()

    # -- reading -------------------------------------------------------------------------

    def _mentions(self, taken: set[int]) -> list[Mention]:
        """Give the figures: the numbers that count, and the nouns that hold a number."""
        scan = self.scan
        found = [
            Mention(numeral)
            for numeral in self.numerals
            if numeral.sort in CLAIMED and not scan.match_before(numeral.first, "denominators", longest=3)
        ]
        if scan.lexicon.language.script.dual:
            used = taken | {index for numeral in self.numerals for index in range(numeral.first, numeral.last + 1)}
            found.extend(Mention(numeral, dual=True) for numeral in dual_nouns(scan, used))
            found.extend(
                Mention(numeral_of_noun(scan, index, 1), dual=True)
                for index in units_before_numbers(scan)
                if index not in used and unit_and_more(scan, index) and stands_alone(scan, index)
            )
            found = with_dual_ranges(scan, sorted(found, key=lambda mention: mention.numeral.start))
        return found

    def _understand(self) -> None:
        """Find of each figure the unit, the noun, the role and the outcome, in this order."""
        scan = self.scan
        before: Mention | None = None
        money = amounts.currency_context(scan)
        covered = -1
        kept = []
        for mention in self.mentions:
            if mention.first <= covered:
                continue
            kept.append(mention)
            mention.sentence = sentence_at(self.sentences, mention.numeral.start)
            near = before if before is not None and before.sentence == mention.sentence else None
            if (
                len(kept) > 2
                and near is kept[-2]
                and (is_single(scan, near) or (near.dual and is_side(scan, kept[-3], near)))
            ):
                near = kept[-3] if kept[-3].sentence == mention.sentence else near
            mention.amount = amounts.amount_of(scan, mention.numeral.first, mention.numeral.last, money)
            if mention.amount is None and near is not None and mention.numeral.in_digits:
                mention.amount = listed_age(scan, mention.first)
            if mention.amount is not None:
                self._measure(mention, mention.amount)
                covered = max(mention.amount.last, mention.numeral.last, mention.tail)
            else:
                mention.noun = of_force(scan, find_noun(scan, mention))
                if len(kept) > 1 and continues_age(scan, kept[-2], mention):
                    mention.amount = kept[-2].amount
                if (
                    mention.noun.sort == OTHERS
                    and near is not None
                    and near.noun.sort == THING
                    and not adjacent(scan, mention.first)
                    and role_base(scan, kept, near) is near
                ):
                    # The others are of the same things as those named before.
                    mention.noun = near.noun._replace(first=mention.noun.first, last=mention.noun.last)
                regroup(mention)
            mention.role, mention.whole = find_role(scan, mention, role_base(scan, kept, near))
            share_noun(scan, mention)
            if mention.amount is None:
                beyond = (
                    mention.whole is not None
                    and near is not None
                    and (near.noun.sort == THING or near.amount is not None)
                )
                mention.outcome = find_outcome(scan, mention, mention.whole if beyond else near)
            if before is not None and is_age_of(mention, before):
                # An age says more of the people before it, and parts them from nothing.
                before.tail = mention.end
            else:
                before = mention
        share(scan, kept)
        settle_told(scan, kept)
        settle_elliptic(scan, kept)
        self.mentions = bare_victims(scan, kept, self.sentences)
        share_backwards(scan, self.mentions)
        settle_respective(scan, self.mentions)
        settle_illness(scan, self.mentions)
        settle_sums(scan, self.mentions)
        settle_parts(scan, self.mentions)
        settle_roles(scan, self.mentions)
        self.mentions = [one for at, one in enumerate(self.mentions) if not is_article(scan, self.mentions, at)]

    def _measure(self, mention: Mention, amount: Amount) -> None:
        """Bring a figure into its unit: cents into dollars, a half after the unit, a hedge before it."""
        numeral = mention.numeral
        half = (
            and_a_half(Source(self.scan, frozenset()), amount.last)
            if amount.last > numeral.last or (mention.dual and amount.last == numeral.last)
            else None
        )
        size = 1 if half is None or numeral.step <= 1 else size_said_again(self.scan, numeral.last, half[1])
        if half is not None and size and not amount.before:
            part = times(half[0], size)
            last = half[1] + (size > 1)
            step = times(abs(half[0]), size)
            numeral = shifted(numeral, part)._replace(step=step, last=last, end=self.scan.ends[last])
        if amount.scale != 1:
            numeral = scaled_by(numeral, amount.scale)
        if numeral.modifier == MORE_THAN and amount.unit in TIMES and is_while(self.scan, numeral.first, amount):
            numeral = numeral._replace(high=numeral.low, modifier=EXACT)
        if amount.before and numeral.modifier == EXACT:
            numeral = bounded(numeral, hedge_before(self.scan, amount.first) or EXACT)
        mention.numeral = numeral
        self._add_smaller(mention, amount)

    def _add_smaller(self, mention: Mention, amount: Amount) -> None:
        """Add to a figure what follows it in a smaller unit: 40 cents, 2 inches."""
        numeral = mention.numeral
        if amount.scale != 1 or numeral.modifier == RANGE or not isinstance(numeral.value, int):
            return
        rest = rest_of(self.scan, amount, numeral.last)
        if rest is None:
            return
        whole = scaled_by(numeral, Fraction(rest.factor))
        end = self.scan.ends[rest.figure]
        mention.numeral = shifted(whole, rest.value)._replace(step=rest.step, last=rest.figure, end=end)
        mention.amount = amount._replace(unit=rest.unit, last=amount.last if amount.before else rest.last)
        mention.tail = rest.last

    @cached_property
    def surroundings(self) -> Surroundings:
        """Give what surrounds the figures."""
        return Surroundings(self)

    @cached_property
    def claims(self) -> tuple[AnyClaim, ...]:
        """Give the claims, in text order."""
        return find_claims(self)

    @cached_property
    def left_out(self) -> tuple[LeftOutNumber, ...]:
        """Give the numbers that are no claims, each with the reason."""
        return left_out(self.scan, self.numerals, self.taken, self.claims)

    @cached_property
    def structure(self) -> Structure:
        """Give how the claims belong together."""
        return Structure(self, self.claims)

    # -- rows ----------------------------------------------------------------------------

    def row(self, mention: Mention, kind: str, unit: str) -> dict[str, Any]:
        """Give the fields that all figures have, ready to be validated."""
        numeral = mention.numeral
        noun = mention.noun
        subject = self.subject(mention)
        return stated(self.article.text, numeral) | {
            "kind": kind,
            "step": numeral.step,
            "unit": unit,
            "subject": self.article.text[subject[0] : subject[1]] if subject else "",
            "subject_span": {"start": subject[0], "end": subject[1]} if subject else None,
            "concept": noun.name if noun.sort not in (NOTHING, VICTIM) else None,
            "nation": noun.nation,
            "role": mention.role,
            "whole": whole_of(mention),
            "sentence": self.sentence(numeral.start),
        }

    def subject(self, mention: Mention) -> tuple[int, int] | None:
        """Give where it is written who or what a figure is about, None where it is not."""
        noun = mention.noun
        if noun.head < 0 or noun.sort == OTHERS:
            return None
        # A noun that is another figure's has no place of its own beside this one.
        first = noun.first if noun.first >= 0 else noun.head
        word = self.scan.tags[first]
        start = self.scan.starts[first] + (word.offset if word is not None else 0)
        return start, self.scan.ends[max(noun.last, noun.head)]

    def counted(self, mention: Mention) -> str:
        """Give the counted noun as written."""
        noun = mention.noun
        if noun.sort in (PERSON, VICTIM) or (noun.sort == OTHERS and mention.outcome is not None):
            return "person"
        if noun.sort == NOTHING and mention.outcome in ONLY_PEOPLE and is_said_beside(self.scan, mention):
            return "person"
        if noun.head < 0 or noun.sort == RANK.sort:
            return ""
        if noun.sort == OTHERS and {"relative", "pronouns"} & self.scan.senses(noun.head).keys():
            # Of whom and of them are people, where no things were named.
            return "person"
        if noun.name is None and noun.sort == THING and not self.scan.seps[noun.head]:
            # Several of one model are written onto its name: 48 F-35s.
            return self.article.text[self.scan.starts[noun.first] : self.scan.ends[noun.head]]
        word = self.scan.tags[noun.head]
        start = self.scan.starts[noun.head] + (word.offset if word is not None else 0)
        return self.article.text[start : self.scan.ends[noun.head]]


def is_article(scan: Scan, mentions: list[Mention], at: int) -> bool:
    """Tell whether the word for one stands for an article: one witness said; but one house and two shops, just one house.

    It counts where it is hedged or beside another count, or where something befell whom it counts; one of them is no count
    in any language.
    """
    one = mentions[at]
    plain = one.numeral.value == 1 and not one.numeral.in_digits and one.numeral.modifier == EXACT
    if not plain or one.bare or one.dual or one.outcome is not None or one.role is not None or one.amount is not None:
        return False
    if not scan.sense(one.first, "single"):
        return False
    if scan.lexicon.language.numbers.units_first:
        return one.noun.head > one.first and bool(scan.sense(one.first + 1, "linking"))
    if scan.seps[one.numeral.last + 1] == "-":
        return False
    # A majority of one is a number, the state of one patient is that of a patient.
    owner = one.noun.head >= 0 and scan.sense(one.first - 1, "linking")
    if scan.sense(one.first - 1, "sole") and not owner:
        return False
    before, after = mentions[max(0, at - 1) : at + 1], mentions[at : at + 2]
    return not any(len(pair) > 1 and are_listed(scan, *pair) for pair in (before, after))


def is_single(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is the word for one behind a thing, which says of others what they are of: nine of one family."""
    return (
        mention.noun.sort == THING and mention.noun.head < mention.first and bool(scan.sense(mention.first, "single"))
    )


def are_listed(scan: Scan, first: Mention, second: Mention) -> bool:
    """Tell whether two counts of one sentence stand in one list."""
    counts = first.amount is None and second.amount is None and first.sentence == second.sentence
    start = first.last + 1
    return counts and 0 <= second.first - start <= NEAR_COUNT and is_joined(scan, start, second.first)


def share_noun(scan: Scan, mention: Mention) -> None:
    """Give a part of others named before what these are: ten of them, two of those, out of whom four."""
    noun, whole = mention.noun, mention.whole
    if whole is None or scan.match(mention.numeral.last + 1, "among_after") is None:
        return
    if (noun.sort == OTHERS and whole.noun.sort == PERSON) or (
        noun.sort == NOTHING and whole.noun.sort in (PERSON, THING)
    ):
        mention.noun = whole.noun._replace(
            first=-1, head=-1 if noun.sort == OTHERS else whole.noun.head, last=noun.last
        )


def role_base(scan: Scan, mentions: list[Mention], near: Mention | None) -> Mention | None:
    """Give the figure before the last one that it may be a part of or joined to; `near` is the one before in its sentence.

    A length of time does not part a part from its whole; one of them may also be of the sentence before.
    """
    mention = mentions[-1]
    if mention.amount is not None and mention.amount.kind == "money" and near is not None:
        return next((one for one in mentions[-2 : -2 - NEAREST_WHOLE : -1] if is_same_money(one, mention)), near)
    if mention.amount is not None:
        return near
    if (
        near is not None
        and near.noun.sort == THING
        and mention.noun.sort in (PERSON, VICTIM)
        and is_among(scan, mention)
    ):
        # Twelve thousand fighters of 50 nations, among them two thousand foreigners.
        here = (one for one in mentions[-2 : -2 - NEAREST_WHOLE : -1] if one.sentence == near.sentence)
        return next((one for one in here if one.amount is None and one.noun.sort in (PERSON, VICTIM)), near)
    if near is not None and near.noun.sort == THING and are_those_met(scan, mention):
        here = (one for one in mentions[-2 : -2 - NEAREST_WHOLE : -1] if one.sentence == near.sentence)
        return next((one for one in here if one.amount is None and one.noun.sort in (PERSON, VICTIM)), near)
    if near is not None and near.amount is None:
        return near
    counted = next((one for one in mentions[-2 : -2 - NEAREST_WHOLE : -1] if one.amount is None), None)
    of_them = is_some_of_them(scan, mention)
    # The end of a paragraph is counted as the end of a sentence or two.
    if counted is None or mention.sentence - counted.sentence > (PARAGRAPH if of_them else 1):
        return near
    return counted if of_them or counted.sentence == mention.sentence else near


def are_those_met(scan: Scan, mention: Mention) -> bool:
    """Tell whether what befalls people alone is said right behind words that make a figure some of them: five of them in intensive care."""
    among = scan.match(mention.numeral.last + 1, "among_after")
    return among is not None and scan.close(among[1]) and scan.match(among[1], "state") is not None


def is_same_money(one: Mention, mention: Mention) -> bool:
    """Tell whether two amounts of one sentence are of one currency: lengths of time and other currencies part none."""
    amount, here = one.amount, mention.amount
    return amount is not None and here is not None and amount.unit == here.unit and one.sentence == mention.sentence


def whole_of(mention: Mention) -> dict[str, int] | None:
    """Give the span of the figure that a part belongs to."""
    if mention.role != PART or mention.whole is None:
        return None
    return {"start": mention.whole.numeral.start, "end": mention.whole.numeral.end}


def is_said_beside(scan: Scan, mention: Mention) -> bool:
    """Tell whether the word that says what people met with stands right beside their figure: 12 rescued, 12 were rescued."""
    start = beginning(scan, mention.first)
    after = past_auxiliaries(scan, mention.numeral.last)
    before = any(scan.match_before(start, category) for category in TRIGGERS) and not separated(scan, start)
    behind = any(scan.match(after, category) for category in ("state", "passive")) and scan.close(after)
    return before or behind


def is_while(scan: Scan, first: int, amount: Amount) -> bool:
    """Tell whether the word before a length of time says that it passes: over six years, but over six years of age."""
    if amount.last < amount.first or scan.match(amount.first, "age_after") is not None:
        # An age that no word names is no length of time.
        return False
    during = scan.match_before(first, "during", longest=1)
    return during is not None and scan.match_before(during[1], "lasting", longest=2) is None


def scaled_by(numeral: Numeral, factor: Fraction) -> Numeral:
    """Give a numeral with its ends and its step multiplied by a factor."""
    return numeral._replace(
        low=None if numeral.low is None else times(numeral.low, factor),
        high=None if numeral.high is None else times(numeral.high, factor),
        step=times(numeral.step, factor),
    )


def size_said_again(scan: Scan, last: int, half: int) -> int:
    """Give the magnitude that ends a figure where a half behind its unit names it again, else 0: مليون دولار ونصف المليون."""
    size, again = scan.sense(last, "magnitude"), scan.sense(half + 1, "magnitude")
    said = size is not None and again is not None and size.name == again.name and scan.close(half + 1)
    return int(size.name) if said else 0


def shifted(numeral: Numeral, value: Value) -> Numeral:
    """Give a numeral with a value added to its ends."""
    return numeral._replace(
        low=None if numeral.low is None else plus(numeral.low, value),
        high=None if numeral.high is None else plus(numeral.high, value),
    )


def is_age_of(mention: Mention, before: Mention) -> bool:
    """Tell whether a figure is the age of those whom the figure before it counts."""
    near = mention.first - before.last <= NEAR_AGE and mention.sentence == before.sentence
    counted = before.amount is None and not (before.noun.sort == NOTHING and before.outcome is None)
    return near and counted and mention.amount is not None and mention.amount.unit == "year"


def continues_age(scan: Scan, age: Mention, mention: Mention) -> bool:
    """Tell whether a bare figure is joined to an age as another one: aged three and 13."""
    if age.amount is None or age.amount.unit != "year" or age.amount.last >= age.first or mention.noun.head >= 0:
        return False
    between = range(age.last + 1, mention.first)
    joined = len(between) == 1 and bool(scan.sense(between[0], "join"))
    return joined and scan.match_before(age.first, "age_before", longest=4) is not None


def regroup(mention: Mention) -> None:
    """Read the point of a figure that counts whole things as grouping its thousands: 12.500 meals."""
    numeral = mention.numeral
    if numeral.in_digits and numeral.step == THOUSANDTH and mention.noun.sort in (PERSON, THING, VICTIM):
        mention.numeral = numeral._replace(
            low=None if numeral.low is None else times(numeral.low, 1000),
            high=None if numeral.high is None else times(numeral.high, 1000),
            step=100 if numeral.value * 1000 % 100 == 0 else 1,
        )


def units_before_numbers(scan: Scan) -> list[int]:
    """Give the tokens that name a unit or a currency right before a number."""
    return [
        index
        for index in scan.anchors(UNITS)
        for after in range(index + 1, index + 2 + LONGEST_UNIT)
        if scan.anchored(after, NUMBER) and start_of_unit(scan, after) == index
    ]


def start_of_unit(scan: Scan, index: int) -> int:
    """Give the first token of the unit that ends before a number and the prefixes before its digits, or the token there."""
    end = index - 1 if index > 1 and scan.close(index) and scan.lexicon.alone(scan.words[index - 1]) else index
    named = scan.match_before(end, "unit") or scan.match_before(end, "currency")
    return end - 1 if named is None else named[1]


def unit_and_more(scan: Scan, index: int) -> bool:
    """Tell whether a token is the name of one unit to which a half or a smaller unit is added: شهر ونصف, متر و80 سنتيمترا."""
    senses = scan.senses(index)
    found = scan.match(index, "unit") or scan.match(index, "currency")
    if found is None or found[0].plurality not in (ONE, ACCUSATIVE) or not scan.close(found[1]):
        return False
    unit, end = found
    after = scan.tags[end]
    if after is not None and bool(after.conjunction) and "fraction" in after.senses:
        return True
    if unit.name not in SMALLER and "currency" not in senses:
        return False
    amount = amounts.amount_of(scan, index, index)
    return amount is not None and amount.first == index and rest_of(scan, amount, index) is not None
