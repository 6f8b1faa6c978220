"""Requests that want to know something, and nothing changed."""

from __future__ import annotations

import re

_HANDS_OFF = re.compile(
    r"(?:\b(?:don't|do not|dont|never) (?:change|touch|edit|modify|write|fix)"
    r"|\bwithout (?:changing|touching|editing|modifying|writing|fixing))"
    r" (?:anything|a thing|it|any (?:code|files?)|the (?:code|files?|project)|my (?:code|files?))"
    r"(?: (?:yet|now|for now|here|though|please|pls))*\s*(?:$|[.,;:!?)]|\bjust\b|\bonly\b)"
    r"|\b(?:change|touch|edit) nothing\b(?! else)(?: yet)?"
    r"|\bno (?:changes|edits)(?: yet| for now| please)+"
)
"""Not `don't change anything else`, nor `without changing it for others`."""
_ASKS = re.compile(
    r"(?:(?:and|so|but|hi|hey|hello|quick question|question)[,:]? )*"
    r"(?:did|do|does|is|are|was|were|has|have|am|will|what|what's|which|why|where|who|anything)\b"
    r"(?! (?:it|there|this|that) possible| (?:it|that) ok| (?:about|if we|don't (?:we|you))\b)"
)
_WANTS = re.compile(
    r"\b(?:please|pls|plz|(?:can|could|would|will) (?:you|we|it|i|someone|somebody)|let's|i'd like"
    r"|we'd like|i (?:want|need)|we (?:want|need)|(?:should|must|ha(?:s|ve) to|needs? to|ought)"
    r"|make sure)\b"
)
_DOES = re.compile(
    r"(?:(?:and|then|so|but|now) )*(?:add|allow|build|change|close|convert|create|cut|drop|enable"
    r"|fix|forbid|get|give|harden|implement|let|limit|lock|make|mend|move|only|prevent|protect|put"
    r"|reduce|remove|rename|repair|replace|require|restrict|return|rewrite|send|set|show|solve"
    r"|sort|speed|split|stop|switch|turn|update|use|wrap|write)\b"
)
"""How a sentence begins that orders something."""
_BUILDS = re.compile(
    r"(?:(?:(?:^|[.!?;:] |, )(?:(?:please|pls|so|then|now) )*)"
    r"|\b(?:can|could|would|will) (?:you|someone|somebody) (?:(?:please|pls|also|maybe) )*)"
    r"(?:add|build|create|develop|drop|implement|introduce|rename|replace|set up)\b"
    r"(?! (?:a |an |the |me |us )*(?:list|table|overview|summary|report|matrix|review)\b)"
)
_THANKS = re.compile(r"[\s,]*(?:thanks?|thx|cheers|ta)\b[^?]{0,30}$")
_SENTENCES = re.compile(r"(?<=[.!?;:])\s+|\n|\s[-\u2013]\s|,\s")


def without_hands_off(low: str) -> str:
    """A request without that nothing is to be changed."""
    return _HANDS_OFF.sub(" ", low)


def is_meant(low: str) -> bool:
    """Whether a request, in lower case, says that nothing is to be changed, or is a question."""
    if _HANDS_OFF.search(low):
        return True
    if _WANTS.search(low):
        return False
    parts = [each.strip() for each in _SENTENCES.split(_THANKS.sub("", low)) if each.strip()]
    if not parts or any(_DOES.match(each) for each in parts):
        return False
    # What stands behind a question may be what is wanted: `where is the age? an integer on Dog`.
    return parts[-1].endswith("?") and any(map(_ASKS.match, parts))


def is_building(low: str) -> bool:
    """Whether a request, in lower case, orders something that is not there yet: to tell how things
    stand would be no answer."""
    return bool(_BUILDS.search(low)) and not _HANDS_OFF.search(low)
