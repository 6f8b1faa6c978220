"""An input becomes part of a template's source."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S308",
    "error",
    arrived(
        "template",
        "is compiled as a template",
        "Keep the template fixed, and give the input to its context",
        1336,
    ),
)
