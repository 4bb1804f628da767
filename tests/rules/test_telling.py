"""What surrounds a claim, as far as it decides whether two are of one fact."""

from functools import partial

import pytest
from tellings_of import quoted

from factcheck.rules.between.slots import differing_slot

told = partial(quoted, published="2020-01-02")


@pytest.mark.parametrize(
    ("text", "quote", "owner"),
    [
        ("Nigeria is to send 600 soldiers to Mali.", "600", "NG"),
        ("ترسل نيجيريا 600 جندي.", "600", "NG"),
        ("Chad has promised 2,000 soldiers and Nigeria 600 soldiers.", "2,000", "TD"),
        ("Chad has promised 2,000 soldiers and Nigeria 600 soldiers.", "600", "NG"),
        ("Some 600 soldiers of Nigeria came.", "600", "NG"),
        ("Nigeria had a feast. In the north 600 soldiers came.", "600", ""),
    ],
)
def test_the_nation_named_last_before_a_figure_owns_it(text, quote, owner):
    assert told(text, quote).owner == owner


@pytest.mark.parametrize(
    ("one", "two", "quotes", "said"),
    [
        ("Nigeria sent 600 soldiers.", "Chad sent 900 soldiers.", ("600", "900"), "NG and TD"),
        ("أرسلت نيجيريا 600 جندي.", "Chad sent 900 soldiers.", ("600", "900"), "NG and TD"),
        ("Nigeria sent 600 soldiers.", "Nigeria sent 900 soldiers.", ("600", "900"), ""),
        ("Nigeria sent 600 soldiers.", "In the north 900 soldiers came.", ("600", "900"), ""),
        # Both sentences name both: the force may be called by where it is.
        ("In Mali the army of Chad has 600 soldiers.", "Chad has in Mali 900 soldiers.", ("600", "900"), ""),
        ("Nigeria spent 600 dollars.", "Chad spent 900 dollars.", ("600", "900"), ""),
        # A list by nations gives parts, none of which is the figure of all.
        ("Guinea had 358 deaths and Liberia 255 deaths.", "Ebola killed 932 people.", ("358", "932"), "GN and all"),
        ("سجلت غينيا 358 وفاة وليبيريا 255 وفاة.", "Ebola killed 932 people.", ("358", "932"), "GN and all"),
        ("Guinea had 358 deaths and Liberia 255 deaths.", "Guinea had 363 deaths.", ("358", "363"), ""),
        ("Guinea had 358 deaths and Liberia 255 deaths.", "Guinea had 363 deaths.", ("255", "363"), "LR and GN"),
    ],
)
def test_figures_of_two_nations_are_two_facts(one, two, quotes, said):
    assert differing_slot(told(one, quotes[0]), told(two, quotes[1], 1)) == said


@pytest.mark.parametrize(
    ("text", "quote", "background"),
    [
        ("Sales rose to $13 million from $11 million a year ago.", "13 million", False),
        ("Sales rose to $13 million from $11 million a year ago.", "11 million", True),
        ("بلغت المبيعات 13 مليون دولار مقابل 11 مليون دولار العام الماضي.", "13 مليون", False),
        ("بلغت المبيعات 13 مليون دولار مقابل 11 مليون دولار العام الماضي.", "11 مليون", True),
        ("A year ago sales were $13 million, now they are $11 million.", "13 million", True),
    ],
)
def test_what_stands_behind_the_next_figure_is_said_of_that_one(text, quote, background):
    assert told(text, quote).background is background


@pytest.mark.parametrize(
    ("text", "quote", "piece"),
    [
        ("The flood killed 30 people, among them 12 women.", "12", True),
        ("قتل 30 شخصا بينهم 12 امرأة في الفيضان.", "12", True),
        # The dead are a part of the ill, and yet they are all the dead.
        ("Of 90 people who fell ill, 12 died.", "12", False),
        ("The flood killed 30 people, among them 12 women.", "30", False),
    ],
)
def test_a_piece_is_a_part_of_a_larger_figure_of_its_sort(text, quote, piece):
    assert told(text, quote).piece is piece


def test_an_addition_is_not_the_main_figure():
    text = "Three more bodies were found in the mine, bringing the number of dead to 16."
    assert [told(text, quote).main for quote in ("Three", "16")] == [False, True]


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("Death toll rises: the flood in Lima killed 35 people and hurt 50.", True),
        ("ارتفعت حصيلة فيضان ليما إلى 35 قتيلا و50 جريحا.", True),
        ("Prices rose to 35 dollars in Lima. A flood there hurt 50 people.", False),
        ("ارتفعت الأسعار في ليما إلى 35 دولارا. وأصيب 50 شخصا في فيضان.", False),
        ("The number of the displaced in Lima rose to 3,500. A flood there hurt 50 people.", False),
    ],
)
def test_a_rise_in_the_beginning_is_that_of_the_toll_if_the_first_figure_is(text, later):
    assert told(text, "50").setting.later is later


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("A stampede killed 640 people in Basra. Earlier reports spoke of 7 killed.", "earlier"),
        ("قتل 640 شخصا في تدافع في البصرة. وتحدثت حصيلة سابقة عن مقتل 7 أشخاص.", "earlier"),
        ("A stampede killed 640 people in Basra. Initially shelling killed 7 people.", ""),
        ("قتل 640 شخصا في تدافع في البصرة. وكانت قذائف قتلت في وقت سابق 7 أشخاص في قصف.", ""),
    ],
)
def test_an_earlier_attack_is_no_earlier_count(text, order):
    assert told(text, "7").order == order


@pytest.mark.parametrize(
    ("text", "quote", "owner"),
    [
        # A town is where it happened, a capital a government.
        ("In Jericho 600 soldiers came.", "600", ""),
        ("Paris sent 600 soldiers.", "600", "FR"),
        ("في أريحا قتل 600 شخص.", "600", ""),
    ],
)
def test_of_towns_only_a_capital_owns_a_figure(text, quote, owner):
    assert told(text, quote).owner == owner


@pytest.mark.parametrize(
    ("text", "quote", "by_nation"),
    [
        ("Guinea had 358 deaths and Liberia 255 deaths.", "255", True),
        ("سجلت غينيا 358 وفاة وليبيريا 255 وفاة.", "255", True),
        # What stands behind one figure and before the next is of the first.
        ("The flood killed 125 people in Germany and Belgium, 63 people in one valley.", "63", False),
        ("قتل الفيضان 125 شخصا في ألمانيا وبلجيكا و63 شخصا في واد واحد.", "63", False),
    ],
)
def test_nations_are_listed_on_one_side_of_their_figures(text, quote, by_nation):
    assert told(text, quote).by_nation is by_nation


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("The missing rose to 192, and 7 bodies were found.", ""),
        ("ارتفع عدد المفقودين إلى 192 شخصا، وعثر على 7 جثث.", ""),
        ("The number of dead rose to 7.", "later"),
        ("The toll was lowered to 7 dead.", "lowered"),
        ("خفضت الحصيلة إلى 7 قتلى.", "lowered"),
        ("Earlier reports spoke of 192 missing and 7 dead.", "earlier"),
    ],
)
def test_what_rose_is_the_figure_behind_the_word(text, order):
    assert told(text, "7").order == order


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("The train lost 7 carriages on the bridge.", True),
        ("The train lost 7 carriages, and 2 carriages burnt.", False),
        ("The train lost 7 carriages, and 7 carriages burnt.", True),
        ("The train lost 7 carriages, and 2 bridges burnt.", True),
        ("خرجت 7 عربات عن القضبان واحترقت 2 عربات.", False),
        ("خرجت 7 عربات عن القضبان.", True),
    ],
)
def test_an_article_may_have_one_value_for_a_thing(text, only):
    assert told(text, "7").only is only
