"""Rows that users may change in part by PATCH, and not as a whole by PUT."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from django_pro.core.access import CellFact
from django_pro.rules.request_rule import Row, Tried

_REFUSED = (401, 403)


class Partly(NamedTuple):
    """Of one endpoint of REST framework: PATCH sets what PUT is there to set."""

    row: Row
    """That of PATCH."""
    refused: CellFact
    """PUT as the owner."""
    done: CellFact
    """PATCH as the owner."""


def changed_all_the_same(tried: Tried) -> Iterator[Partly]:
    """Endpoints whose PUT is kept from the owner of a row, and whose PATCH takes every field from
    them that PUT takes from the staff. A PATCH that takes less is another request."""
    puts = {row.endpoint.id: row for row in tried.rows if row.method == "PUT"}
    for row in tried.rows:
        put, done = puts.get(row.endpoint.id), row.cells.get("owner")
        if row.method != "PATCH" or row.endpoint.kind != "drf" or put is None or done is None:
            continue
        refused, staff = put.cells.get("owner"), put.cells.get("staff")
        if refused is None or refused.status not in _REFUSED or staff is None:
            continue
        whole, taken = _updated(staff), _taken(staff)
        if whole and taken and whole <= _updated(done) and taken <= _taken(done):
            yield Partly(row, refused, done)


def _taken(cell: CellFact) -> set[str]:
    """Fields that a body may have, those among them that were sent as the row has them."""
    return {name for reader in cell.readers for name in reader.fields}


def _updated(cell: CellFact) -> set[tuple[str, str, str]]:
    """(model, key, field) of what a request that was done changed."""
    return {
        (change.model, change.key, name)
        for change in cell.changes
        if cell.is_done and change.kind == "updated"
        for name in change.fields
    }
