"""How a run of a migration ends before its end, and what that says of it."""

from __future__ import annotations

import re
import traceback
from typing import Any

from django.db import DatabaseError

from django_pro_probe import boot, isolate, record, replay
from django_pro_probe.migrating import server
from django_pro_probe.migrating.noting import Statement
from django_pro_probe.migrating.server import code_of

Event = dict[str, Any]

ABSENT = {"42P01", "42703", "42883", "42704", "1146", "1054", "1305", "1091"}
"""SQLSTATEs, and MySQL's numbers: no such table, column, function, object."""
ENDS = (Exception, replay.TimeLimit)
"""How a run can end before its end."""
_CANCELLED = ("57014", "1969", "3024")
_FULL = ("53100", "53200", "1021", "1041", "1114")
_EXTENSION = re.compile(r'extension "([^"]+)" is not available|/extension/([^/"]+)\.control"')
_NOT_ALLOWED = re.compile(r'permission denied to create extension "([^"]+)"')


class UnrunnableError(Exception):
    """Nothing can be learned of a migration here; the message says why."""


def refuse_unrunnable(error: BaseException) -> None:
    """What says something of this place rather than of the migration is no failure of its own.

    Raises:
        UnrunnableError: it reached for what an audit holds back, or for what the server has not.
    """
    text = boot.text_of(error)
    blocked = isolate.block_behind(error)
    if blocked is not None:
        raise UnrunnableError(str(blocked)) from error
    if any(isinstance(each, EOFError) for each in isolate.behind(error)):
        raise UnrunnableError("it asks for input, and nobody is there to answer") from error
    lacking, forbidden = _EXTENSION.search(text), _NOT_ALLOWED.search(text)
    if lacking:
        raise UnrunnableError(
            f"the server has no extension {lacking[1] or lacking[2]!r}: install it there, or name "
            "a server that has it with --database-url"
        ) from error
    if forbidden:
        raise UnrunnableError(
            f"the server's user may not create the extension {forbidden[1]!r}: create it in "
            "template1, of which new databases are copies, or name a user who may in --database-url"
        ) from error
    if code_of(error) in _FULL:
        raise UnrunnableError(f"the server ran out of room: {text}") from error


class FailedError(Exception):
    """A migration did not run; carries the fields that are told."""

    def __init__(
        self,
        error: BaseException,
        operation: int,
        *,
        of_data: bool,
        statement: Statement | None = None,
    ) -> None:
        super().__init__(boot.text_of(error))
        refuse_unrunnable(error)
        self.took_too_long = isinstance(error, replay.TimeLimit) or code_of(error) in _CANCELLED
        self.of_data = of_data
        """Whether a SELECT, INSERT, UPDATE or DELETE of its own failed, or its Python."""
        self.fields: Event = {
            "type": type(error).__name__,
            "message": text_of(error),
            "code": code_of(error),
            "operation": operation,
            "place": _place(error),
            "left": [each["name"] for each in statement.built if not each["valid"]]
            if statement
            else [],
            "harmless": statement is not None
            and (statement.concurrent or "VALIDATE CONSTRAINT" in statement.sql.upper()),
        }


def text_of(error: BaseException) -> str:
    if isinstance(error, DatabaseError) and server.is_mysql():
        return server.message_of(error).splitlines()[0]
    return boot.text_of(error) or type(error).__name__


def _place(error: BaseException) -> str:
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if record.is_user_path(frame.filename):
            return f"{frame.filename}:{frame.lineno}"
    return ""
