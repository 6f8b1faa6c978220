"""What a row of migrations leaves behind, forwards and back: two ways to one end can be compared.

Rows are told as digests by column; those that differ between two runs of the same (a random
default, the time) are named, since they can't be compared.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.db import connections, transaction
from django.db.migrations.state import ProjectState

from django_pro_probe import replay
from django_pro_probe.boot import text_of
from django_pro_probe.migrating import catalogue, server
from django_pro_probe.migrating.applying import apply, unapply
from django_pro_probe.migrating.failing import ENDS, Event, FailedError
from django_pro_probe.migrating.rows import Rows
from django_pro_probe.migrating.server import ALIAS, ask

_PRIMARY = """
    SELECT a.attname FROM pg_index i
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
    WHERE i.indrelid = %s AND i.indisprimary ORDER BY a.attnum
"""
ROWS = 20
MANY = 2_500
"""Rows of a table whose rows may be changed in batches: several of them."""


class Step(NamedTuple):
    before: Any
    migration: Any


def outcome(
    base: str, steps: Sequence[Step], kind: str, many: Iterable[str], seconds: float
) -> Event:
    """Forwards through all steps and back, twice, on copies of the database `base`.

    `many` are tables that get more rows; each migration may take `seconds`. `failed` and
    `back_failed` tell how it ended early.
    """
    first = _once(base, steps, kind, set(many), seconds)
    if first["failed"]:
        return first
    second = _once(base, steps, kind, set(many), seconds)
    for key in ("rows", "back_rows"):
        first["varying"] += [
            column for column, digest in first[key].items() if second[key].get(column) != digest
        ]
    return first


def _once(base: str, steps: Sequence[Step], kind: str, many: set[str], seconds: float) -> Event:
    told: Event = {
        "failed": "",
        "schema": {},
        "rows": {},
        "columns": 0,
        "varying": [],
        "back_failed": "",
        "back": [],
        "back_rows": {},
    }
    with server.copied(base, "outcome"):
        connection = connections[ALIAS]
        connection.ensure_connection()
        before = catalogue.described(connection)
        _fill(steps, kind, many)
        filled = digests(connection)
        for step in steps:
            try:
                with replay.limited(seconds):
                    apply(step.before, step.migration)
            except ENDS as error:
                told["failed"] = f"{step.migration.name}: {type(error).__name__}: {text_of(error)}"
                return told
        told["schema"] = _changed(before, catalogue.described(connection))
        told["rows"] = _changed(filled, digests(connection))
        told["columns"] = len(filled)
        for step in reversed(steps):
            if not all(each.reversible for each in step.migration.operations):
                told["back_failed"] = f"{step.migration.name} has no way back"
                return told
            try:
                unapply(step.before, step.migration, seconds)
            except FailedError as error:
                told["back_failed"] = f"{step.migration.name}: {error}"
                return told
        told["back"] = catalogue.differences(before, catalogue.described(connection))
        told["back_rows"] = _changed(filled, digests(connection))
    return told


def _changed(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    """What is there and was not, or otherwise; `gone` for what was."""
    found = {key: text for key, text in after.items() if before.get(key) != text}
    return found | {key: "gone" for key in before if key not in after}


def _fill(steps: Sequence[Step], kind: str, many: set[str]) -> None:
    """The app's tables and those that they point to, whatever the operations name."""
    if kind not in ("anything", "fitting"):
        return
    state: ProjectState = steps[0].before
    models = list(state.apps.get_models(include_auto_created=True))
    label = steps[0].migration.app_label
    rows = Rows(kind)
    with transaction.atomic(ALIAS):
        rows.fill([each for each in models if each._meta.app_label == label], ROWS)
        large = [each for each in models if each._meta.db_table in many]
        rows.fill(large, MANY - ROWS, ROWS, alone=True)


def digests(connection: Any) -> dict[str, str]:
    """`table.column` -> a digest of its values, by primary key where there is one."""
    found: dict[str, str] = {}
    tables = catalogue.tables(connection)
    described = catalogue.read(connection, list(tables))
    quote = connection.ops.quote_name
    for oid, table in tables.items():
        columns = sorted(name for of, name in described.columns if of == oid)
        if not columns or table == "django_migrations":
            continue
        keys = [str(name) for (name,) in ask(connection, _PRIMARY, (oid,))] or columns
        texts = ", ".join(f"{quote(name)}::text" for name in columns)
        order = ", ".join(f"{quote(name)}::text" for name in keys)
        name = str(ask(connection, "SELECT %s::regclass::text", (oid,))[0][0])
        rows = ask(connection, f"SELECT {texts} FROM {name} ORDER BY {order}")  # noqa: S608
        for number, column in enumerate(columns):
            values = repr([row[number] for row in rows])
            found[f"{table}.{column}"] = hashlib.sha1(
                values.encode(), usedforsecurity=False
            ).hexdigest()
    return found
