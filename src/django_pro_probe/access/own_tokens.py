"""JWTs that functions of the project make of a user: with its keys, headers and claims, whatever
those are."""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from django_pro_probe import isolate, places, replay
from django_pro_probe.access import web_tokens
from django_pro_probe.access.ownership import user_model

_LIBRARIES = ("jwt", "jose", "authlib")
_MOST = 3
"""Functions that are called."""
_LONG_AGO = isolate.EPOCH - 10 * 365 * 86_400
_REST = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)

Made = Callable[[Any], Any]


def names() -> list[str]:
    """Of the functions that make one."""
    return list(_found())[:_MOST]


def made(name: str, user: Any) -> str:
    """What a function makes of a user, or of the user's key; empty where that is no token."""
    for each in (user, user.pk):
        with suppress(Exception):  # it wants something else
            found = _found()[name](each)
            text = found.decode("latin-1") if isinstance(found, bytes) else found
            if isinstance(text, str) and text in web_tokens.held(text.encode()):
                return text
    return ""


def of_user(user: Any) -> Iterator[tuple[str, str]]:
    """A token that is good, and one whose time was over long ago; empty where it has no end."""
    for name in names():
        good = _called(name, user, isolate.EPOCH)
        if good:
            old = _called(name, user, _LONG_AGO)
            yield good, old if web_tokens.ends_before(old, isolate.EPOCH) else ""


def _called(name: str, user: Any, now: float) -> str:
    found: list[str] = []

    def call() -> None:
        isolate.begin(name, now=now)
        found.append(made(name, user))

    replay.call(call, name)
    return next(iter(found), "")


@functools.cache
def _found() -> dict[str, Made]:
    """By name, those that have a library encode one, and those that call them."""
    methods = _of_the_user()
    every = {**_of_modules(), **methods}
    encoding = {id(each) for each in every.values() if _encodes(each)}
    of_the_user = {each.__name__ for each in methods.values() if id(each) in encoding}
    return {
        name: each
        for name, each in sorted(every.items())
        if id(each) in encoding
        or any(id(named) in encoding for named in _named_in(each))
        or (name in methods and of_the_user & {*each.__code__.co_names})
        if _takes_one(each)
    }


def _of_modules() -> dict[str, Any]:
    return {
        f"{module.__name__}.{name}": value
        for module in list(sys.modules.values())
        if places.is_user_path(getattr(module, "__file__", None) or "")
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__
    }


def _of_the_user() -> dict[str, Any]:
    """Methods and properties of the project's own."""
    found = {}
    for name in dir(user_model()):
        value = inspect.getattr_static(user_model(), name)
        function = value.fget if isinstance(value, property) else value
        if inspect.isfunction(function) and places.is_user_path(function.__code__.co_filename):
            found[f"user.{name}"] = function
    return found


def _named_in(function: Any) -> Iterator[Any]:
    """The globals that a function names, and what it may take of modules among them."""
    names = function.__code__.co_names
    for value in (function.__globals__.get(name) for name in names):
        yield value
        if inspect.ismodule(value):
            yield from (vars(value).get(name) for name in names)


def _encodes(function: Any) -> bool:
    """Whether it has one of the libraries encode something."""
    named = function.__code__.co_names
    if "encode" in named and {*named} & {*_LIBRARIES}:
        return True  # imported in the function itself
    return any(
        getattr(each, "__name__", "") == "encode" and _library_of(each) in _LIBRARIES
        for each in _named_in(function)
    )


def _library_of(value: Any) -> str:
    name = value.__name__ if inspect.ismodule(value) else getattr(value, "__module__", None)
    return str(name or "").partition(".")[0]


def _takes_one(function: Any) -> bool:
    """Whether it can be called with a user alone, and is no view."""
    parameters = list(inspect.signature(function).parameters.values())
    wanted = [each for each in parameters if each.default is each.empty and each.kind not in _REST]
    return bool(wanted) and parameters[:1] == wanted and wanted[0].name != "request"
