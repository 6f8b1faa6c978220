"""What a client says that it may do, or has to pay, is believed."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried

_roles = arrived(
    "trusted",
    "decides what its sender may do",
    "Ask request.user for it, or the session; a cookie that says it is set by set_signed_cookie()",
    565,
)
_reductions = arrived(
    "reduced",
    "decides what its sender has to pay",
    "Look it up in a row again, or keep it in the session; a cookie that says it is set by "
    "set_signed_cookie()",
    565,
)


def _check(tried: Tried) -> Iterator[RequestClaim]:
    yield from _roles(tried)
    yield from _reductions(tried)


RULE = RequestRule("S321", "error", _check)
