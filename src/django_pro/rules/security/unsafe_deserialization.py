"""An input is rebuilt as objects of any class."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S309",
    "error",
    arrived(
        "objects",
        "chooses the class that is rebuilt",
        "Read it with json, or yaml.safe_load",
        502,
    ),
    mend=inputs.plain_objects,
)
