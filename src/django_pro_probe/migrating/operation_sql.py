"""The SQL of each operation of a migration, both ways, as `manage.py sqlmigrate` tells it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import connections
from django.db.migrations.operations import RenameField
from django.db.migrations.writer import MigrationWriter

from django_pro_probe.masking import told
from django_pro_probe.migrating import catalogue, scripts
from django_pro_probe.migrating.server import ALIAS, ask

_KEYS = """
    SELECT c.relname, min(a.attname)
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
    WHERE i.indisprimary GROUP BY c.relname HAVING count(*) = 1
"""


def keys() -> dict[str, str]:
    """Table -> the column of its primary key; without those of several columns."""
    connections[ALIAS].ensure_connection()
    return {str(table): str(column) for table, column in ask(connections[ALIAS], _KEYS)}


def tables(told: list[dict[str, Any]]) -> dict[str, Any]:
    """Table that the statements name -> its columns (type, whether NOT NULL, default), and the
    indexes and constraints on them, as definitions by name."""
    connections[ALIAS].ensure_connection()
    connection = connections[ALIAS]
    text = " ".join(statement for each in told for statement in each["forwards"])
    named = {oid: name for oid, name in catalogue.tables(connection).items() if name in text}
    read = catalogue.read(connection, list(named))
    found: dict[str, Any] = {
        name: {"columns": {}, "indexes": {}, "constraints": {}} for name in named.values()
    }
    for (oid, column), (kind, required, default, *_) in read.columns.items():
        made = {"type": kind, "required": required, "default": default}
        found[named[oid]]["columns"][column] = made
    for (oid, index), (_, _, definition) in read.indexes.items():
        found[named[oid]]["indexes"][index] = definition
    for (oid, constraint), (kind, _, definition) in read.constraints.items():
        if kind != "n":  # NOT NULL, since PostgreSQL 18: the columns have said so
            found[named[oid]]["constraints"][constraint] = definition
    return found


def both_ways(before: Any, migration: Any) -> list[dict[str, Any]]:
    """For each operation its statements forwards and backwards; `why` where they are not known.

    The database stands before the migration. Nothing is executed, so operations that run Python
    have none.
    """
    told: list[dict[str, Any]] = []
    state = before.clone()
    for operation in migration.operations:
        old = state.clone()
        operation.state_forwards(migration.app_label, state)
        if not _is_sql(operation):
            told.append({"forwards": [], "backwards": [], "why": "it runs Python"})
            continue
        app, new = migration.app_label, state.clone()
        forwards, why = _collected(_going(operation.database_forwards, app, old, new))
        backwards: list[str] = []
        if operation.reversible:
            backwards, _ = _collected(_going(operation.database_backwards, app, new, old))
        kept = _kept_column(operation, app, old, new)
        told.append({"forwards": forwards, "backwards": backwards, "why": why, "field": kept})
    return told


def _kept_column(operation: Any, app: str, before: Any, after: Any) -> dict[str, Any] | None:
    """For RenameField: the field as a migration writes it when its column keeps the old name."""
    if not isinstance(operation, RenameField):
        return None
    key = (app, operation.model_name.lower())
    old = before.apps.get_model(*key)._meta.get_field(operation.old_name)
    if not old.column:
        return None
    field = after.models[key].fields[operation.new_name].clone()
    field.db_column = old.column
    try:
        text, imports = MigrationWriter.serialize(field)
    except ValueError:  # something that has no name to import it by
        return None
    table = old.model._meta.db_table
    new = after.apps.get_model(*key)._meta.get_field(operation.new_name).column
    return {
        "source": text,
        "imports": sorted(imports),
        "table": table,
        "column": old.column,
        "new": new,
    }


def _going(run: Callable[..., None], app: str, before: Any, after: Any) -> Callable[[Any], None]:
    return lambda editor: run(app, editor, before, after)


def _is_sql(operation: Any) -> bool:
    inner = getattr(operation, "database_operations", ())
    return bool(operation.reduces_to_sql) and all(_is_sql(each) for each in inner)


def _collected(run: Callable[[Any], None]) -> tuple[list[str], str]:
    try:
        with connections[ALIAS].schema_editor(collect_sql=True, atomic=False) as editor:
            run(editor)
    except Exception as error:  # operations of the project's own can ask for anything
        return [], told(error)
    return [each for text in editor.collected_sql for each in scripts.statements(text)], ""
