"""A statement with its values in it, as text that can be sent once more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

LONGEST = 20_000
"""Characters; what is longer is a load of data, not a page's question."""


def rendered(cursor: Any, sql: str, params: Any, many: bool) -> str:
    """Of what a `CursorWrapper` has just run; of `executemany` the first. Empty where unknown.

    Drivers of servers quote the values themselves (`DatabaseOperations.last_executed_query`). Those
    of SQLite are written so that PostgreSQL takes them too, where migrations are run.
    """
    try:
        if many:
            params = next(iter(params))
        if cursor.db.vendor != "sqlite":
            text = cursor.db.ops.last_executed_query(cursor.cursor, sql, params) or ""
        elif params is None:
            text = sql
        elif isinstance(params, Mapping):
            text = sql % {name: _literal(value) for name, value in params.items()}
        else:
            text = sql % tuple(map(_literal, params))
    except Exception:  # values of the project's own types, a driver that has closed its cursor
        return ""
    return text if len(text) <= LONGEST and "\0" not in text else ""


def _literal(value: Any) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (bytes, memoryview)):
        return f"'\\x{bytes(value).hex()}'"
    return "'" + str(value).replace("'", "''") + "'"
