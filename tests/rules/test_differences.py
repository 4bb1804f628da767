"""When a difference between two figures means something, and which pairs are looked at among many."""

from itertools import product

import pytest
from tellings_of import quoted as told

from factcheck import Article, compare, parse
from factcheck.claims.document import Document
from factcheck.rules.between.candidates import MANY, candidates, sides_of
from factcheck.rules.between.difference import (
    are_ages_apart,
    are_named_alike,
    are_of_a_length,
    are_two_events,
    dates_one_thing,
    in_other_countries,
    in_other_places,
    is_of_one_day,
    is_price,
    on_other_days,
    stands_out,
    told_alike,
)
from factcheck.rules.between.telling import tellings


@pytest.mark.parametrize(
    ("one", "two", "towns", "countries"),
    [
        ("A blast in Basra killed 30 people.", "A blast in Basra killed 31 people.", False, False),
        ("A blast in Basra killed 30 people.", "A blast in Mosul killed 31 people.", True, False),
        ("A blast in Basra killed 30 people.", "A blast in Lima killed 31 people.", True, True),
        ("A blast in Basra killed 30 people.", "A blast killed 31 people.", False, False),
        ("قتل 30 شخصا في تفجير في البصرة.", "قتل 31 شخصا في تفجير في الموصل.", True, False),
        ("قتل 30 شخصا في تفجير في البصرة.", "A blast in Lima killed 31 people.", True, True),
    ],
)
def test_other_places_are_told(one, two, towns, countries):
    a, b = told(one, "30"), told(two, "31", 1)
    assert (in_other_places(a, b), in_other_countries(a, b)) == (towns, countries)


def test_days_next_to_each_other_are_one():
    first = told("On 3 May 2015 a blast in Basra killed 30 people.", "30")
    assert not on_other_days(first, told("On 4 May 2015 a blast in Basra killed 31 people.", "31", 1))
    assert on_other_days(first, told("On 6 May 2015 a blast in Basra killed 31 people.", "31", 1))


@pytest.mark.parametrize(
    ("text", "quote", "price"),
    [
        ("Oil cost $54.92 a barrel.", "54.92", True),
        ("The firm spent $54 million on the mill.", "54 million", False),
        ("The road is 5.5 kilometres long.", "5.5", False),
        ("The blast killed 30 people.", "30", False),
    ],
)
def test_a_price_is_money_to_the_hundredth(text, quote, price):
    assert is_price(told(text, quote).claim) is price


def test_ages_of_two_people_do_not_stand_out():
    one = told("A man of 54 years fell ill in Riyadh.", "54")
    assert not stands_out(one, told("The second patient in Riyadh is a woman, 28 years old.", "28", 1))
    assert stands_out(one, told("A man of 55 years fell ill in Riyadh.", "55", 1))


def test_a_market_report_of_another_hour_contradicts_nothing():
    text = (
        "Oil rose by {} cents to ${} a barrel by {} GMT after data showed that factories in China are shrinking. The dollar gained "
        "against other currencies, and traders in London waited for the minutes of the bank. Stocks in the United States "
        "grew by 3 million barrels, and refineries ran at 91 percent of their capacity, an agency said in its report."
    )
    one, two = text.format(35, "54.92", "0947"), text.format(28, "54.99", "1345")
    assert compare([Article(one, id="a"), Article(two, id="b")]).conflicts == ()


def test_of_very_many_figures_only_those_near_one_rare_word_are_compared():
    words = ["".join(letters) + "rtolm" for letters in product("abcdefghijklmno", repeat=2)]
    count = len(words)
    texts = [
        "\n\n".join(f"The {word} cost {at + shift} dollars." for at, word in enumerate(words)) for shift in (300, 700)
    ]
    claims = [telling for at, text in enumerate(texts) for telling in tellings(Document(Article(text, id=str(at))), at)]
    sides = sides_of(claims)
    found = list(candidates(claims, sides[0].figures, sides[1].figures))
    assert len(sides[0].figures) * len(sides[1].figures) > MANY
    assert count <= len(found) < count * 12


FILLER = [f"The council of the town of Placeholder{number} planted {number} trees." for number in range(100, 160)]


def test_among_many_articles_a_difference_asks_for_other_figures_that_agree():
    one = "A blast at the market of Ruvanda on Sunday killed 30 people and wounded 74. Police in Ruvanda held 5 men."
    two = "In the market of Ruvanda a blast killed 35 people on Sunday and wounded 74. In Ruvanda police held 5 men."
    alone = "In the market of Ruvanda a blast killed 35 people on Sunday, the Ruvanda police said in the evening."
    assert len(compare([one, two]).conflicts) == 1
    assert len(compare([one, alone]).conflicts) == 1
    assert compare([one, alone, *FILLER]).conflicts == ()


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (("Air strikes killed 7 people in Beirut.", "7"), ("قتل 7 أشخاص في حريق في الناصرية.", "7"), True),
        (
            ("An earthquake killed 7 people in Paris on 3 May 2024.", "7"),
            ("An earthquake killed 7 people in Rome on 9 July 2024.", "7"),
            True,
        ),
        (
            ("An earthquake killed 7 people in Rome on 3 May 2024.", "7"),
            ("A bus crash killed 7 people in Rome on 9 July 2024.", "7"),
            True,
        ),
        (
            ("An earthquake killed 7 people in Rome on 3 May 2024.", "7"),
            ("قتل 7 أشخاص في زلزال في روما في 3 مايو 2024.", "7"),
            False,
        ),
        (
            ("A blast killed 7 people in Rome on 3 May 2024.", "7"),
            ("An earthquake killed 7 people in Rome on 3 May 2024.", "7"),
            False,
        ),
        (("An earthquake killed 7 people in Paris.", "7"), ("An earthquake killed 7 people.", "7"), False),
    ],
    ids=str,
)
def test_victims_of_two_events_are_told_apart(one, two, apart):
    assert are_two_events(told(*one), told(*two, position=1)) is apart
    assert are_two_events(told(*two), told(*one, position=1)) is apart


def test_a_toll_does_not_rise_into_that_of_another_event():
    articles = [
        Article(
            "Israeli air strikes on the Lebanese town of Khiam killed 7 people and wounded 19 on Sunday.",
            published="2024-05-13",
        ),
        Article("قتل 9 أشخاص وأصيب 41 آخرون في حريق في مستشفى في الناصرية مساء الاثنين.", published="2024-07-16"),
    ]
    assert compare(articles).relations == ()


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("Net profit rose to $5 million.", "The bank posted a net profit of $7 million.", True),
        ("بلغ صافي الربح 5 ملايين دولار.", "The bank posted a net profit of $7 million.", True),
        ("Net profit rose to $5 million.", "Net profit rose by $7 million.", False),
        ("Net profit rose to $5 million.", "Sales rose to $7 million.", False),
        ("Rescuers saved 5 people.", "The crew rescued 7 people.", True),
        ("Rescuers saved 5 people.", "On the bus were 7 people.", False),
    ],
)
def test_two_figures_are_named_alike(one, two, alike):
    a, b = (next(claim for claim in parse(text) if claim.kind != "date") for text in (one, two))
    assert are_named_alike(a, b) is alike


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("On 9 February 2017 the firm told of sales of $5 million.", "In 2016 sales were $7 million.", False),
        ("On 9 February 2017 the firm told of sales of $5 million.", "On 9 January 2017 it told of $7 million.", True),
        ("In 2015 sales were $5 million.", "In 2016 sales were $7 million.", True),
        ("In 2015 sales were $5 million.", "Sales were $7 million.", True),
        ("On 9 February 2017 a blast killed 5 people.", "In 2016 a blast killed 7 people.", True),
    ],
)
def test_the_day_on_which_an_amount_is_told_is_no_quarter(one, two, alike):
    a, b = (
        next(told for told in tellings(Document(Article(text, id=str(at))), at) if told.claim.kind != "date")
        for at, text in enumerate((one, two))
    )
    assert are_of_a_length(a, b) is are_of_a_length(b, a) is alike


NOVELIST = "Harriet Vancey, who died in Bristol, wrote Saltmarsh Roads, which won the national book prize in {}. {}"
NOVELIST_ELSEWHERE = "Vancey wrote Saltmarsh Roads in Bristol, and it won the national book prize in {}. {}"


@pytest.mark.parametrize(
    ("one", "two", "thing"),
    [
        (NOVELIST.format("1968", ""), NOVELIST_ELSEWHERE.format("1969", ""), True),
        (NOVELIST.format("1968", ""), NOVELIST_ELSEWHERE.format("May 1969", ""), False),
        (NOVELIST.format("1968", "She fell ill in 1969."), NOVELIST_ELSEWHERE.format("1969", ""), False),
        (NOVELIST.format("1968", ""), NOVELIST_ELSEWHERE.format("1969", "She fell ill in 1968."), False),
        (NOVELIST.format("1968", ""), "Saltmarsh Roads was sold in Bristol shops since 1969, Vancey said.", False),
        (NOVELIST.format("1968", ""), "The actor Dorrington won the national book prize in 1969.", False),
    ],
)
def test_two_dates_of_one_thing(one, two, thing):
    a, b = (
        next(told for told in tellings(Document(Article(text, id=str(at))), at) if told.claim.kind == "date")
        for at, text in enumerate((one, two))
    )
    assert dates_one_thing(a, b) is dates_one_thing(b, a) is thing


def test_two_dates_of_one_thing_are_a_conflict():
    articles = [
        Article(NOVELIST.format("1968", ""), id="a"),
        Article(NOVELIST_ELSEWHERE.format("1969", ""), id="b"),
    ]
    assert [one.kind for one in compare(articles).relations] == ["conflict"]


@pytest.mark.parametrize(
    ("one", "two", "days", "same"),
    [
        ("The army sent 5 soldiers.", "The army sent 7 soldiers.", ("2020-01-01", "2020-01-01"), True),
        ("The army sent 5 soldiers.", "The army sent 7 soldiers.", ("2020-01-01", "2020-01-02"), False),
        ("On Monday 5 buses came.", "On Tuesday 7 buses came.", ("2020-01-01", "2020-01-01"), False),
        ("The road is 5 miles long.", "The road is 7 miles long.", ("2020-01-01", "2020-01-01"), False),
    ],
)
def test_what_is_counted_on_one_day(one, two, days, same):
    a, b = (
        next(
            told
            for told in tellings(Document(Article(text, id=str(at), published=days[at])), at)
            if told.claim.kind != "date"
        )
        for at, text in enumerate((one, two))
    )
    assert is_of_one_day(a, b) is same


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("The train lost 7 carriages.", "By the river 9 carriages burnt.", True),
        ("خرجت 7 عربات عن القضبان.", "احترقت قرب النهر 9 عربات.", True),
        ("The train lost 7 carriages.", "By the river 9 carriages burnt, and 4 carriages fell.", False),
        ("The train lost 7 carriages.", "By the river 9 bridges burnt.", False),
        ("Police sought 7 gunmen.", "The 9 robbers fled by night.", True),
        ("Police sought 7 gunmen.", "The 9 nurses slept by night.", False),
    ],
)
def test_the_only_figures_of_one_thing_are_told_alike(one, two, alike):
    a, b = told(one, "7", published="2020-01-01"), told(two, "9", 1, published="2020-01-02")
    assert told_alike(a, b) is told_alike(b, a) is alike


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("A fire killed 7 people on 3 May 2018.", "A fire killed 9 people in 2007.", True),
        ("قتل 7 أشخاص في حريق في 3 مايو 2018.", "قتل 9 أشخاص في حريق عام 2007.", True),
        ("A fire killed 7 people on 3 May 2018.", "A fire killed 9 people in May 2018.", False),
        ("A fire killed 7 people on 3 May 2018.", "A fire killed 9 people.", False),
        ("A fire burnt 7 houses on 3 May 2018.", "A fire burnt 9 houses in 2007.", False),
    ],
)
def test_victims_of_years_far_apart_are_of_two_events(one, two, apart):
    a, b = told(one, "7", published="2018-05-04"), told(two, "9", 1, published="2018-05-04")
    assert are_ages_apart(a, b) is are_ages_apart(b, a) is apart


def test_what_was_and_what_is_expected_are_no_dates_of_one_thing():
    was = "The carmaker Delmas last made a profit in Europe in 1999."
    will = "The carmaker Delmas expects to make a profit in Europe in 2025."
    assert not dates_one_thing(told(was, "1999"), told(will, "2025", 1))
