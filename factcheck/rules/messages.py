"""Say what rules found in the reader's language: each check has the key of its message and the fields that stand in it."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.languages.language import Language, load
from factcheck.languages.messages import Messages, messages
from factcheck.rules.rule import Check

# Rules are written in this language; of a rule of one's own that has no line in another it is left.
WRITTEN_IN = "en"


def told(checks: Iterable[Check], language: str) -> tuple[Check, ...]:
    """Give checks with their messages in a language.

    Raises LanguageError where there are no messages in it.
    """
    if language == WRITTEN_IN:
        return tuple(checks)
    table = messages(language)
    return tuple(retold(check, table, language) for check in checks)


def retold(check: Check, table: Messages, language: str) -> Check:
    """Give a check with its message by a table."""
    line = table.lines.get(check.key)
    if line is None:
        return check
    pack = load(language)
    fields = {name: in_words(table, unit_in(pack, value)) for name, value in check.fields.items()}
    return check.model_copy(update={"because": line.format(**fields), "language": language})


def in_words(table: Messages, value: str) -> str:
    """Give what a field holds with the words that a table has for it: 14 April 2025, Tuesday."""
    return " ".join(table.words.get(word, word) for word in value.split(" "))


def unit_in(pack: Language, value: str) -> str:
    """Give the name of a unit in a language; any other value as it is."""
    noun = pack.units.nouns.get(value)
    return noun.one[0] if noun is not None and noun.one else value
