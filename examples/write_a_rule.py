"""Write a rule of your own in one file, and check an article by it beside the others."""

from collections.abc import Iterator

from factcheck import RULES, Casualty, Finding, Rule, check
from factcheck.claims.document import Document
from factcheck.rules.rule import Check

MOST = 10_000


def find(document: Document) -> Iterator[Check]:
    """Ask for a second look at every toll of ten thousand and more."""
    for claim in document.claims:
        if isinstance(claim, Casualty) and claim.outcome == "killed":
            because = f"{claim.quote} killed: the desk wants two sources for {MOST:,} and more"
            result = "fails" if claim.value >= MOST else "holds"
            yield Check(rule="toll-wants-sources", result=result, severity="warning", because=because, claims=(claim,))


TOLL_WANTS_SOURCES = Rule(
    name="toll-wants-sources",
    summary="a very large toll",
    find=find,
    flagged={"en": ("The earthquake killed 12,000 people.",), "ar": ("قتل 12 ألف شخص في الزلزال.",)},
    passing={"en": ("The fire killed 12 people.",), "ar": ("قتل 12 شخصا في الحريق.",)},
)


def show(findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        print(f"{finding.severity}: {finding.rule}: {finding.because}")


report = check("The earthquake killed 12,000 people and injured 30,000.", rules=(*RULES, TOLL_WANTS_SOURCES))
show(report.findings)
