"""What a request for CORS tells of the pages that call an API, and does not ask to be made."""

from __future__ import annotations

import re

_CALLS = re.compile(
    r"\b(?:reads?|gets?|calls?|fetch(?:es)?|loads?|uses?|views?|sees?|lists?|quer(?:y|ies)"
    r"|requests?|access(?:es)?|reading|calling|fetching|loading)\b", re.IGNORECASE,
)  # fmt: skip
"""What pages of another origin do with an API."""
_A_NEW = re.compile(
    r"\b(?:an?|new|another) (?:[\w-]+ ){0,2}(?:apis?|endpoints?|views?|resource)\b"
    r"|\b(?:crud|read[- ]?only|viewsets?|serializers?|models?|admin|pages?|forms?)\b"
    r"|\b(?:create|add|make|build|expose|write) (?:[\w-]+ ){0,2}endpoints?\b", re.IGNORECASE,
)  # fmt: skip


def is_of_them(request: str, part: str) -> bool:
    """Whether a part of a request goes on with what pages of another origin do with what is there:
    `the app must read and write our /api/`."""
    sentence = re.split(r"[.;!?](?=\s)", request.partition(part)[0])[-1]
    return bool(_CALLS.search(sentence)) and not _A_NEW.search(part)
