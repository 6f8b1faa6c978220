"""An uploaded page with a script is kept under .html or .svg."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S313",
    "warning",
    arrived(
        "upload",
        "decides that a file is kept under a type that browsers run",
        "Allow a fixed set of extensions with FileExtensionValidator, and name the file yourself, "
        "with the ending that was allowed",
        434,
    ),
)
