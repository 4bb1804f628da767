"""Two articles that give the same figures in the same order: where a retelling begins, and what stands in step in it."""

import pytest

from factcheck.rules.between.retelling import anchors, in_step, longest_in_order

OURS, THEIRS = [0, 1, 2, 3, 4, 5, 6], [10, 11, 12, 13, 14, 15, 16]


def in_order(count):
    return [(place, place + 10) for place in range(count)]


@pytest.mark.parametrize(
    ("agreed", "ours", "theirs", "is_retelling"),
    [
        (in_order(4), 6, 7, True),
        (in_order(4), 7, 6, True),
        (in_order(3), 3, 3, False),
        (in_order(3), 5, 5, False),
        (in_order(4), 7, 7, False),
        (in_order(5), 7, 7, True),
        ([(0, 13), (1, 12), (2, 11), (3, 10)], 4, 4, False),
        ([], 0, 0, False),
    ],
)
def test_most_figures_agree_in_order_in_a_retelling(agreed, ours, theirs, is_retelling):
    found = anchors(agreed, list(range(ours)), list(range(10, 10 + theirs)))
    assert found == (agreed if is_retelling else [])


def test_three_figures_in_five_are_just_enough():
    assert anchors(in_order(6), list(range(10)), list(range(10, 20))) == in_order(6)
    assert anchors(in_order(5), list(range(10)), list(range(10, 20))) == []


@pytest.mark.parametrize(
    ("pairs", "longest"),
    [
        ([], []),
        ([(1, 1)], [(1, 1)]),
        ([(1, 1), (2, 2), (3, 3)], [(1, 1), (2, 2), (3, 3)]),
        ([(1, 3), (2, 2), (3, 1)], [(3, 1)]),
        ([(1, 5), (2, 1), (3, 2), (4, 3)], [(2, 1), (3, 2), (4, 3)]),
        ([(1, 1), (1, 2), (1, 3)], [(1, 1)]),
        ([(1, 1), (2, 1), (3, 1)], [(3, 1)]),
        ([(1, 2), (2, 3), (3, 1), (4, 4)], [(1, 2), (2, 3), (4, 4)]),
    ],
)
def test_the_longest_run_grows_in_both_articles(pairs, longest):
    assert longest_in_order(pairs) == longest


@pytest.mark.parametrize(
    ("chain", "steps"),
    [
        ([(2, 12)], [(0, 10), (1, 11), (3, 13), (4, 14), (5, 15), (6, 16)]),
        ([(2, 11)], []),
        ([(1, 11), (3, 14)], [(0, 10)]),
        ([(1, 11), (3, 12)], [(0, 10)]),
        ([(1, 11), (3, 13)], [(0, 10), (2, 12), (4, 14), (5, 15), (6, 16)]),
        ([(0, 10), (6, 16)], [(1, 11), (2, 12), (3, 13), (4, 14), (5, 15)]),
        ([], [(0, 10), (1, 11), (2, 12), (3, 13), (4, 14), (5, 15), (6, 16)]),
    ],
)
def test_as_many_figures_between_two_anchors_stand_in_step(chain, steps):
    assert list(in_step(chain, OURS, THEIRS)) == steps


@pytest.mark.parametrize(("ours", "theirs"), [([], THEIRS), (OURS, []), ([], [])])
def test_nothing_stands_in_step_with_an_article_without_figures(ours, theirs):
    assert list(in_step([], ours, theirs)) == []
