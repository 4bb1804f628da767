"""With rates of exchange and their days, an amount in two currencies is held against the rate of the article's day."""

from __future__ import annotations

import datetime as dt
import pickle
from fractions import Fraction

import pytest

from factcheck import Article, SettingsError, check
from factcheck.rules.exchange_rates import Rates, read_rates
from factcheck.rules.within.currency_conversion_off import with_rates
from factcheck.settings import load

DAY = dt.date(2024, 5, 13)
TABLE = "date,base,quote,rate\n2024-05-10,EUR,USD,1.08\n2024-05-10,EUR,GBP,0.86\n"
RIGHT = {"en": "It cost 200 million euros ($216 million).", "ar": "بلغت الكلفة 200 مليون يورو (216 مليون دولار)."}
WRONG = {"en": "It cost 200 million euros ($261 million).", "ar": "بلغت الكلفة 200 مليون يورو (261 مليون دولار)."}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "rates.csv"
    path.write_text(TABLE)
    return path


def found(text, language, path, day=DAY):
    report = check(Article(text, language, day), rules=[with_rates(read_rates(path))])
    return [finding.rule for finding in report.findings]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_conversion_at_the_rate_of_the_day_passes(language, file):
    assert not found(RIGHT[language], language, file)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_conversion_at_another_rate_is_found(language, file):
    assert found(WRONG[language], language, file) == ["currency-conversion-off"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_rule_with_rates_goes_to_another_process(language, file):
    rule = pickle.loads(pickle.dumps(with_rates(read_rates(file))))  # noqa: S301 - it is our own
    report = check(Article(WRONG[language], language, DAY), rules=[rule])
    assert [finding.rule for finding in report.findings] == ["currency-conversion-off"]
    assert rule.page.startswith("One amount in two currencies breaks a peg")


def test_a_rate_that_is_too_old_says_nothing(file):
    assert not found(WRONG["en"], "en", file, dt.date(2024, 6, 1))


@pytest.mark.parametrize(("days", "rate"), [(-1, None), (0, 2), (7, 2), (8, None)])
def test_a_rate_holds_from_its_day_for_a_week(days, rate):
    assert Rates([(DAY, "EUR", "USD", Fraction(2))]).on(DAY + dt.timedelta(days), "EUR", "USD") == rate


def test_a_table_of_a_spreadsheet_is_read(tmp_path):
    (tmp_path / "rates.csv").write_text("\ufeffdate,base,quote,rate\n2024-05-13, eur ,usd,1.08\n", encoding="utf-8")
    assert read_rates(tmp_path / "rates.csv").on(DAY, "EUR", "USD") == Fraction("1.08")


def test_a_table_that_is_not_utf_8_says_where(tmp_path):
    (tmp_path / "rates.csv").write_bytes("date,base,quote,rate\n£".encode("latin-1"))
    with pytest.raises(SettingsError, match="not UTF-8 at byte 21"):
        read_rates(tmp_path / "rates.csv")


def test_an_article_without_a_day_has_no_rate(file):
    assert not found(WRONG["en"], "en", file, None)


def test_a_rate_is_turned_round_and_taken_through_a_third_currency(file):
    rates = read_rates(file)
    assert rates.on(DAY, "USD", "EUR") == 1 / Fraction("1.08")
    assert rates.on(DAY, "USD", "GBP") == Fraction("0.86") / Fraction("1.08")


def test_no_rate_is_made_up(file):
    assert read_rates(file).on(DAY, "USD", "SAR") is None


def test_settings_name_the_file(tmp_path, file):
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck]\nrates = "rates.csv"\n')
    rules = load(tmp_path / "pyproject.toml").rules()
    assert [one.rule for one in check(Article(WRONG["en"], "en", DAY), rules=rules).findings] == [
        "currency-conversion-off"
    ]


@pytest.mark.parametrize(
    ("table", "hint"),
    [
        ("day,rate\n", "columns"),
        ("date,base,quote,rate\nmonday,EUR,USD,1\n", ":2:"),
        ("date,base,quote,rate\n2024-05-10,EUR,USD,0\n", "above zero"),
    ],
)
def test_a_table_that_is_none_is_refused(tmp_path, table, hint):
    (tmp_path / "rates.csv").write_text(table)
    with pytest.raises(SettingsError, match=hint):
        read_rates(tmp_path / "rates.csv")


def test_a_missing_table_is_refused(tmp_path):
    with pytest.raises(SettingsError, match="cannot be read"):
        read_rates(tmp_path / "none.csv")


def test_the_latest_rate_of_a_week_holds():
    rates = Rates([(dt.date(2024, 5, 6), "EUR", "USD", Fraction(1)), (dt.date(2024, 5, 10), "EUR", "USD", Fraction(2))])
    assert rates.on(DAY, "EUR", "USD") == 2
