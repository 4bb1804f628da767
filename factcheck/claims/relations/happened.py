"""What has happened to people, and the one date that its sentence gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Figure
from factcheck.claims.date import Date
from factcheck.claims.relations.life import Dated
from factcheck.claims.relations.placed import Placed
from factcheck.reading.sentences import sentence_at


class Happened(NamedTuple):
    """Say that people met with something on a day that is stated in full."""

    toll: Figure
    date: Date


def happenings(bounds: list[int], figures: Sequence[Placed], dates: Sequence[Dated]) -> Iterator[Happened]:
    """Give each first toll of a sentence with its date, where that has one only."""
    by_sentence: dict[int, list[Dated]] = {}
    for date in dates:
        by_sentence.setdefault(sentence_at(bounds, date.mention.start), []).append(date)
    told: set[int] = set()
    for figure in figures:
        sentence = figure.mention.sentence
        near = by_sentence.get(sentence, [])
        if figure.claim.kind != "casualty" or len(near) != 1 or sentence in told:
            continue
        told.add(sentence)
        mention = near[0].mention
        if mention.year is not None and mention.day is not None and mention.modifier == "exact":
            yield Happened(figure.claim, near[0].claim)
