"""Metadata locks that a statement holds, read while it waits for its last one.

Every definition wants EXCLUSIVE on its table in the end, and waits for it as long as another
transaction has read the table. What it holds at that moment it has held during its work:
SHARED_UPGRADABLE lets others write, SHARED_NO_WRITE lets them read.

https://dev.mysql.com/doc/refman/8.0/en/performance-schema-metadata-locks-table.html
https://dev.mysql.com/doc/refman/8.0/en/metadata-locking.html
`enum_mdl_type` in mdl.h of either server says what each type permits.

MariaDB starts without performance_schema, and its instrument of metadata locks is off: nothing is
switched on here, since both are the server's, not ours.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django_pro_probe.migrating.server import ask

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
        self._others: list[Any] = []

    @contextmanager
    def held(self, tables: list[str]) -> Iterator[dict[str, str]]:
        """What is run meanwhile waits until it has been seen; tells its locks by table."""
        told: dict[str, str] = {}
        if not self.is_on:
            yield told
            return
        if not self._others:
            self._others = [self._connection.copy(), self._connection.copy()]
        reader, observer = self._others
        for each in self._others:
            each.ensure_connection()
        reader.set_autocommit(False)
        for table in tables:
            ask(reader, f"SELECT 1 FROM {reader.ops.quote_name(table)} LIMIT 0")  # noqa: S608
        limit = ask(self._connection, "SELECT @@lock_wait_timeout")[0][0]
        self._set(_SECONDS)
        over = threading.Event()

        def look() -> None:
            try:
                while not over.wait(0.005):
                    rows = ask(observer, _LOCKS, [self._number])
                    if any(status == "PENDING" for _, _, status in rows):
                        for table, kind, status in rows:
                            if status == "GRANTED":
                                mode = _SPELLED.get(kind, _STRENGTH[0])
                                told[table] = stronger(mode, told.get(table, _STRENGTH[0]))
                        return
            finally:
                reader.connection.rollback()  # Django's own asks whose thread this is

        looking = threading.Thread(target=look, daemon=True)
        looking.start()
        try:
            yield told
        finally:
            over.set()
            looking.join()
            self._set(int(limit))

    def _set(self, seconds: int) -> None:
        with self._connection.connection.cursor() as cursor:
            cursor.execute(f"SET lock_wait_timeout = {seconds}")

    def close(self) -> None:
        for each in self._others:
            each.close()
        self._others = []
