"""Metadata locks that a statement holds, read while it waits for its last one.

Every definition wants EXCLUSIVE on its table in the end, and waits for it as long as another
transaction has read the table. What it holds at that moment it has held during its work:
SHARED_UPGRADABLE lets others write, SHARED_NO_WRITE lets them read.

https://dev.mysql.com/doc/refman/8.0/en/performance-schema-metadata-locks-table.html
https://dev.mysql.com/doc/refman/8.0/en/metadata-locking.html
`enum_mdl_type` in mdl.h of either server says what each type permits.

MariaDB starts without performance_schema, and its instrument of metadata locks is off: nothing is
switched on here, since both are the server's, not ours. A table beside the one that is changed
(that a foreign key refers to) is then tried by somebody else, who asks to write and to read none
of its rows. SELECT ... FOR UPDATE wants what a writer wants, and no table that refers to it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django_pro_probe.migrating.server import ask, beside

_IS_ON = """
    SELECT COUNT(*) FROM performance_schema.setup_instruments
    WHERE name = 'wait/lock/metadata/sql/mdl' AND enabled = 'YES'
"""
_LOCKS = """
    SELECT l.object_name, l.lock_type, l.lock_status
    FROM performance_schema.metadata_locks l
    JOIN performance_schema.threads t ON t.thread_id = l.owner_thread_id
    WHERE t.processlist_id = %s AND l.object_type = 'TABLE' AND l.object_schema = DATABASE()
"""
_WAITS = """
    SELECT 1 FROM information_schema.processlist
    WHERE id = %s AND state = 'Waiting for table metadata lock'
"""
_NOT_HAD = 1205
"""Error number of a lock that is not had in time."""
_SPELLED = {
    "SHARED_NO_WRITE": "LOCK=SHARED",
    "SHARED_READ_ONLY": "LOCK=SHARED",
    "SHARED_NO_READ_WRITE": "LOCK=EXCLUSIVE",
    "EXCLUSIVE": "LOCK=EXCLUSIVE",
}
"""Those that block others, as ALTER TABLE calls them; all weaker ones are LOCK=NONE."""
_STRENGTH = ("LOCK=NONE", "LOCK=SHARED", "LOCK=EXCLUSIVE")
_SECONDS = 30
"""Longest that the statement waits; it is let go as soon as it has been seen."""


def stronger(one: str, other: str) -> str:
    """Of two as ALTER TABLE calls them."""
    return max(one, other, key=_STRENGTH.index)


class MetadataLocks:
    """Looks at the statements of one connection, where the server's user may."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._number = int(ask(connection, "SELECT CONNECTION_ID()")[0][0])
        self.is_on = False
        """Whether the server tells of metadata locks."""
        with suppress(connection.Database.Error):  # without the right to ask
            self.is_on = bool(ask(connection, _IS_ON)[0][0])
        self._connections: list[Any] = []

    @contextmanager
    def held(self, table: str, others: list[str]) -> Iterator[dict[str, str]]:
        """A change of the table that is run meanwhile waits until it has been seen; tells its locks
        by table, of `others` alone where the server does not tell of them."""
        told: dict[str, str] = {}
        if not table or not (self.is_on or others):
            yield told
            return
        if not self._connections:
            self._connections = [self._connection.copy(), self._connection.copy()]
            for each in self._connections:
                each.ensure_connection()
            self._set(self._connections[1], 0 if self._connection.mysql_is_mariadb else 1)
        reader, observer = self._connections
        reader.set_autocommit(False)
        ask(reader, f"SELECT 1 FROM {reader.ops.quote_name(table)} LIMIT 0")  # noqa: S608
        limit = int(ask(self._connection, "SELECT @@lock_wait_timeout")[0][0])
        self._set(self._connection, _SECONDS)

        def look(over: threading.Event) -> None:
            try:
                while not over.wait(0.005):
                    if ask(observer, _WAITS, [self._number]):
                        seen = self._told(observer) if self.is_on else _tried(observer, others)
                        told.update(seen)
                        return
            finally:
                reader.connection.rollback()  # Django's own asks whose thread this is

        try:
            with beside(look):
                yield told
        finally:
            self._set(self._connection, limit)

    def _told(self, observer: Any) -> dict[str, str]:
        """What is held, as the server tells it."""
        found: dict[str, str] = {}
        for table, kind, status in ask(observer, _LOCKS, [self._number]):
            if status == "GRANTED":
                mode = _SPELLED.get(kind, _STRENGTH[0])
                found[str(table)] = stronger(mode, found.get(str(table), _STRENGTH[0]))
        return found

    @staticmethod
    def _set(connection: Any, seconds: int) -> None:
        """Longest that it waits for a metadata lock; MariaDB takes 0 for not at all."""
        with connection.connection.cursor() as cursor:
            cursor.execute(f"SET lock_wait_timeout = {seconds}")

    def close(self) -> None:
        for each in self._connections:
            each.close()
        self._connections = []


def _tried(observer: Any, tables: list[str]) -> dict[str, str]:
    """By table what somebody else may not do with it."""
    found: dict[str, str] = {}
    for table in tables:
        quoted = observer.ops.quote_name(table)
        reads = f"SELECT 1 FROM {quoted} LIMIT 0"  # noqa: S608
        if _is_refused(observer, f"{reads} FOR UPDATE"):
            found[table] = _STRENGTH[2 if _is_refused(observer, reads) else 1]
    return found


def _is_refused(connection: Any, statement: str) -> bool:
    try:
        ask(connection, statement)
    except connection.Database.Error as error:
        return bool(error.args[0] == _NOT_HAD)
    return False
