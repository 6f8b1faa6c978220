"""An input names the field of a lookup, and reaches one that is secret."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S310",
    "error",
    arrived(
        "lookup",
        "chooses the field that is looked up",
        "Allow a fixed set of names",
        943,
    ),
)
