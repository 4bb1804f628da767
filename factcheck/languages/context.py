"""The words that say where, by whom and how surely a figure is told: context.toml. Entered by reading/context.py."""

from __future__ import annotations

from factcheck.languages.table import Counted, Table, Words


class ContextWords(Table):
    """Name the words that say where, by whom and how surely a figure is told: claims/context/.

    Each field of words is a category of the lexicon of surroundings under its own name.
    """

    # Who says it: context/attribution.py.
    # Verbs with their source beside them, and phrases of them that say no figure. `saying_verbs` are told in their past, their
    # present and, if one goes on by it, their participle: their other forms are made.
    saying: Words = ()
    saying_verbs: Words = ()
    not_saying: Words = ()
    # They are verbs of saying only where what is said begins behind them, and their source.
    saying_that: Words = ()
    saying_that_verbs: Words = ()
    # By these the one who spoke before goes on.
    adding: Words = ()
    # Only a study says something by such a verb without a clause behind it.
    finding: Words = ()
    # Behind these a verb of saying tells who said what stands before: as the police said.
    as_told: Words = ()
    # A source follows, unless it is one of `no_source`.
    according: Words = ()
    no_source: Words = ()
    # Nouns of sources, under their kind.
    sources: dict[str, Counted] = {}
    # They stand for the source named before.
    pronouns: Words = ()
    # They stand before a person's name.
    titles: Words = ()
    # Who passes on what another said, who stands before, follows such a verb.
    relayed: Words = ()
    # Who is told, and not who tells, stands behind such a verb.
    telling: Words = ()
    # Behind such a verb the source follows a word of `passed_from`, as behind a document that is its.
    passing_on: Words = ()
    # Those of them that tell of what is brought somewhere, where no such word follows.
    carrying: Words = ()
    passed_from: Words = ()
    # They stand between a document and whose it is.
    issued: Words = ()
    # They may stand between a verb of saying and its source.
    asides: Words = ()
    # The source's name ends here.
    that: Words = ()
    # A clause begins before the source; behind a verb of saying, what is said begins.
    clause: Words = ()
    clause_behind: Words = ()
    # Before a word of saying, they make a noun of it; behind it, a clause of what follows.
    own: Words = ()
    finite: Words = ()

    # Who did it: context/actor.py.
    # Bodies that do things, each under the concept of its kind.
    doers: dict[str, Counted] = {}
    # A thing is done by those whose these are.
    arms: Words = ()
    # The subject of such a verb does what its figure counts; of a `performing` one, the event that follows it.
    acting: Words = ()
    performing: Words = ()
    # They stand before a verb whose subject it befalls.
    being: Words = ()

    # Where and in what: context/place.py and event.py.
    # They stand before a place; `attached` ones are written onto it.
    locatives: Words = ()
    attached: Words = ()
    # What something like an earthquake does to the place behind one of these verbs is there, where its subject stands between them.
    striking: Words = ()
    # They go on about the place before them: in Aleppo, where.
    there: Words = ()
    # What a nation's adjective says it of lies there, though no table knows its name: the Colombian province of, إقليم نارينيو الكولومبي.
    areas: Words = ()
    # They are attacks where a nation or an army is named before them: Israeli strikes.
    strikes: Words = ()
    # Behind an attack, they stand before what it befell.
    onto: Words = ()
    # Something only comes from the place behind one of these, or has to do with it.
    beyond: Words = ()
    # Something goes to the place behind one of these.
    goals: Words = ()
    attached_goals: Words = ()
    # Names of countries that are common words too, under the codes: they are names only where a word leads them in: in Mali.
    led_nations: dict[str, Words] = {}
    # In such a phrase stands no name of a place, or no event.
    no_place: Words = ()
    no_event: Words = ()

    # When: context/time.py.
    # A date behind one of these is a beginning, not the time of a figure.
    since: Words = ()
    # How something came about that is told of between commas: founded in 1998.
    begun: Words = ()
    # Before it stands how far off something is.
    apart: Words = ()
    # What was so was on no one day.
    lately: Words = ()

    # How surely: context/status.py.
    # A figure is denied, feared, expected, or holds on a condition.
    denied: Words = ()
    feared: Words = ()
    expected: Words = ()
    conditional: Words = ()
    # Only the dead and the hurt are feared by these words; what else may be so is worth no doubt of its own.
    uncertain: Words = ()
    # Behind such a word a verb of the present tells what may come.
    may: Words = ()
    # They deny only what was claimed.
    refusing: Words = ()
    # They deny what stands before or behind them.
    untrue: Words = ()
    # What is denied of these is what they tell.
    claimed: Words = ()
    # Who denies one of these denies no figure.
    not_denied: Words = ()
    # The figure right behind such a verb is its subject, where verbs come first.
    wishing: Words = ()
    # It says of its subject what is to be.
    will: Words = ()
    # In such a phrase the words of status and of kind say nothing.
    idle: Words = ()
    # They begin a clause that words of status do not reach, as one of `joining` does before a verb.
    subordinate: Words = ()
    # They begin a clause that is held against the one before.
    contrast: Words = ()
    joining: Words = ()

    # What kind of figure: context/figure_kind.py.
    capacity: Words = ()
    target: Words = ()
    forecast: Words = ()
    cumulative: Words = ()
    # What flows in a time: its words, words before a time, and words behind a figure.
    flow: Words = ()
    within: Words = ()
    rate: Words = ()
    # What is there at a time.
    stock: Words = ()
    # Before a word of `since` it says since when there was none like it, and makes no sum.
    record: Words = ()

    # What it is an amount of: context/indicator.py, indicator_before.py and indicator_after.py.
    # The figure behind one of these is what the noun before it comes to.
    amounting: Words = ()
    # Nouns that only say of the one behind them that it has a size.
    sizes: Words = ()
    # What a sum before one of these consists of stands behind it.
    made_of: Words = ()
    # What changed by the figure before one of these stands behind it.
    moved_in: Words = ()
    # Something is a share of something else, as large as the figure behind it.
    sharing: Words = ()
    # They stand between a noun and one that tells more of it.
    prepositions: Words = ()
