"""What `fix` makes of labelled cases, checked by plain Django at two sizes."""

from __future__ import annotations

import pytest

from tests.cases import harness, mend

FAMILIES = ["lazy_relations", "per_row"]
"""Those that take a minute; `python -m tests.cases.mend NAME...` checks any of them."""


@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_done_row_by_row_is_done_at_once(family: str) -> None:
    results = mend.mend([each for each in harness.cases() if each.bad and each.family == family])
    assert len(results) > 10
    assert [each.example.name for each in results if each.broken] == []
    left = {each.example.name for each in results if not each.mended}
    assert left == {each.example.name for each in results if each.example.mends}
