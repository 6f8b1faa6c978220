"""What the last audit of a target observed, reused where the files behind it are the same.

An endpoint's observations hold while the files that its requests recorded, and everything
that those import, are unchanged. Settings, URLs, models, migrations and what is loaded for
every request are global: a change there, or any change that can't be attributed, means a
cold run.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path, PurePath
from typing import Any

from django_pro.core.user_cache import user_cache
from django_pro.engine.snapshot import Imports, Names, contents, digest, names_in

Line = Mapping[str, Any]

GLOBAL_NAMES = frozenset(
    {
        *("__init__.py", "__main__.py", "manage.py", "conftest.py", "pyproject.toml", "setup.cfg"),
        *("apps.py", "models.py", "managers.py", "querysets.py", "signals.py", "receivers.py"),
        *("urls.py", "settings.py", "middleware.py", "context_processors.py", "backends.py"),
        *("asgi.py", "wsgi.py", "routers.py", "celery.py", "checks.py"),
    }
)
GLOBAL_FOLDERS = frozenset(
    {
        *("migrations", "models", "settings", "templatetags", "middleware", "signals"),
        *("managers", "locale", "fixtures", "urls"),
    }
)
# Loaded with every process, so what they import runs before any request.
LOADED_FIRST = ("apps.py", "models.py", "settings.py", "middleware.py", "context_processors.py")
KEPT = 6
"""Audits kept a target: one for each way that it was asked for."""


INDEX = "findings.json"
MOST_INDEXED = 5000


@dataclass(frozen=True, slots=True)
class Stored:
    """An audit that ran to its end."""

    digests: Mapping[str, str]
    names: Mapping[str, Names]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Reuse:
    """What of a stored audit still holds."""

    skip: tuple[str, ...]
    """Endpoints whose observations hold."""
    lines: tuple[Line, ...]
    """What was observed of them; everything, when nothing changed."""
    complete: bool
    """Nothing changed: the target need not even be started."""


NOTHING = Reuse((), (), False)


def folder_for(root: Path) -> Path:
    """The target's own folder under the user's cache folder."""
    return user_cache() / hashlib.sha256(os.fsencode(root)).hexdigest()[:16]


class Cache:
    """The stored audit of one target asked in one way (`key`)."""

    def __init__(self, root: Path, key: str, editable: Iterable[Path] = ()) -> None:
        self._root = os.path.realpath(root)
        self.folder = folder_for(root)
        self.databases = self.folder / "databases"
        self.rows = self.databases / f"{key[:16]}.rows"
        self._path = self.folder / f"{key[:16]}.json.gz"
        self._roots = _outermost([root, *editable])
        self._stored = self._read()
        self._digests = contents(self._roots)
        if self._stored is not None:
            self._digest_others(self._stored.digests)
        self._names = self._still_named()
        self._imports = Imports(self._roots, self._digests, self._names_in)

    def reuse(self) -> Reuse:
        """What of the stored audit holds for the files as they are now."""
        stored = self._stored
        if stored is None:
            return NOTHING
        if self._digests.keys() != stored.digests.keys():
            return NOTHING
        changed = {path for path, digest in self._digests.items() if digest != stored.digests[path]}
        if not changed:
            return Reuse((), stored.lines, complete=True)
        if changed & self._shared(stored):
            return NOTHING
        seen = self._seen(stored)
        urls = frozenset(path for path in self._digests if PurePath(path).name == "urls.py")
        stale: set[str] = set()
        for path in changed:
            bringing = self._imports.bringing(path, chain.from_iterable(seen.values()), urls)
            behind = {
                endpoint for endpoint, files in seen.items() if not files.isdisjoint(bringing)
            }
            if not behind and not _is_test(self._within(path)):
                return NOTHING
            stale |= behind
        if not stale:
            return Reuse((), stored.lines, complete=True)
        skip = seen.keys() - stale
        # Endpoint facts are told again, in their order and with their new lines.
        kept = tuple(
            line
            for line in stored.lines
            if _endpoint_of(line) in skip and line.get("event") != "endpoint"
        )
        return Reuse(tuple(sorted(skip)), kept, complete=False)

    def save(self, lines: Iterable[Line]) -> None:
        """Keeps the audit; a cache that can't be written is no error of the audit."""
        lines = list(lines)
        old = self._stored
        if old is not None and old.digests == self._digests and list(old.lines) == lines:
            return
        self._digest_others(path for line in lines for path in self._files_of(line))
        names = {path: [found.imported, found.spelled] for path, found in self._names.items()}
        whole = {"digests": self._digests, "names": names, "lines": lines}
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            content = json.dumps(whole, separators=(",", ":")).encode()
            write(self._path, gzip.compress(content, compresslevel=3))
            drop_old(self.folder, "*.json.gz")
            drop_old(self.databases, "*.rows")
            drop_old(self.databases, "*.sqlite3")
        except OSError:
            return

    def _digest_others(self, paths: Iterable[str]) -> None:
        """Files that took part from outside of the roots; those of packages have versions."""
        for path in paths:
            if path not in self._digests and os.path.isabs(path) and "-packages" not in path:
                found = digest(path)
                if found:
                    self._digests[path] = found

    def _files_of(self, line: Line) -> Iterator[str]:
        frame = line.get("frame")
        if isinstance(frame, Mapping):
            yield self._absolute(frame.get("path"))
        yield from map(self._absolute, line.get("files", ()))

    def _read(self) -> Stored | None:
        try:
            with gzip.open(self._path, "rt") as stream:
                whole = json.load(stream)
            names = {
                path: Names(tuple(imported), tuple(spelled))
                for path, (imported, spelled) in whole["names"].items()
            }
            return Stored(whole["digests"], names, tuple(whole["lines"]))
        except (OSError, EOFError, ValueError, KeyError, TypeError):
            return None

    def _names_in(self, path: str) -> Names:
        """Parsed once for each content; of most files nobody asks."""
        if path not in self._names:
            self._names[path] = names_in(path)
        return self._names[path]

    def _still_named(self) -> dict[str, Names]:
        """Of the files that were parsed before and are unchanged."""
        old = self._stored
        if old is None:
            return {}
        return {
            path: names
            for path, names in old.names.items()
            if self._digests.get(path) == old.digests.get(path)
        }

    def _absolute(self, path: object) -> str:
        return os.path.join(self._root, str(path))

    def _within(self, path: str) -> tuple[str, ...]:
        """Parts of `path` below its root: how folders above are called says nothing."""
        for root in self._roots:
            if path.startswith(f"{root}{os.sep}"):
                return PurePath(path[len(str(root)) + 1 :]).parts
        return PurePath(path).parts

    def _seen(self, stored: Stored) -> dict[str, set[str]]:
        """Files that took part in each endpoint's requests, its templates among them."""
        templates = _by_name(self._digests)
        admins = {path for path in self._digests if PurePath(path).name == "admin.py"}
        seen: dict[str, set[str]] = {}
        for line in stored.lines:
            endpoint = _endpoint_of(line)
            if endpoint is None:
                continue
            files = seen.setdefault(endpoint, set())
            files.update(self._files_of(line))
            for name in line.get("templates", ()):
                files |= templates.get(name.replace("\\", "/").lstrip("/"), set())
            if line.get("kind") == "admin":
                files |= admins
        return seen

    def _shared(self, stored: Stored) -> set[str]:
        """Files that any request may depend on."""
        views: set[str] = set()
        for line in stored.lines:
            frame = line.get("frame")
            if line.get("event") == "endpoint" and isinstance(frame, Mapping):
                views.add(self._absolute(frame.get("path")))
        found = {path for path in self._digests if _is_global(self._within(path))}
        first = {path for path in found if _loaded_first(self._within(path))}
        for line in stored.lines:
            frame = line.get("frame")
            if line.get("event") == "model" and isinstance(frame, Mapping):
                first.add(self._absolute(frame.get("path")))
        views -= first
        urls = {path for path in found if PurePath(path).name == "urls.py"}
        # Views reached from settings or `apps.py` belong to the endpoints that recorded them.
        loaded = self._imports.closure(first, frozenset(views | urls), loose=True)
        return found | (loaded - views)


def read_index(root: Path) -> dict[str, list[str]]:
    """Finding id -> endpoint ids, of the target's last audits."""
    try:
        found = json.loads((folder_for(root) / INDEX).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write_index(root: Path, index: Mapping[str, list[str]]) -> None:
    """Adds to what is known; the newest findings last, the oldest dropped."""
    whole = {id_: ids for id_, ids in read_index(root).items() if id_ not in index} | dict(index)
    newest = dict(list(whole.items())[-MOST_INDEXED:])
    folder = folder_for(root)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write(folder / INDEX, json.dumps(newest).encode())
    except OSError:
        return


def write(path: Path, content: bytes) -> None:
    """Whole or not at all, also when two audits end together."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def key_of(parts: object) -> str:
    """The way that a target was asked for, as a file name."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()


def _outermost(roots: Iterable[Path]) -> list[Path]:
    whole = sorted({root.resolve() for root in roots if root.is_dir()})
    return [root for root in whole if not any(other in root.parents for other in whole)]


def _is_global(parts: tuple[str, ...]) -> bool:
    return parts[-1] in GLOBAL_NAMES or not GLOBAL_FOLDERS.isdisjoint(parts[:-1])


def _loaded_first(parts: tuple[str, ...]) -> bool:
    return parts[-1] in LOADED_FIRST or "models" in parts[:-1] or "settings" in parts[:-1]


def _is_test(parts: tuple[str, ...]) -> bool:
    name = parts[-1]
    named = name.startswith("test_") or name in ("tests.py", "conftest.py")
    return named or "tests" in parts[:-1]


def _endpoint_of(line: Line) -> str | None:
    event = line.get("event")
    found = line.get("id") if event == "endpoint" else line.get("endpoint")
    return found if isinstance(found, str) and event in OF_ENDPOINT else None


OF_ENDPOINT = ("endpoint", "request", "not_checked", "plan")


def _by_name(paths: Iterable[str]) -> dict[str, set[str]]:
    """Files by each tail of their path: a template is recorded by its name or its path."""
    found: dict[str, set[str]] = {}
    for path in paths:
        if not path.endswith(".py"):
            parts = path.replace(os.sep, "/").strip("/").split("/")
            for start in range(len(parts)):
                found.setdefault("/".join(parts[start:]), set()).add(path)
    return found


def drop_old(folder: Path, pattern: str) -> None:
    """Leaves the newest of the files, or of the folders, that match."""
    found = sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in found[KEPT:]:
        if old.is_dir():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.unlink(missing_ok=True)
