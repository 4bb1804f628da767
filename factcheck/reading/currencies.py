"""Which currency a name means: a code, or a family of currencies that its nation or the article decides."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from functools import cache, cached_property
from typing import Literal, NamedTuple

from factcheck.languages.money import Money
from factcheck.languages.world.tables import Minor, load_world
from factcheck.reading.abbreviations import letters, match, match_before, plain
from factcheck.reading.lexicon import BITS, MANY, NUMBER, ONE, Inflected, Lexicon, Word
from factcheck.reading.places import Nation, nation, place
from factcheck.reading.scan import MONEY, Scan, is_joint

Basis = Literal["code", "name", "adjective", "article", "default"]

# What a country counts that is named in an article beside the one to which the default belongs.
DEFAULT_WEIGHT = 2

# What the full name of a currency counts beside a mention of its country.
NAMED_WEIGHT = 3

# A place within the first so many words is where the report was written, or what it is about: it counts so much more.
DATELINE, DATELINE_WEIGHT = 4, 2

# A figure of so many digits, or of several words, is an amount even where the name is a common word.
LARGE_FIGURE = 3

HUNDRED, MILLION = 100, 10**6

# So many tokens before a figure may stand what says that it is spent.
REACH_SPENT = 3

# A country is spoken of that is named so early, or so often.
EARLY, OFTEN = 40, 2

# Four digits in full within these are oftener a year than a sum.
YEAR_DIGITS, YEARS = 4, range(1500, 2100)

# Thousands are written in groups of so many digits.
GROUP = 3

# What may stand between a mark and the figure after it.
AFTER_MARK = frozenset(("", " ", ".", ". ", " . ", "\u00a0", ".\u00a0"))


class Context:
    """Know what an article says about its currencies; it is counted when first asked for.

    `source` is the ISO code of the country in which the newspaper appears.
    """

    def __init__(self, scan: Scan, source: str | None = None) -> None:
        self.scan = scan
        self.source = source

    @cached_property
    def counts(self) -> Counts:
        """Give how often the article names each country and each currency."""
        return count_names(self.scan)


class Counts(NamedTuple):
    """Count the countries, by ISO code, and the currencies that an article names."""

    nations: Counter[str]
    named: Counter[str]
    # The country from which the article reports, and the token that first names one.
    dateline: str | None
    first: int
    # The currencies that are named with their nation only behind a bare name of their family.
    late: frozenset[str]


class Resolved(NamedTuple):
    """Hold a currency, the factor of a part of it, what it could be, and how it was found."""

    code: str
    scale: Fraction
    candidates: tuple[str, ...]
    basis: Basis


def enter(lexicon: Lexicon) -> None:
    """Enter the names, codes and marks of money of a language."""
    table = lexicon.language.money
    for nouns in (table.nouns, table.minor):
        for name, noun in nouns.items():
            lexicon.add_noun("currency", name, noun)
    for code, names in lexicon.language.names.currencies.items():
        for written in names:
            if " " in written and lexicon.fold(written) == written.lower():
                lexicon.add("currency", written, Inflected(code, ONE if written == names[0] else MANY))
    enter_marks(lexicon, table)


def enter_marks(lexicon: Lexicon, table: Money) -> None:
    """Enter what counts only in its exact letters: codes, marks, and what is written onto a sign."""
    marks: dict[str, dict[str, str]] = {}
    for target, written in (*table.marks.items(), *table.glued.items()):
        for mark in written:
            marks.setdefault(lexicon.fold(plain(mark)), {})[plain(mark).replace(" ", "")] = target
    for word in table.spent:
        lexicon.add("money_spent", word, True)
    for code in load_world().currencies:
        marks.setdefault(lexicon.fold(code), {})[code] = code
    for form, targets in marks.items():
        lexicon.add("currency_mark", form, targets)
        lexicon.add("currency_mark_end", form.split()[-1], True)
    for code, written in table.letters.items():
        for letter in written:
            lexicon.add("currency_letter", letter, (letter, code))
    for code, written in table.sign_prefixes.items():
        for prefix in written:
            lexicon.add("sign_prefix", plain(prefix), (plain(prefix).replace(" ", ""), code))


# -- what an article is about ----------------------------------------------------------------


def currency_context(scan: Scan, source_country: str | None = None) -> Context:
    """Give what decides between the currencies of an article; once for an article.

    `source_country` is the ISO code of the country in which the newspaper appears.
    """
    return Context(scan, source_country)


def count_names(scan: Scan) -> Counts:
    """Count the countries and the currencies that an article names."""
    nations: Counter[str] = Counter()
    named: Counter[str] = Counter()
    bare: dict[str, int] = {}
    full: dict[str, tuple[str, int]] = {}
    for word, places in named_at(scan).items():
        count_nation(scan, word, places, nations)
        target = word.senses.get("currency")
        if target is None:
            continue
        named[target.name] += len(places)
        if is_family(target.name):
            for index in places:
                beside = nation_beside(scan, index, index + 1)
                code = code_of_nation(target.name, beside.code) if beside is not None else None
                if code is None:
                    bare[target.name] = min(index, bare.get(target.name, index))
                else:
                    named[code] += 1
                    full[code] = target.name, min(index, full.get(code, ("", index))[1])
    first = next(iter(scan.anchors(BITS["nation"] | BITS["place"])), scan.count)
    dateline = country_at(scan, first) if first < DATELINE else None
    if dateline is not None:
        nations[dateline] += DATELINE_WEIGHT
    late = frozenset(code for code, (family, index) in full.items() if bare.get(family, index) < index)
    return Counts(nations, named, dateline, first, late)


def named_at(scan: Scan) -> dict[Word, list[int]]:
    """Give the words that name a country, a city or a currency, or begin its name, with the tokens at which they stand."""
    places: dict[Word, list[int]] = {}
    for index in scan.anchors(BITS["currency"] | BITS["nation"] | BITS["place"]):
        word = scan.tags[index]
        if word is not None:
            places.setdefault(word, []).append(index)
    return places


def count_nation(scan: Scan, word: Word, places: list[int], nations: Counter[str]) -> None:
    """Count a word that names a country or a city, or begins a phrase that does."""
    if "nation" in word.runs or "place" in word.runs:
        for index in places:
            count_at(scan, index, 1, nations)
    elif "nation" in word.senses or "place" in word.senses:
        count_at(scan, places[0], len(places), nations)


def count_at(scan: Scan, index: int, count: int, nations: Counter[str]) -> None:
    """Count the country that a token names, or in which the city lies that it names."""
    country = country_at(scan, index)
    if country is not None:
        nations[country] += count


def country_at(scan: Scan, index: int) -> str | None:
    """Give the country that a token names, or in which the city lies that it names."""
    country = nation(scan, index)
    if country is not None:
        return country[0].code
    city = place(scan, index)
    return city[0].country if city is not None else None


# -- one name --------------------------------------------------------------------------------


def is_family(target: str) -> bool:
    """Tell whether a name is shared by several currencies."""
    money = load_world().money
    minor = money.minor.get(target)
    return (minor.of if minor is not None else target) in money.families


def nation_beside(scan: Scan, first: int, after: int) -> Nation | None:
    """Give the nation named beside the name of a currency, on the side where the language has it."""
    if not scan.lexicon.language.money.adjective_first:
        found = nation(scan, after) if after < scan.count and is_joint(scan.seps[after]) else None
        return found[0] if found is not None and not has_prefix(scan.tags[after]) else None
    for start in range(max(0, first - 3), first):
        found = nation(scan, start)
        if found is not None and found[1] == first and scan.seps[first] in AFTER_MARK:
            return found[0]
    return None


def has_prefix(word: Word | None) -> bool:
    """Tell whether a conjunction or preposition is attached to a word."""
    return word is not None and bool(word.conjunction or word.preposition)


def code_of_nation(target: str, country: str) -> str | None:
    """Give the currency of a family that a country has."""
    money = load_world().money
    minor = money.minor.get(target)
    family = money.families.get(minor.of if minor is not None else target, ())
    return next((code for code in family if country in countries_of(code)), None)


@cache
def countries_of(code: str) -> frozenset[str]:
    """Give the countries that have a currency, now or once."""
    world = load_world()
    now = world.currencies.get(code)
    return frozenset(world.money.countries.get(code, ()) + (now.countries if now is not None else ()))


def resolve(table: Money, target: str, beside: Nation | None, context: Context | None, basis: Basis) -> Resolved:
    """Give the currency that a name means.

    `beside` is the nation that stands beside the name, `basis` how a name without a family was found.
    """
    money = load_world().money
    minor = money.minor.get(target)
    family = minor.of if minor is not None else target
    codes = money.families.get(family)
    candidates: tuple[str, ...] = codes or (family,)
    code, found = family, basis
    if codes is not None:
        code, found = member(
            table, family, codes, beside, context, settled=target in table.settled or family in table.settled
        )
    scale = Fraction(1)
    if minor is not None and found == "default" and context is not None:
        whole = whole_of(minor, (family, *(codes or ())), context)
        code, found = (code, found) if whole is None else (whole, "article")
    if minor is not None:
        scale = Fraction(minor.times, minor.unlike.get(code, minor.per))
    return Resolved(code, scale, candidates, found)


def whole_of(minor: Minor, usual: tuple[str, ...], context: Context) -> str | None:
    """Give the one other currency with such a part of which an article speaks, where it speaks of none of the usual ones."""
    if not minor.also or speaks_of(context, usual):
        return None
    spoken = [code for code in minor.also if speaks_of(context, (code, *sole_families(code)))]
    return spoken[0] if len(spoken) == 1 else None


def sole_families(code: str) -> list[str]:
    """Give the families to which no currency but one belongs: rand."""
    return [family for family, codes in load_world().money.families.items() if codes == (code,)]


def speaks_of(context: Context, names: tuple[str, ...]) -> bool:
    """Tell whether an article has the name or the sign of a currency or a family."""
    named = context.counts.named
    signs = load_world().money.signs
    return any(named[name] for name in names) or any(
        sign in context.scan.text for sign, target in signs.items() if target in names
    )


def member(
    table: Money, family: str, codes: tuple[str, ...], beside: Nation | None, context: Context | None, *, settled: bool
) -> tuple[str, Basis]:
    """Give the currency of a family, and what decided."""
    if beside is not None:
        code = code_of_nation(family, beside.code)
        if code is not None:
            return code, "adjective"
    default = table.defaults[family]
    if context is not None and settled:
        home = at_home(table, codes, default, context)
        if home is not None:
            return home, "article"
    elif context is not None:
        found = of_article(codes, default, context)
        if found is not None:
            return found
    return default, "default"


def at_home(table: Money, codes: tuple[str, ...], default: str, context: Context) -> str | None:
    """Give the currency of a settled family that is the money where an article plays: at its dateline, or in the one country it names.

    Where the country of the default is spoken of too, or that money has a mark of its own, a bare sign is the default: A$4 ($3).
    """
    if table.at_home.isdisjoint(codes):
        return None
    counts = context.counts
    foreign = countries_of(default)
    named = [country for country, count in counts.nations.items() if count > 0 and country not in foreign]
    alone = named[0] if len(named) == 1 and (counts.nations[named[0]] >= OFTEN or counts.first < EARLY) else None
    country = counts.dateline or alone
    homes = [code for code in codes if not countries_of(code).isdisjoint(named)]
    code = homes[0] if len(homes) == 1 and country in countries_of(homes[0]) else None
    if code not in table.at_home or counts.named[code] or times_marked(table, code, context):
        return None
    # A mark of the default, which names its country, tells it from the bare sign: $9 million (US$1.1 million).
    spoken = sum(counts.nations[country] for country in foreign)
    return code if not spoken or spoken <= times_marked(table, default, context) else None


def times_marked(table: Money, code: str, context: Context) -> int:
    """Count the marks of a currency that tell it from others of its family: its code, and letters written onto a sign."""
    money = load_world().money
    signs = [sign for sign, target in money.signs.items() if target in money.families]
    marks = [code, *(prefix + sign for prefix in table.sign_prefixes.get(code, ()) for sign in signs)]
    return sum(map(context.scan.text.count, marks))


def of_article(codes: tuple[str, ...], default: str, context: Context) -> tuple[str, Basis] | None:
    """Give the currency of a family to which an article points: that of its newspaper, or the one of which it speaks most.

    The reader's default has the preference; where that alone decides, it is the basis.
    """
    local = next((code for code in codes if context.source in countries_of(code)), None)
    if local is not None:
        return local, "article"
    # Who writes a bare name first means his own money, and says of another whose it is.
    is_local = any(context.counts.nations[country] for country in countries_of(default))
    weights = {code: weight(code, context, aside=is_local and code != default) for code in codes}
    most = max(weights.values())
    preferred = most > weights.get(default, 0)
    weights[default] = weights.get(default, 0) * DEFAULT_WEIGHT
    best = max(codes, key=lambda code: (weights[code], code == default))
    if not weights[best]:
        return None
    return best, "default" if best == default and preferred else "article"


def weight(code: str, context: Context, *, aside: bool) -> int:
    """Give how much an article speaks of a currency: of its countries, and more of itself, but not where it is named aside and late."""
    counts = context.counts
    countries = countries_of(code)
    # An article names few countries, and some currencies have many.
    spoken = sum(count for country, count in counts.nations.items() if country in countries)
    told = counts.named[code]
    return max(0, spoken - told) if aside and code in counts.late else spoken + NAMED_WEIGHT * told


# -- marks -----------------------------------------------------------------------------------


def mark_at(scan: Scan, index: int) -> tuple[str, int] | None:
    """Give what a code or mark at a token stands for, and the index after it."""
    found = match(scan, index, "currency_mark")
    if found is None:
        return None
    written = letters(scan, index, found[1])
    target = found[0].get(written)
    if target is None or (scan.seps[index] and written in scan.lexicon.language.money.glued.get(target, ())):
        return None
    return target, found[1]


def is_alone_in_capitals(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a code behind a figure ends its phrase, where no other word is in capitals: 500 TRY, but 500 COP CARS SOLD."""
    others = (scan.words[index] for index in (first - 2, first - 1, last + 1) if 0 <= index < scan.count)
    return not scan.close(last + 1) and not any(len(word) > 1 and word.isupper() for word in others)


def mark_before(scan: Scan, index: int) -> tuple[str, int] | None:
    """Give what a code or mark directly before a token stands for, and its first token."""
    if index == 0 or scan.seps[index] not in AFTER_MARK or not scan.sense(index - 1, "currency_mark_end"):
        return None
    found = match_before(scan, index, "currency_mark")
    if found is None:
        return None
    targets, first = found
    written = letters(scan, first, index)
    target = targets.get(written)
    if target is None or written in scan.lexicon.language.money.glued.get(target, ()):
        return None
    # After digits a mark that is not written onto the next figure belongs to them.
    if scan.sense(first - 1, "digits") is not None and is_joint(scan.seps[first]) and scan.seps[index]:
        return None
    return target, first


def code_before(scan: Scan, index: int) -> str | None:
    """Give the code that is written before the sign of money at a token: CAD$40, CAD $40."""
    word = scan.words[index - 1] if index > 0 else ""
    return word if word in load_world().currencies and len(scan.seps[index].lstrip()) == 1 else None


def letter_before(scan: Scan, index: int) -> str | None:
    """Give the currency whose letter is written onto the digits at a token, where they are a sum: R15 million, N1,500.

    Other digits with a letter before them are a name, but in a text that has such sums: R15, but not the R15.
    """
    code = lettered(scan, index)
    if code is None or is_sum(scan, index):
        return code
    named = scan.sense(index - 2, "date_the") or scan.sense(index - 2, "numbering")
    # Before a noun it names a sort: N95 masks.
    sorts = scan.close(index + 1) and "function" not in scan.senses(index + 1)
    return code if not named and not sorts and code in letters_of_sums(scan) else None


def letters_of_sums(scan: Scan) -> frozenset[str]:
    """Give the currencies whose letters a text writes onto figures that are surely sums; found once."""
    if scan.letters is None:
        places = [index for index in scan.anchors(NUMBER) if scan.sense(index - 1, "currency_letter")]
        scan.letters = frozenset(code for index in places if is_sum(scan, index) and (code := lettered(scan, index)))
    return scan.letters


def lettered(scan: Scan, index: int) -> str | None:
    """Give the currency whose letter is written onto the digits at a token."""
    found = scan.sense(index - 1, "currency_letter") if index > 0 and scan.seps[index] == "" else None
    if found is None or scan.words[index - 1] != found[0]:
        return None
    return str(found[1]) if index < 2 or scan.seps[index - 1] != "" else None


def is_sum(scan: Scan, index: int) -> bool:
    """Tell whether digits are written as a sum is: in groups of thousands, or with a magnitude after them."""
    last = index
    while scan.seps[last + 1] in (",", ".") and scan.sense(last + 1, "digits") is not None:
        last += 1
    if last > index and scan.seps[index + 1] == "," and scan.sense(index + 1, "digits").length == GROUP:
        return True
    if scan.sense(last + 1, "magnitude") is not None:
        return scan.close(last + 1)
    return (
        scan.sense(last + 1, "glued") is not None and scan.seps[last + 1] == "" and not scan.words[last + 1].isupper()
    )


def sign_prefix(scan: Scan, index: int) -> tuple[str, int] | None:
    """Give the currency that letters written onto the sign before a token name, and their first token."""
    separator = scan.seps[index]
    if index == 0 or not separator or separator[0].isalnum() or len(separator.strip()) != 1:
        return None
    found = match_before(scan, index, "sign_prefix")
    if found is None:
        return None
    (written, code), first = found
    if letters(scan, first, index) != written or (len(separator.lstrip()) != len(separator) and len(written) == 1):
        return None
    return code, first


def is_uncertain(scan: Scan, target: str, index: int, figure: tuple[int, int], context: Context | None) -> bool:
    """Tell whether a name at a token that is another word as well has nothing to confirm that it is money.

    `figure` are the first and last token of the figure before it.
    """
    table = scan.lexicon.language.money
    word = scan.tags[index]
    form = word.form if word is not None else ""
    if scan.words[index][:1].isupper() and is_listed(scan, form, table.proper):
        return True
    strict = target in table.careful or is_listed(scan, form, table.careful)
    if not strict and not is_listed(scan, form, table.closing):
        return False
    first, last = figure
    if is_converted(scan, index + 1) or any(
        scan.sense(before, "money_spent") for before in range(first - REACH_SPENT, first)
    ):
        return False
    if not strict and (size := magnitude_of(scan, last)) >= MILLION:
        # What is won in billions is money, what is won in millions is where no object of a verb can follow.
        return size == MILLION and not ends(scan, index) and not is_led_on(scan, index + 1)
    if strict and magnitude_of(scan, last) >= MILLION and ends(scan, index) and is_name_alone(scan, index):
        return False
    small = (scan.sense(last, "cardinal") or HUNDRED) < HUNDRED
    large = last > first or (len(scan.words[last]) >= LARGE_FIGURE and not small)
    if large and context is not None and is_about(target, context):
        # What a unit is of stands behind it, and nothing behind a currency: 300,000 ounces of gold.
        return bool(scan.sense(index, "unit") and scan.sense(index + 1, "linking"))
    return strict or not large or is_year(scan, first, last) or not ends(scan, index)


def is_converted(scan: Scan, index: int) -> bool:
    """Tell whether brackets before a token open with the sign of money: 200,000 crowns ($9,000)."""
    opened = scan.seps[index].strip()
    return opened[:1] == "(" and opened[-1] in MONEY


def is_name_alone(scan: Scan, index: int) -> bool:
    """Tell whether a name of money is no word for people, things or another unit as well."""
    return scan.senses(index).keys().isdisjoint(("nation", "person", "thing", "unit", "unit_by_context", "month"))


def magnitude_of(scan: Scan, last: int) -> int:
    """Give the magnitude that a figure ends in, 1 for none."""
    magnitude = scan.sense(last, "magnitude")
    return int(magnitude.name) if magnitude is not None else int(scan.sense(last, "glued") or 1)


def is_led_on(scan: Scan, index: int) -> bool:
    """Tell whether a word that belongs to no noun stands at a token, and no article."""
    senses = scan.senses(index)
    return "function" in senses and "articles" not in senses and "date_the" not in senses


def is_listed(scan: Scan, form: str, words: tuple[str, ...]) -> bool:
    """Tell whether a list of a table holds a form, whatever letters it is written with there."""
    return form in map(scan.lexicon.fold, words)


def is_year(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a figure may be a year: in 2014 they won."""
    digits = scan.sense(first, "digits")
    return first == last and digits is not None and digits.length == YEAR_DIGITS and digits.value in YEARS


def ends(scan: Scan, index: int) -> bool:
    """Tell whether nothing follows a token in its phrase."""
    return not scan.close(index + 1)


def is_about(target: str, context: Context) -> bool:
    """Tell whether an article names a country that has a currency, or one of its family."""
    codes = load_world().money.families.get(target, (target,))
    return any(context.counts.nations[country] for code in codes for country in countries_of(code))
