"""What surrounds a figure is read: where, when, of what event, by whom, said by whom, how surely, and as what.

A case names the `figure` by its quote; `expect` has some of: `event`, `country` and `place` (the words), `time` as EDTF and
whether it is `assumed`, `actor` (concept), `actor_nation`, `actor_organisation`, `source` (kind), `said_by` (the words), `said_nation`,
`status`, `figure_kind`, and scopes. Fields of `absent` must be unknown. `known` says why a case fails today.
"""

from __future__ import annotations

import pytest
from corpora import cases

from factcheck import Article, parse

# Where each name of a case stands in a claim.
PATHS = {
    "event": ("event", "concept"),
    "event_scope": ("event", "scope"),
    "country": ("place", "country"),
    "place": ("place", "quote"),
    "place_scope": ("place", "scope"),
    "time": ("time", "value"),
    "assumed": ("time", "assumed"),
    "actor": ("actor", "concept"),
    "actor_nation": ("actor", "nation"),
    "actor_organisation": ("actor", "organisation"),
    "source": ("attribution", "source"),
    "said_by": ("attribution", "quote"),
    "said_nation": ("attribution", "nation"),
    "said_organisation": ("attribution", "organisation"),
    "said_scope": ("attribution", "scope"),
    "status": ("status", "value"),
    "figure_kind": ("figure_kind", "value"),
}


def claim_of(language, case):
    """Give the claim that a case is about."""
    claims = parse(Article(case["text"], language, case.get("published")))
    return next(claim for claim in claims if claim.quote == case["figure"])


def value(claim, name):
    """Give what a claim has under a name of a case."""
    field, part = PATHS[name]
    taken = getattr(claim, field)
    return None if taken is None else getattr(taken, part)


@pytest.mark.parametrize(("language", "case"), cases("context"))
def test_context_is_read_as_marked(language, case):
    claim = claim_of(language, case)
    expected = case.get("expect", {})
    found = {name: value(claim, name) for name in expected}
    missing = {name: getattr(claim, name) for name in case.get("absent", ())}
    assert (found, missing) == (expected, dict.fromkeys(missing))


@pytest.mark.parametrize(("language", "case"), cases("context"))
def test_what_context_quotes_stands_in_its_text(language, case):
    claim = claim_of(language, case)
    for name in ("event", "place", "time", "actor", "attribution", "status", "figure_kind"):
        taken = getattr(claim, name)
        if taken is not None and taken.span is not None:
            assert case["text"][taken.span.start : taken.span.end] == taken.quote


@pytest.mark.parametrize(
    "text", ["The crash killed 12 people, including three children.", "أودى الحادث بحياة 12 شخصا بينهم ثلاثة أطفال."]
)
def test_a_part_names_the_figure_that_it_belongs_to(text):
    whole, part = parse(text)
    assert (whole.whole, part.whole) == (None, whole.span)


@pytest.mark.parametrize(
    ("text", "subject"),
    [("Gunmen killed 12 German soldiers.", "German soldiers"), ("قُتل 12 جنديا ألمانيا.", "جنديا ألمانيا")],
)
def test_a_subject_stands_at_its_span(text, subject):
    (claim,) = parse(text)
    assert (claim.subject, text[claim.subject_span.start : claim.subject_span.end]) == (subject, subject)


@pytest.mark.parametrize(
    "text", ["Gunmen killed 12 people in Aleppo on 3 May 2024.", "قتل مسلحون 12 شخصا في حلب في 3 مايو 2024."]
)
def test_context_can_be_left_out_and_nothing_else(text):
    fields = {"event", "place", "time", "actor", "attribution", "status", "figure_kind", "indicator"}
    bare = parse(text, context=False)
    assert [claim.model_dump(exclude=fields) for claim in bare] == [
        claim.model_dump(exclude=fields) for claim in parse(text)
    ]
    assert all(claim.place is None and claim.event is None for claim in bare)
