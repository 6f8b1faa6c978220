"""A throttle goes by a header, a field or a session that the client chooses."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.attempted import frame_of, of_kind
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_PLAN = (
    "Count by the user who is named too; set NUM_PROXIES, or take the address that the last proxy "
    "of yours saw"
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
            f"A throttle goes by what the client says of itself: POST {attempt.cell.url} stops "
            f"after some wrong {guessed}, and with another {attempt.name} each time it does not",
            _plan(attempt.name, guessed),
            (attempt.cell,),
            cwe=307,
            notes={0: f"{attempt.what}, each with another {attempt.name}"},
        )


def _plan(name: str, guessed: str) -> str:
    if name == "session":
        of = "the user who is named" if guessed == "passwords" else "the row that the code is of"
        return f"Count by {of}: a session is gone with its cookie"
    return _PLAN_OF_NAMES if "'" in name else _PLAN


RULE = RequestRule("A112", "warning", _check)
