"""Reads files that a person names or that lie in a project: neither a pipe, which would have us
wait for ever, nor a device that never ends."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

LARGEST = 50_000_000
"""Bytes of what is read whole."""
_OF_A_SHELL = ("/dev/fd/", "/dev/stdin")
"""Pipes that a shell has opened for us, as `<(command)` makes them, and that somebody writes to."""


def read_text(path: Path) -> str:
    """The text of a file in UTF-8.

    Raises:
        OSError: as of `read`.
        UnicodeDecodeError: it is not UTF-8.
    """
    return read(path).decode("utf-8").replace("\r\n", "\n")


def read(path: Path) -> bytes:
    """The content of a file.

    Raises:
        OSError: it can't be read, is no regular file, or is too large.
    """
    is_a_shells = str(path).startswith(_OF_A_SHELL)
    descriptor = os.open(path, os.O_RDONLY | (0 if is_a_shells else os.O_NONBLOCK))
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(mode) and not (is_a_shells and stat.S_ISFIFO(mode)):
            raise OSError(errno.EINVAL, "it is not a regular file")
        with open(descriptor, "rb", closefd=False) as stream:
            content = stream.read(LARGEST + 1)
    finally:
        os.close(descriptor)
    if len(content) > LARGEST:
        raise OSError(errno.EFBIG, "it is too large")
    return content
