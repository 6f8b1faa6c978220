"""One endpoint as every kind of user, with every method: a cell of the access matrix for each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from django.urls import resolve as resolve_url

from django_pro_probe import arguments, replay
from django_pro_probe.access import (
    actors,
    confirmed,
    entering,
    leaks,
    openapi,
    ownership,
    reading,
    sinks,
    wrong,
)
from django_pro_probe.access.attempts import Attempts
from django_pro_probe.access.marked_requests import is_refused
from django_pro_probe.access.marking import Marking
from django_pro_probe.access.sending import UNOWNED, is_done, models_of
from django_pro_probe.access.variations import Variations
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of, not_checked

MOST_GROUPS = 3
_PARENTS = 6
"""Rows of a table that are looked through for a parent that is another one's."""

Event = dict[str, Any]


class Trying(Variations):
    """Tries endpoints: finds the rows that one is about, then sends each request as each actor."""

    def events(self, endpoint: Endpoint, skip: set[str]) -> Iterator[Event]:
        """`subject`, then a `cell` for each method and actor, then `next`."""
        self._known.clear()
        self.staged, self.targets, self.kept, self.groups, self.met = False, [], [], {}, {}
        self.single, self.failed = {}, {}
        self.documented: set[tuple[str, int]] = set()
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
            if answers_get:
                resolved = self._by_query(endpoint, resolved, skip)
            resolved = _in_order(endpoint, self._by_body(endpoint, resolved, skip))
            if answers_get and not resolved.role:
                for role in dict.fromkeys((self.roles[-1], self._strongest)):
                    response = send(endpoint, resolved.url, "GET", role)
                    if is_done(response) and not is_refused(response):
                        break
            self._find_targets(endpoint, resolved)
            yield self._subject(endpoint, resolved.url)
            self.staged = True
            self.secrets = list(leaks.of(self.targets))
            self._known.clear()
            yield from self._cells(endpoint, resolved.url, skip, answers_get=answers_get)
            if not self.plain_only:
                request = {"method": first, "url": resolved.url}
                yield from self._with_tokens(endpoint, request, skip)
                if not skip:
                    yield from confirmed.of_links(endpoint, self._cell)
        for what, why in self.failed.items():
            yield {"event": "not_checked", "endpoint": endpoint.id, "kind": "model",
                   "what": what, "why": f"it could not be made so: {why}"}  # fmt: skip
        if sinks.came_by:
            places = list(sinks.came_by.values())
            yield {"event": "ran", "endpoint": endpoint.id, "places": places}
            sinks.came_by.clear()
        yield {"event": "next", "endpoint": endpoint.id, "requests": []}

    def _with_tokens(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """What nobody gets without a login, or another answer than with one, with tokens that
        nobody may accept."""
        each = {**request, "role": actors.ANONYMOUS}
        if endpoint.model_admin is not None or key_of(each) in skip:
            return
        reading.begin()
        response = self._send(endpoint, each)
        read = reading.end()
        failed = response.status >= HTTPStatus.INTERNAL_SERVER_ERROR  # it wants a user
        open_ = (is_done(response) or failed) and reading.authorization_read()
        if response.status in (401, 403) or open_:
            yield from entering.of_tokens(endpoint, request, read, self._cell)

    def _find_targets(self, endpoint: Endpoint, resolved: arguments.Resolved) -> None:
        """Rows that the URL names, row 1 of the view's model, and of what its queries read."""
        self._named_by_url(endpoint, resolved)
        models = [endpoint.queryset_model] if endpoint.queryset_model is not None else []
        for response in list(self._known.values()):
            models += models_of(response, ("select",))
        self._watch(endpoint, models)

    def _another_parent(
        self, endpoint: Endpoint, resolved: arguments.Resolved, values: dict[str, Any]
    ) -> None:
        """`/projects/2/tasks/1/` where the task is one of project 1."""
        self.parents, self.below = [], ""
        *above, own = list(resolved.learned) or [""]
        above = [name for name in above if name in values and _is_of_users(resolved, name, own)]
        for index in range(1, _PARENTS):
            found = _parents(resolved, above, index)
            changed = {
                name: arguments.value_of(row, resolved.learned[name][1], name)
                for name, row in found.items()
            }
            if found and all(str(values[name]) != str(value) for name, value in changed.items()):
                with suppress(Exception):  # a converter of the project's own
                    self.below = endpoint.url({**values, **changed})
                    self.parents = list(found.values())
                return

    def _other_rows(
        self, endpoint: Endpoint, resolved: arguments.Resolved, values: dict[str, Any]
    ) -> None:
        own = next(reversed(list(resolved.learned)), "")
        if own in values:
            model, name = resolved.learned[own]
            field = model._meta.pk if name == "pk" else model._meta.get_field(name)
            absent = wrong.key_of_no_row(field)
            second = arguments.row_of(model, 1)
            with suppress(Exception):  # a converter of the project's own
                if absent is not None:
                    self.absent = endpoint.url({**values, own: absent})
                if second is not None and len(resolved.learned) == 1:
                    named = arguments.value_of(second, name, own)
                    self.second = endpoint.url({**values, own: named})

    def _named_by_url(self, endpoint: Endpoint, resolved: arguments.Resolved) -> None:
        self.absent = self.second = ""
        try:
            values = resolve_url(resolved.url.partition("?")[0]).kwargs
        except Exception:  # a converter of the project's own
            return
        self._another_parent(endpoint, resolved, values)
        self._other_rows(endpoint, resolved, values)
        for name in reversed(list(resolved.learned)):
            model, field = resolved.learned[name]
            if name not in values or model._meta.app_label in UNOWNED[:3]:
                continue
            try:
                row = model._base_manager.filter(**{field: values[name]}).first()
            except Exception:  # a part of a date
                row = None
            if row is not None:
                self.kept.append((model, field))
                self.targets.append(row)

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
            asked_with = self._with_query(endpoint, url, skip)
            if asked_with != url and not self.targets:
                yield from self._subject_of_met(endpoint, url)
            found = self._findable(endpoint, {"method": "GET", "url": asked_with}, skip)
            requests.append(self._writing(endpoint, found, skip))
        page = None
        of_nobodys: list[Request] = []
        for request in requests:
            for actor in asked:
                each = {**request, "role": actor}
                if key_of(each) in skip:
                    continue
                response = self.plain(endpoint, each)
                if response.ok and actor in (actors.ANONYMOUS, actors.OWNER):
                    page = response.body  # a login may send away who is logged in
                elif response.ok and page is None:
                    page = response.body  # it is for those who have a permission
                yield from self._told(endpoint, each, response)
                if _is_stuck(response):
                    return
            if not self.plain_only:
                yield from self._past_guards(endpoint, request, skip)
                yield from self._variations_of_get(endpoint, request, skip)
        for method in self._unsafe_methods(endpoint, url):
            sent = self._accepted(endpoint, url, method, page, skip)
            if not self.targets:  # a page that answers no GET shows what it is about only now
                yield from self._subject_of_met(endpoint, url)
            sent = self._telling(endpoint, self._let_in(endpoint, sent, page, skip), skip)
            if self._aimed(endpoint, sent, skip):
                yield self._subject(endpoint, url)
            for actor in asked:
                each = {**sent, "role": actor}
                if key_of(each) in skip:
                    continue
                yield from self._told(endpoint, each, self._once_sent(endpoint, each))
            if not self.plain_only:
                if answers_get:
                    yield from self._joined_with_or(endpoint, sent, skip)
                else:
                    yield from self._past_guards(endpoint, sent, skip)
                yield from self._variations_of_write(endpoint, sent, skip)
            requests.append(sent)
            if not skip and not self.plain_only:
                free = self._of_nobodys(endpoint, sent, page, skip)
                if free is not None:
                    of_nobodys.append(free)
                    owners = {**free, "role": actors.OWNER}
                    response = self._once_sent(endpoint, owners)
                    yield self._cell(endpoint, owners, response, "rows that are nobody's")
                    yield from self._without_token(endpoint, owners, skip)
        for name in list(self.groups)[:MOST_GROUPS]:
            for request in requests:
                each = {**request, "role": f"{actors.GROUP}{name}"}
                if key_of(each) not in skip:
                    yield self._cell(endpoint, each, self._send(endpoint, each))
        if self.plain_only:
            return
        if not skip:
            yield from Marking(self, endpoint).events([*requests, *of_nobodys])
        if self.attempted:
            yield from Attempts(self, endpoint, url, skip).events(requests)

    def _told(
        self, endpoint: Endpoint, request: Request, response: replay.Response
    ) -> Iterator[Event]:
        """The cell, and the first answer of its method and status beside the OpenAPI schema."""
        cell = self._cell(endpoint, request, response)
        yield cell
        key = request["method"], response.status
        if key not in self.documented:
            self.documented.add(key)
            documented = openapi.documented(endpoint, request, response, cell)
            if documented is not None:
                yield documented


def _is_of_users(resolved: arguments.Resolved, name: str, own: str) -> bool:
    """Whether an argument names rows that users have, or share, above those of another argument."""
    model = resolved.learned[name][0]
    is_above = model is not resolved.learned[own][0]
    return is_above and bool(ownership.owned(model) or ownership.tenancies(model))


def _parents(resolved: arguments.Resolved, above: list[str], index: int) -> dict[str, Any]:
    """By argument, rows that belong together: the innermost is that of a place in its table."""
    found: dict[str, Any] = {}
    for name in reversed(above):
        model = resolved.learned[name][0]
        behind = [ownership.behind(row, model) for row in found.values()]
        row = next((each for each in behind if each is not None), None)
        row = row if row is not None else arguments.row_of(model, index)
        if row is None:
            return {}
        found[name] = row
    return found


def _in_order(endpoint: Endpoint, resolved: arguments.Resolved) -> arguments.Resolved:
    """With its arguments in the order of the URL: the last one names the row."""
    place = {name: number for number, (name, _) in enumerate(endpoint.parameters)}
    learned = sorted(resolved.learned.items(), key=lambda each: place.get(each[0], len(place)))
    return resolved._replace(learned=dict(learned))


def _is_stuck(response: replay.Response) -> bool:
    return response.failure is not None and response.failure.type == "TimeLimit"
