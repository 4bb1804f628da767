import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("[!t]*.py")), ids=lambda path: path.name)
def test_an_example_runs_and_says_something(path):
    done = subprocess.run([sys.executable, path], capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.strip()
    assert done.stderr == b""


def test_the_example_of_a_test_passes(pytester):
    result = pytester.runpytest_subprocess(EXAMPLES / "test_articles.py", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=3)


def said(name):
    done = subprocess.run([sys.executable, EXAMPLES / name], capture_output=True, timeout=120)
    return done.stdout.decode()


def test_the_check_finds_parts_that_miss_their_total():
    assert "parts-miss-total" in said("check_an_article.py")


def test_the_comparison_finds_both_conflicts_and_the_update():
    lines = said("compare_articles.py").splitlines()
    conflicts = [line for line in lines if line.startswith("conflict")]
    updates = [line for line in lines if line.startswith("update")]
    assert all("47" in line or "460" in line for line in conflicts)
    assert any("47" in line and "74" in line for line in conflicts)
    assert any("460" in line and "640" in line for line in conflicts)
    assert any("11" in line for line in updates)


def test_the_summary_has_one_wrong_figure_and_one_not_found():
    lines = said("verify_a_summary.py").splitlines()
    assert [line.split(":")[0] for line in lines if ": contradicted:" in line] == ["463 million"]
    assert any(line.startswith("3: not_found") for line in lines)


def test_the_rule_of_the_example_finds_the_large_toll():
    assert "toll-wants-sources" in said("write_a_rule.py")
