"""Threads that requests leave: an async view has one for its loop, and one that is held in a circle
lives on until Python looks for circles, which is seldom in a worker. Each keeps a stack and a pool
of memory, and the limit of memory is soon reached."""

from __future__ import annotations

import gc
import threading

_MANY = 4
_SPENT = ("can't start new thread", "Too many open files", "Cannot allocate memory")
"""What is said where this machine, or a limit of ours, has no more of something."""

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


def is_spent(message: str) -> bool:
    """Whether an error is no doing of the project's: nothing was left for it."""
    return any(each in message for each in _SPENT)
