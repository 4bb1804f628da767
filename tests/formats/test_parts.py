import pytest
from pydantic import TypeAdapter

from factcheck import parse
from factcheck.claims.kinds import AnyClaim
from factcheck.formats.parts.figure import hedged, subject_of, value_in
from factcheck.formats.parts.sentence import is_right_to_left, pieces
from factcheck.formats.parts.telling import by_sentence


def claim(start, quote):
    fields = {"kind": "count", "span": {"start": start, "end": start + len(quote)}, "quote": quote}
    return TypeAdapter(AnyClaim).validate_python(fields | {"low": 1, "high": 1, "unit": "things"})


def figures(sentence, *claims):
    return [
        (len("".join(piece.text for piece in pieces(sentence, claims)[:number])), piece.text)
        for number, piece in enumerate(pieces(sentence, claims))
        if piece.figure
    ]


def test_the_pieces_make_up_the_sentence():
    sentence = "Then 12 of 83 left."
    assert "".join(piece.text for piece in pieces(sentence, [claim(105, "12"), claim(111, "83")])) == sentence


def test_a_figure_is_not_looked_for_inside_another():
    assert figures("In 2012, 12 met.", claim(109, "12")) == [(9, "12")]


def test_two_equal_figures_are_told_apart_by_their_distance():
    assert figures("3 of 3 and 3", claim(205, "3"), claim(211, "3")) == [(5, "3"), (11, "3")]


def test_a_sentence_without_its_figure_is_whole():
    assert figures("No figure here.", claim(3, "12")) == []


@pytest.mark.parametrize(
    ("low", "high", "modifier", "written"),
    [
        (30, 30, "exact", "30"),
        (30, None, "at_least", "≥ 30"),
        (30, None, "more_than", "> 30"),
        (0, 30, "at_most", "≤ 30"),
        (None, 30, "less_than", "< 30"),
        (250, 250, "about", "≈ 250"),
        (20, 25, "range", "20–25"),
        (13_500_000_000, 13_500_000_000, "exact", "13,500,000,000"),
    ],
)
def test_a_figure_is_written_with_the_sign_of_its_modifier(low, high, modifier, written):
    assert hedged(low, high, modifier) == written


def test_a_text_without_letters_is_written_from_the_left():
    assert not is_right_to_left("2024-05-13")


@pytest.mark.parametrize(
    ("units", "written"), [(["foot", "meter"], "48 meter"), (["meter"], "48"), ([None], "48 meter")]
)
def test_a_unit_is_written_where_the_figures_beside_have_others(units, written):
    assert value_in(parse("The tower is 48 metres high.")[0], units) == written


def test_what_is_counted_has_no_unit_to_be_written():
    assert value_in(parse("The quake destroyed 48 homes.")[0], ["foot"]) == "48"


@pytest.mark.parametrize(
    ("text", "name"),
    [("قتل 12 شخصا.", "people"), ("قتل 12 جنديا.", "soldier"), ("12 soldiers were killed.", "soldiers")],
)
def test_those_counted_go_by_a_name_that_all_languages_share(text, name):
    assert subject_of(parse(text)[0]) == name


@pytest.mark.parametrize(
    "text", ["The fire on 3 May hurt 3 people.", "أصيب 3 أشخاص في حريق وقع في 3 مايو الساعة 3 فجرا."]
)
def test_a_figure_is_marked_where_it_stands_among_equal_ones(text):
    for claim in parse(text):
        assert [at + claim.sentence_span.start for at, _ in figures(claim.sentence, claim)] == [claim.start]


def test_a_sentence_told_twice_is_shown_twice():
    text = "The fire hurt 3 people. Police came. The fire hurt 3 people."
    shown = by_sentence(parse(text))

    assert [[figures(sentence, *group)] for sentence, group in shown] == [[[(14, "3")]]] * 2
