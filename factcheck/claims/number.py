"""Every number of a text, bare."""

from __future__ import annotations

from typing import Any, Literal

from factcheck.article import Span, well_formed
from factcheck.claims.claim import Model, Modifier
from factcheck.claims.claim import Number as Value
from factcheck.claims.dual_noun import dual_nouns
from factcheck.claims.dual_range import with_dual_ranges, with_half
from factcheck.claims.mention import Mention
from factcheck.claims.script import language_of
from factcheck.reading import dates, numbers
from factcheck.reading.lexicon import lexicon
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.wrapping import unwrapped

Sort = Literal["cardinal", "vague", "ordinal", "pronoun", "couple", "few", "fraction"]


class Number(Model):
    """Hold one number of a text.

    `low` and `high` are equal for a point and None at an open end. `sort` is "cardinal", "vague" (dozens),
    "couple" (a couple hundred), "few" (a couple of), "ordinal", "fraction" (two thirds), or "pronoun" (this one). Of an
    `ambiguous` number (1,234) neither itself nor the text tells whether the mark groups or parts decimals.

    >>> from factcheck import numbers
    >>> [(number.quote, number.low, number.high, number.sort) for number in numbers("more than 30, and dozens")]
    [('30', 30, None, 'cardinal'), ('dozens', 24, None, 'vague')]
    """

    span: Span
    quote: str
    low: Value | None
    high: Value | None
    modifier: Modifier = "exact"
    sort: Sort = "cardinal"
    ambiguous: bool = False


def find_numbers(text: str, language: str | None) -> tuple[Number, ...]:
    """Give every number of a text, in order.

    Raises LanguageError for a language without a pack.
    """
    text = well_formed(text)
    scan = Scan(unwrapped(text), lexicon(language or language_of(text)))
    found = with_nouns(scan, without_names(scan, numbers.read(scan)))
    return tuple(to_number(text, numeral) for numeral in found)


def without_names(scan: Scan, numerals: list[Numeral]) -> list[Numeral]:
    """Give the numbers that are no names of days or months, which are spelt as numbers are: يوم الاثنين, كانون الثاني."""
    days = {numeral.first for numeral in numerals if scan.sense(numeral.first, "weekday") is not None}
    told = dates.read(scan, None) if days else ()
    named = days & {index for date in told for index in range(date.first, date.last + 1)}
    return [numeral for numeral in numerals if numeral.first not in named and not ends_month(scan, numeral.first)]


def ends_month(scan: Scan, index: int) -> bool:
    """Tell whether a word is the second of the name of a month."""
    month = scan.match(index - 1, "month")
    return month is not None and month[1] > index


def with_nouns(scan: Scan, numerals: list[Numeral]) -> list[Numeral]:
    """Give the numbers of a text in order, with those that nouns in the dual hold: يومان, يومين ونصف, يومين أو ثلاثة."""
    if not scan.lexicon.language.script.dual:
        return numerals
    used = {index for numeral in numerals for index in range(numeral.first, numeral.last + 1)}
    nouns = [Mention(numeral, dual=True) for numeral in dual_nouns(scan, used)]
    for noun in nouns:
        noun.numeral = with_half(scan, noun)
    halves = {noun.numeral.last for noun in nouns if noun.numeral.last > noun.numeral.first}
    mentions = [*nouns, *(Mention(numeral) for numeral in numerals if numeral.last not in halves)]
    mentions.sort(key=lambda mention: mention.numeral.start)
    return [mention.numeral for mention in with_dual_ranges(scan, mentions)]


def to_number(text: str, numeral: Numeral) -> Number:
    """Give the public form of a numeral."""
    return Number.model_validate(stated(text, numeral) | {"sort": numeral.sort, "ambiguous": numeral.ambiguous})


def stated(text: str, numeral: Numeral) -> dict[str, Any]:
    """Give the fields that every figure has from its numeral, ready to be validated."""
    return {
        "span": {"start": numeral.start, "end": numeral.end},
        "quote": text[numeral.start : numeral.end],
        "low": numeral.low,
        "high": numeral.high,
        "modifier": numeral.modifier,
    }
