"""What a project settles in its pyproject.toml is what its checks go by."""

from __future__ import annotations

import pytest

from factcheck import RULES, LanguageError, RuleError, SettingsError
from factcheck.cli import main
from factcheck.settings import Settings, load

FAULTY = "The blast killed 12 people, including 15 children.\n"
FAULTY_AR = "أسفر الانفجار عن مقتل 12 شخصا بينهم 15 طفلا.\n"


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Give a folder with a faulty text, to which a pyproject.toml can be written."""
    (tmp_path / "blast.txt").write_text(FAULTY, encoding="utf-8")
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "blast-ar.txt").write_text(FAULTY_AR, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def settle(table):
        (tmp_path / "pyproject.toml").write_text(table, encoding="utf-8")
        return tmp_path

    return settle


def test_without_settings_the_default_rules_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert load().rules() == RULES


def test_selected_rules_run_alone(project):
    project('[tool.factcheck]\nselect = ["weekday-contradicts-date"]\n')
    assert [rule.name for rule in load().rules()] == ["weekday-contradicts-date"]


def test_all_selects_those_that_are_off_by_default(project):
    project('[tool.factcheck]\nselect = ["all"]\n')
    assert len(load().rules()) > len(RULES)


def test_an_ignored_rule_does_not_run(project):
    project('[tool.factcheck]\nignore = ["part-exceeds-whole"]\n')
    assert main(["check", "blast.txt"]) == 0


def test_a_nearer_file_that_settles_nothing_is_passed_over(project, monkeypatch):
    folder = project('[tool.factcheck]\nignore = ["part-exceeds-whole"]\n')
    (folder / "old" / "pyproject.toml").write_text('[project]\nname = "old"\n', encoding="utf-8")
    monkeypatch.chdir(folder / "old")
    assert main(["check", "blast-ar.txt"]) == 0


def test_messages_in_no_language_are_refused_with_their_file(project):
    project('[tool.factcheck]\nmessages = "fr"\n')
    with pytest.raises(LanguageError, match=r"pyproject\.toml: no messages in 'fr'"):
        load()


def test_a_rule_is_ignored_in_files_of_a_glob(project):
    project('[tool.factcheck.per-file-ignores]\n"old/*.txt" = ["part-exceeds-whole"]\n')
    assert (main(["check", "old/blast-ar.txt"]), main(["check", "blast.txt"])) == (0, 1)


def test_a_glob_without_a_slash_is_of_the_name(project):
    project('[tool.factcheck.per-file-ignores]\n"*-ar.txt" = ["part-exceeds-whole"]\n')
    assert (main(["check", "old/blast-ar.txt"]), main(["check", "blast.txt"])) == (0, 1)


def test_a_severity_is_settled(project, capsys):
    project('[tool.factcheck.severity]\npart-exceeds-whole = "note"\n')
    assert main(["check", "blast.txt", "--format", "json"]) == 0
    assert '"severity":"note"' in capsys.readouterr().out


def test_settings_are_found_above_the_working_directory(project, monkeypatch):
    folder = project('[tool.factcheck]\nignore = ["part-exceeds-whole"]\n')
    monkeypatch.chdir(folder / "old")
    assert main(["check", "blast-ar.txt"]) == 0


def test_the_command_line_comes_before_the_settings(project):
    project('[tool.factcheck]\nignore = ["part-exceeds-whole"]\n')
    assert main(["check", "blast.txt", "--ignore", "figure-changes"]) == 1


def test_settings_can_be_left_aside(project):
    project('[tool.factcheck]\nignore = ["part-exceeds-whole"]\n')
    assert main(["check", "blast.txt", "--no-config"]) == 1


def test_a_pyproject_without_our_table_settles_nothing(project):
    project('[project]\nname = "news"\n')
    assert load() == Settings(folder=load().folder)


@pytest.mark.parametrize(
    ("table", "error", "hint"),
    [
        ('[tool.factcheck]\nselect = ["parts-mis-total"]\n', RuleError, "'parts-miss-total' would do"),
        ('[tool.factcheck]\nignore = ["no-such-thing-at-all"]\n', RuleError, "factcheck rules"),
        ("[tool.factcheck]\nselekt = []\n", SettingsError, "the keys are select"),
        ('[tool.factcheck.severity]\npart-exceeds-whole = "fatal"\n', SettingsError, "'error'"),
        ("[tool.factcheck\n", SettingsError, "is no TOML"),
        ('[tool.factcheck.severity]\nparts-mis-total = "error"\n', RuleError, "'parts-miss-total' would do"),
        ('[tool.factcheck.per-file-ignores]\n"*" = ["parts-mis-total"]\n', RuleError, "'parts-miss-total' would do"),
    ],
)
def test_wrong_settings_say_where_and_what_would_do(project, table, error, hint):
    project(table)
    with pytest.raises(error, match=r"pyproject\.toml") as raised:
        load()
    assert hint in str(raised.value)


def test_wrong_settings_are_one_line_and_status_2(project, capsys):
    project("[tool.factcheck]\nselekt = []\n")
    assert main(["check", "blast.txt"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_settings_that_are_not_utf_8_are_no_toml(tmp_path):
    (tmp_path / "pyproject.toml").write_bytes("# £".encode("latin-1"))
    with pytest.raises(SettingsError, match="is no TOML"):
        load(tmp_path / "pyproject.toml")


def test_a_glob_without_a_slash_is_of_the_name_of_a_file():
    settings = Settings(per_file_ignores={"blast*": ("figure-changes",)})
    assert settings.ignored_in("old/blast-ar.txt") == ("figure-changes",)


def test_a_file_outside_of_the_folder_is_matched_by_its_path(tmp_path):
    settings = Settings(folder=tmp_path / "news", per_file_ignores={"*/old/*.txt": ("figure-changes",)})
    assert settings.ignored_in(tmp_path / "old" / "blast.txt") == ("figure-changes",)


@pytest.mark.parametrize("table", ["tool = 5\n", "[tool]\nfactcheck = 5\n"])
def test_a_table_that_is_none_is_refused(project, table):
    project(table)
    with pytest.raises(SettingsError, match="a table would do"):
        load()
