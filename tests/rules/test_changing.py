"""What was changed between copies of one text, and how two figures in one place of them stand."""

import pytest
from tellings_of import killed, paid, told

from factcheck import Article, compare
from factcheck.claims.document import Document
from factcheck.rules.between.changing import changed, in_print, stands_in_copy


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        (killed("30"), killed("30"), "agree"),
        (killed("30"), killed("at least 30"), "agree"),
        (killed("30"), killed("35"), "conflict"),
        (killed("at least 30"), killed("at least 35"), "conflict"),
        (killed("at least 30"), killed("35"), "compatible"),
        (killed("more than 3,000"), killed("more than 3,040"), "conflict"),
        (killed("more than 3,100"), killed("more than 3,900"), "conflict"),
        (paid("$3.5 million"), paid("$4 million"), "compatible"),
        (paid("$3.5 million"), paid("$3.6 million"), "conflict"),
        (paid("$100 million"), paid("375 million Saudi riyals"), "compatible"),
        (paid("$100 million"), paid("100 million euros"), "compatible"),
        ("The road is 10 miles long.", "The road is 16 kilometres long.", "compatible"),
        ("يبلغ طول الطريق 10 أميال.", "يبلغ طول الطريق 16 كيلومترا.", "compatible"),
        ("The road is 10 kilometres long.", "The road is 11 kilometres long.", "conflict"),
        ("Some 10 houses burnt in Lima.", "Some 11 homes burnt in Lima.", "conflict"),
        ("At least 10 houses burnt in Lima.", "At least 11 homes burnt in Lima.", "conflict"),
        (killed("30"), "The flood in Lima wounded 35 people.", None),
        (killed("30"), paid("$30 million"), None),
    ],
)
def test_two_figures_in_one_place_leave_each_other_little_room(one, two, kind):
    stands = stands_in_copy(told(one), told(two, 1))
    assert (stands and stands.kind) == kind


@pytest.mark.parametrize(
    ("one", "two", "days", "sources", "kind"),
    [
        (killed("30"), killed("35"), ("2020-01-01", "2020-01-02"), ("A", "B"), "update"),
        (killed("35"), killed("30"), ("2020-01-01", "2020-01-02"), ("A", "B"), "conflict"),
        (killed("35"), killed("30"), ("2020-01-01", "2020-01-02"), ("A", "A"), "update"),
        (
            "After the flood in Lima 35 people are missing.",
            "After the flood in Lima 30 people are missing.",
            ("2020-01-01", "2020-01-02"),
            ("A", "B"),
            "update",
        ),
    ],
)
def test_days_of_publication_order_two_figures_in_one_place(one, two, days, sources, kind):
    a, b = (told(text, at, days[at], sources[at]) for at, text in enumerate((one, two)))
    assert stands_in_copy(a, b).kind == kind
    assert stands_in_copy(b, a).kind == kind


def signed(day):
    return f"The treaty was signed in Cairo on {day} after long talks."


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        (signed("3 May 2015"), signed("3 May 2015"), "agree"),
        (signed("3 May 2015"), signed("4 May 2015"), "conflict"),
        (signed("3 May 2015"), signed("May 2015"), None),
        (signed("3 May 2015"), signed("Monday"), None),
        (signed("Monday"), signed("3 May 2015"), None),
        (signed("3 May 2015"), signed("3 June 2015"), None),
        (signed("3 May 2015"), "The treaty was signed in Cairo for 30 dinars after long talks.", None),
    ],
)
def test_two_dates_in_one_place_are_compared_where_figures_differ(one, two, kind):
    a, b = told(one, kind="date"), told(two, 1, kind="date" if " 30 " not in two else "money")
    stands = stands_in_copy(a, b)
    assert (stands and stands.kind) == kind


def test_a_figure_and_a_date_in_one_place_are_no_two_of_a_kind():
    date = told(signed("3 May 2015"), kind="date")
    figure = told("The treaty was signed in Cairo for 30 dinars after long talks.", 1, kind="money")
    assert stands_in_copy(figure, date) is stands_in_copy(date, figure) is None


def test_the_earliest_claim_of_each_value_is_named_and_one_value_is_no_change():
    days = ["2020-01-03", "2020-01-02", "2020-01-01", None]
    rows = [told(killed(figure), at, days[at]) for at, figure in enumerate(("30", "35", "30", "35"))]
    (variants,) = changed(rows, [(0, 1), (1, 2), (2, 3)])
    assert [(one.position, one.claim.quote) for one in variants] == [(2, "30"), (1, "35")]
    assert list(changed(rows, [(0, 2)])) == []


def test_articles_stand_in_the_order_of_print_those_without_a_day_last():
    days = [None, "2020-01-02", None, "2020-01-01", "2020-01-02"]
    documents = [Document(Article(killed("30"), published=day)) for day in days]
    assert in_print(documents, [4, 3, 2, 1, 0]) == [3, 1, 4, 0, 2]


TEXT = (
    "The port authority of Tarvelle said on Sunday that the flood of the river Osk killed {} people and that boats of the "
    "navy brought the families of the lower quarter to the school on the hill, where doctors wait for them."
)


def test_groups_of_copies_are_kept_apart():
    other = "Norvik Steel sold {} furnaces to the shipyard of Brenning, where workers had gone on strike for a higher wage since spring, and the bank of the county gave the firm another loan."
    texts = [TEXT.format(30), TEXT.format(35), other.format(4), other.format(5)]
    report = compare([Article(text, id=name) for text, name in zip(texts, "abcd", strict=True)])
    assert [(group.articles, len(group.changes)) for group in report.copies] == [(("a", "b"), 1), (("c", "d"), 1)]


def test_an_article_without_a_copy_is_in_no_group():
    report = compare([Article(TEXT.format(30), id="a"), Article(killed("30"), id="b")])
    assert report.copies == ()
