"""The words of numbers: numbers.toml. Entered by reading/numbers.py; reading/number_words.py puts them together."""

from __future__ import annotations

from factcheck.languages.table import Noun, Table, Words


class Numbers(Table):
    """Name the numbers, and what stands beside a figure that is none.

    A field of words is a category of the lexicon under its own name; `cardinals`, `magnitudes`, `fractions` and
    `ordinals` are categories in the singular, and their words mean the value that is their key.
    """

    # The unit precedes the ten that it is joined to.
    units_first: bool = False
    # These join the parts of one number.
    join: Words = ()
    # Numbers that a unit is joined to and that count no further.
    scores: Words = ()
    # An article that is a one before a magnitude.
    articles: Words = ()
    # The word for one, which is often a pronoun: see the last lists here.
    single: Words = ()
    # A value to its words.
    cardinals: dict[str, Words]
    # The word that adds ten to the unit before it.
    teen: Words = ()
    # Endings written onto a stem of `hundred_stems`, which maps the unit to its stems.
    hundreds: Words = ()
    hundred_stems: dict[str, Words] = {}
    # Nouns that multiply what stands before them.
    magnitudes: dict[str, Noun]
    # Magnitudes that are written onto digits.
    glued: dict[str, Words] = {}
    # Magnitudes that must end their phrase.
    colloquial: dict[str, Words] = {}
    # Plurals that mean at least so many; reading/hedges.py gives their interval.
    vague: dict[str, Words] = {}
    # Before a magnitude: twice as much or more, and about twice as much.
    several: Words = ()
    couple: Words = ()
    # Words that stand for a small number and count nothing.
    few: dict[str, Words] = {}
    # Before a number, or behind its unit, these put it below zero.
    minus: Words = ()
    below_zero: Words = ()
    # Behind a number these take the part after them off it.
    less: Words = ()
    # Of these a part is taken, where its word is also a number: a fifth of the people, not five.
    wholes: Words = ()
    # Two numbers with one of these between them are a part; `one_in` only behind a one.
    out_of: Words = ()
    one_in: Words = ()
    # So are two in words that end their phrase.
    over: Words = ()
    # Behind one of these stands how far a number may be off.
    margin: Words = ()
    # Parts of one, under their value.
    fractions: dict[str, Noun] = {}
    # Between a fraction and what it is a part of.
    of: Words = ()
    # A place in a row to its words, and what makes one of digits.
    ordinals: dict[str, Words] = {}
    ordinal_suffixes: Words = ()
    # Written onto digits, these make a decade or a plural of them.
    plural_suffixes: Words = ()
    # Letters between digits that stand for a decimal point, the decimals being written first.
    decimal_letters: Words = ()
    # The decimal point in words, and its zeros as they are spoken.
    decimal_words: Words = ()
    decimal_zeros: Words = ()
    # A comma in digits may be a decimal one.
    decimal_comma: bool = False
    # Behind these a number names a thing and counts none: reading/not_numbers.py.
    numbering: Words = ()
    # Set phrases and titles of which a number is part.
    sayings: Words = ()
    # Beside these a word of `single` stands for a noun and counts nothing.
    pronoun_before: Words = ()
    pronoun_after: Words = ()
    # Beside these a figure is a time of the clock: reading/not_numbers.py.
    time_before: Words = ()
    time_after: Words = ()
