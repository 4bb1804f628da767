"""How the places, times and events of two claims stand to each other, and what follows for their fact."""

from functools import partial

import pytest
from tellings_of import quoted

from factcheck import Article, compare, parse
from factcheck.rules.between.changing import changed_date
from factcheck.rules.between.circumstances import are_of_two_sorts, events, is_one_occasion, places, times
from factcheck.rules.between.comparing import is_telling
from factcheck.rules.between.difference import stands_out
from factcheck.rules.between.explaining import explained


def claim(text, quote):
    return next(one for one in parse(Article(text, published="2019-05-10")) if one.quote == quote)


told = partial(quoted, published="2019-05-10")


@pytest.mark.parametrize(
    ("one", "two", "stand"),
    [
        ("A blast in Basra killed 30 people.", "A bomb in Basra killed 31 people.", "same"),
        ("A blast in Basra killed 30 people.", "A bomb in Mosul killed 31 people.", "other"),
        ("A blast in Basra killed 30 people.", "A bomb in Iraq killed 31 people.", "within"),
        ("A blast in Basra killed 30 people.", "A bomb in Lima killed 31 people.", "other"),
        ("A blast in Basra killed 30 people.", "A bomb killed 31 people.", None),
        ("قتل 30 شخصا في انفجار في البصرة.", "A bomb in Basra killed 31 people.", "same"),
        ("قتل 30 شخصا في انفجار في البصرة.", "قتل 31 شخصا في انفجار في الموصل.", "other"),
        ("A blast in Los Angeles killed 30 people.", "A bomb in California killed 31 people.", "within"),
        ("قتل 30 شخصا في انفجار في كاليفورنيا.", "A bomb in Los Angeles killed 31 people.", "within"),
        ("Officials met in Basra.\n\nA blast killed 30 people.", "A bomb in Mosul killed 31 people.", None),
    ],
)
def test_places_stand_to_each_other(one, two, stand):
    assert places(claim(one, "30"), claim(two, "31")) == stand


@pytest.mark.parametrize(
    ("one", "two", "stand"),
    [
        ("On 3 May 2019 a blast killed 30 people.", "On 3 May 2019 a blast killed 31 people.", "same"),
        ("On 3 May 2019 a blast killed 30 people.", "On 4 May 2019 a blast killed 31 people.", "within"),
        ("On 3 May 2019 a blast killed 30 people.", "On 7 May 2019 a blast killed 31 people.", "other"),
        ("On 3 May 2019 a blast killed 30 people.", "A blast killed 31 people.", None),
        ("قتل 30 شخصا في انفجار يوم 3 مايو 2019.", "On 7 May 2019 a blast killed 31 people.", "other"),
        ("On 7 May 2019 a blast killed 30 people.", "قتل 31 شخصا في انفجار يوم 3 مايو 2019.", "other"),
    ],
)
def test_times_stand_to_each_other(one, two, stand):
    assert times(claim(one, "30"), claim(two, "31")) == stand


@pytest.mark.parametrize(
    ("one", "two", "stand"),
    [
        ("An earthquake killed 30 people.", "The earthquake killed 31 people.", "same"),
        ("An earthquake killed 30 people.", "A flood killed 31 people.", "other"),
        ("قتل 30 شخصا في زلزال.", "The earthquake killed 31 people.", "same"),
        ("قتل 30 شخصا في غارة جوية.", "The attack killed 31 people.", "within"),
        ("An attack killed 30 people.", "The airstrike killed 31 people.", "within"),
    ],
)
def test_events_stand_to_each_other(one, two, stand):
    assert events(claim(one, "30"), claim(two, "31")) == stand


def test_an_explanation_shows_the_circumstances():
    made = explained(
        told("An earthquake in Basra on 3 May 2019 killed 30 people.", "30"),
        told("The earthquake in Mosul on 7 May 2019 killed 31 people.", "31", 1),
    )
    slots = {slot.name: slot.points for slot in made.slots}
    assert slots["same event"] > 0 > slots["other place told"]
    assert slots["other time"] < 0


@pytest.mark.parametrize(
    ("one", "two", "differs"),
    [
        ("An earthquake in Basra killed 30 people.", "The earthquake in Basra killed 35 people.", True),
        ("An earthquake in Basra killed 30 people.", "The flood in Basra killed 35 people.", False),
        ("An earthquake in Basra killed 30 people.", "The earthquake in Mosul killed 35 people.", False),
        ("قتل 30 شخصا في زلزال في البصرة.", "قتل 35 شخصا في زلزال في البصرة.", True),
        ("قتل 30 شخصا في زلزال في البصرة.", "قتل 35 شخصا في زلزال في الموصل.", False),
        ("The firm sold 30 ships to a port.", "The harbour bought 35 ships last summer.", False),
    ],
)
def test_among_many_articles_only_one_event_differs(one, two, differs):
    assert stands_out(told(one, "30"), told(two, "35", 1)) is differs


@pytest.mark.parametrize(
    ("one", "two", "kinds"),
    [
        (
            "The group sold its paper mill in Leeds for 844 million pounds ($1.31 billion) to a buyer from Osaka.",
            "A buyer from Osaka paid 844 million pounds ($1.31 billion) for the paper mill of the group in Leeds.",
            {("844 million", "1.31 billion"): "compatible", ("1.31 billion", "844 million"): "compatible"},
        ),
        (
            "باعت المجموعة مصنع الورق في ليدز بمبلغ 844 مليون جنيه إسترليني (1.31 مليار دولار) إلى مشتر من أوساكا.",
            "دفع مشتر من أوساكا 844 مليون جنيه إسترليني (1.31 مليار دولار) ثمنا لمصنع الورق التابع للمجموعة في ليدز.",
            {("844 مليون", "1.31 مليار"): "compatible", ("1.31 مليار", "844 مليون"): "compatible"},
        ),
    ],
)
def test_an_amount_and_its_conversion_in_brackets_are_one(one, two, kinds):
    told_as = {(row.a.claim.quote, row.b.claim.quote): row.kind for row in compare([one, two]).relations}
    assert kinds.items() <= told_as.items()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The ferry sank off Lima and 13 people were killed.", "The number of victims of the Lima ferry rose to 38."),
        ("غرقت العبارة قرب ليما وقتل 13 شخصا.", "ارتفع عدد ضحايا عبارة ليما إلى 38."),
    ],
)
def test_victims_may_be_the_dead(one, two):
    rows = compare([Article(one, published="2019-05-10"), Article(two, published="2019-05-12")]).relations
    assert [(row.a.claim.value, row.b.claim.value, row.kind) for row in rows] == [(13, 38, "update")]


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        (
            "The crash near Lima wounded 49 people.",
            "The crash near Lima wounded 41 workers and 8 pupils.",
            "compatible",
        ),
        ("The crash near Lima wounded 49 people.", "The crash near Lima wounded 41 people.", "conflict"),
    ],
)
def test_a_part_told_beside_the_smaller_makes_it_the_larger(one, two, kind):
    rows = [row for row in compare([one, two]).relations if row.b.claim.value == 41]
    assert [row.kind for row in rows] == [kind]


@pytest.mark.parametrize(
    "template",
    [
        "The army said that {own} soldiers were killed in an airstrike in Basra.{other}",
        "قال الجيش إن {own} جنديا قتلوا في غارة جوية في البصرة.{other}",
    ],
)
@pytest.mark.parametrize("beside", [False, True])
def test_what_another_voice_says_beside_the_articles_own_figure_is_no_earlier_count(template, beside):
    others = {True: " A governor said that only 18 soldiers were killed.", False: ""}
    if template.startswith("قال"):
        others = {True: " وقال المحافظ إن 18 جنديا فقط قتلوا.", False: ""}
    first = template.format(own=44 if beside else 18, other=others[beside])
    articles = [
        Article(first, published="2019-05-10", source="The Harbour Post"),
        Article(template.format(own=40, other=""), published="2019-05-11", source="Evening Ledger"),
    ]
    kinds = [row.kind for row in compare(articles).relations if row.a.claim.value == 18]
    assert ("update" in kinds) is not beside


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "The earthquake in Myanmar killed 1,900 people. In Bangkok 83 people were missing.",
            "The earthquake in Myanmar killed 1,900 people. Some 310 people were missing in Myanmar.",
        ),
        (
            "قتل 15 شخصا يوم الأربعاء في تفجير في ولاية فارياب في أفغانستان.",
            "قتل 15 شخصا في فارياب. وفي مطلع الشهر الحالي قتل 33 شخصا في تفجير في خوست.",
        ),
        (
            "The hospital in Lima has 400 beds.",
            "The hospital in Lima is expected to have 650 beds.",
        ),
    ],
)
def test_figures_of_other_places_days_or_kinds_are_no_conflict(one, two):
    articles = [Article(text, published="2019-05-10") for text in (one, two)]
    assert not compare(articles).conflicts


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The blast in Lima on Friday killed 30 people.", "The blast in Lima killed 44 people on Friday."),
        ("قتل 30 شخصا في انفجار في ليما يوم الجمعة.", "قتل 44 شخصا يوم الجمعة في انفجار في ليما."),
    ],
)
def test_figures_of_one_place_and_day_are_a_conflict(one, two):
    articles = [Article(text, published="2019-05-10") for text in (one, two)]
    assert [(row.a.claim.value, row.b.claim.value) for row in compare(articles).conflicts] == [(30, 44)]


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [("2016", "the year 2014", "conflict"), ("2016", "12 May 2016", None), ("12 May 2016", "13 May 2016", "conflict")],
)
def test_a_day_and_a_year_in_one_place_of_copies_are_no_change(one, two, kind):
    dates = [next(c for c in parse(f"The mill was built in {text}.") if c.kind == "date") for text in (one, two)]
    made = changed_date(*dates)
    assert (made and made.kind) == kind


@pytest.mark.parametrize(
    ("text", "quote", "telling"),
    [
        ("The crash killed 3 people.", "3", False),
        ("The crash killed 31 people.", "31", True),
        ("It cost $2.5.", "2.5", True),
    ],
)
def test_small_round_numbers_are_alike_by_chance(text, quote, telling):
    assert is_telling(claim(text, quote)) is telling


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("A stampede in Basra killed 30 people.", "Shelling in Basra killed 31 people.", True),
        ("قتل 30 شخصا في تدافع في البصرة.", "Shelling in Basra killed 31 people.", True),
        ("A flood in Basra killed 30 people.", "قتل 31 شخصا في إطلاق نار في البصرة.", True),
        # What is told as one of these may be told as the other.
        ("An explosion in Basra killed 30 people.", "A car bomb in Basra killed 31 people.", False),
        ("A fire in Basra killed 30 people.", "Shelling in Basra killed 31 people.", False),
        ("An air strike in Basra killed 30 people.", "Shelling in Basra killed 31 people.", False),
        ("A stampede in Basra killed 30 people.", "In Basra 31 people died.", False),
        ("A stampede hit Basra. The police came.\n\nThere 30 people died.", "Shelling killed 31 people.", False),
    ],
)
def test_events_of_two_sorts_are_no_one_event(one, two, apart):
    assert are_of_two_sorts(claim(one, "30"), claim(two, "31")) is apart


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("On 3 May 2019 a raid in Basra killed 30 people.", "On 3 May 2019 an air strike in Basra killed 31.", True),
        ("قتل 30 شخصا في غارة على البصرة يوم 3 مايو 2019.", "On 3 May 2019 a raid in Basra killed 31 people.", True),
        ("On 3 May 2019 a raid in Basra killed 30 people.", "On 4 May 2019 a raid in Basra killed 31.", False),
        ("On 3 May 2019 a raid in Basra killed 30 people.", "On 3 May 2019 a raid in Mosul killed 31.", False),
        ("On 3 May 2019 a raid in Iraq killed 30 people.", "On 3 May 2019 a raid in Iraq killed 31.", False),
        ("In May 2019 a raid in Basra killed 30 people.", "In May 2019 a raid in Basra killed 31.", False),
        ("On 3 May 2019 a raid in Basra killed 30 people.", "On 3 May 2019 a flood in Basra killed 31.", False),
        ("A raid in Basra killed 30 people.", "A raid in Basra killed 31.", False),
    ],
)
def test_one_town_and_one_day_are_one_occasion(one, two, same):
    assert is_one_occasion(claim(one, "30"), claim(two, "31")) is same


def test_figures_far_apart_may_be_of_one_occasion():
    """The army and the rebels count the dead of one raid."""
    army = "On 3 May 2019 an air strike in Basra killed 45 fighters, the army said."
    rebels = "On 3 May 2019 an air strike in Basra killed 12 fighters, a spokesman for the rebels said."
    articles = [Article(army, published="2019-05-04", id="a"), Article(rebels, published="2019-05-04", id="b")]
    assert [one.kind for one in compare(articles).relations if one.a.claim.kind == "casualty"] == ["conflict"]
