"""Read years: those that follow a part of a date, and figures that stand for a year by themselves."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.reading.calendars import COPTIC, GREGORIAN, ISLAMIC
from factcheck.reading.date_year_words import year_in_words
from factcheck.reading.hedges import ABOUT
from factcheck.reading.lexicon import ACCUSATIVE, MANY, ONE, Digits
from factcheck.reading.scan import DIRECTION, MONEY, Scan, undirected

COMMAS = ("", ",", "،")
DASHES = ("-", "–", "—", "‐", "‑", "−")
APOSTROPHES = ("'", "’", "‘", "`")
CURRENCY_SIGNS = (*MONEY, "#", "№")
APPROXIMATE = ("~", "≈", "∼")
DECIMAL_MARKS = (".", ",", "٫", "٬", ":")
PERCENT = ("%", "٪", "°", ":")

# Written years are taken to lie here; rarer ones need the word for a year.
OLDEST, LATEST = 1000, 2199
USUAL, USUAL_END = 1900, 2060
HIJRI, HIJRI_END = 1300, 1500

BEFORE_CHRIST = "before"
COUNTED = ("victim",)
# A share stands so near the year that it is held against: a 31 percent rise in deaths on 2022.
REACH_SHARE = 5

# In words, for an adjective before it looks like the word for a year: العام ألف.
THOUSAND = 1000


class Tail(NamedTuple):
    """Hold what follows a part of a date: a year, named or counted from now, or a word such as last.

    `last` is its last token. A `bare` tail says no more than of the year.
    """

    last: int
    year: int | None = None
    offset: int | None = None
    calendar: str = ""
    direction: str = ""
    unresolvable: bool = False
    bare: bool = False


def gap(scan: Scan, index: int) -> str:
    """Give what stands before a token, without spaces; a line's end is kept."""
    separator = scan.seps[index]
    if separator == " ":
        return ""
    if "\n" in separator:
        return "\n"
    return "".join(undirected(separator).split())


def joint(scan: Scan, index: int) -> str:
    """Give what stands before a token, without spaces and without a bracket that closes before it."""
    return gap(scan, index).removeprefix(")")


def figure(scan: Scan, index: int) -> Digits | None:
    """Give the run of digits at a token, or None."""
    word = scan.tags[index] if 0 <= index < scan.count else None
    found: Digits | None = word.senses.get("digits") if word is not None else None
    return found


def is_cut_out(scan: Scan, index: int) -> bool:
    """Tell whether digits are part of a longer figure, a price, a clock time or a percentage."""
    before, after = scan.seps[index], scan.seps[index + 1]
    if before.endswith(CURRENCY_SIGNS) or (after.startswith(PERCENT) and not after.startswith(": ")):
        return True
    if before in DECIMAL_MARKS and figure(scan, index - 1) is not None and not is_unspaced_year(scan, index):
        return True
    return after in DECIMAL_MARKS and figure(scan, index + 1) is not None


def is_unspaced_year(scan: Scan, index: int) -> bool:
    """Tell whether four digits follow a day with a comma and no space, May 9,2024: no number has so many after a comma."""
    day, year = figure(scan, index - 1), figure(scan, index)
    if day is None or year is None or scan.seps[index] != "," or scan.lexicon.language.numbers.decimal_comma:
        return False
    return day.length <= 2 and year.length == 4 and USUAL <= year.value < USUAL_END


def is_definite_ordinal(scan: Scan, index: int) -> bool:
    """Tell whether an ordinal carries an article of its own."""
    return bool(scan.lexicon.language.script.articles) and is_definite(scan, index)


def ordinal_at(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read an ordinal: third, 3rd, الثالث عشر, الخامس والعشرين; give it and the index after it."""
    digits = figure(scan, index)
    if digits is not None:
        following = after_suffix(scan, index)
        return (digits.value, following) if following > index + 1 and digits.length <= 2 else None
    number = scan.sense(index, "ordinal")
    if number is None:
        ten = scan.sense(index, "cardinal")
        if not is_definite_ordinal(scan, index):
            return ten_and_unit(scan, index)
        if ten == 1:
            return with_ten(scan, 1, index + 1)
        return (ten, index + 1) if ten in (20, 30) else None
    following = index + 1
    if following < scan.count and scan.close(following):
        if scan.sense(following, "teen"):
            return number if number > 10 else number + 10, following + 1
        return with_ten(scan, number, following) or (number, following)
    return number, following


def with_ten(scan: Scan, unit: int, index: int) -> tuple[int, int] | None:
    """Read the ten that is joined to a unit before it: الحادي والعشرين."""
    ten = scan.sense(index, "cardinal") if scan.close(index) else None
    word = scan.tags[index] if ten in (20, 30) else None
    return (unit % 10 + ten, index + 1) if word is not None and ten is not None and word.conjunction else None


def ten_and_unit(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read an ordinal of a ten and a unit in that order: twenty-first."""
    ten, unit = scan.sense(index, "cardinal"), scan.sense(index + 1, "ordinal")
    if ten in (20, 30) and unit is not None and unit < 10 and scan.close(index + 1):
        return ten + unit, index + 2
    return None


def after_suffix(scan: Scan, index: int) -> int:
    """Give the index after a figure and the ending that makes it an ordinal."""
    following = index + 1
    if following < scan.count and scan.seps[following] == "" and scan.sense(following, "ordinal_suffixes"):
        return following + 1
    return following


def unit_at(scan: Scan, index: int, *, plural: bool = False) -> tuple[str, int] | None:
    """Give the unit of the calendar named at a token and the index after it."""
    found = scan.match(index, "date_unit")
    if found is None:
        return None
    noun, following = found
    wanted = (MANY,) if plural else (ONE,)
    return (noun.name, following) if noun.plurality in wanted else None


def is_definite(scan: Scan, index: int) -> bool:
    """Tell whether a word has its article, in a language that writes it onto the word."""
    word, articles = scan.tags[index], scan.lexicon.language.script.articles
    return word is not None and (word.definite or not articles or word.form.startswith(articles))


def after_article(scan: Scan, index: int) -> int:
    """Give the index after articles that are words of their own, or pieces such as the one before a digit."""
    while (
        index < scan.count
        and joint(scan, index) == ""
        and (scan.sense(index, "date_the") or is_loose_article(scan, index))
    ):
        index += 1
    return index


def is_loose_article(scan: Scan, index: int) -> bool:
    """Tell whether a token is an article that was written before digits."""
    return any(run.article and not run.preposition for run in scan.lexicon.alone(scan.words[index]))


def before_article(scan: Scan, index: int) -> int:
    """Give the first token of an article that stands loose before a figure, or the same token."""
    return index - 1 if index and is_loose_article(scan, index - 1) else index


def which_after(scan: Scan, index: int) -> tuple[int, int] | None:
    """Read a word such as last or next after what it qualifies; give how many periods off it is and the index after it.

    What counts two off, such as after next, begins with a word that takes no article.
    """
    found = scan.match(index, "date_which_after") if index < scan.count else None
    return found if found is not None and (abs(found[0]) > 1 or is_definite(scan, index)) else None


def after_of(scan: Scan, index: int) -> int:
    """Give the index after a word such as of, or the same index."""
    if index < scan.count and joint(scan, index) in COMMAS:
        found = scan.match(index, "date_of")
        if found is not None:
            return found[1]
    return index


def era_after(scan: Scan, index: int) -> tuple[str, int]:
    """Give the era named at a token and the index after it; no era is an empty name."""
    if index < scan.count and gap(scan, index) in ("", "(", "."):
        found = scan.match(index, "era") or era_with_points(scan, index)
        # With a digit written onto it the letter is a unit: 100 م2.
        if found is not None and not (figure(scan, found[1]) is not None and scan.seps[found[1]] == ""):
            return found[0], found[1]
    return "", index


def era_with_points(scan: Scan, index: int) -> tuple[str, int] | None:
    """Read an era of two letters with a point between them: B.C., ق.م."""
    word = scan.tags[index]
    following = index + 1
    if word is None or "era" not in word.runs or following >= scan.count or scan.seps[following].strip() != ".":
        return None
    form = scan.lexicon.fold(scan.words[following])
    era = next((phrase.value for phrase in word.runs["era"] if phrase.rest == (form,)), None)
    return None if era is None else (era, index + 2)


def dated_year(scan: Scan, index: int, calendar: str, *, short: bool = False) -> Tail | None:
    """Read digits or words that name the year of a date; `short` allows two digits."""
    digits = figure(scan, index)
    if digits is None:
        return dated_year_in_words(scan, index, calendar)
    if is_cut_out(scan, index):
        return None
    if has_plural_suffix(scan, index):
        return None
    era, following = era_after(scan, index + 1)
    if digits.length == 2 and (short or scan.seps[index].endswith(APOSTROPHES)):
        return Tail(index, full_year(digits.value), calendar=GREGORIAN)
    if era == BEFORE_CHRIST:
        return Tail(following - 1, 1 - digits.value, calendar=GREGORIAN)
    least = OLDEST if not era else 1
    if not (least <= digits.value <= LATEST and 3 <= digits.length <= 4):
        return None
    if digits.length == 3 and not era:
        return None
    return Tail(following - 1, digits.value, calendar=era or calendar_of(digits.value, calendar))


def dated_year_in_words(scan: Scan, index: int, calendar: str) -> Tail | None:
    """Read the year of a date in words; without the word for a year before it, it must be no count."""
    found = year_in_words(scan, index)
    if found is None or is_free(scan, found[1]) is False:
        return None
    year, following = found
    surely_free = is_free(scan, following) is True
    if year == THOUSAND or not (surely_free or (year % 100 and has_year_word(scan, index))):
        return None
    if year % 100 == 0 and not has_year_word(scan, index):
        return None
    era, following = era_after(scan, following)
    return Tail(following - 1, year, calendar=era or calendar_of(year, calendar))


def has_plural_suffix(scan: Scan, index: int) -> bool:
    """Tell whether an ending is written onto a figure: 1980s, 1980's."""
    following = index + 1
    if following >= scan.count or scan.seps[following] not in ("", *APOSTROPHES):
        return False
    return bool(scan.sense(following, "plural_suffixes"))


def full_year(two_digits: int) -> int:
    """Give the year that two digits mean."""
    return two_digits + (2000 if two_digits <= 40 else 1900)


def calendar_of(year: int, calendar: str) -> str:
    """Give the calendar of a year, told from its size where the month does not say it."""
    if calendar in (ISLAMIC, COPTIC):
        return GREGORIAN if year > HIJRI_END + 300 else calendar
    return calendar or GREGORIAN


def year_tail(scan: Scan, index: int, calendar: str, *, bare: bool = False) -> Tail | None:
    """Read the year after a part of a date: 2014, of last year, عام 2014, الماضي.

    `bare` also takes of the year.
    """
    if scan.seps[index] == " " and not scan.leads_on(index):
        return None
    if index >= scan.count or joint(scan, index) not in (*COMMAS, "(", *APOSTROPHES, ",'", ",’"):
        return None
    direct = dated_year(scan, index, calendar)
    if direct is not None:
        return None if is_count(scan, direct) else direct
    which = which_after(scan, index)
    if which is not None and abs(which[0]) <= 1:
        named = dated_year(scan, which[1], calendar) if which[1] < scan.count and gap(scan, which[1]) == "" else None
        counted = named is not None and counts_thing(scan, named.last + 1)
        if named is not None and named.year is not None and named.year % 100 and not counted:
            return named
        return Tail(which[1] - 1, direction=("past", "present", "future")[which[0] + 1])
    if gap(scan, index) == "(":
        return None
    inner = after_of(scan, index)
    if inner > index and inner < scan.count and gap(scan, inner) in ("", *APOSTROPHES):
        direct = dated_year(scan, inner, calendar)
        if direct is not None:
            return direct
    return year_phrase(scan, after_article(scan, inner), calendar, bare=bare and inner > index)


def is_count(scan: Scan, tail: Tail) -> bool:
    """Tell whether what may be a year counts the thing behind it, being none of our times: in Muharram, 1063 deals."""
    year = tail.year
    if year is None or USUAL <= year < USUAL_END or HIJRI <= year < HIJRI_END:
        return False
    return counts_thing(scan, tail.last + 1)


def counts_thing(scan: Scan, index: int) -> bool:
    """Tell whether a counted thing follows a figure: last May, 1959 branches."""
    senses = scan.senses(index) if scan.close(index) else {}
    return is_free(scan, index) is False or not senses.keys().isdisjoint(("thing", "person", "victim"))


def year_phrase(scan: Scan, index: int, calendar: str, *, bare: bool) -> Tail | None:
    """Read a year that is named by its word: the year 2014, last year, العام الماضي."""
    if index >= scan.count or joint(scan, index) not in COMMAS:
        return None
    which = scan.match(index, "date_which")
    start = which[1] if which is not None else index
    fiscal = scan.match(start, "date_fiscal")
    unit = unit_at(scan, fiscal[1] if fiscal is not None else start)
    if unit is None or unit[0] != "year":
        named = dated_year(scan, fiscal[1], calendar) if fiscal is not None and scan.close(fiscal[1]) else None
        return named._replace(unresolvable=True) if named is not None else None
    following = unit[1]
    after_fiscal = scan.match(following, "date_fiscal") if scan.close(following) else None
    if after_fiscal is not None:
        fiscal, following = after_fiscal, after_fiscal[1]
    unresolvable = fiscal is not None
    if which is not None:
        return Tail(following - 1, offset=which[0], unresolvable=unresolvable)
    if following < scan.count and gap(scan, following) == "":
        named = dated_year(scan, following, calendar)
        if named is not None:
            return named._replace(unresolvable=unresolvable)
        late = which_after(scan, following)
        if late is not None:
            return Tail(late[1] - 1, offset=late[0], unresolvable=unresolvable)
    if bare and is_definite(scan, index):
        return Tail(following - 1, offset=0, unresolvable=unresolvable, bare=True)
    return None


# -- years by themselves -----------------------------------------------------------------


def is_year(scan: Scan, index: int, *, after_year: bool) -> bool:
    """Tell whether four digits mean a year.

    `after_year` says that the date before them, joined by a comma or a word such as and, is a year.
    """
    digits = figure(scan, index)
    if digits is None or digits.length != 4 or not OLDEST <= digits.value <= LATEST or is_cut_out(scan, index):
        return False
    free = is_free(scan, index + 1)
    usual = USUAL <= digits.value < USUAL_END
    rounded = digits.value % 100 == 0
    if free is False:
        return usual and not rounded and is_surely_introduced(scan, index)
    if (era_after(scan, index + 1)[0] and not rounded) or has_year_word(scan, index) or is_fiscal(scan, index):
        return True
    if is_bracketed(scan, index):
        return usual and not rounded and counts_nothing(scan, index + 1)
    if after_year and usual and not (rounded and free is None):
        return True
    if is_introduced(scan, index):
        return free is True or (usual and not rounded)
    if names_near_year(scan, index, free=free is True):
        return True
    if rounded:
        return usual and opens_span(scan, index, sure=True)
    return usual and is_told_year(scan, index, free=free is True)


def is_told_year(scan: Scan, index: int, *, free: bool) -> bool:
    """Tell whether the words around a figure of our times say that it is a year."""
    if is_approximate(scan, index):
        return free
    if has_plural_suffix(scan, index):
        # Of its own: 2024's budget. The 1980's are ten years.
        return scan.seps[index + 1] != "" and scan.sense(index, "digits").value % 10 != 0
    if heads_sentence(scan, index) or stands_before_month(scan, index):
        return True
    introduced = free and (
        weakly_introduced(scan, index) or is_base_of_share(scan, index) or begins_length(scan, index)
    )
    return introduced or opens_span(scan, index) or is_owned(scan, index)


def is_fiscal(scan: Scan, index: int) -> bool:
    """Tell whether a figure names a year of another kind than the calendar's: fiscal 2015."""
    return fiscal_kind(scan, index) is not None


def fiscal_kind(scan: Scan, index: int) -> object:
    """Give what kind of year a word before a figure, or before its year, makes of it; None for one of the calendar."""
    if gap(scan, index) != "" or index == 0:
        return None
    noun = scan.sense(index - 1, "date_unit")
    before = index - 1 if noun is not None and noun.name == "year" else index
    found = scan.match_before(before, "date_fiscal", longest=2)
    return None if found is None else found[0]


def opens_span(scan: Scan, index: int, *, sure: bool = False) -> bool:
    """Tell whether a figure is the first of two years: from 2003 to 2015, between 1990 and 1995.

    Where the second must be `sure` it is not round, and counts nothing.
    """
    if index + 1 >= scan.count or gap(scan, index) != "":
        return False
    joined = scan.match(index + 1, "date_range")
    if scan.match_before(index, "date_between", longest=2) is not None:
        joined = joined or scan.match(index + 1, "date_also")
    elif scan.match_before(index, "date_start", longest=2) is None and not opens_sentence(scan, index):
        return False
    second = figure(scan, joined[1]) if joined is not None else None
    if joined is None or second is None or second.length != 4 or is_cut_out(scan, joined[1]):
        return False
    free = is_free(scan, joined[1] + 1)
    if sure and (free is not True or second.value % 100 == 0):
        return False
    return USUAL <= second.value < USUAL_END and free is not False


def is_free(scan: Scan, index: int) -> bool | None:
    """Tell whether what follows a figure shows that it counts nothing (True) or something (False)."""
    separator = gap(scan, index)
    if index >= scan.count or (separator and not separator.startswith(DASHES)):
        return True
    if scan.match(index, "date_counted") or scan.sense(index, "magnitude") or scan.sense(index, "unit"):
        return False
    if any(noun.plurality == ACCUSATIVE for noun in map(scan.senses(index).get, COUNTED) if noun is not None):
        # A noun in this case is what the figure counts: 1951 شهيدا.
        return False
    if scan.match(index, "date_year_after"):
        return True
    return True if figure(scan, index) else None


def counts_nothing(scan: Scan, index: int) -> bool:
    """Tell whether what follows a figure in brackets is no thing that it counts."""
    if index >= scan.count or joint(scan, index) or scan.match(index, "date_year_after"):
        return True
    return scan.lexicon.language.dates.capitals and scan.match(index, "date_counted") is None


def is_bracketed(scan: Scan, index: int) -> bool:
    """Tell whether a figure stands alone in brackets or after a sign of copyright."""
    before, after = gap(scan, index), DIRECTION.sub("", scan.seps[index + 1]).lstrip()
    return before.endswith("©") or (before.endswith("(") and after.startswith(")"))


def has_year_word(scan: Scan, index: int) -> bool:
    """Tell whether the word for a year stands before a figure, perhaps with its era: العام الهجري 1434."""
    if gap(scan, index) != "" or index == 0:
        return False
    before = index - 2 if scan.sense(index - 1, "era") and scan.close(index - 1) else index - 1
    noun = scan.sense(before, "date_unit")
    if noun is None or noun.name != "year":
        return False
    # The public debt, 120 percent: one word is the year and an adjective.
    counts = scan.match(index + 1, "percent") or scan.sense(index + 1, "magnitude")
    return counts is None or figure(scan, index) is None


def era_of_year_word(scan: Scan, index: int) -> str:
    """Give the era that stands between the word for a year and a figure."""
    era = scan.sense(index - 1, "era")
    return str(era) if era and has_year_word(scan, index) else ""


def is_surely_introduced(scan: Scan, index: int) -> bool:
    """Tell whether a word stands before a figure after which no counted thing stands, and no unit or magnitude after it."""
    if gap(scan, index) != "" or scan.sense(index + 1, "magnitude") or scan.sense(index + 1, "unit"):
        return False
    return scan.match_before(index, "date_year_sure", longest=2) is not None


def is_introduced(scan: Scan, index: int) -> bool:
    """Tell whether a word stands before a figure after which years stand."""
    if gap(scan, index) not in ("", *DASHES):
        return False
    return any(
        scan.match_before(index, category, longest=3) is not None
        for category in ("date_year_before", "date_part", "date_aside", "season")
    )


def weakly_introduced(scan: Scan, index: int) -> bool:
    """Tell whether a word stands before a figure after which years may stand."""
    return gap(scan, index) == "" and scan.match_before(index, "date_year_weak", longest=2) is not None


def begins_length(scan: Scan, index: int) -> bool:
    """Tell whether a length of time is said to begin with a figure: three years from 2021."""
    start = scan.match_before(index, "date_start", longest=2) if gap(scan, index) == "" else None
    if start is None or not scan.close(start[1]) or not scan.close(index):
        return False
    unit = scan.sense(start[1] - 1, "date_unit")
    return unit is not None and unit.name == "year" and unit.plurality == MANY


def is_base_of_share(scan: Scan, index: int) -> bool:
    """Tell whether a share that something changed by is said to be of that year: a 31 percent rise on 2022, up 5% from 2019.

    Where the figure goes on to another it is itself what changed: up 5% from 2010 to 2115.
    """
    base = scan.match_before(index, "base", longest=3) if gap(scan, index) == "" else None
    if base is None:
        return False
    following = scan.match(index + 1, "to")
    if following is not None and figure(scan, following[1]) is not None:
        return False
    return any(
        scan.sense(near, "percent") is not None or scan.seps[near + 1].startswith(PERCENT)
        for near in range(max(0, base[1] - REACH_SHARE), base[1])
    )


def is_approximate(scan: Scan, index: int) -> bool:
    """Tell whether a word or sign before a year, or before its word, says that it is only near the one that is meant."""
    noun = scan.sense(index - 1, "date_unit")
    first = index - 1 if noun is not None and noun.name == "year" and scan.close(index) else index
    if scan.seps[first].endswith(APPROXIMATE):
        return True
    return gap(scan, first) in ("", ".") and scan.match_before(first, "date_approximate", longest=2) is not None


def names_near_year(scan: Scan, index: int, *, free: bool) -> bool:
    """Tell whether a word makes a year near the one that is meant of any four digits: circa 1850, in around 1900, Around 1850, it was."""
    if scan.match_before(index, "date_circa", longest=1) is not None:
        # In capitals it is something else: vitamin C.
        return gap(scan, index) in ("", ".", *DASHES) and not scan.words[index - 1].isupper()
    if not free or gap(scan, index) != "":
        return False
    found = scan.match_before(index, "date_approximate", longest=2)
    hedge = scan.match_before(index, "hedge", longest=1) if found is None else found
    if hedge is not None and scan.match_before(hedge[1], "date_year_sure", longest=2) is not None:
        return hedge is found or hedge[0] == ABOUT
    if found is None:
        return False
    # At the head of a sentence other figures have what they count behind them.
    return opens_sentence(scan, found[1]) and not scan.close(index + 1)


def is_hedged(scan: Scan, index: int) -> bool:
    """Tell whether a word for about stands before a year: in about 1875."""
    hedge = scan.match_before(index, "hedge", longest=1)
    return hedge is not None and hedge[0] == ABOUT and gap(scan, index) == ""


def heads_sentence(scan: Scan, index: int) -> bool:
    """Tell whether a figure opens a sentence that says something of it as of a year."""
    return opens_sentence(scan, index) and scan.close(index + 1) and scan.match(index + 1, "date_year_is") is not None


def opens_sentence(scan: Scan, index: int) -> bool:
    """Tell whether a token is the first of its sentence, or stands in a line of its own or in brackets."""
    return index == 0 or gap(scan, index).endswith((".", "!", "?", "؟", "\n", "(", ":"))


def stands_before_month(scan: Scan, index: int) -> bool:
    """Tell whether a month follows a year that belongs to it: 2010 October, 2010, October 22."""
    month = scan.match(index + 1, "month") if index + 1 < scan.count else None
    if month is None:
        return False
    separator, has_day = gap(scan, index + 1), figure(scan, month[1]) is not None
    if month[0].doubtful or month[0].short:
        return separator == "" and has_day and not month[0].short
    return separator == "" or (separator in COMMAS and has_day)


def is_owned(scan: Scan, index: int) -> bool:
    """Tell whether a figure stands as an adjective: the 2018 parade, its 2003 results."""
    if index == 0 or index + 1 >= scan.count or scan.seps[index + 1] not in (" ", "-"):
        return False
    separator = scan.seps[index]
    if separator.rstrip().endswith(APOSTROPHES):
        return True
    if separator != " " or not scan.sense(index - 1, "date_year_owner"):
        return False
    # A thing of a year with a capital after an indefinite article is a model: a 2013 Toyota.
    return not (scan.sense(index - 1, "articles") and scan.words[index + 1][:1].isupper())
