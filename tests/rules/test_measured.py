"""Amounts of two things are no one fact, and a rise is no fall, in each language and across them."""

from __future__ import annotations

import pytest

from factcheck import compare, parse, verify
from factcheck.rules.between.measured import in_points


def verdict(text, source):
    """Give the verdict on the one figure of a text."""
    (made,) = verify(text, against=[source]).verdicts
    return made.status


OTHERS = [
    ("Inflation in Egypt rose to 4 percent.", "Unemployment in Egypt rose to 4 percent."),
    ("Aramco's exports were worth $5bn.", "Aramco's imports were worth $5bn."),
    ("Net profit at Aramco was $5bn.", "Operating profit at Aramco was $5bn."),
    ("Aramco's sales rose by 5%.", "Aramco's costs rose by 5%."),
    ("ارتفع التضخم في مصر إلى 4 في المئة.", "ارتفعت البطالة في مصر إلى 4 في المئة."),
    ("بلغت صادرات مصر 5 مليارات دولار.", "بلغت واردات مصر 5 مليارات دولار."),
    ("Egypt's exports were worth $5bn.", "بلغت واردات مصر 5 مليارات دولار."),
    ("The quake in Iran struck at a depth of 40 km.", "The quake in Iran struck 40 km north of Bam."),
]

OPPOSED = [
    ("Profit was $5bn.", "Losses were $5bn."),
    ("Aramco lost $5bn in 2023.", "Net profit at Aramco was $5bn in 2023."),
    ("Egypt's trade surplus was $5bn.", "Egypt's trade deficit was $5bn."),
    ("بلغت أرباح أرامكو 5 مليارات دولار.", "بلغت خسائر أرامكو 5 مليارات دولار."),
    ("بلغت أرباح أرامكو 5 مليارات دولار.", "Aramco's losses were $5bn."),
]

SAME = [
    ("Aramco's profit was $5bn.", "Net profit at Aramco was $5bn."),
    ("بلغت أرباح أرامكو 5 مليارات دولار.", "Aramco posted a profit of $5bn."),
    ("Inflation in Egypt rose to 4 percent.", "ارتفع معدل التضخم في مصر إلى 4 في المئة."),
    ("Egypt will get a $5bn loan.", "تحصل مصر على مساعدات بقيمة 5 مليارات دولار."),
    ("Egypt's economy grew 3%.", "Egypt posted economic growth of 3%."),
    ("بلغت تكلفة المشروع في مصر 5 ملايين دولار.", "Egypt spent $5 million on the project."),
]

TURNED = [
    ("Aramco's revenue rose by 5%.", "Aramco's revenue fell by 5%."),
    ("Egypt's economy shrank 3%.", "Egypt's economy grew 3%."),
    ("ارتفعت أرباح أرامكو بنسبة 5%.", "تراجعت أرباح أرامكو بنسبة 5%."),
    ("Aramco's profit fell 5%.", "ارتفعت أرباح أرامكو بنسبة 5%."),
    ("The number of visitors to Petra rose 5%.", "The number of visitors to Petra fell 5%."),
]


@pytest.mark.parametrize(("text", "source"), OTHERS)
def test_an_amount_is_not_borne_out_by_that_of_something_else(text, source):
    assert verdict(text, source) == "not_found"
    assert verdict(source, text) == "not_found"


@pytest.mark.parametrize(("text", "source"), OPPOSED)
def test_a_profit_is_contradicted_by_a_loss_of_as_much(text, source):
    for one, two in ((text, source), (source, text)):
        (made,) = (each for each in verify(one, against=[two]).verdicts if each.claim.kind == "money")
        assert made.status == "contradicted"
        assert "by the source" in made.because


def test_a_loss_of_another_year_contradicts_no_profit():
    made = verify("Aramco's profit was $5bn in 2020.", against=["Aramco's losses were $5bn in 2023."])
    assert {each.status for each in made.verdicts} == {"not_found"}


@pytest.mark.parametrize(
    ("points", "said"), [(True, "5 is percent here, percentage points by the source"), (False, "")]
)
def test_percent_are_not_percentage_points(points, said):
    (one,), (two,) = parse("Turnout in Egypt rose 5 percent."), parse("ارتفعت نسبة المشاركة في مصر 5 في المئة.")
    assert in_points(one, two.model_copy(update={"points": points})) == said


@pytest.mark.parametrize(("text", "source"), [*OTHERS, *OPPOSED])
def test_amounts_of_two_things_are_not_related(text, source):
    assert compare([text, source]).relations == ()


@pytest.mark.parametrize(("text", "source"), SAME)
def test_an_amount_is_borne_out_under_another_name(text, source):
    assert verdict(text, source) == "supported"


@pytest.mark.parametrize(("text", "source"), TURNED)
def test_a_rise_is_contradicted_by_a_fall_of_as_much(text, source):
    (made,) = verify(text, against=[source]).verdicts
    assert made.status == "contradicted"
    assert "a rise" in made.because
    assert "a fall" in made.because


@pytest.mark.parametrize(("text", "source"), TURNED)
def test_a_rise_and_a_fall_do_not_agree(text, source):
    assert all(relation.kind == "conflict" for relation in compare([text, source]).relations)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Inflation in Egypt rose to 4 percent.", "Inflation in Egypt fell to 4 percent."),
        ("ارتفع التضخم في مصر إلى 4 في المئة.", "Inflation in Egypt fell to 4 percent."),
    ],
)
def test_what_is_said_to_have_come_from_the_other_side_is_supported_in_part(text, source):
    assert verdict(text, source) == "partly_supported"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("43 were jailed.", "43 were acquitted."),
        ("Iran executed 12 people.", "Iran sentenced 12 people to death."),
        ("The firm hired 300 workers.", "The firm laid off 300 workers."),
        ("برأت المحكمة في طهران 43 متهما.", "حكمت المحكمة في طهران بالإعدام على 43 متهما."),
        ("A court in Tehran acquitted 43 defendants.", "حكمت المحكمة في طهران بالإعدام على 43 متهما."),
    ],
)
def test_people_who_met_with_one_thing_are_not_those_who_met_with_its_opposite(text, source):
    assert verdict(text, source) == "not_found"


@pytest.mark.parametrize(
    ("a", "b", "named"),
    [
        ("Aramco's profit was $5bn.", "Aramco's losses were $5bn.", "profit and loss"),
        ("43 were jailed.", "43 were acquitted.", "captured and acquittal"),
    ],
)
def test_an_explanation_names_what_the_two_are_of(a, b, named):
    report = compare([a, b])
    one, two = report.claims
    assert named in report.explain(one, two).because


def test_a_common_indicator_is_a_slot_of_its_own():
    report = compare(["Aramco's profit was $5bn.", "Net profit at Aramco was $5bn."])
    one, two = report.claims
    assert "same indicator" in [slot.name for slot in report.explain(one, two).slots]
