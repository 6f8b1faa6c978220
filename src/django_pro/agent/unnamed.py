"""Requests that name none of what they would have changed: `rename the field`, `make it nicer`."""

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

_IS_NICER = (
    r"(?:nicer|prettier|fresher|(?:more|less) (?:modern|beautiful|attractive|appealing|stylish|ugly"
    r"|boring|dated|old[- ]fashioned)|moderner|look (?:better|good|great|nice|modern|fresh))"
)
_TASTE = re.compile(
    rf"\b(?:make|get|want|have|give|needs? to be|should be)\b[^.;!?]{{0,40}}\b{_IS_NICER}\b"
    r"|\b(?:redesign|prettify|beautify|modernis|moderniz|spruce up|face-?lift)"
)
_PART = re.compile(
    r"\b(?:css|colou?rs?|fonts?|logo|button|header|footer|navigation|menu|bootstrap|tailwind"
    r"|templates?|admin|api|endpoints?|json|e-?mails?|code|error|message|layout|table|form|list)\b"
)
"""What a request of looks may be about."""


def question(said: Said) -> Question | None:
    """Which one is meant; None where the request names something."""
    found = _CHANGED.search(said.low)
    if said.urls or said.files or _NAMES.search(said.text):
        return None
    if _TASTE.search(said.low) and not _PART.search(said.low):
        text = "What on which page should look otherwise, and how?"
        return Question("interface", text, "the project is audited and nothing is changed")
    if found is None:
        return None
    kind = found["kind"]
    whose = {"field": ", of which model", "column": ", of which table"}.get(kind, "")
    text = f"Which {kind}{whose}?"
    if found["verb"] == "rename":
        text = f"Which {kind}{whose}, and what is its new name?"
    return Question(_KINDS[kind], text, "the project is audited and nothing is changed")
