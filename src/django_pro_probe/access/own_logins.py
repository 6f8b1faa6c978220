"""Logins of the project's own, past `django.contrib.auth`: a visitor's PIN, a customer's password.

An input that comes to `check_password` is right once the row that it is compared with has it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any, NamedTuple

from django.contrib.auth import hashers

from django_pro_probe import arguments
from django_pro_probe.access import actors, leaks, logins, sinks
from django_pro_probe.access.inputs import WithCookies
from django_pro_probe.access.letters import token_of
from django_pro_probe.access.ownership import user_model


class Held(NamedTuple):
    """Where the password that an input is compared with stands."""

    row: Any
    field: str


def install() -> None:
    """Have `sinks` told what is compared with a password; once."""
    from django_pro_probe.access import outside

    check = hashers.check_password

    def checked(password: Any, encoded: Any, *args: Any, **kwargs: Any) -> Any:
        if sinks.on and isinstance(password, str):
            sinks.note("password-check", password, sys._getframe(1), str(encoded))
        return check(password, encoded, *args, **kwargs)

    outside._replace({id(check): checked})


def held(encoded: str, models: Iterable[Any]) -> Held | None:
    """The field of row 1 of one of the models that has a text; none of the user model's."""
    for model in models:
        row = arguments.row_of(model, 0)
        if row is None or issubclass(model, user_model()):
            continue
        written = {field.name: token_of(row) for field in actors.texts_of(model)}
        written.update((each.field.name, each.text) for each in leaks.of([row]) if each.row == row)
        for field in model._meta.concrete_fields:
            is_written = encoded == written.get(field.name)
            if encoded and (is_written or encoded == getattr(row, field.attname)):
                return Held(row, field.name)
    return None


class Visiting(WithCookies):
    """Nobody yet, with a session from before, and a row whose password is known."""

    holder: Held
    password = ""
    visitor: logins.Visitor

    def log_in(self, client: Any, actor: str, endpoint: Any) -> dict[str, str]:
        headers = super().log_in(client, actor, endpoint)
        self.visitor.log_in(client, actor, endpoint)
        row, name = self.holder
        encoded = hashers.make_password(self.password)
        self._update(type(row), {"pk": row.pk}, {name: encoded})
        return headers
