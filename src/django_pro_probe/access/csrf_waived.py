"""Where the project's own code waives the check of CSRF tokens for what a URL holds.

A middleware that looks for a path anywhere in the whole URL finds it behind the `?` too, and one
that asks for a parameter there believes whoever wrote the form.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlencode

from django_pro_probe import places

_SWITCH = "_dont_enforce_csrf_checks"
_PATH = re.compile(r"/?[\w-]+/([\w-]+/)*[\w-]*|/[\w-]+")
"""What is left of a pattern without its signs."""
_SIGNS = "^$\\AZz"
_MOST = 4


class Waived(NamedTuple):
    """What may stand behind the `?`, by code that waives the check."""

    query: str
    place: places.Place


@lru_cache(maxsize=1)
def waived() -> tuple[Waived, ...]:
    """Those of the project's own modules."""
    return tuple(_all())[:_MOST]


def _all() -> Iterator[Waived]:
    for module in list(sys.modules.values()):
        name = getattr(module, "__file__", None) or ""
        if not places.is_user_path(name):
            continue
        with suppress(OSError, ValueError, SyntaxError), open(name, encoding="utf-8") as file:
            source = file.read()
            lines = [number for number, line in enumerate(source.splitlines(), 1)
                     if _SWITCH in line.partition("#")[0]]  # fmt: skip
            tree = ast.parse(source) if lines else ast.Module([], [])
            for query in (*_switches(tree), *(f"from={path}" for path in _paths(tree))):
                yield Waived(query, places.Place(name, lines[0], lines[0], 0, 0, ""))


def _switches(tree: ast.Module) -> Iterator[str]:
    """Parameters that the code asks for, with the texts that it compares something with."""
    names: dict[str, None] = {}
    texts: dict[str, None] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "get" and _is_query(node.func.value) and node.args:
                names.update(_text_of(node.args[0]))
        elif isinstance(node, ast.Subscript) and _is_query(node.value):
            names.update(_text_of(node.slice))
        elif isinstance(node, ast.Compare):
            for other in (node.left, *node.comparators):
                if any(_is_query(each) for each in node.comparators):
                    names.update(_text_of(other))
                else:
                    texts.update(_text_of(other))
    for name in names:
        for text in texts or ("1",):
            yield urlencode({name: text})


def _is_query(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "GET"


def _text_of(node: ast.expr) -> dict[str, None]:
    """The texts that an expression is, or that stand in it one beside the other."""
    parts = node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]
    values = [each.value for each in parts if isinstance(each, ast.Constant)]
    return {each: None for each in values if isinstance(each, str)}


def _paths(tree: ast.Module) -> Iterator[str]:
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    for text in texts:
        path = text.strip(_SIGNS) if isinstance(text, str) else ""
        if _PATH.fullmatch(path):
            yield path
