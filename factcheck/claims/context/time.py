"""When what a figure tells was so: from a date of its sentence, its paragraph, or from the day of the article."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.claims.context.attribution import has_preposition
from factcheck.claims.context.status import is_verb, joins_verb
from factcheck.claims.context.surroundings import (
    FEW,
    PHRASE,
    WIDEST,
    Sentence,
    Site,
    Surroundings,
    first_token,
    last_before,
)
from factcheck.claims.context.taken import Row, Scope, Taken
from factcheck.reading.lexicon import BITS
from factcheck.reading.sentences import COMMAS

if TYPE_CHECKING:
    from factcheck.reading.dates import DateMention
    from factcheck.reading.scan import Scan

# A day so long before the article is another event's, not what its beginning tells of.
RECENT = dt.timedelta(days=10)
# Between a word and the date that it introduces stands at most the name of its period: since the year 1998.
INTRODUCING = 1
INTRODUCERS = frozenset(("date", "date_aside", "unit", "function", "hedge"))
# A sentence may be as long as a text: a date so far off is that of something else; victims share theirs over more.
FAR, OFF = 40, 24
# The end of a time is told so close behind its beginning.
SPAN = 4
# What began since when takes so many tokens at most before its date.
LENGTH = 10
# A date beyond the bound of a clause is as if so many tokens further off.
ELSEWHERE = 8
# The grains of dates that the sentences behind them are of too.
GRAINS = ("day", "week")
# The day on which something was told stands so close behind the verb.
TOLD, ISSUED = 2, 5
# The day of a sentence is lent to so many behind it; an article may begin with its own day, so near its start.
NEAR, DATELINE = 2, 3
# What was so long before or after a figure stands so many tokens before it: two months after the death of 34.
AFTERWARDS = 8
# A date so close behind a figure is that figure's, and not that of the next.
CLOSE = 3
# What rose or fell stands so many tokens before the figure that it rose or fell from.
MOVED = 25
# A date stands so close behind what says that its figure is held against another.
HELD, HOLDING = 7, "versus"
MOVES = ("rise", "fall")
# What a figure is held against stands before it by so many tokens at most: 9 million in 2020, compared with 5 million.
CLAUSE = 15
# Words before a figure that another is held against; those of `base` are so only beside a rise or a fall.
AGAINST, FROM = ("up_from", "down_from", "once"), "base"


class Time(Taken):
    """Give a time as EDTF in `value`, with its first and last day and its grain.

    `assumed` tells that it is not the figure's own sentence that says it.
    """

    value: str
    first_day: dt.date
    last_day: dt.date
    precision: str
    assumed: bool = False


def find(around: Surroundings, site: Site) -> Row | None:
    """Give the time of a figure."""
    then = told_then(around, site)
    if then is not None:
        return made(around, then, "sentence")
    here = near_dates(site, own_dates(around, site.sentence))
    published = around.article.published
    if site.outcome and published is not None:
        # Nobody was harmed on a day to come.
        here = [date for date in here if date.first_day is None or date.first_day <= published]
    if is_past_length(around, site):
        # Two months after the death of 34 others fell ill: no date of the sentence is of the first.
        return None
    if is_compared(around, site.first):
        # Only a date right behind it says of when the older of two figures is: up from 12 in 2019.
        return of_dates(around, site, [date for date in here if is_of_figure(around, date, site.first)])
    if here:
        return of_dates(around, site, [date for date in here if not is_of_other_end(around, site, date)])
    return (
        around.once("time of harm", site.sentence, lent)
        if site.outcome
        else around.once("time", site.sentence, lent_day)
    )


def is_past_length(around: Surroundings, site: Site) -> bool:
    """Tell whether a figure is of what was a length of time before what its sentence tells: بعد شهرين على وفاة 34 شخصا، تسمم أمس 14."""
    lengths = around.lengths
    place = bisect_left(lengths, (site.first, 0)) - 1
    if place < 0 or lengths[place][0] < site.sentence.begin or site.first - lengths[place][1] > AFTERWARDS:
        return False
    first, last = lengths[place]
    return (
        is_away(around, first, last)
        and not around.parted(last, site.first)
        and not around.has_figure(last + 1, site.first)
    )


def near_dates(site: Site, dates: list[DateMention]) -> list[DateMention]:
    """Give the dates so near to a figure that one can be of it; a sentence may be as long as a text."""
    if len(dates) <= FEW:
        return dates
    low = bisect_left(dates, site.first - WIDEST, key=first_token)
    return dates[low : bisect_left(dates, site.last + WIDEST, lo=low, key=first_token)]


def told_then(around: Surroundings, site: Site) -> DateMention | None:
    """Give the date of the earlier event that a figure is told of: the worst since May 2023, when a boat sank and 600 drowned."""
    sentence = site.sentence
    if not sentence.told["since"]:
        return None
    dates = around.dates_of(sentence)
    place = bisect_left(dates, site.first, key=first_token)
    if place == 0:
        return None
    date = dates[place - 1]
    beginning = around.scan.senses(date.last + 1).keys() if date.last + 1 < site.first else frozenset()
    told = not beginning.isdisjoint(("when", "relative"))
    return date if told and is_bound(around, sentence, date) else None


def of_dates(around: Surroundings, site: Site, here: list[DateMention]) -> Row | None:
    """Give the time of a figure by some dates of its sentence, the nearest; of two as near, the one behind it."""
    if not here:
        return None
    here = [date for date in here if not is_aside(around, site, date)]
    if not here:
        return None
    place = bisect_left(here, site.first, key=first_token)
    chosen = min(here[max(0, place - 1) : place + 1], key=lambda date: (cost(around, site, date), -date.first))
    if is_in_list(around, here, chosen):
        # In 1979, 1981 and 1985.
        return None
    if (
        is_unread_nearer(around, site, chosen)
        or is_of_aside(around, site, chosen)
        or is_beyond_aside(around, site, chosen)
    ):
        return None
    if distance(site, chosen) > FAR or is_past_bound(around, site, chosen) or is_bound_nearer(around, site, chosen):
        return None
    if site.outcome is None and (cost(around, site, chosen) > OFF or is_of_other_clause(around, site, chosen)):
        return None
    if site.outcome is None and goes_on(around, site.last + 1, chosen.first):
        return None
    if site.outcome is None and chosen.last < site.first and is_told_on(around, chosen.last + 1, site.first):
        # It was listed in 2005 and its capital is 27 million.
        return None
    return made(around, chosen, "phrase" if distance(site, chosen) <= PHRASE else "sentence")


def is_unread_nearer(around: Surroundings, site: Site, chosen: DateMention) -> bool:
    """Tell whether a date that is not understood stands nearer to a figure: 7% in the next fiscal year, and less by 2028."""
    away = distance(site, chosen)
    return any(
        date.value is None and distance(site, date) < away and not around.parted(site.last, date.first)
        for date in near_dates(site, around.all_dates_of(site.sentence))
        if date.first > site.last
    )


def is_of_aside(around: Surroundings, site: Site, date: DateMention) -> bool:
    """Tell whether a date before a figure is when something was that only says more of a noun: the plant, which opened in 2019, makes 400."""
    floor = max(site.sentence.begin, date.first - LENGTH)
    if date.last >= site.first or around.joined(date.last + 1) or around.has_figure(floor, date.first):
        return False
    behind = range(date.last + 1, site.first)
    if not behind or (is_still_told(around, behind[0]) and not any(is_present(around, index) for index in behind)):
        return False
    begin = next((index for index in range(date.first - 1, floor, -1) if begins_aside(around, index, date)), None)
    if begin is None or around.parted(begin, date.first):
        return False
    # What an event did was on the day of the event: the attack that took place on Monday killed 12.
    of_event = any(around.context.sense(index, "event") for index in range(max(floor, begin - CLOSE), begin))
    at_once = around.scan.sense(begin, "relative") is not None and date.first - begin <= INTRODUCING + 1
    return not (of_event or at_once)


def is_still_told(around: Surroundings, index: int) -> bool:
    """Tell whether what a date belongs to goes on at a token: last year by 12%, or of this year, which saw 12."""
    led = around.context.sense(index, "prepositions") or around.context.sense(index, "locatives")
    further = around.scan.starts_of(index) & {"by", "date", "hedge", "relative", "worth"}
    return bool(led or further) or has_preposition(around, index)


def is_beyond_aside(around: Surroundings, site: Site, date: DateMention) -> bool:
    """Tell whether a date behind a figure stands beyond the mark that ends what is only told of a noun: the fund, which owns 1.5%, lost on Monday."""
    if date.first < site.last or not around.parted(site.last, date.first):
        return False
    floor = max(site.sentence.begin, site.first - LENGTH)
    led = (index for index in range(site.first - 1, floor, -1) if around.scan.sense(index, "relative"))
    begin = next(led, None)
    if begin is None or around.parted(begin, site.first) or not around.parted(begin - 1, begin):
        return False
    return around.context.sense(begin - 1, "event") is None


def begins_aside(around: Surroundings, index: int, date: DateMention) -> bool:
    """Tell whether what is told of a noun begins at a token: which opened in 2019, or between commas, founded in 1998."""
    if around.scan.sense(index, "relative"):
        return True
    closed = around.parted(date.last, date.last + 1) and around.parted(index - 1, index)
    return closed and around.context.sense(index, "begun") is not None


def goes_on(around: Surroundings, begin: int, end: int) -> bool:
    """Tell whether a clause is joined on among some tokens, with a verb of its own: يبدأ من 349 دولارا، وتوقعت بيع المزيد في 2015."""
    told = any(around.context.sense(index, "saying") and around.has_conjunction(index) for index in range(begin, end))
    return told or joins_verb(around, begin, end)


def is_told_on(around: Surroundings, begin: int, end: int) -> bool:
    """Tell whether what is said of the present begins among some tokens: في 2005 ويبلغ رأسمالها; الذي تصل قيمته إلى."""
    return any(
        is_present(around, index)
        and (around.has_conjunction(index) or around.context.sense(index - 1, "subordinate") is not None)
        for index in range(begin, end)
    )


def is_present(around: Surroundings, index: int) -> bool:
    """Tell whether a verb is of the present: it has each of the first letters that mark it, as in ويبلغ and وتبلغ."""
    word, lexicon = around.context.tags[index] or around.scan.tags[index], around.context.lexicon
    if word is None:
        return False
    written = around.scan.words[index][word.offset :]
    letters = [letter for present in lexicon.language.script.future.values() for letter in present][:2]
    return written.startswith(tuple(letters)) and all(tells(around, letter + written[1:]) for letter in letters)


def tells(around: Surroundings, written: str) -> bool:
    """Tell whether a form is that of a verb of amounting, or of another known one."""
    word = around.context.lexicon[written]
    return (word is not None and "amounting" in word.senses) or is_verb(around, written)


def is_in_list(around: Surroundings, here: list[DateMention], date: DateMention) -> bool:
    """Tell whether a date is one of several that stand joined to each other."""
    place = here.index(date)
    beside = here[max(0, place - 1) : place + 2]
    return any(is_joined_to(around, one, other) for one, other in pairwise(beside))


def is_joined_to(around: Surroundings, one: DateMention, other: DateMention) -> bool:
    """Tell whether a date follows another with nothing between them but a comma or what joins them."""
    between = other.first - one.last - 1
    listed = between == 0 and around.scan.seps[other.first].strip() in COMMAS
    return listed or (between <= 1 and around.joined(other.first))


def is_aside(around: Surroundings, site: Site, date: DateMention) -> bool:
    """Tell whether a date stands in parentheses in which the figure does not: the writer (1802 to 1885)."""
    # A date may end in parentheses of its own: منتصف يوليو (تموز).
    begin, end = (site.last, date.first) if date.first > site.last else (date.first, site.first)
    marks = "".join(around.scan.seps[begin + 1 : end + 1])
    if date.first > site.last:
        return marks.count("(") > marks.count(")")
    return marks.count(")") > marks.count("(")


def is_past_bound(around: Surroundings, site: Site, date: DateMention) -> bool:
    """Tell whether between a figure and a date in another clause stands the date since when the figure holds."""
    if date.first < site.last or not around.parted(site.last, date.first):
        return False
    near = near_dates(site, around.dates_of(site.sentence))
    bounds = (one for one in near if site.last < one.first < date.first)
    return any(is_bound(around, site.sentence, one) for one in bounds)


def is_bound_nearer(around: Surroundings, site: Site, date: DateMention) -> bool:
    """Tell whether the date since when a figure holds stands right behind it, nearer than one before it: denounced on Thursday 700 executions since January."""
    if date.first > site.last:
        return False
    near = near_dates(site, around.dates_of(site.sentence))
    bounds = (one for one in near if 0 < one.first - site.last <= LENGTH)
    return any(is_bound(around, site.sentence, one) and not around.parted(site.last, one.first) for one in bounds)


def is_of_other_clause(around: Surroundings, site: Site, date: DateMention) -> bool:
    """Tell whether a date behind a figure is when something before or after it was: 53 dollars after it rose on Tuesday."""
    return any(around.context.sense(index, "subordinate") for index in range(site.last + 1, date.first))


def is_compared(around: Surroundings, figure: int) -> bool:
    """Tell whether a figure is what another is held against: up from 12%, compared with 12%, rose from 12 to 15."""
    scan = around.scan
    hedge = scan.match_before(figure, "hedge")
    index = hedge[1] if hedge is not None else figure
    if index > 0 and scan.lexicon.alone(scan.words[index - 1]):
        # A preposition that is written onto the digits: مقارنة بـ5.
        index -= 1
    ending = scan.ends_of(index - 1)
    if not ending.isdisjoint(AGAINST) and any(scan.match_before(index, category) for category in AGAINST):
        return True
    beside = last_held(around, index)
    if beside is not None and (earlier := around.figure_before(beside)) is not None and beside - earlier[1] <= CLAUSE:
        return True
    leading = scan.match_before(index, FROM) if FROM in ending else None
    return leading is not None and is_moved(scan, max(0, leading[1] - MOVED), leading[1])


def is_moved(scan: Scan, begin: int, end: int) -> bool:
    """Tell whether a word of a rise or a fall stands from one token to before another."""
    return any(not scan.starts_of(index).isdisjoint(MOVES) for index in range(begin, end))


def is_of_figure(around: Surroundings, date: DateMention, figure: int) -> bool:
    """Tell whether a date stands close behind a figure, and no other figure between them."""
    return owner(around, date) == figure


def is_of_other_end(around: Surroundings, site: Site, date: DateMention) -> bool:
    """Tell whether a date is that of the figure that this one is held against: 5 in 2019, in "from 5 in 2019 to 9"."""
    figure = owner(around, date)
    return figure is not None and figure != site.first and is_compared(around, figure)


def owner(around: Surroundings, date: DateMention) -> int | None:
    """Give the figure, by its first token, that a date stands close behind."""
    before = around.figure_before(date.first)
    if before is None:
        return None
    first, last = before
    return first if 0 < date.first - last <= CLOSE and not around.parted(last, date.first) else None


def own_dates(around: Surroundings, sentence: Sentence) -> list[DateMention]:
    """Give the dates of a sentence on which something was so, without those since or until when, and those that only name a thing."""
    return around.once("own dates", sentence, find_own_dates)


def find_own_dates(around: Surroundings, sentence: Sentence) -> list[DateMention]:
    """Find those dates of a sentence."""
    return [
        date
        for date in around.dates_of(sentence)
        if not (is_bound(around, sentence, date) or is_name(around, date) or is_held_against(around, date))
    ]


def is_bound(around: Surroundings, sentence: Sentence, date: DateMention) -> bool:
    """Tell whether a date is only where a time begins or ends: the worst since 1998."""
    since = last_before(sentence, "since", date.first)
    if since is None:
        return False
    away = date.first - since.after
    if away <= INTRODUCING and all(is_of_time(around, index) for index in range(since.after, date.first)):
        return True
    # Since it was adopted in 2010: the clause has its own event before its date.
    begun_then = around.context.sense(since.first, "cumulative") and away <= LENGTH
    return (
        bool(begun_then)
        and not around.has_figure(since.after, date.first)
        and not around.parted(since.after, date.first)
    )


def is_of_time(around: Surroundings, index: int) -> bool:
    """Tell whether a token may introduce a date, as a noun does not: 8 million tonnes of rice this year begin at no year."""
    return not around.scan.senses(index).keys().isdisjoint(INTRODUCERS)


def is_held_against(around: Surroundings, date: DateMention) -> bool:
    """Tell whether a date is that of what is held against a figure: 16% more, compared with the sales of last year."""
    return last_held(around, date.first) is not None or is_led_by_base(around, date)


def is_led_by_base(around: Surroundings, date: DateMention) -> bool:
    """Tell whether a date is that of what a rise or a fall is told from: a fall of 53% on the month before."""
    floor = max(0, date.first - HELD)
    leading = next((index for index in (date.first - 1, date.first - 2) if FROM in around.scan.senses(index)), None)
    if leading is None or leading < floor or around.context.sense(leading, "locatives"):
        # On Tuesday is when it was, though a rise on the year before is not.
        return False
    return is_moved(around.scan, floor, leading)


def last_held(around: Surroundings, index: int) -> int | None:
    """Give the word shortly before a token that holds something against what was told before, if no figure stands between them."""
    for step in reversed(around.scan.between(BITS[HOLDING], index - HELD, index)):
        if around.scan.match(step, HOLDING) is not None:
            return None if around.has_figure(step, index) or around.parted(step, index) else step
    return None


def is_name(around: Surroundings, date: DateMention) -> bool:
    """Tell whether a year only says which thing is meant: the agreement of 1997."""
    if date.precision != "year":
        return False
    before = around.scan.senses(date.first - 1)
    if "of" in before:
        before = around.scan.senses(date.first - 2)
        return "thing" in before or bool(around.context.sense(date.first - 2, "event"))
    named = "thing" in before or bool(around.context.sense(date.first - 1, "event"))
    return named and bool(around.scan.lexicon.language.script.dual)


def cost(around: Surroundings, site: Site, date: DateMention) -> int:
    """Count the tokens between a figure and a date, and more where they are of two clauses: said on Monday that …."""
    away = distance(site, date)
    begin, end = (site.last, date.first) if date.first > site.last else (date.last, site.first)
    told = last_before(site.sentence, "saying", end)
    parted = around.parted(begin, end) or (told is not None and told.first > begin)
    joined = date.last < site.first and around.joined(site.first)
    if date.first > site.last and around.scan.lexicon.language.script.dual:
        # Behind the name of who tells a day is that of the telling: according to figures of the ministry on Monday.
        source = last_before(site.sentence, "according", end)
        away += 2 * ELSEWHERE * (source is not None and source.first > begin)
    telling = date.first < site.first and is_of_telling(around, site.sentence, date)
    return away + ELSEWHERE * (parted or joined) + ELSEWHERE * telling


def is_of_telling(around: Surroundings, sentence: Sentence, date: DateMention) -> bool:
    """Tell whether a date is the day on which something was told: said on Monday that; قالت الشرطة أمس إن."""
    told = last_before(sentence, "saying", date.first)
    led = date.last + 1 < sentence.end and around.context.sense(date.last + 1, "clause_behind") is not None
    issued = last_before(sentence, "issued", date.first)
    return (
        (told is not None and (led or date.first - told.after <= TOLD))
        # According to a report that the ministry published on Thursday.
        or (issued is not None and date.first - issued.after <= ISSUED and not around.parted(issued.first, date.first))
    )


def lent_day(around: Surroundings, to: Sentence) -> Row | None:
    """Give the time that a sentence of no victims has from its article, unless another was told before: that of a deed is not that of a price."""
    before, article = lent(around, to), around.of_article("time", of_article)
    return article if before is not None and article is not None and before["value"] == article["value"] else None


def has_time(around: Surroundings, sentence: Sentence) -> bool:
    """Tell whether a sentence has a time of its own, though no day that is understood, or tells of another event than its article's."""
    # A date without a value is one that is not understood.
    unread = any(date.value is None for date in around.all_dates_of(sentence))
    own = unread or has_distance(around, sentence) or spans(around, sentence)
    return own or sentence.background or bool(sentence.told["lately"])


def spans(around: Surroundings, sentence: Sentence) -> bool:
    """Tell whether a sentence says from when until when something was: من يناير وحتى يونيو."""
    return any(
        other.first - one.last <= SPAN and is_bound(around, sentence, one) and is_bound(around, sentence, other)
        for one, other in pairwise(around.dates_of(sentence))
    )


def lent(around: Surroundings, to: Sentence) -> Row | None:
    """Give the time that a sentence of victims has from its paragraph or its article."""
    if has_time(around, to):
        return None
    for step, sentence in enumerate(around.before(to)):
        if sentence.background and step == 0:
            # A story goes on.
            return None
        dates = own_dates(around, sentence) if not sentence.background else []
        if step == NEAR:
            # Further back another day may have been told of.
            break
        if there := [date for date in dates if not is_of_telling(around, sentence, date)]:
            return made(around, there[-1], "paragraph") if is_lendable(around, there[-1]) else None
    return around.of_article("time", of_article)


def has_distance(around: Surroundings, sentence: Sentence) -> bool:
    """Tell whether a sentence says how long before or after something else it was: two months after an attack, three years ago."""
    lengths = around.lengths
    for first, last in lengths[bisect_left(lengths, (sentence.begin, 0)) : bisect_left(lengths, (sentence.end, 0))]:
        if is_away(around, first, last):
            return True
    return False


def is_away(around: Surroundings, first: int, last: int) -> bool:
    """Tell whether a length of time, by its first and last token, says how far off something is: قبل نحو ست سنوات, two months after."""
    scan = around.scan
    hedge = scan.match_before(first, "hedge")
    before = hedge[1] if hedge is not None else first
    beside = (*scan.starts_of(before - 1), *scan.starts_of(last + 1))
    return "later_than" in beside or "earlier_than" in beside or bool(around.context.sense(last + 1, "apart"))


def is_lendable(around: Surroundings, date: DateMention) -> bool:
    """Tell whether a date goes on to be that of the sentences after its own: a day or a week of the news, not one of a story."""
    published = around.article.published
    if published is None:
        return date.precision in GRAINS
    return date.precision in GRAINS and is_current(date, published)


def of_article(around: Surroundings) -> Row | None:
    """Give the time that an article tells of: the recent day that its beginning names, else its own."""
    published = around.article.published
    if published is None:
        return None
    for sentence in around.lead:
        for date in own_dates(around, sentence):
            if not sentence.background and is_recent(date, published) and not is_dateline(date, published):
                return made(around, date, "article")
    return {
        "value": published.isoformat(),
        "first_day": published,
        "last_day": published,
        "precision": "day",
        "assumed": True,
        "scope": "article",
    }


def is_dateline(date: DateMention, published: dt.date) -> bool:
    """Tell whether a date at the beginning of an article is that of its publication."""
    return date.first <= DATELINE and date.year is not None and date.first_day == published


def is_past(around: Surroundings, sentence: Sentence) -> bool:
    """Tell whether a sentence tells of another event, or of days long before the article: then it lends nothing."""
    return sentence.background or bool(around.once("past", sentence, is_long_ago))


def is_long_ago(around: Surroundings, sentence: Sentence) -> bool:
    """Tell whether all dates of a sentence are long before the article."""
    published, dates = around.article.published, own_dates(around, sentence)
    if published is None or not dates:
        return False
    return all(date.last_day is not None and published - date.last_day > RECENT for date in dates)


def is_recent(date: DateMention, published: dt.date) -> bool:
    """Tell whether a date is a day shortly before an article, or its own."""
    return date.precision == "day" and is_current(date, published)


def is_current(date: DateMention, published: dt.date) -> bool:
    """Tell whether a date is shortly before an article, or goes on at its day."""
    if date.first_day is None or date.last_day is None:
        return False
    return date.first_day <= published and published - date.last_day <= RECENT


def distance(site: Site, date: DateMention) -> int:
    """Count the tokens between a figure and a date."""
    return date.first - site.last if date.first > site.last else site.first - date.last


def made(around: Surroundings, date: DateMention, scope: Scope) -> Row | None:
    """Make the time of a date."""
    if date.value is None or date.first_day is None or date.last_day is None:
        return None
    return {
        "value": date.value,
        "first_day": date.first_day,
        "last_day": date.last_day,
        "precision": date.precision or "day",
        "assumed": scope not in ("phrase", "sentence"),
        "quote": around.article.text[date.start : date.end],
        "span": {"start": date.start, "end": date.end},
        "scope": scope,
    }
