"""How two figures for one fact stand to each other."""

import pytest
from tellings_of import killed, paid, told

from factcheck import Article
from factcheck.claims.document import Document
from factcheck.rules.between.standing import standing
from factcheck.rules.between.telling import tellings


def stands(one, two, days=(None, None), sources=(None, None)):
    a, b = (told(text, at, days[at], sources[at]) for at, text in enumerate((one, two)))
    forth, back = standing(a, b), standing(b, a)
    assert forth.kind == back.kind
    return forth


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        (killed("30"), killed("thirty"), "agree"),
        (killed("at least 30"), killed("30"), "agree"),
        (killed("more than 600"), killed("up to 600"), "conflict"),
        (killed("at least 600"), killed("up to 600"), "agree"),
        (killed("30"), killed("35"), "conflict"),
        (killed("at least 30"), killed("35"), "compatible"),
        (killed("at least 30"), killed("more than 35"), "compatible"),
        (killed("at least 35"), killed("30"), "conflict"),
        (killed("about 250"), killed("247"), "compatible"),
        (killed("about 250"), killed("180"), "conflict"),
        (killed("about 22"), killed("23"), "compatible"),
        (killed("about 22"), killed("24"), "conflict"),
        (killed("about 20"), killed("22"), "compatible"),
        (killed("about 9"), killed("8"), "conflict"),
        (killed("20 to 25"), killed("22"), "compatible"),
        (killed("20 to 25"), killed("28"), "conflict"),
        (killed("dozens of"), killed("24"), "compatible"),
        (killed("dozens of"), killed("90"), "compatible"),
        (killed("hundreds of"), killed("40"), "conflict"),
        (paid("$1.31 billion"), paid("$1.3 billion"), "compatible"),
        (paid("$1.31 billion"), paid("$1.4 billion"), "conflict"),
        (paid("$2.5 million"), paid("$2.6 million"), "conflict"),
        (paid("about $102 million"), paid("$108 million"), "conflict"),
        (paid("about $105 million"), paid("$108 million"), "compatible"),
        (paid("roughly $22 million"), paid("$23 million"), "conflict"),
        (paid("$150 billion"), paid("$151.8 billion"), "compatible"),
        (paid("$300 million"), paid("$305.5 million"), "conflict"),
        # Of two flat figures the finer is one from which the coarser is rounded: half a unit more is rounded up.
        (paid("$100,000"), paid("$150,000"), "conflict"),
        (paid("$100,000"), paid("$149,000"), "compatible"),
        (paid("$100,000"), paid("$50,000"), "compatible"),
        (paid("$2 million"), paid("$2.3 million"), "compatible"),
        (paid("$2 million"), paid("$2.5 million"), "conflict"),
        (paid("$100 million"), paid("375 million Saudi riyals"), "compatible"),
        (paid("$100 million"), paid("85 million euros"), "compatible"),
        ("The road is 10 kilometres long.", "The road is 10,000 metres long.", "agree"),
        ("The road is 10 kilometres long.", "The road is 10 miles long.", "conflict"),
    ],
)
def test_figures_without_an_order(one, two, kind):
    assert stands(one, two).kind == kind


TWO_DAYS = ("2020-01-01", "2020-01-02")


@pytest.mark.parametrize(
    ("one", "two", "days", "sources", "kind"),
    [
        (killed("30"), killed("35"), ("2020-01-01", "2020-01-02"), ("A", "B"), "update"),
        (killed("at least 30"), killed("at least 35"), ("2020-01-01", "2020-01-02"), ("A", "B"), "update"),
        (killed("35"), killed("30"), ("2020-01-01", "2020-01-02"), ("A", "B"), "conflict"),
        (killed("35"), killed("30"), ("2020-01-01", "2020-01-02"), ("A", "A"), "update"),
        (killed("30"), killed("35"), ("2020-01-01", "2020-01-01"), ("A", "B"), "conflict"),
        (killed("dozens of"), killed("85"), ("2020-01-01", "2020-01-02"), ("A", "B"), "compatible"),
        (killed("80"), killed("about 85"), ("2020-01-01", "2020-01-02"), ("A", "B"), "compatible"),
        (killed("18"), killed("dozens of"), ("2020-01-01", "2020-01-02"), ("A", "B"), "compatible"),
        (killed("dozens of"), killed("8"), ("2020-01-01", "2020-01-02"), ("A", "A"), "conflict"),
        (paid("$30 million"), paid("$35 million"), ("2020-01-01", "2020-01-02"), ("A", "B"), "conflict"),
        # The displaced become more, and so do those rescued; the arrested were arrested, be they let go.
        ("The flood in Lima displaced 300 people.", "شرد فيضان ليما 350 شخصا.", TWO_DAYS, ("A", "B"), "update"),
        ("Rescuers in Lima saved 70 people.", "أنقذ رجال الإطفاء في ليما 90 شخصا.", TWO_DAYS, ("A", "B"), "update"),
        ("Rescuers in Lima saved 90 people.", "Rescuers in Lima saved 70 people.", TWO_DAYS, ("A", "B"), "conflict"),
        ("In Lima 70 people drove buses.", "In Lima 90 people drove buses.", TWO_DAYS, ("A", "B"), "conflict"),
        ("Police in Lima arrested 56 people.", "Police in Lima arrested 41.", TWO_DAYS, ("A", "B"), "conflict"),
        ("اعتقلت الشرطة في ليما 56 شخصا.", "Police in Lima arrested 41.", TWO_DAYS, ("A", "B"), "conflict"),
        ("Rebels hold 56 hostages in Lima.", "Rebels hold 41 hostages in Lima.", TWO_DAYS, ("A", "B"), "update"),
        # Troops become more only where a text says so.
        (
            "Chad has 800 soldiers in Mali.",
            "Chad's force in Mali rose to 900 soldiers.",
            TWO_DAYS,
            ("A", "B"),
            "update",
        ),
        ("Chad has 800 soldiers in Mali.", "Chad has 900 soldiers in Mali.", TWO_DAYS, ("A", "B"), "conflict"),
    ],
)
def test_figures_of_two_days(one, two, days, sources, kind):
    assert stands(one, two, days, sources).kind == kind


MONITOR = "The Syrian Observatory for Human Rights said {} people were killed in the bombing in Idlib."
MONITOR_AR = "قال المرصد السوري لحقوق الإنسان إن {} شخصا قتلوا في تفجير في إدلب."
ONE_DAY = ("2020-01-01", "2020-01-01")


@pytest.mark.parametrize(
    ("one", "two", "days", "kind"),
    [
        (MONITOR.format("at least 14"), MONITOR.format("at least 20"), ONE_DAY, "update"),
        (MONITOR.format("at least 14"), MONITOR.format("20"), ONE_DAY, "update"),
        (MONITOR_AR.format("ما لا يقل عن 14"), MONITOR.format("at least 20"), ONE_DAY, "update"),
        (MONITOR.format("14"), MONITOR.format("20"), ONE_DAY, "conflict"),
        (MONITOR.format("at least 14"), killed("at least 20"), ONE_DAY, "compatible"),
        (MONITOR.format("at least 14"), MONITOR.format("at least 20"), (None, None), "compatible"),
    ],
)
def test_one_who_counts_has_counted_more(one, two, days, kind):
    assert stands(one, two, days, ("A", "B")).kind == kind


def test_an_earlier_bound_leaves_room_for_more():
    said = "The toll was earlier put at more than 10 dead in the flood in Lima."
    assert stands(said, killed("27")).kind == "compatible"


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        (
            "The firm paid 150 billion yen ($1.21 billion) for it.",
            "It paid 150 billion yen ($1.22 billion).",
            "compatible",
        ),
        ("دفعت الشركة 150 مليار ين (1.21 مليار دولار).", "It paid 150 billion yen ($1.22 billion).", "compatible"),
        (
            "The firm paid 150 billion yen ($1.21 billion) for it.",
            "It paid 150 billion yen ($1.32 billion).",
            "conflict",
        ),
        ("The firm paid $1.21 billion for it.", "It paid $1.22 billion for the mill.", "conflict"),
    ],
)
def test_two_papers_convert_at_two_rates(one, two, kind):
    a, b = (
        next(
            one
            for one in tellings(Document(Article(text)), at)
            if one.claim.kind == "money" and one.claim.unit == "USD"
        )
        for at, text in enumerate((one, two))
    )
    assert standing(a, b).kind == kind


def test_a_count_of_long_ago_no_longer_grows():
    one, two = (f"In March 2015 the flood in Lima killed {figure} people." for figure in (30, 35))
    assert stands(one, two, ("2020-01-01", "2020-01-02"), ("A", "B")).kind == "conflict"


@pytest.mark.parametrize(
    "later",
    [
        "The toll of the flood in Lima rose to 35 dead.",
        "The flood in Lima killed 35 people, up from 30.",
        "UPDATE: the flood in Lima killed 35 people.",
    ],
)
def test_a_text_says_that_it_rose(later):
    assert stands(killed("30"), later).kind == "update"


@pytest.mark.parametrize(
    "earlier",
    [
        "Initially 40 people were said to have been killed in Lima.",
        "The ministry had said that 40 people were killed in Lima.",
    ],
)
def test_a_text_says_that_it_was_first(earlier):
    made = stands(earlier, killed("35"))
    assert made.kind == "update"
    assert "40 is called an earlier figure, 35 replaces it" in made.because


def test_a_conflict_names_its_sources():
    made = stands(killed("30"), killed("35"), sources=("Coast Herald", "Valley Times"))
    assert made.because == "30 and 35 cannot both be true (disputed: Coast Herald against Valley Times)"


def test_a_reason_shows_both_figures_and_what_they_allow():
    assert stands(killed("about 250"), killed("247")).because == (
        "about 250 and 247 can both be true: [225, 275] meets [247, 247]"
    )


@pytest.mark.parametrize(
    ("later", "days", "kind"),
    [
        ("The toll of the flood in Lima was lowered to 30 dead.", ("2020-01-02", "2020-01-03"), "update"),
        ("خفضت حصيلة الفيضان في ليما إلى 30 قتيلا.", ("2020-01-02", "2020-01-03"), "update"),
        ("The toll of the flood in Lima was lowered to 30 dead.", (None, None), "update"),
        # What was printed before is not what replaces.
        ("The toll of the flood in Lima was lowered to 30 dead.", ("2020-01-03", "2020-01-02"), "update"),
        ("The flood in Lima killed 30 people.", ("2020-01-02", "2020-01-03"), "conflict"),
    ],
)
def test_a_text_says_that_it_was_lowered(later, days, kind):
    assert stands(killed("35"), later, days).kind == kind


@pytest.mark.parametrize(
    ("one", "two", "days", "kind"),
    [
        ("The man, aged 18, was tried.", "The man, aged 20, was tried.", (None, None), "compatible"),
        ("حوكم الرجل البالغ من العمر 18 عاما.", "حوكم الرجل البالغ من العمر 20 عاما.", (None, None), "compatible"),
        ("The man, aged 18, was tried.", "The man, aged 21, was tried.", (None, None), "conflict"),
        ("The man, aged 18, was tried.", "The man, aged 19, was tried.", ("2020-01-02", "2020-01-02"), "conflict"),
        ("The man, aged 18, was tried.", "The man, aged 19, was tried.", ("2020-01-02", "2020-03-02"), "compatible"),
        ("The man, aged 18, was tried.", "The man, aged 20, was tried.", ("2020-01-02", "2020-03-02"), "conflict"),
        ("The trial took 18 years.", "The trial took 20 years.", (None, None), "conflict"),
    ],
)
def test_an_age_may_be_told_at_two_dates(one, two, days, kind):
    assert stands(one, two, days).kind == kind


@pytest.mark.parametrize(
    ("day", "kind", "because"),
    [
        ("on Sunday", "agree", "Sunday and Sunday are one weekday"),
        ("on Monday", "conflict", "Sunday and Monday are different days"),
        ("on 5 January 2020", "agree", "Sunday and 5 January 2020 are one weekday"),
        ("on 6 January 2020", "conflict", "Sunday and 6 January 2020 are different days"),
        ("last week", "compatible", "Sunday and last week: the date of one is not known"),
    ],
)
def test_an_article_without_a_date_has_weekdays(day, kind, because):
    a, b = (told(f"A plane crashed in Lima {on}.", at, None, kind="date") for at, on in enumerate(("on Sunday", day)))
    assert standing(a, b)[:2] == (kind, because)
    assert standing(b, a).kind == kind
