"""Who says a figure: police, a ministry, a monitor, a named person; with the words that name them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.context.naming import organisations
from factcheck.claims.context.surroundings import (
    Piece,
    Sentence,
    Site,
    Surroundings,
    among,
    ends_at,
    first_of,
    near,
)
from factcheck.claims.context.taken import Row, Scope, Taken
from factcheck.languages.world.concepts import concepts
from factcheck.languages.world.tables import governments
from factcheck.reading.context import Organisation
from factcheck.reading.lexicon import NUMBER
from factcheck.reading.places import nation

# The tokens of a source's name, and how many runs between commas are looked at before its verb.
LONGEST = 8
APPOSITIONS = 3
# What makes a verb say no figure stands so close behind it: claimed responsibility.
LONGEST_OBJECT = 3
ENDING = frozenset(("that", "saying", "pronouns"))
# The sorts of organisations whose spokesmen are of a kind with another name.
SORTS = {"government_body": "government", "agency": "government", "force": "military"}
PERSON = "person"
# What something is according to has its noun so close behind.
HEAD_OF_SOURCE = 2
# A pronoun that is the subject of a verb stands so close before it: he had also estimated.
NEAR_PRONOUN = 3
# A word that makes its clause a subordinate one stands so close before a verb: after the bank said.
LED = 4
# So many tokens may stand between the nouns of a source: the spokesman of the civil ministry; more where names stand before nouns.
CHAINED, CHAINED_FAR = 3, 6
# A name that stands bare has so many words at most.
BARE = 3
SHORTEST_NAME = 3
QUOTES = '"“”«:'
# Among the words behind a verb of saying these make a clause of them.
FINITE = frozenset(("being", "finite", "conditional"))
# The tokens of a source at the head or the tail of a headline.
HEAD, TAIL = 6, 4
# A word that means one of these is no part of a name behind another.
NOT_NAMES = ("thing", "unit", "function", "nominal", "passive", "active", "victim", "date", "person", "state")
# The subject of the verb that begins a sentence stands among so many tokens.
HEAD_OF_SENTENCE = 3
# Between a paper and the source that it passes on stand so many tokens at most: Reuters reported, citing the.
CITED = 4
# What a study tells it has found out; what the police find is no claim.
STUDIED = frozenset(("expert", "monitor"))
# What these are called may be a study or a statement, which has an author.
DOCUMENTS, MEDIA = frozenset(("expert", "anonymous")), "media"
# A kind that says less than another beside it: a spokesman of the health ministry.
GENERAL = frozenset(("government", "expert", "anonymous", "media", "spokesperson", PERSON))


class Attribution(Taken):
    """Name who says a figure: `quote` as written, `source` what kind of source it is, `organisation` and `nation` their ids."""

    source: str
    organisation: str | None = None
    nation: str | None = None


class Speaker(NamedTuple):
    """Hold the kind of a source, its organisation and its nation.

    One who `goes_on` says something behind his verb, one whose verb `is_subordinate` nothing that stands before it.
    """

    source: str
    organisation: str | None
    nation: str | None
    is_bare: bool = False
    goes_on: bool = False
    is_subordinate: bool = False


def find(around: Surroundings, site: Site) -> Row | None:
    """Give who says a figure, in its sentence or, of a speaker who goes on, in the one before."""
    here = near(site, around.of(site.sentence, "speakers", read))
    told = [piece for piece in here if not names_figure(site, piece) and says(around, site, piece)]
    if told:
        chosen = min(told, key=lambda piece: (site.distance(piece), -piece.first))
        return made(around, first_hand(told, chosen), "sentence")
    return around.once("attribution", site.sentence, lent) if goes_on(around, site) else None


def first_hand(told: Sequence[Piece], chosen: Piece) -> Piece:
    """Give the source that a paper beside it passes on: Reuters reported, citing the ministry; the police said, Reuters reported."""
    if source_of(chosen) != MEDIA:
        return chosen
    beside = (
        piece for piece in told if 0 <= piece.first - chosen.after <= CITED or 0 <= chosen.first - piece.after <= CITED
    )
    return next((piece for piece in beside if source_of(piece) != MEDIA), chosen)


def source_of(piece: Piece) -> str:
    """Give the kind of a source."""
    return piece.value.source if isinstance(piece.value, Speaker) else PERSON


def lent(around: Surroundings, to: Sentence) -> Row | None:
    """Give the speaker whom a sentence before names; a pronoun may stand in a paragraph of its own."""
    for sentence in around.before(to, across=True):
        there = around.of(sentence, "speakers", read)
        if there:
            return made(around, there[-1], "paragraph")
    return None


def goes_on(around: Surroundings, site: Site) -> bool:
    """Tell whether a figure has a verb of saying whose speaker was named before: he added, وأضاف أن."""
    sentence, dual = site.sentence, bool(around.scan.lexicon.language.script.dual)
    # Where verbs come first, what is said stands behind them.
    verbs = (verb for verb in verbs_of(around, sentence) if not dual or verb.first < site.first)
    return any(has_no_subject(around, sentence, verb) for verb in verbs)


def has_no_subject(around: Surroundings, sentence: Sentence, verb: Piece) -> bool:
    """Tell whether a verb of saying has a pronoun for its subject, or none; an unknown noun is one that is not understood."""
    context = around.context
    if is_noun(around, verb) or is_unsaid(around, sentence, verb):
        return False
    if says_other(sentence, verb):
        return False
    if around.scan.lexicon.language.script.dual:
        if follows_subject(around, sentence, verb):
            return False
        index = verb.after
        while index < sentence.end and context.sense(index, "asides") and not around.parted(index - 1, index):
            index += 1
        if (
            index >= sentence.end
            or around.parted(index - 1, index)
            or any(mark in around.scan.seps[index] for mark in QUOTES)
        ):
            return True
        return any(context.sense(index, category) for category in ("that", "clause", "clause_behind", "pronouns"))
    index = unhelped(around, sentence, verb.first)
    if index == sentence.begin or around.parted(index - 1, index):
        return True
    return any(context.sense(index - 1, category) for category in ("pronouns", "joining"))


def follows_subject(around: Surroundings, sentence: Sentence, verb: Piece) -> bool:
    """Tell whether a noun with its article stands before a verb as its subject, where verbs come first: الأرقام السابقة تشير إلى."""
    index = verb.first
    if is_going_on(sentence, verb) or around.has_conjunction(index) or index in around.dated:
        return False
    while index > sentence.begin and not around.parted(index - 1, index) and is_definite(around, index - 1):
        index -= 1
    if index == verb.first or index - 1 in around.dated or has_preposition(around, index):
        return False
    return not any(around.context.sense(index - 1, category) for category in ("prepositions", "asides"))


def is_unsaid(around: Surroundings, sentence: Sentence, verb: Piece) -> bool:
    """Tell whether a verb of saying tells of what is not said yet, or not at all: will announce, did not say."""
    if verb.first == sentence.begin:
        return False
    return ends_at(sentence, "expected", verb.first) or bool(around.scan.sense(verb.first - 1, "negative"))


def says(around: Surroundings, site: Site, piece: Piece) -> bool:
    """Tell whether a speaker may say a figure before him: not one who goes on to say something else behind a mark."""
    if piece.first <= site.last or not isinstance(piece.value, Speaker):
        return True
    if piece.value.is_subordinate:
        # It rose after the bank announced a profit.
        return False
    return not piece.value.goes_on or not around.parted(site.last, piece.first)


def names_figure(site: Site, piece: Piece) -> bool:
    """Tell whether a speaker is those whom the figure counts: 12 residents said."""
    return piece.first <= site.last and site.first < piece.after


def made(around: Surroundings, piece: Piece, scope: Scope) -> Row:
    """Make the attribution of a piece."""
    told = piece.value if isinstance(piece.value, Speaker) else Speaker(PERSON, None, None)
    named = {"source": told.source, "organisation": told.organisation, "nation": told.nation}
    return {**named, **around.taken(piece, scope)}


def read(around: Surroundings, sentence: Sentence) -> list[Piece]:
    """Give who speaks in a sentence, with the tokens that name them."""
    told = (*by_word(around, sentence), *by_verb(around, sentence), *by_colon(around, sentence))
    return sorted(told, key=first_of)


def by_word(around: Surroundings, sentence: Sentence) -> Iterator[Piece]:
    """Give the sources behind words like according to."""
    for word in sentence.told["according"]:
        if says_other(sentence, word) or is_noun(around, word):
            continue
        if among(sentence, "no_source", word.after, word.after + HEAD_OF_SOURCE):
            continue
        source = told_of(around, sentence, word)
        if source is not None:
            yield going_on(around, sentence, word, source, verb=False)


def by_verb(around: Surroundings, sentence: Sentence) -> Iterator[Piece]:
    """Give the sources of verbs of saying."""
    for verb in verbs_of(around, sentence):
        if says_other(sentence, verb) or is_noun(around, verb):
            continue
        if is_unsaid(around, sentence, verb):
            continue
        if is_going_on(sentence, verb):
            source = subject_at_head(around, sentence, verb)
        elif ends_at(sentence, "as_told", verb.first):
            source = after(around, sentence, verb.after)
        else:
            source = said_by(around, sentence, verb)
        if source is not None and is_told(around, verb, source):
            yield going_on(around, sentence, verb, source, verb=True)


def says_other(sentence: Sentence, word: Piece) -> bool:
    """Tell whether what stands behind a word of saying makes it say no figure: claimed responsibility."""
    return bool(among(sentence, "not_saying", word.first, word.after + LONGEST_OBJECT))


def verbs_of(around: Surroundings, sentence: Sentence) -> list[Piece]:
    """Give the verbs of saying of a sentence; some words are verbs only where what is said begins behind them: بين الوزير أن."""
    doubtful = sentence.told["saying_that"]
    if not doubtful:
        return sentence.told["saying"]
    meant = (verb for verb in doubtful if has_clause(around, sentence, verb))
    return sorted((*sentence.told["saying"], *meant), key=first_of)


def has_clause(around: Surroundings, sentence: Sentence, verb: Piece) -> bool:
    """Tell whether a clause of what is said begins behind a verb: promised that; where verbs come first behind its subject: بين الوزير أن."""
    if not around.scan.lexicon.language.script.dual:
        behind = next((index for index in range(verb.after, sentence.end) if index not in around.dated), sentence.end)
        return begins_what_is_said(around, behind)
    for index in range(verb.after, min(sentence.end, verb.after + LONGEST)):
        if around.parted(index - 1, index) or around.has_conjunction(index) or around.scan.anchored(index, NUMBER):
            return False
        if begins_what_is_said(around, index):
            return True
    return False


def begins_what_is_said(around: Surroundings, index: int) -> bool:
    """Tell whether a clause of what is said begins at a token: that, أن."""
    return bool(around.context.sense(index, "clause_behind") and around.context.sense(index, "clause"))


def is_going_on(sentence: Sentence, verb: Piece) -> bool:
    """Tell whether a participle only says that the one who spoke before goes on: قالت المحكمة … إضافة إلى مدير الشرطة، مشيرا إلى."""
    return bool(among(sentence, "adding", verb.first, verb.first + 1))


def subject_at_head(around: Surroundings, sentence: Sentence, verb: Piece) -> Piece | None:
    """Give the subject of the verb that a sentence begins with, where a participle says what he said by it: ورفض الوزير التهمة قائلا."""
    if not around.scan.lexicon.language.script.dual or verbs_of(around, sentence)[0] != verb:
        return None
    named = [
        piece
        for category in ("source", "organisation")
        for piece in among(sentence, category, sentence.begin + 1, min(verb.first, sentence.begin + HEAD_OF_SENTENCE))
    ]
    subject = min(named, key=first_of, default=None)
    if subject is None or is_attached(around, subject) or around.has_conjunction(subject.first):
        return None
    before = range(sentence.begin, subject.first)
    if any(around.context.sense(index, "prepositions") or around.parted(index, index + 1) for index in before):
        return None
    return next(known(speaker(around, sentence, subject.first, subject.after)), None)


def told_of(around: Surroundings, sentence: Sentence, word: Piece) -> Piece | None:
    """Give the source behind a word like according to; before one like quoted by, where the paper that passes it on is behind."""
    passed_on = among(sentence, "relayed", word.first, word.first + 1) and around.context.sense(word.first - 1, "being")
    source = before(around, sentence, word.first) if passed_on else None
    return source or after(around, sentence, word.after)


def is_told(around: Surroundings, verb: Piece, source: Piece) -> bool:
    """Tell whether a verb says something of its source: a study found 12, but the police found 12 bodies."""
    if around.context.sense(verb.first, "amounting") and isinstance(source.value, Speaker) and source.value.is_bare:
        # A country where so much was: سجلت ألمانيا 29 ألف طلب.
        return source.value.source == PERSON
    if not around.context.sense(verb.first, "finding") or source_of(source) in STUDIED:
        return True
    # Where verbs come first, their source stands before the clause.
    behind = source.after if around.scan.lexicon.language.script.dual else verb.after
    return begins_what_is_said(around, behind)


def going_on(around: Surroundings, sentence: Sentence, word: Piece, source: Piece, *, verb: bool) -> Piece:
    """Note of a source whether it says what follows, and nothing before: Japan said it would send 85; وبحسب الشرطة."""
    end = max(word.after, source.after)
    while end < sentence.end and (end in around.dated or around.context.sense(end, "asides")):
        # أعلنت المنظمة الثلاثاء أن.
        end += 1
    if verb:
        follows = end < sentence.end and around.context.sense(end, "clause_behind") is not None
    else:
        follows = around.has_conjunction(word.first)
    dual = around.scan.lexicon.language.script.dual
    # And the police said: where the conjunction is written onto the verb, what is said follows.
    led = verb and (is_led(around, word.first) or (bool(dual) and begins_clause(around, sentence, word.first)))
    # As the police said: that is of what stands before.
    led = led and not ends_at(sentence, "as_told", word.first)
    if not isinstance(source.value, Speaker):
        return source
    return source._replace(value=source.value._replace(goes_on=follows, is_subordinate=led))


def begins_clause(around: Surroundings, sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb that comes first begins what its source says, and ends nothing: قتل 12 من جهة أخرى أفاد, but كما أفاد."""
    if verb == sentence.begin or around.has_conjunction(verb):
        return True
    told = ends_at(sentence, "according", verb) or around.context.sense(verb - 1, "subordinate") is not None
    return not (told or around.parted(verb - 1, verb))


def is_led(around: Surroundings, verb: int) -> bool:
    """Tell whether a word that makes its clause a subordinate one stands shortly before a verb."""
    return any(
        around.context.sense(index, "subordinate") and not around.parted(index, verb)
        for index in range(max(0, verb - LED), verb)
    )


def is_noun(around: Surroundings, verb: Piece) -> bool:
    """Tell whether what is spelt as a verb of saying is none, since it has an article: an estimated 20."""
    if verb.after > verb.first + 1:
        return False
    word = around.context.tags[verb.first]
    before = around.scan.senses(verb.first - 1)
    if is_counted_noun(around, verb.first) or verb.first in around.counted:
        return True
    # With a preposition it is a noun: بنقل مواطنين.
    return (
        (word is not None and (word.definite or bool(word.preposition)))
        or "articles" in before
        or bool(around.context.sense(verb.first - 1, "own"))
    )


def is_counted_noun(around: Surroundings, index: int) -> bool:
    """Tell whether a word behind a number is said of what it counts, where verbs follow their subjects: 99 alleged members."""
    before = index - 1
    if around.scan.lexicon.language.script.dual or before < 0 or before in around.dated:
        return False
    return around.scan.anchored(before, NUMBER) and around.scan.seps[index].isspace()


def by_colon(around: Surroundings, sentence: Sentence) -> Iterator[Piece]:
    """Give the source that a headline has before or behind a colon, if a table knows it: Blast kills 12: police."""
    seps, begin, end = around.scan.seps, sentence.begin, sentence.end
    if not sentence.told["source"] and not sentence.told["organisation"]:
        return
    if begin == end or ":" not in around.scan.text[around.scan.ends[begin] : around.scan.starts[end - 1]]:
        return
    for index in range(begin + 1, min(end, begin + HEAD)):
        if seps[index].lstrip().startswith(":"):
            yield from known(speaker(around, sentence, begin, index))
    for index in range(max(begin + 1, end - TAIL), end):
        if seps[index].lstrip().startswith(":"):
            yield from known(speaker(around, sentence, index, end))


def known(source: Piece | None) -> Iterator[Piece]:
    """Give a source whose kind its words say, which a bare name or a country do not."""
    if source is not None and isinstance(source.value, Speaker) and not source.value.is_bare:
        yield source


def said_by(around: Surroundings, sentence: Sentence, verb: Piece) -> Piece | None:
    """Give the source of a verb of saying: where verbs come first that behind it, else that before it, if no mark parts them."""
    context = around.context
    word = around.scan.tags[verb.first] or context.tags[verb.first]
    if context.sense(verb.first, "passing_on"):
        source = next(
            (step for step in range(verb.after, verb.after + LONGEST) if context.sense(step, "passed_from")), None
        )
        if source is not None and not around.parted(verb.first, source):
            return after(around, sentence, source + 1, verb=True)
        if among(sentence, "carrying", verb.first, verb.after) and not has_clause(around, sentence, verb):
            # Whoever was brought somewhere was not told of: نقل الهلال الأحمر 41 مصابا.
            return None
    parted = verb.first == sentence.begin or around.parted(verb.first - 1, verb.first)
    # And he said: where "and" is written onto the verb a new clause begins.
    parted = parted or (word is not None and bool(word.conjunction))
    if around.scan.lexicon.language.script.dual:
        # A bare name is only the subject of a verb that begins its clause: of another it is the object.
        # What is said to come to so much has no name of a person behind it: يقدر السكني منها.
        behind = after(around, sentence, verb.after, verb=parted and not context.sense(verb.first, "amounting"))
        return behind if behind is not None or parted else beside(around, sentence, verb.first)
    if verb.after == verb.first + 1 and context.sense(verb.first - 1, "being"):
        # What was said has its source behind it: was confirmed by.
        return None
    if context.sense(verb.first, "telling") or has_pronoun(around, sentence, verb.first):
        return before(around, sentence, verb.first)
    sides = (after(around, sentence, verb.after), before(around, sentence, verb.first))
    return next((side for side in (sides if parted else sides[::-1]) if side is not None), None)


def has_pronoun(around: Surroundings, sentence: Sentence, verb: int) -> bool:
    """Tell whether a pronoun shortly before a verb is its subject: then what stands behind it is what is said."""
    for index in range(verb - 1, max(sentence.begin, verb - NEAR_PRONOUN) - 1, -1):
        if around.parted(index, index + 1):
            return False
        if around.context.sense(index, "pronouns"):
            return True
    return False


def beside(around: Surroundings, sentence: Sentence, verb: int) -> Piece | None:
    """Give the source right before a verb, in a language whose verbs come first: there it is short, and known."""
    # وكانت الوزارة قد أعلنت.
    while verb > sentence.begin and around.scan.sense(verb - 1, "auxiliaries") and not around.has_conjunction(verb - 1):
        verb -= 1
    first = max(sentence.begin, verb - LONGEST)
    pieces = [
        piece
        for category in ("source", "organisation")
        for piece in among(sentence, category, first, verb)
        if verb - piece.after <= 1 and not around.parted(piece.first, verb) and not ends_before(around, verb - 1)
    ]
    begin = min((piece.first for piece in pieces if not is_attached(around, piece)), default=verb)
    return speaker(around, sentence, begin, verb)


def after(around: Surroundings, sentence: Sentence, start: int, *, verb: bool = False) -> Piece | None:
    """Give the source that follows a word of saying; behind a `verb` with its clause may be a bare name."""
    context, scan = around.context, around.scan
    while start < sentence.end and context.sense(start, "asides") and not around.parted(start, start + 1):
        start += 1
    end = start
    while end < min(sentence.end, start + LONGEST) and not around.parted(end - 1, end):
        tag = context.tags[end]
        begins = is_initials(around, end) or (end == start and tag is not None and "source" in tag.senses)
        if tag is not None and not begins and not tag.senses.keys().isdisjoint(ENDING):
            break
        if end > start and (scan.anchored(end, NUMBER) or ends_after(around, start, end)):
            break
        end += 1
    if is_clause(around, start, end):
        return None
    found = speaker(around, sentence, start, end)
    if found is not None and source_of(found) in DOCUMENTS:
        return author(around, sentence, end) or found
    if found is None and verb and is_bare_name(around, start, end):
        return Piece(Speaker(PERSON, None, None), start, end)
    return found


def author(around: Surroundings, sentence: Sentence, start: int) -> Piece | None:
    """Give whose a document is, told behind its name: a report published on Thursday by Amnesty; تقرير نشرته منظمة العفو."""
    end = start
    while end < min(sentence.end, start + LONGEST) and not around.parted(end - 1, end):
        if around.context.sense(end, "subordinate") or begins_what_is_said(around, end):
            break
        if around.scan.anchored(end, NUMBER) and end not in around.dated:
            break
        end += 1
    found = (piece for category in ("organisation", "source") for piece in among(sentence, category, start, end))
    named = min(found, key=lambda piece: piece.first, default=None)
    source = next(known(speaker(around, sentence, named.first, end)), None) if named is not None else None
    return source if source is not None and is_of_author(around, source) else None


def is_of_author(around: Surroundings, source: Piece) -> bool:
    """Tell whether a word that leads in an author stands before a name: a report by Amnesty, in the Times, نشرته المنظمة."""
    index = source.first
    while index > 0 and not around.scan.senses(index - 1).keys().isdisjoint(("articles", "definite")):
        index -= 1
    leading = ("passed_from", "issued", "locatives") if source_of(source) == MEDIA else ("passed_from", "issued")
    return any(around.context.sense(index - 1, category) for category in leading)


def is_told_to(around: Surroundings, index: int) -> bool:
    """Tell whether a token is one to whom something is told: قال مسؤول لوكالة الأناضول."""
    word = around.context.tags[index]
    if word is None or word.preposition not in around.scan.lexicon.language.context.attached_goals:
        return False
    return word.senses.get("source") == MEDIA


def is_clause(around: Surroundings, start: int, end: int) -> bool:
    """Tell whether what follows a verb of saying is what was said and not who said it: said the bank could be facing."""
    if around.scan.lexicon.language.script.dual or around.parted(end - 1, end):
        end -= 1
    senses = (around.context.senses(index).keys() for index in range(start, end + 1))
    return any(not found.isdisjoint(FINITE) for found in senses)


def ends_after(around: Surroundings, start: int, index: int) -> bool:
    """Tell whether a token is no more of a name that begins before it: a date, an aside, one who is told, or what is told itself."""
    if index in around.dated or around.context.sense(index, "asides") or is_told_to(around, index):
        return True
    if not around.scan.lexicon.language.script.dual:
        return False
    return is_told_behind(around, start, index) or is_without_article(around, index)


def is_told_behind(around: Surroundings, start: int, index: int) -> bool:
    """Tell whether a token is of what a source tells, where nouns stand behind verbs: أفادت الوكالة بمقتل, أعلنت تركيا إسقاط."""
    word = around.scan.tags[index] or around.context.tags[index]
    if is_country(around, start, index):
        # But not where it is the beginning of a name: مصر للطيران.
        return not has_preposition(around, index)
    named = around.context.match(index - 1, "source")
    if word is None or word.definite or (named is not None and named[1] > index):
        # An editor, رئيس تحرير, is one name.
        return False
    if "nominal" in word.senses:
        return True
    return not word.preposition and around.context.sense(index, "event") is not None and is_definite(around, index - 1)


def is_without_article(around: Surroundings, index: int) -> bool:
    """Tell whether a token is a known noun without the article of the one before it."""
    word, previous = around.scan.tags[index], around.scan.tags[index - 1] or around.context.tags[index - 1]
    if previous is None or (word is not None and word.definite):
        return False
    if not previous.definite and previous.senses.keys().isdisjoint(("nation", "place")):
        return False
    if around.context.sense(index - 1, "doer"):
        return word is None or "nation" not in word.senses
    return word is not None and not word.preposition and not word.senses.keys().isdisjoint(NOT_NAMES)


def is_bare_name(around: Surroundings, start: int, end: int) -> bool:
    """Tell whether some tokens are a name of one or two words that no table knows: وقال الأحمدي."""
    if not 0 < end - start <= BARE:
        return False
    if any(mark in around.scan.seps[start] for mark in QUOTES):
        # What stands in quotation marks is a paper or a firm, no person.
        return False
    first, script = around.scan.words[start], around.scan.lexicon.language.script
    if len(first) < SHORTEST_NAME or first.startswith(
        tuple(p + a for p in script.prepositions for a in script.articles)
    ):
        return False
    if first.startswith(tuple(script.articles)) and is_feminine(around, first):
        # A family's name has the article in the masculine; in the feminine it is a body's: المنسقية.
        return False
    return not any(
        around.scan.senses(index) or around.context.senses(index) or around.scan.words[index].isdecimal()
        for index in range(start, end)
    )


def is_feminine(around: Surroundings, written: str) -> bool:
    """Tell whether a word has the ending that makes adjectives feminine."""
    endings = around.scan.lexicon.language.places.feminine
    return any(written.endswith(to) for ending in endings for to in ending.to)


def before(around: Surroundings, sentence: Sentence, verb: int) -> Piece | None:
    """Give the source that stands before a verb of saying; a name may be parted from it by what is said of it."""
    end = unhelped(around, sentence, verb)
    for _ in range(APPOSITIONS):
        start = end
        while start > max(sentence.begin, end - LONGEST) and (start == end or not around.parted(start - 1, start)):
            if ends_before(around, start - 1) or (start < end and begins_name(around, sentence, start)):
                break
            start -= 1
        found = speaker(around, sentence, start, end) if start < end else None
        if found is not None and not is_agent(around, start, found):
            return found
        if start > sentence.begin and around.scan.sense(start - 1, "relative"):
            # What is said of the source stands between it and its verb: the statement which named no town said.
            start -= 1
        elif start == end:
            return None
        end = start
    return None


def is_agent(around: Surroundings, start: int, source: Piece) -> bool:
    """Tell whether a source only did what is said of the one before it: the agency, run by the rebels, reported."""
    return any("agents" in around.scan.senses(index) for index in range(start, source.after))


def begins_name(around: Surroundings, sentence: Sentence, index: int) -> bool:
    """Tell whether a name begins at a token: behind a quotation, or at an article that no preposition leads in."""
    if any(mark in around.scan.seps[index] for mark in QUOTES):
        return True
    if around.scan.senses(index).keys().isdisjoint(("articles", "definite")):
        return False
    before = around.scan.senses(index - 1)
    return not ("of" in before or any(ends_at(sentence, name, index) for name in ("locatives", "beyond", "goals")))


def unhelped(around: Surroundings, sentence: Sentence, verb: int) -> int:
    """Give where the helping words before a verb begin: has also said, was quoted as saying."""
    context, begin = around.context, verb
    while begin > sentence.begin and not around.parted(begin - 1, begin):
        if not (around.scan.sense(begin - 1, "auxiliaries") or context.sense(begin - 1, "asides")):
            break
        begin -= 1
    return begin


def ends_before(around: Surroundings, index: int) -> bool:
    """Tell whether what a token says is no part of the name that follows it."""
    if is_initials(around, index):
        return False
    return bool(
        index in around.dated
        or around.scan.sense(index, "auxiliaries")
        or around.context.sense(index, "saying")
        or around.context.sense(index, "clause")
    )


def speaker(around: Surroundings, sentence: Sentence, start: int, end: int) -> Piece | None:
    """Give the source that some tokens name: an organisation, a sort of people, a country's government, a person."""
    led = not around.scan.senses(start).keys().isdisjoint(("articles", "definite"))
    start = trimmed(around, start, end)
    if start >= end:
        return None
    body = next(organisations(around, sentence, start, end), None)
    organisation = str(body.value) if body is not None else None
    country = nation_among(around, start, end)
    pieces = among(sentence, "source", start, end)
    if body is not None:
        # What is within its name says less than the name: the World Bank.
        pieces = [piece for piece in pieces if not body.first <= piece.first < body.after]
    if pieces and pieces[0].first > start and (is_attached(around, pieces[0]) or is_owner(around, pieces[0])):
        pieces = ()
    kinds = [str(piece.value) for piece in chained(around, pieces)]
    if not is_headed(around, sentence, start, end):
        return None
    if organisation is not None:
        sort = concepts().organisations[organisation].broader
        kinds.append(SORTS.get(sort, sort))
    # A statement of the ministry is the ministry's.
    authors = [kind for kind in kinds if kind not in DOCUMENTS]
    kind = next((kind for kind in kinds if kind not in GENERAL), next(iter(authors or kinds), None))
    if kind is None and country is not None and is_country(around, start, end):
        kind = "government"
    if kind is None and (capital := governed_from(around, start, end)) is not None:
        kind, country = "government", capital
    if kind is None:
        kind = somebody(around, start) or (PERSON if not led and is_name(around, sentence, start, end) else None)
    if kind == PERSON:
        # A given name may be spelt like a nation: Chad, تركي.
        country = None
    return None if kind is None else Piece(Speaker(kind, organisation, country, not kinds), start, end)


def is_headed(around: Surroundings, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether what names a source does not stand within the name of something else, in a language of heads first."""
    pieces = [piece.first for category in ("source", "organisation") for piece in among(sentence, category, start, end)]
    if not around.scan.lexicon.language.script.dual or not pieces:
        return True
    if min(pieces) > start and is_definite(around, start) and not around.scan.senses(start):
        return False
    before = range(start, min(pieces))
    return not any("thing" in around.scan.senses(index) or around.context.sense(index, "indicator") for index in before)


def is_owner(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a noun only says whose somebody is, in a language of heads first: the mother of a king."""
    before = around.scan.senses(piece.first - 1)
    return bool(around.scan.lexicon.language.script.dual) and ("person" in before or "thing" in before)


def chained(around: Surroundings, pieces: Sequence[Piece]) -> list[Piece]:
    """Give the first of some nouns, with those that follow it closely: a spokesman of the ministry, not what he speaks of."""
    found = list(pieces[:1])
    for piece in pieces[1:]:
        if piece.first - found[-1].after > (CHAINED if around.scan.lexicon.language.script.dual else CHAINED_FAR):
            break
        found.append(piece)
    return found


def is_attached(around: Surroundings, piece: Piece) -> bool:
    """Tell whether a noun has a preposition written onto it: then it only says something of the name before it."""
    word = around.context.tags[piece.first]
    return word is not None and bool(word.preposition)


def has_preposition(around: Surroundings, index: int) -> bool:
    """Tell whether a preposition is written onto a token."""
    word = around.scan.tags[index] or around.context.tags[index]
    if word is not None:
        return bool(word.preposition)
    script = around.scan.lexicon.language.script
    return around.scan.words[index].startswith(tuple(p + a for p in script.prepositions for a in script.articles))


def is_definite(around: Surroundings, index: int) -> bool:
    """Tell whether a token has an article written onto it."""
    word, folded = around.scan.tags[index], around.scan.lexicon.fold(around.scan.words[index])
    if word is not None and word.senses:
        return word.definite
    return folded.startswith(tuple(around.scan.lexicon.language.script.articles))


def trimmed(around: Surroundings, start: int, end: int) -> int:
    """Give where a name begins, without articles and other small words."""
    while (
        start < end
        and not is_initials(around, start)
        and ("function" in around.scan.senses(start) or "articles" in around.scan.senses(start))
    ):
        start += 1
    return start


def is_initials(around: Surroundings, index: int) -> bool:
    """Tell whether a token is the name of an organisation in capitals, which may be spelt like a small word: WHO said."""
    named = around.context.sense(index, "organisation")
    return isinstance(named, Organisation) and named.abbreviation and around.scan.words[index].isupper()


def nation_among(around: Surroundings, start: int, end: int) -> str | None:
    """Give the first country that some tokens name, or what is adjectival of one."""
    for index in around.places_between(start, end):
        found, _ = around.names_at(index)
        # Behind a title a name may be spelt like a nation: الأمير تركي.
        if found is not None and not around.context.sense(index - 1, "titles"):
            return found[0].code
    return None


def is_country(around: Surroundings, start: int, end: int) -> bool:
    """Tell whether some tokens are the name of a country and nothing else."""
    found = nation(around.scan, start)
    return found is not None and found[1] == end and not found[0].is_adjective


def governed_from(around: Surroundings, start: int, end: int) -> str | None:
    """Give the country whose government some tokens name by its capital, and nothing else: Kyiv said."""
    _, town = around.names_at(start)
    return governments().get(town[0].id) if town is not None and town[1] == end else None


def somebody(around: Surroundings, start: int) -> str | None:
    """Give the kind of a source whose name begins with a word for somebody whom no table of sources has, in a language of heads first: قال البائع."""
    if not around.scan.lexicon.language.script.dual or has_preposition(around, start):
        return None
    found = around.scan.sense(start, "person")
    if found is None:
        return None
    return SORTS["force"] if found.name is not None and concepts().is_force(found.name) else PERSON


def is_name(around: Surroundings, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether some tokens are the name of a person: after a title, or unknown words written as names are."""
    if among(sentence, "pronouns", start, end) or not around.dated.isdisjoint(range(start, end)):
        return False
    if among(sentence, "event", start, end):
        # A headline has capitals too.
        return False
    titled = bool(among(sentence, "titles", start, start + 1))
    if around.scan.lexicon.language.places.capitals:
        return all(around.scan.words[index][:1].isupper() for index in (start, end - 1))
    return titled and end - start > 1
