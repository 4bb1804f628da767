"""The tables of nouns and outcomes name the same concepts in every language, and each word once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest

from factcheck.languages.language import LANGUAGES, load
from factcheck.languages.outcomes import Outcome
from factcheck.languages.table import Counted
from factcheck.languages.world.concepts import Concept, concepts
from factcheck.reading.lexicon import Lexicon, lexicon
from factcheck.reading.nouns import PLACES, inflected

SECTIONS = ("people", "things", "outcomes")

# A language may leave these places of an outcome empty: nobody makes people go missing in one verb, and
# the outcomes that are no casualties are only met where they keep a figure out of the victims.
EMPTY = {("missing", "active"), ("trapped", "toll"), ("rescued", "toll"), ("affected", "toll"), ("affected", "active")}
EMPTY |= {("sentenced", "toll"), ("tried", "toll")}
EMPTY |= {("deployed", "state"), ("deployed", "passive"), ("deployed", "active"), ("deployed", "toll")}


def section(name: str) -> dict[str, Concept]:
    found: dict[str, Concept] = getattr(concepts(), name)
    return found


def words_of(noun: Counted) -> Iterator[str]:
    yield from (*noun.one, *noun.many, *noun.also)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", SECTIONS)
def test_every_language_names_every_concept_and_no_other(code: str, name: str) -> None:
    assert set(getattr(load(code), name)) == set(section(name))


@pytest.mark.parametrize("name", SECTIONS)
def test_broader_concepts_exist_and_end(name: str) -> None:
    for concept, entry in section(name).items():
        assert not entry.broader or entry.broader in section(name), concept
        assert len(set(concepts().lineage(concept))) == len(list(concepts().lineage(concept))), concept


def test_a_force_is_made_of_people_or_is_a_unit() -> None:
    for concept, entry in section("people").items():
        if entry.force:
            assert concepts().isa(concept, "person") or concepts().isa(concept, "force_unit"), concept


@pytest.mark.parametrize(
    "concept", ["soldier", "policeman", "militant", "gunman", "suicide_bomber", "deserter", "battalion"]
)
def test_those_who_fight_are_a_force(concept: str) -> None:
    assert concepts().is_force(concept)


@pytest.mark.parametrize("concept", ["thief", "youth", "crew_member", "rescuer", "veteran", "car", "no such concept"])
def test_others_are_no_force(concept: str) -> None:
    assert not concepts().is_force(concept)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["people", "things"])
def test_every_concept_has_words(code: str, name: str) -> None:
    for concept, noun in getattr(load(code), name).items():
        words = [*words_of(noun), *noun.but_not]
        assert list(words_of(noun)), concept
        assert all(word and word == " ".join(word.split()) for word in words), concept


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["people", "things"])
def test_a_word_stands_in_one_concept(code: str, name: str) -> None:
    fold = lexicon(code).fold
    owners = defaultdict(set)
    for concept, noun in getattr(load(code), name).items():
        for word in words_of(noun):
            owners[fold(word)].add(concept)
    assert {word: names for word, names in owners.items() if len(names) > 1} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_word_of_an_outcome_means_one_outcome_in_its_place(code: str) -> None:
    fold = lexicon(code).fold
    owners = defaultdict(list)
    for name, outcome in load(code).outcomes.items():
        for place in PLACES:
            for word in getattr(outcome, place):
                owners[place, fold(word)].append(name)
        for word in words_of(outcome.victims):
            owners["victims", fold(word)].append(name)
    doubled = {key: names for key, names in owners.items() if len(set(names)) > 1}
    assert doubled == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_outcome_has_words_in_every_place(code: str) -> None:
    for name, outcome in load(code).outcomes.items():
        for place in PLACES:
            assert getattr(outcome, place) or place in ("beside", "own") or (name, place) in EMPTY, (name, place)
        if section("outcomes")[name].casualty:
            assert outcome.victims != Outcome().victims, name


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["people", "things"])
def test_a_form_that_is_withheld_would_else_be_made(code: str, name: str) -> None:
    language = load(code)
    maker = Lexicon(language)
    for concept, noun in getattr(language, name).items():
        if noun.but_not:
            bare = noun.model_copy(update={"but_not": ()})
            made = {form for form, _ in inflected(maker, bare, people=name == "people")}
            assert made.issuperset(map(maker.fold, noun.but_not)), concept


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_later_word_of_a_run_hides_a_prefix(code: str) -> None:
    # `عدد القتلى` in a table would enter القتلى as a word of its own, without the meaning of قتلى.
    language = load(code)
    articles = language.script.articles
    for outcome in language.outcomes.values():
        for place in PLACES:
            for run in getattr(outcome, place):
                assert not any(word.startswith(tuple(articles)) for word in run.split()[1:] if articles), run


LOOK_ALIKES = [
    "لبنان",
    "البحرين",
    "طالبان",
    "سلمان",
    "التي",
    "شعبان",
    "عاملين",
    "الطيران",
    "بلدان",
    "المسلحين",
    "كبيرين",
    "والآن",
    "أمام",
    "فرسان",
    "الرئيسي",
    "دوران",
    "الاجتماعي",
    "العالمين",
    "ولدى",
    "مسؤولي",
    "الصحفيين",
    "سكان",
    "مئتين",
]


def meaning(code: str, category: str, written: str) -> tuple[str, str] | None:
    word = lexicon(code)[written]
    sense = None if word is None else word.senses.get(category)
    return None if sense is None else (sense.name, sense.plurality)


@pytest.mark.parametrize(
    ("written", "category", "name"),
    [
        ("قنبلتين", "thing", "bomb"),
        ("والسيارتان", "thing", "car"),
        ("مسؤولان", "person", "official"),
        ("للبلدين", "thing", "country"),
        ("امرأتان", "person", "woman"),
        ("جنديان", "person", "soldier"),
        ("القتيلتين", "victim", "killed"),
        ("بإصابتين", "victim", "wounded"),
    ],
)
def test_a_dual_noun_is_known(written: str, category: str, name: str) -> None:
    assert meaning("ar", category, written) == (name, "two")


@pytest.mark.parametrize("written", LOOK_ALIKES)
def test_what_only_looks_like_a_dual_is_none(written: str) -> None:
    for category in ("person", "thing", "victim"):
        found = meaning("ar", category, written)
        assert found is None or not found[1].startswith("two"), category


@pytest.mark.parametrize(
    ("code", "written", "category", "expected"),
    [
        ("ar", "جنود", "person", ("soldier", "many")),
        ("ar", "المسلحون", "person", ("gunman", "many")),
        ("ar", "والقتلى", "victim", ("killed", "many")),
        ("ar", "بلدان", "thing", ("country", "many")),
        ("ar", "معلمات", "person", ("teacher", "many")),
        ("en", "policemen", "person", ("policeman", "many")),
        ("en", "families", "thing", ("family", "many")),
        ("en", "Casualties", "victim", ("casualties", "many")),
    ],
)
def test_a_form_says_how_many(code: str, written: str, category: str, expected: tuple[str, str]) -> None:
    assert meaning(code, category, written) == expected
