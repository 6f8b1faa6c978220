"""An input decides which host the server connects to."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S307",
    "error",
    arrived(
        "host",
        "names the host that the server connects to",
        "Take the host from a fixed list",
        918,
    ),
)
