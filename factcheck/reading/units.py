"""The units of measure that stand beside a figure."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.languages.table import Noun
from factcheck.languages.units import Around as Surroundings
from factcheck.languages.world.tables import load_world
from factcheck.reading.abbreviations import match, match_before, plain
from factcheck.reading.lexicon import ACCUSATIVE, BITS, MANY, ONE, TWO, TWO_CONSTRUCT, Inflected, Lexicon
from factcheck.reading.scan import Scan, is_joint

# So many tokens before and after a figure are its neighbourhood.
BEFORE, AFTER = 14, 8

# A word that decides from one side only stands at most so far away; nothing is as far as FAR.
SHORTLY_BEFORE, SHORTLY_AFTER, FAR = 4, 3, 1000

# What a whole passage is about is said at most so many tokens before.
WIDE = 60

# The group of words about temperature, and the signs that put one below zero.
HEAT = "heat"
MINUS = frozenset("-\u2212")

# What parts the two figures of a fraction.
SLASHES = frozenset("/\u2044\u2215")

# Marks of feet and of inches: 5'10".
PRIMES = ("'", "\u2019", "\u2032", "\u00b4")
DOUBLE_PRIMES = ('"', "\u201d", "\u2033", "''", "\u2019\u2019", "\u2032\u2032")

# These are inches wherever they stand; the others close a quote where one of the last was opened, so many characters before at most.
FAR_QUOTE = 2000
SURE_PRIMES = ("\u2033", "\u2032\u2032")
QUOTES = ('"', "\u201c", "\u201d", "\u201e", "''", "\u2018\u2018", "\u2019\u2019")

# What opens a quote, and what closes one; quotes are no longer than so many characters.
OPENED, CLOSERS, LONGEST_QUOTE = "\u201c", ("\u201d", "\u2033"), 120

# What ends the phrase of an abbreviation.
CLOSING = frozenset("),;:!?،؛؟")

# What a dual says, which a word after it may say again.
PAIR = 2

# There are fewer inches beside feet.
MOST_INCHES = 12

# What ends a neighbourhood: a sentence's end as newspapers write it.
STOPS = (". ", "! ", "? ", "؟ ", "\n", "؛ ")

# So many of a thing in words may be of something else that has its name.
FEW = range(1, 10)

# The strength of an earthquake is below this; an age is at most that.
STRONGEST, OLDEST = 10, 115
# The temperature of the air has at most so many.
HEAT_DIGITS = 2
# So many digits stand behind a comma that parts thousands.
THOUSANDS = 3

# Between a word of age and its figure stand hedges and prefixes of at most so many tokens.
AGE_REACH = 5

# The category of each list of words around a bare figure is named after its table.
AROUND = ("strength", "age", "clock", "warmth")

# The digit written onto a unit, and the power that it makes.
POWERS = {2: "square", 3: "cubic"}

# By these speeds are measured.
TIMES = ("second", "minute", "hour", "day")

# A conversion in brackets has at most so many tokens.
LONGEST_CONVERSION = 6

# These follow the hour in a time of the day.
# What joins the letters of a model to its digits.
HYPHENS = ("-", "\u2010", "\u2011")
PARTS_OF_HOURS = ("minute", "second")

# What follows a count and no age.
COUNTED = ("person", "thing", "victim")

# What a name before an age is not.
# Hedges that bound an age behind people.
BOUNDS_OF_AGE = ("more_than", "less_than")
# People whose age is told so.
OF_AN_AGE = frozenset(("boy", "child", "girl", "man", "woman", "youth"))
# What is shorter than a name may be cut short: Jr.
SHORTEST_NAME = 4
NO_PERSON = ("place", "nation", "month", "weekday", "unit", "number", "cardinal")


class Unit(NamedTuple):
    """Name a unit and the tokens that it takes."""

    name: str
    first: int
    last: int


class Glued(NamedTuple):
    """Name the unit that letters written onto digits stand for, by the letters exactly as written."""

    units: dict[str, str]


class Choice(NamedTuple):
    """Name a unit that a word is where a word of a group stands near, before or after, and how many its form speaks of."""

    unit: str
    near: str
    before: str
    after: str
    of: str
    wide: bool
    unless: str
    closing: bool
    hyphened: bool
    form: str

    @property
    def is_fallback(self) -> bool:
        """Tell whether the word is this unit wherever no word near makes it another."""
        return not (self.near or self.before or self.after or self.of or self.closing or self.hyphened)

    def distance(self, around: Around) -> int | None:
        """Give how far the nearest word is that makes the word this unit, in tokens."""
        if around.has(self.unless):
            return None
        if self.is_fallback:
            return FAR
        close_before = around.before.get(self.before, FAR)
        if close_before <= SHORTLY_BEFORE:
            return close_before
        close_after = around.after.get(self.after, FAR)
        if close_after <= SHORTLY_AFTER:
            return close_after
        near = min(around.before.get(self.near, FAR), around.after.get(self.near, FAR))
        return near if near < FAR else None


class Around(NamedTuple):
    """Hold the groups of words before and after a figure, each with its distance in tokens."""

    before: dict[str, int]
    after: dict[str, int]

    def has(self, group: str) -> bool:
        """Tell whether a word of a group is near."""
        return group in self.before or group in self.after


def enter(lexicon: Lexicon) -> None:
    """Enter the units of a language and the words around them."""
    table = lexicon.language.units
    for name, noun in table.nouns.items():
        lexicon.add_noun("unit", name, noun)
        for written in noun.one:
            enter_after_stem(lexicon, name, written)
            if name in TIMES:
                enter_time(lexicon, name, written)
    for name, words in table.marks.items():
        for written in words:
            lexicon.add("unit", plain(written), Inflected(name, ONE))
    enter_glued(lexicon)
    enter_contextual(lexicon)
    enter_small_words(lexicon)


def enter_time(lexicon: Lexicon, name: str, written: str) -> None:
    """Enter a unit of time by which a speed is measured, with its article too, under which it may be another word."""
    for article in ("", *lexicon.language.script.articles):
        lexicon.add("unit_time", article + written, name)


def enter_after_stem(lexicon: Lexicon, name: str, written: str) -> None:
    """Enter the forms of a noun after a stem that is written apart and stays as it is."""
    stem, _, noun = written.rpartition(" ")
    if stem in lexicon.language.units.stems:
        for form, count in lexicon.inflect(Noun(one=(noun,))):
            lexicon.add("unit", f"{stem} {form}", Inflected(name, count))


def enter_small_words(lexicon: Lexicon) -> None:
    """Enter what stands between, before and after figures and units, each list under a category of its own."""
    table = lexicon.language.units
    lists = {"percent": table.percent, "unit_points": table.points, "basis_point": table.basis, "unit_per": table.per}
    lists["permille"] = table.permille
    lists |= {"unit_link": table.links, "unit_filler": table.fillers, "unit_across": table.across}
    for name in AROUND:
        around: Surroundings = getattr(table, name)
        for side in ("before", "after", "sure", "event", "barred", "one", "being"):
            lists[f"{name}_{side}"] = getattr(around, side)
    for category, words in lists.items():
        for written in words:
            lexicon.add(category, plain(written), True)
    for written in table.age.before:
        lexicon.add("age_word", written.split()[-1], True)
    for category, named in (("unit_power", table.powers), ("unit_trap", table.traps)):
        for name, words in named.items():
            for written in words:
                lexicon.add(category, written, name)


def enter_glued(lexicon: Lexicon) -> None:
    """Enter the letters that are a unit only when written onto digits."""
    glued: dict[str, dict[str, str]] = {}
    for name, words in lexicon.language.units.glued.items():
        for written in words:
            glued.setdefault(lexicon.fold(written), {})[written] = name
    for form, units in glued.items():
        lexicon.add("unit_glued", form, Glued(units))


def enter_contextual(lexicon: Lexicon) -> None:
    """Enter the words that are a unit by what is near, and the words that are near."""
    choices: dict[str, list[Choice]] = {}
    for entry in lexicon.language.units.contextual:
        for form, count in lexicon.inflect(entry.words):
            options = choices.setdefault(lexicon.fold(form), [])
            option = Choice(
                entry.unit, entry.near, entry.before, entry.after, entry.of, entry.wide, entry.unless,
                entry.closing, entry.hyphened, count,
            )  # fmt: skip
            if all(known[:-1] != option[:-1] for known in options):
                options.append(option)
    for form, options in choices.items():
        lexicon.add("unit_by_context", form, tuple(options))
    groups: dict[str, set[str]] = {}
    for group, words in lexicon.language.units.near.items():
        for written in words:
            groups.setdefault(lexicon.fold(written), set()).add(group)
    for form, near in groups.items():
        lexicon.add("near", form, frozenset(near))


# -- nouns and abbreviations -----------------------------------------------------------------


def unit_at(scan: Scan, index: int, first: int, last: int) -> Unit | None:
    """Give the unit that starts at a token, for the figure at tokens `first` to `last`."""
    table = scan.lexicon.language.units
    if not table.powers_after:
        power = match(scan, index, "unit_power")
        if power is not None and (is_joint(scan.seps[power[1]]) or scan.seps[power[1]] == ". "):
            return powered(scan, index, power[1], str(power[0]), first, last)
    noun = noun_at(scan, index, first, last)
    base = noun if noun is not None and noun.last > index else by_context(scan, index, first, last) or noun
    if base is None:
        return glued_at(scan, index, last)
    return compound(scan, base)


def powered(scan: Scan, index: int, after: int, power: str, first: int, last: int) -> Unit | None:
    """Give the square or cube of the unit at a token; after its power a short form needs no neighbours."""
    base = noun_at(scan, after, first, last)
    options = scan.sense(after, "unit_by_context")
    if base is None and options is not None:
        base = Unit(options[0].unit, after, after)
    name = f"{power} {base.name}" if base is not None else ""
    return timed(scan, Unit(name, index, base.last)) if base is not None and name in load_world().units else None


def noun_at(scan: Scan, index: int, first: int, last: int) -> Unit | None:
    """Give the noun or abbreviation of a unit at a token, where it can be that of the figure."""
    found = match(scan, index, "unit")
    if found is None:
        time = scan.sense(index, "unit_time") if is_parts(scan, last) else None
        return Unit(time, index, index) if time is not None else None
    (name, count), after = found
    if not is_counted(scan, index, count, first, last) or names_a_time(scan, name, count, after):
        return None
    if name in PARTS_OF_HOURS and is_past_the_hour(scan, first):
        return None
    if scan.close(after) and scan.sense(after, "unit_trap") == name:
        return None
    return None if is_model(scan, index, after) else Unit(name, index, after - 1)


def is_model(scan: Scan, index: int, after: int) -> bool:
    """Tell whether digits are written onto letters, or onto capital ones with a hyphen: 2024 YR4, two Mi-8 helicopters."""
    if after >= scan.count or not scan.sense(after, "digits"):
        return False
    if scan.seps[after] == "":
        return power_after(scan, after) is None
    hyphened = scan.seps[after] in HYPHENS and scan.words[index][:1].isupper()
    return hyphened and not (scan.close(after + 1) and scan.sense(after + 1, "unit"))


def is_counted(scan: Scan, index: int, count: str, first: int, last: int) -> bool:
    """Tell whether the form of a noun can follow a figure: no dual, and no article but after a vague number."""
    word = scan.tags[index]
    if word is None or word.conjunction or word.preposition or count in (TWO, TWO_CONSTRUCT):
        return False
    if word.definite:
        # Hundreds of the metres, and in the newer style six of the months.
        large = any(scan.sense(last, category) is not None for category in ("vague", "magnitude"))
        counts = large or scan.sense(last, "cardinal") is not None
        # Some names of money have no plural: عشرات الملايين من اليورو.
        linked = large and scan.sense(index - 1, "unit_link") and "currency" in word.senses
        return (count == MANY and counts) or bool(linked) or is_parts(scan, last)
    if count == ONE and word.form in scan.lexicon.language.units.careful:
        after_article = bool(scan.sense(index - 1, "articles")) or is_part(scan, first, last)
        return "-" in scan.seps[index] or after_article or (first == last and is_one(scan, first))
    return True


def is_parts(scan: Scan, last: int) -> bool:
    """Tell whether a figure ends in several parts, which are of the one unit: three quarters of the hour."""
    fraction = scan.sense(last, "fraction")
    return fraction is not None and fraction[1] == MANY


def is_part(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a figure is a fraction in digits or in one sign or word: 3/4 cup, ½ cup."""
    return (
        scan.seps[last] in SLASHES if last == first + 1 else first == last and scan.sense(first, "fraction") is not None
    )


def is_one(scan: Scan, index: int) -> bool:
    """Tell whether a token is the number one."""
    digits = scan.sense(index, "digits")
    return bool(scan.sense(index, "cardinal") == 1 or (digits is not None and digits.value == 1))


def names_a_time(scan: Scan, name: str, count: str, after: int) -> bool:
    """Tell whether a unit of time names a date or a time of the day by what follows: day Friday, year 2014, hours GMT."""
    if after >= scan.count:
        return False
    if name in ("hour", "minute", "second"):
        return match(scan, after, "clock_after") is not None and is_joint(scan.seps[after])
    if count not in (ONE, ACCUSATIVE) or not scan.close(after) or scan.seps[after] == "-":
        return False
    following = {"day": "weekday", "month": "month", "year": "digits"}.get(name)
    value = scan.sense(after, following) if following is not None else None
    return value is not None and (name != "year" or value.length == 4)


def is_past_the_hour(scan: Scan, first: int) -> bool:
    """Tell whether a figure goes on with a time of the day: the hour nine and twenty minutes."""
    word = scan.tags[first]
    if first < 2 or not (scan.sense(first - 1, "join") or (word is not None and word.conjunction)):
        return False
    for index in range(max(0, first - 4), first - 1):
        clock = scan.tags[index]
        if clock is not None and ("time_before" in clock.senses or ("clock_before" in clock.senses and clock.definite)):
            return True
    return False


def compound(scan: Scan, base: Unit) -> Unit:
    """Give a unit with the square or cube, or the time that it is measured by, that follows it."""
    units = load_world().units
    after = base.last + 1
    if after >= scan.count:
        return base
    power = power_after(scan, after)
    if power is not None and f"{power} {base.name}" in units:
        return timed(scan, Unit(f"{power} {base.name}", base.first, after))
    return accelerated(scan, timed(scan, base))


def timed(scan: Scan, base: Unit) -> Unit:
    """Give a unit with what it is measured by, where a word or a slash after it says so: per second, /h, في الساعة."""
    after = base.last + 1
    if after >= scan.count:
        return base
    word = scan.tags[after]
    start = 0
    bracketed = scan.seps[after].strip() in ("(", ")") and per_behind_brackets(scan, after)
    if bracketed:
        return per_unit(scan, base, bracketed)._replace(last=base.last)
    if scan.sense(after, "unit_per") and scan.close(after):
        start = after + 1
    elif scan.seps[after].strip() == "/" or (
        word is not None and word.preposition and word.preposition in scan.lexicon.language.units.per
    ):
        start = after
    return per_unit(scan, base, start) if start else base


def per_behind_brackets(scan: Scan, index: int) -> int:
    """Give the token of what two units are measured by that stands behind the brackets around the second: 160 km (100 miles) per hour."""
    closed = index
    while scan.seps[closed].strip() != ")":
        closed += 1
        if closed == min(index + LONGEST_CONVERSION, scan.count):
            return 0
    return closed + 1 if scan.sense(closed, "unit_per") else 0


def accelerated(scan: Scan, speed: Unit) -> Unit:
    """Give a speed with the time that it is measured by once more: metres per second squared, m/s²."""
    after = speed.last + 1
    if after >= scan.count or power_after(scan, after) != "square" or f"{speed.name} squared" not in load_world().units:
        return speed
    return Unit(f"{speed.name} squared", speed.first, after)


def per_unit(scan: Scan, base: Unit, index: int) -> Unit:
    """Give a unit with the time or other unit at a token by which it is measured, where the two make one."""
    letter = scan.sense(index, "unit_glued")
    short = letter.units.get(scan.words[index]) if letter is not None and scan.seps[index].strip() == "/" else None
    if short is not None and f"{base.name} per {short}" in load_world().units:
        return Unit(f"{base.name} per {short}", base.first, index)
    time = match(scan, index, "unit_time")
    if time is not None and f"{base.name} per {time[0]}" in load_world().units:
        return Unit(f"{base.name} per {time[0]}", base.first, time[1] - 1)
    power = match(scan, index, "unit_power")
    other = match(scan, power[1] if power is not None else index, "unit") or short_and_raised(scan, index)
    if other is None:
        return base
    after = other[1]
    raised = str(power[0]) if power is not None else power_after(scan, after) if after < scan.count else None
    name = f"{base.name} per {raised} {other[0].name}" if raised else f"{base.name} per {other[0].name}"
    last = after if raised and power is None else after - 1
    return Unit(name, base.first, last) if name in load_world().units else base


def short_and_raised(scan: Scan, index: int) -> tuple[Inflected, int] | None:
    """Give the unit of a short form that with its power needs no neighbours, and the index after it: kg/m3."""
    options = scan.sense(index, "unit_by_context")
    if options is None or index + 1 >= scan.count or power_after(scan, index + 1) is None:
        return None
    return Inflected(options[0].unit, ONE), index + 1


def power_after(scan: Scan, index: int) -> str | None:
    """Give the power that stands after a unit: a word, or a digit written onto it."""
    if scan.lexicon.language.units.powers_after and scan.close(index):
        power = match(scan, index, "unit_power")
        if power is not None:
            return str(power[0])
    digits = scan.sense(index, "digits") if scan.seps[index] in ("", "^") else None
    return POWERS.get(digits.value) if digits is not None else None


def noun_before(scan: Scan, first: int, last: int, category: str = "unit") -> Unit | None:
    """Give the unit or currency before a figure that agrees with it: the nine months, one day, with the noun first."""
    if not scan.lexicon.language.units.noun_before:
        return None
    start, definite = past_prefixes(scan, first)
    if not start or not is_joint(scan.seps[start]):
        return None
    power = match_before(scan, start, "unit_power") if category == "unit" else None
    found = match_before(scan, power[1] if power is not None else start, category)
    if found is None:
        return None
    (name, count), index = found
    if power is not None:
        name = f"{power[0]} {name}"
        if name not in load_world().units:
            return None
    word = scan.tags[index]
    if word is None or count not in (ONE, ACCUSATIVE, MANY):
        said_twice = count == TWO and first == last and scan.sense(first, "cardinal") == PAIR
        return Unit(name, index, start - 1) if said_twice else None
    if (count == MANY and word.definite and definite) or (
        count != MANY
        and not word.definite
        and first == last
        and is_one(scan, first)
        and not is_numeric(scan, index - 1)
    ):
        return Unit(name, index, start - 1)
    return None


def is_numeric(scan: Scan, index: int) -> bool:
    """Tell whether a token is part of a number, which then counts the noun after it: a million dollars."""
    return not scan.senses(index).keys().isdisjoint(("digits", "cardinal", "magnitude", "vague"))


def past_prefixes(scan: Scan, first: int) -> tuple[int, bool]:
    """Give the first of the lone prefixes that are written before a figure, and whether it has the article."""
    word = scan.tags[first]
    definite = word is not None and word.definite
    while first > 0 and is_joint(scan.seps[first]):
        runs = scan.lexicon.alone(scan.words[first - 1])
        if not runs:
            break
        definite = definite or bool(runs[0].article)
        first -= 1
    return first, definite


# -- words that need their neighbourhood -----------------------------------------------------


def by_context(scan: Scan, index: int, first: int, last: int) -> Unit | None:
    """Give the unit that a word of several meanings is, by the nearest word that decides."""
    options = scan.sense(index, "unit_by_context")
    if options is None:
        return None
    word = scan.tags[index]
    if word is None or word.conjunction or word.preposition:
        return None
    if index + 1 < scan.count and power_after(scan, index + 1) is not None:
        return Unit(options[0].unit, index, index)
    best = decided(scan, index, first, last)
    if best is not None and best.is_fallback and not best.unless and is_small(scan, last):
        # Two degrees may be those of a university, ninety are not.
        return None
    if best is None:
        return closed_off(scan, index, options[0].unit) if len(scan.words[index]) == 1 else None
    if not is_counted(scan, index, best.form, first, last):
        return None
    return Unit(best.unit, index, index)


def is_small(scan: Scan, last: int) -> bool:
    """Tell whether a figure ends in a word for a part of one or for a few."""
    if scan.sense(last, "digits") is not None or scan.sense(last, "magnitude") is not None:
        return False
    return scan.sense(last, "cardinal") is None or scan.sense(last, "cardinal") in FEW


def decided(scan: Scan, index: int, first: int, last: int) -> Choice | None:
    """Give the choice that the form or the neighbourhood of a word decides for, None where nothing does."""
    options: tuple[Choice, ...] = scan.sense(index, "unit_by_context") or ()
    around = neighbours(scan, first, max(last, index))
    best = by_form(scan, index, first, options, around) or chosen(options, around)
    if (best is None or best.is_fallback) and any(option.wide for option in options):
        best = chosen(options, neighbours(scan, first, max(last, index), WIDE))
    if (best is None or best.is_fallback) and is_below_zero(scan, first):
        best = next((option for option in options if option.near == HEAT), best)
    return best


def by_form(scan: Scan, index: int, first: int, options: tuple[Choice, ...], around: Around) -> Choice | None:
    """Give the choice that what a unit is of, the end of its phrase or a hyphen before it decides."""
    for option in options:
        if option.of and is_of(scan, index, option.of):
            return option
        if option.closing and not is_one(scan, first) and (ends_phrase(scan, index) or is_numeric(scan, index + 1)):
            return option
        if option.hyphened and scan.seps[index] == "-" and scan.close(index + 1) and not around.has(option.unless):
            return option
    return None


def is_of(scan: Scan, index: int, group: str) -> bool:
    """Tell whether a word of a group is what a unit is of, perhaps after an adjective: two pounds of fresh strawberries."""
    link = match(scan, index + 1, "unit_link") if scan.close(index + 1) else None
    if link is None or not scan.close(link[1]):
        return False
    return any(group in (scan.sense(link[1] + step, "near") or ()) for step in range(2))


def is_below_zero(scan: Scan, first: int) -> bool:
    """Tell whether a word or sign before a figure puts it below zero, as only degrees of heat are."""
    before = scan.seps[first]
    is_sign = bool(before) and before[-1] in MINUS and (len(before) > 1 or first == 0)
    return is_sign or bool(scan.sense(first, "minus"))


def chosen(options: tuple[Choice, ...], around: Around) -> Choice | None:
    """Give the choice whose deciding word is the nearest, if there is one."""
    known = [(distance, option) for option in options if (distance := option.distance(around)) is not None]
    return min(known, key=lambda pair: pair[0])[1] if known else None


def neighbours(scan: Scan, first: int, last: int, reach: int = 0) -> Around:
    """Give the groups of words near a figure, in its sentence, or in a reach of so many tokens before it."""
    around = Around({}, {})
    for step in range(1, (reach or BEFORE) + 1):
        if first - step < 0 or (not reach and any(stop in scan.seps[first - step + 1] for stop in STOPS)):
            break
        for group in scan.sense(first - step, "near") or ():
            around.before.setdefault(group, step)
    for step in range(1, AFTER + 1):
        if last + step >= scan.count or any(stop in scan.seps[last + step] for stop in STOPS):
            break
        for group in scan.sense(last + step, "near") or ():
            around.after.setdefault(group, step)
    return around


def glued_at(scan: Scan, index: int, last: int) -> Unit | None:
    """Give the unit of letters that are written onto the digits, or closed off by a bracket."""
    glued = scan.sense(index, "unit_glued")
    if glued is None or scan.sense(last, "digits") is None:
        return None
    name = glued.units.get(scan.words[index])
    if name is None:
        return None
    return Unit(name, index, index) if scan.seps[index] == "" else closed_off(scan, index, name)


def is_glued_unit(scan: Scan, index: int, first: int) -> bool:
    """Tell whether letters written onto digits are a unit, by themselves or by the words around."""
    glued = scan.sense(index, "unit_glued")
    if glued is not None and scan.words[index] in glued.units:
        return True
    return by_context(scan, index, first, index - 1) is not None


def closed_off(scan: Scan, index: int, name: str) -> Unit | None:
    """Give the unit of an abbreviation after which its phrase ends, a bracket with another figure opens, or what is measured follows."""
    after = scan.seps[index + 1].strip()
    opens = after == "(" and scan.sense(index + 1, "digits") is not None
    ends = index + 1 >= scan.count or (after != "" and after[0] in CLOSING)
    closes = after.startswith(")") or (ends and scan.seps[index] != "")
    of_what = scan.close(index + 1) and scan.sense(index + 1, "of") and scan.seps[index] != ""
    return Unit(name, index, index) if opens or closes or of_what else None


def feet(scan: Scan, last: int) -> Unit | None:
    """Give the foot whose mark stands between a figure and one of inches with its own mark: 5'10"."""
    after = last + 1
    inches = scan.sense(after, "digits")
    if inches is None or scan.seps[after].strip() not in PRIMES or inches.value >= MOST_INCHES:
        return None
    return Unit("foot", after, last) if closes_inches(scan, after + 1) else None


def closes_inches(scan: Scan, index: int) -> bool:
    """Tell whether the mark of inches stands before a token."""
    return scan.seps[index].lstrip(" ").startswith(DOUBLE_PRIMES)


def are_inches(scan: Scan, last: int) -> bool:
    """Tell whether the mark of inches stands on a figure in digits where it closes no quote: none is opened before it."""
    behind = scan.seps[last + 1]
    if not behind.startswith(DOUBLE_PRIMES) or scan.sense(last, "digits") is None:
        return False
    if behind.startswith(SURE_PRIMES):
        return not is_in_quote(scan, scan.ends[last])
    end = scan.ends[last]
    return all(scan.text.find(mark, max(0, end - FAR_QUOTE), end) < 0 for mark in QUOTES)


def is_in_quote(scan: Scan, end: int) -> bool:
    """Tell whether a quote was opened shortly before a place and not closed: some papers close one with the mark of inches."""
    begin = max(0, end - LONGEST_QUOTE)
    opened = scan.text.rfind(OPENED, begin, end)
    return opened >= 0 and all(scan.text.find(mark, opened, end) < 0 for mark in CLOSERS)


def frost(scan: Scan, last: int) -> Unit | None:
    """Give the degree where words put a bare figure below zero: 5 below zero."""
    after = last + 1
    found = match(scan, after, "below_zero") if scan.close(after) else None
    return Unit("degree Celsius", after, found[1] - 1) if found is not None else None


def warmth(scan: Scan, first: int, last: int) -> Unit | None:
    """Give the degree where words for the temperature stand right before a bare figure, or before what leads to it: درجة الحرارة ناقص 5."""
    digits = scan.sense(first, "digits")
    if (
        first == 0
        or scan.seps[first].strip(" -\u2212")
        or not ends_phrase(scan, last)
        or (digits is not None and digits.length > HEAT_DIGITS)
    ):
        return None
    led = scan.match_before(first, "to", longest=1) or scan.match_before(first, "between", longest=1)
    found = scan.match_before(first if led is None else led[1], "warmth_before")
    return Unit("degree Celsius", found[1], first - 1) if found is not None else None


def ends_phrase(scan: Scan, index: int) -> bool:
    """Tell whether a phrase ends with a token: at the end of the text, before a mark, or before a word that belongs to no noun."""
    after = index + 1
    if not scan.close(after):
        return True
    return scan.seps[after].isspace() and "function" in scan.senses(after)


def strength(scan: Scan, first: int, last: int) -> Unit | None:
    """Give the magnitude where a bare figure is the strength of an earthquake."""
    digits = scan.sense(first, "digits")
    if digits is None or digits.value >= STRONGEST or (last > first and is_grouped(scan, first)):
        return None
    after = last + 1
    if after < scan.count and is_joint(scan.seps[after]):
        found = match(scan, after, "strength_after")
        if found is not None:
            return Unit("magnitude", after, found[1] - 1)
        if last > first and scan.sense(after, "strength_event"):
            return Unit("magnitude", first, first - 1)
    if not scan.has("strength_before"):
        return None
    named = scan.match_before(first, "strength_sure", longest=2) if first and scan.close(first) else None
    if named is not None:
        return Unit("magnitude", named[1], first - 1)
    if not neighbours(scan, first, last).has("quake"):
        return None
    for start in range(max(0, first - 4), first):
        found = scan.match(start, "strength_before")
        if found is not None and found[1] <= first and (last > first or found[1] >= first - 1):
            return Unit("magnitude", start, found[1] - 1)
    return None


def is_grouped(scan: Scan, first: int) -> bool:
    """Tell whether a comma parts the thousands of a figure from the rest: 9,000."""
    return scan.seps[first + 1] == "," and len(scan.words[first + 1]) == THOUSANDS


def age(scan: Scan, first: int, last: int) -> Unit | None:
    """Give the year where a bare figure is an age: after or before a word that says so, or set off after a name."""
    after = last + 1
    if after < scan.count and is_joint(scan.seps[after]):
        found = match(scan, after, "age_after")
        if found is not None:
            return Unit("year", after, found[1] - 1)
    digits = scan.sense(first, "digits")
    counts = scan.close(after) and not scan.senses(after).keys().isdisjoint(COUNTED)
    if (
        not counts
        and (digits is None or digits.value <= OLDEST)
        and scan.holds(BITS["age_word"], first - AGE_REACH, first)
        and any(scan.sense(index, "age_word") for index in range(max(0, first - AGE_REACH), first))
    ):
        for start in (past_prefixes(scan, first)[0], past_hedges(scan, first)):
            before = scan.match_before(start, "age_before", longest=4) if start and is_joint(scan.seps[start]) else None
            if before is not None:
                return Unit("year", before[1], start - 1)
        # The hedge itself may end in the word, or begin with it: under the age of, aged over.
        start = past_hedges(scan, first)
        if scan.sense(past_prefixes(scan, first)[0] - 1, "age_before") or (
            start < first and scan.sense(start, "age_before")
        ):
            return Unit("year", first, first - 1)
    if scan.lexicon.language.units.age.trailing and is_age_untold(scan, first, last):
        return Unit("year", first, first - 1)
    return None


def is_age_untold(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a bare figure is an age by where it stands alone."""
    return (
        is_set_off(scan, first, last)
        or is_bound_of_age(scan, first)
        or is_age_of_one(scan, first, last)
        or is_what_one_is(scan, first, last)
    )


def number_at(scan: Scan, index: int) -> int | None:
    """Give the number that one token is, in digits or as a word; None where it is neither."""
    digits = scan.sense(index, "digits")
    value: int | None = digits.value if digits is not None else scan.sense(index, "cardinal")
    return value


def is_age_of_one(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a bare figure is the age of one boy, girl, man or woman: a boy of 15 and his friend."""
    if not scan.close(first) or not scan.close(first - 1) or not scan.sense(first - 1, "linking"):
        return False
    person = scan.sense(first - 2, "person")
    years = number_at(scan, first)
    if person is None or person.name not in OF_AN_AGE or person.plurality != ONE or first != last:
        return False
    ends = not scan.close(last + 1) or not scan.starts_of(last + 1).isdisjoint(
        ("auxiliaries", "function", "join", "passive")
    )
    return ends and years is not None and 0 < years <= OLDEST


def is_bound_of_age(scan: Scan, first: int) -> bool:
    """Tell whether a figure says which people of an age are meant: children under five, women over 40."""
    hedge = scan.match_before(first, "hedge", longest=1)
    people = people_before(scan, hedge[1] - 1) if hedge is not None and scan.close(hedge[1]) else None
    years = number_at(scan, first)
    if people is None or years is None or people.plurality == ONE or not 0 < years <= OLDEST:
        return False
    after = scan.senses(first + 1)
    ends = not scan.close(first + 1) or not after.keys().isdisjoint(("auxiliaries", "function", "join"))
    return ends and hedge is not None and hedge[0] in BOUNDS_OF_AGE


def people_before(scan: Scan, index: int) -> Inflected | None:
    """Give the people that a token names, or of whom a verb of being there speaks: five of the wounded are under 18."""
    if scan.sense(index, "auxiliaries") is None:
        found: Inflected | None = scan.sense(index, "person")
        return found
    subject = scan.sense(index - 1, "person") or scan.sense(index - 1, "victim")
    if subject is None and scan.sense(index - 1, "state") and scan.sense(index - 2, "determiners"):
        # The wounded are named by what befell them.
        subject = Inflected("person", MANY)
    return subject if scan.close(index) else None


def past_hedges(scan: Scan, first: int) -> int:
    """Give the first of the hedges and lone prefixes that stand before a figure."""
    first, _ = past_prefixes(scan, first)
    for category in ("hedge", "between"):
        found = scan.match_before(first, category, longest=3) if first and is_joint(scan.seps[first]) else None
        if found is not None:
            return found[1]
    return first


def is_set_off(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a figure stands between commas after a person's name of two words or more."""
    years = number_at(scan, first)
    if first < 1 or first != last or years is None or not 0 < years <= OLDEST:
        return False
    if not is_behind_name(scan, first):
        return False
    if scan.seps[last + 1].lstrip()[:1] not in (",", ".", ")") and not is_before_next_name(scan, first, last + 1):
        return False
    if scan.seps[last + 1].lstrip()[:1] == "." and scan.sense(last + 1, "digits") is not None:
        return False
    name, before = scan.words[first - 1], scan.words[first - 2] if first > 1 else ""
    if name.islower() and is_described(scan, first - 1, last):
        return True
    if not is_name(name) or any(scan.sense(first - 1, category) for category in NO_PERSON):
        return False
    if scan.close(first - 1) and is_name(before):
        return not scan.sense(first - 2, "nation")
    return (
        (not scan.sense(first - 2, "age_barred") or is_behind_age(scan, first - 2))
        and scan.words[last + 1 : last + 2] != []
        and scan.words[last + 1].islower()
    )


def is_behind_name(scan: Scan, first: int) -> bool:
    """Tell whether a comma stands before a figure, the point of a short word before it passed over: Lee, 20; Lee Jr., 20."""
    marks = scan.seps[first].replace(" ", "")
    return marks == "," or (marks == ".," and len(scan.words[first - 1]) < SHORTEST_NAME)


def is_behind_age(scan: Scan, join: int) -> bool:
    """Tell whether a conjunction joins a name to one with an age between commas: Ann, 30, and Bo, 25, were."""
    years = number_at(scan, join - 1) if join > 1 and scan.sense(join, "join") else None
    return years is not None and scan.seps[join - 1].strip() == scan.seps[join].strip() == ","


def is_what_one_is(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a figure ends a phrase that says what one person is: she is 34, the victim was 22."""
    being = scan.match_before(first, "age_being", longest=2) if scan.close(first) else None
    years = number_at(scan, first)
    if being is None or first != last or years is None or not 1 < years <= OLDEST or not scan.close(being[1]):
        return False
    mark = scan.seps[last + 1].strip(" \"'”’)")[:1]
    if not (mark and mark in ".,;") and not (scan.close(last + 1) and scan.sense(last + 1, "join")):
        return False
    subject = being[1] - 1
    people = scan.sense(subject, "person") or scan.sense(subject, "victim")
    one = (
        people is not None
        and people.plurality == ONE
        and not {"articles", "determiners"}.isdisjoint(scan.senses(subject - 1))
    )
    return bool(one or scan.sense(subject, "age_one"))


def is_before_next_name(scan: Scan, first: int, after: int) -> bool:
    """Tell whether a full name, and no place, has a figure behind its comma, and goes on without a second one.

    Ann Lee , 20 and Bo Day , 24 , were held; Ann Lee , 20 was held.
    """
    if first < 2 or not scan.close(first - 1) or not is_name(scan.words[first - 2]) or not scan.close(after):
        return False
    if scan.sense(after, "join"):
        return scan.close(after + 1) and is_name(scan.words[after + 1])
    led = first > 2 and scan.close(first - 2) and scan.sense(first - 3, "function")
    return not led and scan.sense(after, "auxiliaries") is not None and scan.sense(after, "function") is not None


def is_described(scan: Scan, index: int, last: int) -> bool:
    """Tell whether a noun for one person stands before an age between commas: the tycoon, 61, was."""
    person = scan.sense(index, "person") or scan.sense(index, "victim")
    after = scan.seps[last + 1].strip()
    return (
        person is not None and person.plurality == ONE and after in (",", ".") and scan.words[last + 1 : last + 2] != []
    )


def is_name(word: str) -> bool:
    """Tell whether a word is written as a proper name: with a capital letter, and not in capitals."""
    return word[:1].isupper() and not word.isupper()
