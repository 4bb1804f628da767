"""Articles that give the same figures in the same order: a translation, or a text written anew after another.

Where most figures agree in order, one that stands between the same two figures in both is told of the same thing, however
little is alike in words; and what it gives otherwise was changed in the telling.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

# So many figures must agree in order, and this share of those of the article that has fewer.
LEAST_AGREED, SHARE = 4, 0.6


def anchors(agreed: Sequence[tuple[int, int]], ours: Sequence[int], theirs: Sequence[int]) -> list[tuple[int, int]]:
    """Give the pairs of agreeing figures that stand in one order in two articles, where they make one a retelling.

    `ours` and `theirs` are the figures of the two articles, in order; nothing is given of other articles.
    """
    chain = longest_in_order(sorted(agreed))
    fewer = min(len(ours), len(theirs))
    return chain if len(chain) >= LEAST_AGREED and len(chain) >= SHARE * fewer else []


def longest_in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the longest run of pairs that grows in both ends; `pairs` are in the order of the first.

    >>> longest_in_order([(1, 5), (2, 6), (3, 1), (4, 8), (4, 9)])
    [(1, 5), (2, 6), (4, 8)]
    """
    # Of pairs with one first end, the later second ends come first: then no two of them make a run.
    ordered = sorted(pairs, key=lambda pair: (pair[0], -pair[1]))
    lasts: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for place, (_, second) in enumerate(ordered):
        length = bisect_left(lasts, second)
        before.append(at[length - 1] if length else -1)
        lasts[length : length + 1] = [second]
        at[length : length + 1] = [place]
    found: list[tuple[int, int]] = []
    place = at[-1] if at else -1
    while place >= 0:
        found.append(ordered[place])
        place = before[place]
    return found[::-1]


def in_step(chain: Sequence[tuple[int, int]], ours: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the figures between the same two anchors, one by one, where both articles have as many there.

    >>> list(in_step([(1, 11), (4, 14)], [1, 2, 3, 4, 5], [11, 12, 13, 14]))
    [(2, 12), (3, 13)]
    """
    ends = [*chain, (ours[-1] + 1, theirs[-1] + 1)] if ours and theirs else []
    begin_one, begin_two = 0, 0
    for one, two in ends:
        end_one, end_two = bisect_left(ours, one), bisect_left(theirs, two)
        if end_one - begin_one == end_two - begin_two:
            yield from zip(ours[begin_one:end_one], theirs[begin_two:end_two], strict=True)
        begin_one, begin_two = end_one + 1, end_two + 1
