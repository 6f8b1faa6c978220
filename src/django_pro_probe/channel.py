"""JSON lines to the tool, on a descriptor that the target does not know of."""

from __future__ import annotations

import fcntl
import json
import os
import resource
import select
from typing import Any

HIGH = 512
"""Lowest descriptor the channel takes, out of reach of `os.closerange(3, 256)`."""


def high(fd: int) -> int:
    """A copy of a descriptor, out of the target's way; the old one is closed."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    lowest = HIGH if most in (resource.RLIM_INFINITY, -1) else min(HIGH, most // 2)
    copy = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, lowest)
    os.close(fd)
    return copy


class Channel:
    """Writes one event a line; each line whole, so that nothing can come in between."""

    def __init__(self, fd: int) -> None:
        self.fd = high(fd)

    def send(self, event: str, **data: Any) -> None:
        """Send an event; ends the process when nobody listens any more."""
        self.write(json.dumps({"event": event, **data}, default=str).encode() + b"\n")

    def write(self, line: bytes) -> None:
        """Send what is a line of JSON already."""
        view = memoryview(line)
        try:
            while view:
                view = view[os.write(self.fd, view) :]
        except BrokenPipeError:
            os._exit(4)

    def is_closed(self) -> bool:
        """Whether the tool has gone."""
        poll = select.poll()
        poll.register(self.fd, 0)
        return bool(poll.poll(0))
