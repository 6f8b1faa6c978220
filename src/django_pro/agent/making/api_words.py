"""What a request for an API says in other words, in those that are read."""

from __future__ import annotations

import re
from dataclasses import replace

from django_pro.agent.said import Said

_NEVER = re.compile(
    r"(?:,|\s+[-\u2013\u2014])?\s*(?:and |but )?(?:please )?"
    r"(?:under no circumstances?|on no account|by no means|in no case|absolutely not|never ever)"
    r"(?: (?:the |its |our )?)(?=[a-z_]+\b)",
    re.IGNORECASE,
)
_DASH = re.compile(
    r"\s+[-\u2013\u2014]\s+(?=(?:and|but|no|not|never|without|only|please|sorted|ordered"
    r"|everything|everybody|everyone|anybody|staff|logged)\b)",
    re.IGNORECASE,
)
_NAMES = r"[a-z_]\w*(?:(?:, | and )[a-z_]\w*)*"
_THESE = re.compile(
    r"\b(?:api |it |endpoint )?"
    r"(?:shows?|showing|with|exposes?|exposing|returns?|returning|ha(?:s|ve))"
    rf" (?:(?P<before>{_NAMES}),? (?:plus|and|as well as) )?"
    r"(?:all |just |only |exactly )?(?:of )?(?:these|those|the (?:same|above|listed)) "
    rf"(?:\w+ )?fields(?:,? (?:plus|and|as well as) (?P<behind>{_NAMES}))?",
    re.IGNORECASE,
)


def plain(said: Said) -> Said:
    """`and under no circumstances margin` as `, but not margin`."""
    text = _NEVER.sub(", but not ", said.request)
    text = _DASH.sub(", ", text)
    return said if text == said.request else replace(said, request=text)


def these_fields(text: str) -> tuple[str, ...] | None:
    """Names beside those of the model's own stated fields, where an API shows `these fields`;
    None where a request says no such thing."""
    found = _THESE.search(text)
    if found is None:
        return None
    named = f"{found['before'] or ''} {found['behind'] or ''}"
    return tuple(each for each in re.findall(r"[a-z_]\w*", named) if each != "and")


def without_these(text: str) -> str:
    return _THESE.sub(" ", text)
