"""What a client says that it may do is believed."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S321",
    "error",
    arrived(
        "trusted",
        "decides what its sender may do",
        "Ask request.user for it, or the session; a cookie that says it is set by "
        "set_signed_cookie()",
        565,
    ),
)
