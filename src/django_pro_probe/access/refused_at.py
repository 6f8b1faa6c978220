"""The project's line that raised what a request was refused by."""

from __future__ import annotations

import functools
import sys
import traceback
from typing import Any

from django.core.handlers import exception as handlers

from django_pro_probe import places

_place: places.Place | None = None


def install() -> None:
    """Listen to what makes answers of exceptions: Django's, and REST framework's where it is."""
    original = handlers.response_for_exception

    @functools.wraps(original)
    def response_for_exception(request: Any, exc: Any) -> Any:
        _note(exc)
        return original(request, exc)

    handlers.response_for_exception = response_for_exception
    views = sys.modules.get("rest_framework.views")
    if views is not None:
        handle: Any = views.APIView.handle_exception

        @functools.wraps(handle)
        def handle_exception(self: Any, exc: Any) -> Any:
            _note(exc)
            return handle(self, exc)

        views.APIView.handle_exception = handle_exception


def begin() -> None:
    """Another request begins."""
    global _place
    _place = None


def last() -> dict[str, Any] | None:
    """Of the last request; None where no exception was raised by the project's own code."""
    return _place.wire() if _place is not None else None


def _note(error: BaseException) -> None:
    global _place
    for frame, line in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        if places.is_user_path(code.co_filename):
            name = getattr(code, "co_qualname", code.co_name)  # from Python 3.11 on
            _place = places.Place(code.co_filename, line, line, 0, 0, name)
