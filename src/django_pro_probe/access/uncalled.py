"""Methods that are named where their answer is meant: `if user.leads:` is true of every user.

Python does not complain, since a method is a value like any other, and a true one. Those that the
project's source names without a call are watched while a request runs: whether they are asked for
their truth, and what they would have said.
"""

from __future__ import annotations

import inspect
import re
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any, NamedTuple

from django_pro_probe import places
from django_pro_probe.access import surroundings


class Named(NamedTuple):
    """A method that is named, and says no."""

    name: str
    place: places.Place | None


@contextmanager
def watched(*, called: bool = False) -> Iterator[list[Named]]:
    """Holds those whose truth is asked for, and which would say no; `called`: they say so."""
    found: list[Named] = []
    replaced = []
    for owner, name, function in _methods():
        with suppress(Exception):  # a class that takes no attributes
            setattr(owner, name, _Watched(function, found, called))
            replaced.append((owner, name, function))
    try:
        yield found
    finally:
        for owner, name, function in replaced:
            setattr(owner, name, function)


def any_named() -> bool:
    """Whether the project's source names a method of its own that it does not call there."""
    return bool(_methods())


@cache
def _methods() -> tuple[tuple[Any, str, Any], ...]:
    """(class, name, function) of the project's own that take nothing but `self`."""
    text = surroundings.whole()
    named = set(re.findall(r"\.(\w+)\b(?! *[(.=])", text))
    found = {}
    for module in list(sys.modules.values()):
        if not places.is_user_path(getattr(module, "__file__", None) or ""):
            continue
        for owner in list(vars(module).values()):
            if not isinstance(owner, type) or owner.__module__ != module.__name__:
                continue
            for name, value in list(vars(owner).items()):
                if name in named and isinstance(value, types.FunctionType) and _is_bare(value):
                    found[owner, name] = value
    return tuple((owner, name, value) for (owner, name), value in found.items())


def _is_bare(function: types.FunctionType) -> bool:
    parameters = list(inspect.signature(function).parameters.values())
    return len(parameters) == 1 and not inspect.iscoroutinefunction(function)


class _Watched:
    """In the place of a function in its class."""

    def __init__(self, function: Any, found: list[Named], called: bool) -> None:
        self.function, self.found, self.called = function, found, called

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self.function
        users = places.users(sys._getframe(1))[0]
        return _Method(self, instance, users[0] if users else None)


class _Method:
    """What stands for a bound method."""

    def __init__(self, held: _Watched, instance: Any, place: places.Place | None) -> None:
        self._held, self._place = held, place
        self._method = held.function.__get__(instance)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._method(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._method, name)

    def __bool__(self) -> bool:
        try:
            says = bool(self._method())
        except Exception:  # it wants rows that are not there
            return True
        if not says:
            self._held.found.append(Named(self._held.function.__name__, self._place))
        return says or not self._held.called
