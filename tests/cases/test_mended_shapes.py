"""What `fix` makes of lookups that are hard to write otherwise."""

from __future__ import annotations

from tests.cases.mend import assert_mended


def test_hard_shapes_are_mended_or_left_as_labelled() -> None:
    assert_mended("written_otherwise")


def test_what_is_asked_too_often_is_mended() -> None:
    assert_mended("once")
