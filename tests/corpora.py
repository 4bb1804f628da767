"""The cases of the corpus, found by glob: data in tables by language, as the library's own words are."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

CORPUS = Path(__file__).parent / "corpus"


def cases(table: str) -> list[Any]:
    """Give the cases of all tables of a name as parameters `language, case`; known failures are strict xfails."""
    found = []
    for path in sorted(CORPUS.glob(f"*/{table}.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            marks = [pytest.mark.xfail(reason=case["known"], strict=True)] if "known" in case else []
            found.append(
                pytest.param(
                    path.parent.name, case, id=f"{path.parent.name}-{case.get('name', case.get('text'))}", marks=marks
                )
            )
    return found
