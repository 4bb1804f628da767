"""The words of measures: units.toml. Entered by reading/units.py, read by reading/amounts.py."""

from __future__ import annotations

from factcheck.languages.table import Noun, Table, Words


class ByContext(Table):
    """Name words that are a unit only by what stands around them; several entries may share a word.

    `near`, `before`, `after`, `of` and `unless` each name a group of `Units.near`. An entry that names none holds where
    no other does.
    """

    # The unit's name in claims.
    unit: str
    # A word of the group stands near, shortly before or after, or is what the unit is one of.
    near: str = ""
    before: str = ""
    after: str = ""
    of: str = ""
    # Where no entry holds, look for the group beyond the sentence.
    wide: bool = False
    # The entry does not hold where a word of this group is near.
    unless: str = ""
    # It holds where its phrase ends or a figure follows.
    closing: bool = False
    # It holds only with a hyphen before it.
    hyphened: bool = False
    words: Noun


class Around(Table):
    """Name the words around a bare figure that make it a strength, an age, a time of the day or a temperature."""

    # They stand right before the figure, or right behind it.
    before: Words = ()
    after: Words = ()
    # Right behind one of these a figure is a strength of whatever it may be.
    sure: Words = ()
    # Nouns that follow a strength directly.
    event: Words = ()
    # A figure between commas behind a name is an age, but for a name behind a word of `barred`.
    trailing: bool = False
    barred: Words = ()
    # So is a figure that ends its phrase behind a word of `being`, which follows one of `one` or a single person.
    one: Words = ()
    being: Words = ()


class Units(Table):
    """Name the units of measure, under their names in claims; world/units.toml gives each as an expression of pint."""

    # Percent, tenths of one, hundredths of one; `points` are percentage points, behind a fraction.
    percent: Words
    permille: Words = ()
    basis: Words = ()
    points: Words = ()
    # Nouns, abbreviations, and what is a unit only when it is written onto the digits in these letters.
    nouns: dict[str, Noun]
    marks: dict[str, Words] = {}
    glued: dict[str, Words] = {}
    # What stands beside the sign of a degree.
    degrees: dict[str, Words] = {}
    # The first part of a name, which stays as it is before an inflected noun.
    stems: Words = ()
    # A definite unit may precede its figure.
    noun_before: bool = False
    # They may stand between a figure and its unit.
    links: Words = ()
    fillers: Words = ()
    # They make squares and cubes, written before the unit or behind it.
    powers: dict[str, Words] = {}
    powers_after: bool = False
    # They make a speed of two units, and stand between the two sides of a surface.
    per: Words = ()
    across: Words = ()
    # Their singular needs a hyphen or a one before it.
    careful: Words = ()
    # A unit to the words behind it that make something else of it.
    traps: dict[str, Words] = {}
    # Words that are a unit by what is near, and the groups of what may be.
    contextual: tuple[ByContext, ...] = ()
    near: dict[str, Words] = {}
    # What makes a bare figure the strength of an earthquake, an age, a time of the day, a temperature in degrees Celsius.
    strength: Around = Around()
    age: Around = Around()
    clock: Around = Around()
    warmth: Around = Around()
