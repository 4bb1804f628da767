"""A city or province is one place in every language, and a common word is none."""

from __future__ import annotations

from collections import defaultdict

import pytest

from factcheck.languages.language import LANGUAGES, load
from factcheck.languages.world.tables import lies_in, load_world, wholes
from factcheck.reading.lexicon import lexicon
from factcheck.reading.places import Place, nation, place, without_articles
from factcheck.reading.scan import Scan


def named(code: str, text: str) -> Place | None:
    found = place(Scan(text, lexicon(code)), 0)
    return found[0] if found is not None else None


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_place_has_names_in_every_language(code: str) -> None:
    assert {key for key, names in load(code).places.cities.items() if names} == set(load_world().places)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_city_of_geonames_has_names_in_every_language(code: str) -> None:
    assert {key for key, names in load(code).names.cities.items() if names} == set(load_world().cities)


def test_no_city_stands_in_both_tables() -> None:
    world = load_world()
    assert not {world.place_id(key) for key in world.places} & set(world.cities)


def test_a_government_is_called_by_a_city_of_its_country() -> None:
    world = load_world()
    named = {name: code for code, names in world.capitals.items() for name in names}
    assert {name: world.places[name].country for name in named} == named


def test_no_two_places_have_one_identity() -> None:
    world = load_world()
    assert len({world.place_id(key) for key in world.places}) == len(world.places)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_name_is_that_of_one_place(code: str) -> None:
    owners = defaultdict(set)
    words = lexicon(code)
    for key, names in load(code).places.cities.items():
        for name in names:
            owners[words.fold(without_articles(words, name)[0])].add(key)
    assert {name: keys for name, keys in owners.items() if len(keys) > 1} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_name_of_a_place_is_found_in_a_text(code: str) -> None:
    world = load_world()
    for key, names in load(code).places.cities.items():
        for name in names:
            found = named(code, name)
            assert found is not None, name
            assert (found.id, found.country) == (world.place_id(key), world.places[key].country), name


def test_a_place_lies_in_the_country_of_its_whole() -> None:
    world = load_world()
    for key, entry in world.places.items():
        if entry.part_of:
            assert world.places[entry.part_of].country == entry.country, key
    for number, (country, *province) in world.cities.items():
        assert all(world.places[name].country == country for name in province), number


def test_no_place_holds_itself() -> None:
    for begin in wholes():
        seen, at = {begin}, wholes().get(begin)
        while at is not None:
            assert at not in seen, begin
            seen.add(at)
            at = wholes().get(at)


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Aleppo", "حلب"),
        ("Fallujah", "بالفلوجة"),
        ("Anbar", "الأنبار"),
        ("Darfur", "ودارفور"),
        ("Texas", "تكساس"),
        ("Crimea", "القرم"),
        ("Kashmir", "كشمير"),
        ("Helmand", "هلمند"),
        ("Gaza", "غزة"),
        ("Sana'a", "صنعاء"),
        ("St. Petersburg", "سان بطرسبرغ"),
        ("Dortmund", "دورتموند"),
    ],
)
def test_a_place_has_one_identity_in_both_languages(english: str, arabic: str) -> None:
    one, other = named("en", english), named("ar", arabic)
    assert one is not None
    assert other is not None
    assert (one.id, one.country) == (other.id, other.country)


@pytest.mark.parametrize(
    ("part", "whole", "holds"),
    [
        ("Fallujah", "Anbar", True),
        ("Westminster", "London", True),
        ("Arish", "Sinai", True),
        ("Anbar", "Fallujah", False),
        ("Houston", "Florida", False),
        ("Aleppo", "Aleppo", True),
    ],
)
def test_a_place_can_be_asked_what_it_lies_in(part: str, whole: str, holds: bool) -> None:
    one, other = named("en", part), named("en", whole)
    assert one is not None
    assert other is not None
    assert lies_in(one.id, other.id) is holds


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "جديد"),
        ("ar", "الجديد"),
        ("ar", "بأنه"),
        ("ar", "معسكر"),
        ("ar", "بالصور"),
        ("ar", "خبر"),
        ("ar", "عالية"),
        ("ar", "حديثة"),
        ("ar", "العقبة"),
        ("ar", "البندقية"),
        ("ar", "سلالة"),
        ("ar", "المسيلة"),
        ("en", "Nice"),
        ("en", "Mobile"),
        ("en", "Hamilton"),
        ("en", "sale"),
        ("en", "Charlotte"),
    ],
)
def test_a_commoner_word_is_no_place(code: str, text: str) -> None:
    assert named(code, text) is None


@pytest.mark.parametrize(
    ("code", "text"), [("ar", "تونس"), ("ar", "الجزائر"), ("en", "Luxembourg"), ("en", "Singapore")]
)
def test_a_country_is_not_taken_for_its_capital(code: str, text: str) -> None:
    found = nation(Scan(text, lexicon(code)), 0)
    assert found is not None
    assert named(code, text) is None
