"""A user who is not active any more gets in."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_PLAN = "Use authenticate() of django.contrib.auth, or ask user.is_active as well"


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for login in tried.logins:
        endpoint = tried.endpoint(login.endpoint)
        if login.lets_inactive_in and endpoint is not None:
            yield RequestClaim(
                endpoint,
                None,
                f"A user who is not active gets in: POST {login.cells[-1].url} answers them as it "
                "answers one who is",
                _PLAN,
                login.cells[2:],
                cwe=285,
            )
    told = set()
    for token in tried.tokens:
        endpoint = tried.endpoint(token.endpoint)
        place = (token.place.path, token.place.line) if token.place is not None else None
        if token.kind == "inactive user" and endpoint is not None and place not in told:
            told.add(place)
            yield RequestClaim(
                endpoint,
                token.place,
                f"A user who is not active gets in: {token.cell.method} {token.cell.url} takes "
                "their token",
                _PLAN,
                (token.cell,),
                cwe=285,
            )


RULE = RequestRule("S202", "error", _check)
