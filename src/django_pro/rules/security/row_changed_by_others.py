"""A user changes or deletes a row of another one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress

from django_pro.core.access import CellFact, ChangeFact, RowFact
from django_pro.core.frame import Frame
from django_pro.rules import leaders, read_by
from django_pro.rules.mends import scoping
from django_pro.rules.request_rule import RequestClaim, RequestRule, Row, Tried
from django_pro.rules.rule import a, own_model
from django_pro.rules.whose import (
    NOT_THEIRS,
    Changed,
    by_place,
    cells_of,
    changed,
    is_capability,
    is_for_a_part,
    is_for_owner,
    is_owned,
    is_passed_on,
    looked_up_at,
    matters,
    own_filter,
    owner_of,
    told_of,
    unless_believed,
)

_KNOWN_KEY = "a known key"
"""The variation whose body names the owner's row where a new one's name would stand."""
_UNASKED = "a permission not asked"
"""The variation in which the view's own permissions are asked of the row beside it."""


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for found in by_place(_changes(tried)):
        told.add((found[0].cells.endpoint.view, found[0].row.model))
        endpoint, model, ways, changes = told_of(found)
        owner = owner_of(found[0].row)
        yield RequestClaim(
            endpoint,
            _chosen_at(found[0].cells.cells["other"], found[0].row)
            or looked_up_at(tried, found[0].cells.cells["other"], found[0].row)
            or found[0].cells.subject.joined_at,
            f"Another user's {own_model(model)} is {changes}: {ways} as a user who is not its "
            f"{owner}",
            unless_believed(
                found[0].cells.cells["other"],
                "Look it up among the user's own rows, or check_object_permissions on it, before "
                "it is changed",
            ),
            cells_of(found, "owner", "other"),
            cwe=639,
            subject=model,
            row=found[0].row,
        )
    yield from _taken_over(tried, told)
    yield from _unasked(tried, told)
    for led in leaders.changes(tried):
        yield RequestClaim(
            led.cells.endpoint,
            None,
            f"Who leads another organisation, team or workspace changes {a(led.row.model)}: "
            f"{led.cell.method} {led.cell.url} as a user who is not its {led.shared_in}",
            f"Look it up among what the user shares: .filter({led.shared_in}=request.user)",
            (led.cell, led.cells.cells["other"]),
            cwe=639,
            subject=f"{led.row.model} leads another",
        )


def views_of(tried: Tried) -> set[str]:
    """Views by which another user's rows are changed."""
    return {found.cells.endpoint.view for found in _changes(tried)}


def _chosen_at(cell: CellFact, row: RowFact) -> Frame | None:
    """The line of a form or serializer by which a field of the body chooses the row; None where
    something else looks it up."""
    sent = None
    with suppress(ValueError):  # nothing was, or it was cut
        sent = None if row.by_url else json.loads(cell.sent)
    for name, value in sent.items() if isinstance(sent, dict) else ():
        if row.key in map(str, value if isinstance(value, list) else [value]):
            return read_by.chosen_at(cell, name, row.model)
    return None


def _taken_over(tried: Tried, told: set[tuple[str, str]]) -> Iterator[RequestClaim]:
    """A request that makes rows, and changes another user's whose name stands in its body."""
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        if cell.variation != _KNOWN_KEY or cell.actor != "other" or row is None:
            continue
        for each in row.subject.rows:
            change, key = changed(cell, each), (row.endpoint.view, each.model)
            if change is None or not is_for_owner(each) or key in told:
                continue
            told.add(key)
            yield RequestClaim(
                row.endpoint,
                looked_up_at(tried, cell, each),
                f"Another user's {own_model(each.model)} is {change.kind} in the place of a new "
                f"one: {cell.method} {cell.url} with what names it in the body, as a user who is "
                f"not its {owner_of(each)}",
                f"Look it up among the user's own rows: {own_filter(each)}",
                (cell,),
                cwe=639,
                subject=each.model,
                row=each,
            )


def _unasked(tried: Tried, told: set[tuple[str, str]]) -> Iterator[RequestClaim]:
    """A row that is changed by who shares it, or one below it by somebody else, whom a permission
    of the view's own refuses: the handler looks it up by itself, and does not have it asked."""
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        if cell.variation != _UNASKED or row is None:
            continue
        anonymous = row.cells.get("anonymous")
        for each in row.subject.rows:
            change, key = changed(cell, each), (row.endpoint.view, each.model)
            where = "which"
            if change is None and cell.actor == "other":
                if anonymous is not None and anonymous.is_done:
                    continue  # it is open to everybody, on purpose or not
                change = _below(tried, cell, each)
                where = f"below which {a(change.model)}" if change is not None else ""
            if change is None or not each.by_url or key in told:
                continue
            told.add(key)
            names = " and ".join(dict.fromkeys(cell.skipped))
            yield RequestClaim(
                row.endpoint,
                next((one.frame for one in cell.looked_up if one.model == each.model), None),
                f"{names} is not asked of {a(each.model)}, {where} is {change.kind} by a user whom "
                f"it refuses: {cell.method} {cell.url} as {cell.actor}",
                "Take it from get_object(), or call check_object_permissions() on it",
                (cell,),
                cwe=639,
                subject=each.model,
                row=each,
                notes={0: f"{names}.has_object_permission() says no of the row"},
            )


def _is_refused_to_read(tried: Tried, row: Row, each: RowFact) -> bool:
    """Whether the same page does not let the same user read the row, and the owner it does: the
    part that they play is not enough for that, so it is not for more."""
    return any(
        one.endpoint.id == row.endpoint.id
        and one.shown("owner", each)
        and not one.shown("other", each)
        and one.cells["other"].status in NOT_THEIRS
        for one in tried.rows
        if one.method == "GET" and "other" in one.cells
    )


def _below(tried: Tried, cell: CellFact, row: RowFact) -> ChangeFact | None:
    """How the request made, changed or deleted a row that names this one, where that matters."""
    for change in cell.changes:
        fact = tried.models.get(change.model)
        for field in fact.fields if fact is not None and matters(change) else ():
            if field.relation == row.model and row.key in change.fields.get(f"{field.name}_id", ()):
                return change
    return None


def _changes(tried: Tried) -> Iterator[Changed]:
    for row in tried.rows:
        other, anonymous = row.cells.get("other"), row.cells.get("anonymous")
        if other is None or not other.is_done or is_capability(row):
            continue
        for each in row.subject.rows:
            change = changed(other, each)
            if change is None or not is_owned(each):
                continue
            if anonymous is not None and anonymous.is_done and changed(anonymous, each):
                continue  # that nobody has to log in says more
            if not each.by_url and is_passed_on(other, change):
                continue
            if is_for_a_part(tried, row, each) and not _is_refused_to_read(tried, row, each):
                continue
            yield Changed(row, each, change)


RULE = RequestRule("S103", "error", _check, mend=scoping.to_owner)
