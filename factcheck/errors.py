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
    """Say that an article cannot be made of what was given.

    >>> from factcheck import Article
    >>> Article("The blast killed 12 people.", published="on Friday")
    Traceback (most recent call last):
    factcheck.errors.ArticleError: published is no date: 'on Friday'; an ISO 8601 day such as '2021-06-28' would do
    """


class LanguageError(FactcheckError, LookupError):
    """Say that there is no pack for a language, or that a pack is not well formed.

    >>> from factcheck import numbers
    >>> numbers("12", language="fr")
    Traceback (most recent call last):
    factcheck.errors.LanguageError: no language pack for 'fr'; the packs here are ar, en
    """


class SourceError(FactcheckError, OSError):
    """Say that a file cannot be read as articles.

    >>> from factcheck import read_articles
    >>> read_articles("no-such-file.txt")
    Traceback (most recent call last):
    factcheck.errors.SourceError: no-such-file.txt does not exist; the path of a text, JSON or JSON Lines file would do
    """


class RuleError(FactcheckError, LookupError):
    """Say that a rule does not exist or cannot be used.

    >>> from factcheck import check
    >>> check("The blast killed 12 people.", rules=["no-such-rule"])
    Traceback (most recent call last):
    factcheck.errors.RuleError: no rule 'no-such-rule'; `factcheck rules` lists them
    """


class UnitError(FactcheckError, ValueError):
    """Say that a unit cannot be converted into another."""


class SettingsError(FactcheckError, ValueError):
    """Say that the settings of a project, or its rates of exchange, cannot be read.

    >>> from factcheck import read_rates
    >>> read_rates("no-such-file.csv")
    Traceback (most recent call last):
    factcheck.errors.SettingsError: no-such-file.csv cannot be read: No such file or directory
    """
