"""Who waits behind a lock that is itself waited for.

A lock that can't be had yet stands in the table's queue, and whoever asks for one that conflicts
with it stands behind it: https://www.postgresql.org/docs/current/explicit-locking.html and
`LockAcquireExtended` in lock.c, which looks at `waitMask` before it looks at what is held.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from django_pro_probe.migrating.server import ask, beside, code_of

_BLOCK_WRITERS = ("ShareLock", "ShareRowExclusiveLock", "ExclusiveLock")
_BLOCKS_ALL = "AccessExclusiveLock"
_REFUSED = "55P03"
"""SQLSTATE of a lock that NOWAIT does not get."""
_WAITED = """
    SELECT l.relation::regclass::text FROM pg_locks l
    WHERE l.pid = %s AND NOT l.granted AND l.locktype = 'relation'
"""


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
    others = "ACCESS SHARE" if what.mode == _BLOCKS_ALL else "ROW EXCLUSIVE"
    quoted = connection.ops.quote_name(what.table)
    pid = int(ask(connection, "SELECT pg_backend_pid()")[0][0])
    holder, second, observer = (connection.copy() for _ in range(3))
    for each in (holder, second, observer):
        each.ensure_connection()
    holder.set_autocommit(False)
    with holder.connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {quoted} IN {others} MODE")

    def look(over: threading.Event) -> None:
        try:
            while not over.wait(0.01):
                if ask(observer, _WAITED, (pid,)):
                    if _is_refused(second, f"LOCK TABLE {quoted} IN {others} MODE NOWAIT"):
                        told.update(what._asdict())
                    return
        finally:
            holder.connection.rollback()

    try:
        with beside(look):
            yield told
    finally:
        for each in (holder, second, observer):
            each.close()


def _is_refused(connection: Any, statement: str) -> bool:
    raw = connection.connection
    try:
        with raw.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute(statement)
    except Exception as error:
        return code_of(error) == _REFUSED
    finally:
        raw.rollback()
    return False
