"""A login or a reset tells whether a name is there."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_WHAT = {"login": "login", "reset": "reset of a password"}


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for login in tried.logins:
        endpoint = tried.endpoint(login.endpoint)
        if not login.told_apart or endpoint is None:
            continue
        what = _WHAT.get(login.kind, "form that asks for an address")
        known, unknown = login.cells[0], login.cells[1]
        told = (
            f"{known.status} and {unknown.status}"
            if known.status != unknown.status
            else "two different answers"
        )
        closed = ", of an account that is closed," if "inactive" in known.variation else ""
        apart = unknown.refused_at != known.refused_at
        yield RequestClaim(
            endpoint,
            (unknown.refused_at or known.refused_at) if apart else None,
            f"A {what} tells whether a name is there: POST {known.url} gives {told} for a name "
            f"that is there{closed} and for one that is not",
            "Answer both alike, in status and in words",
            (known, unknown),
            cwe=204,
        )


RULE = RequestRule("S201", "warning", _check)
