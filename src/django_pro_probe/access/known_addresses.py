"""Bodies that give somebody's address, where an account with it need not be there.

Who invites an address to something of theirs is told nothing of accounts by a site that keeps the
address alone. Where the row that is made names the account, there has to be one.
"""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.apps import apps

from django_pro_probe import arguments, markers, replay
from django_pro_probe.access import logins, ownership
from django_pro_probe.access.going_through import GoingThrough
from django_pro_probe.access.row_changes import Change
from django_pro_probe.access.sending import is_done
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.explore import Request, key_of

_KNOWN, _UNKNOWN = "djp-somebody@example.com", "djp-nobody-there@example.com"
_THIRD = 2
_BY_CONTENT = (HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.UNPROCESSABLE_ENTITY)

Event = dict[str, Any]


class KnownAddresses(GoingThrough):
    """Sends the address of a third user, and one that nobody has."""

    def _with_addresses(
        self, endpoint: Endpoint, request: Request, skip: set[str]
    ) -> Iterator[Event]:
        """`login`, where the owner is told whether an account has the address that they send."""
        data = markers.expand(request.get("data"), self.scale)
        form = logins.form_of(endpoint, data)
        third = arguments.row_of(ownership.user_model(), _THIRD)
        if form is None or form.kind != "address" or form.field or third is None:
            return
        if key_of(request) in skip or endpoint.model_admin is not None:
            return
        field = getattr(third, "EMAIL_FIELD", "")
        names = {each.name for each in third._meta.concrete_fields}
        values = {field: _KNOWN, **({"is_active": True} if "is_active" in names else {})}
        label, key = third._meta.label, str(third.pk)
        arranged = [*(request.get("arranged") or ())]
        arranged += [(label, key, name, value) for name, value in values.items() if name in names]

        def send(address: str) -> tuple[Request, replay.Response]:
            each = {**request, "data": {**data, form.name: address}, "arranged": arranged}
            return each, self._send(endpoint, each)

        unknown, refused = send(_UNKNOWN)
        met = arguments.meets(refused.recording, {"": _UNKNOWN}).get("")
        is_asked = met is not None and issubclass(met[0], ownership.user_model())
        if not is_asked or refused.changes or refused.status not in _BY_CONTENT:
            return
        refused_cell = self._cell(endpoint, unknown, refused, "unknown name")
        known, taken = send(_KNOWN)
        if is_done(taken) and taken.changes and not any(_names(third, c) for c in taken.changes):
            yield {
                "event": "login", "endpoint": endpoint.id, "kind": "named",
                "cells": [self._cell(endpoint, known, taken, "known name"), refused_cell],
                "told_apart": True, "lets_inactive_in": False, "keeps_session": False,
                "logged": None, "endless_token": False, "made_at": None, "kept_at": None,
                "hashed_at": None, "stored_at": None,
            }  # fmt: skip


def _names(user: Any, change: Change) -> bool:
    """Whether a changed row is the user's own, or names them by a foreign key."""
    model = apps.get_model(change["model"])
    if isinstance(user, model):
        return True
    return any(
        isinstance(field.related_model, type)
        and issubclass(field.related_model, ownership.user_model())
        and change["fields"].get(field.attname, [""])[-1] == str(user.pk)
        for field in model._meta.concrete_fields
        if field.is_relation
    )
