"""Where a row's relation is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from django_pro.core.observed import Frame
from django_pro.facts import lookups

CHAIN = 'rows = order.lines.select_related("product")'


def asked(folder: Path, *body: str, line: int) -> lookups.Lookup | None:
    """What is found at the expression of a line."""
    source = ["def cost(order, other):", *(f"    {each}" for each in body)]
    path = folder / "costs.py"
    path.write_text("\n".join([*source, ""]))
    frame = Frame(str(path), line, line, 4, len(source[line - 1]), "cost")
    return lookups.of_relation(frame, "lines")


def test_a_chain_is_found_by_the_name_that_is_read(tmp_path: Path) -> None:
    found = asked(tmp_path, CHAIN, "return sum(each.amount for each in rows)", line=3)
    assert found is not None
    assert found.variable is not None
    assert found.chain == 'select_related("product")'


def test_a_chain_is_found_where_its_name_is_read_twice(tmp_path: Path) -> None:
    found = asked(tmp_path, CHAIN, "if rows:", "    return list(rows)", line=3)
    assert found is not None
    assert found.variable is None
    assert found.text(found.whole) == CHAIN.removeprefix("rows = ")


@pytest.mark.parametrize(
    "body",
    [
        (CHAIN, "return sum(each.amount for each in other)"),
        (CHAIN, "rows = other or rows", "return list(rows)"),
        (CHAIN, CHAIN.replace("rows", "more"), "return [*rows, *more]"),
    ],
    ids=["another name", "a name that is given twice", "two chains"],
)
def test_other_names_lead_to_no_chain(tmp_path: Path, body: tuple[str, ...]) -> None:
    assert asked(tmp_path, *body, line=len(body) + 1) is None


def test_what_a_chain_loads_along(tmp_path: Path) -> None:
    chain = CHAIN + '.prefetch_related("notes")'
    found = asked(tmp_path, chain, "return list(rows)", line=3)
    assert found is not None
    loads = lookups.loaded_along(found)
    assert loads is not None
    assert loads.source() == 'select_related("product").prefetch_related("notes")'


def test_a_chain_that_chooses_rows_loads_no_others_along(tmp_path: Path) -> None:
    found = asked(tmp_path, CHAIN + ".filter(amount=1)", "return list(rows)", line=3)
    assert found is not None
    assert lookups.loaded_along(found) is None
