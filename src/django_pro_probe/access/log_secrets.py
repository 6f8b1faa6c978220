"""Secrets that a request brings, makes or uses, and that the project writes into its log."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.contrib.auth.hashers import make_password

from django_pro_probe import arguments, markers, replay
from django_pro_probe.access import (
    actors,
    leaks,
    logged,
    logins,
    other_servers,
    ownership,
    setting_secrets,
    states,
    surroundings,
)
from django_pro_probe.access.going_through import GoingThrough
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

_MAY_NOT = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
_CREDENTIALS = "kept-nowhere-else-7"
_PASSWORD = "Kept-nowhere-else-9"  # noqa: S105 made up

Event = dict[str, Any]


class LogSecrets(GoingThrough):
    """Sends requests whose secrets stand nowhere else, and looks for them in the log."""

    def _credentials_logged(self, endpoint: Endpoint, request: Request) -> Iterator[Event]:
        """Credentials of a request that the project writes into its log, headers and all."""
        if not surroundings.may_log_headers() or endpoint.model_admin is not None:
            return
        sent = {"Authorization": f"Bearer {_CREDENTIALS}"}
        kept = {settings.SESSION_COOKIE_NAME: _CREDENTIALS}
        for method in ("GET", *self._unsafe_methods(endpoint, request["url"])[:1]):
            each = {**request, "method": method, "role": actors.ANONYMOUS}
            self.begun(each)
            with logged.watched() as records:
                response = replay.send(
                    endpoint, each["url"], method, actors.ANONYMOUS, headers=sent, cookies=kept
                )
            place = logged.with_any(records, [_CREDENTIALS])
            if place is not None:
                yield {
                    "event": "token", "endpoint": endpoint.id, "kind": "credentials in log",
                    "told": "the header Authorization or the session's cookie", "place": place,
                    "cell": self._cell(endpoint, each, response, "with credentials"),
                }  # fmt: skip
                return

    def _settings_logged(self, endpoint: Endpoint, request: Request) -> Iterator[Event]:
        """A secret of the settings that the project writes into its log, as in an address."""
        if not setting_secrets.names() or endpoint.model_admin is not None:
            return
        for role in dict.fromkeys((actors.OWNER, self._strongest)):
            each = {**request, "role": role}
            with logged.watched() as records, setting_secrets.made_up():
                response = self._send(endpoint, each)
                place = logged.with_any(records, [setting_secrets.MADE_UP])
                if place is None and other_servers.is_any():
                    with other_servers.answering():
                        response = self._send(endpoint, each)
                    place = logged.with_any(records, [setting_secrets.MADE_UP])
            if place is not None:
                yield {
                    "event": "token", "endpoint": endpoint.id, "kind": "setting in log",
                    "told": "", "place": place,
                    "cell": self._cell(endpoint, each, response, "with a made-up setting"),
                }  # fmt: skip
            if place is not None or response.status not in _MAY_NOT:
                return

    def _logging(self, endpoint: Endpoint, request: Request, skip: set[str]) -> Iterator[Event]:
        """The owner's request, in search of what it makes or takes that no log may hold: a key that
        it has just made, a password that stands nowhere else."""
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        data = markers.expand(request.get("data"), self.scale)
        told: set[str] = set()
        for kind, each, secrets in self._tries(request, data):
            if kind in told:
                continue
            with logged.watched() as records:
                response = self._send(endpoint, each)
            made = leaks.made(response, data) if kind == "key in log" else secrets
            place = logged.with_any(records, made)
            if place is not None:
                told.add(kind)
                yield {
                    "event": "token",
                    "endpoint": endpoint.id,
                    "kind": kind,
                    "told": "",
                    "place": place,
                    "cell": self._cell(endpoint, each, response, kind.replace(" in log", "")),
                    "asked": None,
                }

    def _tries(self, request: Request, data: Any) -> Iterator[tuple[str, Request, list[str]]]:
        """Kind, request, and what of it no log may hold."""
        if surroundings.has_log():
            yield "key in log", request, []
        if not isinstance(data, dict):
            return
        changed = logins.with_passwords(data, _PASSWORD)
        if changed:
            own = (*(request.get("arranged") or ()), *_own_password(_PASSWORD))
            yield "password in log", {**request, "data": changed, "arranged": own}, [_PASSWORD]
            if surroundings.has_log():  # what is refused may be all that is written there
                yield "password in log", {**request, "data": changed}, [_PASSWORD]
        others, secrets = logins.with_secrets(data)
        if secrets:
            yield "secret in log", {**request, "data": others}, secrets


def _own_password(password: str) -> Iterator[states.Arranged]:
    """User row 1 as one who has this password."""
    model = ownership.user_model()
    row = arguments.row_of(model, 0)
    if row is not None and any(field.name == "password" for field in model._meta.fields):
        yield model._meta.label, str(row.pk), "password", make_password(password)
