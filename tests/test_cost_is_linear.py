"""A text twice as long costs about twice as much, also where it is one endless sentence."""

from __future__ import annotations

import cProfile
import pstats

import pytest

import factcheck

PIECES = {
    "en": "Police said on Friday that gunmen killed 12 people and wounded 30 in Aleppo, Syria, the toll rose to 15, including 3 children, from 12,"
    " profit rose 20 percent from $50 to $60 million (£45 million), and the mayor denied that 8,200 U.S. troops left for Iraq in 2019",
    "ar": "قالت الشرطة يوم الجمعة إن مسلحين قتلوا 12 شخصا وأصابوا 30 في حلب، وارتفعت الحصيلة إلى 15 بينهم 3 أطفال، وارتفعت الأرباح بنسبة 20 في المئة من 50 إلى"
    " 60 مليون دولار، ونفى المحافظ أن يكون 8200 جندي أميركي غادروا إلى العراق عام 2019",
}
JOINTS = {"one-sentence": ", ", "many-sentences": ". ", "many-paragraphs": ".\n"}
SHORT, LIST = 24, 400
# A little more than twice, since what is noted once is found again by bisection.
MOST = 2.4


def calls(act, text, language):
    """Count the calls of functions, which unlike time are the same on every machine."""
    article = factcheck.Article(text, language, "2025-04-14")
    act(article)
    profile = cProfile.Profile()
    profile.runcall(act, article)
    return pstats.Stats(profile).total_calls


@pytest.mark.parametrize("act", [factcheck.parse, factcheck.check])
@pytest.mark.parametrize(("text", "language"), [("12 people, ", "en"), ("12 شخصا، ", "ar")])
def test_a_list_of_like_figures_costs_no_more_for_its_length(text, language, act):
    assert calls(act, text * LIST * 2, language) < MOST * calls(act, text * LIST, language)


@pytest.mark.parametrize("act", [factcheck.parse, factcheck.check])
@pytest.mark.parametrize("joint", JOINTS)
@pytest.mark.parametrize("language", PIECES)
def test_twice_the_text_takes_about_twice_the_calls(language, joint, act):
    text = PIECES[language] + JOINTS[joint]
    assert calls(act, text * SHORT * 2, language) < MOST * calls(act, text * SHORT, language)
