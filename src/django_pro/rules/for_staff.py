"""Pages that are kept from users, and requests of theirs that lead to one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from django_pro.core.access import CellFact, ChangeFact
from django_pro.rules.request_rule import Row, Tried
from django_pro.rules.whose import is_owned, matters


class Led(NamedTuple):
    """A change that every user may make, whose answer leads to a page that users are refused."""

    row: Row
    cell: CellFact
    change: ChangeFact
    page: Row


def is_kept_from_users(row: Row) -> bool:
    """Whether ordinary users are refused, or sent to a login though they are logged in."""
    cells = (row.cells.get("other"), row.cells.get("owner"))
    return all(
        each is not None and (each.status in (401, 403) or is_sent_away(each)) for each in cells
    )


def is_page_for_staff(row: Row) -> bool:
    """Whether the staff gets it, and others are refused or sent to the login."""
    staff = row.cells.get("staff")
    return is_kept_from_users(row) and staff is not None and 200 <= staff.status < 300


def is_sent_away(cell: CellFact) -> bool:
    """Whether the answer sends to a login."""
    return 300 <= cell.status < 400 and "next=" in cell.location


def led_to_theirs(tried: Tried) -> Iterator[Led]:
    """Changes of rows that are nobody's: who may not see the page that comes next was not meant to
    make them. What somebody hands in as a new row, the staff may well list."""
    owned = {each.model for row in tried.rows for each in row.subject.rows if is_owned(each)}
    pages = {
        row.subject.url.partition("?")[0]: row
        for row in tried.rows
        if row.method == "GET" and is_page_for_staff(row)
    }
    for row in tried.rows:
        other = row.cells.get("other")
        if row.method == "GET" or other is None or not other.is_done:
            continue
        page = pages.get(other.location.partition("?")[0])
        change = next(
            (
                each
                for each in other.changes
                if each.kind != "inserted" and each.model not in owned and matters(each)
            ),
            None,
        )
        if page is not None and change is not None:
            yield Led(row, other, change, page)
