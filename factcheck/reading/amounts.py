"""What a figure is an amount of: money, percent, or a unit of measure, written after it, before it or within it."""

from __future__ import annotations

from fractions import Fraction
from typing import Final, Literal, NamedTuple

from factcheck.languages.world.tables import load_world
from factcheck.reading import currencies, units
from factcheck.reading.abbreviations import match, match_before
from factcheck.reading.currencies import Basis, Context, Resolved, currency_context
from factcheck.reading.draft import Source
from factcheck.reading.lexicon import ONE, Inflected, Lexicon, Word
from factcheck.reading.number_words import draft_at
from factcheck.reading.places import nation
from factcheck.reading.scan import DIRECTION, Scan, is_joint, undirected

__all__ = ["Amount", "Context", "amount_of", "currency_context", "enter", "is_mark", "unit_noun"]

Kind = Literal["money", "percent", "measure"]

PERCENT: Final = "percent"
# What the signs of a thousandth stand for.
MILLE = "permille"

SPACES = " \u00a0\u202f\u2009\t"
OPENING, CLOSING = frozenset('([«“"'), (")", "]", "»", "”", '"', "\u2033")
DASHES = "-\u2010\u2011\u2012\u2013\u2212+~"

BASIS_POINT = Fraction(1, 100)
PER_MILLE = Fraction(1, 10)

# Letters may be written onto these signs: US$, GH¢.
PREFIXED = ("dollar", "cent", "sterling")

# What may stand before a figure that it measures.
NOUNS = ("unit", "unit_power", "currency", "percent")

# Signs and letters between the sides of a thing, the units of these, and how many times one side is another at most; a thing has two more sides.
TIMES, CROSSES = frozenset("×✕"), frozenset("xX")
LENGTHS = frozenset(("millimeter", "centimeter", "meter", "inch", "foot", "yard", "pixel"))
WIDEST, OTHER_SIDES = 10, 2

# So many adjectives at most stand between a figure and its unit.
FILLERS = 3


class Amount(NamedTuple):
    """Say what a figure is an amount of.

    `unit` is an ISO 4217 code, "percent", or the unit's English name. Tokens `first` to `last`
    are the unit's; of a sign they are none (`first` > `last`), since signs stand between tokens.
    The figure times `scale` is in `unit` (a cent is a hundredth). `candidates` are the
    currencies that the name can mean, `basis` says what decided, `before` that the unit precedes the figure.
    """

    kind: Kind
    unit: str
    first: int
    last: int
    scale: Fraction = Fraction(1)
    candidates: tuple[str, ...] = ()
    basis: Basis = "name"
    before: bool = False


def enter(lexicon: Lexicon) -> None:
    """Enter the words of units and money of a language."""
    units.enter(lexicon)
    currencies.enter(lexicon)


def unit_noun(scan: Scan, index: int) -> Inflected | None:
    """Give the unit or currency whose noun a token is, with the number in its form."""
    for category in ("unit", "currency"):
        found = scan.match(index, category)
        if found is not None:
            name, count = found[0]
            return Inflected(name, count)
    options = scan.sense(index, "unit_by_context")
    if options is None:
        return None
    option = units.chosen(options, units.neighbours(scan, index, index))
    return Inflected(option.unit, option.form) if option is not None else None


def is_mark(scan: Scan, index: int) -> bool:
    """Tell whether a token may be written onto digits: a currency or unit, or the mark of one in its exact letters."""
    if scan.sense(index, "unit") or scan.sense(index, "currency") or scan.sense(index, "percent"):
        return True
    glued = scan.sense(index, "unit_glued")
    marks = scan.sense(index, "currency_mark") or {}
    word = scan.words[index] if 0 <= index < scan.count else ""
    return bool((glued is not None and word in glued.units) or (word in marks))


def amount_of(scan: Scan, first: int, last: int, context: Context | None = None) -> Amount | None:
    """Give what the figure at tokens `first` to `last` (its magnitude included) is an amount of, or None.

    `context` is what `currency_context` gives for the article; without it a name that
    several countries share means its default.
    """
    return written(scan, first, last, context) or across(scan, first, last, context)


def written(scan: Scan, first: int, last: int, context: Context | None) -> Amount | None:
    """Give what stands beside a figure or within it and says what it is an amount of."""
    signed = sign_before(scan, first, context)
    return (
        (with_code(scan, signed, first, last) if signed is not None else None)
        or mark_before(scan, first, context)
        or after(scan, first, last, context)
        or within(scan, first, last, context)
        or preceding(scan, first, last, context)
        or bare(scan, first, last)
    )


def with_code(scan: Scan, signed: Amount, first: int, last: int) -> Amount:
    """Give what a sign before a figure stands for, which a code before the sign or behind the figure may say: AUD$40, $40 AUD."""
    if signed.kind != "money" or len(signed.candidates) < 2:
        return signed
    before = currencies.code_before(scan, first)
    behind = (
        currencies.mark_at(scan, last + 1)
        if scan.close(last + 1) and "currency_mark" in scan.starts_of(last + 1)
        else None
    )
    code = before or (behind[0] if behind is not None else None)
    return signed._replace(unit=code, basis="code") if code in signed.candidates and code is not None else signed


def across(scan: Scan, first: int, last: int, context: Context | None) -> Amount | None:
    """Give the unit of length that is said once for two or more sides: 30 x 40 cm, 5 by 7 inches.

    Where the second is many times the first, that is how often it is run: 4 x 100 metres.
    """
    side, end = scan.sense(first, "digits"), last
    for _ in range(OTHER_SIDES):
        second = side_after(scan, end) if side is not None else 0
        draft = draft_at(Source(scan, frozenset()), second) if second else None
        if draft is None or draft.first != second or not 0 < draft.value <= WIDEST * side.value:
            return None
        found = written(scan, second, draft.last, context)
        if found is not None:
            return Amount("measure", found.unit, last + 1, last) if found.unit in LENGTHS else None
        end = draft.last
    return None


def side_after(scan: Scan, last: int) -> int:
    """Give the token of the figure that a cross, or a word for one, joins to the figure before it; 0 for none."""
    index = last + 1
    if index >= scan.count:
        return 0
    if scan.seps[index].strip() in TIMES and scan.seps[index].strip():
        return index if scan.sense(index, "digits") else 0
    word = scan.words[index]
    is_cross = word in CROSSES or (scan.seps[index] == " " and scan.sense(index, "unit_across"))
    return index + 1 if is_cross and scan.close(index) and scan.sense(index + 1, "digits") else 0


def after(scan: Scan, first: int, last: int, context: Context | None) -> Amount | None:
    """Give the sign, mark or noun after a figure."""
    signed = sign_after(scan, first, last, context)
    if signed is not None:
        return signed
    index = last + 1
    if index >= scan.count or not scan.leads_on(index) or not is_gap(scan, first, index):
        return None
    if "unit" in scan.starts_of(last) and (match(scan, last, "unit") or (None, 0))[1] > index:
        # The noun that holds the number goes on here.
        return None
    parted = False
    for step in range(FILLERS + 1):
        found = at(scan, index, first, last, context)
        if found is not None:
            return found if not parted or is_plural(scan, index, first, last) else None
        link = match(scan, index, "unit_link") if step == 0 else None
        if link is not None and not is_many(scan, last) and match(scan, link[1], "percent") is None:
            link = None
        if step == 0 and link is None and scan.sense(last, "fraction") and scan.sense(index, "articles"):
            link = True, index + 1
        filler = link or match(scan, index, "unit_filler")
        if filler is None or filler[1] >= scan.count or not is_joint(scan.seps[filler[1]]):
            return None
        parted, index = parted or link is None, filler[1]
    return None


def is_plural(scan: Scan, index: int, first: int, last: int) -> bool:
    """Tell whether a noun agrees with a figure that adjectives part it from: not so in `20 last year`."""
    noun = unit_noun(scan, index)
    return noun is None or noun.plurality != ONE or (first == last and units.is_one(scan, first))


def at(scan: Scan, index: int, first: int, last: int, context: Context | None) -> Amount | None:
    """Give what starts at a token: percent, money or a unit, for the figure before it."""
    basis = match(scan, index, "basis_point")
    if basis is not None:
        return Amount(PERCENT, PERCENT, index, basis[1] - 1, BASIS_POINT)
    mille = match(scan, index, "permille")
    if mille is not None and not has_conjunction(scan, index):
        return Amount(PERCENT, PERCENT, index, mille[1] - 1, PER_MILLE)
    percent = match(scan, index, "percent")
    if percent is not None and not has_conjunction(scan, index):
        return Amount(PERCENT, PERCENT, index, percent[1] - 1)
    if scan.sense(index, "unit_points") and any(scan.sense(token, "fraction") for token in range(first, last + 1)):
        return Amount(PERCENT, PERCENT, index, index)
    found = money_at(scan, index, first, last, context)
    unit = units.unit_at(scan, index, first, last)
    if unit is None:
        return found
    if found is not None and (
        found.basis in ("adjective", "code") or has_magnitude(scan, last) or unit.last < found.last
    ):
        return found
    return Amount("measure", unit.name, unit.first, unit.last)


def has_conjunction(scan: Scan, index: int) -> bool:
    """Tell whether a word joins itself to what stands before it."""
    word = scan.tags[index]
    return word is not None and bool(word.conjunction)


def has_magnitude(scan: Scan, last: int) -> bool:
    """Tell whether a figure ends in a magnitude."""
    return scan.sense(last, "magnitude") is not None or scan.sense(last, "glued") is not None


def is_gap(scan: Scan, first: int, index: int) -> bool:
    """Tell whether what stands between a figure and the next word leaves them together."""
    separator = scan.seps[index]
    if is_joint(separator):
        return True
    bare_separator = DIRECTION.sub("", separator).strip(SPACES)
    if bare_separator in CLOSING:
        # The figure alone stands in brackets or quotes: «10» years.
        return any(not OPENING.isdisjoint(part) for part in scan.seps[first:index])
    return bare_separator in ("+", "\u2013", "\u2014", "ـ") and "\n" not in separator


def is_many(scan: Scan, last: int) -> bool:
    """Tell whether a figure ends in what the unit may follow as in `hundreds of miles`, or `5/8 of a mile`."""
    word = scan.tags[last]
    is_part = scan.seps[last] in units.SLASHES and last > 0
    return is_part or (word is not None and not word.senses.keys().isdisjoint(("vague", "magnitude", "fraction")))


# -- signs -----------------------------------------------------------------------------------


def sign_before(scan: Scan, first: int, context: Context | None) -> Amount | None:
    """Give the sign before a figure, with the letters written onto it."""
    separator = scan.seps[first]
    if not separator or separator == " ":
        return None
    stripped = DIRECTION.sub("", separator).rstrip(SPACES)
    if stripped == separator and stripped[-1:] == "." and stripped[-2:-1] in load_world().money.signs:
        # The point of a number without a whole: $.50.
        stripped = separator = stripped[:-1]
    if stripped[-1:] in DASHES and len(stripped) > 1:
        stripped = stripped[:-1].rstrip(SPACES)
    sign = stripped[-1:]
    target = load_world().money.signs.get(sign)
    if target is None or belongs_to_previous(scan, first, stripped, separator):
        return None
    if target == PERCENT:
        return Amount(PERCENT, PERCENT, first, first - 1, before=True) if separator.endswith(sign) else None
    if target == MILLE or target in load_world().units:
        return None
    prefixed = currencies.sign_prefix(scan, first) if target in PREFIXED else None
    if prefixed is not None:
        code, start = prefixed
        return Amount("money", code, start, first - 1, basis="code", before=True, candidates=(code,))
    resolved = currencies.resolve(scan.lexicon.language.money, target, None, context, "code")
    return money(resolved, first, first - 1, before=True)


def belongs_to_previous(scan: Scan, first: int, stripped: str, separator: str) -> bool:
    """Tell whether a sign is written onto the figure before it, and not onto the one after."""
    if first == 0 or len(stripped) != 1 or not separator.startswith(stripped):
        return False
    previous = scan.tags[first - 1]
    is_number = previous is not None and not previous.senses.keys().isdisjoint(("digits", "magnitude", "glued"))
    return is_number and (separator != stripped or load_world().money.signs.get(stripped) == PERCENT)


def sign_after(scan: Scan, first: int, last: int, context: Context | None) -> Amount | None:
    """Give the sign after a figure."""
    separator = scan.seps[last + 1]
    if not separator or separator == " ":
        return lettered_sign_after(scan, last) if "sign_prefix" in scan.starts_of(last + 1) else None
    foot = units.feet(scan, last)
    if foot is not None:
        return Amount("measure", foot.name, foot.first, foot.last)
    if units.are_inches(scan, last):
        return Amount("measure", "inch", last + 1, last)
    stripped = undirected(separator).lstrip(SPACES)
    if stripped[:1] in (")", "]") and scan.seps[first].rstrip(SPACES)[-1:] in ("(", "["):
        stripped = stripped[1:].lstrip(SPACES)
    if stripped[:1] == "+":
        # So much or more: 75+%.
        stripped = stripped[1:]
    sign = stripped[:1]
    target = load_world().money.signs.get(sign)
    if target is None:
        return degree_after(scan, first, last, stripped) if sign in ("°", "º", "˚") else None
    if target in (PERCENT, MILLE):
        return Amount(PERCENT, PERCENT, last + 1, last, Fraction(1) if target == PERCENT else PER_MILLE)
    if target in load_world().units:
        return Amount("measure", target, last + 1, last)
    if len(stripped) == 1 and scan.sense(last + 1, "digits") is not None and not separator.startswith(sign):
        return None
    resolved = currencies.resolve(scan.lexicon.language.money, target, None, context, "code")
    return money(resolved, last + 1, last)


def lettered_sign_after(scan: Scan, last: int) -> Amount | None:
    """Give the sign with letters written onto it that follows a figure and is of no other: 100 US$."""
    index = last + 2
    sign = scan.seps[index][:1]
    if load_world().money.signs.get(sign) not in PREFIXED or (
        index < scan.count and not scan.seps[index][-1].isspace()
    ):
        return None
    found = currencies.sign_prefix(scan, index)
    if found is None or found[1] != last + 1:
        return None
    return Amount("money", found[0], last + 1, last + 1, basis="code", candidates=(found[0],))


def degree_after(scan: Scan, first: int, last: int, stripped: str) -> Amount | None:
    """Give the degree that a sign after a figure is: by the letter after it, or by what is near."""
    index = last + 1
    if index < scan.count and len(stripped.strip(SPACES)) == 1:
        for name, letters in scan.lexicon.language.units.degrees.items():
            if scan.words[index] in letters:
                return Amount("measure", name, index, index)
    name = "degree Celsius" if units.neighbours(scan, first, last).has(units.HEAT) else "degree"
    return Amount("measure", name, index, last)


def mark_before(scan: Scan, first: int, context: Context | None) -> Amount | None:
    """Give the code or mark before a figure."""
    found = currencies.mark_before(scan, first)
    if found is None:
        letter = currencies.letter_before(scan, first)
        if letter is None:
            return None
        return Amount("money", letter, first - 1, first - 1, basis="code", before=True, candidates=(letter,))
    target, start = found
    return marked(scan, target, start, first - 1, context, before=True)


def marked(scan: Scan, target: str, first: int, last: int, context: Context | None, *, before: bool) -> Amount | None:
    """Give the money that a code or mark stands for; one that is a word besides needs an article about its country."""
    table = scan.lexicon.language.money
    unsafe = target in table.unsafe_codes and scan.words[first] == target
    known = context is not None and currencies.is_about(target, context)
    if unsafe and not known and (before or not currencies.is_alone_in_capitals(scan, first, last)):
        return None
    return money(currencies.resolve(table, target, None, context, "code"), first, last, before=before)


# -- names of money --------------------------------------------------------------------------


def money_at(scan: Scan, index: int, first: int, last: int, context: Context | None) -> Amount | None:
    """Give the money whose name, mark or nation starts at a token."""
    mark = currencies.mark_at(scan, index)
    if mark is not None:
        found = marked(scan, mark[0], index, mark[1] - 1, context, before=False)
        if found is not None:
            return found
    start = past_nation(scan, index)
    name = match(scan, index, "currency")
    if start > index and (name is None or name[1] <= start):
        name, index = match(scan, start, "currency"), start
    if name is None:
        return None
    (target, count), after_name = name
    if not units.is_counted(scan, index, count, first, last):
        return None
    nationality = currencies.nation_beside(scan, index, after_name)
    is_full = after_name > index + 1
    if nationality is None and not is_full and currencies.is_uncertain(scan, target, index, (first, last), context):
        return None
    table = scan.lexicon.language.money
    resolved = currencies.resolve(table, target, nationality, context, "name")
    end = after_name
    if not table.adjective_first and nationality is not None and resolved.basis == "adjective":
        named = nation(scan, after_name)
        end = named[1] if named is not None else end
    return money(resolved, index, end - 1)


def past_nation(scan: Scan, index: int) -> int:
    """Give the token after an adjective of nation before a currency's name, or the same token."""
    if not scan.lexicon.language.money.adjective_first:
        return index
    named = nation(scan, index)
    if named is not None and named[1] < scan.count and scan.seps[named[1]] in currencies.AFTER_MARK:
        return named[1]
    return index


def money(resolved: Resolved, first: int, last: int, *, before: bool = False) -> Amount:
    """Give the amount of a resolved currency."""
    return Amount("money", resolved.code, first, last, resolved.scale, resolved.candidates, resolved.basis, before)


# -- within the figure, and nowhere ----------------------------------------------------------


def within(scan: Scan, first: int, last: int, context: Context | None) -> Amount | None:
    """Give the unit within a figure: a noun that holds its number, a half after the noun, a range with two signs."""
    if first == last and scan.sense(first, "digits") is not None:
        return None
    for index in range(first, last + 1):
        if index > first and (scan.seps[index].strip(SPACES)[:1] or " ") in load_world().money.signs:
            found = sign_after(scan, first, index - 1, context)
            if found is not None:
                return found
        word = scan.tags[index]
        if word is None or is_numeric(word):
            continue
        points = match(scan, index, "percent")
        if points is not None and first == last:
            return Amount(PERCENT, PERCENT, index, points[1] - 1)
        basis = match(scan, index, "basis_point")
        if basis is not None and first == last:
            return Amount(PERCENT, PERCENT, index, basis[1] - 1, BASIS_POINT)
        noun = unit_noun(scan, index)
        if noun is None:
            continue
        # A name of money can be that of a unit as well: pounds.
        is_money = match(scan, index, "unit") is None and match(scan, index, "currency") is not None
        named = match(scan, index, "currency" if is_money else "unit")
        end = named[1] - 1 if named is not None else index
        if not is_money:
            return Amount("measure", units.compound(scan, units.Unit(noun.name, index, end)).name, index, end)
        beside = currencies.nation_beside(scan, index, end + 1)
        return money(currencies.resolve(scan.lexicon.language.money, noun.name, beside, context, "name"), index, end)
    return None


def is_numeric(word: Word) -> bool:
    """Tell whether a word is part of a number in its own right."""
    return not word.senses.keys().isdisjoint(("digits", "cardinal", "magnitude", "vague", "fraction"))


def preceding(scan: Scan, first: int, last: int, context: Context | None) -> Amount | None:
    """Give the unit or currency whose noun stands before a figure and agrees with it."""
    start, _ = units.past_prefixes(scan, first)
    noun = scan.tags[start - 1] if start else None
    if noun is None or noun.ends.isdisjoint(NOUNS):
        return None
    point = match_before(scan, start, PERCENT) if first == last and units.is_one(scan, first) else None
    if point is not None and scan.close(start) and not units.is_numeric(scan, point[1] - 1):
        return Amount(PERCENT, PERCENT, point[1], start - 1, before=True)
    unit = units.noun_before(scan, first, last)
    if unit is not None:
        return Amount("measure", unit.name, unit.first, unit.last, before=True)
    name = units.noun_before(scan, first, last, "currency")
    if name is None or name.name in scan.lexicon.language.money.careful:
        return None
    resolved = currencies.resolve(scan.lexicon.language.money, name.name, None, context, "name")
    return money(resolved, name.first, name.last, before=True)


def bare(scan: Scan, first: int, last: int) -> Amount | None:
    """Give what a figure without a unit is by the words around it: a strength, an age, degrees."""
    unit = (
        units.strength(scan, first, last)
        or units.age(scan, first, last)
        or units.frost(scan, last)
        or units.warmth(scan, first, last)
    )
    if unit is None:
        return None
    return Amount("measure", unit.name, unit.first, unit.last, before=unit.first < first)
