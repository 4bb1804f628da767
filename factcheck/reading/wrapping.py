"""Lines that were broken to fit a width: a text from a mail or a terminal goes on in the next line, where others begin anew."""

from __future__ import annotations

from itertools import pairwise

# Narrower columns are lists and tables; longer lines are paragraphs.
NARROWEST, WIDEST = 40, 100
# So many lines must be full, for a few may be so by chance.
FEWEST = 3
# Behind these a line may be shorter, and whether it goes on is all one.
CLOSERS = tuple(".!?؟…:؛\"'”’»)]")


def unwrapped(text: str) -> str:
    r"""Give a text as long as before, with a space for each end of a line that is none of a sentence.

    A text is wrapped where every line is full, that is where the first word of the next would not have fitted into it; only
    the headline, the last line of a paragraph and one that ends a sentence may be shorter.

    >>> lines = (
    ...     "The blast in the market of the old town killed 12",
    ...     "people, including 15 children who had come to the",
    ...     "market with their parents. The mayor of the town",
    ...     "said that the market would be closed until Sunday.",
    ... )
    >>> unwrapped("\n".join(lines)) == " ".join(lines)
    True
    >>> unwrapped("Killed: 12\nWounded: 15\nMissing: 3").count("\n")
    2
    """
    lines = text.split("\n")
    width = max(len(line.rstrip()) for line in lines)
    if len(lines) <= FEWEST or not NARROWEST <= width <= WIDEST:
        return text
    joined: list[str] = []
    full = 0
    for place, (line, following) in enumerate(pairwise(lines)):
        runs_on = is_open(line) and bool(following.strip())
        if runs_on and place > 0 and fits(line, following, width):
            return text
        runs_on = runs_on and not fits(line, following, width)
        full += runs_on
        joined.append(line.rstrip().ljust(len(line) + 1) if runs_on else line + "\n")
    return "".join([*joined, lines[-1]]) if full >= FEWEST else text


def is_open(line: str) -> bool:
    """Tell whether a line ends within a sentence."""
    return bool(line.strip()) and not line.rstrip().endswith(CLOSERS)


def fits(line: str, following: str, width: int) -> bool:
    """Tell whether the first word of a line would have fitted into the line before."""
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) <= width
