"""Which transaction of the project's own a statement would stand in, were ours not around it.

A request runs within a transaction that is rolled back, so that `atomic` blocks of the project are
savepoints in it. The outermost of them is what would be a transaction.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, FrameType
from typing import Any

from django.db import DatabaseError, transaction
from django.db.transaction import Atomic

from django_pro_probe import record

_OURS = 1
"""Blocks that a request begins with."""

begun: dict[str, int] = {}
"""Alias -> how many statements the request had sent when its outermost block began."""

opened_by: dict[str, CodeType] = {}
"""Alias -> the code that the outermost block is in, or that it decorates."""

rolled_back: set[int] = set()
"""Numbers of the request's outermost blocks that ended without a commit."""

ending: Callable[[Any, int], None] | None = None
"""Is called with the connection and the number of an outermost block as it ends."""

_serial = 0
_faithful = False
_check: Callable[[Any], None] | None = None
"""What a commit would check; raises what it would."""


def install() -> None:
    """Count the outermost blocks; once, after the boot."""
    enter, leave = Atomic.__enter__, Atomic.__exit__
    mark = transaction.mark_for_rollback_on_error

    def __enter__(self: Any) -> None:
        global _serial
        connection = transaction.get_connection(self.using)
        is_outermost = len(connection.atomic_blocks) == _OURS
        _serial += is_outermost
        if is_outermost:
            begun[connection.alias] = len(record.so_far())
            opened_by[connection.alias] = _code_in(sys._getframe(1))
        plain = is_outermost and _faithful and not self.savepoint
        self.savepoint = self.savepoint or plain
        try:
            enter(self)
        finally:
            self.savepoint = self.savepoint and not plain

    def __exit__(self: Any, exc_type: Any, exc_value: Any, traceback: Any) -> None:
        connection = transaction.get_connection(self.using)
        is_outermost = len(connection.atomic_blocks) == _OURS + 1
        commits = exc_type is None and is_outermost
        if is_outermost and ending is not None:
            ending(connection, _serial)
        if is_outermost and (exc_type is not None or connection.needs_rollback):
            rolled_back.add(_serial)
        if _check is None or not commits or connection.needs_rollback:
            leave(self, exc_type, exc_value, traceback)
            return
        try:
            _check(connection)
        except DatabaseError as error:
            leave(self, type(error), error, error.__traceback__)
            raise
        leave(self, exc_type, exc_value, traceback)

    @contextmanager
    def mark_for_rollback_on_error(using: str | None = None) -> Iterator[None]:
        connection = transaction.get_connection(using)
        alone = _faithful and len(connection.atomic_blocks) == _OURS
        before = connection.needs_rollback
        try:
            with mark(using=using):
                yield
        finally:
            if alone:
                connection.needs_rollback = before

    Atomic.__enter__ = __enter__
    Atomic.__exit__ = __exit__
    transaction.mark_for_rollback_on_error = mark_for_rollback_on_error


@contextmanager
def as_committed(check: Callable[[Any], None]) -> Iterator[None]:
    """Has a statement that fails leave what it would leave without a transaction around it.

    `Model.save` marks the transaction that it stands in as broken, and `atomic(savepoint=False)`
    rolls back with the block around it (django/db/transaction.py); where ours is the only one, the
    project's code would go on, and the block would be a transaction. `check` is called with the
    connection where such a block would commit, and raises what the database would.
    """
    global _faithful, _check
    _faithful, _check = True, check
    try:
        yield
    finally:
        _faithful, _check = False, None


def _code_in(frame: FrameType) -> CodeType:
    """That of the block that `frame` begins."""
    function = frame.f_locals.get("func") if frame.f_code.co_name == "inner" else None
    code = getattr(function, "__code__", None)
    return code if isinstance(code, CodeType) else frame.f_code


def current(connection: Any) -> int:
    """Number of the outermost block of the project's own; 0 outside of all."""
    return _serial if len(connection.atomic_blocks) > _OURS else 0
