"""The matrix in words: what each kind of user gets of each endpoint and method."""

from __future__ import annotations

from collections.abc import Mapping

from django_pro.core.access import CellFact
from django_pro.rules.request_rule import Row, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import matters

Cells = Mapping[str, str]
"""Actor -> what comes of the request, e.g. `200, shows Invoice`."""


def state(cell: CellFact) -> str:
    """Status, what is shown of the rows that the page is about, and what is changed.

    Nothing that differs between two runs of the same code: no keys, no texts.
    """
    parts = [str(cell.status) if cell.status else "no answer"]
    if 300 <= cell.status < 400 and not cell.is_done:
        parts = [f"{cell.status} to the login"]
    if cell.is_done:
        parts += [f"shows {own_model(label)}" for label in sorted(set(cell.shown))]
    done = {
        f"{_VERBS[change.kind]} {own_model(change.model)}"
        for change in cell.changes
        if matters(change)
    }
    return ", ".join([*parts, *sorted(done)])


_VERBS = {"inserted": "adds", "updated": "changes", "deleted": "deletes"}


def name_of(row: Row) -> str:
    """Method, pattern and view: stable between runs."""
    return f"{row.method} /{row.endpoint.pattern.lstrip('/')} {row.endpoint.view}"


def matrix(tried: Tried) -> dict[str, Cells]:
    """By method, pattern and view; what the view does not have (405 for everyone) is left out."""
    return {
        name_of(row): {actor: state(cell) for actor, cell in row.cells.items()}
        for row in tried.rows
        if any(cell.status != 405 for cell in row.cells.values())
    }
