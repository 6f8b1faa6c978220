"""Passwords can be guessed at a login as fast as it answers."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.attempts import AttemptFact
from django_pro.rules.attempted import of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for endpoint, attempt in of_kind(tried, "logins"):
        if attempt.name:
            continue
        yield RequestClaim(
            endpoint,
            endpoint.frame,  # the view, which names its throttles
            f"Nothing stops the guessing of a {_guessed(attempt)}: POST {attempt.cell.url} with "
            f"{attempt.what}, all answered alike ({attempt.cell.status}), and the last one let in",
            "Throttle it by user and by address: throttle_classes, django-axes, django-ratelimit",
            (attempt.cell,),
            cwe=307,
            severity=None if endpoint.frame is not None else "info",
            notes={0: attempt.what},
        )


def _guessed(attempt: AttemptFact) -> str:
    return "password" if "password" in attempt.what else "code"


RULE = RequestRule("A111", "warning", _check)
