"""Enter the words of dates into a lexicon, each with the forms of date that can begin with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.languages.table import Noun
from factcheck.reading.calendars import COPTIC, GREGORIAN, ISLAMIC
from factcheck.reading.lexicon import ONE, Inflected, Lexicon

# The category under which a word tells which forms can begin with it.
ANCHOR = "date"

# The forms, in the order in which they are tried at one word.
FORMS = (
    "feast", "name", "relative_day", "opening", "ordinal", "cardinal", "which", "weekday", "month", "season", "decade", "unit", "letter",
)  # fmt: skip

# The years of schools are read as those of taxes are, under one category.
FISCAL, SCHOOL = "date_fiscal", "school"

# A category of each list of small words is named after it.
WORD = "date_"

PAST, PRESENT, FUTURE = -1, 0, 1
SECOND_PAST, SECOND_FUTURE = -2, 2

# The last of the twelve months and the day that ends a table of ordinals in dates.
LAST_ORDINAL = 31


class MonthName(NamedTuple):
    """Say which month a name means, and how sure it is by itself.

    `system` tells a second name (1) from a first (0); a `short` name needs a number beside it,
    a `doubtful` one some evidence.
    """

    calendar: str
    number: int
    system: int
    short: bool
    doubtful: bool


class WeekdayName(NamedTuple):
    """Say which weekday a name means: Monday is 1."""

    number: int
    short: bool
    plural: bool


class RelativeDay(NamedTuple):
    """Say how many days from today a word means, and whether only with the article or with no noun after it."""

    offset: int
    definite: bool = False
    lone: bool = False


class Feast(NamedTuple):
    """Say on which day of its calendar a feast falls.

    `day` is that of its month, or with a `weekday` (Monday is 1) which of these in it, from its end where it is below zero; without
    a `month` the days from Easter.
    """

    calendar: str
    month: int
    day: int
    weekday: int = 0


class Entry:
    """Enter words under their categories and remember which forms begin with which word."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.forms: dict[str, set[str]] = {}

    def add(self, category: str, written: str, value: object, form: str = "") -> None:
        """Enter one word or phrase; `form` is the form of date that can begin with it."""
        self.lexicon.add(category, written, value)
        if form:
            self.mark(written, form)

    def mark(self, written: str, form: str) -> None:
        """Remember that a form can begin with the first word of a phrase."""
        first = self.lexicon.fold(written).replace("-", " ").split()[0]
        self.forms.setdefault(first, set()).add(form)

    def finish(self) -> None:
        """Enter under each first word the forms that it can begin."""
        for first, forms in self.forms.items():
            word = self.lexicon.table.get(first)
            if word is not None:
                word.senses[ANCHOR] = tuple(form for form in FORMS if form in forms)


def enter(lexicon: Lexicon) -> None:
    """Enter the words of dates of a language."""
    entry = Entry(lexicon)
    enter_months(entry)
    enter_days(entry)
    enter_feasts(entry)
    enter_periods(entry)
    enter_qualifiers(entry)
    for name in type(lexicon.language.dates.words).model_fields:
        for written in getattr(lexicon.language.dates.words, name) if name not in ("names", "schooling") else ():
            entry.add(
                WORD + name, written, True, "opening" if name in ("opening", "final", "last", "first_day") else ""
            )
    for written in lexicon.language.dates.words.schooling:
        entry.add(FISCAL, written, SCHOOL)
    enter_names(entry)
    enter_numbers(entry)
    entry.finish()


def enter_names(entry: Entry) -> None:
    """Enter the names that hold a word of dates, each with whether it begins with an article.

    The article is taken off, for a word with its article is looked up without it.
    """
    articles = entry.lexicon.language.script.articles
    for written in entry.lexicon.language.dates.words.names:
        folded = entry.lexicon.fold(written)
        article = next((one for one in articles if folded.startswith(one)), "")
        entry.add("date_names", folded[len(article) :], bool(article), "name")


def enter_months(entry: Entry) -> None:
    """Enter the names of the months."""
    dates = entry.lexicon.language.dates
    doubtful = {entry.lexicon.fold(name) for name in dates.doubtful_months}
    undated = {entry.lexicon.fold(name) for name in dates.undated_months}
    tables = (
        (dates.months, GREGORIAN, 0, False),
        (dates.twin_months, GREGORIAN, 1, False),
        (dates.short_months, GREGORIAN, 0, True),
        (dates.islamic_months, ISLAMIC, 0, False),
        (dates.coptic_months, COPTIC, 0, False),
    )
    for table, calendar, system, short in tables:
        for number, names in table.items():
            for name in names:
                folded = entry.lexicon.fold(name)
                month = MonthName(calendar, int(number), system, short or folded in undated, folded in doubtful)
                entry.add("month", name, month, "month")


def enter_days(entry: Entry) -> None:
    """Enter the names of the weekdays and the words for days counted from today."""
    dates = entry.lexicon.language.dates
    for table, short in ((dates.weekdays, False), (dates.short_weekdays, True)):
        for number, names in table.items():
            for name in names:
                entry.add("weekday", name, WeekdayName(int(number), short, False), "weekday")
                if dates.capitals and not short:
                    enter_plurals(entry, name, WeekdayName(int(number), False, True))
    for days, definite, lone in (
        (dates.relative_days, False, False), (dates.definite_days, True, False), (dates.lone_days, False, True),
    ):  # fmt: skip
        for offset, words in days.items():
            for written in words:
                day = RelativeDay(int(offset), definite, lone)
                entry.add("relative_day", written, day, "relative_day")
                if definite:
                    enter_with_article(entry, written, day)


def enter_feasts(entry: Entry) -> None:
    """Enter the feasts that fall on the same day in every year of their calendar."""
    dates = entry.lexicon.language.dates
    for calendar, table in ((GREGORIAN, dates.feasts), (ISLAMIC, dates.islamic_feasts)):
        for day, names in table.items():
            month, _, number = day.partition("-")
            for name in names:
                entry.add("date_feast", name, Feast(calendar, int(month), int(number)), "feast")
    for place, names in dates.weekday_feasts.items():
        month, weekday, number = place.split(" ")
        for name in names:
            entry.add("date_feast", name, Feast(GREGORIAN, int(month), int(number), int(weekday)), "feast")
    for days, names in dates.easter_feasts.items():
        for name in names:
            entry.add("date_feast", name, Feast(GREGORIAN, 0, int(days)), "feast")


def enter_plurals(entry: Entry, name: str, weekday: WeekdayName) -> None:
    """Enter the other forms of the name of a weekday."""
    for form, _ in entry.lexicon.inflect(Noun(one=(name,))):
        if form != entry.lexicon.fold(name):
            entry.add("weekday", form, weekday, "weekday")


def enter_with_article(entry: Entry, written: str, day: RelativeDay) -> None:
    """Enter a word for today also with its article, for another table may know that form as a word of its own."""
    word = entry.lexicon.table[entry.lexicon.fold(written)]
    if not word.phrases:
        for article in entry.lexicon.language.script.articles:
            entry.add("relative_day", article + written, day, "relative_day")
            entry.add("date_unit", article + written, Inflected("day", ONE), "unit")


def enter_periods(entry: Entry) -> None:
    """Enter the seasons, the decades, the units of the calendar and the eras."""
    dates = entry.lexicon.language.dates
    for name, table in (("season", dates.seasons), ("decade", dates.decades)):
        for number, words in table.items():
            for written in words:
                entry.add(name, written, int(number), name)
    for unit, noun in dates.units.items():
        entry.lexicon.add_noun("date_unit", unit, noun)
        for form, _ in entry.lexicon.inflect(noun):
            entry.mark(form, "unit")
    for unit, words in dates.letters.items():
        for written in words:
            entry.add("date_letter", written, unit, "letter")
    for era, words in dates.eras.items():
        for written in words:
            entry.add("era", written, era)


def enter_qualifiers(entry: Entry) -> None:
    """Enter the words for last, this and next in all their forms."""
    dates = entry.lexicon.language.dates
    ways = (
        (dates.past, PAST), (dates.present, PRESENT), (dates.future, FUTURE),
        (dates.second_past, SECOND_PAST), (dates.second_future, SECOND_FUTURE),
    )  # fmt: skip
    for qualifier, way in ways:
        for written in qualifier.before:
            entry.add("date_which", written, way, "which")
        for written in forms_of(entry.lexicon, qualifier.after):
            entry.add("date_which_after", written, way)
    for weeks, qualifier in dates.weeks_on.items():
        for written in qualifier.before:
            entry.add("date_weeks_before", written, int(weeks))
        for written in qualifier.after:
            entry.add("date_weeks_after", written, int(weeks))


def forms_of(lexicon: Lexicon, adjectives: Iterable[str]) -> Iterable[str]:
    """Give the forms of adjectives: as written, dual and plural."""
    for written in adjectives:
        for form, _ in lexicon.inflect(Noun(one=(written,)), people=True):
            yield form


def enter_numbers(entry: Entry) -> None:
    """Mark the number words that a date can begin with; their meanings are those of the numbers."""
    numbers = entry.lexicon.language.numbers
    for value, words in numbers.ordinals.items():
        for written in words if int(value) <= LAST_ORDINAL else ():
            entry.mark(written, "ordinal")
    for value, words in numbers.cardinals.items():
        for written in words if 1 <= int(value) <= LAST_ORDINAL else ():
            entry.mark(written, "cardinal")
