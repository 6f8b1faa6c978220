"""Pages that show every user what others hand in, beside what is the staff's there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from django_pro.core.access import RowFact
from django_pro.rules.for_staff import is_kept_from_users
from django_pro.rules.request_rule import Row, Tried
from django_pro.rules.whose import is_capability, is_for_owner, is_owned, seen_by_others

_FOR_THE_DESK = re.compile(r"(?<![a-z])(export|csv|xlsx?|download|report|print)(?![a-z])")
"""Names of pages on which somebody works with all rows at once."""
_RIGHTS = ("staff", "superuser")
_PERSONAL = ("email", "private", "secret")
_ROW = re.compile(r"<|\(\?P")
"""In the pattern of a URL: an argument."""


class HandedIn(NamedTuple):
    """A page that shows every user what another one handed in."""

    row: Row
    each: RowFact
    beside: Row
    """Below the same row, or with the same rows, and the staff's."""
    field: str
    """Of what is personal and shown with it; empty of an export."""


def handed_in(tried: Tried) -> Iterator[HandedIn]:
    """Those of rows that no other page shows to users, where something personal or an export is."""
    written = {row.endpoint.id for row in tried.rows if row.method != "GET"}
    for row in tried.rows:
        if row.method != "GET" or row.endpoint.kind == "admin" or row.endpoint.id in written:
            continue
        if not row.cells.keys() >= {"other", "anonymous"} or row.cells["anonymous"].is_done:
            continue
        for found in (*_below_a_row(tried, row), *_of_nobody(tried, row)):
            if found.each.model not in seen_by_others(tried, but=row.endpoint.id):
                yield found
                break


def _below_a_row(tried: Tried, row: Row) -> Iterator[HandedIn]:
    """Other users' rows, below a row that is nobody's: who has signed it."""
    folder, field = _folder(row), _personal(row)
    each = _of_a_user(tried, row)
    if each is None or not (field or _is_for_the_desk(row)):
        return
    for beside in tried.rows:
        if _folder(beside) == folder and is_kept_from_users(beside) and _is_the_staffs(beside):
            yield HandedIn(row, each, beside, field)


def _of_nobody(tried: Tried, row: Row) -> Iterator[HandedIn]:
    """Rows of people who have no account, which a page of the staff's shows as well."""
    shown = [each for each in row.subject.rows if row.shown("other", each) and not is_owned(each)]
    if not shown or is_capability(row):
        return
    for beside in tried.rows:
        above, own = beside.endpoint.pattern, row.endpoint.pattern
        is_beside = _first(above) == _first(own) and beside.endpoint.kind != "admin"
        is_for_staff = is_kept_from_users(beside) and _is_the_staffs(beside)
        if beside.method != "GET" or not is_beside or not is_for_staff:
            continue
        is_export = own.startswith(above.rstrip("$")) and _is_for_the_desk(row)
        for each in shown:
            field = _personal(row, each.model)
            known = any(beside.shown(actor, each) for actor in _RIGHTS)
            if known and (field or is_export):
                yield HandedIn(row, each, beside, field)


def _first(pattern: str) -> str:
    return pattern.lstrip("/^").partition("/")[0]


def _is_the_staffs(row: Row) -> bool:
    """Whether who has more rights than a user gets it."""
    cells = (row.cells.get(actor) for actor in _RIGHTS)
    return any(cell is not None and cell.is_done for cell in cells)


def _folder(row: Row) -> str:
    """The path below a row that the URL names; one that no other has where it ends with the row."""
    above, _, own = row.endpoint.pattern.rstrip("/$").rpartition("/")
    return above if _ROW.search(above) and not _ROW.search(own) else row.endpoint.id


def _of_a_user(tried: Tried, row: Row) -> RowFact | None:
    """A row that names a user and the row of the URL, and that is shown to another user."""
    above = {each.model for each in row.subject.rows if each.by_url and not is_owned(each)}
    return next(
        (
            each
            for each in row.subject.rows
            if not each.by_url and is_for_owner(each) and not each.shared
            if any(way and "__" not in way for way in each.owners)
            if row.shown("other", each) and row.shown("owner", each)
            if _names(tried, each.model, above)
        ),
        None,
    )


def _names(tried: Tried, model: str, others: set[str]) -> bool:
    """Whether a foreign key of the model leads to one of others."""
    fact = tried.models.get(model)
    return fact is not None and any(field.relation in others for field in fact.fields)


def _personal(row: Row, model: str = "") -> str:
    """What the page tells of somebody else that is for few eyes, or of rows of one model; empty
    for nothing."""
    leaks = [each for each in row.cells["other"].leaks if each.kind in _PERSONAL and not each.mine]
    return next((each.field for each in leaks if not model or each.model == model), "")


def _is_for_the_desk(row: Row) -> bool:
    name = f"{row.endpoint.view.rpartition('.')[2]} {row.endpoint.pattern}"
    return bool(_FOR_THE_DESK.search(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()))
