"""The tables of indicators name the same things in every language, each word once, and a text finds each."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator

import pytest

from factcheck.languages.events import EventWords
from factcheck.languages.indicators import IndicatorWords
from factcheck.languages.language import LANGUAGES, load
from factcheck.languages.world.concepts import concepts
from factcheck.languages.world.tables import load_world
from factcheck.reading.context import context_lexicon, owned
from factcheck.reading.scan import Scan

# The sorts of amounts that are no units of measure.
OTHER_SORTS = {"money", "rate"}
PLACES = ("verbs", "before", "after")


def nouns(entry: IndicatorWords) -> Iterator[str]:
    yield from (*entry.one, *entry.many, *entry.also, *entry.words)


def every_word(entry: IndicatorWords) -> Iterator[tuple[str, str]]:
    yield from (("indicator", word) for word in nouns(entry))
    yield from ((f"indicator_{place}", word) for place in PLACES for word in getattr(entry, place))


def grid() -> str:
    """Show the indicators, one a line, with the number of words that each language has for it."""
    rows = [f"{'':24}" + "".join(f"{code:>6}" for code in LANGUAGES)]
    for name in concepts().indicators:
        tables = (load(code).indicators.get(name) for code in LANGUAGES)
        counts = (0 if entry is None else len(list(every_word(entry))) for entry in tables)
        rows.append(f"{name:24}" + "".join(f"{count:6}" for count in counts))
    return "\n".join(rows)


def test_the_grid_of_indicators_by_language_has_no_gaps() -> None:
    sys.stdout.write(grid() + "\n")
    measured = {name for name, gauge in concepts().indicators.items() if not gauge.open}
    for code in LANGUAGES:
        table = load(code).indicators
        assert set(table) == measured, code
        assert all(list(every_word(entry)) for entry in table.values()), code


def test_what_holds_an_indicator_or_is_like_it_exists() -> None:
    known = concepts().indicators
    for name, gauge in known.items():
        assert {gauge.broader, gauge.change, *gauge.like} - {""} <= set(known), name
        assert concepts().gauges(name)[0] == name


def test_an_indicator_is_of_sorts_that_there_are() -> None:
    sorts = OTHER_SORTS | set(load_world().measures)
    for name, gauge in concepts().indicators.items():
        assert sorts.issuperset(gauge.of), name


def test_a_unit_is_of_one_sort_and_exists() -> None:
    units = [unit for units in load_world().measures.values() for unit in units]
    assert len(units) == len(set(units))
    assert set(load_world().units).issuperset(units)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_word_stands_in_one_indicator(code: str) -> None:
    fold = context_lexicon(code).fold
    owners = defaultdict(set)
    for name, entry in load(code).indicators.items():
        for category, word in every_word(entry):
            owners[category, fold(word)].add(name)
    assert {word: names for word, names in owners.items() if len(names) > 1} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_of_an_indicator_is_found_in_a_text(code: str) -> None:
    for name, entry in load(code).indicators.items():
        for category, word in every_word(entry):
            scan = Scan(word, context_lexicon(code))
            found = scan.match(0, category)
            assert found is not None, word
            assert (found[0].concept, found[1]) == (name, scan.count), word


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_form_that_an_indicator_leaves_to_commoner_words_would_else_be_made(code: str) -> None:
    maker = context_lexicon(code)
    for name, entry in load(code).indicators.items():
        made = {form for form, _ in maker.inflect(EventWords(one=entry.also))}
        made |= {form for form, _ in maker.inflect(EventWords(one=entry.one, many=entry.many))}
        made |= {form for noun in (*entry.one, *entry.also, *entry.many) for form in owned(maker, noun)}
        assert made.issuperset(map(maker.fold, entry.but_not)), name


@pytest.mark.parametrize(
    ("written", "concept"),
    [
        ("أرباحها", "profit"),
        ("وبأرباحهم", "profit"),
        ("تكلفته", "cost"),
        ("رقم أعمالها", "revenue"),
        ("ديونها الخارجية", "debt"),
        ("غرامتين", "fine"),
        ("للصادرات", "exports"),
    ],
)
def test_a_noun_takes_the_ending_of_its_owner_and_prefixes(written: str, concept: str) -> None:
    found = Scan(written, context_lexicon("ar")).match(0, "indicator")
    assert found is not None
    assert found[0].concept == concept


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("profit", "net_profit"),
        ("revenue", "sales"),
        ("revenue", "income"),
        ("cost", "spending"),
        ("loan", "debt"),
        ("compensation", "aid"),
        ("damage", "loss"),
        ("oil_price", "price"),
    ],
)
def test_two_names_can_be_of_one_amount(one: str, two: str) -> None:
    assert concepts().may_be_one(one, two)
    assert concepts().may_be_one(two, one)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("profit", "loss"),
        ("profit", "revenue"),
        ("net_profit", "operating_profit"),
        ("exports", "imports"),
        ("inflation", "unemployment"),
        ("oil_price", "gold_price"),
        ("deficit", "surplus"),
        ("wage", "pension"),
        ("depth", "distance"),
        ("age", "prison_term"),
        ("approval", "disapproval"),
    ],
)
def test_two_names_are_of_two_amounts(one: str, two: str) -> None:
    assert not concepts().may_be_one(one, two)
    assert not concepts().may_be_one(two, one)
