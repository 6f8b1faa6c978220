"""What `fix` makes of the choices of many forms, and of trees."""

from __future__ import annotations

from tests.cases.mend import assert_mended


def test_choices_and_trees_are_asked_for_once_or_left_as_labelled() -> None:
    assert_mended("forms_and_trees")
