"""How a language writes: script.toml. Read by reading/lexicon.py, which makes the forms of words from it."""

from __future__ import annotations

from typing import Literal

from factcheck.languages.table import Ending, Table, Words


class Script(Table):
    """Say how the language writes: its letters, which of them are interchangeable, its prefixes and endings.

    Prefixes are written onto the next word: first at most one of `conjunctions`, then one of `prepositions`, then one
    of `articles`. Of each kind of ending the first entry whose `of` ends the singular holds.
    """

    # The name of the language, as a reader sees it.
    name: str
    # Which way the lines run: reading/number_words.py asks it of a point before digits.
    direction: Literal["ltr", "rtl"]
    # The first and the last of its letters in Unicode; claims/script.py tells languages apart by them.
    letters: tuple[str, str]
    # A letter to the one that stands for it when a word is looked up.
    fold: dict[str, str] = {}
    # Marks that are passed over when a word is looked up.
    drop: str = ""
    # Prefixes, in the order in which they are written onto a word.
    conjunctions: Words = ()
    prepositions: Words = ()
    articles: Words = ()
    # An article to the runs of letters in which a preposition is merged with it.
    contracted: dict[str, Words] = {}
    # The forms of two things; in the construct, where the noun belongs to the next one.
    dual: tuple[Ending, ...] = ()
    dual_construct: tuple[Ending, ...] = ()
    # The vowel sign before the ending of a dual, which a plural of the same letters does not have there.
    dual_sign: str = ""
    # The preposition that leads to the object of a deed behind its doer.
    dative: str = ""
    # The regular plural; people without an irregular one take `plural_of_people`, all else `plural`.
    plural: tuple[Ending, ...] = ()
    plural_of_people: tuple[Ending, ...] = ()
    # The form of an object.
    accusative: tuple[Ending, ...] = ()
    # Pronouns written onto a noun, of one or several owners and of several only.
    possessive: Words = ()
    possessive_of_many: Words = ()
    # A letter that ends a noun before its possessive, to the one that ends it alone.
    before_possessive: dict[str, str] = {}
    # The endings of verbs that speak of several people: behind these their verb agrees with them.
    verb_of_many: Words = ()
    # The endings of a noun together with its owner.
    owned: tuple[Ending, ...] = ()
    # The endings of a verb of the past, of one of the present, and of a participle, by who does it.
    past: tuple[Ending, ...] = ()
    present: tuple[Ending, ...] = ()
    participle: tuple[Ending, ...] = ()
    # A prefix of verbs that makes them speak of the future, to the first letters of those that take it.
    future: dict[str, Words] = {}
