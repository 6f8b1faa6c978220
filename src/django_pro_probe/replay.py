"""One request: rolled back, recorded, limited in time and size."""

from __future__ import annotations

import gc
import hashlib
import json
import locale
import os
import re
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple, Protocol, runtime_checkable

from django.core import mail
from django.core.cache import caches
from django.core.signals import got_request_exception
from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.template.base import Template
from django.template.exceptions import TemplateSyntaxError
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.utils import timezone, translation
from django.utils.http import urlencode

from django_pro_probe import (
    contents,
    database,
    isolate,
    left_threads,
    masking,
    questions,
    record,
    roles,
    shapes,
    uploads,
    validation,
    written,
)
from django_pro_probe.access import blocks, let_through, refused_at, row_changes, uncommitted

BROWSER = "Mozilla/5.0 (X11; Linux x86_64) django-pro"
"""What every browser says of itself, and views take for granted."""
_TOKEN = re.compile(rb"(csrfmiddlewaretoken[^>]{0,60}?value=[\"']?)[A-Za-z0-9]{32,64}")
_FORMS = ("multipart/", "application/x-www-form-urlencoded")
_AGAIN = 0.25
"""Seconds between the alarms that follow the first: a view can catch one."""


class TimeLimit(BaseException):  # views catch Exception; this must come through
    """The request took longer than it may."""


class BodyLimit(Exception):  # noqa: N818 as `TimeLimit`
    """A stream went on after as much as is read of one."""


class Failure(NamedTuple):
    """What went wrong, by the innermost line of the project that took part."""

    type: str
    message: str
    path: str
    line: int


class Response(NamedTuple):
    """What came of one request; `status` is 0 when there was no response."""

    status: int
    body: bytes
    headers: dict[str, str]
    recording: record.Recording
    failure: Failure | None
    ms: float
    templates: tuple[str, ...]
    asked: tuple[str, ...] = ()
    """Parameters of the query string that were asked for and not there."""
    written: contents.Changed | None = None
    """What it changed in the database."""
    changes: tuple[row_changes.Change, ...] = ()
    """The same by rows, where it was sent with a `stage`."""
    early: tuple[uncommitted.Sent, ...] = ()
    """What it sent on while its rows were not committed."""
    readers: tuple[dict[str, Any], ...] = ()
    """The project's own forms and serializers that read its body, where that is asked for."""
    refused_at: dict[str, Any] | None = None
    """The project's line that raised what it was refused by, or answered so."""
    mails: int = 0
    """How many it sent."""
    lacking: tuple[str, ...] = ()
    """Fields of a form that the project's own code asked for and that were not sent."""
    turned_at: dict[str, Any] | None = None
    """The project's line that made an answer of success of an exception."""
    let_through_at: dict[str, Any] | None = None
    """The permission of the project's own that was asked of a row, and let a change through."""

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def digest(self) -> str:
        masked = _TOKEN.sub(rb"\1", self.body) if b"csrfmiddlewaretoken" in self.body else self.body
        return hashlib.sha1(masked, usedforsecurity=False).hexdigest()[:20]


class _Outcome:
    """Filled in while a request runs, since an alarm can end it anywhere."""

    def __init__(self) -> None:
        self.status = 0
        self.body = b""
        self.headers: dict[str, str] = {}
        self.error: BaseException | None = None
        self.recording = record.Recording()
        self.seconds = 0.0
        self.written: contents.Changed = {}
        self.changes: list[row_changes.Change] = []


_seconds = 10.0
_body_limit = 16 << 20
_STREAM_BYTES, _STREAM_CHUNKS = 64 << 20, 1_000_000
_templates: set[str] = set()
_failures: list[BaseException] = []
_client: Client | None = None
_armed = False
_within = _seconds
"""The time limit of what is running."""
_slept = 0.0


def install(config: dict[str, Any]) -> None:
    """Set limits and listen for what a request does; once, after the boot."""
    global _seconds, _body_limit
    _seconds = float(config.get("request_seconds") or 10)
    _body_limit = int(config.get("body_mib") or 16) << 20
    roles.install(config)
    _note_templates()
    _hold_transactions()
    validation.install()
    questions.install()
    shapes.install()
    blocks.install()
    uncommitted.install()
    got_request_exception.connect(_note_failure, dispatch_uid="django-pro")


def hurry(seconds: float) -> None:
    """From here on a request has at most so long."""
    global _seconds
    _seconds = min(_seconds, seconds)


def _note_templates() -> None:
    render = Template._render  # includes and parents come this way too

    def noted(self: Template, context: Any) -> Any:
        name = self.origin.name
        if name:
            _templates.add(str(name))
        return render(self, context)

    Template._render = noted
    jinja2 = sys.modules.get("jinja2")
    if jinja2 is not None:
        jinja_render = jinja2.Template.render

        def jinja_noted(self: Any, *args: Any, **kwargs: Any) -> Any:
            if self.filename:
                _templates.add(str(self.filename))
            return jinja_render(self, *args, **kwargs)

        jinja2.Template.render = jinja_noted


def _hold_transactions() -> None:
    """A view that manages transactions itself must neither fail in ours nor end it."""

    def held(original: Callable[..., Any]) -> Callable[..., Any]:
        def method(self: Any, *args: Any, **kwargs: Any) -> Any:
            return None if self.in_atomic_block else original(self, *args, **kwargs)

        return method

    for name in ("set_autocommit", "commit", "rollback"):
        setattr(BaseDatabaseWrapper, name, held(getattr(BaseDatabaseWrapper, name)))


def _note_failure(**_: Any) -> None:
    error = sys.exc_info()[1]
    if error is not None:
        _failures.append(error)


def failure_of(error: BaseException) -> Failure:
    """The exception, placed at the project's own innermost frame where there is one."""
    traced = traceback.extract_tb(error.__traceback__)
    frames = [frame for frame in traced if not frame.filename.startswith("<")]
    own = [frame for frame in frames if record.is_user_path(os.path.abspath(frame.filename))]
    others = [frame for frame in frames if "django_pro_probe" not in frame.filename]
    frame = next(reversed(own or others), None)
    template = _template_of(error)
    error = isolate.block_behind(error) or error
    try:
        message = masking.text_of(error)[:400]
    except Exception:  # the project's own __str__
        message = "an exception that can't be printed"
    if isinstance(error, MemoryError) and not message:
        message = "it needs more memory than the limit leaves"
    if left_threads.is_spent(message):
        error = MemoryError(message)  # which no rule tells as the project's
    path = os.path.abspath(frame.filename) if frame else ""
    if template is not None:
        return Failure(type(error).__name__, message, *template)
    return Failure(type(error).__name__, message, path, (frame.lineno or 0) if frame else 0)


def _template_of(error: BaseException) -> tuple[str, int] | None:
    """The line of the project's own template that can't be read."""
    token = getattr(error, "token", None)
    if not isinstance(error, TemplateSyntaxError) or token is None:
        return None
    for frame, _ in reversed(list(traceback.walk_tb(error.__traceback__))):
        origin = getattr(frame.f_locals.get("self"), "origin", None)
        path = os.path.abspath(str(getattr(origin, "name", "") or ""))
        if os.path.isfile(path) and record.is_user_path(path):
            return path, int(token.lineno or 0)
    return None


@contextmanager
def rolled_back() -> Iterator[None]:
    """A transaction on every database that is rolled back whatever happens inside."""
    opened = []
    for alias in connections:
        atomic = transaction.atomic(using=alias)
        atomic._from_testcase = True  # lets `atomic(durable=True)` stand inside, as in TestCase
        atomic.__enter__()
        opened.append((alias, atomic, database.mark(connections[alias])))
    try:
        yield
    finally:
        for alias, atomic, mark in reversed(opened):
            connection = connections[alias]
            try:
                intact = database.is_in_transaction(connection)
                transaction.set_rollback(True, using=alias)
                del connection.atomic_blocks[1:]  # blocks that an alarm jumped out of
                connection.savepoint_ids = []
                atomic.__exit__(None, None, None)
                intact = intact and not database.is_touched(connection, mark)
            except Exception:  # the view closed or broke the connection
                intact = False
            if not intact or connection.in_atomic_block:
                database.reset(connection)
                database.restore(connection)


def run_on_commit() -> None:
    """Run what the view left for after the commit: it is part of what it costs."""
    for alias in connections:
        connection = connections[alias]
        for _ in range(100):
            if not connection.run_on_commit:
                break
            function = connection.run_on_commit.pop(0)[1]
            function()


def _alarm(*_: Any) -> None:
    if _armed:
        raise TimeLimit(f"no answer within {_within:g} s")


def _note_sleep(seconds: float) -> None:
    global _slept
    _slept += seconds
    if _slept > _seconds and _armed:
        raise TimeLimit(f"no answer within {_seconds:g} s: it sleeps")


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises `TimeLimit` in what takes longer, and again until it ends.

    Inside another one, the time of that one stands still.
    """
    global _armed, _within
    signal.signal(signal.SIGALRM, _alarm)
    before = _armed, _within
    _armed, _within = True, seconds
    left = signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        _armed, _within = before
        signal.setitimer(signal.ITIMER_REAL, *left)


class Stage(Protocol):
    """Makes the rows and the login that a request finds."""

    tables: dict[row_changes.Table, row_changes.Rows]
    """Tables that it changed, as it left them."""

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        """Within the transaction; returns headers to send along."""


@runtime_checkable
class Watching(Protocol):
    """A stage that wants to see what a request has left."""

    def answered(self) -> None:
        """Within the transaction, once the view has come to its end."""


def _limited(work: Callable[[_Outcome], None], stage: Stage | None = None) -> _Outcome:
    """Run `work` in a rolled-back transaction, recorded, within the time limit.

    What changed is told by rows where there is a `stage`, and else by columns.
    """
    global _armed, _within, _slept
    outcome = _Outcome()
    surroundings = isolate.Surroundings()
    signal.signal(signal.SIGALRM, _alarm)
    _slept = 0.0
    tables: dict[tuple[str, str], contents.Digests] = {}
    rows: dict[row_changes.Table, row_changes.Rows] = {}
    written.watch()
    with rolled_back(), warnings.catch_warnings():
        if not any(action == "error" for action, *_ in warnings.filters):  # as the project has it
            warnings.simplefilter("ignore")
        isolate.close(_note_sleep)
        started = time.perf_counter()
        try:
            _armed, _within = True, _seconds
            signal.setitimer(signal.ITIMER_REAL, _seconds, _AGAIN)
            work(outcome)
            run_on_commit()
            _armed = False
        except BaseException as error:  # SystemExit and the time limit are results too
            _armed = False
            outcome.error = error
        finally:
            sys.setrecursionlimit(surroundings.recursion)
            outcome.recording = record.stop()
            outcome.seconds = time.perf_counter() - started
            signal.setitimer(signal.ITIMER_REAL, 0)
            isolate.reopen()
            surroundings.restore()
            written.restore()
            touched = contents.written(outcome.recording.executions)
            if stage is None:
                tables = contents.read(touched)
            else:
                if isinstance(stage, Watching):
                    stage.answered()
                rows = row_changes.read(touched)
    outcome.written = contents.changed(tables)
    outcome.changes = row_changes.changes(rows, stage.tables) if stage is not None else []
    database.reset_sequences(
        {
            execution.model
            for execution in outcome.recording.executions
            if execution.kind == "insert" and execution.model is not None
        }
    )
    return outcome


def _forget(*, caches_too: bool = True) -> None:
    """Empty what one request leaves for the next one."""
    for cache in caches.all(initialized_only=True) if caches_too else ():
        with suppress(Exception):  # a cache of the project's own that can't be cleared
            cache.clear()
    mail.outbox = []
    timezone.deactivate()
    translation.deactivate()
    locale.setlocale(locale.LC_ALL, _LOCALE)
    _templates.clear()
    _failures.clear()
    validation.forget()
    refused_at.begin()
    let_through.begin()
    questions.begin()
    uncommitted.begin()
    left_threads.end()


_LOCALE = locale.setlocale(locale.LC_ALL)


def _read(response: Any) -> bytes:
    if not getattr(response, "streaming", False):
        return bytes(response.content[:_body_limit])
    content = response.streaming_content
    beginning = _Beginning()
    if hasattr(content, "__aiter__"):
        from asgiref.sync import async_to_sync

        async_to_sync(beginning.of_async)(content)
    else:
        for chunk in content:
            beginning.take(chunk)
    return b"".join(beginning.chunks)[:_body_limit]


class _Beginning:
    """The first chunks of a stream, which is read to its end.

    Raises:
        BodyLimit: it has none, as far as can be seen.
    """

    def __init__(self) -> None:
        self.chunks: list[bytes] = []
        self._size = 0
        self._number = 0

    def take(self, chunk: Any) -> None:
        if self._size <= _body_limit:
            self.chunks.append(bytes(chunk))
        self._size += len(chunk)
        self._number += 1
        if self._size > _STREAM_BYTES or self._number > _STREAM_CHUNKS:
            raise BodyLimit(
                f"the stream does not end within {_STREAM_BYTES >> 20} MiB or "
                f"{_STREAM_CHUNKS:,} chunks"
            )

    async def of_async(self, content: Any) -> None:
        async for chunk in content:
            self.take(chunk)


def _the_client() -> Client:
    """One for all requests: a new one would load the middleware again."""
    global _client
    if _client is None:
        _client = Client(raise_request_exception=False, HTTP_USER_AGENT=BROWSER)
    _client.cookies.clear()
    _client.exc_info = None
    return _client


def _sent(value: Any) -> Any:
    """A form's value; a file where `validation.form_value` asks for one."""
    is_file = isinstance(value, dict) and "upload" in value
    return uploads.file_of(value) if is_file else value


_BARE = ("PUT", "PATCH", "DELETE")
"""Methods whose body the test client sends as it is: it makes a form for POST alone."""


def encoded(data: Any, content_type: str | None) -> dict[str, Any]:
    """Arguments of the test client's methods that send a body."""
    if data is None:
        return {"content_type": content_type} if content_type else {}
    if content_type and content_type.startswith("application/json"):
        return {"data": data, "content_type": content_type}
    if content_type and isinstance(data, (dict, list)) and not content_type.startswith(_FORMS):
        data = json.dumps(data)  # of a kind of JSON, or YAML, which holds it
    if isinstance(data, dict):
        data = {name: _sent(value) for name, value in data.items() if value is not None}
        if content_type == _FORMS[1]:
            data = urlencode(data, doseq=True)  # the client would send the words of a `dict`
    return {"data": data, **({"content_type": content_type} if content_type else {})}


def send(
    endpoint: Any,
    url: str,
    method: str = "GET",
    role: str = "anonymous",
    data: Any = None,
    content_type: str | None = None,
    stage: Stage | None = None,
    *,
    check_csrf: bool = False,
    keep_caches: bool = False,
    headers: Mapping[str, str] | None = None,
    cookies: Mapping[str, str] | None = None,
    changes: Sequence[Callable[[], object]] = (),
) -> Response:
    """Request `url` as `role`; nothing of it stays.

    Args:
        endpoint: the `Endpoint`, whose view says how to log in; or None.
        data: form fields or a JSON value for `application/json`; None for no body.
        stage: who `role` is; those of `roles` without one.
        check_csrf: as a browser is checked, which the test client is not.
        keep_caches: find what the request before has left in them.
        headers: to send besides those that log in.
        cookies: to send besides those that log in.
        changes: of rows, made before it and undone with it.
    """
    _forget(caches_too=not keep_caches)
    isolate.begin(f"{getattr(endpoint, 'id', '')} {method} {role}")
    client = _the_client()
    client.handler.enforce_csrf_checks = check_csrf

    def work(outcome: _Outcome) -> None:
        options: dict[str, Any] = encoded(data, content_type)
        if method in _BARE and isinstance(options.get("data"), dict) and not content_type:
            form = encode_multipart(BOUNDARY, options["data"])
            options |= {"data": form, "content_type": MULTIPART_CONTENT}
        log_in = stage.log_in if stage is not None else roles.apply
        options["headers"] = {**log_in(client, role, endpoint), **(headers or {})}
        for name, value in (cookies or {}).items():
            client.cookies[name] = value
        for change in changes:
            change()
        call = getattr(client, method.lower())
        refused_at.begin()  # a login by a page of the project's own may have been refused
        record.start()
        response = call(url, **options)
        outcome.status = response.status_code
        outcome.headers = {name: str(value) for name, value in response.headers.items()}
        outcome.body = _read(response)

    return _response(_limited(work, stage))


def call(function: Callable[[], Any], seed: str) -> Response:
    """Run a plain function the way `send` runs a request; status 200 or 500."""
    _forget()
    isolate.begin(seed)

    def work(outcome: _Outcome) -> None:
        record.start()
        function()
        outcome.status = 200

    outcome = _limited(work)
    if outcome.error is not None:
        outcome.status = 500
    return _response(outcome)


def _response(outcome: _Outcome) -> Response:
    error = outcome.error
    lost = error is not None and outcome.status < 500
    if error is None and _failures and outcome.status >= 500:
        error = _failures[-1]
    failure = failure_of(error) if error is not None else None
    # Frames of a traceback hold whatever the view had in its hands.
    _failures.clear()
    outcome.error = None
    if error is not None:
        error.__traceback__ = error.__context__ = error.__cause__ = None
        if isinstance(error, (MemoryError, TimeLimit)):
            gc.collect()
    return Response(
        0 if lost else outcome.status,
        outcome.body,
        outcome.headers,
        outcome.recording,
        failure,
        outcome.seconds * 1000,
        tuple(sorted(_templates)),
        questions.asked(),
        outcome.written,
        tuple(outcome.changes),
        uncommitted.found(),
        tuple(validation.readers()),
        refused_at.last(),
        len(getattr(mail, "outbox", ())),
        questions.lacking(),
        refused_at.turned(),
        let_through.last(),
    )
