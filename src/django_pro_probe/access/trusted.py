"""What a client says of itself, and a view believes: that it is an administrator's, or a user's.

A cookie, a header or a parameter is sent with what an administrator would have there, a header that
names a user with the name of one. It is believed where an answer that is refused, with any other
value too, is given, or holds more.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from django_pro_probe import arguments, replay
from django_pro_probe.access import ownership

_ROLE = re.compile(
    r"(is_?|has_?|user_?|x_)*(admin|staff|superuser|super_user|manager|moderator|internal|employee"
    r"|role|roles|user_?type|account_?type|access_?level|user_?level|privileges?|permissions?)"
    r"(_?(user|mode|access|flag|name))?"
)
_USER = re.compile(
    r"(x_)?((remote|auth|authenticated|forwarded|proxy|sso|webauth)_)?(preferred_)?"
    r"(user|user_?name|user_?id|user_?email|login)"
)
_COMPARED = re.compile(r"[!=]=\s*['\"](\w+)['\"]|['\"](\w+)['\"]\s*[!=]=")
NOBODY = "nobody"
_FLAGS = ("1", "true", "True", "yes")
_ROLES = ("admin", "manager", "staff")
_UNSHOWN = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.S | re.I)
_MOST = 4
_DEEPEST = 4


def says_who(name: str) -> bool:
    """Whether an input's name says what its sender may do."""
    return bool(_ROLE.fullmatch(name.lower().replace("-", "_").removeprefix("http_")))


def names_user(name: str) -> bool:
    """Whether a header's name says that it names who its sender is."""
    return bool(_USER.fullmatch(name.lower().replace("-", "_")))


def _names() -> Iterator[str]:
    """By which user row 1 may be known."""
    model = ownership.user_model()
    row = arguments.row_of(model, 0)
    if row is not None:
        email = getattr(row, model.get_email_field_name(), "")
        yield from dict.fromkeys(filter(None, (row.get_username(), str(row.pk), email)))


def values(where: str, name: str, source: str) -> Iterator[tuple[str, str]]:
    """What an administrator would have there, and the same of somebody who is none.

    `source`: of the view, which may compare it.
    """
    compared = [first or second for first, second in _COMPARED.findall(source)]
    roles = list(dict.fromkeys([*compared[:_MOST], *_ROLES]))
    if says_who(name):
        for value in dict.fromkeys([*_FLAGS, *roles]):
            yield value, "0" if value in _FLAGS else NOBODY
    if where == "header" and names_user(name):
        yield from ((value, NOBODY) for value in _names())
    if where == "cookie":
        nobody = _claims(NOBODY, is_one=False)
        for role in roles:
            for written in (_in_base64, quote):
                yield written(_claims(role, is_one=True)), written(nobody)


def _claims(role: str, *, is_one: bool) -> str:
    flags = dict.fromkeys(("is_admin", "admin", "is_staff", "staff", "is_superuser"), is_one)
    names = dict.fromkeys(("role", "user_role", "user", "username", "name"), role)
    return json.dumps({**flags, **names, "roles": [role], "id": 1})


def _in_base64(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode()


def is_refused(response: replay.Response) -> bool:
    """Whether an answer is for somebody else."""
    location = response.headers.get("Location", "")
    to_login = 300 <= response.status < 400 and ("login" in location or "next=" in location)
    return response.status in (401, 403) or to_login


def holds_more(response: replay.Response, *others: replay.Response) -> list[str]:
    """Keys of a JSON answer that others have not."""
    known = set().union(*(_keys(each) for each in others))
    return sorted(_keys(response) - known)


def gained(response: replay.Response, plain: replay.Response, where: str) -> str:
    """What an answer gives that the plain one does not, in words."""
    if is_refused(plain):
        is_given = 200 <= response.status < 300
        return f"answers {response.status}, {plain.status} otherwise" if is_given else ""
    if not (response.ok and plain.ok) or where == "query":
        return ""
    more = holds_more(response, plain)
    if more:
        return f"the answer holds {', '.join(more[:3])} too"
    more = sorted(_words(response) - _words(plain))
    return f"the page says {', '.join(more[:3])} too" if more else ""


def _words(response: replay.Response) -> set[str]:
    """Of the text that a page shows."""
    if "html" not in response.headers.get("Content-Type", ""):
        return set()
    text = _UNSHOWN.sub(" ", response.body.decode("utf-8", "replace"))
    return set(re.findall(r"[^\W\d]{4,}", text))


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
