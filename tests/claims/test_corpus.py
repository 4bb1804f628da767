"""The marked sentences of each language: what is read in them, and what is left alone.

A case is a text and its claims in text order. `quote` and `kind` are always compared. `low` alone is a
point, or the lower end where the modifier leaves the upper one open; `high` alone is the upper end of an
open range. `modifier` is `exact` and `role` is none where they are left out; an empty `value` is a date that cannot
be resolved. `unit` is compared where it is given. `known` says why a case fails today.
"""

from __future__ import annotations

import pytest
from corpora import cases

from factcheck import Article, parse

OPEN_ABOVE = ("at_least", "more_than")


def marked(mark):
    """Give the fields that a mark states, or leaves at their defaults."""
    row = {"quote": mark["quote"], "kind": mark["kind"], "role": mark.get("role")}
    if mark["kind"] == "date":
        return row | {"value": mark["value"] or None}
    modifier = mark.get("modifier", "exact")
    low = mark.get("low")
    high = mark.get("high", None if modifier in OPEN_ABOVE else low)
    row |= {"modifier": modifier, "low": number(low), "high": number(high)}
    return row | {name: mark[name] for name in ("unit", "outcome") if name in mark}


def found(claim, fields):
    """Give the same fields of a claim that was read."""
    row = claim.model_dump(mode="json")
    row = {name: row.get(name) for name in fields}
    return row | {name: number(row[name]) for name in ("low", "high") if name in row}


def number(value):
    return None if value is None else float(value)


@pytest.mark.parametrize(("language", "case"), cases("claims"))
def test_corpus_is_read_as_marked(language, case):
    claims = parse(Article(case["text"], language, case.get("published")))
    expected = [marked(mark) for mark in case["claims"]]
    fields = [tuple(row) for row in expected] + [("quote", "kind", "low", "high", "value")] * len(claims)
    assert [found(claim, names) for claim, names in zip(claims, fields, strict=False)] == expected


def test_corpus_quotes_stand_in_their_text():
    """Guard the marks themselves: every quote is in the text, each after the one before."""
    for case in (parameter.values[1] for parameter in cases("claims")):
        at = 0
        for mark in case["claims"]:
            at = case["text"].index(mark["quote"], at) + len(mark["quote"])


def test_corpus_names_are_unlike():
    names = [parameter.id for parameter in cases("claims")]
    assert len(names) == len(set(names))
