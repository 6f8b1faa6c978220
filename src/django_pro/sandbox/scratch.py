"""The folder that holds what is made for one run, and who removes it, also when it is killed."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from django_pro.core.errors import TargetError

_WATCHER = Path(__file__).with_name("watcher.py")
Ignore = Callable[[str, list[str]], set[str]]
"""What `shutil.copytree` leaves out."""
ANOTHER = "Free some room, or set TMPDIR to another folder."


def made() -> Path:
    """A new folder, by a path that holds in every process: TMPDIR may be a relative one.

    Raises:
        TargetError: nothing can be written to the system's temporary folder.
    """
    try:
        return Path(os.path.abspath(tempfile.mkdtemp(prefix="django-pro-")))
    except OSError as error:
        raise TargetError(
            f"The temporary folder can't be written to: {error.strerror}",
            where=os.path.abspath(tempfile.gettempdir()) if tempfile.tempdir else "",
            next_step=ANOTHER,
        ) from error


def but_for(scratch: Path, ignore: Ignore) -> Ignore:
    """For a copy into the folder: it may lie in what is copied."""
    return lambda folder, names: {*ignore(folder, names), scratch.name} & set(names)


@contextlib.contextmanager
def watch(scratch: Path) -> Iterator[None]:
    """Afterwards the folder is gone, also when the tool is killed."""
    watcher = watched(scratch)
    try:
        yield
    finally:
        end(watcher)


def watched(scratch: Path) -> subprocess.Popen[bytes]:
    """The process that removes the folder once its input ends; without one, it is gone at once.

    Raises:
        TargetError: it can't be started.
    """
    try:
        return subprocess.Popen(
            [sys.executable, "-I", "-S", str(_WATCHER), str(scratch)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd="/",
        )
    except BaseException as error:
        shutil.rmtree(scratch, ignore_errors=True)
        if not isinstance(error, OSError):
            raise
        raise TargetError(
            f"The interpreter that runs django-pro can't be started again: {error.strerror}",
            where=sys.executable,
            next_step="Install django-pro where this user may run it.",
        ) from error


def end(watcher: subprocess.Popen[bytes]) -> None:
    """Waits until the folder is removed."""
    if watcher.stdin is not None:
        watcher.stdin.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        watcher.wait(timeout=20)
