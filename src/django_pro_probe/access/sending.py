"""How one endpoint is requested as every kind of user, and what is told of each answer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist

from django_pro_probe import arguments, markers, places, replay, roles, validation, wanted
from django_pro_probe.access import (
    actors,
    confined,
    credentials,
    declared,
    joined,
    leaks,
    named_in_headers,
    ownership,
    publication,
    showing,
)
from django_pro_probe.access.actors import Stage
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.executions import Execution
from django_pro_probe.explore import Explorer, Request, key_of

MOST_TARGETS = 4
"""Models whose rows one endpoint is watched for."""
MOST_SINGLE = 3
MEETING = ("select", "update", "delete")
"""Statements that look for rows."""
REFUSED = (401, 403, 404)
"""How a user is told that something is none of theirs."""
_SHARES = re.compile(r"(\w+_)?(shared|sharing|public|publicly)(_\w+)?")
"""Flags by which users let others see their rows."""
_STRANGERS = (actors.OTHER, actors.ANONYMOUS)
_LOGIN_WANTED = (302, 401, 403)
_BRIEF = 400
"""Characters of an answer that are told."""
UNOWNED = ("sessions", "contenttypes", "admin", "auth", "authtoken", "sites")
"""Apps whose rows no page is about."""

Event = dict[str, Any]


class Sending(Explorer):
    """Sends requests; `staged` once the rows are known that an endpoint is about."""

    def __init__(self, config: dict[str, Any], begun: Callable[[Request], None]) -> None:
        super().__init__(config, begun)
        self.named: actors.Named = dict(config.get("ownership") or {})
        self.targets: list[Any] = []
        self.kept: list[tuple[Any, str]] = []
        self.staged = False
        self.secrets: list[leaks.Secret] = []
        self.parents: list[Any] = []
        """Other rows of what the URL names beside the row that the page is about."""
        self.below = ""
        """The URL of the row with those in it."""
        self.absent = ""
        self.second = ""
        """The URL of row 2, where it names one row alone."""
        """The URL with the key of no row, where keys can be guessed: numbers and names."""
        self.plain_only = bool(config.get("plain_only"))
        """Whether each actor's plain requests are all that is asked for."""
        self.single: dict[Any, None] = {}
        """Models of which the endpoint expects a user to have one row."""
        self.groups: dict[str, None] = {}
        """Names of groups that the endpoint's queries ask for."""
        self.attempted = bool(config.get("attempts"))
        """Whether it is tried with wrong input too."""
        self.met: dict[Any, None] = {}
        """Models that its queries read and write."""
        self.carried = named_in_headers.NOTHING
        """What requests carry to say in which organisation, team or workspace they work."""
        self.led = False
        """Whether the last request was of who leads another organisation, team or workspace."""
        self.failed: dict[str, str] = {}
        """What of its rows could not be arranged, and why."""

    def _send(self, endpoint: Endpoint, request: Request, scale: int = 0) -> replay.Response:
        if not self.staged:
            return self._send_unstaged(endpoint, request, self.carried)
        self.begun(request)
        stage = Stage(
            self.targets,
            self.named,
            [*self.kept, *self.carried.fields],
            unpublished=bool(request.get("unpublished")),
            hidden_as=str(request.get("hidden_as") or ""),
            arranged=request.get("arranged") or (),
            single=self.single,
            theirs=self.parents if request.get("own_parent") else (),
            as_leader=bool(request.get("as_leader")),
            as_for=str(request.get("as_for") or ""),
            without=request.get("without"),
        )
        stage.seeds = request.get("seeds")
        response = replay.send(
            endpoint,
            request["url"],
            request["method"],
            request["role"],
            markers.expand(request.get("data"), scale or self.scale),
            request.get("content_type"),
            stage,
            check_csrf=bool(request.get("check_csrf")),
            keep_caches=bool(request.get("keep_caches")),
            headers=self.carried.headers,
            cookies=self.carried.cookies,
        )
        self.failed.update(stage.failed)
        self.led = stage.led
        challenged = roles.heard(endpoint, request["role"], response.status, response.headers)
        if challenged or self._expects_one(response):
            return self._send(endpoint, request, scale)
        self._note_groups(response)
        self.met.update(models_of(response, MEETING))
        return response

    @property
    def _strongest(self) -> str:
        return "superuser" if "superuser" in self.roles else self.roles[-1]

    def _carry(self, endpoint: Endpoint, method: str, skip: set[str]) -> None:
        """Learn what the endpoint reads to know in which workspace a request works."""
        self.carried = named_in_headers.NOTHING
        credentials.forget(endpoint)
        try:
            url = endpoint.url(arguments.magic_values(endpoint))
        except Exception:  # a converter of the project's own
            return
        request = {"method": method, "url": url, "role": self._strongest}
        if key_of(request) not in skip:

            def send(named: named_in_headers.Named) -> replay.Response:
                return self._send_unstaged(endpoint, request, named)

            self.carried = named_in_headers.found(endpoint, send)
            if endpoint.model_admin is None and not roles.by_header(endpoint):
                credentials.learn(endpoint, send)
                learned = credentials.known(endpoint)
                if learned is not None and roles.by_header(endpoint):
                    credentials.forget(endpoint)
                    if not self._lets_session_in(endpoint, request):
                        credentials.keep(endpoint, learned)

    def _lets_session_in(self, endpoint: Endpoint, request: Request) -> bool:
        """Whether who is logged in is answered otherwise than who is sent to log in."""
        statuses = [
            self._send_unstaged(
                endpoint, {**request, "role": role}, named_in_headers.NOTHING
            ).status
            for role in (actors.ANONYMOUS, self._strongest)
        ]
        return statuses[0] in _LOGIN_WANTED and statuses[1] not in _LOGIN_WANTED

    def _expects_one(self, response: replay.Response) -> bool:
        """Whether a `get` met several rows of a user who is to have one from now on."""
        if response.failure is None or response.failure.type != "MultipleObjectsReturned":
            return False
        models = [each.model for each in response.recording.executions if each.model is not None]
        model = models[-1]._meta.concrete_model if models else None
        if model is None or model in self.single or len(self.single) >= MOST_SINGLE:
            return False
        self.single[model] = None
        return True

    def _note_groups(self, response: replay.Response) -> None:
        for execution in response.recording.executions:
            for label, field, _, value in execution.where:
                if (label, field) == ("auth.Group", "name"):
                    values = value if isinstance(value, (list, tuple, set)) else [value]
                    self.groups.update(dict.fromkeys(map(str, values)))

    def _watch(self, endpoint: Endpoint, models: Iterable[Any]) -> None:
        for model in dict.fromkeys(each._meta.concrete_model for each in models):
            if model._meta.app_label in UNOWNED or len(self.targets) >= MOST_TARGETS:
                continue
            if model is not endpoint.queryset_model and model in dict(self.carried.fields):
                continue  # it is asked for to know where one works
            is_user = issubclass(model, ownership.user_model())
            if is_user and model is not endpoint.queryset_model:
                continue  # who is logged in is read by every page
            row = arguments.row_of(model, 0)
            if row is not None and all(type(known) is not type(row) for known in self.targets):
                self.targets.append(row)

    def _subject_of_met(self, endpoint: Endpoint, url: str) -> Iterator[Event]:
        """What a page is about by the rows that its requests have met so far."""
        self._watch(endpoint, self.met)
        self.secrets = list(leaks.of(self.targets))
        yield self._subject(endpoint, url)

    def _subject(self, endpoint: Endpoint, url: str) -> Event:
        view = endpoint.view_class
        return {
            "event": "subject",
            "endpoint": endpoint.id,
            "url": url,
            "rows": [self._row(endpoint, row) for row in self.targets],
            "permissions": declared.names(view, "permission_classes"),
            "joined_at": joined.of_rows_at(endpoint.view_class),
            "permissions_at": declared.permissions_at(endpoint),
            "permissions_stated": declared.states_permissions(endpoint),
            "authentication": declared.names(view, "authentication_classes"),
            "silent_authentication": declared.silent_authentication(view),
            "own_csrf_check": declared.own_csrf_check(view),
            "exempted_at": declared.exempted_at(endpoint),
            "own_authentication": declared.own_authentication(view),
            "csrf_exempt": bool(getattr(endpoint.view, "csrf_exempt", False))
            and endpoint.kind != "drf",
            "detail": bool(self.kept),
            "handlers": declared.handlers(endpoint),
            "hooks": declared.hooks(endpoint),
        }

    def _row(self, endpoint: Endpoint, row: Any) -> Event:
        model = type(row)
        return {
            "model": model._meta.label,
            "key": str(row.pk),
            "owners": [way.name for way in ownership.owned(model, self._way(model))],
            "shared": [each.name for each in ownership.tenancies(model)],
            "by_url": self._is_by_url(row),
            "named_by": next((name for each, name in self.kept if isinstance(row, each)), ""),
            "hides": publication.kinds(model),
            "of_view": endpoint.queryset_model is not None
            and model is endpoint.queryset_model._meta.concrete_model,
        }

    def _is_by_url(self, row: Any) -> bool:
        """Whether the URL names the row."""
        return any(isinstance(row, kind) for kind, _ in self.kept)

    def _way(self, model: Any) -> str:
        return self.named.get(model._meta.label, "")

    def _shown(self, response: replay.Response) -> int:
        """How many of the rows that the endpoint is about an answer shows."""
        return sum(showing.is_shown(row, response) for row in self.targets)

    def _once_sent(self, endpoint: Endpoint, request: Request) -> replay.Response:
        sent = json.dumps([request.get("data"), request.get("arranged")], default=str)
        key = f"{key_of(request)} {sent}"
        if key not in self._known:
            self._known[key] = self._send(endpoint, request)
        return self._known[key]

    def plain(self, endpoint: Endpoint, request: Request) -> replay.Response:
        """The answer to a request of the matrix."""
        is_bare = request["method"] == "GET" and not request.get("arranged")
        once = self._once if is_bare else self._once_sent
        return once(endpoint, request)

    def bodies_for(self, endpoint: Endpoint, request: Request) -> list[tuple[Any, str | None]]:
        """(data, content type) that it may want."""
        return list(self._bodies(endpoint, request, None))

    def cell_of(self, endpoint: Endpoint, request: Request, response: replay.Response) -> Event:
        """What there is to tell of one request."""
        return self._cell(endpoint, request, response)

    def _leaks(self, actor: str, response: replay.Response) -> list[Event]:
        """Secrets in an answer, and whether they are the actor's own."""
        found = [each for each in self.secrets if each.text.encode() in response.body]
        if not found:
            return []
        stage = Stage(self.targets, self.named, self.kept)
        user, owner = stage.user(actor), stage.owner()
        return [
            {
                "model": each.row._meta.label,
                "key": str(each.row.pk),
                "field": each.field.name,
                "kind": each.kind,
                "mine": user is not None
                and (each.row == user or (each.row in self.targets and user == owner))
                and not leaks.is_for_another(each.row),
                "whole": leaks.is_whole(each.row, response)
                or validation.shows_all(type(each.row), each.field.name),
                "writers": validation.writers(each.field.name, each.text),
            }
            for each in found
        ]

    def _carried_at(
        self, endpoint: Endpoint, request: Request, response: replay.Response
    ) -> Event | None:
        """Where what it names is looked up, or read, if its rows are looked up within that, and a
        stranger would not come to them without."""
        about = {type(row)._meta.concrete_model for row in self.targets}
        labels = {model._meta.label for model in about}
        behind = {  # a row may be confined by way of those that it is below
            step.model._meta.label
            for model in about
            for tenancy in ownership.tenancies(model)
            for step in tenancy.steps
        }
        shared = {model for model, _ in self.carried.fields}
        sent = response.recording.executions if shared else []
        if not any(
            (label in labels or (label in behind and _is_about(each, about)))
            and _leads_to(apps.get_model(label), name) in shared
            for each in sent
            for label, name, _, _ in each.where
        ):
            return None
        if request["role"] in _STRANGERS and self._comes_without(endpoint, request, response):
            return None
        places = [
            each.ran[0].wire()
            for each in sent
            if each.ran and each.model is not None and each.model._meta.concrete_model in shared
        ]
        return places[0] if places else self.carried.read_at

    def _comes_without(
        self, endpoint: Endpoint, request: Request, response: replay.Response
    ) -> bool:
        """Whether a request that shows or changes rows does so too without what it carries."""
        if not (is_done(response) and (response.changes or self._shown(response))):
            return False
        before = self.carried, self.led
        self.carried = self.carried._replace(headers={}, cookies={})
        try:
            without = self._send(endpoint, request)
        finally:
            self.carried, self.led = before
        return is_done(without) and bool(
            without.changes if response.changes else self._shown(without)
        )

    def _looked_up(self, actor: str, response: replay.Response) -> list[Event]:
        """Where the project's code first asked for the rows, or wrote to them, for a stranger."""
        if actor not in _STRANGERS:
            return []
        labels = {type(row)._meta.label for row in self.targets}
        labels |= {  # what a parameter may name in the place of the user's own
            tenancy.steps[0].related_model._meta.label
            for row in self.targets
            for tenancy in ownership.tenancies(type(row))
            if tenancy.steps
        }
        found: dict[str, Event] = {}
        for each in response.recording.executions:
            label = each.model._meta.label if each.model is not None else ""
            if label not in labels or label in found or each.kind not in MEETING:
                continue
            found[label] = self._lookup(label, each, response)
        return list(found.values())

    def _looked_up_of(
        self, label: str, response: replay.Response, *, last: bool = False
    ) -> list[Event]:
        """Where the project's code first, or last, asked for rows of a model."""
        executions = response.recording.executions
        for each in reversed(executions) if last else executions:
            if each.model is not None and each.model._meta.label == label and each.kind in MEETING:
                return [self._lookup(label, each, response)]
        return []

    def _lookup(self, label: str, each: Execution, response: replay.Response) -> Event:
        built = next(iter(each.built), None)
        at = self._confined(label, response)
        confined_at = at.wire() if at is not None else response.let_through_at
        return {
            "model": label,
            "frame": each.ran[0].wire() if each.ran else None,
            "built": built.wire() if built is not None else None,
            "confined": confined_at,
            "opted_in": self._opted_in(label, response),
            "template": _template_of(each),
        }

    def _opted_in(self, label: str, response: replay.Response) -> bool:
        """Whether all that asks for rows of a model wants a flag set by which users share them."""
        found = [
            any(
                _SHARES.fullmatch(name) and value is True
                for wish in wanted.of_query(each.query, "", listed=True).values()
                for name, (_, value, _) in wish.items()
            )
            for each in response.recording.executions
            if each.model is not None and each.model._meta.label == label and each.kind == "select"
        ]
        return bool(found) and all(found)

    def _confined(self, label: str, response: replay.Response) -> places.Place | None:
        """Where all that asks for rows of a model is confined to the user's."""
        found = [
            confined.place_of(each.query)
            for each in response.recording.executions
            if each.model is not None and each.model._meta.label == label and each.kind == "select"
        ]
        return found[-1] if all(found) and found else None

    def _cell(
        self, endpoint: Endpoint, request: Request, response: replay.Response, variation: str = ""
    ) -> Event:
        failure = response.failure
        sent = markers.expand(request.get("data"), self.scale)
        shown = [row for row in self.targets if showing.is_shown(row, response)]
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
            "cache_control": response.headers.get("Cache-Control", ""),
            "vary": response.headers.get("Vary", ""),
            "shown": [row._meta.label for row in shown],
            "only_named": [
                row._meta.label for row in shown if showing.is_only_named(row, response)
            ],
            "changes": list(response.changes),
            "leaks": self._leaks(request["role"], response),
            "early": [each.wire() for each in response.early],
            "answer": response.body[:_BRIEF].decode("utf-8", "replace"),
            "failure": failure._asdict() if failure is not None else None,
            "carried": self.carried.told,
            "carried_at": self._carried_at(endpoint, request, response),
            "looked_up": self._looked_up(request["role"], response),
            "refused_at": response.refused_at,
            "readers": list(response.readers),
            "written_at": _written_at(endpoint, response) if request["method"] == "GET" else {},
        }


def _written_at(endpoint: Endpoint, response: replay.Response) -> dict[str, Event]:
    """By model, the line of the view's own class from which its rows were written; else the
    project's outermost line."""
    changed = {change["model"] for change in response.changes}
    found: dict[str, Event] = {}
    for each in response.recording.executions:
        label = each.model._meta.label if each.model is not None else ""
        if label not in changed or label in found or each.kind in ("select", "") or not each.ran:
            continue
        # The view itself may be an instance, as a feed is.
        kinds = (endpoint.view_class or type(endpoint.view)).__mro__
        own = tuple(f"{kind.__qualname__}." for kind in kinds)
        of_view = [place for place in each.ran if place.function.startswith(own)]
        found[label] = (of_view or each.ran)[-1].wire()
    return found


def _template_of(each: Execution) -> Event | None:
    """The tag of a template by which Django asked, without code of the project's own around it."""
    if each.template is None or each.ran or each.built:
        return None
    path, line = each.template
    return places.Place(path, line, line, 0, 0, "").wire()


def _is_about(execution: Execution, models: Container[Any]) -> bool:
    return execution.model is not None and execution.model._meta.concrete_model in models


def _leads_to(model: Any, name: str) -> Any:
    """The model that a condition on a foreign key is about; None for other fields."""
    try:
        return model._meta.get_field(name).related_model
    except FieldDoesNotExist:
        return None


def models_of(response: replay.Response, kinds: Iterable[str]) -> dict[Any, None]:
    """Models of statements that the project's own code sent."""
    return {
        execution.model._meta.concrete_model: None
        for execution in response.recording.executions
        if execution.model is not None
        and execution.kind in kinds
        and (execution.ran or execution.built or execution.template)
    }


def is_done(response: replay.Response) -> bool:
    return 200 <= response.status < 400
