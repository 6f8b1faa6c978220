"""A login or a reset tells whether a name is there."""

from __future__ import annotations

import json
from collections.abc import Iterator

from django_pro.core.access import CellFact, LoginFact
from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.facts import source
from django_pro.rules import read_by
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_ASKS = "is_valid("
_WHAT = {"login": "login", "reset": "reset of a password"}


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
        apart = unknown.refused_at != known.refused_at
        place = (unknown.refused_at or known.refused_at) if apart else None
        yield RequestClaim(
            endpoint,
            _offered_at(known, unknown, place) or place,
            f"A {what} tells whether a name is there: POST {known.url} gives {told} for a name "
            f"that is there{closed}{again} and for one that is not",
            "Answer both alike, in status and in words",
            (known, unknown),
            cwe=204,
        )


def _offered_at(known: CellFact, unknown: CellFact, place: Frame | None) -> Frame | None:
    """The field that says itself that there is no such row, where the view does no more than ask
    whether all is valid."""
    if place is not None and _ASKS not in source.line_at(place.path, place.line):
        return None
    bodies = [json.loads(each.sent or "{}") for each in (known, unknown)]
    if not all(isinstance(each, dict) for each in bodies):
        return None
    names = {name for name in bodies[0] if bodies[0][name] != bodies[1].get(name)}
    return read_by.offering_at(unknown, names)


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
