"""What leaves a request while rows that it wrote are not committed: mails, and tasks of Celery."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from importlib import import_module
from typing import Any, NamedTuple

from django.apps import apps
from django.conf import settings
from django.core.mail.backends import locmem
from django.db import connections

from django_pro_probe import places, record
from django_pro_probe.access import blocks, ownership

_MOST = 10
_LONGEST = 60
_WRITES = ("insert", "update", "delete")

_found: list[Sent] = []
_depth = 0
"""Tasks at work: what they send leaves another process, after a transaction of its own."""


class Sent(NamedTuple):
    """Something that could not be taken back."""

    kind: str
    """`mail` or `task`."""
    name: str
    """The task's; empty of a mail."""
    arguments: tuple[str, ...]
    """What the task was given, as texts."""
    models: tuple[str, ...]
    """Of the rows that were written in the open transaction."""
    made: tuple[str, ...]
    """Models of rows that were new among them."""
    place: places.Place | None

    def wire(self) -> dict[str, Any]:
        """For an event."""
        place = self.place
        return {**self._asdict(), "place": place.wire() if place is not None else None}


def install() -> None:
    """Listen to mails, and to Celery where it is loaded; once, after the boot."""
    if not _is_queue(_backend()):
        _listen(locmem.EmailBackend, "send_messages", _mail)
    if "celery" in sys.modules:  # its parts are loaded when they are first used
        with suppress(ImportError, AttributeError):  # a module of the project's own of that name
            _listen(import_module("celery.app.task").Task, "apply_async", _task)


def begin() -> None:
    """Another request begins."""
    global _depth
    _found.clear()
    _depth = 0


def found() -> tuple[Sent, ...]:
    """Of the last request."""
    return tuple(_found)


def _listen(owner: Any, name: str, note: Callable[..., None]) -> None:
    original = getattr(owner, name)

    @functools.wraps(original)
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        global _depth
        if not _depth and len(_found) < _MOST:
            note(self, *args, **kwargs)
        _depth += 1
        try:
            return original(self, *args, **kwargs)
        finally:
            _depth -= 1

    setattr(owner, name, method)


def _mail(_backend: Any, *_: Any, **__: Any) -> None:
    _note("mail", "", ())


def _task(task: Any, args: Any = None, kwargs: Any = None, *_: Any, **__: Any) -> None:
    values = [*(args or ()), *(kwargs or {}).values()]
    _note("task", str(task.name), _texts(values))


def _note(kind: str, name: str, arguments: Iterable[str]) -> None:
    written = list(_written())
    if written:
        models = tuple(dict.fromkeys(label for label, _ in written))
        made = tuple(dict.fromkeys(label for label, kind in written if kind == "insert"))
        users = places.users(sys._getframe(2))[0]
        place = users[0] if users else None
        _found.append(Sent(kind, name, tuple(arguments), models, made, place))


def _written() -> Iterator[tuple[str, str]]:
    """Models of the project's whose rows were written in a block that is open, and how."""
    executions = record.so_far()
    for connection in connections.all(initialized_only=True):
        if not blocks.current(connection) or connection.needs_rollback:
            continue
        for each in executions[blocks.begun.get(connection.alias, 0) :]:
            written = each.alias == connection.alias and each.kind in _WRITES and not each.failed
            if written and each.model is not None and ownership.is_own(each.model):
                yield each.model._meta.label, each.kind


def _texts(values: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(values, dict):
        values = list(values.values())
    for value in values if isinstance(values, (list, tuple, set)) else [values]:
        if isinstance(value, (list, tuple, set, dict)) and depth < 2:
            yield from _texts(value, depth + 1)
        else:
            yield str(getattr(value, "pk", value))[:_LONGEST]


def _backend() -> str:
    """The way that the project itself sends mail; it is another one while we watch."""
    try:
        module = import_module(settings.SETTINGS_MODULE)
    except (AttributeError, ImportError):
        return ""
    return str(getattr(module, "EMAIL_BACKEND", ""))


def _is_queue(backend: str) -> bool:
    """Whether mails become rows, which are rolled back with the others: it has a model for them."""
    return any(
        backend.startswith(f"{config.name}.") and any(True for _ in config.get_models())
        for config in apps.get_app_configs()
    )
