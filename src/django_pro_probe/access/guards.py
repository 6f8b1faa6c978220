"""What asks for a login or a right, and a request runs past: Django's mixins, and decorators.

`permission_required` of a view does nothing where no mixin reads it, nor does `test_func`. A mixin
of Django's behind the view in the bases of a class, or behind a `dispatch` that calls no `super()`,
is inherited and does nothing. Their functions are heard of as they are called, and not replaced: a
decorated `dispatch` holds the one that was there when its class was made.

A decorator that puts a function under a URL takes it as it stands there: those above it are around
another function, the one that the module has under the name.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.urls import URLPattern, get_resolver

from django_pro_probe.places import is_user_path

_DEEPEST = 16
_MIXINS = ("LoginRequiredMixin", "PermissionRequiredMixin", "UserPassesTestMixin")
_READ = ("permission_required", "test_func")
"""Of a view, what only a mixin reads."""


def of(view_class: Any) -> list[str]:
    """Names of the mixins that a view inherits, and of what mixins would read of it."""
    bases = getattr(view_class, "__mro__", ())
    mixins = [
        each.__name__
        for each in bases
        if each.__name__ in _MIXINS and each.__module__ == "django.contrib.auth.mixins"
    ]
    return mixins + _for_mixins(view_class)


def _for_mixins(view_class: Any) -> list[str]:
    own = [each for each in getattr(view_class, "__mro__", ()) if is_user_path(_file_of(each))]
    return [name for name in _READ if any(vars(each).get(name) for each in own)]


def _file_of(each: Any) -> str:
    return getattr(sys.modules.get(each.__module__), "__file__", None) or ""


class _Told:
    """An attribute of a class that strikes its name off a list when it is read."""

    def __init__(self, name: str, value: Any, left: list[str]) -> None:
        self.name, self.value, self.left = name, value, left

    def __get__(self, view: Any, of_class: Any = None) -> Any:
        if self.name in self.left:
            self.left.remove(self.name)
        get = getattr(type(self.value), "__get__", None)
        return self.value if get is None else get(self.value, view, of_class)


@contextmanager
def skipped(view_class: Any) -> Iterator[list[str]]:
    """Holds those of the view's, less each one that is come to, or read."""
    left = of(view_class)
    own = dict(vars(view_class))
    watched = [name for name in _READ if name in left]
    for name in watched:
        value = next(vars(each)[name] for each in view_class.__mro__ if name in vars(each))
        setattr(view_class, name, _Told(name, value, left))
    codes = {
        each.dispatch.__code__: each.__name__
        for each in view_class.__mro__
        if each.__name__ in left and hasattr(each.dispatch, "__code__")
    }

    def heard(frame: Any, event: str, _: Any) -> None:
        name = codes.get(frame.f_code) if event == "call" else None
        if name in left:
            left.remove(name)

    before = sys.getprofile()
    sys.setprofile(heard)
    try:
        yield left
    finally:
        sys.setprofile(before)
        for name in watched:
            if name in own:
                setattr(view_class, name, own[name])
            else:
                delattr(view_class, name)


def around(view: Any) -> Any | None:
    """The function of a view's module that a view stands within, or what it is made of does; None
    where it stands in none."""
    module = sys.modules.get(getattr(view, "__module__", None) or "")
    outer = getattr(module, getattr(view, "__name__", None) or "", None)
    own = _layers(view)
    is_within = not _is_one_of(outer, own) and any(_is_one_of(each, own) for each in _layers(outer))
    return outer if is_within else None


def _layers(function: Any) -> list[Any]:
    """A function, and those that its decorators say they are around."""
    found: list[Any] = []
    while callable(function) and len(found) < _DEEPEST:
        found.append(function)
        function = getattr(function, "__wrapped__", None)
    return found


def _is_one_of(function: Any, others: list[Any]) -> bool:
    return any(function is each for each in others)


@contextmanager
def routed_to(other: Any, instead_of: Any) -> Iterator[None]:
    """URLs that lead to a view lead to another one."""
    patterns = [each for each in _patterns(get_resolver()) if each.callback is instead_of]
    for pattern in patterns:
        pattern.callback = other
    try:
        yield
    finally:
        for pattern in patterns:
            pattern.callback = instead_of


def _patterns(resolver: Any, depth: int = 0) -> Iterator[Any]:
    for each in resolver.url_patterns if depth < _DEEPEST else ():
        if isinstance(each, URLPattern):
            yield each
        else:
            yield from _patterns(each, depth + 1)
