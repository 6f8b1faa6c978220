"""What each statement of a migration locks, reads, rewrites and builds, asked of the server itself.

No figure depends on the clock: locks are read while they are held, tuples are counted by the
server's own transaction statistics, a rewrite is a new file node. Statements that would commit at
once are run in a transaction of their own, which locks the same and can be looked into; those that
refuse one (CREATE INDEX CONCURRENTLY) are held up by a writer's lock until they have been seen.

https://www.postgresql.org/docs/current/explicit-locking.html
https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-STATS-FUNCTIONS
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from django_pro_probe.migrating import catalogue, queueing, scripts
from django_pro_probe.migrating.noting import LONGEST, Noting, Statement
from django_pro_probe.migrating.server import ask, beside, code_of

MODES = (
    "AccessShareLock",
    "RowShareLock",
    "RowExclusiveLock",
    "ShareUpdateExclusiveLock",
    "ShareLock",
    "ShareRowExclusiveLock",
    "ExclusiveLock",
    "AccessExclusiveLock",
)
"""From the weakest to the strongest."""
_NOT_IN_TRANSACTION = "25001"
_DATA = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH|FETCH|DECLARE|MOVE|CLOSE)\b", re.I)
_OF_TRANSACTIONS = re.compile(
    r"\s*(SAVEPOINT|RELEASE|ROLLBACK|BEGIN|COMMIT|START|END|SHOW)\b", re.I
)
_WRITES = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+(?:ONLY\s+)?"?([\w$]+)"?', re.I)
_LOCKS = """
    SELECT relation::bigint, mode, granted FROM pg_locks
    WHERE locktype = 'relation' AND pid = %s AND relation = ANY(%s)
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""
_WAITS = "SELECT 1 FROM pg_locks WHERE pid = %s AND NOT granted LIMIT 1"
_QUOTED = "SELECT oid::regclass::text FROM pg_class WHERE oid = ANY(%s)"
_COUNTS = """
    SELECT t, pg_stat_get_xact_tuples_returned(t) + pg_stat_get_xact_tuples_fetched(t),
           pg_stat_get_xact_tuples_updated(t) + pg_stat_get_xact_tuples_deleted(t)
           + pg_stat_get_xact_tuples_inserted(t)
    FROM unnest(%s::oid[]) AS t
"""


@dataclass
class _Seen:
    """What a transaction holds and has done at some moment."""

    locks: dict[int, int]
    counts: dict[int, tuple[int, int]]
    catalogue: catalogue.Catalogue


class Watch(Noting):
    """Observes one migration on the connection's database."""

    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        connection.ensure_connection()
        self.tables = catalogue.tables(connection)
        self.oids = list(self.tables)
        self._new_tables: dict[int, str] = {}
        """Made by the migration: only what is written to them is of interest."""
        self.pid = int(ask(connection, "SELECT pg_backend_pid()")[0][0])
        self._in_transaction = False
        self._last = self._see()
        self._first = self._last.catalogue

    # What the server says

    def _see(self) -> _Seen:
        now = catalogue.tables(self.connection)
        self._new_tables = {oid: name for oid, name in now.items() if oid not in self.tables}
        locks: dict[int, int] = {}
        for oid, mode, granted in ask(self.connection, _LOCKS, (self.pid, self.oids)):
            if granted:
                locks[int(oid)] = max(locks.get(int(oid), -1), MODES.index(mode))
        return _Seen(locks, self._counts(), catalogue.read(self.connection, self.oids))

    def _counts(self) -> dict[int, tuple[int, int]]:
        oids = [*self.oids, *self._new_tables]
        return {
            int(oid): (int(read or 0), int(changed or 0))
            for oid, read, changed in ask(self.connection, _COUNTS, (oids,))
        }

    def _begin(self) -> None:
        """What the counters say when a transaction begins.

        The server's counters of a transaction hold those before it too, as long as they have not
        been sent on, which it does outside of transactions and once a second at most
        (pgstat_report_stat in pgstat.c).
        """
        if not self._in_transaction:
            self._in_transaction = True
            self._last = replace(self._last, counts=self._counts())

    def _compare(self, told: Statement, seen: _Seen) -> None:
        """Fills in what changed since the last look."""
        last = self._last
        name = self.tables
        told.locks = {name[oid]: MODES[mode] for oid, mode in sorted(seen.locks.items())}
        told.taken = {
            name[oid]: MODES[mode]
            for oid, mode in sorted(seen.locks.items())
            if mode > last.locks.get(oid, -1)
        }
        for oid, (read, changed) in seen.counts.items():
            was = last.counts.get(oid, (0, 0))
            if oid in self._new_tables:
                if told.data and changed > was[1]:
                    told.changed[self._new_tables[oid]] = changed - was[1]
                continue
            for target, now, before in (
                (told.scanned, read, was[0]),
                (told.changed, changed, was[1]),
            ):
                if now > before:
                    target[name[oid]] = now - before
        self._compare_catalogues(told, last.catalogue, seen.catalogue)

    def _compare_catalogues(
        self, told: Statement, last: catalogue.Catalogue, now: catalogue.Catalogue
    ) -> None:
        name = self.tables
        # An index that ALTER TABLE builds again is another object of the same name; one that it
        # only defines again keeps its file.
        indexes = {
            (table, relation): node for relation, node, table in last.nodes.values() if table
        }
        for oid, (relation, node, table) in now.nodes.items():
            if table and node != indexes.get((table, relation), node):
                told.rebuilt.append(relation)
            elif not table and oid in last.nodes and node and node != last.nodes[oid][1]:
                told.rewritten.append(relation)
        for (oid, index), (unique, valid, _) in now.indexes.items():
            if (oid, index) in last.indexes or _is_renamed(last, now, oid, index):
                continue
            if (oid, index) in self._first.indexes:  # dropped by an earlier statement
                told.rebuilt.append(index)
            else:
                told.built.append(
                    {"name": index, "table": name[oid], "unique": unique, "valid": valid}
                )
        for (oid, constraint), (kind, validated, _) in now.constraints.items():
            was = last.constraints.get((oid, constraint))
            if kind != "n" and (was is None or (validated and not was[1])):
                told.constraints.append(
                    {
                        "name": constraint,
                        "table": name[oid],
                        "kind": kind,
                        "validated": validated,
                    }
                )
        for (oid, column), (_, not_null, *_) in now.columns.items():
            before = last.columns.get((oid, column))
            if before is None:
                told.columns.append(f"{name[oid]}.{column}")
            elif not_null and not before[1]:
                told.not_null.append(f"{name[oid]}.{column}")

    # What the migration does

    def __call__(
        self, execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any
    ) -> Any:
        text = sql if isinstance(sql, str) else sql.as_string(self.connection.connection)
        groups = scripts.transactions(text)
        parts = [part for group in groups for part in group]
        first = parts[0] if len(parts) == 1 else text
        if _OF_TRANSACTIONS.match(first) and len(parts) == 1:
            return execute(sql, params, many, context)
        if len(parts) == 1 or params or (len(groups) > 1 and not self._commits()):
            return self._one(first, partial(execute, sql, params, many, context))
        result = None
        for group in groups:
            runs = [(part, partial(execute, part, None, many, context)) for part in group]
            result = self._script(runs)
        return result

    def _commits(self) -> bool:
        """Whether each statement commits by itself."""
        return bool(self.connection.get_autocommit())

    def _one(self, text: str, run: Callable[[], Any]) -> Any:
        is_data = bool(_DATA.match(text)) and ";" not in text.rstrip().rstrip(";")
        if self._commits():
            return (self._data_alone if is_data else self._definition_alone)(text, run)
        return (self._data if is_data else self._definition)(text, run)

    def _script(self, runs: Sequence[tuple[str, Callable[[], Any]]]) -> Any:
        """Statements that were sent at once are one transaction, as on the server."""
        alone = self._commits()
        if alone:
            self.settle()
            self.connection.set_autocommit(False)
        result = None
        try:
            for part, run in runs:
                result = self._one(part, run)
            if alone:
                self.connection.commit()
        except BaseException:
            if alone:
                self.connection.rollback()
            raise
        finally:
            if alone:
                self.connection.set_autocommit(True)
        return result

    def _data(self, text: str, run: Callable[[], Any]) -> Any:
        self._begin()
        batch = self._batch
        if batch is None or batch.operation != self.operation:
            self.settle()
            self._batch = batch = self._new(text, data=True)
        else:
            batch.repeats += 1
            if _WRITES.match(text) and not _WRITES.match(batch.sql):
                batch.sql = text[:LONGEST]  # writes tell more than the reads before them
        return self._noted(batch, run)

    def settle(self) -> None:
        """Counts what the data statements so far have done, while their transaction is open."""
        batch, self._batch = self._batch, None
        if batch is None or self.connection.get_autocommit():
            return
        # After an error the transaction answers nothing.
        with suppress(self.connection.Database.Error):
            seen = self._see()
            self._compare(batch, seen)
            self._last = seen

    def _definition(self, text: str, run: Callable[[], Any]) -> Any:
        self._begin()
        self.settle()
        told = self._new(text)
        limit = self._limit()
        result = self._noted(told, run)
        seen = self._see()
        self._compare(told, seen)
        self._last = seen
        self._note_wait(told, limit)
        return result

    def _limit(self) -> str:
        """The longest that a statement waits for a lock; `0` for ever."""
        return str(ask(self.connection, "SELECT current_setting('lock_timeout')")[0][0])

    def _note_wait(self, told: Statement, limit: str) -> None:
        told.limited = limit != "0"
        if not told.limited and self.untimed is None:
            self.untimed = queueing.untimed(told.operation, told.sql, told.taken)
        if told.limited and self.timed is None:
            self.timed = queueing.untimed(told.operation, told.sql, told.taken)

    def _definition_alone(self, text: str, run: Callable[[], Any]) -> Any:
        """In a transaction of its own; what refuses one is looked at from outside."""
        self.settle()
        told = self._new(text, alone=True)
        self.connection.set_autocommit(False)
        self._last = self._see()
        limit = self._limit()
        try:
            started = time.perf_counter()
            result = run()
            told.seconds = time.perf_counter() - started
            seen = self._see()
            self._compare(told, seen)
            self._note_wait(told, limit)
            self.connection.commit()
        except Exception as error:
            self.connection.rollback()
            self.connection.set_autocommit(True)
            if code_of(error) != _NOT_IN_TRANSACTION:
                self._fail(told, error)
                raise
            told.concurrent = True
            return self._from_outside(told, run)
        self.connection.set_autocommit(True)
        self._last = self._see()
        return result

    def _from_outside(self, told: Statement, run: Callable[[], Any]) -> Any:
        before = self._see()
        with self._held_up() as modes:
            try:
                result = self._noted(told, run)
            finally:
                after = self._see()
                self._compare_catalogues(told, before.catalogue, after.catalogue)
                told.locks = told.taken = {
                    self.tables[oid]: MODES[mode] for oid, mode in sorted(modes.items())
                }
                self._last = after
        self.transaction += 1
        return result

    @contextmanager
    def _held_up(self) -> Iterator[dict[int, int]]:
        """Meanwhile another transaction has written to every table, until the statement waits."""
        writer = self.connection.copy()
        observer = self.connection.copy()
        modes: dict[int, int] = {}
        observer.ensure_connection()
        writer.ensure_connection()
        writer.set_autocommit(False)
        with writer.connection.cursor() as cursor:
            for (name,) in ask(observer, _QUOTED, (self.oids,)):
                cursor.execute(f"LOCK TABLE {name} IN ROW EXCLUSIVE MODE")

        def look(over: threading.Event) -> None:
            holding = True
            try:
                while not over.wait(0.01):
                    waits = ask(observer, _WAITS, (self.pid,))
                    for oid, mode, _ in ask(observer, _LOCKS, (self.pid, self.oids)):
                        modes[int(oid)] = max(modes.get(int(oid), -1), MODES.index(mode))
                    if waits and holding:
                        writer.connection.rollback()  # Django's own asks whose thread this is
                        holding = False
            finally:
                if holding:  # whatever happened, nothing waits for ever
                    writer.connection.rollback()

        try:
            with beside(look):
                yield modes
        finally:
            writer.close()
            observer.close()

    def _data_alone(self, text: str, run: Callable[[], Any]) -> Any:
        """It commits by itself: no more than its own rows are locked at a time."""
        batch = self._batch
        if batch is None or batch.operation != self.operation or not batch.alone:
            self.settle()
            self._batch = batch = self._new(text, data=True, alone=True)
        else:
            batch.repeats += 1
        result = self._noted(batch, run)
        written = _WRITES.match(text)
        if written and written[1] in {*self.tables.values(), *self._new_tables.values()}:
            if written[1] in self.tables.values():
                batch.locks[written[1]] = batch.taken[written[1]] = "RowExclusiveLock"
            rows = max(int(getattr(result, "rowcount", 0) or 0), 0)
            batch.changed[written[1]] = max(batch.changed.get(written[1], 0), rows)
            batch.sql = text[:LONGEST]
        return result

    def _ended(self) -> None:
        super()._ended()
        self._in_transaction = False
        self._last = replace(self._last, locks={})


def _is_renamed(
    last: catalogue.Catalogue, now: catalogue.Catalogue, table: int, index: str
) -> bool:
    """Whether the index was there under another name."""
    oids = {oid for oid, (name, _, of) in now.nodes.items() if name == index and of == table}
    return any(oid in last.nodes for oid in oids)
