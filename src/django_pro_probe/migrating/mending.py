"""What migrations before one do to rows: those that it is tried on have not been through them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from typing import Any

from django.db.migrations.operations import AddField, RunPython, RunSQL

MOST = 5
"""Migrations of the app that are looked back over."""
_OF_DATA = re.compile(r"\s*(?:UPDATE|DELETE|INSERT|WITH)\b", re.IGNORECASE)


def data_before(loader: Any, migration: Any) -> list[Any]:
    """The app's migrations right before it, in order, each with nothing but its data operations.

    Those that have none are left out.
    """
    found = []
    for each in _right_before(loader, migration):
        only = copy(each)
        only.operations = list(_data(only.operations))
        if only.operations:
            found.append(only)
    return found


def new_fields(loader: Any, migration: Any) -> list[tuple[str, str]]:
    """(model, field) that the app's migrations right before it add: rows have no value there, but
    what a migration gives them."""
    return [
        (operation.model_name, operation.name)
        for each in _right_before(loader, migration)
        for operation in _flat(each.operations)
        if isinstance(operation, AddField)
    ]


def _right_before(loader: Any, migration: Any) -> list[Any]:
    key = (migration.app_label, migration.name)
    plan = [each for each in loader.graph.forwards_plan(key)[:-1] if each[0] == key[0]]
    return [loader.graph.nodes[each] for each in plan[-MOST:]]


def _flat(operations: Iterable[Any]) -> Iterator[Any]:
    for each in operations:
        yield each
        yield from _flat(getattr(each, "state_operations", ()))


def _data(operations: Iterable[Any]) -> Iterator[Any]:
    for each in operations:
        if isinstance(each, RunSQL):
            statements = [each.sql] if isinstance(each.sql, str) else each.sql
            if all(_OF_DATA.match(_text(statement)) for statement in statements):
                yield each
        elif isinstance(each, RunPython):
            yield each
        else:
            yield from _data(getattr(each, "database_operations", ()))


def _text(statement: Any) -> str:
    """Of a statement that may come with its parameters."""
    return statement if isinstance(statement, str) else str(next(iter(statement), ""))
