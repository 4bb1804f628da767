import json

import pytest

from factcheck import Article, check
from factcheck.formats.json import join, render, section
from factcheck.report import Report


@pytest.mark.parametrize("name", ["checked", "compared", "verified"])
def test_a_report_comes_back_from_its_json(name, request):
    report = request.getfixturevalue(name)
    assert Report.model_validate_json(render(report)) == report


def test_a_claim_has_the_names_of_the_public_interface(checked):
    claim = json.loads(render(checked))["claims"][0]
    assert claim["kind"] == "casualty"
    assert claim["span"] == {"start": 26, "end": 28}
    assert (claim["low"], claim["high"], claim["modifier"]) == (30, 30, "exact")


def test_several_reports_are_one_a_line(checked, compared):
    lines = join([section(checked), section(compared)]).split("\n")
    assert [Report.model_validate_json(line) for line in lines] == [checked, compared]


def test_a_checked_article_is_named_in_its_json():
    report = json.loads(render(check(Article("The blast killed 12 people.", id="blast"))))
    assert [article["id"] for article in report["articles"]] == ["blast"]
