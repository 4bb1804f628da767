"""How the figures of one article belong together, found once, before the rules, each sort when first asked for.

A rule only does its arithmetic: which figure is a part of which, and which addition leads to
which total, is said here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.relations.addition import AddedTo, additions
from factcheck.claims.relations.backwards import Backwards, backwards
from factcheck.claims.relations.ballot import Ballot, ballots
from factcheck.claims.relations.change import Change, changes
from factcheck.claims.relations.difference import differences
from factcheck.claims.relations.enumeration import ALONE, Enumeration, conjunction, enumerations
from factcheck.claims.relations.fraction_of import FractionOf, fractions_of
from factcheck.claims.relations.happened import Happened, happenings
from factcheck.claims.relations.life import Dated, Lasting, Life, is_backwards, lastings, lives
from factcheck.claims.relations.lone_change import lone_changes
from factcheck.claims.relations.lone_fraction import lone_fractions
from factcheck.claims.relations.lone_share import lone_shares
from factcheck.claims.relations.movement import Step, movements, steps
from factcheck.claims.relations.order import Ordered, orders
from factcheck.claims.relations.outlier import Outlier, outliers
from factcheck.claims.relations.pair import Pair, Spelling, conversions, spellings
from factcheck.claims.relations.part_of_told import BARE, parts_of_told, parts_out_of
from factcheck.claims.relations.partition import Partition, distributions, partitions
from factcheck.claims.relations.placed import Placed, before_figure, beginnings, place, place_all, same_measure
from factcheck.claims.relations.ranking import Ranking, rankings
from factcheck.claims.relations.rate import Rate, rates
from factcheck.claims.relations.retelling import Retold, retellings
from factcheck.claims.relations.share import Portion, Product, Share, ShareOf, portions, products, shares, shares_of
from factcheck.claims.relations.slip import Slip, slips
from factcheck.claims.relations.some_parts import known_parts, some_parts
from factcheck.claims.relations.timeline import Ago, ages_then, dates_told, later_dates, long_ago
from factcheck.claims.relations.told_parts import told_parts
from factcheck.claims.relations.turnout import turnouts
from factcheck.languages.world.concepts import concepts
from factcheck.reading.scan import Scan

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.kinds import AnyClaim
    from factcheck.claims.mention import Mention

# Figures that one conjunction joins stand so close to each other.
CLOSE = 6
# So few tokens part a word for among from its figure, and a degree of harm from those it is said of.
BESIDE_AMONG, BESIDE_DEGREE = 2, 4


# What is said to be of them may in a long sentence be of others than were counted so far before.
REACH_WHOLE = 50

# What happened in another of these is another event.
LONG_TIMES = frozenset(("week", "month", "season", "year", "decade"))

# What befell some of those whom the first befell.
LATER = frozenset((("wounded", "killed"), ("captured", "released")))


class PartOf(NamedTuple):
    """Say that one figure is among others, which are counted together."""

    part: Figure
    wholes: tuple[Figure, ...]


class Structure:
    """Hold the relations of the figures within one article.

    Each sort is a property of its own name, and an object of its own class that says what it means.
    """

    def __init__(self, document: Document, claims: Sequence[AnyClaim]) -> None:
        self.document = document
        self.scan = document.scan
        self.sentences = beginnings(document)
        self.figures: list[Placed] = place(document, claims, self.sentences)
        self.by_start = {figure.claim.span.start: figure.claim for figure in self.figures}
        self.claims = claims

    @cached_property
    def numbers(self) -> list[Placed]:
        """Give the figures of the article and its bare numbers, which may be parts or ends of what figures tell."""
        return place_all(self.document, self.figures, self.sentences)

    @cached_property
    def parts(self) -> tuple[PartOf, ...]:
        """Give each figure that is said to be among others."""
        by_mention = {id(figure.mention): figure for figure in self.numbers}
        mentions = self.document.mentions
        positions = {id(mention): position for position, mention in enumerate(mentions)}
        found: list[PartOf] = []
        listed: set[int] = set()
        for position, figure in enumerate(self.numbers):
            mention, claim, _ = figure
            if mention.whole is None or id(mention.whole) not in positions or claim.kind == "percent":
                continue
            if mention.first - mention.whole.last > REACH_WHOLE:
                continue
            if mention.whole.sentence != mention.sentence and not self.is_all_before(position):
                # It may be of others, told elsewhere as well.
                continue
            before = self.numbers[position - 1].mention if position else None
            follows = before is not None and id(before) in listed and before.whole is mention.whole
            first = before is mention.whole and is_of_first(self.scan, self.numbers[position - 1])
            if not (follows or first or is_told_as_part(self.scan, figure)):
                continue
            listed.add(id(mention))
            joint = [by_mention.get(id(sibling)) for sibling in siblings(mentions, positions[id(mention.whole)])]
            wholes = [whole for whole in joint if whole is not None and whole.claim.unit]
            if is_within_part(self.scan, before, figure):
                found.append(PartOf(claim, (self.numbers[position - 1].claim,)))
            elif (
                wholes
                and not is_told_anew(self.scan, mention.whole, figure)
                and all(
                    (first or is_within(self.scan, figure, whole)) and whole.claim.role != "part" for whole in wholes
                )
                and not is_of_others(self.scan, mention.whole)
            ):
                found.append(PartOf(claim, tuple(whole.claim for whole in wholes)))
        told = {one.part.start for one in found}
        for part, whole in (*parts_of_told(self.scan, self.numbers), *parts_out_of(self.scan, self.numbers)):
            if part.start not in told:
                found.append(PartOf(part, (whole,)))
        return tuple(found)

    def is_all_before(self, position: int) -> bool:
        """Tell whether a figure is of them, and the only people that the sentence before counts are its whole."""
        figure = self.numbers[position]
        told = is_of_them(self.scan, figure) and position > 0
        alone = position < 2 or self.numbers[position - 2].sentence < figure.sentence - 1
        return told and alone and self.numbers[position - 1].mention is figure.mention.whole

    @cached_property
    def partitions(self) -> tuple[Partition, ...]:
        """Give each whole with all its parts."""
        found = list(partitions(self.scan, self.numbers))
        wholes = {partition.whole.start for partition in found}
        for others in (some_parts, known_parts, told_parts):
            more = [one for one in others(self.scan, self.numbers) if one.whole.start not in wholes]
            found.extend(more)
            wholes.update(one.whole.start for one in more)
        return tuple(found)

    @cached_property
    def distributions(self) -> tuple[tuple[Figure, ...], ...]:
        """Give each list of percentages that divides one whole."""
        return tuple(distributions(self.scan, self.figures, self.dated))

    @cached_property
    def spans_backwards(self) -> tuple[Date, ...]:
        """Give each span of years whose end is before its beginning."""
        return tuple(dated.claim for dated in self.dates if is_backwards(self.scan, dated.mention))

    @cached_property
    def additions(self) -> tuple[AddedTo, ...]:
        """Give each addition with the total that it leads to."""
        found = list(additions(self.scan, self.numbers))
        told = {addition.increment.start for addition in found if addition.earlier is not None}
        found.extend(one for one in differences(self.scan, self.numbers) if one.increment.start not in told)
        return tuple(found)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Give each figure that is told as it was and as it became."""
        found = list(changes(self.scan, self.numbers, self.dated))
        told = {(change.old.start, change.new.start) for change in found if change.by or change.points}
        for others in (movements, lone_changes):
            more = [one for one in others(self.scan, self.numbers) if (one.old.start, one.new.start) not in told]
            found.extend(more)
            told.update((one.old.start, one.new.start) for one in more)
        return tuple(found)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Give each difference that is told in percent as well."""
        return tuple(steps(self.document, self.figures))

    @cached_property
    def retellings(self) -> tuple[Retold, ...]:
        """Give each figure that takes up an earlier one."""
        # A weekday may be that on which the same people are spoken of again; a month or a year is another time's.
        dated = frozenset(
            date.first
            for date in self.document.dates
            if date.year is not None or date.month is not None or date.precision in LONG_TIMES
        )
        return tuple(retellings(self.scan, self.figures, dated))

    @cached_property
    def dated(self) -> frozenset[int]:
        """Give the tokens at which dates begin."""
        return frozenset(date.first for date in self.document.dates)

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        """Give each part that is told in numbers and as a percentage."""
        found = list(shares(self.scan, self.numbers))
        percents = {share.percent.start for share in found}
        for others in (turnouts, lone_shares):
            more = [one for one in others(self.scan, self.numbers) if one.percent.start not in percents]
            found.extend(more)
            percents.update(one.percent.start for one in more)
        return tuple(found)

    @cached_property
    def shares_of(self) -> tuple[ShareOf, ...]:
        """Give each percentage of a count that stands right behind it."""
        return tuple(shares_of(self.scan, self.figures))

    @cached_property
    def fractions_of(self) -> tuple[FractionOf, ...]:
        """Give each fraction of a whole that is told in numbers as well."""
        found = list(fractions_of(self.document, self.numbers))
        told = {one.part.start for one in found}
        found.extend(one for one in lone_fractions(self.document, self.numbers) if one.part.start not in told)
        return tuple(found)

    @cached_property
    def rates(self) -> tuple[Rate, ...]:
        """Give each part of a whole that is told as a rate as well."""
        return tuple(rates(self.document, self.numbers))

    @cached_property
    def slips(self) -> tuple[Slip, ...]:
        """Give each amount that is told again with the same digits."""
        return tuple(slips(self.scan, self.figures))

    @cached_property
    def enumerations(self) -> tuple[Enumeration, ...]:
        """Give each count of things with the list of them."""
        return tuple(enumerations(self.scan, self.figures))

    @cached_property
    def ballots(self) -> tuple[Ballot, ...]:
        """Give each vote with the size of the body."""
        return tuple(ballots(self.document, self.figures, self.sentences))

    @cached_property
    def outliers(self) -> tuple[Outlier, ...]:
        """Give each end of a range that is told again."""
        return tuple(outliers(self.scan, self.numbers))

    @cached_property
    def rankings(self) -> tuple[Ranking, ...]:
        """Give each place in an order that is of a count."""
        return tuple(rankings(self.scan, self.document.numerals, self.figures))

    @cached_property
    def orders(self) -> tuple[Ordered, ...]:
        """Give each two dates whose order is stated."""
        found = list(orders(self.scan, self.figures, self.dates))
        told = {frozenset((order.one.start, order.two.start)) for order in found}
        more = later_dates(self.scan, self.figures, dates_told(self.dates, self.sentences))
        found.extend(one for one in more if frozenset((one.one.start, one.two.start)) not in told)
        return tuple(found)

    @cached_property
    def agos(self) -> tuple[Ago, ...]:
        """Give each date that is said to be so long ago."""
        return tuple(long_ago(self.scan, self.figures, dates_told(self.dates, self.sentences)))

    @cached_property
    def happenings(self) -> tuple[Happened, ...]:
        """Give each toll with the date that its sentence gives."""
        return tuple(happenings(self.document.sentences, self.figures, self.dates))

    @cached_property
    def portions(self) -> tuple[Portion, ...]:
        """Give each fraction that is told as a percentage."""
        return tuple(portions(self.scan, self.document.numerals, self.figures))

    @cached_property
    def products(self) -> tuple[Product, ...]:
        """Give each number of things with what each is and what all are."""
        return tuple(products(self.scan, self.numbers))

    @cached_property
    def conversions(self) -> tuple[Pair, ...]:
        """Give each amount that is told in two units or currencies."""
        return tuple(conversions(self.scan, self.figures))

    @cached_property
    def spellings(self) -> tuple[Spelling, ...]:
        """Give each number that is told in words and in digits."""
        return tuple(spellings(self.scan, self.document.numerals, self.by_start))

    @cached_property
    def backwards(self) -> tuple[Backwards, ...]:
        """Give each range whose lower end comes last."""
        return tuple(backwards(self.scan, self.document.mentions, self.by_start))

    @cached_property
    def lives(self) -> tuple[Life, ...]:
        """Give each age that stands beside a birth."""
        found = list(lives(self.scan, self.figures, self.dates, self.sentences))
        told = {life.age.start for life in found}
        more = ages_then(self.scan, self.figures, self.dates, self.sentences)
        found.extend(one for one in more if one.age.start not in told)
        return tuple(found)

    @cached_property
    def lastings(self) -> tuple[Lasting, ...]:
        """Give each length of time that stands beside its dates."""
        return tuple(lastings(self.scan, self.figures, self.dates))

    @cached_property
    def dates(self) -> tuple[Dated, ...]:
        """Give the dates, as read and as claimed."""
        by_start = {claim.span.start: claim for claim in self.claims if isinstance(claim, Date)}
        return tuple(
            Dated(mention, claim)
            for mention in self.document.dates
            if (claim := by_start.get(mention.start)) is not None
        )


def is_of_first(scan: Scan, whole: Placed) -> bool:
    """Tell whether a clause begins with a whole of which parts follow: of the 75 detainees, 18 were released."""
    linked = scan.match_before(before_figure(scan, whole), "linking")
    start = linked[1] if linked is not None else -1
    return start == 0 or (start > 0 and bool(scan.seps[start].strip()) and whole.mention.amount is None)


def is_told_anew(scan: Scan, whole: Mention, figure: Placed) -> bool:
    """Tell whether one verb right behind a whole leads to a part: the court freed five and fined eight of them, who may be of all the accused.

    Those who died of their wounds are of the wounded, those released of the detained.
    """
    joint, start = whole.last + 1, before_figure(scan, figure)
    if not conjunction(scan, joint) or scan.seps[joint].strip() or not is_of_those(scan, figure):
        return False
    verbs = start - joint - (conjunction(scan, joint) == ALONE)
    return verbs == 1 and (whole.outcome, figure.mention.outcome) not in LATER


def is_within_part(scan: Scan, before: Mention | None, figure: Placed) -> bool:
    """Tell whether a part is said, right behind another part, to be of that one: 12 of them, including three children."""
    if before is None or before.whole is None or before.whole is not figure.mention.whole or figure.others:
        return False
    linked = scan.match_before(before_figure(scan, figure), "among")
    end = before.last
    if (told := scan.match(end + 1, "among_after")) is not None:
        end = told[1] - 1
    return linked is not None and linked[1] == end + 1 and same_people(before, figure.mention)


def same_people(one: Mention, two: Mention) -> bool:
    """Tell whether two figures without units count what met with one fate."""
    return one.amount is None and two.amount is None and one.outcome == two.outcome


def is_within(scan: Scan, part: Placed, whole: Placed) -> bool:
    """Tell whether what a part counts can be among what a whole counts, by their units, nouns and words."""
    one, two = part.claim, whole.claim
    if same_measure(one, two):
        return True
    if part.mention.amount is not None or whole.mention.amount is not None:
        return False
    if one.unit == two.unit == "person" and one.concept == two.concept and is_of_those(scan, part):
        # Nineteen of them: what befell the whole is not said again of the part.
        return True
    if one.kind == two.kind == "count" and one.concept and two.concept and one.unit != "person":
        # Villages may have more houses than there are villages: what is of another sort is not counted with it.
        return concepts().isa(one.concept, two.concept) or (two.unit != "person" and is_of_those(scan, part))
    return (not one.unit or part.others) and is_of_those(scan, part)


def is_of_them(scan: Scan, figure: Placed) -> bool:
    """Tell whether a pronoun behind a number says that it is of those just spoken of: nineteen of them, not of the dead."""
    after = figure.mention.numeral.last + 1
    among = scan.match(after, "among_after")
    return among is not None and among[1] - after <= BARE


def is_of_those(scan: Scan, part: Placed) -> bool:
    """Tell whether words behind a number say that it is of those counted before: 12 of them schools."""
    return scan.match(part.mention.numeral.last + 1, "among_after") is not None


def is_of_others(scan: Scan, whole: Mention) -> bool:
    """Tell whether a whole is itself said to be of more: four of the hostages."""
    after = whole.numeral.last + 1
    return bool(scan.sense(after, "linking")) and scan.close(after)


def is_told_as_part(scan: Scan, figure: Placed) -> bool:
    """Tell whether the words right beside a figure say that it is among others; farther ones may speak of something else."""
    start = before_figure(scan, figure)
    if any(scan.match(place, "each") for place in range(max(0, start - 4), start + 1)):
        return False
    if any(scan.match_before(place, "among") for place in range(max(0, start - BESIDE_AMONG), start + 1)):
        return True
    after = range(figure.mention.numeral.last + 1, min(scan.count, figure.last + 1 + BESIDE_DEGREE))
    return any(scan.match(index, category) for index in after for category in ("among_after", "degree"))


def siblings(mentions: Sequence[Mention], position: int) -> Sequence[Mention]:
    """Give a figure with those that are joined to it and share its outcome."""
    first = last = position
    while first > 0 and joined(mentions[first - 1], mentions[first]):
        first -= 1
    while last + 1 < len(mentions) and joined(mentions[last], mentions[last + 1]):
        last += 1
    return mentions[first : last + 1]


def joined(one: Mention, two: Mention) -> bool:
    """Tell whether two figures are counted together."""
    return (
        one.outcome is not None
        and one.outcome == two.outcome
        and one.sentence == two.sentence
        and one.role == two.role
        and two.whole is None
        and two.first - one.last <= CLOSE
        and two.shared
    )
