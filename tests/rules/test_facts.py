"""Facts: the claims of one fact, the best of their values, and how it was told in time."""

import pytest

from factcheck import Article, compare
from factcheck.errors import FactcheckError

# Each row is a paper's day, its name and its figure for one toll.
TOLLS = [
    ("2020-03-02", "Coast Herald", "14"),
    ("2020-03-03", "Valley Times", "19"),
    ("2020-03-04", "Harbour Post", "25"),
    ("2020-03-05", "Coast Herald", "22"),
    ("2020-03-05", "Hill Gazette", "19"),
]
# Different words in each, so that none is a copy of another.
ENGLISH = "The fire in a hotel in Mombasa on Sunday killed {} people, Kenyan police said."
ARABIC = "قالت الشرطة الكينية إن {} شخصا قتلوا في حريق شب في فندق في مومباسا يوم الأحد."


def reported(template, rows):
    return [
        Article(template.format(figure), published=day, source=source, id=f"{source} {day}")
        for day, source, figure in rows
    ]


def toll(rows, template=ENGLISH, **choice):
    (fact,) = [fact for fact in compare(reported(template, rows), **choice).facts if fact.kind == "casualty"]
    return fact


@pytest.mark.parametrize("template", [ENGLISH, ARABIC], ids=["en", "ar"])
@pytest.mark.parametrize(
    ("choice", "best"),
    [
        ({}, 19),
        ({"best": "majority"}, 19),
        ({"best": "latest"}, 22),
        ({"best": "lowest"}, 14),
        ({"best": "highest"}, 25),
        ({"best": "conservative"}, 19),
        ({"best": "authoritative", "authorities": ["Harbour Post", "Coast Herald"]}, 25),
        ({"best": "authoritative", "authorities": ["Coast Herald"]}, 22),
        ({"best": "authoritative", "authorities": ["coast herald"]}, 22),
    ],
    ids=str,
)
def test_the_best_value_is_chosen_as_asked(template, choice, best):
    rows = [*TOLLS[:4], ("2020-03-05", "Hill Gazette", "19")]
    assert toll(rows, template, **choice).best == best


def test_a_source_that_the_text_names_is_an_authority():
    rows = [("2020-03-02", "Coast Herald", "14"), ("2020-03-02", "Valley Times", "19")]
    articles = reported(ENGLISH, rows[:1])
    articles += reported("The ministry of health said that the fire in a hotel in Mombasa killed {} people.", rows[1:])
    (fact,) = compare(
        articles, best="authoritative", authorities=["The ministry of health", "ministry of health"]
    ).facts
    assert fact.best == 19


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ({"best": "newest"}, "no best 'newest'; it can be majority, latest"),
        ({"best": "authoritative"}, "authorities=\\(\\)"),
        ({"authorities": ["Coast Herald"]}, "go with best='authoritative'"),
        ({"best": "authoritative", "authorities": "Coast Herald"}, "sources by name"),
    ],
    ids=str,
)
def test_a_choice_that_cannot_be_made_is_refused(choice, said):
    with pytest.raises(FactcheckError, match=said):
        compare([], **choice)


def test_a_size_in_words_is_no_best_value_beside_a_figure():
    rows = [("2020-03-02", "A", "dozens of"), ("2020-03-02", "B", "dozens of"), ("2020-03-02", "C", "31")]
    assert toll(rows).best == 31


def test_a_fact_gives_the_range_of_its_values():
    fact = toll(TOLLS)
    assert (fact.low, fact.high, fact.witnesses) == (14, 25, 5)


@pytest.mark.parametrize("template", [ENGLISH, ARABIC], ids=["en", "ar"])
@pytest.mark.parametrize(
    ("rows", "labels"),
    [
        ([("2020-03-02", "A", "14"), ("2020-03-02", "B", "14")], ["first", "confirmed"]),
        ([("2020-03-02", "A", "14"), ("2020-03-03", "B", "19")], ["first", "raised"]),
        ([("2020-03-02", "A", "19"), ("2020-03-03", "A", "14")], ["first", "lowered"]),
        ([("2020-03-02", "A", "14"), ("2020-03-02", "B", "19")], ["first", "disputed"]),
        ([("2020-03-02", None, "14"), ("2020-03-02", None, "19")], ["first", "conflict"]),
        ([("2020-03-03", "B", "19"), ("2020-03-02", "A", "14")], ["first", "raised"]),
    ],
    ids=str,
)
def test_each_step_says_how_it_stands_to_the_one_before(template, rows, labels):
    articles = [
        Article(template.format(figure), published=day, source=source, id=str(at))
        for at, (day, source, figure) in enumerate(rows)
    ]
    (fact,) = [fact for fact in compare(articles).facts if fact.kind == "casualty"]
    assert [step.label for step in fact.timeline] == labels


def test_what_an_article_says_twice_is_one_step():
    text = ENGLISH.format("14") + " Police called the death of the 14 people an accident."
    articles = [Article(text, id="a"), Article(ENGLISH.format("14"), id="b")]
    fact = next(fact for fact in compare(articles).facts if fact.kind == "casualty")
    assert [step.article for step in fact.timeline] == ["a", "b"]


def test_a_dispute_names_the_sources_that_the_texts_name():
    articles = [
        Article(
            "The army said that 40 soldiers were killed in the battle for the port of Hodeidah.", source="A", id="a"
        ),
        Article("The Red Cross said that 90 soldiers were killed in the battle for Hodeidah port.", source="B", id="b"),
    ]
    (relation,) = compare(articles).conflicts
    assert [name.casefold().removeprefix("the ") for name in relation.disputed_by] == ["army", "red cross"]
    assert "disputed: " in relation.because


def test_a_conflict_without_sources_is_disputed_by_none():
    (relation,) = compare([ENGLISH.format(14), ENGLISH.format(19)]).conflicts
    assert relation.disputed_by == ()


@pytest.mark.parametrize(
    ("early", "late"),
    [
        (
            "A mine collapse near Goma killed 14 workers on Tuesday.",
            "Seventeen workers died when a mine near Goma collapsed on Tuesday, officials said, as the toll rose from 14.",
        ),
        (
            "أدى انهيار منجم قرب غوما إلى مقتل 14 عاملا يوم الثلاثاء.",
            "قتل 17 عاملا في انهيار منجم قرب غوما يوم الثلاثاء، بعدما كانت الحصيلة السابقة 14 قتيلا.",
        ),
    ],
    ids=["en", "ar"],
)
def test_the_toll_that_a_paper_says_rose_is_not_its_own(early, late):
    articles = [Article(early, published="2024-05-15", source="A"), Article(late, published="2024-05-16", source="B")]
    (fact,) = [fact for fact in compare(articles).facts if fact.high == 17]
    assert fact.best == 17
    assert [step.label for step in fact.timeline if step.claim.value == 17] == ["raised"]


def test_things_counted_under_two_names_make_one_range():
    articles = [
        Article("The Israeli army said it hit 30 targets in Khiam on Sunday.", published="2024-05-13"),
        Article("أعلن الجيش الإسرائيلي أنه قصف 20 هدفا في الخيام يوم الأحد.", published="2024-05-13"),
    ]
    (fact,) = [fact for fact in compare(articles).facts if fact.kind == "count"]
    assert (fact.low, fact.high) == (20, 30)


@pytest.mark.parametrize(
    ("one", "two", "names"),
    [
        (
            "The army said 40 soldiers were killed in Hodeidah.",
            "The Yemeni army said 90 soldiers were killed in Hodeidah.",
            ("A", "B"),
        ),
        ("قال الجيش إن 40 جنديا قتلوا في الحديدة.", "قال الجيش اليمني إن 90 جنديا قتلوا في الحديدة.", ("A", "B")),
    ],
    ids=["en", "ar"],
)
def test_one_voice_under_two_names_is_no_dispute_with_itself(one, two, names):
    (relation,) = compare([Article(one, source="A", id="a"), Article(two, source="B", id="b")]).conflicts
    assert relation.disputed_by == names
