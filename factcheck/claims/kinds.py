"""The kinds of claims, in order of precedence, and the one type that holds them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, TypeAdapter

from factcheck.claims import casualty, count, date, measure, money, percent, troops
from factcheck.claims.casualty import Casualty
from factcheck.claims.context.finding import of_date, of_figure
from factcheck.claims.count import Count
from factcheck.claims.date import Date
from factcheck.claims.measure import Measure
from factcheck.claims.money import Money
from factcheck.claims.percent import Percent
from factcheck.claims.troops import Troops

if TYPE_CHECKING:
    from factcheck.claims.document import Document
    from factcheck.claims.mention import Mention
    from factcheck.reading.dates import DateMention

# A new kind is a file of its own and two lines here.
KINDS = (Casualty, Troops, Money, Date, Percent, Measure, Count)
AnyClaim = Annotated[Casualty | Troops | Money | Date | Percent | Measure | Count, Field(discriminator="kind")]

# What a figure is, the first that takes it; dates are found apart, before all figures.
FINDERS = (casualty.find, troops.find, money.find, percent.find, measure.find, count.find)

# Claims are validated once per article, all together.
CLAIMS: TypeAdapter[tuple[AnyClaim, ...]] = TypeAdapter(tuple[AnyClaim, ...])


def find_claims(document: Document) -> tuple[AnyClaim, ...]:
    """Give the claims of an article that was read, in text order."""
    rows = [find_date(document, mention) for mention in document.dates]
    rows.extend(row for mention in document.mentions if (row := find_claim(document, mention)) is not None)
    rows.sort(key=lambda row: (row["span"]["start"], row["span"]["end"]))
    return CLAIMS.validate_python(rows)


def find_date(document: Document, mention: DateMention) -> dict[str, Any]:
    """Give the row of a date."""
    row = date.find(document, mention)
    return row | of_date(document.surroundings, mention) if document.context else row


def find_claim(document: Document, mention: Mention) -> dict[str, Any] | None:
    """Give the row of a figure as the first kind that takes it, None where no kind does."""
    for find in FINDERS:
        row = find(document, mention)
        if row is not None:
            return row | of_figure(document.surroundings, mention, row.get("outcome")) if document.context else row
    return None
