"""Writes changed files to the target."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from django_pro.core.errors import UsageError


def refuse_dirty(root: Path, file: str = ".") -> None:
    """What is written over must be in git already, so that nothing is lost.

    Raises:
        UsageError: the file, or the folder, has uncommitted changes, or is in no git repository.
    """
    if shutil.which("git") is None:
        raise UsageError("git is not there", next_step="Use --allow-dirty to write all the same.")
    others = ["--untracked-files=no"] if file == "." else ["--untracked-files=all", "--ignored"]
    done = subprocess.run(
        ["git", "-C", str(root), "status", "--porcelain", *others, "--", file],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise UsageError(
            "The project is in no git repository",
            where=str(root),
            next_step="Use --allow-dirty to write all the same.",
        )
    if done.stdout.strip():
        raise UsageError(
            f"{len(done.stdout.splitlines())} of its files have uncommitted changes",
            where=str(root),
            next_step="Commit or stash them, or use --allow-dirty.",
        )


def write(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[str, ...]:
    """Replaces each file as a whole, once all are ready; returns their paths.

    Raises:
        UsageError: a file changed since it was read, or can't be written.
    """
    held: list[tuple[str, str]] = []
    try:
        for path, text in sorted(after.items()):
            held.append((_held(path, before[path], text), path))
        for temporary, path in held:
            os.replace(temporary, os.path.realpath(path))
    except OSError as error:
        raise UsageError(
            f"A file can't be written: {error.strerror}",
            where=str(error.filename or ""),
            next_step="Nothing is half-written: each file is either as before or as shown.",
        ) from error
    finally:
        for temporary, _ in held:
            Path(temporary).unlink(missing_ok=True)
    return tuple(path for _, path in held)


def add(texts: Mapping[str, str]) -> tuple[str, ...]:
    """Makes new files; returns their paths.

    Raises:
        UsageError: a file is there meanwhile, or can't be written.
    """
    for path, text in sorted(texts.items()):
        try:
            handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".django-pro-")
            try:
                with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
                    stream.write(text)
                os.chmod(temporary, 0o644)
                os.link(temporary, path)  # which fails where the file is there, as replace does not
            finally:
                os.unlink(temporary)
        except OSError as error:
            raise UsageError(
                f"A file can't be added: {error.strerror}",
                where=path,
                next_step="The changes of the source are written.",
            ) from error
    return tuple(sorted(texts))


def _held(path: str, before: str, text: str) -> str:
    """The new text in a file beside the old one, with its permissions."""
    target = os.path.realpath(path)
    with open(target, encoding="utf-8", newline="") as stream:
        if stream.read() != before:
            raise UsageError(
                "A file changed while the fix was proved", where=path, next_step="Run fix again."
            )
    if not os.access(target, os.W_OK):
        raise PermissionError(13, "Permission denied", path)
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".django-pro-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        shutil.copymode(target, temporary)
    except OSError:
        os.unlink(temporary)
        raise
    return temporary
