"""Whether a worker is still what it was when it began.

A view can replace what Django, the standard library and this probe are made of, the settings, or
the limits of its process. What comes after it would be measured with that.
"""

from __future__ import annotations

import gc
import operator
import os
import resource
import sys
import time
import types
from collections.abc import Iterator, Mapping
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

Known = list[tuple[Mapping[str, Any], dict[str, Any], dict[str, Any]]]
"""A namespace, all that was in it, and what has to stand under its names."""


def _modules() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, module in list(sys.modules.items()):
        wanted = name in _LIBRARIES or name.partition(".")[0] in _OURS
        if wanted and isinstance(module, types.ModuleType):
            yield name, vars(module)


def _functions() -> Known:
    """All modules, and the functions of those that every request goes through."""
    found: Known = [(sys.modules, dict(sys.modules), dict(sys.modules))]
    for name, names in _modules():
        called = {key: value for key, value in names.items() if callable(value)}
        found.append((names, dict(names), called))
        for kind in called.values():
            if isinstance(kind, type) and kind.__module__ == name:
                own = vars(kind)
                functions = {key: own[key] for key in own if isinstance(own[key], _FUNCTIONS)}
                found.append((own, dict(own), functions))
    return found


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
    """What was there when it was made."""

    def __init__(self) -> None:
        self._functions = _functions()
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
                or any(self._differs(*each) for each in self._functions)
            )
        except Exception:  # what stands there now can't even be compared
            return True

    @staticmethod
    def _differs(names: Mapping[str, Any], whole: dict[str, Any], known: dict[str, Any]) -> bool:
        # Tens of thousands of names after each task: no step of it is taken in Python, and most
        # namespaces are the same to the last name, which `==` sees at once.
        return names != whole and any(map(operator.is_not, map(names.get, known), known.values()))
