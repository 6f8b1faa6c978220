"""What the project writes into its log while a request runs: secrets, and texts of a request."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django_pro_probe.access import input_letters, sinks
from django_pro_probe.record import is_user_path

Event = dict[str, Any]
_PLAIN = logging.Formatter()


@contextmanager
def watched() -> Iterator[list[tuple[str, Event]]]:
    """Filled with the text and place of each record of the project's own, from INFO on.

    No handler sees them.
    """
    found: list[tuple[str, Event]] = []

    def is_enabled(self: Any, level: int) -> bool:  # noqa: ARG001
        return level >= logging.INFO

    def handled(self: Any, record: logging.LogRecord) -> None:  # noqa: ARG001
        try:
            text = record.getMessage()
        except Exception:  # arguments that do not fit the message
            text = f"{record.msg} {record.args}"
        if is_user_path(record.pathname):
            found.append((text, _place(record)))

    before = logging.Logger.isEnabledFor, logging.Logger.callHandlers
    setattr(logging.Logger, "isEnabledFor", is_enabled)  # noqa: B010 mypy takes no method
    setattr(logging.Logger, "callHandlers", handled)  # noqa: B010
    try:
        yield found
    finally:
        setattr(logging.Logger, "isEnabledFor", before[0])  # noqa: B010
        setattr(logging.Logger, "callHandlers", before[1])  # noqa: B010


def with_any(records: Iterable[tuple[str, Event]], secrets: Iterable[str]) -> Event | None:
    """The place of the last record that holds one of these texts."""
    texts = list(secrets)
    return next(
        (
            place
            for text, place in reversed(list(records))
            if any(_stands_in(each, text) for each in texts)
        ),
        None,
    )


def _stands_in(secret: str, text: str) -> bool:
    """Whether a text holds a secret; one of digits is no part of a longer number."""
    if secret.isdigit():
        return re.search(rf"(?<![\d.]){secret}(?!\d)", text) is not None
    return secret in text


def install() -> None:
    """Have `sinks` told the project's own records as their handlers would write them; once."""
    enabled, call = logging.Logger.isEnabledFor, logging.Logger.callHandlers

    def is_enabled(self: Any, level: int) -> bool:
        return level >= logging.INFO if sinks.on else enabled(self, level)

    def handled(self: Any, record: logging.LogRecord) -> None:
        if not sinks.on:
            call(self, record)
            return
        with suppress(Exception):  # arguments that do not fit, a handler of the project's own
            message = record.getMessage()
            if input_letters.found(message) and is_user_path(record.pathname):
                for text in _written(self, record):
                    sinks.note("log", text, detail=message, place=_place(record))

    setattr(logging.Logger, "isEnabledFor", is_enabled)  # noqa: B010 mypy takes no method
    setattr(logging.Logger, "callHandlers", handled)  # noqa: B010


def _written(logger: logging.Logger | None, record: logging.LogRecord) -> Iterator[str]:
    """The record as each of its handlers formats it; as a plain one does where it has none."""
    has_handler = False
    while logger is not None:
        for handler in logger.handlers:
            if isinstance(handler, logging.NullHandler):
                continue
            has_handler = True
            if handler.filter(record):
                yield handler.format(record)
        logger = logger.parent if logger.propagate else None
    if not has_handler:
        yield _PLAIN.format(record)


def _place(record: logging.LogRecord) -> Event:
    return {
        "path": record.pathname,
        "line": record.lineno,
        "end_line": record.lineno,
        "column": 0,
        "end_column": 0,
        "function": record.funcName,
    }
