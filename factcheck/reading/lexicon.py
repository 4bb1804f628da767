"""The words of one language, indexed by every form in which they are written.

`Lexicon` maps a word of a text to a `Word`, or to None where no table knows it. Forms that
follow from the tables (duals, plurals, cases) are made when the lexicon is; attached
prefixes are taken off when a form is first met, and the answer is kept, so that a text
costs one look-up a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from factcheck.languages.language import Ending, Language, Noun, load

# So many forms are remembered before the memory is emptied; a form costs about 150 bytes.
REMEMBERED = 1 << 18

# No real figure has more digits; int() of a longer run would cost the square of its length.
LONGEST_NUMBER = 40

# How many a noun's form speaks of. ACCUSATIVE is one as well, in a form that some nouns share with
# the dual before another noun; TWO_CONSTRUCT is that dual.
COUNTS = ONE, ACCUSATIVE, TWO, TWO_CONSTRUCT, MANY = "one", "accusative", "two", "two_construct", "many"


# What a word sets off: each reader goes only to the words that its own reading begins at.
NUMBER, DATE, DUAL, SINGLE = 1, 2, 4, 8
NUMBER_WORDS = frozenset(
    ("digits", "cardinal", "magnitude", "vague", "fraction", "ordinal", "several", "couple", "minus", "decimal_words")
)
DATE_WORDS = frozenset(("digits", "date"))
NOUNS = ("victim", "person", "thing", "unit", "currency")


class Inflected(NamedTuple):
    """Say what a noun's form means: the noun's `name`, and how many it speaks of."""

    name: str
    plurality: str


class Phrase(NamedTuple):
    """Hold a run of several words after its first: the bare forms, the category, the meaning."""

    rest: tuple[str, ...]
    category: str
    value: Any


class Word:
    """Say what one written form can be.

    `written` is the whole folded form, `form` that without attached conjunction and preposition, `bare` also
    without article. `offset` counts the characters of the token before `form` starts,
    `bare_offset` those before `bare`. `senses` maps a category (`cardinal`, `unit` …) to its meaning; `starts` are the
    categories of all entries that begin with the word, `runs` those of several words by category, `anchors` the readings that it sets off.
    """

    __slots__ = (
        "anchors",
        "bare",
        "bare_offset",
        "conjunction",
        "definite",
        "form",
        "offset",
        "phrases",
        "preposition",
        "runs",
        "senses",
        "starts",
        "written",
    )

    def __init__(self, form: str) -> None:
        self.written = form
        self.form = form
        self.bare = form
        self.offset = 0
        self.bare_offset = 0
        self.conjunction = ""
        self.preposition = ""
        self.definite = False
        self.senses: dict[str, Any] = {}
        self.phrases: list[Phrase] = []
        self.runs: dict[str, list[Phrase]] = {}
        self.starts: frozenset[str] = frozenset()
        self.anchors = 0

    def settle(self) -> Word:
        """Note in which categories an entry begins here, and what reading the word sets off; give the word."""
        self.runs = {}
        for phrase in self.phrases:
            self.runs.setdefault(phrase.category, []).append(phrase)
        self.starts = frozenset(self.senses).union(self.runs)
        self.anchors = anchors_of(self)
        return self

    def prefixed(self, offset: int, bare_offset: int, prefix: Prefix, article: str) -> Word:
        """Give this word as it is with a prefix written onto it."""
        word = Word(article + self.form)
        word.written = prefix.written + self.form
        word.bare = self.form
        word.offset = offset
        word.bare_offset = bare_offset
        word.conjunction = prefix.conjunction
        word.preposition = prefix.preposition
        word.definite = bool(article) or self.definite
        word.senses = self.senses
        word.phrases = self.phrases
        return word

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
        self.table: dict[str, Word] = {}
        self.folding = str.maketrans(dict(script.fold) | dict.fromkeys(script.drop, ""))
        self.dropped = frozenset(script.drop)
        self.prefixes = self._prefixes()
        self.prefix_forms = frozenset(run.written for runs in self.prefixes.values() for run in runs)
        self.longest_prefix = max(map(len, self.prefix_forms), default=0)
        self.enders: dict[str, set[str]] = {}
        self.lookalikes: set[str] = set()
        self.stand_ins = frozenset(script.fold.values()) - frozenset(script.fold)

    def __missing__(self, token: str) -> Word | None:
        word = self._analyse(token)
        if word is not None:
            word.settle()
        if len(self) >= REMEMBERED:
            self.clear()
        self[token] = word
        return word

    def fold(self, text: str) -> str:
        """Give the form under which a spelling is looked up."""
        return text.translate(self.folding).lower()

    # -- filling -------------------------------------------------------------------------

    def add(self, category: str, written: str, value: Any) -> None:
        """Enter one word, or a run of words with single spaces, under a category."""
        self.add_folded(category, self.fold(written), value)

    def add_folded(self, category: str, written: str, value: Any) -> None:
        """Enter what is folded already; it may be long, since each noun makes some ten forms."""
        first, *rest = written.replace("-", " ").split() if "-" in written or " " in written else (written,)
        word = self.table.get(first)
        if word is None:
            word = self.table[first] = Word(first)
        self.enders.setdefault(category, set()).add(rest[-1] if rest else first)
        if rest:
            for form in rest:
                self.table.setdefault(form, Word(form))
            word.phrases.append(Phrase(tuple(rest), category, value))
            word.phrases.sort(key=lambda phrase: -len(phrase.rest))
        else:
            word.senses.setdefault(category, value)

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
            for form in combined(words, fitting(script.accusative, last), agree=True):
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
        if token.isdecimal():
            return digits(token)
        form = self.fold(token)
        if not form:
            return None
        known = self.table.get(form)
        if known is not None and known.senses and not ("cardinal" in known.senses and self._is_joined_on(token, form)):
            return known
        for prefix in self.prefixes.get(form[0], ()):
            if form.startswith(prefix.written):
                rest = form[len(prefix.written) :]
                base = self.table.get(rest)
                if base is not None and len(rest) > 1 and (base.senses or base.phrases):
                    hidden = len(prefix.written) - len(prefix.article)
                    word = base.prefixed(
                        self._characters(token, hidden),
                        self._characters(token, len(prefix.written)),
                        prefix,
                        prefix.article,
                    )
                    if known is not None and known.phrases:
                        # Entries of several words may begin with the whole form.
                        word.phrases = sorted(known.phrases + base.phrases, key=lambda phrase: -len(phrase.rest))
                    return word
        # A word known only from within longer entries still has a form to compare.
        return known

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
            letters -= token[position] not in self.dropped
            position += 1
        return position


def anchors_of(word: Word) -> int:
    """Give what a word sets off, as a sum of bits."""
    anchors = 0
    if not word.starts.isdisjoint(NUMBER_WORDS):
        anchors |= NUMBER
    if not word.starts.isdisjoint(DATE_WORDS):
        anchors |= DATE
    for category in NOUNS:
        noun = word.senses.get(category)
        if noun is not None:
            if noun.plurality in (TWO, TWO_CONSTRUCT):
                anchors |= DUAL
            break
    person = word.senses.get("person")
    if person is not None and person.plurality in (ONE, ACCUSATIVE) and not word.definite:
        anchors |= SINGLE
    return anchors


class Digits(NamedTuple):
    """Hold a run of decimal digits of any script: its value and how many there are."""

    value: int
    length: int


def digits(token: str) -> Word:
    """Give the word for a run of digits; one too long to be a figure has no sense."""
    word = Word(token)
    if len(token) <= LONGEST_NUMBER:
        word.senses = {"digits": Digits(int(token), len(token))}
    return word


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
