"""An input becomes part of a statement's text."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S301",
    "error",
    arrived(
        "sql",
        "is run as SQL",
        "Pass it as a parameter: params=[...] of execute() and raw(), or a lookup of the ORM",
        89,
    ),
    mend=inputs.parameters,
)
