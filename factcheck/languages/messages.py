"""What rules say in a language other than English: messages.toml."""

from __future__ import annotations

from functools import cache

from pydantic import ValidationError

from factcheck.errors import LanguageError
from factcheck.languages.language import LANGUAGES
from factcheck.languages.table import FOLDER, Table, table


class Messages(Table):
    """Hold what rules say, in one language: rules/messages.py puts it together."""

    # The line under each key of a rule's messages.
    lines: dict[str, str]
    # The words that fields of a line hold, in English, to those of the language.
    words: dict[str, str] = {}
    # What may mend a finding: the line of all, of one, what stands between two, and each reason.
    guesses: dict[str, str] = {}


@cache
def messages(code: str) -> Messages:
    """Read and check what rules say in a language other than English, in which they are written; once.

    Raises LanguageError where there is no such table.
    """
    known = [name for name in LANGUAGES if (FOLDER / name / "messages.toml").is_file()]
    if code not in known:
        raise LanguageError(f"no messages in {code!r}; they are in en, {', '.join(known)}")
    try:
        return Messages.model_validate(table(FOLDER / code, "messages"))
    except ValidationError as error:
        raise LanguageError(f"the messages of {code!r} are not well formed: {error}") from error
