"""The passes that settle what no figure shows by itself: each settles something, and some only at their place."""

from __future__ import annotations

import pytest

from factcheck import Article
from factcheck.claims import passes
from factcheck.claims.document import Document
from factcheck.claims.passes import PASSES

ALONE = [
    ("share", "Pupil numbers rose from 300 to 450 pupils at the school."),
    ("share", "تراجعت النسبة من 94.1 إلى 92.9 في المائة."),
    ("settle_told", "The party took 12 seats and lost three."),
    ("settle_elliptic", "جاءت مصر أولى بـ12 ميدالية وتونس بـ7."),
    ("bare_victims", "The crash killed two women and a child."),
    ("bare_victims", "قتل جنديان ومدني في الهجوم."),
    ("share_backwards", "Twelve soldiers and nine policemen were killed in the ambush."),
    ("share_backwards", "إن 40 مدنيا بينهم 12 طفلا وست نساء قتلوا في القصف."),
    ("settle_respective", "The navy fired 64 rockets and nine shells, of which 41 and two fell into the sea."),
    ("settle_illness", "إن 1,134 مريضا يتلقون العلاج، منهم 96 في العناية المركزة."),
    ("settle_sums", "إن 119 شخصا لقوا حتفهم خلال 24 ساعة، ليصل العدد إلى 1033 بينهم 348 طفلا."),
    ("settle_parts", "The alliance won 112 seats out of 230."),
    ("settle_parts", "وافق 230 نائبا من أصل 298 نائبا على القانون."),
    ("settle_roles", "Three people, a man and two women, died in the fire."),
    ("settle_roles", "قتل ثلاثة أشخاص، رجل وامرأتان، في الحريق."),
    ("without_articles", "One witness said that the road was closed."),
    ("without_articles", "هذه واحدة من المدن القديمة."),
]
ORDERED = [
    ("share", "settle_told", "It made 82 million euros ($90 million) last year, down from 104 million a year earlier."),
    ("share", "settle_elliptic", "تعهد المانحون بتقديم 3.8 مليار دولار، بينها 900 مليون من الكويت."),
    ("settle_told", "settle_roles", "Officials reported six new cases, raising the total to 85."),
    ("bare_victims", "share_backwards", "Two women, a child and a policeman were killed in the crossfire."),
    (
        "settle_parts",
        "settle_roles",
        "صوت على القانون 230 نائبا من أصل 298 حضروا الجلسة مقابل 63 نائبا وامتناع خمسة.",
    ),
]


def name_of(one: passes.Pass) -> str:
    return one.run.__name__


def read(text: str) -> list[dict[str, object]]:
    document = Document(Article(text), context=False)
    return [claim.model_dump(mode="json") for claim in document.claims]


@pytest.mark.parametrize(("name", "text"), ALONE)
def test_a_pass_settles_what_no_other_does(name, text, monkeypatch):
    settled = read(text)

    monkeypatch.setattr(passes, "PASSES", tuple(one for one in PASSES if name_of(one) != name))

    assert read(text) != settled


def test_every_pass_is_tried():
    assert {name for name, _ in ALONE} == {name_of(one) for one in PASSES}


@pytest.mark.parametrize(("first", "second", "text"), ORDERED)
def test_a_pass_stands_before_another(first, second, text, monkeypatch):
    settled = read(text)
    moved = next(one for one in PASSES if name_of(one) == first)
    others = [one for one in PASSES if one is not moved]
    behind = next(at for at, one in enumerate(others) if name_of(one) == second) + 1

    monkeypatch.setattr(passes, "PASSES", (*others[:behind], moved, *others[behind:]))

    assert read(text) != settled
