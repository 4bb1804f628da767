import io
import json
import os
import subprocess
import sys

import pytest

from factcheck import cli, pipeline
from factcheck.report import Report

TEXT = "The blast in Basra killed 30 people on Friday."


def run(*arguments, given="", **environment):
    """Run the command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *map(str, arguments)],
        input=given.encode(),
        capture_output=True,
        env={**os.environ, **environment},
        timeout=120,
    )


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "morning.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "evening.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


@pytest.fixture
def found(monkeypatch, checked, compared, verified):
    """Let the library find what the hand-made reports say."""
    monkeypatch.setattr(pipeline, "check", lambda article, **_: checked)
    monkeypatch.setattr(pipeline, "compare", lambda articles, **_: compared)
    monkeypatch.setattr(pipeline, "verify", lambda article, against: verified)


@pytest.fixture
def clean(monkeypatch):
    """Let the library find nothing."""
    monkeypatch.setattr(pipeline, "check", lambda article, **_: Report())
    monkeypatch.setattr(pipeline, "compare", lambda articles, **_: Report())
    monkeypatch.setattr(pipeline, "verify", lambda article, against: Report())


def commands(file, other):
    return [["check", file, other], ["compare", file, other], ["verify", file, "--against", other]]


@pytest.mark.parametrize("number", range(3))
def test_the_status_is_1_where_something_is_found(found, number, file, other, capsys):
    assert cli.main(commands(file, other)[number]) == 1
    assert "30" in capsys.readouterr().out


@pytest.mark.parametrize("number", range(3))
def test_the_status_is_0_where_nothing_is_found(clean, number, file, other):
    assert cli.main(commands(file, other)[number]) == 0


@pytest.mark.parametrize("number", range(3))
def test_the_status_is_0_on_demand(found, number, file, other):
    assert cli.main([*commands(file, other)[number], "--exit-zero"]) == 0


def test_a_note_is_no_failure(monkeypatch, checked, file):
    notes = tuple(finding for finding in checked.findings if finding.severity == "note")
    report = checked.model_copy(update={"findings": notes})
    monkeypatch.setattr(pipeline, "check", lambda article, **_: report)
    assert cli.main(["check", file]) == 0


def test_check_prints_a_report_for_each_file(found, file, other, capsys):
    cli.main(["check", file, other])
    written = capsys.readouterr().out
    assert written.index("morning") < written.index("parts-miss-total") < written.index("evening")
    assert written.count("error  parts-miss-total") == 2


def test_json_is_a_report_a_line(found, file, other, capsys, checked):
    cli.main(["check", file, other, "--format", "json"])
    lines = capsys.readouterr().out.splitlines()
    assert [Report.model_validate_json(line) for line in lines] == [checked, checked]


def test_html_is_one_page(found, file, other, capsys):
    cli.main(["check", file, other, "--format", "html"])
    assert capsys.readouterr().out.count("<!doctype html>") == 1


USAGE = [
    [],
    ["check"],
    ["nonsense", "a"],
    ["check", "a", "--format", "pdf"],
    ["check", "a", "--published", "June"],
    ["verify", "a"],
    ["numbers", "a", "--format", "html"],
]


@pytest.mark.parametrize("arguments", USAGE, ids=" ".join)
def test_the_status_is_2_where_the_usage_is_wrong(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "usage: factcheck" in capsys.readouterr().err


BAD_FILES = {
    "not UTF-8": b"caf\xe9 12",
    "empty": b"",
    "a bad head": b"---\nnonsense\n---\n12",
    "a bad date": b"published: June\n\n12",
}


@pytest.mark.parametrize("command", ["check", "parse", "numbers"])
@pytest.mark.parametrize("fault", BAD_FILES)
def test_the_status_is_2_and_one_line_says_why_a_file_cannot_be_read(command, fault, tmp_path, capsys):
    path = tmp_path / "bad.txt"
    path.write_bytes(BAD_FILES[fault])
    assert cli.main([command, str(path)]) == 2
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err.startswith("factcheck: ")
    assert written.err.count("\n") == 1
    assert "bad.txt" in written.err


def test_a_missing_file_and_a_directory_are_faults_too(tmp_path, file):
    assert cli.main(["check", file, str(tmp_path / "none.txt")]) == 2
    assert cli.main(["check", str(tmp_path)]) == 2


def test_one_article_cannot_be_compared(file, capsys):
    assert cli.main(["compare", file]) == 2
    assert "two or more would do" in capsys.readouterr().err


def test_a_language_without_a_pack_is_said(file, capsys):
    assert cli.main(["parse", file, "--language", "xx"]) == 2
    assert (
        capsys.readouterr().err
        == "factcheck: article 'morning': no language pack for 'xx'; the packs here are ar, en\n"
    )


def test_a_summary_is_one_article(tmp_path, file, capsys):
    many = tmp_path / "many.json"
    many.write_text(json.dumps([{"text": "a"}, {"text": "b"}]))
    assert cli.main(["verify", str(many), "--against", file]) == 2
    assert "one summary would do" in capsys.readouterr().err


def test_a_fault_has_no_traceback(tmp_path):
    done = run("check", tmp_path / "none.txt")
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1


def test_parse_lists_the_claims(file):
    done = run("parse", file, "--published", "2024-05-13")
    assert done.returncode == 0
    assert b"killed [30] people on [Friday]" in done.stdout
    assert b"2024-05-10" in done.stdout


def test_parse_reads_standard_input():
    done = run("parse", "-", "--format", "json", given="أسفر الانفجار عن مقتل 35 شخصا.")
    (claim,) = json.loads(done.stdout)["claims"]
    assert (claim["kind"], claim["outcome"], claim["low"]) == ("casualty", "killed", 35)


def test_numbers_lists_every_number(file):
    done = run("numbers", file)
    assert done.returncode == 0
    assert b"30" in done.stdout


def test_numbers_are_json_too(file):
    done = run("numbers", file, "--format", "json")
    assert [json.loads(line)["low"] for line in done.stdout.splitlines()] == [30]


def test_a_reader_that_goes_away_is_no_failure(file, root):
    articles = " ".join(str(path) for path in sorted((root / "examples/articles").glob("*.txt")))
    command = f"set -o pipefail; {sys.executable} -m factcheck parse {articles} --format json | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=120)  # noqa: S607
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("environment", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0"}])
def test_arabic_is_written_whatever_the_locale(environment):
    done = run("parse", "-", given="أسفر الانفجار عن مقتل 35 شخصا.", **environment)
    assert done.returncode == 0, done.stderr
    assert "مقتل [35] شخصا" in done.stdout.decode()


class Terminal(io.TextIOWrapper):
    """Be a terminal of another encoding."""

    def isatty(self):
        return True


def test_a_terminal_without_arabic_letters_gets_escapes(monkeypatch):
    stream = Terminal(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    cli.write("مقتل 35", machine=False)
    assert stream.buffer.getvalue() == b"\\u0645\\u0642\\u062a\\u0644 35\n"


def test_output_goes_nowhere_where_there_is_none(file, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    cli.write("30", machine=False)


def test_a_program_without_standard_output_is_no_failure(file):
    command = f"{sys.executable} -m factcheck parse {file} >&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=120)  # noqa: S607
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_version_is_printed(capsys):
    with pytest.raises(SystemExit) as caught:
        cli.main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith("factcheck ")


def test_rules_lists_the_catalogue():
    done = run("rules")
    assert done.returncode == 0
    assert "parts-miss-total" in done.stdout.decode()


def test_rule_explains_one_with_its_examples():
    done = run("rule", "parts-miss-total")
    assert done.returncode == 0
    assert "among them" in done.stdout.decode()
    assert "six soldiers" in done.stdout.decode()


def test_an_unknown_rule_is_refused():
    done = run("rule", "parts-mis-total")
    assert done.returncode == 2
    assert "factcheck rules" in done.stderr.decode()


@pytest.mark.parametrize(
    ("choice", "best"),
    [
        ([], "best 12, 2 witnesses"),
        (["--best", "highest"], "best 15, 2 witnesses"),
        (["--authority", "Evening Ledger"], "best 15, 2 witnesses"),
        (["--authority", "The Harbour Post"], "best 12, 2 witnesses"),
    ],
)
def test_compare_chooses_the_best_value_as_told(choice, best, tmp_path, capsys):
    post, ledger = tmp_path / "post.txt", tmp_path / "ledger.txt"
    post.write_text("source: The Harbour Post\npublished: 2024-05-14\n\nThe fire in Lima killed 12 people.", "utf-8")
    ledger.write_text("source: Evening Ledger\npublished: 2024-05-13\n\nThe fire in Lima killed 15 people.", "utf-8")
    cli.main(["compare", *choice, str(post), str(ledger)])
    assert best in capsys.readouterr().out


def test_a_best_value_that_needs_an_authority_is_refused(file, other, capsys):
    assert cli.main(["compare", "--best", "authoritative", file, other]) == 2
    assert "authorities" in capsys.readouterr().err


@pytest.mark.parametrize("names", ["", ",", " , "])
def test_no_rule_at_all_is_refused(file, names, capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(["check", "--select", names, file])
    assert (stopped.value.code, "names no rule" in capsys.readouterr().err) == (2, True)


def test_a_report_in_json_is_read_back_with_what_its_article_accepts(tmp_path):
    text = tmp_path / "blast.txt"
    text.write_text("accept: part-exceeds-whole: as quoted\n\nThe blast killed 12 people, including 15 children.")
    written = run("check", "--format", "json", text)
    again = tmp_path / "blast.json"
    again.write_bytes(written.stdout)
    assert run("check", "--format", "json", again).returncode == written.returncode == 0
