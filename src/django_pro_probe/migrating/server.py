"""Databases of one run: the one that was given, and copies of it with names that begin as its."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import connections, router
from django.db.backends.signals import connection_created

ALIAS = "default"


def one_for_all() -> None:
    """Have every alias lead to the one database, and no router keep a migration from it."""
    settings.DATABASE_ROUTERS = []
    router.__dict__.pop("routers", None)
    for alias in connections:
        if alias != ALIAS:
            connections[alias] = connections[ALIAS]


def limit(seconds: float) -> None:
    """Longest that a statement may take: a driver written in C is deaf to alarms meanwhile."""

    def set_limit(connection: Any, **_: Any) -> None:
        with connection.connection.cursor() as cursor:
            cursor.execute(f"SET statement_timeout = {int(seconds * 1000)}")

    connection_created.connect(set_limit, weak=False, dispatch_uid="django-pro-limit")


def name() -> str:
    """The database that the alias leads to now."""
    return str(connections[ALIAS].settings_dict["NAME"])


def use(database: str) -> None:
    """Have the alias lead to another database of the same server."""
    connections[ALIAS].close()
    connections[ALIAS].settings_dict["NAME"] = database


def run(statement: str) -> None:
    """A statement that no database of ours may be connected for."""
    connection = connections[ALIAS]
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(statement)


@contextmanager
def copied(database: str, suffix: str) -> Iterator[str]:
    """A copy that the alias leads to inside, dropped afterwards.

    https://www.postgresql.org/docs/current/sql-createdatabase.html: nobody may be connected to the
    template meanwhile.
    """
    copy = f"{database}_{suffix}"
    run(f'DROP DATABASE IF EXISTS "{copy}" WITH (FORCE)')
    run(f'CREATE DATABASE "{copy}" TEMPLATE "{database}"')
    use(copy)
    try:
        yield copy
    finally:
        use(database)
        run(f'DROP DATABASE IF EXISTS "{copy}" WITH (FORCE)')


def ask(connection: Any, sql: str, values: Any = None) -> list[tuple[Any, ...]]:
    """Rows of a question of ours: past Django's cursor, so that nobody who watches it is told."""
    with connection.connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def code_of(error: BaseException | None) -> str:
    """SQLSTATE of a database error, or of the one behind it; empty where there is none."""
    while error is not None:
        code = getattr(error, "sqlstate", None) or getattr(error, "pgcode", None)
        if code:
            return str(code)
        error = error.__cause__
    return ""
