"""What a client says of itself, and a view believes: that it is an administrator's.

A cookie, a header or a parameter is sent with what an administrator would have there. It is
believed where an answer that is refused, with any other value too, is given, or holds more.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from django_pro_probe import replay

_ROLE = re.compile(
    r"(is_?|has_?|user_?|x_)*(admin|staff|superuser|super_user|manager|moderator|internal|employee"
    r"|role|roles|user_?type|account_?type|access_?level|user_?level|privileges?|permissions?)"
    r"(_?(user|mode|access|flag|name))?"
)
_COMPARED = re.compile(r"[!=]=\s*['\"](\w+)['\"]|['\"](\w+)['\"]\s*[!=]=")
_FLAGS = ("1", "true", "True", "yes")
_ROLES = ("admin", "manager", "staff")
_MOST = 4
_DEEPEST = 4


def says_who(name: str) -> bool:
    """Whether an input's name says what its sender may do."""
    return bool(_ROLE.fullmatch(name.lower().replace("-", "_").removeprefix("http_")))


def values(where: str, name: str, source: str) -> Iterator[str]:
    """What an administrator would have there; `source`: of the view, which may compare it."""
    compared = [first or second for first, second in _COMPARED.findall(source)]
    roles = list(dict.fromkeys([*compared[:_MOST], *_ROLES]))
    if says_who(name):
        yield from dict.fromkeys([*_FLAGS, *roles])
    if where == "cookie":
        for role in roles:
            flags = dict.fromkeys(("is_admin", "admin", "is_staff", "staff", "is_superuser"), True)
            text = json.dumps({**flags, "role": role, "user_role": role, "roles": [role],
                               "user": role, "username": role, "name": role, "id": 1})  # fmt: skip
            yield base64.urlsafe_b64encode(text.encode()).decode()
            yield quote(text)


def is_refused(response: replay.Response) -> bool:
    """Whether an answer is for somebody else."""
    location = response.headers.get("Location", "")
    to_login = 300 <= response.status < 400 and ("login" in location or "next=" in location)
    return response.status in (401, 403) or to_login


def holds_more(response: replay.Response, *others: replay.Response) -> list[str]:
    """Keys of a JSON answer that others have not."""
    known = set().union(*(_keys(each) for each in others))
    return sorted(_keys(response) - known)


def _keys(response: replay.Response) -> set[str]:
    try:
        content = json.loads(response.body)
    except ValueError:
        return set()
    return set(_of(content, 0)) if isinstance(content, (dict, list)) else set()


def _of(content: Any, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(content, dict):
        yield from content
    for each in content.values() if isinstance(content, dict) else content:
        if isinstance(each, (dict, list)):
            yield from _of(each, depth + 1)
