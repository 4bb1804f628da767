"""Give pytest the fixture `factcheck`.

pytest loads this file at each start, so all that takes time waits until a test asserts.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.testing import assert_consistent, assert_no_contradictions, assert_supported

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.settings import Settings


class Assertions:
    """Hold the assertions of `factcheck.testing`, by the settings of the project that is tested."""

    assert_no_contradictions = staticmethod(assert_no_contradictions)
    assert_supported = staticmethod(assert_supported)

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def settings(self) -> Settings:
        """Read the settings when they are first needed."""
        from factcheck.settings import FILE, Settings, load

        file = self.folder / FILE
        return load(file) if file.is_file() else Settings()

    def assert_consistent(self, article: Article | str, *, ignore: Collection[str] = ()) -> None:
        """Fail where an article's figures contradict each other; see `factcheck.testing`."""
        __tracebackhide__ = True
        assert_consistent(article, ignore=ignore, settings=self.settings)


@pytest.fixture(name="factcheck", scope="session")
def assertions(pytestconfig: pytest.Config) -> Assertions:
    """Give the assertions that texts hold together: `factcheck.assert_consistent(article)` and its like."""
    return Assertions(pytestconfig.rootpath)
