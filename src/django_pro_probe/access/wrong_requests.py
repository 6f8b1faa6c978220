"""Requests of which one thing is wrong: the body, the query, the path or the method."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from django.apps import apps
from django.urls import resolve

from django_pro_probe import markers, questions, replay, validation
from django_pro_probe.access import answers, interrupted, ranges, surroundings, unpaid, wrong
from django_pro_probe.access.asking import TRACEBACK, Asker, Base, Event, cause
from django_pro_probe.access.ownership import is_own
from django_pro_probe.endpoints import UNSAFE, Endpoint
from django_pro_probe.explore import Request

_MOST = 90
"""Wrong bodies of one method of an endpoint."""
_MOST_NAMES = 8
_REFUSED = 400
_SERVER_ERROR = 500
_READS_TABLES = re.compile(r"\bcsv\.(DictReader|reader)\(|\.splitlines\(|\bread_csv\(")
"""Code that takes a text apart by its lines."""


def of_body(asker: Asker, base: Base, is_api: bool) -> Iterator[Event]:
    """Its body with one thing wrong, and what is left of a write that does not come to its end."""
    request = dict(base.request)
    data = markers.expand(request.get("data"), asker.sender.scale)
    content_type = request.get("content_type")
    is_json = content_type == wrong.JSON
    plain, looking = asker.look(request, "again")
    if plain is None or looking is None:
        return
    if plain.failure is not None:
        asker.failing.add(cause(plain.failure))
    checked = bool(validation._noted)
    yield from interrupted.of_taken(asker, request, plain, looking)
    if base.done:
        halves = list(interrupted.of_failing_write(asker, request, plain, looking))
        halves = halves or list(interrupted.of_missed_row(asker, request, plain, looking))
        yield from halves or unpaid.of_body(asker, request, plain)
        yield from interrupted.of_refused_entry(asker, request, plain)
    usual = looking.refused
    if request["method"] == "DELETE" and not data:
        return
    if request["method"] == "PATCH" and isinstance(data, dict):
        yield from _one_end(asker, request, plain, data)
    made = [each["model"] for each in plain.changes if each["kind"] == "inserted"]
    if base.done and any(is_own(apps.get_model(label)) for label in made):
        again, _ = asker.look(request, "repeated", repeated=True)
        if again is not None:
            what = "one that was accepted just before"
            yield asker.event("body", "", what, request, again)
            if TRACEBACK in again.body:
                yield from asker.told(request, again, "", what)
    wrongs = _wrong(asker, request, data, content_type, checked, is_api and is_json)
    for number, each in enumerate(wrongs):
        if number >= _MOST or asker.stuck:
            return
        found = {**request, "data": each.data, "content_type": each.content_type}
        for event in asker.attempt("body", each.name, each.what, found):
            event["refused"] = [
                one for one in event["refused"] if (one["model"], one["field"]) not in usual
            ]
            event["error_before"] = answers.error_told(plain)
            if plain.changes and event["status"] < 300 and not event["cell"]["changes"]:
                event["error"] = event["error"] or answers.detail_beside(event["cell"], plain)
            asker.last = event
            yield event


def _one_end(
    asker: Asker, request: Request, plain: replay.Response, data: dict[str, Any]
) -> Iterator[Event]:
    """One end of a range beyond the other one, which the row has, where a body with both of
    them upside down is refused."""
    changed = {(each["model"], each["key"]) for each in plain.changes}
    rows = [row for row in asker.sender.targets if (row._meta.label, str(row.pk)) in changed]
    for found in (each for row in rows for each in ranges.of(row, data)):
        known = request.get("arranged") or ()
        ranged = {**request, "arranged": [*known, *found.arranged]}
        refused, _ = asker.look({**ranged, "data": found.both}, f"{found.name} both")
        if refused is None or not _REFUSED <= refused.status < _SERVER_ERROR:
            continue
        for body in found.one:
            sent = {**ranged, "data": body}
            for event in asker.attempt("body", found.name, "one end beyond the other", sent):
                at = refused.refused_at  # what does compare the two
                keys = ("path", "line", "function")
                yield {**event, "place": {key: at[key] for key in keys} if at else None}


def _wrong(
    asker: Asker,
    request: Request,
    data: Any,
    content_type: str | None,
    checked: bool,
    is_json: bool,
) -> Iterator[wrong.Wrong]:
    if is_json:
        yield from wrong.structures(data)
    yield from wrong.upside_down(data, content_type)
    if _READS_TABLES.search(
        surroundings.source(
            surroundings.package_of(asker.endpoint.view_class or asker.endpoint.view)
        )
    ):
        yield from wrong.tables(data, content_type)
    if not checked or not isinstance(data, dict):
        for _, each in wrong.fields(data, content_type):
            yield each
        return
    for each in wrong.together(data, content_type):
        asker.last = {}
        yield each
        if not is_json or request["method"] == "PUT":
            continue
        names = set(data)
        if 400 <= asker.last.get("status", 0) < 500:
            names -= set(asker.last.get("fields", ()))
        yield from wrong.alone(data, each.what, names, content_type)
    if is_json:
        yield from wrong.negative_below(data, content_type)


def of_query(asker: Asker, base: Base) -> Iterator[Event]:
    """Parameters that it reads: left out, and with values that they can't have."""
    response, _ = asker.look(base.request, "again")
    if response is None:
        return
    asked = questions.paging()
    given = dict(parse_qsl(urlsplit(base.request["url"]).query))
    for name, url in wrong.left_out(given, base.request["url"]):
        yield from asker.attempt("query", name, "left out", {**base.request, "url": url})
    names = list(dict.fromkeys([*given, *response.asked, *asked, *_declared(asker.endpoint)]))
    for name, what, url in wrong.queries(names[:_MOST_NAMES], base.request["url"]):
        yield from asker.attempt("query", name, what, {**base.request, "url": url})


def of_path(asker: Asker, base: Base) -> Iterator[Event]:
    """Arguments of its URL that name nothing."""
    path = base.request["url"].partition("?")[0]
    try:
        match = resolve(path)
        names = [name for name, _ in asker.endpoint.parameters][:3]
        known = {**match.kwargs}
    except Exception:  # a converter of the project's own
        return
    sent = set()
    for name, what, value in wrong.arguments(names):
        url = _path(asker, {**known, name: value}, match.func)
        if not url or url in sent:
            continue
        sent.add(url)
        for event in asker.attempt("path", name, what, {**base.request, "url": url}):
            # A search may well find nothing; what names a row by its URL does not.
            names_row = base.done and bool(asker.sender.kept)
            if event["kind"] == "path" and names_row and event["status"] < 300:
                alone = answers.reason_alone(event["cell"], base.response)
                event["error"] = event["error"] or alone
            yield event


def _path(asker: Asker, values: dict[str, Any], view: Any) -> str:
    """The URL with those arguments; empty where its pattern itself refuses them."""
    try:
        url = asker.endpoint.url(values)
        return url if resolve(url.partition("?")[0]).func is view else ""
    except Exception:  # no such page, or a converter of the project's own
        return ""


def of_other_methods(asker: Asker, bases: dict[str, Base], url: str) -> Iterator[Event]:
    """Methods that it does not have."""
    base = next(iter(bases.values()))
    for method in ("GET", *UNSAFE):
        known = method in bases or (method in asker.endpoint.methods)
        if known or asker.endpoint.kind == "drf":
            continue
        request = {"method": method, "url": url, "role": base.request["role"]}
        yield from asker.attempt("method", "", f"{method}", request)


def _declared(endpoint: Endpoint) -> Iterator[str]:
    """Parameters that a view of REST framework reads by what it declares."""
    view = endpoint.view_class
    lists = endpoint.actions.get("get", "list") == "list"
    if endpoint.kind != "drf" or not lists or not hasattr(view, "filter_backends"):
        return
    paginator = getattr(view, "pagination_class", None)
    for name in ("page_query_param", "page_size_query_param", "limit_query_param",
                 "offset_query_param", "cursor_query_param"):  # fmt: skip
        if getattr(paginator, name, None):
            yield str(getattr(paginator, name))
    filters = getattr(getattr(view, "filterset_class", None), "base_filters", None)
    declared = filters or getattr(view, "filterset_fields", None) or ()
    with suppress(TypeError):
        yield from (str(name) for name in declared)
    for backend in getattr(view, "filter_backends", ()):
        for name in ("search_param", "ordering_param"):
            if getattr(backend, name, None):
                yield str(getattr(backend, name))
