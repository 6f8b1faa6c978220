"""What the project writes into its log while a request runs, and whether a secret stands in it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django_pro_probe.record import is_user_path

Event = dict[str, Any]


@contextmanager
def watched(secret: str) -> Iterator[list[Event]]:
    """Filled with the place of each record of the project's own, from INFO on, with `secret` in it.

    No handler sees them.
    """
    found: list[Event] = []

    def is_enabled(self: Any, level: int) -> bool:  # noqa: ARG001
        return level >= logging.INFO

    def handled(self: Any, record: logging.LogRecord) -> None:  # noqa: ARG001
        try:
            text = record.getMessage()
        except Exception:  # arguments that do not fit the message
            text = f"{record.msg} {record.args}"
        if secret in text and is_user_path(record.pathname):
            found.append(
                {
                    "path": record.pathname,
                    "line": record.lineno,
                    "end_line": record.lineno,
                    "column": 0,
                    "end_column": 0,
                    "function": record.funcName,
                }
            )

    before = logging.Logger.isEnabledFor, logging.Logger.callHandlers
    setattr(logging.Logger, "isEnabledFor", is_enabled)  # noqa: B010 mypy takes no method
    setattr(logging.Logger, "callHandlers", handled)  # noqa: B010
    try:
        yield found
    finally:
        setattr(logging.Logger, "isEnabledFor", before[0])  # noqa: B010
        setattr(logging.Logger, "callHandlers", before[1])  # noqa: B010
