"""Exploring: what is requested of an endpoint: which methods, as whom, and again on more rows."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from django.apps import apps

from django_pro_probe import (
    arguments,
    bodies,
    endpoints,
    indexes,
    markers,
    one_row,
    questions,
    replay,
    roles,
    shapes,
    validation,
    wanted,
)
from django_pro_probe.access import credentials
from django_pro_probe.access.named_in_headers import NOTHING, Named
from django_pro_probe.endpoints import UNSAFE, Endpoint
from django_pro_probe.record import Recording, is_user_path

Request = dict[str, Any]
"""method, url, role; and data, content_type where there is a body."""

_ROLES = ("anonymous", "user", "superuser", "staff")
_MANY = ("rows", "values")
_ASKS_FIRST = ("count", "exists")
"""What may be asked before a list is, as may be its first row: there is none where no row is."""
_CORRECTIONS = 3
_CHANGES = 3
"""Most of rows for one request."""
_FOR_ITS_CONTENT = (400, 404, 409, 422)
_LOGIN_WANTED = (302, 401, 403)
"""How a view refuses a body in which it finds no name of a row."""
_PAST_ITS_FORM = (404, 409)
"""How it refuses one whose fields are all as it wants them."""
_CORRECTION_SECONDS = 3.0
_REFUSAL = 160
"""Characters of an answer of 400 that are told."""


def wire_of(
    endpoint: Endpoint, request: Request, response: replay.Response, scale: int, run: int
) -> dict[str, Any]:
    """The `request` event; `scale` is the number of rows a model."""
    groups = response.recording.groups()
    files = {place["path"] for group in groups for place in [*group["built"], *group["ran"]]}
    if endpoint.frame is not None:
        files.add(endpoint.frame["path"])
    failure = response.failure
    if failure is not None and not failure.path and endpoint.frame is not None:
        failure = failure._replace(path=endpoint.frame["path"], line=endpoint.frame["line"])
    name, values = endpoints.named(request["url"])
    return {
        "event": "request",
        "endpoint": endpoint.id,
        "name": name,
        "arguments": values,
        "method": request["method"],
        "role": request["role"],
        "url": request["url"],
        "scale": scale,
        "run": run,
        "sent": _sent(request),
        "status": response.status,
        "body": response.digest,
        "size": len(response.body),
        "ms": round(response.ms, 3),
        "queries": sum(group["count"] for group in groups),
        "failure": failure._asdict() if failure is not None else None,
        "templates": [path for path in response.templates if os.path.isabs(path)],
        "files": sorted(files),
        "written": response.written or {},
        "groups": groups,
        "refusal": _refusal(response),
    }


def _refusal(response: replay.Response) -> str:
    told = response.body[: 4 * _REFUSAL].decode(errors="replace").strip()
    if response.status != HTTPStatus.BAD_REQUEST or not told.startswith(("{", "[")):
        return ""
    return told if len(told) <= _REFUSAL else f"{told[:_REFUSAL]}…"


def _sent(request: Request) -> str:
    if request.get("data") is None:
        return ""
    return json.dumps([request["data"], request.get("content_type")], default=str)


def lost_wire(
    endpoint: Endpoint, request: Request, scale: int, lost: dict[str, Any]
) -> dict[str, Any]:
    """The wire form of a request that ended its worker."""
    frame = endpoint.frame or {"path": "", "line": 0}
    failure = replay.Failure(lost["type"], lost["message"], frame["path"], frame["line"])
    response = replay.Response(0, b"", {}, Recording(), failure, 0.0, ())
    return wire_of(endpoint, request, response, scale, 0)


def key_of(request: Request) -> str:
    """What tells the requests of an endpoint apart."""
    return f"{request['method']} {request['url']} {request['role']}"


def grew(before: Request, wire: dict[str, Any]) -> bool:
    """Whether a request ran more queries than it did on fewer rows."""
    return bool(wire["queries"] > before["queries"])


def _is_ok(wire: dict[str, Any]) -> bool:
    return bool(200 <= wire["status"] < 300)


def _is_done(wire: dict[str, Any]) -> bool:
    """Whether the view came to its end: it answered, or sent on to another page."""
    return bool(200 <= wire["status"] < 400)


def _own(wire: dict[str, Any]) -> list[dict[str, Any]]:
    """Groups that the project or a template has a part in; not those of the session and login."""
    return [
        group
        for group in wire["groups"]
        if group["built"] or group["ran"] or group["template_path"] or group["via"]
        or group["parent"] is not None or not group["table"].startswith(("django_", "auth_"))
    ]  # fmt: skip


def could_grow(wire: dict[str, Any]) -> bool:
    """Whether more rows can mean more queries, or a longer list in the project's own code.

    With three rows a model a loop over two of them has run its statement twice already. Where each
    statement ran once, a list can still hide a loop if it had too few rows to show one.
    """
    return any(_says_more(group) for group in wire["groups"] if group["table"] != "django_session")


def _says_more(group: dict[str, Any]) -> bool:
    mine = group["built"] or group["ran"] or is_user_path(group["template_path"])
    if group["count"] > 1:
        # Django itself asks some things twice, such as who is logged in.
        twice = group["count"] == 2 and group["distinct"] == 1 and group["result"] not in _MANY
        return not (twice and not mine and not group["via"])
    if (group["result"] in _ASKS_FIRST or group["limit"] == 1) and not group["rows"]:
        return bool(mine)  # what it does where there are rows was not seen
    if group["kind"] != "select" or (group["model"] and group["result"] not in _MANY):
        return False
    if group["limit"] == 1:
        return False
    return group["rows"] < 2 or (group["limit"] is None and bool(mine))


def _shape(wire: dict[str, Any]) -> dict[str, int]:
    """Statements and how often each ran: where two roles share them, the second shows nothing."""
    shape: dict[str, int] = {}
    for group in _own(wire):
        shape[group["key"]] = shape.get(group["key"], 0) + group["count"]
    return shape


def _outline(wire: dict[str, Any]) -> dict[str, int]:
    """As `_shape`, of a page under another order or filter: its statements differ in that alone."""
    outline: dict[str, int] = {}
    for group in _own(wire):
        key = " ".join(
            str(group[name])
            for name in ("kind", "result", "model", "via", "relation", "relation_model", "built")
        )
        outline[key] = outline.get(key, 0) + group["count"]
    return outline


def _within(shape: dict[str, int], other: dict[str, int]) -> bool:
    return all(count <= other.get(key, 0) for key, count in shape.items())


def _richest(found: list[tuple[Request, dict[str, Any]]]) -> list[Request]:
    """Requests none of which runs only what another one runs too."""
    kept: list[tuple[Request, dict[str, int]]] = []
    for request, wire in sorted(found, key=lambda pair: -pair[1]["queries"]):
        shape = _shape(wire)
        if not any(_within(shape, other) for _, other in kept):
            kept.append((request, shape))
    return [request for request, _ in kept]


class Explorer:
    """Requests endpoints at the first scale and says what to request again at the next."""

    def __init__(self, config: dict[str, Any], begun: Callable[[Request], None]) -> None:
        self.roles = [role for role in _ROLES if role in config["roles"]]
        if not apps.is_installed("django.contrib.auth"):
            self.roles = self.roles[:1]  # nobody can log in
        self.repeat = bool(config.get("repeat"))
        self.again: dict[str, list[str]] | None = config.get("again")
        """Roles that requested each endpoint before: all of it is to be requested once more."""
        self.sent: dict[str, dict[str, str]] = config.get("sent") or {}
        """Bodies that were sent to each endpoint then."""
        self.begun = begun
        self.scale = int(config["scales"][0])
        self._known: dict[str, replay.Response] = {}
        self._page_forms: dict[str, list[Any]] = {}
        """The forms that each page showed."""
        self._wishes: dict[str, list[wanted.Wish]] = {}
        self._met: set[str] = set()
        """Statements that find their one row since it is changed for each request."""

    def _could_grow(self, wire: dict[str, Any]) -> bool:
        return self.again is not None or could_grow(wire)

    def _shows_nothing(self, wire: dict[str, Any], known: dict[str, Any]) -> bool:
        """Whether an answer ran nothing that another has not."""
        return self.again is None and _within(_outline(wire), _outline(known))

    def _send(self, endpoint: Endpoint, request: Request, scale: int = 0) -> replay.Response:
        return self._send_unstaged(endpoint, request, NOTHING, scale)

    def _send_unstaged(
        self, endpoint: Endpoint, request: Request, carried: Named, scale: int = 0
    ) -> replay.Response:
        """As one of `roles`, with headers and cookies besides."""
        self.begun(request)
        changes: dict[str, Callable[[], object]] = {}
        while True:
            response = replay.send(
                endpoint,
                request["url"],
                request["method"],
                request["role"],
                markers.expand(request.get("data"), scale or self.scale),
                request.get("content_type"),
                headers=carried.headers,
                cookies=carried.cookies,
                changes=list(changes.values()),
            )
            change = one_row.change_for(response)
            if change is None and request["method"] == "GET" and not endpoint.parameters:
                change = one_row.change_for_none(response, request["url"])
                self._met |= {change[0]} if change is not None else set()
            if change is None or change[0] in changes or len(changes) == _CHANGES:
                break
            changes[change[0]] = change[1]
        if roles.heard(endpoint, request["role"], response.status, response.headers):
            return self._send_unstaged(endpoint, request, carried, scale)
        return response

    def _once(self, endpoint: Endpoint, request: Request) -> replay.Response:
        """As `_send`; what was sent before, while arguments were sought, is not sent again."""
        key = key_of(request)
        if key not in self._known:
            self._known[key] = self._send(endpoint, request)
            self._page_forms[key] = validation.shown()
        return self._known[key]

    def _get(self, endpoint: Endpoint, url: str, role: str) -> tuple[Request, dict[str, Any]]:
        request = {"method": "GET", "url": url, "role": role}
        response = self._once(endpoint, request)
        wanted.merge(self._wishes, wanted.wishes(response.recording, url, met=self._met))
        wire = wire_of(endpoint, request, response, self.scale, 0)
        return _planned(request, wire), wire

    def _sender(self, skip: set[str]) -> arguments.Send:
        """Sends what is not to be skipped; each request once."""
        nothing = replay.Response(0, b"", {}, Recording(), None, 0.0, ())

        def send(each: Endpoint, url: str, method: str, role: str) -> replay.Response:
            request = {"method": method, "url": url, "role": role}
            return nothing if key_of(request) in skip else self._once(each, request)

        return send

    def explore(self, endpoint: Endpoint, skip: set[str]) -> Iterator[dict[str, Any]]:
        """Events of the endpoint's requests, then `next`: what to request at the next scale.

        `skip` holds keys of requests that ended a worker before.
        """
        self._known.clear()
        self._page_forms.clear()
        self._wishes = {}
        self._met.clear()
        send = self._sender(skip)
        answers_get = "GET" in endpoint.methods or not endpoint.methods
        method = "GET" if answers_get else endpoint.methods[0]
        resolved = arguments.resolve(endpoint, send, self.roles, method)
        if self._learns_a_login(endpoint, resolved, send, method):
            self._known.clear()
            self._page_forms.clear()
            resolved = arguments.resolve(endpoint, send, self.roles, method)
        if isinstance(resolved, arguments.Reason):
            yield not_checked(endpoint, str(resolved))
            yield {"event": "next", "endpoint": endpoint.id, "requests": []}
            return
        if self.again is None:
            resolved = self._by_body(endpoint, resolved, skip)
        url = resolved.url
        page_url = self._with_needed(endpoint, url, send) if answers_get else url
        plan: list[Request] = []
        answers: dict[str, dict[str, Any]] = {}
        if answers_get:
            found = []
            for request, wire in self._gets(endpoint, page_url, skip):
                answers[request["role"]] = wire
                yield wire
                yield from self._again(endpoint, request)
                yield from self._plans(endpoint, request, wire)
                # A redirect can come after a loop that saved every row.
                if _is_done(wire) and self._could_grow(wire):
                    found.append((request, wire))
            if self.again is not None:
                plan += [request for request, _ in found]
            elif not _is_djangos_own(endpoint):
                plan += _richest(found)
        best = next((role for role in reversed(self.roles) if _ok(answers, role)), None)
        yield from self._questions(endpoint, page_url, answers, best, send, plan, skip)
        if best is not None:
            yield from self._actions(endpoint, url, best, plan, skip)
        asked = f"GET {page_url} {best}"
        page = self._known.get(asked)
        stuck = bool(skip) or any(_is_stuck(wire) for wire in answers.values())
        for method in [] if stuck else self._unsafe_methods(endpoint, url):
            for request, wire in self._unsafe(
                endpoint, url, method, best, page, self._page_forms.get(asked, []), skip
            ):
                yield wire
                yield from self._again(endpoint, request)
                # A form that comes back with its errors is the page that was asked for before.
                same = best in answers and self._shows_nothing(wire, answers[best])
                if _is_done(wire) and self._could_grow(wire) and not same:
                    plan.append(request)
        yield {
            "event": "next",
            "endpoint": endpoint.id,
            "requests": plan,
            "wishes": self._wishes,
            "login": credentials.known(endpoint),
        }

    def _learns_a_login(
        self,
        endpoint: Endpoint,
        resolved: arguments.Resolved | arguments.Reason,
        send: arguments.Send,
        method: str,
    ) -> bool:
        """Whether a view that lets nobody in by a session was found to take a login of its own."""
        credentials.forget(endpoint)
        known = [role for role in ("user", "superuser") if role in self.roles]
        if isinstance(resolved, arguments.Reason) or endpoint.kind == "admin" or not known:
            return False
        for role in known:
            if send(endpoint, resolved.url, method, role).status not in _LOGIN_WANTED:
                return False
        request = {"method": method, "url": resolved.url, "role": known[-1]}
        credentials.learn(endpoint, functools.partial(self._send_unstaged, endpoint, request))
        return credentials.known(endpoint) is not None

    def _with_needed(self, endpoint: Endpoint, url: str, send: arguments.Send) -> str:
        """The URL with what the page can't do without in its query string."""
        for role in self.roles if endpoint.kind != "admin" else ():
            ask = functools.partial(send, endpoint, method="GET", role=role)
            response = ask(url)
            if questions.lacks(response):
                return questions.needed(url, response, ask)
            if response.status not in _LOGIN_WANTED:
                break
        return url

    def _gets(
        self, endpoint: Endpoint, url: str, skip: set[str]
    ) -> Iterator[tuple[Request, dict[str, Any]]]:
        """GET as each role that can show something that no other has shown."""
        answers: dict[str, dict[str, Any]] = {}
        roles = self.roles
        if endpoint.kind == "admin" and "superuser" in roles:
            roles = ["superuser"]
        for role in roles:
            if f"GET {url} {role}" in skip:
                continue
            if self.again is not None:
                if role not in self.again.get(endpoint.id, ()):
                    continue
            elif not _is_worth_it(role, answers):
                continue
            if any(_is_stuck(wire) for wire in answers.values()):
                return
            request, answers[role] = self._get(endpoint, url, role)
            yield request, answers[role]

    def _again(self, endpoint: Endpoint, request: Request) -> Iterator[dict[str, Any]]:
        if self.repeat and request["status"]:
            yield wire_of(endpoint, request, self._send(endpoint, request), self.scale, 1)

    def _plans(
        self, endpoint: Endpoint, request: Request, wire: dict[str, Any]
    ) -> Iterator[dict[str, Any]]:
        """What the database says of an index for statements of an answered request."""
        response = self._known.get(key_of(request))
        if response is None or not _is_ok(wire):
            return
        for measured in indexes.plans(response.recording.executions):
            yield {
                "event": "plan",
                "endpoint": endpoint.id,
                **{name: request[name] for name in ("method", "role", "url")},
                **measured,
            }

    def _questions(
        self,
        endpoint: Endpoint,
        url: str,
        answers: dict[str, dict[str, Any]],
        best: str | None,
        send: arguments.Send,
        plan: list[Request],
        skip: set[str],
    ) -> Iterator[dict[str, Any]]:
        """GET with query strings; what shows something new is added to the plan."""
        role = best or ("superuser" if "superuser" in self.roles else self.roles[-1])
        if role not in answers or any(map(_is_stuck, answers.values())):
            return
        for extra in self._variants(endpoint, url, role, send):
            if f"GET {extra} {role}" in skip:
                continue
            request, wire = self._get(endpoint, extra, role)
            yield wire
            yield from self._again(endpoint, request)
            yield from self._plans(endpoint, request, wire)
            same = self._shows_nothing(wire, answers[role])
            if _is_ok(wire) and self._could_grow(wire) and not same:
                plan.append(request)

    def _actions(
        self, endpoint: Endpoint, url: str, role: str, plan: list[Request], skip: set[str]
    ) -> Iterator[dict[str, Any]]:
        """The project's own actions of a changelist; those that can grow are added to the plan."""
        for path, data in bodies.actions_of(endpoint, url):
            request = {"method": "POST", "url": path, "role": role, "data": data}
            if key_of(request) in skip:
                continue
            wire = wire_of(endpoint, request, self._send(endpoint, request), self.scale, 0)
            request = _planned(request, wire)
            yield wire
            yield from self._again(endpoint, request)
            if _is_done(wire) and self._could_grow(wire):
                plan.append(request)

    def _variants(self, endpoint: Endpoint, url: str, role: str, send: arguments.Send) -> list[str]:
        """The page again with a query string that changes what it asks for."""
        page = self._known.get(f"GET {url} {role}")
        found = _listed(endpoint, url) if page is not None and page.ok else []
        if page is not None and endpoint.kind in ("function", "class"):
            found += questions.variants(
                url, page.asked, lambda each: send(endpoint, each, "GET", role), plain=page
            )
        return found

    def _unsafe_methods(self, endpoint: Endpoint, url: str) -> list[str]:
        """Methods that can change something: the view's own, or those that it names to a GET."""
        admin = endpoint.model_admin
        if admin is not None and endpoint.view.__name__ == "changelist_view":
            return ["POST"] if admin.list_editable else []
        known = [
            method
            for method in endpoint.methods
            if method != "GET" and not _is_alias(endpoint.view_class, method)
        ]
        refused = (self._known.get(f"GET {url} {role}") for role in self.roles)
        named = {
            name.strip()
            for response in refused
            if response is not None and response.status == HTTPStatus.METHOD_NOT_ALLOWED
            for name in response.headers.get("Allow", "").split(",")
        }
        return known or [method for method in UNSAFE if method in named]

    def _unsafe(
        self,
        endpoint: Endpoint,
        url: str,
        method: str,
        best: str | None,
        page: replay.Response | None,
        shown: list[Any],
        skip: set[str],
    ) -> Iterator[tuple[Request, dict[str, Any]]]:
        """The first body and role that are accepted; else the last that was tried."""
        if self.again is not None:
            yield from self._sent_before(endpoint, url, method, skip)
            return
        roles = [best] if best else [role for role in ("superuser", "user") if role in self.roles]
        tried: tuple[Request, dict[str, Any]] | None = None
        for role in roles or self.roles[:1]:
            bare = {"method": method, "url": url, "role": role}
            if key_of(bare) in skip:
                continue
            for data, content_type in self._bodies(endpoint, bare, page.body if page else None):
                request = {**bare, "data": data if content_type else _fitted(data, shown)}
                if content_type:
                    request["content_type"] = content_type
                request, wire = self._until_accepted(endpoint, request)
                tried = _planned(request, wire), wire
                if _is_done(wire):
                    break
            else:
                continue
            break
        if tried is not None:
            yield tried

    def _by_body(
        self, endpoint: Endpoint, resolved: arguments.Resolved, skip: set[str]
    ) -> arguments.Resolved:
        """The URL of a view that checks its body before it looks for what its arguments name."""
        method = next((each for each in endpoint.methods if each in ("POST", "PUT", "PATCH")), "")
        names = {name for name, _ in endpoint.parameters} if method else set()
        role = "superuser" if "superuser" in self.roles else self.roles[-1]
        status = 0
        for _ in range(len(names - set(resolved.learned))):
            bare = {"method": method, "url": resolved.url, "role": role}
            if key_of(bare) in skip:
                return resolved
            before = resolved
            for response in self._with_bodies(endpoint, bare):
                status = response.status
                resolved = arguments.with_met(endpoint, resolved, response)
                if resolved is not before:
                    break
            if resolved is before:
                break
        for url in arguments.within_bounds(endpoint, resolved, method, status):
            bare = {"method": method, "url": url, "role": role}
            if any(response.ok for response in self._with_bodies(endpoint, bare)):
                return resolved._replace(url=url)
        return resolved

    def _with_bodies(self, endpoint: Endpoint, bare: Request) -> Iterator[replay.Response]:
        """Answers to the bodies that the view may take, each mended by what it says of them."""
        for data, content_type in self._bodies(endpoint, bare, None):
            request = {**bare, "data": data}
            if content_type:
                request["content_type"] = content_type
            request, _ = self._until_accepted(endpoint, request)
            yield self._send(endpoint, request)

    def _sent_before(
        self, endpoint: Endpoint, url: str, method: str, skip: set[str]
    ) -> Iterator[tuple[Request, dict[str, Any]]]:
        """The same bodies as the same roles: another one could be accepted otherwise."""
        known = self.sent.get(endpoint.id, {})
        for role in self.roles:
            request: Request = {"method": method, "url": url, "role": role}
            key = key_of(request)
            if key not in known or key in skip:
                continue
            if known[key]:
                data, content_type = json.loads(known[key])
                request |= {"data": data, "content_type": content_type}
            wire = wire_of(endpoint, request, self._send(endpoint, request), self.scale, 0)
            yield _planned(request, wire), wire

    def _bodies(
        self, endpoint: Endpoint, request: Request, page: bytes | None
    ) -> Iterator[tuple[Any, str | None]]:
        """(data, content type) to try: the JSON that the view reads, else forms and serializers."""
        for data, content_type in self._possible_bodies(endpoint, request, page):
            yield bodies.as_read(endpoint, data, content_type)

    def _possible_bodies(
        self, endpoint: Endpoint, request: Request, page: bytes | None
    ) -> Iterator[tuple[Any, str | None]]:
        if bodies.may_read_json(endpoint, request, page):
            answered = bodies.as_answered(endpoint, page)
            if answered:
                yield answered, bodies.JSON
            any_shape = {**request, "data": shapes.BODY, "content_type": bodies.JSON}
            data = shapes.found(lambda: self._send(endpoint, any_shape))
            if data is not None:
                listed = bodies.with_listed(endpoint, request["method"], data, bodies.JSON)
                yield listed, bodies.JSON
        for data, content_type in bodies.variants(
            endpoint, request["url"], request["method"], page
        ):
            listed = bodies.with_listed(endpoint, request["method"], data, content_type)
            yield listed, content_type

    def _until_accepted(
        self, endpoint: Endpoint, request: Request
    ) -> tuple[Request, dict[str, Any]]:
        """The request and what came of it, the body mended by what the view's forms say of it."""
        kept: tuple[tuple[bool, ...], Request, dict[str, Any], Recording] | None = None
        for _ in range(_CORRECTIONS + 1):
            response = self._send(endpoint, request)
            wire = wire_of(endpoint, request, response, self.scale, 0)
            try:
                with replay.limited(_CORRECTION_SECONDS):
                    data = validation.corrected(request.get("data"), response.recording)
                    if data is None and wire["status"] in _FOR_ITS_CONTENT:
                        data = validation.looked_up(request.get("data"), response.recording)
            except replay.TimeLimit:  # choices of the project's own that take their time
                data = None
            done = 200 <= wire["status"] < 400
            # What no form complains of came further than what one does, whatever the status.
            is_past = data is None and wire["status"] in _PAST_ITS_FORM
            wrote = bool(response.written or response.changes)
            came_far = wrote or _came_to_write(response)
            # What the view itself refuses came further than what fields do.
            by_view = response.refused_at is not None
            rank = done and data is None, is_past, done, data is None, came_far, by_view
            if kept is None or rank > kept[0]:
                kept = rank, request, wire, response.recording
            if data is None and not wrote:
                data = bodies.with_lacking(endpoint, request, _lacking(response))
            if data is None:
                break
            request = {**request, "data": data}
            files = _files_of(data)
            if files and request.get("content_type") == bodies.JSON:
                if not bodies.takes_files(endpoint):
                    break
                data = {**bodies.plain(data), **files}
                request = {**request, "data": data, "content_type": None}
        assert kept is not None
        _, request, wire, recording = kept
        wanted.merge(self._wishes, wanted.of_body(recording, request["url"], request.get("data")))
        return request, wire

    def replay(
        self, endpoint: Endpoint, plan: list[Request], scale: int, skip: set[str]
    ) -> Iterator[dict[str, Any]]:
        """Events of the same requests on more rows, then `next`: those that ran more queries."""
        grown = []
        for request in plan:
            if key_of(request) in skip:
                continue
            wire = wire_of(endpoint, request, self._send(endpoint, request, scale), scale, 0)
            yield wire
            if self.again is not None or grew(request, wire):
                grown.append(request)
        yield {"event": "next", "endpoint": endpoint.id, "requests": grown}


def _fitted(data: Any, shown: list[Any]) -> Any:
    """A body that the forms of a page take, as far as they are known and tell in time."""
    with suppress(replay.TimeLimit), replay.limited(_CORRECTION_SECONDS):
        return validation.fitted(data, shown)
    return data


def _came_to_write(response: replay.Response) -> bool:
    """Whether the database has refused a row of it: what it names is taken."""
    return any(each.failed and each.kind == "insert" for each in response.recording.executions)


def _lacking(response: replay.Response) -> tuple[str, ...]:
    """Fields that a view asked for and that were not sent, of a copy of them too."""
    failure = response.failure
    key = failure.message.strip("'\"") if failure and failure.type == "KeyError" else ""
    return (*response.lacking, *([key] if key.isidentifier() else ()))


def _files_of(data: Any) -> dict[str, Any]:
    """The fields of a body that only a form can send."""
    fields = data.items() if isinstance(data, dict) else ()
    return {name: each for name, each in fields if isinstance(each, dict) and "upload" in each}


def _planned(request: Request, wire: dict[str, Any]) -> Request:
    """The request with what the next scale wants to know of it."""
    return {**request, "queries": wire["queries"], "status": wire["status"]}


def _is_stuck(wire: dict[str, Any]) -> bool:
    return wire["failure"] is not None and wire["failure"]["type"] == "TimeLimit"


def _ok(answers: dict[str, dict[str, Any]], role: str) -> bool:
    return role in answers and _is_ok(answers[role])


def _is_worth_it(role: str, answers: dict[str, dict[str, Any]]) -> bool:
    """Superusers and staff are asked only where who asks has been seen to matter."""
    if role == "superuser" and _ok(answers, "user") and _ok(answers, "anonymous"):
        return _shape(answers["user"]) != _shape(answers["anonymous"])
    return role != "staff" or not any(_is_ok(wire) for wire in answers.values())


def _is_djangos_own(endpoint: Endpoint) -> bool:
    """The admin's history page: no line of the project, and a fixed number of queries."""
    admin = endpoint.model_admin
    if admin is None or endpoint.view.__name__ != "history_view":
        return False
    return bool(type(admin).history_view.__module__ == "django.contrib.admin.options") and not (
        admin.object_history_template
    )


_ALIASES = frozenset(
    {
        *(f"base.RedirectView.{method}" for method in ("post", "put", "patch", "delete")),
        "edit.ProcessFormView.put",
    }
)
"""Handlers that do nothing but call `get` or `post` (django/views/generic/base.py, edit.py)."""


def _is_alias(view_class: Any, method: str) -> bool:
    """Whether the view's handler is one of Django's own that calls another, requested anyway."""
    handler = getattr(view_class, method.lower(), None)
    module, name = getattr(handler, "__module__", ""), getattr(handler, "__qualname__", "")
    return f"{module}.{name}".removeprefix("django.views.generic.") in _ALIASES


_LISTING = (
    *("changelist_view", "get_changelist", "get_changelist_instance", "get_list_display"),
    *("get_list_select_related", "get_ordering", "get_paginator", "get_queryset"),
    *("get_search_fields", "get_search_results", "get_sortable_by"),
)
"""What of an admin has a say in a list that is searched or ordered."""


def _lists_as_django(admin: Any) -> bool:
    """Whether a query string reaches no code but Django's own."""
    return all(
        getattr(type(admin), name).__module__ == "django.contrib.admin.options" for name in _LISTING
    )


def _listed(endpoint: Endpoint, url: str) -> list[str]:
    """Further paths of a list page: a search, an order, a filter."""
    found = []
    admin, view = endpoint.model_admin, endpoint.view_class
    if admin is not None and endpoint.view.__name__ == "changelist_view":
        if _lists_as_django(admin) and not indexes.can_plan():
            return []  # the same columns of other rows, or of the same ones in another order
        if admin.search_fields:
            found.append(f"{url}?q=a&o=1")
        elif admin.list_display:
            found.append(f"{url}?o=1")
    elif endpoint.actions.get("get", "list") == "list" and getattr(view, "search_fields", None):
        found.append(questions.with_query(url, {"search": "a"}))
    return found


def not_checked(endpoint: Endpoint, why: str) -> dict[str, Any]:
    return {
        "event": "not_checked",
        "endpoint": endpoint.id,
        "what": f"{endpoint.pattern} ({endpoint.view_name})",
        "why": why,
        "kind": "endpoint",
    }
