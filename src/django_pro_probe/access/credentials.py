"""Logins that a project has of its own: a key that stands in a row, a JWT that its code decodes, a
row that a session names.

A view that a session does not let in is sent a made-up key in each header that the project's code
reads, and gets one where it asks the session for a value. The query that looks for it tells the
field, plain or hashed; a decoder of JWTs tells what key it goes by. From then on each actor's
requests carry the actor's own.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, models, router, transaction

from django_pro_probe import arguments, replay, roles
from django_pro_probe.access import (
    named_in_headers,
    own_tokens,
    ownership,
    reading,
    schemes,
    states,
    web_tokens,
)
from django_pro_probe.access.named_in_headers import Named
from django_pro_probe.endpoints import Endpoint

Send = Callable[[Named], replay.Response]

AUTHORIZATION = "Authorization"
_SCHEMES = ("Bearer ", "Token ", "ApiKey ", "Api-Key ", "JWT ", "Key ", "")
_DIGESTS = ("sha256", "sha1", "md5", "sha512")
_MOST = 3
_TEXTS = (models.CharField, models.TextField, models.UUIDField)
_VALUE = "7d1e6f0a93b84c52a6e1d4c8b7f20935"


class Credential(NamedTuple):
    """What lets a user in."""

    where: str
    """`header`, `cookie` or `session`."""
    name: str
    before: str
    """What stands before the key, e.g. `Bearer `."""
    model: str = ""
    """Label of the model whose rows hold keys; empty for a JWT."""
    field: str = ""
    digest: str = ""
    """How the key is hashed; empty where it is kept as it is."""
    subject: int = 0
    """Of a JWT: which of a user's names it goes by."""
    maker: str = ""
    """Of a JWT: the project's function that makes it of a user, where its key is not all."""
    secret: bytes = b""


_met: dict[tuple[str, str], Credential | None] = {}
_of: dict[str, Credential] = {}


def models_of(endpoint: Any) -> list[Any]:
    """Models whose rows hold what lets in, and are changed for it."""
    found = _of.get(endpoint.id)
    return [apps.get_model(found.model)] if found is not None and found.model else []


def forget(endpoint: Any) -> None:
    """What the endpoint was found to take."""
    _of.pop(endpoint.id, None)
    roles.learn(endpoint, None)


def known(endpoint: Any) -> list[Any] | None:
    """What the endpoint was found to take, as JSON holds it: for `keep`, in another process."""
    found = _of.get(endpoint.id)
    return [*found[:-1], found.secret.hex()] if found is not None else None


def keep(endpoint: Endpoint, found: list[Any]) -> None:
    """Let users in by what the endpoint was found to take in another process."""
    _keep(endpoint, Credential._make([*found[:-1], bytes.fromhex(found[-1])]))


def _keep(endpoint: Endpoint, found: Credential) -> None:
    _of[endpoint.id] = found
    roles.learn(endpoint, partial(_give, found), by_header=found.where == "header")


def learn(endpoint: Endpoint, send: Send) -> None:
    """Find out what the endpoint takes; `send` sends a request as somebody with a session."""
    reading.install()
    reading.begin()
    try:
        status = send(named_in_headers.NOTHING).status
    finally:
        read = reading.end()
    if 200 <= status < 300:
        return
    names = [each for each in read if may_hold_key(*each)]
    if reading.authorization_read():
        names.append(("header", AUTHORIZATION))
    for where, name in names[:_MOST]:
        if (where, name) not in _met:
            search = (
                _of_session(name, send)
                if where == "session"
                else _found(where, name, send, schemes.own(endpoint, _SCHEMES))
            )
            _met[where, name] = next(search, None)
        found = _met[where, name]
        if found is not None:
            _keep(endpoint, found)
            return


def may_hold_key(where: str, name: str) -> bool:
    """Whether what lets a user in may stand there."""
    djangos = (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME,
               settings.LANGUAGE_COOKIE_NAME)  # fmt: skip
    if where in ("cookie", "session"):
        return name not in djangos and not named_in_headers.is_known(where, name)
    if where != "header" or named_in_headers.is_known(where, name):
        return False
    return name not in named_in_headers.USUAL and not name.startswith("X-Forwarded")


def _found(where: str, name: str, send: Send, own: tuple[str, ...]) -> Iterator[Credential]:
    """`own`: schemes of the project's own."""
    digests = {each: hashlib.new(each, _VALUE.encode()).hexdigest() for each in _DIGESTS}
    named = (*_SCHEMES, *(f"{each} " for each in own))
    for before in named if name == AUTHORIZATION else ("", "Bearer "):
        response = send(_carrying(where, name, f"{before}{_VALUE}"))
        for digest, met in arguments.meets(response.recording, {"": _VALUE, **digests}).items():
            model, field, lookup = met
            column = model._meta.pk if field == "pk" else model._meta.get_field(field)
            if isinstance(column, _TEXTS) and lookup in ("exact", "iexact", "in"):
                label = model._meta.concrete_model._meta.label
                yield Credential(where, name, before, label, column.name, digest)
        yield from _decoded(where, name, before, send)


def _of_session(name: str, send: Send) -> Iterator[Credential]:
    """What a value of the session names a row by."""
    for value in (arguments.NUMBER, uuid.UUID(_VALUE), arguments.word(7)):
        with reading.planted(name, value if isinstance(value, int) else str(value)):
            response = send(named_in_headers.NOTHING)
        for model, field, lookup in arguments.meets(response.recording, {"": value}).values():
            column = model._meta.pk if field == "pk" else model._meta.get_field(field)
            if column.is_relation:
                model, column = column.related_model, column.related_model._meta.pk
            if lookup in ("exact", "in"):
                label = model._meta.concrete_model._meta.label
                yield Credential("session", name, "", label, column.name)


def _decoded(where: str, name: str, before: str, send: Send) -> Iterator[Credential]:
    """A JWT that goes through a decoder of the project's, with the key that it is given."""
    row = arguments.row_of(ownership.user_model(), 0)
    if row is None:
        return
    web_tokens.install()
    web_tokens.forget()
    send(_carrying(where, name, f"{before}{web_tokens.of_user(row, 0, b'djp')}"))
    key = web_tokens.key_given()
    if key is None:
        yield from _made(where, name, before, send, row)
        return
    for number in range(len(web_tokens.subjects(row))):
        response = send(_carrying(where, name, f"{before}{web_tokens.of_user(row, number, key)}"))
        if _is_let_in(response):
            yield Credential(where, name, before, subject=number, secret=key)


def _made(where: str, name: str, before: str, send: Send, row: Any) -> Iterator[Credential]:
    """A JWT as the project's own code makes it."""
    for maker in own_tokens.names():
        text = own_tokens.made(maker, row)
        if text and _is_let_in(send(_carrying(where, name, f"{before}{text}"))):
            yield Credential(where, name, before, maker=maker)


def _is_let_in(response: replay.Response) -> bool:
    return response.status not in (401, 403) and response.status < 500


def _carrying(where: str, name: str, text: str) -> Named:
    """A request with that header or cookie."""
    return Named({name: text}, {}) if where == "header" else Named({}, {name: text})


def _give(found: Credential, user: Any) -> roles.Given:
    """What lets a user in, whose row is made to hold the key."""
    if found.where == "session":
        row = _row(apps.get_model(found.model), user)
        value = getattr(row, found.field) if row is not None else None
        plain = value if isinstance(value, int) else str(value)
        return roles.Given({}, {}, {found.name: plain} if row is not None else {})
    if found.model:
        text = _key(found, user)
    elif found.maker:
        text = own_tokens.made(found.maker, user)
    else:
        text = web_tokens.of_user(user, found.subject, found.secret)
    given = {found.name: f"{found.before}{text}"} if text else {}
    return roles.Given(given, {}, {}) if found.where == "header" else roles.Given({}, given, {})


def _key(found: Credential, user: Any) -> str:
    """Empty where no row can hold one: for a constraint, or since there is none."""
    model = apps.get_model(found.model)
    try:
        with transaction.atomic(using=router.db_for_write(model)):
            return _kept(model, found, user)
    except DatabaseError:
        return ""


def _kept(model: Any, found: Credential, user: Any) -> str:
    row = _row(model, user)
    if row is None:
        return ""
    text = hashlib.md5(f"{found.model} {row.pk}".encode(), usedforsecurity=False).hexdigest()
    column = model._meta.get_field(found.field)
    if isinstance(column, models.CharField) and column.max_length and not found.digest:
        text = text[: column.max_length]
    kept = hashlib.new(found.digest, text.encode()).hexdigest() if found.digest else text
    values = {name: value for _, _, name, value in states.usable(row)}
    model._base_manager.filter(pk=row.pk).update(**{**values, found.field: kept})
    return text


def _row(model: Any, user: Any) -> Any | None:
    """The user's row of the model that holds keys; where they are nobody's, one for each user."""
    if isinstance(user, model):
        return user
    ways = [way for way in ownership.owned(model) if len(way.steps) == 1]
    if not ways:
        first = arguments.row_of(type(user), 0)
        return arguments.row_of(model, 0 if first is not None and first.pk == user.pk else 1)
    name = ways[0].steps[0].name
    row = model._base_manager.filter(**{name: user}).order_by("pk").first()
    if row is None:
        row = model._base_manager.order_by("-pk").first()
        if row is not None:
            model._base_manager.filter(pk=row.pk).update(**{name: user})
    return row
