"""What a migration executes, noted statement by statement, whatever the server.

A subclass says what each statement did to the tables, and settles the data statements in a row.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from typing import Any

from django.db.models.sql.compiler import SQLCompiler, SQLInsertCompiler

from django_pro_probe import record
from django_pro_probe.migrating import queueing
from django_pro_probe.migrating.server import code_of, message_of

LONGEST = 2_000
"""Characters of a statement that are told."""


@dataclass
class Statement:
    """One statement, or the data statements that came one after another, and what it did to tables
    that were there before the migration."""

    operation: int
    """Number of the operation; -1 outside of any."""
    sql: str
    transaction: int
    alone: bool = False
    """Whether it committed by itself."""
    concurrent: bool = False
    """Whether it refused to run in a transaction."""
    algorithm: str = ""
    """Of MySQL: the first that the server took the statement with; `unknown` where it takes no such
    clause."""
    refused: str = ""
    """Of MySQL: why the server refused to do it with less."""
    data: bool = False
    """SELECT, INSERT, UPDATE or DELETE."""
    repeats: int = 1
    locks: dict[str, str] = field(default_factory=dict)
    """Table -> strongest mode that its transaction held at its end."""
    taken: dict[str, str] = field(default_factory=dict)
    """The same, of what it took or made stronger itself."""
    scanned: dict[str, int] = field(default_factory=dict)
    """Table -> tuples read."""
    changed: dict[str, int] = field(default_factory=dict)
    """Table -> tuples inserted, updated or deleted, in new tables too."""
    rewritten: list[str] = field(default_factory=list)
    rebuilt: list[str] = field(default_factory=list)
    """Indexes that were there, with a new file node."""
    built: list[dict[str, Any]] = field(default_factory=list)
    """Indexes: `name`, `table`, `unique`, `valid`."""
    constraints: list[dict[str, Any]] = field(default_factory=list)
    """Added or validated: `name`, `table`, `kind` (of pg_constraint), `validated`."""
    not_null: list[str] = field(default_factory=list)
    """`table.column` that became NOT NULL."""
    columns: list[str] = field(default_factory=list)
    """`table.column` added."""
    error: dict[str, str] | None = None
    limited: bool = False
    """Whether it waits for no lock longer than a `lock_timeout`."""
    seconds: float = 0.0
    """On the server, and on the way there: for estimates alone."""


class Noting:
    """Observes one migration on the connection's database."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.statements: list[Statement] = []
        self.operation = -1
        self.transaction = 0
        self.real_models: list[dict[str, Any]] = []
        self.untimed: queueing.Untimed | None = None
        """The first statement that took a lock with no limit on its wait."""
        self.timed: queueing.Untimed | None = None
        """The first one that did so with a limit."""
        self._deferred: dict[int, int] = {}
        """Identity of a statement that was put off -> its operation."""
        self._batch: Statement | None = None

    def __call__(
        self, execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any
    ) -> Any:
        """Wraps Django's `execute`.

        https://docs.djangoproject.com/en/stable/topics/db/instrumentation/
        """
        raise NotImplementedError

    def settle(self) -> None:
        """Counts what the data statements so far have done."""
        raise NotImplementedError

    def _ended(self) -> None:
        """A transaction has come to its end."""
        self._batch = None

    def _new(self, text: str, **known: Any) -> Statement:
        told = Statement(self.operation, text[:LONGEST], self.transaction, **known)
        self.statements.append(told)
        return told

    def _noted(self, told: Statement, run: Callable[[], Any]) -> Any:
        started = time.perf_counter()
        try:
            return run()
        except Exception as error:
            self._fail(told, error)
            raise
        finally:
            told.seconds += time.perf_counter() - started

    @staticmethod
    def _fail(told: Statement, error: Exception) -> None:
        told.error = {"code": code_of(error), "message": message_of(error)[:500]}

    # Where it does it

    @contextmanager
    def watching(self, migration: Any) -> Iterator[Noting]:
        """Everything that the migration executes meanwhile is noted."""
        connection = self.connection
        commit, roll_back = connection._commit, connection._rollback

        def committed() -> Any:
            self.settle()
            try:
                return commit()
            finally:
                self.transaction += 1
                self._ended()

        def rolled_back() -> Any:
            self._ended()
            return roll_back()

        connection._commit, connection._rollback = committed, rolled_back
        try:
            with operations(migration, self._at), self._models(), connection.execute_wrapper(self):
                yield self
        finally:
            del connection._commit, connection._rollback
            with suppress(Exception):
                self.settle()

    def _at(self, number: int, editor: Any) -> None:
        self.settle()
        if number < 0:
            self._put_off(editor)
        self.operation = number

    def editing(self, editor: Any) -> None:
        """Statements that the schema editor puts off until its end belong to their operations."""
        execute = editor.execute

        def executed(sql: Any, *arguments: Any, **named: Any) -> Any:
            before = self.operation
            self.operation = self._deferred.get(id(sql), before)
            try:
                return execute(sql, *arguments, **named)
            finally:
                self.settle()
                self.operation = before

        editor.execute = executed

    def _put_off(self, editor: Any) -> None:
        for statement in getattr(editor, "deferred_sql", ()):
            self._deferred.setdefault(id(statement), self.operation)

    @contextmanager
    def _models(self) -> Iterator[None]:
        """Notes queries by the project's models of today, which a migration should not use."""

        def wrapped(run: Callable[..., Any]) -> Callable[..., Any]:
            def executed(compiler: Any, *arguments: Any, **named: Any) -> Any:
                self._ask_model(compiler)
                return run(compiler, *arguments, **named)

            return executed

        kinds = (SQLCompiler, SQLInsertCompiler)  # an INSERT does not call the other's
        methods = [kind.execute_sql for kind in kinds]
        for kind, run in zip(kinds, methods, strict=True):
            kind.execute_sql = wrapped(run)
        try:
            yield
        finally:
            for kind, run in zip(kinds, methods, strict=True):
                kind.execute_sql = run

    def _ask_model(self, compiler: Any) -> None:
        model: Any = getattr(compiler.query, "model", None)
        module = str(getattr(model, "__module__", "__fake__"))
        if self.operation >= 0 and module != "__fake__" and _is_own(module):
            told = {"operation": self.operation, "model": model._meta.label}
            if told not in self.real_models:
                self.real_models.append(told)

    def told(self) -> list[dict[str, Any]]:
        """The statements as plain data."""
        return [asdict(each) for each in self.statements]


def _is_own(module: str) -> bool:
    import sys

    loaded = sys.modules.get(module)
    return record.is_user_path(str(getattr(loaded, "__file__", "") or ""))


@contextmanager
def operations(migration: Any, at: Callable[[int, Any], None]) -> Iterator[None]:
    """Meanwhile `at` is told the number of each operation that begins, and -1 when it has ended."""

    def wrapped(number: int, method: Callable[..., Any]) -> Callable[..., Any]:
        def run(label: str, editor: Any, *states: Any) -> Any:
            at(number, editor)
            result = method(label, editor, *states)
            at(-1, editor)  # where it raises, the number stays
            return result

        return run

    for number, operation in enumerate(migration.operations):
        for name in ("database_forwards", "database_backwards"):
            operation.__dict__[name] = wrapped(number, getattr(operation, name))
    try:
        yield
    finally:
        for operation in migration.operations:
            for name in ("database_forwards", "database_backwards"):
                operation.__dict__.pop(name, None)
