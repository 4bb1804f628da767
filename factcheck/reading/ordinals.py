"""Ordinals: a word for a place in an order, with the number words that it is made of."""

from __future__ import annotations

from factcheck.reading.draft import CARDINAL, ORDINAL, THOUSAND, Draft, Source, joined, start_of

TEN, HUNDRED = 10, 100
# A unit of time by which a speed is measured, as `second` is.
TIMED = frozenset(("unit", "unit_time"))

# After digits an ordinal in words is one of these or more: the 5 millionth visitor.
LEAST_NAMED = 10**6


def ordinal(source: Source, index: int) -> Draft | None:
    """Read the ordinal that begins with an ordinal word, with the ten or the tens after it."""
    scan = source.scan
    if not TIMED.isdisjoint(scan.senses(index)) and is_measured_by(source, index):
        return None
    value = scan.sense(index, "ordinal")
    draft = Draft(value, index, index, start_of(source, index), 1, 1, ORDINAL)
    if not source.units_first or value > TEN + 1:
        return draft
    after = index + 1
    if scan.close(after) and scan.sense(after, "teen"):
        return draft._replace(value=value % TEN + TEN, last=after)
    if value == 1 and not is_definite(source, index):
        # No tens go with this one: a first lieutenant and twenty soldiers.
        return draft
    is_joined, after = joined(source, index)
    tens = scan.sense(after, "cardinal") if is_joined and after < scan.count else None
    word = scan.tags[after] if tens is not None else None
    if (
        word is None
        or tens is None
        or tens % TEN
        or not 2 * TEN <= tens < HUNDRED
        or word.definite != is_definite(source, index)
    ):
        return draft
    return draft._replace(value=value % TEN + tens, last=after)


def is_measured_by(source: Source, index: int) -> bool:
    """Tell whether a word is the time by which the unit before it is measured, or of which a part is told: five metres per second."""
    scan = source.scan
    word = scan.tags[index]
    attached = word is not None and word.preposition in scan.lexicon.language.units.per and word.preposition != ""
    before = index - 1 if attached else index - 2
    if scan.sense(index - 1, "articles") and scan.sense(index - 2, "of") and scan.sense(index - 3, "fraction"):
        # Five hundredths of a second.
        return True
    return (attached or bool(scan.sense(index - 1, "unit_per"))) and scan.sense(before, "unit") is not None


def is_definite(source: Source, index: int) -> bool:
    """Tell whether a word has the article, also one that is entered with it."""
    word = source.scan.tags[index]
    return word is not None and (word.definite or word.form.startswith(source.scan.lexicon.language.script.articles))


def ordinal_after(source: Source, draft: Draft) -> Draft | None:
    """Read the ordinal word that ends a number in words: twenty-first, one hundred and third, two hundredth."""
    scan = source.scan
    if source.units_first or draft.sort != CARDINAL or not isinstance(draft.value, int):
        return None
    is_joined, index = joined(source, draft.last)
    value = scan.sense(index, "ordinal") if index < scan.count else None
    if value is None or index in source.taken or (draft.in_digits and value < LEAST_NAMED):
        return None
    if value >= HUNDRED:
        count = draft.value % value
        if is_joined or not count or (draft.value - count) % max(value * TEN, THOUSAND):
            return None
        return draft._replace(value=draft.value - count + count * value, last=index, sort=ORDINAL, step=1)
    tail = draft.value % HUNDRED
    fits = (
        tail == 0 and (is_joined or value >= 2 * TEN)
        if value >= TEN or tail == 0
        else tail >= 2 * TEN and tail % TEN == 0 and not is_joined
    )
    return draft._replace(value=draft.value + value, last=index, sort=ORDINAL, step=1) if fits else None
