"""What leaves a request while rows that it wrote are not committed: mails, tasks, threads, HTTP; a
mail or a task also ahead of the rows that its transaction then writes."""

from __future__ import annotations

import functools
import http.client
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import suppress
from importlib import import_module
from types import FrameType
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
_DISPATCHER = os.path.join("django", "dispatch", "dispatcher.py")
_READING = ("GET", "HEAD", "OPTIONS")
_ANNOUNCING = ("mail", "task")
"""What tells of something: another host may well be asked before anything is written."""

_found: list[tuple[int, Sent]] = []
"""By the number of the block that was open."""
_waiting: list[tuple[int, int, Sent]] = []
"""Of blocks that have written nothing yet: number, statements that came before it, what left."""
_depth = 0
"""Tasks at work: what they send leaves another process, after a transaction of its own."""


class Sent(NamedTuple):
    """Something that could not be taken back."""

    kind: str
    """`mail`, `task`, `thread` or `request`."""
    name: str
    """The task's or function's, or the method and host; empty of a mail."""
    arguments: tuple[str, ...]
    """What the task was given, as texts."""
    models: tuple[str, ...]
    """Of the rows that were written in the open transaction."""
    made: tuple[str, ...]
    """Models of rows that were new among them."""
    place: places.Place | None
    undone: bool = False
    """Its transaction was rolled back in the end."""
    ahead: bool = False
    """The rows were written behind it."""

    def wire(self) -> dict[str, Any]:
        """For an event."""
        place = self.place
        return {**self._asdict(), "place": place.wire() if place is not None else None}


def install() -> None:
    """Listen to mails, threads and HTTP, and to queues of tasks that are loaded; once, after the
    boot."""
    if not _is_queue(_backend()):
        _listen(locmem.EmailBackend, "send_messages", _mail)
    for path, note in _LIBRARIES:
        module, owner, name = path.rsplit(".", 2)
        if module.partition(".")[0] in sys.modules:  # its parts are loaded when first used
            with suppress(ImportError, AttributeError):  # another version, or the project's own
                _listen(getattr(import_module(module), owner), name, note)
    for executor in (ThreadPoolExecutor, ProcessPoolExecutor):
        _listen(executor, "submit", _submitted)
    _listen(threading.Thread, "start", _started)
    _listen(http.client.HTTPConnection, "request", _asked)
    blocks.ending = _ended


def begin() -> None:
    """Another request begins."""
    global _depth
    _found.clear()
    _waiting.clear()
    blocks.rolled_back.clear()
    _depth = 0


def found() -> tuple[Sent, ...]:
    """Of the last request."""
    return tuple(sent._replace(undone=block in blocks.rolled_back) for block, sent in _found)


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


def _queued(task: Any, args: Any = None, kwargs: Any = None, **_: Any) -> None:
    name = getattr(task, "name", None) or getattr(task, "actor_name", None)
    _note("task", str(name or ""), _texts([*(args or ()), *(kwargs or {}).values()]))


def _queued_with(task: Any, *args: Any, **kwargs: Any) -> None:
    _queued(task, args, kwargs)


def _queued_in(_: Any, function: Any, args: Any = None, kwargs: Any = None, **__: Any) -> None:
    values = [*(args or ()), *(kwargs or {}).values()]
    _note("task", _name_of(function), _texts(values))


def _submitted(_: Executor, function: Any, *args: Any, **kwargs: Any) -> None:
    if _is_projects_call():
        _note("thread", _name_of(function), _texts([*args, kwargs]))


def _started(thread: threading.Thread) -> None:
    if _is_projects_call():
        values = [getattr(thread, "_args", ()), getattr(thread, "_kwargs", {})]
        _note("thread", _name_of(getattr(thread, "_target", None) or thread), _texts(values))


def _asked(connection: Any, method: Any, *_: Any, **__: Any) -> None:
    if str(method).upper() not in _READING:
        _note("request", f"{method} {connection.host}", ())


def _asked_of(_: Any, request: Any) -> None:
    if request.method.upper() not in _READING:
        _note("request", f"{request.method} {request.url.host}", ())


def _is_projects_call() -> bool:
    """Whether the listened-to method is called by a line of the project's own."""
    return places.is_user_path(sys._getframe(3).f_code.co_filename)


def _name_of(function: Any) -> str:
    return str(getattr(function, "__name__", type(function).__name__))


_LIBRARIES = (
    ("celery.app.task.Task.apply_async", _queued),
    ("dramatiq.actor.Actor.send_with_options", _queued),
    ("django.tasks.base.Task.enqueue", _queued_with),
    ("huey.api.TaskWrapper.__call__", _queued_with),
    ("rq.queue.Queue.enqueue_call", _queued_in),
    ("urllib3.connectionpool.HTTPConnectionPool.urlopen", _asked),
    ("httpx.HTTPTransport.handle_request", _asked_of),
    ("httpx.AsyncHTTPTransport.handle_async_request", _asked_of),
)
"""Where queues take tasks and HTTP clients send, and what is noted there."""


def _note(kind: str, name: str, arguments: Iterable[str]) -> None:
    written = list(_written())
    if written:
        place = _place(sys._getframe(2), written)
        sent = Sent(kind, name, tuple(arguments), *_models(written), place)
        _found.append((blocks.current(connections[written[0].alias]), sent))
    elif kind in _ANNOUNCING and len(_waiting) < _MOST:
        numbers = map(blocks.current, connections.all(initialized_only=True))
        number = next((each for each in numbers if each), 0)
        if number:
            place = _place(sys._getframe(2), ())
            sent = Sent(kind, name, tuple(arguments), (), (), place, ahead=True)
            _waiting.append((number, len(record.so_far()), sent))


def _ended(connection: Any, number: int) -> None:
    """A block has written what it writes, or failed to: what left before left ahead of it."""
    for block, count, sent in list(_waiting):
        behind = record.so_far()[count:]
        written = list(_writes(behind, connection.alias, failed_too=True))
        if block == number and written:
            _waiting.remove((block, count, sent))
            models, made = _models(written)
            _found.append((block, sent._replace(models=models, made=made)))


def _models(written: Iterable[record.Execution]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Labels of all, and of those of new rows."""
    labels = [(str(each.model._meta.label), each.kind) for each in written if each.model]
    made = (label for label, kind in labels if kind == "insert")
    return tuple(dict.fromkeys(label for label, _ in labels)), tuple(dict.fromkeys(made))


def _place(sender: FrameType, written: Iterable[record.Execution]) -> places.Place | None:
    """The line of the function whose block is open, where `on_commit` belongs; of the innermost one
    that both has the rows written and sends, where no function of the project's opened it; where a
    signal comes between, that of its receiver."""
    codes = set(blocks.opened_by.values())
    writers = {(each.path, each.function) for one in written for each in one.ran}
    writing: FrameType | None = None
    receiver: FrameType | None = None
    frame: FrameType | None = sender
    while frame is not None and not frame.f_code.co_filename.endswith(_DISPATCHER):
        if places.is_user_path(frame.f_code.co_filename):
            receiver = frame
            if frame.f_code in codes:
                writing = frame
                break
            name = getattr(frame.f_code, "co_qualname", frame.f_code.co_name)  # from 3.11 on
            if writing is None and (os.path.abspath(frame.f_code.co_filename), name) in writers:
                writing = frame
        frame = frame.f_back
    is_signal = frame is not None and writing is None
    sender = writing or (receiver if is_signal else None) or sender
    users = places.users(sender)[0]
    return users[0] if users else None


def _written() -> Iterator[record.Execution]:
    """What wrote rows of the project's models in a block that is open."""
    executions = record.so_far()
    for connection in connections.all(initialized_only=True):
        if blocks.current(connection) and not connection.needs_rollback:
            alias = connection.alias
            yield from _writes(executions[blocks.begun.get(alias, 0) :], alias)


def _writes(
    executions: Iterable[record.Execution], alias: str, *, failed_too: bool = False
) -> Iterator[record.Execution]:
    for each in executions:
        is_done = failed_too or not each.failed
        written = each.alias == alias and each.kind in _WRITES and is_done
        if written and each.model is not None and ownership.is_own(each.model):
            yield each


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
