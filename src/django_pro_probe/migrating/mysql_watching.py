"""What each statement of a migration locks, copies and builds on MySQL and MariaDB.

No figure depends on the clock. A change of a table is sent with the clauses that ask for the least,
ALGORITHM=INSTANT, then INPLACE with LOCK=NONE, and so on. What the server can't do so it refuses
before it has begun (errors 1845 and 1846, which name the reason), and the first that it takes is
what it does without any clause: "the server permits the highest level of concurrency that the
operation supports". Who waits follows from it: LOCK=NONE nobody, LOCK=SHARED writers, EXCLUSIVE
readers too. Where the server tells of its metadata locks, they are read as well.

https://dev.mysql.com/doc/refman/8.0/en/alter-table.html#alter-table-concurrency
https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html
https://mariadb.com/kb/en/innodb-online-ddl-overview/

Rows that were copied are those that the server says it affected, which are none of a change in
place (same page, "Performance and Space Requirements"). A table that was written anew has another
number in InnoDB's dictionary.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from django.db import DatabaseError

from django_pro_probe.migrating import mysql_catalogue
from django_pro_probe.migrating.mysql_metadata_locks import MetadataLocks, stronger
from django_pro_probe.migrating.noting import LONGEST, Noting, Statement
from django_pro_probe.migrating.server import ask, code_of, message_of

ROWS = "ROW LOCKS"
"""InnoDB's on each row that is written, until the transaction ends.

https://dev.mysql.com/doc/refman/8.0/en/innodb-locks-set.html
"""
EXCLUSIVE = "LOCK=EXCLUSIVE"
UNKNOWN = "unknown"
"""Stands for the algorithm of a change that takes no clause and may follow the rows."""
_REFUSED = {"1064", "1221", "1235", "1800", "1801", "1845", "1846", "4092"}
"""Error numbers: no such clause here, no such algorithm or lock, not for this change."""
_COPY = "COPY"
_NEVER_COPY = ("INSTANT", "NOCOPY")
_DATA = re.compile(r"\s*(SELECT|INSERT|REPLACE|UPDATE|DELETE|WITH)\b", re.I)
_OF_SESSIONS = re.compile(
    r"\s*(SAVEPOINT|RELEASE|ROLLBACK|BEGIN|COMMIT|START|SET|SHOW|USE|DESC|EXPLAIN)\b", re.I
)
_OF_DJANGO = re.compile(r"\s*SELECT\b.*\bFROM\s+information_schema\.", re.I | re.S)
"""What its schema editor asks before it writes a statement."""
_NAME = r"(?:`[^`]+`|[\w$]+)"
_WRITES = re.compile(
    rf"\s*(?:INSERT|REPLACE|UPDATE|DELETE)\s+(?:LOW_PRIORITY\s+|DELAYED\s+|IGNORE\s+|QUICK\s+)*"
    rf"(?:INTO\s+|FROM\s+)?({_NAME})",
    re.I,
)
_ALTERS = re.compile(rf"\s*ALTER\s+(?:ONLINE\s+|IGNORE\s+)*TABLE\s+({_NAME})", re.I)
_CREATES_INDEX = re.compile(
    rf"\s*CREATE\s+(?:UNIQUE\s+|FULLTEXT\s+|SPATIAL\s+)?INDEX\b.*?\bON\s+({_NAME})", re.I | re.S
)
_DROPS_INDEX = re.compile(rf"\s*DROP\s+INDEX\s+({_NAME})\s+ON\s+({_NAME})\s*$", re.I)
_TAKES_WHOLE = re.compile(
    rf"\s*(?:DROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?|RENAME\s+TABLE\s+|TRUNCATE\s+(?:TABLE\s+)?)({_NAME})",
    re.I,
)
_TAKES_LONG = re.compile(r"\s*(?:LOCK\s+TABLES?|OPTIMIZE|REPAIR)\b", re.I)
_STRINGS = re.compile(r"'(?:[^'\\]|\\.|'')*'|\"(?:[^\"\\]|\\.|\"\")*\"|`[^`]*`", re.S)
_ALGORITHM = re.compile(r"\bALGORITHM\s*=?\s*(\w+)", re.I)
_LOCK = re.compile(r"\bLOCK\s*=?\s*(NONE|SHARED|EXCLUSIVE|DEFAULT)\b", re.I)

Way = tuple[str, str]
"""Algorithm and lock; an empty lock where none may be named."""
_OF_MYSQL: tuple[Way, ...] = (
    ("INSTANT", ""),
    ("INPLACE", "NONE"),
    ("INPLACE", "SHARED"),
    ("INPLACE", "EXCLUSIVE"),
    (_COPY, "SHARED"),
    (_COPY, "EXCLUSIVE"),
)
_OF_MARIADB: tuple[Way, ...] = (
    ("INSTANT", ""),
    ("NOCOPY", "NONE"),
    ("NOCOPY", "SHARED"),
    ("NOCOPY", "EXCLUSIVE"),
    ("INPLACE", "NONE"),
    ("INPLACE", "SHARED"),
    ("INPLACE", "EXCLUSIVE"),
    (_COPY, "NONE"),
    (_COPY, "SHARED"),
    (_COPY, "EXCLUSIVE"),
)
"""https://mariadb.com/kb/en/alter-table/#algorithm; a copy without a lock since 11.2."""


class MysqlWatch(Noting):
    """Observes one migration on the connection's database."""

    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        connection.ensure_connection()
        self._last = mysql_catalogue.read(connection)
        self._own = set(self._last.tables)
        """Present names of the tables that were there before the migration."""
        self._ids = mysql_catalogue.ids(connection)
        self._locks = MetadataLocks(connection)
        self._ways = _OF_MARIADB if connection.mysql_is_mariadb else _OF_MYSQL

    # What the migration does

    def __call__(
        self, execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any
    ) -> Any:
        text = str(sql)
        run = partial(execute, sql, params, many, context)
        if _OF_SESSIONS.match(text) or _OF_DJANGO.match(text):
            return run()
        if _DATA.match(text):
            return self._data(text, run, context["cursor"])
        altered = _altered(text)
        if altered is None or many:
            return self._other(text, run)
        table, whole = altered
        return self._changed(
            text, table, run, lambda clause: execute(whole + clause, params, many, context)
        )

    def settle(self) -> None:
        self._batch = None

    def _data(self, text: str, run: Callable[[], Any], cursor: Any) -> Any:
        alone = bool(self.connection.get_autocommit())
        batch = self._batch
        if batch is None or (batch.operation, batch.alone) != (self.operation, alone):
            self._batch = batch = self._new(text, data=True, alone=alone)
        else:
            batch.repeats += 1
        result = self._noted(batch, run)
        written = _WRITES.match(text)
        if written:
            table = written[1].strip("`")
            rows = max(int(getattr(cursor, "rowcount", 0) or 0), 0)
            was = batch.changed.get(table, 0)
            batch.changed[table] = max(was, rows) if alone else was + rows
            batch.locks[table] = batch.taken[table] = ROWS
            batch.sql = text[:LONGEST]  # writes tell more than the reads before them
        return result

    def _other(self, text: str, run: Callable[[], Any]) -> Any:
        """What changes no table of its own accord, or all of it at once."""
        self.settle()
        self.transaction += 1  # it commits what came before it, and itself
        told = self._new(text, alone=True)
        if _TAKES_LONG.match(text):
            told.algorithm = UNKNOWN
        whole = _TAKES_WHOLE.match(text)
        if whole and whole[1].strip("`") in self._own:
            told.locks[whole[1].strip("`")] = EXCLUSIVE
            told.taken = dict(told.locks)
        result = self._noted(told, run)
        self._compare(told)
        told.rewritten = []  # TRUNCATE makes another table, and copies none
        self.transaction += 1
        return result

    def _changed(
        self,
        text: str,
        table: str,
        run: Callable[[], Any],
        with_clause: Callable[[str], Any],
    ) -> Any:
        """A change of a table, in the way that asks for the least."""
        self.settle()
        self.transaction += 1
        told = self._new(text, alone=True)
        is_there = table in self._last.tables
        words = set(re.findall(r"[\w$]+", text))
        others = sorted((self._own & words) - {table})  # which a foreign key refers to
        refused: set[str] = set()
        if is_there:
            for algorithm, lock in self._ways_of(text):
                started = time.perf_counter()
                try:
                    with self._locks.held(table, others) as seen:
                        result = with_clause(_clause(text, algorithm, lock))
                except DatabaseError as error:
                    if not self._is_refusal(told, error, algorithm):
                        break
                    refused.add(algorithm)
                    continue
                told.seconds = time.perf_counter() - started
                self._took(told, table, (algorithm, lock), result, refused)
                self._hold(told, seen)
                self.transaction += 1
                return result
        # As it stands: it is wrong, or no clause goes with it.
        with self._locks.held(table if is_there else "", others) as seen:
            result = self._noted(told, run)
        told.algorithm = UNKNOWN if is_there and table not in seen else ""
        self._hold(told, seen)
        self._compare(told)
        self.transaction += 1
        return result

    def _hold(self, told: Statement, seen: dict[str, str]) -> None:
        """Notes what the server says of its locks: of tables that were there, the stronger."""
        for table in self._own & seen.keys():
            mode = stronger(seen[table], told.locks.get(table, seen[table]))
            told.locks[table] = told.taken[table] = mode

    @staticmethod
    def _is_refusal(told: Statement, error: Exception, algorithm: str) -> bool:
        """Whether a lesser way was refused; keeps the last reason that is no copy's own."""
        refused = code_of(error) in _REFUSED
        if refused and code_of(error) in ("1845", "1846") and algorithm != _COPY:
            told.refused = message_of(error)
        return refused

    def _ways_of(self, text: str) -> Iterator[Way]:
        """Those that the statement and the session leave open."""
        bare = _STRINGS.sub("''", text)
        algorithm, lock = _ALGORITHM.search(bare), _LOCK.search(bare)
        wanted = algorithm[1].upper() if algorithm else self._by_default()
        for one in self._ways:
            if wanted not in ("DEFAULT", one[0]):
                continue
            if lock and lock[1].upper() != "DEFAULT" and lock[1].upper() != (one[1] or "NONE"):
                continue
            yield one

    def _by_default(self) -> str:
        """The algorithm of statements that name none.

        https://mariadb.com/kb/en/server-system-variables/#alter_algorithm
        https://dev.mysql.com/doc/refman/8.0/en/server-system-variables.html#sysvar_old_alter_table
        """
        if self.connection.mysql_is_mariadb:
            try:
                told = ask(self.connection, "SELECT @@alter_algorithm")[0][0]
            except self.connection.Database.Error:  # a later release has it no more
                return "DEFAULT"
            return str(told).upper()
        return _COPY if int(ask(self.connection, "SELECT @@old_alter_table")[0][0]) else "DEFAULT"

    def _took(self, told: Statement, table: str, way: Way, result: Any, refused: set[str]) -> None:
        """Notes what the server took the statement with, after it refused other algorithms."""
        algorithm, lock = way
        told.algorithm = algorithm
        self._compare(told)
        rows = int(result) if isinstance(result, int) else 0
        copies_anyhow = algorithm in _NEVER_COPY and self._ways is _OF_MARIADB
        if rows > 0 or (told.rewritten and copies_anyhow):
            # MariaDB takes INSTANT with another ENGINE, and copies the table.
            told.algorithm, lock = _COPY, lock if algorithm == _COPY else "SHARED"
        if table in self._own:
            told.locks[table] = told.taken[table] = f"LOCK={lock or 'NONE'}"
        if told.algorithm != _COPY and lock in ("", "NONE"):
            told.refused = ""
        if rows > 0:
            told.scanned[table] = rows
        # MariaDB has NOCOPY for what is not written anew.
        rebuilds = told.algorithm == _COPY or (algorithm == "INPLACE" and "NOCOPY" in refused)
        if rebuilds and table in self._own and not self._ids:
            told.rewritten.append(table)

    @contextmanager
    def watching(self, migration: Any) -> Iterator[Noting]:
        with super().watching(migration):
            try:
                yield self
            finally:
                self._locks.close()

    # What the server says

    def _compare(self, told: Statement) -> None:
        """Fills in what changed since the last look, of tables that were there at the start."""
        last, now = self._last, mysql_catalogue.read(self.connection)
        before, ids = self._ids, mysql_catalogue.ids(self.connection)
        self._last, self._ids = now, ids
        gone, new = set(last.tables) - set(now.tables), set(now.tables) - set(last.tables)
        names = {number: table for table, number in before.items()}
        old = {table: names.get(number, table) for table, number in ids.items()}
        if len(gone) == len(new) == 1 and "RENAME" in told.sql.upper():
            old[new.pop()] = gone.pop()
        self._own = known = {each for each in now.tables if old.get(each, each) in self._own}
        told.rewritten += [
            each for each in sorted(known) if each in before and ids.get(each) != before[each]
        ]
        for (table, index), (unique, _) in now.indexes.items():
            if table in known and (old.get(table, table), index) not in last.indexes:
                built = {"name": index, "table": table, "unique": unique, "valid": True}
                told.built.append(built)
        for (table, name), (kind, enforced, _) in now.constraints.items():
            if table in known and (old.get(table, table), name) not in last.constraints:
                made = {"name": name, "table": table, "kind": kind}
                told.constraints.append({**made, "validated": enforced and self._checks(kind)})
        for (table, column), (_, required, *_) in now.columns.items():
            was = last.columns.get((old.get(table, table), column))
            if table in known and was is None:
                told.columns.append(f"{table}.{column}")
            elif table in known and was is not None and required and not was[1]:
                told.not_null.append(f"{table}.{column}")

    def _checks(self, kind: str) -> bool:
        """Whether rows that are there are checked when such a constraint is added."""
        if kind != "f":
            return True
        return bool(int(ask(self.connection, "SELECT @@foreign_key_checks")[0][0]))


def _altered(text: str) -> tuple[str, str] | None:
    """The table that is changed, and a statement that takes clauses; None of others."""
    bare = text.rstrip().rstrip(";").rstrip()
    found = _ALTERS.match(bare) or _CREATES_INDEX.match(bare)
    if found:
        return found[1].strip("`"), bare
    found = _DROPS_INDEX.match(bare)
    if found:  # MariaDB's DROP INDEX takes no clause; both map it to ALTER TABLE
        return found[2].strip("`"), f"ALTER TABLE {found[2]} DROP INDEX {found[1]}"
    return None


def _clause(text: str, algorithm: str, lock: str) -> str:
    """What the statement does not say itself."""
    bare = _STRINGS.sub("''", text)
    joint = " " if _CREATES_INDEX.match(text) else ", "
    found = "" if _ALGORITHM.search(bare) else f"{joint}ALGORITHM={algorithm}"
    return found + (f"{joint}LOCK={lock}" if lock and not _LOCK.search(bare) else "")
