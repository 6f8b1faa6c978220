"""An input writes lines of its own into the log."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S318",
    "warning",
    arrived(
        "log",
        "writes a line of its own into the log",
        "Log it with %r, or have the formatter write line breaks as \\n",
        117,
    ),
)
