"""A login or a reset tells whether a name is there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress

from django_pro.core.access import CellFact, LoginFact
from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.facts import source
from django_pro.rules import read_by
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_ASKS = "is_valid("
_WHAT = {
    "login": "login",
    "reset": "reset of a password",
    "named": "body that gives somebody's address",
}


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for login in tried.logins:
        endpoint = tried.endpoint(login.endpoint)
        if endpoint is None:
            continue
        if login.hashed_at is not None:
            yield _by_time(endpoint, login, login.hashed_at)
        if not login.told_apart:
            continue
        what = _WHAT.get(login.kind, "form that asks for an address")
        known, unknown = login.cells[0], login.cells[1]
        told = (
            f"{known.status} and {unknown.status}"
            if known.status != unknown.status
            else "two different answers"
        )
        closed = ", of an account that is closed," if "inactive" in known.variation else ""
        again = ", asked for once more," if "again" in known.variation else ""
        yield RequestClaim(
            endpoint,
            _place(login.kind, known, unknown),
            f"A {what} tells whether a name is there: POST {known.url} gives {told} for a name "
            f"that is there{closed}{again} and for one that is not",
            "Answer both alike, in status and in words",
            (known, unknown),
            cwe=204,
        )


def _place(kind: str, known: CellFact, unknown: CellFact) -> Frame | None:
    """The line of the project's own that refused it; where the view has a form or serializer look
    an address up, or does no more than ask whether all is valid, that of the field."""
    is_apart = unknown.refused_at != known.refused_at
    at = (unknown.refused_at or known.refused_at) if is_apart else None
    one, other = (_body(cell) for cell in (known, unknown))
    names = {name for name, value in other.items() if value != one.get(name)}
    if kind == "named":
        declared = read_by.place_of(unknown, *names) if is_apart else None
        is_elsewhere = declared is not None and (at is None or at.path != declared.path)
        return declared if is_elsewhere else at
    if at is not None and _ASKS not in source.line_at(at.path, at.line):
        return at
    return read_by.offering_at(unknown, names) or at


def _body(cell: CellFact) -> dict[str, object]:
    with suppress(ValueError):  # one that was too long to be kept
        found = json.loads(cell.sent or "null")
        return found if isinstance(found, dict) else {}
    return {}


def _by_time(endpoint: EndpointFact, login: LoginFact, place: Frame) -> RequestClaim:
    known, unknown = login.cells[0], login.cells[1]
    return RequestClaim(
        endpoint,
        place,
        f"A login tells by the time that it takes whether a name is there: POST {known.url} hashes "
        "the password for a name that is there, and hashes nothing for one that is not",
        "Hash the password for nobody too, as Django's ModelBackend does: User().set_password()",
        (known, unknown),
        cwe=208,
        subject="time",
        notes={0: "the password is hashed", 1: "the name is looked up, and nothing is hashed"},
    )


RULE = RequestRule("S201", "warning", _check)
