"""The words that say how two figures of a sentence belong together: structure.toml. Entered by reading/relating.py."""

from __future__ import annotations

from factcheck.languages.table import Table, Words


class Structure(Table):
    """Name the words that say how two figures of a sentence belong together: claims/relations/.

    Each field is a category of the lexicon under its own name; words of the first four mean a direction, those of
    `multiplied` a factor.
    """

    # Changes: relations/movement.py, change.py and addition.py.
    # Which way a figure went; behind the last two stands the older of two.
    rise: Words = ()
    fall: Words = ()
    up_from: Words = ()
    down_from: Words = ()
    # How many times as much it became (with a plus: or more) to its words.
    multiplied: dict[str, Words] = {}
    # What something rose or fell to, and what it was before, stand behind these.
    level: Words = ()
    base: Words = ()
    # The figure before one of these is more, or less, than the one behind it.
    higher_than: Words = ()
    lower_than: Words = ()
    # A change behind one of these is that of the figure before.
    apposed: Words = ()
    # In these a change of a share is told, which is none in percent.
    in_points: Words = ()
    # The figure of another time follows; what another figure was before.
    when: Words = ()
    once: Words = ()
    # A sentence that begins with one of these tells more of the one before.
    referring: Words = ()
    # They mark an addition, before its figure and behind it.
    added_before: Words = ()
    added_after: Words = ()

    # Parts: relations/partition.py, enumeration.py and share.py.
    # Behind one of these, or a preposition behind one of `consisting`, stands a list of all parts.
    made_up: Words = ()
    consisting: Words = ()
    # They leave a list open; who says it may follow a list.
    open_list: Words = ()
    sourcing: Words = ()
    # Behind one of these, a verb of those who are known, stand all that they are.
    are_all: Words = ()
    # What is left of a whole.
    rest: Words = ()
    # Who are named behind one of these are of those.
    amid: Words = ()
    # Those who were asked and gave no answer.
    unanswered: Words = ()
    # What some are out of.
    out_of: Words = ()
    # Those who stayed where they were; a figure behind one of `averaging` is a mean.
    staying: Words = ()
    averaging: Words = ()
    # Every one of those counted before has the figure beside it.
    each: Words = ()
    # The figure is for every one of what is named behind it; what all cost stands behind one of `worth`.
    every: Words = ()
    worth: Words = ()
    # Behind a total one of these adds something.
    besides: Words = ()
    # Two figures are told of two things, in their order.
    respectively: Words = ()
    # A figure behind one of these was told before.
    definite: Words = ()
    # The same amount stands on both sides, in two units.
    same_as: Words = ()
    # What is so is known to be as much as the figure behind it.
    amounting: Words = ()
    # Shares beside one of these are of one whole, unless a word of `somewhere` follows.
    one_whole: Words = ()
    somewhere: Words = ()
    # What several things or places are of a whole stands behind one of these.
    accounting: Words = ()
    # A share beside one of these says how far a count has come.
    counting: Words = ()
    # It is an end of the range before it: relations/outlier.py.
    extreme: Words = ()
    # Behind one of these stands how many of so many: relations/rate.py.
    ratio: Words = ()

    # Votes: relations/ballot.py and turnout.py.
    # Figures beside `voting`, and results behind `deciding`, are votes of a body.
    voting: Words = ()
    deciding: Words = ()
    # Its size follows one of these, or one of `having` behind its name, one of `assembly`.
    membership: Words = ()
    having: Words = ()
    assembly: Words = ()
    # Figures beside these are all votes, all who were there, those who were not, and votes that were not cast.
    cast: Words = ()
    present: Words = ()
    absent: Words = ()
    withheld: Words = ()
    # A share near one of these is of those who may vote.
    turnout: Words = ()

    # Dates and lives: relations/order.py and life.py.
    # What stands before one of these is later, or earlier, than what follows.
    later_than: Words = ()
    earlier_than: Words = ()
    # What was so much later has its date behind one of these, what lasted so long behind one of the next.
    afterwards: Words = ()
    up_to_date: Words = ()
    # Behind an amount one of these says which is meant.
    specifying: Words = ()
    # Behind a noun a clause on what it names begins with one of these.
    doers: Words = ()
    # Something else is told behind one of these.
    meanwhile: Words = ()
    # What did so has the date behind it.
    happened: Words = ()
    # What was done before something else, or counted before, is told by these; what went on has its dates behind `lasted`.
    done_before: Words = ()
    counted_before: Words = ()
    lasted: Words = ()
    # The day of a birth stands beside it.
    born: Words = ()
    # An age behind one of these is that of another time: of one who `died`, that of the day of death.
    age_then: Words = ()
    died: Words = ()
    # A sentence with one of these tells that day.
    dying: Words = ()
    # An age behind one of these can be no other than that.
    final_age: Words = ()
