"""What a caller can do wrong, and how it is said."""

from __future__ import annotations


class FactcheckError(Exception):
    """Say what was given and what would do.

    Every error that the library raises on purpose is of this class. Text never
    raises: what cannot be read in an article is not claimed.

    >>> raise FactcheckError("no rule 'xx'; the rules are a, b")
    Traceback (most recent call last):
    factcheck.errors.FactcheckError: no rule 'xx'; the rules are a, b
    """


class ArticleError(FactcheckError, ValueError):
    """Say that an article cannot be made of what was given."""


class LanguageError(FactcheckError, LookupError):
    """Say that there is no pack for a language, or that a pack is not well formed."""


class SourceError(FactcheckError, OSError):
    """Say that a file cannot be read as articles."""


class RuleError(FactcheckError, LookupError):
    """Say that a rule does not exist or cannot be used."""


class UnitError(FactcheckError, ValueError):
    """Say that a unit cannot be converted into another."""


class SettingsError(FactcheckError, ValueError):
    """Say that the settings of a project cannot be read."""
