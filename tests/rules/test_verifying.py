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


def test_a_day_is_borne_out_by_the_same_day_and_contradicted_by_none():
    source = "The blast in Basra on 3 May 2024 killed 30 people."
    assert verdicts("The blast in Basra in May 2024 was the first.", source) == {"May 2024": "supported"}
    assert verdicts("The blast in Basra on 4 May 2024 was the first.", source) == {"4 May 2024": "not_found"}


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
