"""Two equal requests, one after the other and at once: are both seen in the end?

They are one user's; where the second of one user changes nothing more, such as a place that is
booked already, it is another user's.

"At once" is scheduled, not left to luck: the first request is stopped right before its first write
to a row that it has read, the second one runs from begin to end, and the first goes on. Both run in
one transaction of ours, so that a lock is not waited for: what reads its row by `select_for_update`
alone is not tried. What has read it before is stopped right before it takes the lock: a row that
was read until then may be another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db import connections, models
from django.test import Client

from django_pro_probe import markers, record, replay, roles
from django_pro_probe.access.actors import OTHER, Stage
from django_pro_probe.access.row_changes import Change
from django_pro_probe.access.states import NUMBERS
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.executions import Execution
from django_pro_probe.explore import Request

Event = dict[str, Any]

_WRITE = re.compile(r"\s*(?:insert|update)\b", re.IGNORECASE)
_TIMES = (models.DateField, models.TimeField)
_TIMES_MORE = 10
Number = tuple[str, str, str]
"""Model, key and field."""


class Twice(Stage):
    """One user, and the same request once more: before this one, or in its middle."""

    def prepare(
        self,
        request: Request,
        data: Any,
        write: Execution,
        *,
        at_once: bool,
        raised: Mapping[Number, Any],
        by: str = "",
        before_lock: bool = False,
    ) -> None:
        """What to send, before which write or the lock before it, numbers of rows that are to be
        higher before, and who sends it once more: an actor, or the same user."""
        self._request, self._data = request, data
        self._table, self._alias = write.model._meta.db_table, write.alias
        self._at_once = at_once
        self._by = by
        self._before_lock = before_lock
        self._raised = raised
        self.is_repeatable = not raised
        self._armed = False
        self._client: Any = None
        self._headers: dict[str, str] = {}
        self._headers_again: dict[str, str] = {}
        self.status = 0
        """Of the other request; 0 where it was not sent."""

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        """In sequence the other request is over when this one begins."""
        for (model, key, field), value in self._raised.items():
            self._step(f"{model}.{field} as {value}", self._update, apps.get_model(model),
                       {"pk": key}, {field: value})  # fmt: skip
        self._headers = super().log_in(client, actor, endpoint)
        self._client = Client(raise_request_exception=False, HTTP_USER_AGENT=replay.BROWSER)
        user = self.user(self._by) if self._by else None
        if user is not None:
            self._headers_again = roles.as_user(self._client, user, endpoint)
        else:
            self._client.cookies.update(client.cookies)
            self._headers_again = self._headers
        if self._at_once:
            self._armed = True
            connections[self._alias].execute_wrappers.append(self._stop)
        else:
            self._send()
        return self._headers

    def release(self) -> None:
        """Stop no further statement."""
        wrappers = connections[self._alias].execute_wrappers
        if self._stop in wrappers:
            wrappers.remove(self._stop)

    def _stop(self, execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        if self._armed and self._table in str(sql):
            is_here = record.is_locking() if self._before_lock else _WRITE.match(str(sql))
            if is_here:
                self._armed = False
                self._send()
        return execute(sql, params, many, context)

    def _send(self) -> None:
        options = replay.encoded(self._data, self._request.get("content_type"))
        call = getattr(self._client, self._request["method"].lower())
        self.status = call(self._request["url"], **options, headers=self._headers_again).status_code


def of_request(
    endpoint: Endpoint,
    request: Request,
    plain: replay.Response,
    stage: dict[str, Any],
    scale: int,
) -> Iterator[Event]:
    """`race`, where two requests at once leave something else than one after the other.

    `plain` is what the request did alone; `stage` holds the arguments of a `Stage`.
    """
    tried: list[Execution] = []
    for with_first_times in (False, True):
        write, is_locked = _read_then_written(plain, with_first_times)
        if write is None or write in tried:
            continue
        tried.append(write)
        each = {**stage, "before_lock": is_locked}
        found = _raced(endpoint, request, plain, write, each, scale)
        if found is None and _numbers(plain.changes):
            found = _raced(endpoint, request, plain, write, each, scale, by=OTHER)
        if found is not None:
            yield {
                "event": "race",
                "endpoint": endpoint.id,
                "method": request["method"],
                "url": request["url"],
                "place": write.ran[0].wire() if write.ran else None,
                "model": write.model._meta.label,
                **found,
            }
            return


def _raced(
    endpoint: Endpoint,
    request: Request,
    plain: replay.Response,
    write: Execution,
    stage: dict[str, Any],
    scale: int,
    by: str = "",
) -> Event | None:
    """What is lost, or done twice; None where nothing is."""
    # A page says in an answer of success that there is none left for another one.
    raised = _raised(plain.changes) if by else {}
    sequence, together = _twice(endpoint, request, write, stage, scale, raised, by)
    if not by and not _is_done(sequence[0].status) and together[0].changes == plain.changes:
        raised = _raised(plain.changes)  # there was enough for one: is there for two?
        if raised:
            sequence, together = _twice(endpoint, request, write, stage, scale, raised, by)
    (after, first), (at_once_response, second) = sequence, together
    if not (_is_done(first) and _is_done(second) and _is_done(at_once_response.status)):
        return None
    statuses = [after.status, at_once_response.status]
    if not (_is_done(after.status) and after.changes):  # a page may refuse by a redirect
        # To set a flag that is set is no harm; a second row, or a number once more, is.
        done, once = at_once_response.changes, plain.changes
        if request["method"] == "DELETE":  # that a row is gone may be noted twice
            done, once = _with_numbers(done), _with_numbers(once)
        if not _is_more(done, once):
            return None
        return {"kind": "done twice", "field": "", "values": [], "statuses": statuses}
    one_by_one, at_once = _numbers(after.changes), _numbers(at_once_response.changes)
    for (model, row, field), (before, value) in one_by_one.items():
        known = at_once.get((model, row, field))
        if known is not None and known[1] != value:
            return {
                "kind": "lost update",
                "model": model,
                "field": field,
                "values": [before, value, known[1]],
                "statuses": statuses,
            }
    return None


def _twice(
    endpoint: Endpoint,
    request: Request,
    write: Execution,
    stage: dict[str, Any],
    scale: int,
    raised: Mapping[Number, Any],
    by: str,
) -> list[tuple[replay.Response, int]]:
    """(answer, status of the other request), one after the other and at once."""
    data = markers.expand(request.get("data"), scale)
    outcomes = []
    for at_once in (False, True):
        given = dict(stage)
        before_lock = bool(given.pop("before_lock"))
        twice = Twice(**given)
        twice.prepare(
            request, data, write, at_once=at_once, raised=raised, by=by, before_lock=before_lock
        )
        try:
            response = replay.send(
                endpoint,
                request["url"],
                request["method"],
                request["role"],
                data,
                request.get("content_type"),
                twice,
            )
        finally:
            twice.release()
        outcomes.append((response, twice.status))
    return outcomes


def _raised(changes: tuple[Change, ...]) -> dict[Number, Any]:
    """Numbers that a request made less, so high that it can be sent many times."""
    found = {}
    for key, (before, after) in _numbers(changes).items():
        with suppress(ArithmeticError, TypeError):
            taken = Decimal(before) - Decimal(after)
            if taken > 0:
                found[key] = Decimal(before) + taken * _TIMES_MORE
    return found


def _is_more(changes: tuple[Change, ...], plain: tuple[Change, ...]) -> bool:
    """Whether there are more new rows, or numbers that are others again.

    There may be less too: what the database refuses the second takes back the first, since both run
    in one transaction here.
    """
    made, once = (sum(each["kind"] == "inserted" for each in all_) for all_ in (changes, plain))
    known = _numbers(plain)
    return made > once or any(
        key in known and value != known[key] for key, value in _numbers(changes).items()
    )


def _with_numbers(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Without new rows that hold no number: a line of a log, and not what is paid back."""
    return tuple(
        change
        for change in changes
        if change["kind"] != "inserted"
        or any(
            isinstance(field, NUMBERS) and not field.is_relation and not field.primary_key
            for field in apps.get_model(change["model"])._meta.concrete_fields
        )
    )


def _read_then_written(
    plain: replay.Response, with_first_times: bool
) -> tuple[Execution | None, bool]:
    """The first update of a model that was read before it, and not for update; else the first
    row that is made after something was read. And whether a lock was taken between the two.

    Args:
        with_first_times: whether a time counts that there was none of: it may stand for a flag.
    """
    updated = {
        change["model"]
        for change in plain.changes
        if change["kind"] != "deleted" and _counts(change, with_first_times)
    }
    read: set[str] = set()
    locked: set[str] = set()
    asked = False
    made: Execution | None = None
    for execution in plain.recording.executions:
        if execution.model is None:
            continue
        label = execution.model._meta.concrete_model._meta.label
        if execution.kind == "select":
            if getattr(execution.query, "select_for_update", False):
                if label not in read:
                    return None, False
                locked.add(label)
            read.add(label)
            asked = asked or bool(execution.ran or execution.built)
        elif execution.kind == "update" and label in updated & read:
            # What another lock is held for, is held too.
            return (execution if label in locked or not locked else None), label in locked
        elif execution.kind == "insert" and label in updated and asked:
            made = made or execution
    return (made if not locked else None), False


def _counts(change: Change, with_first_times: bool) -> bool:
    """Whether a change is of the project's own rows, and more than the time of it."""
    model = apps.get_model(change["model"])
    if model._meta.app_label in ("sessions", "admin", "auth", "contenttypes"):
        return False
    fields = {field.attname: field for field in model._meta.concrete_fields}
    is_first = with_first_times and change["kind"] == "updated"
    return any(
        not isinstance(fields.get(name), _TIMES) or (is_first and values[0] is None)
        for name, values in change["fields"].items()
    )


def _numbers(changes: tuple[Change, ...]) -> dict[Number, tuple[Any, Any]]:
    """(model, key, field) -> before and after, of numbers in rows that were there."""
    found = {}
    for change in changes:
        if change["kind"] != "updated":
            continue
        for field in apps.get_model(change["model"])._meta.concrete_fields:
            number = isinstance(field, NUMBERS)
            if number and not field.is_relation and field.attname in change["fields"]:
                key = change["model"], change["key"], field.attname
                before, after = change["fields"][field.attname]
                found[key] = before, after
    return found


def _is_done(status: int) -> bool:
    return 200 <= status < 400
