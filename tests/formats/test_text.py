import pytest

from factcheck import compare
from factcheck.article import Article
from factcheck.formats.text import RIGHT_TO_LEFT_MARK, render
from factcheck.report import Report


def text_of(report, articles=(), width=80, color=False, **options):
    return render(report, articles, width=width, color=color, **options)


def test_a_finding_shows_its_severity_rule_reason_and_sentences(checked, articles):
    lines = text_of(checked, articles[:1]).splitlines()
    assert "error  parts-miss-total" in lines
    assert "  30 + 74 = 104, but 12 are stated" in lines
    assert "    The blast in Basra killed [30] people" in lines
    assert "    It wounded [74] <others> & burnt 12 shops." in lines


def test_the_gravest_finding_comes_first(checked):
    written = text_of(checked)
    assert written.index("error  ") < written.index("note  ")


def test_a_conflict_comes_before_an_update(compared):
    written = text_of(compared)
    assert written.index("conflict  wounded") < written.index("update  killed")


def test_each_figure_names_its_article_newspaper_and_day(compared, articles):
    written = text_of(compared, articles)
    assert "    74  morning · 2024-05-13 · The Harbour Post" in written
    assert "    47  evening · 2024-05-14 · الجسر" in written


def test_arabic_sentences_stand_on_lines_of_their_own(compared, articles):
    for line in text_of(compared, articles).splitlines():
        if "أصيبوا" in line:
            assert line == "      وقالت وكالة رويترز إن [47] آخرين أصيبوا."


def test_lines_keep_to_the_width(compared, articles):
    for width in (40, 80, 120):
        assert all(len(line) <= width for line in text_of(compared, articles, width=width).splitlines())


def test_a_line_of_an_arabic_sentence_that_begins_with_latin_keeps_its_direction(checked):
    sentence = "ونقلت الوكالة عن Reuters News Agency Limited أن 30 شخصا قتلوا"
    claim = checked.claims[0].model_copy(update={"sentence": sentence})
    finding = checked.findings[0].model_copy(update={"claims": (claim,)})
    written = text_of(Report(findings=(finding,)), width=25)
    broken = [line for line in written.splitlines() if "Reuters" in line or "Agency" in line]
    assert broken
    assert all(RIGHT_TO_LEFT_MARK in line or not line.strip()[0].isascii() for line in broken)


def test_styles_replace_the_brackets_on_a_terminal(checked, monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    written = text_of(checked, color=True)
    assert "\x1b[1;4m30\x1b[0m" in written
    assert "[30]" not in written


def test_no_color_takes_colours_away_and_leaves_figures_underlined(checked, monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "1")
    written = text_of(checked, color=True)
    assert "\x1b[1;4m30\x1b[0m" in written
    assert "\x1b[1;31m" not in written


def test_markup_of_the_terminal_library_in_a_text_is_text(checked):
    claim = checked.claims[0].model_copy(update={"sentence": "[bold]30[/bold] people :smile:"})
    finding = checked.findings[0].model_copy(update={"claims": (claim,)})
    assert "[bold][30][/bold] people :smile:" in text_of(Report(findings=(finding,)))


def test_a_verdict_shows_the_evidence_against_it(verified, articles):
    written = text_of(verified, articles)
    assert "contradicted  30 killed" in written
    assert "    35  evening" in written
    assert "1 supported, 0 partly supported, 1 contradicted, 1 not found" in written


def test_claims_are_listed_when_asked_for(compared):
    assert "    count  12  shops" in text_of(compared, claims=True)


def test_an_empty_report_says_that_nothing_was_compared():
    report = Report(coverage={"articles": 1})
    assert text_of(report).strip() == "0 errors, 0 warnings — 0 numbers, 0 claims, nothing to compare"


def test_an_article_is_headed_by_its_title():
    assert text_of(Report(), [Article("x", id="one", title="Blast in Basra")]).startswith("one\nBlast in Basra\n")


def test_what_steers_a_terminal_is_not_passed_on(checked):
    claim = checked.claims[0].model_copy(update={"sentence": "\x1b[2J30\r\x07 people\nleft\x9b"})
    finding = checked.findings[0].model_copy(update={"claims": (claim,)})
    written = text_of(Report(findings=(finding,)))
    assert "     [2J[30]   people left" in written


COPY = (
    "Floods in the valley of Arun on Friday swept away two bridges and the road to the capital, the mayor of the town said,\n"
    "and {} people were missing in the evening, while boats from the coast looked for them among the trees by the river."
)


def test_copies_show_the_figures_that_were_changed_and_who_has_which():
    written = text_of(compare([Article(COPY.format(14), id="one"), Article(COPY.format(41), id="two")]))
    assert "changed  one, two\n  14 in one, 41 in two\n" in written


def test_copies_without_a_change_are_named():
    written = text_of(compare([Article(COPY.format(14), id="one"), Article(COPY.format(14), id="two")]))
    assert "copies  one, two\n" in written
    assert "1 witness\n" in written


@pytest.mark.parametrize(
    "template", ["An earthquake in Lima killed {} people.", "قتل {} شخصا في زلزال في ليما."], ids=["en", "ar"]
)
def test_a_fact_shows_its_best_value_its_witnesses_and_its_steps(template):
    days = {12: "2024-05-13", 15: "2024-05-14"}
    written = text_of(compare([Article(template.format(n), published=day, id=str(n)) for n, day in days.items()]))
    assert "best 15, 2 witnesses\n" in written
    assert "    12  12 · first\n" in written
    assert "    15  15 · raised\n" in written
