"""Check an article against itself."""

from pathlib import Path

from factcheck import check, read_articles

(article,) = read_articles(Path(__file__).parent / "articles" / "evening-ledger-tuesday.txt")

report = check(article)
for finding in report.findings:
    print(f"{finding.severity}: {finding.rule}: {finding.because}")
    for claim in finding.claims:
        print(f"  {claim.quote!r} at {claim.start}-{claim.end}")
