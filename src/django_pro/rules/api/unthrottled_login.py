"""Passwords can be guessed at a login as fast as it answers."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.attempts import AttemptFact
from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.rules.attempted import frame_of, of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for endpoint, attempt in of_kind(tried, "logins"):
        if attempt.name:
            continue
        yield RequestClaim(
            endpoint,
            frame_of(attempt.place) or _place(tried, endpoint),
            f"{_nothing(attempt)} the guessing of a {_guessed(attempt)}: POST {attempt.cell.url} "
            f"with {attempt.what}, which is let in; the one before it is answered "
            f"{attempt.cell.status}",
            "Throttle it by user and by address: throttle_classes, django-axes, django-ratelimit",
            (attempt.cell,),
            cwe=307,
            severity=None if endpoint.frame is not None else "info",
            notes={0: attempt.what},
        )


def _place(tried: Tried, endpoint: EndpointFact) -> Frame | None:
    """REST framework's views name their throttles; others do all by themselves."""
    subject = tried.subjects.get(endpoint.id)
    own = subject.handlers.get("POST") if subject is not None else None
    return own if own is not None and endpoint.kind == "class" else endpoint.frame


def _nothing(attempt: AttemptFact) -> str:
    cleared = "one's own" in attempt.what
    return "A login that clears the count of wrong ones allows" if cleared else "Nothing stops"


def _guessed(attempt: AttemptFact) -> str:
    return "password" if "password" in attempt.what else "code"


RULE = RequestRule("A111", "warning", _check)
