"""A text whose lines were broken to fit a width is read as if they went on."""

from __future__ import annotations

from textwrap import wrap

import pytest

from factcheck import numbers, parse
from factcheck.reading.wrapping import unwrapped

TEXTS = {
    "en": "The blast in the old market of the town on Sunday evening killed 12 people, including 15 children who had come to the market "
    "with their parents, and wounded more than 40 others. The mayor of the town said that 25 shops had burnt down in the fire, and that the "
    "market would be closed until the end of the week.",
    "ar": "أسفر انفجار وقع مساء الأحد في سوق المدينة القديمة عن مقتل 12 شخصا بينهم 15 طفلا كانوا قد جاؤوا إلى السوق مع ذويهم، وإصابة أكثر "
    "من 40 آخرين بجروح. وقال رئيس بلدية المدينة إن 25 متجرا احترقت في الحريق الذي أعقب الانفجار، وإن السوق ستبقى مغلقة حتى نهاية الأسبوع.",
}


def told(text):
    """Give what a test compares: the claims of a text, without their places."""
    return [
        (claim.kind, " ".join(claim.quote.split()), claim.role, getattr(claim, "outcome", "")) for claim in parse(text)
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("width", [48, 60, 72, 80])
@pytest.mark.parametrize("language", sorted(TEXTS))
def test_a_wrapped_text_tells_what_it_told(language, width, end):
    assert told(end.join(wrap(TEXTS[language], width))) == told(TEXTS[language])


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_a_wrapped_text_keeps_its_headline(language):
    body = "\n".join(wrap(TEXTS[language], 60))
    assert unwrapped(f"12 - 15\n{body}").startswith("12 - 15\n")


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_the_places_of_claims_are_those_of_the_wrapped_text(language):
    text = "\n".join(wrap(TEXTS[language], 60))
    assert all(text[claim.start : claim.end] == claim.quote for claim in parse(text))


def test_numbers_go_on_in_the_next_line():
    text = "\n".join(wrap("word " * 20 + "three million and a half were told of in many " + "words " * 20, 50))
    assert [number.low for number in numbers(text)] == [3_500_000]


@pytest.mark.parametrize(
    "text",
    [
        "Killed: 12\nWounded: 15\nMissing: 3\nFound: 4",
        "The mayor said that twelve had died\nA list of those who are missing was not told\nTen shops\nburnt down in the fire that followed",
        "Twelve people died in the fire on Sunday.\nThe mayor said that ten shops had burnt.\nNobody was found under them.\nThe end.",
        "",
        "\n\n\n",
    ],
)
def test_lines_that_begin_anew_are_left(text):
    assert unwrapped(text) == text
