"""A login goes on with the session from before it."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_NEW_SESSION = (
    "Call login() of django.contrib.auth, or request.session.cycle_key() before it is stored"
)
_NEW_KEY = "Give the row that the cookie names a new key before it is saved"


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for login in tried.logins:
        endpoint = tried.endpoint(login.endpoint)
        if login.keeps_session and endpoint is not None:
            yield RequestClaim(
                endpoint,
                login.kept_at or login.stored_at,
                f"A login goes on with the session from before it: {login.cells[2].method} "
                f"{login.cells[2].url} "
                "stores who is logged in under a session key that somebody else may have set",
                _NEW_KEY if login.kept_at is not None else _NEW_SESSION,
                (login.cells[2],),
                cwe=384,
            )


RULE = RequestRule("S203", "error", _check)
