"""Requests that name none of what they would have changed: `rename the field`."""

from __future__ import annotations

import re

from django_pro.agent.routing import Question
from django_pro.agent.said import Said

_KINDS = {
    "field": "models", "column": "models", "model": "models", "table": "models", "index": "models",
    "constraint": "models", "app": "interface", "view": "interface", "page": "interface",
    "form": "interface", "endpoint": "interface", "url": "interface", "template": "interface",
    "serializer": "interface", "setting": "deployment",
}  # fmt: skip
_CHANGED = re.compile(
    r"\b(?P<verb>rename|remove|drop|delete|move|change|replace|split|merge|get rid of)\s+"
    r"(?:the|this|that|one|a|an|our)\s+(?:(?:old|wrong|bad|misleading|unused|other|ugly|odd|silly"
    r"|legacy) )?(?P<kind>" + "|".join(_KINDS) + r")s?"
    r"(?=\s*(?:$|[.,;:!?]|(?:to|into) (?:something|a (?:better|clearer|other)|another)\b"
    r"|(?:because|since|as|please|again|now)\b))"
)
_NAMES = re.compile(r"\w_\w|[`\"\u201c]|\w\.\w|[a-z][A-Z]|(?<=[a-z,] )[A-Z][a-z]\w+")
"""What is named as the code has it; no first word of a sentence."""


def question(said: Said) -> Question | None:
    """Which one is meant; None where the request names something."""
    found = _CHANGED.search(said.low)
    if found is None or said.urls or said.files or _NAMES.search(said.text):
        return None
    kind = found["kind"]
    whose = {"field": ", of which model", "column": ", of which table"}.get(kind, "")
    text = f"Which {kind}{whose}?"
    if found["verb"] == "rename":
        text = f"Which {kind}{whose}, and what is its new name?"
    return Question(_KINDS[kind], text, "the project is audited and nothing is changed")
