"""Verify the figures of a summary by the articles that it sums up."""

from pathlib import Path

from factcheck import read_articles, verify

here = Path(__file__).parent
(summary,) = read_articles(here / "summary.txt")
sources = read_articles(*sorted((here / "articles").glob("*.txt")))

report = verify(summary, against=sources)
for verdict in report.verdicts:
    print(f"{verdict.claim.quote}: {verdict.status}: {verdict.because}")
