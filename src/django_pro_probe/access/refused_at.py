"""The project's line that raised what a request was refused by, or answered so."""

from __future__ import annotations

import functools
import sys
import traceback
from collections.abc import Callable
from types import CodeType
from typing import Any

from django.core.exceptions import ValidationError
from django.core.handlers import exception as handlers
from django.http.response import HttpResponseBase

from django_pro_probe import places

_REFUSED = 400
_FORMS = "django/forms/forms.py"

_place: places.Place | None = None
_complaint: tuple[BaseException, places.Place] | None = None
"""The last error of a body that the project's own code made: REST framework collects those of a
serializer's fields, and raises another one."""
_form_complaint: places.Place | None = None
"""Where the project's own code made the last error of a form: the form keeps it, and its page is
answered with 200."""

_handling = False
_made: places.Place | None = None
"""Where the project's own code made the last answer while an exception was handled."""
_turned: places.Place | None = None


def install() -> None:
    """Listen to what makes answers of exceptions: Django's, and REST framework's where it is."""
    original = handlers.response_for_exception

    @functools.wraps(original)
    def response_for_exception(request: Any, exc: Any) -> Any:
        _note(exc)
        return original(request, exc)

    handlers.response_for_exception = response_for_exception
    made: Any = HttpResponseBase.__init__

    @functools.wraps(made)
    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        made(self, *args, **kwargs)
        if self.status_code >= _REFUSED:
            _answered(sys._getframe(1))
        elif _handling:
            _make(sys._getframe(1))

    setattr(HttpResponseBase, "__init__", __init__)  # noqa: B010 mypy takes no method
    views = sys.modules.get("rest_framework.views")
    if views is not None:
        handle: Any = views.APIView.handle_exception

        @functools.wraps(handle)
        def handle_exception(self: Any, exc: Any) -> Any:
            global _handling, _turned
            _note(exc)
            _handling = True
            try:
                response = handle(self, exc)
            finally:
                _handling = False
            _turned = _made if response.status_code < _REFUSED else None
            return response

        views.APIView.handle_exception = handle_exception
        _listen_to(sys.modules["rest_framework.exceptions"].ValidationError, _complain)
    _listen_to(ValidationError, _complain_of_form)


def _listen_to(kind: Any, complain: Callable[[BaseException, places.Place], None]) -> None:
    original = kind.__init__

    @functools.wraps(original)
    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        original(self, *args, **kwargs)
        frame = sys._getframe(1)
        if frame.f_code.co_name == "add_error" and frame.f_code.co_filename.endswith(_FORMS):
            frame = frame.f_back or frame  # `form.add_error("email", "a text")`
        if places.is_user_path(frame.f_code.co_filename):
            complain(self, _place_of(frame.f_code, frame.f_lineno))

    kind.__init__ = __init__


def _complain(error: BaseException, place: places.Place) -> None:
    global _complaint
    _complaint = error, place


def _complain_of_form(_: BaseException, place: places.Place) -> None:
    global _form_complaint
    _form_complaint = place


def begin() -> None:
    """Another request begins."""
    global _place, _complaint, _form_complaint, _made, _turned
    _place = _complaint = _form_complaint = _made = _turned = None


def last() -> dict[str, Any] | None:
    """Of the last request; None where no line of the project's own did."""
    place = _place or _form_complaint
    return place.wire() if place is not None else None


def turned() -> dict[str, Any] | None:
    """The project's line that made an answer of success of the last request's exception."""
    return _turned.wire() if _turned is not None else None


def _make(frame: Any) -> None:
    global _made
    users = places.users(frame)[0]
    _made = users[0] if users else None


def _answered(frame: Any) -> None:
    """What an exception says comes first: an answer that a handler makes of it stands elsewhere."""
    global _place
    if _place is None:
        users = places.users(frame)[0]
        _place = users[0] if users else None


def _note(error: BaseException) -> None:
    global _place
    for frame, line in traceback.walk_tb(error.__traceback__):
        if places.is_user_path(frame.f_code.co_filename):
            _place = _place_of(frame.f_code, line)
    if _complaint is not None and type(error) is type(_complaint[0]) and error is not _complaint[0]:
        _place = _complaint[1]


def _place_of(code: CodeType, line: int) -> places.Place:
    name = getattr(code, "co_qualname", code.co_name)  # from Python 3.11 on
    return places.Place(code.co_filename, line, line, 0, 0, name)
