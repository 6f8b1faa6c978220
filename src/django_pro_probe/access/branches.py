"""Values that lead to other lines: what a view, or a middleware, compares an input with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from django_pro_probe import asked_for
from django_pro_probe.endpoints import Endpoint

_MOST = 4
_NAMED = re.compile(r"(\w+)\s*=\s*(?:self\.)?request\.\w+(?:\.get\(|\[)\s*['\"]([\w-]+)['\"]")
_COMPARED = re.compile(r"(\w+)\s*==\s*['\"]([\w.-]+)['\"]")
_DIRECT = re.compile(
    r"request\.\w+(?:\.get\(|\[)\s*['\"]([\w-]+)['\"][^\n]*?\)?\]?\s*==\s*['\"]([\w.-]+)['\"]"
)
_HOOKS = ("__call__", "__acall__", "process_request", "process_view", "process_response")


def of(endpoint: Endpoint, method: str, source: str) -> list[dict[str, str]]:
    """By name of an input, constants that send a request on; the first has none.

    Args:
        source: the view's.
    """
    names = dict(_NAMED.findall(source))
    found = [(names[name], value) for name, value in _COMPARED.findall(source) if name in names]
    found += _DIRECT.findall(source)
    single = [{name: value} for name, value in list(dict.fromkeys(found))[:_MOST]]
    name = endpoint.actions.get(method.lower(), method.lower())
    handler = getattr(endpoint.view_class, name, None) or endpoint.view
    listed = [*filter(None, [asked_for.listed(handler)]), *_of_middleware()]
    return [{}, *single, *listed]


@cache
def _of_middleware() -> list[dict[str, str]]:
    """What each middleware of the project's own takes of lists."""
    found: list[dict[str, str]] = []
    for path in settings.MIDDLEWARE:
        for values in map(asked_for.listed, _hooks(import_string(path))):
            found += [values] if values and values not in found else []
    return found[:_MOST]


def _hooks(middleware: Any) -> Iterator[Any]:
    if isinstance(middleware, type):
        yield from (hook for name in _HOOKS if (hook := getattr(middleware, name, None)))
    else:
        yield middleware
