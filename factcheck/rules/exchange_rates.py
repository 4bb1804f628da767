"""Rates of exchange with their days, given by the user: without them only pegs are known."""

from __future__ import annotations

import csv
import datetime as dt
from bisect import bisect_right, insort
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

from factcheck.errors import SettingsError

COLUMNS = ("date", "base", "quote", "rate")
# Units of these to one US dollar, as long as the pegs have held.
PEGS = {
    "SAR": Fraction("3.75"),
    "AED": Fraction("3.6725"),
    "QAR": Fraction("3.64"),
    "BHD": Fraction("0.376"),
    "OMR": Fraction("0.3845"),
    "JOD": Fraction("0.709"),
    "USD": Fraction(1),
}
# A rate holds for so many days after its own: over weekends and holidays none is set.
HOLDS_FOR = dt.timedelta(days=7)

Row = tuple[dt.date, str, str, Fraction]


def peg(base: str, quote: str) -> Fraction | None:
    """Give how many of a currency one unit of another is worth by their pegs; None where either has none.

    >>> peg("USD", "SAR"), peg("USD", "EUR")
    (Fraction(15, 4), None)
    """
    return PEGS[quote] / PEGS[base] if base in PEGS and quote in PEGS else None


class Rates:
    """Hold rates of exchange: on a day one unit of `base` is worth so many of `quote`, both ISO 4217.

    >>> rates = Rates([(dt.date(2024, 5, 13), "EUR", "USD", Fraction("1.08"))])
    >>> rates.on(dt.date(2024, 5, 14), "USD", "EUR")
    Fraction(25, 27)
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self.table: dict[tuple[str, str], list[tuple[dt.date, Fraction]]] = {}
        for day, base, quote, rate in rows:
            if rate <= 0:
                raise SettingsError(f"the rate of {base} in {quote} on {day} is {rate}; one above zero would do")
            insort(self.table.setdefault((base, quote), []), (day, rate))

    def on(self, day: dt.date, base: str, quote: str) -> Fraction | None:
        """Give the rate of a day, also turned round or through a third currency; None where none is known."""
        direct = self.stated(day, base, quote)
        if direct is not None:
            return direct
        for between in {pair[0] for pair in self.table}:
            one, other = self.stated(day, between, base), self.stated(day, between, quote)
            if one is not None and other is not None:
                return other / one
        return None

    def stated(self, day: dt.date, base: str, quote: str) -> Fraction | None:
        """Give the rate that the table states, in either direction."""
        found = self.latest(day, base, quote)
        if found is None:
            turned = self.latest(day, quote, base)
            found = None if turned is None else 1 / turned
        return found

    def latest(self, day: dt.date, base: str, quote: str) -> Fraction | None:
        """Give the last rate set on or shortly before a day."""
        rows = self.table.get((base, quote), [])
        place = bisect_right(rows, day, key=lambda row: row[0])
        if place == 0 or day - rows[place - 1][0] > HOLDS_FOR:
            return None
        return rows[place - 1][1]


def read_rates(path: str | Path) -> Rates:
    r"""Read rates from a CSV file with the columns date, base, quote and rate: on that day one `base` is worth `rate` of `quote`.

    Dates are ISO 8601, currencies ISO 4217. Raises SettingsError where the file cannot be read so.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "rates.csv"
    ...     _ = path.write_text("date,base,quote,rate\n2024-05-13,EUR,USD,1.08\n", encoding="utf-8")
    ...     rates = read_rates(path)
    >>> rates.on(dt.date(2024, 5, 14), "EUR", "USD")
    Fraction(27, 25)
    """
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            table = csv.DictReader(file)
            if table.fieldnames is None or not set(COLUMNS) <= set(table.fieldnames):
                raise SettingsError(f"{path} has not the columns {', '.join(COLUMNS)}")
            return Rates([row_of(path, number, row) for number, row in enumerate(table, 2)])
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path} is not UTF-8 at byte {error.start}") from None


def row_of(path: str | Path, number: int, row: dict[str, str]) -> Row:
    """Read one row of a table of rates."""
    try:
        day = dt.date.fromisoformat(row["date"].strip())
        return day, row["base"].strip().upper(), row["quote"].strip().upper(), Fraction(row["rate"].strip())
    except (ValueError, AttributeError, ZeroDivisionError):
        raise SettingsError(
            f"{path}:{number}: {dict(row)!r:.120} is no rate; 2024-05-13,EUR,USD,1.08 would do"
        ) from None
