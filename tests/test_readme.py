import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SESSIONS = [text for language, text in BLOCKS if language == "console"]
COMMANDS = [text.strip() for language, text in BLOCKS if language == "sh"]


def factcheck(*arguments):
    """Run the command line in the root of the project, 80 columns wide."""
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=ROOT,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "COLUMNS": "80"},
        timeout=120,
    )


def expanded(arguments):
    """Expand the patterns of a command as a shell does."""
    for argument in arguments:
        yield from sorted(str(path) for path in ROOT.glob(argument)) if "*" in argument else [argument]


def test_python_in_the_readme_is_true():
    for _, text in BLOCKS:
        if ">>>" in text:
            test = doctest.DocTestParser().get_doctest(text, {}, "README.md", "README.md", 0)
            assert doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test).failed == 0


@pytest.mark.parametrize("session", SESSIONS, ids=lambda text: text.splitlines()[0])
def test_a_session_in_the_readme_is_true(session):
    command, _, shown = session.partition("\n")
    written = factcheck(*expanded(shlex.split(command)[2:])).stdout.decode()
    # The first `...` may stand for what comes before, which doctest takes for a prompt.
    assert doctest.OutputChecker().check_output(f"<<{shown}>>", f"<<{written}>>", doctest.ELLIPSIS), written


def test_one_command_installs_and_runs_and_one_installs_and_tests():
    run, test = COMMANDS
    install = "python3 -m venv .venv && .venv/bin/pip install -q "
    assert run.startswith(f"{install}. && .venv/bin/factcheck compare ")
    assert test == f"{install}-e '.[test]' && .venv/bin/pytest"


def test_the_command_that_runs_the_main_job_runs():
    arguments = shlex.split(COMMANDS[0].rpartition("&&")[2])[1:]
    done = factcheck(*expanded(arguments))
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout


def test_the_readme_names_every_command():
    help_text = factcheck("--help").stdout.decode()
    for name in ("check", "compare", "verify", "parse", "numbers", "rules", "rule"):
        assert name in help_text
        assert f"factcheck {name} " in README


def test_files_that_the_readme_and_the_guide_name_are_there():
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w./]+/[\w./]*)`|\]\((\w+(?:\.md)?)\)", README + guide)
    for first, second in named:
        assert (ROOT / (first or second)).exists() or (ROOT / "factcheck" / (first or second)).exists(), first or second


def test_nothing_is_left_to_fill_in():
    assert "TODO" not in README
