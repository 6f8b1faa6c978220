"""A login gives out a token that never ends."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for login in tried.logins:
        endpoint = tried.endpoint(login.endpoint)
        if not login.endless_token or endpoint is None:
            continue
        cell = login.cells[2]
        yield RequestClaim(
            endpoint,
            login.made_at,
            f"A login gives out a JWT that never ends: POST {cell.url} answers one without exp",
            "Put exp into its claims, and demand it where it is read: "
            'jwt.decode(..., options={"require": ["exp"]})',
            (cell,),
            cwe=613,
            notes={0: "the answer holds a JWT without exp"},
        )


RULE = RequestRule("S207", "warning", _check)
