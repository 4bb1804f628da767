"""The words of what figures are amounts of: indicators.toml. Entered by reading/context.py."""

from __future__ import annotations

from factcheck.languages.events import EventWords
from factcheck.languages.table import Words


class IndicatorWords(EventWords):
    """Name what figures are amounts of, under its row in world/concepts.toml, by its nouns: claims/context/indicator.py."""

    # They stand some words before a figure, every form as written.
    verbs: Words = ()
    # They stand right beside it.
    before: Words = ()
    after: Words = ()
