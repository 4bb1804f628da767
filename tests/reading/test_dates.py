"""Dates are read as they stand and mean the days that a reader would take them to mean."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.languages.language import LANGUAGES, load
from factcheck.reading.calendars import COPTIC, ISLAMIC, choose, may_have, month_span, week_name, year_span
from factcheck.reading.dateparser_fallback import parse_day
from factcheck.reading.dates import DateMention, read
from factcheck.reading.lexicon import lexicon
from factcheck.reading.scan import Scan

CORPUS = Path(__file__).parents[1] / "corpus"
PUBLISHED = dt.date(2021, 6, 28)


def dates(text: str, language: str, published: dt.date | None = PUBLISHED) -> list[DateMention]:
    return read(Scan(text, lexicon(language)), published)


def cases() -> list[Any]:
    found = []
    for path in sorted(CORPUS.glob("*/dates.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for case in table["case"]:
            published = case.get("published", table["published"])
            found.append(pytest.param(path.parent.name, published, case["text"], case["dates"], id=case["text"]))
    return found


@pytest.mark.parametrize(("language", "published", "text", "expected"), cases())
def test_text_states_these_dates(language: str, published: dt.date, text: str, expected: list[list[str]]) -> None:
    found = [[text[mention.start : mention.end], mention.value or ""] for mention in dates(text, language, published)]
    assert found == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_cases(language: str) -> None:
    assert len(tomllib.loads((CORPUS / language / "dates.toml").read_text(encoding="utf-8"))["case"]) >= 120


# -- feasts ------------------------------------------------------------------------------


def feasts() -> list[Any]:
    return [
        pytest.param(language, name, day, id=f"{language}-{name}")
        for language in LANGUAGES
        for day, names in load(language).dates.feasts.items()
        for name in names
    ]


@pytest.mark.parametrize(("language", "name", "day"), feasts())
def test_a_feast_with_its_year_is_its_day(language: str, name: str, day: str) -> None:
    assert [mention.value for mention in dates(f"{name} 2019", language)] == [f"2019-{day}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_feast_of_the_moon_is_its_day_in_a_year_of_the_sun(language: str) -> None:
    for place, names in load(language).dates.islamic_feasts.items():
        for name in names:
            (mention,) = dates(f"{name} 2023", language)
            # The year 1445 began in July.
            days = month_span(ISLAMIC, 1445 if int(place[:2]) < 7 else 1444, int(place[:2]))
            assert days is not None
            assert mention.first_day == days[0] + dt.timedelta(days=int(place[3:]) - 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_feast_without_a_year_is_no_date(language: str) -> None:
    table = load(language).dates
    for name in (name for names in (table.feasts | table.islamic_feasts).values() for name in names):
        assert dates(f"{name}.", language) == []


# -- what is kept for the rules ----------------------------------------------------------


def test_stated_weekday_and_date_are_both_kept() -> None:
    (mention,) = dates("It fell on Monday, 6 June 2021.", "en")
    assert (mention.weekday, mention.year, mention.month, mention.day) == (1, 2021, 6, 6)
    assert mention.first_day == mention.last_day == dt.date(2021, 6, 6)


def test_second_name_of_a_month_is_kept_where_it_disagrees() -> None:
    (mention,) = dates("سقطت في مايو (حزيران) 2019.", "ar")
    assert (mention.month, mention.twin_month) == (5, 6)


def test_a_day_that_no_calendar_has_is_kept_and_marked() -> None:
    (mention,) = dates("Born on 31 June 2015.", "en")
    assert not mention.possible
    assert mention.value is None
    assert (mention.day, mention.month, mention.year) == (31, 6, 2015)


def test_a_hijri_date_and_its_gregorian_name_are_linked() -> None:
    hijri, gregorian = dates("في 9 شوال 1436هـ الموافق 25 يوليو 2015م", "ar")
    assert (hijri.calendar, gregorian.calendar) == ("islamic", "gregorian")
    assert gregorian.same_as_before
    assert not hijri.same_as_before
    assert hijri.first_day == gregorian.first_day


def test_a_span_has_its_first_and_last_day() -> None:
    (mention,) = dates("from January to October 2017", "en")
    assert (mention.first_day, mention.last_day) == (dt.date(2017, 1, 1), dt.date(2017, 10, 31))
    assert (mention.precision, mention.modifier) == ("interval", "range")


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("on 5 May 2019", "day"), ("last week", "week"), ("in May 2019", "month"), ("in summer 2019", "season"),
        ("in Q3 2019", "quarter"), ("in the first half of 2019", "half"), ("in 2019", "year"), ("in the 1980s", "decade"),
        ("in the 19th century", "century"), ("in 2014-2019", "interval"),
    ],
)  # fmt: skip
def test_precision_is_that_of_the_words(text: str, precision: str) -> None:
    assert [mention.precision for mention in dates(text, "en")] == [precision]


def test_a_year_that_is_only_near_is_marked_so() -> None:
    (mention,) = dates("It was founded around 1990.", "en")
    assert (mention.value, mention.modifier) == ("1990~", "about")


def test_order_of_figures_follows_the_article_before_the_habit_of_its_language() -> None:
    assert dates("On 05/06/2019, after 04/30/2019.", "ar")[0].value == "2019-05-06"


def test_figures_that_disagree_about_their_order_leave_it_to_the_habit_of_the_language() -> None:
    found = dates("On 05/06/2010, after 04/30/2010 and 30/04/2010.", "en")
    assert found[0].value == "2010-05-06"


# -- the day of the article --------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["It rained on Friday.", "It rained yesterday.", "It rained in May.", "It rained last year."]
)
def test_without_a_day_of_publication_a_relative_date_has_no_value(text: str) -> None:
    (mention,) = dates(text, "en", None)
    assert mention.value is None
    assert mention.first_day is None


def test_without_a_day_of_publication_a_full_date_has_its_value() -> None:
    assert [mention.value for mention in dates("It rained on 5 May 2019.", "en", None)] == ["2019-05-05"]


def test_the_weekday_of_today_tells_when_the_text_was_written() -> None:
    found = dates("Police said today (Friday) that he fled. He was seen yesterday.", "en")
    assert [mention.value for mention in found] == ["2021-06-25", "2021-06-24"]


# -- calendars ---------------------------------------------------------------------------


def test_islamic_months_follow_umm_al_qura() -> None:
    assert month_span(ISLAMIC, 1436, 9) == (dt.date(2015, 6, 18), dt.date(2015, 7, 16))


def test_coptic_year_begins_in_september() -> None:
    span = year_span(COPTIC, 1741)
    assert span is not None
    assert span[0] == dt.date(2024, 9, 11)


def test_a_year_out_of_the_tables_has_no_days() -> None:
    assert month_span(ISLAMIC, 1200, 1) is None


def test_iso_week_of_new_year_belongs_to_its_thursday() -> None:
    assert week_name(dt.date(2018, 12, 31)) == "2019-W01"


def test_no_month_has_a_day_zero() -> None:
    assert not may_have("gregorian", 2, 0, 2020)


def test_nothing_to_choose_from_is_nothing() -> None:
    assert choose([None], PUBLISHED, "past") is None


def test_fallback_reads_no_date_into_other_words() -> None:
    assert parse_day("5 airliners 2015", ("fr", "es")) is None


# -- any text ----------------------------------------------------------------------------

PIECES = (
    "in", "on", "of", "the", "last", "next", "first", "quarter", "May", "March", "5", "31", "2015", "1980", "s", "Friday", "Sunday", "to", "-", "/", "(", ")",
    ",", ".", "half", "century", "eighties", "week", "three", "months", "between", "and", "9999", "0", "00", "13", "Q", "3", "AH", "BC",
    "في", "من", "إلى", "بين", "و", "الـ", "يوم", "اليوم", "أمس", "الجمعة", "الأحد", "الماضي", "المقبل", "مارس", "رمضان", "كانون", "الأول", "العام", "النصف",
    "الثمانينات", "القرن", "هـ", "الموافق", "الأشهر", "التسعة", "الأولى", "٣", "١٤٣٦", "منتصف", "مطلع", "\n", "  ", "ذو", "الحجة", "نسيء", "توت",
)  # fmt: skip


def assert_true_spans(text: str, language: str, published: dt.date | None) -> None:
    end, last = 0, -1
    for mention in dates(text, language, published):
        assert last < mention.first <= mention.last
        assert end <= mention.start < mention.end <= len(text)
        assert (mention.first_day is None) == (mention.last_day is None)
        if mention.first_day is not None and mention.last_day is not None:
            assert mention.first_day <= mention.last_day
        end, last = mention.end, mention.last


@given(
    text=st.lists(st.sampled_from(PIECES), max_size=25).flatmap(
        lambda pieces: st.sampled_from((" ", "", "\n")).map(lambda joint: joint.join(pieces))
    ),
    language=st.sampled_from(LANGUAGES),
    published=st.one_of(st.none(), st.dates()),
)
@settings(deadline=None)  # the first Islamic date loads the tables of its calendar
def test_any_heap_of_date_words_gives_ordered_spans(text: str, language: str, published: dt.date | None) -> None:
    assert_true_spans(text, language, published)


@given(text=st.text(max_size=80), language=st.sampled_from(LANGUAGES))
def test_any_text_gives_ordered_spans(text: str, language: str) -> None:
    assert_true_spans(text, language, PUBLISHED)


@pytest.mark.parametrize(
    "piece", ["1-2 ", "النصف الأول من الثمانينات من القرن ", "Friday, ", "between 3 and 4 ", "2015-", "الـ ", "5 و6 و"]
)
def test_a_long_chain_is_read_without_deep_recursion(piece: str) -> None:
    for language in LANGUAGES:
        assert_true_spans(piece * 4000, language, PUBLISHED)
