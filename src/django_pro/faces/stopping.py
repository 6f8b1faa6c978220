"""Signals that stop the tool: each is tidied up after as Ctrl-C is, and none is lost."""

from __future__ import annotations

import signal
import sys
from typing import Any

_SOON = 0.01
"""Seconds until a stop that was lost comes again."""


class Stopped(KeyboardInterrupt):
    """By a signal. An interpreter that meets a plain KeyboardInterrupt in code that is made of
    text, as a dataclass's is, ends by that signal whatever exit code it is given."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def listen() -> None:
    """From here on Ctrl-C, a supervisor that stops the tool and a terminal that is closed raise
    `Stopped`; but for nohup's, and those that a shell has a background process ignore."""
    signal.signal(signal.SIGTERM, _stop)
    for name in ("SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _stop)
    if hasattr(signal, "setitimer"):
        sys.unraisablehook = _again


def code_of(error: BaseException | None) -> int | None:
    """The exit code by which a shell tells of a stop; None where `error` comes from none.

    An import can make another error of it: RuntimeError of what stops a `__set_name__`.
    """
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    if error is None:
        return None
    return 128 + (error.number if isinstance(error, Stopped) else int(signal.SIGINT))


def _stop(number: int, _frame: object) -> None:
    raise Stopped(number)


def _again(lost: Any) -> None:
    """Python goes on after what is raised in a finalizer or in a weak reference's callback, of
    which each import has one; a stop is raised once more."""
    error = lost.exc_value
    if not isinstance(error, KeyboardInterrupt):
        sys.__unraisablehook__(lost)
        return
    number = error.number if isinstance(error, Stopped) else int(signal.SIGINT)
    signal.signal(signal.SIGALRM, lambda _number, frame: _stop(number, frame))
    signal.setitimer(signal.ITIMER_REAL, _SOON)
