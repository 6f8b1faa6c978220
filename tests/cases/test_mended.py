"""What `fix` makes of labelled cases, checked by plain Django at two sizes.

The families stand in files of their own, so that two processes share them.
"""

from __future__ import annotations

import pytest

from tests.cases.mend import assert_mended


@pytest.mark.parametrize("family", ["lazy_relations", "per_row"])
def test_what_is_read_row_by_row_is_read_at_once(family: str) -> None:
    assert_mended(family)
