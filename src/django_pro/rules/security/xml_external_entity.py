"""An input's XML entity is replaced by a file's text."""

from __future__ import annotations

from django_pro.rules.injected import arrived
from django_pro.rules.mends import inputs
from django_pro.rules.request_rule import RequestRule

RULE = RequestRule(
    "S311",
    "error",
    arrived(
        "entity",
        "reads a file by an XML entity",
        "Parse with defusedxml, or lxml's XMLParser(resolve_entities=False)",
        611,
    ),
    mend=inputs.without_entities,
)
