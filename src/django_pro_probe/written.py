"""Files that a request writes: put back as they were, so that the next one finds what it found.

An audit hook (PEP 578) hears of each file before it is opened for writing, renamed or removed; what
stood there is kept until the request is over. Uploads go to a media folder of the worker's own.
Storages read MEDIA_ROOT once and read it again when `setting_changed` says so
(django/core/files/storage/filesystem.py, `_clear_cached_properties`).
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import suppress
from typing import Any

from django_pro_probe import files

_MOST_BYTES = 64 << 20
"""A larger file is not kept."""
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NAMES = {"open": 1, "os.remove": 1, "os.mkdir": 1, "os.truncate": 1, "os.rename": 2, "os.link": 2,
          "os.symlink": 2}  # fmt: skip
"""Audit events that announce a change, and how many paths they begin with.

https://docs.python.org/3/library/audit_events.html
"""
_SPECIAL = ("/dev/", "/proc/", "/sys/")

_before: dict[str, str | None] = {}
"""Path -> copy of what stood there, or None for nothing."""
_folder = ""
_watching = False
_installed = False


def use_media_of(worker: int) -> None:
    """Give this process a copy of the media folder."""
    from django.conf import settings
    from django.core.signals import setting_changed

    own = f"{settings.MEDIA_ROOT}.w{worker}"
    os.makedirs(str(settings.MEDIA_ROOT), exist_ok=True)  # a view can have removed it
    files.copy_tree(str(settings.MEDIA_ROOT), own)
    settings.MEDIA_ROOT = type(settings.MEDIA_ROOT)(own)
    setting_changed.send(sender=None, setting="MEDIA_ROOT", value=settings.MEDIA_ROOT, enter=True)


def watch() -> None:
    """Keep what is changed from here on, until `restore`."""
    global _watching, _installed
    if not _installed:
        sys.addaudithook(_hear)
        _installed = True
    _watching = True


def is_watching() -> bool:
    """Whether what is opened now is opened by a request, and not to keep a copy."""
    return _watching


def restore() -> None:
    """Undo what was written since `watch`."""
    global _watching
    _watching = False
    for path, kept in reversed(_before.items()):
        with suppress(OSError):
            if kept is not None:
                shutil.move(kept, path)
            elif os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path, ignore_errors=True)
            else:
                os.unlink(path)
    _before.clear()


def _hear(event: str, args: tuple[Any, ...]) -> None:
    if event not in _NAMES or not _watching:  # each `id()` is an event
        return
    if event == "open" and not (isinstance(args[2], int) and args[2] & _WRITES):
        return
    for path in args[: _NAMES[event]]:
        if isinstance(path, (str, bytes, os.PathLike)):
            _keep(os.path.abspath(os.fsdecode(path)))


def _keep(path: str) -> None:
    global _folder, _watching
    if path in _before or path.startswith(_SPECIAL):
        return
    _watching = False  # the copy opens files itself
    try:
        if not os.path.lexists(path):
            _before[path] = None
        elif os.path.isfile(path) and os.path.getsize(path) < _MOST_BYTES:
            if not _folder:
                _folder = tempfile.mkdtemp(prefix="written-")
            kept = os.path.join(_folder, str(len(_before)))
            shutil.copy2(path, kept)
            _before[path] = kept
    except OSError:
        pass
    finally:
        _watching = True
