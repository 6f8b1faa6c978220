"""How long a reader, an inserter and an updater wait while a migration runs.

An illustration by the clock, made in a run of its own on a copy of its own: what a migration locks,
reads and writes is never read from it. Three sessions a table send one statement again and again,
each in a transaction that is rolled back.

How long a statement took is asked of the server: beside a migration in Python, threads of one
interpreter wait for each other too.

They must not make the migration fail. A transaction of one statement holds nothing for longer than
that statement takes, and gives up in half of the time after which the server looks for deadlocks,
so that they are never what another is ended for:
https://www.postgresql.org/docs/current/runtime-config-locks.html#GUC-DEADLOCK-TIMEOUT
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple

from django.db import transaction
from django.db.models.sql import InsertQuery

from django_pro_probe.migrating.code_at_work import NUMBER
from django_pro_probe.migrating.rows import Rows, insert, is_made
from django_pro_probe.migrating.server import ALIAS, ask, code_of

ROWS = 16_000
"""Rows of the tables that are waited for."""
_TABLES = 3
"""At most: more sessions wait for a processor, not for a lock."""
_MODES = ("AccessExclusiveLock", "ExclusiveLock", "ShareRowExclusiveLock", "ShareLock")
"""Those that a reader or a writer waits for, the strongest first."""
_LONGEST = 0.5
"""Seconds that a statement waits before it is sent once more."""
_PAUSE = 0.002
"""Seconds between two statements: a session must not take the migration's processor."""
_BEFORE = 25
"""Statements of each session before the migration begins."""
_PATIENCE = 10.0
"""Seconds for these, and for the last one after the migration."""
_GIVEN_UP = ("57014", "55P03", "40P01", "40001")
"""SQLSTATEs: a time limit, a lock that is not to be had, a deadlock, a conflict."""

_TOOK = "extract(epoch FROM clock_timestamp() - statement_timestamp())"
"""Seconds since the server was sent the statement, in the statement itself: locks on tables are
taken before it is evaluated, and RETURNING comes after what is returned.
https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-CURRENT"""

Event = dict[str, Any]


class _Attempt(NamedTuple):
    table: str
    statement: str
    sql: str
    values: tuple[Any, ...]


def locked_at_work(run: Event) -> list[str]:
    """Tables with rows that are locked against readers or writers while all rows of a table are
    read or written, or a file is written anew; the strongest locked first."""
    modes: dict[str, int] = {}
    for each in run["statements"]:
        if not _works(each, run["filled"]):
            continue
        for table, mode in each["locks"].items():
            if mode in _MODES and run["filled"].get(table):
                rank = _MODES.index(mode)
                modes[table] = min(modes.get(table, rank), rank)
    return sorted(modes, key=lambda table: (modes[table], table))[:_TABLES]


def _works(statement: Event, filled: Event) -> bool:
    if statement["rewritten"] or statement["rebuilt"]:
        return True
    return any(
        rows and statement["scanned"].get(table, 0) + statement["changed"].get(table, 0) >= rows
        for table, rows in filled.items()
    )


@contextmanager
def meanwhile(connection: Any, models: Iterable[Any]) -> Iterator[list[Event]]:
    """Sessions at work on the models' tables; told, once it is over, is how long they waited."""
    told: list[Event] = []
    rows: dict[str, int] = {}
    running, over = threading.Event(), threading.Event()
    sessions: list[_Session] = []
    with ExitStack() as stack:
        stack.callback(_end, sessions, over)
        for model in models:
            table = model._meta.db_table
            quoted = connection.ops.quote_name(table)
            rows[table] = int(ask(connection, f"SELECT count(*) FROM {quoted}")[0][0])  # noqa: S608
            sessions.extend(
                _Session(connection, attempt, running, over)
                for attempt in (_attempts(connection, model) if rows[table] else ())
            )
        for each in sessions:
            each.start()
        for each in sessions:
            each.ready.wait(_PATIENCE)
        running.set()
        yield told
    told += [
        {
            "table": each.attempt.table,
            "rows": rows[each.attempt.table],
            "statement": each.attempt.statement,
            "seconds": each.longest,
            "before": each.before,
            "tries": each.tries,
        }
        for each in sessions
        if each.longest
    ]


def _end(sessions: Iterable[_Session], over: threading.Event) -> None:
    over.set()
    for each in sessions:
        each.end()


def _attempts(connection: Any, model: Any) -> Iterator[_Attempt]:
    """What is sent: `*`, so that a reader can go on when columns come and go."""
    quote = connection.ops.quote_name
    table = model._meta.db_table
    fields = model._meta.local_concrete_fields
    key = next((each for each in fields if each.primary_key), fields[0]).column
    changed = [each.column for each in fields if not is_made(each) and each.column != key]
    name, by = quote(table), quote(key)
    column = quote(changed[0] if changed else key)
    first = ask(connection, f"SELECT {by} FROM {name} ORDER BY 1 LIMIT 1")[0]  # noqa: S608
    select = f"SELECT {_TOOK}, {name}.* FROM {name} WHERE {by} = %s"  # noqa: S608
    yield _Attempt(table, "SELECT", select, first)
    added = _added(model)
    if added is not None:
        yield _Attempt(table, "INSERT", f"{added[0]} RETURNING {_TOOK}", added[1])
    update = f"UPDATE {name} SET {column} = {column} WHERE {by} = %s RETURNING {_TOOK}"  # noqa: S608
    yield _Attempt(table, "UPDATE", update, first)


def _added(model: Any) -> tuple[str, tuple[Any, ...]] | None:
    """An INSERT that the table takes, or None where no row is known that it takes."""
    fields = [each for each in model._meta.local_concrete_fields if not is_made(each)]
    for kind in ("fitting", "written", "anything"):
        rows = Rows(kind)
        row = model()
        try:
            with transaction.atomic(ALIAS):
                for each in fields:
                    setattr(row, each.attname, rows.value(each, NUMBER))
                insert(model, [row], fields)
                transaction.set_rollback(True, using=ALIAS)
        except Exception:  # noqa: S112 - fields of the project's own can raise anything
            continue
        query = InsertQuery(model)
        query.insert_values(fields, [row], raw=True)
        ((sql, values),) = query.get_compiler(ALIAS).as_sql()
        return sql, tuple(values)
    return None


class _Session(threading.Thread):
    """One statement, again and again, until it is over or the schema has left it behind."""

    def __init__(
        self, connection: Any, attempt: _Attempt, running: threading.Event, over: threading.Event
    ) -> None:
        super().__init__(daemon=True)
        self.attempt = attempt
        self.ready = threading.Event()
        self.before = self.longest = 0.0
        self.tries = 0
        self._running, self._over = running, over
        self._connection = connection.copy()
        self._connection.ensure_connection()
        seconds = min(_LONGEST, _deadlock_seconds(self._connection) / 2)
        with self._connection.connection.cursor() as cursor:
            cursor.execute(f"SET statement_timeout = {max(int(seconds * 1000), 1)}")
        self._connection.set_autocommit(False)
        # Django's own asks whose thread it is.
        self._raw = self._connection.connection

    def run(self) -> None:
        waited = 0.0
        count = 0
        while True:
            seconds, code = self._send()
            waited += seconds
            self._note(waited)
            if code not in _GIVEN_UP:
                waited = 0.0
                count += 1
                self.tries += self._running.is_set()
            if count >= _BEFORE or code:
                self.ready.set()
            if self._over.is_set() or (code and code not in _GIVEN_UP):
                return
            self._over.wait(_PAUSE)

    def _note(self, seconds: float) -> None:
        if self._running.is_set():
            self.longest = max(self.longest, seconds)
        else:
            self.before = max(self.before, seconds)

    def _send(self) -> tuple[float, str]:
        """Seconds that it took, and SQLSTATE of what it failed with; empty where it did not."""
        code = ""
        row = None
        started = time.perf_counter()
        try:
            with self._raw.cursor() as cursor:
                cursor.execute(self.attempt.sql, self.attempt.values)
                row = cursor.fetchone()
        except Exception as error:
            code = code_of(error) or type(error).__name__
        # By our own clock where the server gave no figure: it failed, or its row was gone.
        seconds = float(row[0]) if row else time.perf_counter() - started
        try:
            self._raw.rollback()
        except Exception as error:
            code = type(error).__name__
        return seconds, code

    def end(self) -> None:
        if self.is_alive():
            self.join(_PATIENCE)
        self._connection.close()


def _deadlock_seconds(connection: Any) -> float:
    found = ask(connection, "SELECT setting FROM pg_settings WHERE name = 'deadlock_timeout'")
    return float(found[0][0]) / 1000
