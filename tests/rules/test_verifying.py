"""Whether the figures of a text are borne out by its sources."""

from pathlib import Path

import pytest

from factcheck import read_articles, verify

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
SOURCE = "The blast in Basra on Sunday killed 30 people and wounded 74 others, the Iraqi police said."


def verdicts(summary, *sources):
    return {verdict.claim.quote: verdict.status for verdict in verify(summary, against=sources).verdicts}


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        ("The blast in Basra killed 30 people.", {"30": "supported"}),
        ("The blast in Basra killed about 31 people.", {"31": "supported"}),
        ("The blast in Basra killed 13 people.", {"13": "contradicted"}),
        ("The blast in Basra killed 30 people and wounded 47.", {"30": "supported", "47": "contradicted"}),
        ("After the blast in Basra 12 shops burnt.", {"12": "not_found"}),
        ("قتل 30 شخصا في انفجار في البصرة.", {"30": "supported"}),
        ("قتل 30 شخصا وأصيب 47 في انفجار في البصرة.", {"30": "supported", "47": "contradicted"}),
    ],
)
def test_a_summary_of_one_source(summary, expected):
    assert verdicts(summary, SOURCE) == expected


SAID = "The blast in Basra on Sunday killed 30 people, among them 12 soldiers, and wounded at least 74 others. About 250 shops burnt."
TOLD = "قتل 30 شخصا بينهم 12 جنديا وأصيب 74 آخرون على الأقل في انفجار في البصرة يوم الأحد، واحترق نحو 250 متجرا."


@pytest.mark.parametrize("source", [SAID, TOLD], ids=["en", "ar"])
@pytest.mark.parametrize(
    ("summary", "quote", "status", "reason"),
    [
        ("The blast in Basra killed at least 30 people.", "30", "partly_supported", "a hedge was added"),
        ("قتل 30 شخصا على الأقل في انفجار في البصرة.", "30", "partly_supported", "a hedge was added"),
        ("The blast in Basra wounded 74.", "74", "partly_supported", "a hedge was dropped"),
        ("أصيب 74 شخصا في انفجار في البصرة.", "74", "partly_supported", "a hedge was dropped"),
        ("The blast in Basra wounded more than 74.", "74", "partly_supported", "a hedge was changed"),
        ("The blast in Basra burnt 260 shops.", "260", "partly_supported", "the source leaves more room"),
        ("The blast in Basra wounded more than 70.", "70", "supported", "can both be true"),
        ("أصيب أكثر من 70 شخصا في انفجار في البصرة.", "70", "supported", "can both be true"),
        ("The blast in Basra wounded at least 80.", "80", "partly_supported", "the source leaves more room"),
        (
            "The blast in Basra killed 12 people.",
            "12",
            "partly_supported",
            'counts "person" here, "soldier" by the source',
        ),
        ("The blast in Basra killed 30 soldiers.", "30", "partly_supported", 'counts "soldier" here'),
        ("قتل 30 جنديا في انفجار في البصرة.", "30", "partly_supported", 'counts "soldier" here'),
        ("قتل 12 في انفجار في البصرة.", "12", "partly_supported", "a part of a greater figure by the source"),
        ("The blast in Basra killed 12 soldiers.", "12", "supported", "one value"),
        ("The blast in Basra killed about 31 people.", "31", "supported", "can both be true"),
        ("The blast in Basra wounded 47.", "47", "contradicted", "cannot both be true"),
    ],
)
def test_what_is_told_otherwise_is_said(summary, quote, status, reason, source):
    (verdict,) = [one for one in verify(summary, against=[source]).verdicts if one.claim.quote == quote]
    assert verdict.status == status
    assert reason in verdict.because


def test_an_addition_told_as_a_whole_is_partly_supported():
    source = "The blast in Basra killed 30 people on Sunday. On Monday an additional 12 people died in Basra."
    (verdict,) = verify("The blast in Basra killed 12 people.", against=[source]).verdicts
    assert (verdict.status, "an addition to an earlier figure" in verdict.because) == ("partly_supported", True)


def test_the_sentence_that_contradicts_is_the_first_evidence():
    report = verify("The blast in Basra killed 13 people.", against=["Nothing burnt in Basra. " + SOURCE])
    assert report.verdicts[0].evidence[0].claim.sentence == SOURCE


def test_a_summary_is_held_against_many_sources():
    sources = [f"The quake in the town of {name} killed {at} people." for at, name in enumerate("ABCDEFGH" * 6, 200)]
    assert verdicts("The blast in Basra killed 30 people.", *sources, SOURCE) == {"30": "supported"}


def test_a_day_is_borne_out_by_the_same_day_and_contradicted_by_another():
    source = "The blast in Basra on 3 May 2024 killed 30 people."
    assert verdicts("The blast in Basra in May 2024 was the first.", source) == {"May 2024": "supported"}
    assert verdicts("The blast in Basra on 4 May 2024 was the first.", source) == {"4 May 2024": "contradicted"}


def test_one_source_that_bears_a_figure_out_is_enough():
    assert verdicts("The blast in Basra killed 13 people.", SOURCE, SOURCE.replace("30", "13")) == {"13": "supported"}


def test_without_sources_nothing_is_found():
    assert verdicts("The blast in Basra killed 13 people.") == {"13": "not_found"}


def test_the_evidence_is_the_claim_that_contradicts():
    report = verify("The blast in Basra killed 13 people.", against=[SOURCE])
    assert [evidence.claim.quote for evidence in report.verdicts[0].evidence] == ["30"]


def test_the_summary_of_the_example_has_one_wrong_figure_and_one_not_found():
    (summary,) = read_articles(EXAMPLES / "summary.txt")
    report = verify(summary, against=read_articles(*sorted((EXAMPLES / "articles").glob("*.txt"))))
    status = {verdict.claim.quote: verdict.status for verdict in report.verdicts}
    assert status.pop("463 million") == "contradicted"
    assert status.pop("3") == "not_found"
    assert set(status.values()) == {"supported"}


@pytest.mark.parametrize(
    ("summary", "source", "status"),
    [
        ("The quake in Chile killed 15 people.", "The quake in Peru killed 15 people.", "not_found"),
        ("أودى الزلزال في تشيلي بحياة 15 شخصا.", "أودى الزلزال في الإكوادور بحياة 15 شخصا.", "not_found"),
        ("The raid killed 12 people.", "The army denied that the raid killed 12 people.", "not_found"),
        ("The quake killed 150 people.", "Officials feared that the quake killed 150 people.", "partly_supported"),
    ],
)
def test_another_place_or_a_doubt_bears_out_nothing(summary, source, status):
    (verdict,) = verify(summary, against=[source]).verdicts
    assert verdict.status == status


@pytest.mark.parametrize(
    "text", ["The wall runs for 11 miles around Basra.", "يمتد الجدار 11 ميلا حول البصرة."], ids=["en", "ar"]
)
def test_a_conversion_is_told_with_few_digits_and_both_units(text):
    (found,) = verify(text, against=["The wall runs for 11 kilometres around Basra."]).verdicts
    assert found.because == "11 mi and 11 km cannot both be true: the second is 6.835 mi"


DATED = "The company was founded in 1974 by two brothers and moved its factory to Leeds in 1982. It has 310 employees."
DATED_AR = "تأسست شركة النسيج في ليدز عام 1974، وهي تشغل في مصنعها 310 موظفين."


@pytest.mark.parametrize(
    ("summary", "source", "quote", "status"),
    [
        ("The company was founded in 1947.", DATED, "1947", "contradicted"),
        ("تأسست شركة النسيج في ليدز عام 1947.", DATED_AR, "1947", "contradicted"),
        ("The company was founded in 1974.", DATED, "1974", "supported"),
        # Another date, or one of another thing, contradicts nothing.
        ("The company was founded in May 1947.", DATED, "May 1947", "not_found"),
        ("A strike closed the shops of the town in 1947.", DATED, "1947", "not_found"),
        ("The company was founded in 1982.", DATED, "1982", "supported"),
        ("Founded in 1947, the company has 310 employees.", DATED, "310", "supported"),
        ("The company employs 310 people.", DATED, "310", "supported"),
        ("تشغل شركة النسيج في مصنعها 310 أشخاص.", DATED_AR, "310", "supported"),
        ("The company has 310 schools.", DATED, "310", "not_found"),
        ("The blast in Basra wounded at least 60.", SAID, "60", "partly_supported"),
        ("أصيب 60 شخصا على الأقل في انفجار في البصرة.", TOLD, "60", "partly_supported"),
    ],
)
def test_dates_groups_and_bounds_of_a_source(summary, source, quote, status):
    assert verdicts(summary, source)[quote] == status


def test_another_bound_is_named():
    (found,) = verify("The blast in Basra wounded at least 60.", against=[SAID]).verdicts
    assert found.because == "at least 60 is said here, at least 74 by the source: another bound"


def test_a_rate_far_off_that_of_the_source_is_contradicted():
    source = "The bank expects inflation of 6.1% this year, it said in Lima."
    assert verdicts("The bank in Lima expects inflation of 1.6% this year.", source)["1.6"] == "contradicted"


PROMISED = "The railways in Lima will pay 500,000 dollars to each family, the minister said."
PROMISED_AR = "قال الوزير إن السكك الحديدية في ليما ستدفع 500 ألف دولار لكل أسرة."


@pytest.mark.parametrize("source", [PROMISED, PROMISED_AR], ids=["en", "ar"])
def test_what_is_promised_is_told_as_it_is(source):
    (found,) = verify("Each family gets 500,000 dollars from the railways in Lima.", against=[source]).verdicts
    assert found.status == "supported"


def test_a_length_that_will_be_is_told_as_it_is():
    source = "The telescope will orbit 1.5 million kilometres from Lima."
    assert verdicts("The telescope orbits 1.5 million kilometres from Lima.", source)["1.5 million"] == "supported"


def test_what_is_forecast_is_not_told_as_it_is():
    source = "Norland Bank in Lima is expected to make a profit of $5 million this year."
    assert (
        verdicts("Norland Bank in Lima made a profit of $5 million this year.", source)["5 million"]
        == "partly_supported"
    )


@pytest.mark.parametrize(
    ("summary", "quote", "status"),
    [
        ("The mill in Lima cost $2,950,000.", "2,950,000", "partly_supported"),
        ("The mill in Lima cost $3 million.", "3 million", "supported"),
    ],
)
def test_a_summary_knows_no_more_digits_than_its_source(summary, quote, status):
    assert verdicts(summary, "The mill in Lima cost $3 million.")[quote] == status


def test_a_day_is_borne_out_by_itself_and_not_by_the_month_too():
    source = "Dancers met in Lima on 3 May 2019 and sang in Lima. Dancers will meet in Lima in May 2019 again."
    (day, *_) = verify("Dancers met in Lima on 3 May 2019.", against=[source]).verdicts
    assert [cited.claim.quote for cited in day.evidence] == ["3 May 2019"]


def test_another_town_of_the_sentence_does_not_move_an_equal_figure():
    summary = "A gunman killed 20 people in Ozarkville, another killed nine in Dayton."
    source = "A gunman killed 20 people in El Paso on Saturday. Later another killed nine in Dayton."
    assert verdicts(summary, source)["20"] == "supported"
