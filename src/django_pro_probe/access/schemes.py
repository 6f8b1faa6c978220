"""What the project's own code wants before a token: `Authorization: SCHEME token`."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

from django_pro_probe.access import surroundings

_WORD = re.compile(r"[A-Za-z][\w-]{1,30}")
_BEGINS = re.compile(r"(?:startswith|removeprefix)\(\s*[bB]?['\"]([A-Za-z][\w-]{1,30}) ['\"]")
_MOST = 3


def own(endpoint: Any, but: tuple[str, ...]) -> tuple[str, ...]:
    """Schemes that an endpoint's authenticators and the code of the project name.

    Args:
        but: those that are tried anyway.
    """
    found: dict[str, None] = {}
    for kind in getattr(endpoint.view_class, "authentication_classes", None) or ():
        found.update(dict.fromkeys(_of(kind)))
    found.update(dict.fromkeys(_BEGINS.findall(surroundings.whole())))
    known = {each.strip().lower() for each in but}
    return tuple(each for each in found if each.lower() not in known)[:_MOST]


def _of(kind: Any) -> list[str]:
    """An authenticator says it as its keyword, or in what it asks a client for."""
    said = [getattr(kind, "keyword", None)]
    with suppress(Exception):  # of a request that there is none of
        said.append(str(kind().authenticate_header(None)).partition(" ")[0])
    texts = [each.decode("latin-1") if isinstance(each, bytes) else each for each in said]
    return [each for each in texts if isinstance(each, str) and _WORD.fullmatch(each)]
