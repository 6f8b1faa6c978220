"""One endpoint as every kind of user, with every method: a cell of the access matrix for each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.core.cache import caches
from django.db import models
from django.urls import resolve as resolve_url

from django_pro_probe import arguments, markers, questions, replay, roles, validation, wanted
from django_pro_probe.access import (
    actors,
    chance,
    claims,
    credentials,
    declared,
    differing,
    entering,
    guards,
    joined,
    leading,
    leaks,
    logged,
    logins,
    named_in_headers,
    named_rows,
    ownership,
    publication,
    racing,
    reading,
    showing,
    states,
    wrong,
)
from django_pro_probe.access.actors import Stage
from django_pro_probe.access.attempts import Attempts
from django_pro_probe.access.letters import token_of
from django_pro_probe.access.marking import Marking
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Explorer, Request, key_of, not_checked

MOST_TARGETS = 4
"""Models whose rows one endpoint is watched for."""
MOST_GROUPS = 3
MOST_CLAIMS = 4
MOST_SINGLE = 3
MOST_NAMED = 3
MOST_VARIANTS = 2
_MEETING = ("select", "update", "delete")
_MOST_WISHES = 2
_BRIEF = 400
"""Characters of an answer that are told."""
_REFUSED = (401, 403, 404)
_FOR_STATES = (400, 402, 404, 406, 409, 410, 412, 422, 423, 500)
"""How a request may be refused for the state of its rows."""
_FOR_BODIES = (400, 422)
_PASSWORD = "Kept-nowhere-else-9"  # noqa: S105 made up
_OTHER_TEXT = "another text"
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
        self.secrets: list[leaks.Secret] = []
        self.parents: list[Any] = []
        """Other rows of what the URL names beside the row that the page is about."""
        self.below = ""
        """The URL of the row with those in it."""
        self.absent = ""
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
        self.met.update(_models_of(response, _MEETING))
        return response

    def _send_unstaged(
        self, endpoint: Endpoint, request: Request, carried: named_in_headers.Named
    ) -> replay.Response:
        self.begun(request)
        response = replay.send(
            endpoint,
            request["url"],
            request["method"],
            request["role"],
            markers.expand(request.get("data"), self.scale),
            request.get("content_type"),
            headers=carried.headers,
            cookies=carried.cookies,
        )
        if roles.heard(endpoint, request["role"], response.status, response.headers):
            return self._send_unstaged(endpoint, request, carried)
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

    def events(self, endpoint: Endpoint, skip: set[str]) -> Iterator[Event]:
        """`subject`, then a `cell` for each method and actor, then `next`."""
        self._known.clear()
        self.staged, self.targets, self.kept, self.groups, self.met = False, [], [], {}, {}
        self.single, self.failed = {}, {}
        send = self._sender(skip)
        answers_get = "GET" in endpoint.methods or not endpoint.methods
        first = "GET" if answers_get else endpoint.methods[0]
        self._carry(endpoint, first, skip)
        resolved = arguments.resolve(endpoint, send, self.roles, first)
        if isinstance(resolved, arguments.Reason):
            yield not_checked(endpoint, str(resolved))
            if not skip and endpoint.parameters and not self.plain_only:
                yield from Marking(self, endpoint).unanswered(first)
        else:
            if not answers_get:
                resolved = self._by_body(endpoint, resolved, first, skip)
            elif not resolved.role:
                send(endpoint, resolved.url, "GET", self.roles[-1])
            self._find_targets(endpoint, resolved)
            yield self._subject(endpoint, resolved.url)
            self.staged = True
            self.secrets = list(leaks.of(self.targets))
            self._known.clear()
            yield from self._cells(endpoint, resolved.url, skip, answers_get=answers_get)
            if not self.plain_only:
                request = {"method": first, "url": resolved.url}
                yield from self._with_tokens(endpoint, request, skip)
        for what, why in self.failed.items():
            yield {"event": "not_checked", "endpoint": endpoint.id, "kind": "model",
                   "what": what, "why": f"it could not be made so: {why}"}  # fmt: skip
        yield {"event": "next", "endpoint": endpoint.id, "requests": []}

    def _with_tokens(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """What nobody gets without a login, or another answer than with one, with tokens that
        nobody may accept."""
        each = {**request, "role": actors.ANONYMOUS}
        if endpoint.model_admin is not None or key_of(each) in skip:
            return
        reading.begin()
        response = self._send(endpoint, each)
        reading.end()
        failed = response.status >= HTTPStatus.INTERNAL_SERVER_ERROR  # it wants a user
        open_ = (_is_done(response) or failed) and reading.authorization_read()
        if response.status in (401, 403) or open_:
            yield from entering.of_tokens(endpoint, request, response, self._cell)

    def _find_targets(self, endpoint: Endpoint, resolved: arguments.Resolved) -> None:
        """Rows that the URL names, row 1 of the view's model, and of what its queries read."""
        self._named_by_url(endpoint, resolved)
        models = [endpoint.queryset_model] if endpoint.queryset_model is not None else []
        for response in list(self._known.values()):
            models += _models_of(response, ("select",))
        self._watch(endpoint, models)

    def _watch(self, endpoint: Endpoint, models: Iterable[Any]) -> None:
        for model in dict.fromkeys(each._meta.concrete_model for each in models):
            if model._meta.app_label in _UNOWNED or len(self.targets) >= MOST_TARGETS:
                continue
            if model is not endpoint.queryset_model and model in dict(self.carried.fields):
                continue  # it is asked for to know where one works
            is_user = issubclass(model, ownership.user_model())
            if is_user and model is not endpoint.queryset_model:
                continue  # who is logged in is read by every page
            row = arguments.row_of(model, 0)
            if row is not None and all(type(known) is not type(row) for known in self.targets):
                self.targets.append(row)

    def _another_parent(
        self, endpoint: Endpoint, resolved: arguments.Resolved, values: dict[str, Any]
    ) -> None:
        """`/projects/2/tasks/1/` where the task is one of project 1."""
        self.parents, self.below = [], ""
        *above, own = list(resolved.learned) or [""]
        changed = dict(values)
        for name in above:
            model, field = resolved.learned[name]
            row = arguments.row_of(model, 1)
            is_above = model is not resolved.learned[own][0] and (
                ownership.owned(model) or ownership.tenancies(model)
            )
            if row is not None and is_above and name in values:
                self.parents.append(row)
                changed[name] = arguments.value_of(row, field, name)
        if self.parents:
            with suppress(Exception):  # a converter of the project's own
                self.below = endpoint.url(changed)

    def _no_row(
        self, endpoint: Endpoint, resolved: arguments.Resolved, values: dict[str, Any]
    ) -> None:
        own = next(reversed(list(resolved.learned)), "")
        if own in values:
            model, name = resolved.learned[own]
            field = model._meta.pk if name == "pk" else model._meta.get_field(name)
            absent = wrong.key_of_no_row(field)
            if absent is not None:
                with suppress(Exception):  # a converter of the project's own
                    self.absent = endpoint.url({**values, own: absent})

    def _named_by_url(self, endpoint: Endpoint, resolved: arguments.Resolved) -> None:
        self.absent = ""
        try:
            values = resolve_url(resolved.url.partition("?")[0]).kwargs
        except Exception:  # a converter of the project's own
            return
        self._another_parent(endpoint, resolved, values)
        self._no_row(endpoint, resolved, values)
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
            "permissions": declared.names(view, "permission_classes"),
            "permissions_stated": declared.states_permissions(endpoint),
            "authentication": declared.names(view, "authentication_classes"),
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
            "by_url": any(isinstance(row, each) for each, _ in self.kept),
            "named_by": next((name for each, name in self.kept if isinstance(row, each)), ""),
            "publishable": bool(publication.hidden(model)),
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
            requests.append({"method": "GET", "url": self._with_query(endpoint, url, skip)})
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
            if not self.plain_only:
                yield from self._past_guards(endpoint, request, skip)
                yield from self._variations_of_get(endpoint, request, skip)
        for method in self._unsafe_methods(endpoint, url):
            sent = self._accepted(endpoint, url, method, page, skip)
            if not self.targets:  # a page that answers no GET shows what it is about only now
                self._watch(endpoint, self.met)
                self.secrets = list(leaks.of(self.targets))
                yield self._subject(endpoint, url)
            sent = self._telling(endpoint, self._let_in(endpoint, sent, page, skip), skip)
            for actor in asked:
                each = {**sent, "role": actor}
                if key_of(each) in skip:
                    continue
                yield self._cell(endpoint, each, self._once_sent(endpoint, each))
            if not self.plain_only:
                if not answers_get:
                    yield from self._past_guards(endpoint, sent, skip)
                yield from self._variations_of_write(endpoint, sent, skip)
            requests.append(sent)
        for name in list(self.groups)[:MOST_GROUPS]:
            for request in requests:
                each = {**request, "role": f"{actors.GROUP}{name}"}
                if key_of(each) not in skip:
                    yield self._cell(endpoint, each, self._send(endpoint, each))
        if self.plain_only:
            return
        if not skip:
            yield from Marking(self, endpoint).events(requests)
        if self.attempted:
            yield from Attempts(self, endpoint, url, skip).events(requests)

    def _variations_of_get(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        yield from self._with_parameters(endpoint, request["url"], skip)
        yield from self._unpublished(endpoint, request["url"], skip)
        yield from self._with_own_parent(endpoint, request, skip)
        yield from self._of_no_row(endpoint, request, skip)
        yield from self._as_leader(endpoint, request, skip)
        yield from self._after_the_owner(endpoint, request["url"], skip)

    def _variations_of_write(
        self, endpoint: Endpoint, sent: Request, skip: set[str]
    ) -> Iterator[Event]:
        owners = {**sent, "role": actors.OWNER}
        if sent["method"] == "POST":
            yield from entering.of_login(endpoint, sent, self.scale, self._cell)
            if not skip:
                yield from entering.of_reset(endpoint, sent, self.scale, self._cell)
            yield from self._logging(endpoint, owners, skip)
        yield from self._without_token(endpoint, owners, skip)
        yield from self._with_own_parent(endpoint, sent, skip)
        yield from self._of_no_row(endpoint, sent, skip)
        yield from self._as_leader(endpoint, sent, skip)
        yield from self._claiming(endpoint, owners, skip)
        yield from self._naming_others(endpoint, owners, skip)
        yield from self._by_chance(endpoint, owners, skip)
        yield from self._racing(endpoint, owners, skip)

    def _with_query(self, endpoint: Endpoint, url: str, skip: set[str]) -> str:
        """The URL with what its form or serializer takes, where the page is refused without."""
        each = {"method": "GET", "url": url, "role": actors.OWNER}
        if "?" in url or endpoint.model_admin is not None or key_of(each) in skip:
            return url
        if self._send(endpoint, each).status not in _FOR_BODIES:
            return url
        query: dict[str, Any] = {}
        for _, values in validation.declared():
            query.update(markers.expand(values, self.scale) if isinstance(values, dict) else {})
        if query:
            longer = f"{url}?{urlencode(query, doseq=True)}"
            if _is_done(self._send(endpoint, {**each, "url": longer})):
                return longer
        return url

    def _let_in(
        self, endpoint: Endpoint, sent: Request, page: bytes | None, skip: set[str]
    ) -> Request:
        """A request that is refused, with the rows as its queries want them to be."""
        for _ in range(_MOST_WISHES):
            owner = {**sent, "role": actors.OWNER}
            if key_of(owner) in skip or endpoint.model_admin is not None:
                break
            plain = self._once_sent(endpoint, owner)
            if plain.status not in _FOR_STATES:
                break
            known = list(sent.get("arranged") or ())
            wishes = wanted.wishes(plain.recording, sent["url"])
            more = [each for each in states.asked_for(self._asked(plain), wishes)
                    if each not in known]  # fmt: skip
            if not more:
                break
            arranged = [*known, *more]
            other = self._accepted(endpoint, sent["url"], sent["method"], page, skip, arranged)
            response = self._once_sent(endpoint, {**other, "role": actors.OWNER})
            if not _is_done(response) and response.status == plain.status:
                break
            sent = other
        return sent

    def _asked(self, response: replay.Response) -> list[Any]:
        """Rows that a request is about: the endpoint's, and those that it asked for."""
        first = [arguments.row_of(model, 0) for model in _models_of(response, _MEETING)]
        found = [row for row in (*self.targets, *first) if row is not None]
        return list({(row._meta.label, row.pk): row for row in found}.values())

    def _telling(self, endpoint: Endpoint, sent: Request, skip: set[str]) -> Request:
        """The request as it shows a change: on rows whose flags are the other way, or with values
        that the rows do not have yet."""
        owner = {**sent, "role": actors.OWNER}
        if key_of(owner) in skip or endpoint.model_admin is not None:
            return sent
        plain = self._once_sent(endpoint, owner)
        if _goes_through(plain) or not (_is_done(plain) or plain.status in _FOR_STATES):
            return sent
        found = validation.looked_up(sent.get("data"), plain.recording)
        if found is not None:
            response = self._once_sent(endpoint, {**owner, "data": found})
            if _goes_through(response):
                return {**sent, "data": found}
            if _is_done(response):
                plain, sent, owner = response, {**sent, "data": found}, {**owner, "data": found}
        others: list[Request] = []
        data = markers.expand(sent.get("data"), self.scale)
        values = differing.other_values(data, differing.numbers_of(self.targets))
        if values != data and _is_done(plain):
            others.append({"data": values})
        users = [arguments.row_of(ownership.user_model(), index) for index in (0, 1)]
        values = differing.with_another_user(data, *users)
        if values != data:
            others.append({"data": values})
        rows, known = self._asked(plain), list(sent.get("arranged") or ())
        asked_for = states.asked_for(rows, wanted.wishes(plain.recording, sent["url"]))
        ways = [each for each in (asked_for, *states.others(rows)) if each]
        others += [{"arranged": [*known, *each]} for each in ways]
        best, most = sent, (_is_done(plain), self._shown(plain))
        made_anew = 0
        for other in others:
            response = self._once_sent(endpoint, {**owner, **other})
            is_further = response.status in _FOR_BODIES and response.status != plain.status
            if is_further and not _is_done(plain) and made_anew < _MOST_WISHES:
                # The state was wrong, and hid that the body is: one is made for this state.
                made_anew += 1
                arranged = other.get("arranged") or ()
                made = self._accepted(endpoint, sent["url"], sent["method"], None, skip, arranged)
                other = {name: made.get(name) for name in ("data", "content_type", "arranged")}
                response = self._once_sent(endpoint, {**owner, **other})
            if _goes_through(response):
                return {**sent, **other}
            came = _is_done(response), self._shown(response)
            if came > most:
                best, most = {**sent, **other}, came
        return best

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
        once = self._once if request["method"] == "GET" else self._once_sent
        return once(endpoint, request)

    def bodies_for(self, endpoint: Endpoint, request: Request) -> list[tuple[Any, str | None]]:
        """(data, content type) that it may want."""
        return list(self._bodies(endpoint, request, None))

    def cell_of(self, endpoint: Endpoint, request: Request, response: replay.Response) -> Event:
        """What there is to tell of one request."""
        return self._cell(endpoint, request, response)

    def _without_token(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """As a page of another site would have the owner's browser send it."""
        is_browser = endpoint.model_admin is None and not roles.by_header(endpoint)
        if key_of(request) in skip or not is_browser:
            return
        each = {**request, "check_csrf": True}
        yield self._cell(endpoint, each, self._send(endpoint, each), "no csrf token")

    def _past_guards(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The request of who gets in although the view inherits a mixin that asks for more, or
        names a permission that does."""
        yield from self._joined_with_or(endpoint, request, skip)
        if not guards.of(endpoint.view_class):
            return
        for actor in (actors.ANONYMOUS, actors.OTHER):
            each = {**request, "role": actor}
            if key_of(each) in skip or not self.plain(endpoint, each).ok:
                continue
            with guards.skipped(endpoint.view_class) as skipped:
                response = self._send(endpoint, each)
            if skipped and response.ok:
                yield {**self._cell(endpoint, each, response, "guards"), "skipped": skipped}
                return

    def _joined_with_or(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        each = {**request, "role": actors.OTHER}
        is_asked = endpoint.kind == "drf" and joined.has_any(endpoint.view_class)
        if not is_asked or key_of(each) in skip or not _is_done(self.plain(endpoint, each)):
            return
        with joined.watched() as without_effect:
            response = self._send(endpoint, each)
        if without_effect and _is_done(response):
            cell = self._cell(endpoint, each, response, "joined with or")
            yield {**cell, "skipped": list(dict.fromkeys(without_effect))}

    def _with_parameters(self, endpoint: Endpoint, url: str, skip: set[str]) -> Iterator[Event]:
        """The page under the parameters that it asks for, with what the owner's rows have there."""
        plain = self._known.get(key_of({"method": "GET", "url": url, "role": actors.OWNER}))
        if endpoint.model_admin is not None or plain is None or not plain.asked:
            return

        def send(each: str) -> replay.Response:
            return self._once(endpoint, {"method": "GET", "url": each, "role": actors.OWNER})

        found = questions.variants(url, plain.asked, send)[:MOST_VARIANTS]
        if found and not self.targets:
            self._watch(endpoint, self.met)
            self.secrets = list(leaks.of(self.targets))
            yield self._subject(endpoint, url)
        for each in found:
            for actor in (actors.OWNER, actors.OTHER, actors.ANONYMOUS):
                request = {"method": "GET", "url": each, "role": actor}
                if key_of(request) not in skip:
                    yield self._cell(endpoint, request, self._send(endpoint, request), "parameters")

    def _unpublished(self, endpoint: Endpoint, url: str, skip: set[str]) -> Iterator[Event]:
        """The page while its rows are drafts, or private."""
        if endpoint.model_admin is not None or not any(
            publication.hidden(type(row)) for row in self.targets
        ):
            return
        for actor in (actors.ANONYMOUS, actors.OTHER):
            each = {"method": "GET", "url": url, "role": actor, "unpublished": True}
            plain = self._known.get(key_of(each))
            if key_of(each) in skip or plain is None or not plain.ok:
                continue
            cell = self._cell(endpoint, each, self._send(endpoint, each), "unpublished")
            yield cell
            if cell["shown"]:
                continue
            for way in dict.fromkeys(
                w for row in self.targets for w in publication.ways(type(row))
            ):
                only = {**each, "hidden_as": way}
                yield self._cell(endpoint, only, self._send(endpoint, only), f"only {way}")

    def _after_the_owner(self, endpoint: Endpoint, url: str, skip: set[str]) -> Iterator[Event]:
        """The page once the owner's answer may lie in a cache, published or not."""
        if endpoint.model_admin is not None or not self.targets:
            return
        for unpublished in (False, True):
            owner = {"method": "GET", "url": url, "role": actors.OWNER, "unpublished": unpublished}
            if key_of(owner) in skip:
                return
            if unpublished and not any(publication.hidden(type(row)) for row in self.targets):
                return
            owners = self._send(endpoint, owner)
            if not _fills_a_cache():
                return
            for actor in (actors.ANONYMOUS, actors.OTHER):
                each = {**owner, "role": actor, "keep_caches": True}
                if key_of(each) in skip:
                    continue
                response = self._send(endpoint, each)
                name = "after the owner" + (", unpublished" if unpublished else "")
                cell = self._cell(endpoint, each, response, name)
                if response.ok and response.body == owners.body and not cell["shown"]:
                    own = {**owner, "role": actor, "as_for": actors.OWNER}
                    cell["owners_answer"] = self._send(endpoint, own).body != owners.body
                yield cell
                self._send(endpoint, owner)

    def _with_own_parent(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """Another user's own row above the owner's row."""
        each = {**request, "url": self.below, "role": actors.OTHER, "own_parent": True}
        if self.below and key_of(each) not in skip:
            yield self._cell(endpoint, each, self._send(endpoint, each), "own parent")

    def _of_no_row(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """Where another user's row is forbidden, the same of a row that is not there."""
        plain = {**request, "role": actors.OTHER}
        each = {**plain, "url": self.absent}
        if not self.absent or endpoint.model_admin is not None or key_of(each) in skip:
            return
        if key_of(plain) not in skip and self.plain(endpoint, plain).status == HTTPStatus.FORBIDDEN:
            yield self._cell(endpoint, each, self._send(endpoint, each), "no such row")

    def _as_leader(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """What another user is refused, as the same user who leads another organisation."""
        each = {**request, "role": actors.OTHER}
        if key_of(each) in skip or endpoint.model_admin is not None:
            return
        ways = [way for row in self.targets for way in ownership.tenancies(type(row))]
        if not any(map(leading.rights, ways)):
            return
        plain = self.plain(endpoint, each)
        if plain.status in _REFUSED or not any(
            showing.is_shown(row, plain) for row in self.targets
        ):
            response = self._send(endpoint, {**each, "as_leader": True})
            if self.led and 200 <= response.status < 400:
                yield self._cell(endpoint, each, response, "leads another")

    def _claiming(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The owner's body with values that users have no say in: all of them, else one by one."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, request)
        written = _saved(plain)
        claimed = claims.of_changes(plain.changes, claims.other_user(), written)
        if not (claimed and 200 <= plain.status < 400):
            return
        data = request.get("data") if request.get("data") is not None else {}
        if claims.without(data, claimed) != data:
            each = {
                **request,
                "data": claims.without(data, claimed),
                "arranged": self._without(request, claimed),
            }
            yield self._cell(endpoint, each, self._send(endpoint, each), "claims nothing")
        for some in (claimed, *([each] for each in claimed[:MOST_CLAIMS])):
            each = {
                **request,
                "data": claims.added(data, some),
                "arranged": self._without(request, some),
            }
            response = self._send(endpoint, each)
            yield {
                **self._cell(endpoint, each, response, "claims more"),
                "claims": [claim.wire() for claim in some],
            }
            if 200 <= response.status < 400 or len(claimed) == 1:
                return

    def _without(self, request: Request, claimed: list[claims.Claim]) -> list[states.Arranged]:
        """What the rows of a request are made before it, and that they lack what is claimed."""
        return [*(request.get("arranged") or ()), *claims.unset(claimed, self.targets)]

    def _naming_others(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """The owner's body with another user's row where it names one of theirs."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, request)
        data = markers.expand(request.get("data"), self.scale)
        if not (200 <= plain.status < 400 and data):
            return
        holders = [apps.get_model(change["model"]) for change in plain.changes]
        holders += [type(row) for row in self.targets]
        kept = [row for row in self.targets if any(isinstance(row, each) for each, _ in self.kept)]
        for named in list(named_rows.found(data, dict.fromkeys(holders), kept))[:MOST_NAMED]:
            stage = Stage(
                [row for row in self.targets if row != named.row],
                self.named,
                self.kept,
                arranged=request.get("arranged") or (),
                single=self.single,
                others=[named.row],
            )
            each = {**request, "data": named_rows.replaced(data, named)}
            self.begun(each)
            response = replay.send(
                endpoint,
                each["url"],
                each["method"],
                each["role"],
                each["data"],
                each.get("content_type"),
                stage,
                headers=self.carried.headers,
                cookies=self.carried.cookies,
            )
            if stage.apart:
                yield {
                    **self._cell(endpoint, each, response, "another user's row"),
                    "named": {
                        "name": named.name,
                        "holder": named.holder._meta.label,
                        "field": named.field.attname,
                        "row": self._row(endpoint, named.row),
                    },
                }

    def _by_chance(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The owner's request with the same numbers of `random`, then with others."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, request)
        sent = json.dumps(markers.expand(request.get("data"), self.scale), default=str)
        if not (200 <= plain.status < 400 and chance.tokens(plain.changes, sent)):
            return
        made = []
        for seeds in (("one", "one"), ("one", "another"), ("another", "one")):
            with chance.watched() as places:
                response = self._send(endpoint, {**request, "seeds": seeds})
            if not places:
                return
            made.append(chance.tokens(response.changes, sent))
        for (model, name), text in made[0].items():
            same, other = (each.get((model, name)) for each in made[1:])
            if text == same and other not in (None, text):
                yield {
                    "event": "sink",
                    "endpoint": endpoint.id,
                    "kind": "chance",
                    "input": f"{model}.{name}",
                    "detail": "the numbers of random decide it",
                    "place": places[-1],
                    "cell": self._cell(endpoint, request, response, "other numbers of random"),
                }

    def _logging(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The owner's body with a password that stands nowhere else, in search of it in the log."""
        data = markers.expand(request.get("data"), self.scale)
        names = [name for name in data or () if logins.is_password(str(name))]
        is_admins = endpoint.model_admin is not None
        if key_of(request) in skip or not isinstance(data, dict) or not names or is_admins:
            return
        each = {**request, "data": {**data, **dict.fromkeys(names, _PASSWORD)}}
        with logged.watched(_PASSWORD) as places:
            response = self._send(endpoint, each)
        if places:
            yield {
                "event": "token",
                "endpoint": endpoint.id,
                "kind": "password in log",
                "told": "",
                "place": places[-1],
                "cell": self._cell(endpoint, each, response, "a password"),
                "asked": None,
            }

    def _racing(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The owner's request twice, one after the other and at once."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, request)
        if 200 <= plain.status < 400 and plain.changes:
            stage = {
                "targets": self.targets,
                "named": self.named,
                "kept": self.kept,
                "arranged": request.get("arranged") or (),
                "single": list(self.single),
            }
            yield from racing.of_request(endpoint, request, plain, stage, self.scale)

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
                and (each.row == user or (each.row in self.targets and user == owner)),
            }
            for each in found
        ]

    def _accepted(
        self,
        endpoint: Endpoint,
        url: str,
        method: str,
        page: bytes | None,
        skip: set[str],
        arranged: Iterable[states.Arranged] = (),
    ) -> Request:
        """The request with a body that the owner's, else a superuser's, goes through with."""
        bare: Request = {"method": method, "url": url}
        if arranged:
            bare["arranged"] = list(arranged)
        best, lowest = bare, (9, 0)
        for actor in (actors.OWNER, actors.SUPERUSER):
            asked = {**bare, "role": actor}
            if key_of(asked) in skip:
                continue
            for data, content_type in self._bodies(endpoint, asked, page):
                request = {**asked, "data": data}
                if content_type:
                    request["content_type"] = content_type
                request, wire = self._until_accepted(endpoint, request)
                tried = {name: value for name, value in request.items() if name != "role"}
                if 200 <= wire["status"] < 400:
                    tried["data"] = self._changing(tried.get("data"))
                    return self._filled(endpoint, tried, actor)
                if actor != actors.OWNER and best is not bare and wire["status"] in _REFUSED:
                    continue  # it is none of theirs, which says nothing of the body
                # Of bodies that are refused, the one that came the furthest, and says the most.
                rank = _rank(wire), -len(tried.get("data") or ())
                if rank < lowest:
                    best, lowest = tried, rank
        return best

    def _filled(self, endpoint: Endpoint, request: Request, actor: str) -> Request:
        """A form whose fields a script of the page fills in, filled in."""
        data = request.get("data")
        if not isinstance(data, dict) or "" not in data.values():
            return request
        filled = {**request, "data": {name: value or "1" for name, value in data.items()}}
        for each in (request, filled):
            response = self._send(endpoint, {**each, "role": actor})
            if 200 <= response.status < 400 and response.changes:
                return each
        return request

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
            "cache_control": response.headers.get("Cache-Control", ""),
            "vary": response.headers.get("Vary", ""),
            "shown": [row._meta.label for row in self.targets if showing.is_shown(row, response)],
            "changes": list(response.changes),
            "leaks": self._leaks(request["role"], response),
            "early": [each.wire() for each in response.early],
            "answer": response.body[:_BRIEF].decode("utf-8", "replace"),
            "failure": failure._asdict() if failure is not None else None,
            "carried": self.carried.told,
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


def _saved(response: replay.Response) -> dict[Any, None]:
    """Models of rows that a request saved, by a generic view's code too."""
    return {
        execution.model._meta.concrete_model: None
        for execution in response.recording.executions
        if execution.model is not None
        and execution.kind in ("insert", "update")
        and execution.model._meta.app_label not in _UNOWNED
    }


def _is_done(response: replay.Response) -> bool:
    return 200 <= response.status < 400


def _goes_through(response: replay.Response) -> bool:
    """Whether a request was done, and shows that it was."""
    return _is_done(response) and any(map(_tells, response.changes))


def _tells(change: Event) -> bool:
    """Whether a change is more than the time of it."""
    if change["kind"] != "updated":
        return True
    fields = {field.attname: field for field in apps.get_model(change["model"])._meta.fields}
    return any(not isinstance(fields.get(name), models.DateField) for name in change["fields"])


def _fills_a_cache() -> bool:
    """Whether the last request left something in a cache."""
    return any(getattr(cache, "_cache", None) for cache in caches.all(initialized_only=True))


def _rank(wire: Event) -> int:
    """How far a request came that was not accepted: the least is the furthest."""
    failure = wire["failure"]
    if wire["status"] < 400 or (failure is not None and failure["type"] == "BlockedError"):
        return 0
    return 1 if wire["status"] in (404, 409) else 2


def _is_stuck(response: replay.Response) -> bool:
    return response.failure is not None and response.failure.type == "TimeLimit"
