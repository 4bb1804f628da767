"""The small words that say how a figure stands in its sentence: grammar.toml. Entered by reading/grammar.py."""

from __future__ import annotations

from factcheck.languages.table import Table, Words


class Grammar(Table):
    """Name the small words that say how a figure stands in its sentence.

    Each field is a category of the lexicon under its own name, so that who reads it is found by searching for that
    name in quotes; but words of `group_of` are in the category of `number_of`, and `lookalikes` in none.
    """

    # The figure among others: claims/role.py.
    # They stand for people or things named before.
    others: Words = ()
    # Before or behind a figure, they make it a part of one told before.
    among: Words = ()
    among_after: Words = ()
    # By how many things somebody leads: a majority of 172.
    leads: Words = ()
    # Behind a figure, how it differs from what was measured before: 600,000 more than in May.
    compared: Words = ()
    # Behind a figure, more of those told before: 1,000 more.
    added: Words = ()
    # What has a depth lies there: under 13 feet of rubble.
    beneath: Words = ()
    # Between a figure and its noun it says nothing: 13 such deaths.
    such: Words = ()
    # Verbs whose subject is one: a vigil with 200 people was held.
    of_one: Words = ()
    # So many live in these: a town of 39,000.
    inhabited: Words = ()
    # A figure told of one of these is of what was told before: the figure stood at 1,538.
    told_figure: Words = ()
    # A bare figure behind one of these is how old they are: the youngest was six.
    age_extremes: Words = ()
    # They make a figure a total, or an increment to an earlier one.
    total: Words = ()
    increment: Words = ()
    # They name what an addition leads to.
    raising: Words = ()
    # A degree of harm that only some of the wounded met with.
    degree: Words = ()
    # A figure behind one of these is a whole that what is said before it is a part of.
    amid: Words = ()
    # Two that are named, not counted.
    both: Words = ()
    # What stands behind one of these is held against the figure before.
    versus: Words = ()
    # Behind one of these a figure is what others are counted by.
    denominators: Words = ()

    # The sentence: read by most files of claims/.
    # They deny what stands behind them.
    negative: Words = ()
    # A new clause begins here: what stands before does not govern what comes after.
    barrier: Words = ()
    # A clause about the noun before it begins here.
    relative: Words = ()
    # Who did it stands behind these.
    agents: Words = ()
    # They stand before a participle or verb; `perfect` ones leave a participle active, `adverbs` leave it as it is.
    auxiliaries: Words = ()
    perfect: Words = ()
    adverbs: Words = ()
    # They can be the first object of a verb that has others.
    pronouns: Words = ()
    # Behind one of these stands when something happened, which parts no verb from its subject.
    meantime: Words = ()
    # Whom these lead in is no subject of a verb that is joined behind.
    beside_others: Words = ()
    # A point behind one of these ends no sentence before a name, or before a figure: reading/scan.py.
    titled: Words = ()
    abbreviated: Words = ()

    # What a figure counts: claims/noun.py, noun_name.py and victim.py.
    # No name of what is counted begins with one of these, and it ends before one.
    function: Words = ()
    # They may stand between a figure and what it counts; a word of `determiners` may follow.
    linking: Words = ()
    determiners: Words = ()
    # The figure counts the noun beside such a word; behind one of `group_of` it counts people, of `parent_of` children.
    number_of: Words = ()
    group_of: Words = ()
    parent_of: Words = ()
    # So it does where one of these leads to it by a preposition that is written onto it.
    parents: Words = ()
    # A bare figure behind one of these counts what was told of last.
    existing: Words = ()
    # A bare figure before one of these counts people, as it does with `persons` or the `deeds` of people behind it.
    aboard: Words = ()
    persons: Words = ()
    deeds: Words = ()
    # Behind one of these, figures are votes.
    voted: Words = ()
    # A figure of one of these is of its people; one that another of these has come to is how many they are.
    collectives: Words = ()
    sizes: Words = ()
    # A figure behind one of these is how many of the noun before it there are.
    amounting_to: Words = ()
    # Behind one of these stands how many of the noun before it there are.
    whose_number: Words = ()
    # The total of what stands behind one of these is how many of it there are.
    totals_of: Words = ()
    # What leads to more about a noun behind it, where a subject is looked for: orders since January.
    telling_more: Words = ()
    # What rises and falls in price and not in number.
    priced: Words = ()
    # It makes a figure the size of the group that is named next.
    sized: Words = ()
    # Adjectives of several words, which stand before what is counted.
    adjectives: Words = ()
    # Behind one of these the word for one is a number.
    sole: Words = ()
    # They are written like a dual and are none, or like a number that needs a known noun behind it.
    lookalikes: Words = ()
    # They speak of two, where a plural may be spelt like the dual.
    of_two: Words = ()

    # What happened to whom: claims/outcome.py, outcome_after.py and before/.
    # Behind a verb these make another verb of it.
    particles: Words = ()
    # A side that does so to its soldiers has had them killed.
    losing: Words = ()
    # The same of the men of those who fight, or of whoever has lost them: the loss of 12 men, the army lost 12 men.
    loss: Words = ()
    # Those who fight die who do so in a battle, or to whom these are done.
    falling: Words = ()
    eliminating: Words = ()
    # Of an object that no table knows they say nothing: it may be a meeting.
    holding: Words = ()
    fighting: Words = ()
    # Behind one of these what befell people is spoken of and not reported.
    about: Words = ()
    # Words of outcomes that say one only of people who are named.
    named_people: Words = ()
    # People that are hit by one of these are sick, not wounded.
    disease: Words = ()
    # They speak of a hospital, in which the sick are as well as the wounded.
    treated: Words = ()
    # Those of the dead, where a word of `taking` is beside them.
    lives: Words = ()
    taking: Words = ()
    # What is said of a thing by one of these happened to nobody.
    of_things: Words = ()
    # People behind one of these are those before it.
    mostly: Words = ()
    # Behind one of these a deed was tried or meant, and not done.
    unfinished: Words = ()
    # It is a court's behind a word of `ruling`, and no deed; behind one of `executing` it is done.
    penalty: Words = ()
    executing: Words = ()
    ruling: Words = ()
    # With one of these near it, a penalty is no more than custody before the trial.
    remand: Words = ()
    # They say that a stab is one at a verdict, and of nobody: `appealed` behind a word of `appealable`.
    appealable: Words = ()
    appealed: Words = ()
    # Whom these lead in is no object of a verb further before: one of `company` does so behind a word of `sided`, of what two sides do.
    aside: Words = ()
    company: Words = ()
    sided: Words = ()
    # With an article these are oftener other nouns than deeds.
    sounding: Words = ()
    # Behind a figure these make it one of those whom a word of `seizing` keeps from their work.
    suspended: Words = ()
    # Behind one of these a word of `seized` makes another deed of it: it caught the eyes of 300.
    seizing: Words = ()
    seized: Words = ()
    # Whom a word of `detaining` says that one of these holds is stuck there, and nobody's prisoner.
    detaining: Words = ()
    traps: Words = ()
    # Who hands these over has surrendered.
    themselves: Words = ()
    # Verbs that bring people somewhere, and words that say what they have: see `Outcome.refuges` and `Outcome.harms`.
    moving: Words = ()
    bringing: Words = ()
    suffering: Words = ()
    # Victims of these are neither dead nor hurt.
    bloodless: Words = ()
