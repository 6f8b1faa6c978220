"""An input is rebuilt as objects of any class."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule
from django_pro.rules.unreached import first_of, unreached

_PLAN = "Read it with json, or yaml.safe_load"
RULE = RequestRule(
    "S309",
    "error",
    first_of(
        arrived(
            "objects",
            "chooses the class that is rebuilt",
            _PLAN,
            502,
        ),
        unreached(
            "objects",
            "rebuilds objects of any class that its argument names",
            _PLAN,
            502,
        ),
    ),
    mend=inputs.plain_objects,
)
