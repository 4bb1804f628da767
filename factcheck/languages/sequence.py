"""The words that say which of two figures was told first: sequence.toml. Entered by reading/context.py."""

from __future__ import annotations

from factcheck.languages.table import Table, Words


class Sequence(Table):
    """Name the words that say which of two figures for one fact was told first: rules/between/telling.py."""

    # A figure near such a word is the earlier one, as is one behind a word of `had` and one of `saying`.
    told_first: Words = ()
    had: Words = ()
    saying: Words = ()
    # A figure near one of these is the later one.
    risen: Words = ()
    fallen: Words = ()
    # It tells of another event than the article's own: claims/context/surroundings.py.
    background: Words = ()
