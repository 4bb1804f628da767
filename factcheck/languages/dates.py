"""The words of dates: dates.toml. Entered by reading/date_words.py, read by the files of reading/ that begin with date."""

from __future__ import annotations

from factcheck.languages.table import Noun, Table, Words


class Qualifier(Table):
    """Name the words that say last, this or next."""

    # They stand before what they qualify, or behind it.
    before: Words = ()
    after: Words = ()


class DateWords(Table):
    """Name the small words around dates, each field a category of the lexicon: its name behind `date_`."""

    # Parts of one date.
    # They join a day, a month and a year.
    the: Words = ()
    of: Words = ()
    # A part of a period that belongs to the quote, and one that does not.
    part: Words = ()
    aside: Words = ()
    # They count days, weeks and months from the end of a period, and from its start; `last` only before a day.
    final: Words = ()
    last: Words = ()
    opening: Words = ()
    # The first day of a month in one word.
    first_day: Words = ()
    # Behind a period, its end.
    end: Words = ()
    # A week is called by a day behind one of these.
    week_of: Words = ()
    # A weekend behind one of these is the last one.
    weekend_before: Words = ()
    # A decade that is not past stands behind one of these, where the word for it means something else too.
    decade_before: Words = ()
    # Behind one of these two figures are a day.
    dated: Words = ()
    # Behind one of these no day follows a month.
    within: Words = ()
    # Behind one of these a period with an article is one of the calendar.
    belonging: Words = ()
    # Weekdays before it are counted back.
    ago: Words = ()

    # Two dates.
    # They join the ends of a span, and two dates of which each is one.
    range: Words = ()
    also: Words = ()
    # They begin a span.
    between: Words = ()
    start: Words = ()
    # A length of time and its last month stand around it.
    ending: Words = ()
    # It gives a date a second name.
    equals: Words = ()

    # Which way from today: reading/date_meaning.py.
    # A date behind one of these lies back.
    since: Words = ()
    # A date right behind one of these is to come, as in a clause with `ahead` and no word of `back`.
    until: Words = ()
    # But not behind a verb of what went on.
    lasted: Words = ()
    ahead: Words = ()
    back: Words = ()

    # Years of four digits: reading/date_years.py.
    # A figure behind one of these is a year; behind one of `year_sure` even before a counted thing.
    year_before: Words = ()
    year_sure: Words = ()
    # Behind one of these only where no counted thing can follow; it owns a thing of that year.
    year_weak: Words = ()
    year_owner: Words = ()
    # It shows that the figure before it counts nothing, or that it does.
    year_after: Words = ()
    counted: Words = ()
    # It follows a year at the head of a sentence.
    year_is: Words = ()
    # A zero in a year that is written in words.
    naught: Words = ()
    # It makes a year one near the one that is named; words of `circa` stand before years alone.
    approximate: Words = ()
    circa: Words = ()
    # Years of no calendar, and those of which two have one together.
    fiscal: Words = ()
    schooling: Words = ()
    # With one of these a decade is one of a life.
    age: Words = ()

    # What is no date.
    # Days that come round, before or behind the word for one, before a plural weekday.
    recurring: Words = ()
    that_follow: Words = ()
    regularly: Words = ()
    # Behind one of these the word for today means any day.
    of_day: Words = ()
    # Behind one of these the word for a year means general.
    titles: Words = ()
    # It shows that a doubtful name is that of a month.
    month_before: Words = ()
    # Names that hold the word of a date.
    names: Words = ()
    # What is called by its day; places and bodies only with a capital, attacks only by one of `Dates.named_days`.
    events: Words = ()
    bearers: Words = ()
    attacks: Words = ()


class Dates(Table):
    """Name months, days, periods and what goes with them.

    Months are numbered by their calendar, weekdays from Monday (1), seasons as in EDTF (21 is spring), relative days
    from today (0), decades by their first year.
    """

    # How dates are written.
    # Names of days and months begin with a capital.
    capitals: bool = False
    # A day may follow its month; a numeric date has the month first where one of the separators parts it.
    month_first: bool = False
    month_first_separators: Words = ()
    # A weekday is a date only with its article.
    weekday_article: bool = False
    # The languages in which an unknown month is looked up: reading/dateparser_fallback.py.
    foreign: Words = ()

    # Months.
    months: dict[str, Words]
    # Second names, which stand beside the first.
    twin_months: dict[str, Words] = {}
    # They need a number beside them.
    short_months: dict[str, Words] = {}
    islamic_months: dict[str, Words] = {}
    coptic_months: dict[str, Words] = {}
    # Names that mean something else too and need some evidence, and names that need a day or a year.
    doubtful_months: Words = ()
    undated_months: Words = ()

    # Days.
    weekdays: dict[str, Words]
    # They need a day of the month beside them.
    short_weekdays: dict[str, Words] = {}
    relative_days: dict[str, Words]
    # Relative days that need their article; of these, that no noun may follow.
    definite_days: dict[str, Words] = {}
    lone_days: dict[str, Words] = {}
    # Days, as month and day, that name what happened on one of them long ago.
    named_days: Words = ()
    # Feasts, under the month and day of their calendar: dates only with a year.
    feasts: dict[str, Words] = {}
    islamic_feasts: dict[str, Words] = {}
    # Under a month, a weekday and which of these in it; under the days from Easter.
    weekday_feasts: dict[str, Words] = {}
    easter_feasts: dict[str, Words] = {}

    # Periods.
    seasons: dict[str, Words] = {}
    decades: dict[str, Words] = {}
    # Lengths of time, under their names in English.
    units: dict[str, Noun]
    # A unit to what stands for it before a figure.
    letters: dict[str, Words] = {}
    # What a year is counted from.
    eras: dict[str, Words] = {}

    # Last, this, next; the last but one, the next but one.
    past: Qualifier = Qualifier()
    present: Qualifier = Qualifier()
    future: Qualifier = Qualifier()
    second_past: Qualifier = Qualifier()
    second_future: Qualifier = Qualifier()
    # How many weeks beyond a weekday a day is, to the words that say so.
    weeks_on: dict[str, Qualifier] = {}

    # The small words.
    words: DateWords = DateWords()
