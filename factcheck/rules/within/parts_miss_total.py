"""The parts of a whole do not add up to it.

A list after a colon, in brackets, between dashes, or after words that say that it is whole is added up, and so are some and
the remaining ones of a whole, also of one that the sentence before told alone, and what the known dead or wounded are said to be (nine died. The dead
were four men and five women). A list of some (among them, including) is never added up, nor is one that runs on
(and others), or whose items are not all numbers. Hedges and rounding widen each figure before they are compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims.document import Document
from factcheck.claims.relations.partition import Partition
from factcheck.rules.interval import interval, rational, total, verdict
from factcheck.rules.repair import mended
from factcheck.rules.rule import Check, Rule
from factcheck.rules.saying import UNDECIDED, WARNS, say

NAME = "parts-miss-total"
# Numbers from so many on that others make but for one digit were meant to be made by them.
LARGE = 1000
# Of fewer digits the parts are too likely to come near the whole by chance.
DIGITS = 4
SLIPS = frozenset(("digits-swapped", "digit-changed"))
SAYS = {
    "holds": "{parts} = {sum}, as {whole} stated",
    "fails": "{parts} = {sum}, but {whole} are stated",
    "undecided": "{parts} = {sum}, but {whole} are stated; it is not sure that these are all its parts",
}


def find(document: Document) -> Iterator[Check]:
    """Compare each whole with the sum of all its parts."""
    for partition in document.structure.partitions:
        check = mended(compared, partition)
        yield as_meant(partition) or check if check.result != "fails" and partition.unfinished else check


def as_meant(partition: Partition) -> Check | None:
    """Give what fails if the parts of a large whole are all its parts, and would not with one slip less."""
    digits = len(str(rational(partition.whole.value)).rstrip("0"))
    above = sum(rational(part.value) for part in partition.parts) > rational(partition.whole.value)
    if partition.whole.value < LARGE or digits < (DIGITS - above):
        return None
    check = mended(compared, partition._replace(sure=True, unfinished=False, loose=False))
    slipped = any(repair.reason in SLIPS for repair in check.repairs)
    return check.model_copy(update={"severity": "warning"}) if check.result == "fails" and slipped else None


def compared(partition: Partition) -> Check:
    """Say whether the parts of a whole add up to it."""
    whole, parts, sure, unfinished, loose = partition

    def fits(width: Fraction) -> bool:
        stated, made = interval(whole, width), total(parts, width)
        return not stated.is_below(made) if unfinished else stated.meets(made)

    outcome = verdict(fits)
    values = [part.value for part in parts]
    if outcome[0] == "fails" and not sure:
        outcome = WARNS if unfinished and not loose else UNDECIDED
    elif unfinished and outcome[0] == "holds" and not interval(whole).meets(total(parts)):
        outcome = UNDECIDED
    return say(NAME, SAYS, outcome, (whole, *parts), parts=values, sum=sum(map(rational, values)), whole=whole.value)


RULE = Rule(
    name=NAME,
    summary="listed parts do not sum to the stated total",
    find=find,
    flagged={
        "en": (
            "Nine people drowned. The dead were four men, two women and five children.",
            "A coach fell into a gorge, killing 19 people, 12 men and nine women.",
            "Of the 60 defendants, 12 were acquitted, 43 were jailed and seven were fined.",
            "The storm hurt 12 people, including seven women and eight children.",
            "The attack killed 12 people: six soldiers, three drivers and two villagers.",
            "The fund has $440 million: $300 million for housing and $136 million for schools.",
            "Of the 50 passengers, 30 were rescued and the remaining 25 are missing.",
            "A delegation of nine people, made up of four doctors and six engineers, arrived.",
            "The fire killed 31 people (18 men and 12 women).",
        ),
        "ar": (
            "لقي تسعة أشخاص حتفهم. والقتلى هم أربعة رجال وامرأتان وخمسة أطفال.",
            "لقي 19 شخصا، 12 رجلا وتسع نساء، حتفهم في سقوط حافلة.",
            "من بين 40 راكبا، قتل 30 وأصيب 14.",
            "قتل 12 شخصا: ستة جنود وثلاثة سائقين وقرويان.",
            "قتل 11 شخصا هم ستة جنود وثلاثة سائقين وثلاثة قرويين.",
            "أصيب 31 شخصا (18 رجلا و12 امرأة) في الحريق.",
        ),
    },
    passing={
        "en": (
            "Nine people drowned. The dead were four men, two women and three children.",
            "A coach fell into a gorge, killing 21 people, 12 men and nine women.",
            "Of the 60 defendants, 48 were convicted, 30 were jailed and 18 were fined.",
            "The storm hurt 12 people, including seven women and six tourists.",
            "The attack killed 11 people: six soldiers, three drivers and two villagers.",
            "The attack killed 12 people, including six soldiers, three drivers and two villagers.",
            "The attack killed 12 people: six soldiers, three drivers, two villagers and others.",
            "The attack killed at least 10 people: six soldiers, three drivers and two villagers.",
            "Of the 50 passengers, 30 were rescued and the remaining 20 are missing.",
        ),
        "ar": (
            "لقي تسعة أشخاص حتفهم. والقتلى هم أربعة رجال وامرأتان وثلاثة أطفال.",
            "لقي 21 شخصا، 12 رجلا وتسع نساء، حتفهم في سقوط حافلة.",
            "من بين 60 متهما، أدين 48 وسجن 30 وغرم 18.",
            "قتل 11 شخصا: ستة جنود وثلاثة سائقين وقرويان.",
            "قتل 12 شخصا بينهم ستة جنود وثلاثة سائقين.",
            "قتل 12 شخصا: ستة جنود وثلاثة سائقين وآخرون.",
        ),
    },
)
