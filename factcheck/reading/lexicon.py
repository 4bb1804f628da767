"""The words of one language, indexed by every form in which they are written.

`Lexicon` maps a word of a text to a `Word`, or to None where no table knows it. Forms that
follow from the tables (duals, plurals, cases) are made when the lexicon is; attached
prefixes are taken off when a form is first met, and the answer is kept, so that a text
costs one look-up a word.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import insort
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from factcheck.languages.language import Language, load
from factcheck.languages.table import Ending, Noun

# So many forms are remembered before the memory is emptied; a form costs about 150 bytes.
REMEMBERED = 1 << 18

# Letters in the shape in which a page sets them: ligatures of Latin ones, and Arabic ones as they are joined.
SHAPED = (range(0xFB00, 0xFB07), range(0xFB50, 0xFE00), range(0xFE70, 0xFEFD))
SHAPES = {
    code: plain
    for block in SHAPED
    for code in block
    if (plain := unicodedata.normalize("NFKC", chr(code)).strip()) != chr(code) and " " not in plain
}

# Where a word may be broken at the end of a line.
SOFT_HYPHEN = "\u00ad"

# No real figure has more digits; int() of a longer run would cost the square of its length.
LONGEST_NUMBER = 40

# How many a noun's form speaks of. ACCUSATIVE is one as well, in a form that some nouns share with
# the dual before another noun; TWO_CONSTRUCT is that dual.
COUNTS = ONE, ACCUSATIVE, TWO, TWO_CONSTRUCT, MANY = "one", "accusative", "two", "two_construct", "many"


# What a word sets off: each reader goes only to the words that its own reading begins at.
NUMBER, DATE, DUAL, SINGLE, MIXED = 1, 2, 4, 8, 16

# Entries that give a figure its sense from some way off. Few texts have one of a category; the others need not be searched.
FAR_OFF = (
    "active", "age_word", "agents", "among", "below_zero", "change", "date_ahead", "date_which_after", "degree", "disease", "hedge_verb", "hedge_verb_by",
    "increment", "number_of", "penalty", "raising", "strength_before", "toll", "total", "unit", "versus",
)  # fmt: skip
# Names that say which country an article is about.
COUNTRIES = ("currency", "nation", "place")
# Words that are cut short with a point, which ends no sentence before a name, or before a figure.
CUT_SHORT = ("titled", "abbreviated")
# Sums below 2 ** 30 are compared without making a new number, so that what few texts have comes last.
BITS = {category: 1 << number for number, category in enumerate(COUNTRIES + CUT_SHORT + FAR_OFF, 5)}
PLACE = BITS["nation"] | BITS["place"]

# A word of these alone names something. It goes on with no figure and measures none.
NAMING = frozenset(("date_counted", "harms", "near", "person", "place", "refuges", "thing", "victim"))
# A word of these alone goes on with no number, though it may measure it.
ENDING = NAMING.union(
    (
        "basis_point", "clock_before", "currency", "date", "date_recurring", "date_unit", "date_year_before", "function",
        "nation", "percent", "unit", "unit_points", "unit_time",
    )
)  # fmt: skip

NUMBER_WORDS = frozenset(
    ("digits", "cardinal", "magnitude", "vague", "fraction", "ordinal", "several", "couple", "minus", "decimal_words")
)
DATE_WORDS = frozenset(("digits", "date"))
NOUNS = ("victim", "person", "thing", "unit", "currency")
PEOPLE = ("victim", "person")


# What most words have none of; one of each serves all of them.
NO_RUNS: dict[str, list[Phrase]] = {}
NO_SECONDS: dict[str, frozenset[str]] = {}
NO_WORDS: frozenset[str] = frozenset()


class Inflected(NamedTuple):
    """Say what a noun's form means: the noun's `name`, and how many it speaks of."""

    name: str
    plurality: str


class Phrase(NamedTuple):
    """Hold a run of several words after its first: the bare forms, the category, the meaning."""

    rest: tuple[str, ...]
    category: str
    value: Any


class Entry:
    """Hold what the tables say of a form: its meanings by category, and the longer entries that it begins.

    What follows from these, under the names that `Word` explains, is noted when the form is first met.
    """

    __slots__ = (
        "anchors",
        "ending",
        "ends",
        "is_settled",
        "naming",
        "nexts",
        "phrases",
        "runs",
        "seconds",
        "senses",
        "starts",
    )

    runs: dict[str, list[Phrase]]
    seconds: dict[str, frozenset[str]]
    nexts: frozenset[str]
    starts: frozenset[str]
    ends: frozenset[str]
    anchors: int
    ending: bool
    naming: bool

    def __init__(self) -> None:
        self.senses: dict[str, Any] = {}
        self.phrases: list[Phrase] = []
        self.is_settled = False

    def settle(self, last_of: Iterable[str]) -> None:
        """Note in which categories an entry begins or ends here; the form is the last of longer ones of some."""
        self.runs, self.seconds, self.nexts = NO_RUNS, NO_SECONDS, NO_WORDS
        if self.phrases:
            self.runs = {}
            for phrase in self.phrases:
                self.runs.setdefault(phrase.category, []).append(phrase)
            # Most runs end at their second word: to know those spares most comparisons.
            self.seconds = {name: frozenset(phrase.rest[0] for phrase in run) for name, run in self.runs.items()}
            self.nexts = frozenset(phrase.rest[0] for phrase in self.phrases)
        self.starts = frozenset(self.senses).union(self.runs)
        self.ends = frozenset(self.senses).union(last_of)
        self.anchors = anchors_of(self)
        self.naming = self.starts <= NAMING
        self.ending = self.starts <= ENDING
        self.is_settled = True

    def joined(self, other: Entry) -> Entry:
        """Give an entry with the meanings of this one, and the longer entries of both."""
        both = Entry()
        both.senses = self.senses
        both.phrases = sorted(other.phrases + self.phrases, key=longest_first)
        return both


class Word:
    """Say what one written form can be.

    `written` is the whole folded form, `form` that without attached conjunction and preposition, `bare` also
    without article. `offset` counts the characters of the token before `form` starts,
    `bare_offset` those before `bare`. `senses` maps a category (`cardinal`, `unit` …) to its meaning; `starts` are the
    categories of all entries that begin with the word, `ends` those that may end with it, `runs` those of several words by category,
    `seconds` their second words, `nexts` all of these; `spellings` are the forms that the word has within a longer entry, `anchors` the readings that it
    sets off. A `naming` word names something and does nothing else, with an `ending` one a number ends.
    """

    __slots__ = (
        "anchors",
        "bare",
        "bare_offset",
        "conjunction",
        "definite",
        "ending",
        "ends",
        "form",
        "naming",
        "nexts",
        "offset",
        "phrases",
        "preposition",
        "runs",
        "seconds",
        "senses",
        "spellings",
        "starts",
        "written",
    )

    def __init__(self, form: str, entry: Entry) -> None:
        self.written = form
        self.form = form
        self.bare = form
        self.offset = 0
        self.bare_offset = 0
        self.conjunction = ""
        self.preposition = ""
        self.definite = False
        self.senses = entry.senses
        self.phrases = entry.phrases
        self.runs = entry.runs
        self.seconds = entry.seconds
        self.nexts = entry.nexts
        self.spellings: tuple[str, ...] = (form,)
        self.starts = entry.starts
        self.ends = entry.ends
        self.anchors = entry.anchors
        self.ending = entry.ending
        self.naming = entry.naming

    def __repr__(self) -> str:
        return f"Word({self.form!r}, {self.senses})"


class Prefix(NamedTuple):
    """Hold a run of attached prefixes and its parts."""

    written: str
    conjunction: str
    preposition: str
    article: str


class Lexicon(dict[str, Word | None]):
    """Map each form of a language's words to what it can be.

    >>> lexicon("en")["Dozens"].senses["vague"]
    24
    """

    def __init__(self, language: Language) -> None:
        super().__init__()
        script = language.script
        self.language = language
        self.table: dict[str, Entry] = {}
        self.folding = str.maketrans(dict(script.fold) | dict.fromkeys((*script.drop, SOFT_HYPHEN), ""))
        self.folding |= {code: plain.translate(self.folding) for code, plain in SHAPES.items()}
        self.foldable = re.compile(f"[{re.escape(''.join(map(chr, self.folding)))}]" if self.folding else r"(?!)")
        self.dropped = frozenset(chr(code) for code, plain in self.folding.items() if not plain)
        self.prefixes = self._prefixes()
        self.prefix_forms = frozenset(run.written for runs in self.prefixes.values() for run in runs)
        self.shared: dict[frozenset[str], frozenset[str]] = {}
        self.leading: dict[str, list[Prefix]] = {}
        self.lone: dict[str, tuple[Prefix, ...]] = {}
        self.enders: dict[str, set[str]] = {}  # by the last word of longer entries, their categories
        self.lookalikes: set[str] = set()
        self.stand_ins = frozenset(script.fold.values()) - frozenset(script.fold)

    def __missing__(self, token: str) -> Word | None:
        word = self._analyse(token) if token.isalpha() or not is_uncut(token) else UNCUT
        if len(self) >= REMEMBERED:
            self.clear()
        self[token] = word
        return word

    def fold(self, text: str) -> str:
        """Give the form under which a spelling is looked up."""
        # To look for a letter to fold costs a quarter of folding, and most words have none.
        return (text.translate(self.folding) if self.foldable.search(text) else text).lower()

    def alone(self, token: str) -> tuple[Prefix, ...]:
        """Give the run of attached prefixes that a token is, if it is nothing else; the answer is kept."""
        runs = self.lone.get(token)
        if runs is None:
            form = self.fold(token)
            runs = tuple(run for run in self.prefixes.get(form[:1], ()) if run.written == form)
            if len(self.lone) >= REMEMBERED:
                self.lone.clear()
            self.lone[token] = runs
        return runs

    # -- filling -------------------------------------------------------------------------

    def add(self, category: str, written: str, value: Any) -> None:
        """Enter one word, or a run of words with single spaces, under a category."""
        self.add_folded(category, self.fold(written), value)

    def add_folded(self, category: str, written: str, value: Any) -> None:
        """Enter what is folded already; it may be long, since each noun makes some ten forms."""
        if "-" in written or " " in written:
            first, *rest = written.replace("-", " ").split()
        else:
            first, rest = written, []
        entry = self.table.get(first)
        if entry is None:
            entry = self.table[first] = Entry()
        if not rest:
            entry.senses.setdefault(category, value)
            return
        self.enders.setdefault(rest[-1], set()).add(category)
        for form in rest:
            if form not in self.table:
                self.table[form] = Entry()
        insort(entry.phrases, Phrase(tuple(rest), category, value), key=longest_first)

    def add_noun(self, category: str, name: str, noun: Noun, *, people: bool = False) -> None:
        """Enter a noun in all its forms, each with the count that it speaks of."""
        meanings = {count: Inflected(name, count) for count in COUNTS}
        for form, count in self.inflect(noun, people=people):
            self.add_folded(category, form, meanings[count])

    def inflect(self, noun: Noun, *, people: bool = False) -> Iterator[tuple[str, str]]:
        """Give the forms of a noun with their counts, the surer reading of a form first."""
        script = self.language.script
        plural = (script.plural_of_people or script.plural) if people else script.plural
        for written in noun.one:
            folded = self.fold(written)
            words = folded.split()
            yield folded, ONE
            last = written[-1] if written[-1] in self.stand_ins else ""
            # What follows the noun may be no adjective: a part in the million.
            agree = len(words) == 1 or words[1] not in self.language.units.per
            for form in combined(words, fitting(script.accusative, last), agree=agree):
                yield form, ACCUSATIVE
            if not noun.many:
                for form in combined(words, fitting(plural, last)):
                    yield form, MANY
            for form in combined(words, fitting(script.dual, last), agree=True):
                yield form, TWO
            for form in combined(words, fitting(script.dual_construct, last)):
                yield form, TWO_CONSTRUCT
        for written in noun.many:
            folded = self.fold(written)
            yield folded, MANY
            for form in combined(folded.split(), script.accusative, agree=True):
                yield form, MANY

    # -- reading -------------------------------------------------------------------------

    def _prefixes(self) -> dict[str, list[Prefix]]:
        """Give the runs of prefixes by their first letter, the shortest first."""
        script = self.language.script
        runs = []
        for conjunction in ("", *script.conjunctions):
            for preposition in ("", *script.prepositions):
                for article in ("", *script.articles):
                    written = conjunction + preposition + article
                    runs.append(Prefix(written, conjunction, preposition, article))
            for article, merged in script.contracted.items():
                runs.extend(Prefix(conjunction + run, conjunction, run[0], article) for run in merged)
        by_letter: dict[str, list[Prefix]] = {}
        for run in sorted(runs, key=lambda run: len(run.written)):
            if run.written:
                by_letter.setdefault(run.written[0], []).append(run)
        return by_letter

    def _analyse(self, token: str) -> Word | None:
        if token.isdecimal() or (SOFT_HYPHEN in token and (token := token.replace(SOFT_HYPHEN, "")).isdecimal()):
            return Word(token, self._settled(token, digits(token)))
        form = self.fold(token)
        if not form:
            return None
        known = self.table.get(form)
        if known is not None and known.senses and not ("cardinal" in known.senses and self._is_joined_on(token, form)):
            return Word(form, self._settled(form, known))
        phrased: tuple[str, Entry, Prefix] | None = None
        for prefix in self._leading(form[:2]):
            if form.startswith(prefix.written):
                rest = form[len(prefix.written) :]
                base = self.table.get(rest)
                if base is None or len(rest) < 2:
                    continue
                if base.senses:
                    return self._prefixed(token, rest, base, prefix)
                if base.phrases and phrased is None:
                    phrased = rest, base, prefix
        if phrased is not None:
            return self._prefixed(token, *phrased)
        # A word known only from within longer entries still has a form to compare, there with an article too.
        word = Word(form, self._settled(form, known)) if known is not None else None
        return word if word is not None and word.phrases else self._within(token, form) or word

    def _within(self, token: str, form: str) -> Word | None:
        """Give a word with an article written onto it that is known only from within longer entries."""
        for prefix in self._leading(form[:2]):
            rest = form[len(prefix.written) :]
            base = self.table.get(rest) if prefix.article and form.startswith(prefix.written) else None
            if base is not None and len(rest) > 1:
                return self._prefixed(token, rest, base, prefix)
        return None

    def _leading(self, letters: str) -> list[Prefix]:
        """Give the runs of prefixes with which a word of these two first letters can begin; the answer is kept."""
        runs = self.leading.get(letters)
        if runs is None:
            runs = [
                run for run in self.prefixes.get(letters[:1], ()) if run.written.startswith(letters[: len(run.written)])
            ]
            if runs:
                self.leading[letters] = runs
        return runs

    def _prefixed(self, token: str, rest: str, base: Entry, prefix: Prefix) -> Word:
        """Give the word of a token that is an entry with a prefix written onto it."""
        written, form = prefix.written + rest, prefix.article + rest
        for spelling in dict.fromkeys((written, form)):
            whole = self.table.get(spelling)
            if whole is not None and whole.phrases and spelling != rest:
                # Entries of several words may begin with the whole form, or with the article on it.
                base = base.joined(whole)
        word = Word(form, self._settled(rest, base))
        word.written, word.bare = written, rest
        word.spellings = written, form, rest
        word.offset = self._characters(token, len(written) - len(form))
        word.bare_offset = self._characters(token, len(prefix.written))
        word.conjunction, word.preposition = prefix.conjunction, prefix.preposition
        word.definite = bool(prefix.article)
        if written != form:
            word.naming = word.ending = False
        if word.definite:
            word.anchors &= ~SINGLE
        for spelling in (written, form):
            entry = self.table.get(spelling)
            if entry is not None and entry is not base:
                word.ends = self._shared(word.ends | self._settled(spelling, entry).ends)
        return word

    def _settled(self, form: str, entry: Entry) -> Entry:
        """Give an entry with what follows from its meanings noted."""
        if not entry.is_settled:
            entry.settle(self.enders.get(form, ()))
            if may_be_two(form, entry, self.language.script.dual):
                entry.anchors |= DUAL
            entry.starts, entry.ends = self._shared(entry.starts), self._shared(entry.ends)
        return entry

    def _shared(self, categories: frozenset[str]) -> frozenset[str]:
        """Give the one set of some categories: thousands of words are of the same, and so theirs stay at hand."""
        return self.shared.setdefault(categories, categories)

    def _is_joined_on(self, token: str, form: str) -> bool:
        """Tell whether a conjunction is written onto a number that keeps its own first letter: وأحد is no واحد."""
        if form[0] not in self.language.script.conjunctions or token[1:2] not in self.language.script.fold:
            return False
        base = self.table.get(form[1:])
        return base is not None and any(phrase.category == "cardinal" for phrase in base.phrases)

    def _characters(self, token: str, letters: int) -> int:
        """Count the characters of a token that its first so many folded letters take up."""
        position = 0
        while position < len(token) and (letters > 0 or token[position] in self.dropped):
            letters -= len(token[position].translate(self.folding))
            position += 1
        return position


def holds_two(word: Entry) -> bool:
    """Tell whether a form is the dual of a noun, of a unit, or of an adjective of nation."""
    noun = next((word.senses[category] for category in NOUNS if category in word.senses), None)
    nation = word.senses.get("nation")
    forms = [option.form for option in word.senses.get("unit_by_context", ())]
    if noun is not None:
        forms.append(noun.plurality)
    return bool(nation is not None and nation.two) or not {TWO, TWO_CONSTRUCT}.isdisjoint(forms)


def anchors_of(word: Entry) -> int:
    """Give what a form sets off, as a sum of bits; a noun with its article does not speak of a `SINGLE` one."""
    anchors = 0
    if not word.starts.isdisjoint(NUMBER_WORDS):
        anchors |= NUMBER
    if not word.starts.isdisjoint(DATE_WORDS):
        anchors |= DATE
    if holds_two(word):
        anchors |= DUAL
    one = word.senses.get("person") or word.senses.get("victim")
    if (one is not None and one.plurality in (ONE, ACCUSATIVE)) or "victim" in word.runs:
        anchors |= SINGLE
    for category in word.starts & BITS.keys():
        anchors |= BITS[category]
    return anchors


def may_be_two(form: str, entry: Entry, dual: tuple[Ending, ...]) -> bool:
    """Tell whether people may be two beside what their words say: a plural spelt like a dual, or the dual of a longer name."""
    if not dual:
        return False
    for category in PEOPLE:
        noun = entry.senses.get(category)
        if noun is not None and noun.plurality == MANY and form.endswith(dual[-1].to):
            return True
    return any(phrase.value.plurality == TWO_CONSTRUCT for phrase in entry.runs.get("person", ()))


class Digits(NamedTuple):
    """Hold a run of decimal digits of any script: its value and how many there are."""

    value: int
    length: int


def digits(token: str) -> Entry:
    """Give the entry for a run of digits; one too long to be a figure has no sense."""
    entry = Entry()
    if len(token) <= LONGEST_NUMBER:
        entry.senses["digits"] = Digits(int(token), len(token))
    return entry


def is_uncut(token: str) -> bool:
    """Tell whether digits and letters are written as one token, which are several words."""
    return any(map(str.isdecimal, token)) and not token.replace(SOFT_HYPHEN, "").isdecimal()


# What the look-up of such a token gives: the scan is to cut it.
NO_ENTRY = Entry()
NO_ENTRY.settle(())
UNCUT = Word("", NO_ENTRY)
UNCUT.anchors = MIXED


def longest_first(phrase: Phrase) -> int:
    """Give the order of the phrases that begin with one word: where two fit, the longer one is meant."""
    return -len(phrase.rest)


def fitting(endings: tuple[Ending, ...], last: str) -> tuple[Ending, ...]:
    """Give the endings for a word whose last letter is written so: folding must not make another letter of it.

    Where a letter stands for another in look-ups, a word that is written with it keeps it.
    """
    return tuple(ending for ending in endings if ending.of != last) if last else endings


def combined(words: list[str], endings: Iterable[Ending], *, agree: bool = False) -> list[str]:
    """Give a noun of one or more words with each of its endings.

    The first word is the noun; where `agree`, the adjectives after it take the same ending.
    """
    if not words:
        return []
    first, *rest = words
    forms = ended_forms(first, endings)
    if not rest:
        return forms
    if not agree:
        return [" ".join([form, *rest]) for form in forms]
    endings_of_rest = [ended_forms(word, endings) for word in rest]
    return [
        " ".join(
            [
                form,
                *(
                    ended[number] if number < len(ended) else word
                    for word, ended in zip(rest, endings_of_rest, strict=True)
                ),
            ]
        )
        for number, form in enumerate(forms)
    ]


def ended_forms(word: str, endings: Iterable[Ending]) -> list[str]:
    """Give the forms of a word with the first ending that fits it."""
    for ending in endings:
        if word.endswith(ending.of):
            return [word[: len(word) - len(ending.of)] + end for end in ending.to]
    return []


@cache
def lexicon(code: str) -> Lexicon:
    """Give the lexicon of a language, made once.

    Raises LanguageError where there is no pack for it.
    """
    from factcheck.reading.vocabulary import fill  # the vocabulary needs the lexicon's shapes

    made = Lexicon(load(code))
    fill(made)
    return made
