"""Headers and cookies by which a client says in which organisation, team or workspace it works.

What the code reads is sent with a value that no row has; the query that asks for it tells the field
that it met. Where that is what several users share, requests carry the value of row 1 from then on.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from django.conf import settings

from django_pro_probe import arguments, replay
from django_pro_probe.access import ownership, reading
from django_pro_probe.endpoints import Endpoint
from django_pro_probe.places import Place

MOST = 2
USUAL = frozenset({"User-Agent", "Referer", "Origin", "Accept-Language", "If-None-Match",
                   "If-Modified-Since", "Idempotency-Key", "X-Real-Ip"})  # fmt: skip
"""Headers that name nobody."""
_NAMES = frozenset({"slug", "subdomain", "domain", "schema_name", "name", "handle", "uuid", "code"})
"""Fields, beside the primary key, by which what is shared is named: no secret is among them."""
_UUID = uuid.UUID("91827364-5918-4736-a591-827364591828")

Send = Callable[["Named"], replay.Response]


class Named(NamedTuple):
    """What requests carry."""

    headers: dict[str, str]
    cookies: dict[str, str]
    fields: tuple[tuple[Any, str], ...] = ()
    """(model, field name) that they name."""
    read_at: dict[str, Any] | None = None
    """The project's line that reads the last of them."""

    @property
    def told(self) -> str:
        """For a report."""
        cookies = [f"Cookie: {name}={value}" for name, value in self.cookies.items()]
        return ", ".join([*(f"{name}: {value}" for name, value in self.headers.items()), *cookies])


NOTHING = Named({}, {})
_known: dict[tuple[str, str], tuple[Any, str] | None] = {}


def is_known(where: str, name: str) -> bool:
    """Whether a header or cookie says in which organisation, team or workspace a request works."""
    return _known.get((where, name)) is not None


def found(endpoint: Endpoint, send: Send) -> Named:
    """What the endpoint's code reads to know in which of them a request works."""
    named = NOTHING
    read = _read(endpoint, send, named)[:MOST]
    places = {each: _read_at(*each) for each in read}
    for where, name in read:
        if (where, name) not in _known:
            _known[where, name] = next(_met(where, name, send), None)
        known = _known[where, name]
        row = arguments.row_of(known[0], 0) if known is not None else None
        if known is not None and row is not None:
            value = str(arguments.value_of(row, known[1], ""))
            carried = named.headers if where == "header" else named.cookies
            named = Named(
                {**named.headers, **({name: value} if carried is named.headers else {})},
                {**named.cookies, **({name: value} if carried is named.cookies else {})},
                (*named.fields, known),
                places[where, name],
            )
    return named


def _read_at(where: str, name: str) -> dict[str, Any] | None:
    at = reading.header_read_at(name if where == "header" else f"cookie {name}")
    return Place(at[0], at[1], at[1], 0, 0, at[2]).wire() if at is not None else None


def _read(endpoint: Endpoint, send: Send, named: Named) -> list[reading.Read]:
    reading.begin()
    try:
        send(named)
    finally:
        read = reading.end()
    djangos = {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME,
               settings.LANGUAGE_COOKIE_NAME}  # fmt: skip
    return [
        (where, name)
        for where, name in read
        if (where == "header" and name not in USUAL and not name.startswith("X-Forwarded"))
        or (where == "cookie" and name not in djangos)
        if endpoint.kind != "admin"
    ]


def _met(where: str, name: str, send: Send) -> Iterator[tuple[Any, str]]:
    shared = {holder[0] for holder in ownership._holders()}
    for value in (arguments.NUMBER, _UUID, arguments.word(7)):
        carried = {name: str(value)}
        response = send(Named(carried, {}) if where == "header" else Named({}, carried))
        for model, field, lookup in arguments.meets(response.recording, {name: value}).values():
            column = model._meta.pk if field == "pk" else model._meta.get_field(field)
            if column.is_relation and lookup in ("exact", "in"):
                model, column = column.related_model, column.related_model._meta.pk
            is_name = column.primary_key or column.name in _NAMES
            if model._meta.concrete_model in shared and is_name:
                yield model._meta.concrete_model, column.name
