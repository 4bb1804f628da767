"""Which language a text is in, told from its letters."""

from __future__ import annotations

import unicodedata

from factcheck.languages.language import LANGUAGES, load_script

# So much of a text tells its script.
SAMPLE = 2000
# A text without letters of any language here is read as this one.
DEFAULT = "en"


def language_of(text: str) -> str:
    """Give the language whose letters a text has most of, by its beginning.

    >>> language_of("قتل 12 شخصا"), language_of("12 people died"), language_of("")
    ('ar', 'en', 'en')
    """
    # Letters may stand in the shapes in which a page sets them.
    sample = unicodedata.normalize("NFKC", text[:SAMPLE])
    letters = {code: load_script(code).letters for code in LANGUAGES}
    counted = {code: sum(first <= letter <= last for letter in sample) for code, (first, last) in letters.items()}
    return max(sorted(counted, reverse=True, key=lambda code: code == DEFAULT), key=lambda code: counted[code])
