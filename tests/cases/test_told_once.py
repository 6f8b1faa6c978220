"""What is one fault is one finding."""

from __future__ import annotations

import pytest

from tests.cases import harness
from tests.cases.score import score


@pytest.mark.parametrize(
    "title", ["marks_on_things_of_two_kinds", "what_a_deletion_takes_along_is_told_with_it"]
)
def test_one_fault_is_one_finding(title: str) -> None:
    cases = [each for each in harness.cases() if title in each.name and each.bad]
    _, [result] = score(cases)
    assert [finding["rule"] for finding in result.loud] == [result.example.rule]
