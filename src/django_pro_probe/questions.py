"""Query strings: which parameters a view asks for, and values that show more of its page.

A view that finds no `q` shows its form; what it does with one is seen only where one is sent. The
value is found as that of a URL argument is: one that can't be in the database is sent, and the
query that asks for it names the field that it met.
"""

from __future__ import annotations

import functools
import re
import sys
import uuid
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.db import models
from django.http import HttpRequest, QueryDict

from django_pro_probe import arguments, validation
from django_pro_probe.record import is_user_path

MOST_PARAMETERS = 6
MOST_ALONE = 3
"""Parameters that are also sent without the others."""

_PAGING = frozenset({"page", "format", "limit", "offset", "cursor", "page_size"})
_LOOKED_AT = 3
"""Rows whose texts are compared."""
_PARTS = ("contains", "startswith", "endswith", "search", "regex")
ANYWHERE = ("contains", "icontains", "search", "regex", "iregex")
"""Lookups by a text that may stand anywhere in another."""
_PLUMBING = (
    *("django/http/request.py", "django/utils/datastructures.py"),
    "django_pro_probe/access/reading.py",
)
_FORMS = ("django/forms/", "rest_framework/fields.py", "rest_framework/serializers.py")

_FORM = re.compile(r"<form\b([^>]*)>(.*?)</form>", re.S | re.I)
_BY_POST = re.compile(r"""\bmethod\s*=\s*["']?(post|dialog)""", re.I)
_ACTION = re.compile(r"""\baction\s*=\s*["']?([^"'#\s>]*)""", re.I)
_FIELD = re.compile(r"""<(?:input|select|textarea)\b[^>]*?\bname\s*=\s*["']?([\w.-]+)""", re.I)
_REFUSED = (400, 422)
_DAY = "2026-06-01"
_DAYS = re.compile(r"date|day|since|until|^from$|^to$|start|begin|end|after|before", re.I)

Send = Callable[[str], Any]

_asked: dict[str, None] = {}
_paging: dict[str, None] = {}
_bodies: list[Any] = []
"""What requests were sent as forms."""
_lacking: dict[str, None] = {}


class _Copy(dict):  # type: ignore[type-arg]
    """What `QueryDict.dict` gives."""


def install() -> None:
    """Note each parameter that is read and not there."""
    load: Any = HttpRequest._load_post_and_files

    def loaded(self: Any) -> None:
        load(self)
        _bodies.append(self._post)

    HttpRequest._load_post_and_files = loaded

    def noted(original: Callable[..., Any]) -> Callable[..., Any]:
        def method(self: Any, key: Any, *args: Any) -> Any:
            if isinstance(key, str) and not dict.__contains__(self, key):
                _note(key, any(each is self for each in _bodies))
            return original(self, key, *args)

        return method

    for name in ("__getitem__", "getlist", "__contains__"):
        setattr(QueryDict, name, noted(getattr(QueryDict, name)))
    for name in ("__getitem__", "get", "__contains__"):
        setattr(_Copy, name, noted(getattr(dict, name)))
    as_dict: Any = QueryDict.dict

    def copied(self: Any) -> _Copy:
        copy = _Copy(as_dict(self))
        if any(each is self for each in _bodies):
            _bodies.append(copy)
        return copy

    QueryDict.dict = copied


def _note(key: str, is_of_body: bool) -> None:
    """Keep what the project's own code or a form asks for, not what Django's middleware does."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_code.co_filename.endswith(_PLUMBING):
        frame = frame.f_back
    path = frame.f_code.co_filename
    if is_of_body and is_user_path(path):
        _lacking[key] = None
    if key in _PAGING and is_user_path(path):
        _paging[key] = None
    elif key not in _PAGING and (is_user_path(path) or any(part in path for part in _FORMS)):
        _asked[key] = None


def begin() -> None:
    """Forget what the last request asked for."""
    _asked.clear()
    _paging.clear()
    _bodies.clear()
    _lacking.clear()


def lacking() -> tuple[str, ...]:
    """Fields of a form that the project's own code asked for and did not find, in that order."""
    return tuple(_lacking)


def paging() -> tuple[str, ...]:
    """Parameters of pages and their size that the project's own code asked for."""
    return tuple(_paging)


def asked() -> tuple[str, ...]:
    """Parameters that the request asked for and did not find, in that order."""
    return tuple(_asked)


def _no_part(_model: Any, _field: str) -> str:
    return ""


def of_forms(body: bytes, path: str) -> tuple[str, ...]:
    """Names of the fields of a page's forms that ask this page by GET: a view that finds no
    parameter at all may read none of them."""
    found: dict[str, None] = {}
    for attributes, inside in _FORM.findall(body.decode("utf-8", "replace")):
        action = _ACTION.search(attributes)
        is_here = action is None or action[1] in ("", ".", "?", path)
        if is_here and not _BY_POST.search(attributes):
            found |= dict.fromkeys(_FIELD.findall(inside))
    return tuple(name for name in found if name not in _PAGING)


def names_of(response: Any, url: str) -> tuple[str, ...]:
    """Parameters that a page asks for, then those of its forms."""
    forms = of_forms(response.body, url.partition("?")[0]) if response.ok else ()
    return tuple(dict.fromkeys([*response.asked, *forms]))


def with_query(url: str, query: dict[str, Any]) -> str:
    """The URL with these parameters too."""
    return f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"


def lacks(response: Any) -> bool:
    """Whether a view came no further for want of a parameter of the query string."""
    failure = response.failure
    failed = failure is not None and failure.type == "MultiValueDictKeyError"
    return bool(response.asked) and (failed or response.status in _REFUSED)


def needed(url: str, first: Any, send: Send) -> str:
    """The URL with the parameters that a page can't do without; as it is where none are found.

    Args:
        first: what the URL was answered without them.
        send: requests a URL; the `Response`.
    """
    for guess in (_guessed, lambda _: "1", lambda _: "a"):
        query: dict[str, str] = {}
        response = first
        while lacks(response) and len(query) < MOST_PARAMETERS:
            more = [name for name in response.asked if name not in query]
            if not more:
                break
            query |= {name: guess(name) for name in more}
            response = send(with_query(url, query))
            if 200 <= response.status < 400:
                return with_query(url, query)
        if not query:
            return url
    names = first.asked[:MOST_PARAMETERS]
    met, taken = _met(url, names, send) if lacks(first) else ({}, {})
    if met or taken:
        asked = with_query(url, {**met, **taken})
        response = send(asked)
        return asked if 200 <= response.status < 400 else url
    return url


def _guessed(name: str) -> str:
    return _DAY if _DAYS.search(name) else "1"


def variants(
    url: str,
    names: tuple[str, ...],
    send: Send,
    part_of: Callable[[Any, str], str] = _no_part,
    plain: Any = None,
) -> list[str]:
    """Paths with a query string that the page's queries take an interest in.

    Args:
        part_of: letters that rows of a model have in a field; empty where that is not known.
        plain: the `Response` of the page without any of them, where it is known.
    """
    names = names[:MOST_PARAMETERS]
    if not names:
        return []
    known, taken = _met(url, names, send, part_of, plain)
    queries = [{name: value} for name, value in list(known.items())[:MOST_ALONE]]
    if len(known) > 1:
        queries.append(known)
    others = {name: taken.get(name, "1") for name in names if name not in known}
    if others:
        queries.append({**known, **others})
    return [with_query(url, query) for query in queries]


def _met(
    url: str,
    names: tuple[str, ...],
    send: Send,
    part_of: Callable[[Any, str], str] = _no_part,
    plain: Any = None,
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the parameters may be, for those that a query's condition met; and what the page's
    forms take for those that they refused."""
    met: dict[str, arguments.Met] = {}
    taken: dict[str, Any] = {}
    for magic_of in (arguments.word, _number, *((_uuid,) if _has_uuids() else ())):
        others = tuple(name for name in names if name not in met and name not in taken)
        if not others:
            break
        found, refused, response = _probe(url, others, send, magic_of)
        taken |= {name: value for name, value in refused.items() if name not in found}
        others = tuple(name for name in others if name not in taken)
        if not found and refused and others:
            # One that is no number, or no date, kept the form from taking any of them.
            found, refused, _ = _probe(url, others, send, magic_of, taken)
            taken |= {name: value for name, value in refused.items() if name not in found}
        elif not found and not refused and len(others) > 1 and _kept_from(response, plain):
            for at, name in enumerate(others):
                found |= _probe(url, (name,), send, _nth(magic_of, at))[0]
        met |= found
    values = {name: _value(*found, part_of) for name, found in met.items()}
    return {name: value for name, value in values.items() if value is not None}, taken


def _kept_from(response: Any, plain: Any) -> bool:
    """Whether a view came less far with parameters than without: one of them can be the cause."""
    if plain is None or not response.ok or not plain.ok:
        return True
    return len(response.recording.executions) < len(plain.recording.executions)


def _probe(
    url: str,
    names: tuple[str, ...],
    send: Send,
    magic_of: Callable[[int], Any],
    taken: dict[str, Any] | None = None,
) -> tuple[dict[str, arguments.Met], dict[str, Any], Any]:
    """Which field each parameter met, what the page's forms take in place of what they refused,
    and the `Response`; `taken` is sent besides."""
    magic = {name: magic_of(at) for at, name in enumerate(names)}
    response = send(with_query(url, {**(taken or {}), **magic}))
    return arguments.meets(response.recording, magic), validation.taken_instead(magic), response


def _nth(magic_of: Callable[[int], Any], number: int) -> Callable[[int], Any]:
    return lambda _: magic_of(number)


def _number(at: int) -> int:
    return arguments.NUMBER + at


def _uuid(at: int) -> uuid.UUID:
    return arguments.uuid_of(at)


@functools.cache
def _has_uuids() -> bool:
    """Whether any table goes by them: where none does, none is asked for."""
    fields = (field for model in apps.get_models() for field in model._meta.concrete_fields)
    return any(isinstance(field, models.UUIDField) for field in fields)


def _value(model: Any, field: str, lookup: str, part_of: Callable[[Any, str], str]) -> Any:
    """What row 1 has there; for a part of a text one that most rows hold."""
    if any(part in lookup for part in _PARTS):
        known = "" if "endswith" in lookup else part_of(model, field)
        return known or _part(model, field, lookup)
    row = arguments.row_of(model, 0)
    return arguments.value_of(row, field, "") if row is not None else None


def _part(model: Any, field: str, lookup: str) -> str:
    """Letters that the texts of the first rows share, where the lookup looks for them.

    Three of them, or two: a view may take no interest in less. Where they share none, the letter
    that most texts hold, or how row 1's begins or ends.
    """
    rows = [row for row in (arguments.row_of(model, at) for at in range(_LOOKED_AT)) if row]
    texts = [str(arguments.value_of(row, field, "")) for row in rows]
    if not texts:
        return "a"
    first = texts[0]
    if "startswith" in lookup:
        begins = [each[:3] for each in texts]
        return next(_shared((first[:3], first[:2]), begins), first[:3]) or "a"
    if "endswith" in lookup:
        ends = [each[-3:] for each in texts]
        return next(_shared((first[-3:], first[-2:]), ends), first[-3:]) or "a"
    parts = (first[at : at + size] for size in (3, 2) for at in range(len(first) - size + 1))
    return next(_shared(parts, texts), "a")


def _shared(parts: Iterable[str], texts: list[str]) -> Iterator[str]:
    return (each for each in parts if each.isalnum() and all(each in text for text in texts))
