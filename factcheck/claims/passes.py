"""The passes that settle what no figure shows by itself, in the order in which they run."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import NamedTuple, TypeAlias

from factcheck.claims.anaphora import settle_told
from factcheck.claims.article_one import is_article
from factcheck.claims.ellipsis import settle_elliptic
from factcheck.claims.exhausting import settle_parts, settle_sums
from factcheck.claims.illness import settle_illness
from factcheck.claims.mention import Mention
from factcheck.claims.outcome import share_backwards
from factcheck.claims.respective import settle_respective
from factcheck.claims.role import settle_roles
from factcheck.claims.sharing import share
from factcheck.claims.victim import bare_victims
from factcheck.reading.scan import Scan

Step: TypeAlias = Callable[[Scan, list[Mention], list[int]], list[Mention]]


class Pass(NamedTuple):
    """Name a pass over the figures of a text: what it runs, what that settles, and why it stands where it does."""

    run: Step
    settles: str
    stands: str


def in_place(settled: Callable[[Scan, list[Mention]], None]) -> Step:
    """Make a step of a function that changes figures and neither adds nor drops any."""

    @wraps(settled)
    def step(scan: Scan, mentions: list[Mention], _: list[int]) -> list[Mention]:
        settled(scan, mentions)
        return mentions

    return step


def without_articles(scan: Scan, mentions: list[Mention], _: list[int]) -> list[Mention]:
    """Give the figures without the word for one where it is an article."""
    return [one for at, one in enumerate(mentions) if not is_article(scan, mentions, at)]


PASSES = (
    Pass(
        in_place(share),
        "what a bare figure counts that stands beside another or is compared with it: from 300 to 450 pupils",
        "before the two that look further back, since what a sentence says itself goes before what was told earlier",
    ),
    Pass(
        in_place(settle_told),
        "what a bare subject or object counts, where objects follow their verbs: forty were inside, and thirty got out",
        "before roles, since totals and additions are told from what they count",
    ),
    Pass(
        in_place(settle_elliptic),
        "what a bare figure counts, where verbs come first: 492 deaths in the south and 201 in the north",
        "behind sharing as the one before it, from which it takes nothing: each is for one order of words",
    ),
    Pass(
        bare_victims,
        "single victims that no number counts: 12 Germans and a Belgian",
        "before the outcomes of lists, in which they stand, and before parts, which they may be",
    ),
    Pass(
        in_place(share_backwards),
        "the outcome that a verb behind a list says of all in it: two women and a child were killed",
        "before parts, which must have met with what their whole met with",
    ),
    Pass(
        in_place(settle_respective),
        "which of two counts each of two parts is of: 180 drones and 11 missiles, of which 150 and four were shot down",
        "anywhere before parts",
    ),
    Pass(
        in_place(settle_illness),
        "who of those that one word calls wounded or sick are sick, by the disease that was told of before",
        "before sums, which take over what befell the last",
    ),
    Pass(
        in_place(settle_sums),
        "what befell those whom a total counts by their number alone, where verbs come first",
        "before parts, which add up to totals of what befell them too",
    ),
    Pass(
        in_place(settle_parts),
        "parts and wholes by what they add up to, and the rest beside parts: 508 of 659 in camps and 151 with families",
        "before roles by comparison, which must not take a whole for a second total",
    ),
    Pass(
        in_place(settle_roles),
        "roles that only a comparison of figures shows: parts by degree of harm, totals that their parts exhaust",
        "behind all that finds figures, outcomes and parts, which it compares",
    ),
    Pass(
        without_articles,
        "which words for one are articles, and no figures: one witness said",
        "last, since by now it is known whether anything befell the one, or it is a part of others",
    ),
)


def settle(scan: Scan, mentions: list[Mention], sentences: list[int]) -> list[Mention]:
    """Run the passes over the figures of a text and give the figures; `sentences` are the offsets at which its sentences start."""
    for one in PASSES:
        mentions = one.run(scan, mentions, sentences)
    return mentions
