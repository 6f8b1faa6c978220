"""What `fix` makes of writes in loops."""

from __future__ import annotations

from tests.cases.mend import assert_mended


def test_writes_are_done_at_once_or_left_as_labelled() -> None:
    assert_mended("writes")
