"""Who gets in although a permission, a mixin or a method of the view means to refuse them."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.apps import apps

from django_pro_probe import arguments, replay
from django_pro_probe.access import (
    actors,
    guards,
    joined,
    leading,
    ownership,
    showing,
    unasked,
    uncalled,
)
from django_pro_probe.access.going_through import GoingThrough
from django_pro_probe.access.sending import REFUSED, is_done, models_of
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

_MAY_NOT = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)

Event = dict[str, Any]


class GuardsPassed(GoingThrough):
    """Sends what came through, with what should have refused it looked at or taken away."""

    def _past_guards(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The request of who gets in although the view inherits a mixin that asks for more, or
        names a permission that does."""
        yield from self._joined_with_or(endpoint, request, skip)
        yield from self._guarded_outside(endpoint, request, skip)
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

    def _guarded_outside(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """The request of who gets in, and would not by the function that the view stands within."""
        outer = guards.around(endpoint.callback)
        for actor in (actors.ANONYMOUS, actors.OTHER) if outer is not None else ():
            each = {**request, "role": actor}
            if key_of(each) in skip or not _is_let_in(self.plain(endpoint, each)):
                continue
            with guards.routed_to(outer, endpoint.callback):
                response = self._send(endpoint, each)
            if _is_let_in(response):
                continue
            if response.status < HTTPStatus.INTERNAL_SERVER_ERROR:
                yield self._cell(endpoint, each, response, "guarded outside")
                return

    def _joined_with_or(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        if endpoint.kind != "drf" or not joined.has_any(endpoint.view_class):
            return
        sharing = any(actors.has_membership(type(row)) for row in self.targets)
        for actor in (actors.OTHER, *([actors.COLLEAGUE] if sharing else [])):
            each = {**request, "role": actor}
            if key_of(each) in skip or not is_done(self.plain(endpoint, each)):
                continue
            with joined.watched() as without_effect:
                response = self._send(endpoint, each)
            if without_effect and is_done(response):
                cell = self._cell(endpoint, each, response, "joined with or")
                yield {**cell, "skipped": list(dict.fromkeys(without_effect))}
                return

    def _as_leader(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """What another user is refused, as the same user who leads another organisation."""
        each = {**request, "role": actors.OTHER}
        if key_of(each) in skip or endpoint.model_admin is not None:
            return
        ways = [way for row in self.targets for way in ownership.tenancies(type(row))]
        if not any(map(leading.rights, ways)):
            return
        plain = self.plain(endpoint, each)
        if plain.status in REFUSED or not any(showing.is_shown(row, plain) for row in self.targets):
            response = self._send(endpoint, {**each, "as_leader": True})
            if self.led and 200 <= response.status < 400:
                yield self._cell(endpoint, each, response, "leads another")

    def _without_part(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """What another user gets, without the row that may make a courier or a helper of them."""
        each = {**request, "role": actors.OTHER}
        if key_of(each) in skip or endpoint.model_admin is not None:
            return
        plain = self._once_sent(endpoint, each)
        if not is_done(plain):
            return
        for model in ownership.parts(models_of(plain, ("select",))):
            response = self._send(endpoint, {**each, "without": model})
            if response.status in _MAY_NOT:
                cell = self._cell(endpoint, each, response, "without a part")
                yield {**cell, "skipped": [model._meta.label]}

    def _unasked(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """What those who share a row do to it, and others to rows below it, although a permission
        of the view says no to them, and yes to the owner."""
        row = next((each for each in self.targets if self._is_by_url(each)), None)
        is_drf = endpoint.kind == "drf" and endpoint.model_admin is None
        if row is None or not is_drf or not unasked.may_refuse(endpoint.view_class):
            return
        is_shared = any(actors.has_membership(type(each)) for each in self.targets)
        is_served = endpoint.queryset_model is not None and isinstance(row, endpoint.queryset_model)
        asking = {actors.COLLEAGUE: is_shared, actors.OTHER: is_served}
        for actor in (actor for actor, is_meant in asking.items() if is_meant):
            each = {**request, "role": actor}
            if key_of(each) in skip or not is_done(self._once_sent(endpoint, each)):
                continue
            with unasked.watched(row) as refusing:
                response = self._send(endpoint, each)
            names = list(dict.fromkeys(refusing))
            if not names or not is_done(response) or not self._is_done_to(row, actor, response):
                continue
            with unasked.watched(row) as refusing:
                self._send(endpoint, {**each, "role": actors.OWNER})
            if not refusing:
                looked_up = self._looked_up_of(row._meta.label, response)
                cell = self._cell(endpoint, each, response, "a permission not asked")
                yield {**cell, "skipped": names, "looked_up": looked_up}
                return

    def _is_done_to(self, row: Any, actor: str, response: replay.Response) -> bool:
        """Whether who shares a row has changed it, or another user what hangs below it.

        Who takes a row over for themselves is not meant to have it yet, and what somebody makes
        below it as their own, a comment or a vote, is not its owner's.
        """
        user = arguments.row_of(ownership.user_model(), 1)
        found = []
        for change in response.changes:
            model = apps.get_model(change["model"])
            is_it = (change["model"], change["key"]) == (row._meta.label, str(row.pk))
            if is_it if actor == actors.COLLEAGUE else not is_it and _is_below(row, model, change):
                found.append((model, change))
        return bool(found) and not any(_is_given_to(user, model, each) for model, each in found)

    def _as_if_called(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """What another user gets as a method is named and not called, which then refuses them."""
        each = {**request, "role": actors.OTHER}
        if key_of(each) in skip or endpoint.model_admin is not None or not uncalled.any_named():
            return
        if not is_done(self._once_sent(endpoint, each)):
            return
        with uncalled.watched() as found:
            response = self._send(endpoint, each)
        if not found or not is_done(response):
            return
        with uncalled.watched(called=True):
            refused = self._send(endpoint, each)
        location = refused.headers.get("Location", "")
        is_sent_away = is_done(refused) and location != response.headers.get("Location", "")
        if refused.status in REFUSED or (is_sent_away and not refused.changes):
            yield {
                "event": "sink",
                "endpoint": endpoint.id,
                "kind": "uncalled",
                "input": found[0].name,
                "detail": f"answers {refused.status} where it is called",
                "place": found[0].place.wire() if found[0].place is not None else None,
                "cell": self._cell(endpoint, each, response, "a method is not called"),
            }


def _is_below(row: Any, model: Any, change: Event) -> bool:
    """Whether a change is of a row that names another one, before it or after it."""
    return any(
        field.is_relation
        and isinstance(field.related_model, type)
        and isinstance(row, field.related_model)
        and str(getattr(row, field.target_field.attname)) in change["fields"].get(field.attname, ())
        for field in model._meta.concrete_fields
    )


def _is_given_to(user: Any, row: Any, change: Event) -> bool:
    """Whether a change makes a user one whom the row names."""
    return any(
        isinstance(field.related_model, type)
        and issubclass(field.related_model, ownership.user_model())
        and user is not None
        and change["fields"].get(field.attname, [""])[-1] == str(user.pk)
        for field in row._meta.concrete_fields
        if field.is_relation
    )


def _is_let_in(response: replay.Response) -> bool:
    """Whether an answer is one of success, or leads on and has changed rows."""
    return response.ok or (is_done(response) and bool(response.changes))
