"""An input is evaluated as Python."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule
from django_pro.rules.unreached import first_of, unreached

_PLAN = "Parse it: ast.literal_eval for a value, a dict of functions for a choice"
RULE = RequestRule(
    "S306",
    "error",
    first_of(
        arrived(
            "code",
            "is run as Python",
            _PLAN,
            95,
        ),
        unreached(
            "code",
            "runs what it is given as Python",
            _PLAN,
            95,
        ),
    ),
    mend=inputs.literals_alone,
)
