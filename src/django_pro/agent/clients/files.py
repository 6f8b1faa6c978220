"""Reads the files that clients are configured by, and writes all of a set of them or none."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from django_pro.core.errors import UsageError

LARGEST = 5_000_000
"""Bytes of a file that is edited."""


def followed(path: Path, within: Path | None) -> Path:
    """Where `path` leads: the file is replaced, not the link.

    Raises:
        UsageError: it leads out of the folder `within`, or to nothing.
    """
    real = Path(os.path.realpath(path))
    if within is not None and not real.is_relative_to(os.path.realpath(within)):
        raise UsageError(
            f"It is a link that leads out of the project, to {real}",
            where=str(path),
            next_step="Put a file of its own there.",
        )
    if path.is_symlink() and not real.exists():
        raise UsageError("It is a link to nothing", where=str(path), next_step="Remove it.")
    return real


def read(path: Path) -> str | None:
    """The text, line ends as they are; None where there is no file.

    Raises:
        UsageError: it can't be read as text.
    """
    try:
        if not path.exists():
            return None
        if not path.is_file():
            raise UsageError("It is no file", where=str(path))
        if path.stat().st_size > LARGEST:
            raise UsageError(f"It is larger than {LARGEST // 1_000_000} MB", where=str(path))
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError("It is not UTF-8", where=str(path), next_step="Save it so.") from None
    except OSError as error:
        raise UsageError(f"It can't be read: {error.strerror}", where=str(path)) from None


def refuse_unwritable(path: Path) -> None:
    """Raises:
    UsageError: the file is read-only.
    """
    try:
        mode = path.stat().st_mode
    except OSError:
        return
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        raise UsageError("It is read-only", where=str(path), next_step="Make it writable.")


def write(texts: Mapping[Path, str | None], before: Mapping[Path, str | None]) -> None:
    """Writes each text, or removes the file where it is None; what it was before is put back where
    one of them fails.

    Raises:
        UsageError: one can't be written.
    """
    done: list[Path] = []
    for path, text in texts.items():
        try:
            _replace(path, text)
        except OSError as error:
            for each in reversed(done):
                with contextlib.suppress(OSError):
                    _replace(each, before[each])
            raise UsageError(
                f"It can't be written: {error.strerror}; nothing was changed", where=str(path)
            ) from None
        done.append(path)


def remove_empty(folder: Path, root: Path) -> None:
    """Removes `folder`, and those above it up to `root`, as far as nothing is in them."""
    while folder != root and folder.is_relative_to(root):
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _replace(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".django-pro-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode("utf-8"))
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
