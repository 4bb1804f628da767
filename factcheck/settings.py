"""What a project has settled about its checks, in `[tool.factcheck]` of its pyproject.toml.

    [tool.factcheck]
    select = ["default", "past-event-after-publication"]
    ignore = ["figure-changes"]
    messages = "ar"
    rates = "rates.csv"

    [tool.factcheck.severity]
    headline-exceeds-body = "error"

    [tool.factcheck.per-file-ignores]
    "archive/*.txt" = ["weekday-contradicts-date"]

`rates` is a CSV file with the columns date, base, quote and rate, beside the settings.
`select` names the rules that run, with `default` for those that do so anyway and `all` for all; `ignore` takes some away.
A glob without a slash is matched against the name of a file, one with a slash against its path below the settings' folder.
"""

from __future__ import annotations

import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from factcheck.errors import LanguageError, RuleError, SettingsError
from factcheck.rules.exchange_rates import read_rates
from factcheck.rules.messages import told
from factcheck.rules.rule import Rule, Severity
from factcheck.rules.within import currency_conversion_off, named_rules

FILE = "pyproject.toml"


def dashed(name: str) -> str:
    """Give the name of a field as TOML has it."""
    return name.replace("_", "-")


class Settings(BaseModel):
    """Hold what is settled; `folder` is that of the file, against which globs are matched.

    >>> Settings(ignore=("figure-changes",)).rules()[0].name
    'parts-miss-total'
    """

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=dashed, populate_by_name=True)

    select: tuple[str, ...] = ("default",)
    ignore: tuple[str, ...] = ()
    severity: dict[str, Severity] = {}
    per_file_ignores: dict[str, tuple[str, ...]] = {}
    messages: str = "en"
    rates: Path | None = None
    folder: Path = Path()

    def rules(self, path: str | Path | None = None) -> tuple[Rule, ...]:
        """Give the rules that run, on the file at a path if there is one."""
        ignored = {*self.ignore, *self.ignored_in(path)}
        chosen = {rule.name: rule for name in self.select for rule in named_rules(name)}
        if self.rates is not None and currency_conversion_off.NAME in chosen:
            chosen[currency_conversion_off.NAME] = currency_conversion_off.with_rates(
                read_rates(self.folder / self.rates)
            )
        return tuple(rule for name, rule in chosen.items() if name not in ignored)

    def ignored_in(self, path: str | Path | None) -> tuple[str, ...]:
        """Give the rules that are ignored in a file."""
        if path is None:
            return ()
        place = Path(path)
        full = place.resolve()
        below = full.relative_to(self.folder.resolve()) if full.is_relative_to(self.folder.resolve()) else place
        return tuple(
            name
            for glob, names in self.per_file_ignores.items()
            if fnmatch(below.as_posix() if "/" in glob else place.name, glob)
            for name in names
        )

    def check(self) -> None:
        """Raise RuleError where a rule that is named does not exist, LanguageError where there are no such messages."""
        told((), self.messages)
        for name in (
            *self.select,
            *self.ignore,
            *self.severity,
            *(n for names in self.per_file_ignores.values() for n in names),
        ):
            named_rules(name)


def load(path: str | Path | None = None) -> Settings:
    """Read the settings of a pyproject.toml: of that at a path, else of the nearest at or above the working directory that has any.

    Raises SettingsError where the file cannot be read or is not well formed, RuleError where it names an unknown rule,
    LanguageError where it names a language without messages.
    """
    if path is not None:
        return settled(Path(path), table_in(Path(path)) or {})
    here = Path.cwd()
    for file in (folder / FILE for folder in (here, *here.parents)):
        table = table_in(file) if file.is_file() else None
        if table is not None:
            return settled(file, table)
    return Settings()


def table_in(file: Path) -> dict[str, Any] | None:
    """Read what a file settles; None where it does not speak of it."""
    try:
        tools = tomllib.loads(file.read_text(encoding="utf-8")).get("tool", {})
    except OSError as error:
        raise SettingsError(f"{file} cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file} is no TOML: {error}") from None
    table = tools.get("factcheck") if isinstance(tools, dict) else tools
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{file}: tool.factcheck is {table!r:.80}; a table would do")
    return table


def settled(file: Path, table: dict[str, Any]) -> Settings:
    """Make the settings of a table, and say the place where that fails."""
    try:
        settings = Settings.model_validate({"folder": file.parent} | table)
        settings.check()
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        names = ", ".join(dashed(name) for name in Settings.model_fields if name != "folder")
        raise SettingsError(f"{file}: tool.factcheck.{place}: {first['msg']}; the keys are {names}") from None
    except (RuleError, LanguageError) as error:
        raise type(error)(f"{file}: {error}") from None
    return settings
