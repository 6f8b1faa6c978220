"""Threads that requests leave: an async view has one for its loop, and one that is held in a circle
lives on until Python looks for circles, which is seldom in a worker. Each keeps a stack and a pool
of memory, and the limit of memory is soon reached."""

from __future__ import annotations

import gc
import threading

_MANY = 4
_NO_THREAD = "can't start new thread"

_kept = 1
"""Threads that lived on when it was last looked."""


def end() -> None:
    """Between two requests: end those that nobody holds any more, once there are some."""
    global _kept
    now = threading.active_count()
    _kept = min(_kept, now)
    if now < _kept + _MANY:
        return
    gc.collect()
    _kept = threading.active_count()


def is_refused(error: BaseException) -> bool:
    """Whether a thread could not be started: what a limit of ours leaves has no place for it."""
    return isinstance(error, RuntimeError) and str(error).startswith(_NO_THREAD)
