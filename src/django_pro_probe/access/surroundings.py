"""What stands around a view: the text of its package, and hosts and endings that code there names.

A check is seldom in the view itself. What it compares an address with stands in a constant of a
module beside it, or in the settings.
"""

from __future__ import annotations

import ast
import importlib.util
import inspect
import linecache
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import Any

from django.conf import global_settings, settings

from django_pro_probe import places

_MOST = 400_000
"""Characters of a package that are read."""
_HOST = re.compile(r"(https?://)?[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*\.[a-z]{2,}")
_ADDRESS = re.compile(r"['\"](https?://[\w.-]+)")
_CONSTANT = re.compile(r"\b[A-Z][A-Z0-9_]{2,}\b")
_ENDING = re.compile(r"endswith\(\s*\(?\s*['\"](\.?\w{1,8})['\"]")
_EXTENSION = re.compile(r"['\"](\.[a-z][a-z0-9]{1,4})['\"]")
_FORMAT = re.compile(r"[\w\])](\.format\(([^()]+)\))")
_KEYWORD = re.compile(r"\b(\w+)\s*=")
_NOT_HOSTS = re.compile(r"\.(py|html?|txt|json|css|js|po|sqlite3|log|xml|csv|md)$")
_MOST_HOSTS = 6
_MOST_ENDINGS = 3


def package_of(target: Any) -> str:
    """The package that a view's module lies in."""
    name = getattr(inspect.unwrap(target), "__module__", "") or ""
    return name.rpartition(".")[0] or name


@lru_cache(maxsize=64)
def source(package: str) -> str:
    """The text of the modules of a package that are loaded."""
    found: list[str] = []
    for name, module in sorted(sys.modules.items()):
        path = getattr(module, "__file__", None) or ""
        is_inside = name == package or name.startswith(f"{package}.")
        if is_inside and ".migrations" not in name and places.is_user_path(path):
            try:
                with open(path, encoding="utf-8") as text:
                    found.append(text.read())
            except (OSError, ValueError):
                continue
    return "\n".join(found)[:_MOST]


@lru_cache(maxsize=1)
def whole() -> str:
    """The text of all of the project's own modules that are loaded."""
    packages = {
        name.partition(".")[0]
        for name, module in sys.modules.items()
        if places.is_user_path(getattr(module, "__file__", None) or "")
    }
    return "\n".join(source(package) for package in sorted(packages))


@lru_cache(maxsize=1)
def trees() -> tuple[ast.Module, ...]:
    """The syntax of the project's own modules that are loaded."""
    found = []
    for name, module in sorted(sys.modules.items()):
        path = getattr(module, "__file__", None) or ""
        if places.is_user_path(path) and ".migrations" not in name:
            with suppress(OSError, ValueError, SyntaxError), open(path, encoding="utf-8") as text:
                found.append(ast.parse(text.read()))
    return tuple(found)


@lru_cache(maxsize=1)
def has_log() -> bool:
    """Whether the project's code writes a log."""
    return bool(re.search(r"\blogg(er|ing)\b", whole()))


@lru_cache(maxsize=1)
def makes_digests() -> bool:
    """Whether the project's code makes digests."""
    return bool(re.search(r"\bhashlib\b|\buuid[35]\b", whole()))


@lru_cache(maxsize=1)
def may_log_headers() -> bool:
    """Whether the project's code has a log, and looks at the headers or cookies of a request."""
    return has_log() and bool(re.search(r"\.(headers|META|COOKIES)\b", whole()))


def line_of(text: str, but: str) -> places.Place | None:
    """The first line of the project, out of the file `but`, that has a text in it."""
    for module in list(sys.modules.values()):
        path = getattr(module, "__file__", None) or ""
        if path == but or not places.is_user_path(path):
            continue
        for number, line in enumerate(linecache.getlines(path), 1):
            if text in line:
                return places.Place(path, number, number, 0, 0, "")
    return None


@lru_cache(maxsize=256)
def literal(text: str, path: str) -> places.Place | None:
    """Where a text is written that the file `path` uses: the only literal of it in that file and in
    those of the project that it imports names from."""
    module = next(
        (each for each in list(sys.modules.values()) if getattr(each, "__file__", None) == path),
        None,
    )
    if module is None:
        return None
    found = list(_literals(text, path))
    for name in dict.fromkeys(_imported_from(module, path)):
        other = getattr(sys.modules.get(name), "__file__", None) or ""
        if other != path and places.is_user_path(other):
            found += _literals(text, other)
    return found[0] if len(found) == 1 else None


def line_begun(text: str, path: str) -> places.Place | None:
    """As `literal`, of one in a function, with a line that begins with the text, as
    `f"Subject: {subject}"` does: what a module holds is filled in elsewhere."""
    begins = re.compile(rf"^{re.escape(text)}", re.M)
    found = {
        node.lineno: node
        for function in ast.walk(_tree(path))
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
        for node in ast.walk(function)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if begins.search(node.value)
    }
    if len(found) != 1:
        return None
    ((line, node),) = found.items()
    return places.Place(path, line, node.end_lineno or line, node.col_offset, 0, "")


def _literals(text: str, path: str) -> Iterator[places.Place]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Constant) and node.value == text:
            end = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
            yield places.Place(path, node.lineno, end[0], node.col_offset, end[1], "")


def _imported_from(module: Any, path: str) -> Iterator[str]:
    """Names of the modules that a module's `from ... import` statements name."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ImportFrom):
            with suppress(ImportError, ValueError):  # above the outermost package
                name = f"{'.' * node.level}{node.module or ''}"
                yield importlib.util.resolve_name(name, module.__package__)


@lru_cache(maxsize=64)
def _tree(path: str) -> ast.Module:
    with suppress(OSError, ValueError, SyntaxError):
        return ast.parse("".join(linecache.getlines(path)))
    return ast.Module([], [])


def hosts(own: str, package: str) -> list[str]:
    """Addresses, the likeliest first: of the view's own source, of constants of its package, and of
    settings that code there uses."""
    named = dict.fromkeys([*_CONSTANT.findall(own), *_names(package)])
    found = [*_ADDRESS.findall(own), *_of_values(_constants(package, named))]
    return list(dict.fromkeys(found))[:_MOST_HOSTS]


@lru_cache(maxsize=64)
def endings(package: str) -> tuple[str, ...]:
    """What code of the package asks names and addresses to end with."""
    return tuple(dict.fromkeys(_ENDING.findall(source(package))))[:_MOST_ENDINGS]


@lru_cache(maxsize=64)
def extensions(package: str) -> tuple[str, ...]:
    """Extensions of files that code of the package names."""
    return tuple(dict.fromkeys(_EXTENSION.findall(source(package))))[:_MOST_ENDINGS]


@lru_cache(maxsize=64)
def formats(package: str) -> tuple[tuple[str, str], ...]:
    """(call, name of what is filled in) of each text, other than a literal, that is formatted."""
    found = _FORMAT.findall(source(package))
    names = ((call, name) for call, named in found for name in _KEYWORD.findall(named) or ["0"])
    return tuple(dict.fromkeys(names))[:_MOST_ENDINGS]


@lru_cache(maxsize=64)
def _names(package: str) -> tuple[str, ...]:
    """Names of constants that code of the package uses."""
    return tuple(dict.fromkeys(_CONSTANT.findall(source(package))))


def _constants(package: str, names: Iterable[str]) -> Iterator[Any]:
    modules = [
        module
        for name, module in sorted(sys.modules.items())
        if name == package or name.startswith(f"{package}.")
    ]
    for name in names:
        for module in modules:
            if name in getattr(module, "__dict__", {}):
                yield module.__dict__[name]
        if hasattr(settings, name) and not hasattr(global_settings, name):
            yield getattr(settings, name)


def _of_values(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        for each in value if isinstance(value, (list, tuple, set, frozenset)) else [value]:
            if not isinstance(each, str) or not _HOST.fullmatch(each) or _NOT_HOSTS.search(each):
                continue
            yield each if "://" in each else f"http://{each}"
            if "://" not in each:
                yield f"https://{each}"
