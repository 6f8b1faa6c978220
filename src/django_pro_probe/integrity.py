"""Whether a worker is still what it was when it began.

A view can replace what Django, the standard library and this probe are made of, the settings, or
the limits of its process. What comes after it would be measured with that.
"""

from __future__ import annotations

import gc
import itertools
import operator
import os
import resource
import sys
import time
import types
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from django.apps import apps
from django.conf import settings
from django.urls import URLResolver, get_resolver

_LIBRARIES = frozenset(
    {
        *("builtins", "os", "io", "sys", "time", "datetime", "json", "signal", "socket", "random"),
        *("threading", "subprocess", "logging", "sqlite3", "functools", "inspect", "pickle"),
    }
)
_OURS = ("django", "django_pro_probe")
_FUNCTIONS = (types.FunctionType, classmethod, staticmethod, property)
_LIMITS = tuple(getattr(resource, name) for name in dir(resource) if name.startswith("RLIMIT_"))
_DEPTH = 4
"""Levels of a setting that are compared: DATABASES holds a dict of dicts with OPTIONS."""


def _modules() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, module in list(sys.modules.items()):
        wanted = name in _LIBRARIES or name.partition(".")[0] in _OURS
        if wanted and isinstance(module, types.ModuleType):
            yield name, vars(module)


class Functions:
    """All modules, and the functions of those that every request goes through, as they stand."""

    def __init__(self) -> None:
        self._namespaces: list[Mapping[str, Any]] = []
        self._whole: list[dict[str, Any]] = []
        self._functions: list[dict[str, Any]] = []
        self._add(sys.modules, lambda _: True)
        for name, names in _modules():
            self._add(names, callable)
            for kind in list(names.values()):
                # `isinstance` would set up a lazy object, such as the site of an admin that is
                # imported and not installed.
                if issubclass(type(kind), type) and kind.__module__ == name:
                    self._add(vars(kind), lambda value: issubclass(type(value), _FUNCTIONS))

    def _add(self, names: Mapping[str, Any], is_function: Callable[[Any], bool]) -> None:
        whole = dict(names)
        self._namespaces.append(names)
        self._whole.append(whole)
        self._functions.append({key: value for key, value in whole.items() if is_function(value)})

    def differ(self) -> bool:
        """Whether one has been replaced since.

        Tens of thousands of names after each task: no step of it is taken in Python, and where all
        of a namespace is as it was, it is not looked into.
        """
        pairs = zip(self._namespaces, self._functions, strict=True)
        changed = map(operator.ne, self._namespaces, self._whole)
        return any(
            any(map(operator.is_not, map(names.get, known), known.values()))
            and _is_replaced(names, known)
            for names, known in itertools.compress(pairs, changed)
        )


def _is_replaced(names: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    """Whether one of the functions is another now, and none of ours: some hooks come late."""
    now = [(names.get(name), value) for name, value in known.items()]
    return any(each is not value and not _is_ours(each) for each, value in now)


def _is_ours(value: Any) -> bool:
    if isinstance(value, property):
        value = value.fget
    function = getattr(value, "__func__", value)  # of a class method or a static one
    named = getattr(function, "__globals__", {}).get("__name__", "")
    return str(named).partition(".")[0] == "django_pro_probe"


def _copied(value: Any, depth: int = _DEPTH) -> Any:
    if depth and type(value) is dict:
        return {key: _copied(each, depth - 1) for key, each in value.items()}
    if depth and type(value) in (list, tuple):
        return [type(value), *(_copied(each, depth - 1) for each in value)]
    return value


def _settings() -> Any:
    return type(settings._wrapped), _copied(vars(settings._wrapped))


def _process() -> Any:
    limits = [resource.getrlimit(number) for number in _LIMITS]
    traced = sys.gettrace(), sys.getprofile()
    users = os.getuid(), os.geteuid(), os.getgroups()
    return limits, users, gc.isenabled(), time.tzname, traced


def _url_patterns() -> Iterator[tuple[list[Any], list[Any]]]:
    """The list of each URLconf, and what is in it."""
    waiting = [get_resolver()] if getattr(settings, "ROOT_URLCONF", None) else []
    seen = set()
    while waiting:
        patterns = None
        with suppress(Exception):  # an include that does not load: `endpoints.collect` tells of it
            patterns = waiting.pop().url_patterns
        if isinstance(patterns, list) and id(patterns) not in seen:
            seen.add(id(patterns))
            yield patterns, list(patterns)
            waiting += [entry for entry in patterns if isinstance(entry, URLResolver)]


def _registry() -> Any:
    return list(apps.app_configs), [list(models) for models in apps.all_models.values()]


class Integrity:
    """What was there when it was made, and the functions of the process that it came from."""

    def __init__(self, functions: Functions) -> None:
        self._functions = functions
        self._settings = _settings()
        self._process = _process()
        self._registry = _registry()
        self._urls = list(_url_patterns())

    def is_broken(self) -> bool:
        """Whether something has been replaced since."""
        try:
            return (
                self._process != _process()
                or self._settings != _settings()
                or self._registry != _registry()
                or any(patterns != known for patterns, known in self._urls)
                or self._functions.differ()
            )
        except Exception:  # what stands there now can't even be compared
            return True
