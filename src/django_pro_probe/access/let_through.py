"""The permission of the project's own that was asked of a row, and let a change of it through."""

from __future__ import annotations

import functools
import inspect
import sys
from typing import Any

from django_pro_probe import places
from django_pro_probe.access import joined

_READING = ("GET", "HEAD", "OPTIONS")

_place: places.Place | None = None


def install() -> None:
    """Listen to REST framework's views, where they are loaded."""
    views = sys.modules.get("rest_framework.views")
    if views is None:
        return
    original: Any = views.APIView.check_object_permissions

    @functools.wraps(original)
    def check_object_permissions(self: Any, request: Any, obj: Any) -> None:
        global _place
        original(self, request, obj)
        if request.method not in _READING:
            kind: Any = type(self)
            _place = _place_of(kind) or _place

    views.APIView.check_object_permissions = check_object_permissions


def begin() -> None:
    """Another request begins."""
    global _place
    _place = None


def last() -> dict[str, Any] | None:
    """Of the last request; None where no permission, or more than one, says whose a row is."""
    return _place.wire() if _place is not None else None


@functools.cache
def _place_of(view_class: Any) -> places.Place | None:
    if joined.of_rows_at(view_class) is not None:
        return None  # what it is joined with lets everybody through: the line that joins them does
    try:
        stated = tuple(getattr(view_class, "permission_classes", None) or ())
    except TypeError:  # a property, or a list of the project's own making
        return None
    parts = [part for each in stated for part in joined.parts(each)]
    asked = {
        code
        for part in parts
        if (code := getattr(getattr(part, "has_object_permission", None), "__code__", None))
        and places.is_user_path(code.co_filename)
        and "user" in _source_of(code)
    }
    if len(asked) != 1:
        return None
    code = asked.pop()
    line, name = code.co_firstlineno, getattr(code, "co_qualname", code.co_name)
    return places.Place(code.co_filename, line, line, 0, 0, name)


def _source_of(code: Any) -> str:
    try:
        return inspect.getsource(code)
    except (OSError, TypeError):  # made by the project at runtime
        return ""
