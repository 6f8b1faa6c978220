"""Who leads an organisation, team or workspace, and what they get of another one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from django_pro.core.access import CellFact, RowFact
from django_pro.rules.request_rule import Row, Tried
from django_pro.rules.whose import changed

_VARIATION = "leads another"


class Led(NamedTuple):
    """A request of who leads another one, and the plain requests beside it."""

    cells: Row
    cell: CellFact
    row: RowFact

    @property
    def shared_in(self) -> str:
        """How the row names who shares it."""
        return self.row.shared[0]


def reads(tried: Tried, *, detail: bool) -> Iterator[Led]:
    """Rows that are shown to who leads another one, and to no ordinary user."""
    for each in _of_rows(tried):
        is_this = each.row.by_url if detail else each.row.of_view or len(_rows(each.cells)) == 1
        if each.cell.method != "GET" or each.cells.subject.detail != detail or not is_this:
            continue
        ordinary = any(each.cells.shown(actor, each.row) for actor in ("other", "anonymous"))
        if each.row.model in each.cell.shown and each.cell.is_done and not ordinary:
            yield each


def changes(tried: Tried) -> Iterator[Led]:
    """Rows that who leads another one changes, and no ordinary user does."""
    for each in _of_rows(tried):
        plain = [each.cells.cells.get(actor) for actor in ("other", "anonymous")]
        ordinary = any(cell is not None and changed(cell, each.row) for cell in plain)
        if each.cell.is_done and changed(each.cell, each.row) is not None and not ordinary:
            yield each


def _rows(cells: Row) -> tuple[RowFact, ...]:
    return cells.subject.rows


def _of_rows(tried: Tried) -> Iterator[Led]:
    by_key = {(each.endpoint.id, each.method): each for each in tried.rows}
    for cell in tried.cells:
        cells = by_key.get((cell.endpoint, cell.method))
        if cell.variation == _VARIATION and cells is not None:
            for row in cells.subject.rows:
                if row.shared:
                    yield Led(cells, cell, row)
