"""Figures at their places in the text: what stands between two of them, and what stands around one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.beginning import own_beginning
from factcheck.claims.claim import Figure
from factcheck.claims.mention import OTHERS, Mention
from factcheck.claims.relations.bare import bare_figure
from factcheck.reading.places import nation
from factcheck.reading.places import place as named_place
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import sentence_at

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.kinds import AnyClaim

OPENING, CLOSING = frozenset("([{"), frozenset(")]}")
# Signs of currency may stand between an article and a figure.
SIGNS = " \u00a0$€£¥₪₺₹"


class Placed(NamedTuple):
    """Hold a figure as it was read and as it is claimed, and which sentence of the text it stands in."""

    mention: Mention
    claim: Figure
    sentence: int

    @property
    def first(self) -> int:
        """Give the first token of the figure, with a unit before it."""
        amount = self.mention.amount
        return min(self.mention.first, amount.first) if amount is not None and amount.before else self.mention.first

    @property
    def last(self) -> int:
        """Give the last token of the figure with its unit or noun."""
        return self.mention.end

    @property
    def others(self) -> bool:
        """Tell whether the figure counts others than those named before."""
        return self.mention.noun.sort == OTHERS


def beginnings(document: Document) -> list[int]:
    """Give the offsets at which the sentences of a text start, without those that hold nothing, as the one between two paragraphs."""
    starts, text = document.sentences, document.article.text
    return [start for start, end in zip(starts, (*starts[1:], len(text)), strict=True) if text[start:end].strip()]


def place(document: Document, claims: Sequence[AnyClaim], starts: list[int]) -> list[Placed]:
    """Give the figures of an article in text order; `starts` are the offsets of its sentences."""
    by_start = {claim.span.start: claim for claim in claims if isinstance(claim, Figure)}
    return [
        Placed(mention, claim, sentence_at(starts, mention.numeral.start))
        for mention in document.mentions
        if (claim := by_start.get(mention.numeral.start)) is not None
    ]


def place_all(document: Document, figures: Sequence[Placed], starts: list[int]) -> list[Placed]:
    """Give the figures of an article and the numbers that are no claims, in text order."""
    placed = {figure.mention.first: figure for figure in figures}
    return [
        placed.get(mention.first)
        or Placed(mention, bare_figure(document, mention.numeral), sentence_at(starts, mention.numeral.start))
        for mention in document.mentions
        if mention.first in placed or (mention.amount is None and mention.numeral.low is not None)
    ]


def sentences(figures: Sequence[Placed], least: int = 2) -> Iterator[list[Placed]]:
    """Give the figures of each sentence that holds at least so many."""
    for _, group in groupby(figures, key=lambda figure: figure.sentence):
        found = list(group)
        if len(found) >= least:
            yield found


def same_measure(one: Figure, two: Figure) -> bool:
    """Tell whether two figures count the same kind of thing in the same unit."""
    named = one.kind == "count" and one.concept is not None and one.concept == two.concept
    alike = one.unit == two.unit or named
    return one.kind == two.kind and alike and getattr(one, "outcome", "") == getattr(two, "outcome", "")


def same_unit(one: Figure, two: Figure) -> bool:
    """Tell whether two figures are amounts of one unit, or count what can be one thing."""
    if one.kind in ("money", "percent", "measure") or two.kind in ("money", "percent", "measure"):
        return (one.kind == two.kind and one.unit == two.unit) or is_without_unit(one, two) or is_without_unit(two, one)
    if one.concept is not None and one.concept == two.concept:
        return True
    return (one.unit == "person") == (two.unit == "person") or not (one.unit and two.unit)


def is_without_unit(amount: Figure, figure: Figure) -> bool:
    """Tell whether a figure is a bare magnitude beside an amount, whose unit it shares: 64 million pounds, from 80 million."""
    bare = figure.kind == "count" and not figure.unit and figure.concept is None
    return bare and amount.kind in ("money", "measure") and not figure.quote[-1].isdecimal()


def places(scan: Scan, tokens: range) -> set[str]:
    """Give the towns and countries that are named at some tokens."""
    found = set()
    for index in tokens:
        town, country = named_place(scan, index), nation(scan, index)
        if town is not None:
            found.add(town[0].id)
        if country is not None and not country[0].is_adjective:
            found.add(country[0].code)
    return found


def before_figure(scan: Scan, figure: Placed) -> int:
    """Give the first token of what belongs to a figure: its hedge, an article, a prefix, a sign's letters."""
    return own_beginning(scan, figure.first)


def is_of_whole(scan: Scan, last: int, whole: Placed) -> bool:
    """Tell whether what ends at a token is said to be of a count behind it: of the 90 members, من الأعضاء التسعين."""
    if any(scan.match_before(place, "linking") for place in {before_figure(scan, whole), whole.first}):
        return True
    behind = scan.lexicon.language.script.dual and is_definite_figure(scan, whole)
    return bool(behind) and scan.match(last + 1, "linking") is not None


def led_by(scan: Scan, figure: Placed, *categories: str) -> bool:
    """Tell whether a word of some categories stands directly before a figure and what belongs to it."""
    starts = {before_figure(scan, figure)}
    # A word within a hedge leads to nothing: more than, up to.
    starts.update(place for place in (figure.first, figure.mention.first) if scan.match_before(place, "hedge") is None)
    return any(scan.match_before(start, category) is not None for start in starts for category in categories)


def is_definite_figure(scan: Scan, figure: Placed) -> bool:
    """Tell whether an article stands right before a figure, or is written onto it."""
    first = figure.mention.first
    word = scan.tags[first]
    if word is not None and word.definite:
        return True
    script = scan.lexicon.language.script
    if first and scan.seps[first] == "" and scan.lexicon.fold(scan.words[first - 1]) in script.articles:
        return True
    return bool(scan.sense(first - 1, "definite")) and scan.seps[first].strip(SIGNS) == "" != scan.seps[first]
