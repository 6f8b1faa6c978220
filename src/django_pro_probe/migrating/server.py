"""Databases of one run: the one that was given, and copies of it with names that begin as its."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connections, router
from django.db.backends.signals import connection_created

from django_pro_probe import masking
from django_pro_probe.migrating import mysql_copying

ALIAS = "default"
_OF_A_COPY = re.compile(r"#sql-[\w-]+")
"""What MySQL calls the table that an ALTER TABLE makes, by its process and connection."""


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
        setting = f"statement_timeout = {int(seconds * 1000)}"
        if connection.vendor == "mysql":
            # https://mariadb.com/kb/en/aborting-statements/ has one for all statements, MySQL for
            # SELECT alone: the rest is ended with the process that sent it.
            milliseconds = f"max_execution_time = {int(seconds * 1000)}"
            of_all = f"max_statement_time = {seconds:g}"
            setting = of_all if connection.mysql_is_mariadb else milliseconds
        with connection.connection.cursor() as cursor:
            cursor.execute(f"SET {setting}")

    connection_created.connect(set_limit, weak=False, dispatch_uid="django-pro-limit")


def is_mysql() -> bool:
    """Whether the server is a MySQL or a MariaDB."""
    return bool(connections[ALIAS].vendor == "mysql")


def has_lock_timeout() -> bool:
    """Whether what has heard of the connection, or its role, has set one; never on MySQL."""
    connection = connections[ALIAS]
    if connection.vendor != "postgresql":
        return False
    connection.ensure_connection()
    return str(ask(connection, "SELECT current_setting('lock_timeout')")[0][0]) != "0"


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
    template meanwhile. MySQL has no templates: its tables are made and filled one by one.
    """
    copy = f"{database}_{suffix}"
    if is_mysql():
        yield from _copied_by_table(database, copy)
        return
    run(f'DROP DATABASE IF EXISTS "{copy}" WITH (FORCE)')
    run(f'CREATE DATABASE "{copy}" TEMPLATE "{database}"')
    use(copy)
    try:
        yield copy
    finally:
        use(database)
        run(f'DROP DATABASE IF EXISTS "{copy}" WITH (FORCE)')


def _copied_by_table(database: str, copy: str) -> Iterator[str]:
    connection = connections[ALIAS]
    connection.close()
    with connection._nodb_cursor() as cursor:
        mysql_copying.drop(cursor, copy)
        mysql_copying.create(cursor, database, copy)
    use(copy)
    try:
        yield copy
    finally:
        use(database)
        with connection._nodb_cursor() as cursor:
            mysql_copying.drop(cursor, copy)


@contextmanager
def beside(look: Callable[[threading.Event], None]) -> Iterator[None]:
    """Meanwhile `look` runs in a thread of its own, until the event is set that it is given."""
    over = threading.Event()
    looking = threading.Thread(target=look, args=(over,), daemon=True)
    looking.start()
    try:
        yield
    finally:
        over.set()
        looking.join()


def ask(connection: Any, sql: str, values: Any = None) -> list[tuple[Any, ...]]:
    """Rows of a question of ours: past Django's cursor, so that nobody who watches it is told."""
    with connection.connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def code_of(error: BaseException | None) -> str:
    """SQLSTATE of a database error, or of the one behind it; empty where there is none.

    Of MySQL the error's number, e.g. `1054`: its SQLSTATEs tell less.
    https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html
    """
    while error is not None:
        if isinstance(error, DatabaseError) and _mysql_of(error):
            return str(error.args[0])
        code = getattr(error, "sqlstate", None) or getattr(error, "pgcode", None)
        if code:
            return str(code)
        error = error.__cause__
    return ""


def message_of(error: BaseException) -> str:
    """What it says, without names that differ between runs; its type where it says nothing."""
    if isinstance(error, DatabaseError) and _mysql_of(error):
        text = str(error.args[1]).replace(f"`{name()}`.", "").replace(f"{name()}.", "")
        text = _OF_A_COPY.sub("#sql", text)
    else:
        text = str(error)
    return masking.hide(text).strip() or type(error).__name__


def _mysql_of(error: DatabaseError) -> bool:
    """Whether it carries MySQL's number and text."""
    return is_mysql() and len(error.args) == 2 and isinstance(error.args[0], int)
