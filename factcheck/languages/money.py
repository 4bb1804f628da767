"""The words of money: money.toml. Entered by reading/currencies.py, read by reading/amounts.py."""

from __future__ import annotations

from factcheck.languages.table import Noun, Table, Words


class Money(Table):
    """Name the currencies, under a code of ISO 4217, a family or a part of one in world/money.toml."""

    # The adjective of a nation stands before the name.
    adjective_first: bool
    # What a family means where no text says; `settled` families mean it in every article.
    defaults: dict[str, str]
    settled: Words = ()
    # Of a settled family these currencies are meant in an article that plays in their country and not in that of the default.
    at_home: frozenset[str] = frozenset()
    # Currencies and families, and their parts.
    nouns: dict[str, Noun]
    minor: dict[str, Noun] = {}
    # Names, forms and codes that need a nation, or an article about its country and a large figure.
    careful: Words = ()
    # Without a nation, such a form must end its phrase behind a large figure.
    closing: Words = ()
    # Behind one of these the name is sure: it cost 70 crowns.
    spent: Words = ()
    # Such a name is none with a capital.
    proper: Words = ()
    # Codes that need an article about their country.
    unsafe_codes: Words = ()
    # Abbreviations in exactly these letters; `letters` only onto a figure that is written as sums are.
    marks: dict[str, Words] = {}
    letters: dict[str, Words] = {}
    # They count only when they are written onto the digits.
    glued: dict[str, Words] = {}
    # They stand before the sign of a family and say which of its currencies it is.
    sign_prefixes: dict[str, Words] = {}
