"""Compare articles with each other, across languages."""

from pathlib import Path

from factcheck import compare, read_articles

articles = read_articles(*sorted((Path(__file__).parent / "articles").glob("*.txt")))

report = compare(articles)
for relation in report.relations:
    if relation.kind in ("conflict", "update"):
        print(
            f"{relation.kind}: {relation.a.article} {relation.a.claim.quote}, {relation.b.article} {relation.b.claim.quote}"
        )
        print(f"  {relation.because}")
for fact in report.facts:
    if len(fact.claims) > 1:
        print(f"{fact.outcome or fact.unit}: low {fact.low}, best {fact.best}, high {fact.high}")
