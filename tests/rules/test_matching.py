"""Which claims are taken for one fact, and why."""

import datetime as dt

import pytest
from tellings_of import quoted as told

from factcheck.rules.between.explaining import explained
from factcheck.rules.between.matching import WEIGHTS, are_among_amounts, disjoint, evidence, far, overlap, score
from factcheck.rules.between.slots import differing_slot

BLAST = "The blast in Basra on Sunday killed 30 people and wounded 74 others, the Iraqi police said."


def test_a_claim_and_its_copy_are_one_fact():
    assert explained(told(BLAST, "30"), told(BLAST, "30", 1)).related == "agree"


@pytest.mark.parametrize(
    ("text", "quote", "said"),
    [
        (BLAST, "74", "killed and wounded"),
        ("The Iraqi police in Basra spent 30 dinars.", "30", "killed and money"),
        ("The blast in Basra killed 40 Turkish workers.", "40", ""),
        ("The blast in Basra killed 12 children.", "12", "person and child"),
        ("The blast in Basra killed 50 people, including 12 women.", "12", "person and woman"),
    ],
)
def test_a_slot_that_differs_is_named(text, quote, said):
    assert differing_slot(told(BLAST, "30"), told(text, quote, 1)) == said


def test_two_nationalities_are_two_groups():
    turks, greeks = told("12 Turkish soldiers were killed.", "12"), told("15 Greek soldiers were killed.", "15", 1)
    assert differing_slot(turks, greeks) == "TR and GR"


def test_equal_figures_may_name_their_group_in_two_ways():
    women, workers = told("The gunman killed 2 women.", "2"), told("The gunman killed 2 workers.", "2", 1)
    assert differing_slot(women, workers) == ""
    assert evidence(women, workers)["other_group"] == WEIGHTS.other_group


def test_days_in_words_are_compared_only_where_like_things_are_told():
    treaty = told("The treaty was signed in Cairo on Monday after long talks.", "Monday")
    oil = told("Oil fell on Monday.", "Monday", 1)
    assert differing_slot(treaty, oil) == "days that are not written in figures"


@pytest.mark.parametrize(
    ("one", "two", "quotes", "said"),
    [
        (
            "The boat was boarded on 15 July 2015.",
            "The raid on the boat was on 15 July.",
            ("15 July 2015", "15 July"),
            "",
        ),
        (
            "The boat was boarded on 15 July 2015.",
            "Oil fell on 15 July.",
            ("15 July 2015", "15 July"),
            "dates of other things",
        ),
        ("He was trained in Iran in August 2013.", "He was trained in Iran in 2013.", ("August 2013", "2013"), ""),
        (
            "He was trained in Iran in August 2013.",
            "Oil fell in Iran in 2013.",
            ("August 2013", "2013"),
            "dates of other things",
        ),
        ("The firm was sold in 2013.", "The firm was bought in 2013.", ("2013", "2013"), "dates of other things"),
        (
            "تم تطويق القارب في 15 يوليو 2015.",
            "اعترض القارب خفر السواحل في 15 يوليو.",
            ("15 يوليو 2015", "15 يوليو"),
            "",
        ),
    ],
)
def test_dates_in_figures_ask_for_some_words_in_common(one, two, quotes, said):
    a, b = (
        told(text, quote, at, published="2015-07-25")
        for at, (text, quote) in enumerate(zip((one, two), quotes, strict=True))
    )
    assert differing_slot(a, b) == said


def test_a_day_is_told_alike_where_the_beginnings_share_many_names():
    opening = "Norvik Lindqvist Tarvelle Osmundsen Brenning. "
    one = told(f"{opening} The boat was boarded on 15 July 2015.", "15 July 2015")
    assert differing_slot(one, told(f"{opening} The raid took place on 15 July 2015.", "15 July 2015", 1)) == ""
    assert (
        differing_slot(one, told("The raid took place on 15 July 2015.", "15 July 2015", 1)) == "dates of other things"
    )


@pytest.mark.parametrize(
    ("one", "two", "quote", "said"),
    [
        ("Two cases were burnt in the fire.", "Two people were injured in the fire.", "Two", ""),
        ("Two people fled the fire on foot.", "Two people were injured in the fire.", "Two", "displaced and wounded"),
    ],
)
def test_cases_are_those_who_are_hurt(one, two, quote, said):
    assert differing_slot(told(one, quote), told(two, quote, 1)) == said


def test_a_town_and_its_province_are_no_other_places():
    town, province, other = (
        told(f"A blast in {name} killed 30 people.", "30").around.places for name in ("Jarabulus", "Aleppo", "Homs")
    )
    assert not disjoint(town, province)
    assert not disjoint(province, town)
    assert disjoint(town, other)


def test_other_places_count_against_one_fact():
    here, there = told(BLAST, "30"), told(BLAST.replace("Basra", "Kirkuk"), "30", 1)
    assert score(here, there) < score(here, told(BLAST, "30", 1))
    assert "other_places" not in evidence(here, told(BLAST, "30", 1))


def test_an_article_that_has_the_figure_elsewhere_means_another_with_this_one():
    other = "The blast in Basra killed 30 people. A week ago another killed 45."
    assert "agrees_elsewhere" in evidence(told(BLAST, "30"), told(other, "45", 1))


def test_the_weights_leave_out_what_says_nothing():
    assert all(evidence(told(BLAST, "30"), told(BLAST, "30", 1)).values())


def test_an_explanation_says_what_differs():
    explanation = explained(told(BLAST, "30"), told(BLAST, "74", 1))
    assert explanation.related is None
    assert "killed and wounded" in str(explanation)


def test_an_explanation_gives_points_slot_by_slot():
    explanation = explained(told(BLAST, "30"), told(BLAST, "30", 1))
    assert explanation.points == pytest.approx(sum(slot.points for slot in explanation.slots))
    assert "+1.2  main figures" in str(explanation)


def test_an_explanation_of_too_little_says_what_it_would_have_been():
    elsewhere = told(
        "In Lima a bus fell into a river. The driver and 9 passengers died, said the Peruvian police.", "9", 1
    )
    explanation = explained(told(BLAST, "30"), elsewhere)
    assert explanation.related is None
    assert "too little is alike" in explanation.because


def test_shares_of_empty_sets_are_nothing():
    assert overlap(frozenset(), frozenset("a")) == 0.0


def test_days_that_touch_are_not_far():
    first, last = dt.date(2020, 1, 1), dt.date(2020, 1, 5)
    assert not far((first, first), (last, last), dt.timedelta(days=4))
    assert far((first, first), (last, last), dt.timedelta(days=3))


@pytest.mark.parametrize(
    ("one", "two", "quotes", "said"),
    [
        ("A blast hurt 6 policemen.", "A blast hurt 7 officers.", ("6", "7"), ""),
        ("أصيب 6 من رجال الشرطة في انفجار.", "A blast hurt 7 officers.", ("6", "7"), ""),
        ("A blast hurt 6 policemen.", "A blast hurt 7 farmers.", ("6", "7"), "policeman and farmer"),
        ("The firm will cut 1,200 jobs.", "The firm will shed 1,500 workers.", ("1,200", "1,500"), ""),
        ("The firm will cut 1,200 jobs.", "The firm will feed 1,500 children.", ("1,200", "1,500"), "jobs and person"),
        ("The firm has 860 employees.", "The firm has a staff of 680.", ("860", "680"), ""),
        ("تشغل الشركة 860 موظفا.", "The firm has 680 workers.", ("860", "680"), ""),
        ("She died aged 84.", "She wrote for 0.5 centuries.", ("84", "0.5"), "year and century"),
        ("She died aged 84.", "He died aged 24 months.", ("84", "24"), ""),
        ("The walk took 84 days.", "The walk took 2 weeks.", ("84", "2"), ""),
        # Those of a crew who were saved need no word that makes them a part.
        ("Eleven of the 17 crew members were rescued.", "Rescuers saved 13 people.", ("Eleven", "13"), ""),
        ("The flood killed 30 people, 12 of them women.", "The flood killed 14.", ("30", "14"), ""),
    ],
)
def test_one_group_may_go_by_two_names(one, two, quotes, said):
    assert differing_slot(told(one, quotes[0]), told(two, quotes[1], 1)) == said


@pytest.mark.parametrize(
    ("one", "two", "quotes", "share"),
    [
        ("The blast killed 13 miners.", "The blast killed 16 people.", ("13", "16"), 0.5),
        ("قتل 13 عامل منجم في انفجار.", "The blast killed 16 people.", ("13", "16"), 0.5),
        ("The blast killed 13 children.", "The blast killed 16 people.", ("13", "16"), 1.0),
        ("The blast killed 13 soldiers.", "The blast killed 16 people.", ("13", "16"), 1.0),
    ],
)
def test_a_group_that_may_be_all_counts_less_against_one_fact(one, two, quotes, share):
    found = evidence(told(one, quotes[0]), told(two, quotes[1], 1))
    assert found["one_group_named"] == WEIGHTS.one_group_named * share


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The league said 56 people were killed, while the army spoke of 41 killed.", False),
        ("قالت الرابطة إن 56 شخصا قتلوا، بينما تحدث الجيش عن مقتل 41.", False),
        ("The blast killed 56 people. A flood killed 41.", True),
    ],
)
def test_what_other_voices_say_of_a_toll_is_not_told_elsewhere(text, counts):
    found = evidence(told(text, "56"), told("The blast killed 41 people.", "41", 1))
    assert ("agrees_elsewhere" in found) is counts


@pytest.mark.parametrize(
    ("first", "day", "long_past"),
    [
        ("In March 2015 the flood killed 30 people.", "2020-01-02", True),
        ("By 2025 some 30 houses will be built.", "2020-01-02", False),
        ("In March 2015 the firm paid $30 million.", "2020-01-02", False),
    ],
)
def test_only_what_is_over_is_long_past(first, day, long_past):
    quote = "30 million" if "$" in first else "30"
    other = first.split(" ", 2)[2].replace("30", "31").replace("2015 ", "")
    found = evidence(told(first, quote, published=day), told(other, quote.replace("30", "31"), 1, published=day))
    assert ("one_long_past" in found) is long_past


@pytest.mark.parametrize(
    ("one", "two", "quotes", "said"),
    [
        ("The army killed 6 militants.", "Troops killed 7 gunmen.", ("6", "7"), ""),
        ("قتل الجيش 6 مسلحين.", "Troops killed 7 rebels.", ("6", "7"), ""),
        ("Police sought 3 gunmen.", "Police sought 4 robbers.", ("3", "4"), ""),
        ("Police sought 3 gunmen.", "Police met 4 robbery victims.", ("3", "4"), "troops and count"),
        ("The firm will cut 300 jobs.", "The firm will shed 400 posts.", ("300", "400"), ""),
        ("The index lost 924 points.", "The index closed at 8,212 points.", ("924", "8,212"), "a level and a change"),
        ("خسر المؤشر 924 نقطة.", "أغلق المؤشر عند 8212 نقطة.", ("924", "8212"), "a level and a change"),
        ("The index lost 924 points.", "The index lost 942 points.", ("924", "942"), ""),
    ],
)
def test_those_who_did_it_and_what_an_index_tells(one, two, quotes, said):
    assert differing_slot(told(one, quotes[0]), told(two, quotes[1], 1)) == said


@pytest.mark.parametrize(
    ("one", "two", "quotes", "same"),
    [
        (
            "A plane crashed in Lima on Sunday.",
            "A small plane crashed on Sunday in a Lima street.",
            ("Sunday",) * 2,
            True,
        ),
        ("تحطمت طائرة في ليما أمس الأحد.", "تحطمت طائرة صغيرة في شارع في ليما أمس الأحد.", ("أمس الأحد",) * 2, True),
        (
            "A plane crashed in Lima on Sunday.",
            "Dancers met in Lima on Sunday in a small street.",
            ("Sunday",) * 2,
            False,
        ),
        ("A plane crashed in Lima on Sunday.", "A bus burnt in Oslo on Sunday.", ("Sunday",) * 2, False),
    ],
)
def test_a_weekday_beside_one_event_is_one_day(one, two, quotes, same):
    a, b = (
        told(text, quote, at, published="2020-01-06")
        for at, (text, quote) in enumerate(zip((one, two), quotes, strict=True))
    )
    assert (differing_slot(a, b) == "") is same


@pytest.mark.parametrize(
    ("figure", "fine"), [("38,200", True), ("217", True), ("4,500", False), ("40", False), ("1.31 million", True)]
)
def test_a_value_of_three_digits_is_seldom_given_by_chance(figure, fine):
    text = f"The firm employs {figure} people."
    found = evidence(told(text, figure), told(text, figure, 1))
    assert ("one_fine_value" in found) is fine


def test_two_values_are_no_fine_one():
    found = evidence(told("The firm employs 217 people.", "217"), told("The firm employs 218 people.", "218", 1))
    assert "one_fine_value" not in found


AMOUNTS = "The bank has $148 million in Lima and $70 million elsewhere."


@pytest.mark.parametrize(
    ("one", "two", "among"),
    [
        (("The mill cost $196 million.", "196 million"), ("The mill cost $198 million.", "198 million"), False),
        ((AMOUNTS, "148 million"), ("Its bridges and mills were sold for $196 million.", "196 million"), True),
        ((AMOUNTS, "148 million"), ("The bank has $196 million in Lima.", "196 million"), False),
        (("The army has 5 tanks and 7 tanks.", "5"), ("Troops lost 9 tanks in May.", "9"), False),
    ],
)
def test_an_amount_among_others_may_be_of_something_else(one, two, among):
    a, b = told(*one), told(*two, 1)
    assert are_among_amounts(a, b) is are_among_amounts(b, a) is among
