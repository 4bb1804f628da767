"""Two numbers that are one claim: the ends of a range, and one figure written twice."""

from __future__ import annotations

from fractions import Fraction

from factcheck.reading.draft import (
    CARDINAL,
    COUPLE,
    ORDINAL,
    THOUSAND,
    Draft,
    Source,
    is_attached,
    is_prefix,
    joined,
    plus,
    times,
)
from factcheck.reading.hedges import ABOUT, AT_MOST, LESS_THAN, is_figure, of_change
from factcheck.reading.number_words import draft_at
from factcheck.reading.scan import DIRECTION, MONEY, is_joint, undirected
from factcheck.reading.signs import signed_draft_at
from factcheck.reading.units import ends_phrase

DASHES = frozenset("~\uff5e-\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
# The unit may be said at both ends: 5%-10%, $5-$10.
PERCENT = frozenset("%٪")
CURRENCY = frozenset(MONEY)
DEGREES = "°º˚"
# How far a number may be off is written after these.
MARGINS = frozenset(("±", "+/-", "+-", "+/\u2212"))
MARKS = MONEY + "%٪‰؉ \u00a0" + DEGREES
LINKS = frozenset(("to", "between_join", "join", "alternative"))
SIGNED_MARKS = MARKS + "+-\u2212"


# Between 20 and 30,000 both are thousands, the upper end being at most so many times the lower.
TEN, WIDEST = 10, 2
# By how much something changed is said with ends that are no farther apart.
WIDEST_CHANGE = 3

# The units that both ends of a range may name.
UNITS = ("unit", "unit_glued", "percent", "currency", "unit_by_context")


def range_from(source: Source, draft: Draft) -> tuple[Draft, Draft] | None:
    """Give both ends of a range that begins with a figure; the draft twice for a score."""
    after = draft.last + 1
    if after >= source.scan.count or (source.scan.seps[after] == " " and not source.scan.leads_on(after)):
        return None
    return joined_range(source, draft) or range_of_units(source, draft)


def with_margin(source: Source, draft: Draft) -> tuple[Draft, Draft] | None:
    """Give both ends of a number and how far it may be off: 5 ± 0.1, five plus or minus one."""
    scan = source.scan
    after = draft.last + 1
    if after >= scan.count:
        return None
    if scan.close(after):
        words = scan.match(after, "margin")
        start = words[1] if words is not None and scan.close(words[1]) else 0
    else:
        start = after if DIRECTION.sub("", scan.seps[after]).strip() in MARGINS else 0
    margin = draft_at(source, start) if start else None
    if margin is None or margin.sort != CARDINAL or not 0 < margin.value < draft.value:
        return None
    lower, upper = (times(sign, margin.value) for sign in (-1, 1))
    # What a magnitude after the margin multiplies, it multiplies in both.
    number, _ = share_scale(draft, margin) if margin.scale > draft.scale else (draft, margin)
    step = margin.step
    return (
        number._replace(value=plus(number.value, lower), step=step),
        number._replace(value=plus(number.value, upper), last=margin.last, step=step),
    )


def bounded_range(source: Source, draft: Draft) -> tuple[Draft, Draft] | None:
    """Give both ends of a range of which each has its hedge: more than 20 and less than 30, not less than 5 nor more than 10."""
    scan = source.scan
    after = draft.last + 1
    is_joined, start = joined(source, draft.last)
    if not is_joined:
        if not scan.close(after):
            return None
        start = after + 1 if scan.sense(after, "contrast") else after
    found = scan.match(start, "hedge") if start < scan.count else None
    if found is None or found[0] not in (LESS_THAN, AT_MOST) or not is_figure(scan, found[1]):
        return None
    return end_of_range(source, draft, found[1])


def range_of_units(source: Source, draft: Draft) -> tuple[Draft, Draft] | None:
    """Give both ends of a range that says its unit at each: 3 km to 5 km, between 5 percent and 10 percent."""
    scan = source.scan
    unit = unit_after(source, draft.last + 1)
    if unit is None or unit[1] >= scan.count or not (scan.sense(unit[1], "digits") or is_link(source, unit[1])):
        return None
    hedge = scan.match_before(draft.first, "hedge")
    if scan.sense((draft.first if hedge is None else hedge[1]) - 1, "by"):
        # By 200 dollars to 1,800 dollars: by how much, and to what.
        return None
    found = joined_range(source, draft._replace(last=unit[1] - 1))
    if found is None or found[0] is found[1]:
        return None
    lower, upper = found
    again = unit_after(source, upper.last + 1)
    behind = scan.seps[upper.last + 1]
    signed = "\n" not in behind and behind.strip().startswith(tuple(MARKS.strip()))
    if again is None and not signed and scan.match(unit[1], "alternative") and ends_phrase(scan, upper.last):
        # Two weeks or three: the unit need not be said again.
        return lower, upper
    return (lower, upper) if again is not None and again[0] == unit[0] else None


def is_link(source: Source, index: int) -> bool:
    """Tell whether a word that joins the ends of a range begins at a token."""
    scan = source.scan
    word = scan.tags[index]
    return word is not None and (bool(word.conjunction) or not word.starts.isdisjoint(LINKS))


def unit_after(source: Source, index: int) -> tuple[str, int] | None:
    """Give the name of the unit at a token, whatever its form, and the index after it."""
    scan = source.scan
    word = scan.tags[index] if index < scan.count else None
    if word is None or word.starts.isdisjoint(UNITS) or not is_joint(scan.seps[index].replace(" ", "").strip(DEGREES)):
        return None
    for category in UNITS:
        found = scan.match(index, category)
        if found is not None:
            meaning = found[0]
            return (meaning[0] if category in ("unit", "currency") else category), found[1]
    return None


def joined_range(source: Source, draft: Draft) -> tuple[Draft, Draft] | None:
    """Give both ends of a range of which the first ends before a dash or a word that joins them."""
    scan = source.scan
    after = draft.last + 1
    if after >= scan.count:
        return None
    separator = undirected(scan.seps[after])
    bare = separator.strip(" \u00a0")
    dash = bare.strip(MARKS)
    if dash and set(dash) <= DASHES and not scan.match(after, "to"):
        return after_dash(source, draft, after, tight=bare == separator)
    stretch = stretched_dash(source, after)
    if stretch:
        return after_dash(source, draft, stretch, tight=False)
    return after_word(source, draft, after)


def stretched_dash(source: Source, index: int) -> int:
    """Give the token after a lengthening stroke that stands alone, as a dash."""
    scan = source.scan
    alone = scan.words[index].strip("ـ") == "" and scan.seps[index].strip() == ""
    return index + 1 if alone and index + 1 < scan.count and scan.seps[index + 1].strip() == "" else 0


def after_dash(source: Source, draft: Draft, index: int, *, tight: bool) -> tuple[Draft, Draft] | None:
    """Give both ends of a range with a dash; the draft twice where the two are a score."""
    upper = draft_at(source, index)
    if upper is None or upper.sort == ORDINAL or upper.in_digits != draft.in_digits:
        return None
    lower, upper = share_scale(share_thousands(source, draft, upper), upper)
    if lower.value < upper.value and not more_dashes(source, upper):
        return lower, upper
    return (draft, draft) if tight and draft.in_digits else None


def more_dashes(source: Source, draft: Draft) -> bool:
    """Tell whether a third number follows, so that the three are no range."""
    scan = source.scan
    after = draft.last + 1
    return after < scan.count and scan.seps[after] in DASHES and scan.sense(after, "digits") is not None


def after_word(source: Source, draft: Draft, index: int) -> tuple[Draft, Draft] | None:
    """Give both ends of a range that words join or enclose."""
    scan = source.scan
    if enclosed(source, draft, "between"):
        is_joined, start = joined(source, draft.last)
        if not is_joined:
            link = scan.match(index, "between_join") or scan.match(index, "join") or scan.match(index, "alternative")
            start = link[1] if link is not None and not scan.seps[index].strip(MARKS) else scan.count
        return end_of_range(source, draft, start)
    link = scan.match(index, "to")
    # Hyphens hold an adjective together: a 10-to-15-minute ride.
    hyphened = link is not None and scan.seps[index].strip(MARKS) == "-" and is_hyphened_figure(source, link[1])
    if scan.seps[index].strip(MARKS) and not hyphened:
        return None
    if link is not None:
        if hyphened:
            return end_of_range(source, draft, link[1]) or (draft, draft)
        if not of_change(scan, draft.first):
            return end_of_range(source, draft, link[1])
        found = end_of_range(source, draft, link[1])
        if found is None:
            return None
        if scan.sense(draft.first - 1, "by"):
            return found if is_plain(source, draft) and not is_result(source, *found) else None
        return found if is_of_change(source, *found) else None
    link = scan.match(index, "alternative")
    found = end_of_range(source, draft, link[1]) if link is not None else None
    # What is far more is no second guess at one amount: 3 or 80 cents.
    is_far = found is not None and found[1].value > max(Fraction(TEN), Fraction(times(TEN, found[0].value)))
    return None if is_far else found


def is_hyphened_figure(source: Source, index: int) -> bool:
    """Tell whether a figure stands at a token behind a hyphen."""
    return is_figure(source.scan, index) and source.scan.seps[index].strip(MARKS) == "-"


def parted_range(source: Source, draft: Draft) -> tuple[Draft, Draft] | None:
    """Give both ends of a range that were read as the parts of one number: between five hundred and two thousand."""
    if draft.in_digits or draft.first == draft.last or not enclosed(source, draft, "between"):
        return None
    for before in range(draft.first, draft.last):
        is_joined, start = joined(source, before)
        if not is_joined or start > draft.last:
            continue
        lower = draft_at(Source(source.scan, {*source.taken, start}), draft.first)
        upper = draft_at(source, start)
        if lower is None or upper is None or lower.last != before or upper.last != draft.last:
            continue
        # A unit and its ten are one number, whatever stands before them.
        if lower.value < upper.value and not (source.units_first and lower.value < TEN):
            return lower, upper
    return None


def is_plain(source: Source, draft: Draft) -> bool:
    """Tell whether no unit stands at a figure of a change: by 5 to 10 percent, but not by $1 to $8, of which the second is the result."""
    seps = source.scan.seps
    return CURRENCY.isdisjoint(seps[draft.first]) and PERCENT.isdisjoint(seps[draft.last + 1])


def end_of_range(source: Source, draft: Draft, start: int) -> tuple[Draft, Draft] | None:
    """Give both ends of a range of which the second begins at a token."""
    scan = source.scan
    while start < scan.count and is_prefix(source, start) and is_joint(scan.seps[start]):
        start += 1
    start = past_hedge(source, draft, start)
    if start >= scan.count or start in source.taken or scan.seps[start].strip(SIGNED_MARKS):
        return None
    upper = signed_draft_at(source, start)
    if upper is None or upper.sort in (ORDINAL, COUPLE) or differ_in_sign(source, draft, upper, start):
        return None
    near = isinstance(draft.value, int) and upper.value <= WIDEST * THOUSAND * draft.value
    lower, upper = share_scale(share_thousands(source, draft, upper) if near and draft.value >= TEN else draft, upper)
    return (lower, upper) if lower.value < upper.value else None


def past_hedge(source: Source, draft: Draft, start: int) -> int:
    """Give the token after a hedge that leaves the upper end of a range where it is, or an article: 20 to as many as 30, a hundred to a thousand."""
    scan = source.scan
    if scan.sense(draft.last + 1, "alternative"):
        # A second word for one amount is no second end: 20, or about a tenth.
        return start
    found = scan.match(start, "hedge")
    if found is not None and found[0] in (ABOUT, AT_MOST) and is_figure(scan, found[1]):
        return found[1]
    if scan.sense(start, "open_end") and scan.sense(start + 1, "digits"):
        # From minus 3 to plus 3.
        return start + 1
    return start + 1 if scan.sense(start, "articles") and scan.sense(start + 1, "magnitude") else start


def differ_in_sign(source: Source, draft: Draft, upper: Draft, start: int) -> bool:
    """Tell whether one figure is a share and the other an amount, so that they are no range: down 27% to $284m."""
    after = source.scan.seps[draft.last + 1]
    before = source.scan.seps[start]
    if PERCENT.isdisjoint(after):
        return False
    unit = unit_after(source, upper.last + 1)
    return not CURRENCY.isdisjoint(before) or (unit is not None and unit[0] != "percent")


def enclosed(source: Source, draft: Draft, category: str) -> bool:
    """Tell whether a word of a category stands before a draft and its prefixes."""
    first = draft.first
    while first > 0 and is_attached(source, first - 1, first):
        first -= 1
    if source.scan.ends_of(first - 1).isdisjoint(("hedge", "age_before", category)):
        return False
    hedge = source.scan.match_before(first, "hedge", longest=2)
    if hedge is not None and hedge[0] == ABOUT:
        first = hedge[1]
    age = source.scan.match_before(first, "age_before", longest=2)
    if age is not None:
        # Between the ages of 18 and 24.
        first = age[1] - bool(source.scan.sense(age[1] - 1, "date_the"))
    return source.scan.match_before(first, category, longest=2) is not None


def past_score(source: Source, draft: Draft) -> int:
    """Give the index after the figures of a score, 3-1 or 3-to-1."""
    scan = source.scan
    index = draft.last + 1
    link = scan.match(index, "to")
    if link is not None:
        upper = draft_at(source, link[1])
        return upper.last + 1 if upper is not None else index
    while index < scan.count and scan.seps[index] in DASHES and scan.sense(index, "digits") is not None:
        index += 1
    return index


def written_twice(source: Source, draft: Draft) -> Draft | None:
    """Give the second writing of one draft, in words after digits or the reverse, in parentheses."""
    scan = source.scan
    after = draft.last + 1
    if (
        after >= scan.count
        or not scan.seps[after].strip(" ")
        or scan.seps[after].strip(" ") not in ("(", ")", "[", "]")
    ):
        return None
    if scan.seps[after].strip(" ") in (")", "]") and scan.seps[draft.first][-1:] not in ("(", "["):
        return None
    again = draft_at(source, after)
    if again is None or again.in_digits == draft.in_digits or again.sort != CARDINAL:
        return None
    if draft.value not in (again.value, Fraction(again.value) / Fraction(again.scale)):
        return None
    opened = scan.seps[draft.first][-1:] in ("(", "[")
    return again._replace(start=draft.start - 1 if opened else draft.start)


def share_thousands(source: Source, lower: Draft, upper: Draft) -> Draft:
    """Give the lower end of a range in the thousands that the upper one writes out: 200-300,000."""
    grouped = upper.last > upper.first and upper.in_digits and upper.scale == 1 and source.scan.seps[upper.last].strip()
    if not grouped or not lower.in_digits or lower.first != lower.last or not isinstance(upper.value, int):
        return lower
    fits = 0 < lower.value < THOUSAND and lower.value * THOUSAND < upper.value < THOUSAND * THOUSAND
    if not fits or upper.value % THOUSAND:
        return lower
    return lower._replace(value=lower.value * THOUSAND, step=THOUSAND)


def share_scale(lower: Draft, upper: Draft) -> tuple[Draft, Draft]:
    """Give the ends of a range, the lower in the magnitude of the upper where it has none.

    >>> ten, fifteen = Draft(10, 0, 0, 0, 1, 1), Draft(15000, 1, 2, 3, 1000, 1000)
    >>> [end.value for end in share_scale(ten, fifteen)]
    [10000, 15000]
    """
    if lower.scale == 1 and upper.scale > 1 and times(lower.value, upper.scale) < upper.value:
        scaled = lower._replace(
            value=times(lower.value, upper.scale), step=times(lower.step, upper.scale), scale=upper.scale
        )
        return scaled, upper
    return lower, upper


def in_magnitude_after(source: Source, draft: Draft) -> Draft:
    """Give what something changed from in the magnitude of what it changed to, which is said once: from 3 to 8 billion; not from 900 to 1.2 million."""
    scan = source.scan
    led = draft.scale == 1 and scan.match_before(draft.first, "since", longest=1) is not None
    link = scan.match(draft.last + 1, "to") if led else None
    upper = draft_at(source, link[1]) if link is not None and not scan.seps[draft.last + 1].strip(MARKS) else None
    if upper is None or upper.scale < THOUSAND or scan.seps[upper.first].strip(MARKS) or draft.value >= THOUSAND:
        return draft
    here, there = abs(Fraction(draft.value)), abs(Fraction(upper.value)) / Fraction(upper.scale)
    if not 0 < here <= TEN * there or there > TEN * here:
        return draft
    return draft._replace(value=times(draft.value, upper.scale), step=times(draft.step, upper.scale), scale=upper.scale)


def is_of_change(source: Source, lower: Draft, upper: Draft) -> bool:
    """Tell whether two shares are how large a change is: growth of 1.5 to 2 percent, seen growing 4% to 6%; not from 1.5 to 2 percent."""
    scan = source.scan
    share = scan.match(upper.last + 1, "percent") is not None or not PERCENT.isdisjoint(scan.seps[upper.last + 1])
    near = lower.value < upper.value <= WIDEST * lower.value
    return share and near and scan.match_before(lower.first, "since", longest=1) is None


def is_result(source: Source, lower: Draft, upper: Draft) -> bool:
    """Tell whether the second figure of a change is what it led to: rose by six to 85, but by 5 to 10 percent."""
    seps = source.scan.seps
    ends = ends_phrase(source.scan, upper.last) and PERCENT.isdisjoint(seps[upper.last + 1])
    return ends and upper.value > WIDEST_CHANGE * lower.value
