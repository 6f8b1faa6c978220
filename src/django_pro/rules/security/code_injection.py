"""An input is evaluated as Python."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S306",
    "error",
    arrived(
        "code",
        "is run as Python",
        "Parse it: ast.literal_eval for a value, a dict of functions for a choice",
        95,
    ),
    mend=inputs.literals_alone,
)
