"""One endpoint as every kind of user, with every method: a cell of the access matrix for each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.urls import resolve as resolve_url

from django_pro_probe import arguments, markers, replay
from django_pro_probe.access import actors, ownership
from django_pro_probe.access.actors import Stage, token_of
from django_pro_probe.access.marking import Marking
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Explorer, Request, key_of, not_checked
from django_pro_probe.record import Recording

MOST_TARGETS = 4
"""Models whose rows one endpoint is watched for."""
MOST_GROUPS = 3
_MEETING = ("select", "update", "delete")
_BRIEF = 400
_OTHER_TEXT = "another text"
"""Characters of an answer that are told."""
_UNOWNED = ("sessions", "contenttypes", "admin", "auth", "authtoken", "sites")

Event = dict[str, Any]


class Trying(Explorer):
    """Tries endpoints; `staged` once the rows are known that an endpoint is about."""

    def __init__(self, config: dict[str, Any], begun: Callable[[Request], None]) -> None:
        super().__init__(config, begun)
        self.named: actors.Named = dict(config.get("ownership") or {})
        self.targets: list[Any] = []
        self.kept: list[tuple[Any, str]] = []
        self.staged = False
        self.groups: dict[str, None] = {}
        """Names of groups that the endpoint's queries ask for."""
        self.met: dict[Any, None] = {}
        """Models that its queries read and write."""

    def _send(self, endpoint: Endpoint, request: Request, scale: int = 0) -> replay.Response:
        if not self.staged:
            return super()._send(endpoint, request, scale)
        self.begun(request)
        response = replay.send(
            endpoint,
            request["url"],
            request["method"],
            request["role"],
            markers.expand(request.get("data"), scale or self.scale),
            request.get("content_type"),
            Stage(self.targets, self.named, self.kept),
            check_csrf=bool(request.get("check_csrf")),
        )
        self._note_groups(response)
        self.met.update(_models_of(response, _MEETING))
        return response

    def _note_groups(self, response: replay.Response) -> None:
        for execution in response.recording.executions:
            for label, field, _, value in execution.where:
                if (label, field) == ("auth.Group", "name"):
                    values = value if isinstance(value, (list, tuple, set)) else [value]
                    self.groups.update(dict.fromkeys(map(str, values)))

    def events(self, endpoint: Endpoint, skip: set[str]) -> Iterator[Event]:
        """`subject`, then a `cell` for each method and actor, then `next`."""
        self._known.clear()
        self.staged, self.targets, self.kept, self.groups, self.met = False, [], [], {}, {}
        nothing = replay.Response(0, b"", {}, Recording(), None, 0.0, ())

        def send(each: Endpoint, url: str, method: str, role: str) -> replay.Response:
            request = {"method": method, "url": url, "role": role}
            return nothing if key_of(request) in skip else self._once(each, request)

        answers_get = "GET" in endpoint.methods or not endpoint.methods
        first = "GET" if answers_get else endpoint.methods[0]
        resolved = arguments.resolve(endpoint, send, self.roles, first)
        if isinstance(resolved, arguments.Reason):
            yield not_checked(endpoint, str(resolved))
            if not skip and endpoint.parameters:
                yield from Marking(self, endpoint).unanswered(first)
        else:
            if not resolved.role and answers_get:
                send(endpoint, resolved.url, "GET", self.roles[-1])
            self._find_targets(endpoint, resolved)
            yield self._subject(endpoint, resolved.url)
            self.staged = True
            self._known.clear()
            yield from self._cells(endpoint, resolved.url, skip, answers_get=answers_get)
        yield {"event": "next", "endpoint": endpoint.id, "requests": []}

    def _find_targets(self, endpoint: Endpoint, resolved: arguments.Resolved) -> None:
        """Rows that the URL names, row 1 of the view's model, and of what its queries read."""
        self._named_by_url(resolved)
        models = [endpoint.queryset_model] if endpoint.queryset_model is not None else []
        for response in list(self._known.values()):
            models += _models_of(response, ("select",))
        self._watch(endpoint, models)

    def _watch(self, endpoint: Endpoint, models: Iterable[Any]) -> None:
        for model in dict.fromkeys(each._meta.concrete_model for each in models):
            if model._meta.app_label in _UNOWNED or len(self.targets) >= MOST_TARGETS:
                continue
            is_user = issubclass(model, ownership.user_model())
            if is_user and model is not endpoint.queryset_model:
                continue  # who is logged in is read by every page
            row = arguments.row_of(model, 0)
            if row is not None and all(type(known) is not type(row) for known in self.targets):
                self.targets.append(row)

    def _named_by_url(self, resolved: arguments.Resolved) -> None:
        try:
            values = resolve_url(resolved.url.partition("?")[0]).kwargs
        except Exception:  # a converter of the project's own
            return
        for name in reversed(list(resolved.learned)):
            model, field = resolved.learned[name]
            if name not in values or model._meta.app_label in _UNOWNED[:3]:
                continue
            try:
                row = model._base_manager.filter(**{field: values[name]}).first()
            except Exception:  # a part of a date
                row = None
            if row is not None:
                self.kept.append((model, field))
                self.targets.append(row)

    def _subject(self, endpoint: Endpoint, url: str) -> Event:
        view = endpoint.view_class
        return {
            "event": "subject",
            "endpoint": endpoint.id,
            "url": url,
            "rows": [self._row(endpoint, row) for row in self.targets],
            "permissions": _names(view, "permission_classes"),
            "authentication": _names(view, "authentication_classes"),
            "csrf_exempt": bool(getattr(endpoint.view, "csrf_exempt", False))
            and endpoint.kind != "drf",
            "detail": bool(self.kept),
        }

    def _row(self, endpoint: Endpoint, row: Any) -> Event:
        model = type(row)
        return {
            "model": model._meta.label,
            "key": str(row.pk),
            "owners": [way.name for way in ownership.owned(model, self._way(model))],
            "shared": [each.name for each in ownership.tenancies(model)],
            "by_url": any(isinstance(row, each) for each, _ in self.kept),
            "of_view": endpoint.queryset_model is not None
            and model is endpoint.queryset_model._meta.concrete_model,
        }

    def _way(self, model: Any) -> str:
        return self.named.get(model._meta.label, "")

    def _actors(self) -> list[str]:
        found = [actors.ANONYMOUS, actors.OWNER]
        if any(actors.has_membership(type(row)) for row in self.targets):
            found.append(actors.COLLEAGUE)
        return [*found, actors.OTHER, actors.STAFF, actors.SUPERUSER]

    def _cells(
        self, endpoint: Endpoint, url: str, skip: set[str], *, answers_get: bool
    ) -> Iterator[Event]:
        asked = self._actors()
        requests: list[Request] = []
        if answers_get:
            requests.append({"method": "GET", "url": url})
        page = None
        for request in requests:
            for actor in asked:
                each = {**request, "role": actor}
                if key_of(each) in skip:
                    continue
                response = self._once(endpoint, each)
                if response.ok and actor == actors.OWNER:
                    page = response.body
                yield self._cell(endpoint, each, response)
                if _is_stuck(response):
                    return
        for method in self._unsafe_methods(endpoint, url):
            sent = self._accepted(endpoint, url, method, page, skip)
            if not self.targets:  # a page that answers no GET shows what it is about only now
                self._watch(endpoint, self.met)
                yield self._subject(endpoint, url)
            for actor in asked:
                each = {**sent, "role": actor}
                if key_of(each) in skip:
                    continue
                yield self._cell(endpoint, each, self._once_sent(endpoint, each))
            yield from self._without_token(endpoint, {**sent, "role": actors.OWNER}, skip)
            requests.append(sent)
        for name in list(self.groups)[:MOST_GROUPS]:
            for request in requests:
                each = {**request, "role": f"{actors.GROUP}{name}"}
                if key_of(each) not in skip:
                    yield self._cell(endpoint, each, self._send(endpoint, each))
        if not skip:
            yield from Marking(self, endpoint).events(requests)

    def _once_sent(self, endpoint: Endpoint, request: Request) -> replay.Response:
        key = f"{key_of(request)} {json.dumps(request.get('data'), default=str)}"
        if key not in self._known:
            self._known[key] = self._send(endpoint, request)
        return self._known[key]

    def _without_token(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """As a page of another site would have the owner's browser send it."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        each = {**request, "check_csrf": True}
        yield self._cell(endpoint, each, self._send(endpoint, each), "no csrf token")

    def _accepted(
        self, endpoint: Endpoint, url: str, method: str, page: bytes | None, skip: set[str]
    ) -> Request:
        """The request with a body that the owner's, else a superuser's, goes through with."""
        bare: Request = {"method": method, "url": url}
        best, lowest = bare, 9
        for actor in (actors.OWNER, actors.SUPERUSER):
            asked = {**bare, "role": actor}
            if key_of(asked) in skip:
                continue
            for data, content_type in self._bodies(endpoint, asked, page):
                request = {**asked, "data": data}
                if content_type:
                    request["content_type"] = content_type
                request, wire = self._until_accepted(endpoint, request)
                rank = _rank(wire)
                if rank < lowest:
                    lowest = rank
                    best = {name: value for name, value in request.items() if name != "role"}
                if 200 <= wire["status"] < 400:
                    return {**best, "data": self._changing(best.get("data"))}
        return best

    def _changing(self, data: Any) -> Any:
        """A form that came with a row's own texts, with others: else nothing is changed."""
        if not isinstance(data, dict):
            return data
        own = {token_of(row) for row in self.targets}
        return {
            name: _OTHER_TEXT if isinstance(value, str) and value in own else value
            for name, value in data.items()
        }

    def _cell(
        self, endpoint: Endpoint, request: Request, response: replay.Response, variation: str = ""
    ) -> Event:
        failure = response.failure
        sent = markers.expand(request.get("data"), self.scale)
        return {
            "event": "cell",
            "endpoint": endpoint.id,
            "method": request["method"],
            "actor": request["role"],
            "url": request["url"],
            "variation": variation,
            "sent": json.dumps(sent, default=str) if sent is not None else "",
            "content_type": str(request.get("content_type") or ""),
            "status": response.status,
            "location": response.headers.get("Location", ""),
            "answer_type": response.headers.get("Content-Type", ""),
            "shown": [row._meta.label for row in self.targets if _is_shown(row, response)],
            "changes": list(response.changes),
            "answer": response.body[:_BRIEF].decode("utf-8", "replace"),
            "failure": failure._asdict() if failure is not None else None,
        }


def _models_of(response: replay.Response, kinds: Iterable[str]) -> dict[Any, None]:
    """Models of statements that the project's own code sent."""
    return {
        execution.model._meta.concrete_model: None
        for execution in response.recording.executions
        if execution.model is not None
        and execution.kind in kinds
        and (execution.ran or execution.built or execution.template)
    }


def _names(view: Any, attribute: str) -> list[str]:
    classes = getattr(view, attribute, None) or ()
    try:
        return [getattr(each, "__name__", str(each)) for each in classes]
    except TypeError:  # a property, or a list of the project's own making
        return []


def _is_shown(row: Any, response: replay.Response) -> bool:
    """Whether an answer holds the row: its letters, or its key among its other fields."""
    if token_of(row).encode() in response.body:
        return True
    if "json" not in response.headers.get("Content-Type", "") or not response.ok:
        return False
    try:
        content = json.loads(response.body)
    except ValueError:
        return False
    names = {field.name for field in row._meta.concrete_fields}
    return _holds(content, str(row.pk), row._meta.pk.name, names, 0)


def _holds(content: Any, key: str, key_name: str, names: set[str], depth: int) -> bool:
    if depth > 6:
        return False
    if isinstance(content, dict):
        own = {str(content.get(name)) for name in ("id", "pk", key_name) if name in content}
        if key in own and len(names & content.keys()) > 1:
            return True
        content = list(content.values())
    if not isinstance(content, list):
        return False
    return any(_holds(each, key, key_name, names, depth + 1) for each in content[:100])


def _rank(wire: Event) -> int:
    """How far a request came that was not accepted: the least is the furthest."""
    failure = wire["failure"]
    if wire["status"] < 400 or (failure is not None and failure["type"] == "BlockedError"):
        return 0
    return 1 if wire["status"] in (404, 409) else 2


def _is_stuck(response: replay.Response) -> bool:
    return response.failure is not None and response.failure.type == "TimeLimit"
