from html.parser import HTMLParser

import pytest

from factcheck import Article, check, compare, parse
from factcheck.formats.html import join, render, section
from factcheck.report import Report

VOID = {"meta"}
COPY = (
    "Floods in the valley of Arun on Friday swept away two bridges and the road to the capital, the mayor of the town said,\n"
    "and {} people were missing in the evening, while boats from the coast looked for them among the trees by the river."
)


class Balance(HTMLParser):
    """Hold the tags that are open, and fail where they do not close in order."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("name", ["checked", "compared", "verified"])
def test_a_page_is_well_formed(name, request, articles):
    balance = Balance()
    balance.feed(render(request.getfixturevalue(name), articles, claims=True))
    assert balance.open == []


def test_a_page_needs_nothing_from_elsewhere(compared, articles):
    page = render(compared, articles)
    assert "http" not in page
    assert "<script" not in page
    assert "src=" not in page


def test_text_is_escaped(checked):
    page = render(checked)
    assert "&lt;others&gt; &amp; burnt" in page
    assert "<others>" not in page


def test_figures_are_marked(checked):
    assert "killed <mark>30</mark> people" in render(checked)


def test_a_sentence_has_its_own_direction(compared):
    page = render(compared)
    assert '<blockquote dir="rtl">وقالت وكالة رويترز إن <mark>47</mark> آخرين أصيبوا.</blockquote>' in page
    assert '<blockquote dir="ltr">It wounded <mark>74</mark>' in page


def test_several_reports_make_one_page(checked, compared):
    page = join([section(checked), section(compared)])
    assert page.count("<!doctype html>") == 1
    assert page.count('<section class="factcheck">') == 2


def test_a_notebook_shows_a_report(checked):
    shown = checked._repr_html_()
    assert "<mark>30</mark>" in shown
    assert "<html" not in shown


def test_a_notebook_shows_the_claims_of_a_report_of_nothing_else(checked):
    assert "12" in Report(claims=checked.claims)._repr_html_()


def test_copies_show_the_figures_that_were_changed():
    row = compare([Article(COPY.format(14), id="one"), Article(COPY.format(41), id="two")])
    assert '<article class="changed">' in render(row)
    assert "14 in one, 41 in two" in render(row)


def test_a_guess_is_written_in_the_direction_of_its_words():
    article = Article("قتل 19 شخصا، بينهم 12 رجلا وتسع نساء، في حادث قرب أسوان.", id="a")
    page = render(check(article, messages="ar"), [article])
    assert '<p class="source" dir="rtl">' in page


def test_the_kind_of_a_claim_is_written_once():
    page = render(Report(claims=parse("They met on 13 May 2024.")), claims=True)
    assert page.count("<bdi>date</bdi>") == 1
