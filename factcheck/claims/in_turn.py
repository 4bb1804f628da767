"""Each figure read in its turn: its unit or its noun, its role beside the figures before it, its outcome."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims.ages import told_age
from factcheck.claims.before.adjacent import adjacent
from factcheck.claims.beginning import beginning
from factcheck.claims.figure_before import role_base
from factcheck.claims.measured import measure
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, VICTIM, Mention
from factcheck.claims.noun import find_noun, of_force
from factcheck.claims.outcome import find_outcome
from factcheck.claims.outcome_words import is_force
from factcheck.claims.role import find_role, is_side
from factcheck.reading import amounts
from factcheck.reading.draft import times
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import sentence_at

# An age stands so close to the people that it is of.
NEAR_AGE = 5
# Two figures before one may be two sides that did something to each other.
SIDES = 3
THOUSANDTH = Decimal("0.001")


def read_in_turn(scan: Scan, mentions: list[Mention], sentences: list[int]) -> list[Mention]:
    """Find of each figure the unit or the noun, the role and the outcome, in this order; give those that are no part of another's unit."""
    money = amounts.currency_context(scan)
    before: Mention | None = None
    covered = -1
    kept: list[Mention] = []
    for mention in mentions:
        if mention.first <= covered:
            continue
        kept.append(mention)
        mention.sentence = sentence_at(sentences, mention.numeral.start)
        near = near_before(scan, kept, before)
        mention.amount = amounts.amount_of(scan, mention.numeral.first, mention.numeral.last, money)
        if mention.amount is None and mention.first == mention.numeral.last:
            mention.amount = told_age(scan, mention.first)
        if mention.amount is not None:
            measure(scan, mention, mention.amount)
            covered = max(mention.amount.last, mention.numeral.last, mention.tail)
        else:
            find_counted(scan, kept, near)
        mention.role, mention.whole = find_role(scan, mention, role_base(scan, kept, near))
        share_noun(scan, mention)
        if mention.amount is None:
            mention.outcome = find_outcome(scan, mention, outcome_base(mention, near))
        if before is not None and is_age_of(mention, before):
            # An age says more of the people before it, and parts them from nothing.
            before.tail = mention.end
        else:
            before = mention
    return kept


def near_before(scan: Scan, kept: list[Mention], before: Mention | None) -> Mention | None:
    """Give the figure before the last one in its sentence, past the word for one that says what others are of, and past a side."""
    mention = kept[-1]
    near = before if before is not None and before.sentence == mention.sentence else None
    if near is None or len(kept) < SIDES or near is not kept[-2]:
        return near
    earlier = kept[-3]
    passed = is_single(scan, near) or (near.dual and is_side(scan, earlier, near))
    return earlier if passed and earlier.sentence == mention.sentence else near


def find_counted(scan: Scan, kept: list[Mention], near: Mention | None) -> None:
    """Find what the last figure counts; others are of the same things as those named before, and a joined age is one too."""
    mention = kept[-1]
    mention.noun = of_force(scan, find_noun(scan, mention))
    if len(kept) > 1 and continues_age(scan, kept[-2], mention):
        mention.amount = kept[-2].amount
    if near is not None and mention.noun.sort == OTHERS and near.noun.sort == THING:
        same = not adjacent(scan, mention.first) and role_base(scan, kept, near) is near
        if same:
            mention.noun = near.noun._replace(first=mention.noun.first, last=mention.noun.last)
    if near is not None and near.amount is not None and is_more_of_measure(scan, near, mention):
        mention.amount = near.amount
        return
    base = near or (kept[-2] if len(kept) > 1 and mention.sentence - kept[-2].sentence == 1 else None)
    alive = base is not None and base.outcome is None and is_force(base.noun)
    if alive and base is not None and mention.noun.sort == OTHERS and not says_whom(scan, mention):
        # Six thousand troops are there; 1,000 more are on their way.
        mention.noun = base.noun._replace(first=mention.noun.first, head=mention.noun.head, last=mention.noun.last)
    regroup(mention)


def is_more_of_measure(scan: Scan, near: Mention, mention: Mention) -> bool:
    """Tell whether a figure is how much more or less than before was measured: 3.1 million barrels, 600,000 more than in May."""
    after = mention.numeral.last + 1
    if near.amount is None or near.is_time or near.amount.scale != 1 or not scan.close(after):
        return False
    compared = scan.match(after, "compared") is not None
    return compared and mention.value <= near.value and "," in scan.seps[beginning(scan, mention.first)]


def says_whom(scan: Scan, mention: Mention) -> bool:
    """Tell whether the word for others is a pronoun, or speaks of others than those before: of them, 20 others."""
    return scan.sense(mention.noun.head, "added") is None


def outcome_base(mention: Mention, near: Mention | None) -> Mention | None:
    """Give the figure back to which words may say an outcome: a whole further off, if only things or amounts stand between."""
    beyond = mention.whole is not None and near is not None and (near.noun.sort == THING or near.amount is not None)
    return mention.whole if beyond else near


def is_single(scan: Scan, mention: Mention) -> bool:
    """Tell whether a figure is the word for one behind a thing, which says of others what they are of: nine of one family."""
    return (
        mention.noun.sort == THING and mention.noun.head < mention.first and bool(scan.sense(mention.first, "single"))
    )


def regroup(mention: Mention) -> None:
    """Read the point of a figure that counts whole things as grouping its thousands: 12.500 meals."""
    numeral = mention.numeral
    if numeral.in_digits and numeral.step == THOUSANDTH and mention.noun.sort in (PERSON, THING, VICTIM):
        mention.numeral = numeral._replace(
            low=None if numeral.low is None else times(numeral.low, 1000),
            high=None if numeral.high is None else times(numeral.high, 1000),
            step=100 if numeral.value * 1000 % 100 == 0 else 1,
        )


def continues_age(scan: Scan, age: Mention, mention: Mention) -> bool:
    """Tell whether a bare figure is joined to an age as another one: aged three and 13."""
    if age.amount is None or age.amount.unit != "year" or age.amount.last >= age.first or mention.noun.head >= 0:
        return False
    between = range(age.last + 1, mention.first)
    joined = len(between) == 1 and bool(scan.sense(between[0], "join"))
    return joined and scan.match_before(age.first, "age_before", longest=4) is not None


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


def is_age_of(mention: Mention, before: Mention) -> bool:
    """Tell whether a figure is the age of those whom the figure before it counts."""
    near = mention.first - before.last <= NEAR_AGE and mention.sentence == before.sentence
    counted = before.amount is None and not (before.noun.sort == NOTHING and before.outcome is None)
    return near and counted and mention.amount is not None and mention.amount.unit == "year"
