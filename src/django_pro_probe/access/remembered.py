"""What was sent to the database to make rows ready, to be sent again as it is.

Each request begins with the same rows, since the one before it was rolled back, so that the same
actor needs the same statements; those that made them looked at each row first.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any, NamedTuple

from django.db import connections, transaction
from django.db.models.signals import m2m_changed, post_delete, pre_delete

from django_pro_probe import contents
from django_pro_probe.access import row_changes

_MOST = 300
_CHANGES_NOTHING = ("SELECT", "SAVEPO", "RELEAS", "ROLLBA", "PRAGMA")
_REPEATABLE = ("UPDATE", "DELETE")
"""Of an INSERT the next row may have another key."""
_TOLD = (m2m_changed, pre_delete, post_delete)

Key = tuple[Any, ...]


class Statement(NamedTuple):
    """What was sent to one database."""

    alias: str
    sql: str
    params: Any


class Done(NamedTuple):
    """What making rows ready came to."""

    statements: tuple[Statement, ...]
    appended: tuple[tuple[str, bytes], ...]
    """(path, what was put behind a file)."""
    failed: dict[str, str]
    changed: frozenset[Any]
    """Models."""
    led: bool
    apart: bool


class Noted:
    """What is sent while rows are made ready."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []
        self.appended: list[tuple[str, bytes]] = []
        self.is_heard = False
        """Whether code of the project's may have run, which does more than its statements."""

    def __call__(self, execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        word = str(sql).lstrip(" (\n\t")[:6].upper()
        if word not in _CHANGES_NOTHING:
            self.is_heard |= many
            self.statements.append(Statement(context["connection"].alias, str(sql), params))
        return execute(sql, params, many, context)

    def append(self, path: str, content: bytes) -> None:
        """Put something behind a file."""
        self.appended.append((path, content))
        _append(path, content)

    @property
    def is_repeatable(self) -> bool:
        """Whether sending the same again is the same."""
        return not self.is_heard and all(map(_is_repeatable, self.statements))


_done: dict[Key, Done] = {}


@contextmanager
def noting() -> Iterator[Noted]:
    """Filled with what is sent to any database meanwhile."""
    noted = Noted()
    with ExitStack() as stack:
        for alias in connections:
            stack.enter_context(connections[alias].execute_wrapper(noted))
        yield noted


def keep(key: Key, done: Done) -> None:
    """Remember an arrangement; the oldest is forgotten where there are too many."""
    if len(_done) >= _MOST:
        del _done[next(iter(_done))]
    _done[key] = done


def repeat(key: Key | None, using: str) -> Done | None:
    """Bring about the same once more, in one block of the database `using`.

    None where it is not known, or the database does not take it as it did.
    """
    done = _done.get(key) if key is not None else None
    if done is None:
        return None
    try:
        with transaction.atomic(using=using), ExitStack() as stack:
            cursors = {
                alias: stack.enter_context(connections[alias].cursor())
                for alias in {each.alias for each in done.statements}
            }
            for alias, sql, params in done.statements:
                cursors[alias].execute(sql, params)
    except Exception:
        return None
    for path, content in done.appended:
        _append(path, content)
    return done


def _append(path: str, content: bytes) -> None:
    with suppress(OSError), open(path, "ab") as file:
        file.write(content)


def _is_repeatable(statement: Statement) -> bool:
    word = statement.sql.lstrip()[:6].upper()
    if word not in _REPEATABLE:
        return False
    table = contents.WRITES.match(statement.sql)
    model = row_changes.model_of(table[1]) if table is not None else None
    return word == "UPDATE" or not any(signal.has_listeners(model) for signal in _TOLD)
