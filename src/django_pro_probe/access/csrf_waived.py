"""Where the project's own code waives the check of CSRF tokens for what a URL holds.

A middleware that looks for a path anywhere in the whole URL finds it behind the `?` too.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple

from django_pro_probe import places

_SWITCH = "_dont_enforce_csrf_checks"
_PATH = re.compile(r"/?[\w-]+/([\w-]+/)*[\w-]*|/[\w-]+")
"""What is left of a pattern without its signs."""
_SIGNS = "^$\\AZz"
_MOST = 4


class Waived(NamedTuple):
    """A text that looks like a path, beside code that waives the check."""

    path: str
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
            for text in _paths(ast.parse(source)) if lines else ():
                yield Waived(text, places.Place(name, lines[0], lines[0], 0, 0, ""))


def _paths(tree: ast.Module) -> Iterator[str]:
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    for text in texts:
        path = text.strip(_SIGNS) if isinstance(text, str) else ""
        if _PATH.fullmatch(path):
            yield path
