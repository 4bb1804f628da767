"""Whoever fills a table of a language finds above each field what it holds, and is told which table cannot be read."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import factcheck.languages.language as language
from factcheck import LanguageError
from factcheck.languages.table import table

FOLDER = Path(language.__file__).parent


def fields() -> Iterator[tuple[str, list[str]]]:
    """Give each field of the tables with the lines above it, back to the last empty one."""
    for path in sorted(FOLDER.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        for node in ast.walk(ast.parse(text)):
            for field in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(field, ast.AnnAssign):
                    above = lines[: field.lineno - 1]
                    start = max((number for number, line in enumerate(above) if not line.strip()), default=-1) + 1
                    yield f"{path.stem}.{node.name}.{ast.unparse(field.target)}", above[start:]


@pytest.mark.parametrize(("field", "above"), list(fields()))
def test_a_field_has_a_line_on_what_it_holds(field: str, above: list[str]) -> None:
    assert any(line.lstrip().startswith("# ") for line in above), field


def test_every_table_has_a_shape_of_its_name() -> None:
    shared = {"people", "things", "organisations"}
    assert {name for name in language.Language.model_fields if name not in {"code", "names", *shared}} <= {
        path.stem for path in FOLDER.glob("*.py")
    }


@pytest.mark.parametrize(
    ("written", "said"),
    [(None, "no table xx/units.toml; one as en/units.toml"), ("percent = [", "units.toml is no TOML")],
)
def test_a_table_that_cannot_be_read_is_named(tmp_path: Path, written: str | None, said: str) -> None:
    folder = tmp_path / "xx"
    folder.mkdir()
    if written is not None:
        (folder / "units.toml").write_text(written, encoding="utf-8")
    with pytest.raises(LanguageError, match=re.escape(said)):
        table(folder, "units")


def doubled(value: object) -> Iterator[str]:
    """Give the words that stand twice in one list of a table."""
    if isinstance(value, dict):
        for below in value.values():
            yield from doubled(below)
    elif isinstance(value, list) and all(isinstance(word, str) for word in value):
        yield from (word for word, times in Counter(value).items() if times > 1)


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.toml")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_list_has_a_word_once(path: Path) -> None:
    assert list(doubled(tomllib.loads(path.read_text(encoding="utf-8")))) == []
