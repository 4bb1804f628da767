"""A source that has another figure for the very thing a text names contradicts it; so does one that has its figure for another."""

import pytest

from factcheck import Article, verify

DAY = "2024-01-10"
FERRY = (
    "A ferry carrying 212 passengers sank off the Philippine island of Basilan late on Tuesday. The coast guard said at least 31 "
    "people had drowned, among them nine children. Seven others were missing."
)
BANK = (
    "Norland Bank said on Monday its net profit rose 12 percent to $1.4 billion in 2023, while revenue fell 3 percent to $9.6 "
    "billion. It will cut 1,200 jobs."
)
BANK_AR = (
    "أعلن بنك نورلاند يوم الاثنين أن صافي أرباحه ارتفع بنسبة 12 في المئة إلى 1.4 مليار دولار في 2023، بينما تراجعت إيراداته بنسبة 3 "
    "في المئة إلى 9.6 مليار دولار. وسيلغي البنك 1200 وظيفة."
)
FLOOD = (
    "The flood in the Sudanese city of Wad Madani in August 2022 killed 83 people and destroyed about 4,500 houses. A flood in 2013 "
    "had killed 48 people there."
)
FLOOD_AR = (
    "أودت الفيضانات في مدينة ود مدني السودانية في أغسطس 2022 بحياة 83 شخصا ودمرت نحو 4500 منزل. وكانت فيضانات عام 2013 قد أودت "
    "بحياة 48 شخصا فيها."
)
CLASH = (
    "Clashes in the Libyan city of Sabha left 17 soldiers and 5 civilians dead, a hospital official said on Thursday. Another 40 "
    "soldiers and 11 civilians were wounded."
)


LANDSLIDE = (
    "A landslide buried the Nepalese village of Ghorak on Friday. Rescuers found 26 bodies, the home ministry said. It was the worst "
    "landslide in Nepal since 2014, when 156 people were killed."
)
COURT = (
    "A court in Cairo on Sunday sentenced 15 people to death and 43 to life in prison over the attack on a police station. Seven were "
    "acquitted."
)
BRIDGE = "The new bridge in Lima cost 13 million soles, the minister said."
ROAD = "The new road in Basra cost 13 million dinars, the governor said."
HOSTEL = "Five children were among the 17 dead in the fire in the hostel in Basra on Sunday."
HOSTEL_AR = "سقط 17 قتيلا بينهم خمسة أطفال في حريق نزل في البصرة يوم الأحد."


def verdict(summary, quote, source):
    report = verify(Article(summary, published=DAY), against=[Article(source, published=DAY, source="Coast Herald")])
    (found,) = [one for one in report.verdicts if one.claim.quote == quote]
    return found


@pytest.mark.parametrize(
    ("summary", "quote", "source", "status"),
    [
        ("Clashes in Sabha killed 5 soldiers and 17 civilians.", "5", CLASH, "contradicted"),
        ("Clashes in Sabha killed 5 soldiers and 17 civilians.", "17", CLASH, "contradicted"),
        ("Clashes in Sabha killed 17 soldiers and 5 civilians.", "5", CLASH, "supported"),
        ("Clashes in Sabha killed 22 people.", "22", CLASH, "supported"),
        ("Clashes in Sabha wounded 51 people.", "51", CLASH, "supported"),
        ("Clashes in Sabha wounded 40 people.", "40", CLASH, "partly_supported"),
        ("أسفرت اشتباكات في سبها عن مقتل 22 شخصا.", "22", CLASH, "supported"),
        ("أسفرت اشتباكات في سبها عن مقتل خمسة جنود.", "خمسة", CLASH, "contradicted"),
        ("Norland Bank's net profit was $9.6 billion in 2023.", "9.6 billion", BANK, "contradicted"),
        ("Norland Bank's net profit was $9.6 billion in 2023.", "9.6 billion", BANK_AR, "contradicted"),
        ("بلغ صافي أرباح بنك نورلاند 9.6 مليار دولار في 2023.", "9.6 مليار", BANK, "contradicted"),
        ("Norland Bank's revenue was $9.6 billion in 2023.", "9.6 billion", BANK, "supported"),
        ("Norland Bank is to cut 2,100 jobs.", "2,100", BANK, "contradicted"),
        ("Norland Bank is to cut 2,100 jobs.", "2,100", BANK_AR, "contradicted"),
        ("The flood in Wad Madani in 2022 killed 48 people.", "48", FLOOD, "contradicted"),
        ("أودت الفيضانات في ود مدني عام 2022 بحياة 48 شخصا.", "48", FLOOD, "contradicted"),
        ("أودت الفيضانات في ود مدني عام 2022 بحياة 48 شخصا.", "48", FLOOD_AR, "contradicted"),
        ("The flood in Wad Madani in 2013 killed 48 people.", "48", FLOOD, "supported"),
        ("دمرت الفيضانات في ود مدني 5400 منزل.", "5400", FLOOD_AR, "contradicted"),
        ("The flood in Wad Madani destroyed 5,400 houses.", "5,400", FLOOD, "contradicted"),
        ("A landslide in Ghorak, Nepal, killed 156 people on Friday.", "156", LANDSLIDE, "contradicted"),
        ("A landslide in Nepal in 2014 killed 156 people.", "156", LANDSLIDE, "supported"),
        ("A Cairo court acquitted 43 people.", "43", COURT, "contradicted"),
        ("A Cairo court acquitted seven people.", "seven", COURT, "supported"),
        ("برأت محكمة في القاهرة 43 شخصا.", "43", COURT, "contradicted"),
        ("The ferry that sank off Basilan was carrying 221 passengers.", "221", FERRY, "contradicted"),
    ],
)
def test_what_a_source_has_instead_decides(summary, quote, source, status):
    assert verdict(summary, quote, source).status == status


@pytest.mark.parametrize("source", [FLOOD, FLOOD_AR], ids=["en", "ar"])
def test_a_figure_of_another_time_is_borne_out_in_part(source):
    found = verdict("The flood in Wad Madani in August 2021 killed 83 people.", "83", source)
    assert (found.status, "is of August 2021 here" in found.because) == ("partly_supported", True)


def test_the_sum_of_two_groups_names_both_of_them():
    found = verdict("Clashes in Sabha killed 22 people.", "22", CLASH)
    assert found.because == "17 and 5 are 22"
    assert [one.claim.quote for one in found.evidence] == ["17", "5"]


def test_what_contradicts_a_swapped_figure_is_the_own_figure_of_the_thing():
    found = verdict("Norland Bank's net profit was $9.6 billion in 2023.", "9.6 billion", BANK)
    assert [one.claim.quote for one in found.evidence] == ["1.4 billion"]


@pytest.mark.parametrize(
    ("summary", "quote", "source", "status", "reason"),
    [
        ("The bridge in Lima cost $13 million.", "13 million", BRIDGE, "contradicted", "13,000,000 PEN by the source"),
        ("بلغت كلفة الجسر في ليما 13 مليون دولار.", "13 مليون", BRIDGE, "contradicted", "13,000,000 PEN by the source"),
        ("The bridge in Lima cost $4 million.", "4 million", BRIDGE, "partly_supported", "no fixed rate connects them"),
        ("The road in Basra cost $13 million.", "13 million", ROAD, "partly_supported", "13,000,000 IQD by the source"),
        ("The road in Basra cost 13 million dinars.", "13 million", ROAD, "supported", "one value"),
    ],
)
def test_a_figure_in_other_money_is_not_borne_out(summary, quote, source, status, reason):
    found = verdict(summary, quote, source)
    assert (found.status, reason in found.because) == (status, True)


@pytest.mark.parametrize("source", [HOSTEL, HOSTEL_AR], ids=["en", "ar"])
@pytest.mark.parametrize(
    ("summary", "status"),
    [
        ("Seventeen children died in the fire in the hostel in Basra on Sunday.", "partly_supported"),
        ("Five children died in the fire in the hostel in Basra on Sunday.", "supported"),
        ("Seventeen people died in the fire in the hostel in Basra on Sunday.", "supported"),
        ("لقي 17 طفلا حتفهم في حريق نزل في البصرة يوم الأحد.", "partly_supported"),
        ("لقي 17 شخصا حتفهم في حريق نزل في البصرة يوم الأحد.", "supported"),
    ],
)
def test_all_the_dead_are_not_the_group_among_them(summary, status, source):
    report = verify(Article(summary, published=DAY), against=[Article(source, published=DAY)])
    assert [one.status for one in report.verdicts if one.claim.kind == "casualty"] == [status]


@pytest.mark.parametrize(
    ("summary", "source"),
    [
        ("The flood in Wad Madani destroyed 450 schools.", "The flood in Wad Madani destroyed 450 houses."),
        ("دمرت الفيضانات في ود مدني 450 مدرسة.", "The flood in Wad Madani destroyed 450 houses."),
        ("دمرت الفيضانات في ود مدني 450 مدرسة.", "دمرت الفيضانات في ود مدني 450 منزلا."),
    ],
)
def test_a_number_of_other_things_is_borne_out_in_part(summary, source):
    found = verdict(summary, "450", source)
    assert (found.status, found.because) == ("partly_supported", '450 counts "school" here, "house" by the source')


@pytest.mark.parametrize(
    ("summary", "source"),
    [
        ("The fire in 2020 destroyed 300 homes in Basra.", "The fire in 2021 destroyed 300 homes in Basra."),
        ("دمر حريق في عام 2020 في البصرة 300 منزل.", "دمر حريق في عام 2021 في البصرة 300 منزل."),
    ],
)
def test_the_year_beside_is_another_time(summary, source):
    found = verdict(summary, "300", source)
    assert (found.status, "2021" in found.because) == ("partly_supported", True)


@pytest.mark.parametrize(
    ("summary", "quote", "source"),
    [
        ("An air strike killed 12 people in Rafah.", "12", "An air strike killed 43 people in Rafah."),
        ("أودت غارة جوية بحياة 12 شخصا في رفح.", "12", "An air strike killed 43 people in Rafah."),
    ],
)
def test_a_toll_far_off_that_of_the_one_event_is_contradicted(summary, quote, source):
    assert verdict(summary, quote, source).status == "contradicted"


def test_the_missing_are_not_those_rescued():
    source = "The coast guard rescued 96 passengers after the ferry sank off Basilan; 15 are missing."
    assert verdict("After the ferry sank off Basilan 15 people were rescued.", "15", source).status == "not_found"
    assert verdict("After the ferry sank off Basilan 15 people are missing.", "15", source).status == "supported"


@pytest.mark.parametrize(
    ("summary", "quote", "source"),
    [
        ("The flood in Derna killed 43 people.", "43", "The flood in Derna killed 40 people."),
        ("أودت الفيضانات في درنة بحياة 43 شخصا.", "43", "أودت الفيضانات في درنة بحياة 40 شخصا."),
    ],
)
def test_a_contradicted_toll_is_no_toll_that_rose(summary, quote, source):
    (found,) = verify(Article(summary, published="2024-01-12"), against=[Article(source, published=DAY)]).verdicts
    assert (found.status, found.because) == ("contradicted", "43 is said here, 40 by the source on 2024-01-10")


OIL = "Members of the agency in Paris will release 60 million barrels from their reserves and spend 1.2 billion euros, it said."
OIL_AR = "قالت الوكالة في باريس إن أعضاءها سيطرحون 60 مليون برميل من احتياطياتهم وينفقون 1.2 مليار يورو."
DEVICES = "Norvik sold 26 million smartphones and 14 million tablets in the quarter, it said in Oslo."


@pytest.mark.parametrize("source", [OIL, OIL_AR], ids=["en", "ar"])
@pytest.mark.parametrize(
    ("summary", "quote", "status"),
    [
        ("The agency in Paris will release 600 million barrels from reserves.", "600 million", "contradicted"),
        ("ستطرح الوكالة في باريس 600 مليون برميل من احتياطياتها.", "600 مليون", "contradicted"),
        ("The agency in Paris will release 60 million barrels from reserves.", "60 million", "supported"),
        ("The agency in Paris has 740 million barrels in its reserves.", "740 million", "not_found"),
        ("The agency in Paris members will spend 12 billion euros.", "12 billion", "contradicted"),
    ],
)
def test_a_slip_of_the_pen_is_contradicted(summary, quote, status, source):
    assert verdict(summary, quote, source).status == status


@pytest.mark.parametrize(
    ("summary", "quote", "status"),
    [
        ("Norvik of Oslo sold 14 million smartphones in the quarter.", "14 million", "contradicted"),
        ("Norvik of Oslo sold 26 million tablets in the quarter.", "26 million", "contradicted"),
        ("Norvik of Oslo sold 26 million smartphones in the quarter.", "26 million", "supported"),
        ("باعت نورفيك من أوسلو 14 مليون هاتف ذكي في الفصل.", "14 مليون", "contradicted"),
    ],
)
def test_a_number_of_another_thing_is_contradicted_by_that_of_the_thing(summary, quote, status):
    assert verdict(summary, quote, DEVICES).status == status


@pytest.mark.parametrize(
    ("summary", "quote", "status"),
    [
        ("In Hadramawt the army seized 10 shells and 3 cars.", "10", "contradicted"),
        ("In Hadramawt the army seized 50 shells and 3 cars.", "50", "supported"),
    ],
)
def test_the_only_figure_of_a_thing_is_meant_however_far_it_is_off(summary, quote, status):
    source = "قتل الجيش 11 مسلحا في حضرموت وصادر 3 سيارات و50 قذيفة، بحسب مصدر عسكري."
    assert verdict(summary, quote, source).status == status


SOLDIERS = (
    "Nearly 15,000 troops and police are deployed in the Spanish city of Valencia, including 8,500 soldiers, a minister said on "
    "Tuesday."
)


@pytest.mark.parametrize(
    ("summary", "quote"),
    [
        ("Spain has deployed nearly 15,000 troops and police in Valencia, including 5,800 soldiers.", "5,800"),
        ("نشرت إسبانيا نحو 15 ألف عسكري وشرطي في فالنسيا، بينهم 5800 جندي.", "5800"),
    ],
)
def test_thousands_of_one_group_with_digits_in_another_order_are_contradicted(summary, quote):
    assert verdict(summary, quote, SOLDIERS).status == "contradicted"
