"""Read one table of words, and say what entries of several tables share."""

from __future__ import annotations

import json
import tomllib
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from pydantic import BaseModel, ConfigDict

from factcheck.errors import LanguageError

# What the packs stand in, each a folder, and the tables that they share in one called world.
FOLDER = resources.files("factcheck.languages")

Words = tuple[str, ...]


class Table(BaseModel):
    """Be a part of a pack: frozen, and strict about its names."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Noun(Table):
    """Name one thing."""

    # In the singular; the plural only where it is irregular.
    one: Words = ()
    many: Words = ()


class Counted(Noun):
    """Name what is counted."""

    # Further singulars, of a regular plural.
    also: Words = ()
    # Forms that the noun would share with commoner words.
    but_not: Words = ()


class Ending(Table):
    """Say how a form ends."""

    # The last letters of the singular, and what the form may have in their place.
    of: str
    to: Words


def table(folder: Traversable, name: str) -> dict[str, Any]:
    """Read one table of a folder; generated ones are JSON, which is read faster.

    Raises LanguageError where there is none of the name, or where it is no TOML.
    """
    generated = folder / f"{name}.json"
    if generated.is_file():
        read: dict[str, Any] = json.loads(generated.read_text(encoding="utf-8"))
        return read
    try:
        return tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise LanguageError(f"no table {folder.name}/{name}.toml; one as en/{name}.toml is would do") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LanguageError(f"{folder.name}/{name}.toml is no TOML: {error}") from None
