"""The words that widen or open a figure: hedges.toml. Entered by reading/hedges.py; reading/ranges.py joins ranges."""

from __future__ import annotations

from factcheck.languages.table import Table, Words


class Hedge(Table):
    """Name the words of one modifier."""

    # They stand before the figure, or behind it.
    before: Words = ()
    after: Words = ()


class Hedges(Table):
    """Name the words that widen or open a figure, and those that make a range of two."""

    # The modifiers of a claim, under their names there.
    about: Hedge
    at_least: Hedge
    more_than: Hedge
    at_most: Hedge
    less_than: Hedge

    # A range: a word of `between` and one of `between_join`, or of `since` and of `to`, enclose it.
    between: Words = ()
    between_join: Words = ()
    since: Words = ()
    # It joins two figures of a range by itself too, as `alternative` does.
    to: Words = ()
    alternative: Words = ()
    # It makes a range of two figures that each have a hedge.
    contrast: Words = ()
    # Behind one of these, `since` and `to` name an old figure and a new one instead.
    change: Words = ()
    # By how much something changed follows, which may be a range.
    by: Words = ()

    # Verbs that bound the figure behind them, where their subject is an indefinite noun.
    ceiling: Words = ()
    # Words that are hedges elsewhere and mean the passing of time before a time, unless one of `lasting` is before them.
    during: Words = ()
    lasting: Words = ()
    # They add something to a round number, less than its last figure.
    odd: Hedge = Hedge()
    # With a hyphen before it, such a word leaves a number open above.
    open_end: Words = ()
    # They mean about only before an amount of money or a share.
    near: Words = ()
    # They mean about only before a full stop.
    abbreviated: Words = ()
    # Verbs under the modifier that they say of the amount behind them, a word of `subjects` being before.
    verbs: dict[str, Words] = {}
    # Verbs of that kind that have one of `links` before the figure.
    verbs_by: dict[str, Words] = {}
    links: Words = ()
    subjects: Words = ()
    # Verbs that end with the word of a hedge, which is then none.
    with_hedge: Words = ()
