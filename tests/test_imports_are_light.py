import subprocess
import sys

import pytest


def loaded(code):
    """Give the modules that some code loads."""
    code = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_the_package_alone_loads_no_model():
    assert not loaded("import factcheck") & {"pydantic", "rich", "pint", "dateparser", "hijridate"}


@pytest.mark.parametrize("heavy", ["rich", "pint", "dateparser"])
def test_an_article_is_read_without_what_it_does_not_need(heavy):
    assert heavy not in loaded("import factcheck; factcheck.parse('The blast killed 12 people.')")


def test_the_command_line_loads_no_pint():
    assert "pint" not in loaded("import factcheck.cli")
