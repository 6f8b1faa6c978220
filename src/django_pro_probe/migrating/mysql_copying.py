"""Copies of MySQL databases, made of the statements that the server tells for each part."""

from __future__ import annotations

from typing import Any

_PARTS = (
    ("FUNCTION", "information_schema.routines", "routine_schema", "routine_name", 2),
    ("PROCEDURE", "information_schema.routines", "routine_schema", "routine_name", 2),
    ("VIEW", "information_schema.views", "table_schema", "table_name", 1),
    ("TRIGGER", "information_schema.triggers", "trigger_schema", "trigger_name", 2),
)
"""Kind, where the server lists it, by which columns, and which column of SHOW CREATE holds it.

https://dev.mysql.com/doc/refman/8.0/en/show.html
"""
_INVALID_VIEW = 1356
_MOST_ROUNDS = 20
"""Views of views of views that are made one upon the other."""


def quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def drop(cursor: Any, database: str) -> None:
    """Drops the database if it is there; what still runs on it is ended first, since it locks.

    A process that is killed leaves its statement running on the server.
    """
    cursor.execute("SELECT id FROM information_schema.processlist WHERE db = %s", [database])
    for (number,) in cursor.fetchall():
        try:
            cursor.execute(f"KILL {int(number)}")
        except Exception:  # noqa: S112 it has ended meanwhile
            continue
    cursor.execute(f"DROP DATABASE IF EXISTS {quoted(database)}")


def create(cursor: Any, source: str, copy: str) -> None:
    """Makes the copy, with all rows; the cursor is at no database."""
    cursor.execute(
        "SELECT default_character_set_name, default_collation_name "
        "FROM information_schema.schemata WHERE schema_name = %s",
        [source],
    )
    charset, collation = cursor.fetchone()
    cursor.execute(f"CREATE DATABASE {quoted(copy)} CHARACTER SET {charset} COLLATE {collation}")
    cursor.execute(f"USE {quoted(copy)}")
    # References go to tables that come later; a key of 0 stays one.
    cursor.execute("SET foreign_key_checks = 0, sql_mode = 'NO_AUTO_VALUE_ON_ZERO'")
    cursor.execute(
        "SELECT table_name FROM information_schema.tables "
        "WHERE table_schema = %s AND table_type = 'BASE TABLE'",
        [source],
    )
    for (table,) in cursor.fetchall():
        cursor.execute(f"SHOW CREATE TABLE {quoted(source)}.{quoted(table)}")
        cursor.execute(str(cursor.fetchone()[1]))
        _fill(cursor, source, str(table))
    _rest(cursor, source, copy)


def _fill(cursor: Any, source: str, table: str) -> None:
    cursor.execute(
        "SELECT column_name FROM information_schema.columns "
        "WHERE table_schema = %s AND table_name = %s "
        "AND extra NOT IN ('VIRTUAL GENERATED', 'STORED GENERATED', 'PERSISTENT') "
        "ORDER BY ordinal_position",
        [source, table],
    )
    names = ", ".join(quoted(str(name)) for (name,) in cursor.fetchall())
    from_ = f"{quoted(source)}.{quoted(table)}"
    cursor.execute(f"INSERT INTO {quoted(table)} ({names}) SELECT {names} FROM {from_}")  # noqa: S608


def _rest(cursor: Any, source: str, copy: str) -> None:
    """Routines, views and triggers; a view that needs another is tried again after it."""
    waiting = []
    for kind, listed, schema, column, place in _PARTS:
        only = f" AND routine_type = '{kind}'" if "routine" in column else ""
        cursor.execute(f"SELECT {column} FROM {listed} WHERE {schema} = %s{only}", [source])  # noqa: S608
        for (name,) in cursor.fetchall():
            if kind == "VIEW" and _is_invalid(cursor, f"{quoted(source)}.{quoted(name)}"):
                continue
            cursor.execute(f"SHOW CREATE {kind} {quoted(source)}.{quoted(name)}")
            text = str(cursor.fetchone()[place])
            waiting.append(text.replace(f"{quoted(source)}.", f"{quoted(copy)}."))
    for _ in range(_MOST_ROUNDS):
        left = []
        for text in waiting:
            try:
                cursor.execute(text)
            except Exception as error:
                left.append((text, error))
        if not left:
            return
        if len(left) == len(waiting):
            raise left[0][1]
        waiting = [text for text, _ in left]


def _is_invalid(cursor: Any, view: str) -> bool:
    """Whether a view names what is gone: MySQL keeps it, and makes no other like it."""
    try:
        cursor.execute(f"SELECT 1 FROM {view} LIMIT 0")  # noqa: S608
    except Exception as error:
        return error.args[:1] == (_INVALID_VIEW,)
    return False
