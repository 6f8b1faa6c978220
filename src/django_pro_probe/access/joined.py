"""Permission classes that REST framework joins with "or", of which one lets everybody in.

`IsAuthenticated | IsManager` asks for no manager, be it of a row or of the whole, and
`IsOwner | IsMember` for no owner where members alone come to the view, as one that says nothing of
rows lets them come to each. Both sides are asked while a request runs, the one that would not come
to be asked too.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django_pro_probe import facts
from django_pro_probe.access import reading
from django_pro_probe.places import is_user_path

_FOR_ALL = ("IsAuthenticated", "AllowAny")
_OF_NO_ROW = (*_FOR_ALL, "IsAuthenticatedOrReadOnly")
_READING = ("GET", "HEAD", "OPTIONS")


def has_any(view_class: Any) -> bool:
    """Whether a view joins permission classes with "or", or a method of the project's own may."""
    classes = getattr(view_class, "permission_classes", None) or ()
    stating = getattr(getattr(view_class, "get_permissions", None), "__code__", None)
    if stating is not None and is_user_path(stating.co_filename):
        return True
    try:
        return any(getattr(each, "op2_class", None) is not None for each in classes)
    except TypeError:  # a property, or a list of the project's own making
        return False


def of_rows_at(view_class: Any) -> dict[str, Any] | None:
    """The line that joins permission classes with "or", where one of the project's own says whose a
    row is: one that says nothing of rows lets everybody come to each."""
    try:
        stated = tuple(getattr(view_class, "permission_classes", None) or ())
    except TypeError:  # a property, or a list of the project's own making
        return None
    if not any(map(_has_or, stated)):
        return None
    classes = [part for each in stated for part in parts(each)]
    if not any("has_object_permission" in vars(each) and is_own(each) for each in classes):
        return None
    holder = next(each for each in view_class.__mro__ if "permission_classes" in vars(each))
    return facts.frame_of_attribute(holder, "permission_classes")


def _has_or(permission: Any) -> bool:
    operator = getattr(permission, "operator_class", None)
    operands = (getattr(permission, name, None) for name in ("op1_class", "op2_class"))
    is_or = getattr(operator, "__name__", "") == "OR"
    return is_or or any(_has_or(each) for each in operands if each is not None)


def parts(permission: Any) -> Iterator[Any]:
    """The classes that are joined."""
    operands = [getattr(permission, name, None) for name in ("op1_class", "op2_class")]
    known = [each for each in operands if each is not None]
    if not known and isinstance(permission, type):
        yield permission
    for each in known:
        yield from parts(each)


def is_own(kind: type) -> bool:
    """Whether a class is the project's own."""
    return is_user_path(getattr(sys.modules.get(kind.__module__), "__file__", None) or "")


@contextmanager
def watched() -> Iterator[list[str]]:
    """Holds the names of classes that refuse the user and nobody alike, beside one that lets in."""
    kind = sys.modules["rest_framework.permissions"].OR
    original, of_row = kind.has_permission, kind.has_object_permission
    found: list[str] = []

    def has_permission(self: Any, request: Any, view: Any) -> Any:
        for one, other in ((self.op1, self.op2), (self.op2, self.op1)):
            lets_in = type(one).__name__ in _FOR_ALL and one.has_permission(request, view)
            if lets_in and _is_of_users(other) and _refuses(other, request, view):
                found.append(type(other).__name__)
        return original(self, request, view)

    def has_object_permission(self: Any, request: Any, view: Any, row: Any) -> Any:
        for one, other in ((self.op1, self.op2), (self.op2, self.op1)):
            is_open = _lets_in_whoever_reads(one, request, view)
            if is_open and _refuses_row(other, request, view, row):
                found.append(type(other).__name__)
        return of_row(self, request, view, row)

    kind.has_permission, kind.has_object_permission = has_permission, has_object_permission
    try:
        yield found
    finally:
        kind.has_permission, kind.has_object_permission = original, of_row


def _lets_in_whoever_reads(permission: Any, request: Any, view: Any) -> bool:
    """Whether a change is let through by a class that says nothing of rows, and that lets in every
    user or is asked, by itself, of everybody who reads at the view."""
    kind = type(permission)
    nothing_said = sys.modules["rest_framework.permissions"].BasePermission.has_object_permission
    says_nothing = getattr(kind, "has_object_permission", None) is nothing_said
    if request.method in _READING or not says_nothing:
        return False
    is_for_all = kind.__module__ == "rest_framework.permissions" and kind.__name__ in _OF_NO_ROW
    is_asked = is_own(kind) and kind in _asked_to_read(request, view)
    return (is_for_all or is_asked) and bool(permission.has_permission(request, view))


def _asked_to_read(request: Any, view: Any) -> set[Any]:
    action, stated = getattr(view, "action", None), getattr(type(view), "permission_classes", ())
    if action is not None:
        view.action = "retrieve"
    try:
        with _as_read(request):
            return {*stated, *map(type, view.get_permissions())}
    finally:
        if action is not None:
            view.action = action


@contextmanager
def _as_read(request: Any) -> Iterator[None]:
    """A request as if it were a GET."""
    request.method = "GET"  # of REST framework's own, which takes it from Django's
    try:
        yield
    finally:
        del request.method


def _refuses_row(permission: Any, request: Any, view: Any, row: Any) -> bool:
    """Whether a class of the project's own says no to a change of the row."""
    if not is_own(type(permission)):
        return False
    return not permission.has_object_permission(request, view, row)


def _is_of_users(permission: Any) -> bool:
    """Whether it is the project's or REST framework's own; those of packages ask for keys."""
    module = type(permission).__module__
    path = getattr(sys.modules.get(module), "__file__", None) or ""
    return module == "rest_framework.permissions" or is_user_path(path)


def _refuses(permission: Any, request: Any, view: Any) -> bool:
    """Whether it refuses the user, and nobody too, by nothing but who they are: what lets everybody
    read does not."""
    from django.contrib.auth.models import AnonymousUser  # a project may be without it

    user = request.user
    reading.begin()
    try:
        refused = not permission.has_permission(request, view)
        if refused and request.method not in _READING:
            with _as_read(request):
                refused = not permission.has_permission(request, view)
        if refused:
            request.user = AnonymousUser()
            with suppress(Exception):  # it wants a user
                refused = not permission.has_permission(request, view)
    finally:
        request.user = user
        read = reading.end()
    return refused and not any(where in ("header", "query", "cookie") for where, _ in read)
