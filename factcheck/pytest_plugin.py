"""Give pytest the fixture `factcheck`.

pytest loads this file at each start, so all that takes time waits until a test asserts.
"""

from __future__ import annotations

import pytest

from factcheck.testing import assert_consistent, assert_no_contradictions, assert_supported


class Assertions:
    """Hold the assertions of `factcheck.testing`."""

    assert_consistent = staticmethod(assert_consistent)
    assert_no_contradictions = staticmethod(assert_no_contradictions)
    assert_supported = staticmethod(assert_supported)


@pytest.fixture(name="factcheck", scope="session")
def assertions() -> Assertions:
    """Give the assertions that texts hold together: `factcheck.assert_consistent(article)` and its like."""
    return Assertions()
