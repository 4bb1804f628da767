"""The words of what happened to people: outcomes.toml. Entered by reading/nouns.py, read by claims/outcome.py."""

from __future__ import annotations

from factcheck.languages.table import Counted, Table, Words


class Outcome(Table):
    """Name what happened to people, by the place of the words in a sentence.

    Each field but `victims` is a category of the lexicon, in which the word means the outcome's name.
    """

    # Nouns for people that say it themselves.
    victims: Counted = Counted()
    # What is said of people whom it met.
    state: Words = ()
    # Nouns that govern the people.
    nominal: Words = ()
    # Verbs whose subject it meets, and verbs whose object it meets.
    passive: Words = ()
    active: Words = ()
    # Active verbs that mean it only directly before a figure.
    beside: Words = ()
    # Names of the figure itself.
    toll: Words = ()
    # What befell one person by such a word befell those who are joined to it.
    own: Words = ()
    # Whom a word of `Grammar.moving` brings to one of these met with it.
    refuges: Words = ()
    # So did those with one of these behind a word of `Grammar.suffering`.
    harms: Words = ()
