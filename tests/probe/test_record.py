"""Which queryset a query came from: pages of a small project, recorded at 3 and at 9 rows."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).parent / "record_project"
SOURCE = Path(__file__).parents[2] / "src"
VIEWS = PROJECT / "library" / "views.py"

Groups = list[dict[str, Any]]


@pytest.fixture(scope="module")
def pages() -> dict[str, tuple[Groups, Groups]]:
    run = subprocess.run(
        [sys.executable, str(PROJECT / "run.py"), str(SOURCE)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return {page: (small, large) for page, (small, large) in json.loads(run.stdout).items()}


def marked(mark: str) -> int:
    lines = VIEWS.read_text().splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.endswith(f"# <- {mark}"))


def only(groups: Groups, **wanted: Any) -> dict[str, Any]:
    found = [group for group in groups if all(group[key] == wanted[key] for key in wanted)]
    assert len(found) == 1, (wanted, found)
    return found[0]


def climb(groups: Groups, group: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    path: list[str] = []
    while group["parent"] is not None:
        path[:0] = [*group["path"], group["relation"]]
        group = groups[group["parent"]]
    return group, path


def test_a_chain_of_lazy_relations_leads_to_the_line_that_built_the_queryset(pages: Any) -> None:
    _, large = pages["naive"]
    origin, path = climb(large, only(large, via="foreign_key"))
    assert path == ["books", "publisher"]
    assert origin["built"][0]["line"] == marked("naive")
    assert only(large, via="many_to_many")["template_path"].endswith("l.html")
    assert only(large, via="many_to_many")["template_line"] == 3


def test_the_same_template_is_told_apart_by_the_line_that_renders_it(pages: Any) -> None:
    small, large = pages["rendered_twice"]
    for groups, rows in ((small, 3), (large, 9)):
        loops = [group for group in groups if group["via"] == "many_to_many"]
        assert [group["count"] for group in loops] == [2 * rows, 2 * rows]
        first, second = (group["ran"] for group in loops)
        assert (len(first), len(second)) == (1, 1)
        assert second[0]["line"] == first[0]["line"] + 1


@pytest.mark.parametrize(
    ("page", "place"), [("by_property_or_not", "models.py"), ("by_tag_or_not", "odd.py")]
)
def test_a_relation_read_from_as_far_away_by_other_code_is_placed_in_it(
    pages: Any, page: str, place: str
) -> None:
    _, large = pages[page]
    read = [group for group in large if group["via"] == "foreign_key"]
    assert [group["count"] for group in read] == [9, 9]
    assert [Path(group["ran"][0]["path"]).name for group in read] == [place, "views.py"]
    assert [group["template_line"] for group in read] == [1, 2]


def test_counts_grow_with_the_rows_and_keys_stay(pages: Any) -> None:
    small, large = pages["naive"]
    counts = {group["key"]: group["count"] for group in small}
    assert [(counts[group["key"]], group["count"]) for group in large] == [
        (1, 1),
        (3, 9),
        (6, 18),
        (6, 18),
    ]


@pytest.mark.parametrize("page", ["mended", "counted", "unused"])
def test_what_is_loaded_eagerly_does_not_grow(pages: Any, page: str) -> None:
    small, large = pages[page]
    assert [group["count"] for group in small] == [group["count"] for group in large]


def test_a_filter_on_a_prefetched_relation_is_known_to_defeat_the_prefetch(pages: Any) -> None:
    _, large = pages["defeated"]
    count = only(large, result="count")
    assert count["prefetched"]
    assert count["count"] == 9
    origin, path = climb(large, count)
    assert path == ["books", "books"] or path == ["books"]
    assert origin["built"][0]["line"] == marked("defeated")


def test_generic_relations_are_followed_both_ways(pages: Any) -> None:
    _, large = pages["generic"]
    assert climb(large, only(large, via="generic_foreign_key"))[1] == ["target"]
    assert climb(large, only(large, via="generic_relation"))[1] == ["notes"]


def test_a_deferred_field_names_itself(pages: Any) -> None:
    _, large = pages["deferred"]
    refetch = only(large, via="deferred")
    assert refetch["relation"] == "title"
    assert "title" in large[refetch["parent"]]["deferred"]


def test_a_path_goes_through_select_related(pages: Any) -> None:
    _, large = pages["through_select_related"]
    assert climb(large, only(large, via="generic_relation"))[1] == ["author", "notes"]


def test_levels_of_a_tree_are_one_group(pages: Any) -> None:
    small, large = pages["tree"]
    assert only(small, via="reverse_foreign_key")["count"] == 3
    assert only(large, via="reverse_foreign_key")["count"] == 9


def test_len_alone_is_seen(pages: Any) -> None:
    assert pages["counted"][1][0]["uses"] == ["len"]


def test_raw_statements_are_grouped_without_their_literals(pages: Any) -> None:
    assert only(pages["raw"][1], model="")["count"] == 18


def test_writes_are_grouped_by_the_line_that_writes(pages: Any) -> None:
    assert only(pages["written"][1], kind="update")["count"] == 18


def test_tags_do_not_travel_with_copies(pages: Any) -> None:
    assert [group["count"] for group in pages["copied"][1]] == [1]


def test_an_eager_load_that_is_never_read_is_named(pages: Any) -> None:
    assert pages["unused"][1][0]["unused"] == ["publisher", "tags"]


def test_a_class_body_keeps_its_line(pages: Any) -> None:
    _, large = pages["classy"]
    origin, path = climb(large, only(large, relation="publisher"))
    assert path == ["publisher"]
    assert origin["built"][0]["line"] == marked("classy")
    assert origin["built"][0]["function"] == "Classy"


def test_an_async_view_is_recorded(pages: Any) -> None:
    assert only(pages["asynchronous"][1], result="single")["built"][0]["line"] == marked("aget")


def test_conditions_that_every_row_shares_are_told_with_their_values(pages: Any) -> None:
    asked = only(pages["conditions"][1], result="count")
    constant = [each for each in asked["filters"] if each["path"]]
    assert [(each["path"], each["lookup"], each["value"]) for each in constant] == [
        ("publisher__name", "startswith", '"p"')
    ]
    total = only(pages["conditions"][1], result="aggregate")
    assert total["aggregates"] == [{"name": "most", "function": "Max", "field": "title"}]
