"""The tables of events and organisations name the same things in every language, each word once, and a text finds each."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator

import pytest

from factcheck.languages.events import EventWords
from factcheck.languages.language import LANGUAGES, load
from factcheck.languages.world.concepts import Concept, concepts
from factcheck.reading import abbreviations
from factcheck.reading.context import context_lexicon
from factcheck.reading.scan import Scan

SECTIONS = ("events", "organisations")


def section(name: str) -> dict[str, Concept]:
    found: dict[str, Concept] = getattr(concepts(), name)
    return found


def grid(name: str) -> str:
    """Show the concepts of a section, one a line, with the number of words that each language has for it."""
    tables = [getattr(load(code), name) for code in LANGUAGES]
    rows = [f"{'':24}" + "".join(f"{code:>6}" for code in LANGUAGES)]
    for concept in section(name):
        counts = (len(list(words_of(table[concept]))) if concept in table else 0 for table in tables)
        rows.append(f"{concept:24}" + "".join(f"{count:6}" for count in counts))
    return "\n".join(rows)


def words_of(entry: EventWords | tuple[str, ...]) -> Iterator[str]:
    yield from (*entry.one, *entry.many, *entry.also, *entry.words) if isinstance(entry, EventWords) else entry


def sorts(name: str) -> set[str]:
    """Give the concepts that only hold others."""
    holders = {entry.broader for entry in section(name).values()}
    return {
        concept
        for concept in holders
        if concept and not any(concept in getattr(load(code), name) for code in LANGUAGES)
    }


@pytest.mark.parametrize("name", SECTIONS)
def test_the_grid_of_concepts_by_language_has_no_gaps(name: str) -> None:
    sys.stdout.write(grid(name) + "\n")
    for code in LANGUAGES:
        table = getattr(load(code), name)
        assert set(table) == set(section(name)) - sorts(name), code
        assert all(list(words_of(entry)) for entry in table.values()), code


@pytest.mark.parametrize("name", SECTIONS)
def test_broader_concepts_exist_and_end(name: str) -> None:
    for concept, entry in section(name).items():
        assert not entry.broader or entry.broader in section(name), concept
        assert len(set(concepts().lineage(concept))) == len(list(concepts().lineage(concept))), concept


def test_every_organisation_is_of_a_sort() -> None:
    assert all(
        entry.broader for concept, entry in section("organisations").items() if concept not in sorts("organisations")
    )


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", SECTIONS)
def test_a_word_stands_in_one_concept(code: str, name: str) -> None:
    fold = context_lexicon(code).fold
    owners = defaultdict(set)
    for concept, entry in getattr(load(code), name).items():
        for word in words_of(entry):
            owners[fold(word)].add(concept)
    assert {word: names for word, names in owners.items() if len(names) > 1} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_of_an_event_is_found_in_a_text(code: str) -> None:
    for concept, entry in load(code).events.items():
        for word in words_of(entry):
            scan = Scan(word, context_lexicon(code))
            found = scan.match(0, "event")
            assert found is not None, word
            assert (found[0].concept, found[1]) == (concept, scan.count), word


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_name_of_an_organisation_is_found_in_a_text(code: str) -> None:
    for key, names in load(code).organisations.items():
        for name in names:
            scan = Scan(name, context_lexicon(code))
            found = abbreviations.match(scan, 0, "organisation")
            assert found is not None, name
            assert (found[0].id, found[1]) == (key, scan.count), name


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_form_that_an_event_leaves_to_commoner_words_would_else_be_made(code: str) -> None:
    maker = context_lexicon(code)
    for concept, entry in load(code).events.items():
        made = {form for words in (entry.also, entry.one) for form, _ in maker.inflect(EventWords(one=words))}
        made |= {form for form, _ in maker.inflect(EventWords(one=entry.one, many=entry.many))}
        assert made.issuperset(map(maker.fold, entry.but_not)), concept


@pytest.mark.parametrize(
    ("code", "text", "concept"),
    [
        ("en", "airstrikes", "airstrike"),
        ("en", "air strikes", "airstrike"),
        ("en", "suicide bombings", "suicide_bombing"),
        ("en", "blew himself up", "suicide_bombing"),
        ("en", "opened fire", "shooting"),
        ("en", "forest fires", "wildfire"),
        ("en", "capsized", "shipwreck"),
        ("en", "job cuts", "layoff"),
        ("en", "clinical trials", "clinical_trial"),
        ("en", "hunger strike", "hunger_strike"),
        ("ar", "الغارات الجوية", "airstrike"),
        ("ar", "غارتان جويتان", "airstrike"),
        ("ar", "وفجر نفسه", "suicide_bombing"),
        ("ar", "بهجوم انتحاري", "suicide_bombing"),
        ("ar", "هجمات", "attack"),
        ("ar", "إطلاق النار", "shooting"),
        ("ar", "وقف إطلاق النار", "ceasefire"),
        ("ar", "حرائق الغابات", "wildfire"),
        ("ar", "الزلزال", "earthquake"),
        ("ar", "انقلبت حافلة", "bus_crash"),
        ("ar", "يتظاهرون", "protest"),
        ("ar", "اعتقلت", "arrest"),
        ("ar", "إضراب عن الطعام", "hunger_strike"),
        ("ar", "القروض", "loan"),
    ],
)
def test_an_event_is_known_by_its_words(code: str, text: str, concept: str) -> None:
    found = Scan(text, context_lexicon(code)).match(0, "event")
    assert found is not None
    assert found[0].concept == concept


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "strike a balance"),
        ("en", "fire"),
        ("en", "hit"),
        ("en", "relief"),
        ("en", "duty"),
        ("ar", "ضرب"),
        ("ar", "حادث"),
        ("ar", "رسمي"),
        ("ar", "اجتماعي"),
        ("ar", "دين"),
        ("ar", "صوت"),
    ],
)
def test_a_word_of_many_meanings_is_no_event(code: str, text: str) -> None:
    assert Scan(text, context_lexicon(code)).match(0, "event") is None


@pytest.mark.parametrize(
    ("concept", "broader"),
    [
        ("car_bombing", "attack"),
        ("drone_strike", "airstrike"),
        ("bus_crash", "crash"),
        ("hurricane", "storm"),
        ("attack", "violence"),
        ("isis", "armed_group"),
        ("reuters", "media"),
        ("sohr", "monitor"),
    ],
)
def test_a_concept_is_held_by_a_broader_one(concept: str, broader: str) -> None:
    assert concepts().isa(concept, broader)
    assert not concepts().isa(broader, concept)


@pytest.mark.parametrize(
    ("key", "english", "arabic"),
    [
        ("isis", "Islamic State", "لتنظيم الدولة الإسلامية"),
        ("un", "U.N.", "للأمم المتحدة"),
        ("sohr", "Syrian Observatory for Human Rights", "المرصد السوري لحقوق الإنسان"),
        ("houthis", "Houthis", "الحوثيين"),
        ("msf", "Medecins Sans Frontieres", "منظمة أطباء بلا حدود"),
        ("usgs", "U.S. Geological Survey", "هيئة المسح الجيولوجي الأمريكية"),
        ("pentagon", "Pentagon", "البنتاغون"),
        ("aramco", "Saudi Aramco", "بأرامكو السعودية"),
    ],
)
def test_an_organisation_is_one_in_both_languages(key: str, english: str, arabic: str) -> None:
    for code, text in (("en", english), ("ar", arabic)):
        found = abbreviations.match(Scan(text, context_lexicon(code)), 0, "organisation")
        assert found is not None, text
        assert found[0].id == key, text
