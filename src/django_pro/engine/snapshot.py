"""Content of the target's own files, and which Python file names which other."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeGuard
from urllib.parse import unquote, urlparse

from django_pro.core.file_names import BASELINE
from django_pro.sandbox import answer_of

SKIPPED_FOLDERS = frozenset(
    {
        *(".git", ".hg", ".svn", ".tox", ".nox", ".venv", "venv", "env", "node_modules"),
        *("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".idea", ".vscode"),
        *("site-packages", "htmlcov"),
    }
)
# Served or kept as they are; no query depends on their content.
SKIPPED_SUFFIXES = frozenset(
    {
        *(".css", ".scss", ".less", ".js", ".mjs", ".ts", ".map", ".svg", ".png", ".jpg"),
        *(".jpeg", ".gif", ".webp", ".ico", ".woff", ".woff2", ".ttf", ".eot", ".pdf", ".zip"),
        *(".pyc", ".pyo", ".log", ".sqlite", ".sqlite3", ".db", ".db-journal", ".swp", ".coverage"),
        *(".md", ".rst", ".po"),
    }
)
LARGE = 4_000_000
"""Bytes; of a larger file size and time are taken for its content."""
DOTTED = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
LIST_PACKAGES = """
import json, sys
from importlib.metadata import distributions
found = []
for d in distributions():
    url = d.read_text("direct_url.json") or ""
    found.append([d.metadata["Name"] or "", d.version or "", url])
json.dump([sys.version, sorted(found)], sys.stdout)
"""


@dataclass(frozen=True, slots=True)
class Packages:
    """What the target's interpreter has installed."""

    digest: str
    editable: tuple[Path, ...]
    """Folders of packages that are installed from a checkout."""


def packages(python: str, seconds: float = 20.0) -> Packages:
    """Asks the interpreter; the project is neither imported nor on its path."""
    try:
        version, found = json.loads(answer_of([python, "-I", "-c", LIST_PACKAGES], seconds))
    except (OSError, ValueError, subprocess.SubprocessError):
        return Packages("", ())
    digest = hashlib.sha256(json.dumps([version, found]).encode()).hexdigest()
    return Packages(digest, tuple(sorted(set(_editable(url for _, _, url in found)))))


def _editable(urls: Iterable[str]) -> Iterator[Path]:
    for text in urls:
        if text:
            origin = json.loads(text)
            if origin.get("dir_info", {}).get("editable"):
                yield Path(unquote(urlparse(origin["url"]).path))


def contents(roots: Iterable[Path]) -> dict[str, str]:
    """Digest of every file that could matter, by absolute path."""
    found: dict[str, str] = {}
    for root in roots:
        for folder, folders, names in os.walk(root):
            folders[:] = sorted(name for name in folders if not _left_out(folder, name))
            for name in sorted(names):
                path = os.path.join(folder, name)
                if name == BASELINE or os.path.splitext(name)[1].lower() in SKIPPED_SUFFIXES:
                    continue
                content = digest(path)
                if content:
                    found[path] = content
    return found


def _left_out(folder: str, name: str) -> bool:
    # A virtual environment may have any name.
    return name in SKIPPED_FOLDERS or os.path.exists(os.path.join(folder, name, "pyvenv.cfg"))


def digest(path: str) -> str:
    """Of a file's content; empty for what is no file."""
    try:
        found = os.stat(path)
        if not os.path.isfile(path):
            return ""
        if found.st_size > LARGE:
            return f"{found.st_size}@{found.st_mtime_ns}"
        with open(path, "rb") as stream:
            return hashlib.sha256(stream.read()).hexdigest()
    except OSError:
        # A file that can't be read changes when it can.
        return "unreadable"


@dataclass(frozen=True, slots=True)
class Names:
    """Dotted names of modules in a file; relative ones keep their leading dots."""

    imported: tuple[str, ...]
    spelled: tuple[str, ...]
    """In strings: `import_string`, MIDDLEWARE and other loaders by name."""


def names_in(path: str) -> Names:
    """What a Python file imports, at its top or in a function, and what it spells."""
    try:
        tree = ast.parse(Path(path).read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return Names((), ())
    imported: set[str] = set()
    spelled: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            imported.add(base)
            joint = "" if base.endswith(".") else "."
            imported.update(base + joint + alias.name for alias in node.names)
        elif isinstance(node, ast.Constant) and _is_dotted(node.value):
            spelled.add(str(node.value))
    return Names(tuple(sorted(imported)), tuple(sorted(spelled)))


def _is_dotted(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) < 200 and bool(DOTTED.fullmatch(value))


class Imports:
    """Which project files a project file can bring in; a file is read when it is asked for."""

    def __init__(
        self, roots: Iterable[Path], paths: Iterable[str], names: Callable[[str], Names]
    ) -> None:
        self._roots = tuple(roots)
        self._modules = frozenset(path for path in paths if path.endswith(".py"))
        self._names = names
        self._backwards: dict[str, set[str]] | None = None

    @cached_property
    def _by_tail(self) -> Mapping[str, set[str]]:
        """A file doesn't tell which folder is on `sys.path`: every tail of its path may name it."""
        found: dict[str, set[str]] = {}
        for path in self._modules:
            module = _module(path)
            for start in range(len(module)):
                found.setdefault(".".join(module[start:]), set()).add(path)
        return found

    @cached_property
    def _by_name(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = {}
        bases = [f"{root}{os.sep}{inner}" for root in self._roots for inner in ("", f"src{os.sep}")]
        for path in self._modules:
            for base in bases:
                if path.startswith(base):
                    name = ".".join(_module(path[len(base) :]))
                    found.setdefault(name, set()).add(path)
        return found

    def closure(
        self, paths: Iterable[str], stop: frozenset[str] = frozenset(), *, loose: bool = False
    ) -> set[str]:
        """`paths` and all that they bring in; what `stop` brings in is left out.

        A string counts when it is a module's whole name; when `loose`, also when it is the end
        of one.
        """
        found: set[str] = set()
        waiting = list(paths)
        while waiting:
            path = waiting.pop()
            if path not in found:
                found.add(path)
                if path not in stop:
                    waiting.extend(self._of(path, loose) - found)
        return found

    def bringing(self, path: str, among: Iterable[str], stop: frozenset[str]) -> set[str]:
        """Of `among` and what it brings in: whose closure holds `path`, and `path` itself."""
        if self._backwards is None:
            self._backwards = {}
            for source in self.closure(among, stop) - stop:
                for target in self._of(source, loose=False):
                    self._backwards.setdefault(target, set()).add(source)
        found: set[str] = set()
        waiting = [path]
        while waiting:
            target = waiting.pop()
            if target not in found:
                found.add(target)
                waiting.extend(self._backwards.get(target, set()) - found)
        return found

    def _of(self, path: str, loose: bool) -> set[str]:
        if path not in self._modules:
            return set()
        names = self._names(path)
        found: set[str] = set()
        for name in names.imported:
            found |= _lookup(self._by_tail, _absolute(path, name))
        for name in names.spelled:
            found |= _lookup(self._by_tail if loose else self._by_name, name)
        return found


def _module(path: str) -> list[str]:
    parts = path.removesuffix(".py").replace(os.sep, "/").strip("/").split("/")
    return parts[:-1] if parts[-1] == "__init__" else parts


def _absolute(path: str, name: str) -> str:
    """A relative import's whole name, from the root of the file system."""
    if not name.startswith("."):
        return name
    level = len(name) - len(name.lstrip("."))
    package = os.path.dirname(path).replace(os.sep, "/").strip("/").split("/")
    above = package[: len(package) - level + 1]
    return ".".join((*above, name.lstrip("."))).rstrip(".")


def _lookup(modules: Mapping[str, set[str]], name: str) -> set[str]:
    # `a.b.C` may be module a.b and its C.
    found = modules.get(name)
    return modules.get(name.rpartition(".")[0], set()) if found is None else found
