"""An article that was read: its tokens, dates and figures, each figure with what it is about."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any

from factcheck.article import Article
from factcheck.claims.kinds import AnyClaim, find_claims
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, VICTIM, Mention
from factcheck.claims.noun import RANK, find_noun, is_dual
from factcheck.claims.number import Number, stated, to_number
from factcheck.claims.outcome import find_outcome, share_backwards
from factcheck.claims.outcome_before import adjacent
from factcheck.claims.role import find_role, settle_roles
from factcheck.claims.script import language_of
from factcheck.claims.sharing import share
from factcheck.claims.structure import Structure
from factcheck.claims.victim import bare_victims
from factcheck.reading import amounts, dates, numbers
from factcheck.reading.amounts import Amount
from factcheck.reading.dates import DateMention
from factcheck.reading.draft import CARDINAL, COUPLE, VAGUE, Source, plus, times
from factcheck.reading.hedges import EXACT, MORE_THAN, hedge_after, hedge_before
from factcheck.reading.lexicon import ACCUSATIVE, DUAL, NUMBER, ONE, lexicon
from factcheck.reading.number_words import and_a_half
from factcheck.reading.numbers import Numeral, bounded
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import bounds, sentence_at

# Ordinals, pronouns and fractions are numbers, and no claims.
CLAIMED = frozenset((CARDINAL, VAGUE, COUPLE))

TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))
# An age stands so close to the people that it is of.
NEAR_AGE = 5
THOUSANDTH = Decimal("0.001")
NOTHING_COUNTED = "nothing counted"
LONGEST_SENTENCE = 400


class Document:
    """Hold an article with all that was read in it.

    `mentions` are its figures in text order, `dates` its dates, `numerals` all its numbers, also
    those that are no claims.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.language = article.language or language_of(article.text)
        self.scan = Scan(article.text, lexicon(self.language))
        self.dates: list[DateMention] = dates.read(self.scan, article.published)
        taken = {index for date in self.dates for index in range(date.first, date.last + 1)}
        self.numerals = numbers.read(self.scan, taken)
        self.mentions = self._mentions(taken)
        self._understand()

    @cached_property
    def sentences(self) -> list[int]:
        """Give the offsets at which the sentences start."""
        return bounds(self.article.text)

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
            found.extend(
                Mention(numeral_of_noun(scan, index, 2), dual=True)
                for index in scan.anchors(DUAL)
                if index not in used and is_dual(scan, index) and stands_alone(scan, index)
            )
            found.extend(
                Mention(numeral_of_noun(scan, index, 1), dual=True)
                for index in (after - 1 for after in scan.anchors(NUMBER))
                if index not in used and unit_and_half(scan, index) and stands_alone(scan, index)
            )
            found.sort(key=lambda mention: mention.numeral.start)
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
            mention.amount = amounts.amount_of(scan, mention.numeral.first, mention.numeral.last, money)
            if mention.amount is not None:
                self._measure(mention, mention.amount)
                covered = max(mention.amount.last, mention.numeral.last)
            else:
                mention.noun = find_noun(scan, mention)
                if (
                    mention.noun.sort == OTHERS
                    and near is not None
                    and near.noun.sort == THING
                    and not adjacent(scan, mention.first)
                ):
                    # The others are of the same things as those named before.
                    mention.noun = near.noun._replace(first=mention.noun.first, last=mention.noun.last)
                regroup(mention)
            mention.role, mention.whole = find_role(scan, mention, near)
            if mention.amount is None:
                mention.outcome = find_outcome(scan, mention, near)
            if before is not None and is_age_of(mention, before):
                # An age says more of the people before it, and parts them from nothing.
                before.tail = mention.last if mention.amount is None else max(mention.last, mention.amount.last)
            else:
                before = mention
        share(scan, kept)
        self.mentions = bare_victims(scan, kept, self.sentences)
        share_backwards(scan, self.mentions)
        settle_roles(scan, self.mentions)

    def _measure(self, mention: Mention, amount: Amount) -> None:
        """Bring a figure into its unit: cents into dollars, a half after the unit, a hedge before it."""
        numeral = mention.numeral
        half = (
            and_a_half(Source(self.scan, frozenset()), amount.last)
            if amount.last > numeral.last or mention.dual
            else None
        )
        if half is not None and numeral.step <= 1 and not amount.before:
            numeral = shifted(numeral, half[0])._replace(step=half[0], last=half[1], end=self.scan.ends[half[1]])
        if amount.scale != 1:
            numeral = numeral._replace(
                low=None if numeral.low is None else times(numeral.low, amount.scale),
                high=None if numeral.high is None else times(numeral.high, amount.scale),
                step=times(numeral.step, amount.scale),
            )
        if numeral.modifier == MORE_THAN and amount.unit in TIMES and is_while(self.scan, numeral.first):
            numeral = numeral._replace(high=numeral.low, modifier=EXACT)
        if amount.before and numeral.modifier == EXACT:
            numeral = bounded(numeral, hedge_before(self.scan, amount.first) or EXACT)
        mention.numeral = numeral

    @cached_property
    def claims(self) -> tuple[AnyClaim, ...]:
        """Give the claims, in text order."""
        return find_claims(self)

    @cached_property
    def left_out(self) -> tuple[tuple[Number, str], ...]:
        """Give the numbers that are no claims, each with the reason."""
        claimed = {claim.span.start for claim in self.claims}
        text = self.article.text
        return tuple(
            (to_number(text, numeral), numeral.sort if numeral.sort not in CLAIMED else NOTHING_COUNTED)
            for numeral in self.numerals
            if numeral.start not in claimed
        )

    @cached_property
    def structure(self) -> Structure:
        """Give how the claims belong together."""
        return Structure(self, self.claims)

    # -- rows ----------------------------------------------------------------------------

    def row(self, mention: Mention, kind: str, unit: str) -> dict[str, Any]:
        """Give the fields that all figures have, ready to be validated."""
        numeral = mention.numeral
        noun = mention.noun
        return stated(self.article.text, numeral) | {
            "kind": kind,
            "step": numeral.step,
            "unit": unit,
            "subject": self.subject(mention),
            "concept": noun.name if noun.sort not in (NOTHING, VICTIM) else None,
            "nation": noun.nation,
            "role": mention.role,
            "sentence": self.sentence(numeral.start),
        }

    def subject(self, mention: Mention) -> str:
        """Give who or what a figure is about, as written."""
        noun = mention.noun
        if noun.head < 0 or noun.sort == OTHERS:
            return ""
        # A noun that is another figure's has no place of its own beside this one.
        first = noun.first if noun.first >= 0 else noun.head
        word = self.scan.tags[first]
        start = self.scan.starts[first] + (word.offset if word is not None else 0)
        return self.article.text[start : self.scan.ends[max(noun.last, noun.head)]]

    def counted(self, mention: Mention) -> str:
        """Give the counted noun as written."""
        noun = mention.noun
        if noun.sort in (PERSON, VICTIM):
            return "person"
        if noun.head < 0 or noun.sort == RANK.sort:
            return ""
        word = self.scan.tags[noun.head]
        start = self.scan.starts[noun.head] + (word.offset if word is not None else 0)
        return self.article.text[start : self.scan.ends[noun.head]]


def numeral_of_noun(scan: Scan, index: int, value: int) -> Numeral:
    """Give the number that a noun holds by its form."""
    word = scan.tags[index]
    start = scan.starts[index] + (word.offset if word is not None else 0)
    modifier = hedge_before(scan, index) or hedge_after(scan, index) or EXACT
    return bounded(Numeral(index, index, start, scan.ends[index], value, value, EXACT, 1, CARDINAL, False), modifier)


def is_while(scan: Scan, first: int) -> bool:
    """Tell whether the word before a length of time says that it passes: over six years."""
    during = scan.match_before(first, "during", longest=1)
    return during is not None and scan.match_before(during[1], "lasting", longest=2) is None


def shifted(numeral: Numeral, value: Fraction) -> Numeral:
    """Give a numeral with a value added to its ends."""
    return numeral._replace(
        low=None if numeral.low is None else plus(numeral.low, value),
        high=None if numeral.high is None else plus(numeral.high, value),
    )


def is_age_of(mention: Mention, before: Mention) -> bool:
    """Tell whether a figure is the age of those whom the figure before it counts."""
    near = mention.first - before.last <= NEAR_AGE and mention.sentence == before.sentence
    return near and mention.amount is not None and mention.amount.unit == "year" and before.amount is None


def regroup(mention: Mention) -> None:
    """Read the point of a figure that counts whole things as grouping its thousands: 12.500 meals."""
    numeral = mention.numeral
    if numeral.in_digits and numeral.step == THOUSANDTH and mention.noun.sort in (PERSON, THING, VICTIM):
        mention.numeral = numeral._replace(
            low=None if numeral.low is None else times(numeral.low, 1000),
            high=None if numeral.high is None else times(numeral.high, 1000),
            step=100 if numeral.value * 1000 % 100 == 0 else 1,
        )


def unit_and_half(scan: Scan, index: int) -> bool:
    """Tell whether a token is the name of one unit to which a half is added: شهر ونصف."""
    unit = scan.sense(index, "unit")
    if unit is None or unit.count not in (ONE, ACCUSATIVE) or index + 1 >= scan.count:
        return False
    after = scan.tags[index + 1]
    return after is not None and bool(after.conjunction) and "fraction" in after.senses and scan.close(index + 1)


def stands_alone(scan: Scan, index: int) -> bool:
    """Tell whether no number beside a dual noun says the same again, and no word for both stands before it."""
    if scan.sense(index - 1, "cardinal") is not None or scan.sense(index - 1, "digits") is not None:
        return False
    if scan.sense(index + 1, "cardinal") == 2:
        return False
    return not scan.sense(index - 1, "both")
