"""People were killed, wounded or taken on a day after the article was published.

Off by default: a day of publication is often that of a crawl or of a reprint, and a text may tell of what is expected. The day must be stated in full, and be the
only date of its sentence. In 3,770 raw articles it compared six tolls and found none that was later: too few to say how often it is right.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from factcheck.article import Article
from factcheck.claims.document import Document
from factcheck.claims.relations.happened import Happened
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import FAILS, HOLDS, say

NAME = "past-event-after-publication"
SAYS = {
    "holds": "{date} is not after the day of publication, {published}",
    "fails": "{date} is after the day of publication, {published}, and is told as past",
}


def find(document: Document) -> Iterator[Check]:
    """Compare the date of each toll with the day of publication."""
    published = document.article.published
    if published is not None:
        for happened in document.structure.happenings:
            if happened.date.first_day is not None:
                yield compared(happened, happened.date.first_day, published)


def compared(happened: Happened, day: dt.date, published: dt.date) -> Check:
    """Say whether something happened before it was published."""
    # It may still be the day before where the paper is read.
    outcome = FAILS if day - published > dt.timedelta(days=1) else HOLDS
    said = {"date": happened.date.quote, "published": published.isoformat()}
    return say(NAME, SAYS, outcome, happened, **said)


RULE = Rule(
    name=NAME,
    summary="what is told as past is dated after publication",
    find=find,
    flagged={
        "en": (Article("The blast on 12 June 2025 killed nine people.", published="2025-05-01"),),
        "ar": (Article("قتل تسعة أشخاص في انفجار وقع في 12 يونيو 2025.", published="2025-05-01"),),
    },
    passing={
        "en": (Article("The blast on 12 April 2025 killed nine people.", published="2025-05-01"),),
        "ar": (Article("قتل تسعة أشخاص في انفجار وقع في 12 أبريل 2025.", published="2025-05-01"),),
    },
)
