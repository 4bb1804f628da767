"""What every claim has, and how its values are written to JSON and read back."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer

from factcheck.article import Span
from factcheck.claims.context.actor import Actor
from factcheck.claims.context.attribution import Attribution
from factcheck.claims.context.event import Event
from factcheck.claims.context.figure_kind import FigureKind
from factcheck.claims.context.indicator import Indicator
from factcheck.claims.context.place import Place
from factcheck.claims.context.status import STATED, Status
from factcheck.claims.context.time import Time
from factcheck.reading.draft import decimal_of

Kind = Literal["casualty", "troops", "money", "date", "percent", "measure", "count"]
Modifier = Literal["exact", "about", "at_least", "more_than", "at_most", "less_than", "range"]
Role = Literal["total", "increment", "part"]
Outcome = Literal["killed", "wounded", "casualties", "missing", "captured", "displaced"]


def exact(value: Any) -> Any:
    """Give a number as an int, a Decimal, or a Fraction where no decimal equals it, without loss.

    A float is taken for the decimal number that it prints as; a string holds the
    digits that a float would not.

    >>> exact(13.5), exact("0.30000000000000000004"), exact(2.0), exact(Fraction(1, 3))
    (Decimal('13.5'), Decimal('0.30000000000000000004'), 2, Fraction(1, 3))
    """
    if isinstance(value, bool) or value is None or isinstance(value, int):
        return value
    if isinstance(value, str) and "/" in value:
        value = Fraction(value)
    if isinstance(value, Fraction):
        value = decimal_of(value)
    if isinstance(value, Fraction):
        return value
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, str):
        value = Decimal(value)
    return int(value) if value == value.to_integral_value() else value


def plain(value: int | Decimal | Fraction | None) -> int | float | str | None:
    """Give a number as JSON has it; one that a float cannot hold becomes a string, from which `exact` reads it back.

    >>> plain(Decimal("13.5")), plain(250), plain(Decimal("0.30000000000000000004")), plain(Fraction(1, 3))
    (13.5, 250, '0.30000000000000000004', '1/3')
    """
    if isinstance(value, Fraction):
        return str(value)
    if not isinstance(value, Decimal):
        return value
    number = float(value)
    return number if Decimal(repr(number)) == value else str(value)


Number = Annotated[int | Decimal | Fraction, BeforeValidator(exact), PlainSerializer(plain, when_used="json")]


class Model(BaseModel):
    """Be a public value: frozen, and strict about its names."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Claim(Model):
    """Hold one figure of an article and what it is about.

    `span` and `quote` are the figure alone, without hedge, sign and unit, or a whole date
    expression; `sentence` is the sentence that it stands in, at `sentence_span`. `subject` is who or what the figure is
    about, as written at `subject_span`, and may be empty. `role` says that the figure is a part of another,
    a total, or an addition to an earlier one.

    The context says of what `event` the figure is, at what `place` and `time`, who did it (`actor`), who says so
    (`attribution`), how surely (`status`), and what kind of figure it is; None where the text does not say. Each carries the words that
    say it and how far they stand from the figure (`scope`: phrase, sentence, paragraph, article).

    >>> from factcheck import parse
    >>> (claim,) = parse("The blast in Aleppo killed 30 people, police said.")
    >>> claim.kind, claim.quote, claim.start, claim.end, claim.subject
    ('casualty', '30', 27, 29, 'people')
    >>> claim.event.concept, claim.place.country, claim.attribution.source, claim.status.value
    ('explosion', 'SY', 'police', 'stated')
    """

    kind: Kind
    span: Span
    quote: str
    modifier: Modifier = "exact"
    subject: str = ""
    subject_span: Span | None = None
    role: Role | None = None
    sentence: str = ""
    sentence_span: Span | None = None
    event: Event | None = None
    place: Place | None = None
    time: Time | None = None
    actor: Actor | None = None
    attribution: Attribution | None = None
    status: Status = STATED
    figure_kind: FigureKind | None = None

    @property
    def start(self) -> int:
        """Give the offset of the figure's first character."""
        return self.span.start

    @property
    def end(self) -> int:
        """Give the offset after the figure's last character."""
        return self.span.end


class Figure(Claim):
    """Hold a claim that is a number.

    `low` and `high` are equal for a point and None at an open end, as `more than 30` has
    above. `step` is one unit of the last significant digit as written (100,000,000 in `13.5 billion`),
    from which the rounding intervals come. `concept` names what is counted in the same
    way for all languages (`soldier`), and `nation` is the ISO 3166 code of its nationality. Of a part,
    `whole` is the span of the figure that it is a part of, where the text says which. `indicator` says what an amount, a measure or a
    percentage is of (a profit, inflation), which way that went, and whether the figure is the change; it is part of the context.
    """

    low: Number | None
    high: Number | None
    unit: str
    step: Number = 1
    concept: str | None = None
    nation: str | None = None
    whole: Span | None = None
    indicator: Indicator | None = None

    @property
    def value(self) -> int | Decimal | Fraction:
        """Give the figure itself; of a range, the lower end."""
        return self.low if self.low is not None else self.high if self.high is not None else 0

    @property
    def quantity(self) -> Any:
        """Give the value as a pint quantity of the library's own registry, made on demand.

        Of a range it is the lower end, of an open interval the end that is known. What is to be pickled is the claim:
        pint would make its own registry of the quantity again, which does not know all units.
        """
        from factcheck.claims.quantity import quantity  # pint costs more to import than all else

        return quantity(self.value, self.unit)
