"""Fit the weights by which claims are taken for one fact, and say how well they do on clusters that they have not seen.

    python -m factcheck.rules.between.fit_weights PAIRS ARTICLES CLUSTERS [--write]

PAIRS and ARTICLES are JSON Lines, CLUSTERS is JSON. A pair has `cluster`, `relation` ("agree", "compatible", "update",
"conflict" or "unrelated") and `a` and `b`, each the `id` of an article with the `start` and `end` of a claim; an article
has `id`, `text`, `lang`, `published` and `source`; a cluster lists its `articles`, and is `exhaustive` where the pairs
name all its claims about one fact. The weights are those of a logistic regression, with the points that each relation
asks for chosen after it, all rounded to tenths. `--write` puts them into the table.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.article import Article
from factcheck.claims.claim import Figure
from factcheck.claims.document import Document
from factcheck.rules.between.comparing import compared
from factcheck.rules.between.difference import told_alike
from factcheck.rules.between.matching import WEIGHTS, Weights, likenesses
from factcheck.rules.between.slots import differing_slot, fate
from factcheck.rules.between.standing import standing
from factcheck.rules.between.telling import Telling, tellings
from factcheck.rules.rule import Cited

TABLE = Path(__file__).parent / "weights.toml"
KINDS = ("agree", "compatible", "update", "conflict")
ASKED = {"agree": "to_agree", "compatible": "to_be_compatible", "update": "to_update", "conflict": "to_conflict"}
NAMES = tuple(name for name in Weights._fields if name != "start" and name not in ASKED.values())
UNRELATED, UNMARKED, STRANGERS = "unrelated", "unmarked", "strangers"
# What a pair counts that nobody marked: of one event, and of two.
SHARES = {UNMARKED: 0.5, STRANGERS: 0.15}
# So many pairs of articles of two events are strangers to each other, each with the next in a fixed order.
STRANGE_STEPS = (3, 7, 11)
# A weight is held near zero with so much force; the fit stops after so many steps.
RIDGE, STEPS, RATE = 30.0, 300, 0.5
FOLDS = 6
# A relation may ask for so many points; a false conflict in a cluster that is marked in full costs so many hits.
THRESHOLDS = [step / 10 for step in range(-25, 26)]
FALSE_CONFLICT, FALSE_OTHER = 2.0, 0.05


class Row(NamedTuple):
    """Hold two claims: their likenesses, how they stand as one fact, and what their readers marked."""

    cluster: str
    marked: str
    stands: str
    alike: bool
    measures: tuple[float, ...]


class Marked:
    """Hold the marked pairs with the articles that they are of, each read once."""

    def __init__(self, pairs: list[dict[str, Any]], articles: list[dict[str, Any]], clusters: dict[str, Any]) -> None:
        self.pairs = pairs
        self.clusters = clusters
        self.documents = {
            row["id"]: Document(Article(row["text"], row["lang"], row.get("published"), row.get("source"), row["id"]))
            for row in articles
        }
        self.told = {
            name: tellings(document, position) for position, (name, document) in enumerate(self.documents.items())
        }

    def claim(self, end: dict[str, Any]) -> Telling | None:
        """Give the claim that one end of a pair names, as far as it was read."""
        return next(
            (
                telling
                for telling in self.told[end["id"]]
                if telling.claim.start < end["end"] and end["start"] < telling.claim.end
            ),
            None,
        )

    def articles_of(self, cluster: str) -> list[str]:
        """Give the ids of the articles of a cluster."""
        listed = self.clusters.get(cluster, {}).get("articles")
        ends = (pair[side]["id"] for pair in self.pairs if pair["cluster"] == cluster for side in "ab")
        return list(listed or sorted(set(ends)))

    def rows(self) -> Iterator[Row]:
        """Give what the weights are fitted on: marked pairs, and those of one event or of two that are no fact."""
        seen: set[frozenset[int]] = set()
        for pair in self.pairs:
            a, b = self.claim(pair["a"]), self.claim(pair["b"])
            if a is not None and b is not None:
                seen.add(frozenset((id(a), id(b))))
                yield from row(a, b, pair["cluster"], pair["relation"])
        for cluster in (name for name, listed in self.clusters.items() if listed.get("exhaustive")):
            for one, two in combinations(self.articles_of(cluster), 2):
                for a, b in self.alike(one, two):
                    if a.claim.kind in ("casualty", "troops", "money") and frozenset((id(a), id(b))) not in seen:
                        yield from row(a, b, cluster, UNMARKED)
        yield from self.strangers()

    def strangers(self) -> Iterator[Row]:
        """Give the rows of claims of two events."""
        home = {name: cluster for cluster in self.clusters for name in self.articles_of(cluster)}
        ids = sorted(home)
        for one, two in ((one, two) for step in STRANGE_STEPS for one, two in zip(ids, ids[step:], strict=False)):
            if home[one] != home[two]:
                for a, b in self.alike(one, two):
                    yield from row(a, b, home[one], STRANGERS)

    def alike(self, one: str, two: str) -> Iterator[tuple[Telling, Telling]]:
        """Give the pairs of figures of two articles that count the same sort."""
        for a in self.told[one]:
            for b in self.told[two]:
                if isinstance(a.claim, Figure) and isinstance(b.claim, Figure) and fate(a.claim) == fate(b.claim):
                    yield a, b


def row(a: Telling, b: Telling, cluster: str, marked: str) -> Iterator[Row]:
    """Give the row of two claims, unless a slot decides alone what they are."""
    if not isinstance(a.claim, Figure) or not isinstance(b.claim, Figure) or differing_slot(a, b):
        return
    measures = likenesses(a, b)
    stands = standing(a, b).kind
    free = stands in ("agree", "compatible") or (stands == "update" and a.claim.kind == "casualty")
    alike = free or told_alike(a, b)
    yield Row(cluster, marked, stands, alike, tuple(float(measures.get(name, 0)) for name in NAMES))


# -- fitting ---------------------------------------------------------------------------------


def fit(rows: Sequence[Row]) -> Weights:
    """Fit the weights on some rows."""
    start, slopes = regression(
        [row.measures for row in rows],
        [row.marked in KINDS for row in rows],
        [SHARES.get(row.marked, 1.0) for row in rows],
    )
    points = [start + sum(map(float.__mul__, slopes, row.measures)) for row in rows]
    found = dict(zip(NAMES, slopes, strict=True)) | {"start": start}
    found |= {ASKED[kind]: asked(kind, rows, points) for kind in KINDS}
    return Weights(**{name: round(found[name], 1) + 0.0 for name in Weights._fields})


def regression(
    rows: Sequence[Sequence[float]], same: Sequence[bool], shares: Sequence[float]
) -> tuple[float, list[float]]:
    """Fit a logistic regression by descent, each slope with a step of its own; give the start and the slopes."""
    count = len(rows[0])
    values, squares = [0.0] * (count + 1), [1e-9] * (count + 1)
    full = [(1.0, *row) for row in rows]
    for _ in range(STEPS):
        slopes = [0.0, *(RIDGE * value for value in values[1:])]
        for row, is_same, share in zip(full, same, shares, strict=True):
            points = sum(map(float.__mul__, values, row))
            miss = share * (1 / (1 + math.exp(-max(-30.0, min(30.0, points)))) - is_same)
            for place, measure in enumerate(row):
                if measure:
                    slopes[place] += miss * measure
        for place, slope in enumerate(slopes):
            squares[place] += slope * slope
            values[place] -= RATE * slope / math.sqrt(squares[place])
    return values[0], values[1:]


def asked(kind: str, rows: Sequence[Row], points: Sequence[float]) -> float:
    """Give the points that a relation asks for, by which most is gained on some rows."""
    return max(THRESHOLDS, key=lambda least: (gained(kind, rows, points, least), least))


def gained(kind: str, rows: Sequence[Row], points: Sequence[float], least: float) -> float:
    """Give what is gained where a relation asks for so many points: what is right, less what is wrong."""
    total = 0.0
    for row, given in zip(rows, points, strict=True):
        if row.stands == kind and row.alike and given >= least:
            false = FALSE_CONFLICT if kind == "conflict" else FALSE_OTHER
            total += {kind: 1.0, UNRELATED: -1.0, UNMARKED: -false, STRANGERS: -false}.get(row.marked, 0.0)
    return total


# -- scoring ---------------------------------------------------------------------------------


class Score:
    """Count how relations come out, and the conflicts that no reader marked in clusters that are marked in full."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.alarms = 0

    def __str__(self) -> str:
        """Give accuracy, and the F1 of one fact and of conflict."""
        total = sum(self.counts.values())
        right = sum(number for (marked, told), number in self.counts.items() if marked == told)
        return (
            f"accuracy {right / total:.3f}, same fact {self.f1(KINDS):.3f}, conflict {self.f1(('conflict',)):.3f}, "
            f"{self.alarms} false conflicts"
        )

    def f1(self, kinds: Collection[str]) -> float:
        """Give the F1 of some relations taken together."""
        both = sum(number for (marked, told), number in self.counts.items() if marked in kinds and told in kinds)
        either = sum(number * ((marked in kinds) + (told in kinds)) for (marked, told), number in self.counts.items())
        return 2 * both / either if either else 0.0

    def add(self, marked: Marked, cluster: str, weights: Weights) -> None:
        """Count the relations of one cluster."""
        documents = [marked.documents[name] for name in marked.articles_of(cluster)]
        relations = compared(documents, weights=weights).relations
        pairs = [pair for pair in marked.pairs if pair["cluster"] == cluster]
        known = set()
        for pair in pairs:
            ends = pair["a"], pair["b"]
            told = [place for place, one in enumerate(relations) if is_between(one.a, one.b, *ends)]
            known.update(told)
            self.counts[pair["relation"], relations[told[0]].kind if told else UNRELATED] += 1
        if marked.clusters.get(cluster, {}).get("exhaustive"):
            self.alarms += sum(
                one.kind == "conflict" and place not in known and one.a.claim.kind in ("casualty", "troops", "money")
                for place, one in enumerate(relations)
            )


def is_between(a: Cited, b: Cited, one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Tell whether a relation is between the two ends of a pair."""
    return (is_at(a, one) and is_at(b, two)) or (is_at(a, two) and is_at(b, one))


def is_at(cited: Cited, end: dict[str, Any]) -> bool:
    """Tell whether a claim is at one end of a pair."""
    return bool(cited.article == end["id"] and cited.claim.start < end["end"] and end["start"] < cited.claim.end)


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Read a file of JSON Lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def main() -> None:
    """Fit, say how well the weights do, and write them if asked to."""
    parser = argparse.ArgumentParser(description="Fit the weights of factcheck's comparing.")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("clusters", type=Path)
    parser.add_argument("--write", action="store_true", help="put the weights into the table")
    options = parser.parse_args()
    clustered = json.loads(options.clusters.read_text(encoding="utf-8"))
    marked = Marked(read_lines(options.pairs), read_lines(options.articles), clustered)
    rows = list(marked.rows())
    clusters = sorted({pair["cluster"] for pair in marked.pairs})
    unseen, seen, standing_now = Score(), Score(), Score()
    for fold in range(FOLDS):
        held = set(clusters[fold::FOLDS])
        weights = fit([row for row in rows if row.cluster not in held])
        for cluster in sorted(held):
            unseen.add(marked, cluster, weights)
    weights = fit(rows)
    for cluster in clusters:
        seen.add(marked, cluster, weights)
        standing_now.add(marked, cluster, WEIGHTS)
    for name, value in weights._asdict().items():
        print(f"{name} = {value}")
    print(f"# unseen clusters: {unseen}\n# all clusters: {seen}\n# the table as it was: {standing_now}")
    if options.write:
        head = "# Written by fit_weights.py; matching.py says what each gives its points for.\n"
        TABLE.write_text(head + "".join(f"{name} = {value}\n" for name, value in weights._asdict().items()), "utf-8")


if __name__ == "__main__":
    main()
