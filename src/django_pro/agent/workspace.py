"""A copy of the project to work in: nothing of the user's own changes until all is proven."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from django_pro.core.errors import TargetError, UsageError
from django_pro.engine import applying
from django_pro.engine.diff import unified
from django_pro.engine.snapshot import SKIPPED_FOLDERS
from django_pro.sandbox.scratch import but_for, made, watch

LARGEST = 20 << 20
"""Bytes; a longer file is data, and is linked."""
_TEXT = 2_000_000
"""Bytes; no change is looked for in longer files."""
_MADE = (".pyc", ".sqlite3", ".db", ".log")


@dataclass(slots=True)
class Workspace:
    """The copy, and what was done to it."""

    original: Path
    """The folder that was copied: the repository, or the folder of manage.py."""
    copy: Path
    root: Path
    """The folder of manage.py in the copy."""
    _stamps: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Size and time of each file when it was copied, by relative path."""
    _removed: set[str] = field(default_factory=set)
    """Files of the original that are gone, by relative path."""

    @property
    def original_root(self) -> Path:
        return self.original / self.root.relative_to(self.copy)

    def path(self, name: str | Path) -> Path:
        """A file of the copy by its path relative to the folder of manage.py, or by the path of the
        original.

        Raises:
            UsageError: it lies outside of the copy.
        """
        given = Path(name)
        if given.is_absolute() and given.is_relative_to(self.original):
            given = self.copy / given.relative_to(self.original)
        found = Path(os.path.normpath(self.root / given))
        resolved = Path(os.path.realpath(found))
        if not (found.is_relative_to(self.copy) and resolved.is_relative_to(self.copy)):
            raise UsageError("A path outside of the project", where=str(name))
        return found

    def read(self, name: str | Path) -> str:
        """Text of a file.

        Raises:
            UsageError: it is not there, or no UTF-8 text.
        """
        try:
            with open(self.path(name), encoding="utf-8", newline="") as stream:
                return stream.read()
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"A file can't be read: {error}", where=str(name)) from None

    def write(self, name: str | Path, text: str) -> None:
        """Writes a file of the copy; its folders are made."""
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")

    def remove(self, name: str | Path) -> None:
        """Takes a file away, and from the original when the change is applied."""
        path = self.path(name)
        path.unlink()
        inside = path.relative_to(self.copy).as_posix()
        if inside in self._stamps:
            self._removed.add(inside)

    def exists(self, name: str | Path) -> bool:
        return self.path(name).exists()

    def name(self, path: str | Path) -> str:
        """A path of the copy or the original as seen from the folder of manage.py."""
        given = Path(path)
        base = self.root if given.is_relative_to(self.copy) else self.original_root
        return Path(os.path.relpath(given, base)).as_posix() if given.is_absolute() else str(path)

    def shown(self, text: str) -> str:
        """A text without the copy's paths."""
        return text.replace(str(self.copy), str(self.original))

    def mentions(self, pattern: re.Pattern[str], paths: re.Pattern[str]) -> bool:
        """Whether a text file of the copy whose path is one of `paths` holds the pattern."""
        return any(
            pattern.search(_text(path) or "")
            for path in _files(self.copy)
            if paths.search(path.relative_to(self.copy).as_posix()) and path.stat().st_size < _TEXT
        )

    def changes(self) -> tuple[dict[str, str], dict[str, str]]:
        """Texts before and after of what differs, by path of the original; new files only after,
        files that are gone only before."""
        before: dict[str, str] = {}
        after: dict[str, str] = {}
        for path in _files(self.copy):
            name = path.relative_to(self.copy).as_posix()
            found = path.stat()
            if self._stamps.get(name) == (found.st_size, found.st_mtime_ns):
                continue
            if found.st_size > _TEXT or path.suffix in _MADE or path.parts[-2] == "__pycache__":
                continue
            text = _text(path)
            if text is None:
                continue
            source = self.original / name
            if name in self._stamps:
                known = _text(source)
                if known == text or known is None:
                    continue
                before[str(source)] = known
            after[str(source)] = text
        for name in sorted(self._removed):
            if not (self.copy / name).exists():
                before[str(self.original / name)] = _text(self.original / name) or ""
        return before, after

    def diff(self) -> str:
        before, after = self.changes()
        return unified(self.name, before, {**dict.fromkeys(before, ""), **after})

    def apply(self) -> tuple[str, ...]:
        """Writes what differs into the original; returns the names of the files.

        Raises:
            UsageError: a file changed meanwhile, or can't be written.
        """
        before, after = self.changes()
        for path in {**before, **after}:
            name = Path(path).relative_to(self.original).as_posix()
            self._refuse_changed(name)
        known = {path: text for path, text in after.items() if path in before}
        new = {path: text for path, text in after.items() if path not in before}
        for path in new:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        written = (*applying.write(before, known), *applying.add(new))
        gone = [path for path in before if path not in after]
        for path in gone:
            Path(path).unlink()
        return tuple(sorted(map(self.name, (*written, *gone))))

    def _refuse_changed(self, name: str) -> None:
        path, stamp = self.original / name, self._stamps.get(name)
        now = None
        with contextlib.suppress(OSError):
            found = path.stat()
            now = (found.st_size, found.st_mtime_ns)
        if now != stamp:
            raise UsageError(
                "A file changed while the answer was worked on; nothing is written",
                where=str(path),
                next_step="Ask again.",
            )


@contextmanager
def workspace(root: Path) -> Iterator[Workspace]:
    """A copy of the project whose manage.py stands in `root`; gone afterwards, whatever happens.

    Raises:
        TargetError: it can't be written.
    """
    root = Path(os.path.realpath(root))
    top = next((each for each in (root, *root.parents) if (each / ".git").exists()), root)
    scratch = Path(os.path.realpath(made()))
    with watch(scratch):
        copy = scratch / top.name
        found = Workspace(top, copy, copy / root.relative_to(top))
        try:
            shutil.copytree(
                top,
                copy,
                symlinks=True,
                ignore=but_for(scratch, _left_out),
                ignore_dangling_symlinks=True,
                copy_function=_copied,
            )
        except (OSError, shutil.Error) as error:
            raise TargetError(f"The project can't be copied: {str(error)[:200]}") from error
        for path in _files(copy):
            held = path.stat()
            found._stamps[path.relative_to(copy).as_posix()] = (held.st_size, held.st_mtime_ns)
        yield found


def _left_out(folder: str, names: list[str]) -> set[str]:
    skipped = SKIPPED_FOLDERS - {".git"}
    return {
        name
        for name in names
        if name in skipped or os.path.exists(os.path.join(folder, name, "pyvenv.cfg"))
    }


def _copied(source: str, target: str) -> str:
    with contextlib.suppress(OSError):  # a socket, a pipe or an unreadable file is left out
        if not os.path.isfile(source):
            return target
        # Objects of git are never changed, only added.
        if f"{os.sep}.git{os.sep}objects{os.sep}" in source:
            with contextlib.suppress(OSError):
                os.link(source, target)
                return target
        if os.path.getsize(source) <= LARGEST:
            shutil.copy2(source, target)
    return target


def _files(folder: Path) -> Iterator[Path]:
    for inside, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in (".git", "__pycache__"))
        for name in sorted(names):
            path = Path(inside, name)
            if path.is_file() and not path.is_symlink():
                yield path


def _text(path: Path) -> str | None:
    try:
        with open(path, encoding="utf-8", newline="") as stream:
            return stream.read()
    except (OSError, UnicodeDecodeError):
        return None
