"""What rules find is told in the reader's language."""

from __future__ import annotations

import importlib
import pkgutil
from string import Formatter

import pytest

import factcheck.rules.within as within
from factcheck import Article, LanguageError, check
from factcheck.formats.html import render
from factcheck.formats.parts.guess import LINES as GUESSES
from factcheck.formats.parts.guess import guesses
from factcheck.languages.messages import messages
from factcheck.rules import accepting
from factcheck.rules.messages import told

LANGUAGES = ["ar"]
LINES = {
    f"{module.NAME}.{key}": line
    for found in pkgutil.iter_modules(within.__path__)
    for module in [importlib.import_module(f"{within.__name__}.{found.name}")]
    for key, line in module.SAYS.items()
}
LINES |= {f"{accepting.NAME}.{key}": line for key, line in accepting.SAYS.items()}


def fields(line):
    return {name for _, name, _, _ in Formatter().parse(line) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_told_and_no_other(language):
    assert set(messages(language).lines) == set(LINES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(LINES))
def test_a_message_has_the_same_fields(language, key):
    assert fields(messages(language).lines[key]) == fields(LINES[key])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_guess_is_told_with_the_same_fields(language):
    told = messages(language).guesses
    assert {key: fields(line) for key, line in told.items()} == {key: fields(line) for key, line in GUESSES.items()}


def test_a_guess_is_told_in_arabic():
    (finding,) = check("The boat carried 21 people: seven women and five men.", messages="ar").findings
    assert guesses(finding) == "تخمين: 12 بدلا من 21 (تبديل رقمين)"


def test_a_finding_is_told_in_arabic():
    (finding,) = check("The blast killed 12 people, including 15 children.", messages="ar").findings
    assert finding.because == "قيل إن 15 من بين 12: لكن 15 أكثر من 12"


def test_words_in_a_message_are_told_too():
    (finding,) = check("They met on Tuesday, 3 March 2025.", messages="ar").findings
    assert finding.because == "3 مارس 2025 يوافق الاثنين، لكن المذكور الثلاثاء"


def test_units_in_a_message_are_told_too():
    (finding,) = check("The road is 40 kilometres (35 miles) long.", messages="ar").findings
    assert "كيلومتر" in finding.because


def test_what_is_compared_is_told_too():
    (held,) = check("The blast killed 12 people, including 5 children.", messages="ar").coverage.checks
    assert held.because.startswith("قيل إن 5 من بين 12")


def test_a_message_stands_from_the_right_in_a_page():
    report = check("The blast killed 12 people, including 15 children.", messages="ar")
    assert '<p dir="rtl">قيل' in render(report)


def test_a_check_without_a_line_is_left_as_its_rule_wrote_it():
    (found,) = check("The blast killed 12 people, including 15 children.").coverage.checks
    mine = found.model_copy(update={"key": "my-own-rule.fault"})
    assert told([mine], "ar") == (mine,)


def test_an_unused_acceptance_is_told_too():
    article = Article("The blast killed 12 people.", accept=["part-exceeds-whole: as quoted"])
    (finding,) = check(article, messages="ar").findings
    assert (finding.language, "part-exceeds-whole" in finding.because) == ("ar", True)


@pytest.mark.parametrize("code", ["fr", None, 5])
def test_an_unknown_language_says_which_there_are(code):
    with pytest.raises(LanguageError, match="they are in en, ar"):
        check("The blast killed 12 people.", messages=code)
