"""Which rows and fields a request changed: read before it is rolled back, and once it is."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from typing import Any

from django.apps import apps
from django.db import connections, models, router

Table = tuple[str, str]
"""Alias, and the table as a statement quotes it."""
Rows = dict[str, dict[str, Any]]
"""Primary key as text -> column -> value."""
Change = dict[str, Any]
"""model, key, kind (`inserted`, `updated`, `deleted`), fields: name -> [before, after] as text."""

_MOST_ROWS = 2_000
_LONGEST = 120
"""Characters of a value that are told."""

_untouched: dict[Table, Rows] = {}


def table_of(model: Any) -> Table:
    """Where the rows of a model stand."""
    alias = router.db_for_write(model)
    return alias, connections[alias].ops.quote_name(model._meta.db_table)


def read(tables: Iterable[Table]) -> dict[Table, Rows]:
    """Rows of the tables of models, of those that can be read."""
    found = {}
    for alias, table in tables:
        model = _models().get(_plain(table))
        if model is not None and not connections[alias].needs_rollback:
            with suppress(Exception):  # the view broke the transaction, or the connection
                found[alias, table] = _rows(alias, table, model)
    return found


def changes(now: dict[Table, Rows], prepared: dict[Table, Rows]) -> list[Change]:
    """What is not as it was before the request; to be asked after it is rolled back.

    `prepared` holds tables as they stood when the request began, where that differs from what
    stands there without any.
    """
    found = []
    ready = {(alias, _plain(table)): rows for (alias, table), rows in prepared.items()}
    for key, rows in now.items():
        plain = key[0], _plain(key[1])  # a statement by hand may quote it otherwise
        if plain not in ready and key not in _untouched:
            _untouched.update(read([key]))
        before = ready.get(plain) or _untouched.get(key, {})
        model = _models()[_plain(key[1])]
        names = {field.column: field.attname for field in model._meta.concrete_fields}
        for pk in sorted({*before, *rows}):
            old, new = before.get(pk, {}), rows.get(pk, {})
            differing = [
                column
                for column in {**old, **new}
                if old.get(column) != new.get(column) or not (old and new)
            ]
            if differing:
                found.append(
                    {
                        "model": model._meta.label,
                        "key": pk,
                        "kind": "updated" if old and new else "inserted" if new else "deleted",
                        "fields": {
                            names.get(column, column): [
                                _text(old.get(column)),
                                _text(new.get(column)),
                            ]
                            for column in differing
                        },
                    }
                )
    return found


def settled(now: dict[Table, Rows], prepared: dict[Table, Rows]) -> list[Change]:
    """As `changes`, to be asked within the request's transaction: of tables that are known."""
    ready = {(alias, _plain(table)) for alias, table in prepared}
    known = {
        key: rows
        for key, rows in now.items()
        if (key[0], _plain(key[1])) in ready or key in _untouched
    }
    return changes(known, prepared)


def model_of(table: str) -> Any:
    """The model of a table as a statement quotes it; None where there is none."""
    return _models().get(_plain(table))


def _rows(alias: str, table: str, model: Any) -> Rows:
    with connections[alias].cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table}")  # noqa: S608 as Django quoted it
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row)) for row in cursor.fetchmany(_MOST_ROWS)]  # noqa: B905
    key = model._meta.pk.column
    for column in _identifiers(model):
        for row in rows:
            if isinstance(row.get(column), (str, uuid.UUID)):
                row[column] = _identifier(row[column])
    return {str(row.get(key)): row for row in rows}


def _identifiers(model: Any) -> list[str]:
    """Columns of UUIDs, which a database without a type for them keeps as plain digits."""
    return [
        field.column
        for field in model._meta.concrete_fields
        if isinstance(getattr(field, "target_field", field), models.UUIDField)
    ]


def _identifier(value: Any) -> str:
    """As Python writes it, and a row tells its key."""
    try:
        return str(uuid.UUID(str(value)))
    except ValueError:
        return str(value)


@cache
def _models() -> dict[str, Any]:
    """Table -> model."""
    return {
        model._meta.db_table: model
        for model in apps.get_models(include_auto_created=True)
        if not model._meta.proxy
    }


def _plain(table: str) -> str:
    return re.sub(r"[\"`\[\]]", "", table)


def _text(value: Any) -> str | None:
    """None for NULL."""
    if value is None:
        return None
    text = (
        value if isinstance(value, str) else repr(value) if isinstance(value, bytes) else str(value)
    )
    return text[:_LONGEST]
