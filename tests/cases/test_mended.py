"""What `fix` makes of labelled cases, checked by plain Django at two sizes."""

from __future__ import annotations

from tests.cases import harness, mend


def test_what_is_read_row_by_row_is_loaded_along() -> None:
    results = mend.mend(
        [each for each in harness.cases() if each.bad and each.family == "lazy_relations"]
    )
    assert len(results) > 10
    assert [each.example.name for each in results if each.broken] == []
    assert [each.example.name for each in results if not each.mended] == []
