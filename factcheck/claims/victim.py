"""Single victims named without a number beside a figure that has one: `12 Germans and a Belgian`."""

from __future__ import annotations

from factcheck.claims.mention import PERSON, Mention, Noun
from factcheck.claims.outcome import NEAR, find_outcome
from factcheck.claims.outcome_before import is_joined
from factcheck.claims.outcome_words import OUTCOMES, TRIGGERS
from factcheck.claims.role import PART, find_role
from factcheck.reading.draft import CARDINAL
from factcheck.reading.hedges import EXACT
from factcheck.reading.lexicon import ACCUSATIVE, SINGLE
from factcheck.reading.numbers import Numeral
from factcheck.reading.scan import Scan
from factcheck.reading.sentences import sentence_at


def bare_victims(scan: Scan, mentions: list[Mention], sentences: list[int]) -> list[Mention]:
    """Give the mentions with the single victims in between, in text order."""
    beside = {mention.sentence for mention in mentions if counts_people(mention)}
    if not beside:
        return mentions
    taken = {index for mention in mentions for index in range(mention.first, mention.last + 1)}
    found: list[Mention] = []
    for index in reversed(scan.anchors(SINGLE)):
        sentence = sentence_at(sentences, scan.starts[index])
        if sentence not in beside or index in taken or is_counted(scan, index):
            continue
        if not is_indefinite(scan, index) or is_named(scan, index):
            continue
        mention = single(scan, index, sentence)
        before = last_before(mentions, index, sentence)
        mention.role, mention.whole = find_role(scan, mention, before)
        after = found[-1] if found else None
        if after is not None and is_listed_with(scan, mention, after):
            mention.outcome, mention.said_after = after.outcome, True
        elif leads_to(scan, mention, before):
            mention.outcome = find_outcome(scan, mention, before)
        if mention.outcome in OUTCOMES:
            found.append(mention)
    return sorted([*mentions, *found], key=lambda mention: mention.numeral.start)


def counts_people(mention: Mention) -> bool:
    """Tell whether a figure counts victims, or people of whom a list of victims may speak."""
    return mention.outcome in OUTCOMES or (mention.outcome is None and mention.noun.sort == PERSON)


def is_listed_with(scan: Scan, mention: Mention, after: Mention) -> bool:
    """Tell whether a single victim is joined to a later one of whom a verb behind the list speaks."""
    start = mention.last + 1
    return (
        after.said_after
        and after.sentence == mention.sentence
        and 0 <= after.first - start <= NEAR
        and is_joined(scan, start, after.first)
    )


def single(scan: Scan, index: int, sentence: int) -> Mention:
    """Give the mention of one person."""
    word = scan.tags[index]
    start = scan.starts[index] + (word.offset if word is not None else 0)
    mention = Mention(Numeral(index, index, start, scan.ends[index], 1, 1, EXACT, 1, CARDINAL, False), bare=True)
    name = word.senses[PERSON].name if word is not None else None
    mention.noun = Noun(PERSON, name, index, index, index)
    mention.sentence = sentence
    return mention


def last_before(mentions: list[Mention], index: int, sentence: int) -> Mention | None:
    """Give the last figure of a sentence before a token."""
    last = None
    for mention in mentions:
        if mention.first > index:
            break
        if mention.sentence == sentence:
            last = mention
    return last


def is_indefinite(scan: Scan, index: int) -> bool:
    """Tell whether a singular noun stands with an indefinite article, in a language that has one."""
    articles = scan.lexicon.language.numbers.articles
    if not articles:
        word = scan.tags[index]
        return word is not None and not word.preposition
    return any(
        scan.sense(step, "articles") and not scan.seps[step + 1].strip(" ") for step in range(index - 1, index - 4, -1)
    )


def is_counted(scan: Scan, index: int) -> bool:
    """Tell whether a word for one follows a noun, past an adjective: it is the figure then."""
    return any(scan.sense(step, "single") for step in (index + 1, index + 2))


def is_named(scan: Scan, index: int) -> bool:
    """Tell whether a name follows a noun."""
    after = index + 1
    if after >= scan.count or scan.seps[after] != " ":
        return False
    word = scan.tags[after]
    # Before a definite noun a noun is definite itself: the driver of the bus.
    return scan.words[after][:1].isupper() or (word is not None and word.definite and not word.preposition)


def leads_to(scan: Scan, mention: Mention, before: Mention | None) -> bool:
    """Tell whether a single victim is joined to a figure, among it, or governed at close hand."""
    if mention.role == PART:
        return True
    index = mention.first
    word = scan.tags[index]
    start = index
    while scan.sense(start - 1, "articles") and start > 0:
        start -= 1
    joined = bool(word is not None and word.conjunction) or bool(scan.sense(start - 1, "join"))
    if joined and before is not None and before.outcome in OUTCOMES and start - before.last <= 4:
        # After a figure that puts its noun in this case, a second noun is counted with the first.
        counted = scan.sense(before.noun.head, PERSON)
        case = scan.sense(index, PERSON)
        return counted is None or counted.plurality != ACCUSATIVE or case.plurality != ACCUSATIVE
    governed = any(scan.sense(start - 1, category) in OUTCOMES for category in TRIGGERS)
    return (governed and not scan.sense(start - 2, "about")) or bool(
        scan.sense(index + 1, "auxiliaries") and scan.sense(index + 2, "passive") in OUTCOMES
    )
