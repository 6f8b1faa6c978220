"""What `fix` makes of labelled cases, checked by plain Django at two sizes."""

from __future__ import annotations

from tests.cases import harness, mend


LEFT = {
    # What is compared is a value of the row itself, or an argument that only the caller knows.
    "b_written_otherwise_count_by_a_value_of_the_row",
    "b_written_otherwise_method_with_an_argument",
}


def test_what_is_asked_of_each_row_is_asked_once() -> None:
    results = mend.mend(
        [
            each
            for each in harness.cases()
            if each.bad and each.family in ("per_row", "written_otherwise")
        ]
    )
    assert len(results) > 30
    assert [each.example.name for each in results if each.broken] == []
    assert {each.example.name for each in results if not each.mended} == LEFT


def test_what_is_read_row_by_row_is_loaded_along() -> None:
    results = mend.mend(
        [each for each in harness.cases() if each.bad and each.family == "lazy_relations"]
    )
    assert len(results) > 10
    assert [each.example.name for each in results if each.broken] == []
    assert [each.example.name for each in results if not each.mended] == []
