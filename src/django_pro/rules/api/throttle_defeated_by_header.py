"""A throttle goes by a header, a field or a session that the client chooses."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.attempts import AttemptFact
from django_pro.rules.attempted import frame_of, of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_PLAN = (
    "Count by the user who is named too; set NUM_PROXIES, or take the address that the last proxy "
    "of yours saw"
)
_PLAN_OF_DEFAULT = (
    "Set NUM_PROXIES to how many proxies of yours a request comes through, or have the last one "
    "write the header anew"
)
_PLAN_OF_NAMES = "Count by the name as the login looks it up: without spaces, in small letters"


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for endpoint, attempt in of_kind(tried, "logins"):
        if not attempt.name:
            continue
        guessed = "passwords" if "password" in attempt.what else "codes"
        yield RequestClaim(
            endpoint,
            frame_of(attempt.place) or endpoint.frame,  # who read it, else the view
            f"{_goes_by(attempt)}: POST {attempt.cell.url} stops "
            f"after some wrong {guessed}, and with another {attempt.name} each time it does not",
            _PLAN_OF_DEFAULT if _is_default(attempt) else _plan(attempt.name, guessed),
            (attempt.cell,),
            cwe=307,
            severity="info" if _is_default(attempt) else None,
            notes={0: f"{attempt.what}, each with another {attempt.name}"},
        )


def _is_default(attempt: AttemptFact) -> bool:
    """Whether no code of the project's reads the header: REST framework does, as it comes, and what
    stands before it may write it anew."""
    return attempt.place is not None and not attempt.place.function


def _goes_by(attempt: AttemptFact) -> str:
    if _is_default(attempt):
        return "A throttle of REST framework's goes by X-Forwarded-For as it comes"
    return "A throttle goes by what the client says of itself"


def _plan(name: str, guessed: str) -> str:
    if name == "session":
        of = "the user who is named" if guessed == "passwords" else "the row that the code is of"
        return f"Count by {of}: a session is gone with its cookie"
    return _PLAN_OF_NAMES if "'" in name else _PLAN


RULE = RequestRule("A112", "warning", _check)
