"""Which inputs a view reads: noted while it runs, since names are known only when they are asked.

Hooks stay in place and do nothing unless a request is watched.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.sessions.backends.base import SessionBase
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpHeaders, HttpRequest, QueryDict, parse_cookie
from django.utils.datastructures import MultiValueDict

from django_pro_probe.record import is_user_path

_OURS = ("django_pro_probe/questions.py", "django_pro_probe/access/reading.py")
_PLUMBING = (
    "django/http/request.py",
    "django/utils/datastructures.py",
    "django/utils/functional.py",
    *_OURS,
    "<frozen _collections_abc>",
    "rest_framework/request.py",
    "rest_framework/authentication.py",
    "rest_framework/reverse.py",
    "django/contrib/sites/requests.py",
    "django/contrib/sites/shortcuts.py",
)
_FORMS = ("django/forms/", "rest_framework/fields.py", "rest_framework/serializers.py")
_IGNORED = frozenset({"csrfmiddlewaretoken", "_method", "format"})
_PAGING = frozenset({"page", "limit", "offset", "cursor", "page_size", "last"})
_PASSED = frozenset(
    {"HTTP_COOKIE", "HTTP_HOST", "HTTP_AUTHORIZATION", "HTTP_X_CSRFTOKEN", "HTTP_CONTENT_TYPE",
     "HTTP_CONTENT_LENGTH", "HTTP_ACCEPT", "HTTP_X_REQUESTED_WITH"}
)  # fmt: skip

Read = tuple[str, str]
"""Where (`query` also for a form, `file`, `header`, `cookie`, `session`, `body`, `keys`), and the
name."""

_read: dict[Read, None] = {}
_header_read_at: dict[str, tuple[str, int, str]] = {}
"""Header, or `cookie NAME` -> path, line and function of the project's code that last read it."""
_query_read_at: dict[str, tuple[str, int, str]] = {}
"""Parameter -> path, line and function of the project's code that first read it."""
_on = False
_authorization_read = False
_merging: tuple[int, int, int] | None = None
"""The parameters, frame and instruction that last asked for all names. One instruction that then
asks for values is `dict(request.GET)` or `**request.GET`, which takes lists of an unhooked one."""
_planted: dict[str, Any] = {}
"""Values that a session has where the project's own code asks for them."""


def begin() -> None:
    """Note from here on, until `end`."""
    global _on, _authorization_read
    _read.clear()
    _header_read_at.clear()
    _query_read_at.clear()
    _on, _authorization_read = True, False


def end() -> list[Read]:
    """What was read since `begin`, in that order."""
    global _on
    _on = False
    return list(_read)


def authorization_read() -> bool:
    """Whether the project's own code read that header."""
    return _authorization_read


def header_read_at(name: str) -> tuple[str, int, str] | None:
    """Path, line and function of the project's code that read a header, or `cookie NAME`."""
    return _header_read_at.get(name)


def query_read_at(name: str) -> tuple[str, int, str] | None:
    """Path, line and function of the project's code that read a parameter."""
    return _query_read_at.get(name)


def _reader() -> str:
    """File of the code that asked."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_code.co_filename.endswith(_PLUMBING):
        frame = frame.f_back
    return frame.f_code.co_filename


def _note(where: str, name: str, path: str) -> None:
    own = is_user_path(path)
    if name in _IGNORED and not own:
        return
    if own or any(part in path for part in _FORMS):
        _read[where, name] = None
    elif where == "query" and "/django/" not in path and name not in _PAGING:
        _read[where, name] = None  # a filter backend of a package


@functools.cache
def install() -> None:
    """Put the hooks in; once."""
    for kind in (QueryDict, MultiValueDict):
        for name in ("__getitem__", "getlist", "__contains__"):
            setattr(kind, name, _by_key(getattr(kind, name), name))
        for name in ("dict", "items", "lists", "keys", "__iter__", "urlencode"):
            if hasattr(kind, name):
                setattr(kind, name, _as_whole(getattr(kind, name), name))
    HttpHeaders.__getitem__ = _header(HttpHeaders.__getitem__)
    for name in ("__getitem__", "get", "__contains__"):
        setattr(SessionBase, name, _of_session(getattr(SessionBase, name)))
    begun = WSGIRequest.__init__

    def __init__(self: Any, environ: Any) -> None:
        begun(self, environ)
        if _on:
            self.META = _Meta(environ)
            self.__dict__["COOKIES"] = _Cookies(parse_cookie(environ.get("HTTP_COOKIE", "")))

    WSGIRequest.__init__ = __init__
    body: Any = HttpRequest.__dict__["body"]

    def read(self: Any) -> Any:
        if _on:
            _note("body", "", _reader())
        return body.fget(self)

    HttpRequest.body = property(read)


def _by_key(original: Any, name: str) -> Any:
    is_value = name == "__getitem__"

    def method(self: Any, key: Any, *args: Any) -> Any:
        if _on and isinstance(key, str):
            path = _reader()
            _note("query" if isinstance(self, QueryDict) else "file", key, path)
            if is_user_path(path):
                _query_read_at.setdefault(key, _asked_at(sys._getframe(1)))
        if is_value and _merging is not None and _merging == (id(self), *_asking()):
            return dict.__getitem__(self, key)
        return original(self, key, *args)

    return method


def _of_session(original: Any) -> Any:
    def method(self: Any, key: Any, *args: Any, **kwargs: Any) -> Any:
        if _on and isinstance(key, str) and not key.startswith("_"):
            frame = sys._getframe(1)
            if frame.f_code.co_filename.endswith("django/contrib/sessions/backends/base.py"):
                frame = frame.f_back or frame
            if is_user_path(frame.f_code.co_filename):
                _read["session", key] = None
                if key in _planted:
                    return True if original.__name__ == "__contains__" else _planted[key]
        return original(self, key, *args, **kwargs)

    method.__name__ = original.__name__
    return method


@contextmanager
def planted(name: str, value: Any) -> Iterator[None]:
    """A session has that value where the project's own code asks for it; noted meanwhile."""
    begin()
    _planted[name] = value
    try:
        yield
    finally:
        _planted.clear()
        end()


def _as_whole(original: Any, name: str) -> Any:
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        global _merging
        if _on and isinstance(self, QueryDict):
            _note("keys", "", _reader())
        if name == "keys":
            _merging = (id(self), *_asking())
        return original(self, *args, **kwargs)

    return method


def _asking() -> tuple[int, int]:
    """The frame that asked, and its instruction."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_code.co_filename.endswith(_OURS):
        frame = frame.f_back
    return id(frame), frame.f_lasti


def _header(original: Any) -> Any:
    def __getitem__(self: Any, key: Any) -> Any:
        if _on and isinstance(key, str):
            path = _reader()
            if is_user_path(path):
                _note_header(f"HTTP_{key.upper().replace('-', '_')}")
        return original(self, key)

    return __getitem__


def _note_header(key: str) -> None:
    global _authorization_read
    _authorization_read |= key == "HTTP_AUTHORIZATION"
    if key == "HTTP_HOST" or (key.startswith("HTTP_") and key not in _PASSED):
        name = "-".join(part.capitalize() for part in key[5:].split("_"))
        _header_read_at[name] = _asked_at(sys._getframe(2))
        if key not in _PASSED:
            _read["header", name] = None


def _asked_at(frame: Any) -> tuple[str, int, str]:
    while frame.f_back is not None and not is_user_path(frame.f_code.co_filename):
        frame = frame.f_back
    return frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name


class _Meta(dict):  # type: ignore[type-arg]
    """The environment of a request."""

    def __contains__(self, key: Any) -> bool:
        if _on and key == "HTTP_HOST" and is_user_path(_reader()):
            _note_header(key)  # Django looks before it reads
        return super().__contains__(key)

    def __getitem__(self, key: Any) -> Any:
        if _on and isinstance(key, str) and is_user_path(_reader()):
            _note_header(key)
        return super().__getitem__(key)

    def get(self, key: Any, default: Any = None) -> Any:
        if _on and isinstance(key, str) and is_user_path(_reader()):
            _note_header(key)
        return super().get(key, default)


class _Cookies(dict):  # type: ignore[type-arg]
    def _asked(self, key: Any) -> None:
        if _on and isinstance(key, str) and is_user_path(_reader()):
            _read["cookie", key] = None
            _header_read_at[f"cookie {key}"] = _asked_at(sys._getframe(2))

    def __getitem__(self, key: Any) -> Any:
        self._asked(key)
        return super().__getitem__(key)

    def __contains__(self, key: Any) -> bool:
        self._asked(key)
        return super().__contains__(key)

    def get(self, key: Any, default: Any = None) -> Any:
        self._asked(key)
        return super().get(key, default)
