"""Rows are changed by a request of nobody."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.mends import permissions
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.rule import a
from django_pro.rules.whose import (
    Changed,
    by_place,
    cells_of,
    is_capability,
    matters,
    names_by_code,
    told_of,
)


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for found in by_place(_changes(tried)):
        endpoint, model, ways, changes = told_of(found)
        yield RequestClaim(
            endpoint,
            found[0].cells.subject.permissions_at,
            f"Nobody has to log in: {ways} without a login, and {a(model)} is {changes}",
            "Demand a login: permission_classes = [IsAuthenticated], login_required or "
            "LoginRequiredMixin",
            cells_of(found, "anonymous"),
            cwe=306,
            subject=model,
            row=found[0].row,
        )


def _changes(tried: Tried) -> Iterator[Changed]:
    for row in tried.rows:
        cell = row.cells.get("anonymous")
        if cell is None or not cell.is_done or is_capability(row):
            continue
        if _asks_a_code(tried, row):
            continue
        rows = {(each.model, each.key): each for each in row.subject.rows}
        for change in cell.changes:
            known = rows.get((change.model, change.key))
            if change.kind == "inserted" or known is None or not matters(change):
                continue
            if names_by_code(tried, cell, change.model):
                continue
            if row.method == "GET" and change.kind != "deleted":
                continue  # a page counts who has seen it
            yield Changed(row, known, change)


def _asks_a_code(tried: Tried, row: Row) -> bool:
    """Whether it does more for who knows the code of a row: that is a login of its own kind."""
    return any(
        (cell.endpoint, cell.method, cell.variation)
        == (row.endpoint.id, row.method, "another code")
        for cell in tried.cells
    )


RULE = RequestRule("S104", "error", _check, mend=permissions.login)
