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
from factcheck.claims.relations.change import Change, changes
from factcheck.claims.relations.life import Dated, Lasting, Life, is_backwards, lastings, lives
from factcheck.claims.relations.pair import Pair, Spelling, conversions, spellings
from factcheck.claims.relations.partition import Partition, distributions, partitions
from factcheck.claims.relations.placed import Placed, before_figure, place, same_measure
from factcheck.claims.relations.retelling import Retold, retellings
from factcheck.claims.relations.share import Portion, Product, Share, portions, products, shares
from factcheck.reading.scan import Scan

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.kinds import AnyClaim
    from factcheck.claims.mention import Mention

# Figures that one conjunction joins stand so close to each other.
CLOSE = 6
# So few tokens part a word for among from its figure, and a degree of harm from those it is said of.
BESIDE_AMONG, BESIDE_DEGREE = 2, 4


class PartOf(NamedTuple):
    """Say that one figure is among others, which are counted together."""

    part: Figure
    wholes: tuple[Figure, ...]


class Structure:
    """Hold the relations of the figures within one article.

    `parts` are figures that are among others, `partitions` wholes with all their parts, `distributions` percentages that divide one whole, `additions` what leads to a total,
    `changes` older and newer figures, `retellings` figures that take up earlier ones, `shares` and `portions` parts as percentages, `products` so many times so much,
    `conversions` amounts in two units, `spellings` numbers in words and in digits, `backwards` ranges whose lower end comes
    last, `lives` ages and births, `lastings` lengths of time and their dates, `dates` the dates as they are written.
    """

    def __init__(self, document: Document, claims: Sequence[AnyClaim]) -> None:
        self.document = document
        self.scan = document.scan
        self.figures: list[Placed] = place(document, claims)
        self.by_start = {figure.claim.span.start: figure.claim for figure in self.figures}
        self.claims = claims

    @cached_property
    def parts(self) -> tuple[PartOf, ...]:
        """Give each figure that is said to be among others."""
        by_mention = {id(figure.mention): figure.claim for figure in self.figures}
        found: list[PartOf] = []
        listed: set[int] = set()
        for position, figure in enumerate(self.figures):
            mention, claim = figure
            if mention.whole is None or claim.kind == "percent":
                continue
            before = self.figures[position - 1].mention if position else None
            if not is_told_as_part(self.scan, figure) and not (
                before is not None and id(before) in listed and before.whole is mention.whole
            ):
                continue
            listed.add(id(mention))
            joint = [by_mention.get(id(sibling)) for sibling in siblings(self.document, mention.whole)]
            wholes = tuple(whole for whole in joint if whole is not None)
            if (
                wholes
                and all(same_measure(claim, whole) and whole.role != "part" for whole in wholes)
                and not is_of_others(self.scan, mention.whole)
            ):
                found.append(PartOf(claim, wholes))
        return tuple(found)

    @cached_property
    def partitions(self) -> tuple[Partition, ...]:
        """Give each whole with all its parts."""
        return tuple(partitions(self.scan, self.figures))

    @cached_property
    def distributions(self) -> tuple[tuple[Figure, ...], ...]:
        """Give each list of percentages that divides one whole."""
        return tuple(distributions(self.scan, self.figures))

    @cached_property
    def spans_backwards(self) -> tuple[Date, ...]:
        """Give each span of years whose end is before its beginning."""
        return tuple(dated.claim for dated in self.dates if is_backwards(self.scan, dated.mention))

    @cached_property
    def additions(self) -> tuple[AddedTo, ...]:
        """Give each addition with the total that it leads to."""
        return tuple(additions(self.scan, self.figures))

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Give each figure that is told as it was and as it became."""
        return tuple(changes(self.scan, self.figures, self.dated))

    @cached_property
    def retellings(self) -> tuple[Retold, ...]:
        """Give each figure that takes up an earlier one."""
        # A weekday may be that on which the same people are spoken of again; a month or a year is another time's.
        dated = frozenset(date.first for date in self.document.dates if date.year is not None or date.month is not None)
        return tuple(retellings(self.scan, self.figures, dated))

    @cached_property
    def dated(self) -> frozenset[int]:
        """Give the tokens at which dates begin."""
        return frozenset(date.first for date in self.document.dates)

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        """Give each part that is told in numbers and as a percentage."""
        return tuple(shares(self.scan, self.figures))

    @cached_property
    def portions(self) -> tuple[Portion, ...]:
        """Give each fraction that is told as a percentage."""
        return tuple(portions(self.scan, self.document.numerals, self.figures))

    @cached_property
    def products(self) -> tuple[Product, ...]:
        """Give each number of things with what each is and what all are."""
        return tuple(products(self.scan, self.figures))

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
        return tuple(lives(self.scan, self.figures, self.dates))

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


def siblings(document: Document, whole: Mention) -> list[Mention]:
    """Give a figure with those that are joined to it and share its outcome."""
    mentions = document.mentions
    position = mentions.index(whole)
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
