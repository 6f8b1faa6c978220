"""What a request changed in the tables that it wrote: a digest of each column that is another.

Rows are read before the request is rolled back, and once more, for all requests of the worker,
after it. By column, since some values differ between two runs of the same code.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from typing import Any

from django.apps import apps
from django.db import connections

from django_pro_probe.executions import Execution

Digests = dict[str, str]
"""By column; under the empty name how many rows there are."""
Changed = dict[str, Digests]
"""By table; only what is not as it was."""

WRITES = re.compile(
    r"\s*(?:(?:insert|replace)(?:\s+or\s+\w+|\s+ignore)?\s+into|update(?:\s+only)?"
    r"|delete\s+from(?:\s+only)?|truncate(?:\s+table)?)\s+([^\s(,;]+)",
    re.IGNORECASE,
)
_MOST_ROWS = 10_000
"""Of a larger table the first rows, in the order of their keys."""

_untouched: dict[tuple[str, str], Digests] = {}
"""Alias and table -> content while no request runs."""


def written(executions: Iterable[Execution]) -> list[tuple[str, str]]:
    """(alias, table as the statement quotes it) of every table that a statement wrote."""
    found: dict[tuple[str, str], None] = {}
    for execution in executions:
        match = None if execution.failed else WRITES.match(execution.sql)
        if match is not None:
            found[execution.alias, match[1]] = None
    return list(found)


def read(tables: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Digests]:
    """Content of the tables, of those that can be read."""
    found = {}
    for alias, table in tables:
        # What stands in a block that is to be rolled back is as good as gone.
        if not connections[alias].needs_rollback:
            with suppress(Exception):  # the project broke the transaction, or the connection
                found[alias, table] = _digests(alias, table)
    return found


def changed(now: dict[tuple[str, str], Digests]) -> Changed:
    """What is not as it is without the request; to be asked after it is rolled back."""
    found: Changed = {}
    for (alias, table), digests in now.items():
        key = alias, table
        if key not in _untouched:
            _untouched.update(read([key]))
        before = _untouched.get(key, {})
        other = {name: value for name, value in digests.items() if before.get(name) != value}
        if other:
            plain = re.sub(r"[\"`\[\]]", "", table)
            found[plain if alias == "default" else f"{alias}: {plain}"] = other
    return found


def _digests(alias: str, table: str) -> Digests:
    connection = connections[alias]
    key = _keys().get(re.sub(r"[\"`\[\]]", "", table))
    order = f" ORDER BY {connection.ops.quote_name(key)}" if key else ""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table}{order}")  # noqa: S608 as Django quoted it
        names = [column[0] for column in cursor.description]
        rows = [tuple(map(_text, row)) for row in cursor.fetchmany(_MOST_ROWS)]
    if not key:
        rows.sort()
    columns = zip(*rows) if rows else ((),) * len(names)  # noqa: B905 rows of one length
    found = {name: _digest(values) for name, values in zip(names, columns)}  # noqa: B905
    return {**found, "": str(len(rows))}


@cache
def _keys() -> dict[str, str]:
    """Table -> column of its primary key."""
    models = apps.get_models(include_auto_created=True)
    return {model._meta.db_table: model._meta.pk.column or "" for model in models}


def _text(value: Any) -> str:
    return repr(bytes(value) if isinstance(value, (memoryview, bytearray)) else value)


def _digest(values: Iterable[str]) -> str:
    content = "\0".join(values).encode(errors="surrogatepass")
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()[:12]
