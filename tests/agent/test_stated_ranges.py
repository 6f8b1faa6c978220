"""Values by what a number of the row is."""

from __future__ import annotations

import pytest

from django_pro.agent import stated_ranges

WHOLE = '("S" if row.size < 8 else "M" if row.size < 12 else "L")'


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("below 8 m S, from 8 m to below 12 m M, from 12 m L", WHOLE),
        ("under 8: S, 8 to under 12: M, 12 and more: L", WHOLE),
        ("< 8 -> S, 8 to < 12 -> M, >= 12 -> L", WHOLE),
        ("below 8 S, from 8 to 12 M, from 12 L", ""),
        ("below 8 S, from 10 L", ""),
    ],
)
def test_each_number_has_one_value(told: str, expected: str) -> None:
    found = stated_ranges.ranges(told, ["S", "M", "L"])
    assert (stated_ranges.source("size", found) if found else "") == expected
