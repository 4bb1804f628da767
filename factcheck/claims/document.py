"""An article that was read: its tokens, dates and figures, each figure with what it is about."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from factcheck.article import Article
from factcheck.claims.beginning import beginning, separated
from factcheck.claims.context.surroundings import Surroundings
from factcheck.claims.figures import figures
from factcheck.claims.in_turn import read_in_turn
from factcheck.claims.kinds import AnyClaim, find_claims
from factcheck.claims.left_out import LeftOutNumber, left_out
from factcheck.claims.mention import NOTHING, OTHERS, PERSON, THING, VICTIM, Mention
from factcheck.claims.noun_name import RANK, past_auxiliaries
from factcheck.claims.number import stated
from factcheck.claims.outcome_words import TRIGGERS
from factcheck.claims.passes import settle
from factcheck.claims.role import PART
from factcheck.claims.script import language_of
from factcheck.claims.structure import Structure
from factcheck.errors import LanguageError
from factcheck.reading import dates, numbers
from factcheck.reading.dates import DateMention
from factcheck.reading.lexicon import Lexicon, lexicon
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import STOPS, bounds, sentence_at
from factcheck.reading.wrapping import unwrapped

# What only people meet with; a bare figure of those who did counts people.
ONLY_PEOPLE = frozenset(("infected", "rescued", "sentenced", "tried", "trapped"))
LONGEST_SENTENCE = 400
# A headline has so many characters at most, and what stands below it more.
LONGEST_HEADLINE = 120


class Document:
    """Hold an article with all that was read in it.

    `mentions` are its figures in text order, `dates` its dates, `numerals` all its numbers, also
    those that are no claims. Without `context` the claims say nothing of their surroundings.
    """

    def __init__(self, article: Article, *, context: bool = True) -> None:
        self.article = article
        self.context = context
        self.language = article.language or language_of(article.text)
        # As long as the text, so that what is found in it stands there.
        self.text = unwrapped(article.text)
        self.scan = Scan(self.text, lexicon_of(article, self.language))
        self.dates: list[DateMention] = dates.read(self.scan, article.published)
        self.taken = {index for date in self.dates for index in range(date.first, date.last + 1)}
        self.numerals = numbers.read(self.scan, self.taken)
        read = read_in_turn(self.scan, figures(self.scan, self.numerals, self.taken), self.sentences)
        self.mentions = settle(self.scan, read, self.sentences)

    @cached_property
    def sentences(self) -> list[int]:
        """Give the offsets at which the sentences start."""
        return bounds(self.text, self.scan.points)

    def sentence(self, start: int) -> dict[str, Any]:
        """Give the sentence around an offset, cut where it is very long, and where it stands, as fields of a claim."""
        index = sentence_at(self.sentences, start)
        begin = self.sentences[index]
        end = self.sentences[index + 1] if index + 1 < len(self.sentences) else len(self.article.text)
        if end - begin > LONGEST_SENTENCE:
            begin = max(begin, start - LONGEST_SENTENCE // 2)
            end = min(end, begin + LONGEST_SENTENCE)
        cut = self.article.text[begin:end]
        sentence = cut.strip()
        begin += len(cut) - len(cut.lstrip())
        return {"sentence": sentence, "sentence_span": {"start": begin, "end": begin + len(sentence)}}

    @cached_property
    def surroundings(self) -> Surroundings:
        """Give what surrounds the figures."""
        return Surroundings(self)

    @cached_property
    def claims(self) -> tuple[AnyClaim, ...]:
        """Give the claims, in text order."""
        return find_claims(self)

    @cached_property
    def headline(self) -> Document | None:
        """Give the headline, read by itself: the title, or else a first line that ends no sentence."""
        title = self.article.title or first_line(self.article.text)
        if not title:
            return None
        return Document(Article(title, language=self.language, published=self.article.published), context=self.context)

    @property
    def body_start(self) -> int:
        """Give where the text below its headline begins, which it may begin with."""
        text = self.article.text
        head = (self.article.title or first_line(text)).strip()
        begin = len(text) - len(text.lstrip())
        return begin + len(head) if text.startswith(head, begin) else 0

    @cached_property
    def body(self) -> tuple[AnyClaim, ...]:
        """Give the claims of the text below its headline."""
        start = self.body_start
        return tuple(claim for claim in self.claims if claim.span.start >= start)

    @cached_property
    def left_out(self) -> tuple[LeftOutNumber, ...]:
        """Give the numbers that are no claims, each with the reason."""
        return left_out(self.scan, self.numerals, self.taken, self.claims)

    @cached_property
    def structure(self) -> Structure:
        """Give how the claims belong together."""
        return Structure(self, self.claims)

    # -- rows ----------------------------------------------------------------------------

    def row(self, mention: Mention, kind: str, unit: str) -> dict[str, Any]:
        """Give the fields that all figures have, ready to be validated."""
        numeral = mention.numeral
        noun = mention.noun
        subject = self.subject(mention)
        return stated(self.article.text, numeral) | {
            "kind": kind,
            "step": numeral.step,
            "unit": unit,
            "subject": self.article.text[subject[0] : subject[1]] if subject else "",
            "subject_span": {"start": subject[0], "end": subject[1]} if subject else None,
            "concept": noun.name if noun.sort not in (NOTHING, VICTIM) else None,
            "nation": noun.nation,
            "role": mention.role,
            "whole": whole_of(mention),
            **self.sentence(numeral.start),
        }

    def subject(self, mention: Mention) -> tuple[int, int] | None:
        """Give where it is written who or what a figure is about, None where it is not."""
        noun = mention.noun
        if noun.head < 0 or noun.sort == OTHERS:
            return None
        # A noun that is another figure's has no place of its own beside this one.
        first = noun.first if noun.first >= 0 else noun.head
        word = self.scan.tags[first]
        start = self.scan.starts[first] + (word.offset if word is not None else 0)
        return start, self.scan.ends[max(noun.last, noun.head)]

    def counted(self, mention: Mention) -> str:
        """Give the counted noun as written."""
        noun = mention.noun
        if noun.sort in (PERSON, VICTIM) or (noun.sort == OTHERS and mention.outcome is not None):
            return "person"
        if noun.sort == NOTHING and mention.outcome in ONLY_PEOPLE and is_said_beside(self.scan, mention):
            return "person"
        if noun.head < 0 or noun.sort == RANK.sort:
            return ""
        if noun.sort == OTHERS and {"relative", "pronouns"} & self.scan.senses(noun.head).keys():
            # Of whom and of them are people, where no things were named.
            return "person"
        if noun.name is None and noun.sort == THING and not self.scan.seps[noun.head]:
            # Several of one model are written onto its name: 48 F-35s.
            return self.article.text[self.scan.starts[noun.first] : self.scan.ends[noun.head]]
        word = self.scan.tags[noun.head]
        start = self.scan.starts[noun.head] + (word.offset if word is not None else 0)
        return self.article.text[start : self.scan.ends[noun.head]]


def lexicon_of(article: Article, language: str) -> Lexicon:
    """Give the words of an article's language; the error that there are none names the article."""
    try:
        return lexicon(language)
    except LanguageError as error:
        raise LanguageError(f"article {article.id!r}: {error}" if article.id else str(error)) from None


def first_line(text: str) -> str:
    """Give the first line of a text if it is short, ends no sentence and has longer text below it, else nothing."""
    line, _, below = text.strip().partition("\n")
    line = line.strip()
    if not line or len(line) > LONGEST_HEADLINE or line[-1] in STOPS or len(below) < 2 * len(line):
        return ""
    return line


def whole_of(mention: Mention) -> dict[str, int] | None:
    """Give the span of the figure that a part belongs to."""
    if mention.role != PART or mention.whole is None:
        return None
    return {"start": mention.whole.numeral.start, "end": mention.whole.numeral.end}


def is_said_beside(scan: Scan, mention: Mention) -> bool:
    """Tell whether the word that says what people met with stands right beside their figure: 12 rescued, 12 were rescued."""
    start = beginning(scan, mention.first)
    after = past_auxiliaries(scan, mention.numeral.last)
    before = any(scan.match_before(start, category) for category in TRIGGERS) and not separated(scan, start)
    behind = any(scan.match(after, category) for category in ("state", "passive")) and scan.close(after)
    return before or behind
