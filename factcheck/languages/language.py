"""The checked shape of a language pack: words in tables, and no logic but loading and checking.

A pack is a folder of TOML files, one field of `Language` each, named after it. Words
are written in their plain form, and one spelling of each is enough: dual, plural, case,
attached prefixes and letters that newspapers interchange come from `script.toml`.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from factcheck.errors import LanguageError

# The packs, in the order in which they are listed to a reader.
LANGUAGES = ("ar", "en")

Words = tuple[str, ...]


class Table(BaseModel):
    """Be a part of a pack: frozen, and strict about its names."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Noun(Table):
    """Name one thing: `one` in the singular; `many` only where the plural is irregular."""

    one: Words = ()
    many: Words = ()


class Counted(Noun):
    """Name what is counted: `also` has further singulars, of a regular plural.

    `but_not` lists forms that the noun would share with commoner words.
    """

    also: Words = ()
    but_not: Words = ()


class Ending(Table):
    """Say what a form has in place of the last letters of the singular."""

    of: str
    to: Words


class Script(Table):
    """Say how the language writes: direction, the first and last of its letters in Unicode, interchangeable letters, prefixes, endings.

    `fold` maps a letter to the one that stands for it in look-ups, `drop` lists marks
    that look-ups pass over. Prefixes are written onto the next word: first at most one of
    `conjunctions`, then one of `prepositions`, then one of `articles`; `contracted` maps
    an article to the runs in which a preposition is merged with it. Of each kind of ending the first
    entry whose `of` ends the singular holds; people without an irregular plural take
    `plural_of_people`, all else `plural`; `owned` are the endings of a noun with its owner. `future` maps a prefix of verbs to the first letters of those that take it.
    """

    name: str
    direction: Literal["ltr", "rtl"]
    letters: tuple[str, str]
    fold: dict[str, str] = {}
    drop: str = ""
    conjunctions: Words = ()
    prepositions: Words = ()
    articles: Words = ()
    contracted: dict[str, Words] = {}
    dual: tuple[Ending, ...] = ()
    dual_construct: tuple[Ending, ...] = ()
    plural: tuple[Ending, ...] = ()
    plural_of_people: tuple[Ending, ...] = ()
    accusative: tuple[Ending, ...] = ()
    possessive: Words = ()
    possessive_of_many: Words = ()
    owned: tuple[Ending, ...] = ()
    future: dict[str, Words] = {}


class Numbers(Table):
    """Name the numbers.

    `cardinals` and `ordinals` map a value to its words; `teen` is the word that adds ten
    to the unit before it; `hundreds` are endings written onto a stem of `hundred_stems`;
    `magnitudes` multiply what stands before them; `glued` are those written onto digits, `colloquial` ones end their phrase;
    `vague` plurals mean at least so many, and a word of `several` before a magnitude twice or more of it,
    one of `couple` about twice; words of `few` stand for a small number without counting; `fractions` are parts
    of one, which two numbers with `out_of` between them make too, two in words with `over`, or one and `one_in`; after
    a word of `margin` stands how far a number may be off; a word of `minus` before a
    number, or of `below_zero` after its unit, puts it below zero; `join` joins the parts of one number, also a unit to one of `scores`, and
    `units_first` says that the unit precedes the ten (three and twenty). `decimal_letters` stand between
    digits for a decimal point, the decimals being written first; after one of `decimal_words` each of `decimal_zeros` is a zero.

    What a figure is not: `numbering` words stand before a number that names a thing,
    `time_before` and `time_after` beside a time of the clock, `pronoun_before` and `pronoun_after` beside
    a `single` that counts nothing.
    """

    units_first: bool = False
    join: Words = ()
    scores: Words = ()
    articles: Words = ()
    single: Words = ()
    cardinals: dict[str, Words]
    teen: Words = ()
    hundreds: Words = ()
    hundred_stems: dict[str, Words] = {}
    magnitudes: dict[str, Noun]
    glued: dict[str, Words] = {}
    colloquial: dict[str, Words] = {}
    vague: dict[str, Words] = {}
    several: Words = ()
    couple: Words = ()
    few: dict[str, Words] = {}
    minus: Words = ()
    below_zero: Words = ()
    out_of: Words = ()
    one_in: Words = ()
    over: Words = ()
    margin: Words = ()
    fractions: dict[str, Noun] = {}
    of: Words = ()
    ordinals: dict[str, Words] = {}
    ordinal_suffixes: Words = ()
    plural_suffixes: Words = ()
    decimal_letters: Words = ()
    decimal_words: Words = ()
    decimal_zeros: Words = ()
    decimal_comma: bool = False
    numbering: Words = ()
    pronoun_before: Words = ()
    pronoun_after: Words = ()
    time_before: Words = ()
    time_after: Words = ()


class Hedge(Table):
    """Name the words of one modifier that stand before and after a figure."""

    before: Words = ()
    after: Words = ()


class Hedges(Table):
    """Name the words that widen or open a figure, and those that make a range of two.

    `between` … `between_join` and `since` … `to` enclose a range, `to` alone and `alternative`
    join one, as do two hedges with one of `contrast` between them; after a word of `change`, `since` and `to` name two figures instead. A verb of `ceiling` bounds the figure after it where its subject is an indefinite noun;
    a change is `by` a range. A word of `odd` adds something to a round number; with a hyphen before it, one of `open_end` leaves a number open above; `abbreviated` words before a full stop mean about, and those of `near` before an amount of money or a share. `verbs` under a modifier say it of an amount, one of `subjects`, that stands between them and the figure;
    `verbs_by` have one of `links` before the figure. A word of `during` before a time is no hedge, unless one of `lasting` is before it; nor is what ends a verb `with_hedge` (hand over).
    """

    about: Hedge
    at_least: Hedge
    more_than: Hedge
    at_most: Hedge
    less_than: Hedge
    between: Words = ()
    between_join: Words = ()
    since: Words = ()
    to: Words = ()
    alternative: Words = ()
    contrast: Words = ()
    change: Words = ()
    ceiling: Words = ()
    by: Words = ()
    during: Words = ()
    lasting: Words = ()
    odd: Hedge = Hedge()
    open_end: Words = ()
    near: Words = ()
    abbreviated: Words = ()
    verbs: dict[str, Words] = {}
    verbs_by: dict[str, Words] = {}
    links: Words = ()
    subjects: Words = ()
    with_hedge: Words = ()


class Grammar(Table):
    """Name the small words that say how a figure stands in its sentence.

    `others` stand for people or things named before; `among` before a figure and `among_after`
    behind it make it a part, `total`, `increment` and `raising` give it its role, `degree` is a degree of
    harm; `barrier` begins a new clause, `relative` one about the noun before it; `agents` name who did it; `function` words are in no noun's name, `linking` ones may stand between a
    figure and what it counts; `number_of` says that a figure counts the noun beside it, `group_of` that it counts people; after `denominators` a
    figure is what others are counted by; `disease` makes people that are hit sick ones; `lookalikes` are no dual of
    any noun, and numbers only before a known one. Of the auxiliaries, `perfect` ones leave a participle active and `adverbs` as it is; `named_people` are words of
    outcomes that say one only of people who are named; a bare figure before a word of `aboard` counts people; `pronouns`
    can be the first object of a verb that has others; after `meantime` stands when something happened, which parts no verb from its subject; `lives` are those of the dead where a word of `taking` is beside them. What is said of a thing by a word of `of_things` happened to nobody: a ship went down. People behind a word of `mostly` are those before it. Words of `of_two` speak of two, where a plural may be spelt like the dual. A `penalty` behind a word of `ruling` is a court's, and no deed; behind one of `executing` it is done.
    Verbs of `moving` bring people somewhere, words of `suffering` say what they have: see `Outcome`.
    A figure behind a word of `amid` is a whole that what is said before it is a part of;
    a bare figure with `persons` or one of the `deeds` of people behind it counts these, `sized` makes it the size of the group named next, and votes follow `voted`. Victims of what is `bloodless` are neither dead nor hurt; `adjectives` of several words stand before what is counted; behind a word of `sole` the word for one is a number.
    """

    others: Words = ()
    among: Words = ()
    among_after: Words = ()
    total: Words = ()
    increment: Words = ()
    raising: Words = ()
    degree: Words = ()
    both: Words = ()
    negative: Words = ()
    barrier: Words = ()
    relative: Words = ()
    agents: Words = ()
    auxiliaries: Words = ()
    function: Words = ()
    linking: Words = ()
    number_of: Words = ()
    determiners: Words = ()
    parent_of: Words = ()
    group_of: Words = ()
    disease: Words = ()
    versus: Words = ()
    particles: Words = ()
    losing: Words = ()
    about: Words = ()
    denominators: Words = ()
    lookalikes: Words = ()
    perfect: Words = ()
    adverbs: Words = ()
    named_people: Words = ()
    aboard: Words = ()
    pronouns: Words = ()
    meantime: Words = ()
    lives: Words = ()
    taking: Words = ()
    of_things: Words = ()
    titled: Words = ()
    beside_others: Words = ()
    abbreviated: Words = ()
    mostly: Words = ()
    of_two: Words = ()
    penalty: Words = ()
    executing: Words = ()
    ruling: Words = ()
    moving: Words = ()
    suffering: Words = ()
    amid: Words = ()
    persons: Words = ()
    deeds: Words = ()
    sized: Words = ()
    voted: Words = ()
    bloodless: Words = ()
    adjectives: Words = ()
    sole: Words = ()


class Qualifier(Table):
    """Name the words that say last, this or next, before and after what they qualify."""

    before: Words = ()
    after: Words = ()


class DateWords(Table):
    """Name the small words around dates.

    `the` and `of` join the parts of one date. A `part` (end of) belongs to the quote, a part
    `aside` (early) does not. `final` and `opening` count from the end and the start, `last` does so only before a day, `range`,
    `also`, `between` and `start` join two dates, `ending` a length of time and its last month. After `since` a
    date lies back, directly after `until` and in a clause with `ahead` and no word of `back` it is to come. `fiscal`
    years have no calendar, of those of `schooling` two together have, `equals` gives a date a second name, `recurring` days and days with one of
    `that_follow` are no dates. `month_before` shows that a doubtful name is a month. A figure is a year after
    `year_before`, after `year_sure` even before a counted thing; after `year_weak` or `year_owner` only where no counted thing can follow; `year_after` shows that
    none does, `counted` that one does. `names` hold the word of a date and are none; `events` are called by
    their day, places and bodies with a capital too (`bearers`), `attacks` only by one of `named_days`; a week is `week_of` a day, where the word for a decade means something else too, one not past stands after `decade_before`, the `weekend_before` which one of these
    stands is the last one, the `end` of a period follows it, a `first_day` is the first of its month. After a year at the head of a sentence `year_is`; `naught` stands in a year
    in words, `approximate` before a year near the one that is named, `circa` before nothing else; weekdays before `ago` are counted back. After `titles` the word for a year means general. After `of_day` the word for today means any
    day, after `regularly` a plural weekday recurs, after `within` no day follows a month, after `belonging` a period
    with an article is one of the calendar; with `age` a decade is one of life; after `dated` two figures are a day.
    """

    the: Words = ()
    of: Words = ()
    part: Words = ()
    aside: Words = ()
    final: Words = ()
    last: Words = ()
    opening: Words = ()
    range: Words = ()
    also: Words = ()
    between: Words = ()
    start: Words = ()
    since: Words = ()
    until: Words = ()
    ahead: Words = ()
    back: Words = ()
    fiscal: Words = ()
    schooling: Words = ()
    equals: Words = ()
    recurring: Words = ()
    that_follow: Words = ()
    ending: Words = ()
    week_of: Words = ()
    decade_before: Words = ()
    weekend_before: Words = ()
    end: Words = ()
    first_day: Words = ()
    month_before: Words = ()
    year_before: Words = ()
    year_sure: Words = ()
    year_weak: Words = ()
    year_owner: Words = ()
    year_after: Words = ()
    year_is: Words = ()
    naught: Words = ()
    approximate: Words = ()
    circa: Words = ()
    ago: Words = ()
    counted: Words = ()
    of_day: Words = ()
    regularly: Words = ()
    within: Words = ()
    belonging: Words = ()
    age: Words = ()
    dated: Words = ()
    names: Words = ()
    titles: Words = ()
    events: Words = ()
    attacks: Words = ()
    bearers: Words = ()


class Dates(Table):
    """Name months, days, periods and what goes with them.

    Months are numbered by their calendar, weekdays from Monday (1), seasons as in EDTF
    (21 is spring), relative days from today (0), decades by their first year. `twin_months`
    are second names that stand beside the first. Short names and `undated_months` need a number beside them, `doubtful_months` some evidence,
    `definite_days` (and with `weekday_article` the weekdays) the article, `lone_days` that no noun follows. `named_days` (month and day) name what happened on one of them long ago; `second_past` and `second_future` count two periods, `weeks_on` says how many weeks beyond a weekday one is. `capitals` says that names begin with a
    capital, `letters` stand for units before a figure (Q3), `month_first` that a day may follow its month; a numeric date has it first where
    `month_first_separators` part it. `foreign` are the languages in which an unknown month is looked up.
    """

    capitals: bool = False
    month_first: bool = False
    month_first_separators: Words = ()
    weekday_article: bool = False
    doubtful_months: Words = ()
    undated_months: Words = ()
    foreign: Words = ()
    months: dict[str, Words]
    twin_months: dict[str, Words] = {}
    short_months: dict[str, Words] = {}
    islamic_months: dict[str, Words] = {}
    coptic_months: dict[str, Words] = {}
    weekdays: dict[str, Words]
    short_weekdays: dict[str, Words] = {}
    relative_days: dict[str, Words]
    definite_days: dict[str, Words] = {}
    lone_days: dict[str, Words] = {}
    named_days: Words = ()
    seasons: dict[str, Words] = {}
    decades: dict[str, Words] = {}
    units: dict[str, Noun]
    past: Qualifier = Qualifier()
    present: Qualifier = Qualifier()
    future: Qualifier = Qualifier()
    second_past: Qualifier = Qualifier()
    second_future: Qualifier = Qualifier()
    weeks_on: dict[str, Qualifier] = {}
    letters: dict[str, Words] = {}
    eras: dict[str, Words] = {}
    words: DateWords = DateWords()


class ByContext(Table):
    """Name words that are a unit only where a word of a group stands `near`, or shortly `before` or `after`, or is what they are `of`.

    Where none does, `wide` looks beyond the sentence; an entry that names no group holds where no
    other does. None holds where a word of the group `unless` is near. One that is `closing` holds where its phrase ends or a figure
    follows, one that is `hyphened` only with a hyphen before it.
    """

    unit: str
    near: str = ""
    before: str = ""
    after: str = ""
    of: str = ""
    wide: bool = False
    unless: str = ""
    closing: bool = False
    hyphened: bool = False
    words: Noun


class Around(Table):
    """Name the words before and after a bare figure that make it a strength, an age, a time of the day.

    `event` nouns follow a strength directly; `trailing` says that a figure between commas after a name is an age,
    but for a name after a word of `barred`. One is a figure that ends its phrase behind a word of `being`, where that follows
    a word of `one` or a single person: she is 34.
    """

    before: Words = ()
    after: Words = ()
    event: Words = ()
    trailing: bool = False
    barred: Words = ()
    one: Words = ()
    being: Words = ()


class Units(Table):
    """Name the units of measure under their names in claims.

    `links` and `fillers` may stand between a figure and its unit, `powers` make squares and
    cubes (`powers_after`: after the unit), `per` makes speeds, one of `across` stands between two sides; `noun_before` says that a definite unit may precede
    its figure, `stems` are parts of a unit's name before the noun that is inflected. `points` are percentage points after a fraction, `basis` points are hundredths of one, of `permille` ten make one; a unit before a word of its `traps` is none. The singular of a `careful` word needs a hyphen or a one.
    `marks` are abbreviations, `degrees` the letters beside the sign of a degree, `glued` ones count only when written onto the digits in these letters.
    """

    percent: Words
    points: Words = ()
    basis: Words = ()
    permille: Words = ()
    noun_before: bool = False
    stems: Words = ()
    links: Words = ()
    fillers: Words = ()
    careful: Words = ()
    powers_after: bool = False
    per: Words = ()
    across: Words = ()
    powers: dict[str, Words] = {}
    nouns: dict[str, Noun]
    marks: dict[str, Words] = {}
    glued: dict[str, Words] = {}
    degrees: dict[str, Words] = {}
    traps: dict[str, Words] = {}
    contextual: tuple[ByContext, ...] = ()
    near: dict[str, Words] = {}
    strength: Around = Around()
    age: Around = Around()
    clock: Around = Around()


class Money(Table):
    """Name the currencies, under a code, a family or a part of one of the world's tables.

    `adjective_first` says that a nation stands before the name, `defaults` what a family means
    where no text says, `settled` families mean it everywhere. A `careful` name or form of one needs a nation, or an article about
    its country and a large figure; without them a `closing` form must end its phrase after a large figure, and a `proper` one is none with a capital. An
    `unsafe` code needs an article about its country. `marks` and `sign_prefixes` are written in exactly these letters, `glued` ones onto the digits,
    `letters` onto them where the figure is as sums are written.
    """

    adjective_first: bool
    settled: Words = ()
    careful: Words = ()
    closing: Words = ()
    proper: Words = ()
    unsafe_codes: Words = ()
    defaults: dict[str, str]
    nouns: dict[str, Noun]
    minor: dict[str, Noun] = {}
    marks: dict[str, Words] = {}
    letters: dict[str, Words] = {}
    glued: dict[str, Words] = {}
    sign_prefixes: dict[str, Words] = {}


class Places(Table):
    """Name countries and what is adjectival of them under the country's code, cities and provinces as the world's table names them.

    `capitals` says that names begin with a capital, `feminine` gives adjectives a second
    gender; a generated name in `drop` is more often another word. A name in `doubtful`, spelt so, is of that one of the countries whose other names the
    article has; where it has none, of the first, which is empty where that would be a guess. Before one of `suffixes` a name is part of another.
    """

    capitals: bool
    feminine: tuple[Ending, ...] = ()
    drop: Words = ()
    doubtful: dict[str, Words] = {}
    suffixes: Words = ()
    names: dict[str, Words]
    adjectives: dict[str, Words]
    cities: dict[str, Words] = {}


class Names(Table):
    """Hold the generated names of countries, currencies and cities, under their keys in the world's tables."""

    countries: dict[str, Words]
    currencies: dict[str, Words]
    cities: dict[str, Words]


class Outcome(Table):
    """Name what happened to people, by the place of the words in a sentence.

    `victims` are nouns that say it themselves, `state` what is said of people whom it met, `nominal`
    nouns that govern them, `passive` verbs whose subject it meets, `active` verbs whose object it
    meets, `beside` such verbs that mean it only directly before a figure, `toll` names of the figure itself. What befell one by a word of `own`
    befell those who are joined to it: his death and 12 others'.
    Whom a verb of `moving` brings to one of the `refuges` met with it, as did those with one of the `harms` behind a word of `suffering`.
    """

    victims: Counted = Counted()
    state: Words = ()
    nominal: Words = ()
    passive: Words = ()
    active: Words = ()
    beside: Words = ()
    toll: Words = ()
    own: Words = ()
    refuges: Words = ()
    harms: Words = ()


class Structure(Table):
    """Name the words that say how two figures of a sentence belong together.

    `rise` and `fall` say which way a figure went, `up_from` and `down_from` also that an older one follows; `multiplied` maps
    how many times as much it became (`2+`: or more) to its words. After `made_up`, or a preposition behind `consisting`, comes a list of all parts, which `open_list` words
    leave open and `sourcing` ones may follow; `rest` is what is left of a whole, `added_before` and `added_after` mark an
    addition, `each` a share of every one, `respectively` two figures of two things, `definite` a figure told before, `same_as` one amount in two units. Figures beside `voting`, and results after `deciding`, are
    votes of a body whose size follows `membership`, or `having` after its name, one of `assembly`; what is `amounting` to a figure is known; `later_than` and `earlier_than` order two dates, of which one may be that on which something `happened`, `extreme` is an end of a range, a change `in_points` none in percent; what changes goes to a `level` from a `base`,
    and stands `higher_than` or `lower_than` it; an `apposed` change is of the figure before, a clause of `when` of another time, and a figure after `once` is what it was;
    shares beside `one_whole` are all of the same, unless `somewhere` follows; one beside `counting` says how far a count has come. `born` marks a day of birth; an age after `age_then` is that of
    another time, and of one who `died` that of the day of death, which a sentence with a word of `dying` tells; an age after `final_age` is no other.
    A share near `turnout` is of those who may vote, a number after `ratio` is how many of so many; of a vote, figures beside `cast` are all its votes and those
    beside `present` all who were there, neither with those beside `absent`, the former not with those beside `withheld`.
    """

    rise: Words = ()
    fall: Words = ()
    up_from: Words = ()
    down_from: Words = ()
    multiplied: dict[str, Words] = {}
    made_up: Words = ()
    consisting: Words = ()
    added_before: Words = ()
    added_after: Words = ()
    rest: Words = ()
    each: Words = ()
    respectively: Words = ()
    definite: Words = ()
    same_as: Words = ()
    voting: Words = ()
    deciding: Words = ()
    membership: Words = ()
    having: Words = ()
    assembly: Words = ()
    amounting: Words = ()
    later_than: Words = ()
    earlier_than: Words = ()
    happened: Words = ()
    extreme: Words = ()
    in_points: Words = ()
    level: Words = ()
    base: Words = ()
    apposed: Words = ()
    when: Words = ()
    once: Words = ()
    one_whole: Words = ()
    counting: Words = ()
    somewhere: Words = ()
    higher_than: Words = ()
    lower_than: Words = ()
    born: Words = ()
    age_then: Words = ()
    died: Words = ()
    dying: Words = ()
    final_age: Words = ()
    turnout: Words = ()
    ratio: Words = ()
    cast: Words = ()
    present: Words = ()
    absent: Words = ()
    withheld: Words = ()
    sourcing: Words = ()
    open_list: Words = ()


class Sequence(Table):
    """Name the words that say which of two figures for one fact was told first.

    A figure near a word of `told_first`, or after one of `had` and one of `saying`, is the earlier, near `risen` or `fallen` the later;
    `background` tells of another event than the article's own.
    """

    told_first: Words = ()
    had: Words = ()
    saying: Words = ()
    risen: Words = ()
    fallen: Words = ()
    background: Words = ()


class EventWords(Counted):
    """Name an event by its nouns, and by `words`: verbs and fixed phrases, every form as written."""

    words: Words = ()


class IndicatorWords(EventWords):
    """Name what figures are amounts of by its nouns, and by `words`: set phrases, every form as written.

    `verbs` stand some words before a figure, words of `before` and `after` right beside it.
    """

    verbs: Words = ()
    before: Words = ()
    after: Words = ()


class ContextWords(Table):
    """Name the words that say where, by whom and how surely a figure is told.

    A verb of `saying` that is not in `not_saying` has its source beside it, words of `according` before it, except one of `no_source`; a source is one of `sources` by its
    kind, and ends at a word of `that` and before its verb begins after one of `clause`, one of `clause_behind` begins what it says, `pronouns` stand for the one named before. `titles` stand before a name, `being` before a verb whose subject it befalls. `locatives` stand before a place, `attached` ones are
    written onto it, behind an attack `onto` ones stand before what it befell, and after `beyond` ones something only comes from it or has to do with it; after `goals` and `attached_goals` it goes there. `denied`, `feared`, `expected` and `conditional` say that a figure is not plainly stated; `capacity`,
    `target`, `forecast`, `cumulative`, `flow` and `stock` what kind of figure it is, with `rate` words after the figure and `within` ones before a time.
    Behind a verb of `telling` stands who is told; one of `passing_on` has its source after a word of `passed_from`.
    Besides people, the bodies of `doers` do things, each under the concept of its kind, and those whose `arms` do; the subject of an `acting` verb does what its figure
    counts, that of a `performing` one the event that follows it. `asides` stand between a verb of saying and its source, a date after `since` is not the time of
    a figure, a `record` one says since when there was none like it, and the name in a phrase of `no_place` is none of a place, what happens in one of `no_event` does not happen.
    What is denied of the `claimed` things is what they tell; one who denies a thing of `not_denied` denies no figure; verbs of `refusing` deny only what was claimed,
    words of `untrue` what stands before or behind them. In a phrase of `idle` these words say nothing; a `subordinate` word begins a clause that they do not reach, as one of
    `joining` does before a verb. A word of `own` before one of saying makes a noun of it, one of `finite` behind it a clause of what follows. A figure
    right behind a verb of `wishing` is its subject, where verbs come first; a verb of `will` says of its subject what is to be. A length of time before one of `apart` is how far off something is; what was so
    `lately` was on no one day.
    The figure behind a word of `amounting` is what the noun before it comes to; nouns of `sizes` only say of the one behind them that it has a size, and
    behind a word of `made_of` stands what a sum before it consists of, behind one of `moved_in` what changed by the figure before, behind one of `sharing` how much of something else something is, and
    `prepositions` stand between a noun and one that tells more of it.
    """

    saying: Words = ()
    not_saying: Words = ()
    no_source: Words = ()
    according: Words = ()
    sources: dict[str, Counted] = {}
    doers: dict[str, Counted] = {}
    arms: Words = ()
    acting: Words = ()
    performing: Words = ()
    asides: Words = ()
    no_place: Words = ()
    no_event: Words = ()
    since: Words = ()
    record: Words = ()
    telling: Words = ()
    passing_on: Words = ()
    passed_from: Words = ()
    that: Words = ()
    clause: Words = ()
    clause_behind: Words = ()
    pronouns: Words = ()
    titles: Words = ()
    being: Words = ()
    locatives: Words = ()
    attached: Words = ()
    onto: Words = ()
    beyond: Words = ()
    goals: Words = ()
    attached_goals: Words = ()
    denied: Words = ()
    refusing: Words = ()
    untrue: Words = ()
    claimed: Words = ()
    not_denied: Words = ()
    idle: Words = ()
    subordinate: Words = ()
    joining: Words = ()
    finite: Words = ()
    own: Words = ()
    wishing: Words = ()
    will: Words = ()
    apart: Words = ()
    lately: Words = ()
    feared: Words = ()
    expected: Words = ()
    conditional: Words = ()
    capacity: Words = ()
    target: Words = ()
    forecast: Words = ()
    cumulative: Words = ()
    flow: Words = ()
    within: Words = ()
    rate: Words = ()
    stock: Words = ()
    amounting: Words = ()
    sizes: Words = ()
    made_of: Words = ()
    moved_in: Words = ()
    sharing: Words = ()
    prepositions: Words = ()


class Language(Table):
    """Hold all the words of one language."""

    code: str
    script: Script
    numbers: Numbers
    hedges: Hedges
    dates: Dates
    grammar: Grammar
    structure: Structure
    sequence: Sequence
    context: ContextWords
    events: dict[str, EventWords]
    indicators: dict[str, IndicatorWords]
    organisations: dict[str, Words]
    people: dict[str, Counted]
    things: dict[str, Counted]
    outcomes: dict[str, Outcome]
    units: Units
    money: Money
    places: Places
    names: Names


class Messages(Table):
    """Hold what rules say, in one language: a line for each key of a rule's messages, and the words that fields hold.

    `guesses` are the lines of what may mend a finding: all of them, one, what stands between two, and each reason.
    """

    lines: dict[str, str]
    words: dict[str, str] = {}
    guesses: dict[str, str] = {}


class Currency(Table):
    """Say where a currency is legal tender and how many decimals it has."""

    countries: Words
    digits: int


class Minor(Table):
    """Say of what a part of a currency is a part, how many make one, and in which currencies another number does.

    Right after a sum in a currency of `also` it is a part of that one.
    """

    of: str
    per: int
    times: int = 1
    unlike: dict[str, int] = {}
    also: Words = ()


class WorldMoney(Table):
    """Hold what no language changes: families of currencies, their parts, signs, and countries of old currencies."""

    families: dict[str, Words]
    minor: dict[str, Minor]
    countries: dict[str, Words]
    signs: dict[str, str]


class WorldPlace(Table):
    """Say in which country a city or province lies and, where that is sure, which other place it is part of.

    `geoname` is a city's number in GeoNames, `admin1` the code of a province there.
    """

    country: str
    geoname: int = 0
    admin1: str = ""
    part_of: str = ""


class World(Table):
    """Hold the tables that all languages share; `units` maps a unit's name to its expression in pint.

    `measures` maps a sort of amounts, as lengths, to the units that are of it. `places` are those that the languages name by hand, `cities` those of GeoNames under their numbers: the country of
    each and, if one of `places` holds it, that place.
    """

    currencies: dict[str, Currency]
    cities: dict[str, Words]
    places: dict[str, WorldPlace]
    money: WorldMoney
    units: dict[str, str]
    measures: dict[str, Words]

    def place_id(self, name: str) -> str:
        """Give the identity of a place of the table: its number in GeoNames, else the name of its row.

        >>> load_world().place_id("aleppo"), load_world().place_id("darfur")
        ('170063', 'darfur')
        """
        return str(self.places[name].geoname or name)


@cache
def load(code: str) -> Language:
    """Read and check the pack of one language, once.

    >>> load("en").script.name
    'English'
    >>> load("xx")
    Traceback (most recent call last):
    factcheck.errors.LanguageError: no language pack for 'xx'; the packs here are ar, en
    """
    folder = folder_of(code)
    tables = {}
    for name in Language.model_fields:
        if name != "code":
            tables[name] = table(folder, name)
    try:
        return Language(code=code, **tables)
    except ValidationError as error:
        raise LanguageError(f"the pack {code!r} is not well formed: {error}") from error


@cache
def load_script(code: str) -> Script:
    """Read and check how one language writes, once: to tell languages apart takes no more of a pack."""
    try:
        return Script.model_validate(table(folder_of(code), "script"))
    except ValidationError as error:
        raise LanguageError(f"the pack {code!r} is not well formed: {error}") from error


def folder_of(code: str) -> Traversable:
    """Give the folder of a language's pack."""
    if code not in LANGUAGES:
        raise LanguageError(f"no language pack for {code!r}; the packs here are {', '.join(LANGUAGES)}")
    return resources.files(__package__) / code


class Concept(Table):
    """Place what words of any language name: in a broader concept, and among forces or victims.

    Those who met with an event are others than those who met with an event or an outcome that is `unlike` it.
    """

    broader: str = ""
    unlike: Words = ()
    force: bool = False
    casualty: bool = False


class Gauge(Table):
    """Place what a figure is an amount of: in a `broader` indicator, and among the sorts of amounts that can be its value, `of`.

    `change` is what its change in percent is called. Two indicators under one that is `open`, or of which one is `like` the
    other, may be names of one amount; what made one of two
    `opposite` ones has not made the other, as a profit rules out a loss.
    """

    broader: str = ""
    of: Words = ()
    change: str = ""
    like: Words = ()
    opposite: Words = ()
    open: bool = False


class Concepts(Table):
    """Hold the concepts that the tables of nouns and outcomes name.

    >>> concepts().isa("soldier", "person"), concepts().isa("bus", "vehicle"), concepts().isa("bus", "person")
    (True, True, False)
    """

    people: dict[str, Concept]
    things: dict[str, Concept]
    outcomes: dict[str, Concept]
    events: dict[str, Concept] = {}
    organisations: dict[str, Concept] = {}
    indicators: dict[str, Gauge] = {}

    def lineage(self, name: str) -> Iterator[str]:
        """Give a concept and, from narrow to broad, those that hold it; nothing for an unknown name.

        Where two sections know a name it means the same in both, and the broader ones of both hold it.
        """
        seen = set()
        for section in (self.people, self.things, self.outcomes, self.events, self.organisations):
            broader = name
            while broader in section:
                if broader not in seen:
                    seen.add(broader)
                    yield broader
                broader = section[broader].broader

    def isa(self, name: str, broader: str) -> bool:
        """Tell whether a concept is another or is held by it."""
        return broader in self.lineage(name)

    def excludes(self, one: str, two: str) -> bool:
        """Tell whether those who met with one event are others than those who met with another, or with an outcome.

        >>> concepts().excludes("acquittal", "death_sentence"), concepts().excludes("sentencing", "death_sentence")
        (True, False)
        """
        return any(
            other in self.lineage(those)
            for these, those in ((one, two), (two, one))
            if these in self.events
            for other in self.events[these].unlike
        )

    def gauges(self, name: str) -> tuple[str, ...]:
        """Give an indicator and, from narrow to broad, those that hold it.

        >>> concepts().gauges("oil_price")
        ('oil_price', 'price', 'cost', 'outlay')
        """
        found: list[str] = []
        while name in self.indicators and name not in found:
            found.append(name)
            name = self.indicators[name].broader
        return tuple(found)

    def may_be_one(self, one: str, two: str) -> bool:
        """Tell whether two indicators can be names of one amount.

        >>> concepts().may_be_one("net_profit", "profit"), concepts().may_be_one("profit", "loss"), concepts().may_be_one("loan", "aid")
        (True, False, True)
        """
        ours, theirs = self.gauges(one), self.gauges(two)
        if one in theirs or two in ours:
            return True
        shared = next((name for name in ours if name in theirs), None)
        if shared is not None and self.indicators[shared].open:
            return True
        return any(
            not set(these).isdisjoint(self.indicators[name].like)
            for these, those in ((ours, theirs), (theirs, ours))
            for name in those
        )

    def are_opposites(self, one: str, two: str) -> bool:
        """Tell whether one of two indicators rules out the other.

        >>> concepts().are_opposites("loss", "net_profit"), concepts().are_opposites("loss", "debt")
        (True, False)
        """
        ours, theirs = self.gauges(one), self.gauges(two)
        return any(
            not set(these).isdisjoint(self.indicators[name].opposite)
            for these, those in ((ours, theirs), (theirs, ours))
            for name in those
        )

    def is_force(self, name: str) -> bool:
        """Tell whether those of a concept are counted as troops."""
        return name in self.people and self.people[name].force


@cache
def concepts() -> Concepts:
    """Read and check the concepts that all languages share, once."""
    try:
        return Concepts.model_validate(table(resources.files(__package__) / "world", "concepts"))
    except ValidationError as error:
        raise LanguageError(f"the table of concepts is not well formed: {error}") from error


@cache
def load_world() -> World:
    """Read and check the tables that all languages share, once.

    >>> load_world().currencies["JOD"].digits
    3
    """
    folder = resources.files(__package__) / "world"
    try:
        return World.model_validate({name: table(folder, name) for name in World.model_fields})
    except ValidationError as error:
        raise LanguageError(f"the tables of the world are not well formed: {error}") from error


@cache
def wholes() -> dict[str, str]:
    """Give by its identity each place that another holds, with the identity of that one."""
    world = load_world()
    held = {
        world.place_id(name): world.place_id(place.part_of) for name, place in world.places.items() if place.part_of
    }
    return {number: world.place_id(city[1]) for number, city in world.cities.items() if len(city) > 1} | held


def lies_in(place: str, whole: str) -> bool:
    """Tell whether one place is another or lies in it, by their identities.

    >>> lies_in("99454", "anbar"), lies_in("anbar", "99454")
    (True, False)
    """
    while place != whole and place in wholes():
        place = wholes()[place]
    return place == whole


@cache
def messages(code: str) -> Messages:
    """Read and check what rules say in a language other than English, in which they are written; once.

    Raises LanguageError where there is no such table.
    """
    folder = resources.files(__package__) / code
    if code not in LANGUAGES or not (folder / "messages.toml").is_file():
        known = [name for name in LANGUAGES if (resources.files(__package__) / name / "messages.toml").is_file()]
        raise LanguageError(f"no messages in {code!r}; they are in en, {', '.join(known)}")
    try:
        return Messages.model_validate(table(folder, "messages"))
    except ValidationError as error:
        raise LanguageError(f"the messages of {code!r} are not well formed: {error}") from error


def table(folder: Traversable, name: str) -> dict[str, Any]:
    """Read one table of a folder; generated ones are JSON, which is read faster."""
    generated = folder / f"{name}.json"
    if generated.is_file():
        read: dict[str, Any] = json.loads(generated.read_text(encoding="utf-8"))
        return read
    return tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
