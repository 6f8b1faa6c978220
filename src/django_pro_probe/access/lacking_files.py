"""Uploads that a request looks for and that are not there: another page would have put them there.

A page that finds no file is done before it comes to what it does with one.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django.conf import settings

from django_pro_probe.access import sinks

_MOST = 3
_LINE = "a line of text\n"
_PASSED = (
    "pathlib.py",
    "pathlib/_abc.py",
    "pathlib/_local.py",
    "pathlib/__init__.py",
    "os.py",
    "genericpath.py",
    "posixpath.py",
    "<frozen os>",
    "<frozen genericpath>",
    "<frozen posixpath>",
    "django/core/files/storage/base.py",
    "django/core/files/storage/filesystem.py",
)
"""What stands between a line of the project's own that looks for a file and the look."""

_found: dict[str, None] = {}


def begin() -> None:
    """Another request begins."""
    _found.clear()


def note(path: str, frame: Any) -> None:
    """A path under which nothing was found; one that an input is a part of is none of these."""
    whole = os.path.abspath(path)
    is_upload = whole.startswith(os.path.join(os.path.abspath(settings.MEDIA_ROOT), ""))
    is_asked_for = is_upload and "djpz" not in whole and len(_found) < _MOST
    if is_asked_for and sinks.own_line(frame, _PASSED) is not None:
        _found[whole] = None


def found() -> list[str]:
    """Of the last request."""
    return list(_found)


@contextmanager
def made(paths: Iterable[str]) -> Iterator[None]:
    """The files are there, each with a line of text; what has no extension is a folder."""
    taken_away: list[str] = []
    try:
        for path in paths:
            missing = path
            while not os.path.lexists(os.path.dirname(missing)):
                missing = os.path.dirname(missing)
            taken_away.append(missing)
            with suppress(OSError):
                os.makedirs(os.path.dirname(path), exist_ok=True)
                if os.path.splitext(path)[1]:
                    with open(path, "w", encoding="utf-8") as file:
                        file.write(_LINE)
                else:
                    os.makedirs(path, exist_ok=True)
        yield
    finally:
        for path in reversed(taken_away):
            if os.path.isdir(path):
                shutil.rmtree(path, ignore_errors=True)
            else:
                with suppress(OSError):
                    os.unlink(path)
