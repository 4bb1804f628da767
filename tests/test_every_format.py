from pathlib import Path

import pytest

import factcheck.formats
from factcheck.formats import FORMATS
from factcheck.report import Report


def test_the_index_lists_every_file_of_the_folder():
    folder = Path(factcheck.formats.__file__).parent
    assert {path.stem for path in folder.glob("*.py")} - {"__init__"} == set(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_a_form_says_what_it_writes(name):
    assert FORMATS[name].__doc__


@pytest.mark.parametrize("name", FORMATS)
def test_a_form_writes_an_empty_report(name):
    assert isinstance(FORMATS[name].render(Report()), str)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("kind", ["checked", "compared", "verified"])
def test_a_form_writes_every_kind_of_report(name, kind, request, articles):
    report = request.getfixturevalue(kind)
    form = FORMATS[name]
    assert "30" in form.render(report, articles)
    assert form.join([form.section(report, articles)]).strip() == form.render(report, articles).strip()
