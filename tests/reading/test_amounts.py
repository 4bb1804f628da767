from __future__ import annotations

import tomllib
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.languages.language import LANGUAGES, load
from factcheck.languages.world.tables import load_world
from factcheck.reading import amounts, numbers, places
from factcheck.reading.lexicon import MANY, TWO, lexicon
from factcheck.reading.scan import MONEY, Scan

CORPUS = Path(__file__).parent.parent / "corpus"


def cases():
    for language in LANGUAGES:
        table = tomllib.loads((CORPUS / language / "amounts.toml").read_text(encoding="utf-8"))
        for group, texts in table.items():
            for text, expected in texts.items():
                yield pytest.param(language, text, expected, id=f"{language}-{group}-{text[:40]}")


def units_of(language, text, source=None):
    scan = Scan(text, lexicon(language))
    context = amounts.currency_context(scan, source)
    figures = [numeral for numeral in numbers.read(scan) if numeral.sort in ("cardinal", "vague")]
    return [written(amounts.amount_of(scan, figure.first, figure.last, context)) for figure in figures]


def written(amount):
    if amount is None:
        return ""
    if amount.scale == 1:
        return amount.unit
    return f"{amount.unit}*{amount.scale}" if amount.scale > 1 else f"{amount.unit}/{1 / amount.scale}"


@pytest.mark.parametrize(("language", "text", "expected"), [*cases()])
def test_figures_have_the_units_that_a_reader_gives_them(language, text, expected):
    assert units_of(language, text) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_and_currency_of_a_pack_exists_in_the_world(language):
    pack, world = load(language), load_world()
    named = {*pack.units.nouns, *pack.units.marks, *pack.units.glued, *(entry.unit for entry in pack.units.contextual)}
    assert named <= set(world.units)
    money = {*world.currencies, *world.money.families, *world.money.minor, *world.money.countries}
    assert {*pack.money.nouns, *pack.money.minor, *pack.money.marks, *pack.money.sign_prefixes} <= money
    assert set(pack.money.defaults) == set(world.money.families)


def test_every_family_holds_its_defaults_and_known_currencies():
    world = load_world()
    for family, codes in world.money.families.items():
        assert set(codes) <= {*world.currencies, *world.money.countries}
        for language in LANGUAGES:
            assert load(language).money.defaults[family] in codes


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("20 Canadian dollars", "name"),
        ("20 Kuwaiti dirhams", "default"),
        ("20 U.S. dollars", "adjective"),
        ("USD 20", "code"),
        ("20 euros", "name"),
        ("20 dollars", "default"),
        ("Uganda paid 20 shillings", "article"),
        ("Canada paid $20", "article"),
        ("Canada and the US paid $20", "default"),
    ],
)
def test_an_amount_says_what_decided_its_currency(text, basis):
    scan = Scan(text, lexicon("en"))
    figure = numbers.read(scan)[0]
    assert amounts.amount_of(scan, figure.first, figure.last, amounts.currency_context(scan)).basis == basis


def test_the_country_of_the_newspaper_decides_before_the_countries_of_the_article():
    text = "أنفقت اليمن واليمن واليمن 300 ألف ريال"
    assert units_of("ar", text) == ["YER"]
    assert units_of("ar", text, source="SA") == ["SAR"]


def test_an_ambiguous_name_keeps_its_candidates():
    scan = Scan("20 ريالا", lexicon("ar"))
    assert {"SAR", "QAR", "OMR", "YER", "IRR"} <= set(amounts.amount_of(scan, 0, 0).candidates)


def test_the_cent_of_a_dinar_is_a_thousandth():
    scan = Scan("في الكويت 30 فلسا", lexicon("ar"))
    context = amounts.currency_context(scan)
    assert amounts.amount_of(scan, 2, 2, context).scale == Fraction(1, 1000)


def test_a_sign_covers_no_token_and_letters_before_it_do():
    scan = Scan("US$20 and $30", lexicon("en"))
    first, second = (amounts.amount_of(scan, index, index) for index in (1, 3))
    assert (first.first, first.last, first.before) == (0, 0, True)
    assert second.first > second.last


@pytest.mark.parametrize(
    ("text", "unit", "count"),
    [("سنتين", "year", TWO), ("يومين", "day", TWO), ("دولارين", "dollar", TWO), ("كيلومترات", "kilometer", MANY)],
)
def test_a_noun_says_its_unit_and_its_number(text, unit, count):
    assert amounts.unit_noun(Scan(text, lexicon("ar")), 0) == (unit, count)


def test_a_dual_noun_is_its_own_figure():
    scan = Scan("منذ شهرين", lexicon("ar"))
    assert amounts.amount_of(scan, 1, 1).unit == "month"


@pytest.mark.parametrize(
    ("language", "text", "code", "is_adjective"),
    [
        ("ar", "السعودية", "SA", False),
        ("ar", "سعوديين", "SA", True),
        ("ar", "للعراق", "IQ", False),
        ("ar", "الولايات المتحدة", "US", False),
        ("ar", "وبريطانيا", "GB", False),
        ("ar", "القطرية", "QA", True),
        ("en", "U.S.", "US", False),
        ("en", "South Korean", "KR", True),
        ("en", "Britain", "GB", False),
        ("en", "Frenchmen", "FR", True),
    ],
)
def test_countries_are_known_by_names_and_adjectives(language, text, code, is_adjective):
    found = places.nation(Scan(text, lexicon(language)), 0)
    assert found is not None
    assert (found[0].code, found[0].is_adjective) == (code, is_adjective)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "دعم مالي"),
        ("ar", "العام المالي"),
        ("ar", "الخبر"),
        ("ar", "بن"),
        ("en", "turkey"),
        ("en", "us"),
        ("en", "male"),
    ],
)
def test_common_words_are_no_places(language, text):
    scan = Scan(text, lexicon(language))
    for index in range(scan.count):
        assert places.nation(scan, index) is None
        assert places.place(scan, index) is None


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("ar", "الرياض", "SA"),
        ("ar", "بالقاهرة", "EG"),
        ("ar", "خان يونس", "PS"),
        ("en", "New Orleans", "US"),
        ("en", "Aleppo", "SY"),
    ],
)
def test_cities_have_their_countries(language, text, country):
    assert places.place(Scan(text, lexicon(language)), 0)[0].country == country


def test_at_least_190_countries_have_a_name_and_most_an_adjective():
    for language in LANGUAGES:
        pack = load(language)
        assert len({*pack.names.countries, *pack.places.names}) > 190
        assert len(pack.places.adjectives) > 180


PIECES = st.sampled_from(
    [
        "20",
        "3",
        "5.1",
        "مليون",
        "million",
        "$",
        "€",
        "%",
        "٪",
        "°",
        "US",
        "SR",
        "ر.س",
        "د.",
        ".",
        ",",
        "(",
        ")",
        "-",
        "/",
        "km",
        "m",
        "in",
        "pounds",
        "won",
        "كم",
        "م",
        "متر",
        "مربع",
        "في",
        "الساعة",
        "دولار",
        "دولارين",
        "ريال",
        "سعودي",
        "الأشهر",
        "الـ",
        "aged",
        "سن",
        "of",
        "a",
        "more",
        "زلزال",
        "quake",
        "degrees",
        "درجة",
        "\n",
        "\u200f",
        "second",
        "عقود",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(LANGUAGES), st.lists(PIECES, max_size=12), st.sampled_from(["", " "]))
def test_no_text_makes_an_amount_fail(language, pieces, joint):
    scan = Scan(joint.join(pieces), lexicon(language))
    context = amounts.currency_context(scan, "SA")
    for first in range(scan.count):
        for last in range(first, min(first + 3, scan.count)):
            found = amounts.amount_of(scan, first, last, context)
            assert found is None or found.kind in ("money", "percent", "measure")
            amounts.unit_noun(scan, first)
            amounts.is_mark(scan, first)


def currency_names():
    for language in LANGUAGES:
        pack = load(language)
        for target, noun in {**pack.money.nouns, **pack.money.minor}.items():
            forms = noun.one if pack.numbers.units_first else noun.many or ()
            for form in forms:
                if not {target, form}.intersection((*pack.money.careful, *pack.money.closing)):
                    yield pytest.param(language, target, form, id=f"{language}-{form}")


@pytest.mark.parametrize(("language", "target", "form"), [*currency_names()])
def test_every_name_of_a_currency_is_read_after_a_figure(language, target, form):
    money = load_world().money
    minor = money.minor.get(target)
    family = minor.of if minor is not None else target
    scan = Scan(f"25 {form}", lexicon(language))
    found = amounts.amount_of(scan, 0, 0)
    assert found is not None
    assert found.kind == "money"
    assert found.unit in money.families.get(family, (family,))


@pytest.mark.parametrize("code", [*load_world().currencies])
def test_every_code_of_a_currency_is_read_before_and_after_a_figure(code):
    if code in load("en").money.unsafe_codes:
        return
    for text in (f"{code} 25", f"25 {code}"):
        assert units_of("en", text) == [code]


@pytest.mark.parametrize("code", load("en").money.unsafe_codes)
def test_a_code_that_is_a_word_too_is_money_behind_a_figure_at_the_end_of_its_phrase(code):
    assert units_of("en", f"They paid 25 {code}.") == [code]
    assert units_of("en", f"ONLY 25 {code} CARS LEFT") == [""]


def test_the_signs_that_may_stand_at_a_figure_are_those_of_the_table():
    world = load_world()
    parts = (*world.money.minor, *world.units, "permille")
    assert set(MONEY) == {sign for sign, target in world.money.signs.items() if target not in parts}


def unit_names():
    for language in LANGUAGES:
        for name, noun in load(language).units.nouns.items():
            if name not in ("second", "bit", "cup", "atmosphere", "millisecond"):
                yield from (pytest.param(language, name, form, id=f"{language}-{form}") for form in noun.one)


@pytest.mark.parametrize(("language", "name", "form"), [*unit_names()])
def test_every_name_of_a_unit_is_read_after_a_figure(language, name, form):
    assert units_of(language, f"25 {form}") == [name]
