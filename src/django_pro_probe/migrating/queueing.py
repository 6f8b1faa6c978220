"""Who waits behind a lock that is itself waited for.

A lock that can't be had yet stands in the table's queue, and whoever asks for one that conflicts
with it stands behind it: https://www.postgresql.org/docs/current/explicit-locking.html and
`LockAcquireExtended` in lock.c, which looks at `waitMask` before it looks at what is held.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

from django_pro_probe.migrating.server import ask, beside, code_of

_BLOCK_WRITERS = ("ShareLock", "ShareRowExclusiveLock", "ExclusiveLock")
_BLOCKS_ALL = "AccessExclusiveLock"
_PATIENCE = 20
"""Seconds that one waits to be let pass."""
_REFUSED = "55P03"
"""SQLSTATE of a lock that NOWAIT does not get."""
_WAITED = """
    SELECT l.relation::regclass::text FROM pg_locks l
    WHERE l.pid = %s AND NOT l.granted AND l.locktype = 'relation'
"""
_BEHIND = "SELECT 1 WHERE %s = ANY(pg_blocking_pids(%s))"
"""Those ahead in the queue are among them:
https://www.postgresql.org/docs/current/functions-info.html"""
_RETRIES = "RetryOnLockTimeout"
"""The operation that `fix` writes beside the migrations."""
_LIMIT, _PAUSE, _TRIES = "200ms", 0.05, 1_000
"""In place of its seconds and tries, while it is looked at."""


class Untimed(NamedTuple):
    """A statement that takes a lock, however long it has to wait for it."""

    operation: int
    sql: str
    table: str
    mode: str


def untimed(operation: int, sql: str, taken: Mapping[str, str]) -> Untimed | None:
    """The strongest of the locks that it took, if others wait for it."""
    for modes in ((_BLOCKS_ALL,), _BLOCK_WRITERS):
        for table, mode in sorted(taken.items()):
            if mode in modes:
                return Untimed(operation, sql, table, mode)
    return None


@contextmanager
def held_up(connection: Any, what: Untimed) -> Iterator[dict[str, Any]]:
    """Meanwhile the table is in use by a long transaction, and once that is waited for, one more
    comes that would not wait without it. Tells what the statement wanted if this one is refused."""
    told: dict[str, Any] = {}
    with _in_use(connection, what) as (statement, pid, holder, second, observer):

        def look(over: threading.Event) -> None:
            try:
                while not over.wait(0.01):
                    if ask(observer, _WAITED, (pid,)):
                        if _is_refused(second, f"{statement} NOWAIT"):
                            told.update(what._asdict())
                        return
            finally:
                holder.connection.rollback()

        with beside(look):
            yield told


@contextmanager
def let_pass(connection: Any, what: Untimed) -> Iterator[dict[str, Any]]:
    """Meanwhile the table is in use by a long transaction, which lasts until another that came
    later, and waited behind the statement, has been let pass. Tells so if it has."""
    told: dict[str, Any] = {}
    with _in_use(connection, what) as (statement, pid, holder, second, observer):

        def look(over: threading.Event) -> None:
            try:
                while not over.wait(0.01):
                    if ask(observer, _WAITED, (pid,)) and _passes(
                        second, statement, observer, pid, over
                    ):
                        told.update(what._asdict())
                        return
            finally:
                holder.connection.rollback()

        with beside(look):
            yield told


def _passes(second: Any, statement: str, observer: Any, pid: int, over: threading.Event) -> bool:
    """Whether one that comes now has to wait behind the statement, and gets its lock after all."""
    got: list[bool] = []

    def come() -> None:
        with suppress(Exception), second.connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL statement_timeout = {_PATIENCE * 1000}")
            cursor.execute(statement)
            got.append(True)

    behind = int(ask(second, "SELECT pg_backend_pid()")[0][0])
    coming = threading.Thread(target=come, daemon=True)
    coming.start()
    was_behind = False
    while coming.is_alive() and not over.is_set():
        was_behind = was_behind or bool(ask(observer, _BEHIND, (pid, behind)))
        coming.join(0.005)
    coming.join()
    second.connection.rollback()
    return was_behind and bool(got)


@contextmanager
def _in_use(connection: Any, what: Untimed) -> Iterator[tuple[str, int, Any, Any, Any]]:
    """Meanwhile a transaction uses the table in a way that the statement has to wait for: how it
    locks it, who waits, and the sessions of that transaction, of one more and of an observer."""
    others = "ACCESS SHARE" if what.mode == _BLOCKS_ALL else "ROW EXCLUSIVE"
    statement = f"LOCK TABLE {connection.ops.quote_name(what.table)} IN {others} MODE"
    pid = int(ask(connection, "SELECT pg_backend_pid()")[0][0])
    sessions = holder, second, observer = tuple(connection.copy() for _ in range(3))
    for each in sessions:
        each.ensure_connection()
    for each in (holder, second):
        # By a BEGIN of ours psycopg2 knows of no transaction, and its rollback() does nothing.
        each.set_autocommit(False)
    with holder.connection.cursor() as cursor:
        cursor.execute(statement)
    try:
        yield statement, pid, holder, second, observer
    finally:
        for each in sessions:
            each.close()


def retries(operations: Iterable[Any]) -> bool:
    """Whether one of them asks again for a lock that it has given up."""
    return any(True for _ in _retrying(operations))


@contextmanager
def hastened(operations: Iterable[Any]) -> Iterator[None]:
    """Those that ask again do so after fractions of a second, and as often as it takes."""
    found = list(_retrying(operations))
    for each in found:
        each.lock_timeout, each.pause, each.tries = _LIMIT, _PAUSE, _TRIES
    try:
        yield
    finally:
        for each in found:
            del each.lock_timeout, each.pause, each.tries


def _retrying(operations: Iterable[Any]) -> Iterator[Any]:
    for each in operations:
        if type(each).__name__ == _RETRIES:
            yield each
        else:
            yield from _retrying(getattr(each, "database_operations", ()))


def _is_refused(connection: Any, statement: str) -> bool:
    raw = connection.connection
    try:
        with raw.cursor() as cursor:
            cursor.execute(statement)
    except Exception as error:
        return code_of(error) == _REFUSED
    finally:
        raw.rollback()
    return False
