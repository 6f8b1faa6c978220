"""Whether the settings take every Host, and a link in a mail that is built from one."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from importlib import import_module

from django.conf import settings

from django_pro_probe.places import is_user_path

NAME = "Host"
_SETTING = "ALLOWED_HOSTS"


@lru_cache(maxsize=1)
def is_allowed() -> bool:
    """Whether the settings at hand are those of a site, by DEBUG, and name "*" as it is written.

    What a variable of the environment decides is another in production.
    """
    try:
        module = import_module(settings.SETTINGS_MODULE)
    except (AttributeError, ImportError, ValueError):  # they were configured by hand
        return False
    hosts = getattr(module, _SETTING, ())
    if "*" not in hosts or getattr(module, "DEBUG", False):
        return False
    written: list[ast.expr] = []
    for each in list(sys.modules.values()):  # it may come from a module that this one takes all of
        path = getattr(each, "__file__", None) or ""
        if getattr(each, _SETTING, None) is hosts and is_user_path(path):
            written += _assigned(path)
    return bool(written) and all(map(_names_all, written))


def _assigned(path: str) -> Iterator[ast.expr]:
    """What a module assigns to the setting, in each of its branches."""
    tree = ast.Module([], [])
    with suppress(OSError, ValueError, SyntaxError), open(path, encoding="utf-8") as text:
        tree = ast.parse(text.read())
    for node in ast.walk(tree):
        targets: list[ast.expr] = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, (ast.AnnAssign, ast.AugAssign)):
            targets = [node.target]
        value = getattr(node, "value", None)
        if value is not None and any(getattr(each, "id", "") == _SETTING for each in targets):
            yield value


def _names_all(value: ast.expr) -> bool:
    names = value.elts if isinstance(value, (ast.List, ast.Tuple)) else ()
    return any(isinstance(each, ast.Constant) and each.value == "*" for each in names)
